"""Collects the texts of the window, keeps their English in a Qt Linguist file, and compiles it.

    python packaging/translate.py            collect, compile, say how many lack an English text
    python packaging/translate.py --check    change nothing; exit 1 when the file is out of date or incomplete

The source is Danish: `tr("...")` and `tr_n("one", "many", count)` of `fieldvisit.ui.language`, plain literals only, all
in one context. The rooms below speak too and know no Qt: what they refuse with is collected where it is written, so that
each sentence stands once. Qt's own collector gives each class a context of its own and leaves those rooms out, so the
texts are read with Python's parser.
"""

import argparse
import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6
from PySide6.QtCore import QXmlStreamReader

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "resources" / "i18n" / "fieldvisit_en.ts"
_APP = ROOT / "src" / "fieldvisit"
SOURCES = (_APP / "ui", _APP / "app.py", _APP / "services", _APP / "exchange")
SPEAKING = (
    _APP / "domain" / "cvr.py",
    _APP / "domain" / "p_number.py",
    _APP / "domain" / "phone.py",
    _APP / "store" / "errors.py",
    _APP / "store" / "reader.py",
    _APP / "exchange" / "rejection.py",
    _APP / "exchange" / "unreadable.py",
    _APP / "services" / "person_text.py",
    _APP / "sync_client" / "http.py",
    _APP / "sync_client" / "login.py",
    ROOT / "sync" / "fieldvisit_sync" / "protocol" / "reasons.py",
)
"""Modules without Qt whose sentences reach the window as they stand."""
CONTEXT = "FieldVisit"
COLLECTED = {
    "tr": slice(0, 1),
    "tr_n": slice(0, 2),
    "ProblemError": slice(1, 2),
    "not_found": slice(0, 1),
    "UnreadableFileError": slice(1, 2),
    "say": slice(0, 1),
}
"""Function to those of its arguments that are texts."""
HANDED_ON = frozenset({"ProblemError", "not_found"})
"""Functions that may also be given a text from elsewhere, where it was collected."""
Forms = tuple[str, ...]
"""The English of a text: one form, or the singular and the plural of a counted text."""


class NotLiteralError(Exception):
    """A text is put together at run time, so that nobody can translate it."""


def collect() -> dict[str, list[str]]:
    """Return every text a person can read in the window with the files it stands in, in the order of files and lines.

    Raises:
        NotLiteralError: a text is no plain literal.
    """
    found: dict[str, list[str]] = {}
    for file in _files():
        name = file.relative_to(ROOT).as_posix()
        tree = ast.parse(file.read_text(encoding="utf-8"))
        for text in texts_of(tree, name) + (sentences_of(tree) if file in SPEAKING else []):
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def texts_of(tree: ast.Module, name: str) -> list[str]:
    """Return the texts of one module in the order of its lines.

    Raises:
        NotLiteralError: a text is no plain literal, nor a constant of the module.
    """
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    texts = []
    for function, call in _calls(tree):
        for argument in call.args[COLLECTED[function]]:
            value = constants.get(argument.id, argument) if isinstance(argument, ast.Name) else argument
            if isinstance(value, ast.Constant) and isinstance(value.value, str):
                texts.append(value.value)
            elif function not in HANDED_ON or isinstance(value, ast.JoinedStr):
                raise NotLiteralError(f"{name}:{call.lineno}: the text is no plain literal")
    return texts


def sentences_of(tree: ast.Module) -> list[str]:
    """Return the sentences of a module that speaks: its strings with a full stop at the end, but no docstrings."""
    notes = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    found = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in notes
    ]
    ordered = sorted(found, key=lambda node: (node.lineno, node.col_offset))
    return [str(node.value) for node in ordered if re.fullmatch(r".* .*\.", str(node.value))]


def counted_texts() -> frozenset[str]:
    """Return the texts that are the same for one and for many in Danish; English may need two forms."""
    return frozenset(
        str(call.args[0].value)
        for file in _files()
        for function, call in _calls(ast.parse(file.read_text(encoding="utf-8")))
        if function == "tr_n" and isinstance(call.args[0], ast.Constant) and _same(*call.args[:2])
    )


def read_catalogue() -> dict[str, Forms]:
    """Return Danish to English of what is translated."""
    if not CATALOGUE.exists():
        return {}
    reader = QXmlStreamReader(CATALOGUE.read_text(encoding="utf-8"))
    known: dict[str, Forms] = {}
    source, forms = "", list[str]()
    while not reader.atEnd():
        reader.readNext()
        if reader.isEndElement() and reader.name() == "message" and forms and all(forms):
            known[source] = tuple(forms)
        if not reader.isStartElement():
            continue
        if reader.name() == "source":
            source, forms = reader.readElementText(), []
        elif reader.name() == "translation":
            forms = _forms(reader)
    if reader.hasError():
        raise ValueError(f"{CATALOGUE.name}:{reader.lineNumber()}: {reader.errorString()}")
    return known


def _forms(reader: QXmlStreamReader) -> list[str]:
    """Return what stands in a translation: its text, or those of its forms for one and for many."""
    text, forms = "", list[str]()
    while not (reader.readNext() is QXmlStreamReader.TokenType.EndElement and reader.name() == "translation"):
        if reader.isStartElement():
            forms.append(reader.readElementText())
        elif reader.isCharacters():
            text += reader.text()
    return forms or [text]


def catalogue(texts: dict[str, list[str]], counted: frozenset[str], known: dict[str, Forms]) -> str:
    """Return the Qt Linguist file: every text, with its English or marked unfinished."""
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="da_DK")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in texts.items():
        message = ET.SubElement(context, "message", {"numerus": "yes"} if text in counted else {})
        for place in places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        forms = known.get(text)
        if forms is None:
            translation.set("type", "unfinished")
        elif text in counted:
            for form in (forms[0], forms[-1]):
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, space="    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_catalogue() -> None:
    """Make the `.qm` file that the window loads.

    Raises:
        SystemExit: Qt's compiler is missing or refuses the file.
    """
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"), None)
    if tool is None:
        raise SystemExit("Qt's translation compiler is missing.")
    compiled = CATALOGUE.with_suffix(".qm")
    subprocess.run([str(tool), "-silent", str(CATALOGUE), "-qm", str(compiled)], check=True)


def main(arguments: list[str] | None = None) -> int:
    """Update or check the catalogue; return the exit code."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="change nothing, only look")
    checking = parser.parse_args(arguments).check
    texts, known = collect(), read_catalogue()
    missing = [text for text in texts if text not in known]
    fresh = catalogue(texts, counted_texts(), known)
    if checking:
        current = CATALOGUE.exists() and CATALOGUE.read_text(encoding="utf-8") == fresh
        if not current:
            print("The translation file is out of date: run python packaging/translate.py")
        for text in missing:
            print(f"no English text: {text}")
        return 0 if current and not missing else 1
    CATALOGUE.parent.mkdir(parents=True, exist_ok=True)
    CATALOGUE.write_text(fresh, encoding="utf-8")
    compile_catalogue()
    print(f"{len(texts)} texts, {len(missing)} without English")
    return 0


def _files() -> list[Path]:
    found = [
        file
        for source in SOURCES
        for file in ([source] if source.is_file() else sorted(source.rglob("*.py")))
    ]
    return found + [file for file in SPEAKING if file not in found]


def _calls(tree: ast.Module) -> list[tuple[str, ast.Call]]:
    """Return the calls that hold texts with the function's name, in the order of the lines."""
    found = [
        (node.func.id, node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in COLLECTED
    ]
    return sorted(found, key=lambda each: (each[1].lineno, each[1].col_offset))


def _same(one: ast.expr, many: ast.expr) -> bool:
    return isinstance(one, ast.Constant) and isinstance(many, ast.Constant) and one.value == many.value


if __name__ == "__main__":
    sys.exit(main())
