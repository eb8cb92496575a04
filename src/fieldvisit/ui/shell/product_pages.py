"""The pages of the product in the order of the rail, and who sees them (DESIGN section 2 "Roles")."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtWidgets import QWidget

from fieldvisit.ui.language import tr
from fieldvisit.ui.shell.page_spec import Group, PageSpec

MakePage = Callable[[Callable[..., QWidget]], QWidget]
"""Calls a page's class with the services of the desk."""

_FIELD = frozenset({"consultant", "team_leader"})
_COMPANY = frozenset({*_FIELD, "caseworker"})

LANDING = {"team_leader": "campaigns", "caseworker": "candidates", "administrator": "bag"}
"""The first page of a role; all others begin with the day."""


def product_pages(make: MakePage) -> list[PageSpec]:
    """Return all pages; a screen's module is imported when it is first opened."""

    def spec(
        id_: str,
        title: Callable[[], str],
        icon: str,
        group: Group,
        where: str,
        roles: frozenset[str] = frozenset(),
        parent: str = "",
    ) -> PageSpec:
        return PageSpec(id_, title, icon, group, partial(_build, make, where), roles, parent)

    work, campaign, foot = Group.WORK, Group.CAMPAIGN, Group.FOOT
    return [
        spec("today", lambda: tr("I dag"), "i-dag", work, "today.today_page:TodayPage", _FIELD),
        spec(
            "companies",
            lambda: tr("Virksomheder"),
            "virksomhed",
            work,
            "companies.companies_page:CompaniesPage",
            _COMPANY,
        ),
        spec("calls", lambda: tr("Opkald"), "telefon", work, "calls.calls_page:CallsPage", _FIELD),
        spec(
            "candidates",
            lambda: tr("Kandidater"),
            "kandidater",
            work,
            "candidates.candidates_page:CandidatesPage",
            _COMPANY,
        ),
        spec("bag", lambda: tr("Tasken"), "taske", work, "bag.bag_page:BagPage"),
        spec(
            "follow_ups",
            lambda: tr("Opfølgning"),
            "opfoelgning",
            work,
            "follow_ups.follow_ups_page:FollowUpsPage",
            _COMPANY,
        ),
        spec(
            "campaigns",
            lambda: tr("Kampagner"),
            "kampagne",
            campaign,
            "campaigns.campaigns_page:CampaignsPage",
            _FIELD,
        ),
        spec(
            "sync_review",
            lambda: tr("Synkronisering"),
            "synk",
            foot,
            "sync_review.sync_review_page:SyncReviewPage",
        ),
        spec(
            "settings",
            lambda: tr("Indstillinger"),
            "indstillinger",
            foot,
            "shell.settings_door:make_settings_page",
        ),
        spec(
            "visits", lambda: tr("Besøg"), "taske", work, "shell.visit_door:make_visit_page", _FIELD, "today"
        ),
    ]


def _build(make: MakePage, where: str) -> QWidget:
    module, _, name = where.partition(":")
    return make(getattr(import_module(f"fieldvisit.ui.{module}"), name))
