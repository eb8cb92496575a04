"""The repository as the contract tests read it: the files that git tracks, and syntax trees of the Python ones."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@cache
def tracked_files() -> tuple[Path, ...]:
    """List every tracked file that exists, as absolute paths."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z"], capture_output=True, check=True, text=True
    ).stdout
    return tuple(ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file())


def python_files(*folders: str) -> list[Path]:
    """List the tracked Python files below folders of the repository, generated migrations left out."""
    bases = [ROOT / folder for folder in folders]
    return [
        file
        for file in tracked_files()
        if file.suffix == ".py"
        and any(file.is_relative_to(base) for base in bases)
        and "versions" not in file.parts
    ]


def parse(file: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(file.read_text(encoding="utf-8"), filename=str(file))


def name_of(file: Path) -> str:
    """Return a file's name inside the repository, for messages and test ids."""
    return file.relative_to(ROOT).as_posix()
