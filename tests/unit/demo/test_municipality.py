"""A demo takes away only what demos make, opens only with its own passphrase, and has its folder to itself."""

import json
from pathlib import Path

import pytest

from fieldvisit.demo.municipality import (
    AlreadyOpenError,
    DemoMunicipality,
    FolderInUseError,
    NoRoomError,
)
from fieldvisit.demo.scenario import load_scenario
from fieldvisit_sync.file_lock import FolderClaim

SCENARIO = load_scenario()


def test_that_a_folder_with_somebody_elses_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "noter.txt").write_text("mine", encoding="utf-8")
    demo = DemoMunicipality(tmp_path, SCENARIO)
    with pytest.raises(FolderInUseError):
        demo.remove()
    assert (tmp_path / "noter.txt").read_text(encoding="utf-8") == "mine"


def test_that_a_demo_is_thrown_away_without_what_lies_beside_it(tmp_path: Path) -> None:
    for name in ("clock.json", "ready.json", "result.json", "noter.txt", "proxy-mette.log"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    (tmp_path / "laptops" / "mette").mkdir(parents=True)
    DemoMunicipality(tmp_path, SCENARIO).remove()
    assert [path.name for path in tmp_path.iterdir()] == ["noter.txt"]


def test_that_a_demo_made_with_a_passphrase_asks_for_it_again(tmp_path: Path) -> None:
    (tmp_path / "ready.json").write_text(json.dumps({"ports": {}}), encoding="utf-8")
    assert not DemoMunicipality(tmp_path, SCENARIO).opens
    assert DemoMunicipality(tmp_path, SCENARIO, "den samme som sidst").opens
    (tmp_path / "ready.json").write_text(
        json.dumps({"ports": {}, "passphrase": "tilfældig"}), encoding="utf-8"
    )
    assert DemoMunicipality(tmp_path, SCENARIO).opens
    assert not DemoMunicipality(tmp_path, SCENARIO, "en helt anden").opens


def test_that_a_folder_that_another_has_open_is_neither_started_in_nor_thrown_away(tmp_path: Path) -> None:
    (tmp_path / "clock.json").write_text("{}", encoding="utf-8")
    other = FolderClaim(tmp_path / "demo.lock")
    assert other.take()
    for deed in (DemoMunicipality(tmp_path, SCENARIO).start, DemoMunicipality(tmp_path, SCENARIO).remove):
        with pytest.raises(AlreadyOpenError):
            deed()
    assert (tmp_path / "clock.json").read_text(encoding="utf-8") == "{}"
    other.release()
    DemoMunicipality(tmp_path, SCENARIO).remove()
    assert list(tmp_path.iterdir()) == []


def test_that_nothing_is_made_where_there_is_too_little_room(tmp_path: Path) -> None:
    with pytest.raises(NoRoomError):
        DemoMunicipality(tmp_path, SCENARIO, needs=1 << 62).start()
    assert list(tmp_path.iterdir()) == []
