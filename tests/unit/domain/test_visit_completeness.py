"""The count of missing answers goes down as the acceptance day says."""

from dataclasses import replace
from typing import Any

import pytest

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.visit_completeness import VisitContent, is_answered, missing_required
from tests.unit.domain.day_facts import lines, steps_of


def content_after(content: VisitContent, answers: dict[str, Any], reference: ReferenceData) -> VisitContent:
    """Return a visit's content after more answers, as the store would hold it."""
    mentioned = reference.codes_where("offer_answer", "mentioned")
    checklist = answers.get("t1")
    offers = checklist.values() if isinstance(checklist, dict) else ()
    return replace(
        content,
        answers={**content.answers, **answers},
        needs=content.needs + len(lines(answers.get("b3"))),
        commitments=content.commitments + len(lines(answers.get("a1"))),
        follow_ups=content.follow_ups + len(lines(answers.get("a2"))),
        offers_mentioned=content.offers_mentioned + sum(line["answer"] in mentioned for line in offers),
    )


@pytest.mark.parametrize(
    ("altered", "visit"),
    [(None, "v1"), (None, "v2"), (None, "v3"), ("to_konsulenter_hos_nordlys", "v8")],
)
def test_that_the_missing_answers_are_those_of_every_step(
    reference: ReferenceData, scenario: dict[str, Any], altered: str | None, visit: str
) -> None:
    content = VisitContent()
    steps = [step for step in steps_of(scenario, altered) if step["args"].get("visit") == visit]
    for step in (step for step in steps if "missing_required" in step["expect"]):
        content = content_after(content, step["args"].get("answers", {}), reference)
        missing = missing_required(reference.standard_template, content)
        assert (step["id"], len(missing)) == (step["id"], step["expect"]["missing_required"])


def test_that_the_mentioned_offers_are_those_of_the_day(
    reference: ReferenceData, scenario: dict[str, Any]
) -> None:
    for step in scenario["steps"]:
        if "offers_mentioned" in step["expect"]:
            content = content_after(VisitContent(), step["args"]["answers"], reference)
            assert content.offers_mentioned == step["expect"]["offers_mentioned"]


@pytest.mark.parametrize(
    ("question", "content"),
    [
        ("b3", VisitContent(needs=1)),
        ("t1", VisitContent(offers_mentioned=1)),
        ("a1", VisitContent(commitments=1, answers={"a1": []})),
        ("a2", VisitContent(follow_ups=1, answers={"a2": ""})),
    ],
)
def test_that_a_written_record_answers_its_question(
    reference: ReferenceData, question: str, content: VisitContent
) -> None:
    asked = reference.standard_template[question]
    assert is_answered(asked, content)
    assert not is_answered(asked, VisitContent(answers=content.answers))


def test_that_none_answers_every_required_question(reference: ReferenceData) -> None:
    template = reference.standard_template
    answers = {question.id: template.none_token for question in template.required}
    assert missing_required(template, VisitContent(answers=answers)) == ()


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("b1", "   "),
        ("b3", []),
        ("a3", {"ours": "mette"}),
        ("a3", {}),
        ("a4", None),
        ("t1", {"smaajob": {"answer": "none"}}),
    ],
)
def test_that_half_an_answer_is_none(reference: ReferenceData, question: str, answer: object) -> None:
    content = VisitContent(answers={question: answer})
    assert not is_answered(reference.standard_template[question], content)


def test_that_optional_questions_are_never_missing(reference: ReferenceData) -> None:
    missing = missing_required(reference.standard_template, VisitContent())
    assert [question.id for question in missing] == ["b1", "b3", "t1", "a1", "a2", "a3", "a4"]
