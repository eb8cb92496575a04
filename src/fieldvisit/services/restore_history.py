"""Putting an older value, or a whole older version, back: an ordinary new edit that can be undone (SYNC S3)."""

from typing import Any

from fieldvisit.domain.records.conflict import Conflict
from fieldvisit.domain.records.history import History
from fieldvisit.services.change_values import is_equal
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.read_history import FIRST, can_restore, edits_of, pairs, states_after
from fieldvisit.services.role_right import require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.repositories.sync_review import wire_row
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.registry import KINDS


def restore_value(workspace: Workspace, kind: str, record: str, line: str, field: str) -> Done[str]:
    """Put the value back that a field had before an edit, or that lost a conflict.

    Args:
        workspace: the open profile.
        kind: the record's kind.
        record: its id.
        line: a line of `read_history`.
        field: one of the line's fields.

    Returns:
        The record's id.

    Raises:
        ProblemError: no such line, the field is locked or shows this value already, or the role may not write it.
        PersonsLockedError: it is about a person and the lease has run out.
    """
    with workspace.store.write("history.restore_value") as writer:
        present = _present(workspace, writer, kind, record)
        found = writer.get(Conflict, line)
        if found is not None and (found.record_kind, found.record_id) == (kind, record):
            lost = found.state == "solved" and is_equal(found.solved_value, found.other)
            before = {str(found.field): found.shown if lost else found.other}
        else:
            edits = edits_of(writer, kind, record)
            chosen = edits if line == f"{FIRST}{record}" else [_line(edits, line)]
            before = {name: old for edit in chosen for name, (old, _) in pairs(edit).items()}
        if field not in before:
            raise not_found("Linjen i historikken")
        return _write(workspace, writer, (kind, record), present, {field: before[field]})


def restore_version(workspace: Workspace, kind: str, record: str, line: str) -> Done[str]:
    """Bring a record back to how it was after an edit; fields that are locked or signed keep what they have.

    Args:
        workspace: the open profile.
        kind: the record's kind.
        record: its id.
        line: an edit of `read_history`, or its oldest line.

    Raises:
        ProblemError: no such line, nothing differs, or the role may not write the record.
        PersonsLockedError: it is about a person and the lease has run out.
    """
    with workspace.store.write("history.restore_version") as writer:
        present = _present(workspace, writer, kind, record)
        edits = edits_of(writer, kind, record)
        place = len(edits) if line == f"{FIRST}{record}" else edits.index(_line(edits, line))
        return _write(workspace, writer, (kind, record), present, states_after(edits, present)[place])


def _present(workspace: Workspace, writer: Writer, kind: str, record: str) -> dict[str, Any]:
    if kind not in KINDS or KINDS[kind].by_server:
        raise not_found("Oplysningen")
    require_writer(workspace, KINDS[kind].audience)
    present = wire_row(writer, kind, record)
    if present is None:
        raise not_found("Oplysningen")
    return present


def _line(edits: list[History], line: str) -> History:
    found = next((edit for edit in edits if edit.id == line), None)
    if found is None:
        raise not_found("Linjen i historikken")
    return found


def _write(
    workspace: Workspace,
    writer: Writer,
    key: tuple[str, str],
    present: dict[str, Any],
    values: dict[str, Any],
) -> Done[str]:
    kind, record = key
    new = {
        name: value
        for name, value in values.items()
        if can_restore(workspace, kind, name) and not is_equal(value, present.get(name))
    }
    if not new:
        raise ProblemError(
            "nothing_to_restore",
            "Der er ikke noget at gendanne: værdien gælder allerede, eller feltet er låst. Intet er ændret.",
        )
    writer.edit_wire(kind, record, new)
    return Done(record, writer.changed)
