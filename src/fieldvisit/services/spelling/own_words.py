"""The personal dictionary: words that the spelling check takes as right for one person, on all his laptops."""

from fieldvisit.domain.records.personal_word import PersonalWord
from fieldvisit.services.problems import ProblemError, not_found
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit.store.danish_order import order_key
from fieldvisit.store.reader import Reader

LONGEST = 60
"""Most letters of a word."""


def own_words(workspace: Workspace) -> tuple[str, ...]:
    """Return my words by the alphabet, each once."""
    with workspace.store.read() as reader:
        kept = _kept(reader, workspace)
    once = {each.word.casefold(): each.word for each in kept if each.word}
    return tuple(sorted(once.values(), key=order_key))


def add_word(workspace: Workspace, word: str) -> Done[str]:
    """Take a word as right from now on; one that is there already changes nothing.

    Raises:
        ProblemError: it is no word.
    """
    cleaned = " ".join(word.split())
    if not cleaned or len(cleaned) > LONGEST or any(letter.isdigit() for letter in cleaned):
        raise ProblemError("no_word", "Det kan ikke stå i en ordbog. Intet er ændret.")
    with workspace.store.write("word.add") as writer:
        if not _same(writer, workspace, cleaned):
            writer.create("personal_word", {"owner": workspace.who.user, "word": cleaned})
        return Done(cleaned, writer.changed)


def remove_word(workspace: Workspace, word: str) -> Done[None]:
    """Take a word out again, however often it was added.

    Raises:
        ProblemError: it is not there.
    """
    with workspace.store.write("word.remove") as writer, writer.group():
        same = _same(writer, workspace, word)
        if not same:
            raise not_found("Ordet")
        for each in same:
            writer.delete("personal_word", each.id)
        return Done(None, writer.changed)


def _kept(reader: Reader, workspace: Workspace) -> list[PersonalWord]:
    return reader.find(PersonalWord, owner=workspace.who.user)


def _same(reader: Reader, workspace: Workspace, word: str) -> list[PersonalWord]:
    return [each for each in _kept(reader, workspace) if (each.word or "").casefold() == word.casefold()]
