"""Pictures of every screen, or a check of some at a display scale of their own.

    python -m tests.screens FOLDER                    pictures: all in light and Danish, the main ones in every theme
    python -m tests.screens --check WIDTHxHEIGHT [NAME ...]   say what is cut off or overlaps, of all without names; exit
                                                              1 when anything is

The day and the clock are those of the acceptance day, so a picture changes only when the screen does.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtWidgets import QApplication, QWidget

from fieldvisit.demo.screen_size import screen_platform
from fieldvisit.ui.theme.current import apply
from tests.drivers.layout_eyes import layout_faults, seen_texts
from tests.screens.allowed import may_be_cut
from tests.screens.book import BOOK
from tests.screens.dress import PLAIN, THEMES
from tests.screens.few_colours import in_few_colours
from tests.screens.screen import Screen
from tests.screens.stage import Stage, answering_line, raised_stage

WIDTH, HEIGHT = 1366, 768

_HOME = "/mette"
"""Where files are offered to be saved: the same on every machine."""


def main(arguments: list[str]) -> int:
    """Make the pictures or check a few screens; return the exit code."""
    if arguments[:1] == ["--check"]:
        width, _, height = arguments[1].partition("x")
        with TemporaryDirectory() as screen:
            os.environ.update(screen_platform(Path(screen)))
            faults = list(_check((int(width), int(height)), set(arguments[2:])))
        print("\n".join(faults))
        return 1 if faults else 0
    if len(arguments) != 1 or arguments[0].startswith("-"):
        print(__doc__)
        return 2
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    os.environ["HOME"] = _HOME
    with TemporaryDirectory() as screen:
        os.environ.update(screen_platform(Path(screen)))
        made = _paint(_application(), folder)
    size = sum(path.stat().st_size for path in folder.glob("*.png"))
    print(f"{made} pictures, {size / 1e6:.1f} MB, in {folder}")
    return 0


def _application() -> QApplication:
    application = QApplication(["fieldvisit"])
    application.setCursorFlashTime(0)
    return application


def _paint(application: QApplication, folder: Path) -> int:
    made = 0
    for stage, screen in _opened(application, BOOK, (WIDTH, HEIGHT)):
        for theme in THEMES if screen.main else THEMES[:1]:
            apply(application, theme)
            stage.resize(*screen.window)
            name = screen.name if theme == THEMES[0] else f"{screen.name}_{theme}"
            front = stage.front
            _keep(front if front.isWindow() else stage.window, folder / f"{name}.png")
            made += 1
        apply(application, THEMES[0])
    return made


def _check(size: tuple[int, int], names: set[str]) -> Iterator[str]:
    chosen = [screen for screen in BOOK if not names or screen.name in names]
    # What is pressed to open a screen stands on it at the design's size; then the window is made as small as it is.
    for stage, screen in _opened(_application(), chosen, PLAIN.size):
        stage.resize(*size)
        root = stage.front
        yield from (f"{screen.name}: {fault}" for fault in layout_faults(root, seen_texts(root), may_be_cut))


def _opened(
    application: QApplication, screens: Iterable[Screen], size: tuple[int, int]
) -> Iterator[tuple[Stage, Screen]]:
    """Open screen after screen, each on a window of this size."""
    apply(application, THEMES[0])
    with answering_line() as line:
        by_scene = sorted(screens, key=lambda screen: screen.scene)
        for scene, members in groupby(by_scene, key=lambda screen: screen.scene):
            with raised_stage(application, scene, line) as stage:
                stage.show(*size)
                for screen in members:
                    stage.clear()
                    stage.resize(*size)
                    screen.open(stage)
                    stage.resize(*size)
                    yield stage, screen


def _keep(widget: QWidget, path: Path) -> None:
    """Save a picture with as few colours and bytes as it needs."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(buffer, "PNG")
    with Image.open(BytesIO(buffer.data().data())) as picture:
        in_few_colours(picture).save(path, optimize=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
