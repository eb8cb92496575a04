"""A private message bus with a real Secret Service on it, for one test at a time."""

import contextlib
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import secretstorage
from keyring.backends import SecretService

PASSWORD = b"en-lille-noeglering"
PROGRAMS = ("dbus-daemon", "gnome-keyring-daemon")

# Without service folders: a second, locked keyring that the bus starts by itself would win the race at times.
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={home}</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@dataclass(frozen=True)
class PrivateKeyring:
    """The keyring of a person who has just logged in to the computer."""

    backend: SecretService.Keyring

    def lock(self) -> None:
        """Lock it, as the screen lock of some desktops does."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            secretstorage.Collection(bus).lock()

    def entries(self) -> list[tuple[dict[str, str], bytes]]:
        """Return attributes and secret of everything in it."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            items = list(secretstorage.Collection(bus).get_all_items())
            return [(item.get_attributes(), item.get_secret()) for item in items]

    def forget_everything(self) -> None:
        """Delete all entries, as a reinstalled desktop would."""
        with contextlib.closing(secretstorage.dbus_init()) as bus:
            for item in list(secretstorage.Collection(bus).get_all_items()):
                item.delete()


def missing_programs() -> list[str]:
    """Name what this computer lacks for a private keyring."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


@contextlib.contextmanager
def private_keyring(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrivateKeyring]:
    """Start a bus and an unlocked keyring below `home`, and end both afterwards."""
    monkeypatch.setenv("HOME", str(home))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / variable.lower()
        folder.mkdir(mode=0o700)
        monkeypatch.setenv(variable, str(folder))
    with contextlib.ExitStack() as stack:
        settings = home / "bus.conf"
        settings.write_text(_BUS.format(home=home), encoding="utf-8")
        bus = _started(stack, ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"])
        assert bus.stdout is not None
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.stdout.readline().decode().strip())
        daemon = _started(stack, ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"])
        assert daemon.stdin is not None
        daemon.stdin.write(PASSWORD)
        daemon.stdin.close()
        _wait_for_service()
        yield PrivateKeyring(SecretService.Keyring())


def _started(stack: contextlib.ExitStack, command: list[str]) -> subprocess.Popen[bytes]:
    process = stack.enter_context(
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    )
    stack.callback(process.kill)
    return process


def _wait_for_service() -> None:
    """Wait until the keyring answers on the bus."""
    deadline = time.monotonic() + 20
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        while not secretstorage.check_service_availability(bus):
            assert time.monotonic() < deadline, "the keyring did not come up"
            select.select([], [], [], 0.02)
