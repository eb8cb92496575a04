"""What a campaign's report counts: its calls, mails, visits and commitments, the deadlines, and the workplaces."""

from sqlalchemy import select, union

from fieldvisit.domain.campaign_facts import CampaignFacts, facts_of_records
from fieldvisit.domain.records.call import Call
from fieldvisit.domain.records.commitment import Commitment
from fieldvisit.domain.records.follow_up import FollowUp
from fieldvisit.domain.records.inquiry import Inquiry
from fieldvisit.domain.records.production_unit import ProductionUnit
from fieldvisit.domain.records.visit import Visit
from fieldvisit.store.reader import Reader
from fieldvisit.store.tables import KIND_TABLES


def campaign_facts(reader: Reader, campaign: str) -> CampaignFacts:
    """Return the facts of one campaign.

    Deadlines are of the whole unit: a promise belongs to no campaign.
    """
    of_campaign = (KIND_TABLES[name] for name in ("visit", "call", "commitment", "inquiry"))
    follow_ups = KIND_TABLES["follow_up"]
    named = union(
        *(select(table.c.unit).where(table.c.campaign == campaign) for table in of_campaign),
        select(follow_ups.c.unit).where(follow_ups.c.promised_to.is_not(None)),
    )
    units = KIND_TABLES["production_unit"]
    return facts_of_records(
        calls=reader.find(Call, campaign=campaign),
        visits=reader.find(Visit, campaign=campaign),
        commitments=reader.find(Commitment, campaign=campaign),
        follow_ups=reader.select(FollowUp, follow_ups.c.promised_to.is_not(None)),
        units=reader.select(ProductionUnit, units.c.id.in_(named)),
        inquiries=reader.find(Inquiry, campaign=campaign),
    )
