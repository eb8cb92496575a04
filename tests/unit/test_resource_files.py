"""The finder of shipped data answers for the source tree; tests/contracts/test_wheel.py asks an installed wheel."""

import pytest

from fieldvisit import resource_files


def test_that_a_shipped_folder_is_found_below_the_root() -> None:
    assert resource_files.path("data").parent == resource_files.root()
    assert any(resource_files.path("data").iterdir())


def test_that_a_missing_name_is_said_with_its_name() -> None:
    with pytest.raises(FileNotFoundError, match=r"data/no_such_list\.json"):
        resource_files.path("data/no_such_list.json")


@pytest.mark.parametrize("name", ["../pyproject.toml", "data/../../README.md"])
def test_that_no_name_leads_out_of_the_shipped_data(name: str) -> None:
    with pytest.raises(ValueError, match="not below"):
        resource_files.path(name)


def test_that_the_user_guide_is_found_and_a_missing_document_is_said_with_its_name() -> None:
    assert resource_files.document("brugervejledning.md").is_file()
    with pytest.raises(FileNotFoundError, match=r"no_such_guide\.md"):
        resource_files.document("no_such_guide.md")
