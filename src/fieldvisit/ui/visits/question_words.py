"""How the visit screen words its questions: the template's wording, shorter where a column is narrow."""

from fieldvisit.domain.visit_template import Question
from fieldvisit.ui.language import language, tr

NOTE_SECTIONS = ("forberedelse", "behov", "rutiner", "spoergsmaal", "forventning")
"""Sections of the first column; bag and agreements have columns of their own."""


def section_title(section: str, full: str) -> str:
    """Return a section's short title for its tab."""
    short = {"spoergsmaal": tr("Spørgsmål"), "forventning": tr("Forventninger")}
    return short.get(section, full)


def question_title(question: Question) -> str:
    """Return a question's wording, without what its field says itself."""
    short = {
        "b2": tr("Hvilke opgaver bliver ikke løst?"),
        "b3": tr("Hvem får I brug for de næste 6 måneder?"),
        "b4": tr("Hvad skal en ny kunne fra dag ét?"),
        "b5": tr("Vigtigst her?"),
        "b6": tr("Ansatte, I er bange for at miste? (ingen navne)"),
        "r5": tr("Ordinært ansatte i årsværk"),
        "r6": tr("I praktik og løntilskud nu"),
    }
    return short.get(question.id, question.wording(language()))


def option_word(option: str) -> str:
    """Return an option of a choice in the language of the window."""
    words = {
        "dansk": tr("dansk"),
        "engelsk": tr("engelsk"),
        "andet": tr("andet"),
        "ikke afgørende": tr("ikke afgørende"),
        "tunge løft": tr("tunge løft"),
        "støj": tr("støj"),
        "kørekort B": tr("kørekort B"),
        "truck": tr("truck"),
        "svejs": tr("svejs"),
        "hygiejne": tr("hygiejne"),
        "børneattest": tr("børneattest"),
        "straffeattest": tr("straffeattest"),
        "dag 3": tr("dag 3"),
        "uge 2": tr("uge 2"),
        "uge 4": tr("uge 4"),
    }
    return words.get(option, option)
