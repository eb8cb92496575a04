"""One laptop of the acceptance day: the real window, offscreen, worked by hands that follow written orders.

`python -m fieldvisit.demo.laptop PROFILE SCREENS DAY` opens the window, says `{"ready": true}`, and performs one order
a line: `{"id", "t", "do", "args"}`. Each is answered with `{"seen", "screens"}`: texts of named widgets and the names
of the pictures that were taken; `problem` says what was not on the screen.
"""

import faulthandler
import json
import os
import queue
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

from fieldvisit.app import Application
from fieldvisit.demo.driver import Driver
from fieldvisit.demo.eyes import NotSeenError
from fieldvisit.demo.gestures.verbs import GESTURES
from fieldvisit.demo.hands import Hands
from fieldvisit.demo.scenario import load_scenario
from fieldvisit.demo.screen_size import HEIGHT, WIDTH
from fieldvisit.demo.script import Script
from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit_sync.clock import SystemClock

_END: dict[str, Any] = {}


def perform(driver: Driver, order: dict[str, Any]) -> dict[str, Any]:
    """Perform one order and return the answer."""
    driver.begin(str(order["id"]))
    answer: dict[str, Any] = {}
    try:
        answer["seen"] = GESTURES[order["do"]](driver, order["args"])
    except NotSeenError as missing:
        traceback.print_exc()
        answer |= {"seen": {}, "problem": f"not seen: {missing}"}
    except Exception as failure:
        traceback.print_exc()
        answer |= {"seen": {}, "problem": f"{type(failure).__name__}: {failure}"}
    driver.shot()
    answer["screens"] = driver.pictures
    return answer


def _listen(orders: "queue.SimpleQueue[dict[str, Any]]") -> None:
    for line in sys.stdin:
        orders.put(json.loads(line))
    orders.put(_END)


def main(profile: Path, screens: Path, day: str) -> None:
    """Open the window and work until there are no more orders."""
    faulthandler.enable()
    scenario = load_scenario()
    script = Script(scenario.altered(day) if day else scenario)
    passphrase = os.environ[PASSPHRASE_VARIABLE]
    application = Application(Profile(profile), passphrase)
    application.start()
    application.window.resize(WIDTH, HEIGHT)

    def is_idle() -> bool:
        return application.desk is None or application.desk.is_idle

    hands = Hands(SystemClock(), is_idle)
    device = next(str(user["device"]) for user in script.users if user["id"] == profile.name)
    driver = Driver(hands, script, screens, device, passphrase)
    orders: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(orders,), daemon=True).start()
    hands.settle()
    print(json.dumps({"ready": True}), flush=True)
    while True:
        hands.rest_until(lambda: not orders.empty())
        order = orders.get()
        if order is _END:
            break
        print(json.dumps(perform(driver, order), ensure_ascii=False), flush=True)
    application.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
