"""New records that need no look of their own: nearly everything of a first push.

They belong to kinds that whoever may write them sees whole, name no author and no citizen, and were sent as they are. What
is otherwise (an edit, a deletion, something from before a restore, a field that this server does not know) goes the long
way in `apply_changes`.
"""

from fieldvisit_sync.merge.origin import Origin, Standing
from fieldvisit_sync.protocol.messages import Mutation, MutationResult
from fieldvisit_sync.schema.audience import Scope
from fieldvisit_sync.schema.kind import Kind
from fieldvisit_sync.schema.people import ABOUT
from fieldvisit_sync.schema.registry import KINDS
from fieldvisit_sync.server.author import Author
from fieldvisit_sync.server.authorship import SIGNED
from fieldvisit_sync.server.history import note_edit
from fieldvisit_sync.server.mutation_check import are_plain_texts, check_fields, knows_all
from fieldvisit_sync.server.stored_record import StoredRecord
from fieldvisit_sync.server.workspace import Workspace
from fieldvisit_sync.server.write_rights import OWNED


def _is_plain(kind: Kind) -> bool:
    audience = kind.audience
    seen_whole = all(audience.scope(role) is Scope.ALL for role in audience.write)
    return (
        seen_whole
        and not (kind.by_server or audience.personal)
        and kind.name not in {*SIGNED, *OWNED, *ABOUT}
    )


_PLAIN = frozenset(kind.name for kind in KINDS.values() if _is_plain(kind))


class PlainRecords:
    """Makes such records inside one transaction.

    Args:
        desk: the transaction.
        author: whose records.
    """

    def __init__(self, desk: Workspace, author: Author) -> None:
        self._desk = desk
        self._author = author
        self._version = desk.era.next_version(0)

    def make(self, kind: Kind, mutation: Mutation) -> MutationResult | None:
        """Make a record that is not there; None when the edit has to go the long way.

        Raises:
            RefusedError: a value that cannot be stored.
        """
        author = self._author
        if (
            mutation.base
            or mutation.old
            or mutation.op != "put"
            or mutation.before is not None
            or kind.name not in _PLAIN
            or "merged_into" in mutation.new
            or not (author.trusted or author.identity.role in kind.audience.write)
        ):
            return None
        new = mutation.new
        if not are_plain_texts(kind, new):
            if not knows_all(kind, new):
                return None
            new = check_fields(kind, mutation, author)
        by = Origin(self._version, author.edit_time(mutation.at), mutation.id, author.identity.user)
        self._desk.put(
            StoredRecord(
                kind=kind.name,
                id=mutation.record,
                version=self._version,
                audience=kind.audience.name,
                standing=Standing(made=by),
                seen_by=author.identity.device,
                fields={name: value for name, value in new.items() if value is not None},
            )
        )
        result = MutationResult(id=mutation.id, status="applied", version=self._version)
        note_edit(self._desk, author, mutation, result, (None, {}))
        return result
