# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The application: builds every object, makes every connection, in one list a person can read.

Read in by desktop/start.py once the window is there; the workspace, the forms and the screens come in when they are
needed. A change of language or look builds the window anew at the same place.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget

from desktop import theme
from desktop.furniture import EVERYBODY, SECRETARIAT, Screens, import_screens, rail, screen_of
from desktop.jobs import Job, Jobs
from desktop.language import fall_silent, speak
from desktop.main_window import MainWindow
from desktop.opening import begin, keyring_here, make_demo, open_it, organizations, state_of
from desktop.parts import Context, Place, Screen, this_program
from desktop.preferences import Preferences
from forms.problem import Problem

if TYPE_CHECKING:
    from desktop.first_run import Setup
    from desktop.form_screen import Filling
    from sync.installation import Program
    from sync.values import Changes, Profile, Standing
    from sync.workspace import Workspace

translate = QCoreApplication.translate


class Assent(QObject):
    """The running program: one window, one workspace at a time."""

    def __init__(
        self, application: QApplication, preferences: Preferences, *, jobs: Jobs | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC), program: Callable[[], Program] = this_program,
        window: MainWindow | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.application, self.preferences, self.clock = application, preferences, clock
        self.find_program, self.restarts_with = program, ""
        self.jobs = jobs or Jobs(self)
        self.workspace: Workspace | None = None
        self.screens = Screens((), self._make_screen)
        self._context: Context | None = None
        self._profile: Profile | None = None
        self._standing: Standing | None = None
        self._opening: Job | None = None
        self._files: list[Path] = []
        self._acts: Iterator[Callable[[], None]] = iter(())
        self._to_dress: list[Callable[[], None]] = []
        self._place: Place | None = None
        """where the person will be again, while the window is made anew"""
        self._filling: Filling | None = None
        if window is None:  # else it speaks the language already
            speak(application, preferences.language)
        self.window = window or MainWindow()
        self._dress()
        self.window.build(self.jobs)
        self._connect_window()

    # --- start ---------------------------------------------------------------------------------

    def start(self, folder: Path | None = None, files: Sequence[Path] = ()) -> None:
        """This shows the window if it is not there yet, and opens what there is to open."""
        self._files = list(files)
        self.window.show()
        self._begin_work(folder or self.preferences.workspace)

    def _begin_work(self, folder: Path | None) -> None:
        from desktop.program_update import UpdatePage, updates_among
        from desktop.root_requests import requests_among

        if folder is None and (requests := requests_among(self._files)):
            self._files = []
            self._show_holder(lambda: self.welcome(at=1), requests[0])
            return
        if not self._files or len(updates_among(self._files)) < len(self._files):
            self._open_or_welcome(folder)
            return
        # Only update files: no workspace is opened, so that it does not matter whether another window has it.
        page = UpdatePage(self._files, self.jobs, self.program)
        page.restart_chosen.connect(self.restart)
        page.closed.connect(self.window.close)
        self.window.strip_bare()
        self.window.show_alone(page)
        page.begin()

    def _open_or_welcome(self, folder: Path | None) -> None:
        if folder is None:
            self.welcome()
            return
        self.jobs.run(lambda: state_of(folder), lambda found: self._opened_state(folder, *found))

    def _opened_state(self, folder: Path, state: str, remembered: str | None) -> None:
        match state:
            case "missing":
                self.welcome()
            case "locked" if remembered is None:
                self.ask_passphrase(folder)
            case _:
                self.open_workspace(folder, passphrase=remembered)

    def welcome(self, at: int = 0) -> None:
        """This asks a newcomer the few things that must be known."""
        from desktop.first_run import FirstRun

        base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        page = FirstRun(
            organizations(), Path(base) / "Assent", self.jobs, language=self.preferences.language, at=at
        )
        page.language_chosen.connect(self._welcome_language)
        page.chosen.connect(self.set_up)
        page.opened.connect(lambda folder: self.open_workspace(folder, read_only=True))
        page.went.connect(self._show_before)
        self.jobs.run(keyring_here, page.know_keyring, owner=page, lane="free")
        self.window.strip_bare()
        self.window.show_alone(page)
        if at == 0:
            page._first_focus.setFocus()

    def _show_before(self, name: str) -> None:
        """These need no workspace of a newcomer: open one that is there, bring a lost computer's work back, make or use
        a root key."""
        from desktop.recover_page import RecoverPage

        if name == "open":
            self._open_existing()
            return
        if name == "roots":
            self._show_holder(lambda: self.welcome(at=1))
            return
        if name == "check":
            self._show_check(lambda: self.welcome(at=1))
            return
        base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        page = RecoverPage(self.jobs, Path(base) / "Assent", lambda: self.welcome(at=1))
        page.recovered.connect(lambda folder, secret: self.open_workspace(folder, passphrase=secret or None))
        self.window.show_alone(page)

    def _open_existing(self) -> None:
        from desktop.ask_files import ask_folder

        title = translate("FirstRun", "Open a workspace")
        if folder := ask_folder(self.window, title, preferences=self.preferences):
            self.open_workspace(folder)

    def _welcome_language(self, language: str) -> None:
        self.preferences.language = language
        speak(self.application, language)
        self.welcome(at=1)

    def set_up(self, setup: Setup) -> None:
        """This makes the workspace a newcomer described, or the worked example."""
        language, clock = self.preferences.language, self.clock
        if self._is_opening():
            return
        if setup.who == "demo":
            title = translate("App", "Making the worked example")
            self._opening = self.jobs.run_long(title, lambda _p: make_demo(), self.open_workspace)
            return
        assert setup.folder is not None
        folder = setup.folder
        self._opening = self.jobs.run(
            lambda: begin(folder, setup, language, clock),
            lambda w: self._workspace_open(folder, w),
            owner=self,
        )

    def _is_opening(self) -> bool:
        """Who presses twice, or Enter after the button, has one workspace opened."""
        return self._opening is not None and not self._opening.done

    def ask_passphrase(self, folder: Path, again: str = "") -> None:
        from desktop.first_run import Unlock

        page = Unlock(folder, again, self.welcome)
        page.given.connect(lambda secret, keep: self.open_workspace(folder, passphrase=secret, remember=keep))
        self.jobs.run(keyring_here, page.know_keyring, owner=page, lane="free")
        self.window.strip_bare()
        self.window.show_alone(page)
        page.setFocus()

    def open_workspace(
        self, folder: Path, *, passphrase: str | None = None, read_only: bool = False, remember: bool = False
    ) -> None:
        def not_opened(problem: Problem) -> None:
            if problem.code == "workspace.passphrase":
                from desktop.parts import problem_text

                self.ask_passphrase(folder, problem.sentence(problem_text) if passphrase else "")
                return
            if problem.code == "workspace.busy":
                self._show_busy(problem, again)
                return
            self.welcome(at=1)
            self.window.tell_problem(problem)

        if self._is_opening():
            return
        again = partial(
            self.open_workspace, folder, passphrase=passphrase, read_only=read_only, remember=remember
        )
        clock = self.clock
        self._opening = self.jobs.run(
            lambda: open_it(folder, passphrase, clock, read_only=read_only, remember=remember),
            lambda w: self._workspace_open(folder, w),
            owner=self, failed=not_opened,
        )  # fmt: skip

    def _show_busy(self, problem: Problem, again: Callable[[], None]) -> None:
        from desktop.busy_page import BusyPage

        page = BusyPage(problem, self._files)
        page.again.connect(again)
        page.other.connect(lambda: self.welcome(at=1))
        page.closed.connect(self.window.close)
        self.window.strip_bare()
        self.window.show_alone(page)
        page.setFocus()

    def _workspace_open(self, folder: Path, workspace: Workspace) -> None:
        self.workspace = workspace
        self.preferences.workspace = folder

        def work() -> tuple[Profile, Standing]:
            import_screens(("home",))  # else it is read in on the window's thread
            return workspace.profile, workspace.standing()

        self.jobs.run(work, self._known, owner=self)

    def _known(self, found: tuple[Profile, Standing]) -> None:
        self._profile, self._standing = found
        self.furnish(Place("home"))

    def _take_what_was_opened(self) -> None:
        if self._files:
            taken, self._files = self._files, []
            self.take(taken)

    # --- the window ----------------------------------------------------------------------------

    def furnish(self, place: Place) -> None:
        """This puts rail and screens in place, in turns; each screen is made and connected when it is needed."""
        self._place = None
        self._furnish(place, partial(self._open_on, place))

    def _furnish(self, place: Place, opened: Callable[[], None]) -> None:
        made = partial(self._make_ready, place)
        self._in_turns(self._dress_anew, self._put_up_rail, made, opened, self._take_what_was_opened)

    def _in_turns(self, *acts: Callable[[], None]) -> None:
        """One after another, a turn of the window for each; none any more once the workspace was closed, or
        once others were begun: those make everything anew."""
        left = self._acts = iter(acts)

        def turn() -> None:
            if self.workspace is not None and left is self._acts and (act := next(left, None)) is not None:
                act()
                self.jobs.next_turn(turn)

        self.jobs.next_turn(turn)

    def _put_up_rail(self) -> None:
        assert self.workspace is not None and self._profile is not None
        self._context = Context(self.workspace, self.jobs, self.preferences, self.clock, self.program)
        self.screens.stop_making()
        self.window.strip_bare()
        names = SECRETARIAT if self._profile.role == "secretariat" else EVERYBODY
        self.screens = Screens(names, self._make_screen)
        self.window.furnish(rail(self._profile.role), self._profile.office)
        self.window.show_alone(QWidget())  # else the first screen is shown, and laid out, while it is made
        self._connect_keys()

    def _make_ready(self, place: Place) -> None:
        if place.screen in self.screens:
            self.screens[place.screen]

    def _open_on(self, place: Place) -> None:
        screens = self.screens
        self.go(place)
        self.jobs.run(
            lambda: import_screens(tuple(screens)), lambda _none: screens.make_in_idle_moments(self.window.stack),
            owner=self.window.stack, lane="free",
        )  # fmt: skip

    def _make_screen(self, name: str) -> Screen:
        assert self._context is not None
        screen = screen_of(name, self._context)
        self._connect_screen(name, screen)
        self.window.add_screen(name, screen)
        return screen

    def _connect_window(self) -> None:
        self.window.chose.connect(self.go)
        self.window.dropped.connect(self.take)
        self.window.closing.connect(self.close)
        self.jobs.problem_met.connect(self.window.tell_problem)
        self.jobs.bug_met.connect(self._bug)

    def _connect_screen(self, name: str, screen: Screen) -> None:
        screen.went.connect(self.go)
        screen.told.connect(self.window.tell)
        screen.begun.connect(self._begin_here)
        screen.changed.connect(lambda changes: self.changed(changes, by=name))
        match name:  # by name: another screen's class is not read in for it
            case "form":
                from desktop.form_screen import FormScreen

                assert isinstance(screen, FormScreen)
                screen.recorded.connect(self._recorded)
            case "settings":
                from desktop.settings import SettingsScreen

                assert isinstance(screen, SettingsScreen)
                screen.language_chosen.connect(self.change_language)
                screen.look_chosen.connect(self.change_look)
                screen.workspace_left.connect(self.leave_workspace)
                screen.restart_chosen.connect(self.restart)
                screen.files_chosen.connect(lambda: self._show_check(lambda: self.go(Place("settings"))))
            case "exchange":
                from desktop.exchange import ExchangeScreen

                assert isinstance(screen, ExchangeScreen)
                screen.updates_chosen.connect(self.install_updates)
                screen.requests_chosen.connect(self.root_requests)

    def _connect_keys(self) -> None:
        self.window.add_shortcut("Ctrl+N", self._new_record)
        for keys, place in (
            ("Ctrl+I", Place("exchange", "take")),
            ("Ctrl+E", Place("exchange", "send")),
        ):
            self.window.add_shortcut(keys, lambda where=place: self.go(where))
        self.window.add_shortcut("F1", self._help)

    def _new_record(self) -> None:
        """Who only reads hears why nothing begins, and stays where they are."""
        if self._context is not None and self._context.read_only:
            self.window.tell(translate("Home", "Opened to read only: nothing can be changed from here."))
            return
        self.go(Place("forms"))

    def _help(self) -> None:
        self.go(Place("help", self.window.current_name()))

    # --- going about ---------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """This shows a place; a form is begun, resumed or corrected first."""
        current = self.window.screen_named(self.window.current_name())
        if current is not None and not current.may_leave():
            return
        if place.screen == "form" and (place.ref or place.detail):
            self._begin(place, back=self._back_of(current))
            return
        if place.screen not in self.screens:
            return
        screen = self.screens[place.screen]
        self.window.show_screen(place.screen)
        if place.ref or place.detail:
            screen.go_to(place)
        elif screen.stale:
            screen.refresh()

    def _back_of(self, current: Screen | None) -> Place:
        return (current.place() if current is not None else None) or Place(
            self.window.current_name() or "home"
        )

    def _begin(self, place: Place, *, back: Place) -> None:
        workspace, language = self.workspace, self.preferences.language
        assert workspace is not None

        def work() -> Filling:
            from desktop.form_beginnings import filling_of

            return filling_of(workspace, place, language, back=back)

        self.jobs.run(work, self.show_form, owner=self)

    def show_form(self, filling: Filling) -> None:
        from desktop.form_screen import FormScreen

        form = self.screens["form"]
        assert isinstance(form, FormScreen)
        self.window.show_screen("form")
        form.fill(filling)

    def _recorded(self, changes: Changes, filling: Filling) -> None:
        back = filling.back
        if back.screen in ("form", "forms", "home") and changes.records:
            back = Place("records", changes.records[0])
        self.go(back)

    def changed(self, _changes: object, *, by: str = "") -> None:
        """Whatever was written: every screen asks again when it is next shown; Home, on which nothing is
        typed, at once."""
        current = self.window.current_name()
        for name, screen in self.screens.made().items():
            if name != (by or current):
                screen.stale = True
        if current == "home" != by:
            self.screens["home"].refresh()
        workspace = self.workspace
        if workspace is not None:
            self.jobs.run(lambda: (workspace.profile, workspace.standing()), self._role_known, owner=self)

    def _role_known(self, found: tuple[Profile, Standing]) -> None:
        """A computer that was made one of the secretariat's gets the secretariat's place at once."""
        if self._profile is not None and found[0].role != self._profile.role and self.workspace is not None:
            self._known(found)

    def _begin_here(self, place: Place) -> None:
        """The enrolment file keeps the person where they are, with the next step; what is taken or sent is
        reported on Exchange."""
        from desktop.exchange import ExchangeScreen

        screen = self.screens["exchange"]
        assert isinstance(screen, ExchangeScreen) and self._profile is not None
        match place.ref:
            case "enrol":
                screen.out.choose_enrolment(self._profile.office)
            case "send":
                if path := screen.out.ask_bundle(self._profile.office):
                    self.go(Place("exchange"))
                    screen.out.write_for_all(path)
            case _:
                if chosen := screen.ask_files():
                    self.take(chosen)

    def take(self, paths: Sequence[Path]) -> None:
        from desktop.exchange import ExchangeScreen

        screen = self.screens.get("exchange")
        if isinstance(screen, ExchangeScreen):
            self.go(Place("exchange"))
            screen.take(paths)

    def install_updates(self, paths: Sequence[Path]) -> None:
        """An update of the program was opened, dropped or found among what was taken."""
        from desktop.settings import SettingsScreen

        screen = self.screens.get("settings")
        if isinstance(screen, SettingsScreen):
            self.go(Place("settings", "program"))
            screen.program.install(paths)

    def root_requests(self, paths: Sequence[Path]) -> None:
        """The secretariat collects the signatures under a request to root keys; anybody else may sign it."""
        from desktop.desk import Desk

        desk = self.screens.get("desk") if self._collects() else None
        if isinstance(desk, Desk):
            self.go(Place("desk", "roots"))
            desk.roots.collect_files(list(paths))
            return
        self._show_holder(lambda: self.go(Place("exchange")), paths[0])

    def _collects(self) -> bool:
        held = self._context
        is_secretariat = self._profile is not None and self._profile.role == "secretariat"
        return is_secretariat and held is not None and not held.read_only

    def _show_holder(self, leave: Callable[[], None], request: Path | None = None) -> None:
        """For who keeps a root key; no workspace is needed."""
        from desktop.root_holder import RootHolderPage

        page = RootHolderPage(
            self.jobs, self.preferences.language, self.clock, lambda: self._leave(page, leave)
        )
        self.window.show_alone(page)
        if request is not None:
            page.open_request(request)

    def _show_check(self, leave: Callable[[], None]) -> None:
        """For who has only files; what is checked is kept nowhere."""
        from desktop.check_page import CheckPage

        page = CheckPage(self.jobs, self.preferences, lambda: self._leave(page, leave))
        self.window.show_alone(page)
        page.setFocus()

    def _leave(self, page: QWidget, leave: Callable[[], None]) -> None:
        leave()
        page.deleteLater()

    # --- language and look ---------------------------------------------------------------------

    def change_language(self, language: str) -> None:
        self.preferences.language = language
        self._rebuild(lambda: speak(self.application, language))

    def change_look(self) -> None:
        self._rebuild(self._dress)

    def _dress(self) -> None:
        chosen = self.preferences
        theme.apply(self.application, chosen.look, scale=chosen.text_size / 100, window=self.window)

    def _rebuild(self, dress: Callable[[], None]) -> None:
        """This makes the window anew at the same place, in turns, so that none of them is long.

        What was there has gone when `dress` is called: a language and a style sheet are told to every widget alive.
        Who chooses again before it stands comes to the same place all the same.
        """
        self._to_dress.append(dress)
        if self._place is None:
            self._place, self._filling = self._where()
        place, filling = self._place, self._filling
        self.screens.stop_making()
        self.window.strip_bare()

        def open_again() -> None:
            self._place = self._filling = None
            self._open_on(place)
            if filling is not None and place.screen == "form":
                self.show_form(filling)

        self._furnish(place, open_again)

    def _where(self) -> tuple[Place, Filling | None]:
        """Where the person is, and the form that is being filled in."""
        from desktop.form_screen import FormScreen

        name = self.window.current_name()
        current = self.screens.made().get(name)
        place = (current.place() if current is not None else None) or Place(name or "home")
        form = self.screens.made().get("form")
        filling = form.filling if isinstance(form, FormScreen) else None
        if filling is not None and current is not None and current is form:
            current.may_leave()
        return place, filling

    def _dress_anew(self) -> None:
        while self._to_dress:
            self._to_dress.pop(0)()

    # --- the end -------------------------------------------------------------------------------

    def leave_workspace(self) -> None:
        workspace, self.workspace = self.workspace, None
        self.preferences.workspace = None
        self._place = None
        self._dress_anew()
        self.screens.stop_making()
        self.screens = Screens((), self._make_screen)
        if workspace is not None:
            self.jobs.run(workspace.close, lambda _none: self.welcome(at=1), owner=self)

    def close(self) -> None:
        """This ends in order: what was begun is finished, then the workspace is closed."""
        self.screens.stop_making()
        self.preferences.geometry = self.window.saveGeometry()
        workspace, self.workspace = self.workspace, None
        if workspace is not None:
            self.jobs.run(workspace.close)
        self.jobs.finish()
        fall_silent(self.application)  # the next window in this process begins afresh

    def program(self) -> Program:
        return self.find_program()

    def restart(self) -> None:
        """This closes the window, and opens whichever version of the program is current."""
        from sync.installation import launcher

        found = launcher(self.program())
        if found is None:  # nothing to start but this
            self._files = []
            self._open_or_welcome(self.preferences.workspace)
            return
        self.restarts_with = str(found)
        if not self.window.close():
            self.restarts_with = ""

    def _bug(self, caught: BaseException) -> None:
        from desktop.help import UnexpectedProblem, remember

        remember(caught)
        self.window.tell_problem(UnexpectedProblem(kind=type(caught).__name__))
        if os.environ.get("ASSENT_RAISE"):
            raise caught
