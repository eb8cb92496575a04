"""What a visit leads to with others: a request to a partner, an exchange agreement, an invitation to a match event."""

from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.campaign import read_campaign
from fieldvisit.demo.gestures.dates import typed_day
from fieldvisit.demo.gestures.follow_ups import read_deadlines, read_requests
from fieldvisit.demo.gestures.visits import open_visit

Seen = dict[str, Any]

_PANEL = "visit.partner"


def request(driver: Driver, args: dict[str, Any]) -> Seen:
    """Ask a partner municipality for profiles."""
    hands, form = driver.hands, f"{_PANEL}.request"
    _open(driver, args["p"])
    hands.click(f"{form}.open")
    hands.choose(f"{form}.partner", driver.script.partner["name"])
    hands.choose(f"{form}.need", driver.script.needs[args["need"]]["occupation"])
    texts = {
        "posts": str(args["posts"]),
        "profiles_here": str(len(args["profiles_here"])),
        "profiles_wanted": str(args["profiles_wanted"]),
        "due": typed_day(args["answer_due"]),
    }
    _save(driver, form, texts)
    lines = _lines(driver, "requests")
    return {"lines": lines, "requests": read_requests(driver), "deadlines": read_deadlines(driver)}


def agree(driver: Driver, args: dict[str, Any]) -> Seen:
    """Write other numbers into the draft of an exchange agreement."""
    hands, form = driver.hands, f"{_PANEL}.agreement"
    held = next(told for told in driver.script.opening("agreements") if told["id"] == args["agreement"])
    _open(driver, held["p"])
    hands.click(f"{form}.open")
    hands.choose(f"{form}.they_open_type", driver.script.outcome_types[args["they_open"]["type"]])
    texts = {
        "we_find_posts": str(args["we_find"]["posts"]),
        "we_find_occupation": args["we_find"]["occupation"],
        "they_open_places": str(args["they_open"]["places"]),
    }
    _save(driver, form, texts)
    return {"agreements": _lines(driver, "agreements"), "campaign": read_campaign(driver)}


def invite(driver: Driver, args: dict[str, Any]) -> Seen:
    """Invite a company to a match event, with the posts that it brings."""
    hands, form = driver.hands, f"{_PANEL}.invite"
    event = next(told for told in driver.script.opening("events") if told["id"] == args["event"])
    _open(driver, args["p"])
    hands.click(f"{form}.open")
    hands.choose(f"{form}.event", event["name"])
    _save(driver, form, {"posts": str(args["posts"])})
    return {"invitations": _lines(driver, "invitations"), "campaign": read_campaign(driver)}


def _open(driver: Driver, p_number: str) -> None:
    company = driver.script.company(p_number)
    open_visit(
        driver, next(visit.name for visit in driver.script.visits.values() if visit.company == company)
    )


def _save(driver: Driver, form: str, texts: dict[str, str]) -> None:
    for field, text in texts.items():
        driver.hands.fill(f"{form}.{field}", text)
    driver.shot()
    driver.hands.click(f"{form}.save")
    driver.shot()


def _lines(driver: Driver, group: str) -> list[str]:
    """Return the lines of a group as a screen reader says them."""
    hands, beginning = driver.hands, f"{_PANEL}.{group}."
    return [hands.spoken(name) for name in hands.names(beginning) if name.removeprefix(beginning).isdecimal()]
