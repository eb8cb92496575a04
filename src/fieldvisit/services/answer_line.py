"""The lines of structured visit answers as typed values, read from what a form or a JSON document holds.

A line may carry an `id`: a record's id, or a caller's own short name for it ("n1"), from which the visit's records
get stable ids (`line_id`). So the same answer given twice makes nothing twice.
"""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from math import inf
from typing import Any

from fieldvisit.domain.clock import parse_stamp
from fieldvisit.services.problems import ProblemError

NONE_TOKEN = "ingen"
"""Answers a required question that has nothing to note (visit template `none_answer`)."""

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_DAY_LENGTH = len("2026-10-06")


@dataclass(frozen=True, slots=True, kw_only=True)
class NeedLine:
    """Whom the company needs: `posts` people, `hours` a week, from `start`."""

    id: str | None = None
    occupation: str
    posts: int = 1
    hours: int | None = None
    start: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferAnswer:
    """What was said about an offer.

    Attributes:
        reason: why it was chosen against a check (D13).
        next_step: what follows from it (R19); None leaves what stands there, an empty one takes it away.
    """

    answer: str
    note: str | None = None
    reason: str | None = None
    next_step: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CommitmentLine:
    """One promise (D9): `candidate` is an id or a reference, `need` an id or a short name of the same visit."""

    id: str | None = None
    type: str
    need: str | None = None
    occupation: str | None = None
    posts: int | None = None
    hours: int | None = None
    start: date | None = None
    weeks: int | None = None
    end: date | None = None
    candidate: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineLine:
    """Something promised by a date; `rule` says how `due` was counted (D14)."""

    id: str | None = None
    deadline_kind: str
    title: str
    promised_to: str | None = None
    due: date | datetime | None = None
    rule: Mapping[str, Any] | None = None
    owner: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactPair:
    """The fixed contact on both sides: a user and a contact of the workplace; None = not agreed."""

    ours: str | None = None
    theirs: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffFigures:
    """Ordinary full-time equivalents: average of 4 months, last month, average of 12 months."""

    avg4: float
    last: float
    avg12: float


def line_id(visit: str, kind: str, name: str | None) -> str | None:
    """Return the record id that a line's `id` stands for; None when it has none."""
    if not name or _UUID.fullmatch(name):
        return name or None
    return str(uuid.uuid5(uuid.UUID(visit), f"{kind}\x1f{name}"))


def read_needs(value: Any) -> tuple[NeedLine, ...]:
    """Return the lines of question b3; lines without an occupation are dropped.

    Raises:
        ProblemError: it is no list of lines.
    """
    lines = []
    for line in _lines(value, NeedLine):
        if isinstance(line, NeedLine):
            lines.append(line)
        elif occupation := _text(line, "occupation"):
            lines.append(
                NeedLine(
                    id=_text(line, "id"),
                    occupation=occupation,
                    posts=_whole(line, "posts") or 1,
                    hours=_whole(line, "hours"),
                    start=_day(line, "start"),
                )
            )
    return tuple(lines)


def read_offers(value: Any) -> dict[str, OfferAnswer]:
    """Return the answers of question t1 by offer id.

    Raises:
        ProblemError: it is no object of answers.
    """
    if not isinstance(value, Mapping):
        raise wrong_answer("t1")
    answers = {}
    for offer, said in value.items():
        if isinstance(said, OfferAnswer):
            answers[str(offer)] = said
        else:
            line = {"answer": said} if isinstance(said, str) else said
            if not isinstance(line, Mapping) or not _text(line, "answer"):
                raise wrong_answer("t1")
            names = ("note", "reason", "next_step")
            texts = {name: _text(line, name) for name in names if name in line}
            if "next_step" in texts:
                texts["next_step"] = texts["next_step"] or ""
            answers[str(offer)] = OfferAnswer(answer=str(line["answer"]), **texts)
    return answers


def read_commitments(value: Any) -> tuple[CommitmentLine, ...]:
    """Return the lines of question a1.

    Raises:
        ProblemError: it is no list of lines, or a line has no type.
    """
    lines = []
    for line in _lines(value, CommitmentLine):
        if isinstance(line, CommitmentLine):
            lines.append(line)
            continue
        type_id = _text(line, "type")
        if not type_id:
            raise wrong_answer("a1")
        lines.append(
            CommitmentLine(
                id=_text(line, "id"),
                type=type_id,
                need=_text(line, "need"),
                occupation=_text(line, "occupation"),
                posts=_whole(line, "posts"),
                hours=_whole(line, "hours"),
                start=_day(line, "start"),
                weeks=_whole(line, "weeks"),
                end=_day(line, "end"),
                candidate=_text(line, "candidate"),
                note=_text(line, "note"),
            )
        )
    return tuple(lines)


def read_deadlines(value: Any) -> tuple[DeadlineLine, ...]:
    """Return the lines of question a2.

    Raises:
        ProblemError: it is no list of lines, or a line has no title.
    """
    lines = []
    for line in _lines(value, DeadlineLine):
        if isinstance(line, DeadlineLine):
            lines.append(line)
            continue
        title, rule = _text(line, "title"), line.get("rule")
        if not title or not (rule is None or isinstance(rule, Mapping)):
            raise wrong_answer("a2")
        lines.append(
            DeadlineLine(
                id=_text(line, "id"),
                deadline_kind=_text(line, "deadline_kind") or "answer",
                title=title,
                promised_to=_text(line, "promised_to"),
                due=_due(line, "due"),
                rule=rule,
                owner=_text(line, "owner"),
            )
        )
    return tuple(lines)


def read_contacts(value: Any) -> ContactPair:
    """Return the pair of question a3.

    Raises:
        ProblemError: it is no pair.
    """
    if isinstance(value, ContactPair):
        return value
    if not isinstance(value, Mapping):
        raise wrong_answer("a3")
    return ContactPair(ours=_text(value, "ours"), theirs=_text(value, "theirs"))


def read_staff(value: Any) -> StaffFigures:
    """Return the three figures of question r5.

    Raises:
        ProblemError: they are not three numbers of at least 0.
    """
    if isinstance(value, StaffFigures):
        return value
    figures = [value.get(name) for name in ("avg4", "last", "avg12")] if isinstance(value, Mapping) else []
    numbers = [float(figure) for figure in figures if isinstance(figure, (int, float)) and 0 <= figure < inf]
    if len(numbers) != 3:
        raise wrong_answer("r5")
    return StaffFigures(avg4=numbers[0], last=numbers[1], avg12=numbers[2])


def read_day(value: Any) -> date:
    """Return the day of a date answer.

    Raises:
        ProblemError: it is no date.
    """
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError):
        raise ProblemError("wrong_date", "Datoen kan ikke læses. Skriv den som 2026-10-13.") from None


def wrong_answer(question: str) -> ProblemError:
    """Return the problem of a value that does not fit the question."""
    return ProblemError(
        "wrong_answer",
        "Svaret passer ikke til spørgsmål {question}. Intet er ændret.",
        values={"question": question},
    )


def _lines(value: Any, typed: type) -> list[Any]:
    if isinstance(value, (list, tuple)) and all(isinstance(line, (Mapping, typed)) for line in value):
        return list(value)
    raise ProblemError("wrong_answer", "Svaret skal være en liste af linjer. Intet er ændret.")


def _text(line: Mapping[str, Any], name: str) -> str | None:
    value = line.get(name)
    if value is None:
        return None
    if not isinstance(value, str):
        raise _wrong_field(name)
    return value.strip() or None


def _whole(line: Mapping[str, Any], name: str) -> int | None:
    value = line.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise _wrong_field(name)
    return value


def _day(line: Mapping[str, Any], name: str) -> date | None:
    value = line.get(name)
    return None if value is None else read_day(value)


def _due(line: Mapping[str, Any], name: str) -> date | datetime | None:
    value = line.get(name)
    if value is None or isinstance(value, datetime):
        return value
    if isinstance(value, str) and len(value) > _DAY_LENGTH:
        try:
            return parse_stamp(value)
        except ValueError:
            raise _wrong_field(name) from None
    return read_day(value)


def _wrong_field(name: str) -> ProblemError:
    return ProblemError(
        "wrong_answer", "Feltet {name} har en forkert værdi. Intet er ændret.", values={"name": name}
    )
