"""The place below a button in which its forms open, one at a time."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.ui.visits.promise_form import PromiseForm


class FormPlace(QObject):
    """Holds the open form of a panel; a form that is cancelled leaves by itself.

    Args:
        panel: the card it belongs to.
        way_back: gets the focus when the form that had it is left.

    Attributes:
        layout: what the panel puts where its forms belong.
        closed: a form was left.
    """

    closed = Signal()

    def __init__(self, panel: QWidget, way_back: QWidget) -> None:
        super().__init__(panel)
        self.layout = QVBoxLayout()
        self._way_back = way_back
        self._form: PromiseForm | None = None

    def open(self, form: PromiseForm) -> None:
        """Show a form, in place of the one that is open."""
        self.close()
        self._form = form
        form.closed.connect(self.close)
        self.layout.addWidget(form)
        form.show()

    def close(self) -> bool:
        """Close the open form; say whether there was one."""
        if self._form is None:
            return False
        form, self._form = self._form, None
        focused = form.window().focusWidget()
        had_focus = focused is not None and form.isAncestorOf(focused)
        self.layout.removeWidget(form)
        form.hide()
        form.setParent(None)
        form.deleteLater()
        self.closed.emit()
        if had_focus:
            self._way_back.setFocus(Qt.FocusReason.OtherFocusReason)
        return True
