"""What will go out, before it does: pages as they are printed, or rows."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.out.out_document import OutForm
from fieldvisit.ui.printing import page_images
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.table_card import TableCard

_LEAST, _MOST, _BAR = 300, 900, 16
"""Widths of a page as it is shown, and of the bar beside it, in pixels."""
_SETTLED_MS = 60
_LONGEST_SAID = 4000
"""Letters of a page that a screen reader is given at most."""


class OutPreview(QStackedWidget):
    """Shows one form of a document at a time.

    Args:
        name: first part of all object names: `.page.1`, `.preview`, `.table`.
        parent: Qt parent.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._form: OutForm | None = None
        self._drawn, self._has_size = 0, False
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(_SETTLED_MS)
        self._settled.timeout.connect(self._draw)

    def show_form(self, form: OutForm) -> None:
        """Show a form."""
        self._form = form
        self._draw()

    def minimumSizeHint(self) -> QSize:
        """Ask for the narrowest page with its bar, which text of another size leaves as it is."""
        return QSize(_LEAST + _BAR, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw pages as wide as there is room for, once the size has settled."""
        super().resizeEvent(event)
        if self._form is None or not self._form.html or self._paper_width() == self._drawn:
            return
        if self._has_size:
            self._settled.start()
        else:
            # The first size is the one that the dialog opens with: no page of another width is shown before.
            self._has_size = True
            self._draw()

    def _paper_width(self) -> int:
        return max(_LEAST, min(self.width() - _BAR, _MOST))

    def _draw(self) -> None:
        form = self._form
        if form is None:
            return
        while (shown := self.currentWidget()) is not None:
            self.removeWidget(shown)
            shown.setParent(None)
            shown.deleteLater()
        if form.html:
            self.addWidget(self._pages(form))
        else:
            self.addWidget(self._table(form))

    def _pages(self, form: OutForm) -> QWidget:
        said = QTextDocumentFragment.fromHtml(form.html).toPlainText()[:_LONGEST_SAID]
        papers = []
        self._drawn = self._paper_width()
        for number, image in enumerate(page_images(form.html, self._drawn, form.foot, wide=form.wide), 1):
            label = QLabel()
            label.setObjectName(f"{self._name}.page.{number}")
            label.setAccessibleName(tr("Side {n}").format(n=number))
            if number == 1:
                label.setAccessibleDescription(said)
            label.setPixmap(QPixmap.fromImage(image))
            # Until it is drawn anew in a narrower dialog, a page is cut off instead of lying over the edge.
            label.setMinimumWidth(1)
            papers.append(label)
        return self._scrolled(papers)

    def _table(self, form: OutForm) -> QWidget:
        table = TableCard(
            form.columns, name=f"{self._name}.table", accessible=tr("Filens rækker"), sortable=False
        )
        table.set_rows(form.rows)
        return table

    def _scrolled(self, parts: Sequence[QWidget]) -> QWidget:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(12))
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        scroll = Scroll(content, f"{self._name}.preview")
        scroll.setAccessibleName(tr("Forhåndsvisning"))
        # The arrows scroll it: what cannot be read to its end is not seen before it goes out.
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return scroll
