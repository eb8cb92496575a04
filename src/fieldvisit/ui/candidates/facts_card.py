"""What is known of a candidate: the fields of work (G3), each under its label."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.read_candidates import CandidateLine
from fieldvisit.ui import words
from fieldvisit.ui.candidate_words import branch_line, certificate_line, occupation_line
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card
from fieldvisit.ui.widgets.text import Text

_ALWAYS = frozenset({"trade", "hours", "heard"})
"""Facts that are missed when nobody wrote them; the others are shown only when there is something."""


class FactsCard(Card):
    """The card `candidates.facts`; each value is `candidates.fact.<field>`.

    Args:
        reference: words of certificates and groups.
        parent: Qt parent.
    """

    def __init__(self, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__("candidates.facts", parent=parent)
        self._reference = reference
        labels = {
            "trade": tr("Fag"),
            "sections": tr("Brancher"),
            "esco": tr("ESCO-stillinger"),
            "hours": tr("Timer om ugen"),
            "certificates": tr("Certifikater"),
            "area": tr("Område"),
            "wishes": tr("Ønsker"),
            "adjustments": tr("Praktiske hensyn"),
            "groups": tr("Målgruppe"),
            "caseworker": tr("Sagsbehandler"),
            "heard": tr("Borger og sagsbehandler hørt"),
        }
        self._values = {name: Text("", f"candidates.fact.{name}", wrap=True) for name in labels}
        self._rows: dict[str, QWidget] = {}
        for name, value in self._values.items():
            content = QWidget()
            lines = QVBoxLayout(content)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(theme().size(1))
            label = Text(labels[name], role="caption", colour="muted")
            label.setBuddy(value)
            value.setAccessibleDescription(labels[name])
            lines.addWidget(label)
            lines.addWidget(value)
            self._rows[name] = self.add_row(content, top=6, bottom=6)

    def show_line(self, line: CandidateLine) -> None:
        """Show a candidate."""
        person = line.candidate
        groups = self._reference.target_groups
        shown = {
            "trade": words.capital(person.trade or ""),
            "sections": branch_line(self._reference, person.sections),
            "esco": occupation_line(self._reference, person.esco),
            "hours": str(person.hours) if person.hours else "",
            "certificates": certificate_line(self._reference, person.certificates),
            "area": person.area or "",
            "wishes": person.wishes or "",
            "adjustments": person.adjustments or "",
            "groups": ", ".join(
                groups[group].name(language()) if group in groups else group for group in person.groups
            ),
            "caseworker": line.caseworker,
            "heard": words.dated(person.citizen_heard) if person.citizen_heard else "",
        }
        for name, text in shown.items():
            self._values[name].set_text(text or words.EMPTY)
            self._values[name].setAccessibleName(text or words.not_filled())
            self._rows[name].setVisible(bool(text) or name in _ALWAYS)
