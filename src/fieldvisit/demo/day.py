"""Drives the acceptance day: clock, network and orders for each step, then the checker, the figures and the result.

The driver says what to do and collects what was read. What should come out is known to the comparer alone.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

from fieldvisit.demo.child import Child, ChildError, module
from fieldvisit.demo.comparer import Comparer
from fieldvisit.demo.evidence import Evidence
from fieldvisit.demo.figures import equal_figures
from fieldvisit.demo.laptop_folder import PASSPHRASE_VARIABLE
from fieldvisit.demo.municipality import START_TIME, DemoMunicipality
from fieldvisit.demo.screen_size import screen_platform
from fieldvisit.demo.script import Script

RESULT = "result.json"
REPORT = "campaign-report"
STEP_SECONDS = 240.0
"""Longest wait for one step of a laptop."""

_SCREENS = "screens"


class DayRun:
    """Runs one day in one demo folder.

    Args:
        demo: the municipality, not started yet.
        day: id of the altered day; empty for the scenario itself.
        say: takes a sentence of progress.
    """

    def __init__(self, demo: DemoMunicipality, day: str, say: Callable[[str], None]) -> None:
        self._demo, self._day, self._say = demo, day, say
        self._script = Script(demo.scenario)
        self._evidence = Evidence(self._script)
        self._laptops: dict[str, Child] = {}

    def run(self) -> list[str]:
        """Run the whole day and write `result.json`; return what differs, a sentence each.

        Raises:
            ChildError: a process ended in the middle of the day.
            CommandFailedError: a laptop's command failed.
        """
        demo = self._demo
        with demo:
            self._set_clock(START_TIME)
            before = self._report()
            with self._checker() as checker:
                with self._windows():
                    steps = [self._perform(step, checker, before) for step in self._script.steps]
                self._say("Alle computere synkroniserer en sidste gang …")
                for user in demo.laptops:
                    demo.order(user, {"online": True})
                    demo.command(user, "sync", codes=(0, 1))
                records = checker.ask({"ask": "records"}, STEP_SECONDS)
            figures = self._report() | {"before": before}
            self._write_reports()
        return self._conclude(steps, records, figures)

    def _perform(self, step: Mapping[str, Any], checker: Child, before: Mapping[str, Any]) -> dict[str, Any]:
        demo, user = self._demo, str(step["actor"])
        self._set_clock(step["t"])
        demo.order(user, {"online": step["online"]})
        if "fault" in step["args"]:
            demo.order(user, {"cut": "after_commit", "nth": step["args"]["fault"]["batch"]})
        order = {name: step[name] for name in ("id", "t", "do", "args")}
        answer = self._laptops[user].ask(order, STEP_SECONDS)
        seen: dict[str, Any] = dict(answer["seen"])
        if step["do"] == "consent_withdraw":
            seen["other_devices"] = self._candidates_elsewhere(step)
        facts: dict[str, Any] = {}
        if step["do"] == "sync":
            facts = checker.ask({"ask": "sync", "user": user, "at": step["t"]})
            facts["fields"] = checker.ask({"ask": "fields"})
        elif step["do"] == "campaign_report":
            facts["report"] = self._report()
        read = self._evidence.read(step, seen, facts, before)
        problem = answer.get("problem")
        self._say(f"{step['t']} {step['id']} {step['say']}" + (f" ! {problem}" if problem else ""))
        return {
            **{name: step[name] for name in ("id", "t", "do")},
            "evidence": {
                "seen": seen,
                "read": read,
                "screens": answer["screens"],
                **({"problem": problem} if problem else {}),
            },
        }

    def _candidates_elsewhere(self, step: Mapping[str, Any]) -> dict[str, Any]:
        """Read the candidates on the laptops whose shortlists hold the person; they know nothing of it yet."""
        person = step["args"]["candidate"]
        holders = {
            told["owner"] for told in self._script.opening("shortlists") if person in told["candidates"]
        }
        look = {"id": f"{step['id']}-look", "t": step["t"], "do": "look", "args": {}}
        return {
            user["device"]: self._laptops[user["id"]].ask(look, STEP_SECONDS)["seen"]["candidates"]
            for user in self._script.users
            if user["id"] in holders
        }

    def _conclude(
        self, steps: list[dict[str, Any]], records: Mapping[str, Any], figures: dict[str, Any]
    ) -> list[str]:
        comparer = Comparer(self._demo.scenario)
        differences: list[str] = []
        for step in steps:
            told = records[step["id"]]
            found = [f"{step['id']} {missing}" for missing in told.pop("missing")]
            step["evidence"] |= told
            if problem := step["evidence"].get("problem"):
                found.append(f"{step['id']} {step['do']}: {problem}")
            found += comparer.differences(step["id"], step["evidence"]["read"])
            step["ok"] = not found
            differences += found
        last = steps[-1]["evidence"]["read"]
        figures["display"] = last.get("display", {})
        differences += equal_figures(figures, last)
        result = {
            "steps": steps,
            "figures": figures,
            "profiles": {user: str(laptop.profile.resolve()) for user, laptop in self._demo.laptops.items()},
            "server": str((self._demo.folder / "server").resolve()),
            "differences": differences,
            **({"passphrase": self._demo.passphrase} if self._demo.is_random else {}),
        }
        text = json.dumps(result, ensure_ascii=False, indent=1)
        (self._demo.folder / RESULT).write_text(text, encoding="utf-8")
        return differences

    def _set_clock(self, clock_time: str) -> None:
        self._demo.clock.set(self._demo.local_moment(clock_time), ticking=False)

    def _report(self) -> dict[str, Any]:
        """Ask the report service through the leader's command line."""
        words = ("report", "campaign", self._script.campaign["name"], "--day", self._script.date)
        report: dict[str, Any] = self._demo.command("birgitte", *words)
        return report

    def _write_reports(self) -> None:
        for form in ("pdf", "csv"):
            path = self._demo.folder / f"{REPORT}.{form}"
            words = ("report", "campaign", self._script.campaign["name"], "--day", self._script.date)
            self._demo.command("birgitte", *words, "--format", form, "--out", str(path))

    @contextmanager
    def _checker(self) -> Iterator[Child]:
        command = module("fieldvisit.demo.checker", str(self._demo.folder), self._day)
        environment = {PASSPHRASE_VARIABLE: self._demo.passphrase}
        with Child("the checker", command, environment, self._demo.folder / "checker.log") as checker:
            yield checker

    @contextmanager
    def _windows(self) -> Iterator[None]:
        """Open every laptop's window; all of them end with the block."""
        demo = self._demo
        screens = demo.folder / _SCREENS
        screens.mkdir(exist_ok=True)
        with ExitStack() as stack:
            for user in demo.laptops:
                words = (str(demo.profile(user)), str(screens), self._day)
                environment = demo.environment(user) | screen_platform(demo.folder)
                laptop = Child(
                    f"the laptop of {user}",
                    module("fieldvisit.demo.laptop", *words),
                    environment,
                    demo.folder / f"laptop-{user}.log",
                )
                self._laptops[user] = stack.enter_context(laptop)
            for user, laptop in self._laptops.items():
                if not laptop.read().get("ready"):
                    raise ChildError(f"the laptop of {user} did not open")
            yield
            self._laptops.clear()
