"""Messages of the pool search, which is online only (SYNC "Scope", PRODUCT G3, G5, G8)."""

import msgspec

MAX_TEXT = 200
"""Most characters of a search text."""

MAX_PURPOSE = 500
"""Most characters of a purpose."""

MAX_HITS = 50
"""Most candidates in an answer."""


class PoolSearch(msgspec.Struct, omit_defaults=True, kw_only=True):
    """`POST /v1/candidates/search`.

    Attributes:
        text: words that must all occur in trade, ESCO codes, wishes, certificates, area or groups.
        purpose: why: the company and the need; it stands in the audit of every candidate that is shown.
        most_hits: most candidates to answer.
    """

    text: str
    purpose: str
    most_hits: int = MAX_HITS


class PoolHit(msgspec.Struct, omit_defaults=True, kw_only=True):
    """One candidate with the fields of G3, without a name."""

    id: str
    reference: str
    groups: list[str] = []
    trade: str | None = None
    hours: int | None = None
    certificates: list[str] = []
    area: str | None = None
    wishes: str | None = None
    adjustments: str | None = None


class PoolAnswer(msgspec.Struct, kw_only=True):
    """Candidates in the neutral order of their references; never ranked (D3).

    Attributes:
        hits: the candidates.
        more: True when further ones fit: narrow the search.
    """

    hits: list[PoolHit]
    more: bool
