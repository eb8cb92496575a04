"""The piece of a found text that is shown: around the first hit, cut from the original."""

from fieldvisit.domain.folding import fold

SNIPPET_CHARACTERS = 80
_BEFORE_HIT = 24


def snippet_of(body: str, folded: list[str]) -> str:
    """Return the piece around the first word that begins with a searched one; words keep their original letters.

    Args:
        body: the text.
        folded: the searched words, folded.
    """
    words = body.split()
    hit = next(
        (n for n, word in enumerate(words) if any(fold(word).lstrip("\"'(").startswith(f) for f in folded)), 0
    )
    start = hit
    while start and len(" ".join(words[start - 1 : hit])) <= _BEFORE_HIT:
        start -= 1
    end = start
    while end < len(words) and len(" ".join(words[start : end + 1])) <= SNIPPET_CHARACTERS:
        end += 1
    piece = " ".join(words[start:end]) or body[:SNIPPET_CHARACTERS]
    return ("… " if start else "") + piece + (" …" if end < len(words) else "")
