"""Pages on paper: HTML to PDF without a printer, and the pictures of its pages for a preview (CLI: also without a window)."""

import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.theme import fonts

MARGIN_MM = 18.0
_PDF_DPI = 300
_LAYOUT_DPI = 96
"""What a document without a screen is laid out at."""


def _page_document(html: str, paper: QSizeF) -> QTextDocument:
    """Return a document in the product's font, laid out for the printed part of the paper."""
    document = QTextDocument()
    font = QGuiApplication.font()
    font.setFamilies(fonts.families())
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setPageSize(paper)
    return document


def pdf_bytes(html: str, title: str = "") -> bytes:
    """Return a page of HTML as a PDF document on A4."""
    _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("FieldVisit")
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(_layout())
    paper = writer.pageLayout().paintRectPixels(_LAYOUT_DPI).size()
    _page_document(html, QSizeF(paper)).print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def write_pdf(html: str, path: Path) -> None:
    """Write a page of HTML as a PDF file, whole or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    content = pdf_bytes(html, path.stem)
    unfinished = path.with_name(f".{path.name}.part")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


def page_images(html: str, width: int) -> list[QImage]:
    """Return pictures of the pages as they are printed, on white paper, for a preview.

    Args:
        html: the page.
        width: of a page's picture in pixels.
    """
    layout = _layout()
    whole = layout.fullRectPixels(_LAYOUT_DPI)
    inner = layout.paintRectPixels(_LAYOUT_DPI)
    document = _page_document(html, QSizeF(inner.size()))
    scale = width / whole.width()
    images = []
    for number in range(document.pageCount()):
        paper = QImage(width, round(whole.height() * scale), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        top = number * inner.height()
        painter = QPainter(paper)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        painter.translate(inner.left(), inner.top() - top)
        document.drawContents(painter, QRectF(0, top, inner.width(), inner.height()))
        painter.end()
        images.append(paper)
    return images


def _layout() -> QPageLayout:
    return QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM),
        QPageLayout.Unit.Millimeter,
    )


def _application() -> None:
    """Have an application to lay text out with, also where there is no display."""
    if QGuiApplication.instance() is None:
        _KEPT.append(QApplication([sys.argv[0], "-platform", "offscreen"]))


_KEPT: list[QApplication] = []
"""An application that nobody keeps would end at once."""
