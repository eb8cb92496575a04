"""Lines of a history in a consultant's words: `Rettet af Karim Østergaard · i dag kl. 13:05`."""

from datetime import date

from fieldvisit.services.read_history import HistoryLine
from fieldvisit.services.related_records import RelatedRecord
from fieldvisit.ui import words
from fieldvisit.ui.field_words import BOOKKEEPING, field_words
from fieldvisit.ui.kind_words import kind_words
from fieldvisit.ui.language import tr

_ICONS = {"edit": "kladde", "conflict": "konflikt", "first": "notat"}


def line_title(line: HistoryLine) -> str:
    """Return who did it."""
    if line.sort == "first":
        return tr("Som det var først")
    if line.sort == "conflict" and line.own:
        return tr("Konflikt, din værdi")
    if line.sort == "conflict":
        return tr("Konflikt, værdien fra {name}").format(name=line.by or tr("en kollega"))
    if line.own:
        return tr("Rettet af dig")
    return tr("Rettet af {name}").format(name=line.by or tr("en kollega"))


def line_when(line: HistoryLine, today: date) -> str:
    """Return when it was done; nothing for what was first."""
    return words.near_moment(words.local(line.at), today) if line.at else ""


def line_fields(line: HistoryLine, question: str = "") -> str:
    """Return which fields it is about.

    Args:
        line: the line.
        question: the question of a visit's note that it is about.
    """
    names = [
        field_words(value.change.kind, value.change.field)
        for value in line.values
        if value.change.field not in BOOKKEEPING
    ]
    about = tr("Virksomheden") if line.about == "company" else question
    shown = ", ".join(dict.fromkeys(names)) or tr("Indholdet er slettet")
    return f"{about}: {shown}" if about else shown


def line_icon(line: HistoryLine) -> str:
    """Return the picture of a line."""
    return _ICONS[line.sort]


def line_explained(line: HistoryLine, today: date) -> str:
    """Return where the line comes from, and what became of a conflict."""
    if line.sort == "first":
        return tr("Værdierne, før nogen rettede dem. De felter, som aldrig er rettet, står uændret.")
    parts = [line_when(line, today)]
    if line.sort == "conflict":
        if line.state == "open":
            parts.append(tr("Konflikten er åben. Denne værdi venter på jeres valg."))
        else:
            at = words.near_moment(words.local(line.solved_at), today) if line.solved_at else ""
            parts.append(
                tr("Fravalgt af {name} {when}. Værdien er gemt her.").format(
                    name=line.solved_by or tr("en kollega"), when=at
                )
            )
    elif line.pending:
        parts.append(tr("På denne computer. Venter på synkronisering."))
    elif line.here:
        parts.append(tr("På denne computer"))
    elif line.own:
        parts.append(tr("Måske på en anden computer"))
    return " · ".join(part for part in parts if part)


def record_words(related: RelatedRecord) -> str:
    """Return what a record is called in the choice: `Kontakt: Rikke Dam`, `Besøg: i dag`."""
    kind = kind_words(related.kind)
    name = related.name
    if _is_day(name):
        name = words.dated(date.fromisoformat(name))
    return f"{kind}: {name}" if name else kind


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
