"""The orders of the list, and the other way round."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from fieldvisit.services.list_companies import Sort
from fieldvisit.ui.language import tr


class SortMenu(QMenu):
    """Chooses the order.

    Args:
        parent: Qt parent.

    Attributes:
        changed: another order was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("companies.sort_menu")
        self.setAccessibleName(tr("Sortering"))
        self._group = QActionGroup(self)
        self._orders: dict[Sort, QAction] = {}
        for sort in Sort:
            action = self.addAction(_words(sort))
            action.setObjectName(f"companies.sort_{sort.value}")
            action.setCheckable(True)
            self._group.addAction(action)
            self._orders[sort] = action
        self.addSeparator()
        self._reverse = self.addAction(tr("&Omvendt rækkefølge"))
        self._reverse.setObjectName("companies.sort_reverse")
        self._reverse.setCheckable(True)
        self.choose(Sort.NEXT, reverse=False)
        self.triggered.connect(self._tell)

    @property
    def sort(self) -> Sort:
        """The chosen order."""
        return next(sort for sort, action in self._orders.items() if action.isChecked())

    @property
    def reverse(self) -> bool:
        """Whether it is the other way round; what is due has no other way round."""
        return self._reverse.isChecked() and self._reverse.isEnabled()

    def choose(self, sort: Sort, *, reverse: bool) -> None:
        """Choose an order without telling anybody."""
        self._orders[sort].setChecked(True)
        self._reverse.setChecked(reverse)
        self._reverse.setEnabled(sort is not Sort.NEXT)

    def words(self, near: str = "") -> tuple[str, str]:
        """Return what stands in the foot of the list, and what is said of it.

        Args:
            near: a postcode by nearness to which the list is sorted, whatever the order is.
        """
        order = _words(self.sort)
        said = tr("Sortering: {order}").format(order=order.lower())
        if near:
            order = tr("Nærmest {postcode} først").format(postcode=near)
            said = tr("Sortering: nærmest {postcode}").format(postcode=near)
        elif self.reverse:
            said = tr("Sortering: {order}, omvendt").format(order=order.lower())
            order = f"{order} ↑"
        return order, said

    def _tell(self) -> None:
        self._reverse.setEnabled(self.sort is not Sort.NEXT)
        self.changed.emit()


def _words(sort: Sort) -> str:
    return {
        Sort.NEXT: tr("Næste kontakt"),
        Sort.NAME: tr("Navn"),
        Sort.LAST_VISIT: tr("Sidste besøg"),
        Sort.SIZE: tr("Størrelse"),
        Sort.BRANCH: tr("Branche"),
        Sort.TOWN: tr("Postnummer"),
    }[sort]
