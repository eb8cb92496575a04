"""The key list on paper: every key by where it means something, to hang beside the screen."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from fieldvisit.exchange.file_place import file_name
from fieldvisit.ui import words
from fieldvisit.ui.language import tr
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_document import OutDocument, printed

_KEY_SHARE = 30


def key_document(lines: Sequence[tuple[str, str, str]], today: date) -> OutDocument:
    """Return the keys for the dialog.

    Args:
        lines: key as it is printed, what it does, where; those of one place beside each other.
        today: when it was printed.
    """
    title = tr("Genveje")
    parts = [
        paper.heading(place) + paper.facts([(key, does) for key, does, _ in keys], label_width=_KEY_SHARE)
        for place, keys in groupby(lines, key=lambda line: line[2])
    ]
    return OutDocument(
        title=title,
        subtitle=words.dated(today),
        name=file_name(f"FieldVisit {title}"),
        forms=(printed(paper.sheet(f"FieldVisit: {title}", words.dated(today), *parts), title),),
    )
