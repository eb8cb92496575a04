"""The threads of the window and of the server share one heap, asked of the C library itself in a process of its own."""

import re
import subprocess
import sys

import pytest

_ASKED = '''
import ctypes, os, signal, sys
from threading import Barrier, Thread

def tell():
    """Take memory in four threads at once, and print what the C library says of its heaps."""
    together = Barrier(4)

    def take():
        kept = [bytes(70_000) for _ in range(50)]
        together.wait()

    threads = [Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    libc = ctypes.CDLL(None)
    libc.fdopen.restype = ctypes.c_void_p
    out = ctypes.c_void_p(libc.fdopen(1, b"w"))
    libc.malloc_info(0, out)
    libc.fflush(out)
'''

_NOBODY = """
tell()
"""

_WINDOW = """
from fieldvisit.ui.qt_application import qt_application
application = qt_application(shown=False)
tell()
"""

_SERVER = '''
from fieldvisit_sync.server.runner import Place, listen, run

async def application(scope, receive, send):
    """Answer nothing: nobody gets to ask."""

def announce():
    tell()
    os.kill(os.getpid(), signal.SIGTERM)

place = Place()
run(application, place, listen(place), announce)
'''


def _heaps(program: str) -> int:
    said = subprocess.run([sys.executable, "-c", _ASKED + program], stdout=subprocess.PIPE, check=True).stdout
    return len(re.findall(rb"<heap nr=", said))


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
@pytest.mark.parametrize("program", [_WINDOW, _SERVER], ids=["window", "server"])
def test_that_threads_take_memory_from_one_heap(program: str) -> None:
    assert _heaps(_NOBODY) > 1
    assert _heaps(program) == 1
