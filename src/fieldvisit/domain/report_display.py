"""How figures read on paper and on the screen: below the municipality's `small_n` counts, never percentages."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldvisit.domain.campaign_report import CampaignReport
from fieldvisit.domain.number_text import count_text, decimal_text, percent_text, rate
from fieldvisit.domain.reference_data import ReferenceData

DEFAULT_SMALL_N = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """The few words between the numbers."""

    of: str
    of_which: str
    and_: str
    yes: str
    under_20: str
    post: str
    posts: str
    per_100: str
    commitments_at: str


_PHRASES = {
    "da": Phrases(
        of="af",
        of_which="heraf",
        and_="og",
        yes="ja",
        under_20="under 20 ansatte",
        post="stilling",
        posts="stillinger",
        per_100="pr. 100 besøg",
        commitments_at="tilsagn ved {visits} besøg",
    ),
    "en": Phrases(
        of="of",
        of_which="of which",
        and_="and",
        yes="yes",
        under_20="under 20 employees",
        post="post",
        posts="posts",
        per_100="per 100 visits",
        commitments_at="commitments at {visits} visits",
    ),
}


class ReportDisplay:
    """Writes figures in one language for one municipality."""

    def __init__(
        self, reference: ReferenceData, small_n: int = DEFAULT_SMALL_N, language: str = "da"
    ) -> None:
        """Make a display.

        Args:
            reference: the shipped words.
            small_n: below this n a rate is shown as counts (setting `small_n`).
            language: `en`, else Danish.
        """
        self._reference = reference
        self._small_n = small_n
        self._language = "en" if language == "en" else "da"
        self._phrases = _PHRASES[self._language]

    def share(self, part: int, whole: int) -> str:
        """Return part of whole: `38 af 103, 36,9 %`, below small n `2 af 3`."""
        return f"{self._count(part)} {self._phrases.of} {self._count(whole)}{self._percent(part, whole)}"

    def of_which(self, whole: int, parts: Sequence[tuple[int, str]], n: int | None = None) -> str:
        """Return a count and what is in it: `3, heraf 1 ja`; parts of 0 are left out.

        Args:
            whole: the count.
            parts: counts inside it with their words.
            n: what the first part is a share of, to add its percentage from small n on; None = no percentage.
        """
        named = [(count, word) for count, word in parts if count]
        if not named:
            return self._count(whole)
        inside = f" {self._phrases.and_} ".join(f"{self._count(count)} {word}" for count, word in named)
        percent = "" if n is None else self._percent(named[0][0], n)
        return f"{self._count(whole)}, {self._phrases.of_which} {inside}{percent}"

    def per_100_visits(self, commitments: int, visits: int) -> str:
        """Return `37,9 pr. 100 besøg`, below small n `2 tilsagn ved 3 besøg`."""
        value = rate(commitments, visits)
        if value is None or visits < self._small_n:
            sentence = self._phrases.commitments_at.format(visits=self._count(visits))
            return f"{self._count(commitments)} {sentence}"
        return f"{decimal_text(value, 1, self._language)} {self._phrases.per_100}"

    def of_type(self, report: CampaignReport, type_id: str, *, today: bool = False) -> str:
        """Return the commitments of a type: `2, heraf 1 småjob`, with posts `1 (3 stillinger)`.

        Args:
            report: the figures.
            type_id: the outcome type.
            today: count the report's day instead of the campaign.
        """
        counts = report.day.by_type if today and report.day else report.by_type
        found = counts.get(type_id)
        if found is None:
            return self._count(0)
        children = self._reference.outcome_types.children(type_id)
        parts = [
            (counts[child.id].with_children, self._reference.word("outcome_word", child.id, self._language))
            for child in children
            if child.id in counts
        ]
        text = self.of_which(found.with_children, parts)
        if found.posts is None:
            return text
        word = self._phrases.post if found.posts == 1 else self._phrases.posts
        return f"{text} ({self._count(found.posts)} {word})"

    def figures(self, report: CampaignReport) -> dict[str, str]:
        """Return the figures of the campaign screen as they read there; those of the day only when it was counted."""
        texts = {
            "contact_to_visit": self.share(report.numbers.companies_visited, report.numbers.contacted),
            "visit_to_gain": self.share(report.numbers.visits_with_gain, report.numbers.visits),
            "commitments_per_100_visits": self.per_100_visits(
                report.numbers.commitments, report.numbers.visits
            ),
        }
        if report.day is not None:
            calls, visits = report.day.calls, report.day.visits
            texts |= {
                "calls_today": self.of_which(
                    calls.reached, [(calls.yes, self._phrases.yes)], n=calls.reached
                ),
                "visits_today": self.of_which(
                    visits.held, [(visits.under_20, self._phrases.under_20)], n=visits.under_20_n
                ),
                "jobs_today": self.of_type(report, "ordinaert_job", today=True),
                "jobordre_today": self.of_type(report, "jobordre", today=True),
            }
        return texts

    def reception(self, report: CampaignReport) -> str:
        """Return how many of the rated visits were well received; empty while nobody rated any."""
        return self.share(report.reception.well, report.reception.rated) if report.reception.rated else ""

    def definitions(self) -> list[str]:
        """Return the sentences that are printed under the figures, in their order."""
        return [
            code.word(self._language).format(small_n=self._small_n)
            for code in self._reference.tables["definition"]
        ]

    def _percent(self, part: int, whole: int) -> str:
        value = rate(part, whole)
        if value is None or whole < self._small_n:
            return ""
        return f", {percent_text(value, self._language)}"

    def _count(self, value: int) -> str:
        return count_text(value, self._language)
