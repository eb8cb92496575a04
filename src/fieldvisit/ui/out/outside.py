"""Handing an address to the desktop: it opens the program that telephones or writes mails."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_DANISH_DIGITS = 8


def open_outside(address: str) -> bool:
    """Open an address with the program that the desktop has for it; return whether there is one."""
    return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


def phone_address(number: str) -> str:
    """Return the address that telephones a number (RFC 3966); empty when there are no digits."""
    digits = "".join(letter for letter in number if letter.isdigit())
    if not digits:
        return ""
    if number.strip().startswith("+"):
        return f"tel:+{digits}"
    return f"tel:+45{digits}" if len(digits) == _DANISH_DIGITS else f"tel:{digits}"
