"""Displays at 125 and 150 %: Qt takes the factor when the program starts, so each is a program of its own."""

import os
import subprocess
import sys

import pytest

SCREENS = (
    "i_dag",
    "i_dag_dagsplan",
    "virksomheder",
    "palet_ordre",
    "besoeg",
    "synkronisering",
    "foerste_start",
)
"""One of each kind: page, dialog, list, panel over the page, columns, conflict, first page; `make screens` takes all."""

_CHOSEN = () if os.environ.get("FIELDVISIT_EVERY_SCREEN") else SCREENS
_LONGEST = 120 if _CHOSEN else 900


@pytest.mark.parametrize(("factor", "size"), [("1.25", "1093x600"), ("1.5", "1280x660")])
def test_that_nothing_is_cut_off_on_a_scaled_display(factor: str, size: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", "tests.screens", "--check", size, *_CHOSEN],
        env={**os.environ, "QT_SCALE_FACTOR": factor, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=_LONGEST,
        check=False,
    )
    assert (told.returncode, told.stdout.strip()) == (0, ""), told.stdout + told.stderr
