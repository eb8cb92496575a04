"""Virksomheder: find a workplace, read it, create one, change a contact or the next contact, call from there."""

from typing import Any

from fieldvisit.demo.driver import Driver
from fieldvisit.demo.gestures.dates import typed_day

Seen = dict[str, Any]


def open_company(driver: Driver, name: str) -> None:
    """Find a workplace by its name and show it."""
    hands = driver.hands
    driver.open_page("companies")
    hands.tick("companies.chip_mine", on=False)
    hands.fill("companies.filter", name)
    hands.click_row("companies.list", name)
    hands.wait(lambda: driver.words("companies.name") == name, f"{name} as the open company")


def count_companies(driver: Driver) -> str:
    """Return the line that counts all workplaces on this computer."""
    driver.open_page("companies")
    driver.hands.tick("companies.chip_mine", on=False)
    driver.hands.fill("companies.filter", "")
    return driver.hands.read("companies.count")


def read_facts(driver: Driver, name: str) -> Seen:
    """Return what stands beside a workplace: next contact, contact, and its newest history."""
    open_company(driver, name)
    hands = driver.hands
    return {
        "next_contact": hands.read("companies.next_contact"),
        "phone": hands.read("companies.contact_phone"),
        "mail": hands.read("companies.contact_mail"),
        "interval": driver.words("companies.interval"),
        "mark": driver.words("companies.unchecked"),
        "timeline": read_timeline(driver),
    }


def read_timeline(driver: Driver) -> list[str]:
    """Return what happened at the workplace that is shown, newest first."""
    driver.hands.click_tab("companies.tabs", "Tidslinje")
    return [driver.hands.spoken(name) for name in driver.hands.names("companies.timeline.")]


def create_company(driver: Driver, args: dict[str, Any]) -> Seen:
    """Create a company; a number is typed as often as the script says."""
    hands = driver.hands
    driver.open_page("companies")
    hands.click("companies.add")
    hands.click_action("companies.new_company")
    said: list[str] = []
    for number in args["typed_cvr"]:
        hands.fill("companies.new.cvr", number)
        said.append(driver.words("companies.new.cvr.message.text"))
        driver.shot()
    street, _, place = args["addr"].partition(", ")
    road, _, number = street.rpartition(" ")
    postcode, _, town = place.partition(" ")
    hands.choose("companies.new.form", args["form"])
    texts = {
        "name": args["name"],
        "street": road,
        "house_number": number,
        "postcode": postcode,
        "town": town,
        "phone": args["contact"]["phone"],
    }
    for field, text in texts.items():
        hands.fill(f"companies.new.{field}", text)
    hands.click("companies.new.save")
    hands.wait(lambda: driver.words("companies.name") == args["name"], f"{args['name']} as the open company")
    driver.shot()
    return {
        "messages": said,
        "title": hands.read("companies.name"),
        "mark": driver.words("companies.unchecked"),
        "companies": count_companies(driver),
    }


def update_contact(driver: Driver, args: dict[str, Any]) -> Seen:
    """Change fields of a contact in place."""
    contact = driver.script.contact(args["contact"])
    write_contact(driver, contact["company"], args["fields"])
    driver.shot()
    return {"companies": {contact["company"]: read_facts(driver, contact["company"])}}


def update_fields(driver: Driver, args: dict[str, Any]) -> Seen:
    """Change the next contact of workplaces and fields of contacts."""
    companies: list[str] = []
    for change in args["changes"]:
        if change["object"].isdecimal():
            company = driver.script.company(change["object"])
            write_next_contact(driver, company, change["value"])
        else:
            company = driver.script.contact(change["object"])["company"]
            write_contact(driver, company, {change["field"]: change["value"]})
        driver.shot()
        companies.append(company)
    return {"companies": {company: read_facts(driver, company) for company in dict.fromkeys(companies)}}


def write_contact(driver: Driver, company: str, fields: dict[str, str]) -> None:
    """Type into the fields of a workplace's first contact."""
    open_company(driver, company)
    driver.hands.click("companies.edit_contact")
    for field, value in fields.items():
        driver.hands.fill(f"companies.contact.0.{field}", value)
        driver.hands.press("Tab")


def write_next_contact(driver: Driver, company: str, day: str) -> None:
    """Type the next contact of a workplace."""
    open_company(driver, company)
    driver.hands.click("companies.next_contact_edit")
    driver.hands.press("Ctrl+A")
    driver.hands.write(typed_day(day))
    driver.hands.press("Tab")
