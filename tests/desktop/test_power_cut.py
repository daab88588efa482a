# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The power goes in the middle of each journey: at most the last second is lost, and nothing is half there.

The person is played by power_cut_child.py in a process of its own, killed with SIGKILL at moments that
fall before, inside and after the writing.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from forms.xlsform import FormVersion
from sync.values import Profile, RecordQuery
from sync.workspace import Workspace

ROOT = Path(__file__).parents[2]
CHILD = Path(__file__).with_name("power_cut_child.py")
MOMENTS = (0, 15, 60, 250)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL to play it with")


def play(journey: str, folder: Path, milliseconds: int, argument: Path | None = None) -> None:
    """This plays the journey until the power goes."""
    done = subprocess.run(
        [sys.executable, str(CHILD), journey, str(folder), str(milliseconds), *([str(argument)] if argument else [])],
        cwd=ROOT, timeout=240, check=False, capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.returncode == -9, done.stderr.decode()[-2000:]


@pytest.fixture
def folder(tmp_path: Path, visit: FormVersion) -> Path:
    with Workspace.create(tmp_path / "w", Profile("office", "WFP", "Suva")) as workspace:
        workspace.install_form(visit)
    return tmp_path / "w"


def record_visit(workspace: Workspace, name: str) -> str:
    session = workspace.begin("visit")
    session.answer("/data/first/name", name)
    session.answer("/data/second/kind", "yes")
    done = session.finalize()
    assert not isinstance(done, tuple)
    return workspace.record(done).record_id


def drafted(workspace: Workspace) -> Iterator[str]:
    for draft in workspace.drafts():
        yield workspace.resume(draft.draft_id).node("/data/first/name").value


@pytest.mark.parametrize("milliseconds", MOMENTS)
def test_the_first_run_can_be_begun_again(tmp_path: Path, milliseconds: int) -> None:
    folder = tmp_path / "w"
    play("start", folder, milliseconds)
    if Workspace.is_workspace(folder):
        with Workspace.open(folder) as workspace:
            assert workspace.profile.office == "Suva"
            assert workspace.verify().sound
    else:
        Workspace.create(folder, Profile("office", "WFP", "Suva")).close()


def test_answers_are_there_a_second_after_they_were_given(folder: Path) -> None:
    play("fill", folder, 1000)
    with Workspace.open(folder) as workspace:
        assert list(drafted(workspace)) == ["Tarawa"]


def test_who_was_still_typing_loses_a_second_at_most(folder: Path) -> None:
    play("type-on", folder, 3000)
    with Workspace.open(folder) as workspace:
        (kept,) = drafted(workspace)
    # Three seconds at a letter every 50 ms; the machine may be slower at typing, not at keeping.
    assert len(kept) >= 10 and set(kept) == {"a"}


@pytest.mark.parametrize("milliseconds", MOMENTS)
def test_a_form_that_was_finished_is_a_record_or_still_a_draft(folder: Path, milliseconds: int) -> None:
    play("finish", folder, milliseconds)
    with Workspace.open(folder) as workspace:
        rows = workspace.records().rows
        said = [workspace.record_view(row.record_id).fields["first/name"] for row in rows]
        kept = list(drafted(workspace))
        assert len(said) + len(kept) <= 1, "never both"
        if milliseconds >= 60:
            assert said + kept == ["Tarawa"]
        assert workspace.verify().sound


@pytest.mark.parametrize("milliseconds", MOMENTS[1:3])
def test_a_correction_holds_or_the_record_says_what_it_said(folder: Path, milliseconds: int) -> None:
    with Workspace.open(folder) as workspace:
        record = record_visit(workspace, "Tarawa")
    play("correct", folder, milliseconds, Path(record))
    with Workspace.open(folder) as workspace:
        view = workspace.record_view(record)
        assert view.fields["first/name"] in {"Tarawa", "Tarawa again"}
        assert view.conflicts == ()
        assert workspace.verify().sound


@pytest.mark.parametrize("milliseconds", MOMENTS[:3])
def test_a_bundle_is_whole_or_not_there_and_can_be_made_again(folder: Path, milliseconds: int) -> None:
    with Workspace.open(folder) as workspace:
        for number in range(50):
            record_visit(workspace, f"Place {number}")
    sent = folder.parent / "out.assent"
    play("send", folder, milliseconds, sent)
    with Workspace.open(folder) as workspace:
        whole = folder.parent / "again.assent"
        workspace.write_bundle(whole)
        if sent.exists():
            assert sent.stat().st_size >= whole.stat().st_size * 0.9
        assert workspace.records().total == 50
        assert workspace.verify().sound


@pytest.mark.parametrize("milliseconds", MOMENTS[1:])
def test_taking_files_goes_on_where_it_stopped(tmp_path: Path, visit: FormVersion, milliseconds: int) -> None:
    files = tmp_path / "files"
    files.mkdir()
    folder = tmp_path / "secretariat"
    with Workspace.create(folder, Profile("secretariat", "UN", "Secretariat")) as secretariat:
        secretariat.install_form(visit)
        for number in range(12):
            with Workspace.create(
                tmp_path / f"o{number}", Profile("office", "WFP", f"Office {number}")
            ) as office:
                office.install_form(visit)
                secretariat.admit_office(office.enrolment_request())
                record_visit(office, f"Place {number}")
                office.write_bundle(files / f"{number}.assent")
    play("take", folder, milliseconds, files)
    with Workspace.open(folder) as secretariat:
        assert secretariat.verify().sound
        secretariat.take(sorted(files.iterdir()))
        titles = [secretariat.record_view(row.record_id).fields["first/name"] for row in
                  secretariat.records(RecordQuery(limit=50)).rows]  # fmt: skip
        assert sorted(titles) == sorted(f"Place {number}" for number in range(12))
        assert secretariat.verify().sound
