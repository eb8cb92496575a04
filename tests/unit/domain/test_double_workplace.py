"""When two records look like one workplace."""

import pytest

from fieldvisit.domain.double_workplace import Traits, is_double

KNOWN = Traits(
    unit="a",
    company="c",
    p_number="9990000101",
    name="nordlys metal",
    street="smedevaenget 4",
    postcode="9999",
    phone="00000110",
)


@pytest.mark.parametrize(
    ("other", "name_likeness", "street_likeness", "expected"),
    [
        (Traits(unit="b", name="nordlys metl", street="smedevaenget 4", postcode="9999"), 96, 100, True),
        (Traits(unit="b", name="nordlys metl", street="havnegade 1", postcode="9999"), 96, 30, False),
        (Traits(unit="b", name="nordlys metl", street="smedevaenget 4", postcode="8000"), 96, 100, False),
        (Traits(unit="b", name="havblik", street="smedevaenget 4", postcode="9999"), 20, 100, False),
        (Traits(unit="b", company="c", name="lageret", street="smedevaenget 4"), 20, 100, True),
        (Traits(unit="b", company="c", name="nordlys metl"), 96, 0, True),
        (Traits(unit="b", name="nordlys metl"), 96, 0, False),
        (Traits(unit="b", name="nordlys metal"), 100, 0, True),
        (Traits(unit="b", name="nordlys", phone="00000110"), 75, 0, True),
        (Traits(unit="b", name="havblik", phone="00000110"), 20, 0, False),
        (
            Traits(unit="b", p_number="9990000102", name="nordlys metal", street="smedevaenget 4"),
            100,
            100,
            False,
        ),
        (KNOWN, 100, 100, False),
    ],
)
def test_that_only_what_may_be_one_workplace_is_offered(
    other: Traits, name_likeness: float, street_likeness: float, expected: bool
) -> None:
    assert is_double(KNOWN, other, name_likeness, street_likeness) is expected
    assert is_double(other, KNOWN, name_likeness, street_likeness) is expected
