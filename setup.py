"""The build steps that pyproject.toml cannot say: `resources/` and the user guide travel inside the package, translations compiled."""

import re
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

RESOURCES = Path(__file__).resolve().parent / "resources"
GUIDE = Path(__file__).resolve().parent / "docs" / "brugervejledning.md"


class BuildWithResources(build_py):
    """Copies the shipped data to `fieldvisit/resources`, where `fieldvisit.resource_files` finds it.

    An editable install needs no copy: the finder falls back on the source tree.
    """

    def run(self) -> None:
        """Build the packages, then lay the data beside them (a stale copy is replaced whole)."""
        super().run()
        if self.editable_mode:
            return
        target = Path(self.build_lib) / "fieldvisit" / "resources"
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(RESOURCES, target)
        _compile_translations(target / "i18n")
        _add_guide(target / "docs")


def _add_guide(folder: Path) -> None:
    """Lay the user guide with the pictures it shows beside the data, as they lie in `docs/`."""
    pictures = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", GUIDE.read_text(encoding="utf-8"))
    for name in (GUIDE.name, *pictures):
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(GUIDE.parent / name, copy)


def _compile_translations(folder: Path) -> None:
    """Make the `.qm` of each Qt Linguist file, whatever the source tree holds.

    Raises:
        FileNotFoundError: Qt's compiler is not there; build without isolation in an environment with PySide6.
    """
    qt = find_spec("PySide6")
    places = [Path(place) for place in (qt.submodule_search_locations or ())] if qt else []
    tool = next((found for place in places for found in place.glob("lrelease*")), None)
    if tool is None:
        raise FileNotFoundError(
            "Qt's translation compiler (PySide6) is needed to build: use --no-build-isolation"
        )
    for source in sorted(folder.glob("*.ts")):
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


setup(cmdclass={"build_py": BuildWithResources})
