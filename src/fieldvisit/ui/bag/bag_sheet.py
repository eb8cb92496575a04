"""The bag on paper: the offers that the page lists, in the consultant's words."""

from collections.abc import Sequence
from datetime import date

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.exchange.file_place import file_name
from fieldvisit.services.read_bag import BagGroup, BagOffer
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_document import OutDocument, printed


def bag_document(groups: Sequence[BagGroup], reference: ReferenceData, today: date) -> OutDocument:
    """Return the listed offers for the dialog.

    Args:
        groups: with the offers that are listed.
        reference: words of groups and statuses.
        today: for the file's name.
    """
    table = reference.tables["offer_category"]
    parts = [
        "".join(
            (
                paper.heading(table.word(group.category, language())),
                *(_offer(entry, reference) for entry in group.offers),
            )
        )
        for group in groups
        if group.offers
    ]
    disclaimer = tr(
        "Katalogtekster er hjælp til samtalen, ikke lov. Kontrollér regler og satser på star.dk/VITAS før løfter."
    )
    title = tr("Tasken")
    html = paper.sheet(title, words.weekday_and_dated(today), paper.paragraph(disclaimer, muted=True), *parts)
    return OutDocument(
        title=title,
        subtitle=words.weekday_and_dated(today),
        name=file_name(f"{title} {today:%Y-%m-%d}"),
        warning=tr("Kun til internt brug. Giv den ikke til virksomheden."),
        forms=(printed(html, f"{title} · {tr('kun internt')}"),),
    )


def _offer(entry: BagOffer, reference: ReferenceData) -> str:
    offer = entry.offer
    texts = offer.texts(language())
    status = "" if entry.mark is None else reference.tables["offer_status"].word(offer.status, language())
    checked = words.dated(offer.checked_on) if offer.checked_on else ""
    rows = (
        (tr("Status"), tr("Skal tjekkes") if entry.past_check and not status else status),
        (tr("For hvem"), texts.for_whom),
        (tr("Virksomheden får"), texts.company_gets),
        (tr("Vilkår"), texts.conditions),
        (tr("Løn"), texts.pay),
        (tr("Papirer"), texts.paperwork),
        (tr("Sidst tjekket"), checked),
    )
    return paper.heading(texts.name, level=3) + paper.facts(rows, label_width=20)
