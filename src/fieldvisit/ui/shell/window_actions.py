"""The actions that mean the same everywhere (DESIGN 4, context "overalt")."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.actions import Actions, ActionSpec, Context, ListKey


@dataclass(frozen=True, slots=True)
class WindowVerbs:
    """What the window does for each of its keys."""

    palette: Callable[[], object]
    new: Callable[[], object]
    filter: Callable[[], object]
    primary: Callable[[], object]
    save: Callable[[], object]
    undo: Callable[[], object]
    redo: Callable[[], object]
    print: Callable[[], object]
    lock: Callable[[], object]
    fold: Callable[[], object]
    back: Callable[[], object]
    forward: Callable[[], object]
    help: Callable[[], object]
    present: Callable[[], object]
    next_pane: Callable[[], object]
    previous_pane: Callable[[], object]
    sync: Callable[[], object]
    full_screen: Callable[[], object]
    escape: Callable[[], object]


def register(actions: Actions, verbs: WindowVerbs) -> None:
    """Register the window's own actions and describe the keys of lists."""
    plain = [
        (
            ActionSpec("palette", lambda: tr("Søg eller udfør"), ("Ctrl+K",), "soeg", in_palette=False),
            verbs.palette,
        ),
        (ActionSpec("new", lambda: tr("Ny …"), ("Ctrl+N",), "plus"), verbs.new),
        (ActionSpec("filter", lambda: tr("Filtrér denne side"), ("Ctrl+F",), "filter"), verbs.filter),
        (
            ActionSpec(
                "primary",
                lambda: tr("Sidens vigtigste knap"),
                ("Ctrl+Return", "Ctrl+Enter"),
                "hoejre",
                in_palette=False,
                when_covered=True,
            ),
            verbs.primary,
        ),
        (ActionSpec("save", lambda: tr("Gem nu"), ("Ctrl+S",), "gemt-her"), verbs.save),
        (ActionSpec("undo", lambda: tr("Fortryd"), ("Ctrl+Z",), "fortryd"), verbs.undo),
        (ActionSpec("redo", lambda: tr("Gentag"), ("Ctrl+Y",), "synk"), verbs.redo),
        (ActionSpec("print", lambda: tr("Udskriv eller PDF"), ("Ctrl+P",), "print"), verbs.print),
        (ActionSpec("lock", lambda: tr("Lås"), ("Ctrl+L",), "laas"), verbs.lock),
        (ActionSpec("fold", lambda: tr("Fold menuen ind/ud"), ("Ctrl+B",), "venstre"), verbs.fold),
        (ActionSpec("back", lambda: tr("Tilbage"), ("Alt+Left",), "venstre"), verbs.back),
        (ActionSpec("forward", lambda: tr("Frem"), ("Alt+Right",), "hoejre"), verbs.forward),
        (
            ActionSpec("help", lambda: tr("Genveje og hjælp"), ("F1",), "genvej", when_covered=True),
            verbs.help,
        ),
        (ActionSpec("present", lambda: tr("Vis for virksomheden"), ("F5",), "praesenter"), verbs.present),
        (
            ActionSpec("pane.next", lambda: tr("Næste rude"), ("F6",), in_palette=False, when_covered=True),
            verbs.next_pane,
        ),
        (
            ActionSpec(
                "pane.previous",
                lambda: tr("Forrige rude"),
                ("Shift+F6",),
                in_palette=False,
                when_covered=True,
            ),
            verbs.previous_pane,
        ),
        (ActionSpec("sync", lambda: tr("Synkronisér nu"), ("F9",), "synk"), verbs.sync),
        (
            ActionSpec("full_screen", lambda: tr("Fuld skærm"), ("F11",), "praesenter", when_covered=True),
            verbs.full_screen,
        ),
        (
            ActionSpec("escape", lambda: tr("Luk, annullér, tilbage til listen"), ("Esc",), in_palette=False),
            verbs.escape,
        ),
    ]
    for spec, handler in plain:
        actions.add(spec, handler)
    actions.describe(
        (
            ListKey(Context.TABLE, "Return", lambda: tr("Åbn")),
            ListKey(Context.TABLE, "F2", lambda: tr("Ret")),
            ListKey(Context.TABLE, "Space", lambda: tr("Markér som færdig eller vælg")),
            ListKey(Context.TABLE, "Delete", lambda: tr("Til papirkurv")),
            ListKey(Context.TABLE, "Ctrl+C", lambda: tr("Kopiér")),
        )
    )
