"""The process that keeps sample data for a window: it says how it goes, why not, and leaves nothing half made."""

import json
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from fieldvisit.demo.attendant import Attendant, remove
from fieldvisit.demo.municipality import DemoMunicipality
from fieldvisit.demo.scenario import load_scenario
from fieldvisit_sync.file_lock import FolderClaim
from tests.unit.store.full_disk import files_limited_to

SCENARIO = load_scenario()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the sample data is to lie."""
    return tmp_path / "eksempeldata"


def _said(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_that_too_little_room_is_said_and_no_folder_is_left(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Attendant(DemoMunicipality(folder, SCENARIO, needs=1 << 62), "mette", Event()).attend()
    assert _said(capsys) == [{"problem": "room"}]
    assert not folder.exists()


def test_that_a_failure_on_the_way_is_said_and_no_folder_is_left(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with files_limited_to(20_000):
        Attendant(DemoMunicipality(folder, SCENARIO), "mette", Event()).attend()
    assert _said(capsys) == [{"part": "server", "done": 0, "whole": 12}, {"problem": "failed"}]
    assert not folder.exists()


def test_that_a_making_that_nobody_wants_any_more_stops_and_leaves_no_folder(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stopped = Event()
    stopped.set()
    Attendant(DemoMunicipality(folder, SCENARIO), "mette", stopped).attend()
    assert _said(capsys) == []
    assert not folder.exists()


def test_that_another_passphrase_is_said_and_nothing_is_changed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = DemoMunicipality(folder, SCENARIO)
    (folder / "ready.json").write_text(json.dumps({"ports": {}}), encoding="utf-8")
    Attendant(demo, "mette", Event()).attend()
    assert _said(capsys) == [{"problem": "passphrase"}]
    assert json.loads((folder / "ready.json").read_text(encoding="utf-8")) == {"ports": {}}


def test_that_what_is_open_elsewhere_is_not_removed_and_what_is_not_a_demos_stays(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    demo = DemoMunicipality(folder, SCENARIO)
    (folder / "clock.json").write_text("{}", encoding="utf-8")
    other = FolderClaim(folder / "demo.lock")
    assert other.take()
    remove(demo)
    other.release()
    (folder / "noter.txt").write_text("mine", encoding="utf-8")
    remove(demo)
    remove(demo)
    assert _said(capsys) == [{"problem": "open"}, {"removed": True}, {"problem": "folder"}]
    assert [path.name for path in folder.iterdir()] == ["noter.txt"]
