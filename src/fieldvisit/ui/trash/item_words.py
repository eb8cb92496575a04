"""Items of the trash in a consultant's words: `Kontakt: Bo Lind`, `28 dage tilbage`."""

from datetime import date

from fieldvisit.services.trash import TrashedRecord, TrashItem
from fieldvisit.ui import words
from fieldvisit.ui.kind_words import kind_words
from fieldvisit.ui.language import tr, tr_n


def record_title(record: TrashedRecord) -> str:
    """Return what a deleted record is called."""
    kind = kind_words(record.kind)
    name = " ".join(record.name.split())
    return f"{kind}: {name}" if name else kind


def item_title(item: TrashItem) -> str:
    """Return what was deleted; of several records the one it is called by and how many more."""
    title = record_title(item.records[0])
    more = len(item.records) - 1
    return f"{title} {tr_n('og {n} mere', 'og {n} mere', more)}" if more else title


def item_place(item: TrashItem) -> str:
    """Return the workplace it is about."""
    return next((record.place for record in item.records if record.place), "")


def days_left(item: TrashItem) -> str:
    """Return how long it can still be brought back."""
    return tr_n("{n} dag tilbage", "{n} dage tilbage", item.days_left)


def item_explained(item: TrashItem, today: date) -> str:
    """Return when it was deleted and what can be done, in sentences."""
    when = words.near_moment(words.local(item.at), today)
    parts = [tr("Slettet {when} på denne computer.").format(when=when)]
    if item.locked:
        parts.append(tr("Personoplysninger er låst, til du synkroniserer."))
    elif not item.writable:
        parts.append(tr("Din rolle må ikke gendanne det."))
    else:
        left = words.days(item.days_left)
        parts.append(tr("Kan gendannes i {days} endnu.").format(days=left))
    return " ".join(parts)
