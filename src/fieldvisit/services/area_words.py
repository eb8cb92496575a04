"""Trades, groups and districts of an area: what is typed to codes, and codes to words (R34)."""

import re
from collections.abc import Iterable, Mapping

from fieldvisit.domain.code_list import Named
from fieldvisit.domain.folding import fold
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.unit_values import is_postcode

_PARTS = re.compile(r"[,;\n]+")


def parts_of(text: str) -> list[str]:
    """Return what was typed, parted by commas, semicolons or lines."""
    return [part for piece in _PARTS.split(text) if (part := " ".join(piece.split()))]


def read_trades(reference: ReferenceData, text: str) -> tuple[str, ...]:
    """Return the codes of typed trades, parted by commas: a section letter, a division, its word, or how a name begins.

    Raises:
        ProblemError: a part that is no trade, or that more than one begins with.
    """
    return tuple(dict.fromkeys(code for part in parts_of(text) for code in _trades(reference, part)))


def read_sections(reference: ReferenceData, text: str) -> tuple[str, ...]:
    """Return the section letters of typed trades, each once; a division stands for its section (R13).

    Raises:
        ProblemError: as `read_trades`.
    """
    codes = read_trades(reference, text)
    return tuple(dict.fromkeys(section_of(reference, code) for code in codes))


def section_of(reference: ReferenceData, code: str) -> str:
    """Return the section letter of an industry code, a division or a section; empty for a code of no list."""
    division = reference.division_of(code)
    return division.section if division is not None else code if code in reference.sections else ""


def read_districts(text: str) -> tuple[str, ...]:
    """Return typed postcodes, parted by commas or spaces, each once.

    Raises:
        ProblemError: a part that is no postcode of four digits.
    """
    found = [word for part in parts_of(text) for word in part.split()]
    for word in found:
        if not is_postcode(word):
            raise ProblemError(
                "wrong_postcode",
                "{part} er ikke et postnummer. Skriv fire cifre, fx 9990. Intet er gemt.",
                values={"part": word},
            )
    return tuple(dict.fromkeys(found))


def trade_name(reference: ReferenceData, code: str, language: str) -> str:
    """Return the name of a section letter, or the short word of a division; the code itself when no list has it."""
    entry: Named | None = reference.sections.get(code) or reference.divisions.get(code)
    if entry is None:
        return code
    return reference.trade_words.word(code, language=language) or entry.name(language)


def group_name(reference: ReferenceData, code: str, language: str) -> str:
    """Return the name of a group of citizens; the code itself when no list has it."""
    entry = reference.target_groups.get(code)
    return entry.name(language) if entry is not None else code


def district_name(postcode: str, towns: Mapping[str, str]) -> str:
    """Return a postcode with its town where that is known."""
    return f"{postcode} {towns.get(postcode, '')}".strip()


def _trades(reference: ReferenceData, part: str) -> tuple[str, ...]:
    """Return what is meant by one part; a short word such as `metal` stands for all divisions that have it."""
    code = part.upper()
    if code in reference.sections or code in reference.divisions:
        return (code,)
    meant = {fold(part)}
    short = reference.trade_words.words
    called = tuple(
        code for code in reference.divisions if meant & {fold(word) for word in short.get(code, {}).values()}
    )
    if called:
        return called
    for entries in (reference.sections, reference.divisions):
        found = _begun(entries.values(), part)
        if len(found) == 1:
            return (found[0].code,)
        if found:
            raise ProblemError(
                "unclear_trade",
                "{part} kan være flere brancher. Skriv mere af navnet eller koden, fx F eller 56. Intet er gemt.",
                values={"part": part},
            )
    raise ProblemError(
        "unknown_trade",
        "{part} er ikke en branche. Skriv et bogstav, to cifre eller begyndelsen af navnet. Intet er gemt.",
        values={"part": part},
    )


def _begun(entries: Iterable[Named], part: str) -> list[Named]:
    begun = fold(part)
    return [
        entry for entry in entries if begun in {fold(entry.da)[: len(begun)], fold(entry.en)[: len(begun)]}
    ]
