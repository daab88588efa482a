# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An office proves to anybody, with one small file, that the secretariat holds what it recorded."""

from __future__ import annotations

import base64
import shutil
import subprocess
from pathlib import Path

import pytest

from forms.problem import Problem
from sync.cli import main
from sync.workspace import Workspace

SCRIPT = Path(__file__).resolve().parents[2] / "sync" / "audit" / "verify-bundle.sh"
SHELL = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("bash", "openssl", "sha256sum", "od")),
    reason="no shell tools here",
)


@pytest.fixture
def proved(stage, position):
    """An office with two positions proved to be at the secretariat and witnessed, and one that is not."""
    secretariat, office, other = stage.secretariat(), stage.office("UNICEF"), stage.office("WFP")
    stage.admit(secretariat, office, other)
    stage.agenda(secretariat, "rec-1", "rec-2", "rec-3", eligible=("UNICEF", "WFP"))
    stage.post(secretariat, office)
    records = [position(office, item, "SUP").record_id for item in ("rec-1", "rec-2")]
    stage.post(office, secretariat)
    stage.post(secretariat, office)
    stage.post(secretariat, other)
    stage.post(other, secretariat)
    stage.post(secretariat, office)
    records.append(position(office, "rec-3", "SUP").record_id)
    return secretariat, office, records


def refused(verb, *arguments, **named) -> str:
    with pytest.raises(Problem) as problem:
        verb(*arguments, **named)
    return problem.value.code


def test_the_proof_is_written_by_the_office_and_checked_by_somebody_without_anything(stage, proved):
    secretariat, office, records = proved
    path = stage.folder / "proof.assent-receipt"
    written = office.write_proof(records[0], path)
    assert written.office == "UNICEF headquarters" and written.held_here
    assert path.stat().st_size < 3_000
    key = office.standing().secretariat_key
    checked = Workspace.check_proof_alone(path, key)
    assert (checked.entry, checked.index) == (written.entry, written.index)
    assert written.entry == office.history(records[0])[-1].entry
    assert office.check_proof(path) == written
    assert secretariat.check_proof(path).office == "UNICEF headquarters"


def test_what_is_not_proved_has_no_proof_and_says_so(stage, proved, correct):
    _, office, records = proved
    path = stage.folder / "proof.assent-receipt"
    assert refused(office.write_proof, records[2], path) == "receipt.none-yet"
    assert not path.exists()
    first = office.history(records[0])[-1].entry
    correct(office, records[0], position="SWR", reason="Later.")
    assert office.write_proof(records[0], path).entry == first, "the latest revision that has a proof"
    latest = office.history(records[0])[-1].entry
    assert refused(office.write_proof, records[0], path, entry=latest) == "receipt.none-yet"
    assert refused(office.write_proof, records[0], path, entry="00" * 32) == "record.unknown"


def test_the_secretariat_writes_the_proof_too_and_witnesses_stand_under_it(stage, proved):
    secretariat, _, records = proved
    path = stage.folder / "proof.assent-receipt"
    written = secretariat.write_proof(records[1], path)
    assert written.secretariat in secretariat.standing().secretariat_key
    assert len(written.witnesses) >= 1


def test_another_secretariat_s_key_and_every_changed_line_are_refused(stage, proved):
    _, office, records = proved
    path = stage.folder / "proof.assent-receipt"
    office.write_proof(records[0], path)
    key, text = office.standing().secretariat_key, path.read_text("utf-8")
    other = stage.secretariat("Another").standing().secretariat_key
    assert refused(Workspace.check_proof_alone, path, other) == "receipt.proof"
    lone = stage.office("FAO")
    assert refused(lone.check_proof, path) == "receipt.secretariat"
    forged = stage.folder / "forged.assent-receipt"
    for number, line in enumerate(text.split("\n")):
        if not line:
            continue
        lines = text.split("\n")
        lines[number] = line[:-1] + ("A" if line[-1] != "A" else "B")
        if lines[number].startswith("— ") and not lines[number].startswith(f"— {key.partition('+')[0]} "):
            continue  # a witness's line that does not verify is a witness fewer
        forged.write_text("\n".join(lines), encoding="utf-8")
        assert refused(Workspace.check_proof_alone, forged, key) in ("receipt.form", "receipt.proof"), line
    forged.write_bytes(b"")
    assert refused(Workspace.check_proof_alone, forged, key) == "receipt.form"


@SHELL
def test_the_auditor_s_script_agrees_on_the_good_one_and_on_the_forged_one(stage, proved):
    _, office, records = proved
    path = stage.folder / "proof.assent-receipt"
    office.write_proof(records[0], path)
    key = office.standing().secretariat_key

    def audit() -> tuple[int, str]:
        done = subprocess.run(
            ["bash", str(SCRIPT), "receipt", str(path), key], capture_output=True, text=True
        )
        return done.returncode, done.stdout + done.stderr

    code, said = audit()
    assert (code, said.splitlines()[-1]) == (0, "VERIFIED"), said
    text = path.read_text("utf-8")
    leaf = next(line for line in text.split("\n") if line.startswith("entry "))
    other = office.history(records[1])[-1].entry
    path.write_text(
        text.replace(leaf, f"entry {base64.b64encode(bytes.fromhex(other)).decode()}"), encoding="utf-8"
    )
    code, said = audit()
    assert code == 1 and "NOT VERIFIED" in said


def test_the_same_by_commands(stage, proved, capsys):
    _, office, records = proved
    path, key = stage.folder / "proof.assent-receipt", office.standing().secretariat_key
    receipt = ["receipt", "-w", str(office.folder), records[0][:10]]
    assert main([*receipt, str(stage.folder / "while-open.assent-receipt")]) == 0  # a window has it open
    assert (
        main(["verify-receipt", str(stage.folder / "while-open.assent-receipt"), "-w", str(office.folder)])
        == 0
    )
    office.close()
    capsys.readouterr()
    assert main([*receipt, str(path)]) == 0
    assert key in capsys.readouterr().out
    assert path.read_bytes() == (stage.folder / "while-open.assent-receipt").read_bytes()
    assert main(["verify-receipt", str(path), "--secretariat", key]) == 0
    assert main(["verify-receipt", str(path), "-w", str(office.folder)]) == 0
    assert "UNICEF headquarters" in capsys.readouterr().out
    path.write_text(path.read_text("utf-8").replace("size ", "size 1"), encoding="utf-8")
    assert main(["verify-receipt", str(path), "--secretariat", key, "--json"]) == 3


def test_who_holds_less_than_the_receipt_covers_is_told_to_wait_and_not_to_call_the_auditor(
    stage, proved, position
):
    secretariat, office, _ = proved
    other = stage.office("FAO")
    stage.admit(secretariat, other)
    stage.post(secretariat, other)
    fresh = position(office, "rec-3", "SUP").record_id
    stage.post(office, other, everything=True)  # one office shows another what it wrote
    position(office, "rec-2", "SWR", reason="Later.")
    stage.post(office, secretariat)  # its receipt covers an entry that the other does not hold
    stage.post(secretariat, other, ledger=False, to=[other.standing().office_id])
    assert refused(other.write_proof, fresh, stage.folder / "none") == "receipt.none-yet"
    stage.post(office, other, everything=True)
    assert other.write_proof(fresh, stage.folder / "proof").office == "UNICEF headquarters"
