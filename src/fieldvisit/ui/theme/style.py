"""How Qt's own fields, boxes, lists and scroll bars are drawn: Fusion's behaviour, the tokens' looks.

No shadows, no gradients, no animation. The focus is one ring over the focused widget (`widgets/focus_ring.py`), so
Fusion's own dotted rectangle is not drawn.
"""

from collections.abc import Callable
from typing import Protocol, cast

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QWidget,
)

_BOX = 16
_FIELD = 32
_BEFORE, _CHEVRON = 7, 28
"""Room before and behind the words of a drop-down, at 100 % text."""
_SCROLL_BAR = 12
_THUMB = 6
_ANSWERS = {
    QStyle.StyleHint.SH_Widget_Animate: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_FocusFrame_AboveWidget: 1,
    QStyle.StyleHint.SH_FocusFrame_Mask: 0,
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_LineEdit_PasswordCharacter: ord("•"),
    QStyle.StyleHint.SH_EtchDisabledText: 0,
    QStyle.StyleHint.SH_DitherDisabledText: 0,
    QStyle.StyleHint.SH_UnderlineShortcut: 1,
}


_Draw = Callable[[QStyleOption, QPainter, QWidget | None], None]


class Look(Protocol):
    """What the style needs to know of the theme."""

    def colour(self, name: str) -> QColor:
        """Return a colour of the tokens."""
        ...

    def size(self, pixels: float) -> int:
        """Return a length that grows with the text."""
        ...

    def radius(self, shape: str) -> int:
        """Return a corner radius."""
        ...

    def pixmap(self, meaning: str, colour: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """Return a picture by meaning."""
        ...


class FieldStyle(QProxyStyle):
    """Fusion with the product's fields, check boxes, drop-downs and scroll bars.

    Args:
        look: colours and lengths of the present theme; asked anew at every painting.
    """

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look
        self._sizes: dict[QStyle.PixelMetric, int] = {}
        self._drawn: dict[QStyle.PrimitiveElement, _Draw | None] = {
            QStyle.PrimitiveElement.PE_PanelLineEdit: self._draw_field,
            QStyle.PrimitiveElement.PE_IndicatorCheckBox: self._draw_check_box,
            QStyle.PrimitiveElement.PE_IndicatorRadioButton: self._draw_radio_button,
            QStyle.PrimitiveElement.PE_Frame: self._draw_frame,
            QStyle.PrimitiveElement.PE_PanelMenu: self._draw_popup,
            QStyle.PrimitiveElement.PE_PanelTipLabel: self._draw_popup,
            QStyle.PrimitiveElement.PE_FrameMenu: None,
            QStyle.PrimitiveElement.PE_FrameFocusRect: None,
        }
        self.measure()

    def measure(self) -> None:
        """Take the lengths of the present text size; asked for thousands of times, so they are kept."""
        size = self._look.size
        metric = QStyle.PixelMetric
        self._sizes = {
            metric.PM_IndicatorWidth: size(_BOX),
            metric.PM_IndicatorHeight: size(_BOX),
            metric.PM_ExclusiveIndicatorWidth: size(_BOX),
            metric.PM_ExclusiveIndicatorHeight: size(_BOX),
            metric.PM_CheckBoxLabelSpacing: size(8),
            metric.PM_RadioButtonLabelSpacing: size(8),
            metric.PM_ScrollBarExtent: _SCROLL_BAR,
            metric.PM_ScrollView_ScrollBarSpacing: 0,
            metric.PM_ScrollBarSliderMin: 32,
            metric.PM_FocusFrameHMargin: 3,
            metric.PM_FocusFrameVMargin: 3,
            metric.PM_SmallIconSize: size(_BOX),
            metric.PM_ButtonIconSize: size(_BOX),
            metric.PM_SplitterWidth: 1,
            metric.PM_LineEditIconMargin: size(4),
            metric.PM_LineEditIconSize: size(_BOX),
            metric.PM_MenuPanelWidth: 1,
            metric.PM_ToolTipLabelFrameWidth: size(6),
        }

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw field frames, check boxes and radio buttons; leave out the dotted focus rectangle."""
        if element not in self._drawn:
            super().drawPrimitive(element, option, painter, widget)
            return
        method = self._drawn[element]
        if method is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        method(option, painter, widget)
        painter.restore()

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw drop-downs as fields with a chevron and scroll bars as a plain thumb."""
        if control == QStyle.ComplexControl.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_field(option, painter, widget)
            edge = self._look.size(_BOX)
            chevron = self._look.pixmap("ned", "muted", _BOX, painter.device().devicePixelRatio())
            spot = option.rect.adjusted(0, 0, -self._look.size(8), 0)
            painter.drawPixmap(
                QPointF(spot.right() - edge + 1, spot.center().y() - edge / 2 + 0.5).toPoint(), chevron
            )
            painter.restore()
        elif control == QStyle.ComplexControl.CC_ScrollBar:
            self._draw_scroll_bar(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Lay out scroll bars without arrow buttons, and drop-downs with the product's margins."""
        if control == QStyle.ComplexControl.CC_ComboBox:
            rect = option.rect
            if part == QStyle.SubControl.SC_ComboBoxEditField:
                return rect.adjusted(self._look.size(_BEFORE), 1, -self._look.size(_CHEVRON), -1)
            if part == QStyle.SubControl.SC_ComboBoxListBoxPopup:
                return rect.translated(0, rect.height() + 1)
        if control == QStyle.ComplexControl.CC_ScrollBar and part in {
            QStyle.SubControl.SC_ScrollBarAddLine,
            QStyle.SubControl.SC_ScrollBarSubLine,
        }:
            return QRect()
        return super().subControlRect(control, option, part, _as_given(widget))

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Give boxes, margins and scroll bars the sizes of the tokens."""
        size = self._sizes.get(metric)
        if size is not None:
            return size
        return super().pixelMetric(metric, option, widget)

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Give fields, drop-downs and check boxes the heights of the tokens."""
        found = super().sizeFromContents(kind, option, size, _as_given(widget))
        if kind in {QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox}:
            found.setHeight(max(found.height(), self._look.size(_FIELD)))
            if kind == QStyle.ContentsType.CT_ComboBox:
                around = self._look.size(_BEFORE) + self._look.size(_CHEVRON)
                found.setWidth(max(found.width(), size.width() + around))
        elif kind in {QStyle.ContentsType.CT_CheckBox, QStyle.ContentsType.CT_RadioButton}:
            found.setHeight(max(found.height(), self._look.size(24)))
        elif kind in {QStyle.ContentsType.CT_MenuItem, QStyle.ContentsType.CT_ItemViewItem} and (
            kind == QStyle.ContentsType.CT_MenuItem or _is_popup_list(widget)
        ):
            found.setHeight(max(found.height(), self._look.size(_FIELD)))
        return found

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """Animate nothing, keep the ring above its widget, open drop-downs below their field."""
        answer = _ANSWERS.get(hint)
        if answer is not None:
            return answer
        return super().styleHint(hint, option, widget, data)

    def _draw_field(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QWidget) and widget.property("bare"):
            return
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        fill = "surface" if focused else "sunken" if enabled else "neutral_soft"
        if isinstance(widget, QComboBox) and bool(option.state & QStyle.StateFlag.State_MouseOver):
            fill = "hover"
        self._draw_box(QRectF(option.rect), painter, fill, "border_strong", self._look.radius("control"))

    def _draw_frame(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        if isinstance(widget, QWidget) and widget.property("bare"):
            return
        if isinstance(widget, QWidget) and widget.property("field"):
            self._draw_field(option, painter, widget)
            return
        painter.setPen(QPen(self._look.colour("border_strong"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5))

    def _draw_popup(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        del widget
        self._draw_box(QRectF(option.rect), painter, "surface", "border_strong", 0)

    def _draw_check_box(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        del widget
        half = bool(option.state & QStyle.StateFlag.State_NoChange)
        marked = bool(option.state & QStyle.StateFlag.State_On) or half
        enabled = bool(option.state & QStyle.StateFlag.State_Enabled)
        rect = QRectF(option.rect)
        edge = "accent" if marked and enabled else "border_strong"
        fill = ("accent" if enabled else "border_strong") if marked else "sunken"
        self._draw_box(rect, painter, fill, edge, min(self._look.radius("control"), 3))
        if not marked:
            return
        painter.setPen(QPen(self._look.colour("on_accent"), rect.width() / 9))
        path = QPainterPath()
        if half:
            path.moveTo(rect.left() + rect.width() * 0.25, rect.center().y())
            path.lineTo(rect.left() + rect.width() * 0.75, rect.center().y())
        else:
            path.moveTo(rect.left() + rect.width() * 0.24, rect.top() + rect.height() * 0.52)
            path.lineTo(rect.left() + rect.width() * 0.43, rect.top() + rect.height() * 0.70)
            path.lineTo(rect.left() + rect.width() * 0.77, rect.top() + rect.height() * 0.32)
        painter.drawPath(path)

    def _draw_radio_button(self, option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
        del widget
        marked = bool(option.state & QStyle.StateFlag.State_On)
        # A line of one pixel that is bent is nowhere a whole pixel wide, and too faint.
        rect = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(self._look.colour("accent" if marked else "border_strong"), 1.5))
        painter.setBrush(self._look.colour("accent" if marked else "surface"))
        painter.drawEllipse(rect)
        if marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("on_accent"))
            inset = rect.width() * 0.31
            painter.drawEllipse(rect.adjusted(inset, inset, -inset, -inset))

    def _draw_scroll_bar(
        self, option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None
    ) -> None:
        thumb = QRectF(
            self.subControlRect(
                QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, widget
            )
        )
        upright = not option.state & QStyle.StateFlag.State_Horizontal
        inset = (_SCROLL_BAR - _THUMB) / 2
        thumb.adjust(
            inset if upright else 2,
            2 if upright else inset,
            -(inset if upright else 2),
            -(2 if upright else inset),
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("border_strong"))
        painter.drawRoundedRect(thumb, _THUMB / 2, _THUMB / 2)
        painter.restore()

    def _draw_box(self, rect: QRectF, painter: QPainter, fill: str, edge: str, radius: float) -> None:
        painter.setPen(QPen(self._look.colour(edge), 1))
        painter.setBrush(self._look.colour(fill))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _is_popup_list(widget: QWidget | None) -> bool:
    return widget is not None and widget.window().windowType() == Qt.WindowType.Popup


def _as_given(widget: QWidget | None) -> QWidget:
    """Pass a widget on as it came: Qt allows none here, its type stub does not."""
    return cast("QWidget", widget)
