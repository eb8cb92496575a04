"""Den første dag over the window: all steps with how they stand, and what the chosen one is about."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.help.first_day import FirstDay
from fieldvisit.ui.help.first_day_steps import STEPS, Step
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.over_panel import OverPanel
from fieldvisit.ui.widgets.refill import refilled
from fieldvisit.ui.widgets.row import Mark, Row
from fieldvisit.ui.widgets.text import Text

_NAME = "first_day"


class StepsPanel(OverPanel):
    """All steps; made anew each time.

    Args:
        window: what it covers.
        guide: how far somebody is.
        printed_keys: the names on a keyboard for portable key names.
        go: shows the page where a step is done, after the panel went away.
    """

    def __init__(
        self,
        window: QWidget,
        guide: FirstDay,
        printed_keys: Callable[[Sequence[str]], list[str]],
        go: Callable[[Step], object],
    ) -> None:
        super().__init__(window, _NAME, tr("Den første dag"), tr("Trin"))
        self._guide, self._printed, self._go_to = guide, printed_keys, go
        self._pane = QWidget()
        self._what = Text("", f"{_NAME}.step.title", "subtitle", wrap=True)
        self._standing = Text("", f"{_NAME}.step.state", colour="muted", wrap=True)
        self._how = Text("", f"{_NAME}.step.how", wrap=True)
        self._go = Button(tr("Gå dertil"), name=f"{_NAME}.go", kind="primary", icon="hoejre", key="Enter")
        self._skip = Button("", name=f"{_NAME}.skip")
        self._again = Button(tr("Begynd forfra"), name=f"{_NAME}.again", kind="quiet", icon="fortryd")
        self._toggle = Button("", name=f"{_NAME}.toggle", kind="quiet", icon="vist")
        self._keys = QVBoxLayout()
        column = QVBoxLayout(self._pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(self._what)
        column.addWidget(self._standing)
        column.addWidget(self._how)
        column.addLayout(self._keys)
        column.addWidget(Flow(self._go, self._skip))
        column.addStretch(1)
        self._lay_out(self._pane, None, Flow(self._toggle, self._again))
        self._pane.show()
        self._state.hide()
        self._list.selected.connect(lambda _: self._show_step())
        self._list.opened.connect(lambda _: self._leave())
        self._go.clicked.connect(self._leave)
        self._skip.clicked.connect(self._turn)
        self._again.clicked.connect(guide.begin_again)
        self._toggle.clicked.connect(lambda: guide.close() if guide.is_open else guide.open())
        guide.changed.connect(self.reload)

    def reload(self) -> None:
        """Show how the steps stand."""
        step = self._guide.step
        self._list.set_rows([self._row(number, each) for number, each in enumerate(STEPS, start=1)])
        if self._list.choice not in {each.id for each in STEPS}:
            self._list.choose(step.id if step is not None else STEPS[0].id)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        done = tr_n("{n} trin er gjort", "{n} trin er gjort", self._guide.count_done)
        self._source.set_text(f"{done}. {tr('Et trin er gjort, når du selv har gjort det i vinduet.')}")
        self._toggle.set_words(
            tr("Skjul linjen under siden") if self._guide.is_open else tr("Vis næste trin under siden")
        )
        self._show_step()

    def dismiss(self) -> None:
        """Go away for good."""
        if not self.isHidden():
            self._guide.changed.disconnect(self.reload)
        super().dismiss()

    def _row(self, number: int, step: Step) -> Row:
        if self._guide.is_done(step):
            mark = Mark("ok", tr("Gjort"), "ok")
        elif self._guide.is_skipped(step):
            mark = Mark("senere", tr("Sprunget over"), "muted")
        elif step is self._guide.step:
            mark = Mark("hoejre", tr("Næste"), "info")
        else:
            mark = None
        # The state stands on the second line, so that the first one has the whole width.
        return Row(
            step.id, f"{number}. {step.title()}", ", ".join(self._printed(step.keys)), subtitle_mark=mark
        )

    def _chosen(self) -> Step:
        return next((step for step in STEPS if step.id == self._list.choice), STEPS[0])

    def _show_step(self) -> None:
        step = self._chosen()
        done, skipped = self._guide.is_done(step), self._guide.is_skipped(step)
        self._what.set_text(step.title())
        self._standing.set_text(tr("Gjort") if done else tr("Sprunget over") if skipped else tr("Mangler"))
        self._how.set_text(step.how())
        with refilled(self._keys):
            self._keys.addWidget(Flow(*map(KeyCap, self._printed(step.keys))))
        self._go.setVisible(bool(step.page))
        self._skip.set_words(tr("Tag trinnet med igen") if skipped else tr("Spring over"))
        self._skip.setVisible(not done)

    def _turn(self) -> None:
        step = self._chosen()
        (self._guide.take_up if self._guide.is_skipped(step) else self._guide.skip)(step.id)

    def _leave(self) -> None:
        step = self._chosen()
        if step.page:
            self.dismiss()
            self._go_to(step)
