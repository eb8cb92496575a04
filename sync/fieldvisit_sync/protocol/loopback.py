"""Which addresses never leave the computer, so that they may be used without encryption."""

import ipaddress


def is_loopback(host: str) -> bool:
    """Say whether a host's name or address is this computer itself."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
