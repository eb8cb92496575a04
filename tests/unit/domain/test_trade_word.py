"""Short words of trades."""

import pytest

from fieldvisit import resource_files
from fieldvisit.domain.reference_data import ReferenceData

DATA = ReferenceData.load(resource_files.path("data"))


@pytest.mark.parametrize(
    ("code", "scheme", "word"),
    [
        ("256200", "DB07", "Metal"),
        ("107120", "DB07", "Fødevarer"),
        ("620300", "DB07", "IT"),
        ("439100", "DB07", "Byggeri"),
        ("432200", "DB07", "Installation"),
        ("471110", None, "Detail"),
        ("813000", "DB07", "Anlæg"),
        ("256200", "DB25", "Metal"),
        ("620300", "DB25", ""),
        ("000000", "DB07", ""),
        (None, None, ""),
    ],
)
def test_that_a_code_has_its_short_word(code: str | None, scheme: str | None, word: str) -> None:
    assert DATA.trade_words.word(code, scheme) == word


def test_that_every_division_has_a_short_word_in_both_languages() -> None:
    missing = [
        code
        for code in DATA.divisions
        for language in ("da", "en")
        if not DATA.trade_words.word(f"{code}0000", "DB07", language)
    ]
    assert missing == []
    assert all(len(word) <= 20 for words in DATA.trade_words.words.values() for word in words.values())
