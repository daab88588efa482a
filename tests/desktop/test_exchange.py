# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Exchange through the window: every way out, every way in, and the timeline of both."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QInputDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.columns import Columns, Flow
from desktop.exchange import ExchangeScreen
from desktop.exchange_in import read_photograph
from desktop.exchange_timeline import TimelineLine, ticks_between
from desktop.home import Home
from desktop.parts import Place
from desktop.record_files import RecordFiles
from sync.demo_forms import say_unknown
from sync.store_problems import DiskFull
from sync.values import RecordQuery

AnyDesk = Any


def exchange(desk: AnyDesk) -> ExchangeScreen:
    desk.app.go(Place("exchange"))
    screen = desk.app.screens["exchange"]
    assert isinstance(screen, ExchangeScreen)
    screen.refresh()
    return screen


def record_position(desk: AnyDesk, item: str = "1", **answers: str) -> None:
    session = desk.workspace.begin_position("readiness", item)
    for name, value in {"position": "SUP", "has_comments": "no", **answers}.items():
        session.answer(name, value)
    desk.workspace.record(session.finalize())


def settled(widget: QWidget) -> QWidget:
    """What was cleared away is gone, and what was added is shown, only when Qt has come round to it."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return widget


def shown_buttons(widget: QWidget) -> list[QPushButton]:
    return [each for each in settled(widget).findChildren(QPushButton) if not each.isHidden()]


def said(widget: QWidget) -> str:
    settled(widget)
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def states(screen: ExchangeScreen) -> list[str]:
    model = screen.timeline.model
    return [str(model.data(model.index(row, 5))) for row in range(model.rowCount())]


def test_a_sent_bundle_waits_on_the_timeline_until_its_receipt_came(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    record_position(admitted)
    screen = exchange(admitted)
    screen.write_bundle(tmp_path / "up.assent")
    assert "up.assent is ready" in said(screen.out)
    assert states(screen)[0] == "○ no receipt yet"
    assert "1 file waits for a receipt" in said(screen.timeline)
    picture = screen.timeline.picture
    assert "up.assent: no receipt yet" in picture.accessibleDescription()
    exchange(secretariat).take([tmp_path / "up.assent"])
    exchange(secretariat).write_bundle(tmp_path / "down.assent")
    screen.take([tmp_path / "down.assent"])
    assert any(state.startswith("✓ receipt of") for state in states(screen))
    screen.timeline.shown.setCurrentIndex(1)
    screen.timeline.shown.activated.emit(1)
    assert states(screen) == []


def test_nothing_new_is_said_and_offers_no_folder(admitted: AnyDesk) -> None:
    from sync.values import BundleReport

    screen = exchange(admitted)
    heard: list[str] = []
    screen.out.told.connect(heard.append)
    screen.out._bundle_made(BundleReport((), 0, 0, 0, 0, (), "nothing-new"))
    assert heard == ["There is nothing new to send: all of it is proved to be there."]
    assert "Open the folder" not in [each.text() for each in screen.out.findChildren(QPushButton)]


LETTER = {
    "status": "letter_signed", "status_date": "2026-02-01", "target_date": "2026-12-31", "letter_date": "2026-01-31",
    "evidence_level": "document_attached", "scope": "whole", "endorsing_authority": "executive_head",
    "authority_name": "The Head", "authority_title": "Director", "letter_file": "letter.pdf",
    "statement_version": "v2021", "focal_email": "focal@unicef.example", "linked_recommendations": "3",
}  # fmt: skip


def test_a_letter_too_large_to_travel_is_left_out_sent_later_and_saved_where_it_arrived(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = admitted.workspace.begin(
        "endorsement", answers={"edition": "2014", "applicability": "applicable", **LETTER}
    )
    changes = admitted.workspace.record(session.finalize(), attachments={"letter.pdf": b"%PDF the letter"})
    screen = exchange(admitted)
    assert screen.out.no_files.isHidden()
    screen.out.more.click()
    assert not screen.out.no_files.isHidden() and screen.out.no_ledger.isHidden(), (
        "it has no diaries of others"
    )
    screen.out.no_files.setChecked(True)
    screen.write_bundle(tmp_path / "thin.assent")
    exchange(secretariat).take([tmp_path / "thin.assent"])

    def files() -> RecordFiles:
        secretariat.app.go(Place("records", changes.records[0]))
        (panel,) = secretariat.app.screens["records"].findChildren(RecordFiles)
        return panel

    assert "letter.pdf\u2069 has not reached this workspace" in said(files())
    assert not shown_buttons(files())
    screen.out.no_files.setChecked(False)
    screen.out.everything.setChecked(True)
    screen.write_bundle(tmp_path / "whole.assent")
    exchange(secretariat).take([tmp_path / "whole.assent"])
    assert "Attached: \u2068letter.pdf" in said(files())
    picked = tmp_path / "saved.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(picked), ""))
    (save,) = [each for each in shown_buttons(files()) if each.text() == "Save the file…"]
    save.click()
    assert picked.read_bytes() == b"%PDF the letter"


def test_the_secretariat_sends_to_one_office_without_the_diaries_of_the_others(
    admitted: AnyDesk, secretariat: AnyDesk, make_desk: Any, tmp_path: Path
) -> None:
    record_position(admitted)
    exchange(admitted).write_bundle(tmp_path / "up.assent")
    other = make_desk("office", "WFP", "Field Office Suva", focal_point=True)
    secretariat.workspace.admit_office(other.workspace.enrolment_request())
    screen = exchange(secretariat)
    screen.take([tmp_path / "up.assent"])
    screen.out.more.click()
    screen.out.no_ledger.setChecked(True)
    screen.out.to.setCurrentIndex(screen.out.to.findText("Field Office Suva · WFP"))
    screen.write_bundle(tmp_path / "down.assent")
    other.workspace.take([tmp_path / "down.assent"])
    assert other.workspace.consultations() and not other.workspace.records(RecordQuery()).total


@pytest.mark.parametrize("whose", ["nothing yet", "the records"])
def test_an_excel_form_is_for_one_office_with_its_records_or_empty(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whose: str
) -> None:
    record_position(admitted)
    exchange(admitted).write_bundle(tmp_path / "up.assent")
    screen = exchange(secretariat)
    screen.take([tmp_path / "up.assent"])
    asked: list[list[str]] = []

    def choose(
        _parent: QWidget, _title: str, _asked: str, words: list[str], *_more: object
    ) -> tuple[str, bool]:
        asked.append(words)
        wanted = "Position" if len(asked) == 1 else whose
        return next(each for each in words if each.startswith(wanted)), True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    target = tmp_path / "form.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(target), ""))
    screen.out.choose_template()
    assert asked[1][1] == "the records of Field Office Tarawa · UNICEF, which fills it"
    reading = secretariat.workspace.read_workbook(target)
    assert len(reading.rows) == (1 if whose == "the records" else 0)
    asked.clear()
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_args: ("", False))
    target.unlink()
    exchange(admitted).out.choose_template()
    assert not target.exists(), "who closes the question wants none"


def test_the_secretariat_sends_to_one_office_encrypted_and_in_parts(
    secretariat: AnyDesk, admitted: AnyDesk, tmp_path: Path
) -> None:
    screen = exchange(secretariat)
    chosen = screen.out.to.findText("Field Office Tarawa · UNICEF")
    assert chosen > 0
    screen.out.to.setCurrentIndex(chosen)
    screen.out.encrypted.setChecked(True)
    screen.write_bundle(tmp_path / "one.assent")
    newest = secretariat.workspace.exchange().sent[0]
    assert (newest.receivers, newest.encrypted) == (("Field Office Tarawa",), True)
    assert screen.out.wish().to, "the choice stays after the bundle was made"
    assert admitted.workspace.take([tmp_path / "one.assent"]).files[0].outcome in ("added", "already-present")


def test_a_bundle_is_shown_as_codes_by_keyboard_and_saved(
    admitted: AnyDesk, secretariat: AnyDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    dice = random.Random(7)  # words that do not pack well
    for number in range(4):
        record_position(
            admitted,
            "1" if number % 2 else "2",
            position="SWR",
            reason=" ".join(f"{dice.getrandbits(60):x}" for _ in range(100)),
        )
    screen = exchange(admitted)
    heard: list[str] = []
    screen.out.told.connect(heard.append)
    screen.out.codes.click()
    page = screen.codes
    assert screen._pages.currentWidget() is page
    total = len(page._pictures)
    assert total > 1
    assert page.count.text() == f"Code 1 of {total}"
    qtbot.keyClick(page.code, Qt.Key.Key_Right)
    assert page.at() == 1
    assert page.code.accessibleName() == f"Code 2 of {total}"
    qtbot.keyClick(page.code, Qt.Key.Key_Left)
    qtbot.keyClick(page.code, Qt.Key.Key_Left)
    assert page.at() == 0
    assert not admitted.workspace.exchange().sent, "not all of them were shown"
    qtbot.keyClick(page.code, Qt.Key.Key_Escape)
    assert heard == ["Not all the codes were shown: the bundle does not count as sent."]
    screen.out.codes.click()
    page.save_page(tmp_path)  # a folder
    assert [problem.code for problem in admitted.problems] == ["file.not-writable"]
    assert not admitted.workspace.exchange().sent, "what could not be written was not sent"
    for _ in range(total):
        qtbot.keyClick(page.code, Qt.Key.Key_Right)
    assert states(screen) == ["○ no receipt yet", "✓ added"]
    assert heard[1:] == ["✓ All the codes were shown or saved: the bundle counts as sent."]
    page.save_page(tmp_path / "codes.pdf")
    assert (tmp_path / "codes.pdf").read_bytes().startswith(b"%PDF")
    folder = tmp_path / "codes"
    folder.mkdir()
    page.save_pictures(folder)
    assert len(list(folder.glob("*.png"))) == total
    qtbot.keyClick(page.code, Qt.Key.Key_Escape)
    assert screen._pages.currentIndex() == 0
    assert len(admitted.workspace.exchange().sent) == 1, "sent once, however often it is saved"
    screen.out.codes.click()
    page.save_pictures(folder)
    assert admitted.workspace.exchange().sent[0].names[0].endswith(f"-1of{total}.png")
    into = exchange(secretariat)
    into.take([folder])
    assert into.report is not None and into.report.files[-1].outcome == "added"


def test_who_goes_elsewhere_from_the_codes_is_told_that_they_do_not_count(
    admitted: AnyDesk, tmp_path: Path
) -> None:
    dice = random.Random(7)
    for item in ("1", "2"):
        reason = " ".join(f"{dice.getrandbits(60):x}" for _ in range(100))
        record_position(admitted, item, position="SWR", reason=reason)
    screen = exchange(admitted)
    heard: list[str] = []
    screen.out.told.connect(heard.append)
    screen.out.codes.click()
    (tmp_path / "junk.assent").write_bytes(b"junk")
    screen.take([tmp_path / "junk.assent"])  # a file comes in by itself: the codes stay before the telephone
    assert screen._pages.currentWidget() is screen.codes and heard == []
    admitted.app.go(Place("exchange", "take"))
    assert heard == ["Not all the codes were shown: the bundle does not count as sent."]
    assert screen._pages.currentIndex() == 0 and not admitted.workspace.exchange().sent


def test_a_photograph_of_a_code_is_taken(admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path) -> None:
    record_position(admitted)
    (picture,) = admitted.workspace.write_bundle(tmp_path / "code.png", as_pictures=True).paths
    photograph = tmp_path / "photo.jpg"
    assert QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32).save(str(photograph), "JPG", 80)
    into = exchange(secretariat)
    into.take([photograph])
    assert into.report is not None and into.report.files[0].outcome == "added"
    assert read_photograph(b"no picture at all") is None


def test_text_from_a_scanner_is_pasted_and_dropped(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    from sync.qr import symbol_texts

    record_position(admitted)
    data = admitted.workspace.write_bundle(tmp_path / "up.assent").paths[0].read_bytes()
    texts = "\n".join(symbol_texts(data))
    into = exchange(secretariat)
    into.scan.click()
    assert not into.scanned.isHidden()
    into.scanned.text.setPlainText(texts)
    into.scanned.take.click()
    assert into.scanned.isHidden()
    assert into.report is not None and into.report.files[0].outcome == "added"
    dropped = QMimeData()
    dropped.setText(texts)
    into.drop.dropEvent(
        QDropEvent(
            QPointF(1, 1),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert into.report.files[0].outcome == "already-present"


def test_the_reason_of_a_refusal_is_readable_in_whole(secretariat: AnyDesk, tmp_path: Path) -> None:
    strange = tmp_path / "strange.assent"
    strange.write_bytes(b"hello")
    into = exchange(secretariat)
    into.take([strange])
    assert "kept untouched" in into._why.text()
    assert not into._why.isHidden()
    assert "bundle.not-a-bundle" in states(into)[0]


def look(screen: ExchangeScreen, *, times: int = 2) -> None:
    """Twice: what is new must have stood still since the look before."""
    for _ in range(times):
        screen.inbox.look()


@pytest.fixture
def inbox(admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path) -> Path:
    """A folder that the secretariat watches, with a bundle of an office in it."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    record_position(admitted)
    admitted.workspace.write_bundle(folder / "up.assent")
    exchange(secretariat).inbox.watch(str(folder))
    return folder


def received(desk: AnyDesk) -> list[str]:
    return [each.outcome for each in desk.workspace.exchange().received]


def test_files_of_a_watched_folder_are_taken_once_even_after_a_new_start(
    secretariat: AnyDesk, inbox: Path
) -> None:
    look(exchange(secretariat))
    assert received(secretariat) == ["added"]
    secretariat.app.change_language("en")  # builds the screen anew, as a start does
    again = exchange(secretariat)
    look(again)
    assert received(secretariat) == ["added"]
    (inbox / "signed.assent-roots").write_text(
        "what a person signs or collects, not a folder", encoding="utf-8"
    )
    look(again)
    assert (received(secretariat), secretariat.problems) == (["added"], [])
    again.choose_watched()
    assert again.inbox.folder() == "" and again.watch.text() == "Watch a folder…"


def test_a_file_that_is_still_being_copied_into_a_watched_folder_is_waited_for(
    secretariat: AnyDesk, inbox: Path
) -> None:
    whole = (inbox / "up.assent").read_bytes()
    into = exchange(secretariat)
    for half in (whole[:100], whole[:300], whole):
        (inbox / "up.assent").write_bytes(half)
        look(into, times=1)
        assert received(secretariat) == []
    look(into, times=1)
    assert received(secretariat) == ["added"]


def test_what_could_not_be_taken_from_a_watched_folder_is_taken_the_next_time(
    secretariat: AnyDesk, inbox: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(*_: object, **__: object) -> None:
        raise DiskFull(folder="here")

    into = exchange(secretariat)
    with monkeypatch.context() as full:
        full.setattr(type(secretariat.workspace), "take", disk_full)
        look(into)
    assert [each.code for each in secretariat.problems] == ["workspace.full"]
    look(into)
    assert received(secretariat) == ["added"]


def test_a_folder_is_watched_for_the_workspace_that_chose_it(
    secretariat: AnyDesk, admitted: AnyDesk, inbox: Path
) -> None:
    office, chosen = exchange(admitted).context, secretariat.app.preferences
    other = ExchangeScreen(replace(office, preferences=chosen))
    assert other.inbox.folder() == "" and other.watched.isHidden()
    look(other)
    assert received(admitted) == ["added"]  # the secretariat's own bundle alone
    assert chosen.watched == str(inbox)  # and the choice stays
    look(exchange(secretariat))
    assert received(secretariat) == ["added"]
    other.deleteLater()


def test_a_new_office_is_guided_until_it_is_admitted(
    make_desk: Any, secretariat: AnyDesk, tmp_path: Path
) -> None:
    office = make_desk("office", "WFP", "Country Office", focal_point=True)
    home: Home = office.app.screens["home"]

    def buttons() -> list[str]:
        home.refresh()
        return [each.text() for each in shown_buttons(home)]

    assert "Save the enrolment file…" in buttons()
    assert office.workspace.standing().code in said(home)
    exchange(office).write_enrolment(tmp_path / "ask.assent-enrol")
    assert "Save the enrolment file…" not in buttons()
    assert "Take files…" in buttons()
    secretariat.workspace.admit_office((tmp_path / "ask.assent-enrol").read_bytes())
    secretariat.workspace.write_bundle(tmp_path / "down.assent")
    exchange(office).take([tmp_path / "down.assent"])
    assert "Take files…" not in buttons()
    assert "Be admitted by the secretariat" not in said(home)
    assert "Give positions" in buttons()


def test_a_new_secretariat_is_guided_to_its_first_bundle(make_desk: Any, tmp_path: Path) -> None:
    made = make_desk("secretariat", "UN", "Secretariat")
    home: Home = made.app.screens["home"]
    home.refresh()
    assert "Set up the secretariat" in said(home)
    primaries = [each.text() for each in shown_buttons(home) if each.property("role") == "primary"]
    assert primaries == ["Put up a consultation"]


def test_home_shows_where_things_stand_in_words_too(admitted: AnyDesk) -> None:
    home: Home = admitted.app.screens["home"]
    home.refresh()
    from desktop.pictures import PictureView

    told = [each.accessibleDescription() for each in home.where.findChildren(PictureView)]
    assert any(
        "Organizations that answered: 0 of 2" in words and "Our positions: 0 of 2" in words for words in told
    )
    assert any("Entries proved to have arrived" in words for words in told)


def test_columns_go_under_each_other_when_the_window_is_narrow(qtbot: QtBot) -> None:
    columns = Columns(QPushButton("one"), QPushButton("two"))
    qtbot.addWidget(columns)
    columns.resize(1200, 200)
    columns.show()
    assert columns.is_wide()
    columns.resize(500, 200)
    assert not columns.is_wide()


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_buttons_that_do_not_fit_go_on_in_the_next_line(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    holder, buttons = QWidget(), [QPushButton(f"button number {n}") for n in range(4)]
    holder.setLayoutDirection(direction)
    holder.setLayout(Flow(*buttons))
    qtbot.addWidget(holder)
    wide = sum(each.sizeHint().width() + 8 for each in buttons)
    holder.resize(wide, 60)
    holder.show()
    assert len({each.y() for each in buttons}) == 1
    holder.resize(wide // 2, 120)
    assert len({each.y() for each in buttons}) > 1
    assert all(each.width() >= each.sizeHint().width() for each in buttons)
    first = buttons[0].geometry()
    assert (
        (first.right() == holder.width() - 1)
        if direction == Qt.LayoutDirection.RightToLeft
        else (first.left() == 0)
    )


def test_the_line_of_time_has_a_handful_of_round_moments() -> None:
    from datetime import UTC, datetime, timedelta

    now = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
    for span in (
        timedelta(hours=1),
        timedelta(days=1),
        timedelta(days=40),
        timedelta(days=400),
        timedelta(days=9000),
    ):
        ticks = ticks_between(now - span, now)
        assert 0 < len(ticks) <= 9, span
        assert all(now - span <= at <= now for at, _words in ticks)


def test_the_taskbar_calls_when_work_ended_while_one_was_elsewhere(
    admitted: AnyDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    called: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", lambda window, *_duration: called.append(window))
    screen = exchange(admitted)
    admitted.app.window.hide()
    screen.write_bundle(tmp_path / "up.assent")
    assert called == [admitted.app.window]


def sent_lines(screen: ExchangeScreen) -> list[TimelineLine]:
    model = screen.timeline.model
    lines = [model.row(at) for at in range(model.rowCount())]
    return [line for line in lines if line is not None and line.way == "sent"]


def attach_letter(desk: AnyDesk, number: int, size: int = 12_000_000) -> str:
    """A record with a scanned letter, which nothing packs smaller; its id."""
    file = desk.workspace.attach(f"letter-{number}.pdf", random.Random(number).randbytes(size))
    session = desk.workspace.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    answers = {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": "desk@example.org", "letter_file": file.name,
    }  # fmt: skip
    for name, value in answers.items():
        session.answer(name, value)
    say_unknown(session)
    (record,) = desk.workspace.record(session.finalize()).records
    return str(record)


def test_one_button_makes_several_files_and_a_lost_one_is_sent_again(
    admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    for number in range(3):
        attach_letter(admitted, number)
    screen, desk = exchange(admitted), exchange(secretariat)
    screen.write_bundle(tmp_path / "up.assent")
    told = said(screen.out)
    assert "✓ 2 files are ready" in told and "they may be taken in any order" in told
    assert "up-1of2.assent\nup-2of2.assent" in told
    assert [line.name for line in sent_lines(screen)] == ["up-1of2.assent and 1 more"], (
        "made at once, one line"
    )
    desk.take([tmp_path / "up-2of2.assent"])
    desk.write_bundle(tmp_path / "answer.assent")
    screen.take([tmp_path / "answer.assent"])
    assert "◐ arrived, but for 2 attached files" in states(screen)
    assert "next bundle: up-1of2.assent" in screen.timeline.model.tip(sent_lines(screen)[0], 2)
    assert "has not got 2 attached files" in said(screen.heading)
    home = admitted.app.screens["home"]
    admitted.app.go(Place("home"))
    home.refresh()
    assert "2 attached files did not reach the secretariat" in said(home)
    screen = exchange(admitted)
    screen.write_bundle(tmp_path / "again.assent")
    assert "again.assent is ready" in said(screen.out)
    home.refresh()
    assert "did not reach the secretariat" not in said(home)
    desk.take([tmp_path / "again.assent"])
    desk.write_bundle(tmp_path / "last.assent")
    screen.take([tmp_path / "last.assent"])
    assert not any("attached" in state for state in states(screen))
    assert "attached" not in said(screen.heading)
