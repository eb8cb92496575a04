"""`follow-up add|done|reopen|move|list` (CLI)."""

import argparse
import json
from datetime import date, datetime
from typing import Any

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.domain.deadline import Due
from fieldvisit.services.follow_up import (
    NewFollowUp,
    add_follow_up,
    change_due,
    finish_follow_up,
    reopen_follow_up,
)
from fieldvisit.services.list_follow_ups import list_follow_ups
from fieldvisit.services.problems import ProblemError

_DAY_LENGTH = len("2026-10-13")


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("follow-up", help="opfølgning og frister").add_subparsers(
        metavar="HANDLING", required=True
    )
    add = verbs.add_parser("add")
    add.add_argument("--title", required=True)
    add.add_argument("--due", type=due, metavar="ISO")
    add.add_argument("--rule", type=_object, metavar="JSON")
    add.add_argument("--kind")
    add.add_argument("--company", metavar="C")
    add.add_argument("--promised-to", metavar="KONTAKT")
    add.add_argument("--promised", action="store_true", help="lovet arbejdsstedets faste kontakt")
    add.add_argument("--visit", metavar="ID")
    add.add_argument("--commitment", metavar="ID")
    add.add_argument("--owner", metavar="LOGIN")
    add.set_defaults(command=_add)
    for name, command in (("done", _done), ("reopen", _reopen), ("move", _move)):
        verb = verbs.add_parser(name)
        verb.add_argument("id")
        verb.set_defaults(command=command)
        if command is _move:
            verb.add_argument("--due", type=due, metavar="ISO", required=True)
    listing = verbs.add_parser("list")
    listing.set_defaults(command=_list)


def due(text: str) -> Due:
    """Return an ISO day, or an ISO moment where a clock time is promised; without a zone it is Danish time."""
    return date.fromisoformat(text) if len(text) <= _DAY_LENGTH else datetime.fromisoformat(text)


def _object(text: str) -> dict[str, Any]:
    read = json.loads(text)
    if not isinstance(read, dict):
        raise argparse.ArgumentTypeError("expected a JSON object")
    return read


def _add(arguments: argparse.Namespace, context: Context) -> int:
    new = NewFollowUp(
        title=arguments.title,
        due=arguments.due,
        rule=arguments.rule,
        deadline_kind=arguments.kind,
        unit=arguments.company,
        promised=arguments.promised,
        promised_to=arguments.promised_to,
        visit=arguments.visit,
        commitment=arguments.commitment,
        owner=arguments.owner,
    )
    if new.due is None and new.rule is None:
        raise ProblemError("no_due", "Skriv --due eller --rule. Intet er gemt.")
    context.show(add_follow_up(context.workspace, new).value)
    return DONE


def _done(arguments: argparse.Namespace, context: Context) -> int:
    context.show(finish_follow_up(context.workspace, arguments.id).value)
    return DONE


def _reopen(arguments: argparse.Namespace, context: Context) -> int:
    context.show(reopen_follow_up(context.workspace, arguments.id).value)
    return DONE


def _move(arguments: argparse.Namespace, context: Context) -> int:
    context.show(change_due(context.workspace, arguments.id, arguments.due).value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    listed = list_follow_ups(context.workspace)
    lines = [
        {
            "id": line.task.id,
            "title": line.task.title,
            "deadline_kind": line.task.deadline_kind,
            "due": line.task.due,
            "section": line.section,
            "company": line.company,
            "promised_to": line.task.promised_to,
            "contact": line.contact,
        }
        for line in listed.lines
    ]
    context.show({"deadlines": listed.deadlines, "follow_ups": lines})
    return DONE
