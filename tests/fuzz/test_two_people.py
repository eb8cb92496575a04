"""Two people offline, real client and real server code: W6, companies found twice, clocks that are wrong (SYNC S2, S3)."""

from collections import Counter
from datetime import timedelta

import pytest

from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.note_answer import NoteAnswer
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.company_timeline import CallEntry, read_timeline
from fieldvisit.services.merge_units import merge_units, part_units
from fieldvisit.services.sync_now import read_status
from fieldvisit.sync_client.report import SyncReport
from fieldvisit_sync.schema.identity import company_id, note_answer_id, production_unit_id
from fieldvisit_sync.server.fault_points import pass_by
from tests.fuzz.laptop import FuzzLaptop
from tests.fuzz.template import CODE, Template
from tests.fuzz.world import World

MANY = 100
LONG = timedelta(days=3 * 365)


class Pair(World):
    """Mette and Karim with their laptops."""

    def __init__(self, template: Template) -> None:
        super().__init__(template, laptops=2, page_rows=5_000, batch_size=5_000)
        self.mette, self.karim = self.laptops

    def write(self, laptop: FuzzLaptop, kind: str, record: str, **values: object) -> None:
        """Edit a record on one laptop, a minute after what was done before."""
        self.clock.pass_time(60)
        with laptop.store.write("test") as writer:
            writer.put(kind, record, values)

    def meet(self, *order: FuzzLaptop) -> list[SyncReport]:
        """Sync in this order, and once more so that everybody has everything."""
        reports = []
        for laptop in (*order, *order):
            self.clock.pass_time(60)
            report = laptop.sync(self.lines[self.laptops.index(laptop)], 5_000)
            assert report is not None
            assert (report.result, report.refused, report.proof_ok) == ("done", 0, True), report
            reports.append(report)
        return reports

    def both(self, kind: str, record: str) -> dict[str, object]:
        """Return a record that both hold alike."""
        fields = [laptop.fields(kind, record) for laptop in (self.mette, self.karim)]
        assert fields[0] == fields[1]
        return fields[0] or {}

    def waiting(self, record: str) -> list[tuple[str, object]]:
        """Return field and waiting value of the open conflicts of a record, as both hold them."""
        about = [laptop.about("production_unit", record) for laptop in (self.mette, self.karim)]
        open_ = [
            sorted((row["field"], str(row.get("other"))) for row in rows if row.get("state") == "open")
            for rows in about
        ]
        assert open_[0] == open_[1]
        return [(str(field), other) for field, other in open_[0]]


@pytest.fixture
def pair(template: Template) -> Pair:
    """Both as they start, on either database."""
    return Pair(template)


@pytest.fixture
def pair_on_one(sqlite_template: Template) -> Pair:
    """Both as they start, for what is decided before a database is spoken to."""
    return Pair(sqlite_template)


def test_that_a_hundred_records_edited_in_two_fields_and_a_hundred_in_one_text_keep_both_edits(
    pair: Pair,
) -> None:
    with pair.mette.store.write("test") as writer:
        ids = [
            writer.create("contact", {"name": f"Prøve {number}", "note": "Ring til porten"})
            for number in range(2 * MANY)
        ]
    pair.meet(pair.mette, pair.karim)
    for laptop, fields, note in (
        (pair.mette, {"phone": "00 00 01 11"}, "Ring først til porten"),
        (pair.karim, {"mail": "post@prove.example"}, "Ring til porten efter kl. 7"),
    ):
        pair.clock.pass_time(60)
        with laptop.store.write("test") as writer:
            for record in ids[:MANY]:
                writer.edit("contact", record, fields)
            for record in ids[MANY:]:
                writer.edit("contact", record, {"note": note})
    reports = pair.meet(pair.karim, pair.mette)
    assert [report.conflicts for report in reports] == [0] * 4
    held = [laptop.rows("contact") for laptop in (pair.mette, pair.karim)]
    kept = Counter(
        (fields.get("phone"), fields.get("mail"), fields.get("note"))
        for rows in held
        for (_, record), (_, fields) in rows.items()
        if record in set(ids)
    )
    assert kept == {
        ("00 00 01 11", "post@prove.example", "Ring til porten"): 2 * MANY,
        (None, None, "Ring først til porten efter kl. 7"): 2 * MANY,
    }


@pytest.mark.parametrize("mette_first", [True, False])
def test_that_a_company_found_twice_offline_is_one_with_all_that_either_wrote(
    pair: Pair, mette_first: bool
) -> None:
    company, unit = company_id(CODE, "99000988"), production_unit_id(CODE, "9990000988")
    pair.write(pair.mette, "company", company, cvr="99000988", name="Mosevang Montage ApS")
    pair.write(
        pair.mette,
        "production_unit",
        unit,
        company=company,
        p_number="9990000988",
        name="Mosevang",
        phone="00 00 01 11",
        directions="Port A.",
    )
    pair.write(pair.karim, "company", company, cvr="99000988", name="Mosevang ApS", form="ApS")
    pair.write(
        pair.karim,
        "production_unit",
        unit,
        company=company,
        p_number="9990000988",
        name="Mosevang Montage",
        mail="post@mosevang.example",
        directions="Tag hjelm med.",
    )
    order = (pair.mette, pair.karim) if mette_first else (pair.karim, pair.mette)
    pair.meet(*order)
    fields = pair.both("production_unit", unit)
    assert (fields["phone"], fields["mail"]) == ("00 00 01 11", "post@mosevang.example")
    assert (fields["name"], fields["directions"]) == ("Mosevang Montage", "Port A.\nTag hjelm med.")
    assert pair.waiting(unit) == [("directions", "Port A."), ("name", "Mosevang")]
    assert pair.both("company", company)["form"] == "ApS"


@pytest.mark.parametrize("years", [LONG, -LONG], ids=["ahead", "behind"])
@pytest.mark.parametrize("when", ["before", "between"])
def test_that_a_clock_wrong_by_years_changes_nothing_but_a_warning(
    pair_on_one: Pair, years: timedelta, when: str
) -> None:
    """Of four values the latest shows, whoever's clock says what; the clock is set before the edits or between them."""
    unit = pair_on_one.ids["unit"]
    if when == "before":
        pair_on_one.mette.clock.jump(years)
    pair_on_one.write(pair_on_one.mette, "production_unit", unit, phone="1", mail="a@a.example")
    pair_on_one.write(pair_on_one.karim, "production_unit", unit, phone="2")
    pair_on_one.mette.clock.jump(years)
    pair_on_one.write(pair_on_one.mette, "production_unit", unit, web="mette")
    pair_on_one.write(pair_on_one.mette, "contact", pair_on_one.ids["contact"], phone="3")
    pair_on_one.write(pair_on_one.karim, "contact", pair_on_one.ids["contact"], phone="4")
    pair_on_one.write(pair_on_one.karim, "contact", pair_on_one.ids["other"], phone="5")
    pair_on_one.write(pair_on_one.mette, "contact", pair_on_one.ids["other"], phone="6")
    reports = pair_on_one.meet(pair_on_one.karim, pair_on_one.mette)
    assert pair_on_one.both("contact", pair_on_one.ids["contact"])["phone"] == "4"
    assert pair_on_one.both("contact", pair_on_one.ids["other"])["phone"] == "6"
    assert pair_on_one.both("production_unit", unit)["web"] == "mette"
    told = [report.as_json()["warning"] for report in reports]
    side = "foran" if years > timedelta() else "bagud"
    assert told[0] is told[2] is None
    assert (
        told[1]
        == told[3]
        == (f"Computerens ur er 3 år {side}. Dine tider rettes efter serverens ur. Stil uret.")
    )
    assert round(abs(read_status(pair_on_one.mette.workspace).clock_offset_s) / 86_400) == 3 * 365


def test_that_a_clock_set_wrong_and_right_again_leaves_edits_in_their_order(pair_on_one: Pair) -> None:
    other = pair_on_one.ids["other"]
    pair_on_one.write(pair_on_one.karim, "contact", other, phone="1")
    pair_on_one.write(pair_on_one.mette, "contact", pair_on_one.ids["contact"], mail="mette@a.example")
    pair_on_one.mette.clock.jump(LONG)
    pair_on_one.write(pair_on_one.mette, "contact", other, mail="senere@a.example")
    pair_on_one.mette.clock.jump(timedelta())
    pair_on_one.write(pair_on_one.karim, "contact", other, mail="sidst@a.example")
    reports = pair_on_one.meet(pair_on_one.karim, pair_on_one.mette)
    assert pair_on_one.both("contact", other)["mail"] == "sidst@a.example"
    assert [report.as_json()["warning"] for report in reports] == [None] * 4


@pytest.mark.parametrize("years", [timedelta(), LONG], ids=["right", "ahead"])
@pytest.mark.parametrize("point", ["frame_received", "after_commit"])
def test_that_a_slow_line_puts_no_edits_out_of_their_order(
    pair_on_one: Pair, point: str, years: timedelta
) -> None:
    """A request of half a minute tells the time only to within a quarter; what was measured before it counts on."""
    pair, clock = pair_on_one, pair_on_one.clock
    pair.mette.clock.jump(years)
    pair.meet(pair.mette, pair.karim)
    pair.write(pair.mette, "visit", pair.ids["visit"], outcome="aftale")
    pair.lines[0].at = lambda passed: clock.pass_time(30) if passed == point else None
    pair.sync(0)
    pair.lines[0].at = pass_by
    first, second = (pair.ids[name] for name in ("contact", "other"))
    for laptop, contact, phone in (
        (pair.mette, first, "1"),
        (pair.karim, first, "2"),
        (pair.karim, second, "1"),
        (pair.mette, second, "2"),
    ):
        clock.pass_time(1)
        with laptop.store.write("test") as writer:
            writer.put("contact", contact, {"phone": phone})
    pair.meet(pair.karim, pair.mette)
    assert [pair.both("contact", contact)["phone"] for contact in (first, second)] == ["2", "2"]


def test_that_one_visit_of_two_consultants_has_the_notes_of_both_and_ends_once(pair_on_one: Pair) -> None:
    visit = pair_on_one.ids["visit"]
    for laptop, text in (
        (pair_on_one.mette, "De mangler en svejser."),
        (pair_on_one.karim, "Praktik fra januar."),
    ):
        note = note_answer_id(CODE, visit, laptop.user, "free")
        values = {"visit": visit, "author": laptop.user, "question": "free", "text": text}
        pair_on_one.write(laptop, "note_answer", note, **values)
        pair_on_one.write(laptop, "visit", visit, status="held", bag=["a", laptop.name])
    reports = pair_on_one.meet(pair_on_one.karim, pair_on_one.mette)
    assert [report.conflicts for report in reports] == [0] * 4
    held = pair_on_one.both("visit", visit)
    assert (held["status"], held["bag"]) == (
        "held",
        sorted(["a", pair_on_one.mette.name, pair_on_one.karim.name]),
    )
    for laptop in (pair_on_one.mette, pair_on_one.karim):
        with laptop.store.read() as reader:
            notes = {note.author: note.text for note in reader.find(NoteAnswer, visit=visit)}
        assert notes == {
            pair_on_one.mette.user: "De mangler en svejser.",
            pair_on_one.karim.user: "Praktik fra januar.",
        }


def test_that_a_workplace_merged_on_one_laptop_is_one_everywhere_and_can_be_parted(pair: Pair) -> None:
    unit, call = pair.ids["unit"], "018f3c1e-7d52-7a90-8f3c-1e7d527a9001"
    with pair.mette.store.write("test") as writer:
        double = writer.create("production_unit", {"company": pair.ids["company"], "name": "Nordlys, lager"})
        contact = writer.create("contact", {"unit": double, "name": "Otto"})
    pair.meet(pair.mette, pair.karim)
    pair.write(pair.karim, "call", call, unit=double, by=pair.karim.user, at=pair.clock.now(), result="yes")
    pair.write(pair.karim, "production_unit", double, phone="00 00 01 19")
    merge_units(pair.mette.workspace, unit, double)
    pair.meet(pair.mette, pair.karim)
    assert pair.both("contact", contact)["unit"] == pair.both("call", call)["unit"] == unit
    assert pair.both("production_unit", unit)["phone"] == "00 00 01 19"
    for laptop in (pair.mette, pair.karim):
        for named in (unit, double):
            lines = read_timeline(laptop.workspace, named)
            assert [line.id for line in lines if isinstance(line, CallEntry)] == [call]
    part_units(pair.karim.workspace, double)
    pair.meet(pair.karim, pair.mette)
    assert pair.both("contact", contact)["unit"] == pair.both("call", call)["unit"] == double


def test_that_a_p_number_moves_what_waits_on_another_laptop_too(pair: Pair) -> None:
    with pair.mette.store.write("test") as writer:
        typed = writer.create("production_unit", {"company": pair.ids["company"], "name": "Nordlys, hal 2"})
    pair.meet(pair.mette, pair.karim)
    pair.write(pair.mette, "production_unit", typed, p_number="9990000877")
    with pair.karim.store.write("test") as writer:
        call = writer.create("call", {"unit": typed, "result": "yes"})
    pair.meet(pair.mette, pair.karim)
    own = production_unit_id(CODE, "9990000877")
    assert pair.both("call", call)["unit"] == own
    for laptop in (pair.mette, pair.karim):
        with laptop.store.read() as reader:
            stands = reader.get(ProductionUnit, typed)
            assert stands is not None
            assert (stands.id, stands.name) == (own, "Nordlys, hal 2")
            assert [each.id for each in reader.find(Call, unit=own)] == [call]
