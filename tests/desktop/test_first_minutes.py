# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The first minutes of each of the four, by keyboard alone; every decision is counted (docs/DESIGN-UI.md)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Assent
from desktop.board_screen import BoardScreen
from desktop.check_page import CheckPage
from desktop.exchange import ExchangeScreen
from desktop.first_run import FirstRun
from desktop.form_screen import FormScreen
from desktop.founding_keys import FoundingKeys
from desktop.help import HelpScreen
from desktop.jobs import InlineJobs
from desktop.parts import Place
from desktop.preferences import Preferences
from sync.values import Profile
from sync.workspace import Workspace

ENDORSEMENT = {
    "status": "under_consideration", "evidence_level": "declared", "focal_email": "desk@example.org",
}  # fmt: skip
DESIGN = Path(__file__).parents[2] / "docs" / "DESIGN-UI.md"


class Person:
    """Somebody at a keyboard: types where the cursor is, moves with Tab, and decides with Enter."""

    def __init__(self, qtbot: QtBot, app: Assent) -> None:
        self.qtbot, self.app, self.decisions = qtbot, app, 0

    def focus(self) -> QWidget:
        QCoreApplication.processEvents()
        # A list that was open over the window leaves the offscreen platform without an active window.
        found = QApplication.focusWidget() or self.app.window.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def types(self, words: str) -> None:
        self.qtbot.keyClicks(self.focus(), words)

    def tabs_to(self, words: str) -> None:
        """Goes on with Tab until the button with these words has the focus."""
        for _ in range(40):
            focus = self.focus()
            if isinstance(focus, QPushButton) and focus.text().replace("&", "") == words:
                return
            self.qtbot.keyClick(focus, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {words!r}")

    def enters(self) -> None:
        self.decisions += 1
        self.qtbot.keyClick(self.focus(), Qt.Key.Key_Return)

    def chooses(self, words: str) -> None:
        self.tabs_to(words)
        self.enters()


@pytest.fixture
def person(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Person]:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language, preferences.look = "en", "light"
    preferences.last_folder = str(tmp_path)
    app = Assent(qapp, preferences, jobs=InlineJobs())
    app.window.resize(1366, 768)
    app.window.show()
    with qtbot.waitActive(app.window, timeout=60_000):
        app.window.activateWindow()
    app.welcome()
    yield Person(qtbot, app)
    app.window.close()
    app.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def first_run(person: Person) -> FirstRun:
    found = person.app.window.stack.currentWidget()
    assert isinstance(found, FirstRun)
    return found


def settle_in(person: Person, tmp_path: Path, role: str, organization: str, name: str) -> None:
    person.enters()  # English has the focus
    person.chooses(role)
    assert isinstance(person.focus(), QComboBox) or isinstance(person.focus().parentWidget(), QComboBox)
    person.types(organization)
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
    person.types(name)
    person.enters()
    first_run(person).folder.setText(str(tmp_path / "work"))  # where the test may write
    person.enters()
    assert person.app.workspace is not None


def measured(journey: str) -> list[int]:
    """The numbers that the table says were counted for this journey."""
    lines = (DESIGN.read_text("utf-8")).splitlines()
    (row,) = (line for line in lines if line.startswith(f"| {journey} |"))
    return [int(each) for each in re.findall(r"\d+", row.rsplit("|", 2)[1])]


def shown(person: Person) -> None:
    person.app.window.show()
    with person.qtbot.waitActive(person.app.window, timeout=60_000):
        person.app.window.activateWindow()


def picks(person: Person, monkeypatch: pytest.MonkeyPatch, dialog: str, answer: object) -> None:
    """In a dialog of the system a person decides once."""

    def decided(*_args: object) -> object:
        person.decisions += 1
        return answer

    monkeypatch.setattr(QFileDialog, dialog, decided)


def presses(
    person: Person, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key that goes somewhere is a decision."""
    person.decisions += 1
    person.qtbot.keyClick(person.app.window, key, modifier)


def test_an_officer_is_at_work_after_four_decisions_and_begins_a_record_with_the_next(
    person: Person, tmp_path: Path
) -> None:
    settle_in(person, tmp_path, "I work in an office", "UNICEF", "Field Office Tarawa")
    assert person.app.window.current_name() == "home"
    assert person.decisions == measured("first run to Home, office")[0]
    person.chooses("Record an endorsement")
    assert person.app.window.current_name() == "form"
    form = person.app.screens["form"]
    assert isinstance(form, FormScreen)
    given = {str(node.value) for node in form.session.nodes()}
    assert {"UNICEF", "Field Office Tarawa"} <= given, "nothing is asked twice"
    for name, answer in ENDORSEMENT.items():  # what is typed and chosen on the pages is not counted
        form.session.answer(name, answer)
    while form.next.text() != "Finish and sign":
        form.next.click()  # a page each
    person.chooses("Finish and sign")
    assert person.app.window.current_name() == "records"
    assert person.decisions == measured("… to the first record")[0]


def test_an_officer_asks_to_be_admitted_by_keyboard(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle_in(person, tmp_path, "I work in an office", "UNICEF", "Field Office Tarawa")
    person.decisions = 0
    target, answer = tmp_path / "ask.assent-enrol", tmp_path / "down.assent"
    picks(person, monkeypatch, "getSaveFileName", ("", ""))
    person.chooses("Save the enrolment file…")
    assert person.app.window.current_name() == "home", "who closes the dialog was taken nowhere"
    person.decisions = 0
    picks(person, monkeypatch, "getSaveFileName", (str(target), ""))
    person.chooses("Save the enrolment file…")
    assert target.is_file()
    assert person.app.window.current_name() == "home"
    buttons = person.app.screens["home"].findChildren(QPushButton)
    assert "Save the enrolment file…" not in {each.text() for each in buttons if each.isVisible()}
    workspace = person.app.workspace
    assert workspace is not None and workspace.standing().status == "asked"
    with Workspace.create(tmp_path / "s", Profile("secretariat", "UN", "Secretariat")) as secretariat:
        secretariat.admit_office(target.read_bytes())
        secretariat.write_bundle(answer)
    picks(person, monkeypatch, "getOpenFileNames", ([str(answer)], ""))
    person.chooses("Take files…")
    assert workspace.standing().status == "admitted"
    assert person.app.window.current_name() == "exchange", "where the report is"
    assert person.decisions == measured("be admitted")[0]


def test_a_secretariat_is_at_work_after_four_decisions(person: Person, tmp_path: Path) -> None:
    settle_in(person, tmp_path, "I am the secretariat", "UN", "Secretariat of the consultation")
    assert person.decisions == measured("first run to Home, secretariat")[0]
    person.chooses("Put up a consultation")
    assert person.app.window.current_name() == "desk"


def test_three_people_found_a_secretariat_with_their_root_keys_and_leave_none_there(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [
        Workspace.new_root_key(tmp_path / f"{name}.assent-root", name, "four words not together")
        for name in ("anna", "ben", "chi")
    ]
    person.enters()
    person.chooses("I am the secretariat")
    person.types("UN")
    person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
    person.types("Secretariat")
    person.enters()
    page = first_run(person)
    page.folder.setText(str(tmp_path / "work"))
    person.chooses("Root keys of several people…")
    assert page.founding is not None
    person.chooses("Use these keys")  # without one it is as if nobody had come here
    assert page.steps.currentIndex() == 3 and "at first" in page._roots_said.text()
    person.chooses("Root keys of several people…")
    picks(person, monkeypatch, "getOpenFileName", (str(made[0].path), ""))
    person.chooses("Key file…")
    person.types("not its passphrase")
    person.enters()
    assert not page.founding.keys and not page.founding._message.isHidden()
    page.founding.secret.clear()
    person.types("four words not together")
    person.enters()
    assert [key.code for key in page.founding.keys] == [made[0].code]
    person.chooses("Line of somebody elsewhere…")
    person.types(made[2].public)
    person.enters()
    person.chooses("Use these keys")
    assert "1 of 2" in page.founding._message.text(), "two sign together, and one of them is elsewhere"
    person.chooses("Words on paper…")
    person.types(made[1].words)
    person.chooses("Add the key")
    assert page.founding.threshold.value() == 2, "as is usual for three"
    person.chooses("Use these keys")
    assert page._roots_said.text().startswith("2 of 3")
    person.enters()
    assert person.app.workspace is not None
    roots = person.app.workspace.roots()
    assert (roots.threshold, {root.code for root in roots.roots}) == (2, {key.code for key in made})
    assert not roots.at_risk and not any(root.here for root in roots.roots)
    assert person.app.workspace.verify().sound


def test_an_office_is_not_asked_for_root_keys(person: Person) -> None:
    person.enters()
    person.chooses("I work in an office")
    first_run(person).steps.setCurrentIndex(3)
    assert not first_run(person).name_roots.isVisible()


def test_a_key_given_twice_stands_once_and_can_be_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    made = Workspace.new_root_key(tmp_path / "anna.assent-root", "anna", "four words not together")
    page = FoundingKeys(InlineJobs(), lambda: None)
    qtbot.addWidget(page)
    page.ask_words()
    page.words.setPlainText(made.words)
    press_in(page, "Add the key")
    page.ask_line()
    page.line.setText(made.public)
    press_in(page, "Add the key")
    assert [key.secret is not None for key in page.keys] == [True], (
        "the line does not take the signature away"
    )
    page.ask_line()
    page.line.setText("nonsense")
    press_in(page, "Add the key")
    assert not page._message.isHidden() and page.line.text() == "nonsense"
    press_in(page, "Take it out")
    assert page.keys == ()


def press_in(widget: QWidget, words: str) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (found,) = (each for each in widget.findChildren(QPushButton) if each.text() == words)
    found.click()


def test_somebody_who_is_just_looking_needs_two_decisions(person: Person) -> None:
    person.enters()
    page = first_run(person)
    page.chosen.disconnect()  # the example itself is played in tests/stories; here only the way to it is walked
    with person.qtbot.waitSignal(page.chosen) as said:
        person.chooses("I am just looking")
    assert said.args[0].who == "demo"
    assert person.decisions == measured("just looking")[0]


def test_an_auditor_opens_what_others_did_and_can_change_nothing(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "held"
    Workspace.create(held, Profile("secretariat", "UN", "Secretariat")).close()
    picks(person, monkeypatch, "getExistingDirectory", str(held))
    person.enters()
    person.chooses("I look after what others did")
    assert person.decisions == measured("auditor")[0]
    assert person.app.workspace is not None and person.app.workspace.read_only
    assert person.app.window.current_name() == "home"
    shown = {
        each.text() for each in person.app.screens["home"].findChildren(QPushButton) if not each.isHidden()
    }
    assert "Check everything" in shown
    assert not shown & {"Put up a consultation", "Record a position", "Make the bundle…"}
    person.chooses("Look at the timeline")
    assert person.app.window.current_name() == "exchange"
    exchange = person.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen)
    assert not exchange.out.isVisible() and exchange.timeline.isVisible()


def test_somebody_with_nothing_but_files_checks_them_after_four_decisions(
    person: Person, secretariat: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat.app.window.hide()
    secretariat.workspace.close_round("readiness")
    bundle = secretariat.workspace.write_bundle(tmp_path / "down.assent", everything=True).paths[0]
    shown(person)
    person.enters()
    person.chooses("I have only files to check…")
    picks(person, monkeypatch, "getOpenFileNames", ([str(bundle)], ""))
    assert isinstance(person.focus(), QPushButton)
    person.chooses("Choose bundles…")
    page = person.app.window.stack.currentWidget()
    assert isinstance(page, CheckPage) and page.found.text().startswith("✓ 2 signed results")
    assert person.decisions == measured("only files to check")[0]
    person.chooses("Back")
    assert first_run(person)


def test_every_page_of_the_first_run_has_its_focus_and_the_way_back(person: Person) -> None:
    page = first_run(person)
    person.enters()
    page = first_run(person)
    person.chooses("I work in an office")
    page = first_run(person)
    assert page.steps.currentIndex() == 2
    person.types("UNICEF")
    person.chooses("Back")
    assert page.steps.currentIndex() == 1
    person.chooses("I work in an office")
    assert page.organization.currentText() == "UNICEF", "what was typed is still there"


def test_a_code_that_cannot_be_one_is_told_beside_the_field_where_it_was_typed(person: Person) -> None:
    person.enters()
    person.chooses("I work in an office")
    page = first_run(person)
    person.types("Zeta/Things")
    page.office.setFocus()
    person.types("Tarawa")
    person.enters()
    assert page.steps.currentIndex() == 2
    said = [each.text() for each in page.findChildren(QLabel) if not each.isHidden()]
    assert any("“ZETA/THINGS” cannot be the code of an organization." in each for each in said)


def test_a_position_is_given_and_sent(
    qtbot: QtBot, admitted: Any, secretariat: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat.app.window.hide()
    person = Person(qtbot, admitted.app)
    shown(person)
    admitted.app.go(Place("home"))
    person.chooses("Give positions")
    person.chooses("Give our position")
    form = admitted.app.screens["form"]
    assert isinstance(form, FormScreen)
    for name, answer in (("position", "SUP"), ("has_comments", "no")):
        form.session.answer(name, answer)
    while form.next.text() != "Finish and sign":
        form.next.click()
    person.chooses("Finish and sign")
    assert admitted.workspace.agenda("readiness")[0].my_position == "SUP"
    assert person.decisions == measured("record a position")[0]

    person.decisions = 0
    target = tmp_path / "up.assent"
    picks(person, monkeypatch, "getSaveFileName", (str(target), ""))
    admitted.app.go(Place("home"))
    admitted.app.screens["home"].refresh()
    person.chooses("Make the bundle…")
    assert target.is_file()
    assert person.decisions == measured("send to the secretariat")[0]
    exchange = admitted.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen) and person.app.window.current_name() == "exchange"
    assert any("up.assent is ready" in each.text() for each in exchange.out.findChildren(QLabel))


def test_who_closes_a_dialog_of_home_was_taken_nowhere_and_other_ways_are_beside_it(
    qtbot: QtBot, admitted: Any, secretariat: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat.app.window.hide()
    session = admitted.workspace.begin("endorsement", answers=ENDORSEMENT)
    admitted.workspace.record(session.finalize())
    person = Person(qtbot, admitted.app)
    shown(person)
    admitted.app.go(Place("home"))
    admitted.app.screens["home"].refresh()
    picks(person, monkeypatch, "getSaveFileName", ("", ""))
    person.chooses("Make the bundle…")
    assert person.app.window.current_name() == "home" and admitted.workspace.standing().last_export is None
    person.chooses("Other ways…")
    assert person.app.window.current_name() == "exchange"
    assert isinstance(person.focus(), QPushButton) and person.focus().text() == "Make the bundle…"


def test_a_secretariat_that_wrote_to_one_office_sends_to_all_from_home(
    qtbot: QtBot, admitted: Any, secretariat: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    admitted.app.window.hide()
    person = Person(qtbot, secretariat.app)
    shown(person)
    secretariat.app.go(Place("exchange"))
    out = secretariat.app.screens["exchange"].out
    out.to.setCurrentIndex(1)
    assert out.wish().to
    picks(person, monkeypatch, "getSaveFileName", (str(tmp_path / "all.assent"), ""))
    secretariat.app.screens["home"].begun.emit(Place("exchange", "send"))
    assert (tmp_path / "all.assent").is_file() and out.wish().to == ()


def test_the_consultation_that_has_not_come_is_taken_in_where_it_is_missing(
    qtbot: QtBot, make_desk: Any, secretariat: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secretariat.app.window.hide()
    desk = make_desk("office", "WFP", "Field Office Suva", focal_point=True)
    secretariat.workspace.admit_office(desk.workspace.enrolment_request())
    down = tmp_path / "down.assent"
    secretariat.workspace.write_bundle(down)
    person = Person(qtbot, desk.app)
    shown(person)
    desk.app.go(Place("consultation"))
    picks(person, monkeypatch, "getOpenFileNames", ([], ""))
    person.chooses("Take files…")
    assert person.app.window.current_name() == "consultation"
    picks(person, monkeypatch, "getOpenFileNames", ([str(down)], ""))
    person.chooses("Take files…")
    assert person.app.window.current_name() == "exchange", "where the report is"
    assert [each.consultation for each in desk.workspace.consultations()] == ["readiness"]


def test_codes_are_shown_one_after_the_other(qtbot: QtBot, admitted: Any, secretariat: Any) -> None:
    secretariat.app.window.hide()
    person = Person(qtbot, admitted.app)
    shown(person)
    presses(person, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    person.chooses("Show as QR codes")
    exchange = admitted.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen)
    while exchange.codes.after.isEnabled():
        person.qtbot.keyClick(exchange.codes.code, Qt.Key.Key_Right)  # the one a code of the table
    assert admitted.workspace.exchange().sent[0].kind == "pictures"
    assert person.decisions == measured("send where no file can travel")[0]


def test_where_an_item_stands_is_seen_after_two_decisions(
    qtbot: QtBot, admitted: Any, secretariat: Any
) -> None:
    admitted.app.window.hide()
    person = Person(qtbot, secretariat.app)
    shown(person)
    presses(person, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    board = secretariat.app.screens["consultation"]
    assert isinstance(board, BoardScreen)
    board.table.setFocus()  # Tab comes to it (test_keyboard.py)
    presses(person, Qt.Key.Key_Down)
    assert board.items.row(board.table.currentIndex().row()).item in ("1", "2")
    assert any(each.text() for each in board.detail.findChildren(QLabel))
    assert person.decisions == measured("see what an item stands at, and why")[0]


def test_every_number_of_the_table_is_held_by_a_story_here() -> None:
    lines = DESIGN.read_text("utf-8").split("| journey |")[1].split("\n\n")[0].splitlines()[2:]
    journeys = [line.split("|")[1].strip() for line in lines]
    assert len(journeys) == 14
    told = Path(__file__).read_text("utf-8")
    assert [each for each in journeys if f'measured("{each}")' not in told] == []


def test_a_clerk_takes_a_folder_by_keyboard(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle_in(person, tmp_path, "I am the secretariat", "UN", "Secretariat")
    post = tmp_path / "post"
    post.mkdir()
    (post / "cat.txt").write_text("Minou", "utf-8")
    picks(person, monkeypatch, "getExistingDirectory", str(post))
    person.decisions = 0
    presses(person, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    person.chooses("Take a folder…")
    exchange = person.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen)
    assert [file.outcome for file in exchange.report.files] == ["refused"]
    assert person.decisions == measured("clerk takes 500 files")[-1]


def test_a_problem_is_reported_by_keyboard(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settle_in(person, tmp_path, "I work in an office", "UNICEF", "Field Office Tarawa")
    target = tmp_path / "report.txt"
    picks(person, monkeypatch, "getSaveFileName", (str(target), ""))
    person.decisions = 0
    presses(person, Qt.Key.Key_F1)
    screen = person.app.screens["help"]
    assert isinstance(screen, HelpScreen)
    while person.focus() is not screen.topics:
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Tab)
    topics = [screen.topics.item(row).text() for row in range(screen.topics.count())]
    for _ in range(topics.index("Report a problem") - screen.topics.currentRow()):
        person.qtbot.keyClick(person.focus(), Qt.Key.Key_Down)
    person.decisions += 1  # to have chosen it, however many arrows that took
    person.chooses("Save a report…")
    assert target.is_file()
    assert person.decisions == measured("report a problem")[0]


def test_whether_it_has_arrived_is_seen_after_one_decision(person: Person, tmp_path: Path) -> None:
    settle_in(person, tmp_path, "I work in an office", "UNICEF", "Field Office Tarawa")
    person.decisions = 0
    person.chooses("Look at the timeline")
    assert person.app.window.current_name() == "exchange"
    assert person.decisions == measured("has it arrived?")[0]
