"""Danish company numbers: eight digits with a check digit (modulus 11), checked while they are typed.

A number that fails is pointed out and may still be kept, because some public units share the form (PRODUCT 3).
"""

DIGITS = 8
DOES_NOT_FIT = "CVR-nummeret passer ikke. Tjek cifrene."
WRONG_LENGTH = "Et CVR-nummer har 8 cifre."


def normalise(typed: str) -> str:
    """Return a typed number as it is stored: without DK, spaces, dots and dashes."""
    from stdnum.dk import cvr

    return str(cvr.compact(typed))


def is_valid(typed: str) -> bool:
    """Say whether a number has eight digits, does not begin with 0, and fits its check digit."""
    from stdnum.dk import cvr

    return bool(cvr.is_valid(typed))


def message(typed: str, *, still_typing: bool = False) -> str | None:
    """Return what to say under the field, in Danish; None when there is nothing to say.

    Args:
        typed: what stands in the field.
        still_typing: True keeps silent while digits are missing.
    """
    number = normalise(typed)
    if not number or is_valid(number):
        return None
    if len(number) == DIGITS and number.isdecimal():
        return DOES_NOT_FIT
    if still_typing and len(number) < DIGITS and number.isdecimal():
        return None
    return WRONG_LENGTH
