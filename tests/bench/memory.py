"""Memory of processes; Linux tells it, other systems do not."""

import os
from pathlib import Path

_PEAK = "VmHWM:"
_SHARE = "Pss:"


def forget_peak(process: int | None = None) -> None:
    """Begin to count the most memory of a process anew."""
    try:
        Path(f"/proc/{process or os.getpid()}/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def peak_mb(process: int | None = None) -> float | None:
    """Return the most resident memory in MB; None where nobody knows."""
    try:
        lines = Path(f"/proc/{process or os.getpid()}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(_PEAK)), None)


def server_mb(process: int) -> float | None:
    """Return the most memory of a server in MB; of one with workers what all of them have now, shared parts once."""
    workers = children_of(process)
    if not workers:
        return peak_mb(process)
    shares = [_share_mb(each) for each in (process, *workers)]
    return None if None in shares else sum(share for share in shares if share is not None)


def children_of(process: int) -> list[int]:
    """Return the processes that a process has started and that still run."""
    try:
        listed = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
    except OSError:
        return []
    return [int(child) for child in listed.split()]


def _share_mb(process: int) -> float | None:
    """Return the resident memory, of what several processes share an equal part."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith(_SHARE)), None)
