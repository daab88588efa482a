# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Opens any workbook file as raw sheets, and turns everything that can go wrong there into a Problem.

The libraries fail in many ways on damaged files; this is the only place that names their exceptions.
"""

from __future__ import annotations

import struct
import zipfile
import zlib

from lxml import etree

from forms.problem import Problem
from sync.workbook.csv_raw import read_csv
from sync.workbook.ods_raw import read_ods
from sync.workbook.prescan import BrokenWorkbookProblem, NotAWorkbookProblem, prescan
from sync.workbook.raw import DamagedPart, RawBook
from sync.workbook.values import Limits
from sync.workbook.xlsx_raw import read_xlsx

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    etree.LxmlError,
    struct.error,
    KeyError,
    IndexError,
    ValueError,
    OverflowError,
    EOFError,
    NotImplementedError,
    AssertionError,
    TypeError,
    AttributeError,
)


def load_book(data: bytes, name: str, limits: Limits) -> RawBook:
    """This opens a workbook. *Raises* a Problem for a file that cannot be read as a whole."""
    kind = prescan(data, name, limits)
    try:
        if kind == "xlsx":
            book = read_xlsx(data, name, limits)
        elif kind == "xls":
            from sync.workbook.xls_raw import read_xls  # xlrd is slow to import and rarely needed

            book = read_xls(data, name, limits)
        elif kind == "csv":
            book = read_csv(data, name, limits)
        else:
            book = read_ods(data, name, limits, flat=kind == "fods")
    except Problem:
        raise
    except DamagedPart as err:
        raise BrokenWorkbookProblem(name=name, what=f"it has {err}") from err
    except _BROKEN as err:
        raise BrokenWorkbookProblem(name=name, what="a part of it cannot be read") from err
    if not any(sheet.rows for sheet in book.sheets):
        raise NotAWorkbookProblem(name=name, what="no filled sheet")
    return book
