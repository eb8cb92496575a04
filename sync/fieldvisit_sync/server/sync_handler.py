"""One sync request, free of any web framework: the header, frame by frame, then the answer (SYNC "One request")."""

from collections.abc import Callable, Sequence
from typing import TypeVar

import msgspec
from sqlalchemy import Connection

from fieldvisit_sync.clock import Clock
from fieldvisit_sync.protocol.messages import (
    MAX_MUTATIONS_IN_BATCH,
    BatchAnswer,
    Mutation,
    SyncAnswer,
    SyncRequest,
)
from fieldvisit_sync.protocol.wire import TooLargeError, WireError
from fieldvisit_sync.schema.registry import SCHEMA_VERSION, VERSIONS_TOGETHER
from fieldvisit_sync.server.answer_parts import Seam, divide
from fieldvisit_sync.server.apply_changes import apply_frame
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.batches import (
    StoredFrame,
    asked_for,
    close_batch,
    forget_batches,
    store_frames,
    stored_frames,
    stored_from,
)
from fieldvisit_sync.server.change_feed import ChangeFeed
from fieldvisit_sync.server.cursor import Cursor, read_cursor, write_cursor
from fieldvisit_sync.server.database import Database
from fieldvisit_sync.server.devices import note_removed
from fieldvisit_sync.server.digests import recount, wrong_digests
from fieldvisit_sync.server.edit_floor import EditFloor
from fieldvisit_sync.server.era import Era, read_era, renew_epoch
from fieldvisit_sync.server.fault_points import Checkpoint, process_checkpoint
from fieldvisit_sync.server.feed_place import FeedPlace, asked_of
from fieldvisit_sync.server.identity import Identity
from fieldvisit_sync.server.narrowing import narrow
from fieldvisit_sync.server.plain import asked_ahead
from fieldvisit_sync.server.record_ids import is_id
from fieldvisit_sync.server.scope import readable_kinds
from fieldvisit_sync.server.stamps import to_stamp
from fieldvisit_sync.server.sync_header import batch_of, check_header

T = TypeVar("T")


class SyncSession:
    """Answers one request of one device.

    `begin` comes first, then `take_frames` for the frames as they arrive, then `answer`; each may run in another thread,
    one after the other. What has arrived whole is committed, so that a cut line loses at most the frame it was in.

    Args:
        database: where everything lies.
        clock: wall time of receipts and answers.
        identity: who is signed in.
        checkpoint: told the points of `fault_points.POINTS`; tests stop the server there.
    """

    def __init__(
        self, database: Database, clock: Clock, identity: Identity, checkpoint: Checkpoint | None = None
    ) -> None:
        self._database = database
        self._clock = clock
        self._identity = identity
        self._checkpoint = checkpoint or process_checkpoint()
        self._header: SyncRequest | None = None
        self._frames: list[StoredFrame] = []
        self._cursor: Cursor | None = None
        self._floor = EditFloor(identity)
        self._looked_up = False
        self._next = 0
        self._applied_any = False
        self._seams: list[Seam] = []
        self._stale = False
        self._noticed = False
        self._mutations = 0
        self._errands: list[Callable[[Connection], None]] = []

    def begin(self, header: SyncRequest) -> None:
        """Take the header: forget acknowledged answers, look up what of a batch was taken before.

        Who asks about a batch closes it: what of it was not taken goes out in another one.

        Raises:
            WireError: the header contradicts itself.
            TooLargeError: more acknowledged batches than a laptop can have, or more frames than mutations.
        """
        check_header(header)
        if header.cursor is not None:
            self._cursor = read_cursor(header.cursor, self._database.cursor_key, self._identity)
        self._floor.begin(self._cursor.told if self._cursor else "", continues=header.continues)
        known = [name for name in header.acknowledged if is_id(name)]
        identity, now = self._identity, self._clock.now()
        if header.removed:
            removed = header.removed
            self._errands.append(lambda connection: note_removed(connection, identity, removed, now))
        if known:
            self._errands.append(lambda connection: forget_batches(connection, identity, known, now))
        if header.resume is not None:
            asked = header.resume

            def close(connection: Connection) -> list[StoredFrame]:
                self._floor.stand(connection, now)
                return close_batch(connection, identity, asked, now)

            self._frames = self._write(close)
            self._looked_up = True
        self._header = header
        self._next = header.batch.first if header.batch is not None else 0

    def take_frame(self, mutations: list[Mutation]) -> None:
        """Take the next frame of the batch; as `take_frames`."""
        self.take_frames([mutations])

    def take_frames(self, frames: Sequence[list[Mutation]]) -> None:
        """Take the next frames of the batch in one transaction, or recognise them as taken before.

        A frame behind a gap has no effect: the answer says how many frames are held, and the laptop goes on there.
        Nor has one of a laptop that has to compare first: what it changed may be gone, so it sends the whole of it again.

        Raises, when the frames before were taken:
            WireError: no batch was announced, or this frame lies outside it.
            TooLargeError: more mutations than a batch may have.
        """
        arrived: list[list[Mutation]] = []
        first = self._next
        try:
            for mutations in frames:
                self._receive(mutations)
                arrived.append(mutations)
        except WireError:
            self._take(first, arrived)
            raise
        self._take(first, arrived)

    def _receive(self, mutations: list[Mutation]) -> None:
        """Count a frame."""
        head = self._started().batch
        if head is None or self._next >= head.frames:
            raise WireError("a frame that was not announced")
        self._mutations += len(mutations)
        if self._mutations > MAX_MUTATIONS_IN_BATCH:
            raise TooLargeError("more mutations than a batch may have")
        self._checkpoint("frame_received")
        self._next += 1

    def answer(self) -> SyncAnswer:
        """Return results, the page behind the cursor, and on the last page the proof."""
        header = self._started()
        if self._errands:
            self._write(lambda _: None)
        batch = batch_of(header)
        if batch is not None and not self._looked_up:
            with self._database.read() as connection:
                self._frames = stored_frames(connection, self._identity, batch)
        self._checkpoint("before_answer")
        taken = [frame for frame in self._frames if frame.first_seq]
        own = (
            min((frame.first_seq for frame in taken), default=0),
            max((frame.last_seq for frame in taken), default=0),
        )
        answer = self._page(header, own)
        while answer is None:
            self._notice_restore()
            answer = self._page(header, own)
        self._checkpoint("after_answer")
        return answer

    def _write(self, work: Callable[[Connection], T]) -> T:
        """Run `work` in a writing transaction, behind what the header asks to be noted: a commit waits for the disk."""

        def together(connection: Connection) -> T:
            for errand in self._errands:
                errand(connection)
            return work(connection)

        done = self._database.write(together)
        self._errands.clear()
        return done

    def _page(self, header: SyncRequest, own: tuple[int, int]) -> SyncAnswer | None:
        """Return the answer; None when the laptop first shows numbers of this epoch that were never given."""
        database, identity = self._database, self._identity
        suspected = header.narrow.suspected if header.narrow is not None else []
        recounted = self._recount(suspected) if suspected else []
        with database.read() as connection, asked_ahead(connection, *asked_of(identity)):
            epoch = read_era(connection).epoch
            feed = ChangeFeed(connection, identity, epoch, header.page_rows, header.schema)
            if feed.place.is_beyond(self._cursor) and not self._noticed:
                return None
            too_old = header.schema < SCHEMA_VERSION - VERSIONS_TOGETHER
            if too_old:
                page = feed.read_drops(self._cursor, is_first=header.cursor is None)
            else:
                page = feed.read(self._cursor, own, is_first=header.cursor is None)
            is_last = not page.more and not too_old
            proved = header.prove and is_last
            proof = database.proofs_of(epoch).read(connection, identity, page.top) if proved else None
            narrowed = narrow(connection, identity, header, page.rows) if is_last else None
        if narrowed is not None:
            narrowed.findings.recounted = recounted
            page.drops.extend(narrowed.drops)
            page.rows.extend(narrowed.rows)
        server_time = to_stamp(self._clock.now())
        cursor = msgspec.structs.replace(page.cursor, told=server_time)
        # Whoever shows a cursor behind the first seam holds a part of this page.
        behind = [
            Seam(seam.rows, msgspec.structs.replace(seam.cursor, told=server_time)) for seam in page.seams[1:]
        ]
        self._seams = [page.seams[0], *behind]
        return SyncAnswer(
            epoch=epoch,
            server_time=server_time,
            batch=self._batch_answer(header),
            drops=page.drops,
            present=list(page.present),
            rows=page.rows,
            stale=self._stale or page.is_anew,
            cursor=write_cursor(cursor, database.cursor_key, identity),
            more=page.more,
            proof=proof,
            schema=SCHEMA_VERSION,
            too_old=too_old,
            narrowed=None if narrowed is None else narrowed.findings,
        )

    def _recount(self, kinds: list[str]) -> list[str]:
        """Put sums right that are wrong; other writers wait only where one is."""
        municipality = self._identity.municipality
        readable = {*kinds} & {*readable_kinds(self._identity.role)}
        with self._database.read() as connection:
            wrong = wrong_digests(connection, municipality, readable)
        if not wrong:
            return []
        return self._database.write(lambda connection: recount(connection, municipality, wrong))

    def parts(self, answer: SyncAnswer) -> list[SyncAnswer]:
        """Return the parts of what `answer` returned; one part when the laptop did not ask for more."""
        if not self._started().in_parts:
            return [answer]
        key, identity = self._database.cursor_key, self._identity
        return list(divide(answer, self._seams, lambda cursor: write_cursor(cursor, key, identity)))

    def _notice_restore(self) -> None:
        """Begin a new epoch: somebody put the database back and did not say so."""
        cursor, identity, now = self._cursor, self._identity, self._clock.now()

        def work(connection: Connection) -> None:
            if FeedPlace(connection, identity, read_era(connection).epoch).is_beyond(cursor):
                renew_epoch(connection, now)

        self._database.write(work)
        self._noticed = True

    def _must_compare(self, connection: Connection, era: Era) -> bool:
        if self._started().cursor is None:
            return False
        return FeedPlace(connection, self._identity, era.epoch).must_compare(self._cursor)

    def _take(self, first: int, frames: list[list[Mutation]]) -> None:
        """Take the frames, of which the first has this number, as far as they follow on those that are held."""
        if not frames or (self._looked_up and first + len(frames) <= len(self._frames)):
            return
        now = self._clock.now()
        head = self._started().batch
        assert head is not None
        batch, known = head.id, len(self._frames)

        def work(connection: Connection) -> tuple[list[StoredFrame], list[StoredFrame]] | None:
            ahead = (asked_for(self._identity, batch, known), self._floor.asked, *asked_of(self._identity))
            # Nothing that is asked ahead is known any more where the frames are taken: they wait for locks first.
            with asked_ahead(connection, *ahead):
                # What was taken before is looked up here: the same request may run twice at once when a line broke and
                # the laptop came again.
                stored = stored_from(connection, self._identity, batch, known)
                held = [frame for frame in stored if not frame.is_seal]
                place = known + len(held)
                rest = frames[place - first :] if place >= first else []
                if not rest:
                    return held, []
                era = read_era(connection)
                if self._must_compare(connection, era):
                    # The sync begins here all the same: what its author was told until now bounds his edits.
                    self._floor.stand(connection, now)
                    return None
                if len(held) < len(stored):
                    return held, []
                not_before = self._floor.stand(connection, now)
            author = Author(self._identity, to_stamp(now), self._started().schema, not_before=not_before)
            applied = apply_frame(connection, author, [mutation for frame in rest for mutation in frame], era)
            sizes = [len(frame) for frame in rest]
            taken = store_frames(connection, self._identity, (batch, place), sizes, applied, now)
            self._checkpoint("before_commit")
            return held, taken

        found = self._write(work)
        if found is None:
            self._stale = True
            return
        held, taken = found
        if taken:
            self._checkpoint("after_commit")
        self._looked_up = True
        self._applied_any = self._applied_any or bool(taken)
        self._frames += held + taken

    def _batch_answer(self, header: SyncRequest) -> BatchAnswer | None:
        batch = batch_of(header)
        if batch is None:
            return None
        return BatchAnswer(
            id=batch,
            frames=len(self._frames),
            results=[result for frame in self._frames[header.resume_from :] for result in frame.results],
            stored=not self._applied_any,
        )

    def _started(self) -> SyncRequest:
        if self._header is None:
            raise RuntimeError("begin comes first")
        return self._header
