"""Many conflicts at once: which of them, which way, what that would do, and then one button (SYNC S3)."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.solve_conflict import BOTH, MINE, THEIRS, ConflictView
from fieldvisit.services.solve_many import Preview
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.segmented import Option, Segmented
from fieldvisit.ui.widgets.text import Text

ALL, RECORD, MARKED = "all", "record", "marked"


class BulkPane(QWidget):
    """The right side while many conflicts are to be solved.

    Args:
        preview: says what solving these conflicts one way would do.
        parent: Qt parent.

    Attributes:
        solved: carries the ids of the conflicts and the way.
        closed: nothing is to be solved after all.
    """

    solved = Signal(object, str)
    closed = Signal()

    def __init__(
        self, preview: Callable[[Collection[str], str], Preview], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sync_review.bulk")
        self._ask = preview
        self._sets: dict[str, list[str]] = {}
        self._scope_row: FormRow | None = None
        self._scope: Segmented | None = None
        self._way = Segmented(
            [
                Option(MINE, tr("Behold mine")),
                Option(THEIRS, tr("Behold serverens")),
                Option(BOTH, tr("Behold begge (tekster)")),
            ],
            name="sync_review.bulk.way",
            accessible=tr("Hvilken værdi skal gælde"),
        )
        self._way.choose(MINE)
        self._preview = Text("", "sync_review.bulk.preview", wrap=True)
        self._message = InlineLine(name="sync_review.bulk.message")
        self._solve = Button(
            tr("Løs konflikterne"), name="sync_review.bulk.solve", kind="primary", key="Ctrl+Enter"
        )
        self._cancel = Button(tr("Annullér"), name="sync_review.bulk.cancel", kind="quiet")
        self._scopes = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        column.addWidget(Text(tr("Løs flere konflikter på én gang"), "sync_review.bulk.title", "subtitle"))
        explain = tr("Værdier, der ikke vælges, gemmes i historikken. Det hele kan fortrydes i ét trin.")
        column.addWidget(Text(explain, colour="muted", wrap=True))
        column.addLayout(self._scopes)
        column.addWidget(FormRow(tr("Hvad skal gælde"), self._way, name="sync_review.bulk.way"))
        column.addWidget(self._preview)
        column.addWidget(self._message)
        column.addWidget(Flow(self._solve, self._cancel))
        confirm_with(self, self._solve)
        self._way.chosen.connect(lambda _: self._show_preview())
        self._solve.clicked.connect(self._tell)
        self._cancel.clicked.connect(self.closed)

    def show_conflicts(
        self, conflicts: Sequence[ConflictView], chosen: ConflictView | None, marked: Collection[str]
    ) -> None:
        """Offer what can be solved together.

        Args:
            conflicts: all that are open.
            chosen: the one that is chosen in the list; its record is offered.
            marked: ids of those that were marked with Space.
        """
        everything = [view.id for view in conflicts]
        together = [view.id for view in conflicts if chosen is not None and view.record == chosen.record]
        picked = [view.id for view in conflicts if view.id in marked]
        sets = {ALL: everything}
        options = [Option(ALL, tr_n("Den ene", "Alle {n}", len(everything)))]
        if chosen is not None and 1 < len(together) < len(everything):
            sets[RECORD] = together
            text = tr("Alle {n} hos {name}").format(n=words.number(len(together)), name=chosen.title)
            options.append(Option(RECORD, text))
        if picked:
            sets[MARKED] = picked
            options.append(Option(MARKED, tr_n("Den markerede", "De {n} markerede", len(picked))))
        if sets != self._sets:
            self._offer(sets, options)
        self._message.clear()
        self._show_preview()

    def focus_first(self) -> None:
        """Go to the first choice."""
        (self._scope or self._way).setFocus(Qt.FocusReason.OtherFocusReason)

    def complain(self, sentence: str) -> None:
        """Say why nothing was solved."""
        self._message.show_line(sentence, "danger", aloud=True)

    def _offer(self, sets: dict[str, list[str]], options: list[Option]) -> None:
        self._sets = sets
        if self._scope_row is not None:
            self._scope_row.hide()
            self._scope_row.setParent(None)
            self._scope_row.deleteLater()
        self._scope = Segmented(options, name="sync_review.bulk.scope", accessible=tr("Hvilke konflikter"))
        self._scope.choose(MARKED if MARKED in sets else ALL)
        self._scope.chosen.connect(lambda _: self._show_preview())
        self._scope_row = FormRow(tr("Hvilke konflikter"), self._scope, name="sync_review.bulk.scope")
        self._scopes.addWidget(self._scope_row)

    def _chosen(self) -> list[str]:
        return self._sets.get(self._scope.choice if self._scope else ALL, [])

    def _show_preview(self) -> None:
        found = self._ask(self._chosen(), self._way.choice)
        solved = len(found.solved)
        parts = [
            tr_n("{n} konflikt løses.", "{n} konflikter løses.", solved),
            tr_n("{n} felt får en anden værdi.", "{n} felter får en anden værdi.", found.changing)
            if found.changing
            else tr("Felterne beholder den værdi, de viser nu."),
        ]
        if found.skipped:
            parts.append(
                tr_n(
                    "{n} springes over, fordi den skal ses alene.",
                    "{n} springes over, fordi de skal ses alene.",
                    found.skipped,
                )
            )
        self._preview.set_text(" ".join(parts))
        self._solve.set_words(tr_n("Løs {n} konflikt", "Løs {n} konflikter", solved))
        self._solve.setEnabled(bool(solved))

    def _tell(self) -> None:
        self.solved.emit(tuple(self._chosen()), self._way.choice)
