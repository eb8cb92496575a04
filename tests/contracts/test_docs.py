"""The documents agree with the tree they describe."""

import re
from pathlib import Path

import pytest

from fieldvisit_sync.schema.registry import KINDS
from tests.source_tree import ROOT, name_of, tracked_files

DOCUMENTS = [file for file in tracked_files() if file.suffix == ".md"]
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
LINK = re.compile(r"\[[^\]]*\]\((?!https?:|mailto:|#)([^)#\s]+)")
TEST_FILE = re.compile(r"`(tests/[\w/]+\.py)`")
MAKE_TARGET = re.compile(r"(?:^|`)make ([a-z]+)", re.MULTILINE)


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_that_every_link_leads_to_a_file(document: Path) -> None:
    links = LINK.findall(document.read_text(encoding="utf-8"))
    assert [link for link in links if not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_that_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(MAKE_TARGET.findall(document.read_text(encoding="utf-8"))) <= targets


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_that_every_test_that_is_named_exists(document: Path) -> None:
    named = set(TEST_FILE.findall(document.read_text(encoding="utf-8")))
    assert {name for name in named if not (ROOT / name).is_file()} == set()


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_that_a_decision_says_why_what_follows_and_what_was_rejected(decision: Path) -> None:
    headings = re.findall(r"^## (.+)$", decision.read_text(encoding="utf-8"), re.MULTILINE)
    assert headings == ["Context", "Decision", "Consequences", "Rejected"]
    assert re.fullmatch(r"\d{3}-[a-z0-9-]+\.md", decision.name)


def test_that_decisions_are_numbered_without_gaps() -> None:
    assert [int(decision.name[:3]) for decision in DECISIONS] == list(range(1, len(DECISIONS) + 1))


def test_that_the_architecture_names_every_room() -> None:
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    rooms = {
        file.parent.name
        for file in tracked_files()
        if file.name == "__init__.py"
        and file.parent.parent
        in {ROOT / "src/fieldvisit", ROOT / "src/fieldvisit/ui", ROOT / "sync/fieldvisit_sync"}
    }
    assert [room for room in sorted(rooms) if f"`{room}" not in text] == []


def test_that_the_readme_starts_with_exactly_two_commands() -> None:
    blocks = re.findall(
        r"^```\w*\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
    )
    assert [line.split("#")[0].strip() for line in blocks[0].splitlines()] == ["make run", "make test"]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_that_the_glossary_gives_the_danish_word_of_every_synced_kind(kind: str) -> None:
    rows = (ROOT / "docs/glossary.md").read_text(encoding="utf-8").splitlines()
    names = " ".join(row.split("|")[2] for row in rows if row.startswith("|")).split()
    assert kind in names
