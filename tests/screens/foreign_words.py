"""Words of the other language on a screen, once what people and companies wrote is taken out."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from functools import cache

from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from fieldvisit import resource_files
from fieldvisit.demo.eyes import row_text
from fieldvisit.ui.help.manual import chapters
from tests.fixtures_workspace import opening_of_the_day
from tests.screens.scenes import corrections, records_at_four, reference, scenario

_DANISH = re.compile(
    r"\w*[æøå]\w*|\b(?:og|ikke|til|af|fra|eller|ingen|skal|der|som|hvad|nyt|ny|kl)\b", re.IGNORECASE
)
_MOST_ROWS = 40
_LANGUAGE_NAMES = frozenset({"Dansk", "English"})
"""Each language is offered in its own words."""

_PRINTED_KEYS = frozenset({"Delete"})
"""A key is called what is printed on it, on a Danish keyboard too."""


def danish_in(root: QWidget) -> list[str]:
    """Return the texts of a screen and all its parts in which Danish is left."""
    found = set()
    for name, text in texts_of(root):
        if _danish_words(text) or (text in _danish_texts() and text not in written()):
            found.add(f"{name}: {text}")
    return sorted(found)


def english_in(root: QWidget) -> list[str]:
    """Return the texts of a screen and all its parts that are English of ours."""
    own = _english_texts() - written() - _LANGUAGE_NAMES - _PRINTED_KEYS
    return sorted({f"{name}: {text}" for name, text in texts_of(root) if text in own})


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield name and text of everything a screen shows, says or hints at, hidden parts included."""
    for action in root.findChildren(QAction):
        yield action.objectName(), action.text()
    for part in [root, *root.findChildren(QWidget)]:
        said = [part.accessibleName(), part.accessibleDescription(), part.toolTip(), part.windowTitle()]
        if isinstance(part, QLabel | QAbstractButton):
            said.append(part.text())
        elif isinstance(part, QLineEdit | QTextEdit):
            said.append(part.placeholderText())
        elif isinstance(part, QComboBox):
            said += [part.itemText(place) for place in range(part.count())]
        elif isinstance(part, QAbstractItemView):
            model = part.model()
            rows = min(model.rowCount(), _MOST_ROWS) if model is not None else 0
            said += [row_text(model, place, part.rootIndex()) for place in range(rows)]
        yield from ((part.objectName(), text) for text in said if text)


@cache
def _danish_words(text: str) -> tuple[str, ...]:
    """Return the Danish words of a text besides what people wrote."""
    ours = _DANISH.findall(_own().sub(" ", text))
    return tuple(word for word in ours if word.lower() not in _spelled())


@cache
def written() -> frozenset[str]:
    """Return what people and companies wrote: texts of records, and words for the company in the catalogue of offers."""
    shown_to_companies = [
        (offer.public.title, offer.public.lead, offer.public.you_get, offer.public.you_do, offer.public.we_do)
        for offer in reference().catalogue
        if offer.public is not None
    ]
    steps = [step.get("args") for step in scenario().steps]
    names = [scenario().document["org"], scenario().document["definitions"]]
    typed = ["Søborg Stål", "Søborg Stål A/S", "Uden nummer", "Værkfører", "virksomheder.csv"]
    typed += ["Bo Lind", "Industrivej"]
    made = (*opening_of_the_day(scenario()), *records_at_four(scenario()), *corrections(scenario()))
    records = [fields for _, _, fields in made]
    # The user guide is in Danish alone.
    guide = [chapter.title for chapter in chapters()]
    return frozenset(_strings([records, shown_to_companies, steps, names, typed, guide]))


@cache
def _own() -> re.Pattern[str]:
    longest_first = sorted(written(), key=len, reverse=True)
    return re.compile("|".join(re.escape(text) for text in longest_first), re.IGNORECASE)


@cache
def _spelled() -> frozenset[str]:
    return frozenset(word for text in written() for word in re.findall(r"\w+", text.lower()))


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    pairs = [(each.findtext("source", ""), each.findtext("translation", "")) for each in _messages()]
    return tuple((danish, english) for danish, english in pairs if danish != english)


@cache
def _danish_texts() -> frozenset[str]:
    """Return the Danish of every text that reads differently in English."""
    return frozenset(danish for danish, _ in _pairs())


@cache
def _english_texts() -> frozenset[str]:
    """Return the English that no Danish text of ours is spelled like."""
    sources = frozenset(each.findtext("source", "") for each in _messages())
    return frozenset(english for _, english in _pairs() if english.strip() and english not in sources)


@cache
def _messages() -> tuple[ET.Element, ...]:
    return tuple(ET.parse(resource_files.path("i18n/fieldvisit_en.ts")).getroot().iter("message"))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if len(value) > 2:
            yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, Iterable):
        for inner in value:
            yield from _strings(inner)
