"""Icons by meaning: the names of tokens.json, drawn with one outline family and coloured from the theme."""

from PySide6.QtGui import QColor, QIcon

from fieldvisit.ui.theme.glyphs import GlyphEngine, Layer
from fieldvisit.ui.theme.tokens import tokens

_GLYPHS = {
    "virksomhed": "buildings",
    "telefon": "phone",
    "kandidater": "users",
    "taske": "briefcase",
    "arrangement": "ticket",
    "synk": "arrows-clockwise",
    "indstillinger": "sliders-horizontal",
    "soeg": "magnifying-glass",
    "laas": "lock",
    "synkroniseret": "cloud-check",
    "offline": "cloud-slash",
    "forfalden": "warning",
    "i-dag-frist": "clock",
    "kladde": "pencil-simple",
    "info": "info",
    "ok": "check-circle",
    "nej": "x-circle",
    "senere": "clock-clockwise",
    "vist": "eye",
    "sted": "map-pin",
    "person": "user",
    "mail": "envelope-simple",
    "praesenter": "monitor",
    "plus": "plus",
    "ned": "caret-down",
    "op": "caret-up",
    "hoejre": "caret-right",
    "venstre": "caret-left",
    "luk": "x",
    "mere": "dots-three",
    "filter": "funnel-simple",
    "fortryd": "arrow-u-up-left",
    "skjold": "shield-check",
    "print": "printer",
    "notat": "file-text",
    "flag": "flag",
    "hent": "download-simple",
    "stjerne": "star",
    "nulpunkt": "circle",
    "skjul": "eye-slash",
    "flueben": "check",
    "upload": "upload-simple",
    "papirkurv": "trash",
}

_COMPOSED = {
    "i-dag": (Layer("calendar-blank"), Layer("square-fill", 0.27, 0.07, 0.11, 0)),
    "opfoelgning": (Layer("list-dashes"), Layer("check", 0.42, -0.31, -0.25, 0.9)),
    "kampagne": (Layer("funnel-simple", line=1.6),),
    "maaske": (Layer("circle-half-fill", line=0),),
    "gemt-her": (
        Layer("rectangle", 0.86, 0, -0.1),
        Layer("minus", 1.08, 0, 0.31),
        Layer("check", 0.44, -0.01, -0.11, 0.85),
    ),
    "venter": (Layer("circle-dashed"), Layer("arrow-up", 0.5, line=0.9)),
    "konflikt": (Layer("diamond"), Layer("equals", 0.5, line=0.7), Layer("line-segment", 0.42, line=0.7)),
    "fejl": (Layer("octagon"), Layer("x", 0.5, line=0.85)),
    "genvej": (
        Layer("rectangle"),
        Layer("dots-three", 0.72, 0, -0.08, 0.8),
        Layer("minus", 0.45, 0, 0.13, 0.9),
    ),
    "aftale": (Layer("file"), Layer("check", 0.42, 0, 0.12, 0.9)),
}
"""Pictures of more than one letter, or with a line of their own."""


def meanings() -> tuple[str, ...]:
    """Return every meaning that has a picture: those of the tokens and the few the window adds."""
    return tuple(dict.fromkeys((*tokens().icons, *_GLYPHS, *_COMPOSED)))


def build(meaning: str, shade: QColor, disabled: QColor) -> QIcon:
    """Return the picture of a meaning.

    Args:
        meaning: a name of `meanings()`.
        shade: its colour.
        disabled: its colour on a disabled widget.

    Raises:
        KeyError: nobody has chosen a picture for this meaning.
    """
    return QIcon(GlyphEngine(_COMPOSED.get(meaning) or (Layer(_GLYPHS[meaning]),), shade, disabled))
