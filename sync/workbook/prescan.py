# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A first look at a file that calls itself a workbook: what it is, and whether it is safe to open.

Nothing here parses; it counts bytes. Sizes inside a zip are claims, so they are checked again when a
part is unpacked (`part`). A refusal is about the whole file and names the remedy.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter

from forms.problem import N_, Problem
from sync.workbook.raw import FileKind
from sync.workbook.values import Limits


class NotAWorkbookProblem(Problem):
    code = "workbook.unknown"
    message = N_("{name} is not a workbook this program can read ({what}).")
    remedy = N_("Open it in a spreadsheet program, save it as .xlsx, and take that file.")
    pieces = (
        N_("another kind of document"),
        N_("another kind of archive"),
        N_("a web page or a document"),
        N_("not text and no known format"),
        N_("text without a known ending"),
        N_("no filled sheet"),
    )


class PasswordProblem(Problem):
    code = "workbook.password"
    message = N_("{name} is protected with a password and cannot be read.")
    remedy = N_("Ask the sender for a copy without a password, or open it and save it without one.")


class BrokenWorkbookProblem(Problem):
    code = "workbook.broken"
    message = N_("{name} is damaged: {what}.")
    remedy = N_("Open it in a spreadsheet program, save it again as .xlsx, and take that file.")
    pieces = (
        N_("the file is empty"),
        N_("it ends too early or was changed on the way"),
        N_("a part of it cannot be unpacked"),
        N_("a part of it cannot be read"),
        N_("its letters cannot be read"),
        N_("a quotation mark after line {line} is not closed as it should be"),
        N_("it needs more memory than allowed"),
        N_("it could not be read to its end ({name})"),
        N_("it cannot be opened"),
        N_("no process could be started"),
        N_("it has a sheet whose part is missing"),
        N_("it has a sheet that is not in the list of sheets"),
        N_("it has a sign that XML does not know"),
        N_("it has rows that are not in order"),
        N_("it has a part that is no sheet"),
        N_("it has a cell that is not in its row"),
        N_("it has two cells in one place"),
        N_("it has a text that is not in the list of texts"),
        N_("it has a cell without a place"),
        N_("it has a row without a place"),
    )


class TooLargeProblem(Problem):
    code = "workbook.too-large"
    message = N_("{name} is larger than this program opens ({what}).")
    remedy = N_(
        "Delete what does not belong to the form (pictures, other sheets, empty rows) and save it again."
    )
    pieces = (
        N_("{size} MB unpacked"),
        N_("{size} MB"),
        N_("cells"),
    )


class SuspectProblem(Problem):
    code = "workbook.suspect"
    message = N_("{name} was not opened: {what}. No spreadsheet program writes such a file.")
    remedy = N_("Do not open it elsewhere; ask the sender whether they sent it.")
    pieces = (
        N_("a part is larger than it says"),
        N_("it holds the same part twice or thousands of parts"),
        N_("a small part unpacks into a very large one"),
        N_("it declares entities of its own"),
    )


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TEXTS = (".xml", ".rels", ".vml")


def prescan(data: bytes, name: str, limits: Limits) -> FileKind:
    """This says what kind of workbook the bytes are. *Raises* a Problem for a file not to be opened."""
    if len(data) > limits.file_bytes:
        raise TooLargeProblem(name=name, what=f"{len(data) // 1_000_000} MB")
    if not data.strip(b"\0 \r\n\t"):
        raise BrokenWorkbookProblem(name=name, what="the file is empty")
    if data.startswith(b"PK"):
        return _prescan_zip(data, name, limits)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise PasswordProblem(name=name)
        return "xls"
    return _prescan_text(data, name)


def part(archive: zipfile.ZipFile, member: str, limits: Limits) -> bytes:
    """This unpacks one part and refuses when it is more than it claimed or than we allow."""
    info = archive.getinfo(member)
    with archive.open(info) as stream:
        data = stream.read(min(info.file_size, limits.unpacked_bytes) + 1)
    if len(data) > info.file_size or len(data) > limits.unpacked_bytes:
        raise SuspectProblem(name=member, what="a part is larger than it says")
    return data


def _prescan_zip(data: bytes, name: str, limits: Limits) -> FileKind:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, EOFError) as err:
        raise BrokenWorkbookProblem(name=name, what="it ends too early or was changed on the way") from err
    names = Counter(info.filename.lower() for info in members)
    if len(members) > 10_000 or any(count > 1 for count in names.values()):
        raise SuspectProblem(name=name, what="it holds the same part twice or thousands of parts")
    if any(info.flag_bits & 1 for info in members):
        raise PasswordProblem(name=name)
    total = sum(info.file_size for info in members)
    if total > limits.unpacked_bytes:
        raise TooLargeProblem(name=name, what=f"{total // 1_000_000} MB unpacked")
    for info in members:
        if info.file_size > 20_000_000 and info.file_size > limits.ratio * max(info.compress_size, 1):
            raise SuspectProblem(name=name, what="a small part unpacks into a very large one")
    kind = _zip_kind(archive, names, name)
    _refuse_declarations(archive, members, name)
    return kind


def _zip_kind(archive: zipfile.ZipFile, names: Counter[str], name: str) -> FileKind:
    if "mimetype" in names and "content.xml" in names:
        if b"opendocument.spreadsheet" not in _start(archive, "mimetype", 200, name):
            raise NotAWorkbookProblem(name=name, what="another kind of document")
        if b"encryption-data" in _start(archive, "META-INF/manifest.xml", 200_000, name):
            raise PasswordProblem(name=name)
        return "ods"
    if "xl/workbook.bin" in names:
        raise NotAWorkbookProblem(name=name, what=".xlsb")
    if "[content_types].xml" in names and any(n.startswith("xl/") for n in names):
        return "xlsx"
    if "[content_types].xml" in names and any(n.endswith("workbook.xml") for n in names):
        return "xlsx"
    raise NotAWorkbookProblem(name=name, what="another kind of archive")


def _start(archive: zipfile.ZipFile, member: str, size: int, name: str) -> bytes:
    try:
        with archive.open(member) as stream:
            return stream.read(size)
    except KeyError:
        return b""
    except Exception as err:  # zlib.error and lzma.LZMAError share no base class
        raise BrokenWorkbookProblem(name=name, what="a part of it cannot be unpacked") from err


def _refuse_declarations(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], name: str) -> None:
    for info in members:
        if not info.filename.lower().endswith(_TEXTS):
            continue
        start = _start(archive, info.filename, 4096, name)
        text = start if b"\0" not in start[:8] else start.replace(b"\0", b"")
        if re.search(rb"<!\s*(?:DOCTYPE|ENTITY)", text, re.IGNORECASE):
            raise SuspectProblem(name=name, what="it declares entities of its own")


def _prescan_text(data: bytes, name: str) -> FileKind:
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    lower = start.lower()
    if lower.startswith((b"<?xml", b"<office:document")):
        if re.search(rb"<!\s*(?:doctype|entity)", lower):
            raise SuspectProblem(name=name, what="it declares entities of its own")
        if b"opendocument.spreadsheet" in lower:
            return "fods"
        raise NotAWorkbookProblem(name=name, what="XML")
    if lower.startswith((b"<html", b"<!doctype", b"<table", b"<meta", b"{\\rtf", b"%pdf", b"mime-version")):
        raise NotAWorkbookProblem(name=name, what="a web page or a document")
    if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotAWorkbookProblem(name=name, what="not text and no known format")
    if not name.lower().endswith((".csv", ".tsv", ".txt")):
        raise NotAWorkbookProblem(name=name, what="text without a known ending")
    return "csv"
