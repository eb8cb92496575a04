"""Pictures with as few colours and bytes as they need, in which every flat colour of a screen is its own."""

import numpy as np
from PIL import Image

_COLOURS, _EXACT = 192, 64
"""How many a picture keeps, and how many of them are the most frequent ones as they are: grounds, lines, whole letters. A
third of the bytes that all colours take."""


def in_few_colours(picture: Image.Image) -> Image.Image:
    """Return a picture with a palette of its own.

    A palette that follows the area alone gives its places to shades of grey, and a red word on a white page turns brown;
    one that follows what is farthest apart tints the grounds. So the frequent colours stay, and the edges of letters
    share what is farthest apart among the rest.
    """
    pixels = np.asarray(picture.convert("RGB"))
    packed = pixels.astype(np.uint32) @ np.array([1 << 16, 1 << 8, 1], np.uint32)
    found, place, count = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16, found >> 8 & 0xFF, found & 0xFF], axis=1).astype(np.uint8)
    order = np.argsort(-count, kind="stable")
    palette = colours[order[:_EXACT]]
    rest = colours[order[_EXACT:]]
    if len(rest):
        strip = Image.fromarray(rest[np.newaxis])
        shared = strip.quantize(_COLOURS - _EXACT, method=Image.Quantize.MAXCOVERAGE)
        palette = np.vstack([palette, np.array(shared.getpalette(), np.uint8).reshape(-1, 3)])
    apart = colours[:, np.newaxis].astype(np.int32) - palette[np.newaxis].astype(np.int32)
    nearest = np.argmin((apart**2).sum(axis=2), axis=1).astype(np.uint8)
    few = Image.fromarray(nearest[place.reshape(-1)].reshape(pixels.shape[:2]), "P")
    few.putpalette(palette.tobytes())
    return few
