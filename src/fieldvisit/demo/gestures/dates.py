"""How a person types the dates of the script."""

from datetime import date, datetime


def typed_day(day: str) -> str:
    """Return an ISO day as it is typed, `13/10-2026`."""
    meant = date.fromisoformat(day)
    return f"{meant.day}/{meant.month}-{meant.year}"


def typed_moment(moment: str) -> str:
    """Return an ISO moment as it is typed, `13/10-2026 kl. 9:00`."""
    meant = datetime.fromisoformat(moment)
    return f"{meant.day}/{meant.month}-{meant.year} kl. {meant.hour}:{meant.minute:02}"
