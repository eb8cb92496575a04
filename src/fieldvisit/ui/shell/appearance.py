"""Theme, text size, language and blinking: chosen by palette verbs or in the settings, applied at once, remembered per profile."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fieldvisit.ui.language import DANISH, LANGUAGES, language, tr, translators
from fieldvisit.ui.shell.actions import Actions, ActionSpec
from fieldvisit.ui.shell.settings_file import WindowSettings
from fieldvisit.ui.theme import fonts
from fieldvisit.ui.theme.current import CHOICES, SYSTEM, apply, theme

_THEME, _SCALE, _LANGUAGE, _CALM = "look/theme", "look/text_scale", "look/language", "look/calm"


class Appearance(QObject):
    """Applies and remembers how the window looks and speaks.

    Args:
        app: what is dressed.
        settings: where the choice is remembered.
        parent: Qt parent, the window.

    Attributes:
        language_changed: the window must build its pages anew.
    """

    language_changed = Signal()

    def __init__(self, app: QApplication, settings: WindowSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._settings = app, settings
        self._system_flash = _system_flash(app)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def apply_remembered(self) -> None:
        """Dress the application as it was left; the system's theme, 100 % and Danish at first."""
        choice = self._settings.text(_THEME, SYSTEM)
        apply(
            self._app,
            choice if choice in CHOICES else SYSTEM,
            self._settings.number(_SCALE, fonts.LEAST_SCALE),
        )
        self._stop_blinking()
        remembered = self._settings.text(_LANGUAGE, DANISH)
        translators().choose(remembered if remembered in LANGUAGES else DANISH)

    def take_over(self, settings: WindowSettings) -> None:
        """Look and speak as another window remembers, and remember there what is chosen from now on."""
        self._settings = settings
        spoken = language()
        self.apply_remembered()
        if language() != spoken:
            self.language_changed.emit()

    def choose_theme(self, choice: str) -> None:
        """Take another theme.

        Args:
            choice: one of `theme.current.CHOICES`.
        """
        apply(self._app, choice, theme().text_scale)
        self._settings.remember(_THEME, choice)

    def choose_text_scale(self, percent: int) -> None:
        """Take another text size, 100 to 200 percent."""
        apply(self._app, theme().choice, percent)
        self._settings.remember(_SCALE, theme().text_scale)

    def step_text_scale(self, direction: int) -> None:
        """Take the next larger (1) or smaller (-1) text size."""
        self.choose_text_scale(fonts.step(theme().text_scale, direction))

    def choose_language(self, wanted: str) -> None:
        """Speak another language; nothing happens when it is spoken already."""
        if wanted == language():
            return
        translators().choose(wanted)
        self._settings.remember(_LANGUAGE, wanted)
        self.language_changed.emit()

    @property
    def calm(self) -> bool:
        """Say whether nothing blinks."""
        return self._settings.flag(_CALM, default=False)

    def choose_calm(self, calm: bool) -> None:
        """Let nothing blink, or what the system lets blink; nothing else in the window moves (`theme/style.py`)."""
        self._settings.remember(_CALM, calm)
        self._stop_blinking()

    def _stop_blinking(self) -> None:
        self._app.setCursorFlashTime(0 if self.calm else self._system_flash)

    def register(self, actions: Actions) -> None:
        """Offer themes, text sizes and languages as verbs of the palette."""
        verbs: list[tuple[str, Callable[[], str], Callable[[], None]]] = [
            *((f"theme.{it}", partial(theme_words, it), partial(self.choose_theme, it)) for it in CHOICES),
            *(
                (f"text.{it}", partial(scale_words, it), partial(self.choose_text_scale, it))
                for it in fonts.SCALES
            ),
            *(
                (f"language.{it}", partial(language_words, it), partial(self.choose_language, it))
                for it in LANGUAGES
            ),
        ]
        for name, text, handler in verbs:
            actions.add(ActionSpec(f"look.{name}", text, icon="indstillinger", when_covered=True), handler)
        actions.add(
            ActionSpec(
                "look.larger", lambda: tr("Større tekst"), ("Ctrl++", "Ctrl+="), "plus", when_covered=True
            ),
            lambda: self.step_text_scale(1),
        )
        actions.add(
            ActionSpec("look.smaller", lambda: tr("Mindre tekst"), ("Ctrl+-",), "ned", when_covered=True),
            lambda: self.step_text_scale(-1),
        )

    def _follow_system(self) -> None:
        if theme().choice == SYSTEM:
            apply(self._app, SYSTEM, theme().text_scale)


_KEPT_FLASH = "systemCursorFlash"


def _system_flash(app: QApplication) -> int:
    """Return the blinking that the system wants, also after a window before this one has stopped it."""
    if (kept := app.property(_KEPT_FLASH)) is None:
        kept = app.cursorFlashTime()
        app.setProperty(_KEPT_FLASH, kept)
    return int(kept)


def theme_words(choice: str) -> str:
    """Return the verb that takes a theme."""
    return {
        SYSTEM: tr("Tema: følg systemet"),
        "light": tr("Tema: lyst"),
        "dark": tr("Tema: mørkt"),
        "high_contrast": tr("Tema: høj kontrast"),
    }[choice]


def scale_words(percent: int) -> str:
    """Return the verb that takes a text size."""
    return tr("Tekststørrelse: {percent} %").format(percent=percent)


def language_words(wanted: str) -> str:
    """Return the verb that speaks a language, with the language in its own words."""
    return tr("Sprog: {language}").format(language=LANGUAGES[wanted])
