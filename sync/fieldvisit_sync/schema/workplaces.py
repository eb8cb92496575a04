"""Companies, their production units (workplaces) and the people one talks to there."""

from fieldvisit_sync.schema.audience import COMPANIES
from fieldvisit_sync.schema.field import day, flag, json, labels, number, prose, real, reference, text
from fieldvisit_sync.schema.kind import Kind

COMPANY = Kind(
    name="company",
    audience=COMPANIES,
    fields=(
        text("cvr"),
        text("name"),
        labels("secondary_names"),
        text("form_code"),
        text("form"),
        flag("ad_protected"),
        text("status"),
        day("started"),
        day("ceased"),
        flag("checked_in_cvr"),
        json("register"),
    ),
)
"""`status` is active or ceased; `register` holds the register's values at the last import, so that a re-import
can tell what a person has written since."""

PRODUCTION_UNIT = Kind(
    name="production_unit",
    audience=COMPANIES,
    fields=(
        reference("company", "company"),
        text("p_number"),
        text("name"),
        text("street"),
        text("house_number"),
        text("floor"),
        text("door"),
        text("postcode"),
        text("town"),
        text("municipality_code"),
        text("address_id"),
        text("industry_code"),
        text("industry_scheme"),
        text("industry_text"),
        number("employees"),
        text("size_band"),
        real("fte_avg4"),
        real("fte_last"),
        real("fte_avg12"),
        number("placements_now"),
        text("phone"),
        text("mail"),
        text("web"),
        text("status"),
        day("started"),
        day("ceased"),
        reference("responsible", "user"),
        reference("deputy", "user"),
        reference("fixed_contact", "contact"),
        number("visit_interval_months"),
        day("next_contact"),
        prose("directions"),
        reference("merged_into", "production_unit"),
        json("register"),
    ),
)
"""The workplace: visits, size and the fairness ratio belong to it (R32). `responsible` and `deputy` are the fixed
contact and the deputy (R33); `fte_*` are ordinary full-time equivalents."""

CONTACT = Kind(
    name="contact",
    audience=COMPANIES,
    fields=(
        reference("unit", "production_unit"),
        text("name"),
        text("role"),
        text("mail"),
        text("phone"),
        prose("note"),
    ),
)

KINDS = (COMPANY, PRODUCTION_UNIT, CONTACT)
