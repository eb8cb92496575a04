"""Eyes for what is no text and must be seen all the same: edges of fields, boxes, pictures, chosen rows, bars, the focus.

All of it is measured on the painted pixels, against what lies around or below it (WCAG 2.2, 1.4.11: 3 to 1). What cannot
be used now is left out, as there.
"""

from collections.abc import Callable, Iterator

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollBar,
    QStyle,
    QStyleOptionButton,
    QTabBar,
    QTextEdit,
    QWidget,
)

from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.check_box import CheckBox
from fieldvisit.ui.widgets.chip import FilterChip
from fieldvisit.ui.widgets.focus_ring import FocusRing
from fieldvisit.ui.widgets.progress import ProgressBarLine
from tests.drivers.layout_eyes import SeenPicture, is_over_the_page, name_of, window_onto
from tests.drivers.reading_eyes import picture_of, pixels_of

LEAST = 3.0
_SLACK = 0.05
_DEPTH = 3
"""Pixels inside an edge in which its line lies."""
_ROUND = 3
"""Pixels outside an edge that show its ground."""
_MOST = 0.9
"""Part of an edge that must be seen: rounded corners and smoothing take the rest."""
_BEGINNING = 12
"""Pixels at the beginning of a row in which its mark stands."""
_FEW, _MUCH = 0.05, 0.6
"""Part of a bar or row that means something, and that must be seen; smoothing takes the rest."""
_RGB = 0xFFFFFF

_Faults = Iterator[str]


class _Sight:
    """What a root looks like.

    Args:
        root: a window, a dialog or what lies over a page.
        image: of it.
    """

    def __init__(self, root: QWidget, image: QImage) -> None:
        self._root, self._pixels = root, pixels_of(image)
        self._over = [
            part for part in root.findChildren(QWidget) if part.isVisible() and is_over_the_page(part)
        ]

    def place(self, part: QWidget, rect: QRect | None = None) -> QRect:
        """Return where a part, or a rectangle in it, lies; empty when it is not seen as a whole."""
        corner = part.mapTo(self._root, QPoint(0, 0)) if part is not self._root else QPoint(0, 0)
        place = (rect or part.rect()).translated(corner)
        covered = any(
            panel is not part and not panel.isAncestorOf(part) and self._of(panel).intersects(place)
            for panel in self._over
        )
        return place if not covered and window_onto(part, self._root).contains(place) else QRect()

    def colours(self, place: QRect) -> np.ndarray:
        """Return the pixels of a place as far as it lies in the root."""
        left, top = max(place.left(), 0), max(place.top(), 0)
        return self._pixels[top : max(place.bottom() + 1, 0), left : max(place.right() + 1, 0)]

    def around(self, place: QRect) -> int:
        """Return the colour that most of the surroundings of a place have."""
        wide = place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND)
        strips = (
            QRect(wide.left(), wide.top(), wide.width(), _ROUND),
            QRect(wide.left(), place.bottom() + 1, wide.width(), _ROUND),
            QRect(wide.left(), place.top(), _ROUND, place.height()),
            QRect(place.right() + 1, place.top(), _ROUND, place.height()),
        )
        return most(np.concatenate([self.colours(strip).ravel() for strip in strips]))

    def _of(self, part: QWidget) -> QRect:
        return QRect(part.mapTo(self._root, QPoint(0, 0)), part.size())


def faint_marks(root: QWidget, pictures: list[SeenPicture]) -> _Faults:
    """Yield what is no text and stands out too little.

    Args:
        root: what is looked at.
        pictures: the pictures that were painted in it.
    """
    # What stands on the screen is at hand; where something seems faint, it may only not be painted yet.
    if list(_look(root, pictures, _Sight(root, picture_of(root)))):
        window = root.window()
        place = QRect(root.mapTo(window, QPoint(0, 0)) if root is not window else QPoint(0, 0), root.size())
        # The ring of the focus belongs to the window.
        yield from _look(root, pictures, _Sight(root, window.grab(place).toImage()))


def _look(root: QWidget, pictures: list[SeenPicture], sight: _Sight) -> _Faults:
    for picture in pictures:
        place = picture.shown.toAlignedRect()
        ground = sight.colours(place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND))
        if picture.part.isEnabled() and ground.size:
            yield from _stands_out(picture.colour, most(ground), f"picture in {name_of(picture.part)}")
    for part in root.findChildren(QWidget):
        if part.isVisible() and part.isEnabled() and not _is_inner(part):
            for kind, eye in _EYES:
                if isinstance(part, kind):
                    yield from (f"faint: {name_of(part)}: {fault}" for fault in eye(part, sight))
    yield from _ring(root, sight)


def _is_inner(part: QWidget) -> bool:
    return isinstance(part.parentWidget(), QComboBox) or bool(part.property("bare"))


def _edges(part: QWidget, sight: _Sight) -> _Faults:
    yield from _outline(sight.place(part), sight, ("left", "top", "right", "bottom"))


def _field(part: QWidget, sight: _Sight) -> _Faults:
    if part.property("field"):
        yield from _edges(part, sight)


def _box(part: QCheckBox | QRadioButton, sight: _Sight) -> _Faults:
    """A box with words beside it, or a choice that is painted as a whole."""
    option = QStyleOptionButton()
    part.initStyleOption(option)
    element = QStyle.SubElement
    which = element.SE_CheckBoxIndicator if isinstance(part, QCheckBox) else element.SE_RadioButtonIndicator
    mark = part.box if isinstance(part, CheckBox) else part.style().subElementRect(which, option, part)
    sides = ("top", "bottom")
    if list(_outline(sight.place(part, mark), sight, sides)):
        yield from _outline(sight.place(part), sight, sides)


def _outline(place: QRect, sight: _Sight, sides: tuple[str, ...]) -> _Faults:
    """Yield the sides of a place that have no line in their middle third that stands out from what lies around."""
    if place.isEmpty():
        return
    ground = sight.around(place)
    third, high = place.width() // 3, place.height() // 3
    strips = {
        "left": QRect(place.left(), place.top() + high, _DEPTH, high),
        "right": QRect(place.right() - _DEPTH + 1, place.top() + high, _DEPTH, high),
        "top": QRect(place.left() + third, place.top(), third, _DEPTH),
        "bottom": QRect(place.left() + third, place.bottom() - _DEPTH + 1, third, _DEPTH),
    }
    for side in sides:
        seen = _share(sight.colours(strips[side]), ground, along=1 if side in {"left", "right"} else 0)
        if seen < _MOST:
            yield f"only {seen:.0%} of the {side} edge stands out from {QColor(ground).name()}"


def _chosen_rows(view: QAbstractItemView, sight: _Sight) -> _Faults:
    """A chosen row has a mark at its beginning, beside its shade."""
    choice, ground = view.selectionModel(), theme().colour("surface").rgb() & _RGB
    for index in choice.selectedIndexes() if choice is not None else ():
        row = view.visualRect(index)
        beginning = QRect(row.left(), row.top(), theme().size(_BEGINNING), row.height())
        pixels = sight.colours(sight.place(view.viewport(), beginning))
        if index.column() == 0 and _share(pixels, ground, along=1) < _MUCH:
            yield f"row {index.row()} is chosen and has no mark"


def _chosen_tab(bar: QTabBar, sight: _Sight) -> _Faults:
    tab, ground = bar.tabRect(bar.currentIndex()), most(sight.colours(sight.place(bar)))
    line = QRect(tab.left(), tab.bottom() - _DEPTH + 1, tab.width(), _DEPTH)
    if bar.visibleRegion().boundingRect().height() < bar.height():
        # The page was scrolled to what has the focus, and the tabs lie at its edge.
        return
    if _share(sight.colours(sight.place(bar, line)), ground, along=0) < _MOST:
        yield "the chosen tab has no mark"


def _parts_of_bar(bar: QWidget, sight: _Sight) -> _Faults:
    """What is done stands out from what is not; the ends of dashes are smoothed."""
    track = theme().colour("neutral_soft").rgb() & _RGB
    pixels = sight.colours(sight.place(bar)).ravel()
    done = pixels[pixels != track]
    if done.size > _FEW * pixels.size and (ratios(done, track) >= LEAST - _SLACK).mean() < _MUCH:
        yield f"what is done does not stand out from {QColor(track).name()}"


def _thumb(bar: QScrollBar, sight: _Sight) -> _Faults:
    place = sight.place(bar)
    if bar.maximum() > bar.minimum() and not place.isEmpty():
        pixels = sight.colours(place)
        if (ratios(pixels, most(pixels)) >= LEAST - _SLACK).sum() < 4 * bar.style().pixelMetric(
            QStyle.PixelMetric.PM_ScrollBarExtent
        ):
            yield "the thumb of the scroll bar is not seen"


def _ring(root: QWidget, sight: _Sight) -> _Faults:
    """The focus has its ring, and that stands out."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    part = FocusRing.of(application).target
    if (
        part is None
        or not root.isAncestorOf(part)
        or not part.isVisible()
        or part.property("focusRing") == "none"
    ):
        return
    place = sight.place(part)
    if place.isEmpty():
        return
    ring = theme().colour("focus")
    outer = sight.colours(place.adjusted(-4, -4, 4, 4)).ravel()
    if (outer == (ring.rgb() & _RGB)).sum() < place.width():
        yield f"faint: {name_of(part)}: no ring around the focus"
    yield from (
        f"faint: {name_of(part)}: {fault}"
        for fault in _stands_out(ring, sight.around(place.adjusted(-4, -4, 4, 4)), "ring")
    )


def _stands_out(colour: QColor, ground: int, what: str) -> _Faults:
    ratio = float(ratios(np.array([colour.rgb() & _RGB]), ground)[0])
    if ratio < LEAST - _SLACK:
        yield f"faint: {what}: {colour.name()} on {QColor(ground).name()} is {ratio:.2f}"


def _share(pixels: np.ndarray, ground: int, along: int) -> float:
    """Return how much of a line stands out, however deep in its strip it lies; all of one that is not seen."""
    return float((ratios(pixels, ground).max(axis=along) >= LEAST - _SLACK).mean()) if pixels.size else 1.0


def most(pixels: np.ndarray) -> int:
    """Return the colour that most pixels have."""
    values, counts = np.unique(pixels, return_counts=True)
    return int(values[counts.argmax()]) if values.size else 0


def ratios(pixels: np.ndarray, ground: int) -> np.ndarray:
    """Return the contrast of every pixel with a colour (WCAG 2.2, 1 to 21)."""
    here, there = _light(pixels) + 0.05, float(_light(np.array([ground]))[0]) + 0.05
    return np.maximum(here, there) / np.minimum(here, there)


def _light(pixels: np.ndarray) -> np.ndarray:
    parts = np.stack([(pixels >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


_EYES: tuple[tuple[type | tuple[type, ...], Callable[..., _Faults]], ...] = (
    ((QLineEdit, QComboBox, FilterChip), _edges),
    ((QPlainTextEdit, QTextEdit), _field),
    ((QCheckBox, QRadioButton), _box),
    (QAbstractItemView, _chosen_rows),
    (QTabBar, _chosen_tab),
    (ProgressBarLine, _parts_of_bar),
    (QScrollBar, _thumb),
)
