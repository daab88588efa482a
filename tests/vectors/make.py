# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Writes the bundle vectors again: `python tests/vectors/make.py`. Seeded, so a diff means a changed format.

A vector says in its header what it is, which rule of FORMAT.md it holds and what a receiver says.
The files before it are taken first, each of them must be new (or queued, where the header says so).
"""

from __future__ import annotations

import base64
import struct
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

import zstandard  # noqa: E402
from actors import (  # noqa: E402
    LOG_HEADER,
    T0,
    Writer,
    device_key,
    edited,
    flipped,
    frames,
    new_office,
    new_secretariat,
    raw_section,
    repaired,
    signed_section,
    with_payload,
)

from sync.bundle import write_file_section, write_log_section  # noqa: E402
from sync.entry import Entry, Kind, seal  # noqa: E402
from sync.keys import DeviceKey, LogId, PublicKey  # noqa: E402
from sync.kinds import Take, taken  # noqa: E402
from sync.roster import (  # noqa: E402
    EMPTY_ROSTER,
    add_device,
    add_secretariat_device,
    change_roots,
    hand_over,
    revoke,
    roster_entry,
    set_office,
    set_organization,
    signed_entry,
)

Vector = tuple[str, str, str, str, Sequence[bytes], bytes]


def vectors() -> Iterator[Vector]:
    yield from _good()
    yield from _form()
    yield from _payload()
    yield from _context()
    yield from _belief()
    yield from _entries()
    yield from _roster()


class Stage:
    """A secretariat that has admitted one office with three records."""

    def __init__(self) -> None:
        self.secretariat = new_secretariat()
        self.office = new_office("tarawa")
        self.secretariat.admit(self.office)
        for number in range(3):
            self.office.record(f"Reason number {number}.")
        self.down = self.secretariat.section()
        self.up = self.office.section()


def _good() -> Iterator[Vector]:
    s = Stage()
    yield (
        "good-roster",
        "A receiver that follows nobody takes a secretariat's first file.",
        "7.2",
        "new",
        [],
        s.down,
    )
    yield "good-office", "Three records of an admitted office.", "7.2", "new", [s.down], s.up
    yield "good-both", "Roster and records in one file, roster first.", "7.1", "new", [], s.down + s.up
    yield "good-again", "The same file a second time.", "7.2.8", "known", [s.down, s.up], s.up
    yield (
        "good-shorter",
        "An older file of the same log.",
        "7.2.8",
        "known",
        [s.down, s.up],
        s.office.section(0, 2),
    )
    yield (
        "good-overlap",
        "A file that repeats two known entries and brings one.",
        "7.2.7",
        "new",
        [s.down, s.office.section(0, 2)],
        s.up,
    )
    yield (
        "good-continue",
        "A file that begins where the last one ended.",
        "7.2.8",
        "new",
        [s.down, s.office.section(0, 2)],
        s.office.section(2),
    )
    yield (
        "gap",
        "Entry 2 comes before entries 0 and 1: it waits.",
        "7.2.5",
        "queued",
        [s.down],
        s.office.section(2),
    )
    yield (
        "good-file",
        "A section with a file beside the log.",
        "6.3",
        "new",
        [s.down],
        s.up + write_file_section(b"A letter.", stored=True),
    )
    packed = s.office.section(stored=False)
    yield "good-packed", "The same records packed with zstd.", "6.2", "new", [s.down], packed
    later = seal(Entry(999, T0, {"words": "of a later version"}, extra={9: "kept"}))
    s.office.log.append(later)
    yield (
        "good-unknown-kind",
        "A kind and an envelope field of a later version: kept, not understood.",
        "4.6",
        "new",
        [s.down],
        s.office.section(),
    )
    yield (
        "clock",
        "An entry dated in the year 2126: taken, with a warning.",
        "7.4",
        "new+bundle.clock",
        [s.down],
        raw_section(
            s.office,
            [seal(Entry(Kind.REVISION, T0 + 100 * 365 * 86_400_000, {"form": ["position", "1"], "set": {}}))],
        ),
    )


def _form() -> Iterator[Vector]:
    s = Stage()
    up, before = s.up, [s.down]
    yield "empty", "A file of no bytes.", "6.4.2", "bundle.not-a-bundle", before, b""
    yield "not-a-bundle", "A text file.", "6.4.2", "bundle.not-a-bundle", before, b"Dear colleagues,\n"
    yield (
        "mangled-newlines",
        "CR LF became LF on the way.",
        "6.4.2",
        "bundle.mangled",
        before,
        up.replace(b"\r\n", b"\n"),
    )
    yield (
        "mangled-7bit",
        "The high bits were cut off.",
        "6.4.2",
        "bundle.mangled",
        before,
        bytes(b & 127 for b in up),
    )
    for name, what, start in (
        ("mangled-question", "The first byte was replaced by a question mark.", b"?"),
        ("mangled-utf8", "It was re-encoded as text: the first byte became two.", b"\xc2\x89"),
        (
            "mangled-replaced",
            "It was re-encoded as text: the first byte was replaced by U+FFFD.",
            b"\xef\xbf\xbd",
        ),
    ):
        yield name, what, "6.4.2", "bundle.mangled", before, start + up[1:]
    yield "version-2", "Version 2, checksum right.", "6.4.3", "bundle.version", before, edited(up, 8, b"\x02")
    yield (
        "unknown-flag",
        "A flag that version 1 does not have.",
        "6.4.3",
        "bundle.version",
        before,
        edited(up, 9, b"\x81"),
    )
    yield "truncated-magic", "Four bytes.", "6.4.5", "bundle.truncated", before, up[:4]
    yield "truncated-header", "The header stops early.", "6.4.5", "bundle.truncated", before, up[:100]
    yield "truncated-payload", "The last byte is missing.", "6.4.5", "bundle.truncated", before, up[:-1]
    yield (
        "truncated-between",
        "The second section stops early.",
        "6.4.5",
        "bundle.truncated",
        [],
        s.down + up[:-1],
    )
    yield "trailing", "A newline was added.", "6.4.2", "bundle.trailing", before, up + b"\n"
    yield (
        "damaged-payload",
        "One bit of the payload flipped.",
        "6.4.6",
        "bundle.damaged",
        before,
        flipped(up, 8 * 200),
    )
    yield (
        "damaged-header",
        "One bit of the root flipped.",
        "6.4.6",
        "bundle.damaged",
        before,
        flipped(up, 8 * 70),
    )
    yield (
        "too-large-raw",
        "Announces 65 MiB unpacked.",
        "6.4.4",
        "bundle.too-large",
        before,
        edited(up, 44, struct.pack(">I", 65 << 20)),
    )
    yield (
        "too-large-ratio",
        "Announces a thousand times its size.",
        "6.4.4",
        "bundle.too-large",
        before,
        edited(up, 44, struct.pack(">I", 8 << 20)),
    )
    yield (
        "too-many-entries",
        "Announces 200,001 entries.",
        "6.4.7",
        "bundle.too-large",
        before,
        edited(up, 36, struct.pack(">Q", 200_001)),
    )
    yield (
        "empty-range",
        "From 3 to 3.",
        "6.4.7",
        "bundle.payload",
        before,
        edited(up, 28, struct.pack(">Q", 3)),
    )
    yield (
        "backward-range",
        "From 9 to 3.",
        "6.4.7",
        "bundle.payload",
        before,
        edited(up, 28, struct.pack(">Q", 9)),
    )
    file = write_file_section(b"A letter.", stored=True)
    yield (
        "file-alone",
        "A file section for which nobody signed.",
        "7.2",
        "bundle.unknown-sender",
        before,
        file,
    )
    yield (
        "file-reserved",
        "Reserved bytes of a file section are set.",
        "6.4.7",
        "bundle.payload",
        before,
        up + edited(file, 52, b"\x00\x00\x00\x01"),
    )
    yield (
        "file-hash",
        "A file section whose contents are not those of its name.",
        "6.4.9",
        "bundle.payload",
        before,
        up + repaired(file[:-1] + b"!"),
    )


def _payload() -> Iterator[Vector]:
    s = Stage()
    before, raw = [s.down], frames(*s.office.log)
    packed = zstandard.ZstdCompressor(level=19).compress(raw)
    up = edited(with_payload(s.up, packed, len(raw)), 9, b"\x00")
    yield (
        "dictionary",
        "Packed with dictionary 60000.",
        "6.4.8",
        "bundle.dictionary",
        before,
        edited(up, 10, struct.pack(">H", 60000)),
    )
    yield (
        "stored-dictionary",
        "Not packed, yet with a dictionary.",
        "6.4.8",
        "bundle.payload",
        before,
        edited(s.up, 10, b"\x00\x01"),
    )
    yield "not-zstd", "The payload is not zstd.", "6.4.8", "bundle.payload", before, edited(s.up, 9, b"\x00")
    yield (
        "raw-length",
        "The announced length is one too small.",
        "6.4.8",
        "bundle.payload",
        before,
        with_payload(up, packed, len(raw) - 1),
    )
    yield (
        "two-frames",
        "A second zstd frame follows.",
        "6.4.8",
        "bundle.payload",
        before,
        with_payload(up, packed + zstandard.ZstdCompressor().compress(b"x"), len(raw)),
    )
    no_size = zstandard.ZstdCompressor(write_content_size=False).compressobj()
    streamed = no_size.compress(raw) + no_size.flush()
    yield (
        "frame-without-size",
        "The frame does not say its length.",
        "6.4.8",
        "bundle.payload",
        before,
        with_payload(up, streamed, len(raw)),
    )
    wide = zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters(window_log=28, write_content_size=False)
    ).compressobj()
    yield (
        "window",
        "The frame wants a window of 256 MiB.",
        "6.4.8",
        "bundle.payload",
        before,
        with_payload(up, wide.compress(raw) + wide.flush(), len(raw)),
    )
    yield (
        "one-entry-missing",
        "Two entries where three are announced.",
        "6.4.10",
        "bundle.payload",
        before,
        with_payload(s.up, frames(*s.office.log[:2]), len(frames(*s.office.log[:2]))),
    )
    more = frames(*s.office.log, s.office.log[0])
    yield (
        "one-entry-more",
        "Four entries where three are announced.",
        "6.4.10",
        "bundle.payload",
        before,
        with_payload(s.up, more, len(more)),
    )
    long_frame = b"\x5a" + len(s.office.log[0]).to_bytes(4, "big") + frames(*s.office.log)[2:]
    yield (
        "long-frame",
        "An entry framed in the long way.",
        "6.4.10",
        "bundle.payload",
        before,
        with_payload(s.up, long_frame, len(long_frame)),
    )
    wrong = b"\x62hi" + raw[3:]
    yield (
        "frame-type",
        "A frame that is text, not bytes.",
        "6.4.10",
        "bundle.payload",
        before,
        with_payload(s.up, wrong, len(wrong)),
    )


def _context() -> Iterator[Vector]:
    s = Stage()
    before, office, secretariat = [s.down, s.office.section(0, 2)], s.office, s.secretariat
    good = office.in_context(2, secretariat)
    assert good[9] == 2
    payload = good[LOG_HEADER.size :]
    raw_length = struct.unpack_from(">I", good, 44)[0]

    def with_range(count: int, end: int) -> bytes:
        header = end.to_bytes(3, "big") + count.to_bytes(2, "big")
        return with_payload(good, header + payload[5:], raw_length)

    yield "context", "Packed by what the receiver holds of both logs.", "6.7", "new", before, good
    yield (
        "context-of-one",
        "Packed by the log's own earlier entries alone.",
        "6.7",
        "new",
        before,
        office.in_context(2, secretariat, 0, 0),
    )
    yield (
        "context-in-one-file",
        "What it is packed by comes earlier in the same file.",
        "7.1",
        "new",
        [],
        s.down + office.section(0, 2) + good,
    )
    yield "context-known", "All of it is held already.", "7.2.8", "known", [*before, office.section(2)], good
    yield (
        "context-gap",
        "What it is packed by has not come: it waits.",
        "7.2.5",
        "queued",
        [s.down],
        good,
    )
    yield (
        "context-registrar-gap",
        "Packed by an entry of the registrar that has not come: it waits.",
        "7.2.5",
        "queued",
        before,
        with_range(1, len(secretariat.log) + 1),
    )
    yield (
        "context-from-zero",
        "A log from its beginning, in context.",
        "6.4.7",
        "bundle.payload",
        before,
        edited(good, 28, struct.pack(">Q", 0)),
    )
    yield (
        "context-backwards",
        "A context of three entries that ends at the second.",
        "6.4.7",
        "bundle.payload",
        before,
        with_range(3, 2),
    )
    yield (
        "context-short",
        "Four bytes of payload.",
        "6.4.7",
        "bundle.payload",
        before,
        with_payload(good, payload[:4], raw_length),
    )
    yield (
        "context-stored",
        "In context and not packed.",
        "6.4.7",
        "bundle.payload",
        before,
        edited(good, 9, b"\x03"),
    )
    yield (
        "context-file",
        "A file section in context.",
        "6.4.3",
        "bundle.version",
        before,
        good + edited(write_file_section(b"A letter.", stored=True), 9, b"\x02"),
    )
    yield (
        "context-damaged",
        "Cannot be unpacked; checksum repaired.",
        "7.2.6",
        "bundle.fork-or-substituted",
        before,
        with_payload(good, payload[:5] + b"no zstd", raw_length),
    )
    yield (
        "context-damaged-known",
        "The same, and all of it is held: the entries are not those that were signed.",
        "7.2.8",
        "bundle.substituted",
        [*before, office.section(2)],
        with_payload(good, payload[:5] + b"no zstd", raw_length),
    )
    other = office.fork(1)
    other.record("Another story.")
    other.record("It goes on.")
    yield (
        "context-fork",
        "Packed by another history than ours, of the size that is held.",
        "7.2.8",
        "bundle.fork",
        [*before, office.section(2)],
        other.in_context(2, secretariat),
    )
    other.record("And on.")
    yield (
        "context-fork-continue",
        "Only the continuation of the other story.",
        "7.2.6",
        "bundle.fork-or-substituted",
        [*before, office.section(2)],
        other.in_context(3, secretariat),
    )


def _belief() -> Iterator[Vector]:
    s = Stage()
    before, office = [s.down], s.office
    stranger = new_office("majuro", "FAO")
    stranger.record()
    yield (
        "unknown-sender",
        "An office that was never admitted.",
        "7.2.1",
        "bundle.unknown-sender",
        before,
        stranger.section(),
    )
    yield (
        "unknown-in-the-middle",
        "An admitted office, then a stranger: nothing is taken.",
        "7.1",
        "bundle.unknown-sender",
        before,
        s.up + stranger.section(),
    )
    yield (
        "nobody-followed",
        "An office's file at a receiver that follows nobody.",
        "7.2.1",
        "bundle.unknown-sender",
        [],
        s.up,
    )
    yield (
        "wrong-key",
        "The key id is another one.",
        "7.2.2",
        "bundle.wrong-key",
        before,
        edited(s.up, 52, b"\x01\x02\x03\x04"),
    )
    yield (
        "foreign-signature",
        "Signed by a stranger in the office's name, checksum right.",
        "7.2.3",
        "bundle.signature",
        before,
        signed_section(stranger.key, office.key, office.log),
    )
    yield (
        "signature-bit",
        "One bit of the signature, checksum repaired.",
        "7.2.3",
        "bundle.signature",
        before,
        repaired(flipped(s.up, 8 * 100)),
    )
    yield (
        "root-bit",
        "One bit of the root, checksum repaired.",
        "7.2.3",
        "bundle.signature",
        before,
        repaired(flipped(s.up, 8 * 61)),
    )
    yield (
        "size-changed",
        "The size raised by one, checksum repaired.",
        "7.2.3",
        "bundle.signature",
        before,
        edited(s.up, 36, struct.pack(">Q", 4)),
    )
    yield (
        "start-raised",
        "The start moved by one, checksum repaired: it waits, and is refused later.",
        "7.2.5",
        "queued",
        before,
        edited(s.up, 28, struct.pack(">Q", 1)),
    )
    changed = [*office.log[:2], office.log[2].replace(b"number 2", b"number 9")]
    yield (
        "substituted",
        "An entry edited, checksum repaired.",
        "7.2.8",
        "bundle.substituted",
        before,
        with_payload(s.up, frames(*changed), len(frames(*changed))),
    )
    swapped = frames(office.log[1], office.log[0], office.log[2])
    yield (
        "reordered",
        "Two entries exchanged, checksum repaired.",
        "7.2.8",
        "bundle.substituted",
        before,
        with_payload(s.up, swapped, len(swapped)),
    )
    tail = frames(changed[2])
    first_two = [*before, office.section(0, 2)]
    yield (
        "tail-substituted",
        "The continuation edited, checksum repaired.",
        "7.2.8",
        "bundle.fork-or-substituted",
        first_two,
        with_payload(office.section(2), tail, len(tail)),
    )
    yield (
        "tail-moved",
        "The last entry offered as the second, checksum repaired.",
        "7.2.3",
        "bundle.signature",
        [*before, office.section(0, 1)],
        edited(edited(office.section(2), 28, struct.pack(">Q", 1)), 36, struct.pack(">Q", 2)),
    )
    other = office.fork(2)
    other.record("Another story.")
    yield (
        "fork-same-size",
        "The office signed another third entry.",
        "7.2.8",
        "bundle.fork",
        [*before, s.up],
        other.section(),
    )
    yield (
        "fork-overlap",
        "The same, as a short file that overlaps what is known.",
        "7.2.7",
        "bundle.fork",
        [*before, s.up],
        other.section(2),
    )
    other.record("It goes on.")
    yield (
        "fork-longer",
        "The other story is longer.",
        "7.2.7",
        "bundle.fork",
        [*before, s.up],
        other.section(),
    )
    yield (
        "fork-continue",
        "Only the continuation of the other story.",
        "7.2.8",
        "bundle.fork-or-substituted",
        [*before, s.up],
        other.section(3),
    )
    yield (
        "fork-shorter",
        "The other story, cut to a size that is known.",
        "7.2.8",
        "bundle.fork",
        [*before, s.up],
        _short_fork(office),
    )
    truncated = office.fork(2)
    yield (
        "rollback",
        "An older, shorter head of the same log takes nothing away.",
        "7.2.8",
        "known",
        [*before, s.up],
        truncated.section(),
    )
    mixed = write_log_section(other.head(3), 0, office.log[:3], stored=True)
    yield (
        "mixed-head",
        "The head of one story over the entries of the other.",
        "7.2.8",
        "bundle.fork",
        [*before, s.up],
        mixed,
    )
    yield from _revoked()


def _short_fork(office: Writer) -> bytes:
    short = office.fork(1)
    short.record("A short other story.")
    return short.section()


def _revoked() -> Iterator[Vector]:
    s = Stage()
    s.secretariat.change(revoke(s.office.log_id, 2, "The laptop was stolen."))
    down = s.secretariat.section()
    yield (
        "revoked",
        "Entry 2 of a device that was revoked after two entries.",
        "7.2.4",
        "bundle.revoked",
        [down],
        s.up,
    )
    yield (
        "revoked-before",
        "The two entries written before the revocation.",
        "7.2.4",
        "new",
        [down],
        s.office.section(0, 2),
    )
    yield (
        "revoked-known",
        "What was taken before the revocation stays; the file is refused.",
        "7.2.4",
        "bundle.revoked",
        [s.down, s.up, down],
        s.up,
    )


def _entries() -> Iterator[Vector]:
    s = Stage()

    def holding(data: bytes) -> bytes:
        return raw_section(s.office, [data])

    good = seal(Entry(Kind.REVISION, T0, {"form": ["position", "1"], "set": {"a": "b"}}))
    before = [s.down]
    yield "entry-not-cbor", "An entry that is not CBOR.", "4.4.2", "bundle.entry", before, holding(b"\xff")
    yield "entry-trailing", "Bytes after an entry.", "4.4.5", "bundle.entry", before, holding(good + b"\x00")
    yield (
        "entry-float",
        "A decimal as a floating-point number.",
        "4.4.3",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x02\xa1\x61a\xf9\x3c\x00"),
    )
    yield (
        "entry-tag",
        "A date as a CBOR tag.",
        "4.4.3",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x02\xa1\x61a\xc1\x01"),
    )
    yield (
        "entry-nul",
        "NUL in a text.",
        "4.4.3",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x02\xa1\x61a\x61\x00"),
    )
    yield (
        "entry-duplicate-key",
        "The same key twice.",
        "4.4.5",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x02\xa2\x61a\x61b\x61a\x61c"),
    )
    yield (
        "entry-order",
        "Keys in another order.",
        "4.4.5",
        "bundle.entry",
        before,
        holding(b"\xa2\x01\x00\x00\x01"),
    )
    yield (
        "entry-long-integer",
        "A small number written long.",
        "4.4.5",
        "bundle.entry",
        before,
        holding(b"\xa2\x00\x18\x01\x01\x00"),
    )
    yield (
        "entry-indefinite",
        "A text of unsaid length.",
        "4.4.5",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x02\xa1\x61a\x7f\x61b\xff"),
    )
    yield (
        "entry-no-time",
        "An entry without a time.",
        "4.4.4",
        "bundle.entry",
        before,
        holding(b"\xa1\x00\x01"),
    )
    yield (
        "entry-parent-short",
        "A parent named by 31 bytes.",
        "4.4.4",
        "bundle.entry",
        before,
        holding(b"\xa3\x00\x01\x01\x00\x03\x81\x58\x1f" + bytes(31)),
    )


def _roster() -> Iterator[Vector]:
    s = Stage()
    before, secretariat = [s.down], s.secretariat
    size = len(secretariat.log)

    def saying(*changes: object, roots: Sequence[object] = (), writer: Writer = secretariat) -> bytes:
        entry = roster_entry(changes, time=T0, roster=secretariat.roster, roots=roots)  # type: ignore[arg-type]
        return raw_section(writer, [*writer.log, seal(entry)])

    stranger = device_key("FAO", "majuro")
    own_root, other_root = secretariat.roots[0], device_key("Nobody", "root")
    device = add_secretariat_device(stranger.public, recipient=stranger.recipient)
    yield (
        "roster-no-root",
        "A second secretariat device without the root's signature.",
        "8.3",
        "roster.root-signature",
        before,
        saying(device),
    )
    yield (
        "roster-other-root",
        "The same, signed by a key that is no root.",
        "8.3",
        "roster.root-signature",
        before,
        saying(device, roots=[other_root]),
    )
    yield (
        "roster-with-root",
        "The same with the root's signature.",
        "8.3",
        "new",
        before,
        saying(device, roots=[own_root]),
    )
    yield (
        "roster-replay",
        "A root's signature used a second time.",
        "8.3",
        "roster.root-signature",
        [saying(device, roots=[own_root])],
        _replayed(secretariat, device, own_root),
    )
    yield (
        "roster-roots-old-only",
        "New roots that the new roots did not sign.",
        "8.3",
        "roster.root-signature",
        before,
        saying(change_roots([other_root.public], 1), roots=[own_root]),
    )
    yield (
        "roster-roots",
        "New roots that old and new signed.",
        "8.3",
        "new",
        before,
        saying(change_roots([other_root.public], 1), roots=[own_root, other_root]),
    )
    yield (
        "roster-office-moves",
        "An office of one organization becomes another's.",
        "8.1",
        "roster.change",
        before,
        saying(set_office("tarawa", "WFP", "Tarawa")),
    )
    yield (
        "founding-roots-unsigned",
        "A founding of two roots, signed by one, whose next action makes the other the only root.",
        "8.3",
        "roster.root-signature",
        [],
        _founding_that_changes_its_roots(),
    )
    yield (
        "roster-weak-key",
        "An office's device with a key of low order.",
        "3.3",
        "key.weak",
        before,
        saying(add_device(PublicKey("assent/x/y/1", bytes(32)), "tarawa", recipient="")),
    )
    yield (
        "roster-unknown-office",
        "A device of an office that is not on the list.",
        "8.1",
        "roster.change",
        before,
        saying(add_device(stranger.public, "majuro", recipient="")),
    )
    yield (
        "roster-unknown-action",
        "An action of a later version: kept, not understood.",
        "8.1",
        "new",
        before,
        saying({"do": "rename", "words": "of a later version"}),
    )
    yield (
        "roster-by-office",
        "An office changes the roster in its own log: it says nothing.",
        "8.1",
        "new",
        before,
        saying(set_organization("UNICEF", {"en": "Ours"}), writer=s.office),
    )
    other = new_secretariat()
    other.key = device_key("Impostor", "New York")
    other.log, other.roster = [], type(other.roster)()
    from sync.roster import found

    other.change(
        found("Secretariat for the Principles", other.key, [other_root.public], 1), roots=[other_root]
    )
    yield (
        "other-secretariat",
        "Another secretariat's file at an office that follows one.",
        "7.2.1",
        "bundle.unknown-sender",
        before,
        other.section(),
    )
    yield (
        "founded-twice",
        "The registrar founds a second time.",
        "8.1",
        "roster.change",
        before,
        saying(found("Again", secretariat.key, [own_root.public], 1), roots=[own_root]),
    )
    yield (
        "handover-unsigned",
        "A second device takes the roster over without root signatures.",
        "8.3",
        "roster.root-signature",
        [saying(device, roots=[own_root])],
        _handover(secretariat, stranger, size, []),
    )
    yield (
        "handover",
        "It takes it over with root signatures.",
        "8.4",
        "new",
        [saying(device, roots=[own_root])],
        _handover(secretariat, stranger, size + 1, [own_root]),
    )
    yield (
        "handover-other-device",
        "A handover that the roots signed for another device.",
        "8.4",
        "roster.change",
        [saying(device, roots=[own_root])],
        _handover(secretariat, stranger, size + 1, [own_root], to=s.office.log_id),
    )
    yield (
        "roster-root-cut",
        "A root signature whose key is three bytes: absent, not a stumble.",
        "8.3",
        "roster.root-signature",
        before,
        raw_section(
            secretariat, [*secretariat.log, seal(signed_entry([device], {b"abc": bytes(64)}, time=T0))]
        ),
    )
    take = seal(taken([Take(s.office.log_id, 3, s.office.frontier().root)], time=T0))
    yield (
        "taken",
        "The secretariat's receipt for the office's three entries.",
        "11.1",
        "new",
        before,
        raw_section(secretariat, [*secretariat.log, take]),
    )


def _founding_that_changes_its_roots() -> bytes:
    from sync.roster import found

    writer, first, second = new_secretariat(), device_key("UN", "root"), device_key("UN", "second root")
    changes = [
        found("Secretariat", writer.key, [first.public, second.public], 1),
        change_roots([second.public], 1),
    ]
    entry = roster_entry(changes, time=T0, roster=EMPTY_ROSTER, roots=[first])
    return raw_section(writer, [seal(entry)])


def _replayed(secretariat: Writer, device: object, root: object) -> bytes:
    entry = roster_entry([device], time=T0, roster=secretariat.roster, roots=[root])  # type: ignore[attr-defined, list-item]
    return raw_section(secretariat, [*secretariat.log, seal(entry), seal(entry)])


def _handover(
    secretariat: Writer, key: DeviceKey, size: int, roots: Sequence[DeviceKey], to: LogId | None = None
) -> bytes:
    from dataclasses import replace

    roster = replace(secretariat.roster, root_serial=2)  # type: ignore[attr-defined]
    change = hand_over(secretariat.log_id, size, to or key.public.log_id)
    entry = roster_entry([change], time=T0, roster=roster, roots=roots)
    return raw_section(Writer(key), [seal(entry)])


def text_of(vector: Vector) -> str:
    name, about, rule, expect, before, data = vector
    blocks = "".join(f"--- before\n{_wrapped(file)}" for file in before)
    return f"name: {name}\nabout: {about}\nrule: {rule}\nexpect: {expect}\n{blocks}--- file\n{_wrapped(data)}"


def _wrapped(data: bytes) -> str:
    return "".join(line + "\n" for line in textwrap.wrap(base64.b64encode(data).decode(), 76))


def main() -> None:
    assert LOG_HEADER.size == 156
    for vector in vectors():
        (HERE / "bundle" / f"{vector[0]}.txt").write_text(text_of(vector), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
