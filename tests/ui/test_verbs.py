"""Orders to the palette: what each verb with its words does, and what it says before it counts."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldvisit.demo.scenario import Scenario
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.visit import Visit
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.events import Events
from fieldvisit.ui.language import translators
from fieldvisit.ui.shell.action_search import EVERYTHING, PaletteSearch
from fieldvisit.ui.shell.actions import Actions
from fieldvisit.ui.shell.record_search import record_sources
from fieldvisit.ui.shell.verb_source import VerbSource, verb_words
from fieldvisit.ui.shell.verb_words import Verb, read_verb
from fieldvisit.ui.tasks import Tasks
from fieldvisit.ui.widgets.command_palette import CommandPalette
from fieldvisit.ui.widgets.palette_rows import PaletteGroup, PaletteRow
from tests.fixtures_workspace import OpenWorkspace, opening_of_the_day
from tests.ui.conftest import RecordedWindow


@pytest.fixture
def verbs(opened_workspace: Workspace, events: Events, window: RecordedWindow) -> VerbSource:
    """Mette's orders."""
    return VerbSource(opened_workspace, events, window)


def _said(rows: Sequence[PaletteRow]) -> list[tuple[str, str]]:
    return [(row.title, row.detail) for row in rows]


def test_that_a_follow_up_is_ordered_in_one_line_told_in_words_and_taken_back(
    verbs: VerbSource, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    rows = verbs.find("ny opfølgning nordlys fre 13 send profiler")
    assert _said(rows) == [
        ("Ny opfølgning · Nordlys Metal ApS · fre. 13. nov.", "send profiler"),
        ("Ny opfølgning · uden virksomhed · fre. 13. nov.", "nordlys send profiler"),
    ]
    rows[0].run()
    with opened_workspace.store.read() as reader:
        [made] = reader.find(FollowUp, title="send profiler")
    assert made.unit == scenario.unit_id("9990000011")
    assert window.said == ["Opfølgning oprettet: send profiler · Nordlys Metal ApS"]
    assert window.undo is not None
    window.undo()
    with opened_workspace.store.read() as reader:
        assert reader.find(FollowUp, title="send profiler") == []


@pytest.mark.parametrize(
    ("typed", "title", "detail"),
    [
        (
            "nyt besøg nordlys fre kl. 13 husk hjelm",
            "Nyt besøg · Nordlys Metal ApS · fre. 9. okt. kl. 13:00",
            "husk hjelm",
        ),
        ("new visit nordlys i morgen 9", "Nyt besøg · Nordlys Metal ApS · i morgen kl. 09:00", ""),
        (
            "NY BESOEG nordlys fre",
            "Nyt besøg · Nordlys Metal ApS · fre. 9. okt.",
            "skriv dag og klokkeslæt, fx fre kl. 13",
        ),
        ("ring nordlys", "Ring til Rikke Dam, Nordlys Metal", "00 00 01 10"),
        ("new call nordlys", "Ring til Rikke Dam, Nordlys Metal", "00 00 01 10"),
        ("start besøg kornblomst", "Start besøg: Bageriet Kornblomst I/S", "kl. 11:00"),
        ("start visit koel", "Start besøg: Lindevang Køl & Varme ApS", "uden aftale, nu"),
        ("forbered kvadrat", "Forbered besøg: Kvadrat IT-Drift A/S", "i dag kl. 13:00"),
        ("prepare cykel", "Forbered besøg: Cykelsmeden Lindevang", "intet besøg er planlagt; planlæg det"),
        ("nyt notat nordlys porten", "Nyt notat · Nordlys Metal ApS, besøget i dag kl. 09:00", "porten"),
        ("new note nordlys", "Nyt notat · Nordlys Metal ApS, besøget i dag kl. 09:00", "skriv teksten"),
        (
            "ny henvendelse nordlys mangler svejsere",
            "Ny henvendelse fra Nordlys Metal ApS",
            "mangler svejsere",
        ),
        ("new inquiry nordlys", "Ny henvendelse fra Nordlys Metal ApS", ""),
        (
            "flyt nordlys fre kl. 13",
            "Flyt besøg: Nordlys Metal ApS",
            "fra i dag kl. 09:00 til fre. 9. okt. kl. 13:00",
        ),
        (
            "move visit nordlys",
            "Flyt besøg: Nordlys Metal ApS",
            "i dag kl. 09:00 · skriv dag og klokkeslæt, fx fre kl. 13",
        ),
        ("nær nordlys", "Virksomheder nær Nordlys Metal ApS", ""),
        ("nær 9990", "Virksomheder nær 9990", ""),
        ("ny virksomhed Mosevang Montage", "Opret virksomhed “Mosevang Montage”", ""),
        ("søg broen", "Find “broen” blandt virksomhederne", ""),
        (
            "ny opfølgning nordlys send profiler",
            "Ny opfølgning · Nordlys Metal ApS · send profiler",
            "skriv en dato, fx fre eller om 3 dage",
        ),
        (
            "ny opfølgning ring til nordlys fre",
            "Ny opfølgning · Nordlys Metal ApS · fre. 9. okt.",
            "ring til nordlys",
        ),
        ("nyt besøg hos nordlys fre kl. 13", "Nyt besøg · Nordlys Metal ApS · fre. 9. okt. kl. 13:00", ""),
        (
            "hvem dækker byggeri",
            "Mette Lindholt · Konsulent",
            "Fremstillingsvirksomhed, Bygge- og anlægsvirksomhed, Overnatningsfaciliteter og restaurationsvirksomhed",
        ),
        (
            "who covers karim",
            "Karim Østergaard · Konsulent",
            "Engroshandel og detailhandel; reparation af motorkøretøjer og motorcykler, Information og kommunikation, Administrative tjenesteydelser og hjælpetjenester",
        ),
        ("hvem dækker nordlys", "Hvem dækker Nordlys Metal ApS", "Mette Lindholt"),
        ("hvem dækker zzyzx", "Hvem dækker hvad", "ingen dækker “zzyzx”"),
        ("hvem dækker hvad", "Hvem dækker hvad", ""),
        ("nyt besøg zzyzx", "Nyt besøg …", "ingen virksomhed passer; skriv navnet efter ordet"),
    ],
)
def test_that_each_order_says_what_it_will_do(verbs: VerbSource, typed: str, title: str, detail: str) -> None:
    assert _said(verbs.find(typed))[0] == (title, detail)


def test_that_orders_do_what_they_say(
    verbs: VerbSource, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    nordlys = scenario.unit_id("9990000011")
    for typed in (
        "nyt besøg nordlys fre kl. 13 husk hjelm",
        "nyt notat nordlys Porten er grøn",
        "ring nordlys",
        "forbered nordlys",
        "søg broen",
        "ny virksomhed Mosevang",
        "hvem dækker dagpenge",
        "start besøg nordlys",
    ):
        verbs.find(typed)[0].run()
    assert window.opened == [
        ("calls", nordlys),
        ("visits", scenario.id("v1")),
        ("companies", "find:broen"),
        ("companies", "new:Mosevang"),
        ("settings", "coverage:Hanne Vibe"),
        ("visits", scenario.id("v1")),
    ]
    assert window.said == ["Besøget er planlagt", "Notatet er skrevet på besøget", "Besøget er startet"]
    with opened_workspace.store.read() as reader:
        [planned] = reader.find(Visit, unit=nordlys, note="husk hjelm")
        [note] = reader.find(NoteAnswer, visit=scenario.id("v1"), question="free")
        assert reader.need(Visit, scenario.id("v1")).started_at is not None
    assert planned.status == "planned"
    assert note.text == "Porten er grøn"


def test_that_a_visit_that_has_begun_is_gone_to_and_not_begun_again(
    verbs: VerbSource, opened_workspace: Workspace, window: RecordedWindow, scenario: Scenario
) -> None:
    [row] = verbs.find("start besøg nordlys")
    row.run()
    row.run()
    [again] = verbs.find("start besøg nordlys")
    assert (again.title, again.detail) == ("Gå til besøg: Nordlys Metal ApS", "i gang")
    again.run()
    assert window.opened == [("visits", scenario.id("v1"))] * 3
    with opened_workspace.store.read() as reader:
        visits = reader.find(Visit, unit=scenario.unit_id("9990000011"), status="planned")
    assert [visit.id for visit in visits] == [scenario.id("v1")]


def test_that_an_order_that_lacks_something_opens_the_palette_with_what_is_there(
    verbs: VerbSource, window: RecordedWindow
) -> None:
    for typed in ("nyt besøg nordlys fre", "ny opfølgning nordlys send profiler", "forbered cykel"):
        verbs.find(typed)[0].run()
    assert window.palettes == [
        "nyt besøg Nordlys Metal ApS 09-10-2026 ",
        "ny opfølgning Nordlys Metal ApS send profiler ",
        "nyt besøg Cykelsmeden Lindevang ",
    ]


def test_that_the_beginning_of_a_verb_offers_what_can_follow(
    verbs: VerbSource, window: RecordedWindow
) -> None:
    assert [row.title for row in verbs.find("ny")] == [
        "Nyt besøg …",
        "Ring til …",
        "Ny opfølgning …",
        "Ny henvendelse …",
        "Ny virksomhed …",
        "Nyt notat …",
    ]
    assert [row.title for row in verbs.find("new fo")] == ["Ny opfølgning …"]
    assert verbs.find("nordlys") == []
    verbs.find("ny")[0].run()
    assert window.palettes == ["nyt besøg "]


def test_that_a_role_is_offered_only_what_it_may(
    open_workspace: OpenWorkspace, scenario: Scenario, events: Events, window: RecordedWindow
) -> None:
    caseworker = open_workspace("hanne", opening_of_the_day(scenario))
    verbs = VerbSource(caseworker, events, window)
    assert [row.title for row in verbs.find("ny")] == []
    assert not verbs.is_order("ny opfølgning nordlys fre send profiler")


def test_that_only_the_latest_question_is_answered_and_enter_waits_for_it(
    qtbot: QtBot,
    opened_workspace: Workspace,
    events: Events,
    tasks: Tasks,
    window: RecordedWindow,
    scenario: Scenario,
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.resize(1000, 700)
    search = PaletteSearch(Actions(holder))
    for source in record_sources(opened_workspace, events, window):
        search.add(source)
    search.take_orders(VerbSource(opened_workspace, events, window), tasks)
    told: list[str] = []

    def tell(words: str) -> None:
        def show(groups: Sequence[PaletteGroup]) -> None:
            told.append(words)
            assert groups

        search.ask(words, EVERYTHING, show)

    for words in ("nor", "nordl", "nordlys"):
        tell(words)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["nordlys"]
    with qtbot.waitActive(holder):
        holder.show()
        holder.activateWindow()
    palette = CommandPalette(holder, search)
    palette.open()
    qtbot.keyClicks(palette.field, "korn")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.opened))
    assert window.opened == [("companies", scenario.unit_id("9990000022"))]


@pytest.mark.parametrize("chosen", ["da", "en"])
def test_that_what_the_palette_writes_itself_is_read_as_the_verb(english: None, chosen: str) -> None:
    translators().choose(chosen)
    try:
        for verb in Verb:
            said = read_verb(f"{verb_words(verb).lower()} nordlys")
            assert (said.verb, said.words) == (verb, "nordlys") if said else False
    finally:
        translators().choose("da")
