"""What can leave the window: a document in one or several forms, each with what its preview shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldvisit.ui.printing import write_pdf
from fieldvisit.ui.widgets.table_model import Column, TableRow

Step = Callable[[int], None]
"""Told how many rows are written; raises to stop."""

Write = Callable[[Path, Step], object]
"""Writes a form as a file, whole or not at all; raises `OSError`."""

PDF, CSV, XLSX, ICS = "pdf", "csv", "xlsx", "ics"


@dataclass(frozen=True, slots=True, kw_only=True)
class OutForm:
    """One form of a document; its preview shows pages, else rows.

    Attributes:
        id: also the file's suffix.
        title: what it is called to choose it.
        write: makes the file.
        html: pages, which can be printed too.
        foot: words at the foot of each page.
        wide: the pages lie on their long side.
        columns: of the rows.
        rows: the first ones where there are many.
        in_background: takes long enough for a progress line and a way to stop it.
    """

    id: str
    title: str
    write: Write
    html: str = ""
    foot: str = ""
    wide: bool = False
    columns: Sequence[Column] = ()
    rows: Sequence[TableRow] = ()
    in_background: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class OutDocument:
    """Something to print or to save.

    Attributes:
        title: what it is.
        subtitle: of what, when.
        name: of the file, without its suffix.
        notes: what it holds and what was left out, a line each.
        warning: shown above the buttons when it holds persons; empty for none.
        forms: the first one is shown first.
    """

    title: str
    subtitle: str
    name: str
    forms: Sequence[OutForm]
    notes: Sequence[str] = field(default=())
    warning: str = ""


def printed(html: str, foot: str = "", *, wide: bool = False) -> OutForm:
    """Return the form of a PDF file that can be printed as well."""
    return OutForm(
        id=PDF,
        title="PDF",
        html=html,
        foot=foot,
        wide=wide,
        write=lambda path, _: write_pdf(html, path, foot, wide=wide),
    )
