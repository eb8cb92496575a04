"""Every list by name: æ, ø and å after z, and aa with å, whether the store sorts it or the service."""

from fieldvisit.domain.records.contact import Contact
from fieldvisit.domain.records.need import Need
from fieldvisit.services.list_companies import CompanyFilter
from fieldvisit.services.needs_of_week import read_needs_of_week, week_of
from fieldvisit.services.read_coverage import read_coverage
from fieldvisit.services.record_inquiry import colleagues
from fieldvisit.services.saved_filters import save_filter, saved_filters
from fieldvisit.services.spelling.own_words import add_word, own_words
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.dated_id import dated_id
from fieldvisit.store.tables import KIND_TABLES
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


def test_that_what_the_store_sorts_by_name_stands_in_danish_order(opened_workspace: Workspace) -> None:
    for name in reversed(_LETTERS):
        receive(opened_workspace, Contact.KIND, f"c-{name}", name=name, unit="sorted")
    every = KIND_TABLES[Contact.KIND].c.unit == "sorted"
    with opened_workspace.store.read() as reader:
        found = reader.find(Contact, unit="sorted", order=("name", "id"))
        assert [each.name for each in found] == _IN_ORDER
        assert [each.name for each in reader.select(Contact, every, order=("-name", "id"))] == _IN_ORDER[::-1]


def test_that_who_covers_what_stands_in_danish_order(opened_workspace: Workspace) -> None:
    for name in reversed(_LETTERS):
        receive(opened_workspace, "user", f"u-{name}", name=name, role="consultant")
    lines = [line.name for line in read_coverage(opened_workspace)]
    assert [name for name in lines if name in _LETTERS] == _IN_ORDER


def test_that_the_needs_of_a_week_stand_in_danish_order(opened_workspace: Workspace) -> None:
    for name in reversed(_LETTERS):
        receive(opened_workspace, "production_unit", f"p-{name}", name=name)
        receive(opened_workspace, Need.KIND, dated_id(opened_workspace.clock.now()), unit=f"p-{name}")
    (trade,) = read_needs_of_week(opened_workspace, week_of(opened_workspace.today)).trades
    assert [line.need.name for line in trade.needs] == _IN_ORDER
