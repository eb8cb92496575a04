"""The composition root: the only place that puts store, services, sync client and window together."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fieldvisit.profile import PASSPHRASE_VARIABLE, Profile
from fieldvisit.sample_place import sample_folder
from fieldvisit.services.obey_wipe import confirm_ordered
from fieldvisit.services.problems import ProblemError
from fieldvisit.services.sync_now import begin_connection, keep_connection, read_status
from fieldvisit.services.wipe_computer import is_ordered, waits_for_confirmation
from fieldvisit.services.workspace import Workspace
from fieldvisit.store.errors import StoreError, WrongKeyError
from fieldvisit.sync_client.login import Admission, Enrolment
from fieldvisit.ui.garbage import Garbage
from fieldvisit.ui.language import language, tr
from fieldvisit.ui.onboarding.attempts import Attempts
from fieldvisit.ui.problem_words import problem_words
from fieldvisit.ui.qt_application import connect_later, end_by_signal, qt_application
from fieldvisit.ui.shell.desk import Desk
from fieldvisit.ui.shell.history import Place
from fieldvisit.ui.shell.main_window import MainWindow
from fieldvisit.ui.shell.product_pages import LANDING
from fieldvisit.ui.shell.single_instance import SingleInstance
from fieldvisit.ui.tasks import Tasks, Worker
from fieldvisit.ui.uncaught import Uncaught
from fieldvisit_sync.clock import FileClock

if TYPE_CHECKING:  # a profile that opens by itself shows neither of the first pages
    from fieldvisit.ui.onboarding.first_run_page import FirstRunPage
    from fieldvisit.ui.onboarding.sample_data import Sample, SampleData
    from fieldvisit.ui.onboarding.sample_trial import SampleTrial
    from fieldvisit.ui.onboarding.unlock_page import UnlockPage


class Application:
    """One window on one profile, from the first start to the lock.

    Args:
        profile: still locked.
        passphrase: opens the profile without asking (demo, tests); None asks, or uses the keyring.
        sample: say over everything that the data is made up; its passphrase is no secret.

    Attributes:
        inner: the window on sample data that was opened from the first start; none while it is not tried.
        leave: takes the way out of sample data, with or without removing it; none in a window of its own, which closes.
    """

    def __init__(self, profile: Profile, passphrase: str | None = None, *, sample: bool = False) -> None:
        self.qt = qt_application()
        self.qt.setApplicationName("FieldVisit")
        self.profile = profile
        self.window = MainWindow(self.qt, profile.folder, profile.clock)
        self.desk: Desk | None = None
        self.inner: Application | None = None
        self.leave: Callable[[bool], None] | None = None
        self._passphrase = passphrase
        self._no_secret = (passphrase or "") if sample else ""
        self._sample_data: SampleData | None = None
        self._trial: SampleTrial | None = None
        self._instance = SingleInstance(profile.folder)
        self._enrolment: Enrolment | None = None
        self._first_run: FirstRunPage | None = None
        self._network = Tasks()
        self._waiting: int | None = None
        self._attempts = Attempts(profile.clock)
        self._garbage = Garbage(self.qt)
        self._person = ""
        self._left_at: Place | None = None
        if sample:
            self.window.sample.offer(self.window.actions_list)
            self.window.sample.leave_pressed.connect(self._leave)
        self._instance.asked_to_front.connect(self._come_to_front)
        self.window.lock_requested.connect(self.lock)
        self.window.closing.connect(self._close)

    def run(self) -> int:
        """Show the window and run until it is closed; return the program's exit code."""
        if not self.claim():
            return 0
        Uncaught(self._say).install()
        end_by_signal(self.qt, self.window.close)
        self.start()
        return self.qt.exec()

    def claim(self) -> bool:
        """Become the one window of the profile; False when there is one, which comes to the front."""
        return self._instance.claim()

    def start(self) -> None:
        """Show the window: first run, unlock page, or the day when the profile opens by itself."""
        self.window.show()
        self._garbage.start()
        if is_ordered(self.profile.folder):
            self._wipe()
            return
        if waits_for_confirmation(self.profile.folder):
            self._network.run(Worker.NETWORK, lambda _: confirm_ordered(self.profile.folder))
        if not self.profile.exists:
            self._show_first_run()
            return
        try:
            if self._passphrase is not None:
                workspace = self.profile.unlock(self._passphrase)
            else:
                workspace = self.profile.unlock_unattended()
        except StoreError as problem:
            self._show_unlock(None if self._passphrase is None else problem_words(problem))
            return
        self._open(workspace)

    def lock(self) -> None:
        """Drop the key from memory and cover the window; everything was saved before."""
        if self.desk is None:
            return
        self._waiting = read_status(self.desk.workspace).pending
        self._person = self.desk.workspace.who.name.partition(" ")[0]
        self._passphrase = None
        self._left_at = self.window.place if self.window.current_page else None
        self._let_go()
        self._show_unlock(None)

    def _open(self, workspace: Workspace) -> None:
        self.window.uncover()
        if not read_status(workspace).enrolled:
            self._show_first_run()
            return
        self.desk = Desk(self.window, workspace)
        connect_later(self.desk.sync.wipe_ordered, self._wipe)
        connect_later(self.desk.choices.wipe_wanted, self._wipe)
        self.window.idle_lock.start(self.desk.choices.lock_minutes)
        self.desk.reopen(self._left_at, LANDING.get(workspace.who.role, "today"))
        self._left_at = None

    def _wipe(self, said: str = "") -> None:
        """Delete what the server has ordered to be wiped, and begin again; tell the server off this thread."""
        if self.leave is not None:
            self.leave(True)
            return
        self._passphrase = None
        self._let_go()
        try:
            self.profile.destroy_ordered()
        except StoreError as problem:
            said = problem_words(problem)
        self._network.run(Worker.NETWORK, lambda _: confirm_ordered(self.profile.folder))
        self._show_first_run()
        if said and self._first_run is not None:
            self._first_run.show_problem(said)

    def _let_go(self) -> None:
        if self.desk is not None:
            self.window.pages.throw_away()
            self.desk.close()
            self.desk.deleteLater()
            self.desk = None
        self.profile.lock()

    def _close(self) -> None:
        inner, self.inner = self.inner, None
        if inner is not None:
            inner.window.close()
        if self._sample_data is not None:
            self._sample_data.close()
        self._network.close()
        self._let_go()
        self._instance.release()
        self._garbage.stop()

    # Unlocking

    def _show_unlock(self, problem: str | None) -> None:
        from fieldvisit.ui.onboarding.unlock_page import UnlockPage, forgotten_words, other_user_words

        page = UnlockPage(self.profile.clock, self._attempts)
        page.unlock_requested.connect(lambda text: self._unlock(page, text))
        page.forgotten.connect(lambda: page.show_forgotten_help(forgotten_words()))
        page.other_user.connect(lambda: page.show_forgotten_help(other_user_words()))
        page.show_person(self._person)
        page.show_waiting(self._waiting)
        self.window.show_cover(page, tr("låst"))
        self.window.strip.show_locked()
        if self._no_secret:
            page.fill_in(self._no_secret)
        if problem:
            page.show_problem(problem)

    def _unlock(self, page: "UnlockPage", passphrase: str) -> None:
        try:
            workspace = self.profile.unlock(passphrase)
        except WrongKeyError:
            page.show_refused()
        except StoreError as problem:
            page.show_problem(problem_words(problem))
        else:
            page.show_opened()
            self._open(workspace)

    # First run

    def _show_first_run(self) -> None:
        from fieldvisit.ui.onboarding.first_run_page import FirstRunPage
        from fieldvisit.ui.onboarding.sample_data import SampleData
        from fieldvisit.ui.onboarding.sample_trial import SampleTrial

        page = FirstRunPage()
        self._first_run = page
        page.connect_requested.connect(self._connect)
        page.passphrase_chosen.connect(self._create)
        page.fetch_requested.connect(self._fetch)
        self._sample_data = self._sample_data or SampleData(sample_folder(self.profile.folder), self.window)
        self._trial = SampleTrial(page, self._sample_data)
        self._trial.opened.connect(self._enter_sample)
        self.window.show_cover(page, tr("kom i gang"))
        self.window.strip.show_first_run("")

    def _connect(self, address: str, code: str) -> None:
        from fieldvisit.ui.onboarding.first_run_page import Step

        page = self._first_run
        if page is None:
            return

        def connected(enrolment: Enrolment) -> None:
            self._enrolment = enrolment
            name = enrolment.answer.municipality_name
            self.window.strip.show_first_run(name)
            page.show_step(Step.PASSPHRASE, name)

        self._network.run(
            Worker.NETWORK,
            lambda _: begin_connection(address, Admission(code=code)),
            connected,
            lambda error: page.show_problem(_words_of(error)),
        )

    def _create(self, passphrase: str) -> None:
        from fieldvisit.ui.onboarding.first_run_page import Step

        page, enrolment = self._first_run, self._enrolment
        if page is None or enrolment is None:
            return
        try:
            workspace = self.profile.create(passphrase)
            keep_connection(workspace, enrolment)
        except (StoreError, ProblemError) as problem:
            page.show_problem(problem_words(problem))
            return
        page.show_step(Step.FETCH)

    def _fetch(self) -> None:
        """Open the desk: its first sync fetches everything, with progress in the strip."""
        if self.profile.workspace is not None:
            self._first_run = None
            self._open(self.profile.workspace)
            if self.desk is not None:
                self.desk.sync.start()

    # Sample data

    def _enter_sample(self, sample: "Sample") -> None:
        """Put the window of the sample data in place of this one, which waits for its return."""
        inner = Application(Profile(sample.profile, FileClock(sample.clock)), sample.passphrase, sample=True)
        if not inner.claim():
            inner.window.deleteLater()
            self.window.appearance.apply_remembered()
            if self._trial is not None:
                self._trial.refuse("open")
            return
        # Theme, text size and language belong to the computer, not to what is tried on it.
        inner.window.appearance.take_over(self.window.settings)
        self.inner, inner.leave = inner, partial(self._leave_sample, language())
        inner.window.closing.connect(self.window.close)
        inner.window.setGeometry(self.window.geometry())
        inner.start()
        self.window.hide()
        # Last: a window that goes away may give the keys to any other.
        inner.window.activateWindow()

    def _leave(self) -> None:
        if self.leave is not None:
            self.leave(False)
        else:
            self.window.close()

    def _leave_sample(self, spoken: str, remove: bool) -> None:
        """Close the window of the sample data and show this one again, as it was; `spoken` is the language of its page."""
        inner, self.inner = self.inner, None
        if inner is None or self._trial is None:
            return
        inner.window.closing.disconnect(self.window.close)
        self.window.setGeometry(inner.window.geometry())
        self.window.show()
        inner.window.close()
        inner.window.deleteLater()
        self.window.activateWindow()
        if language() != spoken:
            self._show_first_run_anew()
        # The window that closed gave the collecting of garbage back.
        self._garbage.start()
        self._trial.leave(remove=remove)

    def _show_first_run_anew(self) -> None:
        """Show the step that was being taken in another language, with what was typed into the first."""
        before = self._first_run
        step, typed = (before.step, before.typed) if before is not None else (None, ("", ""))
        self.window.appearance.language_changed.emit()
        self._show_first_run()
        if self._first_run is not None:
            self._first_run.fill_in(*typed)
        if self._first_run is not None and self._enrolment is not None and step is not None:
            name = self._enrolment.answer.municipality_name
            self.window.strip.show_first_run(name)
            self._first_run.show_step(step, name)

    def _say(self, text: str) -> None:
        (self.inner or self).window.toast(text)

    def _come_to_front(self) -> None:
        (self.inner or self).window.come_to_front()


def _words_of(error: Exception) -> str:
    return problem_words(error) if isinstance(error, ProblemError) else tr("Det lykkedes ikke. Prøv igen.")


def open_window(profile: Profile) -> int:
    """Open the window on a profile and run until it is closed.

    Returns:
        The program's exit code; 0 also when another window of this profile was brought to the front.
    """
    return Application(profile, os.environ.get(PASSPHRASE_VARIABLE), sample=profile.is_sample).run()


def print_page(html: str, path: Path) -> None:
    """Write a page of HTML as PDF, without a window (CLI)."""
    from fieldvisit.ui.printing import write_pdf

    # The whole kind: a window may be opened later in the same process, and there is one application in each.
    qt_application(shown=False)
    write_pdf(html, path)
