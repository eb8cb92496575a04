"""The proof is what an independent count of the table gives (SYNC S10)."""

import hashlib

from sqlalchemy import func, select

from fieldvisit_sync.schema.audience import AUDIENCES, Scope
from fieldvisit_sync.server.tables import DIGEST, RECORD
from tests.drivers.bare_laptop import MUNICIPALITY, new_id
from tests.unit.server_sync.conftest import Team


def test_that_kept_up_digests_equal_a_count_of_the_table(team: Team) -> None:
    mette, karim, birgitte = team.mette, team.karim, team.birgitte
    contacts = [new_id() for _ in range(10)]
    mette.push(*(mette.edit("contact", contact, name="x") for contact in contacts))
    karim.sync()
    karim.push(*(karim.edit("contact", contact, name="y") for contact in contacts[:5]))
    mette.sync(*(mette.edit("contact", contact, name="z") for contact in contacts[3:7]))
    karim.sync()
    karim.push(karim.deletion("contact", contacts[9]))
    birgitte.push(birgitte.edit("campaign", name="x"), birgitte.edit("visit", note="x"))
    expected: dict[tuple[str, str], list[int]] = {}
    with team.database.read() as connection:
        for row in connection.execute(select(RECORD).where(RECORD.c.deleted == 0)):
            digest = hashlib.blake2b(f"{row.kind}\0{row.id}\0{row.version}".encode(), digest_size=16)
            expected.setdefault((row.audience, row.kind), []).append(int.from_bytes(digest.digest(), "big"))
        kept = {
            (row.audience, row.kind): (row.held, row.sum)
            for row in connection.execute(
                select(DIGEST.c.audience, DIGEST.c.kind, DIGEST.c.count.label("held"), DIGEST.c.sum)
            )
        }
    assert kept == {key: (len(digests), f"{sum(digests) % 2**128:032x}") for key, digests in expected.items()}
    assert {"conflict", "history"} <= {kind for _, kind in kept}


def test_that_personal_audiences_keep_no_sum_for_everybody(team: Team) -> None:
    team.hanne.push(team.hanne.edit("candidate", reference="K-1", caseworker=team.hanne.user))
    with team.database.read() as connection:
        audiences = set(connection.scalars(select(DIGEST.c.audience)))
    assert all(Scope.ALL in AUDIENCES[name].read.values() for name in audiences)
    assert team.hanne.ask().proof == team.hanne.proof()


def test_that_a_kind_without_records_is_left_out(team: Team) -> None:
    contact = new_id()
    team.mette.push(team.mette.edit("contact", contact, name="x"))
    proof = team.mette.ask().proof
    assert proof is not None
    assert set(proof) == {"contact"}
    team.mette.push(team.mette.deletion("contact", contact))
    assert team.mette.ask().proof == {}


def test_that_a_proof_without_news_is_answered_from_memory_and_stays_true(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="x"))
    first = team.mette.ask().proof
    with team.database.transaction() as connection:
        connection.execute(DIGEST.update().values(sum="0" * 32))
    assert team.mette.ask().proof == first
    team.karim.ask([team.karim.edit("visit", note="x")])
    assert team.mette.ask().proof != first


def test_that_every_record_has_a_number_of_its_own(team: Team) -> None:
    team.mette.push(*(team.mette.edit("contact", name="x") for _ in range(5)))
    with team.database.read() as connection:
        query = select(func.count(), func.count(RECORD.c.seq.distinct())).where(
            RECORD.c.municipality == MUNICIPALITY
        )
        assert connection.execute(query).one() == (5, 5)
