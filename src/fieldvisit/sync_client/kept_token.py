"""The access token between two syncs; a module of its own, because a workspace must not load the network."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class KeptToken:
    """An access token in memory, and until when (monotonic seconds) it is good.

    It outlives one sync, so that the next one soon after is a single request.
    """

    text: str | None = field(default=None, repr=False)
    good_until: float = 0.0
