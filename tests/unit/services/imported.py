"""Importing companies in tests, and reading what came in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.services.import_companies import ImportReport, import_companies
from fieldvisit.services.workspace import Workspace
from tests.factories_cvr import CVR, json_lines

Import = Callable[..., ImportReport]
"""Takes the bytes of a file, or documents of the register, which are written as JSON lines."""


def importer(workspace: Workspace, folder: Path) -> Import:
    """Return what imports into a workspace."""

    def run(content: bytes | Sequence[dict[str, Any]]) -> ImportReport:
        file = folder / "fil"
        file.write_bytes(content if isinstance(content, bytes) else json_lines(_wrapped(content)))
        return import_companies(workspace, file).value

    return run


def companies(workspace: Workspace) -> dict[str, Company]:
    """Return all companies by CVR number."""
    with workspace.store.read() as reader:
        return {str(found.cvr): found for found in reader.find(Company)}


def units(workspace: Workspace) -> dict[str | None, ProductionUnit]:
    """Return all workplaces by P-number."""
    with workspace.store.read() as reader:
        return {found.p_number: found for found in reader.find(ProductionUnit)}


def counts(report: ImportReport) -> tuple[int, int, int, int]:
    """Return read, added, updated, unchanged."""
    return report.read, report.added, report.updated, report.unchanged


def table_line(cvr: str = CVR, p_number: str = "", name: str = "Grønne Haver", **more: str) -> bytes:
    """Return a table of one line."""
    columns = {"cvr": cvr, "p_nummer": p_number, "navn": name, **more}
    return f"{';'.join(columns)}\n{';'.join(columns.values())}\n".encode()


def _wrapped(documents: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"VrproduktionsEnhed" if "pNummer" in each else "Vrvirksomhed": each} for each in documents]
