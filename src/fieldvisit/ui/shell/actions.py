"""The registry of everything that can be done: keys, buttons, the palette and the F1 list all read it (DESIGN 1.7)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme


class Context(StrEnum):
    """Where a key means something (DESIGN 4)."""

    EVERYWHERE = "everywhere"
    DAY = "day"
    VISIT = "visit"
    BAG_LIST = "bag_list"
    CALL_LIST = "call_list"
    TABLE = "table"
    SYNC_LIST = "sync_list"
    CONFLICT = "conflict"
    TEXT = "text"
    PRESENTING = "presenting"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done.

    Attributes:
        id: stable name, such as `visit.start`.
        text: gives the words in the language of the window: what results, as on its button.
        keys: portable key names (`Ctrl+Return`); the first one is shown.
        icon: meaning of the picture.
        context: where the keys mean it.
        in_palette: offered by Ctrl+K.
        when_covered: also works on the unlock page and while presenting (help, lock, text size).
    """

    id: str
    text: Callable[[], str]
    keys: tuple[str, ...] = ()
    icon: str = "hoejre"
    context: Context = Context.EVERYWHERE
    in_palette: bool = True
    when_covered: bool = False

    @property
    def key(self) -> str:
        """The key that is shown; empty when there is none."""
        return self.keys[0] if self.keys else ""


@dataclass(frozen=True, slots=True)
class ListKey:
    """A key that a list acts on itself, or a page that was not opened yet; only described here.

    Attributes:
        context: the list or page.
        key: portable key name or letter.
        text: gives the words.
    """

    context: Context
    key: str
    text: Callable[[], str]


class Actions(QObject):
    """All actions of a window.

    Args:
        window: owner of what is not owned by a page.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, tuple[ActionSpec, QAction]] = {}
        self._list_keys: list[ListKey] = []
        self._covered_by: Context | None = None
        self._covered = False
        self._suspended: dict[str, bool] | None = None
        theme().changed.connect(self._dress)

    def add(self, spec: ActionSpec, handler: Callable[[], object], owner: QWidget | None = None) -> QAction:
        """Register an action; one of the same id is replaced.

        Args:
            spec: what it is.
            handler: does it.
            owner: the page that must be shown for its keys to work; none means the window.

        Returns:
            The action, to enable, disable or trigger it.
        """
        self.remove(spec.id)

        def perform() -> None:
            handler()

        action = QAction(spec.text(), owner or self._window)
        action.setObjectName(f"action.{spec.id}")
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.triggered.connect(perform)
        (owner or self._window).addAction(action)
        self._actions[spec.id] = (spec, action)
        action.destroyed.connect(lambda: self._forget(spec.id, action))
        self._allow(spec, action)
        self._dress_one(spec, action)
        return action

    def remove(self, id_: str) -> None:
        """Forget an action, if there is one of that id."""
        if id_ in self._actions:
            _, action = self._actions.pop(id_)
            action.setShortcuts([])
            action.deleteLater()

    def describe(self, keys: Iterable[ListKey]) -> None:
        """Put keys that lists act on themselves into the F1 list and the test of doubles."""
        known = {(key.context, key.key) for key in self._list_keys}
        self._list_keys.extend(key for key in keys if (key.context, key.key) not in known)

    def get(self, id_: str) -> QAction:
        """Return an action.

        Raises:
            KeyError: there is none of that id.
        """
        return self._actions[id_][1]

    def specs(self) -> list[ActionSpec]:
        """Return all actions in the order they were added."""
        return [spec for spec, _ in self._actions.values()]

    def enabled_specs(self) -> list[ActionSpec]:
        """Return the actions that can be done now, or once what lies over the page is gone."""
        before = self._suspended
        return [
            spec
            for spec, action in self._actions.values()
            if (action.isEnabled() if before is None else before.get(spec.id, False))
        ]

    def keys_by_context(self) -> dict[Context, list[tuple[str, str]]]:
        """Return (key, words) of every key, for the F1 list."""
        found: dict[Context, list[tuple[str, str]]] = {context: [] for context in Context}
        for spec in self.specs():
            if spec.key:
                found[spec.context].append((spec.key, spec.text()))
        for key in self._list_keys:
            told = (key.key, key.text())
            if told not in found[key.context]:
                found[key.context].append(told)
        return {context: keys for context, keys in found.items() if keys}

    def doubled_keys(self) -> list[str]:
        """Return each key that means two things in one context, or one thing everywhere and another in a context."""
        meanings: dict[tuple[Context, str], list[str]] = {}
        for spec in self.specs():
            for key in spec.keys:
                meanings.setdefault((spec.context, _canonical(key)), []).append(spec.id)
        acting = {(spec.context, spec.key, spec.text()) for spec in self.specs()}
        for listed in self._list_keys:
            if (listed.context, listed.key, listed.text()) not in acting:
                meanings.setdefault((listed.context, _canonical(listed.key)), []).append(listed.text())
        doubled = [f"{context} {key}: {ids}" for (context, key), ids in meanings.items() if len(ids) > 1]
        for (context, key), ids in meanings.items():
            if (
                context not in {Context.EVERYWHERE, Context.PRESENTING}
                and (Context.EVERYWHERE, key) in meanings
            ):
                doubled.append(f"{context} {key}: {ids} and {meanings[Context.EVERYWHERE, key]}")
        return doubled

    def is_shortcut(self, keys: QKeySequence) -> bool:
        """Say whether an enabled action has these keys."""
        return any(action.isEnabled() and keys in action.shortcuts() for _, action in self._actions.values())

    def cover(self, context: Context | None = None) -> None:
        """Let only actions work that are meant for a covered window, and those of `context`."""
        self._covered, self._covered_by = True, context
        self._allow_all()

    def uncover(self) -> None:
        """Let all actions work again."""
        self._covered, self._covered_by = False, None
        self._allow_all()

    def suspend(self, working: Iterable[str]) -> None:
        """Let keys rest while something lies over the page (palette, key list); `resume` gives them back.

        Args:
            working: ids that go on working.
        """
        if self._suspended is None:
            self._suspended = {id_: action.isEnabled() for id_, (_, action) in self._actions.items()}
        kept = set(working)
        for id_, (_, action) in self._actions.items():
            action.setEnabled(id_ in kept)

    def resume(self) -> None:
        """Let the keys work again that worked before `suspend`."""
        before, self._suspended = self._suspended or {}, None
        for id_, (_, action) in self._actions.items():
            if id_ in before:
                action.setEnabled(before[id_])

    def retranslate(self) -> None:
        """Take the words of the present language."""
        for spec, action in self._actions.values():
            action.setText(spec.text())

    def _allow_all(self) -> None:
        for spec, action in self._actions.values():
            self._allow(spec, action)

    def _allow(self, spec: ActionSpec, action: QAction) -> None:
        action.setEnabled(not self._covered or spec.when_covered or spec.context == self._covered_by)

    def _forget(self, id_: str, action: QAction) -> None:
        if id_ in self._actions and self._actions[id_][1] is action:
            del self._actions[id_]

    def _dress(self) -> None:
        for spec, action in self._actions.values():
            self._dress_one(spec, action)

    @staticmethod
    def _dress_one(spec: ActionSpec, action: QAction) -> None:
        action.setIcon(theme().icon(spec.icon))


def context_words(context: Context) -> str:
    """Return where a key means something, in words."""
    return {
        Context.EVERYWHERE: tr("Overalt"),
        Context.DAY: tr("Ved dagens besøg"),
        Context.VISIT: tr("I et besøg"),
        Context.BAG_LIST: tr("I listen over tilbud"),
        Context.CALL_LIST: tr("I ringelisten"),
        Context.TABLE: tr("I lister og tabeller"),
        Context.SYNC_LIST: tr("I synkroniseringslisten"),
        Context.CONFLICT: tr("I en konflikt"),
        Context.TEXT: tr("I et tekstfelt"),
        Context.PRESENTING: tr("I visning for virksomheden"),
    }[context]


def _canonical(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)
