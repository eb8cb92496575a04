"""Who can open this computer's store: its passphrase, and the municipality where a recovery key was made (SECURITY "Key slots")."""

import base64
import binascii
from dataclasses import dataclass

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import WrongKeyError
from fieldvisit.store.keys import Vault
from fieldvisit.store.state import get_state

WRONG = "wrong_passphrase"
"""Code of the problem of a passphrase that is not this store's."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """Whether the municipality can open the store when the passphrase is forgotten.

    Attributes:
        made: it can.
        offered: the municipality has a key that it could be made with.
    """

    made: bool
    offered: bool


def read_recovery(workspace: Workspace) -> Recovery:
    """Return how the recovery key stands.

    Raises:
        StoreError: the key file cannot be read.
    """
    made = Vault(workspace.store.folder).recovery_envelope() is not None
    return Recovery(made=made, offered=_public_key(workspace) is not None)


def change_passphrase(workspace: Workspace, old: str, new: str) -> None:
    """Set a new passphrase; the old one opens nothing any more. Takes about half a second.

    Raises:
        ProblemError: `old` is wrong; nothing is changed.
        StoreError: `new` is too short, or the disk refuses; nothing is changed.
    """
    try:
        Vault(workspace.store.folder).change_passphrase(old, new)
    except WrongKeyError:
        raise _wrong() from None


def make_recovery(workspace: Workspace, passphrase: str) -> None:
    """Let the municipality open this store when passphrase and keyring are lost.

    Raises:
        ProblemError: the passphrase is wrong, or the municipality has no key; nothing is changed.
        StoreError: the disk refuses; nothing is changed.
    """
    public = _public_key(workspace)
    if public is None:
        raise ProblemError(
            "no_recovery_key",
            "Kommunen har ingen nødnøgle på serveren. Intet er ændret. Spørg jeres administrator.",
        )
    vault = Vault(workspace.store.folder)
    try:
        vault.add_recovery(public, vault.unlock(passphrase))
    except WrongKeyError:
        raise _wrong() from None


def check_passphrase(workspace: Workspace, passphrase: str) -> None:
    """Find out whether somebody knows the passphrase of this store.

    Raises:
        ProblemError: he does not.
    """
    try:
        Vault(workspace.store.folder).unlock(passphrase)
    except WrongKeyError:
        raise _wrong() from None


def _public_key(workspace: Workspace) -> bytes | None:
    with workspace.store.read() as reader:
        enrolment = get_state(reader.connection, "enrolment") or {}
    try:
        return base64.b64decode(enrolment.get("recovery_key") or "", validate=True) or None
    except binascii.Error:
        return None


def _wrong() -> ProblemError:
    return ProblemError(WRONG, "Adgangskoden passer ikke. Intet er ændret. Prøv igen.")
