"""A server that does nothing: reads a request, sends as many bytes as its path names. The raw part "loopback HTTP".

Started as a process of its own, it prints its port.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, HTTPServer


class _Nothing(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        """Answer."""
        self.rfile.read(int(self.headers["Content-Length"]))
        answer = bytes(int(self.path[1:]))
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(answer) + answer)

    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


class BareHttp:
    """One kept connection to it."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection("127.0.0.1", port)

    def ask(self, body: bytes, size: int) -> None:
        """Send a body and read an answer of `size` bytes."""
        self._connection.request("POST", f"/{size}", body)
        self._connection.getresponse().read()

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()


@contextmanager
def running_bare_http() -> Iterator[BareHttp]:
    """Start the server and stop it at the end."""
    command = (sys.executable, "-m", "tests.bench.bare_http")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        http = BareHttp(int(process.stdout.readline()))
        try:
            yield http
        finally:
            http.close()
            process.terminate()


if __name__ == "__main__":
    with HTTPServer(("127.0.0.1", 0), _Nothing) as server:
        print(server.server_port, flush=True)
        server.serve_forever()
