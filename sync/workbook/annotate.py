# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Gives a workbook back with what is to be corrected as notes and marks in its cells.

The original is never touched and never re-saved through a library that would drop what it does not
know: in the copy only sheets with findings, styles, notes and their wiring change, every other part is
the same bytes. What cannot be patched (.xls, .ods, .csv) is written anew with the same cells (anew.py).
"""

from __future__ import annotations

import copy
import io
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from lxml import etree

from forms.problem import Finding, Translate, as_written
from sync._files import write_whole
from sync.workbook.anew import AUTHOR, COLOURS, Notes, legal, write_anew
from sync.workbook.prescan import part, prescan
from sync.workbook.values import Limits, column_letters
from sync.workbook.xlsx_raw import column_number

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_AFTER_LEGACY = (
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
)
_PLACE = re.compile(r"\A(?P<sheet>.*)!(?:(?P<column>[A-Z]{1,3}))?(?P<row>[0-9]{1,7})\Z", re.DOTALL)
_LONGEST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class AnnotateReport:
    path: Path
    notes: int
    is_patched: bool
    """False: the workbook had to be written anew"""
    not_placed: tuple[Finding, ...]
    """findings about no single cell; tell them in the letter"""


class _NotPatchableError(Exception):
    """This workbook cannot be patched in place; never leaves this module."""


def annotate_copy(
    data: bytes,
    name: str,
    out: Path,
    findings: Iterable[Finding],
    *,
    language: str = "en",
    translate: Translate = as_written,
    limits: Limits | None = None,
) -> AnnotateReport:
    """This writes a copy of a workbook with findings as notes. *Raises* a Problem when either file cannot be used."""
    limits = limits or Limits()
    notes, others = _by_sheet(findings, translate)
    patched = True
    try:
        if prescan(data, name, limits) != "xlsx":
            raise _NotPatchableError
        made = _patch(data, notes, limits)
    except (_NotPatchableError, KeyError, ValueError, etree.LxmlError):
        patched = False
        made = write_anew(data, name, notes, others, limits, language, translate)
    write_whole(out, made)
    count = sum(len(each) for each in notes.values())
    return AnnotateReport(out, count, patched, tuple(others))


def _by_sheet(
    findings: Iterable[Finding], translate: Translate
) -> tuple[dict[str, dict[tuple[int, int], tuple[str, str]]], list[Finding]]:
    notes: dict[str, dict[tuple[int, int], tuple[str, str]]] = defaultdict(dict)
    others = []
    for finding in findings:
        if finding.severity not in COLOURS:
            continue
        found = _PLACE.match(finding.place)
        if not found:
            others.append(finding)
            continue
        at = (int(found["row"]), column_number(found["column"] or "A"))
        text = " ".join(filter(None, (finding.sentence(translate), finding.hint(translate))))
        severity, before = notes[found["sheet"]].get(at, (finding.severity, ""))
        worst = "refused" if "refused" in (severity, finding.severity) else "asked"
        if text not in before:
            notes[found["sheet"]][at] = (worst, "\n".join(filter(None, (before, text)))[:_LONGEST_NOTE])
    return notes, others


# -- patching --------------------------------------------------------------------------------------


def _patch(data: bytes, notes: Mapping[str, Notes], limits: Limits) -> bytes:
    package = _Parts(data, limits)
    sheets = package.sheets()
    if set(notes) - set(sheets):
        raise _NotPatchableError
    styles = _Marks(package)
    for name, cells in notes.items():
        _patch_sheet(package, sheets[name], cells, styles)
    styles.store()
    return package.zipped()


class _Parts:
    """The parts of a workbook, read when asked for; only those put back differ from the original."""

    def __init__(self, data: bytes, limits: Limits) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(data))
        self.limits = limits
        self.names = [info.filename for info in self.archive.infolist()]
        self.changed: dict[str, bytes] = {}

    def tree(self, name: str) -> etree._Element:
        data = self.changed.get(name) or part(self.archive, name, self.limits)
        return etree.fromstring(
            data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
        )

    def put(self, name: str, tree: etree._Element) -> None:
        self.changed[name] = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)

    def has(self, name: str) -> bool:
        return name in self.names or name in self.changed

    def free_name(self, pattern: str) -> str:
        number = 1
        while self.has(pattern.format(number)):
            number += 1
        return pattern.format(number)

    def relations_name(self, name: str) -> str:
        folder, base = posixpath.split(name)
        return f"{folder}/_rels/{base}.rels"

    def relations(self, name: str) -> etree._Element:
        rels = self.relations_name(name)
        return (
            self.tree(rels)
            if self.has(rels)
            else etree.Element(f"{{{_PACKAGE}}}Relationships", nsmap=_bare(_PACKAGE))
        )

    def related(self, name: str, kind: str) -> str:
        for each in self.relations(name):
            if each.get("Type", "").endswith(f"/{kind}") and each.get("TargetMode") != "External":
                return self.resolve(name, each.get("Target", ""))
        return ""

    def resolve(self, name: str, target: str) -> str:
        joined = target if target.startswith("/") else posixpath.join(posixpath.dirname(name), target)
        return posixpath.normpath(joined).lstrip("/")

    def relate(self, name: str, kind: str, target: str) -> str:
        """This adds a relation and gives its id."""
        tree = self.relations(name)
        taken = {each.get("Id", "") for each in tree}
        number = 1
        while f"rId{number}" in taken:
            number += 1
        relation = etree.SubElement(tree, f"{{{_PACKAGE}}}Relationship")
        relation.set("Id", f"rId{number}")
        relation.set("Type", f"{_REL}/{kind}")
        relation.set("Target", f"/{target}")
        self.put(self.relations_name(name), tree)
        return f"rId{number}"

    def declare(self, name: str, content_type: str, *, ending: str = "") -> None:
        tree = self.tree("[Content_Types].xml")
        if ending:
            if not any(e.get("Extension", "").lower() == ending for e in tree):
                default = etree.Element(f"{{{_TYPES}}}Default", Extension=ending, ContentType=content_type)
                tree.insert(0, default)
        else:
            override = etree.SubElement(tree, f"{{{_TYPES}}}Override")
            override.set("PartName", f"/{name}")
            override.set("ContentType", content_type)
        self.put("[Content_Types].xml", tree)

    def sheets(self) -> dict[str, str]:
        workbook = self.related("", "officeDocument") or "xl/workbook.xml"
        tree = self.tree(workbook)
        if tree.tag != f"{{{_MAIN}}}workbook":
            raise _NotPatchableError
        targets = {e.get("Id"): self.resolve(workbook, e.get("Target", "")) for e in self.relations(workbook)}
        self.workbook = workbook
        return {
            e.get("name", ""): targets.get(e.get(f"{{{_REL}}}id"), "") for e in tree.iter(f"{{{_MAIN}}}sheet")
        }

    def zipped(self) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
            for info in self.archive.infolist():
                data = self.changed.pop(info.filename, None)
                target.writestr(
                    info, part(self.archive, info.filename, self.limits) if data is None else data
                )
            for name, data in self.changed.items():
                target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        return out.getvalue()


class _Marks:
    """Cell styles like the ones there, but with the colour of a mark; new ones are appended, none changed."""

    def __init__(self, package: _Parts) -> None:
        self.package = package
        self.name = package.related(package.workbook, "styles")
        if not self.name:
            raise _NotPatchableError
        self.tree = package.tree(self.name)
        self.formats = self._child("cellXfs")
        self.fills = {severity: self._add_fill(colour) for severity, colour in COLOURS.items()}
        self.made: dict[tuple[int, str], int] = {}

    def style(self, old: int, severity: str) -> int:
        key = (old, severity)
        if key not in self.made:
            formats = list(self.formats)
            clone = copy.deepcopy(formats[old if old < len(formats) else 0])
            clone.set("fillId", str(self.fills[severity]))
            clone.set("applyFill", "1")
            self.formats.append(clone)
            self.formats.set("count", str(len(self.formats)))
            self.made[key] = len(self.formats) - 1
        return self.made[key]

    def store(self) -> None:
        self.package.put(self.name, self.tree)

    def _child(self, name: str) -> etree._Element:
        found = self.tree.find(f"{{{_MAIN}}}{name}")
        if found is None or not len(found):
            raise _NotPatchableError
        return found

    def _add_fill(self, colour: str) -> int:
        fills = self._child("fills")
        fill = etree.SubElement(etree.SubElement(fills, f"{{{_MAIN}}}fill"), f"{{{_MAIN}}}patternFill")
        fill.set("patternType", "solid")
        etree.SubElement(fill, f"{{{_MAIN}}}fgColor").set("rgb", colour)
        etree.SubElement(fill, f"{{{_MAIN}}}bgColor").set("indexed", "64")
        fills.set("count", str(len(fills)))
        return len(fills) - 1


def _patch_sheet(package: _Parts, name: str, cells: Notes, styles: _Marks) -> None:
    tree = package.tree(name)
    data = tree.find(f"{{{_MAIN}}}sheetData")
    if data is None:
        raise _NotPatchableError
    for (row, column), (severity, _) in sorted(cells.items()):
        cell = _cell(_row(data, row), row, column)
        cell.set("s", str(styles.style(int(cell.get("s", "0")), severity)))
    threaded = _threaded_cells(package, name)
    new = _add_comments(package, name, {at: text for at, (_, text) in cells.items() if at not in threaded})
    if new:
        _add_shapes(package, name, tree, new)
    package.put(name, tree)


def _row(data: etree._Element, number: int) -> etree._Element:
    at = 0
    for index, row in enumerate(data):
        found = int(row.get("r", str(index + 1)))
        if found == number:
            return row
        if found > number:
            break
        at = index + 1
    made = etree.Element(f"{{{_MAIN}}}row", r=str(number))
    data.insert(at, made)
    return made


def _cell(row: etree._Element, number: int, column: int) -> etree._Element:
    at = 0
    for index, cell in enumerate(row):
        reference = re.match(r"([A-Z]+)", cell.get("r", ""))
        if reference is None:
            raise _NotPatchableError
        found = column_number(reference.group(1))
        if found == column:
            return cell
        if found > column:
            break
        at = index + 1
    made = etree.Element(f"{{{_MAIN}}}c", r=f"{column_letters(column)}{number}")
    row.insert(at, made)
    return made


def _threaded_cells(package: _Parts, name: str) -> set[tuple[int, int]]:
    """Threaded comments rewrite their old-style note; those cells only get a mark."""
    found: set[tuple[int, int]] = set()
    target = package.related(name, "threadedComment")
    if target and package.has(target):
        for comment in package.tree(target):
            place = re.match(r"([A-Z]+)([0-9]+)", comment.get("ref", ""))
            if place:
                found.add((int(place.group(2)), column_number(place.group(1))))
    return found


def _add_comments(package: _Parts, name: str, texts: Mapping[tuple[int, int], str]) -> list[tuple[int, int]]:
    """This writes the notes; it gives the cells that had none before and so need a shape."""
    target = package.related(name, "comments")
    if target and package.has(target):
        tree = package.tree(target)
    else:
        target = package.free_name("xl/comments{}.xml")
        tree = etree.Element(f"{{{_MAIN}}}comments", nsmap=_bare(_MAIN))
        etree.SubElement(tree, f"{{{_MAIN}}}authors")
        etree.SubElement(tree, f"{{{_MAIN}}}commentList")
        package.relate(name, "comments", target)
        package.declare(target, _COMMENTS_TYPE)
    authors, listed = tree.find(f"{{{_MAIN}}}authors"), tree.find(f"{{{_MAIN}}}commentList")
    if authors is None or listed is None:
        raise _NotPatchableError
    names = [a.text for a in authors]
    if AUTHOR not in names:
        etree.SubElement(authors, f"{{{_MAIN}}}author").text = AUTHOR
        names.append(AUTHOR)
    there = {c.get("ref", ""): c for c in listed}
    new = []
    for (row, column), text in sorted(texts.items()):
        reference = f"{column_letters(column)}{row}"
        comment = there.get(reference)
        if comment is None:
            comment = etree.SubElement(listed, f"{{{_MAIN}}}comment")
            comment.set("ref", reference)
            comment.set("authorId", str(names.index(AUTHOR)))
            etree.SubElement(comment, f"{{{_MAIN}}}text")
            new.append((row, column))
        body = comment.find(f"{{{_MAIN}}}text")
        if body is None:
            raise _NotPatchableError
        _add_text(body, text, is_first=(row, column) in new)
    package.put(target, tree)
    return new


def _add_text(body: etree._Element, text: str, *, is_first: bool) -> None:
    whole = body.find(f"{{{_MAIN}}}t")
    if whole is not None:  # a plain note: its text becomes the first run
        body.remove(whole)
        run = etree.SubElement(body, f"{{{_MAIN}}}r")
        run.append(whole)
    run = etree.SubElement(body, f"{{{_MAIN}}}r")
    words = etree.SubElement(run, f"{{{_MAIN}}}t")
    words.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    words.text = legal(f"{AUTHOR}: {text}" if is_first else f"\n{AUTHOR}: {text}")


def _bare(namespace: str) -> dict[str, str]:
    """A namespace without prefix, as lxml wants it and its type stubs do not know."""
    made: dict[str | None, str] = {None: namespace}
    return cast(dict[str, str], made)


_SHAPE = (
    '<v:shape id="_x0000_s{id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;'
    'width:240pt;height:84pt;z-index:{id};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">'
    '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/>'
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>'
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>'
    "<x:Anchor>{left}, 15, {top}, 2, {right}, 15, {bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill>"
    "<x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"
)
_VML = (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">'
    '<o:idmap v:ext="edit" data="{block}"/></o:shapelayout>'
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">'
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
    "{shapes}</xml>"
)


def _add_shapes(package: _Parts, name: str, sheet: etree._Element, cells: list[tuple[int, int]]) -> None:
    """Excel shows no note without a shape in the old drawing language beside it."""
    holder = sheet.find(f"{{{_MAIN}}}legacyDrawing")
    block = len(package.names) + len(package.changed) + 7
    if holder is not None:
        wanted = holder.get(f"{{{_REL}}}id")
        relation = next((r for r in package.relations(name) if r.get("Id") == wanted), None)
        if relation is None:
            raise _NotPatchableError
        target = package.resolve(name, relation.get("Target", ""))
        old = package.changed.get(target) or part(package.archive, target, package.limits)
        end = old.rfind(b"</xml>")
        if end < 0 or b"_x0000_t202" not in old:
            raise _NotPatchableError
        taken = [int(n) for n in re.findall(rb"_x0000_s(\d+)", old)]
        shapes = _shapes(cells, max(taken, default=block * 1024) + 1)
        package.changed[target] = old[:end] + shapes.encode() + old[end:]
        return
    target = package.free_name("xl/drawings/vmlDrawing{}.vml")
    package.changed[target] = _VML.format(block=block, shapes=_shapes(cells, block * 1024 + 1)).encode()
    package.declare(target, _VML_TYPE, ending="vml")
    made = etree.Element(f"{{{_MAIN}}}legacyDrawing")
    made.set(f"{{{_REL}}}id", package.relate(name, "vmlDrawing", target))
    later = [index for index, e in enumerate(sheet) if etree.QName(e).localname in _AFTER_LEGACY]
    sheet.insert(later[0] if later else len(sheet), made)


def _shapes(cells: list[tuple[int, int]], first: int) -> str:
    return "".join(
        _SHAPE.format(
            id=first + index,
            left=column,
            right=column + 4,
            top=max(row - 2, 0),
            bottom=max(row - 2, 0) + 5,
            row=row - 1,
            column=column - 1,
        )
        for index, (row, column) in enumerate(cells)
    )
