"""Short lists that are sorted outside of the database: æ, ø and å after z, and aa with å, as in the lists of companies."""

from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.services.record_inquiry import colleagues
from fieldvisit.services.saved_filters import save_filter, saved_filters
from fieldvisit.services.spelling.own_words import add_word, own_words
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from tests.screens.scenes import receive

_LETTERS = ("Østen", "Åberg", "Zink", "Aagaard", "Ærø", "anker")
_IN_ORDER = ["anker", "Zink", "Ærø", "Østen", "Åberg", "Aagaard"]


def test_that_saved_filters_stand_in_danish_order(opened_workspace: Workspace) -> None:
    for name in _LETTERS:
        save_filter(opened_workspace, name, CompanyFilter())
    assert [each.name for each in saved_filters(opened_workspace)] == _IN_ORDER


def test_that_own_words_stand_in_danish_order(opened_workspace: Workspace) -> None:
    for word in _LETTERS:
        add_word(opened_workspace, word)
    assert list(own_words(opened_workspace)) == _IN_ORDER


def test_that_colleagues_stand_in_danish_order_behind_me(opened_workspace: Workspace) -> None:
    for name in _LETTERS:
        receive(opened_workspace, "user", f"u-{order_key(name)}", name=name, role="consultant")
    names = [user.name for user in colleagues(opened_workspace)]
    assert [name for name in names if name in _LETTERS] == _IN_ORDER
    assert names[0] == "Mette Lindholt"
