"""FieldVisit as it was at an earlier schema version, beside today's in one process: the same code over fewer kinds and fields.

A build has modules of its own for everything that reads the registry of kinds: store, sync client, services, server.
What it shares with today's are the wire, the schema's own classes, and errors that cross the line between both sides.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from sqlalchemy import Connection

_REGISTRY = "fieldvisit_sync.schema.registry"
_OWN = (
    *(
        _REGISTRY,
        "fieldvisit_sync.server",
        "fieldvisit.store",
        "fieldvisit.services",
        "fieldvisit.sync_client",
    ),
    *("tests.fuzz.laptop", "tests.fuzz.server_side"),
)
_SHARED = frozenset({"fieldvisit.sync_client.http"})
_RUNNER = "fieldvisit.store.migrations.runner"
_VERSIONS = "fieldvisit.store.migrations.versions"


class Build:
    """The product at one schema version.

    Args:
        version: the schema version that it speaks; one above today's knows nothing more, it only says so.
    """

    def __init__(self, version: int) -> None:
        self.version = version
        self._modules: dict[str, ModuleType] = {}
        with self.running():
            registry = import_module(_REGISTRY)
            known = min(version, registry.SCHEMA_VERSION)
            vars(registry).update(SCHEMA_VERSION=version, KINDS=registry.kinds_at(known))
            # Steps that bring no fields are in every build, which is made of today's code: its stores begin with them.
            steps = _schema_steps(version)
            vars(import_module(_RUNNER)).update(step_names=lambda: steps)
            vars(import_module("fieldvisit.store.store")).update(STORE_VERSION=len(steps))

    @contextmanager
    def running(self) -> Iterator[None]:
        """Let imports, also those inside functions, find this build's modules."""
        todays = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_own(name)}
        sys.modules.update(self._modules)
        _bind(self._modules)
        try:
            yield
        finally:
            self._modules = {name: sys.modules.pop(name) for name in list(sys.modules) if _is_own(name)}
            sys.modules.update(todays)
            _bind(todays)

    def take(self, module: str, name: str) -> Any:
        """Return something of one of its modules."""
        with self.running():
            return getattr(import_module(module), name)


@contextmanager
def without_todays_layout() -> Iterator[None]:
    """Let an upgrade to today's version run the steps that bring fields alone: the stores of builds begin with all others."""
    runner, steps = import_module(_RUNNER), _schema_steps()
    whole, all_steps = runner.upgrade, runner.step_names

    def upgrade(connection: Connection, from_version: int, to_version: int) -> None:
        whole(connection, from_version, min(to_version, len(steps)))

    vars(runner).update(upgrade=upgrade, step_names=lambda: steps)
    try:
        yield
    finally:
        vars(runner).update(upgrade=whole, step_names=all_steps)


def _is_own(name: str) -> bool:
    return name not in _SHARED and any(name == own or name.startswith(f"{own}.") for own in _OWN)


def _bind(modules: dict[str, ModuleType]) -> None:
    """Let packages name these modules, as an import does."""
    for name, module in modules.items():
        package, _, own = name.rpartition(".")
        if package in sys.modules:
            setattr(sys.modules[package], own, module)


def _schema_steps(schema: int | None = None) -> dict[int, str]:
    """Return the steps that bring fields, up to a schema version, numbered from 1; one version may have several."""
    found = (step.name for step in iter_modules(import_module(_VERSIONS).__path__))
    brings = {name: getattr(import_module(f"{_VERSIONS}.{name}"), "SCHEMA", None) for name in sorted(found)}
    names = [
        name for name, brought in brings.items() if brought is not None and brought <= (schema or brought)
    ]
    return dict(enumerate(names, 1))
