"""Drawing aids shared by painted widgets and delegates: frames, key caps, pictures, cut-off text."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fieldvisit.ui.theme.current import theme

KEY_CAP_HEIGHT = 18
_KEY_CAP_PADDING = 5
_BENT = 1.8


def draw_frame(
    painter: QPainter, rect: QRectF, fill: str, edge: str, radius: float, width: float = 1
) -> None:
    """Draw a filled rounded frame whose edge lies inside the rectangle.

    Args:
        painter: with antialiasing on.
        rect: outer edge.
        fill: colour name; empty for none.
        edge: colour name; empty for none.
        radius: of the corners, in pixels.
        width: of the edge, in pixels.
    """
    painter.setPen(QPen(theme().colour(edge), width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme().colour(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_circle(painter: QPainter, rect: QRectF, fill: str, edge: str) -> None:
    """Draw a filled circle whose edge is seen all round.

    A line of one pixel that is bent is nowhere a whole pixel wide, and too faint (WCAG 1.4.11).

    Args:
        painter: with antialiasing on.
        rect: what the circle fills.
        fill: colour name.
        edge: colour name.
    """
    painter.setPen(QPen(theme().colour(edge), _BENT))
    painter.setBrush(theme().colour(fill))
    inset = _BENT / 2
    painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))


def draw_text(
    painter: QPainter,
    rect: QRectF,
    text: str,
    role: str,
    colour: str,
    *,
    right: bool = False,
    centre: bool = False,
    tabular: bool = False,
    struck: bool = False,
) -> float:
    """Draw one line, vertically centred and cut off with an ellipsis; return the width it took."""
    font = theme().font(role, tabular=tabular)
    font.setStrikeOut(struck)
    shown = cut_off(text, font, rect.width())
    painter.setFont(font)
    painter.setPen(theme().colour(colour))
    across = (
        Qt.AlignmentFlag.AlignRight
        if right
        else Qt.AlignmentFlag.AlignHCenter
        if centre
        else Qt.AlignmentFlag.AlignLeft
    )
    flags = int(across | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(rect, flags, shown)
    return min(text_width(text, font), rect.width())


def cut_off(text: str, font: QFont, room: float) -> str:
    """Return a text, or its beginning with an ellipsis when it is wider than its room.

    The ellipsis stands at the last letter, never after a space: `Ny …` is a verb that asks for more, `Nordlys…` was cut.
    """
    shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
    return shown if shown == text else f"{shown.removesuffix('…').rstrip()}…"


def text_width(text: str, font: QFont) -> float:
    """Return how wide a text is in a font, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def draw_picture(
    painter: QPainter, left: float, middle: float, meaning: str, colour: str, size: int = 16
) -> float:
    """Draw an icon with its left edge and its vertical middle given; return the width it took."""
    edge = theme().size(size)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(
        QPointF(round(left), round(middle - edge / 2)), theme().pixmap(meaning, colour, size, ratio)
    )
    return edge


def key_cap_width(text: str, *, strong: bool = False) -> float:
    """Return how wide a key cap is, in pixels."""
    font = theme().font("caption_strong" if strong else "caption")
    return max(text_width(text, font) + 2 * _KEY_CAP_PADDING, theme().size(KEY_CAP_HEIGHT))


def draw_key_cap(
    painter: QPainter, left: float, middle: float, text: str, *, on_accent: bool = False
) -> float:
    """Draw a key cap with its left edge and its vertical middle given; return its width.

    Args:
        painter: with antialiasing on.
        left: left edge.
        middle: vertical middle.
        text: name of the key.
        on_accent: it stands on a primary button or a chosen segment.
    """
    width, height = key_cap_width(text, strong=on_accent), theme().size(KEY_CAP_HEIGHT)
    rect = QRectF(round(left), round(middle - height / 2), width, height)
    if on_accent:
        draw_frame(painter, rect, "", "on_accent", min(theme().radius("chip"), 3))
        draw_text(painter, rect, text, "caption_strong", "on_accent", centre=True)
    else:
        draw_frame(painter, rect, "sunken", "border", min(theme().radius("chip"), 3))
        draw_text(painter, rect, text, "caption", "muted", centre=True)
    return width


def painter_of(widget: QWidget) -> QPainter:
    """Return a painter on a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def row_ring(painter: QPainter, rect: QRect | QRectF) -> None:
    """Draw the focus ring inside a row of a list or table."""
    inner = QRectF(rect).adjusted(1, 1, -1, -1)
    painter.setPen(QPen(theme().colour("focus"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = theme().radius("control")
    painter.drawRoundedRect(inner, radius, radius)


def draw_row_line(painter: QPainter, rect: QRectF, view: QAbstractScrollArea) -> None:
    """Draw the hairline below a row of a list; none at the list's lower edge, where a frame or another part has its own."""
    if rect.bottom() < view.viewport().height():
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme().colour("border"))


def wrapped(text: str, role: str, width: float, detail: str = "") -> QTextLayout:
    """Return a text broken into lines of a width; `draw_wrapped` paints them at the design's distance.

    Args:
        text: the words.
        role: their font.
        width: of the lines, in pixels.
        detail: muted words after them, which go on where the text ends.
    """
    layout = QTextLayout(f"{text} {detail}" if detail else text, theme().font(role))
    if detail:
        layout.setFormats([_muted_range(text, detail)])
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout


def _muted_range(text: str, detail: str) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setFont(theme().font("body"))
    look.setForeground(theme().colour("muted"))
    found = QTextLayout.FormatRange()
    found.start, found.length = _units(text) + 1, _units(detail)
    found.format = look
    return found


def _units(text: str) -> int:
    """Return a text's length as Qt counts it: a sign outside the basic plane is two."""
    return len(text.encode("utf-16-le")) // 2


def draw_wrapped(
    painter: QPainter, layout: QTextLayout, left: float, top: float, role: str, colour: str
) -> None:
    """Draw the lines of a wrapped text with its upper left corner given."""
    painter.setPen(theme().colour(colour))
    distance = theme().line(role)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        shift = round(top + number * distance + (distance - line.height()) / 2)
        line.draw(painter, QPointF(left - line.x(), shift - line.y()))
