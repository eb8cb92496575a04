"""Keeps None alive: PySide 6.12 drops a reference to it at every call that returns nothing.

On Python 3.11 None is counted like any object, so that a window ends after some ten thousand calls with "deallocating
None". Python 3.12 made None immortal (PEP 683); on older versions this does the same by making its count very large.
Reproduced with: `QLabel().update()` in a loop, `sys.getrefcount(None)` falls by one each time.
"""

import ctypes
import sys

_MORE_THAN_ANY_SESSION = 1 << 60
_SLACK = 64


def keep_none() -> bool:
    """Make None's reference count so large that it never reaches zero; return whether it was done or needless."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _MORE_THAN_ANY_SESSION // 2:
        return True
    count = ctypes.c_ssize_t.from_address(id(None))
    if abs(count.value - sys.getrefcount(None)) > _SLACK:  # another interpreter, another layout
        return False
    count.value += _MORE_THAN_ANY_SESSION
    return True
