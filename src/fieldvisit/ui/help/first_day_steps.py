"""The steps of a real day, in its order: what to do, with which keys, and the deeds that show that it was done."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldvisit.ui.language import tr


@dataclass(frozen=True, slots=True)
class Step:
    """One step.

    Attributes:
        id: stable name, kept between starts.
        title: gives what to do, in a few words.
        how: gives where and how, in a sentence or two.
        keys: portable key names that do it.
        page: where it is done; `visits` is the visit that was open last.
        deeds: groups of deeds; the step is done when one deed of each group was done. A deed is the cause of a
            change (`need.add`), a cause with the kind it changed (`visit.answer:need`), a page that was opened
            (`page:visits`), or what the window tells itself (`sync`, `undo`, `found`, `history`, `trash`).
    """

    id: str
    title: Callable[[], str]
    how: Callable[[], str]
    keys: tuple[str, ...]
    page: str
    deeds: tuple[frozenset[str], ...]


def _one_of(*deeds: str) -> tuple[frozenset[str], ...]:
    return (frozenset(deeds),)


STEPS = (
    Step(
        "open",
        lambda: tr("Åbn dagens besøg"),
        lambda: tr("Det næste besøg står øverst på I dag. Start det, når du er hos virksomheden."),
        ("Ctrl+1", "Ctrl+Return"),
        "today",
        _one_of("page:visits"),
    ),
    Step(
        "need",
        lambda: tr("Skriv et behov"),
        lambda: tr("Gå ned til spørgsmålet om behov, og skriv stillingen. Den gemmes, mens du skriver."),
        ("Ctrl+Down",),
        "visits",
        _one_of("need.add", "visit.answer:need"),
    ),
    Step(
        "offers",
        lambda: tr("Svar på tilbud fra tasken"),
        lambda: tr("Gå over i tasken, og svar på tilbuddene med et bogstav: vist, interesseret, nej tak."),
        ("F6", "V", "J", "N"),
        "visits",
        _one_of("visit.answer:checklist_line"),
    ),
    Step(
        "candidate",
        lambda: tr("Sæt en kandidat på shortlisten"),
        lambda: tr("Find en af kandidaterne, og føj vedkommende til listen."),
        ("Ctrl+M",),
        "visits",
        _one_of("shortlist.add"),
    ),
    Step(
        "commitment",
        lambda: tr("Aftal et tilsagn"),
        lambda: tr("Skriv, hvad virksomheden lover, og hvor mange pladser det er. Ctrl+Enter gemmer."),
        ("Ctrl+T",),
        "visits",
        _one_of("commitment.add", "visit.answer:commitment"),
    ),
    Step(
        "follow_up",
        lambda: tr("Sæt en frist"),
        lambda: tr("Skriv, hvad der skal gøres, og hvornår: fre, om 3 dage eller uge 42."),
        ("Ctrl+R",),
        "visits",
        _one_of("deadline.add", "follow_up.add", "visit.follow_up", "visit.answer:follow_up"),
    ),
    Step(
        "end",
        lambda: tr("Afslut besøget"),
        lambda: tr("Se, hvad der mangler, og afslut. Du kan rette det bagefter."),
        ("Ctrl+Return",),
        "visits",
        _one_of("visit.hold"),
    ),
    Step(
        "undo",
        lambda: tr("Fortryd noget"),
        lambda: tr("Det sidste, du gjorde, kan tages tilbage. F7 viser det hele, F8 det slettede."),
        ("Ctrl+Z", "F7"),
        "",
        _one_of("undo"),
    ),
    Step(
        "before",
        lambda: tr("Se, hvordan det var før"),
        lambda: tr("Historik viser, hvem der ændrede hvad. Papirkurven gemmer i 30 dage."),
        ("Ctrl+H", "F8"),
        "companies",
        _one_of("history", "trash"),
    ),
    Step(
        "search",
        lambda: tr("Find en virksomhed"),
        lambda: tr("Skriv begyndelsen af et navn hvor som helst, og tryk Enter. Det virker også uden net."),
        ("Ctrl+K",),
        "",
        _one_of("found"),
    ),
    Step(
        "call",
        lambda: tr("Ring fra ringelisten"),
        lambda: tr("Vælg svaret på opkaldet, skriv hvornår I tales ved igen, og gem."),
        ("Ctrl+3",),
        "calls",
        _one_of("call.log"),
    ),
    Step(
        "sync",
        lambda: tr("Synkronisér, og læs beviset"),
        lambda: tr("Åbn så Synkronisering: øverst står, hvor mange ændringer der er sikret på serveren."),
        ("F9",),
        "sync_review",
        (frozenset({"sync"}), frozenset({"page:sync_review"})),
    ),
)
"""A day from the first visit to the last sync; for those who visit companies."""
