# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An office that copies another's entries into its own log draws no later correction to its record (FORMAT 4.2),
and is not counted where the other was (FORMAT 5.1, PHASE)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from actors import Writer, new_office

from consensus.records import RoundRule
from forms.submission import Submission
from sync.bundle import read_bundle
from sync.demo import consultation
from sync.enrolment import request_enrolment
from sync.entry import Kind, open_entry
from sync.journal import leaf_hash
from sync.kinds import fact
from sync.store_values import instance_id_of
from sync.values import Profile, RecordQuery, Source
from sync.workspace import Workspace


def moments() -> Iterator[datetime]:
    return (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))


def standing(workspace: Workspace) -> list[tuple[str, int, str]]:
    """Of each record: for whom it stands, of how many revisions it is made, and the reason it gives now."""
    rows = workspace.records().rows
    reasons = (str(workspace.record_view(row.record_id).fields["reason"]) for row in rows)
    return sorted(
        (row.organization, row.revisions, reason) for row, reason in zip(rows, reasons, strict=True)
    )


def take(
    folder: Path, sections: dict[str, bytes], order: tuple[str, ...], offices: list[Writer]
) -> Workspace:
    clock = moments()
    profile = Profile("secretariat", "UN", "Secretariat")
    secretariat = Workspace.create(folder, profile, clock=lambda: next(clock))
    for each in offices:
        organization, name = ("FAO" if each.office_id == "majuro" else "UNICEF"), each.office_id
        secretariat.admit_office(
            request_enrolment(each.key, organization=organization, office=name, office_id=name)
        )
    for name in order:
        file = folder / f"{name}.assent"
        file.write_bytes(sections[name])
        assert secretariat.take([file]).files[0].outcome in ("added", "queued"), name
    return secretariat


def honest_and_copyist() -> tuple[Writer, Writer]:
    honest, copyist = new_office("tarawa"), new_office("majuro", "FAO")
    honest.record("One.")
    honest.record("Two.")
    copyist.log = list(honest.log)
    return honest, copyist


@pytest.mark.parametrize("order", list(permutations(["begun", "copied", "corrected"])), ids="-".join)
def test_a_correction_by_position_stays_with_the_record_of_its_own_log(
    tmp_path: Path, order: tuple[str, ...]
) -> None:
    honest, copyist = honest_and_copyist()
    honest.record("Said better.", [1])
    sections = {"begun": honest.section(0, 2), "copied": copyist.section(), "corrected": honest.section(2)}
    with take(tmp_path / "s", sections, order, [honest, copyist]) as secretariat:
        expected = [
            ("FAO", 1, "One."),
            ("FAO", 1, "Two."),
            ("UNICEF", 1, "One."),
            ("UNICEF", 2, "Said better."),
        ]
        assert standing(secretariat) == expected
        assert secretariat.verify().sound
        assert secretariat.rebuild().same
        assert standing(secretariat) == expected


def test_who_copies_the_correction_too_corrects_its_own_copy(tmp_path: Path) -> None:
    honest, copyist = honest_and_copyist()
    honest.record("Said better.", [1])
    copyist.log = list(honest.log)
    sections = {"copied": copyist.section(), "honest": honest.section()}
    expected = sorted((o, n, r) for o in ("FAO", "UNICEF") for n, r in ((1, "One."), (2, "Said better.")))
    for order in permutations(sections):
        with take(tmp_path / order[0], sections, order, [honest, copyist]) as secretariat:
            assert standing(secretariat) == expected
            assert secretariat.rebuild().same
            assert standing(secretariat) == expected


@pytest.mark.parametrize("order", list(permutations(["begun", "copied", "corrected"])), ids="-".join)
def test_a_correction_by_hash_goes_to_the_record_of_the_same_organization(
    tmp_path: Path, order: tuple[str, ...]
) -> None:
    honest, copyist = honest_and_copyist()
    second = new_office("suva", name="2")
    second.record("Said better.", [leaf_hash(honest.log[1])])
    sections = {"begun": honest.section(), "copied": copyist.section(), "corrected": second.section()}
    with take(tmp_path / "s", sections, order, [honest, copyist, second]) as secretariat:
        expected = [
            ("FAO", 1, "One."),
            ("FAO", 1, "Two."),
            ("UNICEF", 1, "One."),
            ("UNICEF", 2, "Said better."),
        ]
        assert standing(secretariat) == expected
        assert secretariat.rebuild().same
        assert standing(secretariat) == expected


def test_who_names_a_copy_in_its_own_log_means_that_one(tmp_path: Path) -> None:
    honest, copyist = honest_and_copyist()
    copyist.record("Ours now.", [leaf_hash(honest.log[1])])
    sections = {"honest": honest.section(), "copied": copyist.section()}
    expected = [("FAO", 1, "One."), ("FAO", 2, "Ours now."), ("UNICEF", 1, "One."), ("UNICEF", 1, "Two.")]
    for order in permutations(sections):
        with take(tmp_path / order[0], sections, order, [honest, copyist]) as secretariat:
            assert standing(secretariat) == expected
            assert secretariat.rebuild().same
            assert standing(secretariat) == expected


def test_the_secretariat_corrects_for_an_office_whose_entry_was_copied_first(tmp_path: Path) -> None:
    honest, copyist = honest_and_copyist()
    sections = {"honest": honest.section(), "copied": copyist.section()}
    named = instance_id_of(leaf_hash(honest.log[1]))
    fields = {"position": "SWR", "item": "rec-1", "reason": "By telephone."}
    for order in permutations(sections):
        with take(tmp_path / order[0], sections, order, [honest, copyist]) as secretariat:
            for office, organization in (("tarawa", "UNICEF"), ("majuro", "FAO")):
                typed = Submission("position", "1", "uuid:1", named, b"", (), fields)
                changes = secretariat.record(typed, source=Source("form", on_behalf_of=office))
                summary = secretariat.record_view(changes.records[0]).summary
                assert (summary.organization, summary.revisions) == (organization, 2)
            assert secretariat.rebuild().same


# --- what a round counted --------------------------------------------------------------------------------


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Workspace, Workspace, Writer]]:
    """A secretariat that holds one position of UNICEF in an open round, UNICEF, and an office of FAO."""
    clock = moments()
    name = consultation().consultation_id
    with (
        Workspace.create(tmp_path / "s", Profile("secretariat", "UN", "S"), clock=lambda: next(clock)) as to,
        Workspace.create(
            tmp_path / "o", Profile("office", "UNICEF", "O"), clock=lambda: next(clock)
        ) as office,
    ):
        to.admit_office(office.enrolment_request(), code=office.standing().code)
        other = new_office("majuro", "FAO")
        to.admit_office(request_enrolment(other.key, organization="FAO", office="Majuro", office_id="majuro"))
        to.publish_consultation(consultation())
        deadline = next(clock) + timedelta(days=30)
        to.open_round(name, rule=RoundRule(), deadline=deadline, eligible=("UNICEF", "FAO"))
        office.take([to.write_bundle(tmp_path / "down.assent").paths[0]])
        session = office.begin_position(name, consultation().items[0].code)
        for question, answer in (("position", "SUP"), ("has_comments", "no")):
            session.answer(question, answer)
        done = session.finalize()
        assert isinstance(done, Submission)
        office.record(done)
        assert to.take([office.write_bundle(tmp_path / "up.assent").paths[0]]).added
        yield to, office, other


def counted(workspace: Workspace) -> list[str]:
    """Whose records are counted; the list, a record's own line and its path agree."""
    rows = workspace.records().rows
    found = workspace.records(RecordQuery(statuses=("counted",))).rows
    assert {row.record_id for row in found} == {row.record_id for row in rows if row.status == "counted"}
    for row in rows:
        last = workspace.record_path(row.record_id)[-1]
        assert (last.stage, last.reached) == ("counted", row.status == "counted")
    return [row.organization for row in found]


def test_a_copy_of_a_counted_entry_is_not_counted(
    desks: tuple[Workspace, Workspace, Writer], tmp_path: Path
) -> None:
    secretariat, office, copyist = desks
    secretariat.close_round(consultation().consultation_id)
    sent = read_bundle((tmp_path / "up.assent").read_bytes()).logs[0].entries()
    copyist.log = [data for data in sent if open_entry(data).kind == Kind.REVISION]
    (tmp_path / "copied.assent").write_bytes(copyist.section())
    assert secretariat.take([tmp_path / "copied.assent"]).added == 1
    assert counted(secretariat) == ["UNICEF"]
    assert secretariat.rebuild().same
    assert counted(secretariat) == ["UNICEF"]
    office.take([secretariat.write_bundle(tmp_path / "all.assent", everything=True).paths[0]])
    assert counted(office) == ["UNICEF"]


def test_the_proof_of_a_copied_entry_is_that_of_its_own_log(
    desks: tuple[Workspace, Workspace, Writer], tmp_path: Path
) -> None:
    secretariat, _, copyist = desks
    sent = read_bundle((tmp_path / "up.assent").read_bytes()).logs[0].entries()
    copyist.log = [data for data in sent if open_entry(data).kind == Kind.REVISION]
    (tmp_path / "copied.assent").write_bytes(copyist.section())
    assert secretariat.take([tmp_path / "copied.assent"]).added == 1
    for row in secretariat.records().rows:
        proof = secretariat.write_proof(row.record_id, tmp_path / f"{row.organization}.txt")
        assert (proof.log_id == copyist.log_id.hex()) == (row.organization == "FAO")


def test_an_office_that_writes_a_closing_has_nothing_counted(
    desks: tuple[Workspace, Workspace, Writer], tmp_path: Path
) -> None:
    secretariat, _, forger = desks
    (row,) = secretariat.records().rows
    named = [bytes.fromhex(each.entry) for each in secretariat.history(row.record_id)]
    closing = {"round": {"consultation": consultation().consultation_id, "number": 1}, "counted": named}
    forger.write(fact(Kind.PHASE, closing, time=forger.tick()))
    (tmp_path / "forged.assent").write_bytes(forger.section())
    assert secretariat.take([tmp_path / "forged.assent"]).added == 1
    assert counted(secretariat) == []
    assert secretariat.rebuild().same


def test_a_closing_of_before_places_were_written_counts_by_hash(
    desks: tuple[Workspace, Workspace, Writer],
) -> None:
    secretariat, _, _ = desks
    (row,) = secretariat.records().rows
    named = [bytes.fromhex(each.entry) for each in secretariat.history(row.record_id)]
    closing = {"round": {"consultation": consultation().consultation_id, "number": 1}, "counted": named}
    secretariat._desk.write([fact(Kind.PHASE, closing, time=1)])
    assert counted(secretariat) == ["UNICEF"]
    assert secretariat.absent_entries() == {(consultation().consultation_id, 1): 0}
