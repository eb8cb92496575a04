"""What each verb did, for undo: `tilsagn slettet` (DESIGN 5, "Fortryd: tilsagn slettet")."""

from fieldvisit.ui.language import tr

UNDO = "undo:"
"""Beginning of the cause of a change that took another one back."""


def cause_words(cause: str) -> str:
    """Return what was done, in the words of a label; of an undone change what had been done at first.

    Args:
        cause: `Changed.cause`.
    """
    while cause.startswith(UNDO):
        cause = cause.removeprefix(UNDO)
    return _agreed().get(cause) or _kept().get(cause) or tr("ændring")


def _agreed() -> dict[str, str]:
    """Return the verbs of calls, visits, promises and lists."""
    return {
        "call.log": tr("opkald gemt"),
        "visit.schedule": tr("besøg planlagt"),
        "visit.reschedule": tr("besøg flyttet"),
        "visit.start": tr("besøg startet"),
        "visit.note": tr("notat skrevet"),
        "visit.answer": tr("svar skrevet"),
        "visit.outcome": tr("udbytte valgt"),
        "visit.reception": tr("modtagelse noteret"),
        "visit.follow_up": tr("frister oprettet"),
        "visit.hold": tr("besøg afholdt"),
        "visit.cancel": tr("besøg aflyst"),
        "visit.present": tr("visning noteret"),
        "commitment.add": tr("tilsagn gemt"),
        "commitment.remove": tr("tilsagn slettet"),
        "commitment.vitas": tr("VITAS noteret"),
        "commitment.progress": tr("tilsagn ført videre"),
        "commitment.fail": tr("match gik ikke"),
        "deadline.add": tr("frist gemt"),
        "deadline.remove": tr("frist slettet"),
        "follow_up.add": tr("opfølgning oprettet"),
        "follow_up.done": tr("opfølgning gjort"),
        "follow_up.reopen": tr("opfølgning åbnet igen"),
        "follow_up.move": tr("frist flyttet"),
        "follow_up.delete": tr("opfølgning slettet"),
        "follow_up.edit": tr("opfølgning rettet"),
        "follow_up.take": tr("opfølgning overtaget"),
        "need.add": tr("behov noteret"),
        "need.edit": tr("behov rettet"),
        "need.delete": tr("behov slettet"),
        "partnership.edit": tr("bytteaftale rettet"),
        "partnership.delete": tr("bytteaftale slettet"),
        "request.add": tr("anmodning gemt"),
        "request.receive": tr("anmodning modtaget"),
        "request.answer": tr("anmodning besvaret"),
        "event.invite": tr("invitation gemt"),
        "inquiry.answer": tr("henvendelse besvaret"),
        "inquiry.add": tr("henvendelse gemt"),
        "inquiry.edit": tr("henvendelse rettet"),
        "inquiry.hand_over": tr("henvendelse overdraget"),
        "inquiry.reopen": tr("henvendelse åbnet igen"),
        "shortlist.create": tr("shortlist begyndt"),
        "shortlist.close": tr("shortlist lukket"),
        "shortlist.add": tr("kandidat sat på shortlist"),
        "shortlist.remove": tr("kandidat taget af shortlist"),
        "shortlist.review": tr("vurdering skrevet"),
    }


def _kept() -> dict[str, str]:
    """Return the verbs of what is kept about companies and people, of sync, history and trash."""
    return {
        "company.create": tr("virksomhed oprettet"),
        "company.edit": tr("virksomhed rettet"),
        "company.import": tr("virksomheder hentet ind"),
        "company.merge": tr("virksomheder lagt sammen"),
        "company.part": tr("virksomheder skilt ad"),
        "area.add": tr("dækning tilføjet"),
        "area.edit": tr("dækning rettet"),
        "area.delete": tr("dækning slettet"),
        "setting.edit": tr("regel ændret"),
        "attachment.add": tr("fil tilføjet"),
        "attachment.delete": tr("fil slettet"),
        "word.add": tr("ord føjet til ordbogen"),
        "word.remove": tr("ord fjernet fra ordbogen"),
        "contact.add": tr("kontakt tilføjet"),
        "contact.edit": tr("kontakt rettet"),
        "contact.delete": tr("kontakt slettet"),
        "candidate.add": tr("kandidat oprettet"),
        "candidate.open": tr("kandidat åbnet"),
        "candidate.search": tr("kandidater søgt"),
        "consent.give": tr("samtykke givet"),
        "consent.withdraw": tr("samtykke trukket tilbage"),
        "campaign.revise_goal": tr("mål ændret"),
        "change.hold": tr("ændring holdt tilbage"),
        "change.give_up": tr("ændring opgivet"),
        "change.send_again": tr("ændring sendt igen"),
        "change.send_edited": tr("ændring rettet og sendt igen"),
        "conflict.solve": tr("konflikt løst"),
        "conflict.solve_many": tr("konflikter løst"),
        "conflict.reopen": tr("konflikt åbnet igen"),
        "history.restore_value": tr("værdi gendannet"),
        "history.restore_version": tr("version gendannet"),
        "offer.propose": tr("rettelse foreslået"),
        "offer.take_back": tr("forslag trukket tilbage"),
        "offer.correct": tr("tilbud rettet"),
        "offer.check": tr("tilbud kontrolleret"),
        "offer.approve": tr("forslag godkendt"),
        "offer.reject": tr("forslag afvist"),
        "trash.restore": tr("gendannet fra papirkurven"),
    }
