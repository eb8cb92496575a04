"""Points in time as they stand in the database and on the wire (STAMP: `2026-10-06T05:30:00.000Z`).

Stamps of this one form sort as text in the order of time.
"""

from datetime import UTC, datetime


def to_stamp(moment: datetime) -> str:
    """Return an aware time as a STAMP with milliseconds."""
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
