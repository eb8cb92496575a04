"""Another text size for what stands on the screen: margins, gaps and fixed sizes that were measured when it was built.

Parts that follow the theme measure themselves anew afterwards; this is for all the others, so that no page has to be
built anew and nothing that is being typed is lost.
"""

from PySide6.QtCore import QMargins, QSize
from PySide6.QtWidgets import QApplication, QLayout, QWidget

_AT_FULL, _AS_SET = "lengthsAtFull", "lengthsAsSet"
"""Properties: lengths at 100 % text, and the lengths that were made of them last."""

_HAIRLINE, _NO_LIMIT = 2, 16_777_215
_PERCENT = 100


def rescale(before: int, after: int) -> None:
    """Take lengths of all widgets from one text size to another.

    Args:
        before: text size in percent that the lengths were measured at.
        after: the text size that holds now.
    """
    for widget in QApplication.allWidgets():
        if not widget.isWindow():
            _rescale_sizes(widget, before, after)
        layout = widget.layout()
        if layout is not None:
            _rescale_layout(layout, before, after)
            # Also where nothing of its own changed: what lies in it asks for other heights now.
            layout.invalidate()
            widget.updateGeometry()


def _rescale_sizes(widget: QWidget, before: int, after: int) -> None:
    least, most = widget.minimumSize(), widget.maximumSize()
    now = (least.width(), least.height(), most.width(), most.height())
    wanted = _lengths(widget, now, before, after)
    if wanted != now:
        widget.setMinimumSize(QSize(wanted[0], wanted[1]))
        widget.setMaximumSize(QSize(wanted[2], wanted[3]))


def _rescale_layout(layout: QLayout, before: int, after: int) -> None:
    margins = layout.contentsMargins()
    now = (margins.left(), margins.top(), margins.right(), margins.bottom(), layout.spacing())
    wanted = _lengths(layout, now, before, after)
    if wanted != now:
        layout.setContentsMargins(QMargins(*wanted[:4]))
        layout.setSpacing(wanted[4])
    for child in layout.children():
        if isinstance(child, QLayout):
            _rescale_layout(child, before, after)


def _lengths(owner: QWidget | QLayout, now: tuple[int, ...], before: int, after: int) -> tuple[int, ...]:
    """Return what lengths become; those at 100 % are kept, so that stepping up and down again changes nothing."""
    full = owner.property(_AT_FULL)
    if full is None or tuple(owner.property(_AS_SET)) != now:
        full = [_scaled(length, before, _PERCENT) for length in now]
    wanted = tuple(_scaled(length, _PERCENT, after) for length in full)
    if any(_HAIRLINE < length < _NO_LIMIT for length in now):
        owner.setProperty(_AT_FULL, list(full))
        owner.setProperty(_AS_SET, list(wanted))
    return tuple(round(length) for length in wanted)


def _scaled(length: float, before: int, after: int) -> float:
    if length <= _HAIRLINE or length >= _NO_LIMIT:
        return length
    scaled = length * after / before
    return scaled if after == _PERCENT else round(scaled)
