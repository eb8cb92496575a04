"""`visit start|plan|note|answer|offer|outcome|hold|cancel|show` (CLI detail 2): everything the visit screen does."""

import argparse
import json
from typing import Any

from fieldvisit.commands.call import local_moment
from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.domain.outcome_type import VISIT_OUTCOMES
from fieldvisit.services.agree_commitment import add_commitment
from fieldvisit.services.answer_line import CommitmentLine, OfferAnswer
from fieldvisit.services.hold_visit import CANCELLED, cancel_visit, hold_visit, set_outcome
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.record_visit import (
    answer_question,
    schedule_visit,
    start_visit,
    start_visit_at,
    write_free_note,
)
from fieldvisit.services.visit_answer import OFFERS
from fieldvisit.services.visit_view import VisitView, view_visit


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("visit", help="besøg").add_subparsers(metavar="HANDLING", required=True)
    start = verbs.add_parser("start", help="begynd et planlagt besøg, eller et uden aftale")
    start.add_argument("visit", nargs="?", metavar="ID")
    start.add_argument("--company", metavar="C")
    start.add_argument("--campaign", metavar="NAVN")
    start.add_argument("--at", type=local_moment, metavar="ISO")
    start.set_defaults(command=_start)
    plan = verbs.add_parser("plan", help="planlæg et besøg")
    plan.add_argument("--company", required=True, metavar="C")
    plan.add_argument("--at", required=True, type=local_moment, metavar="ISO")
    plan.add_argument("--campaign", metavar="NAVN")
    plan.add_argument("--note")
    plan.set_defaults(command=_plan)
    _register_answers(verbs)
    outcome = verbs.add_parser("outcome", help="ét tilsagn, eller besøgets udfald")
    outcome.add_argument("visit", metavar="ID")
    outcome.add_argument("--type", required=True, metavar="ART")
    outcome.add_argument("--posts", type=int)
    outcome.set_defaults(command=_outcome)
    hold = verbs.add_parser("hold", help="afslut besøget")
    hold.add_argument("visit", metavar="ID")
    hold.add_argument("--reception", type=int, metavar="1-5")
    hold.add_argument("--outcome", choices=VISIT_OUTCOMES)
    hold.set_defaults(command=_hold)
    cancel = verbs.add_parser("cancel", help="besøget blev ikke til noget")
    cancel.add_argument("visit", metavar="ID")
    cancel.add_argument("--by", required=True, choices=tuple(CANCELLED))
    cancel.add_argument("--new-date", type=local_moment, metavar="ISO")
    cancel.set_defaults(command=_cancel)
    show = verbs.add_parser("show")
    show.add_argument("visit", metavar="ID")
    show.set_defaults(command=lambda arguments, context: _show(context, arguments.visit))


def _register_answers(verbs: Nouns) -> None:
    note = verbs.add_parser("note", help="erstat din egen frie note")
    note.add_argument("visit", metavar="ID")
    note.add_argument("--text", required=True)
    note.set_defaults(command=_note)
    answer = verbs.add_parser("answer", help="besvar ét spørgsmål i skabelonen")
    answer.add_argument("visit", metavar="ID")
    answer.add_argument("question", metavar="SPØRGSMÅL")
    answer.add_argument("value", metavar="JSON")
    answer.set_defaults(command=_answer)
    offer = verbs.add_parser("offer", help="svar på ét tilbud")
    offer.add_argument("visit", metavar="ID")
    offer.add_argument("offer", metavar="TILBUD")
    offer.add_argument("answer", metavar="SVAR")
    offer.add_argument("--note")
    offer.add_argument("--reason")
    offer.set_defaults(command=_offer)


def _start(arguments: argparse.Namespace, context: Context) -> int:
    if bool(arguments.visit) == bool(arguments.company):
        raise ProblemError("which_visit", "Skriv besøgets id, eller --company med virksomheden.")
    if arguments.visit:
        done = start_visit(context.workspace, arguments.visit)
    else:
        done = start_visit_at(
            context.workspace, arguments.company, campaign=arguments.campaign, at=arguments.at
        )
    return _show(context, done.value.id)


def _plan(arguments: argparse.Namespace, context: Context) -> int:
    done = schedule_visit(
        context.workspace,
        arguments.company,
        arguments.at,
        campaign=arguments.campaign,
        note=arguments.note,
    )
    return _show(context, done.value.id)


def _note(arguments: argparse.Namespace, context: Context) -> int:
    write_free_note(context.workspace, arguments.visit, arguments.text)
    return _show(context, arguments.visit)


def _answer(arguments: argparse.Namespace, context: Context) -> int:
    try:
        value = json.loads(arguments.value)
    except (ValueError, RecursionError):
        raise ProblemError("no_json", "Svaret er ikke gyldig JSON. Intet er ændret.") from None
    answer_question(context.workspace, arguments.visit, arguments.question, value)
    return _show(context, arguments.visit)


def _offer(arguments: argparse.Namespace, context: Context) -> int:
    said = OfferAnswer(answer=arguments.answer, note=arguments.note, reason=arguments.reason)
    answer_question(context.workspace, arguments.visit, OFFERS, {arguments.offer: said})
    return _show(context, arguments.visit)


def _outcome(arguments: argparse.Namespace, context: Context) -> int:
    if arguments.type in VISIT_OUTCOMES:
        set_outcome(context.workspace, arguments.visit, arguments.type)
    else:
        line = CommitmentLine(type=arguments.type, posts=arguments.posts)
        add_commitment(context.workspace, arguments.visit, line)
    return _show(context, arguments.visit)


def _hold(arguments: argparse.Namespace, context: Context) -> int:
    hold_visit(context.workspace, arguments.visit, reception=arguments.reception, outcome=arguments.outcome)
    return _show(context, arguments.visit)


def _cancel(arguments: argparse.Namespace, context: Context) -> int:
    cancel_visit(context.workspace, arguments.visit, arguments.by, new_at=arguments.new_date)
    return _show(context, arguments.visit)


def _show(context: Context, visit: str) -> int:
    context.show(document(view_visit(context.workspace, visit)))
    return DONE


def document(view: VisitView) -> dict[str, Any]:
    """Return a visit as one JSON object: its record, and what the screen shows beside it."""
    places = view.places
    answers = {
        question.question.id: question.mine
        for section in view.sections
        for question in section.questions
        if question.mine is not None
    }
    record = {name: getattr(view.visit, name) for name in view.visit.__dataclass_fields__}
    return {
        **record,
        "name": view.title,
        "answers": answers,
        "free_note": view.free_note,
        "missing": list(view.missing),
        "missing_required": len(view.missing),
        "needs": view.needs,
        "checklist": {
            line.offer.id: {"answer": line.answer, "note": line.note, "reason": line.reason}
            for line in view.bag
            if line.mentioned or line.note
        },
        "offers_mentioned": view.offers_mentioned,
        "offers_in_bag": view.offers_in_bag,
        "offer_state": {
            line.offer.id: {
                "shown": line.state.shown,
                "possible_now": line.state.possible_now,
                "reason": line.state.reason,
                "reason_da": line.state.reason_da,
                "selectable": line.state.selectable,
            }
            for line in view.bag
        },
        "commitments": view.commitments,
        "deadlines": view.deadlines,
        "places": None
        if places is None
        else {
            "p": view.unit.p_number if view.unit else None,
            "limit": places.limit,
            "in_use": places.in_use,
            "promised": places.promised,
            "free": places.free,
        },
        "net_increase_ok": None if view.staff is None else view.staff.met,
        "hints": list(view.hints),
        "next_visit_by": view.next_visit_by,
    }
