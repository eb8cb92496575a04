"""A language that says everything a third longer, as translations do (DESIGN: "the layout carries 30 % longer text")."""

import math
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator

from fieldvisit.ui.language import CONTEXT
from tests.screens.stage import Stage

_LONGER = 0.3
_FILLING = "lorem ipsum dolor sit amet "


class Longer(QTranslator):
    """Adds letters at the end of each text; names in braces, marks and mnemonics stay as they are."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return a text of ours, longer; Qt's own texts are not ours."""
        del disambiguation, n
        return longer(source) if context == CONTEXT else None


def longer(text: str) -> str:
    """Return a text that is a third longer, in words that can be wrapped as others can."""
    more = math.ceil(len(text) * _LONGER) - 1
    if more <= 0 or not any(letter.isalpha() for letter in text):
        return text
    ending = " …" if text.endswith(" …") else ""
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].strip()
    return f"{text.removesuffix(' …')} {filling}{ending}"


@contextmanager
def longer_words(stage: Stage) -> Iterator[None]:
    """Let a stage say everything longer meanwhile."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    stage.window.appearance.language_changed.emit()
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        stage.window.appearance.language_changed.emit()
