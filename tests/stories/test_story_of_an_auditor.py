# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An auditor with nothing but bundles: results recomputed, what is missing said, forgeries refused."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from consensus.usecases import Wanted
from forms.problem import Problem
from sync._audit import NothingToAudit
from sync.cli import DONE, PROBLEM, REFUSED, main
from sync.workspace import Workspace

Stage = Any  # tests/stories/conftest.py
Answer = Callable[..., Any]


@pytest.fixture
def closed(stage: Stage, position: Answer) -> Workspace:
    secretariat = stage.secretariat()
    offices = {code: stage.office(code) for code in ("FAO", "WFP")}
    stage.admit(secretariat, *offices.values())
    stage.agenda(secretariat, eligible=tuple(offices))
    for office in offices.values():
        stage.post(secretariat, office)
        position(office, "rec-1", "SUP")
        stage.post(office, secretariat)
    secretariat.close_round("principles")
    return secretariat


def test_results_are_found_again_from_one_file_and_the_signer_is_named(
    closed: Workspace, stage: Stage
) -> None:
    bundle = stage.bundle(closed, everything=True)
    before = set(stage.folder.iterdir())
    audit = Workspace.audit([bundle], clock=stage.clock)
    assert audit.holds and audit.is_complete
    assert {(r.item, r.stored, r.recomputed) for r in audit.results} == {
        ("rec-1", "CONSENSUS", "CONSENSUS"),
        ("rec-2", "NO_QUORUM", "NO_QUORUM"),
    }
    assert audit.secretariat == closed.standing().code
    assert set(stage.folder.iterdir()) == before, "no workspace is left behind"


@pytest.fixture
def stick(tmp_path: Path) -> Iterator[Path]:
    """A file system of its own that can be made read only, as a stick with its lock set."""
    place = tmp_path / "stick"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", str(place)]
    if sys.platform != "linux" or os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("needs the right to mount a file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_workspace_on_a_stick_that_nobody_can_write_to_is_read_and_checked(
    closed: Workspace, stick: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    closed.close()
    shutil.copytree(closed.folder, stick / "sec")
    unfinished = stick / "unfinished"
    shutil.copytree(closed.folder, unfinished)
    (unfinished / "workspace.assentdb-wal").write_bytes(b"what a power cut left")
    subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
    out = stick.parent / "out"
    out.mkdir()
    for words in (
        ("verify",), ("verify-result", "principles"), ("board", "principles"), ("roots", "show"),
        ("note", "principles", str(out / "note.docx")), ("export", "xlsx", str(out / "all.xlsx")),
        ("export", "csv", str(out / "csv")), ("backup", str(out / "kept.assentdb")),
    ):  # fmt: skip
        assert main([words[0], "-w", str(stick / "sec"), *words[1:]]) == DONE, words
    with Workspace.open(Workspace.restore(out / "kept.assentdb", out / "again")) as again:
        assert again.verify().sound
    with Workspace.open(stick / "sec", read_only=True) as held:
        assert held.verify().sound
    assert main(["verify", "-w", str(unfinished)]) == PROBLEM
    assert "Copy the whole folder to this computer" in capsys.readouterr().err


def test_a_bundle_without_the_diaries_of_the_offices_says_what_is_missing(
    closed: Workspace, stage: Stage
) -> None:
    (one, *_) = [office.office_id for office in closed.offices() if office.organization == "WFP"]
    bundle = stage.bundle(closed, everything=True, ledger=False, to=(one,))
    audit = Workspace.audit([bundle], clock=stage.clock)
    assert not audit.is_complete
    assert audit.absent == {("principles", 1): 1}
    assert audit.holds, "what is missing is no contradiction"


def test_an_altered_bundle_and_one_without_results_are_refused(closed: Workspace, stage: Stage) -> None:
    bundle = stage.bundle(closed, everything=True)
    bad = bytearray(bundle.read_bytes())
    bad[len(bad) // 2] ^= 0xFF
    altered = stage.folder / "altered.assent"
    altered.write_bytes(bytes(bad))
    with pytest.raises(Problem) as refused:
        Workspace.audit([altered], clock=stage.clock)
    assert refused.value.hint()
    empty = stage.secretariat("Another secretariat")
    with pytest.raises(NothingToAudit):
        Workspace.audit([stage.bundle(empty, everything=True)], clock=stage.clock)


def test_the_command_needs_no_workspace_and_promises_its_exit_code(
    closed: Workspace,
    stage: Stage,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bundle = stage.bundle(closed, everything=True)
    monkeypatch.chdir(tmp_path)
    assert main(["verify-result", str(bundle)]) == DONE
    out = capfd.readouterr().out
    assert "agrees" in out and closed.standing().code in out
    assert main(["verify-result", str(bundle), "--json"]) == DONE
    assert '"holds": true' in capfd.readouterr().out
    assert DONE != REFUSED


def test_the_command_says_of_each_file_why_it_could_not_be_believed(
    closed: Workspace,
    stage: Stage,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bundle = stage.bundle(closed, everything=True)
    altered = stage.folder / "altered.assent"
    altered.write_bytes(bundle.read_bytes()[:-9])
    monkeypatch.chdir(tmp_path)
    assert main(["verify-result", str(bundle), str(altered)]) == REFUSED
    said = capfd.readouterr()
    assert "agrees" in said.out and "altered.assent: The file stops early" in said.err
    assert main(["verify-result", str(bundle), "nothing.assent"]) != DONE
    assert "nothing.assent" in capfd.readouterr().err
    office = stage.office("FAO", "FAO")
    with pytest.raises(Problem) as alone:
        Workspace.audit([stage.bundle(office, everything=True)], clock=stage.clock)
    assert alone.value.code == "audit.secretariat"


def test_the_register_and_the_endorsements_are_read_and_written(
    stage: Stage, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    import openpyxl

    from sync._register import RegisterFormat
    from sync.demo_forms import fill_endorsement, fill_use_case, finished, reference

    with stage.secretariat() as desk:
        cases = reference("usecases")["usecases"][:3]
        for case in (*cases, cases[0]):
            session = desk.begin("usecase")
            fill_use_case(session, case)
            desk.record(finished(session))
        session = desk.begin("endorsement")
        fill_endorsement(session, 1, stage.clock.now.date())
        desk.record(finished(session))
        held = desk.register()
        assert len(held.lines) == 4
        assert {line.risk for line in held.lines} == {"not_assessed"}, "not assessed is not low"
        assert [len(each.records) for each in held.duplicates] == [2]
        one = held.lines[0].case
        assert {line.case.kind for line in desk.register(Wanted(kinds=frozenset({one.kind}))).lines} == {
            one.kind
        }
        assert desk.register(Wanted(organizations=frozenset({"NOBODY"}))).lines == ()
        with pytest.raises(RegisterFormat):
            desk.write_register(tmp_path / "register.pdf")
        book = openpyxl.load_workbook(desk.write_register(tmp_path / "register.xlsx", "ar"))
        assert book.sheetnames == ["cases", "measurements", "divergence", "duplicates", "codes"]
        assert book["cases"].max_row == 5
        assert book["cases"].sheet_view.rightToLeft
        assert len(desk.write_register(tmp_path / "register.csv").read_text("utf-8-sig").splitlines()) >= 5
        figures = desk.endorsements()
        assert (figures.endorsed, figures.eligible) == (1, len(desk.organizations()))
        line = next(each for each in figures.lines if each.organization == "UN")
        assert (line.timeliness, line.days_late) == ("on_time", 0)
        others = {each.timeliness for each in figures.lines if each.organization != "UN"}
        assert others == {"open"}, "whoever has not said anything is open, and its days are counted"
        folder = str(desk.folder)
    for words in (["register"], ["register", "--kind", one.kind, "--json"], ["endorsements", "-l", "zh"]):
        assert main([*words, "-w", folder]) == DONE
    out = capfd.readouterr().out
    assert "perhaps one case twice" in out
    assert "Counted as endorsed" in out
    assert main(["register", "-w", folder, "--write", str(tmp_path / "r.csv")]) == DONE
