"""Files about a workplace: pictures and documents that one adds, opens, saves elsewhere and removes (tab Filer).

Size and form are checked when a file is added, not after the visit (SYNC "Attachments"). What a picture tells about place
and telephone is taken out before it is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path, PurePath

from fieldvisit.domain.records.attachment import Attachment
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.user import User
from fieldvisit.domain.records.visit import Visit
from fieldvisit.exchange.file_kind import ENDINGS, recognise
from fieldvisit.exchange.file_place import file_name
from fieldvisit.exchange.picture_traces import without_traces
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store import files
from fieldvisit.store.files import FileState
from fieldvisit_sync.schema.visits import ATTACHMENT

MOST_KEPT = 500 * 1024 * 1024
"""Most bytes of all files on a computer."""

_MOST_NAME = 120


class Standing(StrEnum):
    """Where a file's content is."""

    WAITS = "waits"
    """Here; it is on its way to the server."""
    HERE = "here"
    COMING = "coming"
    """Asked for; it comes with the next sync."""
    AWAY = "away"
    """On the server only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AttachedFile:
    """One file of a list.

    Attributes:
        id: of its row.
        name: as it was called.
        size: bytes.
        media_type: what it is.
        by: who added it.
        at: when.
        visit: the visit it was added at; None for none.
        standing: where its content is.
        pending: its row waits to be sent.
    """

    id: str
    name: str
    size: int
    media_type: str
    by: str
    at: datetime | None
    visit: str | None
    standing: Standing
    pending: bool


def list_files(workspace: Workspace, unit: str) -> Sequence[AttachedFile]:
    """Return the files of a workplace, the latest first."""
    with workspace.store.read() as reader:
        rows = reader.find(Attachment, unit=unit, order=("-added_at", "name"))
        states = files.states_of(reader.connection, {row.sha256 for row in rows if row.sha256})
        return [
            AttachedFile(
                id=row.id,
                name=row.name or "",
                size=row.size or 0,
                media_type=row.media_type or "",
                by=(maker.name if (maker := reader.get(User, row.by)) else None) or "",
                at=row.added_at,
                visit=row.visit,
                standing=_standing(states.get(row.sha256 or "")),
                pending=row.pending,
            )
            for row in rows
        ]


def attach(workspace: Workspace, unit: str, path: Path, *, visit: str | None = None) -> Done[str]:
    """Add a file from the disk; return its id.

    Raises:
        ProblemError: it cannot be read, is too large or of no form that may be attached; nothing is kept.
    """
    try:
        size = path.stat().st_size
        _check_size(size)
        content = path.read_bytes()
    except OSError:
        raise ProblemError(
            "unreadable", "Filen kan ikke læses. Tjek, at den findes, og prøv igen. Intet er gemt."
        ) from None
    return attach_bytes(workspace, unit, path.name, content, visit=visit)


def attach_bytes(
    workspace: Workspace, unit: str, name: str, content: bytes, *, visit: str | None = None
) -> Done[str]:
    """Add a file whose bytes are here already, such as a picture from the clipboard; otherwise as `attach`."""
    require_writer(workspace, ATTACHMENT.audience)
    _check_size(len(content))
    media_type = recognise(name, content)
    if media_type is None:
        raise ProblemError(
            "unknown_form",
            "Filen er hverken billede (JPEG, PNG), PDF, Word, Excel eller ren tekst. Gem den i en af de former, og "
            "prøv igen. Intet er gemt.",
        )
    content = without_traces(content, media_type)
    with workspace.store.write("attachment.add") as writer:
        place = writer.get(ProductionUnit, unit)
        if place is None:
            raise not_found("Arbejdsstedet")
        if visit is not None and writer.get(Visit, visit) is None:
            raise not_found("Besøget")
        if files.kept_bytes(writer.connection) + len(content) > MOST_KEPT:
            raise ProblemError(
                "no_room",
                "Der ligger filer for 500 MB på computeren, og det er det meste, der er plads til. Fjern filer, der ikke "
                "bruges. Intet er gemt.",
            )
        made = writer.create(
            Attachment.KIND,
            {
                "unit": place.id,
                "visit": visit,
                "name": _short(name, media_type),
                "media_type": media_type,
                "size": len(content),
                "sha256": files.keep_content(writer.connection, content),
                "by": workspace.who.user,
                "added_at": writer.now,
            },
        )
        return Done(made, writer.changed)


def read_file(workspace: Workspace, attachment: str) -> tuple[str, bytes]:
    """Return a file's name, with the ending of what it is, and its bytes.

    Raises:
        ProblemError: no such file, or its content is not here; it comes with the next sync then.
    """
    with workspace.store.read() as reader:
        row = reader.get(Attachment, attachment)
        if row is None or row.sha256 is None:
            raise not_found("Filen")
        content = files.read_content(reader.connection, row.sha256)
    if content is None:
        fetch_next(workspace, attachment)
        raise ProblemError(
            "not_here",
            "Filens indhold ligger på serveren. Det hentes ved næste synkronisering; åbn den så igen.",
        )
    return _short(row.name or "", row.media_type or ""), content


def fetch_next(workspace: Workspace, attachment: str) -> None:
    """Ask for a file's content at the next sync.

    Raises:
        ProblemError: no such file.
    """
    with workspace.store.maintain() as connection, workspace.store.read() as reader:
        row = reader.get(Attachment, attachment)
        if row is None or row.sha256 is None:
            raise not_found("Filen")
        files.want(connection, row.sha256, row.size or 0)


def _check_size(size: int) -> None:
    if size > files.MOST_BYTES:
        raise ProblemError(
            "too_large", "Filen fylder mere end 20 MB. Gør den mindre, og prøv igen. Intet er gemt."
        )
    if not size:
        raise ProblemError("empty_file", "Filen er tom. Intet er gemt.")


def _short(name: str, media_type: str) -> str:
    """Return a name without folders that ends as what the file is, so that no desktop takes it for something else."""
    bare = PurePath(name.replace("\\", "/")).name.strip() or "fil"
    stem, ending = file_name(PurePath(bare).stem) or "fil", PurePath(bare).suffix.lower()
    true = ENDINGS.get(media_type, ".bin")
    same = {".jpeg": ".jpg", ".csv": ".txt"}.get(ending, ending) == true
    return f"{stem[:_MOST_NAME]}{ending if same else true}"


def _standing(state: FileState | None) -> Standing:
    if state is None:
        return Standing.AWAY
    return {
        FileState.OWN: Standing.WAITS,
        FileState.HERE: Standing.HERE,
        FileState.WANTED: Standing.COMING,
    }[state]
