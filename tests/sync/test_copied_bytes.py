# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An office that copies another's entries into its own log draws no later correction to its record (FORMAT 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest
from actors import Writer, new_office

from forms.submission import Submission
from sync.enrolment import request_enrolment
from sync.journal import leaf_hash
from sync.store_values import instance_id_of
from sync.values import Profile, Source
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
