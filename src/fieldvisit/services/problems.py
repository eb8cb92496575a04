"""Errors that a person can act on: what happened, what was kept, what to do next (STYLE 7)."""

from collections.abc import Mapping


class ProblemError(Exception):
    """A use case cannot go on.

    Attributes:
        code: stable word for programs and tests.
        text: the Danish sentences, a plain literal, with names in braces: what the window translates.
        values: what stands for the names.
        exit_code: what the command line ends with (CLI "Exit codes").
    """

    def __init__(
        self, code: str, text: str, *, values: Mapping[str, str] | None = None, exit_code: int = 2
    ) -> None:
        super().__init__(text.format_map(values) if values else text)
        self.code = code
        self.text = text
        self.values = values or {}
        self.exit_code = exit_code


def not_found(what: str) -> ProblemError:
    """Return the problem of a record that is not on this computer; `what` is a kind's Danish word, no content."""
    return ProblemError(
        "not_found",
        "{what} findes ikke på denne computer. Intet er ændret. Synkronisér, og prøv igen.",
        values={"what": what},
    )


def not_allowed() -> ProblemError:
    """Return the problem of a role that may not do this."""
    return ProblemError("not_allowed", "Din rolle må ikke gøre dette. Intet er ændret.", exit_code=5)
