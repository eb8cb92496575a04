"""What every use case needs: the open store, the shipped reference data, the time, and who is working."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Generic, TypeVar

from fieldvisit.domain.changed import Changed
from fieldvisit.domain.clock import local_date, to_local
from fieldvisit.domain.cpr_guard import FreeTextGuard
from fieldvisit.domain.records.setting import Setting
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.domain.setting_values import fits
from fieldvisit.store.state import get_state
from fieldvisit.store.store import Store
from fieldvisit.sync_client.kept_line import KeptLine
from fieldvisit.sync_client.kept_token import KeptToken
from fieldvisit_sync.clock import Clock
from fieldvisit_sync.schema.audience import Role

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Done(Generic[T]):
    """What a verb made, and what it changed."""

    value: T
    changed: Changed


@dataclass(frozen=True, slots=True)
class Who:
    """The user of this profile, as the server enrolled the device."""

    user: str
    login: str
    name: str
    role: Role
    municipality: str
    municipality_name: str
    device: str


_NOBODY_YET = Who(
    user="", login="", name="", role=Role.CONSULTANT, municipality="", municipality_name="", device=""
)
"""A profile may be filled before it belongs to a server; what was written is sent after the enrolment."""


class Workspace:
    """The open profile of one user.

    Attributes:
        token: what the last sign-in gave; gone with the workspace when the profile is locked.
        line: the open line to the server, for the next sync soon after.
    """

    def __init__(self, store: Store, reference: ReferenceData, clock: Clock) -> None:
        self.store = store
        self.reference = reference
        self.clock = clock
        self.token = KeptToken()
        self.line = KeptLine()
        store.guard = FreeTextGuard(reference)

    @cached_property
    def who(self) -> Who:
        """Return who works here; before the profile is enrolled a consultant without name and municipality."""
        with self.store.read() as reader:
            kept = get_state(reader.connection, "enrolment")
        if kept is None:
            return _NOBODY_YET
        return Who(
            user=kept["user"],
            login=kept["login"],
            name=kept["name"],
            role=Role(kept["role"]),
            municipality=kept["municipality"],
            municipality_name=kept["municipality_name"],
            device=kept["device"],
        )

    @property
    def today(self) -> date:
        """Return today's date in Denmark."""
        return local_date(self.clock)

    @staticmethod
    def local_day(moment: datetime) -> date:
        """Return the Danish day of a moment."""
        return to_local(moment).date()

    def settings(self) -> Mapping[str, Any]:
        """Return the municipality's settings by name; those that hold what no one can use are left out."""
        with self.store.read() as reader:
            return {
                setting.name: setting.value
                for setting in reader.find(Setting)
                if setting.name and fits(setting.name, setting.value)
            }
