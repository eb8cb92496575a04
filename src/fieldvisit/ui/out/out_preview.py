"""What will go out, before it does: pages as they are printed, rows, or words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap, QTextDocumentFragment
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.out.out_document import OutForm
from fieldvisit.ui.printing import page_images
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.table_card import TableCard
from fieldvisit.ui.widgets.text import Text

_PAPER, _BAR = 520, 16
"""Widths of a page and of the bar beside it, in pixels at any size of text: a page keeps its shape."""
_LONGEST_SAID = 4000
"""Letters of a page that a screen reader is given at most."""


class OutPreview(QStackedWidget):
    """Shows one form of a document at a time.

    Args:
        name: first part of all object names: `.page.1`, `.preview`, `.table`, `.words`.
        parent: Qt parent.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setMinimumWidth(_PAPER + _BAR)

    def show_form(self, form: OutForm) -> None:
        """Show a form."""
        while (shown := self.currentWidget()) is not None:
            self.removeWidget(shown)
            shown.setParent(None)
            shown.deleteLater()
        if form.html:
            self.addWidget(self._pages(form))
        elif form.columns:
            self.addWidget(self._table(form))
        else:
            self.addWidget(self._words(form.words))

    def _pages(self, form: OutForm) -> QWidget:
        said = QTextDocumentFragment.fromHtml(form.html).toPlainText()[:_LONGEST_SAID]
        papers = []
        for number, image in enumerate(page_images(form.html, _PAPER, form.foot), 1):
            label = QLabel()
            label.setObjectName(f"{self._name}.page.{number}")
            label.setAccessibleName(tr("Side {n}").format(n=number))
            if number == 1:
                label.setAccessibleDescription(said)
            label.setPixmap(QPixmap.fromImage(image))
            papers.append(label)
        return self._scrolled(papers)

    def _table(self, form: OutForm) -> QWidget:
        table = TableCard(
            form.columns, name=f"{self._name}.table", accessible=tr("Filens rækker"), sortable=False
        )
        table.set_rows(form.rows)
        return table

    def _words(self, words: str) -> QWidget:
        text = Text(words, f"{self._name}.words", wrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        return self._scrolled([text])

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
