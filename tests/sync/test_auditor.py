# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An auditor without our program reaches the same verdict: the shell script on good and forged files."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from actors import Archive, edited, frames, new_office, new_secretariat, with_payload

from sync.audit_kit import write_audit_kit
from sync.bundle import write_file_section
from sync.dictionaries import dictionary_ids
from sync.entry import Entry, Kind
from sync.journal import inclusion_proof, leaf_hash
from sync.keys import DeviceKey, LogId, spoken_code
from sync.kinds import Take, taken
from sync.receipt import Receipt, make_receipt, parse_receipt, verify_receipt

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "sync" / "audit" / "verify-bundle.sh"

pytestmark = pytest.mark.skipif(
    not all(shutil.which(tool) for tool in ("bash", "openssl", "sha256sum", "od")),
    reason="no shell tools here",
)


def audit(kind: str, path: Path, key: DeviceKey, *more: str) -> tuple[int, str]:
    command = ["bash", str(SCRIPT), kind, str(path), key.public.vkey, *more]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def story() -> tuple:
    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    for number in range(7):
        office.record(f"Reason {number}. " + "long " * (100 * (number == 3)))
    secretariat.write(taken([Take(office.log_id, 7, office.frontier().root)], time=office.tick()))
    return secretariat, office


def test_a_whole_stored_bundle_is_verified(story, tmp_path):
    _, office = story
    (tmp_path / "a.assent").write_bytes(office.section())
    code, said = audit("bundle", tmp_path / "a.assent", office.key)
    assert (code, said.splitlines()[-1]) == (0, "VERIFIED"), said
    assert "all 7" in said


def test_each_log_of_a_file_with_many_is_verified_with_its_own_key(story, tmp_path):
    secretariat, office = story
    attached = write_file_section(b"a signed letter " * 9_000)
    large = secretariat.section() + attached + office.section()
    (tmp_path / "a.assent").write_bytes(large)
    for writer in (secretariat, office):
        code, said = audit("bundle", tmp_path / "a.assent", writer.key)
        assert code == 0 and f"all {len(writer.log)}" in said, said
    code, said = audit("bundle", tmp_path / "a.assent", new_office("majuro").key)
    assert code == 1 and "NOT VERIFIED: there is no log" in said


@pytest.mark.skipif(not shutil.which("zstd"), reason="no zstd here")
def test_a_packed_bundle_is_verified_with_its_dictionary(story, tmp_path):
    _, office = story
    data = office.section(stored=False)
    (tmp_path / "a.assent").write_bytes(data)
    number = int.from_bytes(data[10:12], "big")
    assert number in dictionary_ids()
    dictionary = next((ROOT / "sync" / "dictionaries").glob(f"{number:04}-*.zdict"))
    assert audit("bundle", tmp_path / "a.assent", office.key, str(dictionary))[0] == 0
    assert audit("bundle", tmp_path / "a.assent", office.key)[0] == 0, "it lies beside the script"
    kit = write_audit_kit(tmp_path / "kit")
    assert [each.name for each in kit][:2] == ["verify-bundle.sh", "0001-en.zdict"]
    alone = tmp_path / "alone"
    alone.mkdir()
    for place, code in ((kit[0], 0), (Path(shutil.copy(kit[0], alone)), 1)):
        command = ["bash", str(place), "bundle", str(tmp_path / "a.assent"), office.key.public.vkey]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == code, done.stderr
    assert "name its file as the last argument" in done.stderr


def test_the_script_says_the_code_of_the_key_that_its_holder_sees(story, tmp_path):
    _, office = story
    (tmp_path / "a.assent").write_bytes(office.section())
    for key in (office.key, *(new_office(f"office {number}").key for number in range(8))):
        _, said = audit("bundle", tmp_path / "a.assent", key)
        assert f"code {spoken_code(key.public.key)}\n" in said, said


@pytest.mark.parametrize("forgery", ["entry", "root", "signature", "order", "short", "key", "flag"])
def test_a_forged_bundle_is_not(story, tmp_path, forgery):
    _, office = story
    good = office.section()
    swapped = frames(*office.log[:5], office.log[6], office.log[5])
    changed = frames(*office.log).replace(b"Reason 2", b"Reason 9")
    forged = {
        "entry": with_payload(good, changed, len(changed)),
        "root": edited(good, 60, b"\x00"),
        "signature": edited(good, 100, b"\x00\x01"),
        "order": with_payload(good, swapped, len(swapped)),
        "short": good[:-20],
        "key": good,
        "flag": edited(good, 8, b"\x02"),
    }[forgery]
    (tmp_path / "a.assent").write_bytes(forged)
    key = new_office("majuro").key if forgery == "key" else office.key
    code, said = audit("bundle", tmp_path / "a.assent", key)
    assert code == 1 and "NOT VERIFIED" in said, said


def the_receipt(story) -> Receipt:
    secretariat, office = story
    leaves = list(Archive(logs={office.log_id: office.log}).log(office.log_id).leaves(0, 7))
    last = len(secretariat.log) - 1
    head, public = secretariat.head(), secretariat.key.public
    return make_receipt(office.log_id, 4, leaves, last, secretariat.log, head, public)


def test_a_receipt_is_verified_and_reads_back(story, tmp_path):
    secretariat, _ = story
    receipt = the_receipt(story)
    assert parse_receipt(receipt.to_text()) == receipt
    assert verify_receipt(receipt, secretariat.key.public).checkpoint_size == len(secretariat.log)
    (tmp_path / "r.txt").write_text(receipt.to_text(), encoding="utf-8")
    code, said = audit("receipt", tmp_path / "r.txt", secretariat.key)
    assert code == 0 and "entry 4 (of 7)" in said, said


@pytest.mark.parametrize("field", ["entry ", "index ", "root ", "path ", "taken ", "size "])
def test_a_receipt_with_one_line_changed_is_not(story, tmp_path, field):
    secretariat, _ = story
    lines = the_receipt(story).to_text().split("\n")
    at = next(i for i, line in enumerate(lines) if line.startswith(field))
    value = lines[at][len(field) :]
    lines[at] = field + (
        str(int(value) - 1) if value.isdigit() else ("A" if value[0] != "A" else "B") + value[1:]
    )
    (tmp_path / "r.txt").write_text("\n".join(lines), encoding="utf-8")
    code, said = audit("receipt", tmp_path / "r.txt", secretariat.key)
    assert code == 1 and "NOT VERIFIED" in said, said


def test_the_commands_of_the_guide_verify_the_evidence_that_stands_in_it(tmp_path):
    guide = (ROOT / "docs" / "AUDITOR-GUIDE.md").read_text("utf-8")
    shown = guide.partition("$ cat evidence/evidence-001-receipt.split-view.txt\n")[2].partition("```")[0]
    assert shown.splitlines()[1].count("+") == 3, "a key with a plus of its own, as every second has"
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "evidence-001-receipt.split-view.txt").write_text(shown, encoding="utf-8")
    commands = guide.partition("$ E=evidence/")[2].partition("Signature Verified")[0]
    script = "E=evidence/" + commands.replace("\n$ ", "\n")
    done = subprocess.run(["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True)
    assert done.stdout.count("Signature Verified Successfully") == 2, done.stdout + done.stderr


def test_an_empty_root_does_not_agree_with_a_proof_that_leads_nowhere(story, tmp_path):
    """The script once called this verified: nothing was compared with nothing."""
    secretariat, _ = story
    text = the_receipt(story).to_text()
    lines = text.split("\n")
    forged = {"entry": "entry " + "A" * 43 + "=", "root": "root ", "index": "index 1"}
    for name, line in forged.items():
        at = next(i for i, held in enumerate(lines) if held.startswith(name + " "))
        lines[at] = line
    (tmp_path / "r.txt").write_text("\n".join(lines), encoding="utf-8")
    code, said = audit("receipt", tmp_path / "r.txt", secretariat.key)
    assert code == 1 and "VERIFIED\n" not in said.replace("NOT VERIFIED", ""), said


def test_only_a_line_by_which_the_secretariat_takes_entries_is_a_receipt(story, tmp_path):
    """Not an entry of another kind that says the same, nor one that says more than this script can read."""
    secretariat, office = story
    good = the_receipt(story)
    take = [[good.take.log_id, good.take.size, good.take.root]]
    for entry in (
        Entry(Kind.ROSTER, office.tick(), {"takes": take}),
        Entry(Kind.TAKEN, office.tick(), {"note": "etakes", "takes": take}),
    ):
        secretariat.write(entry)
        at = len(secretariat.log) - 1
        leaves = [leaf_hash(each) for each in secretariat.log]
        forged = replace(
            good, taken=secretariat.log[at], taken_index=at, taken_path=inclusion_proof(leaves, at),
            checkpoint=secretariat.head().note(secretariat.key.public),
        )  # fmt: skip
        (tmp_path / "r.txt").write_text(forged.to_text(), encoding="utf-8")
        code, said = audit("receipt", tmp_path / "r.txt", secretariat.key)
        assert code == 1 and "of another kind" in said, said


@pytest.mark.parametrize("others", [0, 22, 23, 300])
def test_a_receipt_is_found_among_those_of_many_logs(story, tmp_path, others):
    secretariat, office = story
    many = [
        Take(LogId(bytes([1, at // 256, at % 256] + [7] * 13)), at * 999 + 1, bytes([at % 256]) * 32)
        for at in range(others)
    ]
    mine = Take(office.log_id, 7, office.frontier().root)
    secretariat.write(taken([*many[: others // 2], mine, *many[others // 2 :]], time=office.tick()))
    leaves = list(Archive(logs={office.log_id: office.log}).log(office.log_id).leaves(0, 7))
    at = len(secretariat.log) - 1
    made = make_receipt(
        office.log_id, 4, leaves, at, secretariat.log, secretariat.head(), secretariat.key.public
    )
    (tmp_path / "r.txt").write_text(made.to_text(), encoding="utf-8")
    code, said = audit("receipt", tmp_path / "r.txt", secretariat.key)
    assert code == 0 and said.endswith("VERIFIED\n"), said
