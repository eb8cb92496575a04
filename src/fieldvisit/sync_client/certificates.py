"""How a line checks certificates: against the system's store, whatever the HTTP library brings with it.

Imported when the first line is opened: with the HTTP library it takes as long as a tenth of the window's start.
"""

import ssl
from typing import Any

import truststore
from requests.adapters import HTTPAdapter


class SystemCertificates(HTTPAdapter):
    """Checks certificates against the system's store."""

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Give the pool our context."""
        options["ssl_context"] = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        super().init_poolmanager(*arguments, **options)
