"""What is said beside the mouse: always as written, also where a name looks like a mark of HTML."""

from html import escape

from PySide6.QtWidgets import QWidget


def show_tip(widget: QWidget, text: str) -> None:
    """Say a text while the mouse rests on a widget; Qt takes one for HTML when it looks like it.

    Args:
        widget: whose it is.
        text: plain words; empty for none.
    """
    widget.setToolTip(f"<span>{escape(text)}</span>" if "<" in text else text)
