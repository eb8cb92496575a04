"""A laptop as a process that edits and syncs on order; made to be killed at any moment.

Run as `python -m tests.faults.laptop_worker STORE SERVER`. Orders come as JSON lines; the answer to an edit is written when
the store has taken it, which is when a window would show it as saved.
"""

import json
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fieldvisit.domain.records.company import Company
from fieldvisit.domain.records.contact import Contact
from fieldvisit.store.engine import open_engine
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server, ServerRefusedError
from fieldvisit.sync_client.session import SyncSession
from fieldvisit_sync.clock import SystemClock
from tests.fuzz.laptop import STORE_KEY

DEATHS = ("before_request", "after_answer", "after_store")
"""Named places in a sync where the process can end itself."""


class DeadlyLine(Server):
    """A line on which the process ends when it comes to a named place for the nth time."""

    def __init__(self, address: str, seconds: float, dies: str | None, nth: int) -> None:
        super().__init__(address, read_seconds=seconds)
        self._dies, self._left = dies, nth

    def post(self, path: str, *rest: Any, **options: Any) -> bytes:
        """Post, or die before or after it."""
        counts = path == "/v1/sync"
        if counts:
            self.pass_by("before_request")
        content = super().post(path, *rest, **options)
        if counts:
            self.pass_by("after_answer")
        return content

    def pass_by(self, place: str) -> None:
        """End the process here, if it is the place and the time."""
        self._left -= place == self._dies
        if self._dies == place and self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


def make(store: Store, order: Mapping[str, Any]) -> str:
    """Make what all laptops write about, and return the contact's id."""
    with store.write("fault") as writer:
        writer.create("company", {"name": "Nordlys", "cvr": "99000015"}, order["company"])
        writer.create(
            "production_unit", {"company": order["company"], "p_number": "9990000101"}, order["unit"]
        )
        return writer.create("contact", {"unit": order["unit"], "name": "Rikke"})


def write(store: Store, order: Mapping[str, Any]) -> None:
    """Write a word, a label or a record that holds the order's mark."""
    mark, what = order["mark"], order["do"]
    with store.write("fault") as writer:
        if what == "note":
            words = (writer.need(Contact, order["contact"]).note or "").split()
            words.insert(order["place"] % (len(words) + 1), mark)
            writer.edit("contact", order["contact"], {"note": " ".join(words)})
        elif what == "label":
            labels = writer.need(Company, order["company"]).secondary_names
            writer.edit("company", order["company"], {"secondary_names": sorted([*labels, mark])})
        else:
            writer.create("contact", {"unit": order["unit"], "phone": mark})


def sync(store: Store, address: str, order: Mapping[str, Any]) -> dict[str, Any]:
    """Sync once and return what the report says; `refused` when the server turned the device away."""
    line = DeadlyLine(address, order["seconds"], order.get("dies"), order.get("nth", 1))
    session = SyncSession(
        store,
        SystemClock(),
        batch_size=order["batch"],
        server=line,
        progress=lambda _: line.pass_by("after_store"),
    )
    try:
        report = session.run()
    except ServerRefusedError as error:
        return {"result": "refused", "code": error.code}
    return {"result": report.result, "sent": report.sent, "pending": report.pending, "proof": report.proof_ok}


def main(path: str, address: str) -> None:
    """Take orders until the input ends."""
    store = Store(open_engine(Path(path), STORE_KEY), SystemClock())
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        answer = {"said": order.get("mark")}
        if order["do"] == "sync":
            answer = sync(store, address, order)
        elif order["do"] == "make":
            answer = {"contact": make(store, order)}
        else:
            write(store, order)
        print(json.dumps(answer), flush=True)
    store.close()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
