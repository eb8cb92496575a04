"""`inquiry add|take|hand-over|answer|list` (CLI): what companies ask."""

import argparse

from fieldvisit.commands.command import DONE, Context, Nouns
from fieldvisit.commands.follow_up import due
from fieldvisit.services.answer_inquiry import answer_inquiry
from fieldvisit.services.list_inquiries import list_inquiries
from fieldvisit.services.record_inquiry import (
    NewInquiry,
    hand_over_inquiry,
    record_inquiry,
    take_inquiry,
)


def register(nouns: Nouns) -> None:
    """Add the parsers."""
    verbs = nouns.add_parser("inquiry", help="henvendelser fra virksomheder").add_subparsers(
        metavar="HANDLING", required=True
    )
    add = verbs.add_parser("add")
    add.add_argument("--company", required=True, metavar="C")
    add.add_argument("--text", required=True)
    add.add_argument("--channel", default="phone", help="phone, mail eller form")
    add.add_argument("--source", default="direct", help="fx direct eller jobservice_danmark")
    add.add_argument("--taker", metavar="LOGIN", help="ellers er den ikke taget af nogen")
    add.add_argument("--answer-due", type=due, metavar="ISO")
    add.add_argument("--cvs", action="store_true", help="virksomheden er lovet CV'er")
    add.add_argument("--cv-due", type=due, metavar="ISO")
    add.set_defaults(command=_add)
    take = verbs.add_parser("take")
    take.add_argument("id")
    take.set_defaults(command=_take)
    hand_over = verbs.add_parser("hand-over")
    hand_over.add_argument("id")
    hand_over.add_argument("--to", required=True, metavar="LOGIN")
    hand_over.add_argument("--note", default="")
    hand_over.set_defaults(command=_hand_over)
    answer = verbs.add_parser("answer")
    answer.add_argument("id")
    answer.add_argument("--text", required=True)
    answer.set_defaults(command=_answer)
    listing = verbs.add_parser("list")
    listing.set_defaults(command=_list)


def _add(arguments: argparse.Namespace, context: Context) -> int:
    new = NewInquiry(
        unit=arguments.company,
        text=arguments.text,
        channel=arguments.channel,
        source=arguments.source,
        taker=arguments.taker,
        answer_due=arguments.answer_due,
        wants_cvs=arguments.cvs or arguments.cv_due is not None,
        cv_due=arguments.cv_due,
    )
    context.show(record_inquiry(context.workspace, new).value)
    return DONE


def _take(arguments: argparse.Namespace, context: Context) -> int:
    context.show(take_inquiry(context.workspace, arguments.id).value)
    return DONE


def _hand_over(arguments: argparse.Namespace, context: Context) -> int:
    done = hand_over_inquiry(context.workspace, arguments.id, arguments.to, arguments.note)
    context.show(done.value)
    return DONE


def _answer(arguments: argparse.Namespace, context: Context) -> int:
    context.show(answer_inquiry(context.workspace, arguments.id, arguments.text).value)
    return DONE


def _list(arguments: argparse.Namespace, context: Context) -> int:
    del arguments
    lines = [
        {
            "id": line.inquiry.id,
            "company": line.company,
            "text": line.inquiry.text,
            "taker": line.taker,
            "received_at": line.inquiry.received_at,
            "answer_due": line.due,
            "section": line.section,
            "working_days_over": line.days_over,
            "cv_due": line.cv.due if line.cv else None,
        }
        for line in list_inquiries(context.workspace)
    ]
    context.show(lines)
    return DONE
