"""What printed pages are built of; every value is escaped, and the page is plain black on white in every theme."""

from collections.abc import Iterable, Sequence
from html import escape

from fieldvisit.ui.language import tr

_STYLE = """
body { font-size: 10pt; color: #14211F; }
h1 { font-size: 18pt; margin-top: 0px; margin-bottom: 2px; }
h2 { font-size: 12pt; margin-top: 16px; margin-bottom: 5px; }
h3 { font-size: 10.5pt; margin-top: 10px; margin-bottom: 2px; }
p { margin-top: 0px; margin-bottom: 5px; }
p.gap { font-size: 4pt; }
p.muted, td.muted, th { color: #4C5B58; }
p.internal { background-color: #ECE7DA; font-size: 8.5pt; font-weight: 600; }
th { font-size: 8.5pt; font-weight: 600; }
td, th { padding-left: 0px; padding-right: 12px; padding-top: 2px; padding-bottom: 2px; }
"""
# Qt reads margins one side at a time only, and takes a cell's padding from the style sheet alone.


def sheet(title: str, subtitle: str, *parts: str) -> str:
    """Return a page of its parts under a title."""
    # A table takes no margin of what stands above it.
    gap = "<p class='gap'>&nbsp;</p>"
    under = f"<p class='muted'>{escape(subtitle)}</p>{gap}" if subtitle else gap
    return (
        f"<html><head><style>{_STYLE}</style></head><body>"
        f"<h1>{escape(title)}</h1>{under}{''.join(parts)}</body></html>"
    )


def heading(text: str, *, level: int = 2) -> str:
    """Return a heading."""
    return f"<h{level}>{escape(text)}</h{level}>"


def internal_mark() -> str:
    """Return the line over what must not be shown to the company."""
    return f"<p class='internal'>&nbsp;{escape(tr('KUN INTERNT'))}&nbsp;</p>"


def paragraph(text: str, *, muted: bool = False) -> str:
    """Return a paragraph that keeps its line breaks; nothing for an empty text."""
    if not text.strip():
        return ""
    shown = escape(text.strip()).replace("\n", "<br/>")
    return f"<p class='muted'>{shown}</p>" if muted else f"<p>{shown}</p>"


def columns(lists: Iterable[tuple[str, Iterable[str]]]) -> str:
    """Return lists side by side, each under its heading with a dot before each item; nothing without lists."""
    shown = [
        (title, "<br/>".join(f"•&nbsp;{escape(item)}" for item in items if item.strip()))
        for title, items in lists
    ]
    if not shown:
        return ""
    width = 100 // len(shown)
    head = "".join(f"<th align='left' width='{width}%'>{escape(title)}</th>" for title, _ in shown)
    body = "".join(f"<td valign='top' width='{width}%'>{items}</td>" for _, items in shown)
    return f"<table width='100%' cellspacing='0'><tr>{head}</tr><tr>{body}</tr></table>"


def facts(rows: Iterable[tuple[str, str]], *, label_width: int = 30) -> str:
    """Return labels with their values; a row without a value is left out.

    Args:
        rows: label and value.
        label_width: percent of the page.
    """
    lines = "".join(
        f"<tr><td width='{label_width}%' class='muted' valign='top'>{escape(label)}</td><td valign='top'>{_lines(value)}</td></tr>"
        for label, value in rows
        if value.strip()
    )
    return f"<table width='100%' cellspacing='0'>{lines}</table>" if lines else ""


def table(rows: Iterable[Sequence[str]], *, head: Sequence[str] = (), widths: Sequence[int] = ()) -> str:
    """Return rows under a head that is repeated on each page; nothing without rows.

    Args:
        rows: the same number of cells each.
        head: words over the columns.
        widths: of the columns in percent.
    """
    share = [f" width='{width}%'" for width in widths]
    lines = "".join(f"<tr>{_cells('td', row, share)}</tr>" for row in rows)
    if not lines:
        return ""
    top = f"<thead><tr>{_cells('th', head, share)}</tr></thead>" if head else ""
    return f"<table width='100%' cellspacing='0'>{top}{lines}</table>"


def _cells(tag: str, cells: Sequence[str], share: Sequence[str]) -> str:
    return "".join(
        f"<{tag} align='left' valign='top'{share[place] if place < len(share) else ''}>{_lines(cell)}</{tag}>"
        for place, cell in enumerate(cells)
    )


def _lines(text: str) -> str:
    # An empty cell at the end of a table would swallow the space above what follows.
    return escape(text.strip()).replace("\n", "<br/>") or "&nbsp;"
