"""Tables of who may come in (municipalities, accounts, enrolment codes, devices) and of the trail they leave.

Every key begins with the municipality; look-ups by login, code and device id, which come before the municipality
is known, have their own unique index.
"""

from sqlalchemy import Column, Index, LargeBinary, Text

from fieldvisit_sync.server.tables import WHOLE, strict_table

MUNICIPALITY = strict_table(
    "municipality",
    Column("municipality", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("recovery_key", LargeBinary, nullable=False),
    Column("added_at", Text, nullable=False),
)
"""A municipality with the X25519 public key that its laptops seal their recovery slot to."""

ACCOUNT = strict_table(
    "account",
    Column("municipality", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("login", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("added_at", Text, nullable=False),
    Index("account_by_login", "login", unique=True),
)
"""A local account; `user_id` is the id of the synced user record. The role here is the one that counts."""

ENROLMENT_CODE = strict_table(
    "enrolment_code",
    Column("municipality", Text, primary_key=True),
    Column("digest", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("device_id", Text),
    Index("enrolment_code_by_digest", "digest", unique=True),
)
"""A one-time code, kept as a keyed hash; `device_id` is the one that used it."""

DEVICE = strict_table(
    "device",
    Column("municipality", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("state", Text, nullable=False),
    Column("enrolled_at", Text, nullable=False),
    Column("last_sync", Text),
    Column("blocked_at", Text),
    Column("blocked_by", Text),
    Column("told_until", Text),
    Column("sync_began", Text),
    Column("removed_at", Text),
    Column("wipe_nonce", Text),
    Column("wiped_at", Text),
    Column("given_up", Text),
    Column("removed", WHOLE),
    Index("device_by_id", "id", unique=True),
    Index("device_by_user", "municipality", "user_id"),
)
"""An enrolled laptop with its Ed25519 public key; `state` is active, blocked or wiped.

`told_until` is the server time of the last page it is known to hold, `sync_began` when its present sync began;
`removed` counts what it removed because it left the scope, until `removed_at`; `wipe_nonce` authorises the one
confirmation of a wipe (`wiped_at`), which says in `given_up` how many unsent changes of each kind it ended."""

SPENT_CHALLENGE = strict_table(
    "spent_challenge",
    Column("municipality", Text, primary_key=True),
    Column("nonce", Text, primary_key=True),
    Column("expires_at", Text, nullable=False),
)
"""Challenges that were answered once; kept until they expire by themselves."""

READ_CHAIN = strict_table(
    "read_chain",
    Column("municipality", Text, primary_key=True),
    Column("chain", Text, nullable=False),
)
"""Head of the hash chain over the reads that the server itself wrote down (pool searches)."""

POOL_SHOWN = strict_table(
    "pool_shown",
    Column("municipality", Text, primary_key=True),
    Column("user_id", Text, primary_key=True),
    Column("candidate", Text, primary_key=True),
    Column("shown_at", Text, nullable=False),
)
"""Candidates that a pool search showed to a user lately, who may therefore choose them."""
