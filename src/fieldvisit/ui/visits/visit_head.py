"""The header of the visit page: what visit it is, what is missing, and how to start, show and end it."""

from fieldvisit.domain.clock import to_local
from fieldvisit.services.visit_view import VisitView
from fieldvisit.services.workspace import Workspace
from fieldvisit.ui import words
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.visits.missing_list import missing_words
from fieldvisit.ui.widgets.button import Button
from fieldvisit.ui.widgets.icon_button import IconButton
from fieldvisit.ui.widgets.page import Page


class VisitHead:
    """Fills a page's header.

    Args:
        page: the visit page.
        workspace: for today and the words of a status.

    Attributes:
        missing: `1 felt mangler`; leads to the first missing answer.
        conflict: leads to the conflict of the visit or of an answer; there only while there is one.
        history: shows who changed what.
        out: prints the visit, or keeps it as a file.
        near: lists the companies near the visit.
        unit: the workplace of the visit that is shown; empty when it is not known.
        present: shows the company its view.
        start: begins a planned visit.
        end: ends it, or cancels it before its start.
    """

    def __init__(self, page: Page, workspace: Workspace) -> None:
        self._page, self._workspace = page, workspace
        self.unit = ""
        self.missing = Button(
            "", name="visit.missing", kind="quiet", icon="nulpunkt", accessible=tr("Gå til det, der mangler")
        )
        self.conflict = IconButton(
            "konflikt", name="visit.conflict", accessible=tr("Vis konflikten (Shift+F9)"), colour="warn"
        )
        self.history = IconButton("notat", name="visit.history", accessible=tr("Historik (Ctrl+H)"))
        self.out = IconButton("print", name="visit.print", accessible=tr("Udskriv eller PDF (Ctrl+P)"))
        self.near = IconButton("sted", name="visit.near", accessible=tr("Virksomheder nær dette besøg"))
        self.present = Button(tr("Vis for virksomheden"), name="visit.present", icon="praesenter", key="F5")
        self.start = Button(tr("Start besøg"), name="visit.start", kind="primary", key="Ctrl+Enter")
        self.end = Button(tr("Afslut besøg"), name="visit.end_visit", kind="primary", key="Ctrl+Enter")
        page.header.show_back(True)
        for action in (
            self.missing,
            self.conflict,
            self.history,
            self.out,
            self.near,
            self.present,
            self.start,
            self.end,
        ):
            page.add_action(action)

    def show_view(self, view: VisitView) -> None:
        """Say which visit it is, and what is missing."""
        self.unit = view.visit.unit or ""
        self._page.set_title(view.title)
        parts = []
        moment = view.visit.planned_at or view.visit.started_at
        if moment is not None:
            when = words.near_moment(to_local(moment), self._workspace.today)
            parts.append(tr("Besøg {when}").format(when=when))
        if view.contact is not None and view.contact.name:
            parts.append(", ".join(part for part in (view.contact.name, view.contact.role) if part))
        if view.visit.status != "planned":
            parts.append(self._workspace.reference.word("visit_status", view.visit.status, language()))
        self._page.set_subtitle(" · ".join(parts))
        count = len(view.missing)
        self.missing.set_words(missing_words(count) if count else tr("Klar til at afslutte"))
        self.missing.set_icon("nulpunkt" if count else "ok")

    def show_buttons(self, view: VisitView | None, *, working: bool) -> None:
        """Show what can be done now.

        Args:
            view: the visit, None while there is none.
            working: the columns are shown, not the end and not the empty page.
        """
        begun = view is not None and (view.visit.started_at is not None or view.visit.status == "held")
        shown = working and view is not None
        self.missing.setVisible(shown)
        self.conflict.setVisible(shown and view is not None and view.clashes)
        self.history.setVisible(shown)
        self.out.setVisible(shown)
        self.near.setVisible(shown and bool(self.unit))
        self.present.setVisible(shown)
        self.start.setVisible(shown and not begun)
        self.end.setVisible(shown)
        # Before the start the button cancels, and Ctrl+Enter starts.
        self.end.kind = "primary" if begun else "secondary"
        self.end.set_key("Ctrl+Enter" if begun else "")
        if not begun:
            self.end.set_words(tr("Aflys eller flyt"))
        elif view is not None and view.visit.status == "held":
            self.end.set_words(tr("Ret afslutningen"))
        else:
            self.end.set_words(tr("Afslut besøg"))
