"""`need add|edit` (CLI), and `need week`: what was looked for in a week, trade by trade (R36)."""

import argparse
from collections.abc import Callable
from dataclasses import asdict
from datetime import date

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.services.edit_need import EDITABLE, add_need, edit_need
from fieldvisit.services.needs_of_week import (
    Happened,
    happened_words,
    read_needs_of_week,
    usual_week,
    week_of,
)

_TYPES: dict[str, Callable[[str], object]] = {"posts": int, "hours": int, "start": date.fromisoformat}


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("need", help="behov").add_subparsers(metavar="HANDLING", required=True)
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    add.set_defaults(command=_add)
    edit = verbs.add_parser("edit")
    edit.add_argument("id")
    edit.set_defaults(command=_edit)
    week = verbs.add_parser("week", help="ugens behov, branche for branche")
    week.add_argument("--day", type=date.fromisoformat, help="en dag i ugen; ellers den seneste uge")
    week.set_defaults(command=_week)
    for parser in (add, edit):
        for name in sorted(EDITABLE):
            parser.add_argument(
                f"--{name}", type=_TYPES.get(name, str), required=parser is add and name == "occupation"
            )


def _values(arguments: argparse.Namespace) -> dict[str, object]:
    return {name: value for name in EDITABLE if (value := getattr(arguments, name)) is not None}


def _add(arguments: argparse.Namespace, context: Context) -> int:
    context.show(add_need(context.workspace, arguments.company, _values(arguments)).value)
    return DONE


def _edit(arguments: argparse.Namespace, context: Context) -> int:
    context.show(edit_need(context.workspace, arguments.id, _values(arguments)).value)
    return DONE


def _week(arguments: argparse.Namespace, context: Context) -> int:
    workspace = context.workspace
    monday = week_of(arguments.day) if arguments.day else usual_week(workspace.today)
    week = read_needs_of_week(workspace, monday)
    words = happened_words(str)
    trades = [
        {
            "trade": trade.name,
            **{each.value: trade.counts[each] for each in Happened},
            "needs": [
                {**asdict(line.need), "happened": [each.value for each in line.happened]}
                for line in trade.needs
            ],
        }
        for trade in week.trades
    ]
    said = [f"{week.monday:%d-%m-%Y} - {week.sunday:%d-%m-%Y}"]
    for trade in week.trades:
        said.append(trade.name or "Uden branche")
        said += [
            f"  {line.need.name}: {line.need.occupation} ({', '.join(words[each] for each in line.happened)})"
            for line in trade.needs
        ]
    shown = {
        "from": week.monday,
        "to": week.sunday,
        **{each.value: week.counts[each] for each in Happened},
        "trades": trades,
    }
    context.show(shown, "\n".join(said))
    return DONE
