"""One window per profile: a second start brings the first one to the front and ends."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 1000
_RAISE = b"raise\n"


class SingleInstance(QObject):
    """Claims a profile for this process.

    Args:
        folder: the profile folder; its path is hashed, so that the name says nothing.
        parent: Qt parent.

    Attributes:
        asked_to_front: another start of the same profile asked for the window.
    """

    asked_to_front = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        digest = hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]
        self._name = f"fieldvisit-{digest}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)

    def claim(self) -> bool:
        """Become the window of the profile; False when there is one, which was then asked to come to the front."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.write(_RAISE)
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def release(self) -> None:
        """Let another process have the profile."""
        self._server.close()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            self.asked_to_front.emit()
