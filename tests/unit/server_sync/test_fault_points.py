"""A process told to stop at a point stops there and nowhere else."""

import os
import signal
import subprocess
import sys

import pytest

from fieldvisit_sync.server.fault_points import KILL_VARIABLE, POINTS, open_checkpoint, pass_by

PROGRAM = """
from fieldvisit_sync.server.fault_points import process_checkpoint
for number in range(3):
    for point in ("before_commit", "after_commit"):
        process_checkpoint()(point)
        print(point, number, flush=True)
"""


def run(point: str | None) -> subprocess.CompletedProcess[str]:
    environment = dict(os.environ) | ({KILL_VARIABLE: point} if point else {})
    return subprocess.run(
        [sys.executable, "-c", PROGRAM], env=environment, capture_output=True, text=True, check=False
    )


def test_that_the_process_ends_at_the_named_pass() -> None:
    ended = run("after_commit:2")
    assert ended.returncode == -signal.SIGKILL
    assert ended.stdout.split("\n")[-2] == "before_commit 1"


def test_that_without_a_name_nothing_happens() -> None:
    assert run(None).stdout.count("\n") == 6
    assert open_checkpoint({}) is pass_by


def test_that_an_unknown_point_is_noticed() -> None:
    with pytest.raises(ValueError, match=KILL_VARIABLE):
        open_checkpoint({KILL_VARIABLE: "somewhere:1"})
    assert len(POINTS) == 5
