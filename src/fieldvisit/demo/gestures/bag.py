"""The bag: answer offers with single keys and a note, read the checks of an offer, and read the catalogue."""

from typing import Any

from fieldvisit.demo.driver import Driver

Seen = dict[str, Any]

NOT_NOW = "Ikke muligt nu"
"""How a line begins that says why an offer is not possible."""

_NOT_MENTIONED = "none"


def answer_offers(driver: Driver, answers: dict[str, dict[str, str]]) -> list[str]:
    """Answer offers on the visit's checklist; return the advice that appeared."""
    hands = driver.hands
    keys = driver.script.keys("offer_answer")
    advice: list[str] = []
    for offer, said in answers.items():
        row = _open(driver, offer)
        if said["answer"] == _NOT_MENTIONED:
            continue
        hands.press(keys[said["answer"]])
        if note := said.get("note"):
            hands.fill(f"{row}.note", note)
            hands.press("Return")
        if shown := driver.words(f"{row}.advice.text"):
            advice.append(shown)
    return advice


def read_checks(driver: Driver, offer: str) -> Seen:
    """Return what the line of an offer says about it, and what it says to a yes that a check speaks against."""
    hands, row = driver.hands, _open(driver, offer)
    check = driver.words(f"{row}.check.text")
    asked = ""
    if check.startswith(NOT_NOW):
        hands.press(driver.script.keys("offer_answer")["yes"])
        asked = driver.words(f"{row}.advice.text")
    driver.shot()
    seen = {"title": hands.read(f"{row}.title"), "check": check, "asked": asked}
    if asked:
        hands.press("Escape")
    return seen


def read_catalogue(driver: Driver) -> Seen:
    """Return the count of offers, and each offer as it stands in the list."""
    driver.open_page("bag")
    driver.hands.wait(lambda: driver.words("bag.count") != "", "the count of offers")
    return {"count": driver.hands.read("bag.count"), "rows": driver.hands.rows("bag.list")}


def _open(driver: Driver, offer: str) -> str:
    """Choose an offer's line, among those that fit here or among all."""
    row = f"visit.bag.{offer}"
    if not driver.hands.is_shown(f"{row}.title"):
        driver.hands.click("visit.bag.which.all")
    driver.hands.click(f"{row}.title")
    return row
