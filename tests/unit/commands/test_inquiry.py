"""`inquiry` on the command line."""

from fieldvisit.commands.command import DONE, WRONG_USE
from fieldvisit.demo.scenario import Scenario
from tests.unit.commands.conftest import Laptop


def test_that_an_inquiry_is_written_down_taken_handed_over_and_answered(
    laptop: Laptop, scenario: Scenario
) -> None:
    code, made = laptop.run("inquiry", "add", "--company", "99000015", "--text", "Mangler svejsere", "--cvs")
    assert (code, made["taker"], made["answer_due"]) == (DONE, None, "2026-10-07")
    (line,) = laptop.run("inquiry", "list")[1]
    assert (line["id"], line["cv_due"], line["section"]) == (made["id"], "2026-10-13", "this_week")
    assert laptop.run("inquiry", "take", made["id"])[1]["taker"] == scenario.id("mette")
    answered = laptop.run("inquiry", "answer", made["id"], "--text", "To CV'er sendt")[1]
    assert (answered["answer"], answered["id"]) == ("To CV'er sendt", made["id"])
    handed = laptop.run("inquiry", "hand-over", made["id"], "--to", "karim.oestergaard")[1]
    assert handed["taker"] == scenario.id("karim")


def test_that_an_inquiry_of_an_unknown_company_is_wrong_use(laptop: Laptop) -> None:
    assert laptop.run("inquiry", "add", "--company", "99999999", "--text", "Hej") == (WRONG_USE, None)
