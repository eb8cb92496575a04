"""The command line: parses arguments, opens the profile, turns errors into exit codes (CLI)."""

import argparse
import gc
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

from fieldvisit_sync.parent_pipe import STOP_WITH_STDIN, call_when_closed, stop_this_process

if TYPE_CHECKING:
    from fieldvisit.commands.command import Command, Context

COMMANDS: dict[str, tuple[str, ...]] = {
    "sync": ("enrol", "sync", "status", "conflicts"),
    "import_file": ("import",),
    "companies": ("companies",),
    "find": ("find",),
    "company": ("company",),
    "contact": ("contact",),
    "call": ("call",),
    "visit": ("visit",),
    "follow_up": ("follow-up",),
    "inquiry": ("inquiry",),
    "need": ("need",),
    "shortlist": ("shortlist",),
    "candidate": ("candidate",),
    "candidates": ("candidates",),
    "request": ("request",),
    "partnership": ("partnership",),
    "event": ("event",),
    "report": ("report",),
    "export": ("export",),
    "record": ("record",),
    "history": ("history",),
    "demo": ("demo",),
}
"""Modules of `fieldvisit.commands` to the nouns each knows, in the order of the help text."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is named.

    Returns:
        An exit code of `commands.command`.
    """
    common, words = _apart(sys.argv[1:] if arguments is None else list(arguments))
    with _loading(for_good=not words):
        from fieldvisit.commands.command import LOCKED, WRONG_USE, Context
        from fieldvisit.services.problems import ProblemError
        from fieldvisit.store.errors import StoreError, ValueRefusedError
        from fieldvisit.store.reader import PersonsLockedError

        parser = _parser(words[0] if words else "")
        if not words:
            load_window()
    parsed = parser.parse_args(common + words)
    command: Command = getattr(parsed, "command", _open_window)
    context = Context(parsed)
    try:
        return command(parsed, context)
    except ProblemError as problem:
        context.say(str(problem))
        return problem.exit_code
    except ValueRefusedError as problem:
        context.say(str(problem))
        return WRONG_USE
    except (StoreError, PersonsLockedError) as problem:
        context.say(str(problem))
        return LOCKED
    except KeyboardInterrupt:
        context.say("Afbrudt. Det, der var gemt, er stadig gemt.")
        return WRONG_USE
    finally:
        context.close()


def load_window() -> ModuleType:
    """Import the window, which no command needs."""
    return import_module("fieldvisit.app")


def _open_window(options: argparse.Namespace, context: "Context") -> int:
    if options.stop_with_stdin:
        call_when_closed(sys.stdin.fileno(), stop_this_process)
    code: int = load_window().open_window(context.profile)
    return code


@contextmanager
def _loading(*, for_good: bool) -> Iterator[None]:
    """Look for no garbage while modules are imported: none of them is any.

    Args:
        for_good: what was loaded stays as long as the process, and is not looked through later either.
    """
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if for_good:
            gc.freeze()
        if collects:
            gc.enable()


def _parser(noun: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="fieldvisit", description="FieldVisit: notér besøg hos virksomheder, også uden net."
    )
    parser.add_argument("--profile", metavar="DIR", help="mappe med profilens data")
    parser.add_argument("--json", action="store_true", help="skriv svaret som ét JSON-dokument")
    parser.add_argument(STOP_WITH_STDIN, action="store_true", help=argparse.SUPPRESS)
    nouns = parser.add_subparsers(metavar="KOMMANDO")
    # A command waits for no other's modules; for help, or a word that nobody knows, all are listed, and for the
    # window alone none.
    own = [module for module, known in COMMANDS.items() if noun in known]
    for module in own or (COMMANDS if noun else ()):
        import_module(f"fieldvisit.commands.{module}").register(nouns)
    return parser


def _apart(words: list[str]) -> tuple[list[str], list[str]]:
    """Return `--profile DIR` and `--json`, which may stand anywhere, and the rest (CLI detail 1)."""
    front: list[str] = []
    rest: list[str] = []
    waiting = iter(words)
    for word in waiting:
        if word in {"--json", STOP_WITH_STDIN} or word.startswith("--profile="):
            front.append(word)
        elif word == "--profile":
            front += [word, *([value] if (value := next(waiting, None)) is not None else [])]
        else:
            rest.append(word)
    return front, rest
