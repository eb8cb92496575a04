"""Texts on their way into a spreadsheet: none of them may become a formula there."""

_FORMULA_SIGNS = frozenset("=+-@\t\r\n")


def harmless(text: str) -> str:
    """Return a text that a spreadsheet takes for a text: an apostrophe stands before what it would compute."""
    return f"'{text}" if text.lstrip(" ")[:1] in _FORMULA_SIGNS and text.strip() else text
