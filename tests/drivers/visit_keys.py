"""What a consultant does in a visit without a mouse, by the keys of DESIGN 4."""

from typing import Any

from PySide6.QtWidgets import QApplication, QComboBox, QListView, QWidget

from fieldvisit.demo.eyes import row_text
from fieldvisit.demo.gestures.dates import typed_day
from fieldvisit.demo.script import Script
from fieldvisit.ui.widgets.tab_bar import TabBar
from tests.drivers.keyboard import Keyboard

Told = dict[str, Any]

_SECTIONS = {"b": "behov", "r": "rutiner"}
_CALLS = ("dag 3", "uge 2", "uge 4")
_NONE = "ingen"
_NUMBERS = ("no", "one", "two", "three", "four", "five")
_PARTNER_FORMS = [f"visit.partner.{form}.open" for form in ("request", "invite", "agreement")]


class VisitKeys:
    """Works through visits with a keyboard.

    Args:
        keys: the keyboard.
        script: what ids of the day are called.
    """

    def __init__(self, keys: Keyboard, script: Script) -> None:
        self._keys, self._script = keys, script
        self._eyes = keys.eyes

    def start(self, visit: str) -> None:
        """Begin the visit that is next on I dag."""
        company = self._script.visits[visit].company
        with self._keys.task("open and start today's visit"):
            self._keys.press("Ctrl+1", "Ctrl+Return")
        assert self._eyes.read("visit.title") == company
        self._keys.at("visit.b1")

    def presented(self) -> list[str]:
        """Turn the screen round, read who is shown, and come back to the cursor."""
        before = self._keys.focus
        with self._keys.task("show the profiles and come back"):
            self._keys.press("F5", "2")
            beginning = "presenter.profile."
            seen = {name.removeprefix(beginning).split(".")[0] for name in self._eyes.names(beginning)}
            self._keys.press("Escape")
        self._keys.at(before)
        return sorted(seen)

    def review(self, criteria: dict[str, Told]) -> None:
        """Judge the people of the shortlist, from the top of the list."""
        with self._keys.task("judge the shortlist by criteria"):
            self._go_to_column("visit.third")
            for reference in sorted(criteria):
                person = f"visit.shortlist.{reference}"
                self._keys.until(person, "Tab" if self._keys.focus == "visit.shortlist.add" else "Down")
                self._keys.press("Return")
                for criterion, value in criteria[reference].items():
                    first = "yes" if isinstance(value, bool) else "1"
                    self._keys.until(f"{person}.{criterion}.{first}")
                    self._keys.press("Return" if isinstance(value, bool) else str(value))
                self._keys.press("Escape")
                self._keys.at(person)

    def answer(self, answers: Told, free_note: str = "") -> None:
        """Answer questions in the order in which they stand on the screen."""
        for question, value in answers.items():
            if question == "t1":
                self._offers(value)
            elif question in {"a1", "a2"} and value == _NONE:
                self._say_none(question)
            elif question == "a1":
                for told in value:
                    self._commitment(told)
            elif question == "a2":
                for told in value:
                    self._deadline(told)
            elif question in {"a3", "a4"}:
                self._contact(question, value)
            elif question == "f2":
                self._calls(value)
            else:
                self._note(question, value)
        if free_note:
            with self._keys.task("write the free note"):
                self._keys.press("Ctrl+J")
                self._keys.write(free_note)

    def end(self, reception: int) -> None:
        """End the visit as held."""
        with self._keys.task("finish the visit"):
            self._keys.press("Ctrl+Return")
            self._keys.at("visit.end.status.held")
            self._keys.until("visit.end.reception.1")
            self._keys.press(str(reception), "Ctrl+Return")
        self._eyes.wait(lambda: self._eyes.is_shown("today.visits"), "the page of today")

    def request(self, told: Told) -> None:
        """Ask a partner municipality for profiles."""
        form = "visit.partner.request"
        with self._keys.task("ask a partner municipality"):
            self._open(form)
            self._choose(self._script.partner["name"])
            self._keys.press("Return")
            self._choose(self._script.needs[told["need"]]["occupation"])
            self._fill(f"{form}.posts", str(told["posts"]))
            self._fill(f"{form}.profiles_here", str(len(told["profiles_here"])))
            self._fill(f"{form}.profiles_wanted", str(told["profiles_wanted"]))
            self._fill(f"{form}.due", typed_day(told["answer_due"]))
            self._keys.press("Ctrl+Return")
        self._keys.at(f"{form}.open")

    def agree(self, told: Told) -> None:
        """Write other numbers into the draft of an exchange agreement."""
        form = "visit.partner.agreement"
        with self._keys.task("change the exchange agreement"):
            self._open(form)
            self._fill(f"{form}.we_find_posts", str(told["we_find"]["posts"]))
            self._fill(f"{form}.they_open_places", str(told["they_open"]["places"]))
            self._keys.press("Ctrl+Return")
        self._keys.at(f"{form}.open")

    def invite(self, posts: int) -> None:
        """Invite the company to the next match event."""
        form = "visit.partner.invite"
        with self._keys.task("invite to a match event"):
            self._open(form)
            self._fill(f"{form}.posts", str(posts))
            self._keys.press("Ctrl+Return")
        self._keys.at(f"{form}.open")

    def tick_off(self, title: str) -> None:
        """Tick off a follow-up, and come back."""
        with self._keys.task("tick off a follow-up"):
            self._keys.press("Ctrl+6")
            # A page is read before there is anything on it to go to.
            self._eyes.find("follow_ups.list", QListView)
            self._keys.until("follow_ups.list")
            view = self._eyes.find("follow_ups.list", QListView)
            while title not in row_text(view.model(), view.currentIndex().row(), view.rootIndex()):
                self._keys.press("Down")
            self._keys.press("Space", "Alt+Left")

    def _note(self, question: str, value: Any) -> None:
        if question == "b3":
            self._needs(value)
            return
        with self._keys.task("answer a question"):
            self._find(question)
            if isinstance(value, dict):
                for number in value.values():
                    self._keys.write(f"{number:.1f}".replace(".", ","))
                    self._keys.press("Return")
            elif isinstance(value, bool):
                self._keys.press(*(["Return"] if value else ["Right", "Return"]))
            elif self._keys.focus.startswith(f"visit.{question}."):
                self._keys.press(str(value))
            else:
                self._keys.write(str(value))

    def _needs(self, needs: list[Told]) -> None:
        for need in needs:
            with self._keys.task("write a need"):
                self._find("b3")
                for text in (need["occupation"], need["posts"], need["hours"], typed_day(need["start"])):
                    self._keys.write(str(text))
                    self._keys.press("Return")

    def _find(self, question: str) -> None:
        """Go to a question by section and question, the shorter way, and unfold it."""
        section = _SECTIONS[question[0]]
        tabs = self._eyes.find("visit.sections", TabBar)
        while tabs.choice != section:
            self._keys.press("Ctrl+PageDown")
        for _ in range(12):
            if f"{self._keys.focus}.".startswith(f"visit.{question}."):
                break
            self._keys.press("Ctrl+Up" if self._is_above(question) else "Ctrl+Down")
        if self._keys.focus == f"visit.{question}.open":
            self._keys.press("Return")

    def _is_above(self, question: str) -> bool:
        """Say whether a question stands above the one with the focus; from elsewhere the keys begin at the first."""
        if self._keys.focus.split(".")[1] not in {f"{question[0]}{number}" for number in range(1, 10)}:
            return False
        names = (f"visit.{question}", *self._eyes.names(f"visit.{question}."))
        first = next(name for name in names if self._eyes.is_shown(name))
        return self._eyes.top(first) < self._eyes.top(self._keys.focus)

    def mark(self, letters: str) -> None:
        """Mark the offers of the bag from the top, each with a letter."""
        with self._keys.task(f"mark {_NUMBERS[len(letters)]} offers"):
            self._keys.press("F6", letters[0])
            for letter in letters[1:]:
                self._keys.press("Down", letter)

    def _offers(self, answers: dict[str, dict[str, str]]) -> None:
        letters = self._script.keys("offer_answer")
        with self._keys.task("mark offers in the bag"):
            self._go_to_column("visit.bag")
            said = {offer: told for offer, told in answers.items() if told["answer"] != "none"}
            if not all(self._eyes.is_shown(f"visit.bag.{offer}.title") for offer in said):
                self._keys.press("Shift+Tab", "Right", "Tab")
            self._keys.at("visit.bag")
            rows = sorted(said, key=lambda offer: self._eyes.top(f"visit.bag.{offer}"))
            for offer in rows:
                self._walk_to(offer)
                self._keys.press(letters[said[offer]["answer"]])
                if note := said[offer].get("note"):
                    self._keys.press("Return")
                    self._keys.at(f"visit.bag.{offer}.note")
                    self._keys.write(note)
                    self._keys.press("Return")
                    self._keys.at("visit.bag")

    def _walk_to(self, offer: str) -> None:
        name = f"visit.bag.{offer}.note"
        goal = self._eyes.top(f"visit.bag.{offer}.title")
        for _ in range(40):
            if self._eyes.is_shown(name):
                return
            opened = next(each for each in self._eyes.names("visit.bag.") if each.endswith(".note"))
            goal = self._eyes.top(f"visit.bag.{offer}.title")
            self._keys.press("Down" if goal > self._eyes.top(opened) else "Up")

    def _commitment(self, told: Told) -> None:
        form, before = "visit.new_commitment", self._keys.focus
        with self._keys.task("agree a commitment"):
            self._keys.press("Ctrl+T")
            self._choose(self._script.outcome_types[told["type"]])
            self._keys.press("Return")
            self._choose(self._script.needs[told["need"]]["occupation"])
            if (posts := told.get("posts", 1)) > 1:
                self._fill(f"{form}.number", str(posts))
            wanted = {
                "occupation": told["occupation"],
                "hours": str(told["hours"]),
                "weeks": told.get("weeks"),
            }
            for field, text in wanted.items():
                if text is not None and self._eyes.read(f"{form}.{field}") != str(text):
                    self._fill(f"{form}.{field}", str(text))
            if told["candidate"]:
                self._keys.until(f"{form}.candidate")
                self._choose(told["candidate"])
            self._keys.press("Ctrl+Return")
        self._keys.at(before)

    def _deadline(self, told: Told) -> None:
        before = self._keys.focus
        with self._keys.task("set a deadline"):
            self._keys.press("Ctrl+R")
            self._keys.write(told["title"])
            self._keys.press("Return")
            self._choose(self._script.words("deadline_kind")[told["deadline_kind"]])
            self._keys.press("Ctrl+Return")
        self._keys.at(before)

    def _contact(self, question: str, value: Any) -> None:
        with self._keys.task("write next and fixed contact"):
            self._keys.press("Ctrl+Return")
            self._keys.until(f"visit.end.missing.{question}")
            self._keys.press("Return")
            self._keys.at(f"visit.{question}")
            if question == "a4":
                self._keys.write(typed_day(value))
                self._keys.press("Return")
            else:
                self._choose(self._script.contact(value["theirs"])["name"])

    def _calls(self, wanted: list[str]) -> None:
        with self._keys.task("tick the calls after the start"):
            self._go_to_column("visit.third")
            for place, call in enumerate(_CALLS):
                self._keys.until(f"visit.f2.{place}")
                if self._keys.is_ticked(f"visit.f2.{place}") != (call in wanted):
                    self._keys.press("Space")

    def _say_none(self, question: str) -> None:
        with self._keys.task("say that there is no deadline"):
            self._go_to_column("visit.third")
            self._keys.until(f"visit.{question}.none", most=30)
            self._keys.press("Return")

    def _open(self, form: str) -> None:
        self._go_to_column("visit.third")
        back = self._keys.focus in _PARTNER_FORMS[_PARTNER_FORMS.index(f"{form}.open") :]
        self._keys.until(f"{form}.open", "Shift+Tab" if back else "Tab", most=30)
        self._keys.press("Return")

    def _choose(self, words: str) -> None:
        """Type the beginning of an entry until the drop-down with the focus shows it."""
        box = self._eyes.find(self._keys.focus, QComboBox)
        for letter in words.split(" ", maxsplit=1)[0]:
            if words in box.currentText():
                return
            self._keys.write(letter)
        assert words in box.currentText(), f"{words} in {box.objectName()}: {box.currentText()}"

    def _fill(self, name: str, text: str) -> None:
        """Go on to a field and write over what it holds."""
        self._keys.until(name)
        if self._eyes.read(name) != text:
            self._keys.press("Ctrl+A")
            self._keys.write(text)

    def _go_to_column(self, column: str) -> None:
        for _ in range(6):
            focused: QWidget | None = QApplication.focusWidget()
            if focused is not None and (focused.objectName() == column or _is_in(focused, column)):
                return
            self._keys.press("F6")
        raise AssertionError(f"F6 does not lead to {column}")


def _is_in(part: QWidget, name: str) -> bool:
    parent = part.parentWidget()
    while parent is not None:
        if parent.objectName() == name:
            return True
        parent = parent.parentWidget()
    return False
