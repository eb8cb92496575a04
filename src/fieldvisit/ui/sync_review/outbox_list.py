"""The left side: how far everything is, and the changes in groups."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.review_outbox import Change, Outbox
from fieldvisit.services.solve_conflict import ConflictView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.sync_review.change_words import ChangeWords, refusal_words
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.progress import Part, ProgressBarLine
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList

SENT = "sent"
"""Id of the heading that unfolds what was sent today."""

ANSWER_KEYS = "123"


class OutboxList(QWidget):
    """Head with a bar, the list, and the key that holds back.

    Attributes:
        selected: carries the id of the chosen conflict or change; empty when none.
        opened: Enter on a row.
        held: Space on a row; carries its id.
        answered: 1, 2 or 3 on a row; carries the key and the row's id.
    """

    selected = Signal(str)
    opened = Signal(str)
    held = Signal(str)
    answered = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Text("", "sync_review.count", rich=True)
        self._rest = Text("", "sync_review.rest", "caption", "muted")
        self._bar = ProgressBarLine(name="sync_review.bar", accessible="")
        self.list = TwoLineList(
            name="sync_review.list", accessible=tr("Ændringer og konflikter"), letters=ANSWER_KEYS
        )
        self._unfolded = False
        self._shown: tuple[Outbox, Sequence[ConflictView], ChangeWords, ConflictWords] | None = None
        self._lay_out()
        self.list.selected.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda _: self._click())
        self.list.key_pressed.connect(self._press)

    def show_outbox(
        self,
        outbox: Outbox,
        conflicts: Sequence[ConflictView],
        change_words: ChangeWords,
        conflict_words: ConflictWords,
    ) -> None:
        """Show the groups; what is chosen stays chosen while it is there."""
        self._shown = (outbox, conflicts, change_words, conflict_words)
        self.list.set_rows(self._rows())
        self._show_head(outbox, len(conflicts))

    def show_sending(self, done: int, whole: int) -> None:
        """Show how far a running sync is."""
        self._count.set_text(tr("Sender <b>{done} af {whole}</b>").format(done=done, whole=whole))
        self._bar.set_parts(
            (Part(done, "ok"), Part(max(whole - done, 0), "pending", "dashed")),
            max(whole, 1),
            self._count.text(),
        )

    def has_row(self, row: str) -> bool:
        """Say whether a conflict or change is listed."""
        return any(isinstance(entry, Row) and entry.id == row for entry in self.list.rows)

    def unfold(self) -> None:
        """Show what was sent today too."""
        if not self._unfolded:
            self._unfolded = True
            self.list.set_rows(self._rows())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        del event
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), theme().colour("surface"))
        painter.end()

    def _lay_out(self) -> None:
        side = theme().size(16)
        head = QWidget()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(side, theme().size(12), side, theme().size(14))
        lines.setSpacing(theme().size(8))
        top = QHBoxLayout()
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self._rest)
        lines.addLayout(top)
        lines.addWidget(self._bar)
        foot = QWidget()
        line = QHBoxLayout(foot)
        line.setContentsMargins(side, theme().size(6), side, theme().size(6))
        line.setSpacing(theme().size(8))
        line.addWidget(KeyCap(tr("Mellemrum")))
        line.addWidget(Text(tr("hold ændringen tilbage"), role="caption", colour="muted"))
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(self.list, 1)
        column.addWidget(Line())
        column.addWidget(foot)

    def _show_head(self, outbox: Outbox, conflicts: int) -> None:
        whole = outbox.sent_count + conflicts + outbox.waiting_count + outbox.refused_count
        self._count.set_text(
            tr("<b>{sent} af {whole}</b> ændringer er sendt").format(
                sent=words.number(outbox.sent_count), whole=words.number(whole)
            )
            if whole
            else tr("Ingen ændringer i dag")
        )
        rest = [
            tr_n("{n} konflikt", "{n} konflikter", conflicts) if conflicts else "",
            tr("{n} afvist").format(n=outbox.refused_count) if outbox.refused_count else "",
            tr("{n} venter").format(n=words.number(outbox.waiting_count)) if outbox.waiting_count else "",
        ]
        self._rest.set_text(", ".join(part for part in rest if part))
        self._bar.set_parts(
            (
                Part(outbox.sent_count, "ok"),
                Part(conflicts, "warn"),
                Part(outbox.refused_count, "danger"),
                Part(outbox.waiting_count, "pending", "dashed"),
            ),
            max(whole, 1),
            ". ".join(part for part in (self._count.text(), self._rest.text()) if part),
        )

    def _rows(self) -> list[Row | Section]:
        if self._shown is None:
            return []
        outbox, conflicts, changes, clashes = self._shown
        rows: list[Row | Section] = []
        if conflicts:
            title = tr_n("{n} konflikt", "{n} konflikter", len(conflicts))
            rows.append(Section(title, "konflikt", "warn"))
            rows += [
                Row(
                    view.id,
                    clashes.list_title(view),
                    clashes.list_subtitle(view),
                    icon="i-dag-frist" if view.type in {"date", "due", "stamp"} else "kladde",
                    chevron=True,
                )
                for view in conflicts
            ]
        if outbox.waiting_count:
            title = tr_n("{n} venter på synkronisering", "{n} venter på synkronisering", outbox.waiting_count)
            rows.append(Section(title, "venter", "pending"))
            rows += [_row(change, changes) for change in outbox.waiting]
            rows += _more(outbox.waiting_count - len(outbox.waiting))
        if outbox.sent_count and outbox.last_answer is not None:
            time = words.time_of_day(words.local(outbox.last_answer))
            title = tr("{n} sendt kl. {time}").format(n=words.number(outbox.sent_count), time=time)
            rows.append(Section(title, "synkroniseret", "ok", id=SENT, chevron=not self._unfolded))
            if self._unfolded:
                rows += [_row(change, changes) for change in outbox.sent]
                rows += _more(outbox.sent_count - len(outbox.sent))
        if outbox.refused_count:
            title = tr("{n} kunne ikke sendes").format(n=words.number(outbox.refused_count))
            rows.append(Section(title, "fejl", "danger"))
            rows += [_row(change, changes) for change in outbox.refused]
        return rows

    def _choose(self, row: str) -> None:
        if row != SENT:
            self.selected.emit(row)

    def _click(self) -> None:
        if self.list.choice == SENT:
            self._fold()

    def _open(self, row: str) -> None:
        if row == SENT:
            self._fold()
        else:
            self.opened.emit(row)

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self.list.set_rows(self._rows())

    def _press(self, key: str, row: str) -> None:
        if row == SENT:
            return
        if key == "Space":
            self.held.emit(row)
        elif key in ANSWER_KEYS:
            self.answered.emit(key, row)


def _row(change: Change, changes: ChangeWords) -> Row:
    title = changes.title(change)
    mark = Mark("laas", tr("Holdt tilbage"), "neutral", soft=True) if change.state == "held" else None
    refused = refusal_words(change.reason) if change.state == "refused" else ""
    return Row(
        change.id,
        title.title,
        refused,
        detail=title.detail,
        icon=title.icon,
        mark=mark,
        strong=bool(refused),
    )


def _more(count: int) -> list[Section]:
    return [Section(tr("og {n} mere").format(n=words.number(count)))] if count > 0 else []
