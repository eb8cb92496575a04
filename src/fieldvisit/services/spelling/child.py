"""What runs in the process of a `Speller`: reads questions in lines of JSON and answers each with one.

    python -m fieldvisit.services.spelling.child /usr/share/hunspell/da_DK ...

`{"check": [words]}` is answered with `{"wrong": [words]}`, `{"suggest": word}` with `{"words": [words]}`. It ends with
its input. It writes nothing down and says nothing anywhere else.
"""

import json
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from hunspell import Hunspell

MOST = 5
"""Most suggestions."""


class Dictionaries:
    """Some open dictionaries; a word that one of them knows is right.

    Args:
        paths: of dictionaries without their endings.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._open = [Hunspell(path.name, hunspell_data_dir=str(path.parent)) for path in paths]

    def is_right(self, asked: str) -> bool:
        """Say whether a word is known, with its full stop or without, whole or in its parts between hyphens and stops."""
        word = asked.rstrip(".").replace("’", "'")
        if any(self._knows(form) for form in {asked, word, word.removesuffix("'s"), word.removesuffix("'")}):
            return True
        parts = [part for part in word.replace(".", "-").split("-") if part]
        return len(parts) > 1 and all(len(part) > 1 and self._knows(part) for part in parts)

    def suggest(self, word: str) -> list[str]:
        """Return what a word may have been meant to be, the likeliest first."""
        found: dict[str, None] = {}
        for dictionary in self._open:
            # The English one is in Latin 1 and cannot be asked for every word.
            with suppress(UnicodeError):
                found.update(dict.fromkeys(dictionary.suggest(word)[:MOST]))
        return list(found)[:MOST]

    def _knows(self, word: str) -> bool:
        for dictionary in self._open:
            with suppress(UnicodeError):
                if dictionary.spell(word):
                    return True
        return False


def answer(dictionaries: Dictionaries, question: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to a question."""
    if "suggest" in question:
        return {"words": dictionaries.suggest(question["suggest"])}
    return {"wrong": [word for word in question["check"] if not dictionaries.is_right(word)]}


def serve(dictionaries: Dictionaries, questions: BinaryIO, answers: BinaryIO) -> None:
    """Answer until the questions end."""
    for line in questions:
        answers.write(json.dumps(answer(dictionaries, json.loads(line))).encode() + b"\n")
        answers.flush()


if __name__ == "__main__":
    serve(Dictionaries([Path(name) for name in sys.argv[1:]]), sys.stdin.buffer, sys.stdout.buffer)
