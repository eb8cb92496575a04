"""Running the steps between two store versions inside the caller's transaction."""

from importlib import import_module
from pkgutil import iter_modules

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from fieldvisit.store.errors import StoreTooNewError
from fieldvisit.store.migrations import versions


def upgrade(connection: Connection, from_version: int, to_version: int) -> None:
    """Take a store from one layout to a newer one; the caller notes the new version in the same transaction.

    Args:
        connection: a writing transaction; when a step fails the store is as before.
        from_version: what the store says it is; 0 is an empty file.
        to_version: what this build needs.

    Raises:
        StoreTooNewError: the store was made by a newer build.
        LookupError: a step is missing from this build.
    """
    if from_version > to_version:
        raise StoreTooNewError
    steps = step_names()
    operations = Operations(MigrationContext.configure(connection))
    for version in range(from_version + 1, to_version + 1):
        if version not in steps:
            raise LookupError(f"no step leads to store version {version}")
        import_module(f"{versions.__name__}.{steps[version]}").upgrade(operations)


def step_names() -> dict[int, str]:
    """Return the module names of the steps by the version they lead to."""
    names = (module.name for module in iter_modules(versions.__path__) if module.name.startswith("v"))
    return {int(name[1:5]): name for name in names}
