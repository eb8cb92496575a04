"""The proof at the end of a sync, and what follows from it when it differs (SYNC S10).

First this laptop counts its own records anew; what differs then is narrowed down and repaired record by record; where
no record differs, the server is asked to count. When all agrees and a week has passed, contents are compared too.
"""

from collections.abc import Mapping

from fieldvisit.store.counted import recount
from fieldvisit.store.pages import proofs
from fieldvisit.store.store import Transaction
from fieldvisit.sync_client import content_check
from fieldvisit.sync_client.left_standing import as_the_server, left_standing
from fieldvisit.sync_client.narrowing import Narrowing, whole_kinds
from fieldvisit.sync_client.report import ProofReport
from fieldvisit_sync.protocol.messages import Proof, SyncAnswer
from fieldvisit_sync.protocol.narrowing import Question
from fieldvisit_sync.schema.registry import KINDS

MOST_REPAIR_QUESTIONS = 200
"""Questions of one sync; a larger difference is repaired over several."""


class Proving:
    """The proof of one sync.

    Args:
        report: where its outcome goes.
    """

    def __init__(self, report: ProofReport) -> None:
        self._report = report
        self._narrowing = Narrowing()
        report.repaired = self._narrowing.repaired
        self._questions = 0
        self._looked_into: set[str] = set()
        self._doubted: set[str] = set()
        self._content_begun = False
        self._checks_content = False
        self._is_over = False

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be asked."""
        return self._is_over

    def question(self) -> Question | None:
        """Return what goes along with the next request."""
        return self._narrowing.question()

    def stop(self) -> None:
        """Ask no more in this sync: the server has not the time, or knows no such question."""
        self._narrowing.stop()
        self._end()

    def take(self, connection: Transaction, answer: SyncAnswer) -> None:
        """Look at the proof of an answer whose rows are stored, and decide what is asked next.

        Args:
            connection: the transaction that stored the rows.
            answer: the last page of the sync so far.
        """
        if self._is_over:
            return
        theirs = {kind: proof for kind, proof in (answer.proof or {}).items() if kind in KINDS}
        if self._narrowing.is_looking:
            self._look(connection, answer)
            if not self._may_ask(answer):
                self._compare(connection, theirs)
                self.stop()
            if self._is_over or self._narrowing.is_looking:
                return
        differing = self._compare(connection, theirs)
        fresh = differing - self._looked_into
        if fresh:
            self._looked_into |= fresh
            recounted = [kind for kind in sorted(fresh) if recount(connection, kind)]
            self._report.recounted_here += recounted
            differing = self._compare(connection, theirs)
            sizes = {kind: theirs[kind].count if kind in theirs else 0 for kind in sorted(differing & fresh)}
            self._narrowing.look_into(whole_kinds(sizes))
        elif differing - self._doubted:
            self._narrowing.suspect(sorted(differing - self._doubted))
            self._doubted |= differing
        if not differing and not self._content_begun:
            self._begin_content(connection, answer)
        if not self._narrowing.is_looking:
            self._end()

    def _end(self) -> None:
        self._is_over = True
        self._report.ok = not self._report.differing

    def _look(self, connection: Transaction, answer: SyncAnswer) -> None:
        self._questions += 1
        if answer.narrowed is None:
            return
        self._narrowing.take(connection, answer.narrowed)
        self._report.recounted_there += answer.narrowed.recounted
        if self._checks_content:
            self._go_on_with_content(connection, answer)

    def _may_ask(self, answer: SyncAnswer) -> bool:
        """Whether the server understands questions, and the sync has not had too many."""
        return answer.narrowed is not None and self._questions < MOST_REPAIR_QUESTIONS

    def _compare(self, connection: Transaction, theirs: Mapping[str, Proof]) -> set[str]:
        standing = left_standing(connection)
        mine = as_the_server(proofs(connection), standing)
        kinds = {*mine, *theirs}
        differing = {kind for kind in kinds if mine.get(kind) != theirs.get(kind)}
        self._report.scopes = len(kinds)
        self._report.standing = len(standing)
        self._report.differing = sorted(differing)
        self._report.ok = None if differing else True
        return differing

    def _begin_content(self, connection: Transaction, answer: SyncAnswer) -> None:
        self._content_begun = self._checks_content = True
        self._questions = 0
        self._narrowing.look_into(content_check.ranges_due(connection, answer.server_time), content=True)

    def _go_on_with_content(self, connection: Transaction, answer: SyncAnswer) -> None:
        if not self._narrowing.is_between:
            return
        rest = self._narrowing.rest
        content_check.note_rest(connection, rest, answer.server_time)
        if rest is not None and self._questions < content_check.MOST_QUESTIONS:
            return
        self._narrowing.stop()
        self._checks_content = False
        self._report.content_checked = rest is None
        for kind in self._narrowing.repaired:
            recount(connection, kind)
