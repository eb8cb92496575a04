"""Errors that a person can act on: what happened, what was kept, what to do next (STYLE 7)."""


class ProblemError(Exception):
    """A use case cannot go on.

    Attributes:
        code: stable word for programs and tests.
        exit_code: what the command line ends with (CLI "Exit codes").
    """

    def __init__(self, code: str, message: str, *, exit_code: int = 2) -> None:
        super().__init__(message)
        self.code = code
        self.exit_code = exit_code


def not_found(what: str) -> ProblemError:
    """Return the problem of a record that is not on this computer; `what` is a kind's Danish word, no content."""
    return ProblemError(
        "not_found", f"{what} findes ikke på denne computer. Intet er ændret. Synkronisér, og prøv igen."
    )


def not_allowed() -> ProblemError:
    """Return the problem of a role that may not do this."""
    return ProblemError("not_allowed", "Din rolle må ikke gøre dette. Intet er ændret.", exit_code=5)
