"""The left side: how far everything is, and the changes in groups."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.review_outbox import Change, Outbox
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.sync_review.change_words import ChangeWords, refusal_words
from fieldvisit.ui.sync_review.conflict_words import ConflictWords
from fieldvisit.ui.sync_review.review_read import Review
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.copying import holds_persons
from fieldvisit.ui.widgets.key_cap import KeyCap
from fieldvisit.ui.widgets.progress import Part, ProgressBarLine
from fieldvisit.ui.widgets.row import Mark, Row, Section
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList

SENT, SOLVED = "sent", "solved"
"""Ids of the headings that unfold what was sent today, and decisions that can be taken back."""

_HEADINGS = frozenset({SENT, SOLVED})

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
        self._count = Text("", "sync_review.count", rich=True, wrap=True)
        self._rest = Text("", "sync_review.rest", "caption", "muted")
        self._bar = ProgressBarLine(name="sync_review.bar", accessible="")
        self.list = TwoLineList(
            name="sync_review.list",
            accessible=tr("Ændringer og konflikter"),
            letters=ANSWER_KEYS,
            wraps=True,
        )
        holds_persons(self.list)
        self._unfolded: set[str] = set()
        self._marked: set[str] = set()
        self._shown: tuple[Review, ChangeWords, ConflictWords] | None = None
        self._lay_out()
        self.list.selected.connect(self._choose)
        self.list.opened.connect(self._open)
        self.list.clicked.connect(lambda _: self._click())
        self.list.key_pressed.connect(self._press)

    def show_outbox(
        self,
        review: Review,
        change_words: ChangeWords,
        conflict_words: ConflictWords,
    ) -> None:
        """Show the groups; what is chosen and marked stays so while it is there."""
        self._shown = (review, change_words, conflict_words)
        self._marked &= {view.id for view in review.conflicts}
        self.list.set_rows(self._rows())
        self._foot.setVisible(review.outbox.waiting_count > 0)
        self._show_head(review.outbox, len(review.conflicts))

    @property
    def marked(self) -> frozenset[str]:
        """Ids of the conflicts that are marked."""
        return frozenset(self._marked)

    def toggle_mark(self, conflict: str) -> None:
        """Mark a conflict to be solved together with others, or take the mark away."""
        self._marked ^= {conflict}
        self.list.set_rows(self._rows())

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
        """Show what was sent today and what was decided too."""
        self._unfolded = {SENT, SOLVED}
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
        hint = QWidget()
        line = QHBoxLayout(hint)
        line.setContentsMargins(side, theme().size(6), side, theme().size(6))
        line.setSpacing(theme().size(8))
        line.addWidget(KeyCap(tr("Mellemrum")))
        line.addWidget(Text(tr("hold ændringen tilbage"), role="caption", colour="muted"))
        line.addStretch(1)
        self._foot = QWidget()
        below = QVBoxLayout(self._foot)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(Line())
        below.addWidget(hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)

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
        review, changes, clashes = self._shown
        outbox, conflicts = review.outbox, review.conflicts
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
                    mark=Mark("flueben", tr("Markeret"), "accent", soft=True)
                    if view.id in self._marked
                    else None,
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
            rows.append(Section(title, "synkroniseret", "ok", id=SENT, chevron=SENT not in self._unfolded))
            if SENT in self._unfolded:
                rows += [_row(change, changes) for change in outbox.sent]
                rows += _more(outbox.sent_count - len(outbox.sent))
        rows += self._decided(review, clashes)
        if outbox.refused_count:
            title = tr("{n} kunne ikke sendes").format(n=words.number(outbox.refused_count))
            rows.append(Section(title, "fejl", "danger"))
            rows += [_row(change, changes) for change in outbox.refused]
        return rows

    def _decided(self, review: Review, clashes: ConflictWords) -> list[Row | Section]:
        """Return the decisions that can be taken back, under a heading that unfolds them."""
        if not review.solved:
            return []
        title = tr_n("{n} valg kan fortrydes", "{n} valg kan fortrydes", len(review.solved))
        rows: list[Row | Section] = [
            Section(title, "ok", "muted", id=SOLVED, chevron=SOLVED not in self._unfolded)
        ]
        if SOLVED in self._unfolded:
            rows += [Row(each.view.id, clashes.list_title(each.view), icon="ok") for each in review.solved]
        return rows

    def _choose(self, row: str) -> None:
        if row not in _HEADINGS:
            self.selected.emit(row)

    def _click(self) -> None:
        if self.list.choice in _HEADINGS:
            self._fold(self.list.choice)

    def _open(self, row: str) -> None:
        if row in _HEADINGS:
            self._fold(row)
        else:
            self.opened.emit(row)

    def _fold(self, heading: str) -> None:
        self._unfolded ^= {heading}
        self.list.set_rows(self._rows())

    def _press(self, key: str, row: str) -> None:
        if row in _HEADINGS:
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
