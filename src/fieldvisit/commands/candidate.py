"""`candidate add|consent|list|show` (CLI detail 4): citizens and their consents; adding and consents are caseworkers'."""

import argparse
from datetime import date, datetime

from fieldvisit.commands.call import local_moment
from fieldvisit.commands.command import DONE, Context, Nouns, plain
from fieldvisit.services.add_candidate import NewCandidate, add_candidate
from fieldvisit.services.give_consent import give_consent, withdraw_consent
from fieldvisit.services.read_candidates import CandidateLine, list_candidates, open_candidate


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("candidate", help="kandidater og samtykker").add_subparsers(
        metavar="HANDLING", required=True
    )
    add = verbs.add_parser("add", help="opret en borger (sagsbehandler)")
    add.add_argument("reference", metavar="REF")
    add.add_argument("--shown", required=True, metavar="NAVN", help="fornavn og forbogstav")
    add.add_argument("--wish", metavar="TEKST")
    add.add_argument("--hours", type=int, metavar="N")
    add.add_argument("--trade", metavar="FAG")
    add.add_argument(
        "--sections", metavar="BRANCHER", help="adskilt af komma: C, 43 eller begyndelsen af navnet"
    )
    add.add_argument("--esco", metavar="KODER", help="adskilt af komma, fx 7212")
    add.add_argument("--area", metavar="OMRÅDE")
    add.add_argument("--certificate", action="append", default=[], metavar="KODE")
    add.add_argument("--heard", type=date.fromisoformat, metavar="DATO", help="dag, borgeren er hørt")
    add.set_defaults(command=_add)
    consent = verbs.add_parser("consent", help="giv eller træk samtykke tilbage (sagsbehandler)")
    consent.add_argument("candidate", metavar="REF")
    consent.add_argument("--company", required=True, metavar="C")
    way = consent.add_mutually_exclusive_group(required=True)
    way.add_argument("--give", action="store_true")
    way.add_argument("--withdraw", action="store_true")
    consent.add_argument("--how", required=True, metavar="H", help="oral, written eller digital")
    consent.add_argument("--field", action="append", metavar="FELT", help="trade, hours, certs; ellers alle")
    consent.add_argument("--at", type=local_moment, metavar="ISO", help="hvornår det blev trukket tilbage")
    consent.set_defaults(command=_consent)
    verbs.add_parser("list", help="kandidater på denne computer").set_defaults(command=_list)
    show = verbs.add_parser("show", help="åbn én; opslaget skrives ned")
    show.add_argument("candidate", metavar="REF")
    show.add_argument("--purpose", metavar="FORMÅL")
    show.set_defaults(command=_show)


def _add(arguments: argparse.Namespace, context: Context) -> int:
    new = NewCandidate(
        reference=arguments.reference,
        shown=arguments.shown,
        wish=arguments.wish,
        hours=arguments.hours,
        trade=arguments.trade,
        sections=arguments.sections,
        esco=arguments.esco,
        area=arguments.area,
        certificates=arguments.certificate,
        citizen_heard=arguments.heard,
    )
    context.show(add_candidate(context.workspace, new).value)
    return DONE


def _consent(arguments: argparse.Namespace, context: Context) -> int:
    if arguments.give:
        done = give_consent(
            context.workspace, arguments.candidate, arguments.company, arguments.how, arguments.field
        )
    else:
        at: datetime | None = arguments.at
        done = withdraw_consent(context.workspace, arguments.candidate, arguments.company, arguments.how, at)
    context.show(done.value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    held = list_candidates(context.workspace)
    context.show(
        {
            "locked": held.locked,
            "count": held.count,
            "withdrawn": held.withdrawn,
            "candidates": [_line(line) for line in held.lines],
        }
    )
    return DONE


def _show(arguments: argparse.Namespace, context: Context) -> int:
    view = open_candidate(context.workspace, arguments.candidate, arguments.purpose).value
    entries = [
        {
            "shortlist": shortlist.id,
            "company": shortlist.company,
            "purpose": shortlist.purpose,
            **plain(entry),
        }
        for shortlist, entry in view.entries
    ]
    context.show({**_line(view.line), "entries": entries, "opened_for": view.opened_for})
    return DONE


def _line(line: CandidateLine) -> dict[str, object]:
    return {**plain(line.candidate), "caseworker_name": line.caseworker, "consents": plain(line.consents)}
