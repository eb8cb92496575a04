"""What stands between a clone and a running product: the bootstrap, the licences, the headless start."""

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.source_tree import ROOT

QUESTION = """
import sys
import fieldvisit.cli
print([name for name in ("PySide6", "alembic", "xlsxwriter", "python_calamine") if name in sys.modules])
"""


SOURCES = """
import linecache
from pathlib import Path
import fieldvisit.app
from fieldvisit.ui.shell import product_pages
print(sorted(name for name in linecache.cache if "fieldvisit" in Path(name).parts))
"""


def _load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Standard input as in a pipeline."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())


def _as_user(monkeypatch: pytest.MonkeyPatch, number: int, tools: Path) -> None:
    (tools / "apt-get").write_text(f'#!/bin/sh\necho "$@" >> {tools}/calls\n')
    (tools / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tools}:/usr/bin:/bin")
    monkeypatch.setattr(os, "geteuid", lambda: number)


@pytest.mark.usefixtures("no_terminal")
def test_that_without_root_and_terminal_the_one_command_is_printed_and_nothing_runs(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _as_user(monkeypatch, 1000, tmp_path)
    with pytest.raises(SystemExit) as stopped:
        _load("system_packages").install(["libegl1", "python3-venv"])
    assert str(stopped.value).splitlines()[-1].strip() == (
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 python3-venv"
    )
    assert not (tmp_path / "calls").exists()


@pytest.mark.usefixtures("no_terminal")
def test_that_root_without_a_terminal_installs_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _as_user(monkeypatch, 0, tmp_path)
    _load("system_packages").install(["libegl1"])
    assert (tmp_path / "calls").read_text().splitlines() == [
        "update",
        "install -y --no-install-recommends libegl1",
    ]


def test_that_the_gate_installs_what_a_window_needs() -> None:
    needs = _load("system_packages")
    wanted = {*needs.QT_LIBRARIES.values(), *needs.DISPLAY_LIBRARIES.values(), *needs.FONT_PACKAGES}
    named = (ROOT / ".ci/run").read_text(encoding="utf-8").split("packages=(", 1)[1].split(")", 1)[0].split()
    assert wanted <= set(named)


def test_that_bootstrap_without_a_command_lists_its_commands_and_does_nothing() -> None:
    result = subprocess.run(
        [sys.executable, str(ROOT / "packaging/bootstrap.py")], capture_output=True, text=True, check=False
    )
    assert result.returncode == 2
    assert "install" in result.stdout
    assert "check" in result.stdout


def test_that_the_notices_name_every_pinned_library_with_its_licence() -> None:
    assert (ROOT / "resources/help/notices.md").read_text(encoding="utf-8") == _load("notices").render()


def test_that_the_command_line_starts_without_qt_and_without_the_slow_libraries() -> None:
    answer = subprocess.run([sys.executable, "-c", QUESTION], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


def test_that_the_window_starts_without_reading_the_source_of_its_modules() -> None:
    answer = subprocess.run([sys.executable, "-c", SOURCES], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
