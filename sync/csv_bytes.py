# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Tables of text as CSV that a spreadsheet opens as it is: UTF-8 with a mark, CRLF, no cell is a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""what makes a formula of a text in some spreadsheet when a cell begins with it"""


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    held = io.StringIO(newline="")
    csv.writer(held, lineterminator="\r\n").writerows([harmless(cell) for cell in row] for row in rows)
    return b"\xef\xbb\xbf" + held.getvalue().encode()


def harmless(cell: str) -> str:
    """The cell with an apostrophe in front where a spreadsheet would run it."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell
