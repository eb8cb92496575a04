"""Hjælp: the guide of the first day, the user guide, and the keys to see or to print."""

from functools import partial

from fieldvisit.ui.language import tr
from fieldvisit.ui.settings.section import SettingsSection
from fieldvisit.ui.settings.window_choices import FIRST_DAY, KEY_LIST, MANUAL, PRINT_KEYS, WindowChoices
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import side_by_side
from fieldvisit.ui.widgets.text import Text


class HelpSection(SettingsSection):
    """A card for each help that there is for the role; all of it works without a network.

    Args:
        choices: the window.
    """

    def __init__(self, choices: WindowChoices) -> None:
        super().__init__("help", tr("Hjælp"), tr("Alt herunder ligger på computeren og virker uden net."))
        told = (
            (FIRST_DAY, tr("Den første dag"), tr("En dags opgaver, trin for trin, mens du arbejder.")),
            (MANUAL, tr("Brugervejledning"), tr("Hele vejledningen med billeder, på dansk.")),
            (KEY_LIST, tr("Genveje"), tr("F1 viser dem, hvor du er. De kan også skrives ud.")),
        )
        offered = choices.help_offered()
        for id_, title, text in told:
            if id_ in offered:
                card = self.add_card(title, f"settings.{id_}.card")
                card.add_row(Text(text, f"settings.{id_}.text", wrap=True))
                buttons = [_button(choices, id_, offered[id_], title)]
                if id_ == KEY_LIST and PRINT_KEYS in offered:
                    buttons.append(_button(choices, PRINT_KEYS, offered[PRINT_KEYS], ""))
                card.add_row(side_by_side(*buttons), line=False, top=0)
        self.column.addStretch(1)


def _button(choices: WindowChoices, id_: str, words: str, said: str) -> Button:
    button = Button(
        words if id_ == PRINT_KEYS else tr("Åbn"),
        name=f"settings.help.{id_.rpartition('.')[2]}",
        accessible=tr("Åbn {what}").format(what=said) if said else "",
        key="F1" if id_ == KEY_LIST else "",
    )
    button.clicked.connect(partial(choices.open_help, id_))
    return button
