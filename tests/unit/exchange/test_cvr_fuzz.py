"""No wrong type at any place of a document breaks the reader: it gives a row or one rejection, and leaks no secret."""

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldvisit.exchange.company_row import CompanyRow, UnitRow
from fieldvisit.exchange.cvr_envelope import documents_in, read_found
from fieldvisit.exchange.rejection import Rejection
from tests.factories_cvr import company, contact, hit, unit

WRONG = [
    None,
    True,
    0,
    -1,
    1e300,
    10**30,
    "",
    "tekst",
    "\u0000",
    "x" * 5000,
    [],
    [None],
    {},
    {"periode": 5},
    [[[]]],
]

Path_ = tuple[str | int, ...]


def nodes(value: Any, path: Path_ = ()) -> Iterator[Path_]:
    yield path
    children = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, child in children:
        yield from nodes(child, (*path, key))


def with_changed(value: Any, path: Path_, new: Any) -> Any:
    changed = copy.deepcopy(value)
    if not path:
        return new
    place = changed
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = new
    return changed


def read(value: Any) -> list[CompanyRow | UnitRow | Rejection]:
    return [read_found(1, found) for found in documents_in(json.dumps(value).encode())]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: repr(wrong)[:20])
@pytest.mark.parametrize("document", [hit(company()), hit(unit())], ids=["company", "unit"])
def test_that_a_wrong_type_anywhere_gives_a_row_or_a_rejection(document: Any, wrong: Any) -> None:
    secret = contact("00007777", secret=True)
    document = copy.deepcopy(document)
    body = document["_source"][next(iter(document["_source"]))]
    body["telefonNummer"] = [secret]
    for path in nodes(document):
        for item in read(with_changed(document, path, wrong)):
            assert isinstance(item, CompanyRow | UnitRow | Rejection)
            assert "00007777" not in repr(item), path
            assert "Canary" not in repr(item), path


JSON = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.text()
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(), inner, max_size=4)),
    max_leaves=10,
)


@given(st.sampled_from(sorted(company())), JSON)
def test_that_any_json_in_any_field_gives_a_row_or_a_rejection(field: str, value: Any) -> None:
    for item in read({"Vrvirksomhed": {**company(), field: value}}):
        assert isinstance(item, CompanyRow | Rejection)


@given(JSON)
def test_that_any_json_gives_records_or_none(value: Any) -> None:
    for item in read(value):
        assert isinstance(item, CompanyRow | UnitRow | Rejection)
