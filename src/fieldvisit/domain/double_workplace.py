"""When two records look as if they were one workplace that was written down twice (SYNC "Identity").

Nothing is merged by this: a person compares both and decides. Two P-numbers are two workplaces, however alike they are.
"""

from dataclasses import dataclass

SAME_NAME, CLOSE_NAME, NEAR_NAME = 99.0, 88.0, 70.0
"""How alike two names are, of 100: the same but for punctuation; a slip of the finger; the same words in part."""

SAME_STREET = 85.0
"""How alike street and number are, of 100, when they are one address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What workplaces are compared by; empty where it is not known.

    Attributes:
        unit: the record's id.
        company: id of the company.
        p_number: ten digits.
        name: folded, without legal form.
        street: street and number, folded.
        postcode: four digits.
        phone: digits.
        mail: in lower case.
    """

    unit: str
    company: str = ""
    p_number: str = ""
    name: str = ""
    street: str = ""
    postcode: str = ""
    phone: str = ""
    mail: str = ""


def is_double(one: Traits, other: Traits, name_likeness: float, street_likeness: float) -> bool:
    """Say whether two records may be one workplace.

    Args:
        one: a workplace.
        other: another.
        name_likeness: of the names, 0 to 100.
        street_likeness: of street and number, 0 to 100.
    """
    if one.unit == other.unit or (one.p_number and other.p_number):
        return False
    same_company = bool(one.company) and one.company == other.company
    if _is_there(one, other, street_likeness):
        return name_likeness >= CLOSE_NAME or same_company
    if _same(one.phone, other.phone) or _same(one.mail, other.mail):
        return name_likeness >= NEAR_NAME
    has_no_address = not one.street or not other.street
    return has_no_address and name_likeness >= (CLOSE_NAME if same_company else SAME_NAME)


def _is_there(one: Traits, other: Traits, street_likeness: float) -> bool:
    same_town = not one.postcode or not other.postcode or one.postcode == other.postcode
    return bool(one.street and other.street) and same_town and street_likeness >= SAME_STREET


def _same(one: str, other: str) -> bool:
    return bool(one) and one == other
