"""Whether a company that is protected against advertising may be called: the municipality's own rule (D6)."""

from collections.abc import Container
from enum import StrEnum

from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace

PROTECTED = "reklamebeskyttet"
"""The flag of a protected company."""


class MayCall(StrEnum):
    """What the setting `call_protected` says; the default is to warn."""

    ALLOW = "allow"
    WARN = "warn"
    BLOCK = "block"


def may_call(workspace: Workspace, flags: Container[str]) -> MayCall:
    """Return whether a company with these flags may be called."""
    if PROTECTED not in flags:
        return MayCall.ALLOW
    told = workspace.settings().get("call_protected")
    return MayCall(told) if told in list(MayCall) else MayCall.WARN


def call_blocked() -> ProblemError:
    """Return the problem of a call that the municipality does not want."""
    return ProblemError(
        "call_protected",
        "Kommunen ringer ikke til reklamebeskyttede virksomheder. Skriv eller kør forbi i stedet. Intet er gemt.",
    )
