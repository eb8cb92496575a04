"""The parts of a widget in the order in which they are laid out, which is the order of reading.

Layout items are never fetched from Qt: PySide remembers the address of an item that `QLayout.itemAt` returned, and takes
whatever comes to lie there later for that item (docs/decisions/010).
"""

from PySide6.QtWidgets import QLayout, QSplitter, QWidget


def parts_of(widget: QWidget) -> list[QWidget]:
    """Return the parts of a widget: those of its layouts or its splitter as they are laid out, then the others as they were made."""
    children = _parts(widget)
    if isinstance(widget, QSplitter):
        # Qt moves the sides of a splitter among its children when they are added.
        children.sort(key=widget.indexOf)
    layout = widget.layout()
    laid_out = _laid_out(layout, children) if layout is not None else []
    return [*laid_out, *(child for child in children if child not in laid_out)]


def parts_in(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout and of the layouts in it as they are laid out."""
    owner = layout.parentWidget()
    return _laid_out(layout, _parts(owner)) if owner is not None else []


def _parts(widget: QWidget) -> list[QWidget]:
    return [child for child in widget.children() if isinstance(child, QWidget) and not child.isWindow()]


def _laid_out(layout: QLayout, candidates: list[QWidget]) -> list[QWidget]:
    placed = {layout.indexOf(widget): [widget] for widget in candidates}
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    placed |= {layout.indexOf(child): _laid_out(child, candidates) for child in inner}
    return [part for place in sorted(placed) if place >= 0 for part in placed[place]]
