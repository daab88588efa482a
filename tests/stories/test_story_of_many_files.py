# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""More attached files than one bundle holds: several go out, any may be first, a lost one is made good alone."""

from __future__ import annotations

import hashlib
import random

import pytest

from forms.problem import Problem
from forms.xlsform import FormVersion
from sync.bundle import LIMITS
from sync.demo_forms import say_unknown
from sync.entry import Entry, Kind
from sync.kinds import Lacking, lacking
from sync.room import Room
from sync.values import AttachmentRef
from sync.workspace import Workspace

MEGABYTE = 1_000_000
LETTER = {
    "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
    "focal_email": "desk@example.org",
}  # fmt: skip


@pytest.fixture
def desks(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF", "Tarawa")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    return secretariat, office


def letter(office: Workspace, number: int, size: int = 12 * MEGABYTE) -> AttachmentRef:
    """A record with a signed letter attached, such as a scanner makes them: nothing packs it smaller."""
    file = office.attach(f"letter-{number}.pdf", random.Random(number).randbytes(size))
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for name, answer in {**LETTER, "letter_file": file.name}.items():
        session.answer(name, answer)
    say_unknown(session)
    office.record(session.finalize())
    return file


def held(desk: Workspace, letters: list[AttachmentRef]) -> list[bool]:
    return [_holds(desk, each) for each in letters]


def _holds(desk: Workspace, file: AttachmentRef) -> bool:
    try:
        return hashlib.sha256(desk.attachment(file.sha256)).hexdigest() == file.sha256
    except Problem as problem:
        assert problem.code == "attachment.absent"
        return False


def kinds(desk: Workspace) -> dict[str, int]:
    return {task.kind: task.count for task in desk.tasks()}


def test_eighty_megabytes_go_into_several_bundles_and_nothing_is_sent_twice(stage, desks):
    secretariat, office = desks
    letters = [letter(office, number, 10 * MEGABYTE) for number in range(8)]
    told: list[tuple[int, int]] = []
    report = office.write_bundle(
        stage.folder / "tarawa.assent", progress=lambda done, total, _what: told.append((done, total))
    )
    assert [path.name for path in report.paths] == [f"tarawa-{n}of3.assent" for n in (1, 2, 3)]
    assert (report.bundles, report.records) == (3, 8)
    assert report.size == sum(path.stat().st_size for path in report.paths)
    assert all(path.stat().st_size <= LIMITS.file for path in report.paths)
    assert told == [(done, 9) for done in range(1, 10)], (
        "one log and eight files; the total stands from the start"
    )
    assert sorted(path.name for path in stage.folder.iterdir() if path.is_file()) == sorted(
        {*(path.name for path in report.paths), "post-1.assent"}
    ), "nothing half written stays beside them"
    for path in reversed(report.paths):
        (taken,) = secretariat.take([path]).files
        assert (taken.outcome, taken.sender) == ("added", "Tarawa"), "none waits for another"
    assert secretariat.records().total == 8
    assert held(secretariat, letters) == [True] * 8
    stage.post(secretariat, office)
    (sent,) = office.exchange().sent
    assert (sent.proof, sent.lacking, sent.names) == ("proved", 0, tuple(path.name for path in report.paths))
    again = office.write_bundle(stage.file())
    assert (again.bundles, again.records) == (1, 0)
    assert again.size < 10_000, "no file is sent twice"
    assert "send-files" not in kinds(office)


@pytest.mark.parametrize("arrives", [0, 1, 2])
def test_a_lost_one_of_several_is_asked_for_and_sent_again_alone(stage, desks, arrives):
    secretariat, office = desks
    letters = [letter(office, number) for number in range(5)]
    report = office.write_bundle(stage.folder / "up.assent", encrypted=True)
    assert len(report.paths) == 3
    assert secretariat.take([report.paths[arrives]]).files[0].outcome == "added"
    there = held(secretariat, letters)
    assert secretariat.records().total == 5, "every one of them has all the words"
    assert sum(there) == (1 if arrives == 2 else 2)
    stage.post(secretariat, office)
    (sent,) = office.exchange().sent
    assert (sent.proof, sent.lacking) == ("lacking", there.count(False))
    assert sent.lost == tuple(path.name for at, path in enumerate(report.paths) if at != arrives)
    assert kinds(office)["send-files"] == office.standing().lacking == there.count(False)
    again = office.write_bundle(stage.folder / "again.assent")
    assert again.records == 0
    assert 0 <= again.size - there.count(False) * 12 * MEGABYTE < 50_000, "only what was lost"
    assert "send-files" not in kinds(office), "it is on its way"
    secretariat.take(again.paths)
    assert held(secretariat, letters) == [True] * 5
    stage.post(secretariat, office)
    assert [each.proof for each in office.exchange().sent] == ["proved", "proved"]
    assert office.standing().lacking == 0
    assert office.write_bundle(stage.file()).size < 10_000


def test_what_was_left_out_follows_with_the_next_bundle(stage, desks):
    secretariat, office = desks
    letters = [letter(office, 1, 1000), letter(office, 2, 1000)]
    words = office.write_bundle(stage.file(), attachments=False)
    secretariat.take(words.paths)
    assert secretariat.records().total == 2
    assert held(secretariat, letters) == [False, False]
    stage.post(secretariat, office)
    assert office.standing().lacking == 2
    assert [each.proof for each in office.exchange().sent] == ["proved"], "all that was in it is there"
    still = office.write_bundle(stage.file(), attachments=False)
    assert still.size < 1000 and kinds(office)["send-files"] == 2
    stage.post(office, secretariat)
    assert held(secretariat, letters) == [True, True]
    stage.post(secretariat, office)
    assert office.standing().lacking == 0


def test_a_record_with_more_files_than_one_bundle_holds_travels_in_several(stage, desks):
    secretariat, office = desks
    for desk in desks:
        desk.install_form(three_pages())
    pages = [
        office.attach(f"page-{number}.pdf", random.Random(number).randbytes(15 * MEGABYTE))
        for number in (1, 2, 3)
    ]
    session = office.begin("pages")
    for page in pages:
        session.answer(page.name.removesuffix(".pdf").replace("-", "_"), page.name)
    (record,) = office.record(session.finalize()).records
    report = office.write_bundle(stage.file())
    assert (report.bundles, report.records) == (2, 1)
    secretariat.take(report.paths[1:])
    assert [each.present for each in secretariat.record_view(record).attachments] == [False, False, True]
    with pytest.raises(Problem) as absent:
        secretariat.attachment(pages[0].sha256)
    assert "next bundle" in absent.value.hint(), "it is asked for without anybody's doing"
    secretariat.take(report.paths[:1])
    assert [each.present for each in secretariat.record_view(record).attachments] == [True] * 3


def three_pages() -> FormVersion:
    fields = ("page_1", "page_2", "page_3")
    xform = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
      <h:head><h:title>Pages</h:title><model>
        <instance><data id="pages" version="1">{"".join(f"<{each}/>" for each in fields)}
          <meta><instanceID/></meta></data></instance>
        {"".join(f'<bind nodeset="/data/{each}" type="binary"/>' for each in fields)}
      </model></h:head>
      <h:body>{
        "".join(
            f'<upload ref="/data/{each}" mediatype="application/*"><label>{each}</label></upload>'
            for each in fields
        )
    }</h:body></h:html>""".encode()
    return FormVersion("pages", "1", "Pages", (), xform, b"", hashlib.sha256(xform).hexdigest(), {})


def test_a_form_that_was_left_out_follows_and_is_used_from_then_on(stage, desks):
    secretariat, office = desks
    secretariat.install_form(three_pages())
    stage.post(secretariat, office, attachments=False)
    assert "pages" not in {form.form_id for form in office.forms()}
    stage.post(office, secretariat)
    stage.post(secretariat, office)
    assert "pages" in {form.form_id for form in office.forms()}


def test_offices_say_what_they_lack_of_what_came_down(stage, desks):
    secretariat, office = desks
    letters = [letter(office, number) for number in range(4)]
    secretariat.take(office.write_bundle(stage.file()).paths)
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    down = secretariat.write_bundle(stage.folder / "down.assent")
    assert down.bundles == 2
    other.take(down.paths[1:])
    there = held(other, letters)
    assert 0 < sum(there) < 4 and other.records().total == 4
    office.take(down.paths[:1])
    stage.post(other, secretariat)
    stage.post(office, secretariat)
    sent = secretariat.exchange().sent[0]
    assert (sent.proof, sent.proved_by, sent.expected) == ("lacking", 1, 2)
    assert (sent.lacking, sent.lost) == (there.count(False), (down.paths[0].name,))
    again = secretariat.write_bundle(stage.file())
    assert 0 < again.size - there.count(False) * 12 * MEGABYTE < 50_000
    other.take(again.paths)
    assert held(other, letters) == [True] * 4
    stage.post(other, secretariat)
    assert secretariat.exchange().sent[1].proof == "proved"
    assert secretariat.write_bundle(stage.file()).size < 10_000


def test_what_came_late_to_the_secretariat_still_reaches_the_others(stage, desks):
    """The words went down before the file had come up: no log would bring it any more."""
    secretariat, office = desks
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    letters = [letter(office, 1, 1000)]
    secretariat.take(office.write_bundle(stage.file(), attachments=False).paths)
    stage.post(secretariat, other)
    stage.post(secretariat, office)
    stage.post(other, secretariat)
    stage.post(office, secretariat)
    assert held(secretariat, letters) == [True]
    assert held(other, letters) == [False]
    stage.post(secretariat, other)
    assert held(other, letters) == [True]


def test_several_bundles_that_are_stopped_leave_nothing(stage, desks):
    _, office = desks
    for number in range(3):
        letter(office, number)
    told: list[int] = []
    target = stage.folder / "out" / "up.assent"
    target.parent.mkdir()
    kept = target.with_name("up-1of2.assent")
    kept.write_bytes(b"what stood there")
    stopped = office.write_bundle(
        target, progress=lambda done, _total, _what: told.append(done), cancelled=lambda: len(told) == 3
    )
    assert (stopped.note, stopped.paths) == ("cancelled", ())
    assert [path.name for path in target.parent.iterdir()] == [kept.name]
    assert kept.read_bytes() == b"what stood there"
    assert office.standing().exported == 0 and office.exchange().sent == ()


def test_several_bundles_in_parts_for_a_mailbox(stage, desks):
    secretariat, office = desks
    letters = [letter(office, number, 14 * MEGABYTE) for number in range(3)]
    report = office.write_bundle(stage.folder / "mail.assent", part_size=20 * MEGABYTE)
    names = [path.name for path in report.paths]
    assert names == ["mail-1of2-1of2.assent-part", "mail-1of2-2of2.assent-part", "mail-2of2.assent"]
    secretariat.take(reversed(report.paths[1:]))
    stage.post(secretariat, office)
    (sent,) = office.exchange().sent
    assert (sent.kind, sent.proof, sent.lost) == ("parts", "lacking", tuple(names[:2]))
    secretariat.take(report.paths[:1])
    assert held(secretariat, letters) == [True] * 3


def test_what_needs_several_bundles_is_too_much_for_codes(stage, desks):
    _, office = desks
    for number in range(3):
        letter(office, number)
    for make in (office.bundle_pictures, lambda: office.write_bundle(stage.file(".png"), as_pictures=True)):
        with pytest.raises(Problem) as refused:
            make()
        assert refused.value.code == "qr.too-many"
    assert office.standing().exported == 0


def test_an_office_is_not_sent_back_what_it_sent_unless_another_computer_of_it_asks(stage, desks):
    secretariat, office = desks
    letters = [letter(office, 1, 100_000)]
    secretariat.take(office.write_bundle(stage.file()).paths)
    to = [office.standing().office_id]
    assert secretariat.write_bundle(stage.file(), to=to).size < 5_000
    assert secretariat.write_bundle(stage.file(), to=to, everything=True).size > 100_000
    small = stage.bundle(secretariat, to=to)
    office.take([small])
    stage.post(office, secretariat)
    second = stage.office("UNICEF", "Tarawa", device="device 2")
    secretariat.admit_office(second.enrolment_request(), into=to[0])
    second.take([small])  # handed on by the first: it has not the first's own log
    stage.post(second, secretariat)
    stage.post(secretariat, second, to=to)
    assert held(second, letters) == [True] and second.waiting() == ()


# --- words that are too much for one bundle ------------------------------------------------------------

SMALL = Room(bundle=24_000)
"""a bundle may hold no more, so that the test need not write a hundred thousand records"""


def long_words(office: Workspace, number: int) -> str:
    dice = random.Random(number)
    session = office.begin_position("principles", "rec-1")
    for name, value in {
        "position": "SWR",
        "has_comments": "no",
        "reason": f"{dice.getrandbits(7_900):x}",
    }.items():
        session.answer(name, value)
    return str(office.record(session.finalize()).record_id)


def small_file(office: Workspace, number: int) -> AttachmentRef:
    return letter(office, number, 9_000)


@pytest.mark.parametrize("order", [lambda paths: paths, reversed])
def test_words_too_many_for_one_bundle_are_divided_too(stage, desks, order):
    secretariat, office = desks
    office._desk.room = SMALL
    records = [long_words(office, number) for number in range(60)]
    letters = [small_file(office, number) for number in range(3)]
    told: list[tuple[int, int]] = []
    report = office.write_bundle(
        stage.folder / "up.assent", progress=lambda done, total, _what: told.append((done, total))
    )
    assert report.bundles > 5
    assert all(path.stat().st_size <= SMALL.bundle for path in report.paths)
    assert len({total for _done, total in told}) == 1 and told[-1][0] == told[-1][1]
    taken = [secretariat.take([path]) for path in order(report.paths)]
    assert not any(file.outcome == "refused" for each in taken for file in each.files)
    assert secretariat.waiting() == ()
    assert {secretariat.record_view(record).summary.record_id for record in records} == set(records)
    assert held(secretariat, letters) == [True] * 3
    stage.post(secretariat, office)
    assert office.exchange().sent[0].proof == "proved"
    assert office.write_bundle(stage.file()).size < 2_000


def test_of_divided_words_the_secretariat_counts_only_what_an_office_has_seen(stage, desks):
    secretariat, office = desks
    for number in range(48):
        long_words(office, number)
        if number % 4 == 3:  # the office is the only one who can cut its log: where it signed
            stage.post(office, secretariat)
    letters = [small_file(office, number) for number in range(3)]
    stage.post(office, secretariat)
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    secretariat._desk.room = SMALL
    to = [other.standing().office_id]
    down = secretariat.write_bundle(stage.folder / "down.assent", to=to)
    assert down.bundles > 4
    lost = down.bundles // 2
    for at, path in enumerate(down.paths):
        if at != lost:
            (file,) = other.take([path]).files
            assert file.outcome == ("added" if at < lost else "queued")
    stage.post(other, secretariat)
    assert secretariat.exchange().sent[0].proof == "waits"
    again = secretariat.write_bundle(stage.folder / "again.assent", to=to)
    assert again.records == 51, "nothing of it is taken for granted"
    other.take(again.paths)
    assert other.records().total == 51
    assert held(other, letters) == [True] * 3
    stage.post(other, secretariat)
    assert secretariat.exchange().sent[0].proof == "proved"
    assert secretariat.write_bundle(stage.file(), to=to).size < 3_000


def test_a_log_that_cannot_be_cut_is_told_and_nothing_counts_as_sent(stage, desks):
    secretariat, office = desks
    for number in range(40):
        long_words(office, number)
    stage.post(office, secretariat)
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    secretariat._desk.room = SMALL
    before = secretariat.exchange().sent
    with pytest.raises(Problem) as refused:
        secretariat.write_bundle(stage.file(), to=[other.standing().office_id])
    assert refused.value.code == "export.too-much"
    assert secretariat.exchange().sent == before


def test_a_blank_page_that_packs_too_well_to_be_believed_is_sent_as_it_is(stage, desks):
    secretariat, office = desks
    file = office.attach("blank.bmp", bytes(4 * MEGABYTE))
    session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for name, answer in {**LETTER, "letter_file": file.name}.items():
        session.answer(name, answer)
    say_unknown(session)
    office.record(session.finalize())
    assert stage.post(office, secretariat).problem is None
    assert held(secretariat, [file]) == [True]


@pytest.mark.parametrize(
    "body",
    [{"lacks": ["not a hash"]}, {"lacks": [b"short"]}, {"came": 7}, {"lacks": {}}, {"of": "a later version"}],
)
def test_what_nobody_can_read_about_missing_files_says_nothing(stage, desks, body):
    secretariat, office = desks
    letters = [letter(office, 1, 1000)]
    secretariat.take(office.write_bundle(stage.file(), attachments=False).paths)
    secretariat._desk.write([Entry(Kind.LACKING, secretariat._desk.now_ms, body)])
    stage.post(secretariat, office)
    assert office.standing().lacking == 1, "what was said besides still holds"
    stage.post(office, secretariat)
    assert held(secretariat, letters) == [True]


def test_a_file_that_nobody_here_ever_named_is_not_handed_out(stage, desks):
    """Who asks for a file by its hash alone gets it only if an entry that was sent to the asker names it."""
    secretariat, office = desks
    draft = office.attach("draft.pdf", b"never recorded")
    wish = Lacking(lacks=(bytes.fromhex(draft.sha256), bytes(32)))
    secretariat._desk.write([lacking(wish, time=secretariat._desk.now_ms)])
    stage.post(secretariat, office)
    assert office.standing().lacking == 0 and "send-files" not in kinds(office)
    secretariat.take(office.write_bundle(stage.file()).paths)
    assert held(secretariat, [draft]) == [False]


@pytest.mark.long
def test_a_log_longer_than_one_section_goes_into_several_sections(stage, desks):
    secretariat, office = desks
    portion = [Entry(999, office._desk.now_ms, {"words": f"number {number}"}) for number in range(10_000)]
    for _ in range(LIMITS.entries // len(portion) + 1):
        office._desk.write(portion)
    report = office.write_bundle(stage.file())
    assert (report.bundles, report.sections) == (1, 2)
    (taken,) = secretariat.take(report.paths).files
    assert (taken.outcome, taken.added) == ("added", report.entries)
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    assert stage.post(secretariat, other).added > LIMITS.entries
