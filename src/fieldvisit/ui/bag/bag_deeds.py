"""What is done on the page Tasken: propose, take back, correct, check, approve, reject, each with the way back."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QObject, Qt

from fieldvisit.domain.changed import Changed
from fieldvisit.services.correct_offer import (
    approve_proposal,
    correct_offer,
    may_approve,
    note_checked,
    reject_proposal,
)
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.propose_correction import propose_correction, take_back_proposal
from fieldvisit.services.read_bag import BagOffer
from fieldvisit.ui import words
from fieldvisit.ui.bag.offer_pane import OfferPane
from fieldvisit.ui.language import tr
from fieldvisit.ui.navigation import tell_done
from fieldvisit.ui.page_tools import PageTools
from fieldvisit.ui.problem_words import problem_words


class BagDeeds(QObject):
    """Carries out what the pane asks for.

    Args:
        tools: what every page works with.
        pane: the right side of the page.
        chosen: returns the offer that is shown.
    """

    def __init__(self, tools: PageTools, pane: OfferPane, chosen: Callable[[], BagOffer | None]) -> None:
        super().__init__(pane)
        self._tools, self._workspace = tools, tools.workspace
        self._pane, self._chosen = pane, chosen
        pane.correct.clicked.connect(self._open_form)
        pane.check.clicked.connect(self._check)
        pane.form.saved.connect(self._save)
        pane.form.closed.connect(self.close_form)
        pane.proposals.approved.connect(self._approve)
        pane.proposals.rejected.connect(self._reject)
        pane.proposals.taken_back.connect(self._take_back)

    def close_form(self) -> None:
        """Put the form away; the focus goes back to where it was opened."""
        self._pane.form.put_away()
        self._pane.show_deeds()
        self._pane.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_form(self) -> None:
        entry = self._chosen()
        if entry is not None:
            self._pane.form.open(entry.offer)
            self._pane.show_deeds()

    def _save(self, part: str, text: str, reason: str) -> None:
        entry = self._chosen()
        if entry is None:
            return
        code = entry.offer.id
        try:
            if may_approve(self._workspace):
                made = correct_offer(self._workspace, code, part, text, reason)
                said = tr("Ny udgave af {offer}").format(offer=entry.offer.da.name)
                changed = made.changed
            else:
                changed = propose_correction(self._workspace, code, part, text, reason).changed
                said = tr("Forslaget er gemt og sendes til din leder ved næste synkronisering")
        except ProblemError as problem:
            self._pane.form.complain(problem_words(problem))
            return
        self.close_form()
        self._tell(said, changed)

    def _check(self) -> None:
        entry = self._chosen()
        if entry is None:
            return
        again = date(self._workspace.today.year + 1, 1, 1)
        said = tr("Kontrolleret. Ses på igen {day}").format(day=words.dated(again))
        verb = partial(note_checked, self._workspace, entry.offer.id, again)
        try:
            changed = verb().changed
        except ProblemError as problem:
            self._tools.window.toast(problem_words(problem))
            return
        self._tell(said, changed)

    def _approve(self, proposal: str, answer: str) -> None:
        self._decide(
            proposal,
            lambda: approve_proposal(self._workspace, proposal, answer).changed,
            tr("Forslaget er godkendt som ny udgave"),
        )

    def _reject(self, proposal: str, answer: str) -> None:
        self._decide(
            proposal,
            lambda: reject_proposal(self._workspace, proposal, answer).changed,
            tr("Forslaget er afvist"),
        )

    def _take_back(self, proposal: str) -> None:
        self._decide(
            proposal,
            lambda: take_back_proposal(self._workspace, proposal).changed,
            tr("Forslaget er trukket tilbage"),
        )

    def _decide(self, proposal: str, verb: Callable[[], Changed], said: str) -> None:
        try:
            changed = verb()
        except ProblemError as problem:
            self._pane.proposals.complain(proposal, problem_words(problem))
            return
        # The buttons of the proposal go with it.
        self._pane.correct.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell(said, changed)

    def _tell(self, said: str, changed: Changed) -> None:
        tell_done(self._tools.window, self._workspace, self._tools.events, said, changed)
