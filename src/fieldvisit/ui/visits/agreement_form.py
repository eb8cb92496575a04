"""The draft of an exchange agreement, typed in place: what we find and what the company opens (R37)."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from fieldvisit.domain.records.partnership import Partnership
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.theme.current import theme
from fieldvisit.ui.visits.number_field import NumberField, complain_of_numbers
from fieldvisit.ui.visits.promise_form import PromiseForm, choice_box
from fieldvisit.ui.visits.typed_day import day_parser, shown_day
from fieldvisit.ui.widgets.date_field import DateField
from fieldvisit.ui.widgets.form import FormRow
from fieldvisit.ui.widgets.text_field import TextField

AGREEMENT_FORM = _NAME = "visit.partner.agreement"
_NUMBER = 88


class AgreementForm(PromiseForm):
    """Fields `visit.partner.agreement.we_find_posts|we_find_occupation|they_open_places|they_open_type|review`.

    Args:
        workspace: for types and dates.
        draft: the draft there is, None begins one.
        parent: Qt parent.

    Attributes:
        recorded: carries the fields as a dict.
    """

    KIND = "partnership"
    recorded = Signal(object)

    def __init__(
        self, workspace: Workspace, draft: Partnership | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(_NAME, tr("Bytteaftale (kladde)"), tr("Gem kladde"), parent)
        today = workspace.today
        types = [
            (known.id, known.name(language())) for known in workspace.reference.outcome_types.choosable(today)
        ]
        self._find_posts = NumberField(f"{_NAME}.we_find_posts", "2")
        self._find_occupation = TextField(name=f"{_NAME}.we_find_occupation", placeholder=tr("it-supporter"))
        self._open_places = NumberField(f"{_NAME}.they_open_places", "1")
        opened = (draft.they_open_type if draft else None) or "virksomhedspraktik"
        self._open_type = choice_box(f"{_NAME}.they_open_type", types, opened)
        self._review = DateField(day_parser(workspace), name=f"{_NAME}.review", placeholder="15/1")
        if draft is not None:
            self._find_posts.show_number(draft.we_find_posts)
            self._find_occupation.set_text(draft.we_find_occupation or "")
            self._open_places.show_number(draft.they_open_places)
            self._review.set_value(shown_day(draft.review, today))
        posts = FormRow(tr("Vi finder"), self._find_posts, name=f"{_NAME}.we_find_posts")
        places = FormRow(tr("De åbner"), self._open_places, name=f"{_NAME}.they_open_places")
        for number in (posts, places):
            # The words beside it need the room, in English most.
            number.setMaximumWidth(theme().size(_NUMBER))
        self.form.add_beside(
            posts,
            FormRow(tr("Fag"), self._find_occupation, name=f"{_NAME}.we_find_occupation"),
        )
        self.form.add_beside(
            places,
            FormRow(tr("Art"), self._open_type, name=f"{_NAME}.they_open_type"),
        )
        self.form.add_beside(
            FormRow(
                tr("Ses på igen"),
                self._review,
                name=f"{_NAME}.review",
                help_text=tr("En kladde er ikke et tilsagn."),
            )
        )

    def begin(self) -> None:
        """Put the cursor into the first field."""
        self._find_posts.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Record what was typed."""
        self._review.settle()
        complain_of_numbers(self.form.rows)
        if self.form.focus_first_message():
            return
        review = self._review.value
        self.recorded.emit(
            {
                "we_find_posts": self._find_posts.number,
                "we_find_occupation": self._find_occupation.text().strip() or None,
                "they_open_places": self._open_places.number,
                "they_open_type": self._open_type.currentData() or None,
                "review": review if isinstance(review, date) else None,
            }
        )
