"""What the caller says first."""

import string

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_call_script import read_call_script
from fieldvisit.services.workspace import Workspace


def test_that_the_caller_the_unit_and_the_campaign_are_named(opened_workspace: Workspace) -> None:
    opening, purpose, question = read_call_script(opened_workspace)
    assert (
        opening == "Goddag, du taler med Mette Lindholt fra Virksomhedsservice i Lindevang Kommune (fiktiv)."
    )
    assert "Åbne døre 2026" in purpose
    assert question.endswith("?")


def test_that_without_a_campaign_none_is_named(workspace: Workspace) -> None:
    lines = read_call_script(workspace, language="en")
    assert len(lines) == 3
    assert "as part of" not in lines[1]


def test_that_both_languages_name_the_same_things(reference: ReferenceData) -> None:
    script = reference.call_script
    for line in (*script.lines, script.no_campaign):
        danish, english = (
            {name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (line.da, line.en)
        )
        assert danish == english
