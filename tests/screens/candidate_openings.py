"""Opens a candidate whom no shortlist names, so that a purpose is asked for."""

from fieldvisit.services.build_shortlist import remove_entry
from fieldvisit.services.shortlist_view import read_shortlist
from fieldvisit.ui.widgets.table_card import TableCard
from tests.screens.scenes import scenario
from tests.screens.stage import Stage

_LIST, _REFERENCE = "sl1", "K-0388"


def choose_unlisted(stage: Stage) -> None:
    """Take somebody off the only shortlist, and choose the row."""
    shortlist, person = scenario().id(_LIST), scenario().id(_REFERENCE)
    if person in {entry.candidate for entry in read_shortlist(stage.workspace, shortlist).entries}:
        remove_entry(stage.workspace, shortlist, _REFERENCE)
    stage.open("candidates")
    stage.eyes.find("candidates.list.frame", TableCard).choose(person)
    stage.settle()


def ask_purpose(stage: Stage) -> None:
    """Ask what the profile is for."""
    choose_unlisted(stage)
    stage.press("candidates.open")
