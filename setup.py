"""The one build step that pyproject.toml cannot say: `resources/` travels inside the package."""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

RESOURCES = Path(__file__).resolve().parent / "resources"


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


setup(cmdclass={"build_py": BuildWithResources})
