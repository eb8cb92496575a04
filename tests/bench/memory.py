"""Most memory that a process had since somebody asked to count anew; Linux tells it, other systems do not."""

import os
from pathlib import Path

_PEAK = "VmHWM:"


def forget_peak(process: int | None = None) -> None:
    """Begin to count anew."""
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
