"""The one theme of the process: what widgets ask when they build and when they paint."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.theme import fonts, icons
from fieldvisit.ui.theme.palette import build as build_palette
from fieldvisit.ui.theme.palette import colour as read_colour
from fieldvisit.ui.theme.rescaling import rescale
from fieldvisit.ui.theme.style import FieldStyle
from fieldvisit.ui.theme.tokens import tokens

SYSTEM = "system"
CHOICES = (SYSTEM, "light", "dark", "high_contrast")
"""What a person can choose."""


class Theme(QObject):
    """Colours, fonts, lengths and icons of the chosen theme and text size.

    Attributes:
        changed: after another theme or text size was applied; painted widgets update themselves.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = SYSTEM
        self.name = "light"
        self.text_scale = fonts.LEAST_SCALE
        self._colours = _read("light")
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        self._fonts: dict[tuple[str, bool], QFont] = {}

    @property
    def is_high_contrast(self) -> bool:
        """Say whether edges must be drawn where other themes rely on a shade."""
        return self.name == "high_contrast"

    def follow(self, dress: Callable[[], None]) -> None:
        """Call a widget's method now and after every change of theme or text size.

        Args:
            dress: a bound method of a QObject; forgotten when that is deleted.
        """
        dress()
        self.changed.connect(dress)

    def choose(self, choice: str, text_scale: int) -> None:
        """Take another theme and text size; `apply` also dresses the application.

        Args:
            choice: one of `CHOICES`.
            text_scale: percent; cut to 100 to 200.
        """
        if choice not in CHOICES:
            raise ValueError(f"no such theme: {choice}")
        self.choice = choice
        self.name = _system_theme() if choice == SYSTEM else choice
        self.text_scale = min(max(text_scale, fonts.LEAST_SCALE), fonts.MOST_SCALE)
        self._colours = _read(self.name)
        self._icons.clear()
        self._pixmaps.clear()
        self._fonts.clear()

    def colour(self, name: str) -> QColor:
        """Return a colour of the tokens (`accent`) or of the charts (`serie1`).

        Raises:
            KeyError: there is no such colour.
        """
        return self._colours[name]

    def size(self, pixels: float) -> int:
        """Return a length that grows with the text: 32 at 100 % is 48 at 150 %."""
        return round(pixels * self.text_scale / 100)

    def radius(self, shape: str) -> int:
        """Return the corner radius of `control`, `chip`, `card` or `popup`; 0 in high contrast."""
        return 0 if self.is_high_contrast else tokens().radii[shape]

    def font(self, role: str = "body", *, tabular: bool = False) -> QFont:
        """Return the font of a role of the type scale at the chosen text size."""
        key = (role, tabular)
        if key not in self._fonts:
            self._fonts[key] = fonts.build(role, self.text_scale, tabular=tabular)
        return QFont(self._fonts[key])

    def line(self, role: str = "body") -> int:
        """Return the line height of a role at the chosen text size."""
        return self.size(tokens().fonts[role].line)

    def icon(self, meaning: str, colour: str = "text") -> QIcon:
        """Return the picture of a meaning in a colour of the theme.

        Raises:
            KeyError: no such meaning or colour.
        """
        key = (meaning, colour)
        if key not in self._icons:
            self._icons[key] = icons.build(meaning, self.colour(colour), self.colour("disabled"))
        return self._icons[key]

    def pixmap(self, meaning: str, colour: str = "text", size: int = 16, ratio: float = 1.0) -> QPixmap:
        """Return the picture of a meaning for painting.

        Args:
            meaning: what it shows.
            colour: a colour of the theme.
            size: edge in pixels at 100 % text.
            ratio: device pixel ratio of the widget that paints.
        """
        edge = self.size(size)
        key = (meaning, colour, edge, ratio)
        if key not in self._pixmaps:
            # The icons are letters of a font: drawing one takes longer than everything around it.
            self._pixmaps[key] = self.icon(meaning, colour).pixmap(QSize(edge, edge), ratio)
        return self._pixmaps[key]


@cache
def theme() -> Theme:
    """Return the theme of this process."""
    return Theme()


def apply(app: QApplication, choice: str, text_scale: int = fonts.LEAST_SCALE) -> None:
    """Dress the application: style, palette and font, then tell the painted widgets.

    Args:
        app: the application.
        choice: one of `CHOICES`.
        text_scale: percent, 100 to 200.
    """
    chosen = theme()
    before = chosen.text_scale
    chosen.choose(choice, text_scale)
    if chosen.text_scale != before:
        rescale(before, chosen.text_scale)
    style = app.style()
    if isinstance(style, FieldStyle):
        style.measure()
    else:
        app.setStyle(FieldStyle(chosen))
    app.setPalette(build_palette({name: chosen.colour(name) for name in tokens().colours[chosen.name]}))
    app.setFont(chosen.font("body"))
    chosen.changed.emit()


def _read(name: str) -> dict[str, QColor]:
    values = tokens().colours[name] | tokens().chart[name]
    return {key: read_colour(value) for key, value in values.items()}


def _system_theme() -> str:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "high_contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"
