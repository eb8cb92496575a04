"""The only place that talks to the network (ARCHITECTURE "Who may import whom").

Certificates come from the system's store through truststore, proxies from the system; verification cannot be
switched off. Plain http is taken only to loopback addresses. Answers are read up to a limit, whatever they announce.
"""

from collections.abc import Iterator, Mapping
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import msgspec

from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.loopback import is_loopback
from fieldvisit_sync.protocol.messages import ErrorAnswer
from fieldvisit_sync.protocol.reasons import FAILURE_DA, Failure

if TYPE_CHECKING:  # the window is there before the first line is opened
    import requests

CONNECT_SECONDS = 5.0
READ_SECONDS = 60.0
PROBE_SECONDS = 3.0
MAX_ANSWER = 16_000_000
"""Most bytes of one answer."""

_CHUNK = 8_192
"""What a cut loses of the bytes that came, at most."""

_SERVER_FAULT = 500
_SUCCESSES = {HTTPStatus.OK, HTTPStatus.CREATED}
T = TypeVar("T")


class ServerUnreachableError(Exception):
    """No answer came, or not the whole of it; work is kept on the laptop (CLI exit 3).

    Attributes:
        content: what came of the answer's body before the line was cut.
    """

    def __init__(self, content: bytes = b"") -> None:
        super().__init__()
        self.content = content

    def __str__(self) -> str:
        """Return what happened, what is safe, what to do."""
        return "Serveren svarer ikke. Alt er gemt på denne computer. Prøv igen, når der er forbindelse."


class ServerRefusedError(Exception):
    """The server answered and refused the whole request (CLI exit 5).

    Attributes:
        code: a `protocol.reasons.Failure`, or the HTTP status as text.
        status: the HTTP status.
        wipe_order: what a blocked device is told to do; unchecked.
        answered: the challenge or token that was refused; empty where there was none.
    """

    def __init__(self, code: str, message: str, status: int, *, wipe_order: str | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.wipe_order = wipe_order
        self.answered = ""


class BadAddressError(ValueError):
    """The server's address cannot be used; the message says why in Danish."""


class Server:
    """A central server at one address.

    Args:
        address: `https://host[:port]`; plain http only for loopback.
        read_seconds: longest silence of a server that has taken a request.

    Raises:
        BadAddressError: the address is none of these.
    """

    def __init__(self, address: str, *, read_seconds: float = READ_SECONDS) -> None:
        import requests

        self.address = checked_address(address)
        self._read_seconds = read_seconds
        self.requests = 0
        self.bytes_up = 0
        self.bytes_down = 0
        self._session = requests.Session()
        self._way: Mapping[str, Any] = {}
        if urlsplit(self.address).scheme == "http":
            # A proxy has no business between this machine and itself.
            self._session.trust_env = False
        else:
            from fieldvisit.sync_client.certificates import SystemCertificates

            self._session.mount("https://", SystemCertificates())

    def count_anew(self) -> None:
        """Begin to count requests and bytes at nothing."""
        self.requests = self.bytes_up = self.bytes_down = 0

    def post(
        self, path: str, body: bytes, media_type: str, token: str | None = None, *, patient: bool = True
    ) -> bytes:
        """Send a body and return the answer's.

        Args:
            path: from the first slash.
            body: at most the protocol's limits.
            media_type: content type and accepted type.
            token: access token, where the route needs one.
            patient: False gives up after a few seconds.

        Raises:
            ServerUnreachableError: no connection, cut, or no answer in time; holds what came of it.
            ServerRefusedError: any status that is no success.
        """
        return self.ask("POST", path, body, media_type, token, patient=patient)

    def ask(
        self,
        method: str,
        path: str,
        body: bytes = b"",
        media_type: str = media.JSON,
        token: str | None = None,
        *,
        patient: bool = True,
    ) -> bytes:
        """Send a request and return the body of its answer; otherwise as `post`.

        Args:
            method: the HTTP method.
            path: from the first slash.
            body: at most the protocol's limits; empty for none.
            media_type: content type and accepted type.
            token: access token, where the route needs one.
            patient: False gives up after a few seconds.
        """
        headers = {
            "Content-Type": media_type,
            "Accept": f"{media_type}, {media.JSON}",
            "Accept-Encoding": "identity",
        }
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self.requests += 1
        self.bytes_up += len(body)
        content, status = bytearray(), 0
        try:
            with self._send(method, path, body, headers, patient=patient) as answer:
                status = answer.status_code
                for chunk in _limited(answer):
                    content += chunk
        except OSError:
            self.bytes_down += len(content)
            # The library's text holds addresses and local ports; nobody can act on them.
            raise ServerUnreachableError(bytes(content) if status in _SUCCESSES else b"") from None
        self.bytes_down += len(content)
        if status not in _SUCCESSES:
            # Kept in a variable here it would hold itself, and with it the open line, until garbage is looked for.
            raise _refusal(bytes(content), status, token or "")
        return bytes(content)

    def _send(
        self, method: str, path: str, body: bytes, headers: dict[str, str], *, patient: bool
    ) -> "requests.Response":
        """Send past the session, which looks anew for redirects, cookies, proxies and kept passwords at each request.

        Proxies and certificates are found once for a line; the other three there are not between us and our server.
        """
        import requests

        url = self.address + path
        if not self._way:
            self._way = {**self._session.merge_environment_settings(url, {}, True, None, None)}
        request = requests.PreparedRequest()
        request.prepare(
            method=method, url=url, headers={**self._session.headers, **headers}, data=body or None
        )
        read_seconds = self._read_seconds if patient else CONNECT_SECONDS
        adapter = self._session.get_adapter(url)
        return adapter.send(request, timeout=(CONNECT_SECONDS, read_seconds), **self._way)

    def post_json(self, path: str, message: msgspec.Struct, answer: type[T], token: str | None = None) -> T:
        """Send a message as JSON and return the answer as `answer`.

        Raises:
            ServerUnreachableError: no connection, or an answer that is not ours.
            ServerRefusedError: the server refused.
        """
        content = self.post(path, msgspec.json.encode(message), "application/json", token)
        try:
            return msgspec.json.decode(content, type=answer)
        except msgspec.DecodeError:
            raise ServerUnreachableError from None

    def is_reachable(self) -> bool:
        """Say whether the server answers; whatever it answers, and without a sign-in."""
        try:
            with self._session.get(
                f"{self.address}/v1/health", timeout=PROBE_SECONDS, stream=True, allow_redirects=False
            ) as answer:
                return answer.status_code < _SERVER_FAULT
        except OSError:
            return False

    def close(self) -> None:
        """Close kept connections."""
        self._session.close()


def checked_address(address: str) -> str:
    """Return the address without a closing slash.

    Raises:
        BadAddressError: no https address, nor http on loopback.
    """
    try:
        parts = urlsplit(address.strip())
    except ValueError:  # brackets that hold no address
        parts = urlsplit("")
    host = parts.hostname or ""
    if parts.scheme == "https" and host:
        return f"https://{parts.netloc}{parts.path}".rstrip("/")
    if parts.scheme == "http" and is_loopback(host):
        return f"http://{parts.netloc}".rstrip("/")
    raise BadAddressError("Serverens adresse skal begynde med https://. Tjek adressen, og prøv igen.")


def _limited(answer: "requests.Response") -> Iterator[bytes]:
    size = 0
    for chunk in answer.iter_content(_CHUNK):
        size += len(chunk)
        if size > MAX_ANSWER:
            raise OSError("answer above the limit")
        yield chunk


def _refusal(content: bytes, status: int, token: str) -> Exception:
    """Return the error of an answer that is no success, in our own words for known codes."""
    try:
        told = msgspec.json.decode(content, type=ErrorAnswer)
    except msgspec.DecodeError:
        told = ErrorAnswer(code="", message="")
    code = told.code
    if code == Failure.SERVER_BUSY or status >= _SERVER_FAULT:
        return ServerUnreachableError()
    known = {failure.value: words for failure, words in FAILURE_DA.items()}
    words = known.get(code, known[Failure.BAD_REQUEST])
    refusal = ServerRefusedError(code or str(status), words, status, wipe_order=told.wipe_order)
    refusal.answered = token
    return refusal
