"""One window per profile."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from fieldvisit.ui.shell.single_instance import SingleInstance


def test_that_a_second_start_is_refused_and_brings_the_first_to_the_front(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_front):
        assert not second.claim()
    first.release()


def test_that_another_profile_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    first, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert first.claim()
    assert other.claim()
    for instance in (first, other):
        instance.release()


def test_that_a_profile_is_free_again_after_its_window(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    first.release()
    assert second.claim()
    second.release()
