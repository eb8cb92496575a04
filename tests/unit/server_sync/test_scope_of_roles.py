"""What a role and a municipality see as a whole (SYNC "Scope", PRODUCT G9)."""

from fieldvisit_sync.protocol.messages import Mutation
from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.server.apply_changes import apply_frame
from fieldvisit_sync.server.author import Author
from tests.drivers.bare_laptop import identity_of, new_id
from tests.unit.server_sync.conftest import Team


def test_that_a_caseworker_sees_no_visits_and_only_promises_that_concern_her(team: Team) -> None:
    mette, hanne = team.mette, team.hanne
    hers, others = new_id(), new_id()
    mette.push(
        mette.edit("visit", note="x"),
        mette.edit("call", result="no", by=mette.user),
        mette.edit("inquiry", text="x"),
        mette.edit("note_answer", text="x", author=mette.user),
        mette.edit("checklist_line", answer="yes"),
        mette.edit("commitment", by=mette.user),
        mette.edit("follow_up", hers, owner=hanne.user, title="x"),
        mette.edit("follow_up", others, owner=mette.user, title="x"),
        mette.edit("company", name="x"),
    )
    hanne.sync()
    assert {kind for kind, _ in hanne.rows} == {"follow_up", "company"}
    assert [row.id for row in hanne.of_kind("follow_up")] == [hers]
    mette.push(mette.edit("follow_up", hers, owner=mette.user))
    hanne.sync()
    assert hanne.of_kind("follow_up") == []
    assert mette.of_kind("follow_up") != []


def test_that_late_promises_and_inquiries_reach_deputy_and_leader_and_no_caseworker(team: Team) -> None:
    mette, promise, asked = team.mette, new_id(), new_id()
    mette.push(
        mette.edit("production_unit", name="Tag", responsible=mette.user, deputy=team.karim.user),
        mette.edit("follow_up", promise, owner=mette.user, title="Svar", due="2026-10-05"),
        mette.edit("inquiry", asked, taker=mette.user, text="Hvornår?", answer_due="2026-10-02"),
    )
    for laptop in (team.karim, team.birgitte):
        laptop.sync()
        assert {("follow_up", promise), ("inquiry", asked)} <= set(laptop.rows)
    team.hanne.sync()
    assert {kind for kind, _ in team.hanne.rows} == {"production_unit"}


def test_that_the_same_ids_in_two_municipalities_are_two_records(team: Team) -> None:
    contact = new_id()
    stranger = team.laptop("mette", Role.CONSULTANT, municipality="0998")
    team.mette.push(team.mette.edit("contact", contact, name="Her"))
    stranger.push(stranger.edit("contact", contact, name="Der"))
    team.mette.push(team.mette.edit("contact", contact, name="Her igen"))
    stranger.sync()
    assert stranger.fields("contact", contact) == {"name": "Der"}
    assert team.mette.fields("contact", contact) == {"name": "Her igen"}
    stranger.push(stranger.deletion("contact", contact))
    team.karim.sync()
    assert team.karim.fields("contact", contact) == {"name": "Her igen"}


def test_that_a_cursor_works_for_its_own_device_alone(team: Team) -> None:
    team.mette.push(team.mette.edit("contact", name="Rikke Prøve"))
    team.karim.cursor = team.mette.cursor
    team.karim.sync()
    assert len(team.karim.of_kind("contact")) == 1, "a cursor of somebody else starts over"


def test_that_edits_of_the_server_itself_need_no_role(team: Team) -> None:
    user = new_id()
    identity = identity_of("server", Role.ADMINISTRATOR)
    mutation = Mutation(
        id=new_id(),
        kind="candidate",
        record=user,
        new={"caseworker": team.hanne.user},
        at="2026-10-06T05:30:00.000Z",
    )
    with team.database.transaction() as connection:
        author = Author(identity, "2026-10-06T05:30:00.000Z", trusted=True)
        applied = apply_frame(connection, author, [mutation])
    assert [result.status for result in applied.results] == ["applied"]
    team.hanne.sync()
    assert ("candidate", user) in team.hanne.rows


def test_that_what_was_deleted_before_a_role_changed_leaves_the_laptop_with_the_change(team: Team) -> None:
    kept, gone = new_id(), new_id()
    team.mette.push(team.mette.edit("contact", kept, name="Rikke Prøve"))
    team.mette.push(team.mette.edit("contact", gone, name="Bo Prøve"))
    team.karim.sync()
    team.mette.push(team.mette.deletion("contact", gone))
    team.karim.identity = identity_of("karim", Role.TEAM_LEADER)
    team.karim.page_rows = 1
    team.karim.sync()
    assert [row.id for row in team.karim.of_kind("contact")] == [kept]
