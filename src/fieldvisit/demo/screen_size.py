"""The screen of a demo laptop when nobody looks: 1366 x 768, as the smallest laptops in the field have (DESIGN)."""

import json
from pathlib import Path

WIDTH, HEIGHT = 1366, 768

_DPI = 96


def screen_platform(folder: Path) -> dict[str, str]:
    """Write the description of the screen into a folder and return the variable that makes Qt take it."""
    path = folder / "screen.json"
    screen = {
        "name": "laptop",
        "x": 0,
        "y": 0,
        "width": WIDTH,
        "height": HEIGHT,
        "logicalDpi": _DPI,
        "logicalBaseDpi": _DPI,
        "dpr": 1,
    }
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return {"QT_QPA_PLATFORM": f"offscreen:configfile={path}"}
