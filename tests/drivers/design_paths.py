"""The way the design gives a consultant through each task of a visit, to hold what was done against it (DESIGN 3, 4, 6)."""

from collections.abc import Iterable

from tests.drivers.action_record import TYPED, Deed

START_TO_TYPING_S = 5.0
"""From `Start besøg` to the first letter of the note (DESIGN 1, principle 2)."""

_FIELD = (TYPED, "Return")
"""Enter in a field of one line leads to the next (DESIGN 6)."""

DESIGN_PATHS: dict[str, tuple[str, ...]] = {
    "open and start today's visit": ("Ctrl+1", "Ctrl+Return"),
    "begin to type after the start": ("Ctrl+Return", TYPED),
    "write a need": ("Ctrl+Down", *_FIELD, *_FIELD, *_FIELD, *_FIELD),
    "mark five offers": ("F6", "J", *("Down", "J") * 4),
    "add two candidates": ("Ctrl+M", "Ctrl+Return") * 2,
    "agree a commitment": ("Ctrl+T", *_FIELD, *("Return",) * 6, TYPED, "Ctrl+Return"),
    "set a deadline": ("Ctrl+R", *_FIELD, TYPED, "Ctrl+Return"),
    "finish the visit": ("Ctrl+Return", "Tab", "4", "Ctrl+Return"),
}
"""Task to its actions. A need is occupation, posts, hours and start; a commitment is a kind, read from the need
otherwise, and at its longest passes six fields that are right already to name a candidate; a deadline is words and
kind."""


def beyond_the_design(deeds: Iterable[Deed]) -> list[str]:
    """Return the deeds that took more actions than the design's path, as they went."""
    return [
        f"{deed.task}: {deed.path}"
        for deed in deeds
        if deed.task in DESIGN_PATHS and len(deed.actions) > len(DESIGN_PATHS[deed.task])
    ]


def action_table(deeds: Iterable[Deed]) -> str:
    """Return a table of the tasks that have a path: how often, most and allowed actions, seconds, and the longest way."""
    kept: dict[str, list[Deed]] = {}
    for deed in deeds:
        if deed.task in DESIGN_PATHS:
            kept.setdefault(deed.task, []).append(deed)
    lines = [f"{'task':<32}{'times':>6}{'actions':>9}{'design':>8}{'seconds':>9}  longest"]
    for task, done in kept.items():
        longest = max(done, key=lambda deed: len(deed.actions))
        lines.append(
            f"{task:<32}{len(done):>6}{len(longest.actions):>9}{len(DESIGN_PATHS[task]):>8}"
            f"{max(deed.seconds for deed in done):>9.2f}  {longest.path}"
        )
    return "\n".join(["", *lines])
