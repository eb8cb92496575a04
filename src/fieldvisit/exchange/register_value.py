"""One value of a register file, as JSON, a sheet's cell or a CSV text gives it, turned into what the product keeps.

Every function takes the field's name (for the rejection) and the raw value; nothing (None, an empty text) gives None or
an empty text, what cannot be read raises `RefusedValueError`. Rules: PRODUCT.md section 3 and reference_rules.json.
"""

import re
import unicodedata
from datetime import date, datetime
from typing import Final
from uuid import UUID

from stdnum.dk import cvr as cvr_number
from stdnum.exceptions import InvalidChecksum, ValidationError

from fieldvisit.exchange.rejection import VALUE_LENGTH, Reason, RefusedValueError

TEXT_LENGTH: Final = 300
"""Longest text taken in, in characters; the register's longest names are about 300."""

LARGEST_NUMBER: Final = 10_000_000
"""No Danish employer has more staff; anything above is a slip of columns."""

SIZE_BANDS: Final = frozenset(
    {
        *("ANTAL_0_0", "ANTAL_1_1", "ANTAL_2_4", "ANTAL_5_9", "ANTAL_10_19", "ANTAL_20_49", "ANTAL_50_99"),
        *("ANTAL_100_199", "ANTAL_200_499", "ANTAL_500_999", "ANTAL_1000_999999"),
    }
)
"""The register's interval codes for the number of employees."""

_ISO_DATE = re.compile(r"([12]\d{3})-(\d{1,2})-(\d{1,2})(?:[T ].*)?", re.ASCII)
_DANISH_DATE = re.compile(r"(\d{1,2})[-./](\d{1,2})[-./]([12]\d{3})(?: .*)?", re.ASCII)
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_NUMBER = re.compile(r"\d{1,12}(?:[.,]\d{1,12})?", re.ASCII)
_BAND = re.compile(r"(?:ANTAL_)?(\d{1,7})(?:([_–-]|\+)(\d{1,7})?)?(?: ?ANSATTE?)?", re.ASCII)
_PLAIN_CVR = re.compile(r"[1-9]\d{7}", re.ASCII)
"""A number as the register writes it; all else goes the library's longer way."""

_APART = re.compile(r"[\s.\-]")
_P_NUMBER = re.compile(r"\d{10}", re.ASCII)
_POSTCODE = re.compile(r"(?:DK)?\d{3,4}", re.ASCII)
_MUNICIPALITY = re.compile(r"0?[1-9]\d{2}", re.ASCII)
_INDUSTRY = re.compile(r"\d{5,6}", re.ASCII)
_YES = frozenset({"ja", "j", "yes", "y", "true", "sand", "1"})
_NO = frozenset({"nej", "n", "no", "false", "falsk", "0"})


def shown(value: object) -> str:
    """Return a raw value as a rejection shows it; lists and objects are not unfolded, they may hold secret contacts."""
    if isinstance(value, dict):
        return "{…}"
    if isinstance(value, list):
        return "[…]"
    if isinstance(value, float):
        return _number_text(value)
    return str(value)[:VALUE_LENGTH]


def refuse(field: str, value: object, reason: Reason) -> RefusedValueError:
    """Return the refusal of `value` in `field`, to be raised by the caller."""
    return RefusedValueError(field, shown(value), reason)


def read_text(field: str, value: object) -> str:
    """Return a text on one line: white space of any kind becomes one space, letters are composed (NFC).

    Numbers become text, because sheets and registers write house numbers and even names as numbers.
    """
    if value is None:
        return ""
    if not isinstance(value, str):
        return _text_of_other(field, value)
    if len(value) > 4 * TEXT_LENGTH:
        raise refuse(field, value, Reason.TOO_LONG)
    text = " ".join(value.split())
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if len(text) > TEXT_LENGTH:
        raise refuse(field, value, Reason.TOO_LONG)
    if not text.isprintable() and any(unicodedata.category(letter) in {"Cc", "Cs"} for letter in text):
        raise refuse(field, ascii(text), Reason.CONTROL_CHARACTERS)
    return text


def _text_of_other(field: str, value: object) -> str:
    """Return the text of a value that is none; a sheet's date stands where a number or a name was typed."""
    if isinstance(value, date):
        raise refuse(field, value, Reason.SPREADSHEET_DATE)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number_text(value)
    raise refuse(field, value, Reason.TEXT_EXPECTED)


def read_cvr(field: str, value: object) -> str:
    """Return eight digits with a right check digit; "DK", spaces and dots are dropped."""
    text = read_text(field, value)
    if not text:
        raise refuse(field, value or "", Reason.NO_CVR)
    if _PLAIN_CVR.fullmatch(text) and cvr_number.checksum(text) == 0:
        return text
    try:
        return str(cvr_number.validate(text))
    except InvalidChecksum:
        raise refuse(field, value, Reason.CVR_CHECK) from None
    except ValidationError:
        raise refuse(field, value, Reason.CVR_FORM) from None


def read_p_number(field: str, value: object) -> str:
    """Return ten digits, or an empty text where there is none. No check digit is known."""
    return _digits(field, value, _P_NUMBER, Reason.P_NUMBER_FORM)


def read_postcode(field: str, value: object) -> str:
    """Return four digits; a zero lost by a spreadsheet is put back ("800" is 0800 Høje Taastrup)."""
    text = _digits(field, value, _POSTCODE, Reason.POSTCODE_FORM)
    return text.removeprefix("DK").zfill(4) if text else ""


def read_municipality(field: str, value: object) -> str:
    """Return the code as four digits with leading zero: 151 becomes "0151"."""
    text = _digits(field, value, _MUNICIPALITY, Reason.MUNICIPALITY_FORM)
    return text.zfill(4) if text else ""


def read_industry_code(field: str, value: object) -> str:
    """Return six digits without dots; a leading zero lost by a spreadsheet is put back."""
    text = _digits(field, value, _INDUSTRY, Reason.INDUSTRY_FORM)
    return text.zfill(6) if text else ""


def read_scheme(field: str, value: object) -> str:
    """Return "DB07" or "DB25"."""
    text = read_text(field, value).upper().replace(" ", "")
    if text not in {"", "DB07", "DB25"}:
        raise refuse(field, value, Reason.SCHEME)
    return text


def read_size_band(field: str, value: object) -> str:
    """Return the register's interval code; people's forms ("10-19", "2-4 ansatte", "1.000+") are understood."""
    text = read_text(field, value).upper().replace(".", "")
    if not text:
        return ""
    found = _BAND.fullmatch(text)
    if found is None:
        raise refuse(field, value, Reason.SIZE_BAND_FORM)
    low, sign, high = found.groups()
    band = f"ANTAL_{low}_{high or ('999999' if sign else low)}"
    if band not in SIZE_BANDS:
        raise refuse(field, value, Reason.SIZE_BAND_FORM)
    return band


def read_decimal(field: str, value: object) -> float | None:
    """Return a number of 0 or more. A dot before exactly three digits separates thousands, as Danes write it."""
    if value is None:
        return None
    if isinstance(value, int | float) and not isinstance(value, bool):
        number = float(value)
    else:
        text = read_text(field, value).replace(" ", "")
        if not text:
            return None
        if _THOUSANDS.fullmatch(text):
            text = text.replace(".", "")
        elif not _NUMBER.fullmatch(text):
            raise refuse(field, value, Reason.DECIMAL_NUMBER)
        number = float(text.replace(",", "."))
    if not 0 <= number <= LARGEST_NUMBER:
        raise refuse(field, value, Reason.DECIMAL_NUMBER)
    return number


def read_whole(field: str, value: object) -> int | None:
    """Return a whole number of 0 or more."""
    if value is None:
        return None
    try:
        number = read_decimal(field, value)
    except RefusedValueError:
        raise refuse(field, value, Reason.WHOLE_NUMBER) from None
    if number is None:
        return None
    if not number.is_integer():
        raise refuse(field, value, Reason.WHOLE_NUMBER)
    return int(number)


def read_date(field: str, value: object) -> date | None:
    """Return a day, from a sheet's date, ISO (2026-10-06, with or without a time) or Danish order (06-10-2026)."""
    if value is None:
        return None
    if isinstance(value, date):
        return value.date() if isinstance(value, datetime) else value
    text = read_text(field, value) if isinstance(value, str) else shown(value)
    if not text:
        return None
    iso, danish = _ISO_DATE.fullmatch(text), _DANISH_DATE.fullmatch(text)
    try:
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if danish:
            return date(int(danish[3]), int(danish[2]), int(danish[1]))
    except ValueError:
        pass
    raise refuse(field, value, Reason.DATE_FORM)


def read_stamp(field: str, value: object) -> datetime | None:
    """Return the register's change stamp; one without a zone is refused, because it could not be compared."""
    if value is None or value == "":
        return None
    try:
        stamp = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        stamp = None
    if stamp is None or stamp.tzinfo is None:
        raise refuse(field, value, Reason.STAMP_FORM)
    return stamp


def read_yes_or_no(field: str, value: object) -> bool | None:
    """Return True or False, or None where nothing is said."""
    if isinstance(value, bool):
        return value
    text = read_text(field, value).casefold()
    if not text:
        return None
    if text in _YES:
        return True
    if text in _NO:
        return False
    raise refuse(field, value, Reason.YES_OR_NO)


def read_uuid(field: str, value: object) -> str:
    """Return a UUID in lower case with dashes, or an empty text."""
    text = read_text(field, value)
    if not text:
        return ""
    try:
        return str(UUID(text))
    except ValueError:
        raise refuse(field, value, Reason.UUID_FORM) from None


def _number_text(value: float) -> str:
    """Return a number as a person would type it: 99000015.0 is "99000015"."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _digits(field: str, value: object, form: re.Pattern[str], reason: Reason) -> str:
    """Return a code of digits without the spaces, dots and dashes that people put in."""
    if value is None:
        return ""
    try:
        text = _APART.sub("", read_text(field, value)).upper()
    except RefusedValueError:
        raise refuse(field, value, reason) from None
    if text and not form.fullmatch(text):
        raise refuse(field, value, reason)
    return text
