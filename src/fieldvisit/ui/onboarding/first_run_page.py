"""The first start: connect, choose a passphrase, fetch; or try with sample data (mockup i2)."""

from enum import IntEnum

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.onboarding.connect_step import ConnectStep
from fieldvisit.ui.onboarding.fetch_step import FetchStep
from fieldvisit.ui.onboarding.logo import Logo
from fieldvisit.ui.onboarding.passphrase_step import PassphraseStep
from fieldvisit.ui.onboarding.sample_step import SampleStep
from fieldvisit.ui.onboarding.step_form import StepForm
from fieldvisit.ui.onboarding.step_list import StepList
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.painting import painter_of
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text

_WIDTH, _HEIGHT, _LEFT = 880, 428, 304


class Step(IntEnum):
    """The three steps, in their order."""

    CONNECT = 0
    PASSPHRASE = 1
    FETCH = 2


class _Frame(QFrame):
    """Two grounds in one rounded frame: the steps, and the present one beside or below them."""

    def __init__(self, aside: QWidget) -> None:
        super().__init__()
        self.aside = aside

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the grounds and the frame."""
        del event
        painter, look = painter_of(self), theme()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = QPainterPath()
        outline.addRoundedRect(rect, look.radius("card"), look.radius("card"))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), look.colour("surface"))
        painter.fillRect(self.aside.geometry(), look.colour("rail"))
        beside = self.aside.width() < self.width() - 2
        edge = (
            QRectF(self.aside.geometry().right() + 1, 0, 1, self.height())
            if beside
            else QRectF(0, self.aside.geometry().bottom() + 1, self.width(), 1)
        )
        painter.fillRect(edge, look.colour("border"))
        painter.setClipping(False)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawPath(outline)
        painter.end()


class FirstRunPage(QWidget):
    """Leads through the three steps; whoever made it answers its signals and shows the next step.

    Args:
        lock_minutes: the municipality's limit for the idle lock.
        parent: Qt parent.

    Attributes:
        connect_requested: carries the server's address and the one-time code.
        passphrase_chosen: carries the passphrase.
        fetch_requested: begin the first sync, or try it again.
        demo_requested: sample data instead; made or gone on with.
        demo_cancelled: make no sample data after all, or back from what went wrong with it.
        demo_removal_requested: throw the sample data away that lies here.
    """

    connect_requested = Signal(str, str)
    passphrase_chosen = Signal(str)
    fetch_requested = Signal()
    demo_requested = Signal()
    demo_cancelled = Signal()
    demo_removal_requested = Signal()

    def __init__(self, lock_minutes: int = 5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run")
        self.setAccessibleName(tr("Kom i gang"))
        self.setProperty("focusRing", "none")
        self._connect = ConnectStep()
        self._passphrase = PassphraseStep(lock_minutes)
        self._fetch = FetchStep()
        self._sample = SampleStep()
        self._sample_said = Text(
            tr("Vil du bare prøve?"), "first_run.demo.said", "caption", "muted", wrap=True
        )
        self._demo = Button(tr("Prøv med eksempeldata"), name="first_run.demo", kind="quiet")
        self._remove = Button(tr("Slet eksempeldata"), name="first_run.demo.remove", kind="quiet")
        self._remove.hide()
        self._steps = StepList(
            (
                (tr("Forbind til kommunen"), tr("Adresse og kode")),
                (tr("Vælg adgangskode"), tr("Låser data på denne computer")),
                (tr("Hent dine data"), tr_n("Ca. {n} minut", "Ca. {n} minutter", 1)),
            )
        )
        self._forms: tuple[StepForm, ...] = (self._connect, self._passphrase, self._fetch)
        self._build()
        self._connect_signals()
        self.show_step(Step.CONNECT)

    def _build(self) -> None:
        look = theme()
        self._stack = QStackedWidget()
        for form in (*self._forms, self._sample):
            self._stack.addWidget(form)
        head = QHBoxLayout()
        head.setSpacing(look.size(12))
        head.addWidget(Logo(28))
        welcome = Text(tr("Velkommen til FieldVisit"), "first_run.welcome", "subtitle", wrap=True)
        head.addWidget(welcome, 1, Qt.AlignmentFlag.AlignVCenter)
        self._aside = QWidget()
        column = QVBoxLayout(self._aside)
        column.setContentsMargins(look.size(24), look.size(32), look.size(24), look.size(32))
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(look.size(30))
        column.addWidget(self._steps)
        column.addSpacing(look.size(17))
        column.addWidget(self._sample_said)
        column.addSpacing(look.size(2))
        column.addWidget(self._demo, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(look.size(4))
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        frame = self._frame = _Frame(self._aside)
        frame.setMinimumHeight(look.size(_HEIGHT))
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, frame)
        self._parts.setContentsMargins(1, 1, 1, 1)
        self._parts.setSpacing(0)
        self._parts.addWidget(self._aside)
        self._parts.addWidget(self._stack, 1)
        holder = QWidget()
        middle = QVBoxLayout(holder)
        middle.setContentsMargins(0, look.size(16), 0, look.size(16))
        middle.addWidget(frame, 0, Qt.AlignmentFlag.AlignCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Scroll(holder, "first_run.scroll"))

    def _connect_signals(self) -> None:
        self._connect.connect_requested.connect(self.connect_requested)
        self._passphrase.chosen.connect(self.passphrase_chosen)
        self._passphrase.back.connect(self._go_back)
        self._fetch.fetch_requested.connect(self.fetch_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._sample.begun.connect(self.demo_requested)
        self._sample.back.connect(self.demo_cancelled)
        self._remove.clicked.connect(self.demo_removal_requested)

    @property
    def step(self) -> Step:
        """The step that is being taken; sample data stands beside the steps."""
        return self._step

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the steps above where there is no room for them beside (large text, small window)."""
        super().resizeEvent(event)
        look = theme()
        room = self.width() - look.size(32)
        beside = room >= look.size(_WIDTH)
        self._parts.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._frame.setFixedWidth(min(look.size(_WIDTH), room))
        self._aside.setMinimumWidth(look.size(_LEFT) if beside else 0)
        self._aside.setMaximumWidth(look.size(_LEFT) if beside else room)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on to where the step begins: the window gives it to whatever stands in front of its pages."""
        del event
        self._forms[self._step].begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc where the step has a way back; on the first step nothing is given up."""
        form = self._stack.currentWidget()
        if event.key() != Qt.Key.Key_Escape or not isinstance(form, StepForm) or not form.go_back():
            super().keyPressEvent(event)

    @property
    def typed(self) -> tuple[str, str]:
        """Server's address and one-time code as they stand in the first step."""
        return self._connect.typed

    def fill_in(self, server: str, code: str = "") -> None:
        """Put the server's address and the code into the first step: what was typed, or what the installation knows."""
        self._connect.fill_in(server, code)

    def show_step(self, step: Step, municipality: str = "") -> None:
        """Go to a step; those before it are shown as done.

        Args:
            step: where to go.
            municipality: the name the server gave, shown below the first step.
        """
        if municipality:
            self._steps.set_note(Step.CONNECT, municipality)
        if step == Step.FETCH:
            self._passphrase.forget()
        self._step = step
        self._steps.show_present(step)
        form = self._forms[step]
        self._stack.setCurrentWidget(form)
        form.set_working(False)
        form.begin()

    def show_problem(self, text: str) -> None:
        """Say on the present step what is the matter, what is safe and what to do."""
        self._forms[self.step].show_problem(text)

    def show_progress(self, done: int, whole: int, words: str) -> None:
        """Show how far the first sync is."""
        self._fetch.show_progress(done, whole, words)

    def begin_sample(self) -> None:
        """Show that sample data is being made or opened, in place of the step."""
        self._stack.setCurrentWidget(self._sample)
        self._sample.begin()
        self._allow_sample(False)

    def show_sample_progress(self, done: int, whole: int, words: str) -> None:
        """Show how far the sample data is."""
        self._sample.show_progress(done, whole, words)

    def stop_sample(self) -> None:
        """Show that the making is being broken off."""
        self._sample.show_stopping()

    def show_sample_problem(self, text: str) -> None:
        """Say why there is no sample data, or why it could not be removed."""
        self._allow_sample(True)
        self._stack.setCurrentWidget(self._sample)
        self._sample.show_problem(text)

    def end_sample(self) -> None:
        """Go back to the step that was being taken, with the focus on the way to the sample data."""
        self._stack.setCurrentWidget(self._forms[self._step])
        self._allow_sample(True)
        self._demo.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sample_made(self, made: bool, said: str = "") -> None:
        """Offer to go on with sample data and to remove it, or to make it.

        Args:
            made: it lies here.
            said: what was done with it last; empty says what it is for.
        """
        offered = tr("Fortsæt med eksempeldata") if made else tr("Prøv med eksempeldata")
        if not made and self._remove.hasFocus():
            self._demo.setFocus(Qt.FocusReason.OtherFocusReason)
        self._demo.set_words(offered)
        self._remove.setVisible(made)
        asked = tr("Eksempeldata ligger på denne computer.") if made else tr("Vil du bare prøve?")
        self._sample_said.set_text(said or asked)
        if said:
            announce(self._sample_said, said)

    def _allow_sample(self, allowed: bool) -> None:
        """Let sample data be asked for, or not while it is being made."""
        self._demo.setEnabled(allowed)
        self._remove.setEnabled(allowed)

    def _go_back(self) -> None:
        self.show_step(Step.CONNECT)
