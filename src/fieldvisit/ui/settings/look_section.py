"""Udseende: theme, text size, language, and whether anything blinks."""

from fieldvisit.ui.language import LANGUAGES, language, tr
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.theme import fonts
from fieldvisit.ui.theme.current import CHOICES, SYSTEM, theme
from fieldvisit.ui.widgets.form import Form
from fieldvisit.ui.widgets.segmented import Option, Segmented


class LookSection(SettingsSection):
    """Four questions, each answered in one row.

    Args:
        choices: the window.
    """

    def __init__(self, choices: WindowChoices) -> None:
        super().__init__("look", tr("Udseende"), tr("Gælder med det samme, kun på denne computer."))
        self._choices = choices
        self._theme = Segmented(
            [Option(it, theme_name(it)) for it in CHOICES], name="settings.theme", accessible=tr("Tema")
        )
        self._scale = Segmented(
            [Option(str(it), tr("{percent} %").format(percent=it)) for it in fonts.SCALES],
            name="settings.text_scale",
            accessible=tr("Tekststørrelse"),
        )
        self._language = Segmented(
            [Option(id_, words) for id_, words in LANGUAGES.items()],
            name="settings.language",
            accessible=tr("Sprog"),
        )
        self._motion = Segmented(
            [Option("system", tr("Følg systemet")), Option("none", tr("Ingen"))],
            name="settings.motion",
            accessible=tr("Bevægelse"),
        )
        self._build()
        self._connect_signals()
        self.show_now()

    def show_now(self) -> None:
        """Show what is chosen, wherever it was chosen."""
        look = theme()
        self._theme.choose(look.choice)
        self._scale.choose(str(look.text_scale))
        self._language.choose(language())
        self._motion.choose("none" if self._choices.calm else "system")

    def _build(self) -> None:
        card = self.add_card(tr("Farver og tekst"), "settings.look.card")
        form = Form()
        form.add(
            tr("Tema"),
            self._theme,
            name="settings.theme",
            help_text=tr("Følg systemet tager også systemets kontrasttema."),
        )
        form.add(
            tr("Tekststørrelse"),
            self._scale,
            name="settings.text_scale",
            help_text=tr("Ctrl++ og Ctrl+- ændrer den overalt."),
        )
        form.add(tr("Sprog"), self._language, name="settings.language")
        form.add(
            tr("Bevægelse"),
            self._motion,
            name="settings.motion",
            help_text=tr("Intet i vinduet glider eller toner. Med Ingen blinker skrivemærket heller ikke."),
        )
        card.add_row(form)
        self.column.addStretch(1)

    def _connect_signals(self) -> None:
        self._theme.chosen.connect(self._choices.choose_theme)
        self._scale.chosen.connect(lambda percent: self._choices.choose_text_scale(int(percent)))
        self._language.chosen.connect(self._choices.choose_language)
        self._motion.chosen.connect(lambda it: self._choices.choose_calm(it == "none"))


def theme_name(choice: str) -> str:
    """Return what a theme is called."""
    return {
        SYSTEM: tr("Følg systemet"),
        "light": tr("Lyst"),
        "dark": tr("Mørkt"),
        "high_contrast": tr("Høj kontrast"),
    }[choice]
