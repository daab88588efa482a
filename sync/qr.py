# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""QR series: a small bundle as pictures, for paper and for screens held up to a camera (FORMAT 9.4).

Each symbol holds one part in Base45 behind the word ASSENT:, so that any scanner gives back text that
survives copying. Symbols may be read in any order.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

import segno
import zxingcpp

from forms.problem import N_, Problem
from sync.parts import split
from sync.png import GreyPicture

PREFIX = "ASSENT:"
PER_SYMBOL = 1_000  # bytes of a part: a symbol that a cheap camera still reads from paper
MOST_SYMBOLS = 40
_BASE45 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


class SymbolTextProblem(Problem):
    code = "qr.text"
    message = N_("The text of a QR code is not one of this program, or a piece of it is missing.")
    remedy = N_("Scan the code again, or copy its text again from ASSENT: to the end.")


class TooManySymbolsProblem(Problem):
    code = "qr.too-many"
    message = N_("The bundle would need {count} QR codes; {most} are the most that anybody should scan.")
    remedy = N_("Send it as a file, or export fewer records.")


def symbol_texts(data: bytes, *, per_symbol: int = PER_SYMBOL) -> tuple[str, ...]:
    """The texts of the symbols of one file. Raises TooManySymbolsProblem."""
    parts = split(data, per_symbol)
    if len(parts) > MOST_SYMBOLS:
        raise TooManySymbolsProblem(count=len(parts), most=MOST_SYMBOLS)
    return tuple(PREFIX + base45(part) for part in parts)


def symbols_as_png(data: bytes, *, scale: int = 4, per_symbol: int = PER_SYMBOL) -> tuple[bytes, ...]:
    return tuple(_drawn(text, scale) for text in symbol_texts(data, per_symbol=per_symbol))


def read_symbols(picture: GreyPicture) -> tuple[bytes, ...]:
    """The parts in all of our symbols that are seen in a picture; other codes are passed over."""
    shaped = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
    texts = (
        found.text for found in zxingcpp.read_barcodes(shaped, zxingcpp.barcode_formats_from_str("QRCode"))
    )
    return parts_of_texts(text for text in texts if text.startswith(PREFIX))


def texts_in(scanned: str) -> tuple[str, ...]:
    """The texts of symbols, as scanners type them or mail breaks them: each begins a line with ASSENT:.

    A line that does not is the rest of the one before. Raises SymbolTextProblem when there is none.
    """
    texts: list[str] = []
    for line in scanned.splitlines():
        if line.lstrip().startswith(PREFIX):
            texts.append(line.lstrip())
        elif texts and line.strip():
            texts[-1] += line
    if not texts:
        raise SymbolTextProblem
    return tuple(texts)


def parts_of_texts(texts: Iterable[str]) -> tuple[bytes, ...]:
    """The parts in texts from a scanner. Raises SymbolTextProblem."""
    return tuple(_part(text.strip("\r\n\t")) for text in texts)


def base45(data: bytes) -> str:
    """RFC 9285."""
    letters: list[str] = []
    for i in range(0, len(data), 2):
        pair = data[i : i + 2]
        value = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            value, digit = divmod(value, 45)
            letters.append(_BASE45[digit])
    return "".join(letters)


def unbase45(text: str) -> bytes:
    """RFC 9285, one spelling. Raises ValueError."""
    digits = [_BASE45.index(letter) for letter in text]
    return b"".join(_triple(digits[i : i + 3]) for i in range(0, len(digits), 3))


def _triple(digits: Sequence[int]) -> bytes:
    value: int = sum(digit * 45**place for place, digit in enumerate(digits))
    size = len(digits) - 1
    if size < 1 or value >= 256**size:
        raise ValueError("not Base45")
    return bytes(value.to_bytes(size, "big"))


def _part(text: str) -> bytes:
    if not text.startswith(PREFIX):
        raise SymbolTextProblem
    try:
        return unbase45(text[len(PREFIX) :])
    except ValueError as err:
        raise SymbolTextProblem from err


def _drawn(text: str, scale: int) -> bytes:
    out = io.BytesIO()
    segno.make(text, mode="alphanumeric", error="m", boost_error=False, micro=False).save(
        out, kind="png", scale=scale, border=4
    )
    return out.getvalue()
