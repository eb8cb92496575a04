"""The catalogue as it holds today: the shipped offers with the municipality's approved editions over them (R18).

A visit keeps the edition that was spoken of: old records are read with the text they were made with (PRODUCT section 0).
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from fieldvisit.domain.offer import Offer
from fieldvisit.domain.offer_catalogue import OfferCatalogue
from fieldvisit.domain.offer_part import as_edited, in_order
from fieldvisit.domain.records.offer_edition import OfferEdition
from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.store.reader import Reader


class OfferEditions:
    """All approved editions, read in one moment of the store.

    Attributes:
        catalogue: as it holds today.
    """

    def __init__(self, reader: Reader, reference: ReferenceData) -> None:
        self._shipped = reference.catalogue
        made: defaultdict[str, list[OfferEdition]] = defaultdict(list)
        for edition in reader.find(OfferEdition):
            made[edition.code or ""].append(edition)
        self._made = {code: in_order(editions) for code, editions in made.items()}
        self.catalogue: OfferCatalogue = self._shipped
        if any(self._made.values()):
            offers = tuple(as_edited(offer, self.of(offer.id)) for offer in self._shipped)
            self.catalogue = replace(self._shipped, offers=offers)

    def of(self, code: str) -> Sequence[OfferEdition]:
        """Return the municipality's editions of an offer, the first one first."""
        return self._made.get(code, [])

    def spoken_of(self, code: str, edition: str | None) -> Offer:
        """Return an offer as an edition said it.

        Args:
            code: the offer's id.
            edition: the edition's record, None for the shipped text; one that was taken back is read as today.
        """
        shipped, editions = self._shipped[code], self.of(code)
        if edition is None:
            return shipped
        upto = next((place for place, each in enumerate(editions, start=1) if each.id == edition), None)
        return as_edited(shipped, editions[:upto])

    def all_of(self, code: str) -> tuple[Offer, ...]:
        """Return an offer as each edition said it, the shipped one first."""
        editions = self.of(code)
        return tuple(as_edited(self._shipped[code], editions[:upto]) for upto in range(len(editions) + 1))


def catalogue_now(reader: Reader, reference: ReferenceData) -> OfferCatalogue:
    """Return the catalogue as it holds today."""
    return OfferEditions(reader, reference).catalogue
