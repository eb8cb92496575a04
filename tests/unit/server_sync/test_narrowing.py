"""What the server answers to a laptop that looks for a difference: within its scope and limits, never by an error."""

from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import update

from fieldvisit_sync.merge.content import content_hash
from fieldvisit_sync.merge.digest import content_digest, digest_text, record_digest
from fieldvisit_sync.protocol.messages import JsonSyncRequest, Proof, SyncAnswer
from fieldvisit_sync.protocol.narrowing import (
    MOST_RANGES,
    MOST_SUSPECTED,
    MOST_WANTED,
    Findings,
    IdRange,
    Question,
    WantedRecord,
)
from fieldvisit_sync.protocol.wire import TooLargeError, WireError
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION
from fieldvisit_sync.server import narrowing
from fieldvisit_sync.server.request_body import decode_json
from fieldvisit_sync.server.sync_handler import SyncSession
from fieldvisit_sync.server.tables import DIGEST
from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.citizen_case import PERSONAL, Case
from tests.unit.server_sync.conftest import Team


@pytest.fixture
def contacts(team: Team) -> list[str]:
    """A hundred contacts of the municipality, in the order of their ids."""
    ids = sorted(new_id() for _ in range(100))
    team.mette.push(*(team.mette.edit("contact", contact, note="x") for contact in ids))
    return ids


def _asked(laptop: BareLaptop, **question: Any) -> tuple[SyncAnswer, Findings]:
    laptop.sync()
    answer = laptop.ask(narrow=Question(**question))
    assert answer.narrowed is not None
    return answer, answer.narrowed


def _ids(laptop: BareLaptop, kind: str) -> list[str]:
    """Return the ids that a laptop is told when it asks for a whole kind."""
    _, found = _asked(laptop, ranges=[IdRange(kind=kind, entries=True)])
    return [entry.id for entry in found.ranges[0].entries or []]


def test_that_parts_cover_the_range_and_add_up_to_the_proof(team: Team, contacts: list[str]) -> None:
    answer, found = _asked(team.karim, ranges=[IdRange(kind="contact")])
    parts = found.ranges[0].parts
    assert 2 <= len(parts) <= narrowing.PARTS + 1
    assert [part.until for part in parts] == [*sorted(part.until for part in parts if part.until), None]
    assert answer.proof is not None
    assert sum(part.count for part in parts) == answer.proof["contact"].count
    total = digest_text(sum(int(part.digest, 16) for part in parts))
    assert total == answer.proof["contact"].digest


def test_that_a_range_holds_its_first_id_and_ends_before_its_last(team: Team, contacts: list[str]) -> None:
    within = IdRange(kind="contact", first=contacts[10], until=contacts[20], entries=True)
    _, found = _asked(team.karim, ranges=[within])
    assert [entry.id for entry in found.ranges[0].entries or []] == contacts[10:20]


def test_that_too_many_records_are_answered_by_sums_where_names_were_asked_for(
    team: Team, contacts: list[str]
) -> None:
    _, found = _asked(team.karim, ranges=[IdRange(kind="contact", entries=True)])
    assert found.ranges[0].entries is None
    assert found.ranges[0].parts


def test_that_content_is_hashed_over_the_fields_that_both_sides_know(team: Team, contacts: list[str]) -> None:
    last = contacts[-1]
    _, found = _asked(team.karim, ranges=[IdRange(kind="contact", first=last)], content=True)
    row = team.karim.rows["contact", last]
    content = content_hash(KINDS["contact"], row.fields, SCHEMA_VERSION)
    assert found.schema == SCHEMA_VERSION
    digest = digest_text(content_digest("contact", last, row.version, content))
    assert [(part.count, part.digest) for part in found.ranges[0].parts] == [(1, digest)]
    team.karim.schema = SCHEMA_VERSION - 1
    _, older = _asked(team.karim, ranges=[IdRange(kind="contact", first=last)], content=True)
    assert older.schema == SCHEMA_VERSION - 1


def test_that_a_request_reads_as_much_as_it_may_cost_and_says_how_far_it_came(
    team: Team, contacts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(narrowing, "BUDGET", 30)
    ranges = [IdRange(kind="contact"), IdRange(kind="visit")]
    _, found = _asked(team.karim, ranges=ranges)
    assert [answer.until for answer in found.ranges] == [contacts[30]]
    assert sum(part.count for part in found.ranges[0].parts) == 30
    _, rest = _asked(team.karim, ranges=[IdRange(kind="contact", first=contacts[90]), IdRange(kind="visit")])
    assert [(sum(part.count for part in answer.parts), answer.until) for answer in rest.ranges] == [
        (10, None),
        (0, None),
    ]


def test_that_wanted_records_come_as_they_stand(team: Team, contacts: list[str]) -> None:
    team.karim.sync()
    team.karim.push(team.karim.deletion("contact", contacts[1]))
    unknown = new_id()
    wanted = [WantedRecord("contact", record) for record in (contacts[0], contacts[1], unknown)]
    answer, found = _asked(team.mette, wanted=wanted)
    assert found.given == 3
    assert [(row.id, row.deleted) for row in answer.rows] == [(contacts[0], False), (contacts[1], True)]
    assert [drop.id for drop in answer.drops] == [unknown]


def test_that_nothing_is_told_of_records_outside_the_scope(team: Team) -> None:
    case = Case(team)
    keys = [key for key in case.mette.rows if key[0] in PERSONAL]
    assert {kind for kind, _ in keys} == {"candidate", "consent", "shortlist", "shortlist_entry"}
    others = [
        team.karim,
        team.birgitte,
        team.admin,
        team.laptop("mette", case.mette.identity.role, municipality="0998"),
    ]
    for other in others:
        for kind, record in keys:
            within = IdRange(kind=kind, first=record, entries=True)
            answer, found = _asked(other, ranges=[within], wanted=[WantedRecord(kind, record)])
            assert found.ranges[0].entries == []
            assert (answer.rows, [drop.id for drop in answer.drops]) == ([], [record])
            _, nothing = _asked(other, wanted=[WantedRecord(kind, new_id())])
            assert nothing == Findings(schema=SCHEMA_VERSION, given=1)


def test_that_kinds_seen_through_grants_are_narrowed_over_the_grants(team: Team) -> None:
    case = Case(team)
    case.hanne.push(*(case.hanne.edit("candidate", caseworker=case.hanne.user) for _ in range(3)))
    case.hanne.push(case.hanne.edit("candidate", case.candidate, trade="svejser"))
    assert _ids(case.mette, "candidate") == [case.candidate]
    assert len(_ids(case.hanne, "candidate")) == 4
    for laptop in (case.mette, case.hanne, team.karim):
        answer, found = _asked(laptop, ranges=[IdRange(kind=kind) for kind in KINDS])
        sums = {
            kind: Proof(
                count=sum(part.count for part in within.parts),
                digest=digest_text(sum(int(part.digest, 16) for part in within.parts)),
            )
            for kind, within in zip(KINDS, found.ranges, strict=True)
        }
        assert {kind: proof for kind, proof in sums.items() if proof.count} == answer.proof


def test_that_a_right_sum_is_left_alone_and_a_wrong_one_is_put_right(team: Team, contacts: list[str]) -> None:
    _, found = _asked(team.mette, suspected=["contact", "visit"])
    assert found.recounted == []
    with team.database.transaction() as connection:
        connection.execute(update(DIGEST).where(DIGEST.c.kind == "contact").values(count=7))
    answer = team.mette.ask(narrow=Question(suspected=["contact", "setting"]))
    assert answer.narrowed is not None
    assert answer.narrowed.recounted == ["contact"]
    assert answer.proof is not None
    assert answer.proof["contact"].count == 100
    digests = (record_digest("contact", contact, 1) for contact in contacts)
    assert answer.proof["contact"].digest == digest_text(sum(digests))


def test_that_kinds_of_a_newer_laptop_are_passed_by(team: Team) -> None:
    asked = Question(
        ranges=[IdRange(kind="from_the_future"), IdRange(kind="contact")],
        wanted=[WantedRecord("from_the_future", new_id())],
        suspected=["from_the_future"],
    )
    answer = team.mette.ask(narrow=asked)
    assert answer.narrowed is not None
    assert [bool(found.parts) for found in answer.narrowed.ranges] == [False, True]
    assert (answer.rows, answer.drops, answer.narrowed.given) == ([], [], 1)


@pytest.mark.parametrize(
    ("question", "refusal"),
    [
        (Question(ranges=[IdRange(kind="contact", first="0")]), WireError),
        (Question(ranges=[IdRange(kind="contact", until="' or 1=1")]), WireError),
        (Question(wanted=[WantedRecord("contact", "\0")]), WireError),
        (Question(ranges=[IdRange(kind="contact")] * (MOST_RANGES + 1)), TooLargeError),
        (Question(wanted=[WantedRecord("contact", new_id())] * (MOST_WANTED + 1)), TooLargeError),
        (Question(suspected=["contact"] * (MOST_SUSPECTED + 1)), TooLargeError),
    ],
)
def test_that_a_question_no_laptop_asks_is_refused(question: Question, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        narrowing.check_question(question)


_TEXT = st.one_of(st.text(max_size=8), st.sampled_from([*KINDS]), st.uuids().map(str))
_QUESTIONS = st.fixed_dictionaries(
    {},
    optional={
        "ranges": st.lists(
            st.fixed_dictionaries(
                {"kind": _TEXT},
                optional={"first": _TEXT, "until": st.none() | _TEXT, "entries": st.booleans()},
            ),
            max_size=4,
        ),
        "content": st.booleans(),
        "wanted": st.lists(st.tuples(_TEXT, _TEXT).map(list), max_size=4),
        "suspected": st.lists(_TEXT, max_size=4),
    },
)


def test_that_no_question_makes_an_error_of_the_server(team: Team, contacts: list[str]) -> None:
    team.mette.sync()

    @settings(max_examples=30)
    @given(question=_QUESTIONS, schema=st.integers(-(2**40), 2**40))
    def ask(question: dict[str, Any], schema: int) -> None:
        header = msgspec.structs.replace(team.mette.request(), schema=schema)
        document = {"header": {**msgspec.to_builtins(header), "narrow": question}}
        session = SyncSession(team.database, team.clock, team.mette.identity)
        try:
            session.begin(decode_json(msgspec.json.encode(document), JsonSyncRequest).header)
        except WireError:
            return
        assert session.answer().rows is not None

    ask()
