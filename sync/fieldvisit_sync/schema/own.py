"""What somebody keeps for himself, on every laptop that he signs in on: seen and written by nobody else."""

from fieldvisit_sync.schema.audience import OWN
from fieldvisit_sync.schema.field import Merge, reference, text
from fieldvisit_sync.schema.kind import Kind

PERSONAL_WORD = Kind(
    name="personal_word",
    audience=OWN,
    since=4,
    in_history=False,
    fields=(
        reference("owner", "user", merge=Merge.LOCKED, since=4),
        text("word", merge=Merge.LOCKED, since=4),
    ),
)
"""A word that its owner's spelling check takes as right. Two laptops may add the same word: two records, one word."""

KINDS = (PERSONAL_WORD,)
