"""An installed wheel works without the source tree: code, resources and migrations travel in it."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.source_tree import ROOT, tracked_files

QUESTION = """
from fieldvisit import resource_files
print(resource_files.root())
for file in resource_files.root().rglob("*"):
    if file.is_file():
        print(file.relative_to(resource_files.root()).as_posix())
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of what git tracks."""
    folder = tmp_path_factory.mktemp("wheel")
    for file in tracked_files():
        copy = folder / "tree" / file.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, copy)
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*pip, "--wheel-dir", str(folder), str(folder / "tree")], check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_that_an_installed_wheel_finds_every_resource(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(site),
    ]
    subprocess.run([*pip, str(wheel)], check=True, capture_output=True)
    answer = subprocess.run(
        [sys.executable, "-c", QUESTION],
        cwd=tmp_path,
        env={"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout.splitlines()
    shipped = {
        file.relative_to(ROOT / "resources").as_posix()
        for file in tracked_files()
        if file.is_relative_to(ROOT / "resources")
    }
    assert Path(answer[0]).is_relative_to(site)
    assert shipped <= set(answer[1:])
    assert "i18n/fieldvisit_en.qm" in answer
    pictures = re.findall(r"\((screens/\w+\.png)\)", (ROOT / "docs/brugervejledning.md").read_text("utf-8"))
    assert {f"docs/{name}" for name in ("brugervejledning.md", *pictures)} <= set(answer)


def test_that_a_wheel_holds_every_file_of_both_packages(wheel: Path) -> None:
    packages = {ROOT / "src", ROOT / "sync"}
    wanted = {
        file.relative_to(base).as_posix()
        for base in packages
        for file in tracked_files()
        if file.is_relative_to(base) and file.name != "README.md"
    }
    assert wanted - set(zipfile.ZipFile(wheel).namelist()) == set()
