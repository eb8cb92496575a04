"""How each part that comes up over the window, or opens in a page, is opened by a person: for the contract on Esc and focus."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

import fieldvisit.ui
from fieldvisit.services.record_inquiry import NewInquiry, record_inquiry
from fieldvisit.ui.companies.company_detail import CompanyDetail
from fieldvisit.ui.settings.window_choices import FIRST_DAY, MANUAL
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.overlay_frame import OverlayFrame
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.screens.candidate_openings import choose_unlisted
from tests.screens.scenes import Scene, scenario
from tests.screens.screen import Open, page
from tests.screens.stage import Stage
from tests.unit.services.nordlys import NORDLYS


@dataclass(frozen=True, slots=True)
class WayIn:
    """How a part is opened.

    Attributes:
        scene: what the laptop holds.
        open: brings up the page below.
        button: objectName of what has the focus and is pressed; empty when `key` opens it from wherever the focus is.
        key: pressed there; Space by default.
        action: chosen in the menu that the button opens, or, without a button, in the palette.
        back: objectName of the list that gets the focus instead, so that its keys act at once.
        is_last: what it confirms cannot be opened once more.
    """

    scene: Scene
    open: Open
    button: str = ""
    key: tuple[Qt.Key, Qt.KeyboardModifier] = (Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier)
    action: str = ""
    back: str = ""
    is_last: bool = False

    def enter(self, stage: Stage) -> QWidget:
        """Open it with the keyboard; return what had the focus before."""
        self.open(stage)
        if self.button:
            stage.eyes.find(self.button).setFocus(Qt.FocusReason.TabFocusReason)
        before = stage.window.focusWidget()
        if self.action and not self.button:
            stage.window.actions_list.get(self.action).trigger()
            stage.settle()
            return before
        QTest.keyClick(before, *self.key)
        stage.settle()
        if self.action:
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            menu.close()
            next(action for action in menu.actions() if action.objectName() == self.action).trigger()
            stage.settle()
        return before


def unit(number: str, *pressed: str) -> Open:
    """Open a workplace."""
    return page("companies", scenario().unit_id(number), *pressed)


def tab(number: str, name: str) -> Open:
    """Open a tab of a workplace."""

    def open_it(stage: Stage) -> None:
        unit(number)(stage)
        stage.window.findChildren(CompanyDetail)[0].show_tab(name)

    return open_it


def visit(stage: Stage) -> None:
    """Open the visit at Nordlys Metal."""
    stage.open("visits", scenario().id("v1"))


def _promise(stage: Stage) -> None:
    """Open a promise of Nordlys Metal."""
    tab(NORDLYS, "deals")(stage)
    stage.eyes.find("companies.deals", TwoLineList).choose_first()
    stage.settle()


def _asked(stage: Stage) -> None:
    """Open an inquiry that waits for an answer."""
    asked = NewInquiry(unit=scenario().unit_id(NORDLYS), text="Kan I finde en svejser?")
    stage.desk.events.announce(record_inquiry(stage.workspace, asked).changed)
    stage.open("follow_ups", "inquiries")


_CTRL = Qt.KeyboardModifier.ControlModifier
_NONE = Qt.KeyboardModifier.NoModifier
_MORNING, _VISIT = Scene.MORNING, Scene.VISIT
_FOLLOW_UPS = page("follow_ups")
_INQUIRIES = page("follow_ups", "inquiries")
_SECURITY = page("settings", "security")

WAYS_IN: dict[str, WayIn] = {
    "CommandPalette": WayIn(_MORNING, _FOLLOW_UPS, key=(Qt.Key.Key_K, _CTRL)),
    "ShortcutHelp": WayIn(_MORNING, _FOLLOW_UPS, key=(Qt.Key.Key_F1, _NONE)),
    "HistoryPanel": WayIn(_MORNING, unit(NORDLYS), key=(Qt.Key.Key_H, _CTRL)),
    "TrashPanel": WayIn(_MORNING, _FOLLOW_UPS, key=(Qt.Key.Key_F8, _NONE)),
    "UndoPanel": WayIn(_MORNING, _FOLLOW_UPS, key=(Qt.Key.Key_F7, _NONE)),
    "StepsPanel": WayIn(_MORNING, _FOLLOW_UPS, action=FIRST_DAY),
    "ManualPanel": WayIn(_MORNING, _FOLLOW_UPS, action=MANUAL),
    "NewMenu": WayIn(_MORNING, page("today"), "today.new"),
    "FilterMenu": WayIn(_MORNING, page("companies"), "companies.more_filters"),
    "SortMenu": WayIn(_MORNING, page("companies"), "companies.sort"),
    "OutDialog": WayIn(_MORNING, page("today"), "today.print"),
    "MailDialog": WayIn(_MORNING, _FOLLOW_UPS, "follow_ups.mail"),
    "CallBar": WayIn(_MORNING, unit(NORDLYS), "companies.call"),
    "VisitBar": WayIn(_MORNING, unit(NORDLYS), "companies.new_visit"),
    "ViaBar": WayIn(Scene.LEADER, unit(NORDLYS), "companies.log_via"),
    "EditForm": WayIn(_MORNING, unit(NORDLYS), "companies.edit"),
    "_NewContact": WayIn(_MORNING, tab(NORDLYS, "contacts"), "companies.add_contact"),
    "CandidateForm": WayIn(Scene.CASEWORKER, page("candidates"), "candidates.new", back="candidates.list"),
    "PurposePane": WayIn(Scene.DOUBLE, choose_unlisted, "candidates.open", back="candidates.list"),
    "ResultForm": WayIn(_MORNING, page("calls"), "calls.result.yes", back="calls.list"),
    "GoalForm": WayIn(Scene.LEADER, page("campaigns"), "campaigns.revise"),
    "FigurePane": WayIn(Scene.LEADER, page("campaigns"), "campaigns.funnel.visits"),
    "BulkPane": WayIn(
        Scene.CONFLICT,
        page("sync_review"),
        "sync_review.conflict.many",
        back="sync_review.list",
        is_last=True,
    ),
    "CompanyForm": WayIn(
        _MORNING, page("companies"), "companies.add", action="companies.new_company", back="companies.list"
    ),
    "MergePane": WayIn(Scene.DOUBLE, unit(NORDLYS), "companies.double.0.compare", is_last=True),
    "NeedForm": WayIn(_MORNING, tab(NORDLYS, "needs"), "companies.add_need"),
    "WordsBar": WayIn(_MORNING, _FOLLOW_UPS, "follow_ups.edit"),
    "InquiryForm": WayIn(_MORNING, _INQUIRIES, "inquiries.new", back="inquiries.list"),
    "HandOverBar": WayIn(_MORNING, _asked, "inquiries.hand_over", back="inquiries.list"),
    "AskedForm": WayIn(_MORNING, page("follow_ups", "requests"), "requests.new", back="requests.list"),
    "CorrectionForm": WayIn(_MORNING, page("bag"), "bag.correct"),
    "CoverageForm": WayIn(
        Scene.ADMINISTRATOR,
        page("settings", "coverage"),
        "settings.coverage.add",
        back="settings.coverage.list",
    ),
    "SecretForm": WayIn(_MORNING, _SECURITY, "settings.passphrase.open"),
    "FailureForm": WayIn(_VISIT, _promise, "companies.deals.fail"),
    "CommitmentForm": WayIn(_VISIT, visit, "visit.new_commitment.open"),
    "DeadlineForm": WayIn(_VISIT, visit, "visit.new_deadline.open"),
    "RequestForm": WayIn(_VISIT, visit, "visit.partner.request.open"),
    "AgreementForm": WayIn(_VISIT, visit, "visit.partner.agreement.open"),
    "InviteForm": WayIn(_VISIT, visit, "visit.partner.invite.open"),
    "ShortlistAddForm": WayIn(_VISIT, visit, "visit.shortlist.add"),
    "ShortlistBeginForm": WayIn(
        _MORNING, page("visits", scenario().id("v4")), "visit.shortlist.add", is_last=True
    ),
    "PresenterView": WayIn(_VISIT, visit, key=(Qt.Key.Key_F5, _NONE)),
    "EndPane": WayIn(_VISIT, visit, "visit.end_visit", back="visit.b1"),
}
"""By the name of the class; what ends the visit comes last."""

OTHERWISE = frozenset(
    {
        "SavedMenu",  # a menu inside another menu, which Esc leads back to
        *(
            "ProposalRow",
            "RequestPane",
            "ChangePane",
            "NeedsPane",
            "QuickAdd",
        ),  # stand on their page with buttons of their own
        *("PageHeader", "CoachLine"),  # heads and lines that stay
        *("ConnectStep", "PassphraseStep", "FetchStep", "SampleStep"),  # stand before the pages
        *("ImportPane", "FilterName"),  # a file is asked for first, a menu leads there
        *("CandidateDetail", "ConsentRow"),  # the list keeps the focus; one of the ways is pressed
    }
)
"""Parts that are not opened by pressing one button of a page; other tests look at how they are left."""

_WAY_OUT = re.compile(r"""\.(cancel|close|back|keep)["']""")
"""The name of a button that leads out of a part."""


@cache
def classes_that_open() -> dict[str, type[QWidget]]:
    """Return every class of the window that comes up and goes away again: overlays, dialogs, menus, and parts with a way out."""
    for found in pkgutil.walk_packages(fieldvisit.ui.__path__, "fieldvisit.ui."):
        importlib.import_module(found.name)
    kinds = {*_subclasses(OverlayFrame), *_subclasses(QDialog), *_subclasses(QMenu)}
    forms = {kind for kind in _subclasses(QWidget) if _opens(_source(kind))}
    kinds |= forms | {below for form in forms for below in _subclasses(form)}
    return {kind.__name__: kind for kind in kinds if not list(_subclasses(kind))}


def _subclasses(kind: type) -> Iterator[type]:
    for below in kind.__subclasses__():
        if below.__module__.startswith("fieldvisit."):
            yield below
        yield from _subclasses(below)


def _opens(source: str) -> bool:
    return f"{confirm_with.__name__}(" in source or _WAY_OUT.search(source) is not None


def _source(kind: type) -> str:
    return inspect.getsource(kind)


def shown_of(kind: type[QWidget], stage: Stage) -> QWidget | None:
    """Return the visible widget of a class, wherever it hangs."""
    for part in stage.app.allWidgets():
        if type(part) is kind and part.isVisible():
            return part
    return None
