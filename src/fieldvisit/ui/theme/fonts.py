"""Fonts of the type scale, in points (pixels x 0.75), so that display scaling keeps them crisp."""

import sys

from PySide6.QtGui import QFont

from fieldvisit.ui.theme.tokens import tokens

POINTS_PER_PIXEL = 0.75
LEAST_SCALE, MOST_SCALE = 100, 200
SCALES = (100, 115, 130, 150, 200)
"""The text sizes a person can choose, in percent."""


def build(role: str, text_scale: int, *, tabular: bool = False) -> QFont:
    """Return the font of a role.

    Args:
        role: a name of the type scale, such as `body_strong`.
        text_scale: percent, 100 to 200.
        tabular: digits of equal width (tables, times and figures).
    """
    entry = tokens().fonts[role]
    font = QFont(families())
    font.setPointSizeF(entry.px * POINTS_PER_PIXEL * text_scale / 100)
    font.setWeight(QFont.Weight(entry.weight))
    if tabular:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def families() -> list[str]:
    """Return the font families of this platform, best first."""
    return tokens().families["windows" if sys.platform == "win32" else "linux"]


def step(text_scale: int, direction: int) -> int:
    """Return the next larger (+1) or smaller (-1) text size; the same one at the end of the scale."""
    wanted = [size for size in SCALES if (size > text_scale if direction > 0 else size < text_scale)] or [
        text_scale
    ]
    return min(wanted) if direction > 0 else max(wanted)
