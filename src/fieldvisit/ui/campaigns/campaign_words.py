"""The campaign's figures as sentences: what stands between the bars and in the head of the pace card."""

from fieldvisit.services.report_campaign import CampaignView
from fieldvisit.ui import words
from fieldvisit.ui.language import tr


def contact_to_visit(view: CampaignView) -> str:
    """Return `<b>50,7 %</b> af de kontaktede er besøgt`, below small n with counts."""
    numbers, pct = view.report.numbers, view.report.rates.contact_to_visit_pct
    if pct is None or numbers.contacted < view.small_n:
        return tr("<b>{part} af {whole}</b> kontaktede er besøgt").format(
            part=words.number(numbers.companies_visited), whole=words.number(numbers.contacted)
        )
    return tr("<b>{percent}</b> af de kontaktede er besøgt").format(percent=words.percent(pct))


def visit_to_commitment(view: CampaignView) -> str:
    """Return `<b>37,9</b> tilsagn pr. 100 besøg`, below small n with counts."""
    numbers, rate = view.report.numbers, view.report.rates.commitments_per_100_visits
    if rate is None or numbers.visits < view.small_n:
        return tr("<b>{part}</b> tilsagn ved <b>{whole}</b> besøg").format(
            part=words.number(numbers.commitments), whole=words.number(numbers.visits)
        )
    return tr("<b>{rate}</b> tilsagn pr. 100 besøg").format(rate=words.decimal(rate))


def goal_line(view: CampaignView, counted: str, reached: int) -> str:
    """Return `103 af 800 virksomheder besøgt, 12,9 %. <b>697 mangler.</b>`.

    Args:
        view: the report.
        counted: what the goal counts, in lower case.
        reached: how many of them there are.
    """
    goal, rates = view.report.numbers.goal, view.report.rates
    if not goal:
        return tr("{part} {counted}. Kampagnen har intet mål.").format(
            part=words.number(reached), counted=counted
        )
    line = tr("{part} af {goal} {counted}").format(
        part=words.number(reached), goal=words.number(goal), counted=counted
    )
    if rates.goal_pct is not None and goal >= view.small_n:
        line += f", {words.percent(rates.goal_pct)}"
    if rates.missing:
        return f"{line}. {tr('<b>{n} mangler.</b>').format(n=words.number(rates.missing))}"
    return f"{line}. {tr('<b>Målet er nået.</b>')}"


def needed_line(view: CampaignView) -> str:
    """Return `Krævet: 57 om ugen`; empty when nothing is needed any more."""
    needed = view.report.pace.needed_per_week
    return tr("Krævet: {n} om ugen").format(n=words.number(needed)) if needed else ""


def projected_line(view: CampaignView) -> str:
    """Return `Ca. 150 til nytår`, or `til 30. juni` for a campaign that ends then; empty on its first day."""
    projected, end = view.report.pace.projected_at_end, view.campaign.ends
    if projected is None or end is None:
        return ""
    when = tr("nytår") if (end.month, end.day) == (12, 31) else words.short_day(end, end)
    return tr("Ca. {n} til {when}").format(n=words.number(projected), when=when)


def so_far_line(view: CampaignView) -> str:
    """Return `3,8 om ugen`; empty on the first day."""
    pace = view.report.pace.so_far_per_week
    return "" if pace is None else tr("{n} om ugen").format(n=words.decimal(pace))
