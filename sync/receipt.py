# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Receipts: proof, in one text, that the secretariat holds an entry; and proof when it told two stories.

The secretariat's own log is the ledger: its TAKEN entries name (log, size, root). So a receipt is two
inclusion proofs and one signed checkpoint, checkable with openssl and sha256sum (FORMAT 11).
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from forms.problem import N_, Problem
from sync.admit import Evidence, KnownLog
from sync.entry import Entry, open_entry
from sync.journal import SignedHead, head_of, includes, inclusion_proof, leaf_hash, parse_checkpoint
from sync.keys import LogId, PublicKey
from sync.kinds import Take, read_taken
from sync.roster import Device
from sync.signed_note import NoteSignature, SignedNote, parse_note

FIRST_LINE = "assent receipt v1"
PROOF_LINE = "c2sp.org/tlog-proof@v1"
SUFFIX = ".assent-receipt"
MOST_PATH = 64


class ReceiptProblem(Problem):
    code = "receipt.form"
    message = N_("The file is not a complete receipt.")
    remedy = N_("Ask the secretariat to export the receipt again.")


class ReceiptProofProblem(Problem):
    code = "receipt.proof"
    message = N_("The receipt does not prove what it says ({step}).")
    remedy = N_("Keep the file. Ask the secretariat for its whole log, and show both to your auditor.")


class ReceiptRootProblem(Problem):
    code = "receipt.other-root"
    message = N_(
        "The secretariat says it holds {size} entries of this log, but not the entries that are here."
    )
    remedy = N_("Export your whole log and send it to the secretariat and to your auditor.")


@dataclass(frozen=True, slots=True)
class Receipt:
    """The steps from one entry to a checkpoint that the secretariat signed."""

    log_id: LogId
    index: int
    leaf: bytes
    take: Take
    path: tuple[bytes, ...]  # from the entry to the root in the take
    taken: bytes  # the secretariat's TAKEN entry, as written
    taken_index: int
    taken_path: tuple[bytes, ...]  # from that entry to the checkpoint
    checkpoint: SignedNote

    def to_text(self) -> str:
        head = [
            FIRST_LINE, f"log {self.log_id.hex()}", f"index {self.index}", f"entry {_b64(self.leaf)}",
            f"size {self.take.size}", f"root {_b64(self.take.root)}",
            *(f"path {_b64(step)}" for step in self.path), f"taken {_b64(self.taken)}",
        ]  # fmt: skip
        proof = [PROOF_LINE, f"index {self.taken_index}", *(_b64(step) for step in self.taken_path)]
        return "\n".join([*head, *proof, "", ""]) + self.checkpoint.to_text()


@dataclass(frozen=True, slots=True)
class ReceiptReport:
    """What a verified receipt says."""

    checkpoint_size: int
    witnesses: tuple[tuple[PublicKey, int], ...]  # who cosigned, and when they say (seconds)


def make_receipt(
    log_id: LogId,
    index: int,
    leaves: Sequence[bytes],
    taken_index: int,
    ledger: Sequence[bytes],
    head: SignedHead,
    writer: PublicKey,
    cosignatures: Iterable[NoteSignature] = (),
) -> Receipt:
    """The receipt for entry `index` of a log with these leaf hashes.

    `ledger` holds the entries of the secretariat's log, at least `head.size` of them; `taken_index` is
    the position of a TAKEN entry there that covers the log beyond `index`.
    """
    takes = read_taken(open_entry(ledger[taken_index]))
    take = next((t for t in takes if t.log_id == log_id and t.size > index), None)
    if take is None or len(leaves) < take.size:
        raise ReceiptProofProblem(step="taken")
    ledger_leaves = [leaf_hash(entry) for entry in ledger[: head.size]]
    return Receipt(
        log_id, index, leaves[index], take, inclusion_proof(leaves, index, take.size), ledger[taken_index],
        taken_index, inclusion_proof(ledger_leaves, taken_index), head.note(writer).with_signatures(cosignatures),
    )  # fmt: skip


def verify_receipt(
    receipt: Receipt, secretariat: PublicKey, witnesses: Iterable[PublicKey] = ()
) -> ReceiptReport:
    """Follows FORMAT 11.2. Raises ReceiptProofProblem naming the step that does not hold."""
    # 1 the checkpoint is the secretariat's
    head = head_of(receipt.checkpoint, secretariat)
    if head is None:
        raise ReceiptProofProblem(step="11.2.1 signature")
    # 2 the TAKEN entry is under it
    if not includes(leaf_hash(receipt.taken), receipt.taken_index, head.size, receipt.taken_path, head.root):
        raise ReceiptProofProblem(step="11.2.2 taken entry")
    # 3 and names this log, size and root
    if receipt.take not in read_taken(open_entry(receipt.taken)) or receipt.take.log_id != receipt.log_id:
        raise ReceiptProofProblem(step="11.2.3 take")
    # 4 the entry is under that root
    if not includes(receipt.leaf, receipt.index, receipt.take.size, receipt.path, receipt.take.root):
        raise ReceiptProofProblem(step="11.2.4 entry")
    # 5 who else saw the checkpoint
    seen = [(key, receipt.checkpoint.cosigned_at(key)) for key in witnesses]
    return ReceiptReport(head.size, tuple((key, time) for key, time in seen if time is not None))


def parse_receipt(data: str | bytes) -> Receipt:
    """Reads a receipt text. Raises ReceiptProblem unless it is spelled in the one way."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
        receipt = _parse(text)
    except (ValueError, Problem) as err:
        raise ReceiptProblem from err
    if receipt.to_text() != text:
        raise ReceiptProblem
    return receipt


def check_take(take: Take, log: KnownLog) -> None:
    """For an office: the secretariat's statement about our log agrees with it. Raises ReceiptRootProblem."""
    if take.size > log.frontier.size or log.root_at(take.size) != take.root:
        raise ReceiptRootProblem(size=take.size)


def split_view(device: Device, ours: KnownLog, seen: SignedHead) -> Evidence | None:
    """Evidence when a head of a writer that somebody else was shown is not of the history that we hold.

    `seen` must be verified (`kinds.witnessed_head`); heads beyond what we hold say nothing yet.
    """
    if seen.size <= ours.frontier.size and ours.root_at(seen.size) != seen.root:
        return Evidence(device, ours.head, seen, seen.size)
    return None


def evidence_text(evidence: Evidence) -> str:
    """Both signed statements, for an auditor: each verifies alone, and they cannot both be true."""
    public = evidence.device.public
    notes = [head.note(public).to_text() for head in (evidence.ours, evidence.theirs) if head is not None]
    intro = (
        f"assent evidence v1\n{public.vkey}\n"
        "This key signed the following statements about one append-only log, and they do not fit together.\n\n"
    )
    return intro + "\n".join(notes)


def takes_in(entries: Iterable[tuple[int, Entry]], log_id: LogId) -> tuple[tuple[int, Take], ...]:
    """The receipts for one log among TAKEN entries of the secretariat, with their positions."""
    return tuple(
        (index, take) for index, entry in entries for take in read_taken(entry) if take.log_id == log_id
    )


def _parse(text: str) -> Receipt:
    head, separator, note = text.partition("\n\n")
    lines = head.split("\n")
    split = lines.index(PROOF_LINE)
    fields, proof = lines[:split], lines[split + 1 :]
    if not separator or fields[0] != FIRST_LINE or len(fields) + len(proof) > 4 * MOST_PATH:
        raise ReceiptProblem
    names = [line.partition(" ")[0] for line in fields[1:]]
    if names != ["log", "index", "entry", "size", "root", *["path"] * (len(names) - 6), "taken"]:
        raise ReceiptProblem
    values = [line.partition(" ")[2] for line in fields[1:]]
    log_id = LogId(bytes.fromhex(values[0]))
    checkpoint = parse_note(note)
    parse_checkpoint(checkpoint.text)
    return Receipt(
        log_id, _number(values[1]), _hash(values[2]), Take(log_id, _number(values[3]), _hash(values[4])),
        tuple(_hash(value) for value in values[5:-1]), base64.b64decode(values[-1], validate=True),
        _number(proof[0].removeprefix("index ")), tuple(_hash(line) for line in proof[1:]), checkpoint,
    )  # fmt: skip


def _number(text: str) -> int:
    if not re.fullmatch(r"0|[1-9][0-9]{0,15}", text):
        raise ReceiptProblem
    return int(text)


def _hash(text: str) -> bytes:
    value = base64.b64decode(text, validate=True)
    if len(value) != 32:
        raise ReceiptProblem
    return value


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
