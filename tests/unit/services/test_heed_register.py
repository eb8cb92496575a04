"""What the register tells otherwise becomes a task of who is responsible, with a date, once for the same news (R07)."""

from datetime import date
from pathlib import Path

import pytest

from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.services.edit_company import edit_unit
from fieldvisit.services.follow_up import NewFollowUp, add_follow_up
from fieldvisit.services.import_companies import import_companies, preview_import
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.pages import store_page
from fieldvisit_sync.protocol.messages import Row
from tests.factories_cvr import company, period, unit
from tests.fixtures_workspace import OpenWorkspace
from tests.unit.services.imported import Import, importer, table_line, units

P = "9990000099"
AS_IT_WAS = {
    "p_number": P,
    "vej": "Engen",
    "husnr": "12",
    "postnr": "9990",
    "by": "Lindevang",
    "branchekode": "561110",
    "interval": "ANTAL_2_4",
    "reklamebeskyttet": "nej",
    "startdato": "2019-04-01",
}


def line(name: str = "Grønne Haver", **fields: str) -> bytes:
    """Return a table of one workplace that began long ago."""
    return table_line(name=name, **{**AS_IT_WAS, **fields})


@pytest.fixture
def take(workspace: Workspace, tmp_path: Path) -> Import:
    """Import the bytes of a file."""
    return importer(workspace, tmp_path)


def tasks(workspace: Workspace) -> list[FollowUp]:
    """Return the tasks on the laptop."""
    with workspace.store.read() as reader:
        return reader.find(FollowUp)


def give(workspace: Workspace, user: str | None, number: str = P) -> str:
    """Make somebody responsible for a workplace; return its id."""
    place = units(workspace)[number].id
    with workspace.store.write("company.edit") as writer:
        writer.edit("production_unit", place, {"responsible": user})
    return place


def test_that_the_responsible_is_told_of_a_change_once_within_ten_working_days(
    workspace: Workspace, take: Import
) -> None:
    assert take(line()).all_tasks == 0
    place = give(workspace, "karim")
    moved = line("Grønne Haver og Hegn", vej="Torvet")
    report = take(moved)
    assert (report.tasks, report.changed_tasks, report.ceased_tasks) == (0, 1, 0)
    [task] = tasks(workspace)
    assert (task.title, task.due, task.owner, task.unit) == (
        "Ændret i CVR: Grønne Haver og Hegn (navn, adresse)",
        date(2026, 10, 20),
        "karim",
        place,
    )
    assert take(moved).all_tasks == 0
    assert take(line("Grønne Haver og Hegn", vej="Torvet", telefon="00004321")).all_tasks == 0
    assert take(line("Grønne Haver og Hegn", vej="Torvet", husnr="14")).changed_tasks == 1
    assert len(tasks(workspace)) == 2


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"branchekode": "561190"}, "branche"),
        ({"interval": "ANTAL_5_9"}, "størrelse"),
        ({"reklamebeskyttet": "ja"}, "reklamebeskyttelse"),
        ({"postnr": "9991", "interval": "ANTAL_5_9"}, "adresse, størrelse"),
        ({"telefon": "00004321"}, ""),
        ({"mail": "post@haver.example"}, ""),
    ],
)
def test_that_only_what_matters_of_a_change_makes_a_task(
    workspace: Workspace, take: Import, fields: dict[str, str], said: str
) -> None:
    take(line())
    give(workspace, "karim")
    take(line(**fields))
    titles = [task.title for task in tasks(workspace)]
    assert titles == ([f"Ændret i CVR: Grønne Haver ({said})"] if said else [])


def test_that_two_laptops_that_read_the_same_news_make_one_task(
    open_workspace: OpenWorkspace, tmp_path: Path
) -> None:
    made = []
    for name in ("mette", "karim"):
        laptop = open_workspace(name)
        read = importer(laptop, tmp_path)
        read(line())
        give(laptop, "karim")
        assert read(line(interval="ANTAL_5_9")).changed_tasks == 1
        made += [task.id for task in tasks(laptop)]
    assert made[0] == made[1]


def test_that_whoever_covers_the_place_hears_of_it_and_nobody_else_where_nobody_does(
    workspace: Workspace, take: Import
) -> None:
    take(line())
    assert take(line(interval="ANTAL_5_9")).all_tasks == 0
    row = Row(kind="area", id="a1", version=3, fields={"user": "karim", "trades": ["I"]})
    with workspace.store.maintain() as connection:
        store_page(connection, [], [row])
    assert take(line(interval="ANTAL_10_19")).changed_tasks == 1
    assert [task.owner for task in tasks(workspace)] == ["karim"]


def test_that_what_a_person_wrote_is_no_news_of_the_register(workspace: Workspace, take: Import) -> None:
    take(line())
    place = give(workspace, "karim")
    edit_unit(workspace, place, {"street": "Havevej"})
    assert take(line(vej="Torvet")).all_tasks == 0


def test_that_a_ceased_workplace_is_looked_at_for_what_is_open_there(
    workspace: Workspace, take: Import
) -> None:
    take(line())
    place = give(workspace, "karim")
    add_follow_up(workspace, NewFollowUp(title="Ring", due=date(2026, 10, 30), unit=place))
    with workspace.store.write("visit.schedule") as writer:
        writer.create("visit", {"unit": place, "status": "planned"})
        writer.create("visit", {"unit": place, "status": "held"})
        writer.create("commitment", {"unit": place, "state": "started"})
    gone = line("Grønne Haver", ophoersdato="2026-09-30", interval="ANTAL_0_0")
    assert take(gone).ceased_tasks == 1
    [task] = [task for task in tasks(workspace) if task.title != "Ring"]
    assert (task.title, task.due, task.owner) == (
        "Ophørt: Grønne Haver. Åbent her: 1 besøg, 1 tilsagn, 1 opfølgning.",
        date(2026, 10, 13),
        "karim",
    )
    assert take(gone).all_tasks == 0


def test_that_open_work_of_a_ceased_workplace_without_a_responsible_is_the_importers(
    workspace: Workspace, take: Import
) -> None:
    take(line())
    take(line(ophoersdato="2026-09-30"))
    assert tasks(workspace) == []
    take(table_line(p_number="9990000098", name="Havestuen", cvr="99000147", startdato="2019-04-01"))
    other = units(workspace)["9990000098"].id
    add_follow_up(workspace, NewFollowUp(title="Ring", due=date(2026, 10, 30), unit=other))
    closed = table_line(
        p_number="9990000098",
        name="Havestuen",
        cvr="99000147",
        startdato="2019-04-01",
        ophoersdato="2026-09-30",
    )
    take(closed)
    assert [task.owner for task in tasks(workspace) if task.title != "Ring"] == [workspace.who.user]


def test_that_the_municipality_says_within_how_many_working_days(workspace: Workspace, take: Import) -> None:
    promises = {"name": "sla", "value": {"changed_working_days": 3}}
    with workspace.store.maintain() as connection:
        store_page(connection, [], [Row(kind="setting", id="s1", version=1, fields=promises)])
    take(line())
    give(workspace, "karim")
    take(line(interval="ANTAL_5_9"))
    assert [task.due for task in tasks(workspace)] == [date(2026, 10, 9)]


def test_that_documents_of_the_register_are_heeded_as_tables_are(workspace: Workspace, take: Import) -> None:
    take([company(), unit()])
    [(number, place)] = units(workspace).items()
    assert number is not None
    give(workspace, "karim", number)
    later = "2026-10-01T10:00:00.000+02:00"
    news = {"navne": [period(navn="Have og Hegn ApS")], "reklamebeskyttet": False, "sidstOpdateret": later}
    take([company(**news)])
    told = [(task.title, task.owner, task.unit) for task in tasks(workspace)]
    assert told == [(f"Ændret i CVR: {place.name} (navn, reklamebeskyttelse)", "karim", place.id)]


def test_that_the_preview_counts_the_tasks_and_they_can_be_left_out(
    workspace: Workspace, take: Import, tmp_path: Path
) -> None:
    take(line())
    give(workspace, "karim")
    file = tmp_path / "nyt.csv"
    file.write_bytes(line(interval="ANTAL_5_9"))
    assert preview_import(workspace, file).report.changed_tasks == 1
    assert import_companies(workspace, file, tasks=False).value.all_tasks == 0
    assert tasks(workspace) == []
