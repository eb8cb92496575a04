"""The campaign of April 2013 as a historic report: one ambiguous sentence, both readings printed (PRODUCT 1d, D1).

The source says 740 ordinary jobs "of which 200 acute jobs, 350 with wage subsidy and 167 temporary". Either only the
200 are inside the 740, or all three are. The product stores the hierarchy, so its own reports can never be
ambiguous; for this one both readings stand side by side.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from fieldvisit.domain.number_text import count_text, decimal_text, percent_text, rate

NOT_COUNTED = ("virksomhedspraktik", "voksenlaerling")
"""Outcome types that the source names without a number ("ikke opgjort")."""

_TEXTS = {
    "da": {
        "headline": "{jobs} ordinære job, heraf {acute} akutjob: {per_100} pr. 100 besøg.",
        "a": "Læsning A: {jobs} ordinære job + {subsidy} løntilskud + {temporary} vikariater = {total}, "
        "{per_100} pr. 100 besøg.",
        "b": "Læsning B: {acute} akutjob + {subsidy} løntilskud + {temporary} vikariater = {inside} inden for de "
        "{jobs}, {per_100} pr. 100 besøg.",
        "goal": "Mål {first} besøg, udvidet med {added} ({raise_pct}) til {goal}: {visits} besøg er {of_first} af det "
        "første og {of_goal} af det nye mål.",
    },
    "en": {
        "headline": "{jobs} ordinary jobs, of which {acute} acute jobs: {per_100} per 100 visits.",
        "a": "Reading A: {jobs} ordinary jobs + {subsidy} wage subsidies + {temporary} temporary posts = {total}, "
        "{per_100} per 100 visits.",
        "b": "Reading B: {acute} acute jobs + {subsidy} wage subsidies + {temporary} temporary posts = {inside} "
        "inside the {jobs}, {per_100} per 100 visits.",
        "goal": "Goal {first} visits, raised by {added} ({raise_pct}) to {goal}: {visits} visits are {of_first} of "
        "the first and {of_goal} of the new goal.",
    },
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One way to read the sentence.

    Attributes:
        id: `a` (siblings are added) or `b` (all are inside the 740).
        inside: how many of the ordinary jobs the sentence then accounts for.
        total: all jobs of this reading.
        per_100_visits: `total` for each 100 visits.
    """

    id: str
    inside: int
    total: int
    per_100_visits: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoricCampaign:
    """A published campaign whose records nobody has any more, only its sums.

    Attributes:
        calls_per_visit: calls that reached somebody for one visit ("hver tredje siger ja").
    """

    id: str
    name: str
    source: str
    visits: int
    ordinary_jobs: int
    acute_jobs: int
    wage_subsidy: int
    temporary: int
    goal_first: int
    goal_added: int
    calls_per_visit: int

    @property
    def goal(self) -> int:
        """Return the goal after it was raised."""
        return self.goal_first + self.goal_added

    @property
    def jobs_per_100_visits(self) -> float | None:
        """Return the ordinary jobs of the headline for each 100 visits."""
        return rate(self.ordinary_jobs, self.visits)

    @property
    def readings(self) -> tuple[Reading, Reading]:
        """Return both readings: A, where the siblings are added, and B, where all are inside."""
        total = self.ordinary_jobs + self.wage_subsidy + self.temporary
        inside = self.acute_jobs + self.wage_subsidy + self.temporary
        return (
            Reading(id="a", inside=self.acute_jobs, total=total, per_100_visits=rate(total, self.visits)),
            Reading(id="b", inside=inside, total=self.ordinary_jobs, per_100_visits=self.jobs_per_100_visits),
        )

    def as_json(self) -> dict[str, Any]:
        """Return the historic report for scripts."""
        return {
            "id": self.id,
            "name": self.name,
            "source": self.source,
            "visits": self.visits,
            "calls_reached_implied": self.visits * self.calls_per_visit,
            "ordinary_jobs": {"total": self.ordinary_jobs, "acute_jobs": self.acute_jobs},
            "jobs_per_100_visits": self.jobs_per_100_visits,
            "readings": [asdict(reading) for reading in self.readings],
            "goal": {
                "first": self.goal_first,
                "added": self.goal_added,
                "goal": self.goal,
                "raise_pct": rate(self.goal_added, self.goal_first),
                "reached_of_first_pct": rate(self.visits, self.goal_first),
                "reached_pct": rate(self.visits, self.goal),
            },
            "not_counted": list(NOT_COUNTED),
        }

    def lines(self, language: str = "da") -> list[str]:
        """Return the report in words: headline, reading A, reading B, goal."""
        language = "en" if language == "en" else "da"
        reading_a, reading_b = self.readings
        counts = {
            "jobs": self.ordinary_jobs,
            "acute": self.acute_jobs,
            "subsidy": self.wage_subsidy,
            "temporary": self.temporary,
            "total": reading_a.total,
            "inside": reading_b.inside,
            "first": self.goal_first,
            "added": self.goal_added,
            "goal": self.goal,
            "visits": self.visits,
        }
        shares = {
            "raise_pct": rate(self.goal_added, self.goal_first),
            "of_first": rate(self.visits, self.goal_first),
            "of_goal": rate(self.visits, self.goal),
        }
        words = {name: count_text(value, language) for name, value in counts.items()}
        words |= {name: percent_text(value or 0, language) for name, value in shares.items()}
        per_100 = {
            "headline": self.jobs_per_100_visits,
            "a": reading_a.per_100_visits,
            "b": reading_b.per_100_visits,
            "goal": None,
        }
        return [
            _TEXTS[language][name].format(**words, per_100=decimal_text(value or 0, 1, language))
            for name, value in per_100.items()
        ]


def read_historic_campaign(benchmark: Mapping[str, Any]) -> HistoricCampaign:
    """Read the campaign of 2013 from `benchmarks.json` (id `luk_op_2013`).

    Raises:
        KeyError: the benchmark has no such figures.
        ValueError: its call rate is no `1/n`.
    """
    one, calls = benchmark["call_to_visit"].split("/")
    if one != "1":
        raise ValueError("a call rate reads 1/n")
    return HistoricCampaign(
        id=benchmark["id"],
        name=benchmark["da"],
        source=benchmark["source"],
        visits=benchmark["visits"],
        ordinary_jobs=benchmark["ordinary_jobs"],
        acute_jobs=benchmark["of_which_acute"],
        wage_subsidy=benchmark["wage_subsidy"],
        temporary=benchmark["temporary"],
        goal_first=benchmark["target_first"],
        goal_added=benchmark["target_added"],
        calls_per_visit=int(calls),
    )
