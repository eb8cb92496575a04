"""How often a fault is repeated: a short slice in the suite, the full number in `make faults`."""

import os

ROUNDS_VARIABLE = "FIELDVISIT_FAULT_ROUNDS"
"""Set by `make faults`."""


def rounds(short: int) -> int:
    """Return how many rounds to run; `short` is the suite's number."""
    return int(os.environ.get(ROUNDS_VARIABLE, short))
