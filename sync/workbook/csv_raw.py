# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads text tables (.csv, .tsv): which letters the bytes mean, which sign separates, and the rows.

Everything is text here. Where the bytes are not Unicode the letters are a guess, and it is said.
"""

from __future__ import annotations

import csv
import io
from collections import Counter

from sync.workbook.prescan import BrokenWorkbookProblem, TooLargeProblem
from sync.workbook.raw import RawBook, RawSheet, RawValue
from sync.workbook.values import Limits

GUESSED_LETTERS = "guessed letters"


def read_csv(data: bytes, name: str, limits: Limits) -> RawBook:
    """This reads a text table as a book of one sheet."""
    text, notes = _decode(data, name)
    csv.field_size_limit(10_000_000)
    delimiter = _delimiter(text)
    rows: dict[int, list[RawValue]] = {}
    cells = 0
    try:
        for number, row in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), 1):
            if number == 1 and len(row) == 1 and row[0].lower().startswith("sep="):
                continue
            if any(row):
                # Our own export puts an apostrophe before a text that would become a formula.
                rows[number] = [c[1:] if c[:1] == "'" and c[1:2] in tuple("=+-@\t\r") else c for c in row]
                cells += len(row)
            if cells > limits.cells:
                raise TooLargeProblem(name=name, what="cells")
    except csv.Error as err:
        raise BrokenWorkbookProblem(name=name, what="a line of it cannot be read as a table") from err
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
    try:
        return data.decode("cp1252"), (GUESSED_LETTERS,)
    except UnicodeDecodeError:
        return data.decode("latin-1"), (GUESSED_LETTERS,)


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
