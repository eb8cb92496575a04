"""One schedule: laptops, their lines, the server, the right time, and the ledger of what was shown as saved."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import consent_id, shortlist_entry_id
from fieldvisit_sync.server.administration import change_role, revoke_device
from fieldvisit_sync.server.erasure_journal import ErasureJournal
from fieldvisit_sync.server.fault_points import pass_by
from tests.drivers.hand_clock import DEMO_MORNING
from tests.fuzz.laptop import Key
from tests.fuzz.ledger import MARK, Ledger
from tests.fuzz.line import Line
from tests.fuzz.template import CAST, CODE, Template
from tests.fuzz.verdict import Verdict

A_WEEK_S = 8 * 24 * 3_600
"""After it the next sync compares contents."""

LOSING = 4
"""One schedule of so many ends with a lost row."""

LONGEST_HOLD_S = 10
SHORT_WAIT_S = 0.15
"""How long the second push gets; with the counter row it waits for the first one anyway."""

MOST_ROUNDS = 12
"""Syncs of everybody after which nothing may come any more."""


class World:
    """A schedule from its start.

    Args:
        template: what it starts from.
        laptops: how many of the cast take part.
        page_rows: most rows of a page.
        batch_size: most mutations of a batch.

    Attributes:
        acts: how many acts were done.
        caseworkers: the users who look after citizens.
        blocked: blocked laptops, with the number of their edits that the server had taken by then.
        findings: what the comparison at the end found.
    """

    def __init__(self, template: Template, *, laptops: int, page_rows: int, batch_size: int) -> None:
        self.template = template
        self.server = template.server
        self.clock = template.clock
        self.ids = dict(template.ids)
        self.ledger = Ledger()
        self.acts = 0
        self.findings: list[str] = []
        self._batch_size = batch_size
        self._marks = 0
        self._mended: list[str] = []
        self._backup = template.saved
        self._taken_once: set[str] = set()
        self._journal = ErasureJournal(template.folder)
        self._journal.path.unlink(missing_ok=True)
        self.clock.set_wall(DEMO_MORNING + timedelta(days=1))
        self.server.load(template.saved)
        self.server.page_rows = page_rows
        self.laptops = template.laptops[:laptops]
        for laptop in self.laptops:
            laptop.begin_again()
        self.lines = [Line(self.server, laptop.name) for laptop in self.laptops]
        self.roles = {laptop.user: laptop.role for laptop in self.laptops}
        self.caseworkers = [laptop.user for laptop in self.laptops if laptop.is_caseworker]
        self.blocked: dict[str, int] = {}
        self.erased: set[Key] = set()

    def mark(self) -> str:
        """Return a word that occurs nowhere else."""
        self._marks += 1
        return f"{MARK}{self._marks}"

    def colleague(self, place: int) -> int:
        """Return the next laptop whose user writes the same records; the same one when there is none."""
        count, is_caseworker = len(self.laptops), self.laptops[place].is_caseworker
        others = ((place + step) % count for step in range(1, count))
        return next((other for other in others if self.laptops[other].is_caseworker is is_caseworker), place)

    def sync(self, place: int, between: Callable[[int], bool] | None = None) -> None:
        """Sync one laptop once, whatever its line does; `between` as in `FuzzLaptop.sync`."""
        self.clock.pass_time(3)
        laptop = self.laptops[place]
        report = laptop.sync(self.lines[place], self._batch_size, between)
        if report is not None and report.proof.was_needed:
            self._mended.append(f"unproved: {report.proof.as_json()} was mended on {laptop.name}")
        self.ledger.settle(laptop)

    def overlap(self, first: int, second: int, reader: int) -> None:
        """Let a reader sync while two others push at once, the first of them not committed yet.

        Only where the server's database has several writers: elsewhere nobody gets in between.
        """
        waiting, may_commit = threading.Event(), threading.Event()

        def hold(point: str) -> None:
            if point == "before_commit":
                waiting.set()
                may_commit.wait(LONGEST_HOLD_S)

        with ThreadPoolExecutor(2) as pushing:
            self.lines[first].at = hold
            pushes = [pushing.submit(self.sync, first)]
            pushes[0].add_done_callback(lambda _: waiting.set())
            waiting.wait(LONGEST_HOLD_S)
            pushes.append(pushing.submit(self.sync, second))
            wait(pushes[1:], SHORT_WAIT_S)
            self.sync(reader)
            may_commit.set()
        self.lines[first].at = pass_by
        for push in pushes:
            push.result()

    def back_up(self) -> None:
        """Take a backup of the server."""
        self._backup = self.server.save()

    def restore(self) -> None:
        """Put the server back to its last backup; the schedule's start is one."""
        self._taken_once |= {row.mutation for row in self.server.rows("change")}
        taken = {row["mutation"] for row in self._backup["change"]}
        self.server.load(self._backup, restores=True)
        self.server.replay(self._journal)
        self.roles |= {row.user_id: Role(row.role) for row in self.server.rows("account")}
        for laptop, line in zip(self.laptops, self.lines, strict=True):
            self.ledger.restored(laptop, taken)
            line.forget_answers()
        for place, laptop in enumerate(self.laptops):
            if laptop.name in self.blocked:
                # Whoever puts a server back blocks again what was blocked since.
                self.block(place)

    def block(self, place: int) -> None:
        """Block a laptop; what it has not sent by now is given up (SYNC S11)."""
        laptop = self.laptops[place]
        revoke_device(self.server.database, self.clock, laptop.device)
        self.blocked[laptop.name] = self.server.edits_of(laptop.device)

    def change_role(self, place: int, role: Role) -> None:
        """Give the user of a laptop another role."""
        login = CAST[place][0]
        change_role(self.server.database, self.clock, login, role)
        self.roles[self.laptops[place].user] = role

    def erase(self, name: str) -> None:
        """Erase a citizen, with what stands under ids that follow from his."""
        citizen, ids = self.ids[name], self.ids
        self.server.erase(CODE, citizen, self._journal)
        self.erased |= {
            ("candidate", citizen),
            ("consent", consent_id(CODE, citizen, ids["unit"])),
            ("shortlist_entry", shortlist_entry_id(CODE, ids["shortlist"], citizen)),
        }

    def end(self) -> list[str]:
        """Sync all until nothing comes any more, and compare."""
        self.server.page_rows = 5_000
        for line in self.lines:
            line.order = None
            line.deliver_late()
        asked: dict[int, tuple[int, int]] = {}
        for _ in range(MOST_ROUNDS):
            # Who has asked since anybody changed anything has nothing to come.
            now = self.server.history
            behind = [place for place in self._allowed if asked.get(place) != now]
            for place in behind:
                self.sync(place)
                report = self.laptops[place].last
                is_done = report is not None and report.result == "done" and not report.pending
                asked[place] = self.server.history if is_done else (0, 0)
            if not behind:
                break
        for name in self.blocked:
            self.ledger.give_up(name, {row.mutation for row in self.server.rows("change")})
        taken_late = [
            f"blocked: {laptop.name} has pushed"
            for laptop in self.laptops
            if laptop.name in self.blocked
            and self.server.edits_of(laptop.device) != self.blocked[laptop.name]
        ]
        allowed = [self.laptops[place] for place in self._allowed]
        verdict = Verdict(
            self.server, self.ledger, allowed, self.lines, self.roles, self.erased, self._taken_once
        )
        # What the proof has mended is a bug all the same.
        self.findings = [*self._mended, *taken_late, *verdict.findings()]
        if not self.findings and self.acts % LOSING == 0:
            self.findings = self._lose_and_mend()
        return self.findings

    def _lose_and_mend(self) -> list[str]:
        """Lose a row of a laptop that agrees with the server: a week later it is back, and nothing else has changed."""
        place = self._allowed[self.acts % len(self._allowed)]
        laptop = self.laptops[place]
        before = laptop.rows()
        lost = laptop.lose_row(self.acts)
        if lost is None:
            return []
        self.clock.pass_time(A_WEEK_S)
        report = laptop.sync(self.lines[place], self._batch_size)
        if report is None or not report.proof.ok or report.proof.repaired != {lost[0]: {"fetched": 1}}:
            return [f"unmended: {lost} on {laptop.name} after {report and report.proof}"]
        return (
            [] if laptop.rows() == before else [f"unmended: {laptop.name} holds something else than before"]
        )

    @property
    def _allowed(self) -> list[int]:
        return [place for place, laptop in enumerate(self.laptops) if laptop.name not in self.blocked]
