"""Opkald: see the flags, then the number, call, and write down what came of it."""

from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.companies import open_company
from fieldvisit.demo.gestures.dates import typed_day, typed_moment
from fieldvisit.demo.gestures.follow_ups import read_deadlines

Seen = dict[str, Any]


def call(driver: Driver, args: dict[str, Any]) -> Seen:
    """Call a workplace: from the call list, or from its own page when it stands on no list."""
    name = driver.script.company(args["p"] or args["cvr"])
    seen = _from_list(driver, name, args) if args["list_item"] else _from_company(driver, name, args)
    driver.shot()
    driver.open_page("calls")
    seen |= {
        "counters": driver.hands.read("calls.counters"),
        "call_list": driver.hands.rows("calls.list"),
        "deadlines": read_deadlines(driver),
    }
    if booked := args.get("booking"):
        seen["visits"] = {booked["visit"]: _booked(driver, name)}
    return seen


def _from_list(driver: Driver, name: str, args: dict[str, Any]) -> Seen:
    hands = driver.hands
    driver.open_page("calls")
    hands.click_row("calls.list", name)
    hands.wait(lambda: driver.words("calls.company") == name, f"{name} in calls.company")
    number = hands.top("calls.number")
    flags = [hands.read(flag) for flag in hands.names("calls.flag.") if hands.top(flag) < number]
    driver.shot()
    hands.press(driver.script.keys("call_result")[args["result"]])
    if args["result"] == "no":
        hands.click(f"calls.reason.{args['reason']}")
    if args.get("recontact"):
        hands.fill("calls.recontact", typed_day(args["recontact"]))
    if booked := args.get("booking"):
        hands.fill("calls.booking", typed_moment(booked["at"]))
    driver.shot()
    hands.click("calls.save")
    return {"flags": flags}


def _from_company(driver: Driver, name: str, args: dict[str, Any]) -> Seen:
    hands = driver.hands
    open_company(driver, name)
    hands.click("companies.call")
    number = hands.top("companies.call.phone")
    line = "companies.call.flags.text"
    flags = hands.read(line).split(" · ") if hands.is_shown(line) and hands.top(line) < number else []
    hands.click(f"companies.call.result.{args['result']}")
    if args.get("recontact"):
        hands.fill("companies.call.recontact", typed_day(args["recontact"]))
    driver.shot()
    hands.click("companies.call.save")
    return {"flags": flags}


def _booked(driver: Driver, name: str) -> list[str]:
    """Return the history of a workplace, where the booked visit stands on top."""
    open_company(driver, name)
    return [driver.hands.spoken(entry) for entry in driver.hands.names("companies.timeline.")]
