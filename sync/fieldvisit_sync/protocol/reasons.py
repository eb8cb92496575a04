"""Codes of refused mutations and failed requests, with their Danish sentences (SYNC S11, DESIGN section 9)."""

from enum import StrEnum


class Refusal(StrEnum):
    """Why one mutation was not taken; it stays on the laptop under "Kræver handling"."""

    NOT_ALLOWED = "not_allowed"
    UNKNOWN_KIND = "unknown_kind"
    BAD_VALUE = "bad_value"
    LOCKED = "locked"
    ERASED = "erased"
    GROUP_REFUSED = "group_refused"
    TOO_LARGE = "too_large"
    NEWER_FIELDS = "newer_fields"


UNTIL_UPGRADE = frozenset({Refusal.UNKNOWN_KIND, Refusal.NEWER_FIELDS})
"""Refusals by a server of an older version: the laptop sends such a change again by itself once the server knows more."""

REFUSAL_DA = {
    Refusal.NOT_ALLOWED: "Din rolle må ikke rette dette.",
    Refusal.UNKNOWN_KIND: (
        "Serveren kender ikke denne slags oplysning endnu. Ændringen bliver liggende her og sendes af sig selv, når "
        "serveren er opdateret."
    ),
    Refusal.BAD_VALUE: "Serveren kan ikke læse værdien. Ret den, og send igen.",
    Refusal.LOCKED: "Oplysningen er låst og kan ikke rettes.",
    Refusal.ERASED: "Personen er slettet. Ændringen kan ikke sendes.",
    Refusal.GROUP_REFUSED: "En ændring, som hører sammen med denne, blev afvist.",
    Refusal.TOO_LARGE: "Teksten er for lang til at blive sendt.",
    Refusal.NEWER_FIELDS: (
        "Serveren kan ikke gemme flere felter, som den ikke kender endnu. Ændringen bliver liggende her og sendes af sig "
        "selv, når serveren er opdateret."
    ),
}
"""What a person reads; nothing of the record's content."""


class Failure(StrEnum):
    """Why a whole request failed."""

    NOT_SIGNED_IN = "not_signed_in"
    WRONG_LOGIN = "wrong_login"
    BLOCKED = "blocked"
    NOT_ALLOWED = "not_allowed"
    BAD_REQUEST = "bad_request"
    TOO_LARGE = "too_large"
    TOO_MANY = "too_many"
    NOT_FOUND = "not_found"
    SERVER_BUSY = "server_busy"
    TOO_OLD = "too_old"


FAILURE_DA = {
    Failure.NOT_SIGNED_IN: "Forbindelsen til serveren er udløbet. Der bliver logget ind igen.",
    Failure.WRONG_LOGIN: "Koden eller adgangskoden passer ikke.",
    Failure.BLOCKED: "Computeren er spærret. Kontakt din leder.",
    Failure.NOT_ALLOWED: "Din rolle giver ikke adgang til dette.",
    Failure.BAD_REQUEST: "Serveren kunne ikke læse beskeden. Intet er ændret.",
    Failure.TOO_LARGE: "Beskeden er for stor. Intet er ændret.",
    Failure.TOO_MANY: "Der er for mange forsøg lige nu. Prøv igen om lidt.",
    Failure.NOT_FOUND: "Det findes ikke på serveren.",
    Failure.SERVER_BUSY: "Serveren har travlt. Prøv igen om lidt.",
    Failure.TOO_OLD: (
        "Denne udgave af FieldVisit er for gammel til at hente nyt. Dine ændringer er sendt. Opdater FieldVisit."
    ),
}
"""What a person reads."""
