"""Which files one profile's store consists of; nobody else spells their names."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class StoreFolder:
    """The folder of one store on this computer. One user's profile has one."""

    path: Path

    @property
    def store(self) -> Path:
        """The encrypted database; its write-ahead log lies beside it."""
        return self.path / "store.db"

    @property
    def keys(self) -> Path:
        """The wrapped data key."""
        return self.path / "store.keys"

    @property
    def previous_keys(self) -> Path:
        """The copy that saves the key file from a torn write."""
        return self.path / "store.keys.previous"

    @property
    def lock(self) -> Path:
        """Held while the key file is changed; empty, and without meaning after a stop."""
        return self.path / "keys.lock"

    @property
    def backups(self) -> Path:
        """Folder of encrypted backups."""
        return self.path / "backups"

    def draft_of(self, target: Path) -> Path:
        """Return where a file is written before it takes the target's name."""
        return target.with_name(f".{target.name}.draft")

    def precious(self) -> list[Path]:
        """Return what a first start must not write over: store, its log, keys, set-aside stores, backups."""
        return sorted([*self.path.glob("store.*"), *self.backups.glob("store-*")])

    def everything(self) -> list[Path]:
        """Return every file that a wipe has to remove."""
        return [
            *self.precious(),
            *sorted([*self.path.glob(".store*"), *self.backups.glob(".store*")]),
            self.lock,
        ]
