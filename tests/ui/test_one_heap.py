"""The window's threads share one heap, asked of the C library itself in a process of its own."""

import re
import subprocess
import sys

import pytest

_ASKED = """
import ctypes, sys
from threading import Barrier, Thread
from fieldvisit.ui.one_heap import share_heap

if sys.argv[1] == "shared":
    share_heap()
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
"""


def _heaps(how: str) -> int:
    said = subprocess.run([sys.executable, "-c", _ASKED, how], stdout=subprocess.PIPE, check=True).stdout
    return len(re.findall(rb"<heap nr=", said))


@pytest.mark.skipif(sys.platform != "linux", reason="asks the C library of Linux")
def test_that_threads_take_memory_from_one_heap() -> None:
    assert _heaps("each its own") > 1
    assert _heaps("shared") == 1
