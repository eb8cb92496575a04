"""What SQL is put together from is written out in the source: patterns with places for checked parts."""

import ast

import pytest

from tests.source_tree import name_of, parse, python_files

MODULE = "fieldvisit_sync.statement"
MAKER = "sync/fieldvisit_sync/statement.py"


def _is_written_out(argument: ast.expr | None) -> bool:
    return isinstance(argument, ast.Constant) and isinstance(argument.value, str)


def _pattern(call: ast.Call, place: int, keyword: str) -> ast.expr | None:
    named = next((given.value for given in call.keywords if given.arg == keyword), None)
    return call.args[place] if len(call.args) > place else named


def breaches(tree: ast.Module) -> list[str]:
    """List where a syntax tree makes SQL of something else, as `line: what`."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import) and any(alias.name == MODULE for alias in node.names):
            found.append(f"{node.lineno}: import {MODULE}")
        if isinstance(node, ast.ImportFrom):
            whole = node.module == "fieldvisit_sync" and any(
                alias.name == "statement" for alias in node.names
            )
            renamed = node.module == MODULE and any(alias.asname for alias in node.names)
            found += [f"{node.lineno}: {ast.unparse(node)}"] * (whole or renamed)
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module == MODULE)
    names = {alias.name for node in imports for alias in node.names}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in names:
            continue
        if (
            name == "Part"
            or (name in {"part", "statement"} and not _is_written_out(_pattern(call, 0, "pattern")))
            or (
                name == "joined"
                and (between := _pattern(call, 1, "between"))
                and not _is_written_out(between)
            )
        ):
            found.append(f"{call.lineno}: {name}")
    return found


def test_that_every_statement_is_made_of_patterns_that_are_written_out() -> None:
    sources = [file for file in python_files("src", "sync") if name_of(file) != MAKER]
    found = {
        name_of(file): breaches(parse(file)) for file in sources if "statement" in file.read_text("utf-8")
    }
    assert {name: some for name, some in found.items() if some} == {}


@pytest.mark.parametrize(
    "code",
    [
        "from fieldvisit_sync.statement import statement\nstatement(f'SELECT {typed}')",
        "from fieldvisit_sync.statement import part\npart('SELECT ' + typed)",
        "from fieldvisit_sync.statement import part\npart(pattern=typed)",
        "from fieldvisit_sync.statement import joined\njoined(parts, typed)",
        "from fieldvisit_sync.statement import joined\njoined(parts, between=typed)",
        "from fieldvisit_sync.statement import Part\nPart(typed)",
        "from fieldvisit_sync.statement import part as piece",
        "from fieldvisit_sync import statement",
        "import fieldvisit_sync.statement",
    ],
)
def test_that_each_other_way_is_noticed(code: str) -> None:
    assert len(breaches(ast.parse(code))) == 1
