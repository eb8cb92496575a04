"""A row of a register file as field values in wire form (PRODUCT section 3, `data/cvr_fields.csv`)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.exchange.company_row import Address, CompanyRow, Employment, UnitRow
from fieldvisit.services.register_merge import ADDRESS, ADDRESS_CODES, Wire

ACTIVE, CEASED = "active", "ceased"


class RegisterFields:
    """Turns rows into field values.

    Args:
        reference: code lists of legal forms and size bands.
        today: Danish date; a company that ceases later is still active.
    """

    def __init__(self, reference: ReferenceData, today: date) -> None:
        self._today = today
        self._bands = tuple(reference.size_bands.values())
        self._forms = {form.code: form.short for form in reference.company_forms.values()}
        self._codes = {form.short.casefold(): form.code for form in reference.company_forms.values()}

    def company(self, row: CompanyRow, present: Mapping[str, Any]) -> Wire:
        """Return what a row says of the company itself.

        Of a table line with a P-number that is number, form and protection only; the rest belongs to the workplace.
        """
        fields: Wire = {}
        if row.form_code or row.form:
            code = row.form_code or self._codes.get(row.form.casefold(), "")
            fields["form_code"] = code or None
            fields["form"] = self._forms.get(code, row.form) or None
        if row.reklamebeskyttet is not None:
            fields["ad_protected"] = row.reklamebeskyttet
        if row.unit is not None:
            if present.get("status") == CEASED and not row.unit.ceased:
                fields["status"] = ACTIVE
            return fields
        fields |= {"name": row.name, **self._life(row)}
        if row.secondary_names is not None:
            fields["secondary_names"] = sorted(set(row.secondary_names))
        return fields

    def workplace(self, row: CompanyRow | UnitRow, present: Mapping[str, Any]) -> Wire:
        """Return what a row says of a workplace; of a company's row, what its own address and staff say."""
        fields: Wire = {"name": row.name, **self._life(row)}
        if row.address is not None:
            fields |= _address(row.address, present, whole=row.last_changed is not None)
        if row.industry is not None:
            fields["industry_code"] = row.industry.code
            fields["industry_scheme"] = row.industry.scheme or None
            fields["industry_text"] = row.industry.text or None
        if row.employment is not None:
            fields |= self._staff(row.employment, present)
        contacts = {"phone": row.phone, "mail": row.mail, "web": row.web}
        fields |= {name: value or None for name, value in contacts.items() if value is not None}
        return fields

    def _life(self, row: CompanyRow | UnitRow) -> Wire:
        fields: Wire = {}
        if row.start_date is not None:
            fields["started"] = row.start_date.isoformat()
        over = row.ceased and (row.ceased_date is None or row.ceased_date <= self._today)
        # A table without a column for the end says nothing about it; only a document can bring a company back.
        if row.ceased or row.last_changed is not None or row.status:
            fields["status"] = CEASED if over else ACTIVE
            fields["ceased"] = row.ceased_date.isoformat() if row.ceased_date else None
        return fields

    def _staff(self, employment: Employment, present: Mapping[str, Any]) -> Wire:
        fields: Wire = {}
        heads, band = employment.heads, employment.size_band
        if heads is not None:
            fields["employees"] = heads
            band = band or self._band_of(heads)
        if band:
            fields["size_band"] = band
            if heads is None and self._band_of(present.get("employees")) != band:
                fields["employees"] = None
        if employment.fte is not None:
            fields["fte_last"] = float(employment.fte)
        return fields

    def _band_of(self, heads: int | None) -> str:
        if heads is None:
            return ""
        return next(
            (
                band.code
                for band in self._bands
                if band.lowest <= heads and (band.highest is None or heads <= band.highest)
            ),
            "",
        )


def _address(address: Address, present: Mapping[str, Any], *, whole: bool) -> Wire:
    """Return an address; a table that repeats street and number only fills in what else it names."""
    told: Wire = {
        "street": address.street or None,
        "house_number": address.house_number or None,
        "floor": address.floor or None,
        "door": address.door or None,
        "postcode": address.postcode or None,
        "town": address.town or None,
        "municipality_code": address.municipality or None,
        "address_id": address.dar_id or None,
    }
    last = present.get("register") or {}
    here = {name: last.get(name, present.get(name)) for name in (*ADDRESS, *ADDRESS_CODES)}
    moved = any(told[name] and told[name] != here[name] for name in ("street", "house_number", "postcode"))
    if whole or (moved and told["street"]):
        return told
    return {name: value for name, value in told.items() if value}
