"""`demo` says what it needs before it makes anything."""

from pathlib import Path

import pytest

from fieldvisit.cli import main
from fieldvisit.commands.command import WRONG_USE
from fieldvisit.commands.demo import has_display


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--headless",), "--out"),
        (("--headless", "--day", "altered-9", "--out", "OUT"), "altered-1"),
        (("--user", "nobody"), "mette.lindholt"),
    ],
    ids=["nowhere to write", "no such day", "no such user"],
)
def test_that_wrong_use_is_named_and_nothing_is_made(
    words: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.chdir(tmp_path)
    assert main(["demo", *words]) == WRONG_USE
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_that_a_demo_leaves_a_folder_of_other_files_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "noter.txt").write_text("mine", encoding="utf-8")
    assert main(["demo", "--headless", "--out", str(tmp_path)]) == WRONG_USE
    assert "Intet er ændret" in capsys.readouterr().err
    assert (tmp_path / "noter.txt").read_text(encoding="utf-8") == "mine"


def test_that_a_display_is_one_of_x11_or_wayland(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not has_display()
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert has_display()
