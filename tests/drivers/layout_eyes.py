"""Eyes for what is ugly and can be measured: text cut off, text over text, text out of its box, parts out of the window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from fieldvisit.ui.theme.current import theme
from tests.drivers.painted_text import PaintedPicture, PaintedText, painted

_SLACK = 1.5
"""Pixels that rounding may cost."""

_SQUEEZE = 2
"""Pixels at 100 % text that the lower edge of a frame may lose; its words are looked at themselves."""

_LEAN = 0.22
"""Share of the ascent above the capitals, and of the descent below the longest letters, that holds no ink."""


_OVER_THE_PAGE = frozenset({"FigurePane", "Toast", "WaitingRows"})
"""Panels that come up over a part of a page."""


@dataclass(frozen=True, slots=True)
class SeenText:
    """A painted text and the part that painted it.

    Attributes:
        text: as painted.
        ink: where letters can have ink.
        box: with the font's room above and below.
        shown: the piece of the box that no scroll area hides; empty when the part is too low for the text.
        part: the innermost widget there.
        painted: colour and all.
    """

    text: str
    ink: QRectF
    box: QRectF
    shown: QRectF
    part: QWidget
    painted: PaintedText

    @property
    def place(self) -> str:
        """Name of the part, or of the nearest one around it that has a name."""
        return name_of(self.part)

    @property
    def is_small(self) -> bool:
        """Say whether it is a caption, as second lines are."""
        return self.painted.points <= theme().font("caption").pointSizeF() + 0.1

    @property
    def is_cut(self) -> bool:
        """Say whether the end of the text was cut off; a wanted ellipsis stands apart from the last word."""
        return self.text.endswith("…") and not self.text.endswith((" …", "\u00a0…"))


@dataclass(frozen=True, slots=True)
class SeenPicture:
    """A painted picture and what can be seen of it.

    Attributes:
        shown: the piece of it that no scroll area hides.
        colour: of its ink.
        part: the widget that painted it.
    """

    shown: QRectF
    colour: QColor
    part: QWidget


def name_of(part: QWidget | None) -> str:
    """Return the objectName of a widget or of the nearest named one around it."""
    while part is not None:
        name = part.objectName()
        if name and not name.startswith("qt_"):
            return name
        part = part.parentWidget()
    return ""


def seen_texts(root: QWidget) -> list[SeenText]:
    """Return every text that can be read in a widget, scrolled-away ones left out."""
    return seen(root)[0]


def seen(root: QWidget) -> tuple[list[SeenText], list[SeenPicture]]:
    """Return every text and every picture that can be seen in a widget, scrolled-away ones left out."""
    found = []
    openings: dict[QWidget, QRectF] = {}
    texts, pictures = painted(root)
    over = [part for part in root.findChildren(QWidget) if part.isVisible() and is_over_the_page(part)]
    for text in texts:
        box, part = text.box, text.part
        ink = box.adjusted(0, box.height() * _LEAN * 0.8, 0, -box.height() * _LEAN * 0.5)
        if any(_covers(panel, part, ink, root) for panel in over):
            continue
        if part not in openings:
            openings[part] = QRectF(window_onto(part, root))
        shown = box.intersected(openings[part])
        if _is_lost(ink, part, openings[part], root):
            found.append(SeenText(text.text, ink, box, QRectF(), part, text))
        elif shown.height() >= ink.height() * 0.6 and shown.width() >= 1:
            found.append(SeenText(text.text, ink, box, shown, part, text))
    return found, list(_seen_pictures(pictures, over, root))


def _seen_pictures(
    pictures: list[PaintedPicture], over: list[QWidget], root: QWidget
) -> Iterator[SeenPicture]:
    for picture in pictures:
        if any(_covers(panel, picture.part, picture.box, root) for panel in over):
            continue
        shown = picture.box.intersected(QRectF(window_onto(picture.part, root)))
        if shown.height() >= picture.box.height() * 0.6 and shown.width() >= picture.box.width() * 0.6:
            yield SeenPicture(shown, picture.colour, picture.part)


def _is_lost(ink: QRectF, part: QWidget, opening: QRectF, root: QWidget) -> bool:
    """Say whether a line was painted below or above the part that it belongs to, where nothing scrolls to it."""
    if isinstance(part, QLineEdit) or isinstance(part.parentWidget(), QAbstractScrollArea):
        return False
    own = QRectF(QRect(part.mapTo(root, QPoint(0, 0)), part.size()))
    return not opening.isEmpty() and not own.top() <= ink.center().y() <= own.bottom()


def is_over_the_page(part: QWidget) -> bool:
    """Say whether a part is laid over others on purpose, and hides what is below it."""
    return type(part).__name__ in _OVER_THE_PAGE


def _covers(panel: QWidget, part: QWidget, ink: QRectF, root: QWidget) -> bool:
    if panel is part or panel.isAncestorOf(part):
        return False
    return QRectF(QRect(panel.mapTo(root, QPoint(0, 0)), panel.size())).intersects(ink)


def layout_faults(root: QWidget, texts: list[SeenText], may_be_cut: Callable[[SeenText], bool]) -> list[str]:
    """Return what is wrong with the layout of a widget as it stands on the screen.

    Args:
        root: a window, a dialog or what lies over a page.
        texts: what was seen in it.
        may_be_cut: says of a text that was cut off whether it is one of those that may be (a company's name).
    """
    faults = [f"cut off: {text.place}: {text.text}" for text in texts if text.is_cut and not may_be_cut(text)]
    faults += [fault for text in texts for fault in _out_of_box(text, root)]
    faults += _overlaps(texts)
    faults += _out_of_window(root)
    return sorted(set(faults))


def _out_of_box(text: SeenText, root: QWidget) -> Iterator[str]:
    """Yield where a text is wider or higher than the part that paints it, or than what shows the part."""
    if isinstance(text.part, QLineEdit) and text.text != text.part.placeholderText():
        return
    if isinstance(text.part, QTabBar) and _width_of_tabs(text.part) > text.part.width():
        return  # the arrows at its end lead to the others
    place = _row_or_part(text, root)
    if _scrolls_across(text.part):
        place.setRight(max(place.right(), text.ink.right()))
        place.setLeft(min(place.left(), text.ink.left()))
    across = text.ink.left() < place.left() - _SLACK or text.ink.right() > place.right() + _SLACK
    if across:
        yield f"wider than its place: {text.place}: {text.text}"
    if text.ink.top() < place.top() - _SLACK or text.ink.bottom() > place.bottom() + _SLACK:
        yield f"higher than its place: {text.place}: {text.text}"
    shown = window_onto(text.part, root)
    covered = text.ink.left() < shown.left() - _SLACK or text.ink.right() > shown.right() + 1 + _SLACK
    if covered and not across and not _scrolls_across(text.part):
        yield f"covered at its side: {text.place}: {text.text}"


def _width_of_tabs(bar: QTabBar) -> int:
    return sum(bar.tabRect(tab).width() for tab in range(bar.count()))


def _scrolls_across(part: QWidget) -> bool:
    """Say whether a part belongs to a list or table that can be scrolled to the side."""
    around: QWidget | None = part
    while around is not None and not isinstance(around, QAbstractItemView | QHeaderView):
        around = around.parentWidget()
    if isinstance(around, QHeaderView):
        view = around.parentWidget()
        return isinstance(view, QAbstractItemView) and view.horizontalScrollBar().maximum() > 0
    return around is not None and around.horizontalScrollBar().maximum() > 0


def _row_or_part(text: SeenText, root: QWidget) -> QRectF:
    """Return the rectangle that a text must stay in: its row in a list or table, else the whole part."""
    part = text.part
    if isinstance(part, QComboBox):
        option = QStyleOptionComboBox()
        part.initStyleOption(option)
        control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        inside = part.style().subControlRect(control, option, field, part)
        return QRectF(inside.translated(part.mapTo(root, QPoint(0, 0))))
    corner = part.mapTo(root, QPoint(0, 0)) if part is not root else QPoint(0, 0)
    whole = QRectF(QRect(corner, part.size()))
    view = part.parentWidget()
    if isinstance(view, QAbstractItemView) and view.viewport() is part:
        index = view.indexAt((text.ink.center() - QPointF(corner)).toPoint())
        if index.isValid():
            return QRectF(view.visualRect(index).translated(corner))
    if isinstance(view, QTextEdit | QPlainTextEdit | QAbstractItemView):
        return QRectF(whole.left(), text.ink.top(), whole.width(), text.ink.height())
    return whole


def _overlaps(texts: list[SeenText]) -> Iterator[str]:
    """Yield pairs of texts that stand on each other."""
    lines = sorted(texts, key=lambda text: text.ink.top())
    for number, one in enumerate(lines):
        for other in lines[number + 1 :]:
            if other.ink.top() > one.ink.bottom():
                break
            if one.part is other.part and isinstance(one.part, QLineEdit):
                continue  # what is selected is painted once more
            both = one.ink.intersected(other.ink).intersected(one.shown).intersected(other.shown)
            if both.width() > 2 * _SLACK and both.height() > 2 * _SLACK:
                yield f"on each other: {one.place}: {one.text} / {other.place}: {other.text}"


def _out_of_window(root: QWidget) -> Iterator[str]:
    """Yield visible parts that lie outside the part around them, where nothing scrolls."""
    for part in root.findChildren(QWidget):
        around = part.parentWidget()
        if (
            around is None
            or not part.isVisible()
            or part.isWindow()
            or _is_ring(part)
            or part.size().isEmpty()
        ):
            continue
        if isinstance(part, QHeaderView):
            continue  # as wide as its columns, which scroll
        place, room = part.geometry(), around.rect()
        scrolls = isinstance(around.parentWidget(), QAbstractScrollArea) and around.objectName().startswith(
            "qt_"
        )
        across = place.left() < room.left() - 1 or place.right() > room.right() + 1
        edge = theme().size(_SQUEEZE)
        along = place.top() < room.top() - edge or place.bottom() > room.bottom() + edge
        if across or (along and not scrolls):
            yield f"outside: {name_of(part)} ({type(part).__name__}) in {name_of(around)}"


def window_onto(part: QWidget, root: QWidget) -> QRect:
    """Return the piece of the root through which a part is seen: the common piece of all around it."""
    shown = QRect(part.mapTo(root, QPoint(0, 0)) if part is not root else QPoint(0, 0), part.size())
    around = part.parentWidget()
    while part is not root and around is not None:
        corner = around.mapTo(root, QPoint(0, 0)) if around is not root else QPoint(0, 0)
        shown = shown.intersected(QRect(corner, around.size()))
        if around is root:
            break
        around = around.parentWidget()
    return shown


def _is_ring(part: QWidget) -> bool:
    return type(part).__name__ in {"_Ring", "Scrim"}
