"""Indstillinger: the sections at the left, the chosen one at the right (DESIGN 3)."""

from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fieldvisit.ui.language import LANGUAGES, language, tr
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.product_news import version
from fieldvisit.ui.settings.about_section import AboutSection
from fieldvisit.ui.settings.coverage_section import CoverageSection
from fieldvisit.ui.settings.data_section import DataSection
from fieldvisit.ui.settings.help_section import HelpSection
from fieldvisit.ui.settings.keys_section import KeysSection
from fieldvisit.ui.settings.look_section import LookSection, theme_name
from fieldvisit.ui.settings.rules_section import RulesSection
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.security_section import SecuritySection
from fieldvisit.ui.settings.spelling_section import SpellingSection
from fieldvisit.ui.settings.sync_section import SyncSection
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.spelling import choice_words
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Line
from fieldvisit.ui.widgets.list_detail import ListDetail
from fieldvisit.ui.widgets.page import Page
from fieldvisit.ui.widgets.row import Row
from fieldvisit.ui.widgets.scroll import Scroll
from fieldvisit.ui.widgets.text import Text
from fieldvisit.ui.widgets.two_line_list import TwoLineList

LOOK, SPELLING, KEYS, SECURITY = "look", "spelling", "keys", "security"
SYNC, DATA, HELP, ABOUT = "sync", "data", "help", "about"
COVERAGE, RULES = "coverage", "rules"
"""The sections, also as the record that `open_page("settings", ...)` takes."""


class SettingsPage(Page):
    """Changes take effect at once; there is nothing to save. A section is made when it is shown first.

    Args:
        tools: what every page works with.
        choices: what is chosen in the window, and how it is chosen otherwise.
        parent: Qt parent.
    """

    def __init__(self, tools: PageTools, choices: WindowChoices, parent: QWidget | None = None) -> None:
        super().__init__("settings", tr("Indstillinger"), header=False, side=0, parent=parent)
        self._tools, self._choices = tools, choices
        self._list = TwoLineList(name="settings.list", accessible=tr("Indstillinger"))
        self._sections: dict[str, Callable[[], SettingsSection]] = {
            LOOK: lambda: LookSection(choices),
            COVERAGE: lambda: self._coverage,
            RULES: lambda: RulesSection(tools),
            SPELLING: lambda: SpellingSection(tools, choices),
            KEYS: lambda: self._keys,
            SECURITY: lambda: SecuritySection(tools, choices),
            SYNC: lambda: SyncSection(tools, choices),
            DATA: lambda: DataSection(tools, choices),
            HELP: lambda: HelpSection(choices),
            ABOUT: AboutSection,
        }
        self._made: dict[str, SettingsSection] = {}
        self._places: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._back = Button(tr("Alle indstillinger"), name="settings.all", kind="quiet", icon="venstre")
        self._build()
        self._list.selected.connect(self._show_section)
        self._list.opened.connect(self._enter)
        choices.changed.connect(self._show_choices)
        choices.sync_changed.connect(self._show_choices)
        self._show_rows()

    def show_record(self, record: str) -> None:
        """Show a section: the named one, else the one that was open last; `coverage:<words>` narrows who covers what."""
        record, _, wanted_words = record.partition(":")
        if record == COVERAGE:
            self._coverage.narrow(wanted_words)
        for wanted in (record, self._list.choice, self._choices.section, LOOK):
            if wanted in self._sections:
                self._list.choose(wanted)
                self._show_section(wanted)
                break
        if record in self._sections:
            self._sides.show_detail()
        else:
            self._sides.show_list()

    def filter_field(self) -> QWidget:
        """Return the field of who covers what while that is shown, else the search field of the key list."""
        if self._list.choice == COVERAGE:
            self._sides.show_detail()
            return self._coverage.filter
        self._list.choose(KEYS)
        self._sides.show_detail()
        return self._keys.filter

    def leave(self) -> None:
        """Forget passphrases that were typed and not used; what was typed in other forms waits."""
        super().leave()
        for section in self._made.values():
            section.rest()

    def escape(self) -> bool:
        """Close a form, clear the search, or step back to the list."""
        if any(section.close_forms() for section in self._made.values()):
            return True
        if self._list.choice == COVERAGE and self._coverage.filter.step_out():
            return True
        if self._list.choice == KEYS and self._keys.filter.text():
            self._keys.filter.clear()
            return True
        if self._sides.step_back():
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def print_page(self) -> bool:
        """Open the list of who covers what, which is all there is to print."""
        if self._list.choice != COVERAGE:
            return False
        self._coverage.print_list()
        return True

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        side = theme().size(16)
        head.setContentsMargins(side, theme().size(14), side, theme().size(10))
        head.addWidget(Text(tr("Indstillinger"), "settings.heading", "title"))
        column.addLayout(head)
        column.addWidget(Line())
        column.addWidget(self._list, 1)
        right = QWidget()
        details = QVBoxLayout(right)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(0)
        above = QWidget()
        back = QHBoxLayout(above)
        back.setContentsMargins(side, theme().size(8), side, 0)
        back.addWidget(self._back)
        back.addStretch(1)
        details.addWidget(above)
        details.addWidget(self._stack, 1)
        self._sides = ListDetail("settings.sides", left, right)
        self._sides.detail_shown.connect(above.setVisible)
        self._back.clicked.connect(self.escape)
        above.hide()
        self.body.addWidget(self._sides, 1)

    def _show_rows(self) -> None:
        look = theme()
        said = f"{theme_name(look.choice)} · {look.text_scale} % · {LANGUAGES[language()]}"
        self._list.set_rows(
            [
                Row(LOOK, tr("Udseende"), said, icon="vist"),
                Row(
                    COVERAGE, tr("Hvem dækker hvad"), tr("Brancher, målgrupper og områder"), icon="kandidater"
                ),
                Row(RULES, tr("Kommunens regler"), tr("Svarfrister, opkald og låse"), icon="skjold"),
                Row(SPELLING, tr("Stavekontrol"), choice_words(self._choices.spelling), icon="notat"),
                Row(KEYS, tr("Tastatur"), tr("Alle genveje"), icon="genvej"),
                Row(SECURITY, tr("Sikkerhed"), tr("Lås, adgangskode og nødnøgle"), icon="laas"),
                Row(SYNC, tr("Synkronisering"), tr("Server og dataenes alder"), icon="synk"),
                Row(DATA, tr("Data på denne computer"), tr("Hvad der ligger her"), icon="gemt-her"),
                Row(HELP, tr("Hjælp"), tr("Vejledning til dag og vindue"), icon="flag"),
                Row(
                    ABOUT, tr("Om FieldVisit"), tr("Version {version}").format(version=version()), icon="info"
                ),
            ]
        )

    @cached_property
    def _keys(self) -> KeysSection:
        return KeysSection(self._choices)

    @cached_property
    def _coverage(self) -> CoverageSection:
        return CoverageSection(self._tools)

    def _section(self, id_: str) -> SettingsSection:
        """Return a section, in its place on the right."""
        if id_ not in self._made:
            section = self._made[id_] = self._sections[id_]()
            # The key list scrolls itself, under a search field that stays.
            place = section if id_ == KEYS else Scroll(section, f"settings.{id_}.scroll")
            self._places[id_] = place
            self._stack.addWidget(place)
        return self._made[id_]

    def _show_section(self, section: str) -> None:
        if section not in self._sections:
            return
        self.leave()
        shown = self._section(section)
        self._stack.setCurrentWidget(self._places[section])
        shown.show_now()
        self._choices.remember_section(section)

    def _enter(self, section: str) -> None:
        """Go from the list into a section (Enter)."""
        self._show_section(section)
        self._sides.show_detail()
        if self._list.hasFocus():
            self.focusNextChild()

    def _show_choices(self) -> None:
        self._show_rows()
        current = self._list.choice
        if current in self._made:
            self._made[current].show_now()
