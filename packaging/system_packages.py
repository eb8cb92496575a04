"""What FieldVisit needs from the operating system, and how it gets there on Debian and Ubuntu.

Used by bootstrap.py before anything is installed, so only the standard library of any Python 3 may be used here.
"""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Libraries that Qt's wheels expect from the system, and the Debian package of each."""

DISPLAY_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
"""The same for a window on a real display, X11 or Wayland."""

FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
FONT_FILES = (
    "Inter-Regular*",
    "Inter.*",
    "InterVariable*",
    "NotoSans-Regular*",
    "NotoSans[[]*",
    "DejaVuSans.ttf",
)
FONT_PACKAGES = ("fonts-inter", "fonts-noto-core")


def has_display():
    """Tell whether a window can be shown on this Linux session."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(python):
    """List the Debian packages that this machine lacks; empty on Windows and macOS.

    Args:
        python: path of the interpreter that will make `.venv`.
    """
    if not sys.platform.startswith("linux"):
        return []
    wanted = dict(QT_LIBRARIES)
    if has_display():
        wanted.update(DISPLAY_LIBRARIES)
    missing = [package for library, package in wanted.items() if not _loads(library)]
    if not _has_font():
        missing.extend(FONT_PACKAGES)
    if not _can_make_venv(python):
        missing.append("python3-venv")
    return missing


def install(packages):
    """Install Debian packages: at once for root without a terminal, after a yes with one, else say the command.

    Args:
        packages: names as `missing_packages` gave them.

    Raises:
        SystemExit: nothing could be installed; the message holds the one command that mends it.
    """
    if not shutil.which("apt-get"):
        raise SystemExit(
            "FieldVisit needs system packages that have these names on Debian; install your system's counterparts:\n  "
            + " ".join(packages)
        )
    root = os.geteuid() == 0
    sudo = [] if root else ["sudo"]
    update = [*sudo, "apt-get", "update"]
    get = [*sudo, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    command = " ".join(update) + " && " + " ".join(get)
    terminal = sys.stdin is not None and sys.stdin.isatty()
    if not terminal and not root:
        raise SystemExit(
            "System packages are missing. Install them with this command, then try again:\n  " + command
        )
    if terminal:
        print("FieldVisit needs these system packages: " + " ".join(packages))
        if input("Install them now with apt-get? [y/N] ").strip().lower() not in ("y", "yes", "j", "ja"):
            raise SystemExit("Nothing was installed. The command is:\n  " + command)
    else:
        print("Installing system packages: " + " ".join(packages), flush=True)
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for step in (update, get):
        if subprocess.call(step, env=environment) != 0:
            raise SystemExit("The system packages could not be installed. The command was:\n  " + command)


def _loads(library):
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_font():
    for folder in FONT_FOLDERS:
        base = Path(folder).expanduser()
        if base.is_dir() and any(next(base.rglob(pattern), None) for pattern in FONT_FILES):
            return True
    return False


def _can_make_venv(python):
    if Path(python).resolve() == Path(sys.executable).resolve():
        return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))
    return subprocess.call([python, "-c", "import venv, ensurepip"], stderr=subprocess.DEVNULL) == 0
