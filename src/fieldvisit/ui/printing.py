"""Pages on paper: HTML to PDF without a printer, to a printer, and as pictures for a preview (CLI: also without a window).

All three lay the text out the same way, so that what is seen is what is printed. Each page of several carries
its number at the foot, beside what the paper is.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from fieldvisit.exchange.whole_file import whole_file
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme import fonts

MARGIN_MM = 18.0
_PDF_DPI = 300
_POINTS, _FOOT_POINTS, _FOOT_HEIGHT = 10, 8, 24
"""Sizes of text, of the words at the foot, and of the room they take, in points of 1/72 inch."""
_FOOT_COLOUR = "#4C5B58"


class _Pages:
    """A document laid out for a device, a page at a time."""

    def __init__(self, html: str, device: QPagedPaintDevice, foot: str) -> None:
        self._dpi = device.logicalDpiX()
        self.paper = QRectF(device.pageLayout().fullRectPixels(self._dpi))
        self.inner = QRectF(device.pageLayout().paintRectPixels(self._dpi))
        self._foot = foot
        self._document = QTextDocument()
        self._document.documentLayout().setPaintDevice(device)
        self._document.setDefaultFont(_font(_POINTS))
        self._document.setDocumentMargin(0)
        self._document.setHtml(html)
        self._height = self.inner.height()
        self._document.setPageSize(QSizeF(self.inner.width(), self._height))
        if foot or self._document.pageCount() > 1:
            self._height -= _FOOT_HEIGHT * self._dpi / 72
            self._document.setPageSize(QSizeF(self.inner.width(), self._height))

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page, counted from 0; the painter begins at the corner inside the margins."""
        top = number * self._height
        painter.save()
        painter.translate(0, -top)
        self._document.drawContents(painter, QRectF(0, top, self.inner.width(), self._height))
        painter.restore()
        if self._height == self.inner.height():
            return
        painter.save()
        font = _font(_FOOT_POINTS)
        font.setPixelSize(round(_FOOT_POINTS * self._dpi / 72))
        painter.setFont(font)
        painter.setPen(QColor(_FOOT_COLOUR))
        room = _FOOT_HEIGHT * self._dpi / 72
        line = QRectF(0, self._height, self.inner.width(), room)
        bottom = Qt.AlignmentFlag.AlignBottom
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | bottom, self._foot)
        if self.count > 1:
            said = tr("Side {n} af {count}").format(n=number + 1, count=self.count)
            painter.drawText(line, Qt.AlignmentFlag.AlignRight | bottom, said)
        painter.restore()


def pdf_bytes(html: str, title: str = "", foot: str = "", *, wide: bool = False) -> bytes:
    """Return HTML as a PDF document on A4.

    Args:
        html: what stands on it; a table's head is repeated on each page.
        title: what the document is called.
        foot: words at the foot of each page.
        wide: the page lies on its long side.
    """
    _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, wide=wide)
    writer.setTitle(title)
    pages = _Pages(html, writer, foot)
    painter = QPainter(writer)
    for number in range(pages.count):
        if number:
            writer.newPage()
        pages.draw(painter, number)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def write_pdf(html: str, path: Path, foot: str = "", *, wide: bool = False) -> None:
    """Write HTML as a PDF file, whole or not at all; the arguments are those of `pdf_bytes`.

    Raises:
        OSError: the file cannot be written.
    """
    content = pdf_bytes(html, path.stem, foot, wide=wide)
    with whole_file(path) as file:
        file.write(content)


def print_pages(html: str, printer: QPrinter, foot: str = "") -> None:
    """Print HTML on the paper that a person chose for the printer."""
    pages = _Pages(html, printer, foot)
    painter = QPainter(printer)
    for number in range(pages.count):
        if number:
            printer.newPage()
        pages.draw(painter, number)
    painter.end()


def page_images(html: str, width: int, foot: str = "", *, wide: bool = False) -> list[QImage]:
    """Return pictures of the pages as they are printed, on white paper, for a preview.

    Args:
        html: what stands on them.
        width: of a page's picture in pixels.
        foot: words at the foot of each page.
        wide: the page lies on its long side.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = _Pages(html, _writer(buffer, wide=wide), foot)
    scale = width / pages.paper.width()
    images = []
    for number in range(pages.count):
        paper = QImage(width, round(pages.paper.height() * scale), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(scale, scale)
        painter.translate(pages.inner.topLeft())
        pages.draw(painter, number)
        painter.end()
        images.append(paper)
    return images


def _font(points: int) -> QFont:
    font = QFont(QGuiApplication.font())
    font.setFamilies(fonts.families())
    font.setPointSizeF(points)
    return font


def _writer(buffer: QBuffer, *, wide: bool) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setCreator("FieldVisit")
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait,
            QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
            QPageLayout.Unit.Millimeter,
        )
    )
    return writer


def _application() -> None:
    """Have an application to lay text out with, also where there is no display."""
    if QGuiApplication.instance() is None:
        _KEPT.append(QApplication([sys.argv[0], "-platform", "offscreen"]))


_KEPT: list[QApplication] = []
"""An application that nobody keeps would end at once."""
