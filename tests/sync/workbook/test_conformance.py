# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What we write is what ECMA-376 asks for, as far as a repair prompt of Excel could hang on it.

Not a schema validator: the rules that writers break. (openxml-audit 0.8, an outside validator, finds nothing
in the same files; it is no dependency of the tests.)
"""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import combinations, pairwise
from pathlib import Path

import pytest
from lxml import etree
from openpyxl.utils.cell import range_boundaries

from forms.problem import Finding, as_written
from sync.review_values import ReviewQuestion
from sync.values import FileIntake
from sync.workbook.annotate import annotate_copy
from sync.workbook.export import export_records
from sync.workbook.report import write_intake_report
from sync.workbook.review_book import write_review_book
from sync.workbook.template import write_template
from sync.workbook.values import Matrix, MatrixRow, OfficeInfo, PlainForm, RecordRow

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
WORKSHEET = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection",
    "protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells",
    "phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins",
    "pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors",
    "smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls",
    "webPublishItems", "tableParts", "extLst",
)  # fmt: skip
"""CT_Worksheet is a sequence: Excel repairs a sheet whose parts stand in another order"""
STYLES = (
    "numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles",
    "colors", "extLst",
)  # fmt: skip
NOW = datetime(2026, 11, 22, tzinfo=UTC)
DOUBT = Finding("cell.x", "This is in doubt.", "Trial form!H3", "asked", "Say which.")


class Package:
    """A workbook taken apart."""

    def __init__(self, path: Path) -> None:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            assert len(names) == len(set(names)), "a part twice"
            self.parts = {name: archive.read(name) for name in names}

    def tree(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[name])

    def sheets(self) -> list[str]:
        return sorted(name for name in self.parts if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name))

    def relations(self, name: str) -> dict[str, str]:
        folder, base = posixpath.split(name)
        rels = f"{folder}/_rels/{base}.rels".lstrip("/")
        if rels not in self.parts:
            return {}
        return {
            each.get("Id", ""): posixpath.normpath(
                posixpath.join("/", folder, each.get("Target", ""))
            ).lstrip("/")
            for each in self.tree(rels)
            if each.get("TargetMode") != "External"
        }


def complaints(path: Path) -> list[str]:
    package = Package(path)
    rules = (content_types, relations, order, styles, names, validations, conditional_formats, cells, notes)
    return [f"{rule.__name__}: {said}" for rule in rules for said in rule(package)]


def content_types(package: Package) -> Iterator[str]:
    tree = package.tree("[Content_Types].xml")
    defaults = {e.get("Extension", "").lower() for e in tree if e.tag.endswith("Default")}
    overrides = [e.get("PartName", "").lstrip("/") for e in tree if e.tag.endswith("Override")]
    yield from (f"{name} is declared twice" for name in {n for n in overrides if overrides.count(n) > 1})
    yield from (f"{name} is declared and not there" for name in overrides if name not in package.parts)
    for name in package.parts:
        if (
            name != "[Content_Types].xml"
            and name not in overrides
            and name.rpartition(".")[2].lower() not in defaults
        ):
            yield f"{name} has no type"


def relations(package: Package) -> Iterator[str]:
    for rels in (name for name in package.parts if name.endswith(".rels")):
        ids = [each.get("Id") for each in package.tree(rels)]
        if len(ids) != len(set(ids)):
            yield f"{rels}: an id twice"
    for name in [*package.sheets(), "xl/workbook.xml", ""]:
        found = package.relations(name)
        yield from (
            f"{name or '/'}: {target} is not there"
            for target in found.values()
            if target not in package.parts
        )
        if name:
            used = {v for e in package.tree(name).iter() for k, v in e.attrib.items() if k.startswith(R)}
            external = {
                each.get("Id")
                for rels in package.parts if rels.endswith(f"/{posixpath.basename(name)}.rels")
                for each in package.tree(rels)
            }  # fmt: skip
            yield from (f"{name}: {each} names no relation" for each in used - external)


def in_order(tree: etree._Element, sequence: tuple[str, ...]) -> Iterator[str]:
    places = []
    for each in tree:
        if not isinstance(each.tag, str) or not each.tag.startswith(M):
            continue
        name = each.tag.removeprefix(M)
        if name not in sequence:
            yield f"<{name}> has no place"
            continue
        places.append((sequence.index(name), name))
    yield from (f"<{b}> after <{a}>" for (i, a), (j, b) in pairwise(places) if j < i)


def order(package: Package) -> Iterator[str]:
    for name in package.sheets():
        tree = package.tree(name)
        yield from (f"{name}: {said}" for said in in_order(tree, WORKSHEET))
        rows = [int(row.get("r", "0")) for row in tree.iter(f"{M}row")]
        if rows != sorted(set(rows)):
            yield f"{name}: rows out of order"
    yield from in_order(package.tree("xl/styles.xml"), STYLES)


def styles(package: Package) -> Iterator[str]:
    tree = package.tree("xl/styles.xml")
    held = {name: tree.find(f"{M}{name}") for name in ("fonts", "fills", "borders", "cellXfs", "dxfs")}
    sizes = {name: 0 if each is None else len(each) for name, each in held.items()}
    for name, each in held.items():
        if each is not None and each.get("count") not in (None, str(len(each))):
            yield f"{name}: count {each.get('count')} of {len(each)}"
    for xf in tree.iter(f"{M}xf"):
        for name, attribute in (("fonts", "fontId"), ("fills", "fillId"), ("borders", "borderId")):
            if int(xf.get(attribute, "0")) >= sizes[name]:
                yield f"{attribute} {xf.get(attribute)} of {sizes[name]}"
    for name in package.sheets():
        sheet = package.tree(name)
        used = {int(c.get("s", "0")) for c in sheet.iter(f"{M}c")}
        if used and max(used) >= sizes["cellXfs"]:
            yield f"{name}: style {max(used)} of {sizes['cellXfs']}"
        marks = {int(c.get("dxfId", "0")) for c in sheet.iter(f"{M}cfRule") if c.get("dxfId")}
        if marks and max(marks) >= sizes["dxfs"]:
            yield f"{name}: dxf {max(marks)} of {sizes['dxfs']}"


def names(package: Package) -> Iterator[str]:
    tree = package.tree("xl/workbook.xml")
    sheets = [each.get("name", "") for each in tree.iter(f"{M}sheet")]
    folded = [name.casefold() for name in sheets]
    if len(folded) != len(set(folded)):
        yield "two sheets of one name"
    for name in sheets:
        if (
            not 0 < len(name.encode("utf-16-le")) // 2 <= 31
            or re.search(r"[\[\]:*?/\\]", name)
            or name[0] == "'"
        ):
            yield f"the sheet name {name!r}"
    for each in tree.iter(f"{M}definedName"):
        if not re.fullmatch(r"[A-Za-z_\\][\w.\\]*|_xlnm\.[A-Za-z_]+", each.get("name", "")):
            yield f"the name {each.get('name')!r}"
        if len(each.text or "") > 8_192:
            yield f"{each.get('name')} is too long"
    if not any(each.get("state") in (None, "visible") for each in tree.iter(f"{M}sheet")):
        yield "no sheet is visible"


def validations(package: Package) -> Iterator[str]:
    limits = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 255}
    for name in package.sheets():
        areas: list[tuple[int, int, int, int]] = []
        for rule in package.tree(name).iter(f"{M}dataValidation"):
            for attribute, longest in limits.items():
                units = len(rule.get(attribute, "").encode("utf-16-le")) // 2
                if units > longest:
                    yield f"{name}: {attribute} of {units}"
            formula = rule.findtext(f"{M}formula1") or ""
            if len(formula) > 255 or (formula.startswith('"') and len(formula) > 257):
                yield f"{name}: a formula of {len(formula)}"
            if rule.get("type") in ("list", "custom") and not formula:
                yield f"{name}: a rule without a formula"
            areas += [range_boundaries(each) for each in rule.get("sqref", "").split()]  # type: ignore[misc]
        if len(areas) < 200:
            yield from (f"{name}: {a} and {b} overlap" for a, b in combinations(areas, 2) if overlap(a, b))


def overlap(a: tuple[int, int, int, int], b: tuple[int, int, int, int]) -> bool:
    return a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]


def conditional_formats(package: Package) -> Iterator[str]:
    for name in package.sheets():
        rules = list(package.tree(name).iter(f"{M}cfRule"))
        priorities = [rule.get("priority") for rule in rules]
        if len(priorities) != len(set(priorities)):
            yield f"{name}: a priority twice"
        for rule in rules:
            formula = rule.findtext(f"{M}formula") or ""
            if len(formula) > 8_192 or formula.startswith("="):
                yield f"{name}: the formula {formula[:40]!r}"


def cells(package: Package) -> Iterator[str]:
    shared = 0
    if "xl/sharedStrings.xml" in package.parts:
        shared = len(package.tree("xl/sharedStrings.xml"))
    for name in package.sheets():
        for cell in package.tree(name).iter(f"{M}c"):
            value = cell.findtext(f"{M}v") or ""
            if cell.get("t") == "s" and not 0 <= int(value) < shared:
                yield f"{name}!{cell.get('r')}: text {value} of {shared}"
            if (
                cell.get("t") in (None, "n")
                and value
                and not re.fullmatch(r"-?[\d.]+(E[+-]?\d+)?", value, re.I)
            ):
                yield f"{name}!{cell.get('r')}: the number {value!r}"
            if len("".join(cell.itertext()).encode("utf-16-le")) // 2 > 32_767:
                yield f"{name}!{cell.get('r')}: too long"


def notes(package: Package) -> Iterator[str]:
    for name in package.sheets():
        found = package.relations(name).values()
        comments = next(
            (each for each in found if "comments" in each.lower() and "threaded" not in each), None
        )
        drawing = next((each for each in found if each.endswith(".vml")), None)
        if comments is None:
            continue
        listed = list(package.tree(comments).iter(f"{M}comment"))
        refs = [each.get("ref") for each in listed]
        if len(refs) != len(set(refs)):
            yield f"{comments}: two notes at one cell"
        if drawing is None or package.parts[drawing].count(b"<x:Row>") != len(listed):
            yield f"{comments}: notes without a shape"
        if package.tree(name).find(f"{M}legacyDrawing") is None:
            yield f"{name}: notes that no sheet shows"


Make = Callable[..., RecordRow]


def template(path: Path, form: PlainForm, office: OfficeInfo, make: Make, language: str) -> Path:
    records = [make(n) for n in range(1, 4)]
    write_template(path, form, office=office, template_id="T", language=language, records=records)
    return path


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_template_conforms(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make, language: str
) -> None:
    assert complaints(template(tmp_path / "t.xlsx", trial_form, office, make_record, language)) == []


def test_a_marked_copy_conforms(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make
) -> None:
    path = template(tmp_path / "t.xlsx", trial_form, office, make_record, "en")
    found = [
        DOUBT,
        Finding("cell.y", "And this.", "Comments!D900", "refused"),
        Finding("z", "Row.", "Trial form!4"),
    ]
    made = annotate_copy(path.read_bytes(), path.name, tmp_path / "marked.xlsx", found)
    assert made.is_patched
    assert complaints(made.path) == []
    again = annotate_copy(made.path.read_bytes(), "marked.xlsx", tmp_path / "twice.xlsx", found)
    assert complaints(again.path) == []
    text = tmp_path / "filled.csv"
    text.write_text("a;b\n1;2\n", "utf-8")
    anew = annotate_copy(
        text.read_bytes(), text.name, tmp_path / "anew.xlsx", [Finding("x", "Here.", "filled!B2")]
    )
    assert not anew.is_patched
    assert complaints(anew.path) == []


def test_the_consolidated_export_conforms(tmp_path: Path, trial_form: PlainForm, make_record: Make) -> None:
    matrix = Matrix(
        "Positions", (("1", "One"), ("2", "Two")), (MatrixRow("UNICEF", "Funds", ("SUP", "SWR")),),
        ("adopted", "open"), (("SUP", "Support"), ("SWR", "Support with reservations")),
    )  # fmt: skip
    report = export_records(
        tmp_path / "e.xlsx",
        (trial_form,),
        [make_record(n) for n in range(1, 30)],
        language="ar",
        matrix=matrix,
    )
    assert complaints(report.path) == []


def test_the_account_of_an_intake_and_the_review_conform(tmp_path: Path) -> None:
    file = FileIntake(Path("a.xlsx"), "workbook", "asked", findings=(DOUBT,), waiting_rows=1)
    assert complaints(write_intake_report(tmp_path / "r.xlsx", [file] * 40, language="ru")) == []
    asked = [
        ReviewQuestion(
            key=f"f.{n}", file_id="f", file="a.xlsx", office="Tarawa", organization="UNICEF", form="Form",
            about="cell", sheet="Form", cell=f"C{n}", row="", label="When?", original="1/2", proposed="x" * 40_000,
            proposed_label="", finding=DOUBT, actions=("accept", "skip") if n % 2 else ("correct", "drop"),
            options=(), action="open", value="", value_label="", by="",
        )
        for n in range(40)
    ]  # fmt: skip
    assert (
        complaints(write_review_book(tmp_path / "w.xlsx", asked, language="zh", translate=as_written)) == []
    )


@pytest.mark.parametrize(
    ("part", "old", "new", "rule"),
    [
        ("xl/worksheets/sheet2.xml", b"<sheetData>", b"<pageMargins/><sheetData>", "order"),
        ("xl/worksheets/sheet2.xml", b'<c r="A2" s="', b'<c r="A2" s="9', "styles"),
        ("xl/worksheets/sheet2.xml", b'dxfId="0"', b'dxfId="99"', "styles"),
        ("xl/workbook.xml", b'name="Comments"', b'name="Trial form"', "names"),
        ("[Content_Types].xml", b"/xl/worksheets/sheet2.xml", b"/xl/worksheets/sheet9.xml", "content_types"),
        ("xl/_rels/workbook.xml.rels", b"worksheets/sheet2.xml", b"worksheets/sheet9.xml", "relations"),
        ("xl/worksheets/sheet2.xml", b'promptTitle="', b'promptTitle="' + b"x" * 40, "validations"),
        ("xl/worksheets/sheet2.xml", b'priority="2"', b'priority="1"', "conditional_formats"),
        ("xl/worksheets/sheet2.xml", b'<c r="A2" s="', b'<c r="A2" t="s" s="', "cells"),
        ("xl/comments1.xml", b'ref="D4"', b'ref="H3"', "notes"),
        ("xl/drawings/vmlDrawing1.vml", b"<x:Row>", b"<x:Line>", "notes"),
        ("xl/worksheets/sheet2.xml", b"<legacyDrawing r:", b"<legacyDrawingHF r:", "notes"),
    ],
    ids=lambda value: value if isinstance(value, str) and "/" not in value else "",
)
def test_these_rules_see_what_is_broken(
    tmp_path: Path,
    trial_form: PlainForm,
    office: OfficeInfo,
    make_record: Make,
    part: str,
    old: bytes,
    new: bytes,
    rule: str,
) -> None:
    path = template(tmp_path / "t.xlsx", trial_form, office, make_record, "en")
    if rule == "notes":
        found = [DOUBT, Finding("cell.y", "And this.", "Trial form!D4", "refused")]
        path = annotate_copy(path.read_bytes(), path.name, tmp_path / "marked.xlsx", found).path
    package = Package(path)
    assert old in package.parts[part]
    package.parts[part] = package.parts[part].replace(old, new, 1)
    if rule == "cells":
        package.parts[part] = re.sub(
            rb'(<c r="A2" t="s" s="\d+") t="s"><v>\d+', rb"\1><v>999999", package.parts[part]
        )
    broken = tmp_path / "broken.xlsx"
    with zipfile.ZipFile(broken, "w") as archive:
        for name, data in package.parts.items():
            archive.writestr(name, data)
    assert any(said.startswith(f"{rule}:") for said in complaints(broken))
