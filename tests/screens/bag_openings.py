"""Opens an offer of the bag at a visit, with a note and a next step."""

from fieldvisit.services.answer_line import OfferAnswer
from fieldvisit.services.record_visit import answer_question
from fieldvisit.ui.visits.bag_list import BagList
from tests.screens.scenes import scenario
from tests.screens.stage import Stage

_OFFER = "opkvalificering_foer"


def offer_opened(stage: Stage) -> None:
    """Open the visit at an offer that was talked about."""
    visit = scenario().id("v1")
    said = OfferAnswer(
        answer="yes", note="Truckkort til hjælperen", next_step="Find et kursus i november, og ring til Rikke"
    )
    answer_question(stage.workspace, visit, "t1", {_OFFER: said})
    stage.open("visits", visit)
    bag = stage.eyes.find("visit.bag", BagList)
    bag.setFocus()
    bag.choose(_OFFER)
    stage.settle()
