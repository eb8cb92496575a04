"""Printing the day plan, or keeping it as a PDF."""

from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

_STYLE = (
    "body { font-size: 11pt; } h1 { font-size: 16pt; } h2 { font-size: 12pt; } td { vertical-align: top; }"
)


def print_day(sheet: str, parent: QWidget) -> None:
    """Ask for a printer (a PDF file is one of them) and print a sheet on it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName("today.print_dialog")
    dialog.accepted.connect(lambda: render_day(sheet, printer))
    dialog.setModal(True)
    dialog.show()


def render_day(sheet: str, printer: QPrinter) -> None:
    """Print a sheet of HTML."""
    document = QTextDocument()
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(sheet)
    document.print_(printer)
