"""How commitments and deadlines read in a line."""

from datetime import date, datetime

from fieldvisit.domain.clock import to_local
from fieldvisit.domain.deadline import due_day
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.user import User
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr, tr_n


def commitment_title(commitment: Commitment, reference: ReferenceData) -> str:
    """Return `1 ordinært job, svejser`, `1 virksomhedspraktik, 4 uger`, `1 jobordre, it-supporter (3 stillinger)`."""
    types = reference.outcome_types
    type_id = commitment.type or ""
    kind = types[type_id].name(language()) if type_id in types else type_id
    title = f"1 {words.in_sentence(kind)}"
    if commitment.weeks:
        title += ", " + tr_n("{n} uge", "{n} uger", commitment.weeks)
    elif commitment.occupation:
        title += f", {commitment.occupation}"
    if commitment.posts and type_id == "jobordre":
        title += f" ({tr_n('{n} stilling', '{n} stillinger', commitment.posts)})"
    return title


def commitment_details(commitment: Commitment) -> str:
    """Return `37 t/uge · start 26. okt. 2026`; of a placement `Start 19. okt. 2026`, since VITAS stands beside it."""
    parts = []
    if commitment.hours and not commitment.weeks:
        parts.append(tr("{hours} t/uge").format(hours=commitment.hours))
    if commitment.start:
        parts.append(tr("start {day}").format(day=words.dated(commitment.start)))
    return words.capital(" · ".join(parts))


def deadline_details(deadline: FollowUp, colleagues: tuple[User, ...]) -> str:
    """Return `Mette · 5 arbejdsdage`."""
    owner = next((user.name or "" for user in colleagues if user.id == deadline.owner), "")
    parts = [owner.split(" ")[0]] if owner else []
    rule = deadline.rule if isinstance(deadline.rule, dict) else {}
    counted = rule.get("working_days")
    if isinstance(counted, int):
        parts.append(words.working_days(counted))
    return " · ".join(parts)


def due_words(due: date | datetime | None, today: date) -> str:
    """Return `Tir. 13. okt.`, with the clock time where one was promised."""
    if due is None:
        return words.EMPTY
    if isinstance(due, datetime):
        return words.capital(words.near_moment(to_local(due), today))
    return words.capital(words.weekday_and_day(due_day(due), today))
