"""A bar with a few fields that opens under the header of a workplace and asks for one thing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.draft_keeper import DraftKeeper
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.confirm import confirm_with
from fieldvisit.ui.widgets.flow import Flow
from fieldvisit.ui.widgets.inline_line import InlineLine


class WishBar(Card):
    """What such bars share: drafts above the fields, what was refused below them, then save and close.

    Args:
        name: of the bar; its fields are `<fields>.<field>`.
        fields: first part of the names of the fields, and the form's name among the drafts.
        workspace: keeps the drafts.
        kind: kind of the record that a wish becomes.
        parent: Qt parent.

    Attributes:
        drafts: keeps what is typed.
        saved: carries the wish.
        closed: the bar was put away.
    """

    saved = Signal(object)
    closed = Signal()

    def __init__(
        self, name: str, fields: str, workspace: Workspace, kind: str, parent: QWidget | None
    ) -> None:
        super().__init__(name, parent=parent)
        self._fields = fields
        self._message = InlineLine(name=f"{fields}.message")
        self.drafts = DraftKeeper(workspace, self, fields, kind)

    def refuse(self, text: str) -> None:
        """Say why the wish was not carried out."""
        self._message.show_line(text, "danger")

    def put(
        self, fields: Sequence[tuple[QWidget, int]], *, save: str, close: str, tell: Callable[[], None]
    ) -> None:
        """Lay out the fields beside each other.

        Args:
            fields: each with its share of the width.
            save: words of the button that carries the wish.
            close: what the button "Luk" says aloud.
            tell: emits `saved`, or says at a field what is missing.
        """
        keep = Button(save, name=f"{self._fields}.save", kind="primary")
        confirm_with(self, keep)
        cancel = Button(tr("Luk"), name=f"{self._fields}.cancel", kind="quiet", accessible=close)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(8))
        line = QHBoxLayout()
        line.setSpacing(theme().size(16))
        for field, share in fields:
            line.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.drafts.line)
        column.addLayout(line)
        column.addWidget(self._message)
        column.addWidget(Flow(keep, cancel))
        self.add_row(content)
        keep.clicked.connect(tell)
        cancel.clicked.connect(self.closed)
