"""The language of the window: Danish in the source, English from `resources/i18n/fieldvisit_en.qm`.

All texts share one translation context, so that a text means the same wherever it stands. `packaging/translate.py`
collects them, and fails on a text that is not a plain literal.
"""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fieldvisit import resource_files

CONTEXT = "FieldVisit"
DANISH, ENGLISH = "da", "en"
LANGUAGES = {DANISH: "Dansk", ENGLISH: "English"}
"""What a person can choose, each in its own words."""

_LOCALES = {DANISH: "da_DK", ENGLISH: "en_GB"}


class Translators:
    """The translators that are installed in the application, and the language they make."""

    def __init__(self) -> None:
        self.language = DANISH
        self._installed: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Install the translators of a language; widgets receive `LanguageChange` events.

        Raises:
            KeyError: the language is not one of `LANGUAGES`.
            FileNotFoundError: the translation was not compiled (`make install` does it).
        """
        locale = QLocale(_LOCALES[language])
        files = [f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{language}.qm"]
        if language == ENGLISH:
            files.append(str(resource_files.path("i18n/fieldvisit_en.qm")))
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.language = language
        QLocale.setDefault(locale)
        for file in files:
            translator = QTranslator()
            if translator.load(file):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


@cache
def translators() -> Translators:
    """Return the translators of this process."""
    return Translators()


def language() -> str:
    """Return the language the window speaks now: `da` or `en`."""
    return translators().language


def tr(text: str) -> str:
    """Return a Danish text in the language of the window.

    Args:
        text: a literal; names in braces are filled by the caller: `tr("Gemt kl. {time}").format(time=...)`.
    """
    return QCoreApplication.translate(CONTEXT, text)


def tr_n(one: str, many: str, count: int) -> str:
    """Return the singular or the plural in the language of the window, with `{n}` filled.

    Args:
        one: literal for exactly one.
        many: literal for none and for several; may be the same, English still has both forms.
        count: how many.
    """
    if one == many:
        text = QCoreApplication.translate(CONTEXT, many, None, count)
    else:
        text = QCoreApplication.translate(CONTEXT, one if count == 1 else many)
    return text.replace("{n}", str(count))


def tr_said(text: str) -> str:
    """Return a Danish sentence of a room below the window in the window's language.

    Args:
        text: collected where it is written; an unknown text comes back as it is.
    """
    return QCoreApplication.translate(CONTEXT, text)
