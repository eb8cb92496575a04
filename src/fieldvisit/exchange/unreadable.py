"""A file that cannot be read as a whole: found before the first row is handed out, so nothing has been stored."""

from enum import StrEnum

KEPT = "Intet er ændret."
"""What was kept: the reader stores nothing, and raises before the first row."""


class Fault(StrEnum):
    """What is wrong with the file, in words for the person who imports."""

    MISSING = "Filen findes ikke."
    NOT_A_FILE = "Det er ikke en fil."
    NOT_ALLOWED = "Filen må ikke læses."
    READ_FAILED = "Filen kan ikke læses fra disken."
    EMPTY = "Filen er tom."
    NO_ROWS = "Filen har en overskrift, men ingen rækker."
    CUT = "Filen er afbrudt: den slutter midt i en post."
    BINARY = "Filen er ikke en tekstfil."
    PACKED = "Filen er pakket."
    OLD_SPREADSHEET = "Filen er et gammelt regneark (.xls) eller beskyttet med adgangskode."
    WRONG_TYPE = "Filen er ikke af den valgte type."
    WRONG_ENCODING = "Filens tegnsæt passer ikke."
    BROKEN_JSON = "Filen er ikke gyldig JSON."
    NO_CVR_DOCUMENTS = "Filen indeholder ingen CVR-dokumenter."
    NO_REQUIRED_COLUMN = "Kolonnerne cvr og navn skal være der."
    DOUBLE_COLUMN = "En kolonne står der to gange."
    HUGE_CELL = "Et felt i filen er større, end en virksomheds oplysninger kan være."
    TOO_BIG = "Filen er for stor til at blive læst på én gang."
    BROKEN_SPREADSHEET = "Regnearket er beskadiget."
    SPREADSHEET_TOO_BIG = "Regnearket fylder for meget, når det pakkes ud."
    NO_SHEET = "Regnearket har intet ark med rækker."


ADVICE: dict[Fault, str] = {
    Fault.MISSING: "Kontrollér navnet, og prøv igen.",
    Fault.NOT_A_FILE: "Vælg en fil.",
    Fault.NOT_ALLOWED: "Luk filen i andre programmer, eller få adgang til den.",
    Fault.READ_FAILED: "Kopiér filen til computeren, og prøv igen.",
    Fault.EMPTY: "Hent filen igen.",
    Fault.NO_ROWS: "Hent filen igen.",
    Fault.CUT: "Hent filen igen, og importér den hele fil.",
    Fault.BINARY: "Vælg en fil fra CVR (JSON), en CSV-fil eller et regneark (.xlsx).",
    Fault.PACKED: "Pak filen ud, og importér det, der ligger i den.",
    Fault.OLD_SPREADSHEET: "Gem regnearket som .xlsx uden adgangskode.",
    Fault.WRONG_TYPE: "Vælg en anden type, eller lad typen være automatisk.",
    Fault.WRONG_ENCODING: "Lad tegnsættet være automatisk, eller gem filen som UTF-8.",
    Fault.BROKEN_JSON: "Hent filen igen.",
    Fault.NO_CVR_DOCUMENTS: "Vælg et svar fra CVR's system-til-system-adgang.",
    Fault.NO_REQUIRED_COLUMN: "Ret overskriften i første række, og prøv igen.",
    Fault.DOUBLE_COLUMN: "Fjern den ene kolonne, og prøv igen.",
    Fault.HUGE_CELL: "Ret feltet, og prøv igen.",
    Fault.TOO_BIG: "Del filen op, eller gem den som JSON-linjer.",
    Fault.BROKEN_SPREADSHEET: "Åbn regnearket, og gem det igen.",
    Fault.SPREADSHEET_TOO_BIG: "Gem rækkerne i et nyt regneark eller som CSV.",
    Fault.NO_SHEET: "Gem rækkerne i det første ark.",
}


class UnreadableFileError(Exception):
    """Tells a person that a file cannot be imported: what is wrong, where, what was kept, what to do next.

    Attributes:
        fault: what is wrong; `fault.name` is stable for programs.
        where: the place in the file in Danish ("række 12", "byte 4711"), or empty.
        place: the same as a plain literal with names in braces ("række {n}"): what the window translates.
        values: what stands for the names.
        kept: what was kept.
        advice: what to do next.
    """

    def __init__(self, fault: Fault, place: str = "", **values: object) -> None:
        where = place.format_map(values)
        self.fault = fault
        self.where = where
        self.place = place
        self.values = values
        self.kept = KEPT
        self.advice = ADVICE[fault]
        shown = f" ({where})" if where else ""
        super().__init__(f"{fault.value.removesuffix('.')}{shown}. {KEPT} {self.advice}")


class ReadingCancelledError(Exception):
    """The person stopped the reading. What was read so far is not the whole file: the caller drops it."""
