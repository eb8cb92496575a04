"""The content of attachments, sent and fetched when the rows are through (SYNC "Attachments").

Rows never wait for files. Each piece is kept as it comes, on both sides: a cut line goes on where it broke (SYNC S7).
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import msgspec

from fieldvisit.store import files
from fieldvisit.store.files import Transfer
from fieldvisit.store.store import Store
from fieldvisit.sync_client.http import Server, ServerRefusedError, ServerUnreachableError
from fieldvisit.sync_client.login import DeviceLogin, is_sign_in_refusal
from fieldvisit_sync.protocol import media
from fieldvisit_sync.protocol.files import FileState
from fieldvisit_sync.protocol.reasons import Failure

_LATER = {Failure.NOT_FOUND, Failure.NOT_ALLOWED, Failure.BAD_REQUEST, Failure.TOO_LARGE}
"""Refusals of one file; the others go on."""

_ATTEMPTS = 2


@dataclass(slots=True)
class FileReport:
    """What went over the line.

    Attributes:
        sent: contents that the server has now.
        fetched: contents that are here now.
    """

    sent: int = 0
    fetched: int = 0


class FileTransfer:
    """Sends what the server lacks and fetches what was asked for, small files first.

    Args:
        store: the open store.
        server: the line of the sync.
        login: its sign-in.
        report: what goes over the line is counted there, also when the line breaks.
        cancelled: asked before every piece; what is kept by then stays.
    """

    def __init__(
        self,
        store: Store,
        server: Server,
        login: DeviceLogin,
        report: FileReport,
        *,
        cancelled: Callable[[], bool] | None = None,
    ) -> None:
        self._store = store
        self._server = server
        self._login = login
        self._cancelled = cancelled or (lambda: False)
        self._report = report

    def run(self) -> None:
        """Transfer what can be transferred; what the server does not take or does not have waits for the next sync.

        Raises:
            ServerUnreachableError: the line broke; what was transferred is kept on both sides.
            ServerRefusedError: nothing more is taken now (blocked, too many requests).
        """
        with self._store.read() as reader:
            out, wanted = files.to_send(reader.connection), files.to_fetch(reader.connection)
        for work, transfers in ((self._send, out), (self._fetch, wanted)):
            for transfer in transfers:
                if self._cancelled():
                    return
                try:
                    work(transfer)
                except ServerRefusedError as error:
                    if error.code not in _LATER:
                        raise

    def _send(self, transfer: Transfer) -> None:
        path = f"/v1/files/{transfer.attachment}"
        state = self._state(self._ask("GET", path))
        begun_anew = 0
        while not state.complete:
            if self._cancelled():
                return
            with self._store.read() as reader:
                piece = files.read_from(reader.connection, transfer.sha256, state.held)
            before, state = (
                state.held,
                self._state(self._ask("PUT", f"{path}/{state.held}", piece, media.BYTES)),
            )
            if not state.complete and state.held <= before:
                # Somebody else sent other bytes under this name, and they were thrown away: once more from the first.
                begun_anew += 1
                if begun_anew > _ATTEMPTS:
                    return
        with self._store.maintain(patient=True) as connection:
            files.note_sent(connection, transfer.sha256)
        self._report.sent += 1

    def _fetch(self, transfer: Transfer) -> None:
        standing: Transfer | None = transfer
        while standing is not None:
            if self._cancelled():
                return
            path = f"/v1/files/{standing.attachment}/{standing.held}"
            try:
                piece, is_cut = self._ask("GET", path, media_type=media.BYTES), False
            except ServerUnreachableError as error:
                piece, is_cut = error.content, True
            if piece:
                with self._store.maintain(patient=True) as connection:
                    standing = files.add_fetched(connection, standing, piece)
            if is_cut:
                raise ServerUnreachableError
            if not piece:
                return
        with self._store.read() as reader:
            is_true = files.state_of(reader.connection, transfer.sha256) is files.FileState.HERE
        self._report.fetched += is_true

    def _ask(self, method: str, path: str, body: bytes = b"", media_type: str = media.JSON) -> bytes:
        try:
            return self._server.ask(method, path, body, media_type, self._login.token())
        except ServerRefusedError as error:
            if not is_sign_in_refusal(error):
                raise
        return self._server.ask(method, path, body, media_type, self._login.token(fresh=True))

    @staticmethod
    def _state(content: bytes) -> FileState:
        with suppress(msgspec.DecodeError):
            return msgspec.json.decode(content, type=FileState)
        raise ServerUnreachableError
