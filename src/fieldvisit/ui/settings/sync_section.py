"""Synkronisering: the server, how old the data is, and whether a sync begins by itself."""

from fieldvisit.domain.clock import to_local
from fieldvisit.services.sync_now import Status, read_status
from fieldvisit.store.errors import StoreError
from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.settings.fact_lines import FactLines
from fieldvisit.ui.settings.section import SettingsSection, locked_value, set_by
from fieldvisit.ui.settings.window_choices import WindowChoices
from fieldvisit.ui.tasks import Worker
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.inline_line import InlineLine
from fieldvisit.ui.widgets.segmented import Option, Segmented


class SyncSection(SettingsSection):
    """Facts about the line, the button that syncs, and one choice.

    Args:
        tools: what every page works with.
        choices: the window and its syncs.
    """

    def __init__(self, tools: PageTools, choices: WindowChoices) -> None:
        super().__init__("sync", tr("Synkronisering"))
        self._tools, self._choices = tools, choices
        self._told = tools.workspace.settings().get("auto_sync")
        self._facts = FactLines("settings.sync.facts")
        self._line = InlineLine(name="settings.sync.line")
        self._start = Button(
            tr("Synkronisér nu"), name="settings.sync.start", kind="primary", icon="synk", key="F9"
        )
        self._review = Button(tr("Se, hvad der venter"), name="settings.sync.review")
        self._itself = Segmented(
            [Option("no", tr("Slået fra")), Option("yes", tr("Slået til"))],
            name="settings.sync.itself",
            accessible=_itself_label(),
        )
        self._build()
        self._start.clicked.connect(choices.start_sync)
        self._review.clicked.connect(lambda: tools.window.open_page("sync_review"))
        self._itself.chosen.connect(lambda it: choices.choose_sync_itself(it == "yes"))
        choices.sync_changed.connect(self.show_now)

    def show_now(self) -> None:
        """Read how things stand and show it."""
        self._itself.choose("yes" if self._choices.syncs_itself else "no")
        workspace = self._tools.workspace
        self._tools.tasks.run(Worker.STORE, lambda _: read_status(workspace), self._show, self._fail)

    def _build(self) -> None:
        card = self.add_card(tr("Forbindelse"), "settings.sync.card")
        self.add_parts(card, self._facts, self._line, Flow(self._start, self._review))
        itself = self.add_card(tr("Af sig selv"), "settings.sync.itself.card")
        if self._told is None:
            help_text = tr("Du kan altid synkronisere med F9. Er du uden net, venter alt på computeren.")
            itself.add_row(
                FormRow(_itself_label(), self._itself, name="settings.sync.itself", help_text=help_text)
            )
        else:
            self._itself.setParent(itself)
            self._itself.hide()
            value = tr("Slået til") if self._told else tr("Slået fra")
            reason = set_by(self._tools.workspace.who.municipality_name)
            itself.add_row(locked_value(_itself_label(), value, reason, name="settings.sync.itself.locked"))
        self.column.addStretch(1)

    def _show(self, status: Status) -> None:
        today = self._tools.workspace.today
        never = tr("Ikke endnu")
        last, age = never, words.EMPTY
        if status.last_sync is not None:
            last = words.near_moment(to_local(status.last_sync), today)
            age = _age(status.data_age_s or 0)
        self._facts.show_facts(
            [
                ("server", tr("Server"), status.server or tr("Ikke forbundet med en server")),
                ("last", tr("Sidst synkroniseret"), last),
                ("age", tr("Dataenes alder"), age),
                ("waiting", tr("Venter her"), tr_n("{n} ændring", "{n} ændringer", status.pending)),
            ]
        )
        self._start.setEnabled(not self._choices.is_syncing and status.enrolled)
        if self._choices.is_syncing:
            self._line.show_line(tr("Synkroniserer …"), "neutral", "synk")
        elif status.persons_locked:
            self._line.show_line(
                tr("Personoplysninger er låst, til du synkroniserer. Intet er slettet."), "warn", "laas"
            )
        elif self._choices.sync_problem:
            self._line.show_line(self._choices.sync_problem, "danger")
        elif not self._choices.is_online:
            self._line.show_line(
                tr("Ingen forbindelse. Alt er gemt på computeren, og du kan arbejde videre."),
                "neutral",
                "offline",
            )
        else:
            self._line.clear()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StoreError):
            raise error
        self._line.show_line(problem_words(error), "danger")


def _itself_label() -> str:
    return tr("Synkronisér, når forbindelsen kommer igen")


def _age(seconds: int) -> str:
    """Return how old data is: minutes up to an hour, hours up to two days, then days."""
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86_400
    if minutes < 1:
        return tr("Under et minut")
    if hours < 1:
        return tr_n("{n} minut", "{n} minutter", minutes)
    return tr_n("{n} time", "{n} timer", hours) if hours < 48 else words.days(days)
