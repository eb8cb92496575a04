"""Acts about requests to partner municipalities, whom they lend for them, and what is left of what was deleted."""

from typing import Any

from fieldvisit_sync.schema.audience import Role
from fieldvisit_sync.schema.identity import consent_id
from tests.fuzz.acts import Acts
from tests.fuzz.laptop import FuzzLaptop, Key
from tests.fuzz.template import CODE
from tests.fuzz.world import World

PARTNER = "0997"


class LentActs:
    """The acts of one schedule.

    Args:
        world: the schedule.
        acts: writes single records.
    """

    def __init__(self, world: World, acts: Acts) -> None:
        self._world = world
        self._acts = acts
        self._requests: list[str] = []
        self._lent: list[str] = []
        self._made: dict[str, list[str]] = {"call": [], "visit": []}

    def ask(self, place: int) -> None:
        """Ask a partner municipality for people."""
        laptop, world = self._world.laptops[place], self._world
        if not laptop.is_caseworker:
            said = {"unit": world.ids["unit"], "partner": PARTNER, "owner": laptop.user}
            said |= {"state": "waiting_to_send", "occupation": world.mark()}
            self._requests += self._create(laptop, "partner_request", said)

    def answer(self, place: int, which: int) -> None:
        """Note what a partner answered."""
        laptop, key = self._world.laptops[place], self._request(which)
        if key is not None and not laptop.is_caseworker:
            self._acts.write(laptop, key, {"state": "answered"})
            self._acts.edit_field(laptop, key, "answer")

    def hand_on(self, place: int, which: int, to: int) -> None:
        """Hand a request to a colleague, where it is one's own or one leads."""
        laptop, key = self._world.laptops[place], self._request(which)
        fields = None if key is None else laptop.fields(*key)
        if key is None or fields is None or laptop.is_caseworker:
            return
        if fields.get("owner") == laptop.user or laptop.role is Role.TEAM_LEADER:
            colleagues = [each.user for each in self._world.laptops if each.role is Role.CONSULTANT]
            self._acts.write(laptop, key, {"owner": colleagues[to % len(colleagues)]})

    def delete_request(self, place: int, which: int) -> None:
        """Delete a request."""
        key = self._request(which)
        if key is not None and not self._world.laptops[place].is_caseworker:
            self._acts.delete_record(place, key)

    def lend(self, who: int, which: int) -> None:
        """Let a caseworker take in whom a partner sent for a request, with the consent."""
        world, key = self._world, self._request(which)
        casework = [laptop for laptop in world.laptops if laptop.is_caseworker]
        laptop = casework[who % len(casework)]
        if key is None or laptop.fields(*key) is None:
            return
        said: dict[str, Any] = {"reference": world.mark(), "shown": "lent", "caseworker": laptop.user}
        made = self._create(laptop, "candidate", {**said, "request": key[1], "wishes": world.mark()})
        for citizen in made:
            self._lent.append(citizen)
            self._consent(laptop, citizen, withdrawn_at=None)

    def consent(self, place: int, which: int, *, withdrawn: bool) -> None:
        """Withdraw the consent of somebody lent, or give it again."""
        laptop, citizen = self._world.laptops[place], self._person(which)
        if laptop.is_caseworker and laptop.fields("candidate", citizen) is not None:
            self._consent(laptop, citizen, withdrawn_at=self._world.clock.now() if withdrawn else None)

    def write_on(self, place: int, which: int) -> None:
        """Write on in somebody's wishes, or in a consent, which gives them a history."""
        laptop, citizen = self._world.laptops[place], self._person(which)
        if laptop.is_caseworker:
            self._acts.edit_field(laptop, ("candidate", citizen), "wishes")
            self._acts.edit_field(laptop, self._consent_of(citizen), "how")
        else:
            self._acts.edit_field(laptop, ("shortlist_entry", self._world.ids["entry"]), "reason")
            self._acts.edit_field(laptop, ("shortlist", self._world.ids["shortlist"]), "purpose")

    def delete_personal(self, place: int, which: int) -> None:
        """Delete somebody, a consent, an entry of the shortlist or the list itself."""
        ids, citizen = self._world.ids, self._person(which // 2)
        keys: tuple[Key, Key] = (("candidate", citizen), self._consent_of(citizen))
        if self._world.laptops[place].role is Role.CONSULTANT:
            keys = (("shortlist_entry", ids["entry"]), ("shortlist", ids["shortlist"]))
        if self._world.laptops[place].role is not Role.TEAM_LEADER:
            self._acts.delete_record(place, keys[which % len(keys)])

    def note_work(self, place: int, kind: str) -> None:
        """Note a call, or a visit that was held."""
        laptop, world = self._world.laptops[place], self._world
        if laptop.is_caseworker:
            return
        said = {"unit": world.ids["unit"], "note": world.mark()}
        said |= {"by": laptop.user} if kind == "call" else {"consultant": laptop.user, "status": "held"}
        self._made[kind] += self._create(laptop, kind, said)

    def add_to_work(self, place: int, kind: str, which: int) -> None:
        """Add to anybody's note of a call or a visit."""
        laptop, made = self._world.laptops[place], self._made[kind]
        if made and not laptop.is_caseworker:
            self._acts.edit_field(laptop, (kind, made[which % len(made)]), "note")

    def _create(self, laptop: FuzzLaptop, kind: str, values: dict[str, Any]) -> list[str]:
        """Make a record; return its id, or nothing where the laptop shows nobody's data any more."""
        try:
            with laptop.store.write("fuzz.make") as writer:
                made = writer.create(kind, values)
        except laptop.locked_error:
            return []
        self._world.ledger.wrote(laptop, (kind, made), {}, values, self._world.clock.now(), None)
        return [made]

    def _consent(self, laptop: FuzzLaptop, citizen: str, **values: Any) -> None:
        who = {"candidate": citizen, "unit": self._world.ids["unit"], "how": self._world.mark()}
        self._acts.put(laptop, self._consent_of(citizen), {**who, **values})

    def _consent_of(self, citizen: str) -> Key:
        return "consent", consent_id(CODE, citizen, self._world.ids["unit"])

    def _request(self, which: int) -> Key | None:
        return ("partner_request", self._requests[which % len(self._requests)]) if self._requests else None

    def _person(self, which: int) -> str:
        people = [*self._lent, self._world.ids["citizen"]]
        return people[which % len(people)]
