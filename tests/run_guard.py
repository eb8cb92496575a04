"""What one test process may touch: its own empty home, loopback, and no process that outlives it."""

import contextlib
import ipaddress
import os
import signal
import sys
import time
from collections.abc import Mapping
from pathlib import Path

RUN_VARIABLE = "FIELDVISIT_TEST_RUN"
"""Set in the environment of a test process; its descendants inherit it, so that they can be told apart."""


def home_environment(home: Path) -> Mapping[str, str]:
    """Name every variable by which a program could find a user's folders or keys, all pointing below `home`."""
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    return {
        "HOME": str(home),
        "USERPROFILE": str(home),
        "APPDATA": str(home / "appdata"),
        "LOCALAPPDATA": str(home / "local-appdata"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_STATE_HOME": str(home / ".local/state"),
        "XDG_CACHE_HOME": str(home / ".cache"),
        "XDG_RUNTIME_DIR": str(runtime),
        "HYPOTHESIS_STORAGE_DIRECTORY": str(home / ".hypothesis"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }


def allow_loopback_only() -> None:
    """Make every connection and name look-up of this process fail unless it stays on this computer.

    The audit hook cannot be taken out again, neither by a test nor by the product.
    """
    sys.addaudithook(_refuse_other_hosts)


def _refuse_other_hosts(event: str, arguments: tuple[object, ...]) -> None:
    if event in {"socket.connect", "socket.sendto"}:
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = arguments[0]
    else:
        return
    if not _is_this_computer(host):
        raise RuntimeError(f"the suite may only talk to this computer, not to {host!r}")


def _is_this_computer(host: object) -> bool:
    if host is None or host in {"", "localhost", b"localhost"}:
        return True
    try:
        return ipaddress.ip_address(str(host).partition("%")[0]).is_loopback
    except ValueError:
        return False


def end_processes_left_behind(run: str, patience: float = 5.0) -> list[str]:
    """Name and kill the living processes that this test process started, after giving them time to end.

    Args:
        run: the value of `RUN_VARIABLE` that marks them.
        patience: seconds that ending processes get.

    Returns:
        One line per process, `pid command`; empty where the system has no /proc.
    """
    deadline = time.monotonic() + patience
    left = _descendants(run)
    while left and time.monotonic() < deadline:
        time.sleep(0.1)
        left = _descendants(run)
    for number in left:
        with contextlib.suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    return [f"{number} {command}" for number, command in left.items()]


def _descendants(run: str) -> dict[int, str]:
    marker = f"{RUN_VARIABLE}={run}".encode()
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        if folder.name == str(os.getpid()):
            continue
        try:
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            marked = marker in (folder / "environ").read_bytes().split(b"\0")
            command = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace").strip()
        except OSError:
            continue
        if state != "Z" and (marked or parent == str(os.getpid())):
            found[int(folder.name)] = command
    return found
