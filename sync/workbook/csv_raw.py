# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads text tables (.csv, .tsv): which letters the bytes mean, which sign separates, and the rows.

Everything is text here. Where the bytes are not Unicode the letters are a guess, and it is said.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress

from sync.workbook.prescan import BrokenWorkbookProblem, TooLargeProblem
from sync.workbook.raw import RawBook, RawSheet, RawValue
from sync.workbook.values import Limits
from sync.workbook.words import in_any_language

GUESSED_LETTERS = "guessed letters"


def read_csv(data: bytes, name: str, limits: Limits) -> RawBook:
    """This reads a text table as a book of one sheet."""
    text, notes = _decode(data, name)
    csv.field_size_limit(10_000_000)
    delimiter = _delimiter(text)
    rows: dict[int, list[RawValue]] = {}
    cells = 0
    try:
        for number, row in enumerate(_rows(text, delimiter), 1):
            if number == 1 and len(row) == 1 and row[0].lower().startswith("sep="):
                continue
            if any(row):
                # Our own export puts an apostrophe before a text that would become a formula.
                rows[number] = [c[1:] if c[:1] == "'" and c[1:2] in tuple("=+-@\t\r") else c for c in row]
                cells += len(row)
            if cells > limits.cells:
                raise TooLargeProblem(name=name, what="cells")
    except csv.Error as err:
        # A quotation mark that is never closed swallows the rows that follow it into one cell.
        raise BrokenWorkbookProblem(
            name=name,
            what=f"a quotation mark after line {max(rows, default=0)} is not closed as it should be",
        ) from err
    sheet = RawSheet(name.rpartition(".")[0] or name, rows)
    return RawBook("csv", [sheet], {}, notes=notes)


def _decode(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        pass
    if b"\0" in data:
        raise BrokenWorkbookProblem(name=name, what="its letters cannot be read")
    return _guessed(data), (GUESSED_LETTERS,)


def _guessed(data: bytes) -> str:
    """The letters under which a heading of ours is a word, else those of Western Windows."""
    words = [
        w for key in ("reference", "row_check", "belongs_to") for w in in_any_language(key) if not w.isascii()
    ]
    for letters in ("cp1252", "cp1251", "cp1256", "gb18030"):
        with suppress(UnicodeDecodeError):
            text = data.decode(letters)
            if any(word in text[:50_000] for word in words):
                return text
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)


def _delimiter(text: str) -> str:
    """The sign that splits most lines into the same number of cells."""
    first = text[:5].lower()
    if first.startswith("sep=") and len(first) == 5:
        return first[4]
    sample = text[:200_000]
    best, score = ",", 0
    for sign in (",", ";", "\t", "|"):
        widths = Counter(len(row) for row in _try(sample, sign))
        widths.pop(1, None)
        width, times = max(widths.items(), key=lambda item: item[0] * item[1], default=(0, 0))
        if width * times > score:
            best, score = sign, width * times
    return best


def _try(sample: str, sign: str) -> list[list[str]]:
    try:
        return list(csv.reader(io.StringIO(sample, newline=""), delimiter=sign))
    except csv.Error:
        return []
