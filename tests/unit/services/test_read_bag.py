"""The catalogue as the page Tasken reads it."""

from datetime import UTC, date, datetime

from fieldvisit.services.read_bag import read_bag
from fieldvisit.services.workspace import Workspace
from fieldvisit_sync.clock import FileClock


def test_that_every_offer_is_listed_once_in_its_group(workspace: Workspace) -> None:
    groups = read_bag(workspace)
    listed = [offer.offer.id for group in groups for offer in group.offers]
    assert len(listed) == len(set(listed)) == 30
    assert all(entry.offer.category == group.category for group in groups for entry in group.offers)
    catalogue = workspace.reference.catalogue
    assert [group.category for group in groups] == [
        c for c in catalogue.categories if c in {o.category for o in catalogue}
    ]


def test_that_three_offers_are_past_their_check_date_and_say_when_they_were_checked(
    workspace: Workspace,
) -> None:
    past = [entry for group in read_bag(workspace) for entry in group.offers if entry.past_check]
    assert {entry.offer.id for entry in past} == {"mentor", "opkvalificeringsjob", "fastholdelse"}
    assert {entry.checked_on for entry in past} == {date(2026, 7, 1)}


def test_that_an_offer_passes_its_check_date_as_time_goes(workspace: Workspace, clock: FileClock) -> None:
    clock.set(datetime(2027, 1, 2, 8, 0, tzinfo=UTC), ticking=False)
    entries = [entry for group in read_bag(workspace) for entry in group.offers]
    assert sum(entry.past_check for entry in entries) > 3


def test_that_abolished_offers_stay_readable_and_cannot_be_chosen(workspace: Workspace) -> None:
    entries = {entry.offer.id: entry for group in read_bag(workspace) for entry in group.offers}
    off = [entry for entry in entries.values() if entry.mark == "off"]
    assert off
    assert not any(entry.choosable for entry in off)
    restricted = [entry for entry in entries.values() if entry.mark == "amber"]
    assert restricted
    assert all(entry.choosable for entry in restricted)
    assert entries["virksomhedspraktik"].checks
