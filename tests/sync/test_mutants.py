# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Each check of the format is taken out once; a vector or a named attack then gives the wrong answer.

A mutant is one exact piece of source text exchanged in one function, so the code needs no hooks for it;
when the text changes, the mutant says so instead of passing.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import importlib
import importlib.util
import inspect
import struct
import sys
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import cbor2
import pytest
import zstandard
from actors import (
    T0,
    Archive,
    Secretariat,
    Writer,
    device_key,
    edited,
    new_office,
    new_secretariat,
    raw_section,
    with_payload,
)

from forms.problem import Problem
from sync import admit, ahead, receipt, root_requests
from sync.admit import Admission
from sync.bundle import LIMITS, Bundle, Limits, OpenedSection, read_bundle, write_file_section
from sync.dictionaries import dictionary
from sync.entry import seal
from sync.keys import PublicKey, parse_vkey
from sync.kinds import Take
from sync.roster import (
    add_device,
    add_secretariat_device,
    apply_entry,
    change_roots,
    hand_over,
    revoke,
    roster_entry,
)

HERE = Path(__file__).resolve().parent
BUNDLES = sorted((HERE.parent / "vectors" / "bundle").glob("*.txt"))


@functools.cache
def vector_tests() -> ModuleType:
    """The very function that test_format_vectors.py holds the program to."""
    spec = importlib.util.spec_from_file_location("format_vectors", HERE / "test_format_vectors.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["format_vectors"] = module
    spec.loader.exec_module(module)
    return module


# --- attacks that no vector holds, because they need small limits or a certain dictionary -----------


def stage() -> tuple[Archive, Writer]:
    secretariat, office, archive = new_secretariat(), new_office("tarawa"), Archive()
    secretariat.admit(office)
    for number in range(3):
        office.record(f"Reason number {number}.")
    archive.take(secretariat.section())
    return archive, office


def said(archive: Archive, data: bytes, limits: Limits | None = None) -> str:
    try:
        admission = archive.take(data, limits=limits or Limits())
    except Problem as problem:
        return problem.code
    return admission.problem.code if admission.problem else admission.outcome


def limited(**limits: int) -> str:
    archive, office = stage()
    return said(archive, office.section(), Limits(**limits))


def many_sections() -> str:
    archive, office = stage()
    return said(archive, office.section() + write_file_section(b"x") * 3, Limits(sections=3))


def file_too_long() -> str:
    archive, office = stage()
    return said(archive, office.section(), Limits(file=len(office.section()) - 1))


def stored_length() -> str:
    archive, office = stage()
    return said(archive, edited(office.section(), 44, struct.pack(">I", 7)))


def frame_names_dictionary() -> str:
    archive, office = stage()
    words = dictionary(1)
    assert words is not None
    raw = b"".join(b"\x58" + bytes([len(data)]) + data for data in office.log)
    packed = zstandard.ZstdCompressor(dict_data=words, write_dict_id=True).compress(raw)
    section = edited(with_payload(office.section(), packed, len(raw)), 9, b"\x00\x00\x01")
    return said(archive, section)


def packed_nothing() -> str:
    archive, office = stage()
    empty = edited(write_file_section(b"", stored=True), 9, b"\x00")
    packed = zstandard.ZstdCompressor().compress(b"") + b"more"
    section = edited(empty[:48] + struct.pack(">I", len(packed)) + empty[52:] + packed, 9, b"\x00")
    return said(archive, office.section() + section)


def wide_window() -> str:
    """One raw block in a frame that asks for 256 MiB of window and does say its length."""
    archive, office = stage()
    raw = b"".join(b"\x58" + bytes([len(data)]) + data for data in office.log)
    block = (1 | len(raw) << 3).to_bytes(3, "little")
    frame = b"\x28\xb5\x2f\xfd\x80\x90" + struct.pack("<I", len(raw)) + block + raw
    return said(archive, edited(with_payload(office.section(), frame, len(raw)), 9, b"\x00"))


def overlap_edited() -> str:
    """The head and the new entries are right, a repeated entry is not."""
    archive, office = stage()
    archive.take(office.section(0, 2))
    changed = [office.log[0].replace(b"number 0", b"number 9"), *office.log[1:]]
    raw = b"".join(b"\x58" + bytes([len(data)]) + data for data in changed)
    return said(archive, with_payload(office.section(), raw, len(raw)))


def lying_frame(*, honest: bool = False) -> str:
    """8 KiB that say 1 MiB and are 64 MiB: the answer is the same, the memory is not."""
    import tracemalloc

    archive, office = stage()
    true, announced = 1 << 26, 1 << 20
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=14, write_content_size=True)
    frame = zstandard.ZstdCompressor(compression_params=parameters).compress(bytes(true))
    lie = frame.replace(struct.pack("<I", true), struct.pack("<I", announced), 1)
    letter = edited(write_file_section(b"x", stored=True), 9, b"\x00")
    lie = frame if honest else lie
    section = letter[:44] + struct.pack(">II", announced, len(lie)) + letter[52:60] + lie
    bundle = office.section() + edited(section, 9, b"\x00")
    tracemalloc.start()
    try:
        code = said(archive, bundle)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    return code if peak < 8 * announced else "memory"


def long_context(**limits: int) -> str:
    """Signed and well packed, by more of the registrar's log than a context may hold."""
    archive, office = stage()
    archive.take(office.section(0, 2))
    return said(archive, office.in_context(2, stage_secretariat()), Limits(**limits))


def stage_secretariat() -> Writer:
    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    return secretariat


def short_tail() -> str:
    """Packed by all that the log held before, as a reader with little room would not have it."""
    archive, office = stage()
    archive.take(office.section(0, 2))
    section = office.in_context(2, stage_secretariat(), 0, 0)
    return said(archive, section, Limits(context_tail=10))


def two_of_one_log() -> str:
    archive, office = stage()
    return said(archive, office.section(0, 2) + office.section(2) + office.section(1))


def entry(envelope: object) -> Callable[[], str]:
    def attack() -> str:
        archive, office = stage()
        return said(archive, raw_section(office, [cbor2.dumps(envelope, canonical=True)]))

    return attack


def spelled(data: bytes) -> Callable[[], str]:
    def attack() -> str:
        archive, office = stage()
        return said(archive, raw_section(office, [data]))

    return attack


def deep(levels: int) -> object:
    return functools.reduce(lambda inner, _: [inner], range(levels), 1)


def roster(*steps: Callable[..., tuple[list[object], list[object]]]) -> Callable[[], str]:
    """The registrar writes each step; the last one's answer counts. Root signatures as the step says."""

    def attack() -> str:
        secretariat, office, archive = new_secretariat(), new_office("tarawa"), Archive()
        secretariat.admit(office)
        archive.take(secretariat.section())
        code = ""
        for step in steps:
            changes, roots = step(secretariat, office)
            made = roster_entry(changes, time=T0, roster=archive.roster, roots=roots)  # type: ignore[arg-type]
            data = seal(made)
            code = said(archive, raw_section(secretariat, [*secretariat.log, data]))
            secretariat.log.append(data)
        return code

    return attack


STRANGER = device_key("FAO", "majuro")


# --- root requests and receipts: the answer is a code, or what was found ------------------------------


def told(check: Callable[[], object]) -> str:
    try:
        return str(check())
    except Problem as problem:
        return problem.code


def asked(threshold: int = 2, roots: int = 3) -> tuple[Secretariat, root_requests.RootRequest]:
    secretariat = new_secretariat(threshold, roots)
    device = device_key("Secretariat", "second")
    change = add_secretariat_device(device.public, recipient=device.recipient)
    return secretariat, root_requests.root_request(secretariat.roster, [change])


def request_moved() -> str:
    secretariat, request = asked()
    signed = request.signed_by(secretariat.roots[:2])
    return told(lambda: root_requests.joined([replace(signed, serial=signed.serial + 1)]))


def requests_mixed() -> str:
    secretariat, request = asked()
    other = replace(request, serial=request.serial + 1).signed_by([secretariat.roots[0]])
    plain = replace(request.signed_by([secretariat.roots[1]]), signatures={})
    return told(lambda: len(root_requests.joined([replace(other, signatures={}), plain]).signatures))


def request_of_another() -> str:
    secretariat, request = asked()
    elsewhere = replace(secretariat.roster, anchor=bytes(32))
    return told(lambda: root_requests.check_request(request, elsewhere))


def request_of_before() -> str:
    secretariat, request = asked()
    later = replace(secretariat.roster, root_serial=request.serial + 1)
    return told(lambda: root_requests.check_request(request, later))


def request_of_a_stranger() -> str:
    secretariat, request = asked()
    signed = request.signed_by([secretariat.roots[0], STRANGER])
    return told(lambda: root_requests.tally_of(signed, secretariat.roster))


def request_for_new_roots() -> str:
    secretariat, _ = asked(1, 1)
    change = change_roots([STRANGER.public], 1)
    request = root_requests.root_request(secretariat.roster, [change]).signed_by(secretariat.roots)
    return told(lambda: root_requests.tally_of(request, secretariat.roster))


def request_spelled() -> str:
    secretariat, request = asked()
    *head, first, second, end = request.signed_by(secretariat.roots[:2]).to_text().split("\n")
    data = "\n".join([*head, second, first, end]).encode()
    return told(lambda: root_requests.parse_root_request(data).serial)


def registrar_returns() -> str:
    """Handed to a second device and back: nobody could put the two logs in order."""
    secretariat = new_secretariat()
    second = Writer(device_key("Secretariat", "second"))
    secretariat.change(add_secretariat_device(second.key.public, recipient=""), roots=secretariat.roots)
    there = hand_over(secretariat.log_id, len(secretariat.log), second.log_id)
    entry = roster_entry([there], time=T0, roster=secretariat.roster, roots=secretariat.roots)
    after = apply_entry(secretariat.roster, second.log_id, 0, entry)
    back = roster_entry(
        [hand_over(second.log_id, 1, secretariat.log_id)], time=T0, roster=after, roots=secretariat.roots
    )
    return told(lambda: apply_entry(after, secretariat.log_id, len(secretariat.log), back).registrar)


def handover_too_early() -> str:
    """It names fewer entries of the old registrar than are known: a revocation would be lost."""
    secretariat = new_secretariat()
    second = device_key("Secretariat", "second").public
    secretariat.change(add_secretariat_device(second, recipient=""), roots=secretariat.roots)
    early = hand_over(secretariat.log_id, 1, second.log_id)
    entry = roster_entry([early], time=T0, roster=secretariat.roster, roots=secretariat.roots)
    return told(lambda: apply_entry(secretariat.roster, second.log_id, 0, entry).registrar)


def good_receipt() -> tuple[PublicKey, str]:
    text = (HERE.parent / "vectors" / "receipt" / "good.txt").read_text("utf-8")
    key, file = (base64.b64decode(block.split("\n", 1)[1]) for block in text.split("--- ")[1:])
    return parse_vkey(key.decode()), file.decode()


def receipt_with(start: str, value: str, which: int = 0) -> Callable[[], str]:
    """A line of a good receipt exchanged; `which` of the lines that begin so."""

    def attack() -> str:
        public, text = good_receipt()
        lines = text.split("\n")
        at = [number for number, line in enumerate(lines) if line.startswith(start)][which]
        lines[at] = start + value
        made = "\n".join(lines)
        return told(lambda: receipt.verify_receipt(receipt.parse_receipt(made), public).checkpoint_size)

    return attack


def receipt_of_a_tree_of_ones_own() -> str:
    """An entry that nobody took, alone in a tree of its own: only the TAKEN entry does not say so."""
    public, text = good_receipt()
    held, leaf = receipt.parse_receipt(text), hashlib.sha256(b"invented").digest()
    forged = replace(held, leaf=leaf, index=0, path=(), take=Take(held.log_id, 1, leaf))
    return told(lambda: receipt.verify_receipt(forged, public).checkpoint_size)


ATTACKS: dict[str, tuple[Callable[[], str], str]] = {
    "file-too-long": (file_too_long, "bundle.too-large"),
    "raw-too-long": (lambda: limited(raw=50), "bundle.too-large"),
    "frame-longer-than-announced": (lambda: lying_frame(honest=True), "bundle.payload"),
    "wide-window": (wide_window, "bundle.payload"),
    "overlap-edited": (overlap_edited, "bundle.substituted"),
    "entry-body-order": (spelled(b"\xa3\x00\x01\x01\x00\x02\xa2\x61b\x61x\x61a\x61x"), "bundle.entry"),
    "entry-double": (
        spelled(b"\xa3\x00\x01\x01\x00\x02\xa1\x61a\xfb\x3f\xf8" + bytes(6)),
        "bundle.entry",
    ),
    "entry-body-key-nul": (entry({0: 1, 1: 0, 2: {"a\x00": "b"}}), "bundle.entry"),
    "many-sections": (many_sections, "bundle.too-large"),
    "entry-too-long": (lambda: limited(entry=20), "bundle.too-large"),
    "stored-length": (stored_length, "bundle.payload"),
    "frame-names-dictionary": (frame_names_dictionary, "bundle.payload"),
    "packed-nothing": (packed_nothing, "bundle.payload"),
    "lying-frame": (lying_frame, "bundle.payload"),
    "context-too-long": (lambda: long_context(context=300), "bundle.too-large"),
    "context-of-too-many": (lambda: long_context(context_entries=2), "bundle.too-large"),
    "context-tail": (short_tail, "bundle.fork-or-substituted"),
    "two-of-one-log": (two_of_one_log, "new"),
    "entry-not-a-map": (entry([1]), "bundle.entry"),
    "entry-key-24": (entry({0: 1, 1: 0, 24: 1}), "bundle.entry"),
    "entry-kind-negative": (entry({0: -1, 1: 0}), "bundle.entry"),
    "entry-time-negative": (entry({0: 1, 1: -1}), "bundle.entry"),
    "entry-body-empty": (entry({0: 1, 1: 0, 2: {}}), "bundle.entry"),
    "entry-no-parents": (entry({0: 1, 1: 0, 3: []}), "bundle.entry"),
    "entry-subject-short": (entry({0: 1, 1: 0, 4: b"short"}), "bundle.entry"),
    "entry-source-short": (entry({0: 1, 1: 0, 5: [bytes(31), "p", "o"]}), "bundle.entry"),
    "entry-integer-65": (entry({0: 1, 1: 0, 2: {"a": 1 << 63}}), "bundle.entry"),
    "entry-deep": (entry({0: 1, 1: 0, 2: {"a": deep(16)}}), "bundle.entry"),
    "entry-body-key": (entry({0: 1, 1: 0, 2: {1: "a"}}), "bundle.entry"),
    "device-moves": (
        roster(lambda s, o: ([add_device(o.key.public, "secretariat", recipient="")], [])),
        "roster.change",
    ),
    "device-returns": (
        roster(
            lambda s, o: ([revoke(o.log_id, 1, "Stolen.")], []),
            lambda s, o: ([add_device(o.key.public, "tarawa", recipient="")], []),
        ),
        "roster.change",
    ),
    "revocation-raised": (
        roster(
            lambda s, o: ([revoke(o.log_id, 1, "Stolen.")], []),
            lambda s, o: ([revoke(o.log_id, 2, "Found again.")], []),
        ),
        "roster.change",
    ),
    "secretariat-revoked-without-root": (
        roster(lambda s, o: ([revoke(s.log_id, 1, "Coup.")], [])),
        "roster.root-signature",
    ),
    "secretariat-added-without-root": (
        roster(lambda s, o: ([add_secretariat_device(STRANGER.public, recipient="")], [])),
        "roster.root-signature",
    ),
    "request-moved": (request_moved, "roots.signature"),
    "requests-mixed": (requests_mixed, "roots.differ"),
    "request-of-another": (request_of_another, "roots.other-anchor"),
    "request-of-before": (request_of_before, "roots.serial"),
    "request-of-a-stranger": (request_of_a_stranger, "((1, 2),)"),
    "request-for-new-roots": (request_for_new_roots, "((1, 1), (0, 1))"),
    "request-spelled": (request_spelled, "roots.form"),
    "registrar-returns": (registrar_returns, "roster.change"),
    "handover-too-early": (handover_too_early, "roster.change"),
    "receipt-taken": (receipt_with("index ", "0", 1), "receipt.proof"),
    "receipt-take": (receipt_of_a_tree_of_ones_own, "receipt.proof"),
    "receipt-entry": (receipt_with("entry ", base64.b64encode(bytes(32)).decode()), "receipt.proof"),
    "receipt-spelled": (receipt_with("log ", "AB" * 16), "receipt.form"),
    "root-twice": (
        roster(lambda s, o: ([change_roots([STRANGER.public] * 2, 2)], [s.roots[0], STRANGER])),
        "roster.change",
    ),
}

# --- mutants: what is taken out, where, and what stands there instead ---------------------------------

MUTANTS: dict[str, tuple[str, str, str]] = {
    # form
    "file limit": ("bundle.read_bundle", "len(data) > limits.file", "False"),
    "sections limit": ("bundle.read_bundle", "len(sections) >= limits.sections", "False"),
    "mangled told apart": ("bundle._check_magic", "raise MangledProblem", "raise NotABundleProblem"),
    "trailing data": ("bundle._check_magic", "if at:", "if False:"),
    "version": ("bundle._read_section", "data[at + 8] != VERSION", "False"),
    "flags": ("bundle._read_section", "data[at + 9] & ~(STORED | IN_CONTEXT if magic == LOG_MAGIC else STORED)", "False"),
    "context of a file": ("bundle._read_section", "(STORED | IN_CONTEXT if magic == LOG_MAGIC else STORED)", "(STORED | IN_CONTEXT)"),
    "context and stored": ("bundle._context", "flags & STORED or ", ""),
    "context header": ("bundle._context", " or len(packed) < CONTEXT_HEADER", ""),
    "context backwards": ("bundle._context", "count > end or ", ""),
    "context of a whole log": ("bundle._context", " or not start", ""),
    "context length": ("admit._context_parts", "len(given) > limits.context:", "False:"),
    "context entries": ("admit._context_parts", "end - first > limits.context_entries", "False"),
    "context tail": ("admit._tail", "if most < 0:", "if False:"),
    "context of the registrar": ("admit._context_parts", "_framed_once(tuple(registrar.data(first, end))) if end else b\"\"", "b\"\""),
    "registrar gap": ("admit._registrar", "held.frontier.size < named[1]", "False"),
    "context that does not fit": ("admit._unpacked", "raise _parting(section, (), log, evidence, device.public.origin) from None", "raise"),
    "earlier data seen": ("admit._admit_section", "_joined(log.data, size, data[skipped:])", "log.data"),
    "raw and packed limit": ("bundle._check_lengths", "raw_length > limits.raw or packed_length > limits.file", "False"),
    "ratio limit": ("bundle._check_lengths", "raw_length > max(limits.ratio_from, packed_length * limits.ratio)", "False"),
    "truncated": ("bundle._read_section", "end > len(data)", "False"),
    "checksum": ("bundle._read_section", "_with_crc(header, packed)[CRC_AT : CRC_AT + 4] != header[CRC_AT : CRC_AT + 4]", "False"),
    "empty range": ("bundle._log_section", "not start < size", "False"),
    "entries limit": ("bundle._log_section", "size - start > limits.entries", "False"),
    "reserved bytes": ("bundle._file_section", "if reserved:", "if False:"),
    "stored with dictionary": ("bundle._unpack", "number or len(packed) != raw_length", "len(packed) != raw_length"),
    "stored length": ("bundle._unpack", "number or len(packed) != raw_length", "number"),
    "packed nothing": ("bundle._unpack", "if not raw_length:", "if False:"),
    "dictionary known": ("bundle._unpack", "number and number not in dictionary_ids()", "False"),
    "announced length": ("bundle._unpack", "frame.content_size != raw_length or ", "False or "),
    "window limit": ("bundle._unpack", "frame.window_size > limits.window", "False"),
    "dictionary id in frame": ("bundle._unpack", " or frame.dict_id:", ":"),
    "one frame": ("bundle._decompress", "allow_extra_data=False", "allow_extra_data=True"),
    "bounded unpacking": ("bundle._decompress", "unpacker.decompress(packed, allow_extra_data=False)", "unpacker.decompressobj().decompress(packed)"),
    "entry limit": ("bundle._split_entries", "length > limits.entry", "False"),
    "entry count": ("bundle._split_entries", "at != len(raw)", "False"),
    "shortest frame": ("bundle._frame_length", " or length < least", ""),
    "file hash": ("bundle.FileSection.content", "hashlib.sha256(raw).digest() != self.sha256", "False"),
    # belief
    "files of nobody": ("admit.admit", "if not bundle.logs:", "if False:"),
    "files checked": ("admit.admit", "file.content(limits)", "pass"),
    "unknown sender": ("admit._sender", "if device is None:", "if False:"),
    "key id": ("admit._sender", "head.key_id != device.public.key_id", "False"),
    "signature": ("admit._admit_section", "not head.verified_by(device.public)", "False"),
    "signature of the size": ("journal.SignedHead.verified_by", "Checkpoint(public.origin, self.size, self.root)", "Checkpoint(public.origin, 3, self.root)"),
    "signature itself": ("keys.PublicKey.verifies", "VerifyKey(self.key).verify(message, signature)", "pass"),
    "revocation": ("admit._admit_section", "not device.covers(head.size)", "False"),
    "revocation by size": ("roster.Device.covers", "size <= self.valid_to", "size <= self.valid_to + 1"),
    "revocation keeps earlier": ("roster.Device.covers", "size <= self.valid_to", "False"),
    "gap": ("admit._admit_section", "section.start > size", "False"),
    "earlier sections seen": ("admit._admit_section", "{**state.added, head.log_id: grown}", "{}"),
    "new leaves seen": ("admit._admit_section", "_joined(log.leaves, size, leaves[skipped:])", "log.leaves"),
    "prefix": ("admit._continue", "same = ours == tuple(leaves[:overlap])", "same = True"),
    "root recomputed": ("admit._continue", "if frontier.root == head.root:", "if True:"),
    "root of a known size": ("admit._continue", "log.root_at(head.size) == head.root", "True"),
    "fork at a known size": ("admit._parting", "ours_at_size is not None and ours_at_size != head.root", "False"),
    "fork beyond": ("admit._parting", "if theirs.root == head.root:", "if False:"),
    "substitution told apart": ("admit._parting", "section.start == 0 or ours_at_size is not None", "False"),
    "evidence kept": ("admit._continue", "Evidence(device, log.head, head, section.start)", "Evidence(device, None, head, section.start)"),
    "roster applied": ("admit._admit_section", "roster = apply_entry(roster, new.log_id, new.seq, new.entry)", "pass"),
    "clock": ("admit._clock_findings", "if off:", "if False:"),
    # entries
    "one spelling": ("entry.envelope_of", "cbor2.dumps(envelope) != data", "False"),
    "order of keys": ("entry.envelope_of", " or not _in_order(envelope, maps)", ""),
    "order of envelope keys": ("entry._in_order", "sorted(envelope) != list(envelope)", "False"),
    "order of body keys": ("entry._in_order", "keys != sorted(keys)", "False"),
    "map": ("entry.envelope_of", "type(envelope) is not dict", "False"),
    "envelope": ("entry.envelope_of", '_check_envelope(envelope, has_nul=b"\\x00" in data)', "[]"),
    "envelope keys": ("entry._check_envelope", "type(key) is not int or not 0 <= key < 24", "False"),
    "values": ("entry._check_envelope", "_check_values(envelope.values(), 0, maps, has_nul=has_nul)", "pass"),
    "kind": ("entry._check_envelope", "type(kind) is not int or not 0 <= kind < 1 << 16", "False"),
    "time": ("entry._check_envelope", "type(time) is not int or not 0 <= time < TIME_LIMIT", "False"),
    "body": ("entry._check_envelope", "(type(body) is not dict or not body)", "False"),
    "subject": ("entry._check_envelope", "not (type(subject) is bytes and len(subject) == 16)", "False"),
    "parents": ("entry._check_parents", "type(parents) is not list or not 0 < len(parents) <= PARENT_LIMIT", "False"),
    "parent form": ("entry._check_parents", "not (type(ref) is int and ref >= 0)", "False"),
    "source": ("entry._check_source", "type(digest) is not bytes or len(digest) != 32", "False"),
    "NUL": ("entry._check_values", 'if has_nul and "\\x00" in value:', "if False:"),
    "integer range": ("entry._check_values", "not -INT_LIMIT <= value < INT_LIMIT", "False"),
    "depth": ("entry._check_values", "depth >= DEPTH_LIMIT", "False"),
    "body keys": ("entry._check_keys", "type(key) is not str", "False"),
    "NUL in keys": ("entry._check_keys", 'has_nul and "\\x00" in key', "False"),
    "types": ("entry._check_values", "kind not in _PLAIN_TYPES", "False"),
    # roster
    "root threshold": ("roster._check_threshold", "present < needed or needed < 1", "False"),
    "who is a root": ("roster.apply_entry", "len(signed & set(roster.roots))", "len(signed)"),
    "root actions": ("roster._needs_roots", 'action.get("do") in ROOT_ACTIONS', "False"),
    "revoking a secretariat": ("roster._needs_roots", "return roster.is_secretariat", "return False and roster.is_secretariat"),
    "root serial": ("roster.apply_entry", "roster.root_serial + 1", "roster.root_serial"),
    "new roots sign": ("roster._apply", "_check_threshold(len(signed & set(roots)), threshold)", "pass"),
    "root counted twice": ("roster.roots_in", "len(set(keys)) != len(roots)", "False"),
    "founded twice": ("roster._apply", 'raise RosterProblem(what="it is founded twice")', "return roster"),
    "only the registrar": ("roster.apply_entry", "log_id != roster.registrar and not (", "False and not ("),
    "device keeps its office": ("roster._add", "known.role != role or known.office != office or ", ""),
    "device never returns": ("roster._add", " or known.valid_to is not None", ""),
    "revocation not raised": ("roster._revoke", "device.valid_to is not None and device.valid_to < size", "False"),
    "office in the roster": ("roster._add", "office not in roster.offices", "False"),
    "weak keys": ("roster._public", "check_key(public)", "pass"),
    "handover to this device": ("roster._hand_over", '_bytes(action, "to") != log_id', "False"),
    "handover from the end": ("roster._hand_over", "roster.applied.get(old, 0) > size", "False"),
    "registrar once": ("roster._hand_over", "log_id in roster.applied", "False"),
    "root key of 32 bytes": ("roster._signed_by", "len(key) == KEY_SIZE and ", ""),
    # root requests
    "request in one spelling": ("root_requests.parse_root_request", "request.to_text() != text", "False"),
    "request signature": ("root_requests.joined", 'not PublicKey("root", key).verifies(first.message, signature)', "False"),
    "one request": ("root_requests.joined", "each.message != first.message", "False"),
    "request of this secretariat": ("root_requests.check_request", "request.anchor != roster.anchor", "False"),
    "request of now": ("root_requests.check_request", "request.serial != roster.root_serial", "False"),
    "signatures of roots": ("root_requests.tally_of", "len(signed & set(roster.roots))", "len(signed)"),
    "signatures of new roots": ("root_requests.tally_of", 'if action.get("do") == "roots":', "if False:"),
    # receipts
    "receipt: taken entry": ("receipt.verify_receipt", "not includes(leaf_hash(receipt.taken), receipt.taken_index, head.size, receipt.taken_path, head.root)", "False"),
    "receipt: take": ("receipt.verify_receipt", "receipt.take not in read_taken(open_entry(receipt.taken)) or ", ""),
    "receipt: entry": ("receipt.verify_receipt", "not includes(receipt.leaf, receipt.index, receipt.take.size, receipt.path, receipt.take.root)", "False"),
    "receipt: one spelling": ("receipt.parse_receipt", "receipt.to_text() != text", "False"),
}  # fmt: skip


def mutate(where: str, old: str, new: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Puts the changed function wherever the original is known by name."""
    module_name, _, path = where.partition(".")
    module = importlib.import_module(f"sync.{module_name}")
    owner: object = module
    *outer, name = path.split(".")
    for part in outer:
        owner = getattr(owner, part)
    original = getattr(owner, name)
    source = textwrap.dedent(inspect.getsource(original))
    assert source.count(old) == 1, f"{where} no longer says {old!r}: the mutant must follow the code"
    made: dict[str, object] = {}
    exec(  # our own source with one check taken out
        compile("from __future__ import annotations\n" + source.replace(old, new), where, "exec"),
        module.__dict__,
        made,
    )
    monkeypatch.setattr(owner, name, made[name])
    for other in [each for key, each in sys.modules.items() if key.startswith("sync.") or key == "actors"]:
        if owner is module and getattr(other, name, None) is original:
            monkeypatch.setattr(other, name, made[name])


def killer() -> str | None:
    """The first attack or vector whose answer is not what it should be."""
    for name, (attack, expected) in ATTACKS.items():
        try:
            if attack() != expected:
                return f"attack {name}"
        except Exception as crash:
            return f"attack {name} ({type(crash).__name__})"
    for path in BUNDLES:
        try:
            vector_tests().test_a_receiver_answers_as_the_vector_says(path)
        except AssertionError:
            return f"vector {path.stem}"
        except Exception as crash:
            return f"vector {path.stem} ({type(crash).__name__})"
    return None


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_answered(name: str) -> None:
    attack, expected = ATTACKS[name]
    assert attack() == expected


def test_without_a_mutant_nothing_is_wrong() -> None:
    assert killer() is None


def ahead_of(bundle: Bundle, known: Archive) -> list[OpenedSection | None]:
    """As the second process opens them, but here, where a mutant can be put."""
    found: list[OpenedSection | None] = []
    for section in bundle.logs:
        try:
            asked = admit.errand(section, known)
        except Problem:
            asked = None
        said = None if asked is None else ahead._open({}, *ahead._plain(asked))
        read = None if asked is None or said is None else ahead._read_ahead(asked, said)
        found.append(read and read.section)
    return found


@pytest.fixture
def read_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every receiver of this module opens what it takes ahead."""

    def take(self: Archive, data: bytes, *, now: int = T0 + 10**9, limits: Limits = LIMITS) -> Admission:
        bundle = read_bundle(data, limits)
        foreseen = ahead_of(bundle, self) if limits == LIMITS else []
        admission = admit.admit(bundle, self, now=now, limits=limits, ahead=foreseen)
        self.keep(admission, data)
        if admission.outcome == "new":
            self._retry()
        return admission

    monkeypatch.setattr(Archive, "take", take)


AHEAD_MUTANTS: dict[str, tuple[str, str, str]] = {
    "ahead: signature": ("ahead._open", "not head.verified_by(PublicKey(origin, key))", "False"),
    "ahead: root": ("admit._continue", "if frontier.root == head.root:", "if True:"),
    "ahead: prefix": ("admit._continue", "same = ours == tuple(leaves[:overlap])", "same = True"),
    "ahead: gap": ("admit._admit_section", "section.start > size", "False"),
    "ahead: revocation": ("admit._admit_section", "not device.covers(head.size)", "False"),
    "ahead: one spelling": ("entry.envelope_of", "cbor2.dumps(envelope) != data", "False"),
}  # fmt: skip


@pytest.mark.usefixtures("read_ahead")
def test_what_was_opened_ahead_changes_no_answer() -> None:
    assert killer() is None


@pytest.mark.usefixtures("read_ahead")
@pytest.mark.parametrize("name", AHEAD_MUTANTS)
def test_taking_a_check_out_of_reading_ahead_is_noticed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    mutate(*AHEAD_MUTANTS[name], monkeypatch)
    assert killer() is not None


@pytest.mark.parametrize("name", MUTANTS)
def test_taking_a_check_out_is_noticed(
    name: str, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    where, old, new = MUTANTS[name]
    mutate(where, old, new, monkeypatch)
    found = killer()
    record_property("killer", found)
    print(f"KILLED {name}: {found}")
    assert found is not None, f"without “{name}” every vector and every attack is answered as before"
