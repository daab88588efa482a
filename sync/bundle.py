# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The bundle: the file that travels (FORMAT 6). Bytes in, values out; nothing is decided here.

`write_log_section` and `write_file_section` make sections, a bundle is sections one after the other.
`read_bundle` checks form, limits and checksum; whether to believe it is admit.py's question.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import zstandard

from forms.problem import N_, Problem
from sync.dictionaries import dictionary, dictionary_bytes, dictionary_ids
from sync.entry import ENTRY_LIMIT, Entry
from sync.journal import Frontier, SignedHead
from sync.keys import KeyId, LogId, PublicKey

LOG_MAGIC = b"\x89ASN\r\n\x1a\n"
FILE_MAGIC = b"\x89ASF\r\n\x1a\n"
VERSION = 1
STORED = 0x01  # flag: the payload is not compressed, for readers with nothing but openssl and sha256sum
IN_CONTEXT = 0x02  # flag: packed by what the receiver holds already (FORMAT 6.7)
LOG_HEADER = struct.Struct(">8sBBH16sQQII4sI32s64s")
FILE_HEADER = struct.Struct(">8sBBH32sIIII")
CONTEXT_HEADER = 5  # bytes before a frame in context
CRC_AT = 56
SUFFIX = ".assent"


@dataclass(frozen=True, slots=True)
class Limits:
    """What a reader refuses to unpack; the defaults are FORMAT 6.5 and part of the format."""

    file: int = 32 << 20
    raw: int = 64 << 20
    ratio: int = 200
    ratio_from: int = 1 << 20  # small payloads may compress better than the ratio
    entries: int = 200_000
    entry: int = ENTRY_LIMIT
    sections: int = 20_000
    window: int = 1 << 27
    context: int = 1 << 16  # from the registrar's log
    context_entries: int = 1 << 12
    context_tail: int = 1 << 14  # from the log itself: not a limit, but how much of it there is


LIMITS = Limits()


class BundleProblem(Problem):
    """A bundle that is not taken; the file itself is kept untouched."""


class NotABundleProblem(BundleProblem):
    code = "bundle.not-a-bundle"
    message = N_("This file is not a bundle of this program.")
    remedy = N_(
        "Choose a file whose name ends in .assent, a workbook made by this program, or ask which file was meant."
    )


class MangledProblem(BundleProblem):
    code = "bundle.mangled"
    message = N_(
        "The file was changed on its way as if it were text: its line endings are not what was written."
    )
    remedy = N_("Ask for it again, attached inside a ZIP file or copied on a stick.")


class VersionProblem(BundleProblem):
    code = "bundle.version"
    message = N_("The file is written in a later form ({version}) than this program knows.")
    remedy = N_("Update the program, then take the file again. Nothing in it is lost.")


class TruncatedProblem(BundleProblem):
    code = "bundle.truncated"
    message = N_("The file stops early: {present} bytes of at least {expected} are here.")
    remedy = N_("Copy it again, or ask for it again; the download or copy was cut short.")


class TrailingProblem(BundleProblem):
    code = "bundle.trailing"
    message = N_("After the end of the bundle come {count} bytes that do not belong to it.")
    remedy = N_("Ask for the file again; something was added to it on the way.")


class DamagedProblem(BundleProblem):
    code = "bundle.damaged"
    message = N_("The file was damaged on its way: its checksum does not agree (part {section}).")
    remedy = N_("Ask for the same file again. The office has lost nothing.")


class TooLargeProblem(BundleProblem):
    code = "bundle.too-large"
    message = N_("The file is larger than a bundle may be ({what}).")
    remedy = N_("Ask the office to export again in smaller parts.")
    pieces = (
        N_("more than {count} bytes"),
        N_("a context of {count} entries"),
        N_("a context of {count} bytes"),
        N_("an entry of {count} bytes"),
        N_("{packed} bytes that unpack to {count}"),
        N_("{count} bytes unpacked"),
        N_("part {number} of {count}"),
        N_("{count} sections"),
        N_("{count} entries"),
        N_("{count} bytes"),
    )


class UnknownDictionaryProblem(BundleProblem):
    code = "bundle.dictionary"
    message = N_("The file is packed with word list {number}, which this copy of the program does not have.")
    remedy = N_("Update the program, then take the file again. Nothing in it is lost.")


class PayloadProblem(BundleProblem):
    code = "bundle.payload"
    message = N_(
        "The contents of the file cannot be unpacked ({rule}), although nothing was damaged on the way."
    )
    remedy = N_("Ask the office to update the program and to export the bundle again.")


@dataclass(frozen=True, slots=True)
class LogSection:
    """Entries [start, head.size) of one log, with the head that authenticates them."""

    head: SignedHead
    start: int
    dictionary: int
    stored: bool
    packed: bytes
    raw_length: int
    context: tuple[int, int] | None = None  # entries of the registrar's log by which it was packed

    def entries(self, limits: Limits = LIMITS, context: bytes = b"") -> tuple[bytes, ...]:
        """Unpacks the entries' bytes. Raises PayloadProblem, TooLargeProblem, UnknownDictionaryProblem."""
        raw = _unpack(
            self.packed, self.raw_length, self.dictionary, stored=self.stored, limits=limits, context=context
        )
        return tuple(_split_entries(raw, self.head.size - self.start, limits))


@dataclass(frozen=True, slots=True)
class FileSection:
    """An attachment, a form version's workbook, ...: any bytes, named by their SHA-256."""

    sha256: bytes
    dictionary: int
    stored: bool
    packed: bytes
    raw_length: int

    def content(self, limits: Limits = LIMITS) -> bytes:
        """Unpacks and checks the hash. Raises PayloadProblem, TooLargeProblem, UnknownDictionaryProblem."""
        raw = _unpack(self.packed, self.raw_length, self.dictionary, stored=self.stored, limits=limits)
        if hashlib.sha256(raw).digest() != self.sha256:
            raise PayloadProblem(rule="6.4.9 file hash")
        return raw


@dataclass(frozen=True, slots=True)
class Errand:
    """What is needed to open a section elsewhere. Its head is verified before anything is unpacked."""

    section: LogSection
    public: PublicKey
    held: Frontier
    registrar: LogId | None = None
    shared: bytes = b""
    """of the registrar's log, and `tail` of the log itself: the context, FORMAT 6.7"""
    tail: bytes = b""
    continues: bool = False
    """the section that was opened before it, which tells `held` and `tail`"""


@dataclass(frozen=True, slots=True)
class OpenedSection:
    """What follows from a section's bytes, its writer's key and the context. Its head is signed by that key."""

    registrar: LogId | None
    """from this log comes the context"""
    entries: tuple[bytes, ...]
    leaves: tuple[bytes, ...]
    opened: tuple[Entry, ...]
    """the entries but those that were held before"""
    held: Frontier
    grown: Frontier
    """`held` with what comes after it"""

    @property
    def first(self) -> int:
        """The place in `entries` of the first that was opened."""
        return len(self.entries) - len(self.opened)


Section = LogSection | FileSection


@dataclass(frozen=True, slots=True)
class Bundle:
    """What a file says, before anybody believes it."""

    sections: tuple[Section, ...]

    @property
    def logs(self) -> tuple[LogSection, ...]:
        return tuple(section for section in self.sections if isinstance(section, LogSection))

    @property
    def files(self) -> tuple[FileSection, ...]:
        return tuple(section for section in self.sections if isinstance(section, FileSection))


# --- writing ------------------------------------------------------------------------------------


def write_log_section(
    head: SignedHead,
    start: int,
    entries: Sequence[bytes],
    *,
    dictionaries: Sequence[int] | None = None,
    stored: bool = False,
    context: Context | None = None,
) -> bytes:
    """A section with entries [start, head.size); the smallest of the given dictionaries is used."""
    if len(entries) != head.size - start:
        raise ValueError(f"{len(entries)} entries cannot lead from {start} to {head.size}")
    raw, flags = framed(entries), STORED if stored else 0
    number, packed = (0, raw) if stored else _pack(raw, dictionaries)
    if context is not None and start and not stored:
        with_it, named = _pack(raw, dictionaries, context.data), context.header
        if len(with_it[1]) + len(named) < len(packed):
            number, packed, flags = with_it[0], named + with_it[1], IN_CONTEXT
    if not _is_believed(len(raw), len(packed) - CONTEXT_HEADER * bool(flags & IN_CONTEXT)):
        number, packed, flags = 0, raw, STORED
    fields = (LOG_MAGIC, VERSION, flags, number, head.log_id, start, head.size)
    rest = (len(raw), len(packed), head.key_id, 0, head.root, head.signature)
    return _with_crc(LOG_HEADER.pack(*fields, *rest), packed)


def write_file_section(
    content: bytes, *, dictionaries: Sequence[int] | None = None, stored: bool = False
) -> bytes:
    """A section with one file; already compressed kinds of file are stored when that is smaller."""
    stored = stored or _is_dense(content)
    number, packed = (0, content) if stored else _pack(content, dictionaries)
    if len(packed) >= len(content) or not _is_believed(len(content), len(packed)):
        number, packed, stored = 0, content, True
    sha256 = hashlib.sha256(content).digest()
    flags = STORED if stored else 0
    return _with_crc(
        FILE_HEADER.pack(FILE_MAGIC, VERSION, flags, number, sha256, len(content), len(packed), 0, 0), packed
    )


def _is_believed(raw_length: int, packed_length: int) -> bool:
    """Whether a reader unpacks it (FORMAT 6.5): a blank page of a scanner packs better than that."""
    return raw_length <= max(LIMITS.ratio_from, packed_length * LIMITS.ratio)


_LARGE = 1 << 18


def _is_dense(content: bytes) -> bool:
    """Photographs and archives, known at a glance: packing them thoroughly takes seconds and brings nothing."""
    return len(content) > _LARGE and len(_compress(content, 0, b"", level=3)) > 0.98 * len(content)


def write_bundle(sections: Sequence[bytes]) -> bytes:
    """Joins sections into one file. Raises TooLargeProblem: then split the work into several bundles."""
    data = b"".join(sections)
    if len(data) > LIMITS.file:
        raise TooLargeProblem(what=f"{len(data)} bytes")
    return data


def _with_crc(header: bytes, payload: bytes) -> bytes:
    crc = zlib.crc32(payload, zlib.crc32(header[CRC_AT + 4 :], zlib.crc32(header[:CRC_AT])))
    return header[:CRC_AT] + crc.to_bytes(4, "big") + header[CRC_AT + 4 :] + payload


@dataclass(frozen=True, slots=True)
class Context:
    """What writer and receiver both hold, to pack by (FORMAT 6.7)."""

    registrar: tuple[int, int]  # entries [first, end) of the registrar's log; (0, 0) for none
    data: bytes  # these, and the last ones of the log itself, framed

    @property
    def header(self) -> bytes:
        first, end = self.registrar
        return end.to_bytes(3, "big") + (end - first).to_bytes(2, "big")


def _pack(raw: bytes, dictionaries: Sequence[int] | None, context: bytes = b"") -> tuple[int, bytes]:
    tried = dictionary_ids() if dictionaries is None else dictionaries
    if len(raw) > _LARGE:  # a dictionary helps only the first few kilobytes
        tried = ()
    # Two candidates are found quickly and packed thoroughly: in context, level 19 takes its time.
    quick = sorted((0, *tried), key=lambda number: len(_compress(raw, number, context, level=3)))
    packed = ((number, _compress(raw, number, context, level=19)) for number in quick[:2])
    return min(packed, key=lambda each: len(each[1]))


def _compress(raw: bytes, number: int, context: bytes, *, level: int) -> bytes:
    words = _words(number, context)
    parameters = zstandard.ZstdCompressionParameters.from_level(
        level, source_size=len(raw), dict_size=len(words.as_bytes()) if words else 0,
        write_content_size=True, write_checksum=False, write_dict_id=False,
    )  # fmt: skip
    if words:
        return zstandard.ZstdCompressor(dict_data=words, compression_params=parameters).compress(raw)
    return zstandard.ZstdCompressor(compression_params=parameters).compress(raw)


def _words(number: int, context: bytes) -> zstandard.ZstdCompressionDict | None:
    """The dictionary followed by the context; None for neither."""
    if not context:
        return dictionary(number)
    return zstandard.ZstdCompressionDict((dictionary_bytes(number) if number else b"") + context)


def framed(entries: Iterable[bytes]) -> bytes:
    """Entries as they stand in a payload and in a context."""
    return b"".join(map(frame, entries))


def frame(entry: bytes) -> bytes:
    """An entry as a CBOR byte string: a length that a shell script can read, and RFC 8742 in one."""
    length = len(entry)
    if length < 24:
        return bytes([0x40 + length]) + entry
    if length < 1 << 8:
        return b"\x58" + length.to_bytes(1, "big") + entry
    if length < 1 << 16:
        return b"\x59" + length.to_bytes(2, "big") + entry
    return b"\x5a" + length.to_bytes(4, "big") + entry


# --- reading ------------------------------------------------------------------------------------


_FIRST_BYTES = (b"\x89", b"\x09", b"?", b"\xc2\x89", b"\xef\xbf\xbd")
"""the first byte of a magic: as written, its high bit cut, replaced, and as two kinds of text conversion leave it"""


def begins_like(data: bytes, *letters: bytes) -> bool:
    """Whether data begins with a magic of these letters, whole or as a conversion of text leaves it (FORMAT 6.4.2)."""
    return any(data.startswith(first + each) for first in _FIRST_BYTES for each in letters)


def looks_like_bundle(data: bytes) -> bool:
    """Whether these first bytes are ours, whole or mangled, so that the right complaint is made."""
    return begins_like(data, LOG_MAGIC[1:4], FILE_MAGIC[1:4])


def read_bundle(data: bytes, limits: Limits = LIMITS) -> Bundle:
    """Reads a whole file, FORMAT 6.4 steps 1-7. Raises a BundleProblem."""
    # 1 size
    if len(data) > limits.file:
        raise TooLargeProblem(what=f"{len(data)} bytes")
    sections: list[Section] = []
    at = 0
    while at < len(data) or not sections:
        if len(sections) >= limits.sections:
            raise TooLargeProblem(what=f"{len(sections)} sections")
        section, at = _read_section(data, at, len(sections) + 1, limits)
        sections.append(section)
    return Bundle(tuple(sections))


def _read_section(data: bytes, at: int, number: int, limits: Limits) -> tuple[Section, int]:
    # 2 magic
    magic = data[at : at + 8]
    _check_magic(magic, at, len(data))
    shape = LOG_HEADER if magic == LOG_MAGIC else FILE_HEADER
    # 3 version and flags
    if len(data) > at + 8 and data[at + 8] != VERSION:
        raise VersionProblem(version=data[at + 8])
    if len(data) < at + shape.size:
        raise TruncatedProblem(present=len(data), expected=at + shape.size)
    if data[at + 9] & ~(STORED | IN_CONTEXT if magic == LOG_MAGIC else STORED):
        raise VersionProblem(version=f"{data[at + 8]}.{data[at + 9]}")
    fields = shape.unpack_from(data, at)
    raw_length, packed_length = fields[5:7] if magic == FILE_MAGIC else fields[7:9]
    # 4 limits, before anything is unpacked
    _check_lengths(raw_length, packed_length, limits)
    # 5 whole
    end = at + shape.size + packed_length
    if end > len(data):
        raise TruncatedProblem(present=len(data), expected=end)
    # 6 checksum
    header, packed = data[at : at + shape.size], data[at + shape.size : end]
    if _with_crc(header, packed)[CRC_AT : CRC_AT + 4] != header[CRC_AT : CRC_AT + 4]:
        raise DamagedProblem(section=number)
    # 7 the fields agree with each other
    section = _file_section(fields, packed) if magic == FILE_MAGIC else _log_section(fields, packed, limits)
    return section, end


def _check_magic(magic: bytes, at: int, size: int) -> None:
    if magic in (LOG_MAGIC, FILE_MAGIC):
        return
    if looks_like_bundle(magic):
        if len(magic) < 8 and magic in (LOG_MAGIC[: len(magic)], FILE_MAGIC[: len(magic)]):
            raise TruncatedProblem(present=size, expected=at + FILE_HEADER.size)
        raise MangledProblem
    if at:
        raise TrailingProblem(count=size - at)
    raise NotABundleProblem


def _check_lengths(raw_length: int, packed_length: int, limits: Limits) -> None:
    if raw_length > limits.raw or packed_length > limits.file:
        raise TooLargeProblem(what=f"{raw_length} bytes unpacked")
    if raw_length > max(limits.ratio_from, packed_length * limits.ratio):
        raise TooLargeProblem(what=f"{packed_length} bytes that unpack to {raw_length}")


def _log_section(fields: tuple[bytes | int, ...], packed: bytes, limits: Limits) -> LogSection:
    _, _, flags, number, log_id, start, size, raw_length, _, key_id, _, root, signature = fields
    assert isinstance(start, int) and isinstance(size, int) and isinstance(flags, int)
    assert isinstance(number, int) and isinstance(raw_length, int)
    assert isinstance(log_id, bytes) and isinstance(key_id, bytes)
    assert isinstance(root, bytes) and isinstance(signature, bytes)
    if not start < size:
        raise PayloadProblem(rule="6.4.7 empty range")
    if size - start > limits.entries:
        raise TooLargeProblem(what=f"{size - start} entries")
    head = SignedHead(LogId(log_id), KeyId(key_id), size, root, signature)
    if not flags & IN_CONTEXT:
        return LogSection(head, start, number, bool(flags & STORED), packed, raw_length)
    return LogSection(
        head, start, number, False, packed[CONTEXT_HEADER:], raw_length, _context(packed, start, flags)
    )


def _context(packed: bytes, start: int, flags: int) -> tuple[int, int]:
    if flags & STORED or len(packed) < CONTEXT_HEADER:
        raise PayloadProblem(rule="6.4.7 context")
    end, count = int.from_bytes(packed[:3], "big"), int.from_bytes(packed[3:5], "big")
    if count > end or not start:
        raise PayloadProblem(rule="6.4.7 context")
    return end - count, end


def _file_section(fields: tuple[bytes | int, ...], packed: bytes) -> FileSection:
    _, _, flags, number, sha256, raw_length, _, reserved, _ = fields
    assert isinstance(flags, int) and isinstance(number, int) and isinstance(raw_length, int)
    assert isinstance(sha256, bytes)
    if reserved:
        raise PayloadProblem(rule="6.4.7 reserved bytes")
    return FileSection(sha256, number, bool(flags & STORED), packed, raw_length)


def _unpack(
    packed: bytes, raw_length: int, number: int, *, stored: bool, limits: Limits, context: bytes = b""
) -> bytes:
    # 8 one zstd frame of exactly the announced length
    _check_lengths(raw_length, len(packed), limits)
    if stored:
        if number or len(packed) != raw_length:
            raise PayloadProblem(rule="6.4.8 stored length")
        return packed
    if not raw_length:  # zstandard looks no further when nothing is announced
        raise PayloadProblem(rule="6.4.8 packed nothing")
    if number and number not in dictionary_ids():
        raise UnknownDictionaryProblem(number=number)
    words = _words(number, context)
    try:
        frame = zstandard.get_frame_parameters(packed)
        if frame.content_size != raw_length or frame.window_size > limits.window or frame.dict_id:
            raise PayloadProblem(rule="6.4.8 frame header")
        raw = _decompress(packed, words)
    except zstandard.ZstdError as err:
        raise PayloadProblem(rule="6.4.8 one frame") from err
    if len(raw) != raw_length:
        raise PayloadProblem(rule="6.4.8 one frame")
    return raw


def _decompress(packed: bytes, words: zstandard.ZstdCompressionDict | None) -> bytes:
    """In one step into the announced length: a stream would follow a frame that lies about it to any size."""
    if words:
        unpacker = zstandard.ZstdDecompressor(dict_data=words)
    else:
        unpacker = zstandard.ZstdDecompressor()
    return unpacker.decompress(packed, allow_extra_data=False)


def _split_entries(raw: bytes, count: int, limits: Limits) -> Iterator[bytes]:
    # 10 exactly `count` entries, each framed in the shortest way
    at = 0
    for _ in range(count):
        length, at = _frame_length(raw, at)
        if length > limits.entry:
            raise TooLargeProblem(what=f"an entry of {length} bytes")
        if at + length > len(raw):
            raise PayloadProblem(rule="6.4.10 entry frames")
        yield raw[at : at + length]
        at += length
    if at != len(raw):
        raise PayloadProblem(rule="6.4.10 entry count")


def last_frames(raw: bytes, most: int = LIMITS.context_tail) -> bytes:
    """The last whole entries of a framed stretch that together are not longer than `most` bytes."""
    at = 0
    while len(raw) - at > most:
        length, start = _frame_length(raw, at)
        at = start + length
    return raw[at:]


_LENGTH_SIZES = {0x58: (1, 24), 0x59: (2, 1 << 8), 0x5A: (4, 1 << 16)}


def _frame_length(raw: bytes, at: int) -> tuple[int, int]:
    first = raw[at] if at < len(raw) else 0
    if 0x40 <= first < 0x58:
        return first - 0x40, at + 1
    size, least = _LENGTH_SIZES.get(first, (0, 0))
    length = int.from_bytes(raw[at + 1 : at + 1 + size], "big")
    if not size or len(raw) < at + 1 + size or length < least:
        raise PayloadProblem(rule="6.4.10 entry frames")
    return length, at + 1 + size
