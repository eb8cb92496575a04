"""The place below a button in which its forms open, one at a time."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from fieldvisit.ui.visits.promise_form import PromiseForm


class FormPlace(QObject):
    """Holds the open form of a panel; a form that is cancelled leaves by itself.

    Args:
        panel: the card it belongs to.
        way_back: gets the focus when a form is left and the part that had it before is gone.

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
        self._came_from: QWidget | None = None

    def open(self, form: PromiseForm) -> None:
        """Show a form, in place of the one that is open; the focus will return to where it is now."""
        self.close()
        self._came_from = QApplication.focusWidget()
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
        if focused is not None and form.isAncestorOf(focused):
            self._give_focus_back()
        self.layout.removeWidget(form)
        form.hide()
        form.setParent(None)
        form.deleteLater()
        self.closed.emit()
        return True

    def _give_focus_back(self) -> None:
        before, self._came_from = self._came_from, None
        there = before is not None and isValid(before) and before.isVisible() and before.isEnabled()
        goal = before if before is not None and there else self._way_back
        goal.setFocus(Qt.FocusReason.OtherFocusReason)
