# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a second process opens ahead is what would have been read here, and nothing depends on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from actors import T0, Archive, Writer, edited, new_office, new_secretariat, with_payload

from sync._preview import preview_of
from sync.admit import admit, context_of, errand
from sync.ahead import Ahead
from sync.bundle import Context, Errand, read_bundle, write_log_section
from sync.enrolment import request_enrolment
from sync.entry import open_entry
from sync.journal import leaf_hash
from sync.values import Profile
from sync.workspace import Workspace


def office(name: str, count: int) -> Writer:
    written = new_office(name)
    for number in range(count):
        written.record(f"Reason {number} of {name}, 我们支持.", [number - 2] if number % 5 == 4 else ())
    return written


def errands(office: Writer, section: bytes, known: Archive) -> list[Errand]:
    return [made for each in read_bundle(section).logs if (made := errand(each, known)) is not None]


@pytest.fixture
def receiver() -> Archive:
    secretariat, archive = new_secretariat(), Archive()
    secretariat.admit(new_office("tarawa"))
    assert archive.take(secretariat.section()).outcome == "new"
    return archive


def test_the_child_reads_what_is_read_here(receiver: Archive) -> None:
    written = office("tarawa", 12)
    receiver.take(written.section(0, 2))
    ahead = Ahead()
    try:
        asked = errands(written, written.section(0, 12), receiver)
        broken = with_payload(written.section(0, 12), b"\x41\xff", 2)
        ahead.ask([*asked, *errands(written, broken, receiver)])
        ahead.ask([])
        good, bad = ahead.answer()
        assert bad is None
        assert good is not None
        section, previews = good
        assert section.entries == tuple(written.log[:12])
        assert section.leaves == tuple(map(leaf_hash, written.log[:12]))
        assert section.opened == tuple(map(open_entry, written.log[2:12]))
        assert section.grown == written.frontier(12)
        begun = [data for data in written.log[2:12] if not open_entry(data).parents]
        assert previews == {leaf_hash(data): preview_of(open_entry(data)) for data in begun}
        assert ahead.answer() == []
    finally:
        ahead.end()


def test_nothing_is_unpacked_for_a_stranger(receiver: Archive) -> None:
    """Somebody else's signature under the log id of an office."""
    written = office("tarawa", 3)
    stranger = Writer(new_office("majuro").key, "tarawa", written.log)
    (asked,) = errands(written, written.section(), receiver)
    head = replace(asked.section.head, signature=stranger.head().signature)
    forged = replace(asked, section=replace(asked.section, head=head))
    ahead = Ahead()
    try:
        ahead.ask([asked, forged])
        good, bad = ahead.answer()
        assert good is not None
        assert bad is None
    finally:
        ahead.end()


def test_files_of_one_office_in_a_row_are_opened_before_the_first_is_taken() -> None:
    """Each packed by what the one before it brings, and by the registrar's log (FORMAT 6.7)."""
    secretariat, receiver, full = new_secretariat(), Archive(), Archive()
    written = office("tarawa", 0)
    secretariat.admit(written)
    for each in receiver, full:
        each.take(secretariat.section())
    named, parts = (0, len(secretariat.log)), []
    for count in (20, 5, 1, 25, 30):
        start = len(written.log)
        for number in range(start, start + count):
            written.record(f"Reason {number}, " + "at length " * 60)
        known = full.log(written.log_id)
        context = known and Context(named, context_of(named, start, full.log(secretariat.log_id), known))
        head, entries = written.head(), written.log[start:]
        parts.append(write_log_section(head, start, entries, dictionaries=(), context=context))
        assert full.take(parts[-1]).outcome == "new"
    asked, reach = [], 0
    for part in parts:
        (section,) = read_bundle(part).logs
        assert (section.context is None) == (not section.start)
        made = errand(section, receiver, in_hand=reach)
        assert made is not None
        asked.append(made)
        reach = section.head.size
    ahead = Ahead()
    try:
        for each in asked[:3], asked[3:]:
            ahead.ask(each)
        read = [*ahead.answer(), *ahead.answer()]
        ahead.ask([asked[0], asked[2]])
        assert [said is None for said in ahead.answer()] == [False, True], "the one between was not opened"
    finally:
        ahead.end()
    for part, said in zip(parts, read, strict=True):
        assert said is not None
        bundle = read_bundle(part)
        admission = admit(bundle, receiver, now=T0, ahead=[said.section])
        assert said.section.held == written.frontier(said.section.held.size)
        assert admission == admit(bundle, receiver, now=T0)
        assert admission.outcome == "new"
        receiver.keep(admission, part)


def test_what_was_opened_when_more_was_held_is_opened_again(receiver: Archive) -> None:
    """As after a transaction that was taken back."""
    written = office("tarawa", 6)
    fuller = Archive(receiver.roster, {log: list(held) for log, held in receiver.logs.items()})
    fuller.take(written.section(0, 4))
    bundle = read_bundle(written.section())
    ahead = Ahead()
    try:
        ahead.ask(errands(written, written.section(), fuller))
        (read,) = ahead.answer()
    finally:
        ahead.end()
    assert read is not None
    assert len(read.section.opened) == 2
    admission = admit(bundle, receiver, now=T0, ahead=[read.section])
    assert admission == admit(bundle, receiver, now=T0)
    assert len(admission.entries) == 6


def test_a_child_that_is_gone_is_not_missed(receiver: Archive) -> None:
    ahead = Ahead()
    ahead.end()
    written = office("tarawa", 2)
    ahead.ask(errands(written, written.section(), receiver))
    assert list(ahead.answer()) == [None]
    assert list(ahead.answer()) == []


def test_an_intake_of_many_files_says_the_same_with_a_second_process(tmp_path: Path) -> None:
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))
    offices = [office(name, 40) for name in ("tarawa", "majuro", "suva", "apia")]
    post = tmp_path / "post"
    post.mkdir()
    profile = Profile("secretariat", "UN", "Secretariat")
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(moments)) as secretariat:
        for each in offices:
            key, name = each.key, each.office_id
            secretariat.admit_office(
                request_enrolment(key, organization="UNICEF", office=name, office_id=name)
            )
        for number in range(40):
            for each in offices:
                place = post / f"{number:03}-{each.office_id}.assent"
                place.write_bytes(each.section(number, number + 1, stored=False))
        (post / "039-zz.assent").write_bytes(edited(offices[0].section(39), 100, b"\x00"))
        report = secretariat.take([post])
        assert (report.added, len(report.refused)) == (160, 1)
        assert secretariat.records().total == 4 * 32
        assert secretariat.verify().sound
        assert secretariat.rebuild().same, "what was previewed ahead is what a replay makes"


@pytest.mark.parametrize("claimed", [0, 253_402_300_800_000, (1 << 48) - 1], ids=["1970", "10000", "10889"])
def test_a_device_whose_clock_is_beyond_every_calendar_stops_nothing(tmp_path: Path, claimed: int) -> None:
    written = new_office("tarawa")
    written.now = claimed - 61_001  # ticks before it writes
    written.record()
    profile = Profile("secretariat", "UN", "Secretariat")
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(moments)) as secretariat:
        asked = request_enrolment(written.key, organization="UNICEF", office="tarawa", office_id="tarawa")
        secretariat.admit_office(asked)
        (tmp_path / "up.assent").write_bytes(written.section(0, 1))
        assert secretariat.take([tmp_path / "up.assent"]).added == 1
        (row,) = secretariat.records().rows
        assert row.written_at.year == (1970 if not claimed else 9999)
        assert secretariat.history(row.record_id)[0].written_at == row.written_at
        assert secretariat.offices() and secretariat.tasks() is not None and secretariat.exchange()
        assert secretariat.export_workbook(tmp_path / "all.xlsx").path.is_file()
        assert secretariat.export_csv(tmp_path / "csv")
        assert secretariat.verify().sound and secretariat.rebuild().same


def test_an_office_that_copies_the_bytes_of_another_stops_nothing(tmp_path: Path) -> None:
    """The same bytes in two logs have one hash: the intake goes on, and the first writer's record stays its own."""
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))
    honest, copyist = office("tarawa", 2), new_office("majuro", "FAO")
    copyist.log = list(honest.log)
    honest.record("Said better.", [1])
    profile = Profile("secretariat", "UN", "Secretariat")
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(moments)) as secretariat:
        for each, organization in ((honest, "UNICEF"), (copyist, "FAO")):
            name = each.office_id
            asked = request_enrolment(each.key, organization=organization, office=name, office_id=name)
            secretariat.admit_office(asked)
        for name, section in (
            ("1", honest.section(0, 2)),
            ("2", copyist.section()),
            ("3", honest.section(2)),
        ):
            (tmp_path / f"{name}.assent").write_bytes(section)
        report = secretariat.take([tmp_path / f"{name}.assent" for name in "123"])
        assert [file.outcome for file in report.files] == ["added"] * 3
        held = [r for r in secretariat.records().rows if r.organization == "UNICEF"]
        assert sorted(r.revisions for r in held) == [1, 2]
        assert secretariat.verify().sound
        assert secretariat.rebuild().same
