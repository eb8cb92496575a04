"""The leave-behind: what the company keeps in its hand after the visit; it cannot hold internal text."""

from fieldvisit.domain.fairness_ratio import Places
from fieldvisit.domain.offer import PublicText
from fieldvisit.domain.outcome_type import OutcomeTypes
from fieldvisit.exchange.file_place import file_name
from fieldvisit.services.leave_behind import LeaveBehind
from fieldvisit.ui import words
from fieldvisit.ui.agreement_words import agreement_details, agreement_title
from fieldvisit.ui.language import tr, tr_n
from fieldvisit.ui.out import paper
from fieldvisit.ui.out.out_document import OutDocument, printed


def leave_behind_document(content: LeaveBehind, types: OutcomeTypes) -> OutDocument:
    """Return the leave-behind for the dialog.

    Args:
        content: what may be left there.
        types: words of commitments.
    """
    html = paper.sheet(
        tr("Det talte vi om"),
        " · ".join((content.company, words.weekday_and_dated(content.day))),
        _agreements(content, types),
        _offers(content),
        _card(content),
    )
    foot = " · ".join(part for part in (content.unit_name, content.municipality) if part)
    notes = [
        tr(
            "Kun det, virksomheden må se: tilbud med offentlige ord, aftaler og dit kort. Ingen noter og ingen kandidater."
        )
    ]
    if content.hidden_titles:
        notes.append(
            tr_n(
                "{n} aftale nævner en kandidat. Dens tekst er udeladt.",
                "{n} aftaler nævner en kandidat. Deres tekst er udeladt.",
                content.hidden_titles,
            )
        )
    return OutDocument(
        title=tr("Til virksomheden"),
        subtitle=content.company,
        name=file_name(f"{tr('Til virksomheden')} {content.company} {content.day:%Y-%m-%d}"),
        notes=notes,
        forms=(printed(html, foot),),
    )


def _agreements(content: LeaveBehind, types: OutcomeTypes) -> str:
    rows = [
        (agreement_title(agreement, types), agreement_details(agreement, content.day))
        for agreement in content.agreements
    ]
    shown = paper.table(rows, widths=(55, 45))
    return paper.heading(tr("Det har vi aftalt")) + (
        shown or paper.paragraph(tr("Vi har ikke aftalt noget endnu."))
    )


def _offers(content: LeaveBehind) -> str:
    if not content.offers:
        return ""
    title = tr("Tilbud, vi talte om") if content.talked_about else tr("Det kan vi hjælpe med")
    return "".join((paper.heading(title), *map(_offer, content.offers), _places(content.places)))


def _offer(offer: PublicText) -> str:
    parts = (
        (tr("Det får I"), offer.you_get),
        (tr("Det gør I"), offer.you_do),
        (tr("Det gør vi"), offer.we_do),
    )
    said = paper.columns((label, lines) for label, lines in parts if lines)
    return paper.heading(offer.title, level=3) + paper.paragraph(offer.lead) + said


def _places(places: Places | None) -> str:
    if places is None:
        return ""
    said = tr_n(
        "I har plads til {n} i praktik eller løntilskud efter reglerne. Vejledende, kontrollér i VITAS.",
        "I har plads til {n} i praktik eller løntilskud efter reglerne. Vejledende, kontrollér i VITAS.",
        places.limit,
    )
    return paper.paragraph(said, muted=True)


def _card(content: LeaveBehind) -> str:
    card = content.card
    unit = " · ".join(part for part in (content.unit_name, content.municipality) if part)
    rows = (
        (tr("Navn"), card.name),
        (tr("Enhed"), unit),
        (tr("Telefon"), card.phone),
        (tr("Mail"), card.mail),
    )
    return paper.heading(tr("Din kontakt hos os")) + paper.facts(rows, label_width=20)
