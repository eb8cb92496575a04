"""What the settings page asks of the window: what is chosen now, and to choose something else."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance

KeyLine = tuple[str, str, str]
"""A key as it is printed, what it does, and where."""

FIRST_DAY, MANUAL, KEY_LIST, PRINT_KEYS = "help.first_day", "help.manual", "help", "help.print_keys"
"""What helps in the window."""


class WindowChoices(Protocol):
    """The window and its syncs as this page sees them; `shell.remembered_choices.RememberedChoices` is one.

    Each `choose_...` takes effect at once, is remembered for the next start, and is said with the way back.
    """

    @property
    def changed(self) -> SignalInstance:
        """Something is chosen otherwise: show it."""

    @property
    def sync_changed(self) -> SignalInstance:
        """A sync began or ended, or the line came or went."""

    @property
    def section(self) -> str:
        """Id of the section that was open last; empty at first."""

    @property
    def calm(self) -> bool:
        """Nothing blinks."""

    @property
    def lock_minutes(self) -> int:
        """Minutes without use until the lock."""

    @property
    def syncs_itself(self) -> bool:
        """A sync begins when the line comes back."""

    @property
    def spelling(self) -> str:
        """In which languages the spelling is checked; one of `ui.spelling.CHOICES`."""

    @property
    def is_syncing(self) -> bool:
        """A sync runs."""

    @property
    def is_online(self) -> bool:
        """The server was reachable when last tried."""

    @property
    def sync_problem(self) -> str:
        """Why the last sync did not go on; empty when it did."""

    def remember_section(self, section: str) -> None:
        """Open this section the next time."""

    def choose_theme(self, choice: str) -> None:
        """Take a theme."""

    def choose_text_scale(self, percent: int) -> None:
        """Take a text size."""

    def choose_language(self, wanted: str) -> None:
        """Speak a language; the page is built anew."""

    def choose_calm(self, calm: bool) -> None:
        """Let nothing blink, or what the system lets blink."""

    def choose_lock_minutes(self, minutes: int) -> None:
        """Lock after so many minutes without use."""

    def choose_sync_itself(self, wanted: bool) -> None:
        """Let a sync begin when the line comes back."""

    def choose_spelling(self, choice: str) -> None:
        """Check the spelling in these languages, or in none."""

    def key_lines(self) -> Sequence[KeyLine]:
        """Return every key of the window."""

    def help_offered(self) -> Mapping[str, str]:
        """Return the help that there is for the role, with its words."""

    def open_help(self, id_: str) -> None:
        """Show one of them."""

    def start_sync(self) -> None:
        """Begin a sync."""

    def wipe(self) -> None:
        """Close the profile and delete what was ordered to be wiped."""
