"""Printing: the computer's own dialog asks for printer and paper, and nothing of it is kept."""

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.printing import print_pages


def ask_printer(html: str, foot: str, name: str, parent: QWidget) -> None:
    """Ask for a printer and print on it.

    Args:
        html: what is printed.
        foot: words at the foot of each page.
        name: objectName of the dialog.
        parent: what is asked from.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName(name)
    dialog.accepted.connect(lambda: print_pages(html, printer, foot))
    dialog.setModal(True)
    dialog.show()
