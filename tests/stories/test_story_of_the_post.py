# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What travels and how: attachments, new forms, parts for small mailboxes, pictures for paper, envelopes."""

from __future__ import annotations

import random
import zipfile
from datetime import timedelta

import pytest

from consensus.records import Consultation, Item, RoundRule, Text
from forms.problem import Problem
from forms.xlsform import FormVersion
from sync.bundle import IN_CONTEXT
from sync.demo_forms import say_unknown
from sync.values import Draft, RecordQuery, Settings


@pytest.fixture
def desks(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    return secretariat, office


def test_parts_for_a_small_mailbox_are_taken_in_any_order(stage, desks, position):
    secretariat, office = desks
    rng = random.Random(5)
    for number in range(12):
        words = " ".join(f"{rng.getrandbits(60):x}" for _ in range(100))
        position(office, "rec-1" if number % 2 else "rec-2", "SWR", reason=words)
    report = office.write_bundle(stage.file(), part_size=2500)
    assert len(report.paths) > 3
    assert all(path.stat().st_size <= 2500 for path in report.paths)
    shuffled = list(report.paths)
    rng.shuffle(shuffled)
    for path in shuffled[:-1]:
        waiting = secretariat.take([path]).files[0]
        assert (waiting.outcome, waiting.problem.code) == ("queued", "parts.waiting")
    last = secretariat.take(shuffled[-1:]).files[0]
    assert last.outcome == "added"
    assert secretariat.records().total == 12
    assert secretariat.take(shuffled).added == 0


def test_a_small_bundle_travels_on_paper(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    report = office.write_bundle(stage.folder / "paper.png", as_pictures=True)
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in report.paths)
    taken = secretariat.take(reversed(report.paths))
    assert taken.files[-1].outcome == "added"
    assert secretariat.records().total == 1


def test_a_zip_file_from_a_mail_program_is_looked_into(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    path = stage.file(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(stage.bundle(office), "mail/office.assent")
        archive.writestr("readme.txt", "hello")
    assert secretariat.take([path]).files[0].outcome == "added"


def test_a_folder_is_taken_with_everything_inside(stage, desks, position):
    secretariat, office = desks
    folder = stage.folder / "inbox" / "monday"
    folder.mkdir(parents=True)
    position(office, "rec-1", "SUP")
    office.write_bundle(folder / "one.assent")
    (folder / "notes.txt").write_text("call Tarawa")
    (folder / "~$open.xlsx").write_bytes(b"Excel keeps this while a file is open")
    seen = []
    report = secretariat.take([folder.parent], progress=lambda done, total, name: seen.append((done, total)))
    assert sorted(file.outcome for file in report.files) == ["added", "refused"]
    assert seen[-1] == (2, 2)


def test_a_cancel_keeps_what_was_taken_before_it(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    report = secretariat.take([stage.bundle(office)], cancelled=lambda: True)
    assert report.cancelled
    assert report.files == ()
    assert secretariat.records().total == 0


def test_an_encrypted_bundle_is_opened_by_its_receiver_only(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SWR", reason="Not for everybody.")
    report = office.write_bundle(stage.file(), encrypted=True)
    (path,) = report.paths
    assert b"Not for everybody" not in path.read_bytes()
    assert report.encrypted_for
    stranger = stage.office("WFP")
    refused = stranger.take([path]).files[0]
    assert (refused.outcome, refused.problem.code) == ("refused", "envelope.not-for-us")
    assert secretariat.take([path]).files[0].outcome == "added"
    down = secretariat.write_bundle(stage.file(), encrypted=True).paths[0]
    assert office.take([down]).files[0].outcome == "added"
    with pytest.raises(Problem) as alone:
        stranger.write_bundle(stage.file(), encrypted=True)
    assert alone.value.code == "bundle.no-recipient"


def test_an_attached_letter_travels_by_its_hash(stage, desks):
    secretariat, office = desks
    letter = b"%PDF-1.7 the signed letter " * 100
    session = office.begin(
        "endorsement",
        answers={
            "edition": "2014",
            "applicability": "applicable",
            "status": "letter_signed",
            "status_date": "2026-02-01",
            "target_date": "2026-12-31",
            "evidence_level": "document_attached",
            "scope": "whole",
            "endorsing_authority": "executive_head",
            "authority_name": "The Head",
            "authority_title": "Executive Director",
            "letter_date": "2026-01-31",
            "letter_file": "letter.pdf",
            "statement_version": "v2021",
            "focal_email": "focal@unicef.example",
            "linked_recommendations": "3",
        },
    )
    done = session.finalize()
    with pytest.raises(Problem) as missing:
        office.record(done)
    assert missing.value.code == "record.attachment"
    record = office.record(done, attachments={"letter.pdf": letter}).record_id
    without = stage.post(office, secretariat, attachments=False)
    assert without.outcome == "added"
    (named,) = secretariat.record_view(record).attachments
    assert (named.name, named.present) == ("letter.pdf", False)
    with pytest.raises(Problem) as absent:
        secretariat.attachment(named.sha256)
    assert absent.value.code == "attachment.absent"
    stage.post(office, secretariat, everything=True)
    (named,) = secretariat.record_view(record).attachments
    assert named.present
    assert secretariat.attachment(named.sha256) == letter
    desk_of_the_clerk = stage.folder / "letters"
    assert secretariat.save_attachments(record, desk_of_the_clerk) == (desk_of_the_clerk / "letter.pdf",)
    again = secretariat.save_attachments(record, desk_of_the_clerk)
    assert [each.name for each in again] == ["letter-2.pdf"], "nothing is written over"
    assert again[0].read_bytes() == letter


def test_the_name_of_an_attached_file_is_never_believed_as_a_path(stage, desks):
    _secretariat, office = desks
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    named = "../../out \\ of:here?.pdf"
    for name, answer in {**LETTER, "letter_file": named}.items():
        session.answer(name, answer)
    say_unknown(session)
    record = office.record(session.finalize(), attachments={named: b"x"}).record_id
    (written,) = office.save_attachments(record, stage.folder / "letters")
    assert written.parent == stage.folder / "letters" and written.read_bytes() == b"x"
    assert not set(written.name) & set("/\\:?")


def test_a_new_version_of_a_form_goes_down_and_old_records_stay_readable(stage, desks, position):
    secretariat, office = desks
    record = position(office, "rec-1", "SUP").record_id
    draft = office.begin("position")
    draft.answer("position", "PAR")
    office.save_draft(Draft("d", "position", draft.form.version, draft.state()))
    shipped = secretariat._desk.store.form("position", draft.form.version)
    newer = shipped.xform.replace(draft.form.version.encode(), b"2026.9")
    import hashlib

    secretariat.install_form(
        FormVersion(
            "position",
            "2026.9",
            "Position",
            ("English (en)",),
            newer,
            b"",
            hashlib.sha256(newer).hexdigest(),
            {},
        )
    )
    stage.post(secretariat, office)
    (current,) = [form for form in office.forms() if form.form_id == "position" and form.current]
    assert (current.version, current.source) == ("2026.9", "received")
    assert office.begin("position").form.version == "2026.9"
    assert office.resume("d").form.version == draft.form.version
    assert office.edit(record).node("position").value == "SUP"


def test_what_is_known_to_be_there_is_not_sent_again(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    first = office.write_bundle(stage.file())
    secretariat.take(first.paths)
    again = office.write_bundle(stage.file())
    assert again.entries == first.entries, "without a receipt everything is sent again"
    office.take([stage.bundle(secretariat)])
    later = office.write_bundle(stage.file())
    assert later.entries == 1, "only the cosignature under the secretariat's head is new"
    secretariat.take(later.paths)
    office.take([stage.bundle(secretariat)])
    down = secretariat.write_bundle(stage.file(), to=[office.standing().office_id])
    everything = secretariat.write_bundle(stage.file(), everything=True)
    assert down.entries < everything.entries / 2


def test_other_offices_diaries_can_be_left_out(stage, desks, position):
    secretariat, office = desks
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    stage.post(secretariat, other, to=[other.standing().office_id], ledger=False)
    assert other.records().total == 0
    stage.post(secretariat, other, everything=True)
    assert other.records().total == 1


def test_the_list_is_filtered_by_what_a_person_asks(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    second = position(office, "rec-2", "SWR", reason="Bandwidth is short.").record_id
    office.withdraw(second, "Too early.")
    assert office.records().total == 1
    assert office.records(RecordQuery(withdrawn=None)).total == 2
    assert office.records(RecordQuery(withdrawn=True, text="bandwidth")).total == 1
    assert (
        office.records(RecordQuery(item="rec-1", forms=("position",), organizations=("UNICEF",))).total == 1
    )
    assert office.records(RecordQuery(statuses=("recorded",))).total == 1
    stage.post(office, secretariat)
    assert office.records(RecordQuery(statuses=("recorded",))).total == 0
    assert office.records(RecordQuery(statuses=("exported", "received"))).total == 1
    stage.post(secretariat, office)
    assert office.records(RecordQuery(statuses=("received",))).total == 1
    assert secretariat.records(RecordQuery(only_own=True)).total == 0


def test_a_correction_that_changes_nothing_is_not_recorded(desks, position):
    _, office = desks
    record = position(office, "rec-1", "SUP").record_id
    with pytest.raises(Problem) as refused:
        office.record(office.edit(record).finalize())
    assert refused.value.code == "record.unchanged"


def test_choices_of_the_desk_are_kept(desks):
    _, office = desks
    office.save_settings(Settings(language="ar", theme="dark", others={"column": "7"}))
    assert office.settings().theme == "dark"
    assert office.settings().others == {"column": "7"}


def test_what_the_secretariat_holds_is_not_sent_to_it_again(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SWR", reason="The power goes at four in the afternoon.")
    first = stage.bundle(office)
    assert secretariat.take([first]).files[0].outcome == "added"
    stage.post(secretariat, office)
    changes = position(office, "rec-2", "SWR", reason="The power goes at five in the afternoon.")
    second = stage.bundle(office)
    assert (first.read_bytes()[9], second.read_bytes()[9]) == (0, IN_CONTEXT)
    whole = stage.bundle(office, everything=True)
    assert whole.read_bytes()[9] == 0, "a log from its beginning is whole in itself"
    assert secretariat.take([second]).files[0].outcome == "added"
    assert (
        secretariat.record_view(changes.records[0]).fields["view/reason"].endswith("five in the afternoon.")
    )
    assert secretariat.verify().sound


def test_a_file_that_leaves_out_too_much_waits_and_is_then_taken(stage, desks, position):
    """Another device of the same office holds less of the secretariat's log than the file is packed by."""
    secretariat, office = desks
    other = stage.office("FAO")
    stage.admit(secretariat, other)
    stage.post(secretariat, other)
    position(office, "rec-1", "SUP")
    stage.post(office, other)
    stage.post(office, secretariat)
    stage.post(secretariat, office)
    items = (Item("a-1", 1, (Text("en", "Another text."),), (Text("en", "a-1"),)),)
    secretariat.publish_consultation(Consultation("another", (Text("en", "Another"),), items))
    soon = stage.clock.now + timedelta(days=9)
    secretariat.open_round("another", rule=RoundRule(), deadline=soon, eligible=("UNICEF",))
    down = stage.bundle(secretariat, ledger=False)
    office.take([down])
    position(office, "rec-2", "SUP")
    up = stage.bundle(office)
    waiting = other.take([up]).files[0]
    assert (waiting.outcome, waiting.problem.code) == ("queued", "bundle.gap")
    assert "leaves out" in waiting.problem.sentence()
    report = other.take([down])
    assert [file.outcome for file in report.files] == ["added", "added"]


def test_a_bundle_is_counted_as_it_is_made_and_a_stopped_one_leaves_nothing(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    before = secretariat.exchange(50).sent
    told: list[tuple[int, int]] = []
    target = stage.file()
    stopped = secretariat.write_bundle(
        target,
        everything=True,
        progress=lambda done, total, _what: told.append((done, total)),
        cancelled=lambda: bool(told),
    )
    assert (stopped.note, stopped.paths, told) == ("cancelled", (), [(1, 2)])
    assert not target.exists()
    assert secretariat.exchange(50).sent == before, "what was stopped was not sent"
    told.clear()
    made = secretariat.write_bundle(
        target, everything=True, progress=lambda done, total, _what: told.append((done, total))
    )
    assert (made.note, told) == ("new", [(1, 2), (2, 2)])
    assert office.take([target]).files[0].problem is None


def test_a_file_too_large_to_travel_is_refused_before_it_stops_everything_else(stage):
    office = stage.office("UNICEF")
    with pytest.raises(Problem) as refused:
        office.attach("film.mp4", bytes(17 << 20))
    assert refused.value.code == "record.attachment-size" and "18 MB" in refused.value.sentence()


LETTER = {
    "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
    "focal_email": "desk@example.org",
}  # fmt: skip
