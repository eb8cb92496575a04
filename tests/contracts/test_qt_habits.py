"""What the window never does with Qt, because the process ends by it (docs/decisions/010)."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCES = sorted((ROOT / "src" / "fieldvisit").rglob("*.py"))
ITEMS = {"itemAt", "itemAtPosition"}
AROUND = {"events.changed.connect", "events.line_changed.connect", "_events.changed.connect"}
"""Signals of what stays while pages come and go: Qt lets go of a page's own method with the page, of a lambda never."""


def _breaches(source: str) -> list[str]:
    """Return what a source does that it must not, with its lines."""
    tree = ast.parse(source)
    slots = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    found = []
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        words = ast.unparse(call.func)
        name = words.rpartition(".")[2]
        if name in ITEMS:
            found.append(f"{call.lineno}: {name}")
        if name == "installEventFilter" and "app" in words.lower():
            found.append(f"{call.lineno}: a filter on the application")
        if ".".join(words.split(".")[-3:]) in AROUND and isinstance(call.args[0], ast.Lambda):
            found.append(f"{call.lineno}: outlives its page, and is called for it")
        if words.endswith("focusChanged.connect"):
            slot = slots.get(ast.unparse(call.args[0]).rpartition(".")[2])
            if slot is None or len(slot.args.args) != 1:
                found.append(f"{call.lineno}: a slot that takes who lost the focus")
    return found


def test_that_the_sources_keep_to_it() -> None:
    found = {file.name: _breaches(file.read_text(encoding="utf-8")) for file in SOURCES}
    assert {name: breaches for name, breaches in found.items() if breaches} == {}


@pytest.mark.parametrize(
    "planted",
    [
        "item = layout.itemAt(0)",
        "application.installEventFilter(self)",
        "qApp.installEventFilter(self)",
        "tools.events.changed.connect(lambda change: self.reload())",
        "class A:\n    def _move(self, old, new): ...\n    def b(self): app.focusChanged.connect(self._move)",
    ],
)
def test_that_each_is_caught(planted: str) -> None:
    assert len(_breaches(planted)) == 1
