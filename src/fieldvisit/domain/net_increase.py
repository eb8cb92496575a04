"""Merbeskæftigelse: a wage-subsidy job must come on top of the ordinary staff.

Ordinary full-time equivalents of the last month are compared with the average of the last 12 months [indberet.virk.dk
STAR/Loentilskud]. Exempt groups exist, so the check warns and never decides (D13).
"""

from dataclasses import dataclass

from fieldvisit.domain.number_text import decimal_text


@dataclass(frozen=True, slots=True)
class NetIncrease:
    """The two numbers that are compared, in full-time equivalents.

    Attributes:
        last: ordinary staff of the last month.
        avg12: average of the last 12 months.
    """

    last: float
    avg12: float

    @property
    def met(self) -> bool:
        """Say whether the staff has not shrunk."""
        return self.last >= self.avg12

    @property
    def reason(self) -> str:
        """Return the comparison for reports and scripts: `3.2 < 3.6`."""
        last, avg12 = self.numbers("en")
        return f"{last} {'>=' if self.met else '<'} {avg12}"

    def numbers(self, language: str = "da") -> tuple[str, str]:
        """Return last month and average as people read them, with a second decimal where one would hide the difference."""
        hidden = self.last != self.avg12 and round(self.last, 1) == round(self.avg12, 1)
        decimals = 2 if hidden else 1
        return decimal_text(self.last, decimals, language), decimal_text(self.avg12, decimals, language)


def net_increase_of(last: float | None, avg12: float | None) -> NetIncrease | None:
    """Return the comparison, None while one of the numbers is not known."""
    return None if last is None or avg12 is None else NetIncrease(last, avg12)
