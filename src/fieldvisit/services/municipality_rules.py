"""What the municipality decides for everybody: promised days, calls, locks, small numbers (PRODUCT D6, D7, R12, G4, G9).

The administrator changes them; every laptop follows with its next sync, and counts from then on.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from fieldvisit.domain.records.setting import Setting
from fieldvisit.domain.setting_values import fits
from fieldvisit.services.call_rule import MayCall
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.role_right import may_write, require_writer
from fieldvisit.services.workspace import Done, Workspace
from fieldvisit_sync.schema.audience import SETTINGS
from fieldvisit_sync.schema.identity import setting_id

Value = int | str


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that is decided.

    Attributes:
        id: name of the setting, or `sla.` and the name of a promise in that setting.
        usual: what holds while the municipality says nothing.
        offered: what can be chosen, besides what holds now.
    """

    id: str
    usual: Value
    offered: tuple[Value, ...]


RULES = (
    Rule("sla.inbound_ack_working_days", 1, (1, 2, 3, 5)),
    Rule("sla.cv_working_days", 5, (2, 3, 5, 7, 10)),
    Rule("sla.partner_answer_working_days", 5, (2, 3, 5, 7, 10)),
    Rule("sla.thanks_working_days", 1, (1, 2, 3, 5)),
    Rule("sla.newcomer_working_days", 10, (5, 10, 15, 20)),
    Rule("call_protected", MayCall.WARN.value, tuple(each.value for each in MayCall)),
    Rule("auto_lock_minutes", 5, (1, 2, 3, 5, 10, 15)),
    Rule("offline_person_days", 14, (1, 3, 7, 14, 30)),
    Rule("offline_consent_hours", 24, (4, 8, 24, 48, 72)),
    Rule("small_n", 5, (3, 5, 10)),
)
"""In the order in which they are read."""

_PROMISES = "sla"


def may_rule(workspace: Workspace) -> bool:
    """Say whether the user's role may change the rules; the server asks the same."""
    return may_write(workspace, SETTINGS)


def read_rules(workspace: Workspace) -> dict[str, Value]:
    """Return what holds now, by the rules' ids."""
    settings = workspace.settings()
    return {rule.id: _value(rule, settings) for rule in RULES}


def set_rule(workspace: Workspace, rule: str, value: Value) -> Done[Setting]:
    """Decide something from now on.

    Args:
        workspace: the open profile.
        rule: id of one of `RULES`.
        value: one that the product can use.

    Raises:
        ProblemError: a role that may not, or a value that fits no rule; nothing is changed.
    """
    require_writer(workspace, SETTINGS)
    name, _, promise = rule.partition(".")
    known = next((each for each in RULES if each.id == rule), None)
    told: object = {promise: value} if promise else value
    if known is None or type(value) is not type(known.usual) or not fits(name, told):
        raise ProblemError("wrong_rule", "Reglen kan ikke have den værdi. Intet er ændret.")
    with workspace.store.write("setting.edit") as writer:
        record = setting_id(workspace.who.municipality, name)
        before = writer.get(Setting, record)
        if promise:
            held = before.value if before is not None and isinstance(before.value, Mapping) else {}
            told = {**held, promise: value}
        if before is None:
            writer.create(Setting.KIND, {"name": name, "value": told}, record)
        else:
            writer.edit(Setting.KIND, record, {"value": told})
        return Done(writer.need(Setting, record), writer.changed)


def _value(rule: Rule, settings: Mapping[str, object]) -> Value:
    name, _, promise = rule.id.partition(".")
    told = settings.get(name)
    if promise:
        told = told.get(promise) if isinstance(told, Mapping) else None
    return told if isinstance(told, (int, str)) else rule.usual
