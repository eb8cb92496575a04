"""What is meant by words behind a verb: the workplace, the date, and the rest ("nordlys fre 13 send profiler").

The workplace is named by the beginning of the words: as many of them as begin words of its name, of a contact's name
there, or of its CVR or P-number. The date may stand anywhere behind it, or before it.
"""

from dataclasses import dataclass

from fieldvisit.domain.deadline import Due
from fieldvisit.domain.typed_date import find_date
from fieldvisit.services.named_places import Place, named_first, named_within
from fieldvisit.services.working_calendar import working_calendar
from fieldvisit.services.workspace import Workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What was understood.

    Attributes:
        places: the workplaces that may be meant, best first; empty when none is named.
        due: a day, or a moment where a time was typed; None when there is no date.
        rest: the words that are neither workplace nor date.
        without_place: the words without the date, for what needs no workplace.
    """

    places: tuple[Place, ...]
    due: Due | None
    rest: str
    without_place: str


def read_order(workspace: Workspace, text: str, *, dated: bool = True) -> Order:
    """Return what is meant by the words behind a verb.

    Args:
        workspace: the open profile.
        text: the words.
        dated: whether a date among them is one; of a note it is a part of the text.
    """
    found = find_date(text, workspace.clock.now(), working_calendar(workspace)) if dated else None
    before, after = (text[: found.start], text[found.end :]) if found else (text, "")
    head, tail = before.split(), after.strip(" ,").split()
    named = named_first(workspace, head or tail)
    rest = [*head[named.end :], *tail] if head else tail[named.end :]
    return Order(
        places=named.places,
        due=found.value if found else None,
        rest=" ".join(rest).strip(" ,"),
        without_place=" ".join([*head, *tail]).strip(" ,"),
    )


def read_task(workspace: Workspace, text: str, *, dated: bool = True) -> Order:
    """Return what is meant by a line that says what is to be done, such as `ring til nordlys fre`.

    The workplace may stand anywhere in it; where it stands first it is taken out of the words, where it is a part of the
    sentence it stays. A workplace that several may be called by is none that was chosen: all of them are returned.

    Args:
        workspace: the open profile.
        text: the line.
        dated: whether a date in it is one; the line may have a field of its own for it.
    """
    found = find_date(text, workspace.clock.now(), working_calendar(workspace)) if dated else None
    whole = found.rest_of(text) if found else text.strip()
    words = whole.split()
    named = named_within(workspace, words)
    first = named.places and named.first == 0 and named.end < len(words)
    return Order(
        places=named.places,
        due=found.value if found else None,
        rest=" ".join(words[named.end :]).lstrip(" ,:") if first else whole,
        without_place=whole,
    )
