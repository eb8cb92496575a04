"""How a server process ends."""

import subprocess
import sys

import pytest

STOPPED_WHILE_IT_BEGINS = '''
import gc, os, signal
from fieldvisit_sync.server.runner import Place, listen, run

async def application(scope, receive, send):
    """Answer nothing: nobody gets to ask."""

gc.disable()
gc.callbacks.append(lambda phase, _: phase == "start" and os.kill(os.getpid(), signal.{name}))
place = Place()
run(application, place, listen(place), lambda: print("answers"))
'''
"""The search for garbage at the start is a moment between the process's beginning and uvicorn's."""

SECONDS = 60.0


@pytest.mark.skipif(sys.platform == "win32", reason="sends signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_that_a_server_told_to_stop_while_it_begins_ends_and_never_says_that_it_answers(name: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", STOPPED_WHILE_IT_BEGINS.format(name=name)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
