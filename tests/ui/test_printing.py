"""Pages on paper: PDF without printer and window, whole or not at all, and a preview that shows the same pages."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from fieldvisit.app import print_page
from fieldvisit.ui.printing import page_images, pdf_bytes, print_pages, write_pdf

ONE_PAGE = "<html><body><h1>Åbne døre</h1><p>203 kontaktet</p></body></html>"
LONG = f"<html><body>{''.join(f'<p>Linje {n}</p>' for n in range(120))}</body></html>"


def pages(pdf: bytes) -> int:
    """Return how many pages a PDF has."""
    return pdf.count(b"/Type /Page\n") + pdf.count(b"/Type /Page /") or pdf.count(b"/Type/Page/")


def test_that_a_page_is_written_as_a_pdf_of_a4(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "rapport.pdf"
    write_pdf(ONE_PAGE, path)
    content = path.read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert b"/MediaBox [0 0 595" in content
    assert list(tmp_path.iterdir()) == [path]


def test_that_the_command_line_prints_without_a_window(qtbot: QtBot, tmp_path: Path) -> None:
    print_page(ONE_PAGE, tmp_path / "rapport.pdf")
    assert (tmp_path / "rapport.pdf").read_bytes().startswith(b"%PDF-")


def test_that_the_preview_shows_as_many_pages_as_are_printed(qtbot: QtBot) -> None:
    for page in (ONE_PAGE, LONG):
        assert len(page_images(page, 300)) == pages(pdf_bytes(page))
    assert len(page_images(LONG, 300)) > 1


def test_that_every_page_of_several_is_numbered_and_a_wide_one_lies_on_its_long_side(qtbot: QtBot) -> None:
    numbered, plain = page_images(LONG, 300), page_images(ONE_PAGE, 300)
    foot = range(round(numbered[0].height() * 0.92), round(numbered[0].height() * 0.95))
    for image, has_number in ((numbered[0], True), (numbered[-1], True), (plain[0], False)):
        ink = any(image.pixelColor(x, y).lightness() < 200 for y in foot for x in range(200, 290))
        assert ink is has_number
    (wide,) = page_images(ONE_PAGE, 300, wide=True)
    assert wide.width() > wide.height()
    assert b"/MediaBox [0 0 842" in pdf_bytes(ONE_PAGE, wide=True)


def test_that_the_preview_has_ink_inside_white_margins(qtbot: QtBot) -> None:
    (image,) = page_images(ONE_PAGE, 420)
    white = image.pixelColor(2, 2)
    assert white.lightness() == 255
    dark = [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).lightness() < 128
    ]
    assert dark
    margin = round(18 / 210 * image.width()) - 2
    assert min(x for x, _ in dark) >= margin
    assert min(y for _, y in dark) >= margin


def test_that_a_file_that_cannot_be_written_leaves_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        write_pdf(ONE_PAGE, tmp_path / "missing" / "rapport.pdf")
    taken = tmp_path / "taken.pdf"
    taken.mkdir()
    with pytest.raises(OSError, match="taken"):
        write_pdf(ONE_PAGE, taken)
    assert list(tmp_path.iterdir()) == [taken]


def test_that_a_printer_gets_the_pages_of_the_preview(qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "papir.pdf"))
    printer.setPageLayout(QPdfWriter(QBuffer()).pageLayout())
    print_pages(LONG, printer, "Dagsplan")
    assert pages((tmp_path / "papir.pdf").read_bytes()) == len(page_images(LONG, 300, "Dagsplan")) > 1
