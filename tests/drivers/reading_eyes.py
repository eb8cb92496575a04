"""Eyes for whoever does not see the screen or has no mouse: names, roles, order, reach, contrast, size of targets."""

from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)

from fieldvisit.demo.eyes import row_text
from fieldvisit.ui.shell import tab_order
from tests.drivers.layout_eyes import SeenText, name_of

SILENT = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane}
_TARGET = 24
"""Pixels a target has at least in both directions (WCAG 2.5.8)."""

_OTHERWISE = (
    "qt_",
    "shell.palette.kind.",  # Tab in the palette
    "companies.timeline.",  # a line without a visit opens nothing
    *("visit.b3.", "first_run.idle_lock"),  # emptying the occupation removes a line; the limit is only shown
)
"""Names that begin so are reached by keys of their own, or do nothing."""

_TEXT, _HIGH = 4.5, 7.0
_LONGEST_WALK = 400


def unspoken(root: QWidget) -> Iterator[str]:
    """Yield the visible widgets that the keyboard reaches and that lack objectName, name or role."""
    for part in _reachable(root):
        told = QAccessible.queryAccessibleInterface(part)
        if not part.objectName() or not told.text(QAccessible.Text.Name) or told.role() in SILENT:
            yield f"not told: {type(part).__name__} {part.objectName()!r} {told.role().name}"


def out_of_order(root: QWidget) -> Iterator[str]:
    """Yield what Tab goes to though it stands above, and what Tab does not reach at all."""
    parts = _reachable(root)
    walked = _walk(root)
    for before, after in pairwise(walked):
        above, below = _place(after, root), _place(before, root)
        common = min(above.right(), below.right()) - max(above.left(), below.left())
        if _scrolls_alone(before, after):
            continue
        if above.bottom() <= below.top() and common > min(above.width(), below.width()) / 2 and common > 0:
            yield f"Tab goes up: from {before.objectName()} to {after.objectName()}"
    reached = set(walked)
    for part in parts:
        if part not in reached and part.isEnabled() and not _by_arrows(part):
            yield f"Tab does not reach {part.objectName()} ({type(part).__name__})"


def without_keyboard(root: QWidget) -> Iterator[str]:
    """Yield visible buttons that only the mouse reaches."""
    for part in root.findChildren(QAbstractButton):
        acts = part.isVisible() and part.isEnabled() and not part.objectName().startswith(_OTHERWISE)
        if acts and not part.focusPolicy() & Qt.FocusPolicy.TabFocus and not _is_one_of_a_group(part):
            yield f"mouse only: {part.objectName()} ({type(part).__name__}) in {name_of(part.parentWidget())}"


def small_targets(root: QWidget) -> Iterator[str]:
    """Yield what is pressed or typed into and is smaller than 24 by 24 pixels."""
    for part in root.findChildren(QWidget):
        if not isinstance(part, QAbstractButton | QLineEdit | QComboBox) or not part.isVisible():
            continue
        if part.objectName().startswith("qt_") or isinstance(part.parentWidget(), QComboBox):
            continue
        width, height = part.width(), part.height()
        if isinstance(part, QCheckBox | QRadioButton):
            width = max(width, part.sizeHint().width())
        if width < _TARGET or height < _TARGET:
            yield f"small: {part.objectName()} {width}x{height}"


def faint_texts(root: QWidget, texts: list[SeenText], *, high: bool) -> Iterator[str]:
    """Yield texts whose colour stands out too little from what is painted behind them.

    Args:
        root: what the texts were seen in.
        texts: what was seen.
        high: the theme is the one of high contrast.
    """
    least = _HIGH if high else _TEXT
    # What stands on the screen is at hand; where it seems faint, it may only not be painted yet.
    pixels = pixels_of(picture_of(root))
    if any(_faint(text, pixels, least) for text in texts):
        pixels = pixels_of(root.grab().toImage())
        yield from (fault for text in texts if (fault := _faint(text, pixels, least)))


def _faint(text: SeenText, pixels: np.ndarray, least: float) -> str:
    ground = None if text.shown.isEmpty() else _ground(pixels, text.shown)
    selected = isinstance(text.part, QLineEdit) and text.part.hasSelectedText()
    if ground is None or selected or text.painted.colour.alpha() < 255:
        return ""
    ratio = contrast(text.painted.colour, ground)
    colours = f"{text.painted.colour.name()} on {ground.name()}"
    return f"faint: {text.place}: {text.text}: {colours} is {ratio:.2f}" if ratio < least - 0.05 else ""


def unread_rows(root: QWidget, texts: list[SeenText]) -> Iterator[str]:
    """Yield what is painted in a row of a list or table and not in the row's text for screen readers."""
    for text in texts:
        view = text.part.parentWidget()
        if not isinstance(view, QAbstractItemView) or view.viewport() is not text.part:
            continue
        corner = text.part.mapTo(root, QPoint(0, 0))
        index = view.indexAt((text.ink.center() - corner).toPoint())
        if index.isValid():
            heard = _heard(view, index)
            if text.text == "Enter":
                continue  # a key cap
            painted = text.text.removesuffix("…").strip(" ·")
            if painted and _folded(painted) not in _folded(heard) and painted != "–":
                yield f"not heard: {name_of(view)}: {text.text!r} in {heard!r}"


def picture_of(root: QWidget) -> QImage:
    """Return a shown part as it stands on the screen; painting it once more would cost twenty times as much."""
    window = root.window()
    corner = root.mapTo(window, QPoint(0, 0))
    size = root.size()
    grabbed = window.screen().grabWindow(window.winId(), corner.x(), corner.y(), size.width(), size.height())
    return grabbed.toImage()


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours (WCAG 2.2, 1 to 21)."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _reachable(root: QWidget) -> list[QWidget]:
    return [
        part
        for part in root.findChildren(QWidget)
        if part.isVisible()
        and not part.isWindow()
        and part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.focusProxy() is None
    ]


def _walk(root: QWidget) -> list[QWidget]:
    """Return what Tab goes through: by the window's own order, in a dialog by Qt's."""
    if not isinstance(root, QDialog):
        return tab_order.focusable(root)
    part, walked = root.nextInFocusChain(), []
    while part is not root and len(walked) < _LONGEST_WALK:
        if part.isVisible() and part.isEnabled() and part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            walked.append(part)
        part = part.nextInFocusChain()
    return walked


def _is_one_of_a_group(part: QAbstractButton) -> bool:
    """Say whether Tab goes to another one of its kind, from which the arrows lead to this one."""
    around = part.parentWidget()
    kin = around.findChildren(type(part)) if around is not None else []
    return any(other.focusPolicy() & Qt.FocusPolicy.TabFocus for other in kin if other.isVisible())


def _by_arrows(part: QWidget) -> bool:
    """Say whether a part is one of a group in which the arrows move: Tab goes to the chosen one."""
    return isinstance(part, QAbstractButton) and part.group() is not None


def _scrolls_alone(before: QWidget, after: QWidget) -> bool:
    """Say whether a part is scrolled out of sight while the other one stays where it is: their places say nothing then."""
    hidden = before.visibleRegion().isEmpty() or after.visibleRegion().isEmpty()
    return hidden and _scroll_area(before) is not _scroll_area(after)


def _scroll_area(part: QWidget) -> QWidget | None:
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def _place(part: QWidget, root: QWidget) -> QRect:
    return QRect(part.mapTo(root, QPoint(0, 0)), part.size())


def pixels_of(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), dtype=np.uint32)
    return flat.reshape(image.height(), image.bytesPerLine() // 4)[:, : image.width()] & 0xFFFFFF


def _ground(pixels: np.ndarray, place: QRectF) -> QColor | None:
    left, top = max(int(place.left()), 0), max(int(place.top()), 0)
    piece = pixels[top : int(place.bottom()) + 1, left : int(place.right()) + 1]
    if not piece.size:
        return None
    values, counts = np.unique(piece, return_counts=True)
    return QColor(int(values[counts.argmax()]))


def _heard(view: QAbstractItemView, index: QModelIndex) -> str:
    if isinstance(view, QTableView):
        model = index.model()
        title = model.headerData(index.column(), Qt.Orientation.Horizontal) or ""
        return f"{title} {row_text(model, index.row(), view.rootIndex())}"
    return str(row_text(index.model(), index.row(), view.rootIndex()))


def _folded(text: str) -> str:
    return " ".join(text.replace("\u00a0", " ").replace(",", " ").replace("·", " ").lower().split())
