"""The import rules of docs/architecture.md hold, and each of them would notice a breach."""

import ast
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.source_tree import ROOT, name_of, parse, python_files

CONTRACTS = {
    contract["id"]: contract
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
}
SCREENS = (
    "today",
    "calls",
    "companies",
    "visits",
    "candidates",
    "bag",
    "follow_ups",
    "campaigns",
    "settings",
)
DOMAIN_LIBRARIES = {"holidays", "stdnum"}


@dataclass(frozen=True)
class Breach:
    """A forbidden import that a contract must report."""

    contract: str
    importer: str
    imported: str

    def __str__(self) -> str:
        return f"{self.contract}: {self.importer} imports {self.imported}"


BREACHES = (
    Breach("app-layers", "fieldvisit.services", "fieldvisit.ui"),
    Breach("app-layers", "fieldvisit.sync_client", "fieldvisit.services"),
    Breach("app-layers", "fieldvisit.exchange", "fieldvisit.sync_client"),
    Breach("app-layers", "fieldvisit.sync_client", "fieldvisit.exchange"),
    Breach("app-layers", "fieldvisit.store", "fieldvisit.exchange"),
    Breach("app-layers", "fieldvisit.domain", "fieldvisit.store"),
    *(
        Breach("screens-apart", f"fieldvisit.ui.{screen}", f"fieldvisit.ui.{other}")
        for screen, other in zip(SCREENS, (*SCREENS[1:], "sync_review"), strict=True)
    ),
    Breach("screens-apart", "fieldvisit.ui.presenter", "fieldvisit.ui.shell"),
    Breach("screens-apart", "fieldvisit.ui.widgets", "fieldvisit.ui.onboarding"),
    Breach("server-layers", "fieldvisit_sync.schema", "fieldvisit_sync.protocol"),
    Breach("server-layers", "fieldvisit_sync.merge", "fieldvisit_sync.server"),
    Breach("sync-apart-from-app", "fieldvisit_sync.merge", "fieldvisit.domain"),
    Breach("client-apart-from-server", "fieldvisit.sync_client", "fieldvisit_sync.server"),
    Breach("schema", "fieldvisit.ui", "fieldvisit_sync.schema"),
    Breach("schema", "fieldvisit.exchange", "fieldvisit_sync.schema"),
    Breach("wire", "fieldvisit.services", "fieldvisit_sync.protocol"),
    Breach("wire", "fieldvisit.exchange", "fieldvisit_sync.merge"),
    Breach("demo-reads-the-window", "fieldvisit.demo", "fieldvisit.services"),
    Breach("demo-reads-the-window", "fieldvisit.demo", "fieldvisit.store"),
    Breach("qt", "fieldvisit.services", "PySide6.QtCore"),
    Breach("qt", "fieldvisit_sync.server", "PySide6.QtCore"),
    Breach("qt", "fieldvisit.domain", "pyqtgraph"),
    Breach("sql", "fieldvisit.services", "sqlalchemy"),
    Breach("sql", "fieldvisit_sync.merge", "sqlalchemy"),
    Breach("sql", "fieldvisit.ui", "sqlalchemy.orm"),
    Breach("database-files", "fieldvisit.sync_client", "sqlcipher3"),
    Breach("http", "fieldvisit.store", "requests"),
    Breach("keyring", "fieldvisit.services", "keyring"),
    Breach("spelling", "fieldvisit.ui", "hunspell"),
    Breach("web-server", "fieldvisit_sync.protocol", "litestar"),
    Breach("domain-pure", "fieldvisit.domain", "fieldvisit_sync.merge"),
    Breach("domain-pure", "fieldvisit.domain", "msgspec"),
)


@pytest.fixture(scope="module")
def tree_copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of both packages and their import rules, to plant breaches in."""
    copy = tmp_path_factory.mktemp("tree")
    shutil.copy(ROOT / "pyproject.toml", copy)
    for file in python_files("src", "sync"):
        target = copy / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    return copy


def _plant_package(tree: Path, module: str) -> Path:
    """Return the folder of a package in the copy; a screen that does not exist yet is made."""
    folder = _module_folder(tree, module)
    if module.startswith("fieldvisit.ui."):
        folder.mkdir(exist_ok=True)
        (folder / "__init__.py").touch()
    return folder


def _module_folder(tree: Path, module: str) -> Path:
    return tree / ("sync" if module.startswith("fieldvisit_sync") else "src") / module.replace(".", "/")


def _lint(tree: Path, contract: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--contract", contract],
        cwd=tree,
        env={"PYTHONPATH": f"{tree / 'src'}:{tree / 'sync'}", "COLUMNS": "200", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("breach", BREACHES, ids=str)
def test_that_a_planted_import_is_reported_by_its_contract(tree_copy: Path, breach: Breach) -> None:
    _plant_package(tree_copy, breach.imported)
    planted = _plant_package(tree_copy, breach.importer) / "planted.py"
    planted.write_text(f'"""Planted by a test."""\n\nimport {breach.imported}\n')
    try:
        result = _lint(tree_copy, breach.contract)
    finally:
        planted.unlink()
    assert result.returncode == 1, result.stdout + result.stderr
    report = result.stdout.partition("Broken contracts")[2]
    assert CONTRACTS[breach.contract]["name"][:60] in report
    assert f"{breach.importer}.planted -> {breach.imported.split('.')[0]}" in report


@pytest.mark.parametrize("contract", CONTRACTS)
def test_that_each_contract_is_kept_by_the_tree_and_has_a_planted_breach(
    tree_copy: Path, contract: str
) -> None:
    assert any(breach.contract == contract for breach in BREACHES)
    result = _lint(tree_copy, contract)
    assert result.returncode == 0, result.stdout + result.stderr


def test_that_every_screen_is_under_the_contract_that_keeps_screens_apart() -> None:
    named = " ".join(CONTRACTS["screens-apart"]["layers"])
    folders = {file.parent.name for file in python_files("src/fieldvisit/ui") if file.name == "__init__.py"}
    rooms = {f"({folder})" for folder in folders if (ROOT / "src/fieldvisit/ui" / folder).is_dir()}
    assert {room for room in rooms if room not in named} == set()


@pytest.mark.parametrize("file", python_files("src/fieldvisit/domain"), ids=name_of)
def test_that_the_domain_imports_only_what_it_may(file: Path) -> None:
    allowed = sys.stdlib_module_names | DOMAIN_LIBRARIES
    for node in ast.walk(parse(file)):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"relative import in line {node.lineno}"
            names = [node.module or ""]
        for name in names:
            own = name == "fieldvisit_sync.clock" or name.startswith("fieldvisit.domain")
            from_sync = isinstance(node, ast.ImportFrom) and name == "fieldvisit_sync"
            clock = from_sync and all(alias.name == "clock" for alias in node.names)
            assert own or clock or name.split(".")[0] in allowed, f"line {node.lineno} imports {name}"
