"""Production unit numbers: ten digits of a workplace; no public check digit is known (PRODUCT 3)."""

from fieldvisit.domain.reference_rules import ReferenceRules

WRONG_LENGTH = "Et P-nummer har 10 cifre."


def normalise(typed: str) -> str:
    """Return a typed number as it is stored: without a leading P, spaces, dots and dashes."""
    return "".join(character for character in typed.strip().lstrip("Pp") if character not in " .-\u00a0")


def is_valid(typed: str, rules: ReferenceRules) -> bool:
    """Say whether a number has the form of a production unit number."""
    return rules.p_number.fullmatch(normalise(typed)) is not None


def message(typed: str, rules: ReferenceRules) -> str | None:
    """Return what to say under the field, in Danish; None when it is empty or has the right form."""
    return None if not normalise(typed) or is_valid(typed, rules) else WRONG_LENGTH
