"""How a difference that the proof found is narrowed down to its records: a part of a sync request and of its answer.

The laptop asks for sums over ranges of ids. The server cuts every range into a few parts of about equal size and
answers count and digest of each; the laptop asks on where they differ from its own. A part of few records is answered
by its records. What differs is wanted whole: it comes among the rows of the answer, or among its drops when it is not
in the user's scope. Everything is read at the state that the page of the same answer leads to.
"""

import msgspec

MOST_RANGES = 64
"""Most ranges of one question."""

MOST_WANTED = 500
"""Most records that are wanted at once."""

MOST_SUSPECTED = 64
"""Most kinds whose sums are doubted at once."""

MOST_ENTRIES = 32
"""Parts of at most so many records are answered by their records."""


class IdRange(msgspec.Struct, omit_defaults=True, kw_only=True):
    """Records of one kind, by their ids.

    Attributes:
        kind: their kind.
        first: the range begins with this id; empty for the beginning of all.
        until: it ends before this id; None for the end of all.
        entries: name the records, where there are at most `MOST_ENTRIES`.
    """

    kind: str
    first: str = ""
    until: str | None = None
    entries: bool = False


class WantedRecord(msgspec.Struct, array_like=True, frozen=True):
    """A record that differs, wanted as it stands on the server."""

    kind: str
    id: str


class Question(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What a laptop wants to know about a difference.

    Attributes:
        ranges: where to look.
        content: sums cover the content of the fields that both sides know; else ids and versions.
        wanted: records that differ.
        suspected: kinds without a differing record whose sums differ all the same; the server counts them anew.
    """

    ranges: list[IdRange] = []
    content: bool = False
    wanted: list[WantedRecord] = []
    suspected: list[str] = []


class Part(msgspec.Struct, omit_defaults=True, kw_only=True):
    """Sum of the records from where the part before ended, up to `until`; digest in 32 hex digits."""

    until: str | None = None
    count: int = 0
    digest: str


class Entry(msgspec.Struct, array_like=True, frozen=True):
    """One record: id, version, and hash of its content over the fields that both sides know."""

    id: str
    version: int
    content: str


class RangeAnswer(msgspec.Struct, omit_defaults=True, kw_only=True):
    """What the server holds of a range.

    Attributes:
        until: the answer reaches to this id; less than the whole range where a request would cost too much.
        parts: sums, in the order of ids; empty for a kind that this server does not know.
        entries: the records instead.
    """

    until: str | None = None
    parts: list[Part] = []
    entries: list[Entry] | None = None


class Findings(msgspec.Struct, omit_defaults=True, kw_only=True):
    """The answer to a question.

    Attributes:
        schema: the schema version whose fields the hashes cover: the older one of both sides.
        ranges: in the order of the question, as many as one request may cost; the rest is asked again.
        given: how many of the wanted records, from the first, are among rows and drops.
        recounted: suspected kinds whose sums were wrong on the server and are right now.
    """

    schema: int
    ranges: list[RangeAnswer] = []
    given: int = 0
    recounted: list[str] = []
