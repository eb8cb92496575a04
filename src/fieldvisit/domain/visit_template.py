"""The questions of a company visit: needs, routines, expectations, bag and agreements (`visit_template.json`, R30)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fieldvisit.domain.dated import Dated, read_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One heading of the template."""

    id: str
    da: str
    en: str

    def title(self, language: str) -> str:
        """Return the heading in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question.

    Attributes:
        type: `text`, `bool`, `int`, `date`, `scale5`, `choice`, `multi`, `fte3`, `need_lines`, `offer_checklist`,
            `commitment_lines`, `task_lines` or `contact_pair`.
        required: the visit is complete only with an answer.
        accepts_none: the template's none token answers it.
        writes: the kind of record, or the fields, that an answer writes; None = the note only.
        options: what `choice` and `multi` choose from.
        lasting: what holds for long, so that the answer of the last visit is offered at the next.
    """

    id: str
    section: str
    da: str
    en: str
    type: str
    required: bool
    accepts_none: bool
    writes: str | None
    options: tuple[str, ...]
    lasting: bool

    def wording(self, language: str) -> str:
        """Return the question in a language: `en`, else Danish."""
        return self.en if language == "en" else self.da


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitTemplate(Dated):
    """One template.

    Attributes:
        none_token: the stored answer that says "nothing to note" to a required question.
        none_da: how it reads.
    """

    id: str
    version: int
    name_da: str
    none_token: str
    none_da: str
    sections: tuple[Section, ...]
    questions: tuple[Question, ...]

    def __iter__(self) -> Iterator[Question]:
        return iter(self.questions)

    def __getitem__(self, question_id: str) -> Question:
        """Return a question by its id.

        Raises:
            KeyError: no such question.
        """
        for question in self.questions:
            if question.id == question_id:
                return question
        raise KeyError(question_id)

    def in_section(self, section_id: str) -> tuple[Question, ...]:
        """Return the questions of a section in their order."""
        return tuple(question for question in self.questions if question.section == section_id)

    @property
    def required(self) -> tuple[Question, ...]:
        """Return the required questions in their order."""
        return tuple(question for question in self.questions if question.required)


def read_template(document: Mapping[str, Any]) -> VisitTemplate:
    """Read `visit_template.json`."""
    return VisitTemplate(
        id=document["id"],
        version=document["version"],
        name_da=document["name_da"],
        none_token=document["none_answer"]["token"],
        none_da=document["none_answer"]["da"],
        sections=tuple(Section(id=id_, da=da, en=en) for id_, da, en in document["sections"]),
        questions=tuple(_read_question(raw) for raw in document["questions"]),
        valid_from=read_day(document, "valid_from"),
        valid_to=read_day(document, "valid_to"),
        check_date=read_day(document, "check_date"),
    )


def _read_question(raw: Mapping[str, Any]) -> Question:
    return Question(
        id=raw["id"],
        section=raw["section"],
        da=raw["da"],
        en=raw["en"],
        type=raw["type"],
        required=raw["required"],
        accepts_none=raw.get("accepts_none", False),
        writes=raw.get("writes"),
        options=tuple(raw.get("options", ())),
        lasting=raw.get("lasting", False),
    )
