"""Collects the texts of the window, keeps their English in a Qt Linguist file, and compiles it.

    python packaging/translate.py            collect, compile, say how many lack an English text
    python packaging/translate.py --check    change nothing; exit 1 when the file is out of date or incomplete

The source is Danish: `tr("...")` and `tr_n("one", "many", count)` of `fieldvisit.ui.language`, plain literals only, all
in one context. Qt's own collector gives each class a context of its own, so the texts are read with Python's parser.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
CATALOGUE = ROOT / "resources" / "i18n" / "fieldvisit_en.ts"
SOURCES = (ROOT / "src" / "fieldvisit" / "ui", ROOT / "src" / "fieldvisit" / "app.py")
CONTEXT = "FieldVisit"
COLLECTED = {"tr": 1, "tr_n": 2}
"""Function to the number of its arguments that are texts."""


class NotLiteralError(Exception):
    """A text is put together at run time, so that nobody can translate it."""


def collect() -> dict[str, list[str]]:
    """Return every text of the window with the files it stands in, in the order of files and lines.

    Raises:
        NotLiteralError: a text is no plain literal.
    """
    found: dict[str, list[str]] = {}
    for file in _files():
        name = file.relative_to(ROOT).as_posix()
        for text in texts_of(ast.parse(file.read_text(encoding="utf-8")), name):
            places = found.setdefault(text, [])
            if name not in places:
                places.append(name)
    return found


def texts_of(tree: ast.Module, name: str) -> list[str]:
    """Return the texts of one module in the order of its lines.

    Raises:
        NotLiteralError: a text is no plain literal.
    """
    calls = [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in COLLECTED
    ]
    texts = []
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        for argument in call.args[: COLLECTED[call.func.id]]:  # type: ignore[attr-defined]
            if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                raise NotLiteralError(f"{name}:{call.lineno}: the text is no plain literal")
            texts.append(argument.value)
    return texts


def read_catalogue() -> dict[str, str]:
    """Return Danish to English of what is translated."""
    if not CATALOGUE.exists():
        return {}
    known = {}
    for message in ET.parse(CATALOGUE).getroot().iter("message"):  # noqa: S314 - our own file
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text:
            known[source] = translation.text
    return known


def catalogue(texts: dict[str, list[str]], known: dict[str, str]) -> str:
    """Return the Qt Linguist file: every text, with its English or marked unfinished."""
    root = ET.Element("TS", version="2.1", language="en_GB", sourcelanguage="da_DK")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, places in texts.items():
        message = ET.SubElement(context, "message")
        for place in places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if text in known:
            translation.text = known[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, space="    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def compile_catalogue() -> None:
    """Make the `.qm` file that the window loads.

    Raises:
        SystemExit: Qt's compiler is missing or refuses the file.
    """
    import PySide6  # only the compiler needs it

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
    fresh = catalogue(texts, known)
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
    return [
        file
        for source in SOURCES
        for file in ([source] if source.is_file() else sorted(source.rglob("*.py")))
    ]


if __name__ == "__main__":
    sys.exit(main())
