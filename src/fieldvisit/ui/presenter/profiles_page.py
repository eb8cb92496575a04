"""Candidates by reference, with the fields they consented to show to this company; no name, no photo (D10)."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldvisit.domain.reference_data import ReferenceData
from fieldvisit.services.present_visit import Presentation, PresentedProfile
from fieldvisit.ui.candidate_words import certificate_line
from fieldvisit.ui.language import tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.widgets.card import Card, clear_layout
from fieldvisit.ui.widgets.text import Text

_WIDTH = 860


class ProfilesPage(QWidget):
    """The view "Kandidatprofiler".

    Args:
        reference: words of certificates.
        parent: Qt parent.
    """

    def __init__(self, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = reference
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme().size(12))
        self._hidden = Text("", "presenter.profiles_hidden", "presenter_body", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().size(20))
        column.addWidget(Text(tr("Kandidatprofiler"), "presenter.profiles_title", "presenter_title"))
        column.addWidget(self._hidden)
        column.addLayout(self._rows)
        column.addStretch(1)

    def show_presentation(self, presentation: Presentation) -> None:
        """Show the profiles, or why there are none."""
        clear_layout(self._rows)
        for profile in presentation.profiles:
            self._rows.addWidget(_card(profile, self._reference))
        if presentation.profiles_hidden:
            self._hidden.set_text(tr("Profilerne vises igen, når computeren har været på nettet."))
        elif not presentation.profiles:
            self._hidden.set_text(tr("Vi finder kandidater og vender tilbage til jer."))
        else:
            self._hidden.set_text(tr("De har sagt ja til, at I må se dette."))


def _card(profile: PresentedProfile, reference: ReferenceData) -> Card:
    parts = [profile.trade[:1].upper() + profile.trade[1:] if profile.trade else ""]
    if profile.hours is not None:
        parts.append(tr("{hours} timer om ugen").format(hours=profile.hours))
    if profile.certificates:
        parts.append(certificate_line(reference, profile.certificates))
    said = " · ".join(part for part in parts if part)
    card = Card(f"presenter.profile.{profile.reference}")
    card.setMaximumWidth(theme().size(_WIDTH))
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(Text(f"<b>{profile.reference}</b>", role="presenter_body", rich=True))
    column.addWidget(Text(said, f"presenter.profile.{profile.reference}.text", "presenter_body", wrap=True))
    card.add_row(holder, top=14, bottom=14)
    card.setAccessibleName(f"{profile.reference}. {said}")
    return card
