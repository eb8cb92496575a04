"""Where a due date comes from, in words: `5 arbejdsdage efter 6. okt.`."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fieldvisit.ui import words
from fieldvisit.ui.language import tr, tr_n


def rule_words(rule: Mapping[str, Any] | None, today: date) -> str:
    """Return a due rule in words; empty for a date of one's own.

    Args:
        rule: see `domain.due_rule`.
        today: decides whether the year is named.
    """
    if not rule:
        return ""
    if "last_working_day_before_start_of" in rule:
        return tr("Sidste arbejdsdag før start")
    if "working_days" in rule:
        count = int(rule["working_days"])
        if "from" in rule:
            start = words.short_day(date.fromisoformat(str(rule["from"])), today)
            text = tr_n("{n} arbejdsdag efter {day}", "{n} arbejdsdage efter {day}", count)
            return text.replace("{day}", start)
        return tr_n("{n} arbejdsdag efter start", "{n} arbejdsdage efter start", count)
    if "days" in rule:
        return tr_n("{n} dag efter start", "{n} dage efter start", int(rule["days"]))
    return ""
