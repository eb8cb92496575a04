"""Reading pages by the names of their widgets, as a driver of the window does."""

from typing import TypeVar, overload

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

T = TypeVar("T", bound=QWidget)


@overload
def part(page: QWidget, name: str) -> QWidget: ...
@overload
def part(page: QWidget, name: str, kind: type[T]) -> T: ...
def part(page: QWidget, name: str, kind: type[QWidget] = QWidget) -> QWidget:
    """Return the only widget with this name."""
    found = page.findChildren(kind, name)
    assert len(found) == 1, f"{len(found)} widgets are called {name}"
    return found[0]


def is_shown(page: QWidget, name: str) -> bool:
    """Say whether a widget with this name is seen; parts that open are made when they are."""
    return any(found.isVisible() for found in page.findChildren(QWidget, name))


def words(page: QWidget, name: str) -> str:
    """Return what a named text says."""
    return part(page, name, QLabel).text()


def press(page: QWidget, name: str) -> None:
    """Press a named button that a person can reach."""
    button = part(page, name, QAbstractButton)
    assert button.isVisible(), f"{name} is not shown"
    assert button.isEnabled(), f"{name} cannot be pressed"
    button.click()


def unnamed(page: QWidget) -> list[str]:
    """Return the focusable widgets that lack an objectName or an accessible name."""
    reachable = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy().value & 1 and widget.isEnabled() and not widget.objectName().startswith("qt_")
    ]
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in reachable
        if not widget.objectName() or not widget.accessibleName()
    ]
