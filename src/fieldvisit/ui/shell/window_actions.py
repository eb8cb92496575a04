"""The actions that mean the same everywhere (DESIGN 4, context "overalt")."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, ActionSpec, Context, ListKey
from fieldvisit.ui.shell.page_spec import PageSpec

SPECS = (
    ActionSpec("palette", lambda: tr("Søg eller udfør"), ("Ctrl+K",), "soeg", in_palette=False),
    ActionSpec("new", lambda: tr("Ny …"), ("Ctrl+N",), "plus"),
    ActionSpec("filter", lambda: tr("Filtrér denne side"), ("Ctrl+F",), "filter"),
    ActionSpec(
        "primary",
        lambda: tr("Sidens vigtigste knap"),
        ("Ctrl+Return", "Ctrl+Enter"),
        "hoejre",
        in_palette=False,
        when_covered=True,
    ),
    ActionSpec("save", lambda: tr("Gem nu"), ("Ctrl+S",), "gemt-her"),
    ActionSpec("undo", lambda: tr("Fortryd"), ("Ctrl+Z",), "fortryd"),
    ActionSpec("redo", lambda: tr("Gentag"), ("Ctrl+Y",), "synk"),
    ActionSpec("undo_list", lambda: tr("Fortryd-historik"), ("F7",), "fortryd"),
    ActionSpec("history", lambda: tr("Historik"), ("Ctrl+H",), "notat"),
    ActionSpec("trash", lambda: tr("Papirkurv"), ("F8",), "papirkurv"),
    ActionSpec("print", lambda: tr("Udskriv eller PDF"), ("Ctrl+P",), "print"),
    ActionSpec("lock", lambda: tr("Lås"), ("Ctrl+L",), "laas"),
    ActionSpec("fold", lambda: tr("Fold menuen ind/ud"), ("Ctrl+B",), "venstre"),
    ActionSpec("back", lambda: tr("Tilbage"), ("Alt+Left",), "venstre"),
    ActionSpec("forward", lambda: tr("Frem"), ("Alt+Right",), "hoejre"),
    ActionSpec("help", lambda: tr("Genveje og hjælp"), ("F1",), "genvej", when_covered=True),
    ActionSpec("present", lambda: tr("Vis for virksomheden"), ("F5",), "praesenter"),
    ActionSpec("pane.next", lambda: tr("Næste rude"), ("F6",), in_palette=False, when_covered=True),
    ActionSpec(
        "pane.previous",
        lambda: tr("Forrige rude"),
        ("Shift+F6",),
        in_palette=False,
        when_covered=True,
    ),
    ActionSpec("sync", lambda: tr("Synkronisér nu"), ("F9",), "synk"),
    ActionSpec("full_screen", lambda: tr("Fuld skærm"), ("F11",), "praesenter", when_covered=True),
    ActionSpec("escape", lambda: tr("Luk, annullér, tilbage til listen"), ("Esc",), in_palette=False),
)
"""Each with the words, keys and picture of DESIGN 4."""

LIST_KEYS = (
    ListKey(Context.DAY, "Alt+Up", lambda: tr("Byt tid med besøget før")),
    ListKey(Context.DAY, "Alt+Down", lambda: tr("Byt tid med besøget efter")),
    ListKey(Context.TABLE, "Return", lambda: tr("Åbn")),
    ListKey(Context.TABLE, "F2", lambda: tr("Ret")),
    ListKey(Context.TABLE, "Space", lambda: tr("Markér som færdig eller vælg")),
    ListKey(Context.TABLE, "Delete", lambda: tr("Til papirkurv")),
    ListKey(Context.TABLE, "Ctrl+C", lambda: tr("Kopiér")),
    ListKey(Context.TEXT, "Alt+F7", lambda: tr("Næste stavefejl")),
    ListKey(Context.TEXT, "Ctrl+.", lambda: tr("Forslag til ordet")),
)


_PAGE_KEYS = "1234567890"


def register_pages(actions: Actions, shown: Iterable[PageSpec], open_page: Callable[[str], object]) -> None:
    """Let Ctrl and a digit open each page of the rail, in its order.

    Args:
        actions: where.
        shown: the pages of the rail.
        open_page: opens one by its id.
    """
    for key in _PAGE_KEYS:
        actions.remove(f"page.{key}")
    for key, spec in zip(_PAGE_KEYS, shown, strict=False):
        action = ActionSpec(f"page.{key}", spec.title, (f"Ctrl+{key}",), spec.icon)
        actions.add(action, partial(open_page, spec.id))


def register(actions: Actions, verbs: Mapping[str, Callable[[], object]]) -> None:
    """Register the window's own actions and describe the keys of lists.

    Args:
        actions: where.
        verbs: id of each of `SPECS` to what does it.
    """
    for spec in SPECS:
        actions.add(spec, verbs[spec.id])
    actions.describe(LIST_KEYS)
