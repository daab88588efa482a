# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The parts around the sheets of an .xlsx: relations, the list of sheets, styles, shared texts, properties.

Parts are found by their relations, whatever case, slashes and prefixes the writing program used. Links
to other files are never followed. A part that declares entities is refused wherever it says so.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from dataclasses import dataclass

from lxml import etree

from sync.workbook.number_formats import bare_format, is_worded, shows_moment
from sync.workbook.prescan import SuspectProblem, part
from sync.workbook.raw import DamagedPart
from sync.workbook.values import Limits

_ESCAPED = re.compile(r"(?:_x[0-9A-Fa-f]{4}_)+")
_ENTITY = re.compile(r"&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,4});")
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
_SHARED = re.compile(r'<si><t(?: xml:space="preserve")?>([^<]*)</t></si>')
_UTF8 = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml(?:(?!encoding)[^>])*(?:encoding=[\"'](?:utf-8|us-ascii)[\"'][^>]*)?\?>)?\s*<(?![?!])",
    re.IGNORECASE,
)
_DATE_IDS = {*range(14, 18), *range(27, 32), 36, *range(50, 59)}
_TIME_IDS = {*range(18, 23), *range(32, 36), *range(45, 48)}

SharedText = tuple[str, bool]
"""a text, and whether any of it is struck through"""


@dataclass(frozen=True, slots=True)
class Listed:
    name: str
    member: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class BookParts:
    """What the workbook part says, and where the other parts are."""

    sheets: tuple[Listed, ...]
    styles: str
    strings: str
    names: str
    is_1904: bool


@dataclass(frozen=True, slots=True)
class Styles:
    """Per cell style: what its number format and font say. Only what matters is kept."""

    dates: frozenset[int] = frozenset()
    percents: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()
    padded: tuple[tuple[int, int], ...] = ()
    elapsed: frozenset[int] = frozenset()
    worded: frozenset[int] = frozenset()


class Package:
    """The parts of the zip by name, whatever case and slashes the writing program used."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self.archive = archive
        self.limits = limits
        self.members = {info.filename for info in archive.infolist()}
        self._folded = {m.replace("\\", "/").lstrip("/").lower(): m for m in self.members}

    def find(self, member: str) -> str:
        return self._folded.get(posixpath.normpath(member).lstrip("/").lower(), "")

    def bytes(self, member: str) -> bytes:
        """This unpacks a part of XML. *Raises* SuspectProblem where it declares entities of its own."""
        data = part(self.archive, member, self.limits)
        if not _UTF8.match(data):  # what matches goes from the first line straight to its first element
            refuse_declarations(data, member)
        return data

    def xml(self, member: str) -> etree._Element:
        return parse(self.bytes(member))

    def relations(self, member: str) -> dict[str, tuple[str, str]]:
        """This gives id to (kind, target member) of a part's relations; links to other files are left out."""
        folder, base = posixpath.split(member)
        rels = self.find(f"{folder}/_rels/{base}.rels")
        if not rels:
            return {}
        found = {}
        for each in self.xml(rels):
            if not isinstance(each.tag, str) or each.get("TargetMode") == "External":
                continue
            target = each.get("Target", "").replace("\\", "/")
            path = target if target.startswith("/") else posixpath.join(folder, target)
            found[each.get("Id", "")] = (each.get("Type", "").rsplit("/", 1)[-1], self.find(path))
        return found

    def workbook(self) -> BookParts:
        member = next((t for kind, t in self.relations("").values() if kind == "officeDocument" and t), "")
        member = member or self.find("xl/workbook.xml")
        if not member:
            raise KeyError("workbook.xml")
        tree, relations = self.xml(member), self.relations(member)
        sheets = []
        for each in tree.iter("{*}sheet"):
            rid = next((v for k, v in each.attrib.items() if str(k).endswith("}id")), "")
            target = relations.get(str(rid), ("", ""))
            if target[0] == "worksheet" and not target[1]:
                raise DamagedPart("a sheet whose part is missing")
            if target[0] == "worksheet":
                hidden = each.get("state", "visible") != "visible"
                sheets.append(Listed(each.get("name", ""), target[1], hidden))
        listed = {sheet.member for sheet in sheets}
        if any(
            kind == "worksheet" and target and target not in listed for kind, target in relations.values()
        ):
            raise DamagedPart("a sheet that is not in the list of sheets")
        by_kind = dict(relations.values())
        names = " ".join(each.text or "" for each in tree.iter("{*}definedName"))
        properties = tree.find("{*}workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in ("1", "true", "on")
        styles, strings = by_kind.get("styles", ""), by_kind.get("sharedStrings", "")
        return BookParts(tuple(sheets), styles, strings, names, is_1904)

    def properties(self) -> dict[str, str]:
        found = {}
        for layer, member in (("custom property", "docProps/custom.xml"), ("keywords", "docProps/core.xml")):
            if (known := self.find(member)) != "":
                try:
                    found[layer] = " ".join(str(t) for t in self.xml(known).itertext())
                except etree.XMLSyntaxError:
                    continue
        return found

    def shared_texts(self, member: str) -> list[SharedText]:
        """This gives the list of texts that cells point into."""
        if not member:
            return []
        data = self.bytes(member)
        if (text := plain_xml(data)) is not None and "<!" not in text and text.count("<?") <= 1:
            quick = _SHARED.findall(text)
            if quick and len(quick) == text.count("<si"):
                is_bare = "&" not in text and "_x" not in text
                return [(each if is_bare else unescaped(entities(each)), False) for each in quick]
        texts = []
        for _, element in etree.iterparse(
            io.BytesIO(data),
            tag="{*}si",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        ):
            texts.append(rich_text(element))
            element.clear()
        return texts


def parse(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return etree.fromstring(data, parser)


def refuse_declarations(data: bytes, name: str) -> None:
    """This looks through a whole part; the first look at the file saw only its beginning.

    *Raises* SuspectProblem. A `<` inside a text is always written `&lt;`, so this finds only declarations.
    """
    wide = b"\0" in data[:8] or data[:2] in (b"\xff\xfe", b"\xfe\xff")
    seen = data.replace(b"\0", b"") if wide else data
    if b"<!DOCTYPE" in seen or b"<!ENTITY" in seen:
        raise SuspectProblem(name=name, what="it declares entities of its own")


def plain_xml(data: bytes) -> str | None:
    """This gives the letters of a part in UTF-8, with XML's line ends; None where it is not UTF-8."""
    if not _UTF8.match(data):
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return (text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text).rstrip()


def entities(text: str) -> str:
    """This reads the five names and the numbers that XML writes signs with. *Raises* DamagedPart for others."""
    if "&" not in text:
        return text
    if text.count("&") != len(_ENTITY.findall(text)):
        raise DamagedPart("a sign that XML does not know")
    return _ENTITY.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    name = found.group(1)
    if name[0] != "#":
        if name not in _NAMED:
            raise DamagedPart("a sign that XML does not know")
        return _NAMED[name]
    return chr(int(name[2:], 16) if name[1] == "x" else int(name[1:]))


def unescaped(text: str) -> str:
    """This reads the `_x000D_` of spreadsheets: a sign that XML cannot hold, in pieces of 16 bits."""
    return _ESCAPED.sub(_pieces, text) if "_x" in text else text


def _pieces(found: re.Match[str]) -> str:
    codes = found.group(0).split("_x")[1:]
    # Half of a pair alone is no letter: it becomes the sign of a lost one, and is asked about.
    return b"".join(int(code[:4], 16).to_bytes(2, "little") for code in codes).decode("utf-16-le", "replace")


def rich_text(element: etree._Element) -> SharedText:
    """This gives the text of a rich string without its phonetic helps, and whether any of it is struck."""
    parts, struck = [], False
    for child in element:
        tag = str(child.tag).rpartition("}")[2]
        if tag == "t":
            parts.append(child.text or "")
        elif tag == "r":
            text = child.findtext("{*}t") or ""
            parts.append(text)
            strike = child.find("{*}rPr/{*}strike")
            struck = struck or (is_on(strike) and bool(text.strip()))
    return unescaped("".join(parts)), struck


def is_on(element: etree._Element | None) -> bool:
    """A switch of a font: there and not said to be off."""
    return element is not None and element.get("val", "1") in ("1", "true", "on")


def styles_of(tree: etree._Element) -> Styles:
    """This reads what cell styles say about the numbers and letters under them."""
    formats = {int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in tree.iter("{*}numFmt")}
    fonts = tree.find("{*}fonts")
    struck_fonts = {
        index
        for index, font in enumerate(fonts if fonts is not None else ())
        if is_on(font.find("{*}strike"))
    }
    dates, percents, struck, padded, elapsed, worded = set(), set(), set(), [], set(), set()
    cell_styles = tree.find("{*}cellXfs")
    for index, xf in enumerate(cell_styles if cell_styles is not None else ()):
        number = int(xf.get("numFmtId", "0"))
        code = bare_format(formats.get(number, ""))
        if number in _DATE_IDS | _TIME_IDS or (number in formats and shows_moment(code)):
            dates.add(index)
            if number == 46 or re.search(r"\[[hms]+\]", formats.get(number, ""), re.IGNORECASE):
                elapsed.add(index)
        elif number in (9, 10) or "%" in code:
            percents.add(index)
        elif re.fullmatch(r"0{2,15}", code):
            padded.append((index, len(code)))
        elif number in formats and is_worded(formats[number]):
            worded.add(index)
        if int(xf.get("fontId", "0")) in struck_fonts:
            struck.add(index)
    return Styles(
        frozenset(dates),
        frozenset(percents),
        frozenset(struck),
        tuple(padded),
        frozenset(elapsed),
        frozenset(worded),
    )
