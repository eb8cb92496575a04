"""`hvem dækker byggeri`, `hvem dækker nordlys`: who covers a trade, a group, a place or a workplace (R34)."""

from collections.abc import Callable

from fieldvisit.services.named_places import Place
from fieldvisit.services.read_coverage import CoverLine, read_coverage, who_covers
from fieldvisit.services.read_order import read_order
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.widgets.palette_rows import PaletteRow
from fieldvisit.ui.widgets.row_filter import has_words

_MOST = 4
_ROW = "verb.covers"


def cover_rows(workspace: Workspace, words: str, open_list: Callable[[str], None]) -> list[PaletteRow]:
    """Return who covers what is named, then the whole list.

    Args:
        workspace: the open profile.
        words: what was typed behind the verb; empty for the list alone.
        open_list: shows who covers what, narrowed to words.
    """
    lines = read_coverage(workspace, language()) if words else ()
    found = [line for line in lines if line.area is not None and has_words(_spoken(workspace, line), words)]
    rows = [_line_row(workspace, line, open_list) for line in found[:_MOST]]
    if words and not rows:
        places = read_order(workspace, words, dated=False).places
        rows = [_place_row(workspace, place, open_list) for place in places[:_MOST]]
    said = tr("Hvem dækker hvad")
    detail = "" if rows or not words else tr("ingen dækker “{text}”").format(text=words)
    return [*rows, _row(said, detail, lambda: open_list(""))]


def _line_row(workspace: Workspace, line: CoverLine, open_list: Callable[[str], None]) -> PaletteRow:
    role = workspace.reference.word("role", line.role, language()) if line.role else ""
    title = " · ".join(part for part in (line.name, role) if part)
    return _row(title, ", ".join(line.covered), lambda: open_list(line.name))


def _place_row(workspace: Workspace, place: Place, open_list: Callable[[str], None]) -> PaletteRow:
    names = who_covers(workspace, place.unit)
    title = tr("Hvem dækker {company}").format(company=place.name)
    first = names[0] if names else ""
    return _row(title, ", ".join(names) or tr("ingen"), lambda: open_list(first))


def _row(title: str, detail: str, run: Callable[[], None]) -> PaletteRow:
    return PaletteRow(_ROW, title, run, detail=detail, icon="kandidater")


def _spoken(workspace: Workspace, line: CoverLine) -> str:
    """Return by what a line is found: its words and codes, and the divisions of its sections."""
    area, reference = line.area, workspace.reference
    codes = (*area.trades, *area.districts) if area is not None else ()
    within = [
        reference.trade_words.word(division.code, language=language())
        for division in reference.divisions.values()
        if division.section in codes
    ]
    return " ".join((line.name, line.team, *line.covered, *codes, *within))
