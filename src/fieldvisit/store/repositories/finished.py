"""What somebody has done since a moment, for the lists that can open it again."""

from datetime import datetime

from sqlalchemy import and_

from fieldvisit.domain.clock import format_stamp
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


def follow_ups_done(reader: Reader, by: str, since: datetime) -> list[FollowUp]:
    """Return what somebody said is done since then, the latest first."""
    table = KIND_TABLES[FollowUp.KIND]
    done = and_(table.c.done_by == by, table.c.done_at >= format_stamp(since))
    return reader.select(FollowUp, done, order=("-done_at", "id"))


def inquiries_answered(reader: Reader, taker: str, since: datetime) -> list[Inquiry]:
    """Return what somebody has answered since then, the latest first."""
    table = KIND_TABLES[Inquiry.KIND]
    answered = and_(table.c.taker == taker, table.c.answered_at >= format_stamp(since))
    return reader.select(Inquiry, answered, order=("-answered_at", "id"))
