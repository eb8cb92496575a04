"""The keys of pages for the F1 list, also before such a page was opened: visit, bag, call list, presenter, sync."""

from collections.abc import Iterator
from functools import partial

from fieldvisit.domain.code_table import CodeTable
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.shell.actions import Context, ListKey
from fieldvisit.ui.sync_review.key_words import CONFLICT_KEYS, LIST_KEYS
from fieldvisit.ui.visits.page_command import BAG_KEYS
from fieldvisit.ui.visits.visit_commands import VISIT_KEYS

_PRESENTER_KEYS = (
    ("Left", lambda: tr("Forrige tilbud")),
    ("Right", lambda: tr("Næste tilbud")),
    ("1", lambda: tr("Det kan vi hjælpe med")),
    ("2", lambda: tr("Kandidatprofiler")),
    ("3", lambda: tr("Det har vi aftalt")),
    ("Up", lambda: tr("Rul op")),
    ("Down", lambda: tr("Rul ned")),
)
"""Keys that the presenter acts on itself."""


def page_keys(workspace: Workspace, *, visits: bool) -> Iterator[ListKey]:
    """Yield what pages and their lists do with keys.

    Args:
        workspace: whose words the results of a call have.
        visits: the role visits and calls companies.
    """
    told = [(Context.SYNC_LIST, LIST_KEYS), (Context.CONFLICT, CONFLICT_KEYS)]
    if visits:
        told = [
            (Context.VISIT, tuple((key.key, key.text) for key in VISIT_KEYS)),
            (Context.BAG_LIST, BAG_KEYS),
            *told,
            (Context.PRESENTING, _PRESENTER_KEYS),
        ]
        results = workspace.reference.tables["call_result"]
        for code in results:
            if code.key:
                yield ListKey(Context.CALL_LIST, code.key, partial(_result_words, results, code.id))
    for context, keys in told:
        for key, text in keys:
            yield ListKey(context, key, text)


def _result_words(results: CodeTable, id_: str) -> str:
    return results.word(id_, language())
