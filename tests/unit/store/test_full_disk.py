"""Tests of the disk without room: what it leaves for the tests after it."""

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.store.full_disk import files_limited_to


def test_that_a_module_first_imported_without_room_can_be_imported_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "room_long_module.py").write_text(f"WORDS = {'ord ' * 2_000!r}\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "compiled"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    importlib.invalidate_caches()
    with files_limited_to(1_000):
        importlib.import_module("room_long_module")
    assert not sys.dont_write_bytecode
    del sys.modules["room_long_module"]
    assert len(importlib.import_module("room_long_module").WORDS) == 8_000
    del sys.modules["room_long_module"]


def test_that_a_process_started_without_room_leaves_modules_that_can_be_imported(tmp_path: Path) -> None:
    (tmp_path / "room_long_module.py").write_text(f"WORDS = {'ord ' * 2_000!r}\n", encoding="utf-8")
    imports = [sys.executable, "-c", "import room_long_module; print(len(room_long_module.WORDS))"]
    with files_limited_to(1_000):
        subprocess.run(imports, cwd=tmp_path, check=True, capture_output=True)
    assert subprocess.check_output(imports, cwd=tmp_path).strip() == b"8000"
