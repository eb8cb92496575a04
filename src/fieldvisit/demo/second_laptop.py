"""Who else may see a record, and whether the record really is on that person's laptop, by the laptop's command line."""

from collections.abc import Iterable, Mapping

from fieldvisit.demo.laptop_folder import LaptopFolder

OWN_ONLY = {
    "shortlist": "En shortlist er kun på ejerens computer.",
    "shortlist_entry": "En shortlist er kun på ejerens computer.",
    "candidate": "En kandidat er kun hos sagsbehandleren og hos den, der har fundet kandidaten til en shortlist.",
    "consent": "Samtykket er trukket tilbage: kun sagsbehandleren ser det.",
    "read_audit": "Sporet over læsninger er kun på serveren.",
}
"""Kinds that no second laptop sees on the day, each with the reason."""

_CASEWORK = frozenset({"placement"})


def second_user(kind: str, writer: str) -> str | None:
    """Return whose laptop sees a record besides the one who wrote it; None when nobody's may.

    Args:
        kind: the record's kind.
        writer: scenario name of the user.
    """
    if kind in OWN_ONLY:
        return None
    if kind in _CASEWORK:
        return "hanne"
    return "mette" if writer == "karim" else "karim"


def present(laptops: Mapping[str, LaptopFolder], wanted: Mapping[str, Iterable[str]]) -> dict[str, set[str]]:
    """Ask each laptop once which records it has.

    Args:
        laptops: by user.
        wanted: user to record ids.

    Raises:
        CommandFailedError: a laptop does not open.
    """
    found: dict[str, set[str]] = {}
    for user, records in wanted.items():
        asked = sorted(set(records))
        answer = laptops[user].command("record", "where", *asked) if asked else []
        found[user] = {told["id"] for told in answer}
    return found
