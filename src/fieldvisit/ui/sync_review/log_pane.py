"""The syncs of today, in counts (button Log)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.services.sync_log import PastSync
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.row import Mark
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.table_model import Cell, Column, TableRow
from fieldvisit.ui.widgets.text import Text


class LogPane(QWidget):
    """A table of past syncs; says so when there was none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sync_review.log_pane")
        self._none = Text(tr("Der er ikke synkroniseret i dag."), "sync_review.log.none", colour="muted")
        self._table = TableCard(
            [
                Column("time", tr("Tid"), width=64),
                Column("result", tr("Resultat")),
                Column("sent", tr("Sendt"), "right", 60),
                Column("received", tr("Hentet"), "right", 80),
                Column("dropped", tr("Fjernet"), "right", 86),
                Column("refused", tr("Afvist"), "right", 80),
                Column("proof", tr("Kontrol"), width=110),
            ],
            name="sync_review.log.table",
            accessible=tr("Dagens synkroniseringer"),
            grows=True,
            sortable=False,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        column.addWidget(Text(tr("Dagens synkroniseringer"), role="subtitle"))
        column.addWidget(self._none)
        column.addWidget(self._table)

    def show_log(self, past: Sequence[PastSync]) -> None:
        """Show the syncs, the latest first."""
        rows = []
        for number, sync in enumerate(past):
            counts = (sync.sent, sync.received, sync.dropped, sync.refused)
            rows.append(
                TableRow(
                    str(number),
                    [
                        words.time_of_day(words.local(sync.ended)),
                        result_words(sync.result),
                        *(words.number(count) for count in counts),
                        _proof(sync),
                    ],
                )
            )
        self._table.set_rows(rows)
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)


def result_words(result: str) -> str:
    """Return how a sync ended."""
    return {
        "done": tr("Færdig"),
        "cut": tr("Forbindelsen forsvandt"),
        "cancelled": tr("Stoppet af dig"),
        "refused": tr("Serveren afviste computeren"),
    }.get(result, result)


def _proof(sync: PastSync) -> str | Cell:
    if sync.proof_ok is None:
        return ""
    if not sync.proof_ok:
        mark = Mark("fejl", tr("Afviger"), "danger")
    elif sync.mended:
        mark = Mark("ok", tr("{n} rettet").format(n=words.number(sync.mended)), "ok")
    else:
        mark = Mark("ok", tr("Stemmer"), "ok")
    return Cell(mark.text, mark=mark)
