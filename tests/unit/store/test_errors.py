"""Every reason why a store cannot be opened has words of its own."""

import pytest

from fieldvisit.store import errors

REASONS: list[type[errors.StoreError]] = [
    kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.StoreError)
]


@pytest.mark.parametrize("kind", REASONS)
def test_that_every_reason_says_what_happened_what_was_kept_and_what_to_do(
    kind: type[errors.StoreError],
) -> None:
    sentences = (kind.what, kind.kept, kind.next_step)
    assert all(len(sentence) > 10 and sentence.endswith(".") for sentence in sentences)
    assert str(kind()) == " ".join(sentences)


def test_that_no_two_reasons_share_an_id_or_a_first_sentence() -> None:
    assert len({kind.message_id for kind in REASONS}) == len(REASONS)
    assert len({kind.what for kind in REASONS}) == len(REASONS)
