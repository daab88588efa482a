# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Parts: one file cut into several below a size, put together again in any order (FORMAT 9).

For mail servers with limits and for QR series. A part proves nothing: the whole is checked by its
SHA-256 when the last part comes, and then taken like any file.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from forms.problem import N_, Problem
from sync.bundle import (
    LIMITS,
    BundleProblem,
    DamagedProblem,
    MangledProblem,
    NotABundleProblem,
    TooLargeProblem,
    TrailingProblem,
    TruncatedProblem,
    VersionProblem,
    begins_like,
)

MAGIC = b"\x89ASP\r\n\x1a\n"
HEADER = struct.Struct(">8sBBHHHII32s")
VERSION = 1
CRC_AT = 20
MOST_PARTS = 4096
SUFFIX = ".assent-part"


class PartConflictProblem(BundleProblem):
    code = "parts.conflict"
    message = N_("Part {number} of {count} is here twice with different contents.")
    remedy = N_("Take only parts of one export together; ask for the parts again if both look right.")


class PartsDamagedProblem(BundleProblem):
    code = "parts.damaged"
    message = N_("All {count} parts are here, but together they are not the file that was cut.")
    remedy = N_("Ask for the parts again; one of them was exchanged.")


class PartSizeProblem(Problem):
    code = "export.part-size"
    message = N_(
        "{length} bytes cannot be cut into parts of {size} bytes; {most} parts are the most there may be."
    )
    remedy = N_("Choose a larger size for the parts.")


@dataclass(frozen=True, slots=True)
class Part:
    """One piece: which whole it belongs to, its place (from 0), and its bytes."""

    whole: bytes  # SHA-256 of the whole file
    length: int  # of the whole
    index: int
    count: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Gathering:
    """The pieces of one whole that have come so far."""

    whole: bytes
    length: int
    count: int
    pieces: Mapping[int, bytes] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[int, ...]:
        """The numbers (from 1) of the parts that have not come."""
        return tuple(i + 1 for i in range(self.count) if i not in self.pieces)

    def add(self, part: Part) -> Gathering:
        """Raises PartConflictProblem when another piece with this number is here."""
        if (part.whole, part.length, part.count) != (self.whole, self.length, self.count):
            raise PartConflictProblem(number=part.index + 1, count=self.count)
        if self.pieces.get(part.index, part.data) != part.data:
            raise PartConflictProblem(number=part.index + 1, count=self.count)
        return replace(self, pieces={**self.pieces, part.index: part.data})

    def joined(self) -> bytes:
        """The whole file, once nothing is missing. Raises PartsDamagedProblem."""
        data = b"".join(self.pieces[i] for i in range(self.count))
        if len(data) != self.length or hashlib.sha256(data).digest() != self.whole:
            raise PartsDamagedProblem(count=self.count)
        return data


def split(data: bytes, largest: int) -> tuple[bytes, ...]:
    """Cuts a file into parts of at most `largest` bytes each, headers included."""
    room = largest - HEADER.size
    count = max(1, -(-len(data) // room)) if room > 0 else 0
    if not 1 <= count <= MOST_PARTS:
        raise PartSizeProblem(length=len(data), size=largest, most=MOST_PARTS)
    even = -(-len(data) // count)  # parts of equal size: the last one is not a crumb
    whole = hashlib.sha256(data).digest()
    return tuple(
        _write(Part(whole, len(data), i, count, data[i * even : (i + 1) * even])) for i in range(count)
    )


def looks_like_part(data: bytes) -> bool:
    return begins_like(data, MAGIC[1:4])


def read_part(data: bytes) -> Part:
    """Reads one part (FORMAT 9.2). Raises a BundleProblem."""
    if not looks_like_part(data):
        raise NotABundleProblem
    if data[:8] != MAGIC[: len(data)]:
        raise MangledProblem
    if len(data) > 8 and data[8] != VERSION:
        raise VersionProblem(version=data[8])
    if len(data) < HEADER.size:
        raise TruncatedProblem(present=len(data), expected=HEADER.size)
    _, _, flags, index, count, reserved, length, crc, whole = HEADER.unpack_from(data)
    if flags or reserved:
        raise VersionProblem(version=f"{VERSION}.{flags}")
    if length > LIMITS.file or not index < count <= MOST_PARTS:
        raise TooLargeProblem(what=f"part {index + 1} of {count}")
    even = -(-length // count)
    size = max(0, min(even, length - index * even))
    _check_size(len(data) - HEADER.size, size)
    if crc != _crc(data):
        raise DamagedProblem(section=index + 1)
    return Part(whole, length, index, count, data[HEADER.size :])


def gather(parts: Iterable[bytes], before: Sequence[Gathering] = ()) -> tuple[Gathering, ...]:
    """Sorts parts, of any number of files and in any order, to their wholes."""
    gatherings = {each.whole: each for each in before}
    for data in parts:
        part = read_part(data)
        empty = Gathering(part.whole, part.length, part.count)
        gatherings[part.whole] = gatherings.get(part.whole, empty).add(part)
    return tuple(gatherings.values())


def _write(part: Part) -> bytes:
    fields = (MAGIC, VERSION, 0, part.index, part.count, 0, part.length, 0, part.whole)
    data = HEADER.pack(*fields) + part.data
    return data[:CRC_AT] + _crc(data).to_bytes(4, "big") + data[CRC_AT + 4 :]


def _crc(data: bytes) -> int:
    return zlib.crc32(data[CRC_AT + 4 :], zlib.crc32(data[:CRC_AT]))


def _check_size(present: int, announced: int) -> None:
    if present < announced:
        raise TruncatedProblem(present=present + HEADER.size, expected=announced + HEADER.size)
    if present > announced:
        raise TrailingProblem(count=present - announced)
