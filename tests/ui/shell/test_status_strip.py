"""The status strip: the same words everywhere, and three things that never share a mark."""

import pytest
from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.status_strip import StatusStrip
from tests.drivers.hand_clock import HandClock


@pytest.fixture
def strip(qtbot: QtBot, hand_clock: HandClock) -> StatusStrip:
    """A strip that says nothing yet."""
    strip = StatusStrip(hand_clock)
    qtbot.addWidget(strip)
    strip.show()
    return strip


def test_that_a_quiet_day_says_what_the_design_says(strip: StatusStrip) -> None:
    strip.show_saved("07:31")
    strip.show_waiting(0)
    strip.show_conflicts(0)
    strip.show_errors(0)
    strip.show_synced("07:31")
    said = [strip.words(part) for part in ("saved", "waiting", "conflicts", "errors", "connection")]
    assert said == [
        "Gemt på denne computer kl. 07:31",
        "Intet venter på synkronisering",
        "",
        "",
        "Synkroniseret kl. 07:31",
    ]


@pytest.mark.parametrize(
    ("count", "waiting", "conflicts", "errors"),
    [
        (1, "1 venter på synkronisering", "1 konflikt", "1 kunne ikke sendes. Se hvorfor"),
        (2, "2 venter på synkronisering", "2 konflikter", "2 kunne ikke sendes. Se hvorfor"),
    ],
)
def test_that_counts_are_said_in_their_own_parts(
    strip: StatusStrip, count: int, waiting: str, conflicts: str, errors: str
) -> None:
    strip.show_waiting(count)
    strip.show_conflicts(count)
    strip.show_errors(count)
    assert [strip.words(part) for part in ("waiting", "conflicts", "errors")] == [waiting, conflicts, errors]


def test_that_the_connection_tells_its_age(strip: StatusStrip) -> None:
    said = []
    for show in (
        lambda: strip.show_offline("kl. 07:31"),
        lambda: strip.show_offline(""),
        lambda: strip.show_sending(13, 21),
        lambda: strip.show_connected_again("15:47"),
    ):
        show()
        said.append(strip.words("connection"))
    assert said == [
        "Ingen forbindelse · synkroniseret kl. 07:31",
        "Ingen forbindelse",
        "Sender 13 af 21",
        "Forbundet igen kl. 15:47",
    ]


def test_that_saving_locking_and_the_first_run_have_their_words(strip: StatusStrip) -> None:
    said = []
    for show in (
        strip.show_saving,
        strip.show_all_saved,
        lambda: strip.show_save_problem("Kunne ikke gemme. Disken er fuld."),
        strip.show_locked,
        lambda: strip.show_first_run("Lindevang Kommune"),
    ):
        show()
        said.append(strip.words("saved"))
    assert said == [
        "Gemmer …",
        "Alt er gemt",
        "Kunne ikke gemme. Disken er fuld.",
        "Låst",
        "Forbundet til Lindevang Kommune",
    ]
    assert strip.words("waiting") == "Intet er hentet endnu"


def test_that_a_store_that_cannot_be_read_is_said_and_nothing_claimed_of_what_waits(
    strip: StatusStrip,
) -> None:
    strip.show_waiting(2)
    strip.show_conflicts(1)
    strip.show_unreadable()
    strip.forget_saved()
    said = [strip.words(part) for part in ("saved", "waiting", "conflicts", "errors", "connection")]
    assert said == ["", "", "", "", "Data kan ikke læses"]
