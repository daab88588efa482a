# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A signed letter is attached, travels, and is read where it arrives: that letter, whatever others are called."""

from __future__ import annotations

import sqlite3

import pytest

from forms.problem import Problem
from sync.cli import main
from sync.demo_forms import say_unknown
from sync.workspace import Workspace

ONE, OTHER = b"%PDF-1.7 the letter of one " * 40, b"%PDF-1.7 another letter " * 40


@pytest.fixture
def desks(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.post(secretariat, office)
    return secretariat, office


def endorse(office: Workspace, data: bytes, name: str = "letter.pdf") -> str:
    """As in the window: the file is chosen, its name becomes the answer, the form is recorded."""
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for question, answer in {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": "desk@example.org", "letter_file": office.attach(name, data).name,
    }.items():  # fmt: skip
        session.answer(question, answer)
    say_unknown(session)
    return office.record(session.finalize()).record_id


def correct(office: Workspace, record: str, **answers: str) -> None:
    session = office.edit(record)
    for question, answer in answers.items():
        session.answer(question, answer)
    office.record(session.finalize())


def letters(workspace: Workspace, record: str) -> list[tuple[str, bytes]]:
    return [
        (each.name, workspace.attachment(each.sha256)) for each in workspace.record_view(record).attachments
    ]


def test_two_records_with_files_of_one_name_each_keep_their_own(stage, desks):
    secretariat, office = desks
    first, second = endorse(office, ONE), endorse(office, OTHER)
    correct(office, first, focal_email="other@example.org")
    assert letters(office, first) == [("letter.pdf", ONE)]
    assert letters(office, second) == [("letter-2.pdf", OTHER)]
    stage.post(office, secretariat)
    assert [letters(secretariat, each) for each in (first, second)] == [
        letters(office, each) for each in (first, second)
    ]


def test_a_draft_put_aside_keeps_its_file_whatever_is_attached_meanwhile(desks):
    _, office = desks
    mine = office.attach("letter.pdf", ONE)
    other = endorse(office, OTHER)
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for question, answer in {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": "desk@example.org", "letter_file": mine.name,
    }.items():  # fmt: skip
        session.answer(question, answer)
    say_unknown(session)
    record = office.record(session.finalize()).record_id
    assert letters(office, record) == [("letter.pdf", ONE)]
    assert letters(office, other) == [("letter-2.pdf", OTHER)]


def test_one_file_under_two_names_is_found_under_both(desks):
    _, office = desks
    first, second = endorse(office, ONE, "letter.pdf"), endorse(office, ONE, "scan.pdf")
    assert letters(office, first) == [("letter.pdf", ONE)]
    assert letters(office, second) == [("scan.pdf", ONE)]
    assert office.attach("letter.pdf", ONE).name == "letter.pdf"


def test_a_file_replaced_in_a_correction_is_the_new_one_and_history_keeps_the_old(stage, desks):
    secretariat, office = desks
    record = endorse(office, ONE)
    stage.post(office, secretariat)
    newer = secretariat.record_view(record)  # a name that is taken in the record is taken, also elsewhere
    assert office.attach("letter.pdf", OTHER, record_id=record).name == "letter-2.pdf"
    correct(office, record, letter_file="letter-2.pdf")
    assert letters(office, record) == [("letter-2.pdf", OTHER)]
    stage.post(office, secretariat)
    assert letters(secretariat, record) == [("letter-2.pdf", OTHER)]
    assert secretariat.attachment(newer.attachments[0].sha256) == ONE


def test_devices_apart_that_give_one_name_to_two_files_hide_neither(stage, desks):
    secretariat, first = desks
    second = stage.office("UNICEF", device="device 2")
    request = second.enrolment_request()
    secretariat.admit_office(request, code=second.standing().code, into=first.standing().office_id)
    record = endorse(first, b"%PDF-1.7 unsigned yet")
    stage.post(first, secretariat)
    stage.post(secretariat, second, everything=True)
    for device, data in ((first, ONE), (second, OTHER)):
        name = device.attach("letter.pdf", data, record_id=record).name
        correct(device, record, letter_file=name)
        stage.post(device, secretariat)
    assert sorted(letters(secretariat, record)) == sorted([("letter-2.pdf", ONE), ("letter-2.pdf", OTHER)])
    folder = stage.folder / "saved"
    saved = secretariat.save_attachments(record, folder)
    assert {path.name for path in saved} == {"letter-2.pdf", "letter-2-2.pdf"}
    assert {path.read_bytes() for path in saved} == {ONE, OTHER}


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        (["a/letter.pdf", "b/letter.pdf"], "Two of the files are called letter.pdf"),
        (["a/other.pdf"], "No answer names the file other.pdf"),
        ([], "names the file letter.pdf, which was not given"),
    ],
)
def test_by_command_a_file_that_no_answer_means_is_not_dropped_in_silence(
    desks, tmp_path, capsys, files, sentence
):
    _, office = desks
    for each in files:
        (tmp_path / each).parent.mkdir(exist_ok=True)
        (tmp_path / each).write_bytes(ONE)
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for question, answer in {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": "desk@example.org", "letter_file": "letter.pdf" if len(files) != 1 else "",
    }.items():  # fmt: skip
        session.answer(question, answer)
    say_unknown(session)
    (tmp_path / "answers.xml").write_bytes(session.finalize().xml)
    given = [word for each in files for word in ("--attach", str(tmp_path / each))]
    home = str(office.folder)
    office.close()
    assert main(["record", str(tmp_path / "answers.xml"), *given, "-w", home]) == 1
    assert sentence in capsys.readouterr().err


def test_a_letter_changed_behind_the_program_is_told_and_not_handed_out(desks):
    _, office = desks
    record = endorse(office, ONE)
    assert office.verify().sound
    (letter,) = office.record_view(record).attachments
    office.close()
    database = sqlite3.connect(office.folder / "workspace.assentdb")
    database.execute("DROP TRIGGER ground_attachment_no_update")
    database.execute("UPDATE ground_attachment SET data = CAST(replace(data, x'6f6e65', x'747765') AS BLOB)")
    database.commit()
    database.close()
    with Workspace.open(office.folder) as again:
        assert {finding.code for finding in again.verify().findings} == {"verify.attachment"}
        with pytest.raises(Problem) as changed:
            again.attachment(letter.sha256)
        assert changed.value.code == "attachment.changed"
