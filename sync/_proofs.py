# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Proofs of single entries for those who do not hold the logs: receipt files, written and checked (FORMAT 11.2)."""

from __future__ import annotations

from pathlib import Path

from forms.problem import N_, Problem
from sync import trust_values as t
from sync._desk import Desk, moment_of, signed_head
from sync._files import read_limited, write_whole
from sync._records import UnknownRecord, history, revisions_of
from sync.entry import EntryProblem, Kind, open_entry
from sync.journal import Frontier, SignedHead
from sync.keys import LogId, PublicKey, parse_vkey
from sync.kinds import read_taken, read_witness, witnessed_head
from sync.receipt import Receipt, make_receipt, parse_receipt, verify_receipt
from sync.signed_note import NoteSignature
from sync.store_values import StoredEntry

LIMIT = 1 << 20
"""bytes of a receipt file"""


class NotProvedYet(Problem):
    code = "receipt.none-yet"
    message = N_("Nothing that came from the secretariat proves yet that it holds this revision.")
    remedy = N_("Send the next bundle, and take the secretariat's answer; then save the proof.")


class SecretariatUnknown(Problem):
    code = "receipt.secretariat"
    message = N_("It is not known here whose signature the proof should carry.")
    remedy = N_("Give the secretariat's key, one line, as you have it from somewhere else than the file.")


def write(desk: Desk, record_id: str, path: Path, entry: str = "") -> t.Proof:
    """Writes the proof of one revision, the latest that has one unless another is named."""
    revisions = [each.entry for each in history(desk, record_id)]
    if entry and entry not in revisions:
        raise UnknownRecord(record=entry)
    stored = {each.stored.hash: each.stored for each in revisions_of(desk, record_id)}
    for name in [entry] if entry else reversed(revisions):
        receipt, writer = _receipt(desk, stored[bytes.fromhex(name)]) or (None, None)
        if receipt is not None and writer is not None:
            write_whole(path, receipt.to_text().encode())
            return _proof(receipt, writer, desk, path)
    raise NotProvedYet


def _receipt(desk: Desk, stored: StoredEntry) -> tuple[Receipt, PublicKey] | None:
    """From the first line of a secretariat's log that covers the entry to a head of that log held here."""
    for taken in desk.ruled(Kind.TAKEN):
        device = desk.roster.device(LogId(taken.log))
        if device is None or not _covers(taken, stored, desk.frontier(stored.log).size):
            continue
        found = _head_over(desk, device.public, taken.seq)
        if found is not None:
            head, seen = found
            leaves = desk.store.leaf_hashes(stored.log)
            ledger = [each.data for each in desk.store.entries_of(taken.log, 0, head.size)]
            made = make_receipt(
                LogId(stored.log), stored.seq, leaves, taken.seq, ledger, head, device.public, seen
            )
            verify_receipt(made, device.public)
            return made, device.public
    return None


def _covers(taken: StoredEntry, stored: StoredEntry, held: int) -> bool:
    """Whether the secretariat says there that it holds the entry, over as much of the log as is here to prove it."""
    try:
        takes = read_taken(open_entry(taken.data))
    except EntryProblem:
        return False
    return any(take.log_id == stored.log and stored.seq < take.size <= held for take in takes)


def _head_over(desk: Desk, public: PublicKey, position: int) -> tuple[SignedHead, list[NoteSignature]] | None:
    """The head over this position that most others saw, the earliest of them; else our own of now."""
    log, seen = public.log_id, _witnessed(desk, public)
    held = [signed_head(each) for each in desk.store.heads_of(log)]
    good = [head for head in (*held, *seen) if position < head.size <= desk.frontier(log).size]
    for head in sorted(good, key=lambda head: (-len(seen.get(head, [])), head.size)):
        if Frontier().extend(desk.store.leaf_hashes(log, 0, head.size)).root == head.root:  # of this history
            return head, seen.get(head, [])
    own = desk.head(log) if log in desk.own_logs else None
    return (own, []) if own is not None else None


def _witnessed(desk: Desk, public: PublicKey) -> dict[SignedHead, list[NoteSignature]]:
    """The heads of a log that others cosigned, each with their lines; signed by its writer all the same."""
    found: dict[SignedHead, list[NoteSignature]] = {}
    for stored in desk.said(Kind.WITNESS):
        device = desk.roster.device(LogId(stored.log))
        try:
            entry = open_entry(stored.data)
            head = witnessed_head(entry, public) if entry.body.get("log") == public.log_id else None
            if device is not None and head is not None:
                found.setdefault(head, []).append(read_witness(entry, device.public)[1])
        except EntryProblem:
            continue
    return found


def check(desk: Desk | None, path: Path, secretariat: str = "") -> t.Proof:
    """Follows FORMAT 11.2 against the key given, or the secretariat's keys on the list held here.

    Raises `receipt.form`, `receipt.proof`, `receipt.secretariat`."""
    receipt = parse_receipt(read_limited(path, LIMIT))
    key = _key_for(desk, receipt, secretariat)
    return _proof(receipt, key, desk, path)


def _key_for(desk: Desk | None, receipt: Receipt, secretariat: str) -> PublicKey:
    if secretariat:
        return parse_vkey(secretariat)
    devices = desk.roster.devices.values() if desk is not None else ()
    known = [device.public for device in devices if device.role == "secretariat"]
    if not known:
        raise SecretariatUnknown
    signing = [key for key in known if receipt.checkpoint.text.startswith(f"{key.origin}\n")]
    return (signing or known)[0]


def _entry_of(receipt: Receipt, desk: Desk) -> StoredEntry | None:
    """The entry that is proved, where it stands: others may hold its bytes too."""
    held = desk.store.entries_of(receipt.log_id, receipt.index, receipt.index + 1)
    return next((each for each in held if each.hash == receipt.leaf), None)


def _proof(receipt: Receipt, key: PublicKey, desk: Desk | None, path: Path) -> t.Proof:
    devices = list(desk.roster.devices.values()) if desk is not None else []
    said = verify_receipt(receipt, key, [device.public for device in devices])
    stored = _entry_of(receipt, desk) if desk is not None else None
    writer = desk.writer(receipt.log_id) if desk is not None else None
    taken_at = open_entry(receipt.taken).time
    return t.Proof(
        path=path,
        entry=receipt.leaf.hex(),
        log_id=receipt.log_id.hex(),
        index=receipt.index,
        size=receipt.take.size,
        secretariat=key.origin,
        taken_at=moment_of(taken_at),
        witnesses=tuple(witness.origin for witness, _ in said.witnesses),
        office=writer.office if writer is not None else "",
        held_here=stored is not None,
    )
