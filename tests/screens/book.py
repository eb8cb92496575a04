"""The screens of the window, each in the states it has: what pictures, layouts, names and languages are checked on.

A new screen is one line: a name (also of its picture), the scene it is opened on, and what opens it.
"""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from fieldvisit.services.drafts import keep_draft
from fieldvisit.services.edit_contact import add_contact
from fieldvisit.services.move_to_trash import move_to_trash
from fieldvisit.ui.companies.company_detail import CompanyDetail
from fieldvisit.ui.onboarding.first_run_page import Step
from fieldvisit.ui.visits.visit_page import VisitPage
from fieldvisit.ui.widgets.funnel import FunnelBars
from fieldvisit.ui.widgets.two_line_list import TwoLineList
from tests.screens import first_openings as first
from tests.screens.bag_openings import offer_opened
from tests.screens.candidate_openings import ask_purpose
from tests.screens.help_openings import EVERY_DEED, empty_trash, first_day, keys, keys_found, manual, steps
from tests.screens.last_openings import visited_before
from tests.screens.list_openings import covered, imported
from tests.screens.out_openings import WIDE, company_table, inquiry, quick_line
from tests.screens.scenes import Scene, scenario
from tests.screens.screen import Open, Screen, page, presented, visit
from tests.screens.spelled import misspelt, own_words_listed, suggested
from tests.screens.stage import Stage
from tests.screens.state_book import STATES
from tests.screens.strip_openings import about_to_lock, disk_full
from tests.unit.services.nordlys import NORDLYS, TAGFACADE


def _company(*pressed: str) -> Open:
    return page("companies", scenario().unit_id(NORDLYS), *pressed)


def _company_tab(tab: str, *pressed: str) -> Open:
    def open_it(stage: Stage) -> None:
        _company()(stage)
        stage.window.findChildren(CompanyDetail)[0].show_tab(tab)
        stage.press(*pressed)

    return open_it


def _failed_deal(stage: Stage) -> None:
    _company_tab("deals")(stage)
    stage.eyes.find("companies.deals", TwoLineList).choose_first()
    stage.press("companies.deals.fail")


def _palette(text: str) -> Open:
    def open_it(stage: Stage) -> None:
        stage.open("today")
        stage.window.open_palette()
        stage.eyes.find("shell.palette.field", QLineEdit).setText(text)
        stage.settle()

    return open_it


def _adding(stage: Stage) -> None:
    visit()(stage)
    stage.window.findChildren(VisitPage)[0].add_candidate()
    stage.settle()


def _history(stage: Stage) -> None:
    _company()(stage)
    stage.window.show_history("production_unit", scenario().unit_id(NORDLYS))
    stage.settle()


def _deleted(stage: Stage) -> None:
    """Let somebody be written down and moved to the trash."""
    added = add_contact(stage.workspace, TAGFACADE, {"name": "Bo Lind", "phone": "00 00 01 11"})
    stage.desk.events.announce(added.changed)
    stage.desk.events.announce(move_to_trash(stage.workspace, "contact", added.value.id).changed)
    stage.open("today")


def _trash(stage: Stage) -> None:
    _deleted(stage)
    stage.window.show_trash()
    stage.settle()


def _undo_list(stage: Stage) -> None:
    _deleted(stage)
    stage.window.undo_list_requested.emit()
    stage.settle()


def _restored(stage: Stage) -> None:
    typed = {"companies.new.name": "Søborg Stål", "companies.new.street": "Industrivej"}
    keep_draft(stage.workspace, ("companies.new", ""), "company", typed)
    stage.open("companies", "new")


def _candidate(stage: Stage) -> None:
    stage.open("candidates", scenario().id("K-0417"))


def _bulk(stage: Stage) -> None:
    stage.open("sync_review")
    rows = stage.eyes.find("sync_review.list", TwoLineList)
    for name in ("cf1", "cf2", "cf3"):
        rows.choose(name)
        rows.key_pressed.emit("Space", name)
        stage.settle()
    rows.choose("cf1")
    stage.settle()
    stage.press("sync_review.conflict.many")


def _figure(stage: Stage) -> None:
    stage.open("campaigns")
    stage.eyes.find("campaigns.funnel", FunnelBars).opened.emit("visits")
    stage.settle()


M, V, C = Scene.MORNING, Scene.VISIT, Scene.CONFLICT
BOOK = (
    Screen("i_dag", M, page("today"), main=True),
    Screen("i_dag_tom", Scene.EMPTY, page("today")),
    Screen("i_dag_uden_net", Scene.OFFLINE, page("today")),
    Screen("i_dag_dagsplan", M, page("today", "", "today.print")),
    Screen("i_dag_kalender", M, page("today", "", "today.calendar")),
    Screen("i_dag_laaser_snart", M, about_to_lock),
    Screen("virksomheder", M, _company(), main=True),
    Screen("virksomheder_tom", Scene.EMPTY, page("companies")),
    Screen("virksomheder_tabel", M, company_table, window=WIDE),
    Screen("virksomheder_liste_ud", M, page("companies", "", "companies.export")),
    Screen("virksomheder_behov", V, _company_tab("needs")),
    Screen("virksomheder_behov_nyt", V, _company_tab("needs", "companies.add_need")),
    Screen("virksomheder_aftaler", V, _company_tab("deals")),
    Screen("virksomheder_aftale_gik_ikke", V, _failed_deal),
    Screen("virksomheder_filer", V, _company_tab("files")),
    Screen("virksomheder_kontakter", V, _company_tab("contacts", "companies.add_contact")),
    Screen("virksomheder_ark", M, _company("companies.print")),
    Screen("virksomheder_opkald", M, _company("companies.call")),
    Screen("virksomheder_nyt_besoeg", M, _company("companies.new_visit")),
    Screen("virksomheder_ny", M, page("companies", "new:Søborg Stål")),
    Screen("virksomheder_ret", M, _company("companies.edit")),
    Screen("virksomheder_import", M, imported),
    Screen("virksomheder_laeg_sammen", Scene.DOUBLE, _company("companies.double.0.compare")),
    Screen("opkald", M, page("calls")),
    Screen("opkald_ja", M, page("calls", "", "calls.result.yes")),
    Screen("opkald_nej", M, page("calls", "", "calls.result.no")),
    Screen("opkald_tom", Scene.EMPTY, page("calls")),
    Screen("kandidater", M, page("candidates")),
    Screen("kandidater_formaal", Scene.DOUBLE, ask_purpose),
    Screen("kandidater_profil", M, _candidate),
    Screen("kandidater_ny", Scene.CASEWORKER, page("candidates", "", "candidates.new")),
    Screen("kandidater_tom", Scene.EMPTY, page("candidates")),
    Screen("kandidater_laast", Scene.LATE, page("candidates")),
    Screen("tasken", M, page("bag")),
    Screen("tasken_rettelse", M, page("bag", "mentor", "bag.correct")),
    Screen("tasken_forslag", Scene.LEADER, page("bag", "mentor")),
    Screen("opfoelgning", M, page("follow_ups"), main=True),
    Screen("opfoelgning_henvendelser", M, page("follow_ups", "inquiries")),
    Screen("opfoelgning_henvendelse_ny", M, inquiry),
    Screen("opfoelgning_hurtig_linje", M, quick_line),
    Screen("opfoelgning_mail", M, page("follow_ups", "", "follow_ups.mail")),
    Screen("opfoelgning_anmodninger", V, page("follow_ups", "requests")),
    Screen("opfoelgning_anmodning_ny", V, page("follow_ups", "requests", "requests.new")),
    Screen("opfoelgning_kvalitet", V, page("follow_ups", "quality")),
    Screen("opfoelgning_ugens_behov", V, page("follow_ups", "needs")),
    Screen("opfoelgning_ugens_behov_tom", M, page("follow_ups", "needs")),
    Screen("opfoelgning_tom", Scene.EMPTY, page("follow_ups")),
    Screen("kampagner", Scene.LEADER, page("campaigns")),
    Screen("kampagner_maal", Scene.LEADER, page("campaigns", "", "campaigns.revise")),
    Screen("kampagner_tal", Scene.LEADER, _figure),
    Screen("kampagner_rapport", Scene.LEADER, page("campaigns", "", "campaigns.report")),
    Screen("kampagner_tom", Scene.LEADER_EMPTY, page("campaigns")),
    Screen("synkronisering", C, page("sync_review"), main=True),
    Screen("synkronisering_venter", Scene.CHANGED, page("sync_review")),
    Screen("synkronisering_tom", M, page("sync_review")),
    Screen("synkronisering_uden_net", Scene.OFFLINE, page("sync_review")),
    Screen("synkronisering_laast", Scene.LATE, page("sync_review")),
    Screen("synkronisering_log", M, page("sync_review", "", "sync_review.log")),
    Screen("synkronisering_loes_flere", C, _bulk),
    Screen("indstillinger", M, page("settings", "look")),
    Screen("indstillinger_daekning", M, page("settings", "coverage")),
    Screen("indstillinger_daekning_tom", Scene.EMPTY, page("settings", "coverage")),
    Screen("indstillinger_daekning_ret", Scene.ADMINISTRATOR, covered),
    Screen("indstillinger_regler", M, page("settings", "rules")),
    Screen("indstillinger_regler_ret", Scene.ADMINISTRATOR, page("settings", "rules")),
    Screen("indstillinger_stavekontrol", C, own_words_listed),
    Screen("indstillinger_tastatur", M, page("settings", "keys")),
    Screen("indstillinger_sikkerhed", M, page("settings", "security")),
    Screen("indstillinger_adgangskode", M, page("settings", "security", "settings.passphrase.open")),
    Screen("indstillinger_synk", M, page("settings", "sync")),
    Screen("indstillinger_synk_uden_net", Scene.OFFLINE, page("settings", "sync")),
    Screen("indstillinger_data", M, page("settings", "data")),
    Screen("indstillinger_data_venter", Scene.CHANGED, page("settings", "data")),
    Screen("indstillinger_data_laast", Scene.LATE, page("settings", "data")),
    Screen("indstillinger_slet", M, page("settings", "data", "settings.wipe.open")),
    Screen("indstillinger_hjaelp", M, page("settings", "help")),
    Screen("indstillinger_om", M, page("settings", "about", "settings.licences.open")),
    Screen("besoeg_planlagt", M, visit()),
    Screen("besoeg", V, visit(), main=True),
    Screen("besoeg_tilsagn", V, visit("visit.new_commitment.open")),
    Screen("besoeg_frist", V, visit("visit.new_deadline.open")),
    Screen("besoeg_anmodning", V, visit("visit.partner.request.open")),
    Screen("besoeg_shortlist", V, _adding),
    Screen("besoeg_afslut", V, visit("visit.end_visit")),
    Screen("besoeg_tilbud", V, offer_opened),
    Screen("besoeg_stavekontrol", V, misspelt),
    Screen("besoeg_stavekontrol_forslag", V, suggested),
    Screen("besoeg_disk_fuld", V, disk_full),
    Screen("besoeg_rapport", V, visit("visit.print")),
    Screen("vis_tilbud", V, presented(Qt.Key.Key_1)),
    Screen("vis_profiler", V, presented(Qt.Key.Key_2)),
    Screen("vis_aftalt", V, presented(Qt.Key.Key_3)),
    Screen("historik", Scene.CHANGED, _history),
    Screen("papirkurv", M, _trash),
    Screen("papirkurv_tom", Scene.EMPTY, empty_trash),
    Screen("fortryd_historik", M, _undo_list),
    Screen("virksomheder_ny_gendannet", Scene.EMPTY, _restored),
    Screen("palet", M, _palette("")),
    Screen("palet_nord", M, _palette("nord")),
    Screen("palet_ordre", M, _palette("ny opfølgning nordlys fre 13 send profiler")),
    Screen("palet_intet", M, _palette("xyzzy")),
    Screen("genveje", V, keys),
    Screen("genveje_fundet", V, keys_found),
    Screen("foerste_dag", V, first_day(visit(), "page:visits")),
    Screen("foerste_dag_trin", V, steps),
    Screen("foerste_dag_slut", V, first_day(page("today"), *EVERY_DEED)),
    Screen("brugervejledning", M, manual),
    Screen("laas_op", Scene.CHANGED, first.unlock),
    Screen("laas_op_afvist", Scene.CHANGED, first.refused),
    Screen("foerste_start", Scene.EMPTY, partial(first.first_run, Step.CONNECT)),
    Screen("foerste_start_adgangskode", Scene.EMPTY, partial(first.first_run, Step.PASSPHRASE)),
    Screen("foerste_start_hent", Scene.EMPTY, partial(first.first_run, Step.FETCH)),
    Screen("foerste_start_eksempeldata", Scene.EMPTY, first.sample_making),
    Screen("foerste_start_eksempeldata_fejl", Scene.EMPTY, first.sample_failed),
    Screen("foerste_start_eksempeldata_ligger", Scene.EMPTY, first.sample_lies_here),
    Screen("eksempeldata_i_dag", M, first.sample_day),
    Screen("eksempeldata_besoeg", V, first.sample_visit),
    Screen("eksempeldata_laast", M, first.sample_locked),
    Screen("besoeg_fra_sidst", Scene.CONFLICT, visited_before),
    *STATES,
)
"""Every screen in every state, in the order of the rail."""
