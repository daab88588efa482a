# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads .xlsx and .xlsm: every sheet with its values, marks and notes. Macros and links stay unread.

How the parts are found is in xlsx_package.py, how a sheet is read in xlsx_sheet.py.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from sync.workbook.raw import Mark, RawBook, RawSheet
from sync.workbook.values import Limits
from sync.workbook.xlsx_package import Package, Styles, rich_text, styles_of
from sync.workbook.xlsx_sheet import column_number, sheet_reader

__all__ = ["column_number", "read_xlsx"]

_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")


def read_xlsx(data: bytes, name: str, limits: Limits) -> RawBook:
    """This reads every sheet of a workbook. *Raises* a Problem where the file as a whole is unreadable."""
    package = Package(zipfile.ZipFile(io.BytesIO(data)), limits)
    book = package.workbook()
    styles = styles_of(package.xml(book.styles)) if book.styles else Styles()
    texts = package.shared_texts(book.strings)
    reader = sheet_reader(styles, texts, is_1904=book.is_1904, name=name, budget=limits.cells)
    sheets = []
    for listed in book.sheets:
        sheet = reader.read(package.bytes(listed.member), listed)
        _add_notes(sheet, package, listed.member)
        sheets.append(sheet)
    return RawBook(
        "xlsx",
        sheets,
        package.properties() | {"defined name": book.names},
        has_macros=any(m.lower().endswith("vbaproject.bin") for m in package.members),
        has_links=any("externallinks/" in m.lower() for m in package.members),
    )


def _add_notes(sheet: RawSheet, package: Package, member: str) -> None:
    for kind, target in package.relations(member).values():
        if kind in ("comments", "threadedComment") and target:
            for reference, text in _notes(package.xml(target)):
                if (found := _CELL.match(reference)) is not None:
                    at = (int(found.group(2)), column_number(found.group(1)))
                    # A thread is written twice: whole as a thread, and as a note for older programs.
                    if kind == "comments" and at in sheet.marks and sheet.marks[at].note:
                        continue
                    sheet.marks[at] = replace(sheet.marks.get(at, Mark()), note=text)


def _notes(tree: etree._Element) -> Iterator[tuple[str, str]]:
    for comment in tree.iter("{*}comment"):
        body = comment.find("{*}text")
        text = rich_text(body)[0] if body is not None else ""
        yield comment.get("ref", ""), re.sub(r"\A[^\n:]{1,60}:\n", "", text).strip()
    replies: dict[str, list[str]] = {}
    for comment in tree.iter("{*}threadedComment"):
        replies.setdefault(comment.get("ref", ""), []).append(comment.findtext("{*}text") or "")
    yield from ((place, "\n".join(texts).strip()) for place, texts in replies.items())
