"""What a run of schedules comes to, as a table."""

from collections import Counter
from dataclasses import dataclass, field

from tests.fuzz.verdict import names_of
from tests.fuzz.world import World


@dataclass
class Figures:
    """Counts over schedules.

    Attributes:
        database: on which they ran.
        seeds: first and last seed.
        given_up: values that were only on a blocked laptop.
        seconds: how long they took.
    """

    database: str
    schedules: int = 0
    acts: int = 0
    acknowledged: int = 0
    given_up: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    seeds: list[int] = field(default_factory=list)
    seconds: float = 0.0

    def add(self, world: World) -> None:
        """Count a schedule that has ended."""
        self.schedules += 1
        self.acts += world.acts
        self.acknowledged += world.ledger.edits
        self.given_up += world.ledger.given_up
        self.faults.update(str(fault) for line in world.lines for fault in line.faults)
        self.findings.update(names_of(world.findings))

    def table(self) -> str:
        """Return the figures as lines for people."""
        lost = self.findings["lost"] + self.findings["stuck"] + self.findings["refused"]
        differing = sum(self.findings.values()) - lost
        seeds = f"{self.seeds[0]} to {self.seeds[-1]}" if self.seeds else "none"
        lines = [
            ("database", self.database),
            ("schedules", self.schedules),
            ("acts", self.acts),
            ("edits acknowledged", self.acknowledged),
            ("given up", self.given_up),
            ("lost", lost),
            ("diverged", differing),
            ("seeds", seeds),
            ("faults", ", ".join(f"{name} {count}" for name, count in sorted(self.faults.items()))),
            ("seconds", round(self.seconds)),
            ("schedules a second", round(self.schedules / self.seconds, 1) if self.seconds else "-"),
        ]
        return "\n".join(f"{name:<20} {value}" for name, value in lines)
