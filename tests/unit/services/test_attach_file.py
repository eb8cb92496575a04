"""Files are checked when they are added, kept with their row, and gone with the last row that names them."""

import zipfile
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest

from fieldvisit.demo.scenario import Scenario
from fieldvisit.services.attach_file import Standing, attach, attach_bytes, list_files, read_file
from fieldvisit.services.move_to_trash import move_to_trash
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.trash import forget_expired
from fieldvisit.services.undo import undo
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.files import MOST_BYTES, kept_bytes
from fieldvisit_sync.clock import FileClock
from tests.unit.services.nordlys import NORDLYS

LETTER = "Porten mod syd er til varer. Spørg efter Åse.".encode()


def held(workspace: Workspace) -> int:
    with workspace.store.read() as reader:
        return kept_bytes(reader.connection)


def test_that_a_file_is_listed_with_who_and_when_and_read_again(
    opened_workspace: Workspace, scenario: Scenario, tmp_path: Path
) -> None:
    unit = scenario.unit_id(NORDLYS)
    path = tmp_path / "Porten.TXT"
    path.write_bytes(LETTER)
    made = attach(opened_workspace, unit, path).value
    [file] = list_files(opened_workspace, unit)
    assert (file.id, file.name, file.size, file.by) == (made, "Porten.txt", len(LETTER), "Mette Lindholt")
    assert (file.standing, file.pending, file.at) == (Standing.WAITS, True, opened_workspace.clock.now())
    assert read_file(opened_workspace, made) == ("Porten.txt", LETTER)


def office(*names: str) -> bytes:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as parts:
        for name in names:
            parts.writestr(name, "x")
    return packed.getvalue()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (bytes(MOST_BYTES + 1), "too_large"),
        (b"MZ\x90\0", "unknown_form"),
        (office("word/document.xml", "word/vbaProject.bin"), "unknown_form"),
        (office("payload.exe"), "unknown_form"),
    ],
)
def test_that_what_may_not_be_attached_is_refused_and_leaves_nothing(
    opened_workspace: Workspace, scenario: Scenario, content: bytes, code: str
) -> None:
    with pytest.raises(ProblemError) as refused:
        attach_bytes(opened_workspace, scenario.unit_id(NORDLYS), "a.docx", content)
    assert refused.value.code == code
    assert (list_files(opened_workspace, scenario.unit_id(NORDLYS)), held(opened_workspace)) == ([], 0)


def test_that_a_name_keeps_no_folder_and_ends_as_what_the_file_is(
    opened_workspace: Workspace, scenario: Scenario
) -> None:
    unit = scenario.unit_id(NORDLYS)
    for name in ("..\\..\\start.exe", "/etc/brev", "notat.txt"):
        attach_bytes(opened_workspace, unit, name, office("word/document.xml"))
    names = {file.name for file in list_files(opened_workspace, unit)}
    assert names == {"start.docx", "brev.docx", "notat.docx"}


def test_that_a_removed_file_comes_back_whole_and_goes_for_good_after_thirty_days(
    opened_workspace: Workspace, scenario: Scenario, clock: FileClock
) -> None:
    unit = scenario.unit_id(NORDLYS)
    made = attach_bytes(opened_workspace, unit, "a.txt", LETTER).value
    undo(opened_workspace, move_to_trash(opened_workspace, "attachment", made).changed)
    forget_expired(opened_workspace)
    assert read_file(opened_workspace, made)[1] == LETTER
    move_to_trash(opened_workspace, "attachment", made)
    forget_expired(opened_workspace)
    assert held(opened_workspace) == len(LETTER)
    clock.set(clock.now() + timedelta(days=31), ticking=False)
    forget_expired(opened_workspace)
    assert held(opened_workspace) == 0


@pytest.mark.parametrize("name", ["Kl. 10:30?\0.txt", "a\nb.txt", "\U0001f469" * 150 + ".txt"])
def test_that_a_name_from_another_computer_is_one_that_this_one_can_open(
    opened_workspace: Workspace, scenario: Scenario, tmp_path: Path, name: str
) -> None:
    made = attach_bytes(opened_workspace, scenario.unit_id(NORDLYS), name, LETTER).value
    kept, content = read_file(opened_workspace, made)
    assert not set(kept) & set('<>:"/\\|?*\0\n')
    (tmp_path / kept).write_bytes(content)
