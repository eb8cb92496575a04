"""The pictures of docs/screens show the colours of the window."""

from io import BytesIO

from PIL import Image, ImageChops
from PySide6.QtCore import QBuffer, QIODevice

from tests.screens.book import BOOK
from tests.screens.conftest import Raise
from tests.screens.few_colours import in_few_colours

_UNSEEN = 16
"""Difference of a channel that nobody sees side by side."""

_FLAT = 5
"""The most frequent colours, of which no edge of a letter comes close."""


def test_that_a_picture_with_few_colours_shows_the_same_ones(raise_stage: Raise) -> None:
    screen = next(screen for screen in BOOK if screen.name == "i_dag")
    with raise_stage(screen.scene) as stage:
        screen.open(stage)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        stage.window.grab().save(buffer, "PNG")
    with Image.open(BytesIO(buffer.data().data())) as picture:
        whole = picture.convert("RGB")
    few = in_few_colours(whole)
    assert _most(few.convert("RGB")) == _most(whole), "a ground has another colour"
    differences = ImageChops.difference(whole, few.convert("RGB")).getextrema()
    assert max(most for _, most in differences) <= _UNSEEN


def _most(picture: Image.Image) -> list[object]:
    counted = sorted(picture.getcolors(picture.width * picture.height) or [], reverse=True)
    return [colour for _, colour in counted[:_FLAT]]
