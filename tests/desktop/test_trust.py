# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Trust in the window: root keys, the lock, the recovery sheet, proofs and evidence, finished without a command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.app import Assent
from desktop.check_page import CheckPage
from desktop.desk import Desk as DeskScreen
from desktop.first_run import FirstRun, Unlock
from desktop.jobs import InlineJobs
from desktop.parts import Place
from desktop.preferences import Preferences
from desktop.recover_page import RecoverPage
from desktop.root_holder import RootHolderPage
from desktop.settings import SettingsScreen
from sync.parts import HEADER, split
from sync.root_keys import RootKey, words_of
from sync.trust_values import AddDevice, ReplaceRoots, RevokeDevice, TakeOver
from sync.values import RebuildReport
from sync.workspace import Workspace

AnyDesk = Any
SEEDS = [bytes([number]) * 32 for number in (1, 2, 3)]
KEYS = [RootKey(f"assent/root/holder/{number}", seed) for number, seed in enumerate(SEEDS)]


def said(widget: QWidget) -> str:
    QCoreApplication.sendPostedEvents()  # new labels are shown by an event of their own
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if not each.isHidden())


def press(widget: QWidget, words: str) -> None:
    found = [each for each in widget.findChildren(QPushButton) if each.text() == words]
    assert found, [each.text() for each in widget.findChildren(QPushButton)]
    found[0].click()


def settings(desk: AnyDesk) -> SettingsScreen:
    desk.app.go(Place("settings"))
    found = desk.app.screens["settings"]
    assert isinstance(found, SettingsScreen)
    found.refresh()
    return found


class SecretService(KeyringBackend):
    """In memory, behind keyring's own interface, under the name of a back end that is good."""

    priority = 1  # type: ignore[assignment]
    viable = False  # type: ignore[assignment]  # never chosen by itself, only when a test sets it

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


SecretService.__module__, SecretService.__qualname__ = "keyring.backends.SecretService", "Keyring"


@pytest.fixture
def ring() -> Iterator[SecretService]:
    before = keyring.get_keyring()
    made = SecretService()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


# --- root keys ---------------------------------------------------------------------------------------------


def roots_tab(desk: AnyDesk) -> Any:
    desk.app.go(Place("desk", "roots"))
    screen = desk.app.screens["desk"]
    assert isinstance(screen, DeskScreen)
    return screen.roots


def test_the_desk_says_that_the_root_key_lies_here_and_lets_two_of_three_take_its_place(
    secretariat: AnyDesk, qapp: QApplication, tmp_path: Path, clock: Any
) -> None:
    tab = roots_tab(secretariat)
    assert "Whoever steals this computer" in said(tab)
    press(tab, "Replace the root keys…")
    assert tab.threshold.currentText() == "1 of 1"
    tab.keys.setPlainText("\n".join(key.public.vkey for key in KEYS))
    assert tab.threshold.currentText() == "2 of 3"
    request = tmp_path / "request.assent-roots"
    tab.write_request(ReplaceRoots(tuple(tab.keys.toPlainText().split("\n")), tab.threshold.value()), request)
    assert "0 of 2 signatures" in said(tab)
    signed = []
    for number, key in enumerate(KEYS[:2]):
        page = RootHolderPage(InlineJobs(), "en", clock, lambda: None)
        page.open_request(request)
        assert "From now on 2 of these 3 root keys sign together" in page.asks.text()
        assert secretariat.workspace.standing().secretariat_code in page.asks.text()
        page.words.setPlainText(words_of(key))
        signed.append(tmp_path / f"signed-{number}.assent-roots")
        page.sign(signed[-1])
        assert "✓ Signed" in page.said.text()
        page.deleteLater()
    tab.collect_files(signed[:1])
    assert [problem.code for problem in secretariat.problems] == ["roster.root-signature"]
    tab.collect_files(signed)
    assert "2 of 3 root keys" in said(tab) and "Whoever steals" not in said(tab)
    assert secretariat.workspace.roots().serial == 2


def test_requests_that_are_opened_or_dropped_go_where_they_are_signed_and_collected(
    secretariat: AnyDesk, admitted: AnyDesk, qapp: QApplication, tmp_path: Path
) -> None:
    """From the founding to two of three holders, with nothing but files that travel."""
    request = tmp_path / "request.assent-roots"
    lines = tuple(key.public.vkey for key in KEYS)
    roots_tab(secretariat).write_request(ReplaceRoots(lines, 2), request)
    preferences = Preferences(tmp_path / "elsewhere.ini")
    preferences.language = "en"
    newcomer = Assent(qapp, preferences, jobs=InlineJobs())
    newcomer._files = [request]
    newcomer._begin_work(None)
    signed = []
    for key, app in zip(KEYS, (newcomer, admitted.app), strict=False):
        if app is not newcomer:
            app.take([request])
        page = app.window.stack.currentWidget()
        assert isinstance(page, RootHolderPage)
        assert "From now on 2 of these 3 root keys sign together" in page.asks.text()
        page.words.setPlainText(words_of(key))
        signed.append(tmp_path / f"{len(signed)}.assent-roots")
        page.sign(signed[-1])
        press(page, "Back")
    assert isinstance(newcomer.window.stack.currentWidget(), FirstRun)
    assert admitted.app.window.current_name() == "exchange"
    assert admitted.workspace.quarantine() == ()
    secretariat.app.take(signed)
    assert "2 of 3 root keys" in said(roots_tab(secretariat))
    assert secretariat.workspace.roots().threshold == 2
    newcomer.window.deleteLater()


def test_a_request_that_is_none_is_refused_on_the_page(
    tmp_path: Path, clock: Any, qapp: QApplication
) -> None:
    page = RootHolderPage(InlineJobs(), "en", clock, lambda: None)
    (tmp_path / "x.assent-roots").write_text("nothing", encoding="utf-8")
    page.open_request(tmp_path / "x.assent-roots")
    assert "roots.form" in page.said.text()
    page.deleteLater()


def test_a_holder_makes_a_key_and_a_sheet_without_a_workspace(
    tmp_path: Path, clock: Any, qapp: QApplication
) -> None:
    page = RootHolderPage(InlineJobs(), "ar", clock, lambda: None)
    page.holder.setText("Anna")
    page.new_secret.first.setText("four words not together")
    page.make_key(tmp_path / "anna.assent-root")
    assert "! The two fields do not say the same." in page.new_secret.message.text()
    page.new_secret.again.setText("four words not together")
    page.make_key(tmp_path / "anna.assent-root")
    assert "assent/root/anna/" in page.line.text() and not page.new_secret.first.text()
    page.write_sheet(tmp_path / "anna.pdf")
    assert (tmp_path / "anna.pdf").read_bytes().startswith(b"%PDF")
    page.deleteLater()


def test_the_founding_key_is_moved_away_in_the_window(secretariat: AnyDesk, tmp_path: Path) -> None:
    tab = roots_tab(secretariat)
    press(tab, "Move the key away…")
    for field in (tab.secret.first, tab.secret.again):
        field.setText("four words not together")
    tab.move_key(tmp_path / "root.assent-root")
    assert (tmp_path / "root.assent-root").exists()
    assert "kept elsewhere" in said(tab) and "Whoever steals" not in said(tab)
    tab.write_sheet(tmp_path / "root.pdf")
    assert (tmp_path / "root.pdf").read_bytes().startswith(b"%PDF")


def test_a_second_computer_joins_and_keeps_the_list_in_the_window(
    secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    other = make_desk("office", "UN", "Second desk")
    (tmp_path / "ask.assent-enrol").write_bytes(other.workspace.enrolment_request())
    tab = roots_tab(secretariat)
    tab.add_computer(tmp_path / "ask.assent-enrol")
    tab.code.setText(other.workspace.standing().code)
    tab.write_request(
        AddDevice((tmp_path / "ask.assent-enrol").read_bytes(), tab.code.text()), tmp_path / "a.assent-roots"
    )
    secretariat.workspace.write_bundle(tmp_path / "down.assent", to=["secretariat"])
    assert "desk" not in other.app.screens
    other.app.take([tmp_path / "down.assent"])
    assert "desk" in other.app.screens, "the secretariat's place is there at once"
    assert secretariat.problems == []
    assert other.workspace.profile.role == "secretariat"
    request = tmp_path / "over.assent-roots"
    other.workspace.ask_roots(TakeOver(), request)
    key = secretariat.workspace._desk.root_keys()[0]
    request.write_bytes(Workspace.sign_root_request(request.read_bytes(), None, words_of(key)).data)
    other.workspace.apply_root_request([request])
    assert other.workspace.roots().is_registrar


def test_a_computer_of_the_secretariat_is_revoked_by_the_root_keys(
    secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    other = make_desk("office", "UN", "Second desk")
    wish = AddDevice(other.workspace.enrolment_request(), other.workspace.standing().code)
    tab = roots_tab(secretariat)
    tab.write_request(wish, tmp_path / "add.assent-roots")  # the key of the founding lies here: at once
    key_id = other.workspace.standing().key_id
    secretariat.app.screens["desk"].ask_revoke(key_id)
    tab.refresh()  # what arrives late does not close what was opened
    tab.revoking.reason.setText("sold")
    tab.write_request(
        RevokeDevice(key_id, tab.revoking.why, tab.revoking.choice.entries), tmp_path / "revoke.assent-roots"
    )
    assert secretariat.problems == []
    (office,) = [each for each in secretariat.workspace.offices() if each.is_secretariat]
    assert [device.revoked_at_size is None for device in office.devices] == [True, False]


# --- admission ----------------------------------------------------------------------------------------------


def test_an_office_is_admitted_only_with_the_code_it_reads(
    secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    office = make_desk("office", "WFP", "Country Office")
    path = tmp_path / "ask.assent-enrol"
    path.write_bytes(office.workspace.enrolment_request())
    secretariat.app.go(Place("desk", "offices"))
    tab = secretariat.app.screens["desk"].offices
    tab.read_request(path)
    press(tab, "Admit this office")
    assert len(secretariat.workspace.offices()) == 1, "nothing typed, nobody admitted"
    tab.code.setText("0000-0000-0000-0000")
    press(tab, "Admit this office")
    assert [problem.code for problem in secretariat.problems] == ["roster.code"]
    tab.code.setText(office.workspace.standing().code.lower())
    press(tab, "Admit this office")
    assert len(secretariat.workspace.offices()) == 2


def request_of(desk: AnyDesk, path: Path) -> Path:
    path.write_bytes(desk.workspace.enrolment_request())
    return path


def test_an_organization_that_is_not_on_the_list_is_entered_when_its_office_is_admitted(
    secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    office = make_desk("office", "OBSERVER", "Mission")
    secretariat.app.go(Place("desk", "offices"))
    tab = secretariat.app.screens["desk"].offices
    tab.read_request(request_of(office, tmp_path / "ask.assent-enrol"))
    assert "OBSERVER is not on your list of organizations yet" in said(tab.admitting)
    tab.admitting.name.setText("An observer")
    tab.code.setText("0000-0000-0000-0000")
    press(tab, "Admit this office")
    codes = [each.code for each in secretariat.workspace.organizations()]
    assert "OBSERVER" not in codes, "a wrong code enters nothing"
    tab.code.setText(office.workspace.standing().code)
    press(tab, "Admit this office")
    (entered,) = (each for each in secretariat.workspace.organizations() if each.code == "OBSERVER")
    assert entered.names == {"en": "An observer"}
    (admitted,) = (each for each in secretariat.workspace.offices() if not each.is_secretariat)
    assert admitted.focal_point, "nobody else files for it"


def test_the_second_computer_of_an_office_is_admitted_into_it(
    admitted: AnyDesk, secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    second = make_desk("office", "UNICEF", "Field office TARAWA")
    secretariat.app.go(Place("desk", "offices"))
    tab = secretariat.app.screens["desk"].offices
    tab.read_request(request_of(second, tmp_path / "ask.assent-enrol"))
    assert tab.admitting.into.currentText() == "one more computer of Field Office Tarawa"
    assert tab.admitting.files.isHidden(), "what the office may do is settled"
    tab.code.setText(second.workspace.standing().code)
    press(tab, "Admit this office")
    (office,) = (each for each in secretariat.workspace.offices() if not each.is_secretariat)
    assert len(office.devices) == 2 and office.focal_point


def test_who_files_the_positions_is_moved_and_an_office_renamed_and_an_organization_entered(
    admitted: AnyDesk, secretariat: AnyDesk, make_desk: Callable[..., AnyDesk], tmp_path: Path
) -> None:
    other = make_desk("office", "UNICEF", "Headquarters")
    secretariat.app.go(Place("desk", "offices"))
    tab = secretariat.app.screens["desk"].offices
    tab.read_request(request_of(other, tmp_path / "ask.assent-enrol"))
    assert tab.admitting.into.currentText() == "a new office" and not tab.admitting.files.isChecked()
    tab.code.setText(other.workspace.standing().code)
    press(tab, "Admit this office")

    def filing() -> list[str]:
        return [each.office for each in secretariat.workspace.offices() if each.focal_point]

    assert filing() == ["Field Office Tarawa"]
    press(tab, "Let it file the positions")
    assert filing() == ["Headquarters"]
    press(tab, "Rename…")
    assert tab.renaming.name.text() in ("Field Office Tarawa", "Headquarters")
    tab.renaming.name.setText("New York")
    press(tab, "Rename it")
    assert "New York" in [each.office for each in secretariat.workspace.offices()]
    press(tab, "Enter an organization…")
    tab.entering.code.setText("A B")
    press(tab, "Enter it")
    assert "cannot be the code" in tab.entering.message.text()
    tab.entering.code.setText("OTHER")
    tab.entering.name.setText("Another body")
    press(tab, "Enter it")
    assert "OTHER" in [each.code for each in secretariat.workspace.organizations()]


def test_a_stolen_device_is_revoked_from_the_last_file_that_was_still_the_offices(
    secretariat: AnyDesk, admitted: AnyDesk, clock: Any, tmp_path: Path
) -> None:
    for item in ("1", "2"):  # the second answer is the thief's
        session = admitted.workspace.begin_position("readiness", item)
        session.answer("position", "SUP")
        session.answer("has_comments", "no")
        admitted.workspace.record(session.finalize())
        admitted.workspace.write_bundle(tmp_path / f"up-{item}.assent")
        secretariat.workspace.take([tmp_path / f"up-{item}.assent"])
        clock.now += timedelta(days=2)
    assert secretariat.workspace.records().total == 2
    secretariat.app.go(Place("desk", "offices"))
    tab = secretariat.app.screens["desk"].offices
    tab.ask_revoke(admitted.workspace.standing().key_id)
    fields = tab.revoking
    assert fields.end.count() == 3, "all, the first file, nothing"
    press(tab, "Revoke it")
    assert secretariat.workspace.records().total == 2, "without a reason nothing is revoked"
    fields.reason.setText("Stolen in the boat.")
    fields.end.setCurrentIndex(1)
    assert "1 entry will say nothing any more" in said(fields)
    press(tab, "Revoke it")
    assert secretariat.problems == []
    assert secretariat.workspace.records().total == 1
    tab.show_offices(secretariat.workspace.offices())
    assert "revoked; 1 entry kept that counts no more" in said(tab)


# --- the lock -------------------------------------------------------------------------------------------------


def test_the_workspace_is_locked_and_unlocked_in_settings(admitted: AnyDesk, ring: SecretService) -> None:
    card = settings(admitted).lock
    assert "Not locked" in said(card)
    press(card, "Lock it…")
    card.secret.first.setText("coconut palm")
    card.secret.again.setText("coconut tree")
    press(card, "Lock with this passphrase")
    assert not admitted.workspace.protection().locked
    card.secret.again.setText("coconut palm")
    card.keep.setChecked(True)
    press(card, "Lock with this passphrase")
    assert "● Locked" in said(card) and card.remember.isChecked() and not card.secret.first.text()
    assert Workspace.needs_passphrase(admitted.workspace.folder)
    assert list(ring.held.values()) == ["coconut palm"]
    card.remember.click()
    assert not card.remember.isChecked() and ring.held == {}
    press(card, "Take the lock away")
    assert "Not locked" in said(card) and admitted.workspace.verify().sound


def test_a_remembered_workspace_opens_at_once_and_a_forgotten_one_asks(
    qapp: QApplication, tmp_path: Path, ring: SecretService
) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    app = Assent(qapp, preferences, jobs=InlineJobs())
    app.window.show()
    app.welcome(at=3)
    page = app.window.stack.currentWidget()
    assert isinstance(page, FirstRun) and "Secret Service" in page.remember.text()
    page.setup = type(page.setup)(organization="UNICEF", office="Tarawa")
    page.folder.setText(str(tmp_path / "mine"))
    page.passphrase.setText("coconut palm")
    page.remember.setChecked(True)
    press(page, "Start")
    assert app.workspace is not None and app.workspace.protection().remembered
    app.leave_workspace()
    app._open_or_welcome(tmp_path / "mine")
    assert app.workspace is not None, "the computer remembered"
    app.leave_workspace()
    ring.held.clear()
    app._open_or_welcome(tmp_path / "mine")
    asking = app.window.stack.currentWidget()
    assert app.workspace is None and isinstance(asking, Unlock)
    asking.passphrase.setText("coconut palm")
    asking.remember.setChecked(True)
    press(asking, "Open the workspace")
    assert app.workspace is not None and list(ring.held.values()) == ["coconut palm"]
    app.window.close()


# --- recovery ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_the_sheet_is_made_and_a_lost_computer_comes_back_in_the_window(
    admitted: AnyDesk, qapp: QApplication, tmp_path: Path, language: str
) -> None:
    admitted.app.change_language(language)
    card = settings(admitted).recovery
    card.make_sheet(tmp_path / "sheet.pdf")
    made = (tmp_path / "sheet.pdf").read_bytes()
    assert made.startswith(b"%PDF") and made.count(b"/Type /Page\n") == 3
    assert admitted.workspace.recovery_key_made() is not None
    admitted.app.change_language("en")


def test_a_recovery_backup_is_opened_with_two_sheets_on_the_first_page(
    admitted: AnyDesk, qapp: QApplication, tmp_path: Path
) -> None:
    shares: list[str] = []

    def keep(pages: Any, path: Path) -> Path:
        shares.extend(" ".join(page.words) for page in pages)
        return path

    admitted.workspace.make_recovery_key(tmp_path / "sheet", write=keep)
    saved = admitted.workspace.backup(tmp_path, for_recovery=True)
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    app = Assent(qapp, preferences, jobs=InlineJobs())
    app.window.show()
    app.welcome(at=1)
    press(app.window.stack.currentWidget(), "I lost my computer…")
    page = app.window.stack.currentWidget()
    assert isinstance(page, RecoverPage)
    page.use(saved.path)
    page.folder.setText(str(tmp_path / "new"))
    page.shares[0].setPlainText(shares[0])
    page.shares[1].setPlainText("not a share")
    press(page, "Bring it back")
    assert "recovery.shares" in page.message.text() and app.workspace is None
    page.shares[1].setPlainText(shares[2])
    for field in (page.new.first, page.new.again):
        field.setText("coconut palm")
    press(page, "Bring it back")
    assert app.workspace is not None and app.workspace.protection().locked
    assert app.workspace.profile.office == "Field Office Tarawa"
    app.window.close()


def test_an_ordinary_backup_comes_back_in_the_window_too(
    admitted: AnyDesk, qapp: QApplication, tmp_path: Path
) -> None:
    saved = admitted.workspace.backup(tmp_path / "b.assentdb")
    found: list[Path] = []
    page = RecoverPage(InlineJobs(), tmp_path / "back", lambda: None)
    page.recovered.connect(lambda folder, _secret: found.append(folder))
    page.use(tmp_path / "nothing")
    assert "backup.unreadable" in page.message.text()
    page.use(saved.path)
    assert page.shares_box.isHidden() and page.old.isHidden()
    page.folder.setText("  ")
    press(page, "Bring it back")
    assert page.message.text() == "! Choose a folder." and found == []
    page.folder.setText(str(tmp_path / "back"))
    press(page, "Bring it back")
    assert found == [tmp_path / "back"] and Workspace.is_workspace(tmp_path / "back")
    page.deleteLater()


# --- who works here -----------------------------------------------------------------------------------------------


def test_a_colleague_who_takes_over_says_so_and_everybody_sees_the_code_of_the_key(
    admitted: AnyDesk, make_desk: Callable[..., AnyDesk]
) -> None:
    screen = settings(admitted)
    assert f"Code of this computer’s key: {admitted.workspace.standing().key_code}" in screen._key.text()
    heard: list[str] = []
    screen.told.connect(heard.append)
    screen.person.setText("Teiti")
    screen.person.editingFinished.emit()
    assert admitted.workspace.profile.person == "Teiti" and heard == [
        "✓ What is recorded from now on carries the name Teiti."
    ]
    screen.person.editingFinished.emit()
    assert len(heard) == 1, "nothing changed, nothing is said"
    screen.person.setText("N" * 201)
    screen.person.editingFinished.emit()
    assert [each.code for each in admitted.problems] == ["naming.name"]
    asking = make_desk("office", "WFP", "Country Office")
    asking.workspace.enrolment_request(asking.workspace.folder / "ask.assent-enrol")
    screen = settings(asking)
    screen.told.connect(heard.append)
    screen.person.setText("Ana")
    screen.person.editingFinished.emit()
    assert "save it again, and read out its new code" in heard[-1]


# --- proofs and evidence ------------------------------------------------------------------------------------------


def test_an_auditor_checks_everything_and_takes_the_report_along(admitted: AnyDesk, tmp_path: Path) -> None:
    screen = settings(admitted)
    assert screen.evidence.isHidden()
    press(screen, "Check everything")
    assert "All is as it was written" in screen._found.text() and not screen.evidence.isHidden()
    screen.save_evidence(tmp_path / "evidence")
    report = (tmp_path / "evidence" / "report.txt").read_text("utf-8")
    assert "All is as it was written" in report and "Field Office Tarawa" in report
    assert admitted.workspace.standing().secretariat_code in report


def test_a_proof_is_checked_on_the_same_card_and_a_foreign_file_is_not_one(
    admitted: AnyDesk, tmp_path: Path
) -> None:
    screen = settings(admitted)
    (tmp_path / "x.assent-receipt").write_text("no receipt", encoding="utf-8")
    screen.check_proof(tmp_path / "x.assent-receipt")
    assert "receipt.form" in screen._found.text()


@pytest.fixture
def only_files(qapp: QApplication, tmp_path: Path) -> Iterator[CheckPage]:
    """Somebody with nothing but files, on the first page."""
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language = "en"
    app = Assent(qapp, preferences, jobs=InlineJobs())
    app.window.show()
    app.welcome(at=1)
    press(app.window, "I have only files to check…")
    page = app.window.stack.currentWidget()
    assert isinstance(page, CheckPage)
    yield page
    press(page, "Back")
    assert isinstance(app.window.stack.currentWidget(), FirstRun) and app.workspace is None
    app.window.close()


def test_results_follow_from_bundles_without_a_workspace_and_a_forged_one_is_named(
    secretariat: AnyDesk, only_files: CheckPage, tmp_path: Path
) -> None:
    secretariat.workspace.close_round("readiness")
    good = secretariat.workspace.write_bundle(tmp_path / "down.assent", everything=True).paths[0]
    only_files.check_bundles([good])
    assert "✓ 2 signed results follow" in only_files.found.text()
    assert secretariat.workspace.standing().secretariat_code in only_files.found.text()
    cut = tmp_path / "cut.assent"
    cut.write_bytes(good.read_bytes()[:-9])
    only_files.check_bundles([good, cut])
    assert "! Not everything holds" in only_files.found.text()
    assert "cut.assent: The file stops early" in only_files.found.text()
    only_files.check_bundles([cut])
    assert only_files.found.text().startswith("! ") and "stops early" in only_files.found.text()


def test_a_proof_is_checked_against_a_key_that_was_pasted_and_against_no_other(
    admitted: AnyDesk, secretariat: AnyDesk, only_files: CheckPage, tmp_path: Path
) -> None:
    session = admitted.workspace.begin_position("readiness", "1")
    session.answer("position", "SUP")
    session.answer("has_comments", "no")
    record = admitted.workspace.record(session.finalize()).record_id
    secretariat.workspace.take(admitted.workspace.write_bundle(tmp_path / "up.assent").paths)
    proof = secretariat.workspace.write_proof(record, tmp_path / "p.assent-receipt")
    press(only_files, "Choose the proof…")
    assert "Type or paste the key line" in only_files.proved.text()
    only_files.key.setText(KEYS[0].public.vkey)
    only_files.check_proof(proof.path)
    assert only_files.proved.text().startswith("! ")
    only_files.key.setText(secretariat.workspace.standing().secretariat_key)
    only_files.check_proof(proof.path)
    assert only_files.proved.text().startswith("✓ The proof holds")


def test_the_tools_without_the_program_are_saved(only_files: CheckPage, tmp_path: Path) -> None:
    only_files.save_tools(tmp_path / "tools")
    assert (tmp_path / "tools" / "verify-bundle.sh").is_file() and "✓ Saved" in only_files.saved.text()


def test_lists_that_come_out_otherwise_when_they_are_rebuilt_are_not_called_the_same(
    admitted: AnyDesk,
) -> None:
    heard: list[str] = []
    screen = settings(admitted)
    screen.told.connect(heard.append)
    press(screen, "Rebuild the lists")
    screen._rebuilt(RebuildReport(entries=5, records=1, seconds=0.0, same=False))
    assert "nothing changed" in heard[0] and "check everything" in heard[1]


# --- what waits ------------------------------------------------------------------------------------------------------


def test_what_waits_is_listed_and_given_up_and_the_copy_of_a_refused_file_deleted(
    secretariat: AnyDesk, tmp_path: Path
) -> None:
    card = settings(secretariat).waiting
    assert card.isHidden()
    (tmp_path / "a.assent-part").write_bytes(split(b"half of it " * 50, HEADER.size + 300)[0])
    (tmp_path / "junk.assent").write_bytes(b"junk")
    secretariat.workspace.take([tmp_path / "a.assent-part", tmp_path / "junk.assent"])
    secretariat.app.go(Place("settings", "waiting"))
    card = settings(secretariat).waiting
    assert (
        card.isVisible() and card.window() is secretariat.app.window
    )  # a part of the page, not a window beside it
    assert "1 of 2 parts are here" in said(card)
    press(card, "Give it up")
    assert card.isHidden() and secretariat.workspace.waiting() == ()
    secretariat.app.go(Place("desk", "quarantine"))
    press(secretariat.app.screens["desk"].aside, "Delete the copy")
    assert secretariat.workspace.quarantine() == () and secretariat.problems == []


def test_home_says_when_the_secretariat_has_been_silent(admitted: AnyDesk, clock: Any) -> None:
    clock.now += timedelta(days=16)
    home = admitted.app.screens["home"]
    home.refresh()
    assert "the newest that came from the secretariat is 16 days old" in said(home)
