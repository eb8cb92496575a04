"""The bag at a visit: which offers were taken out, and what was said to each (question t1, R19)."""

from collections.abc import Mapping
from datetime import date

from fieldvisit.domain.offer_check import POSITIVE_ANSWERS, offer_state
from fieldvisit.domain.records.checklist_line import ChecklistLine
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.offer_editions import catalogue_now
from fieldvisit.services.places import compare_staff, count_places
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.writer import Writer
from fieldvisit_sync.schema.identity import checklist_line_id

TALK_ORDER = (
    "ordinaert_job",
    "virksomhedspraktik",
    "loentilskud_privat",
    "opkvalificering_foer",
    "rekruttering",
    "voksenlaerling",
    "smaajob",
    "hybrid",
    "fleksjob",
    "fastholdelse",
)
"""The order in which a visit goes through the most used offers; the others follow as the catalogue lists them."""

_SMALL = ("smaajob", "hybrid", "fleksjob", "fastholdelse")
_LARGE = ("matchevent", "partnerskab", "tvaerkommunal", "fastholdelse")
_EVERYWHERE = (
    "ordinaert_job",
    "virksomhedspraktik",
    "loentilskud_privat",
    "opkvalificering_foer",
    "rekruttering",
)
_TRADES_WITH_APPRENTICES = frozenset("CFGIJ")
"""DB07 sections of crafts, building, shops, kitchens and IT (offer `voksenlaerling`, "fits")."""


def bag_of(
    reference: ReferenceData, visit: Visit, unit: ProductionUnit | None, today: date
) -> tuple[str, ...]:
    """Return the offers that fit here, in the order of the talk: what was packed, else by size and trade (R31)."""
    packed = visit.bag or _usual_bag(reference, unit)
    catalogue = reference.catalogue
    known = [offer.id for offer in catalogue if offer.id in packed]
    choosable = [offer for offer in known if visit.bag or catalogue.may_be_chosen(catalogue[offer], today)]
    return tuple(sorted(choosable, key=lambda offer: (_talk_place(offer), choosable.index(offer))))


def answer_offers(
    writer: Writer, workspace: Workspace, visit: Visit, answers: Mapping[str, OfferAnswer]
) -> None:
    """Write what was said about the named offers; the other lines stay.

    Raises:
        ProblemError: an unknown offer or answer, an offer that can no longer be chosen, or one whose check is not met
            and that is chosen without a reason (D13).
    """
    for offer, said in answers.items():
        _answer_offer(writer, workspace, visit, offer, said)


def _answer_offer(writer: Writer, workspace: Workspace, visit: Visit, offer: str, said: OfferAnswer) -> None:
    reference = workspace.reference
    if offer not in reference.catalogue or said.answer not in reference.tables["offer_answer"]:
        raise ProblemError("unknown_offer", "Tilbuddet eller svaret findes ikke. Intet er ændret.")
    record = checklist_line_id(workspace.who.municipality, visit.id, offer)
    line = writer.get(ChecklistLine, record)
    if line is None and said.answer == "none" and not said.note and not said.next_step:
        return
    if said.answer != "none" and (line is None or line.answer != said.answer):
        _check_choice(writer, workspace, visit, offer, said)
    spoken = None if said.answer == "none" else catalogue_now(writer, reference)[offer].edition_id
    kept = line is not None and line.answer == said.answer
    step = line.next_step if line is not None and said.next_step is None else said.next_step
    values = {
        "answer": said.answer,
        "note": said.note,
        "reason": said.reason,
        "next_step": step or None,
        "edition": line.edition if line is not None and kept else spoken,
    }
    if line is None:
        writer.create(ChecklistLine.KIND, {"visit": visit.id, "offer": offer, **values}, record)
    else:
        writer.edit(ChecklistLine.KIND, record, values)


def _check_choice(writer: Writer, workspace: Workspace, visit: Visit, offer: str, said: OfferAnswer) -> None:
    catalogue = workspace.reference.catalogue
    entry = catalogue[offer]
    if not catalogue.may_be_chosen(entry, workspace.today):
        raise ProblemError("not_choosable", "Tilbuddet udgår og kan ikke vælges. Intet er ændret.")
    unit = writer.get(ProductionUnit, visit.unit)
    if said.answer not in POSITIVE_ANSWERS or said.reason or said.note or unit is None:
        return
    places = count_places(writer, workspace, unit)
    state = offer_state(entry, catalogue, workspace.today, places, compare_staff(unit))
    if not state.possible_now:
        raise ProblemError(
            "reason_needed",
            "{reason}. Skriv en begrundelse, hvis det skal vælges alligevel.",
            values={"reason": state.reason_da or ""},
        )


def _usual_bag(reference: ReferenceData, unit: ProductionUnit | None) -> tuple[str, ...]:
    band = reference.size_bands.get((unit.size_band or "") if unit else "")
    usual = _EVERYWHERE + (_SMALL if band is None or band.under_20 else _LARGE)
    division = reference.division_of(unit.industry_code if unit else None)
    if division is not None and division.section in _TRADES_WITH_APPRENTICES:
        return (*usual, "voksenlaerling")
    return usual


def _talk_place(offer: str) -> int:
    return TALK_ORDER.index(offer) if offer in TALK_ORDER else len(TALK_ORDER)
