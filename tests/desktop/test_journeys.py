# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The journeys of an officer and of a clerk, through the window, over real workspaces."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from consensus.records import RoundRule
from desktop import theme
from desktop.app import Assent
from desktop.board_screen import BoardScreen
from desktop.choice_fields import RadioField
from desktop.desk import Desk as DeskScreen
from desktop.exchange import ExchangeScreen
from desktop.first_run import FirstRun
from desktop.form_screen import FormScreen
from desktop.home import Home
from desktop.jobs import InlineJobs, Jobs
from desktop.parts import Place
from desktop.preferences import Preferences
from desktop.records import RecordsScreen
from sync.values import Profile
from sync.workspace import Workspace

AnyDesk = Any


def screen(desk: AnyDesk, kind: type[QWidget]) -> Any:
    return next(each for each in desk.app.screens.values() if isinstance(each, kind))


def press(widget: QWidget, words: str) -> None:
    """This clicks the button with these words, as a person finds it."""
    found = [
        each for each in widget.findChildren(QPushButton) if each.text() == words and not each.isHidden()
    ]
    assert found, f"no button says {words!r}"
    found[0].click()


def answer_position(desk: AnyDesk, value: str) -> FormScreen:
    form: FormScreen = screen(desk, FormScreen)
    question = next(each for each in form._questions() if each.ref.endswith("/position"))
    field = question.field
    assert isinstance(field, RadioField)
    next(each for each in field._group.buttons() if each.property("value") == value).click()
    return form


def finish(desk: AnyDesk) -> None:
    form: FormScreen = screen(desk, FormScreen)
    for _ in range(10):
        if form.filling is None:
            return
        form.go_on()
    raise AssertionError("the form does not come to an end")


def test_a_newcomer_is_at_work_after_four_pages(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    app = Assent(qapp, preferences, jobs=InlineJobs())
    app.window.show()
    app.welcome()

    def page() -> FirstRun:
        found = app.window.stack.currentWidget()
        assert isinstance(found, FirstRun)
        return found

    press(page(), "English")
    press(page(), "I work in an office")
    press(page(), "Next")
    assert not page()._office_message.isHidden()
    page().organization.setCurrentText("UNICEF")
    qtbot.keyClicks(page().office, "Field Office Tarawa")
    qtbot.keyClick(page().office, Qt.Key.Key_Return)
    page().folder.setText(str(tmp_path / "mine"))
    press(page(), "Start")
    assert app.window.current_name() == "home"
    assert app.workspace is not None
    assert app.workspace.profile.organization == "UNICEF"
    home = app.screens["home"]
    assert isinstance(home, Home)
    assert home.heading.title.text() == "Field Office Tarawa · UNICEF"
    app.window.close()


def test_home_says_what_to_do_next_and_takes_you_there(admitted: AnyDesk) -> None:
    home: Home = screen(admitted, Home)
    home.refresh()
    press(home, "Give positions")
    assert admitted.app.window.current_name() == "consultation"
    board: BoardScreen = screen(admitted, BoardScreen)
    assert board.heading.title.text() == "Readiness of the system"
    assert board.items.rowCount() == 2


def test_an_officer_gives_a_position_and_sees_it_on_the_board(admitted: AnyDesk) -> None:
    admitted.app.go(Place("consultation", "readiness", "2"))
    press(screen(admitted, BoardScreen), "Give our position")
    assert admitted.app.window.current_name() == "form"
    form = answer_position(admitted, "SUP")
    assert "assess the risks" in form.page.about.words()
    assert form.page.about.status_words() == "Official text (en)"
    finish(admitted)
    assert admitted.app.window.current_name() == "consultation"
    board: BoardScreen = screen(admitted, BoardScreen)
    row = board.items.index_of("2")
    assert board.items.data(board.items.index(row, 1)) == "✓ SUP"
    assert admitted.workspace.records().total == 1


def test_a_position_comes_to_the_secretariat_and_counts(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "SUP")
    finish(admitted)
    out: ExchangeScreen = screen(admitted, ExchangeScreen)
    out.write_bundle(tmp_path / "up.assent")
    into: ExchangeScreen = screen(secretariat, ExchangeScreen)
    secretariat.app.window.dropped.emit([tmp_path / "up.assent"])
    assert secretariat.app.window.current_name() == "exchange"
    assert into.report is not None and into.report.added > 0
    assert into.model.data(into.model.index(0, 2)) == "✓ added"
    into.take([tmp_path / "up.assent"])
    assert into.model.data(into.model.index(0, 2)) == "= already present"
    secretariat.app.go(Place("consultation", "readiness", "1"))
    board: BoardScreen = screen(secretariat, BoardScreen)
    codes = {
        str(board.cells.headerData(r, Qt.Orientation.Vertical)): board.cells.data(board.cells.index(r, 0))
        for r in range(board.cells.rowCount())
    }
    assert codes["UNICEF"] == "SUP"
    assert codes["WFP"] in ("NRS", "UNS")


def test_a_stranger_is_refused_with_a_reason_and_the_file_is_kept(
    make_desk: Callable[..., AnyDesk], secretariat: AnyDesk, tmp_path: Path
) -> None:
    stranger = make_desk("office", "WFP", "Somewhere")
    screen(stranger, ExchangeScreen).write_bundle(tmp_path / "strange.assent")
    into: ExchangeScreen = screen(secretariat, ExchangeScreen)
    into.take([tmp_path / "strange.assent"])
    why = str(into.model.data(into.model.index(0, 5)))
    assert into.model.data(into.model.index(0, 2)) == "✕ refused"
    assert "[bundle." in why and "kept untouched" in why
    secretariat.app.go(Place("desk", "quarantine"))
    desk: DeskScreen = screen(secretariat, DeskScreen)
    assert any(each.text() == "Try it again" for each in desk.aside.findChildren(QPushButton))


def test_a_form_put_aside_waits_on_home(admitted: AnyDesk, qtbot: QtBot) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "PAR")
    press(screen(admitted, FormScreen), "Put aside")
    admitted.app.go(Place("home"))
    home: Home = screen(admitted, Home)
    press(home, "Continue")
    form: FormScreen = screen(admitted, FormScreen)
    assert admitted.app.window.current_name() == "form"
    assert any(event.value == "PAR" for event in form.session.journal)
    assert "integrate the use of digital technology" in form.page.about.words()


def test_a_record_is_read_corrected_compared_and_withdrawn(admitted: AnyDesk) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "SUP")
    finish(admitted)
    record_id = admitted.workspace.records().rows[0].record_id
    admitted.app.go(Place("records", record_id))
    records: RecordsScreen = screen(admitted, RecordsScreen)
    assert "Support" in records.panel.answers.toPlainText()
    assert records.panel.path.text().startswith("✓ recorded on ")
    assert records.panel.path.text().endswith("○ not counted yet")
    press(records.panel, "Correct")
    form: FormScreen = screen(admitted, FormScreen)
    form._show_ref(next(ref for ref in _refs(form) if ref.endswith("/position")))
    answer_position(admitted, "ABS")
    form.finish()
    admitted.app.go(Place("records", record_id))
    assert len(admitted.workspace.history(record_id)) == 2
    assert "Abstain" in records.panel.differences.toPlainText()
    records.panel.withdraw_for("Sent by mistake")
    assert admitted.workspace.record_view(record_id).summary.withdrawn
    assert any("Sent by mistake" in each.text() for each in _labels(records.panel))


def _refs(form: FormScreen) -> list[str]:
    from desktop.form_pages import questions_under

    return [ref for page in form.pages for item in page.items for ref in questions_under(item)]


def _labels(widget: QWidget) -> list[Any]:
    from PySide6.QtWidgets import QLabel

    return list(widget.findChildren(QLabel))


def test_the_secretariat_admits_an_office_by_its_code(
    make_desk: Callable[..., AnyDesk], secretariat: AnyDesk, tmp_path: Path
) -> None:
    office = make_desk("office", "WFP", "Country Office", focal_point=True)
    screen(office, ExchangeScreen).write_enrolment(tmp_path / "ask.enrol")
    desk: DeskScreen = screen(secretariat, DeskScreen)
    request = secretariat.workspace.read_enrolment((tmp_path / "ask.enrol").read_bytes())
    desk.offices.admit(request, "AAAA-AAAA-AAAA-AAAA", focal_point=True)
    assert [each.code for each in secretariat.problems], "a wrong code must be refused"
    desk.offices.admit(request, office.workspace.standing().code, focal_point=True)
    assert "WFP" in [each.organization for each in secretariat.workspace.offices()]


def test_a_round_is_closed_and_the_next_one_opened(secretariat: AnyDesk) -> None:
    from datetime import timedelta

    from desktop.desk_rounds import rule_of

    secretariat.app.go(Place("desk", "rounds", "readiness"))
    desk: DeskScreen = screen(secretariat, DeskScreen)
    desk.rounds.close_round("Nobody answered in time.")
    desk.rounds.consolidate("Nobody answered in time.")
    assert secretariat.workspace.rounds("readiness")[0].is_closed
    deadline = secretariat.app.clock() + timedelta(days=20)
    desk.rounds.open_round(rule_of("silence"), deadline, 24)
    newest = secretariat.workspace.rounds("readiness")[-1]
    assert (newest.number, newest.rule.name, newest.grace_hours) == (2, "silence", 24)


def test_a_closed_round_is_open_again_until_the_moment_that_is_chosen(secretariat: AnyDesk) -> None:
    from datetime import UTC, datetime

    secretariat.app.go(Place("desk", "rounds", "readiness"))
    desk: DeskScreen = screen(secretariat, DeskScreen)
    desk.rounds.close_round("Too early.")
    usual = desk.rounds.again.dateTime().toSecsSinceEpoch()
    assert abs(usual - secretariat.app.clock().timestamp()) < 8 * 86_400
    until = datetime(2027, 1, 15, 17, 0, tzinfo=UTC)
    desk.rounds.again.setDateTime(QDateTime.fromSecsSinceEpoch(int(until.timestamp())))
    press(desk, "Open it again until")
    assert [each.code for each in secretariat.problems] == ["round.reason"], "the chair says why"
    assert desk.rounds.again.dateTime().toSecsSinceEpoch() == int(until.timestamp())
    desk.rounds.reopen("Mail was down.")
    (held,) = secretariat.workspace.rounds("readiness")
    assert (held.state, held.deadline) == ("open", until)


def test_the_pictures_show_where_an_earlier_round_stood(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "SUP")
    finish(admitted)
    secretariat.workspace.take(admitted.workspace.write_bundle(tmp_path / "up.assent").paths)
    secretariat.workspace.close_round("readiness")
    secretariat.workspace.consolidate_round("readiness", summary="Nothing changed.")
    shown: BoardScreen = screen(secretariat, BoardScreen)
    shown.refresh()
    shown.tabs.setCurrentIndex(1)
    assert shown.as_of.isHidden(), "one round, nothing to choose"
    secretariat.workspace.open_round(
        "readiness", rule=RoundRule("majority"), deadline=secretariat.app.clock() + timedelta(days=9)
    )
    shown.refresh()

    def pictured() -> tuple[int, str]:
        board = shown._pictured
        assert board is not None and board.round is not None
        return board.round.number, board.round.rule.name

    assert not shown.as_of.isHidden() and shown.as_of.currentText() == "Pictures of round 2, open"
    assert pictured() == (2, "majority")
    shown.as_of.setCurrentIndex(1)
    shown.as_of.activated.emit(1)
    assert pictured() == (1, "no_objection")
    assert shown.standing is not None and shown.standing.board is not None
    assert shown.standing.board.round is not None and shown.standing.board.round.number == 2, (
        "acts are of now"
    )
    shown.write_picture(tmp_path / "one.csv", shown._matrix_picture())
    assert "SUP" in (tmp_path / "one.csv").read_text("utf-8-sig")
    shown.tabs.setCurrentIndex(0)
    assert shown.as_of.isHidden(), "items show the present round"
    shown.refresh()
    assert pictured() == (2, "majority")


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_deadline_reads_the_same_way_around_in_every_language(language: str, qapp: QApplication) -> None:
    from datetime import UTC, datetime

    from desktop.desk_rounds import moment_field
    from desktop.language import fall_silent, speak

    speak(qapp, language)
    field = moment_field(datetime(2026, 12, 7, 23, 45, tzinfo=UTC))
    text = field.text()
    assert re.search(r"\d\d:45$", text) and "\u200f" not in text, text
    assert text.index("7") < text.index("2026" if "2026" in text else "26")
    field.deleteLater()
    fall_silent(qapp)


def test_the_note_is_composed_edited_and_written(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    admitted.app.go(Place("form", "position:readiness", "2"))
    answer_position(admitted, "SUP")
    finish(admitted)
    screen(admitted, ExchangeScreen).write_bundle(tmp_path / "up.assent")
    screen(secretariat, ExchangeScreen).take([tmp_path / "up.assent"])
    secretariat.app.go(Place("desk", "note", "readiness"))
    desk: DeskScreen = screen(secretariat, DeskScreen)
    assert desk.note.note is not None
    first = desk.note.note.paragraphs[0]
    desk.note.keep(desk.note.note.edit(first.key, "Written by a person."))
    desk.note.refresh()
    assert desk.note.note.paragraphs[0].text == "Written by a person."


def test_the_window_changes_its_language_at_the_same_place(admitted: AnyDesk) -> None:
    admitted.app.go(Place("consultation", "readiness", "2"))
    admitted.app.change_language("ar")
    assert admitted.app.window.current_name() == "consultation"
    assert admitted.app.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    board: BoardScreen = screen(admitted, BoardScreen)
    line = board.items.row(board.table.currentIndex().row())
    assert line is not None and line.item == "2"
    admitted.app.change_language("en")
    assert admitted.app.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("turns", range(6))
def test_who_chooses_language_and_look_at_once_has_both_at_the_same_place(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, preferences: Preferences, turns: int
) -> None:
    Workspace.create(tmp_path / "work", Profile("secretariat", "UN", "Secretariat")).close()
    app = Assent(qapp, preferences, jobs=Jobs())
    app.start(tmp_path / "work")
    qtbot.waitUntil(lambda: app.window.current_name() == "home", timeout=20_000)
    app.go(Place("desk", "forms"))
    app.change_language("ar")
    for _ in range(turns):
        QApplication.processEvents()
    preferences.look = "dark"
    app.change_look()
    qtbot.waitUntil(lambda: app.window.current_name() != "", timeout=20_000)
    assert app.window.current_name() == "desk"
    desk = app.screens["desk"]
    assert isinstance(desk, DeskScreen)
    assert desk.tabs.currentWidget() is desk.forms
    assert app.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert theme.current() == theme.colours_of(qapp, "dark")
    qtbot.wait(50)  # nothing that was under way before comes after it
    assert app.window.current_name() == "desk"
    preferences.look = "light"
    app.change_look()
    app.window.close()


def test_who_left_a_workspace_opens_it_again_and_goes_on_writing(
    admitted: AnyDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = admitted.workspace.folder
    admitted.app.go(Place("settings"))
    press(admitted.app.screens["settings"], "Open another workspace…")
    chosen = [str(tmp_path / "nothing here"), str(folder)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop(0))
    page = admitted.app.window.stack.currentWidget()
    assert isinstance(page, FirstRun)
    press(page, "Open an existing workspace…")
    assert [problem.code for problem in admitted.problems] == [] and "workspace.missing" in (
        admitted.app.window.strip.words()
    )
    page = admitted.app.window.stack.currentWidget()
    assert isinstance(page, FirstRun)
    press(page, "Open an existing workspace…")
    assert admitted.app.window.current_name() == "home"
    assert admitted.workspace.folder == folder and not admitted.workspace.read_only


def test_a_form_half_filled_survives_a_change_of_language(admitted: AnyDesk) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "PAR")
    admitted.app.change_language("fr")
    form: FormScreen = screen(admitted, FormScreen)
    assert admitted.app.window.current_name() == "form"
    question = next(each for each in form._questions() if each.ref.endswith("/position"))
    assert form.session.node(question.ref).value == "PAR"
    form.filling = None


def test_the_keyboard_reaches_every_place(admitted: AnyDesk, qtbot: QtBot) -> None:
    window = admitted.app.window
    with qtbot.waitActive(window, timeout=60_000):
        window.activateWindow()
    for key, name in ((Qt.Key.Key_2, "records"), (Qt.Key.Key_3, "consultation"), (Qt.Key.Key_4, "exchange"),
                      (Qt.Key.Key_1, "home")):  # fmt: skip
        qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
        assert window.current_name() == name
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.current_name() == "forms"
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert window.current_name() == "help"


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_every_place_can_be_shown_in_every_look(admitted: AnyDesk, look: Any) -> None:
    admitted.app.preferences.look = look
    admitted.app.change_look()
    for name in admitted.app.screens:
        if name != "form":
            admitted.app.go(Place(name))
            assert admitted.app.window.current_name() == name
    admitted.app.preferences.look = "light"
    admitted.app.change_look()


def test_two_consultations_of_one_day_are_two_also_when_their_titles_have_no_latin_letters(
    make_desk: Callable[..., AnyDesk],
) -> None:
    made = make_desk("secretariat", "UN", "Secretariat")
    made.app.go(Place("desk", "rounds"))
    desk: DeskScreen = screen(made, DeskScreen)
    for title in ("الجاهزية", "Готовность", "准备状态"):
        desk.put_up(f"{title}\n{title} 1")
        assert desk.choose.currentText() == title
    assert {each.title for each in made.workspace.consultations()} == {"الجاهزية", "Готовность", "准备状态"}
    assert all(each.items == 1 for each in made.workspace.consultations())


def test_a_consultation_without_items_is_asked_for_again_with_the_words_kept(
    make_desk: Callable[..., AnyDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_desk("secretariat", "UN", "Secretariat")
    made.app.go(Place("desk", "rounds"))
    desk: DeskScreen = screen(made, DeskScreen)
    asked: list[tuple[str, str]] = []

    def person(_parent: object, _title: str, asks: str, words: str) -> tuple[str, bool]:
        asked.append((asks.splitlines()[0], words))
        return ("Readiness", True) if len(asked) == 1 else ("Readiness\nFirst text", True)

    monkeypatch.setattr("desktop.desk.ask_words", person)
    desk.new.click()
    first = "First line: the title. Each further line: the text of one item."
    assert asked == [(first, ""), ("! Write at least one item below the title.", "Readiness")]
    assert [each.title for each in made.workspace.consultations()] == ["Readiness"]


def test_the_secretariat_puts_up_a_consultation_and_changes_a_text(
    make_desk: Callable[..., AnyDesk],
) -> None:
    made = make_desk("secretariat", "UN", "Secretariat")
    made.app.go(Place("desk", "rounds"))
    desk: DeskScreen = screen(made, DeskScreen)
    assert not desk.eight.isHidden()
    desk.put_up("Readiness\nFirst text\n\nSecond text")
    (held,) = made.workspace.consultations()
    assert (held.title, held.items) == ("Readiness", 2)
    made.app.go(Place("consultation", held.consultation, "2"))
    board: BoardScreen = screen(made, BoardScreen)
    line = board.items.row(1)
    assert line is not None and line.text == "Second text"
    board.change_text(line, "Second text, clearer")
    assert made.workspace.agenda(held.consultation)[1].text == "Second text, clearer"


def test_official_texts_in_several_languages_are_put_up_from_a_file(
    make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    desk = make_desk("secretariat", "UN", "Secretariat")
    texts = [{"language": "en", "text": "Keep a register.", "status": "official", "source": "A/1"},
             {"language": "fr", "text": "Tenez un registre.", "status": "unofficial"}]  # fmt: skip
    put = {"consultation_id": "c9", "title": [{"language": "en", "text": "Registers"}],
           "items": [{"code": "1", "number": 1, "texts": texts}]}  # fmt: skip
    path = tmp_path / "consult.json"
    path.write_text(json.dumps(put), encoding="utf-8")
    shown: DeskScreen = screen(desk, DeskScreen)
    shown.read_consultation(path)
    (line,) = desk.workspace.agenda("c9", "fr")
    assert "Tenez un registre." in line.text
    path.write_text('{"items": 3}', encoding="utf-8")
    shown.read_consultation(path)
    assert [each.code for each in desk.problems] == ["consultation.answers"]
    shown.read_consultation(tmp_path / "nothing.json")
    assert len(desk.problems) == 2 and len(desk.workspace.consultations()) == 1


def test_every_control_of_every_place_has_a_name_and_can_be_reached(
    admitted: AnyDesk, secretariat: AnyDesk
) -> None:
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QTabBar

    unnamed: list[str] = []
    for desk in (admitted, secretariat):
        places = [Place(name) for name in desk.app.screens if name != "form"]
        places.append(Place("form", "position:readiness", "1"))
        for place in places:
            desk.app.go(place)
            current = desk.app.window.stack.currentWidget()
            for widget in current.findChildren(QWidget):
                if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(current):
                    continue
                inside = isinstance(widget.parentWidget(), QAbstractScrollArea) or isinstance(
                    widget, (QScrollBar, QTabBar)
                )
                interface = QAccessible.queryAccessibleInterface(widget)
                if not inside and interface is not None and not interface.text(QAccessible.Text.Name):
                    unnamed.append(
                        f"{place.screen}: {type(widget).__name__} in {type(widget.parentWidget()).__name__}"
                    )
        screen(desk, FormScreen).filling = None
    assert sorted(set(unnamed)) == []


def test_giving_a_position_again_corrects_the_one_that_was_given(admitted: AnyDesk) -> None:
    admitted.app.go(Place("form", "position:readiness", "1"))
    answer_position(admitted, "SUP")
    finish(admitted)
    admitted.app.go(Place("consultation", "readiness", "1"))
    press(screen(admitted, BoardScreen), "Correct our position")
    form: FormScreen = screen(admitted, FormScreen)
    position = next(ref for ref in _refs(form) if ref.endswith("/position"))
    assert form.session.node(position).value == "SUP"
    answer_position(admitted, "ABS")
    form.finish()
    assert admitted.workspace.records().total == 1
    assert admitted.workspace.agenda("readiness")[0].my_position == "ABS"


def test_a_position_given_again_speaks_of_the_text_that_is_asked_now(secretariat: AnyDesk) -> None:
    secretariat.app.go(Place("form", "position:readiness", "1"))
    answer_position(secretariat, "SUP")
    finish(secretariat)
    board: BoardScreen = screen(secretariat, BoardScreen)
    secretariat.app.go(Place("consultation", "readiness", "1"))
    line = board.items.row(0)
    assert line is not None
    board.change_text(line, "Governing bodies should integrate digital technology with care.")
    assert not secretariat.workspace.agenda("readiness")[0].stale, (
        "the open round asks the text it opened with"
    )
    rounds = screen(secretariat, DeskScreen).rounds
    secretariat.app.go(Place("desk", "rounds", "readiness"))
    rounds.close_round("")
    rounds.consolidate("")
    rounds.open_round(RoundRule(), secretariat.app.clock() + timedelta(days=20), 24)
    asked = secretariat.workspace.agenda("readiness")[0]
    assert asked.stale
    secretariat.app.go(Place("form", "position:readiness", "1"))
    answer_position(secretariat, "ABS")
    form: FormScreen = screen(secretariat, FormScreen)
    reference = next(ref for ref in form.session.form.by_path if ref.endswith("/text_hash"))
    assert form.session.node(reference).value == asked.text_hash
    form.filling = None
