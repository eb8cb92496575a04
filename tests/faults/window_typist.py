"""A window in which somebody types into a visit's note; made to be killed.

It says in two lines what it is about to type, and when that was done.
Run as `python -m tests.faults.window_typist PROFILE SEED [FIRST]`, FIRST being typed before all else; the passphrase
comes in its variable.
"""

import random
import sys
from pathlib import Path

from fieldvisit.app import Application
from fieldvisit.demo.driver import Driver
from fieldvisit.demo.eyes import let_run
from fieldvisit.demo.gestures.visits import open_visit
from fieldvisit.demo.hands import Hands
from fieldvisit.demo.scenario import load_scenario
from fieldvisit.demo.script import Script
from fieldvisit.profile import Profile
from fieldvisit_sync.clock import SystemClock

FIELD = "visit.free"
LETTERS = "abdefgiklmnoprstuvyæøå ABDÆØÅ,.-\n"
LONGEST_BETWEEN_KEYS_MS = 150
TYPED_AT_ONCE = 6


def main(profile: str, seed: str, first: str = "") -> None:
    """Open the day's first visit and type at the end of its free note until the process is killed."""
    application = Application(Profile(Path(profile)))
    application.start()
    clock = SystemClock()
    hands = Hands(clock, lambda: application.desk is None or application.desk.is_idle)
    open_visit(Driver(hands, Script(load_scenario()), Path(profile), "laptop-1"), "v1")
    hands.click(FIELD)
    hands.press("Ctrl+End")
    source = random.Random(int(seed))
    while True:
        letters = first or "".join(source.choices(LETTERS, k=source.randint(1, TYPED_AT_ONCE)))
        first = ""
        print(repr(letters), flush=True)
        hands.write(letters)
        print(clock.monotonic(), flush=True)
        let_run(source.randint(0, LONGEST_BETWEEN_KEYS_MS))


if __name__ == "__main__":
    main(*sys.argv[1:])
