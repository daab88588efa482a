# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Just enough PNG to read a QR code from a screenshot or a scan, without an image library.

Grey, RGB and palette, with or without alpha, 1 to 8 bits, not interlaced; anything else is refused.
The window reads every other picture format (photographs) with Qt and passes the grey values on.
"""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

from forms.problem import N_, Problem

SIGNATURE = b"\x89PNG\r\n\x1a\n"
MOST_PIXELS = 50_000_000
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}


class PictureProblem(Problem):
    code = "picture.form"
    message = N_("The picture cannot be read ({what}).")
    remedy = N_("Save it as an ordinary PNG, or open it in the window, which reads photographs too.")
    pieces = (
        N_("not a PNG file"),
        N_("no header"),
        N_("16 bits or interlaced"),
        N_("too large"),
        N_("cut short"),
        N_("damaged"),
    )


@dataclass(frozen=True, slots=True)
class GreyPicture:
    """Rows of one byte per pixel, 0 black to 255 white."""

    width: int
    height: int
    pixels: bytes


def read_png(data: bytes) -> GreyPicture:
    """Reads a PNG file as grey values. Raises PictureProblem."""
    if not data.startswith(SIGNATURE):
        raise PictureProblem(what="not a PNG file")
    chunks = _chunks(data)
    try:
        width, height, depth, colour, _, _, interlaced = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    except (KeyError, struct.error) as err:
        raise PictureProblem(what="no header") from err
    channels = _CHANNELS.get(colour)
    if channels is None or depth > 8 or (depth < 8 and channels > 1) or interlaced:
        raise PictureProblem(what="16 bits or interlaced")
    if not 0 < width * height <= MOST_PIXELS:
        raise PictureProblem(what="too large")
    stride = (width * channels * depth + 7) // 8
    rows = _unfiltered(_inflated(chunks, (stride + 1) * height), stride, max(1, channels * depth // 8))
    palette = chunks.get(b"PLTE", b"")
    grey = b"".join(_grey_row(row, width, depth, colour, palette) for row in rows)
    return GreyPicture(width, height, grey)


def _chunks(data: bytes) -> dict[bytes, bytes]:
    chunks: dict[bytes, bytes] = {}
    at = len(SIGNATURE)
    while at + 12 <= len(data):
        length, name = struct.unpack_from(">I4s", data, at)
        chunks[name] = chunks.get(name, b"") + data[at + 8 : at + 8 + length]
        at += 12 + length
    return chunks


def _inflated(chunks: dict[bytes, bytes], length: int) -> bytes:
    try:
        raw = zlib.decompressobj().decompress(chunks.get(b"IDAT", b""), length)
    except zlib.error as err:
        raise PictureProblem(what="damaged") from err
    if len(raw) != length:
        raise PictureProblem(what="cut short")
    return raw


def _unfiltered(raw: bytes, stride: int, step: int) -> list[bytes]:
    rows: list[bytes] = []
    above = bytes(stride)
    for start in range(0, len(raw), stride + 1):
        above = _unfilter(raw[start], bytearray(raw[start + 1 : start + 1 + stride]), above, step)
        rows.append(above)
    return rows


def _unfilter(kind: int, row: bytearray, above: bytes, step: int) -> bytes:
    if kind > 4:
        raise PictureProblem(what="damaged")
    for i in range(len(row) if kind else 0):
        left = row[i - step] if i >= step else 0
        corner = above[i - step] if i >= step else 0
        guess = (0, left, above[i], (left + above[i]) // 2, _paeth(left, above[i], corner))[kind]
        row[i] = (row[i] + guess) & 255
    return bytes(row)


def _paeth(left: int, up: int, corner: int) -> int:
    guess = left + up - corner
    near = min((left, up, corner), key=lambda value: abs(guess - value))
    return left if abs(guess - left) == abs(guess - near) else near


def _grey_row(row: bytes, width: int, depth: int, colour: int, palette: bytes) -> bytes:
    if colour in (0, 3):
        values = row[:width] if depth == 8 else bytes(_bits(row, width, depth))
        if colour == 3:
            return bytes(_luminance(palette[3 * v : 3 * v + 3]) for v in values)
        scale = 255 // ((1 << depth) - 1)
        return bytes(v * scale for v in values)
    if colour == 4:
        return row[::2]
    step = 3 if colour == 2 else 4
    return bytes(_luminance(row[i : i + 3]) for i in range(0, width * step, step))


def _bits(row: bytes, width: int, depth: int) -> list[int]:
    per_byte = 8 // depth
    mask = (1 << depth) - 1
    return [(row[i // per_byte] >> (8 - depth * (i % per_byte + 1))) & mask for i in range(width)]


def _luminance(rgb: bytes) -> int:
    if len(rgb) < 3:
        raise PictureProblem(what="damaged")
    return (299 * rgb[0] + 587 * rgb[1] + 114 * rgb[2]) // 1000
