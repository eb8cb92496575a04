"""The import of a large file of companies, beside the same rows put into two bare tables by one `executemany` each."""

import csv
import secrets
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Table

from fieldvisit.demo.crowd import Crowd
from fieldvisit.demo.scenario import load_scenario
from fieldvisit.profile import Profile
from fieldvisit.services.import_companies import ImportReport, import_companies
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.plain import fetch, run_for_each
from fieldvisit.store.tables import KIND_TABLES, OUTBOX_EDIT, OUTBOX_STATE, SEARCH_DOCUMENT
from fieldvisit_sync import sqlcipher
from fieldvisit_sync.clock import SystemClock
from tests.bench.big_passphrase import PASSPHRASE
from tests.bench.cpu_time import spent
from tests.bench.table import Figure
from tests.fixtures_workspace import enrol

_TIMES = 5
_COMPANY = ("cvr", "name", "form", "ad_protected", "status")
_UNIT = (
    "p_number",
    "name",
    "street",
    "house_number",
    "postcode",
    "town",
    "industry_code",
    "employees",
    "phone",
)
_HEAD = ["cvr", "navn", "p_nummer", "vej", "husnr", "postnr", "by", "branchekode", "antal_ansatte", "telefon"]
_CANCELLED_S = 0.5
_WRITTEN = (
    *(KIND_TABLES["company"], KIND_TABLES["production_unit"]),
    *(OUTBOX_EDIT, OUTBOX_STATE, SEARCH_DOCUMENT),
)
"""The tables that an import writes."""

_WORDS = "INSERT INTO search_index(rowid, title, body) SELECT number, title, body FROM search_document"

_clock = SystemClock()


def import_figures(folder: Path, companies: int) -> Iterator[Figure]:
    """Import, import and stop, and measure the bare rows.

    Args:
        folder: for the files.
        companies: rows of the file.
    """
    folder.mkdir(parents=True)
    pairs = list(_companies(companies))
    file = folder / "companies.csv"
    _write(file, pairs)
    raw = _bare(folder / "bare.db", pairs)
    profile = Profile(folder / "profile")
    workspace = profile.create(PASSPHRASE)
    enrol(workspace.store, load_scenario(), "karim", [])
    try:
        told: list[int] = []
        stopped = _stop_early(workspace, file, told)
        seen = len(told)
        reports: list[ImportReport] = []

        def bring_in() -> None:
            done = import_companies(workspace, file, progress=lambda done, _: told.append(done))
            reports.append(done.value)

        seconds, by_the_clock = spent(bring_in)
        report = reports[0]
        same = _into_own_tables(workspace, Profile(folder / "same"))
    finally:
        profile.lock()
    if report.added != companies or seen == 0:
        raise RuntimeError(f"{report.added} of {companies} came in, {len(report.rejected)} were rejected")
    yield Figure(
        id="window: import of companies",
        ours=seconds,
        unit="s",
        baseline=raw,
        limit=_TIMES * raw,
        note=f"processor time; {companies} rows of CSV, progress told {len(told) - seen} times, {by_the_clock:.1f} s by the clock",
    )
    yield Figure(
        id="window: import, of the store's tables",
        ours=seconds,
        unit="s",
        baseline=same,
        note="its rows by one executemany for each of the store's own tables, with their indexes",
    )
    yield Figure(
        id="window: import stops",
        ours=stopped * 1000,
        unit="ms",
        limit=_CANCELLED_S * 1000,
        note="after Stop",
    )


def _stop_early(workspace: Workspace, file: Path, told: list[int]) -> float:
    """Stop an import when half of the file is read; return how long it went on."""
    half, stopped = file.stat().st_size // 2, [0.0]

    def cancelled() -> bool:
        if told and told[-1] >= half and not stopped[0]:
            stopped[0] = _clock.monotonic()
        return bool(stopped[0])

    try:
        import_companies(workspace, file, progress=lambda done, _: told.append(done), cancelled=cancelled)
    except ProblemError:
        return _clock.monotonic() - stopped[0]
    raise RuntimeError("the import did not stop")


def _companies(count: int) -> Iterator[tuple[dict[str, object], dict[str, object]]]:
    company: dict[str, object] = {}
    for kind, _, values in Crowd(count, 0).records(load_scenario()):
        if kind == "company":
            company = values
        elif kind == "production_unit":
            yield company, values


def _write(file: Path, pairs: list[tuple[dict[str, object], dict[str, object]]]) -> None:
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(_HEAD)
        for company, unit in pairs:
            writer.writerow([company["cvr"], *(unit[name] for name in ("name", "p_number", *_UNIT[2:]))])


def _bare(file: Path, pairs: list[tuple[dict[str, object], dict[str, object]]]) -> float:
    connection = sqlcipher.connect(file, secrets.token_bytes(32), create=True)
    rows = [
        ("company", [tuple(company.get(name) for name in _COMPANY) for company, _ in pairs], _COMPANY),
        ("unit", [tuple(unit.get(name) for name in _UNIT) for _, unit in pairs], _UNIT),
    ]

    def put_in() -> None:
        connection.execute("begin immediate")
        for table, values, names in rows:
            connection.execute(f"create table {table} ({', '.join(names)})")
            connection.executemany(f"insert into {table} values ({', '.join('?' * len(names))})", values)
        connection.execute("commit")

    seconds, _ = spent(put_in)
    connection.close()
    return seconds


def _into_own_tables(source: Workspace, empty: Profile) -> float:
    """Put all that the import wrote into the tables of an empty store, the indexes of the lists and of the words included."""
    target = empty.create(PASSPHRASE)
    try:
        return sum(_copied(source, target, table) for table in _WRITTEN)
    finally:
        empty.lock()


def _copied(source: Workspace, target: Workspace, table: Table) -> float:
    """Put the rows of a table into the same table of another store; return the seconds without the reading."""
    names = ", ".join(f'"{column.name}"' for column in table.c)
    marks = ", ".join("?" * len(table.c))
    with source.store.read() as reader:
        rows = fetch(reader.connection, f'SELECT {names} FROM "{table.name}"')

    def put_in() -> None:
        with target.store.maintain() as connection:
            run_for_each(connection, f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})', rows)
            if table is SEARCH_DOCUMENT:
                fetch(connection, _WORDS)

    seconds, _ = spent(put_in)
    return seconds
