"""Whether the leader's screen says the same as the report service."""

from collections.abc import Mapping
from typing import Any

_READ_OFF = (
    "numbers",
    "rates",
    "by_type",
    "by_type_today",
    "calls_today",
    "visits_today",
    "deadlines",
    "pace",
)


def equal_figures(service: Mapping[str, Any], screen: Mapping[str, Any]) -> list[str]:
    """Return what differs between the report of the service and the figures that were read off the screen.

    Args:
        service: the document of `report campaign`.
        screen: what was read, by the same names; a name that is missing was not on the screen.
    """
    differences = [
        f"figures {name}: not on the screen" for name in ("numbers", "rates") if name not in screen
    ]
    for name in _READ_OFF:
        if name not in screen:
            continue
        for key, value in screen[name].items():
            said = service.get(name, {}).get(key)
            if said != value:
                differences.append(f"figures {name}.{key}: {value} on the screen, {said} in the report")
    return differences
