"""Where shipped data lies, whichever way the product was installed.

`resources/` stands beside the packages in the source tree, and inside the package (`fieldvisit/resources`) in a
wheel and in a bundle. Everybody who reads shipped data asks here, so that only this module knows the difference.
The user guide is shipped too: `docs/` stands beside the packages in the source tree, inside `resources/` elsewhere.
"""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_IN_PACKAGE = _PACKAGE / "resources"
_IN_TREE = _PACKAGE.parents[1] / "resources"
_DOCUMENTS = "docs"


def root() -> Path:
    """Find the folder of all shipped data.

    Returns:
        The folder inside the installed package when it exists, else the one of the source tree.

    Raises:
        FileNotFoundError: The installation has no shipped data.
    """
    for folder in (_IN_PACKAGE, _IN_TREE):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"the installation lacks its shipped data: {_IN_PACKAGE}")


def path(name: str) -> Path:
    """Find one shipped file or folder.

    Args:
        name: Path below `resources/` with forward slashes, such as `codes/branches.json`.

    Returns:
        The absolute path of an existing file or folder.

    Raises:
        FileNotFoundError: Nothing of that name is shipped.
        ValueError: The name leads out of the shipped data.
    """
    base = root()
    found = base.joinpath(*name.split("/")).resolve()
    if not found.is_relative_to(base):
        raise ValueError(f"not below the shipped data: {name}")
    if not found.exists():
        raise FileNotFoundError(f"not among the shipped data: {name}")
    return found


def document(name: str) -> Path:
    """Find a document that is shipped for the users of the window.

    Args:
        name: Path below `docs/` with forward slashes, such as `brugervejledning.md`.

    Returns:
        The absolute path of an existing file or folder.

    Raises:
        FileNotFoundError: Nothing of that name is shipped.
    """
    base = root()
    for folder in (base / _DOCUMENTS, base.parent / _DOCUMENTS):
        if (found := folder / name).exists():
            return found
    raise FileNotFoundError(f"not among the shipped documents: {name}")
