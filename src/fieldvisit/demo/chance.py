"""The one source of chance of made records: whoever begins with the same seed draws the same, in every run."""

import random


class Chance(random.Random):
    """Draws what a made municipality consists of.

    It is a sequence that anybody can repeat, so nothing that must stay secret may be drawn from it (`secrets` does that).

    Args:
        seed: begins the sequence; the same one draws the same.
    """

    def __init__(self, seed: int) -> None:
        super().__init__(seed)
