"""What a person chose for window and computer: applied at once, remembered in the profile folder, said with the way back."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from fieldvisit.services.spelling.dictionaries import DANISH
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import LANGUAGES, language, tr, tr_n
from fieldvisit.ui.product_news import version
from fieldvisit.ui.shell.actions import context_words
from fieldvisit.ui.shell.appearance import language_words, scale_words, theme_words
from fieldvisit.ui.shell.idle_lock import MINUTES
from fieldvisit.ui.shell.key_names import key_words
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.spelling import CHOICES, choice_words
from fieldvisit.ui.sync_runner import AUTO_SYNC, SyncRunner
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.own_way import OwnWay

T = TypeVar("T")

_SECTION, _LOCK, _ITSELF, _SEEN = "settings/section", "security/lock_minutes", "sync/itself", "about/seen"
_SPELLING = "writing/spelling"


class RememberedChoices(QObject):
    """The window of one desk as the settings page sees it.

    Args:
        window: what is dressed, and where it is remembered.
        workspace: whose municipality may have settled some of it.
        sync: the profile's syncs.
        parent: Qt parent.

    Attributes:
        changed: something is chosen otherwise.
        sync_changed: a sync began or ended, or the line came or went.
        spelling_chosen: the spelling is to be checked otherwise; carries the choice.
        wipe_wanted: the profile is to be closed and what was ordered deleted; carries nothing to say.
    """

    changed = Signal()
    sync_changed = Signal()
    spelling_chosen = Signal(str)
    wipe_wanted = Signal(str)

    def __init__(
        self, window: MainWindow, workspace: Workspace, sync: SyncRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._sync = window, sync
        self._settings, self._look = window.settings, window.appearance
        told = workspace.settings()
        self._told_minutes = told.get("auto_lock_minutes")
        sync.begins_itself = self._settings.flag(_ITSELF, default=False)
        self._told_itself = told.get(AUTO_SYNC)
        theme().changed.connect(self.changed)
        for signal in (sync.started, sync.finished, sync.failed, sync.line_changed):
            signal.connect(self._tell_sync)

    @property
    def section(self) -> str:
        """Id of the settings' section that was open last."""
        return self._settings.text(_SECTION, "")

    @property
    def calm(self) -> bool:
        """Say whether nothing blinks."""
        return self._look.calm

    @property
    def lock_minutes(self) -> int:
        """Minutes without use until the lock: the municipality's, else the person's, at most 5."""
        if self._told_minutes:
            return int(self._told_minutes)
        return min(max(self._settings.number(_LOCK, MINUTES), 1), MINUTES)

    @property
    def syncs_itself(self) -> bool:
        """Say whether a sync begins when the line comes back."""
        return self._sync.begins_itself if self._told_itself is None else bool(self._told_itself)

    @property
    def spelling(self) -> str:
        """In which languages the spelling is checked."""
        chosen = self._settings.text(_SPELLING, DANISH)
        return chosen if chosen in CHOICES else DANISH

    @property
    def is_syncing(self) -> bool:
        """Say whether a sync runs."""
        return self._sync.is_running

    @property
    def is_online(self) -> bool:
        """Say whether the server was reachable when last tried."""
        return self._sync.is_online

    @property
    def sync_problem(self) -> str:
        """Why the last sync did not go on."""
        return self._sync.problem

    def remember_section(self, section: str) -> None:
        """Open this section the next time."""
        self._settings.remember(_SECTION, section)

    def choose_theme(self, choice: str) -> None:
        """Take a theme."""
        before = theme().choice
        self._do(self._look.choose_theme, choice, before, theme_words(choice))

    def choose_text_scale(self, percent: int) -> None:
        """Take a text size."""
        before = theme().text_scale
        self._do(self._look.choose_text_scale, percent, before, scale_words(percent))

    def choose_language(self, wanted: str) -> None:
        """Speak a language; said in that language."""
        before = language()
        if wanted in LANGUAGES and wanted != before:
            self._look.choose_language(wanted)
            self._say(language_words(wanted), lambda: self._look.choose_language(before))

    def choose_calm(self, calm: bool) -> None:
        """Let nothing blink, or what the system lets blink."""
        said = tr("Intet blinker") if calm else tr("Skrivemærket følger systemet")
        self._do(self._set_calm, calm, self.calm, said)

    def choose_lock_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without use, from now."""
        said = tr_n("Låser efter {n} minut uden brug", "Låser efter {n} minutter uden brug", minutes)
        self._do(self._set_minutes, minutes, self.lock_minutes, said)

    def choose_sync_itself(self, wanted: bool) -> None:
        """Let a sync begin when the line comes back, or only when it is asked for."""
        said = (
            tr("Synkroniserer selv, når forbindelsen kommer igen")
            if wanted
            else tr("Synkroniserer kun med F9")
        )
        self._do(self._set_itself, wanted, self.syncs_itself, said)

    def choose_spelling(self, choice: str) -> None:
        """Check the spelling in these languages, or in none."""
        said = tr("Stavekontrol: {choice}").format(choice=choice_words(choice).lower())
        self._do(self._set_spelling, choice, self.spelling, said)

    def key_lines(self) -> Sequence[tuple[str, str, str]]:
        """Return every key of the window: as it is printed, what it does, where."""
        return [
            (key_words(key), does, context_words(context))
            for context, keys in self._window.actions_list.keys_by_context().items()
            for key, does in keys
        ]

    def help_offered(self) -> Mapping[str, str]:
        """Return the help that there is for the role, with its words."""
        return {
            spec.id: spec.text()
            for spec in self._window.actions_list.specs()
            if spec.id.partition(".")[0] == "help"
        }

    def open_help(self, id_: str) -> None:
        """Show one of them."""
        self._window.actions_list.get(id_).trigger()

    def start_sync(self) -> None:
        """Begin a sync."""
        self._sync.start()

    def wipe(self) -> None:
        """Have the profile closed and deleted."""
        self.wipe_wanted.emit("")

    def is_upgraded(self) -> bool:
        """Say whether this version runs for the first time after another one; noted, so that it is said once."""
        before = self._settings.text(_SEEN, "")
        self._settings.remember(_SEEN, version())
        return bool(before) and before != version()

    def _set_calm(self, calm: bool) -> None:
        self._look.choose_calm(calm)
        self.changed.emit()

    def _set_minutes(self, minutes: int) -> None:
        self._settings.remember(_LOCK, minutes)
        self._window.idle_lock.start(self.lock_minutes)
        self.changed.emit()

    def _set_itself(self, wanted: bool) -> None:
        self._settings.remember(_ITSELF, wanted)
        self._sync.begins_itself = wanted
        self.changed.emit()

    def _set_spelling(self, choice: str) -> None:
        self._settings.remember(_SPELLING, choice)
        self.spelling_chosen.emit(choice)
        self.changed.emit()

    def _do(self, choose: Callable[[T], None], wanted: T, before: T, said: str) -> None:
        if wanted == before:
            return

        choose(wanted)
        self._say(said, lambda: choose(before))

    def _say(self, said: str, undo: Callable[[], None]) -> None:
        self._settings.write()
        self._window.toast(said, OwnWay(undo), said)

    def _tell_sync(self) -> None:
        self.sync_changed.emit()
