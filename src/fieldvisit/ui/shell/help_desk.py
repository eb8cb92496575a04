"""Help of one desk: the guide of the first day beside the page, the user guide over it, the key list on paper."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer

from fieldvisit.domain.changed import Changed
from fieldvisit.services.role_right import may_visit
from fieldvisit.sync_client.report import SyncReport
from fieldvisit.ui.help.first_day import FirstDay
from fieldvisit.ui.help.first_day_steps import STEPS, Step
from fieldvisit.ui.language import tr
from fieldvisit.ui.settings.window_choices import FIRST_DAY, MANUAL, PRINT_KEYS
from fieldvisit.ui.shell.actions import ActionSpec
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.shell.page_key_words import page_keys
from fieldvisit.ui.shell.window_tools import WindowTools
from fieldvisit.ui.sync_runner import SyncRunner
from fieldvisit.ui.widgets.own_way import OwnWay


class HelpDesk(QObject):
    """Listens to what is done in the window and says the next step.

    Args:
        tools: what every page works with; its window is the main window.
        sync: tells when a sync went through.
        parent: Qt parent.
    """

    def __init__(self, tools: WindowTools, sync: SyncRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._window, self._sync = tools, tools.window, sync
        self.guide = FirstDay(self._window.settings, self)
        self._visit = ""
        self._searching = False
        self._coach = self._window.coach
        self._register()
        self._window.actions_list.describe(page_keys(tools.workspace, visits=self.follows_a_day))
        for signal, slot in self._wires():
            signal.connect(slot)
        self.guide.changed.connect(self._show)
        self.guide.step_done.connect(self._praise)
        self._show()

    @property
    def follows_a_day(self) -> bool:
        """Say whether the role visits companies, so that the guide's day is its day."""
        return may_visit(self._tools.workspace)

    def begin(self) -> None:
        """Show a consultant the first step at the first start: it is her day. Later the guide is as it was left."""
        if self._tools.workspace.who.role.value == "consultant" and self.guide.is_new:
            self.guide.open()

    def show_steps(self) -> None:
        """Lay all steps over the page."""
        from fieldvisit.ui.help.steps_panel import StepsPanel

        panel = StepsPanel(self._window, self.guide, _printed, self._go)
        self._window.overlays.open_over(panel)

    def show_manual(self) -> None:
        """Lay the user guide over the page."""
        from fieldvisit.ui.help.manual_panel import ManualPanel

        self._window.overlays.open_over(ManualPanel(self._window))

    def print_keys(self) -> None:
        """Show the key list as it is printed."""
        from fieldvisit.ui.help.key_sheet import key_document
        from fieldvisit.ui.out.out_dialog import OutDialog

        choices = self._tools.choices
        lines = choices.key_lines() if choices is not None else ()
        document = key_document(lines, self._tools.workspace.today)
        OutDialog(self._tools, document, name="keys.out", parent=self._window.pages.page).open()

    def close(self) -> None:
        """Listen no more and take the line away."""
        for signal, slot in self._wires():
            signal.disconnect(slot)
        for id_ in (FIRST_DAY, MANUAL, PRINT_KEYS):
            self._window.actions_list.remove(id_)
        self._coach.put_away()

    def _register(self) -> None:
        add = self._window.actions_list.add
        if self.follows_a_day:
            add(
                ActionSpec(FIRST_DAY, lambda: tr("Vejledning: den første dag"), icon="flag"),
                self.show_steps,
            )
        add(ActionSpec(MANUAL, lambda: tr("Brugervejledning"), icon="notat"), self.show_manual)
        add(ActionSpec(PRINT_KEYS, lambda: tr("Udskriv genveje"), icon="print"), self.print_keys)

    def _wires(self) -> list[tuple[Any, Callable[..., Any]]]:
        window, coach = self._window, self._coach
        return [
            (self._tools.events.changed, self._note_change),
            (self._sync.finished, self._note_sync),
            (window.page_opened, self._note_page),
            (window.history_requested, self._note_history),
            (window.trash_requested, self._note_trash),
            (window.rebuilt, self._show),
            (window.rail.search_requested, self._watch_palette),
            (window.actions_list.get("palette").triggered, self._watch_palette),
            (coach.go_pressed, self._go_on),
            (coach.skip_pressed, self._skip),
            (coach.list_pressed, self.show_steps),
            (coach.close_pressed, self._close_guide),
        ]

    def _note_change(self, change: Changed) -> None:
        self.guide.note_change(change.cause, change.kinds)

    def _note_sync(self, report: SyncReport) -> None:
        if report.result == "done":
            self.guide.note("sync")

    def _note_page(self, page: str) -> None:
        if page == "visits":
            self._visit = self._window.place.record
        if self._searching:
            self.guide.note("found")
        self.guide.note(f"page:{page}")
        self._show()

    def _note_history(self, kind: str, record: str) -> None:
        del kind
        if record:
            self.guide.note("history")

    def _note_trash(self) -> None:
        self.guide.note("trash")

    def _watch_palette(self) -> None:
        """Count a page as found when it is opened by the row that closed the palette."""
        from fieldvisit.ui.widgets.command_palette import CommandPalette

        if isinstance(palette := self._window.overlays.front, CommandPalette):
            palette.closed.connect(self._palette_closed)

    def _palette_closed(self) -> None:
        self._searching = True
        QTimer.singleShot(0, self, self._palette_done)

    def _palette_done(self) -> None:
        self._searching = False

    def _praise(self, _: str) -> None:
        """Say aloud which step comes now; the line shows it."""
        self._tell(aloud=True)

    def _show(self) -> None:
        self._tell(aloud=False)

    def _tell(self, *, aloud: bool) -> None:
        if not (self.guide.is_open and self.follows_a_day):
            self._coach.put_away()
            return
        step = self.guide.step
        if step is None:
            self._coach.show_end(
                tr("Den første dag er gjort"),
                tr("Genveje og Brugervejledning findes med F1. Trinnene findes igen under Alle trin."),
            )
            return
        title = tr("Trin {n} af {count}: {what}").format(
            n=STEPS.index(step) + 1, count=len(STEPS), what=step.title()
        )
        there = not step.page or step.page == self._window.current_page
        self._coach.show_step(title, step.how(), _printed(step.keys), go=not there, aloud=aloud)

    def _go_on(self) -> None:
        if (step := self.guide.step) is not None:
            self._go(step)

    def _go(self, step: Step) -> None:
        if step.page == "visits" and not self._visit:
            self._window.open_page("today")
        elif step.page:
            self._window.open_page(step.page, self._visit if step.page == "visits" else "")

    def _skip(self) -> None:
        if (step := self.guide.step) is not None:
            self.guide.skip(step.id)

    def _close_guide(self) -> None:
        self.guide.close()
        self._window.toast(
            tr("Vejledningen findes igen med F1 eller i Indstillinger."), OwnWay(self.guide.open)
        )


def _printed(keys: Sequence[str]) -> list[str]:
    return [key_words(key) for key in keys]
