"""Printing: the computer's own dialog asks for printer and paper, and nothing of it is kept."""

from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.out.out_document import OutForm
from fieldvisit.ui.printing import print_pages


def ask_printer(form: OutForm, name: str, parent: QWidget) -> None:
    """Ask for a printer and print on it.

    Args:
        form: what is printed.
        name: objectName of the dialog.
        parent: what is asked from.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if form.wide:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    dialog = QPrintDialog(printer, parent)
    dialog.setObjectName(name)
    dialog.accepted.connect(lambda: print_pages(form.html, printer, form.foot))
    dialog.setModal(True)
    dialog.show()
