# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Receipts prove what they say, and a writer that tells two stories leaves both under its own signature."""

from __future__ import annotations

from dataclasses import replace

import pytest
from actors import T0, Archive, Secretariat, Writer, new_office, new_secretariat

from sync.admit import Evidence
from sync.entry import Kind, open_entry
from sync.journal import head_of, sign_head
from sync.keys import parse_vkey
from sync.kinds import Take, cosignature_line, read_witness, taken, witness, witnessed_head
from sync.receipt import (
    Receipt,
    ReceiptProblem,
    ReceiptProofProblem,
    ReceiptRootProblem,
    check_take,
    evidence_text,
    make_receipt,
    parse_receipt,
    split_view,
    takes_in,
    verify_receipt,
)
from sync.signed_note import parse_note


@pytest.fixture(scope="module")
def story() -> tuple[Secretariat, Writer, Archive]:
    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    for number in range(7):
        office.record(f"Reason {number}.")
    secretariat.write(taken([Take(office.log_id, 7, office.frontier().root)], time=office.tick()))
    archive = Archive()
    archive.take(secretariat.section())
    archive.take(office.section())
    return secretariat, office, archive


@pytest.fixture(scope="module")
def receipt(story) -> Receipt:
    secretariat, office, archive = story
    leaves = archive.log(office.log_id).leaves(0, 7)
    last = len(secretariat.log) - 1
    return make_receipt(
        office.log_id, 4, leaves, last, secretariat.log, secretariat.head(), secretariat.key.public
    )


def test_a_receipt_reads_back_and_holds(story, receipt):
    again = parse_receipt(receipt.to_text().encode())
    assert again == receipt
    assert verify_receipt(again, story[0].key.public).checkpoint_size == len(story[0].log)


def _other_take(receipt: Receipt, **changes: object) -> Receipt:
    return replace(receipt, take=replace(receipt.take, **changes))


FORGED = {
    "another entry": (lambda r: replace(r, leaf=bytes(32)), "11.2.4"),
    "another place": (lambda r: replace(r, index=5), "11.2.4"),
    "a place beyond the log": (lambda r: replace(r, index=7), "11.2.4"),
    "a longer path": (lambda r: replace(r, path=(*r.path, bytes(32))), "11.2.4"),
    "a shorter path": (lambda r: replace(r, path=r.path[:-1]), "11.2.4"),
    "another size": (lambda r: _other_take(r, size=6), "11.2.3"),
    "another root": (lambda r: _other_take(r, root=bytes(32)), "11.2.3"),
    "another log": (lambda r: replace(r, log_id=bytes(16)), "11.2.3"),
    "another line of the ledger": (lambda r: replace(r, taken=r.taken[:-1] + b"\0"), "11.2.2"),
    "another line's place": (lambda r: replace(r, taken_index=r.taken_index - 1), "11.2.2"),
    "another checkpoint": (
        lambda r: replace(r, checkpoint=replace(r.checkpoint, text=r.checkpoint.text.replace("\n4\n", "\n5\n"))),
        "11.2.1",
    ),
    "no signature": (lambda r: replace(r, checkpoint=replace(r.checkpoint, signatures=())), "11.2.1"),
}  # fmt: skip


@pytest.mark.parametrize(("forge", "step"), FORGED.values(), ids=FORGED)
def test_a_receipt_that_does_not_prove_names_the_step(story, receipt, forge, step):
    with pytest.raises(ReceiptProofProblem) as told:
        verify_receipt(forge(receipt), story[0].key.public)
    assert str(told.value.facts["step"]).startswith(step)


def test_a_receipt_of_another_secretariat_is_none(story, receipt):
    with pytest.raises(ReceiptProofProblem):
        verify_receipt(receipt, story[1].key.public)


SPELLINGS = {
    "cut": lambda text: text[: len(text) // 2],
    "no first line": lambda text: text.partition("\n")[2],
    "two lines exchanged": lambda text: text.replace("index 4\n", "", 1).replace("size", "index 4\nsize", 1),
    "a leading zero": lambda text: text.replace("index 4", "index 04", 1),
    "a number in capital letters": lambda text: text.upper(),
    "newlines converted": lambda text: text.replace("\n", "\r\n"),
    "a space behind": lambda text: text.replace("size 7", "size 7 "),
}


@pytest.mark.parametrize("change", SPELLINGS.values(), ids=SPELLINGS)
def test_a_receipt_has_one_spelling(receipt, change):
    with pytest.raises(ReceiptProblem):
        parse_receipt(change(receipt.to_text()))


def test_no_receipt_is_made_for_what_the_line_does_not_cover(story):
    secretariat, office, archive = story
    leaves = archive.log(office.log_id).leaves(0, 7)
    with pytest.raises(ReceiptProofProblem):
        make_receipt(
            office.log_id, 7, (*leaves, bytes(32)), len(secretariat.log) - 1, secretariat.log,
            secretariat.head(), secretariat.key.public,
        )  # fmt: skip


def test_an_office_compares_the_line_about_itself_with_its_own_log(story):
    secretariat, office, archive = story
    ours = archive.log(office.log_id)
    ((_, take),) = takes_in(
        [(i, open_entry(data)) for i, data in enumerate(secretariat.log) if open_entry(data).kind == Kind.TAKEN],
        office.log_id,
    )  # fmt: skip
    check_take(take, ours)
    for wrong in (replace(take, root=bytes(32)), replace(take, size=6), replace(take, size=8)):
        with pytest.raises(ReceiptRootProblem):
            check_take(wrong, ours)


def test_a_witness_passes_the_head_on_and_its_word_goes_under_the_checkpoint(story, receipt):
    secretariat, office, _ = story
    entry = witness(secretariat.head(), secretariat.key.public, office.key, time=T0)
    assert witnessed_head(entry, secretariat.key.public) == secretariat.head()
    assert witnessed_head(entry, office.key.public) is None
    take, line = read_witness(entry, office.key.public)
    assert take == Take(secretariat.log_id, len(secretariat.log), secretariat.frontier().root)
    assert line == cosignature_line(office.key.public, line.signature[:]) and len(line.signature) == 72
    cosigned = replace(receipt, checkpoint=receipt.checkpoint.with_signatures([line]))
    report = verify_receipt(parse_receipt(cosigned.to_text()), secretariat.key.public, [office.key.public])
    assert report.witnesses == ((office.key.public, T0 // 1000),)


def test_a_witness_cannot_make_up_what_the_writer_did_not_sign(story):
    secretariat, office, _ = story
    forged = sign_head(replace(office.key, origin=secretariat.key.origin), secretariat.frontier(2))
    forged = replace(forged, log_id=secretariat.log_id, key_id=secretariat.key.public.key_id)
    assert (
        witnessed_head(witness(forged, secretariat.key.public, office.key, time=T0), secretariat.key.public)
        is None
    )


def test_two_stories_are_evidence_and_one_story_is_not(story):
    secretariat, _, archive = story
    device = archive.roster.device(secretariat.log_id)
    ours = archive.log(secretariat.log_id)
    other = secretariat.fork(2)
    other.record("another story")
    for size in range(1, len(secretariat.log) + 1):
        assert split_view(device, ours, secretariat.head(size)) is None
    assert split_view(device, ours, other.head(2)) is None
    found = split_view(device, ours, other.head(3))
    assert isinstance(found, Evidence) and found.size == 3
    longer = other.fork(3)
    for _ in range(9):
        longer.record("beyond what we hold")
    assert split_view(device, ours, longer.head()) is None


def test_evidence_is_two_notes_that_anybody_verifies(story):
    secretariat, _, archive = story
    other = secretariat.fork(2)
    other.record("another story")
    device = archive.roster.device(secretariat.log_id)
    text = evidence_text(split_view(device, archive.log(secretariat.log_id), other.head(3)))
    first, vkey, _, _, *rest = text.split("\n")
    public = parse_vkey(vkey)
    assert first == "assent evidence v1" and public == secretariat.key.public
    at = [i for i, line in enumerate(rest) if line == public.origin]
    heads = [head_of(parse_note("\n".join(rest[i : i + 5]) + "\n"), public) for i in at]
    assert heads == [secretariat.head(), other.head(3)]
