"""Schedules in which laptops begin at earlier schema versions and are upgraded on the way (SYNC S9)."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from fieldvisit.store.state import get_state
from fieldvisit_sync.schema.field import Merge
from fieldvisit_sync.schema.registry import KINDS, SCHEMA_VERSION, VERSIONS_TOGETHER
from tests.fuzz.laptop import STORE_KEY, FuzzLaptop
from tests.fuzz.line import Line
from tests.fuzz.machine import PLACES, WHICH, Schedule
from tests.fuzz.template import CAST, Template
from tests.fuzz.world import World
from tests.versions.build import Build, without_todays_layout

VERSIONS = range(SCHEMA_VERSION - VERSIONS_TOGETHER, SCHEMA_VERSION + 1)
_BOUND = ("server", "device_key", "user", "enrolment")
_LATER_FIELDS = ("course", "esco", "note", "occupation")
"""Fields of a need, two of them of later versions: an old laptop writes beside what it does not know."""


@dataclass
class Older:
    """The laptops of a template as earlier versions hold them.

    Attributes:
        builds: by schema version.
        laptops: by schema version, in the order of the cast; today's are the template's own.
    """

    builds: dict[int, Build] = field(default_factory=dict)
    laptops: dict[int, list[FuzzLaptop]] = field(default_factory=dict)


def make_older(template: Template) -> Older:
    """Make the laptops of a template once more for every earlier version, with the same records."""
    older = Older()
    template.server.load(template.saved)
    for version in VERSIONS[:-1]:
        build = older.builds[version] = Build(version)
        older.laptops[version] = [
            _made(build, laptop, template, laptop.path.with_name(f"{laptop.name}-v{version}.db"))
            for laptop in template.laptops
        ]
    older.laptops[SCHEMA_VERSION] = template.laptops
    template.saved = template.server.save()
    return older


def _made(build: Build, today: FuzzLaptop, template: Template, path: Path) -> FuzzLaptop:
    for left in path.parent.glob(f"{path.stem}.*"):
        left.unlink()
    opens = build.take("fieldvisit.store.engine", "open_engine")
    stores = build.take("fieldvisit.store.store", "Store")
    notes = build.take("fieldvisit.store.state", "set_state")
    laptops = build.take("tests.fuzz.laptop", "FuzzLaptop")
    with today.store.read() as reader:
        bound = {name: get_state(reader.connection, name) for name in _BOUND}
    with build.running():
        store = stores(opens(path, STORE_KEY, create=True), template.clock)
        with store.maintain() as connection:
            for name, value in bound.items():
                notes(connection, name, value)
        store.close()
        made: FuzzLaptop = laptops(today.name, path, template.clock, template.reference)
    for _ in range(2):
        template.clock.pass_time(5)
        report = made.sync(Line(template.server, today.name), 5_000)
        assert report is not None
        assert (report.result, report.proof.ok) == ("done", True), report
    made.keep_start()
    return made


class AgedWorld(World):
    """A schedule whose laptops begin at versions of their own.

    Args:
        template: what it starts from.
        older: the template's laptops at earlier versions.
        versions: version of each laptop.
        sizes: as of `World`.
    """

    def __init__(self, template: Template, older: Older, versions: list[int], **sizes: int) -> None:
        super().__init__(template, **sizes)
        self._older = older
        self.versions = versions[: len(self.laptops)]
        self.laptops = [older.laptops[version][place] for place, version in enumerate(self.versions)]
        for laptop in self.laptops:
            laptop.begin_again()

    def upgrade(self, place: int, to: int = SCHEMA_VERSION) -> None:
        """Install a later version on a laptop; its store is upgraded when it is opened."""
        if self.versions[place] >= to:
            return
        before, after = self.laptops[place], self._older.laptops[to][place]
        if to in self._older.builds:
            with self._older.builds[to].running():
                after.take_over(before)
        else:
            with without_todays_layout():
                after.take_over(before)
        self.laptops[place], self.versions[place] = after, to

    def end(self) -> list[str]:
        """Upgrade everybody, then end as any schedule does."""
        for place in range(len(self.laptops)):
            self.upgrade(place)
        return super().end()


class AgedSchedule(Schedule):
    """Schedules over an `AgedWorld`."""

    older: ClassVar[Older]
    aged: AgedWorld

    @initialize(
        laptops=st.integers(2, len(CAST)),
        page_rows=st.sampled_from((1, 3, 5_000)),
        batch_size=st.sampled_from((1, 2, 5_000)),
        versions=st.lists(st.sampled_from(VERSIONS), min_size=len(CAST), max_size=len(CAST)),
    )
    def begin(self, laptops: int, page_rows: int, batch_size: int, versions: list[int]) -> None:
        sizes = {"laptops": laptops, "page_rows": page_rows, "batch_size": batch_size}
        self.aged = AgedWorld(self.template, self.older, versions, **sizes)
        self.begin_in(self.aged)

    @rule(place=PLACES, to=st.sampled_from(VERSIONS[1:]))
    def upgrade(self, place: int, to: int) -> None:
        self.aged.upgrade(self.act(place), to)

    @rule(place=PLACES, which=WHICH, tells=st.booleans())
    def edit_later_field(self, place: int, which: int, tells: bool) -> None:
        place = self.act(place)
        self._edit_later_field(place, which)
        for other in range(len(self.aged.laptops)) if tells else ():
            self.aged.sync((place + other) % len(self.aged.laptops))

    def _edit_later_field(self, place: int, which: int) -> None:
        name = _LATER_FIELDS[which % len(_LATER_FIELDS)]
        known = KINDS["need"].field(name)
        if known is None or known.since > self.aged.versions[place]:
            return
        mark = self.aged.mark()
        value: Any = [mark] if known.merge is Merge.SET else mark
        laptop = self.aged.laptops[place]
        if not laptop.is_caseworker:
            self.acts.write(laptop, ("need", self.aged.ids["need"]), {name: value})
