"""Records travel from one laptop to another through the server."""

from tests.drivers.bare_laptop import BareLaptop, new_id
from tests.unit.server_sync.conftest import Team


def test_that_a_record_of_one_laptop_arrives_whole_at_another(team: Team) -> None:
    contact = new_id()
    team.mette.push(team.mette.edit("contact", contact, name="Rikke Prøve", phone="00 00 01 10"))
    team.karim.sync()
    assert team.karim.fields("contact", contact) == {"name": "Rikke Prøve", "phone": "00 00 01 10"}


def test_that_what_a_laptop_sent_is_not_told_back(team: Team) -> None:
    edits = [team.mette.edit("contact", name=f"Kontakt {number}") for number in range(50)]
    team.mette.push(*edits)
    assert team.mette.received == []
    assert team.mette.sync() == []
    assert team.mette.received == []


def test_that_own_rows_are_not_told_back_on_later_pages_either(team: Team) -> None:
    mette, karim = team.mette, team.karim
    mette.sync()
    karim.push(*(karim.edit("contact", name=f"Karim {number}") for number in range(7)))
    mette.page_rows = 3
    mette.push(*(mette.edit("contact", name=f"Mette {number}") for number in range(20)))
    assert sorted(str(row.fields["name"]) for row in mette.received) == [f"Karim {n}" for n in range(7)]


def test_that_a_later_edit_without_an_answer_builds_on_the_first(team: Team) -> None:
    mette = team.mette
    contact = new_id()
    first = mette.edit("contact", contact, name="Rikke Prøve")
    second = mette.edit("contact", contact, phone="00 00 01 10")
    third = mette.edit("contact", contact, name="Rikke Eksempel")
    third.old = {"name": "Rikke Prøve"}
    answers = [mette.ask([edit]) for edit in (first, second, third)]
    results = [answer.batch.results[0] for answer in answers if answer.batch]
    assert [(result.status, result.version) for result in results] == [
        ("applied", 1),
        ("applied", 2),
        ("applied", 3),
    ]
    team.karim.sync()
    assert team.karim.fields("contact", contact) == {"name": "Rikke Eksempel", "phone": "00 00 01 10"}
    assert team.karim.of_kind("conflict") == []


def test_that_an_edit_brings_a_history_line_with_old_and_new_value(team: Team) -> None:
    mette, karim = team.mette, team.karim
    contact = new_id()
    mette.push(mette.edit("contact", contact, phone="00 00 01 10"))
    karim.sync()
    edit = karim.edit("contact", contact, phone="00 00 01 11")
    karim.push(edit)
    mette.sync()
    line = mette.rows["history", edit.id]
    assert line.fields == {
        "record_kind": "contact",
        "record_id": contact,
        "changes": {"phone": ["00 00 01 10", "00 00 01 11"]},
        "by": karim.user,
        "at": edit.at,
    }
    assert len(mette.of_kind("history")) == 1


def test_that_a_deleted_record_goes_from_every_laptop_and_leaves_no_content(team: Team) -> None:
    mette, karim = team.mette, team.karim
    contact = new_id()
    mette.push(mette.edit("contact", contact, name="Rikke Prøve"))
    karim.sync()
    karim.push(karim.deletion("contact", contact))
    assert karim.received == []
    mette.sync()
    assert ("contact", contact) not in mette.rows
    tombstone = next(row for row in mette.received if row.id == contact)
    assert (tombstone.deleted, tombstone.fields) == (True, {})


def test_that_a_first_sync_does_not_bring_deleted_records(team: Team) -> None:
    mette = team.mette
    edits = [mette.edit("contact", name=name) for name in ("Den ene", "Den anden")]
    mette.push(*edits)
    mette.push(mette.deletion("contact", edits[0].record))
    team.karim.sync()
    assert [row.fields["name"] for row in team.karim.received] == ["Den anden"]


def test_that_labels_arrive_sorted_and_single(team: Team) -> None:
    company = new_id()
    team.mette.sync(team.mette.edit("company", company, secondary_names=["Ø", "A", "A"]))
    team.karim.sync()
    assert team.karim.fields("company", company) == {"secondary_names": ["A", "Ø"]}


def test_that_a_field_that_was_emptied_is_empty_everywhere(team: Team) -> None:
    mette, karim = team.mette, team.karim
    contact = new_id()
    mette.push(mette.edit("contact", contact, phone="00 00 01 10", name="Rikke Prøve"))
    karim.sync()
    karim.push(karim.edit("contact", contact, phone=None))
    mette.sync()
    assert mette.fields("contact", contact) == {"name": "Rikke Prøve"}


def test_that_a_second_device_of_a_person_gets_what_the_first_sent(team: Team) -> None:
    second = team.laptop("mette", team.mette.identity.role, device="2")
    team.mette.push(team.mette.edit("contact", name="Rikke Prøve"))
    second.sync()
    assert [row.fields["name"] for row in second.of_kind("contact")] == ["Rikke Prøve"]


def test_that_a_fresh_laptop_of_the_same_device_reads_everything_it_sent_before(team: Team) -> None:
    team.mette.push(*(team.mette.edit("contact", name=f"Kontakt {number}") for number in range(5)))
    again = BareLaptop(team.mette.database, team.clock, team.mette.identity)
    again.sync()
    assert len(again.of_kind("contact")) == 5
