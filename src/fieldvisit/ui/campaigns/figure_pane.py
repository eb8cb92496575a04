"""The companies behind a figure, in a list at the right; never a person (PRODUCT 1d)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.open_figure import FigureList
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.announce import announce
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.confirm import lead_back
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList

WIDTH = 340


class FigurePane(QFrame):
    """A list of companies with a heading.

    Attributes:
        closed: the cross was pressed.
        company_opened: a company was opened; carries its workplace's id.
    """

    closed = Signal()
    company_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("campaigns.companies")
        self.setAccessibleName(tr("Virksomheder bag tallet"))
        self._title = Text("", "campaigns.companies.title", "body_strong", elide=True)
        self._count = Text("", "campaigns.companies.count", "caption", "muted")
        close = IconButton("luk", name="campaigns.companies.close", accessible=tr("Luk"))
        close.clicked.connect(self.closed)
        self.list = TwoLineList(name="campaigns.companies.list", accessible=tr("Virksomheder bag tallet"))
        self.list.opened.connect(self._open)
        head = QWidget()
        lines = QVBoxLayout(head)
        lines.setContentsMargins(theme().size(16), theme().size(12), theme().size(12), theme().size(8))
        lines.setSpacing(0)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close)
        lines.addLayout(top)
        lines.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(Line())
        column.addWidget(self.list, 1)
        self.setAutoFillBackground(True)
        lead_back(self)
        self.hide()

    def show_figure(self, title: str, figure: FigureList) -> None:
        """Show the companies behind a figure.

        Args:
            title: the figure's words.
            figure: its companies.
        """
        self._title.set_text(title)
        companies = sum(1 for row in figure.rows if row.unit)
        said = tr_n("{n} virksomhed", "{n} virksomheder", companies)
        self._count.set_text(said)
        rows = [
            Row(
                row.unit,
                row.name or tr("Uden virksomhed"),
                right=tr("{n} gange").format(n=row.count) if row.count > 1 else "",
                detail=row.town,
                chevron=bool(row.unit),
            )
            for row in figure.rows
        ]
        self.list.set_rows(rows)
        self.show()
        announce(self, f"{title}: {said}")

    def _open(self, unit: str) -> None:
        if unit:
            self.company_opened.emit(unit)
