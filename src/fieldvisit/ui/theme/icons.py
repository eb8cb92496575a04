"""Icons by meaning: the names of tokens.json, drawn with one outline family and coloured from the theme."""

from PySide6.QtGui import QColor, QIcon

from fieldvisit.ui.theme.glyphs import GlyphEngine, Layer
from fieldvisit.ui.theme.tokens import tokens

_FILL = 1.1
"""Letters are drawn at seven eighths of the size; this gives most of it back."""
_GLYPHS = {
    "virksomhed": "buildings",
    "telefon": "phone",
    "kandidater": "users",
    "taske": "briefcase",
    "kampagne": "funnel-simple-bold",
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
    "maaske": "circle-half-fill",
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
    "genvej": "keyboard",
    "hent": "download-simple",
    "stjerne": "star",
    "nulpunkt": "circle",
    "skjul": "eye-slash",
    "flueben": "check",
    "upload": "upload-simple",
    "papirkurv": "trash",
}

_COMPOSED: dict[str, tuple[tuple[str, float, float, float], ...]] = {
    "i-dag": (("calendar-blank", 1, 0, 0), ("square-fill", 0.3, 0.1, 0.12)),
    "opfoelgning": (("list-dashes", 1, 0, 0), ("check-bold", 0.42, -0.31, -0.27)),
    "gemt-her": (("laptop", 1, 0, 0), ("check-bold", 0.42, 0, -0.09)),
    "venter": (("circle-dashed", 1, 0, 0), ("arrow-up-bold", 0.5, 0, 0)),
    "konflikt": (("diamond", 1, 0, 0), ("equals-bold", 0.4, 0, 0), ("line-segment", 0.4, 0, 0)),
    "fejl": (("octagon", 1, 0, 0), ("x-bold", 0.5, 0, 0)),
    "aftale": (("file", 1, 0, 0), ("check-bold", 0.42, 0, 0.12)),
}
"""Pictures laid over each other: glyph, size as a part of the whole, shift right and down as parts of the whole."""


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
    layers = _COMPOSED.get(meaning) or ((_GLYPHS[meaning], 1, 0, 0),)
    drawn = tuple(Layer(letter, part * _FILL, right, down) for letter, part, right, down in layers)
    return QIcon(GlyphEngine(drawn, shade, disabled))
