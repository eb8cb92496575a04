"""How an agreement reads for the company it was made with: on the screen and on paper."""

from datetime import date

from fieldvisit.domain.outcome_type import OutcomeTypes
from fieldvisit.services.present_visit import PresentedAgreement
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n


def agreement_title(agreement: PresentedAgreement, types: OutcomeTypes) -> str:
    """Return what was agreed: `Ordinært job, svejser`."""
    name = types[agreement.type].name(language()) if agreement.type else ""
    return ", ".join(part for part in (name, agreement.title) if part)


def agreement_details(agreement: PresentedAgreement, today: date) -> str:
    """Return how many, for how long, and when: `37 timer om ugen · fra man. 26. okt.`."""
    details = []
    if agreement.posts is not None and agreement.posts > 1:
        details.append(tr_n("{n} stilling", "{n} stillinger", agreement.posts))
    if agreement.hours:
        details.append(tr("{hours} timer om ugen").format(hours=agreement.hours))
    if agreement.weeks:
        details.append(tr_n("{n} uge", "{n} uger", agreement.weeks))
    if agreement.day:
        form = tr("senest {day}") if agreement.promised else tr("fra {day}")
        details.append(form.format(day=words.weekday_and_day(agreement.day, today)))
    return words.capital(" · ".join(details))
