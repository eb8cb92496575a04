"""First step: where the municipality's server is, and the code that lets this computer in."""

from urllib.parse import SplitResult, urlsplit

from PySide6.QtCore import Qt, Signal

from fieldvisit.ui.language import tr
from fieldvisit.ui.onboarding.step_form import StepForm
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField


class ConnectStep(StepForm):
    """Asks for address and one-time code.

    Attributes:
        connect_requested: carries address and code.
    """

    connect_requested = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(
            "first_run.connect",
            tr("Forbind til kommunen"),
            tr("Din leder eller it-afdelingen har givet dig adressen og en kode, der virker i 15 minutter."),
            tr("Forbind"),
        )
        self._server = TextField(
            name="first_run.server", placeholder="https://fieldvisit.lindevang.example", size="large"
        )
        self._code = TextField(
            name="first_run.code", placeholder="K7QP-2MXD", size="large", next_on_enter=False
        )
        self._server_row = FormRow(tr("Serverens adresse"), self._server, name="first_run.server")
        self._code_row = FormRow(tr("Kode"), self._code, name="first_run.code")
        self.content.addWidget(self._server_row)
        self.content.addWidget(self._code_row)
        self.show_back(False)
        self._code.returnPressed.connect(self._ask)
        self.next.clicked.connect(self._ask)

    def begin(self) -> None:
        """Put the focus into the address."""
        self._server.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> tuple[str, str]:
        """Address and code as they stand in the fields."""
        return self._server.text(), self._code.text()

    def fill_in(self, server: str, code: str) -> None:
        """Put an address and a code into the fields, as they were typed or as the installation knows them."""
        self._server.set_text(server)
        self._code.set_text(code)

    def _ask(self) -> None:
        address, code = self._server.text().strip(), self._code.text().strip()
        self._server_row.clear_message()
        self._code_row.clear_message()
        parts = _parts(address)
        if not parts.hostname or parts.scheme not in {"http", "https"}:
            self._server_row.show_message(tr("Skriv adressen, som den står i mailen fra kommunen."))
            self._server.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not code:
            self._code_row.show_message(tr("Skriv koden fra kommunen."))
            self._code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.show_problem("")
            self.set_working(True)
            self.connect_requested.emit(parts.geturl(), code)


def _parts(address: str) -> SplitResult:
    """Return the parts of what was typed; empty ones when it has brackets that hold no address."""
    try:
        return urlsplit(address if "//" in address else f"https://{address}")
    except ValueError:
        return urlsplit("")
