"""All shipped reference data, read once at start (`resources/data`)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fieldvisit.domain.call_script import CallScript, read_call_script
from fieldvisit.domain.code_list import (
    CompanyForm,
    Division,
    Municipality,
    Named,
    SizeBand,
    read_company_forms,
    read_divisions,
    read_municipalities,
    read_occupation_groups,
    read_sections,
    read_size_bands,
    read_target_groups,
)
from fieldvisit.domain.code_table import CodeTable, read_tables
from fieldvisit.domain.match_criteria import Criterion, read_criteria
from fieldvisit.domain.offer_catalogue import OfferCatalogue, read_catalogue
from fieldvisit.domain.outcome_type import OutcomeTypes, read_outcome_types
from fieldvisit.domain.reference_rules import ReferenceRules, read_rules
from fieldvisit.domain.trade_word import TradeWords, read_trade_words
from fieldvisit.domain.visit_template import VisitTemplate, read_template


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceData:
    """The shipped data, typed.

    Attributes:
        tables: words of the ids that records carry, by table name (`call_result`, `offer_answer`, ...).
        templates: visit templates by id.
        municipalities: the 98 real ones by code.
        example_municipalities: the fictional ones of the example data by code.
        guard_words: words about health that the free-text guard points at (G12): `stems` and `words`.
        benchmarks: published campaign figures by id, as `benchmarks.json` gives them.
    """

    tables: Mapping[str, CodeTable]
    catalogue: OfferCatalogue
    outcome_types: OutcomeTypes
    templates: Mapping[str, VisitTemplate]
    call_script: CallScript
    criteria: tuple[Criterion, ...]
    rules: ReferenceRules
    target_groups: Mapping[str, Named]
    municipalities: Mapping[str, Municipality]
    example_municipalities: Mapping[str, Municipality]
    divisions: Mapping[str, Division]
    sections: Mapping[str, Named]
    company_forms: Mapping[str, CompanyForm]
    size_bands: Mapping[str, SizeBand]
    trade_words: TradeWords
    occupation_groups: Mapping[str, Named]
    guard_words: Mapping[str, tuple[str, ...]]
    benchmarks: Mapping[str, Mapping[str, Any]]

    @classmethod
    def load(cls, folder: Path) -> "ReferenceData":
        """Read all files.

        Args:
            folder: `resources/data`.

        Raises:
            OSError: a file is missing or unreadable.
            ValueError: a file is no JSON, or a date in it is none.
            KeyError: a field is missing.
        """
        tables = read_tables(_json(folder, "code_tables"))
        template = read_template(_json(folder, "visit_template"))
        guard = _json(folder, "guard_words")
        return cls(
            tables=tables,
            catalogue=read_catalogue(_json(folder, "offers"), tables),
            outcome_types=read_outcome_types(_json(folder, "outcome_types")),
            templates={template.id: template},
            call_script=read_call_script(_json(folder, "call_script")),
            criteria=read_criteria(_json(folder, "match_criteria")),
            rules=read_rules(_json(folder, "reference_rules")),
            target_groups=read_target_groups(_json(folder, "target_groups")),
            municipalities=read_municipalities(folder / "municipalities.csv"),
            example_municipalities=read_municipalities(folder / "demo_municipalities.csv"),
            divisions=read_divisions(folder / "db07_divisions.csv"),
            sections=read_sections(folder / "db07_sections.csv"),
            company_forms=read_company_forms(folder / "company_forms.csv"),
            size_bands=read_size_bands(folder / "employee_size_bands.csv", tables["size_band"]),
            trade_words=read_trade_words(_json(folder, "trade_words")),
            occupation_groups=read_occupation_groups(folder / "disco08_major_groups.csv"),
            guard_words={kind: tuple(guard[kind]) for kind in ("stems", "words")},
            benchmarks={raw["id"]: raw for raw in _json(folder, "benchmarks")},
        )

    @property
    def standard_template(self) -> VisitTemplate:
        """Return the template that a visit has unless it names another."""
        return next(iter(self.templates.values()))

    def template(self, template_id: str | None) -> VisitTemplate:
        """Return a visit's template; an unknown or absent id means the standard one."""
        return self.templates.get(template_id or "", self.standard_template)

    def word(self, table: str, code: str | None, language: str = "da") -> str:
        """Return the word of a code in one of the tables.

        Raises:
            KeyError: no such table.
        """
        return self.tables[table].word(code, language)

    def codes_where(self, table: str, trait: str) -> frozenset[str]:
        """Return the codes of a table that have a trait: `reached`, `counts` or `mentioned`."""
        return frozenset(code.id for code in self.tables[table] if getattr(code, trait))

    def division_of(self, industry_code: str | None) -> Division | None:
        """Return the DB07 division of an industry code, None when there is none."""
        return self.divisions.get((industry_code or "")[:2])


def _json(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
