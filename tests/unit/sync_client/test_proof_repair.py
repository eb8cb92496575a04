"""A difference between laptop and server is found and repaired row by row, on whichever side it is (SYNC S10)."""

from collections.abc import Callable

import pytest

from fieldvisit.sync_client.report import SyncReport
from tests.drivers.bare_laptop import new_id
from tests.unit.sync_client.two_sides import TwoSides

Plant = Callable[[TwoSides, str, str], None]

SEEN_AT_ONCE: dict[str, tuple[Plant, str]] = {
    "missing_here": (TwoSides.lose_here, "fetched"),
    "extra_here": (lambda sides, kind, _: sides.add_here(kind, new_id()), "removed"),
    "version_here": (TwoSides.misnumber_here, "replaced"),
    "missing_there": (TwoSides.lose_there, "removed"),
    "extra_there": (lambda sides, kind, _: sides.add_there(kind, new_id()), "fetched"),
    "version_there": (TwoSides.misnumber_there, "replaced"),
}


def _is_proved(report: SyncReport) -> bool:
    return (report.result, report.proof.ok, report.proof.differing) == ("done", True, [])


@pytest.mark.parametrize("planted", SEEN_AT_ONCE)
def test_that_one_sync_repairs_a_difference_in_the_only_record(sides: TwoSides, planted: str) -> None:
    plant, how = SEEN_AT_ONCE[planted]
    plant(sides, "need", *sides.some("need"))
    assert not sides.agrees("need")
    report = sides.sync()
    assert _is_proved(report)
    assert report.proof.repaired == {"need": {how: 1}}
    assert sides.agrees("need")


@pytest.mark.parametrize("kind", ["visit", "contact"])
def test_that_one_sync_repairs_differences_of_all_sorts_among_many_records(
    sides: TwoSides, kind: str
) -> None:
    for (plant, _), record in zip(SEEN_AT_ONCE.values(), sides.some(kind, len(SEEN_AT_ONCE)), strict=True):
        plant(sides, kind, record)
    report = sides.sync()
    assert _is_proved(report)
    assert report.proof.repaired == {kind: {"fetched": 2, "removed": 2, "replaced": 2}}
    assert report.requests < 12
    assert sides.agrees(kind)


@pytest.mark.parametrize("kind", ["visit", "contact"])
def test_that_what_sums_cannot_show_is_repaired_within_a_week(sides: TwoSides, kind: str) -> None:
    changed, altered, lost = sides.some(kind, 3)
    sides.alter_here(kind, changed)
    sides.alter_there(kind, altered)
    sides.lose_here(kind, lost, told=False)
    unseen = sides.sync()
    assert (unseen.proof.ok, unseen.proof.repaired) == (True, {})
    report = sides.sync_after_a_week()
    assert _is_proved(report)
    assert report.proof.content_checked
    assert report.proof.repaired == {kind: {"fetched": 1, "replaced": 2}}
    assert sides.agrees(kind)


def test_that_the_content_of_the_only_record_is_compared_too(sides: TwoSides) -> None:
    sides.alter_here("need", *sides.some("need"))
    assert sides.sync_after_a_week().proof.repaired == {"need": {"replaced": 1}}
    assert sides.agrees("need")


@pytest.mark.parametrize(("kind", "count"), [("need", 0), ("contact", 3)])
def test_that_a_wrong_sum_on_the_server_is_counted_anew_there(
    sides: TwoSides, kind: str, count: int, caplog: pytest.LogCaptureFixture
) -> None:
    sides.some(kind)
    sides.missum_there(kind, count=count)
    caplog.clear()
    report = sides.sync()
    assert _is_proved(report)
    assert (report.proof.repaired, report.proof.recounted_there) == ({}, [kind])
    assert [record.message for record in caplog.records] == [
        f"digest of {kind} in 0998 was wrong and is counted anew"
    ]
    assert sides.agrees(kind)


@pytest.mark.parametrize("kind", ["need", "visit"])
def test_that_a_wrong_sum_on_the_laptop_is_counted_anew_without_asking(sides: TwoSides, kind: str) -> None:
    sides.some(kind)
    sides.missum_here(kind)
    report = sides.sync()
    assert _is_proved(report)
    assert (report.proof.repaired, report.proof.recounted_here) == ({}, [kind])
    assert report.requests == 1
    assert sides.agrees(kind)
