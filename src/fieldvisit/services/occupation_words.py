"""ESCO codes of occupations: what is typed to codes, and the major group that a code lies in (R13).

An ESCO code begins with the four digits of ISCO-08, the international side of DISCO-08; its first digit is the major group.
"""

import re

from fieldvisit.domain.code_list import Named
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.area_words import parts_of
from fieldvisit.services.problems import ProblemError

_CODE = re.compile(r"\d{1,4}|\d{4}(\.\d+)+")


def read_esco(reference: ReferenceData, text: str) -> tuple[str, ...]:
    """Return typed ESCO codes, parted by commas, each once.

    Raises:
        ProblemError: a part that is no such code, or lies in no major group.
    """
    found = parts_of(text)
    for code in found:
        if not _CODE.fullmatch(code) or occupation_group(reference, code) is None:
            raise ProblemError(
                "wrong_esco",
                "{part} er ikke en ESCO-kode. Skriv tal, fx 7212 eller 7212.3. Intet er gemt.",
                values={"part": code},
            )
    return tuple(dict.fromkeys(found))


def occupation_group(reference: ReferenceData, code: str) -> Named | None:
    """Return the major group of DISCO-08 that an ESCO code lies in; None for a code of another list."""
    return reference.occupation_groups.get(code[:1])
