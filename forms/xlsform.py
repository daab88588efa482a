# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From a workbook of questions to a form version, with a report of everything that is not as written.

The workbook is looked at first (size, archive, document types), converted in a child process with
limits, and what comes back is compiled as it will be when filled. Nothing here runs while a form is
filled. Where things stand is `xlsform_places.py`; what degrades and how is `xlsform_support.py`.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import re
import struct
import subprocess
import sys
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath
from typing import Any

from forms.definition import FormDefinition
from forms.problem import N_, Fact, Finding, Problem, Severity
from forms.xlsform_places import Places, canonical
from forms.xlsform_support import SEARCH_CALL, Support, support_of_appearance, support_of_type
from forms.xpath import XPathProblem, compile_expr

FILE_TYPES = (".xlsx", ".xlsm", ".xls", ".csv", ".md")
CHILD_WORDS = ("--child", "xlsform")  # the frozen program started with these words runs xlsform_child.main


@dataclass(frozen=True, slots=True)
class Limits:
    """What one workbook may cost."""

    seconds: float = 30.0
    memory: int = 1 << 30
    workbook_bytes: int = 20 << 20
    unpacked_bytes: int = 256 << 20
    ratio: int = 200
    parts: int = 2000
    report_bytes: int = 64 << 20


@dataclass(frozen=True, slots=True)
class FormVersion:
    """One version of a form: the workbook people edit and the XForm that is filled."""

    form_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    xform: bytes
    workbook: bytes
    sha256: str  # of the XForm
    attachments: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FormImport:
    """What became of a workbook: a version unless something was refused, and every finding."""

    version: FormVersion | None
    findings: tuple[Finding, ...]


def import_xlsform(
    workbook: bytes,
    filename: str,
    *,
    attachments: Mapping[str, bytes] | None = None,
    limits: Limits = Limits(),
) -> FormImport:
    """Converts a workbook, or refuses it with the reasons; never raises for what is in the file."""
    file_type = PurePath(filename).suffix.lower()
    refusals = tuple(look_first(workbook, file_type, limits))
    if refusals:
        return FormImport(None, refusals)
    report = _converted(workbook, filename, file_type, limits)
    places = _places_of(report)
    findings = list(_conversion_findings(report, places))
    findings += _degradations(places)
    findings += _expression_findings(places)
    if report.get("xform") and not _refused(findings):
        return _compiled(report, places, workbook, dict(attachments or {}), findings)
    return FormImport(None, _in_order(findings))


def child_command() -> list[str]:
    """The command that runs the converter, from source and in the frozen program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *CHILD_WORDS]
    return [sys.executable, "-I", str(Path(__file__).with_name("xlsform_child.py"))]


# --- before anything reads it -----------------------------------------------------------------------------


def look_first(workbook: bytes, file_type: str, limits: Limits) -> Iterator[Finding]:
    """Finds what must not reach a reader: wrong kind, too large, archive bombs, document types."""
    if file_type not in FILE_TYPES:
        yield _finding("xlsform.file-type", _FILE_TYPE, "workbook", found=file_type or "-")
    elif len(workbook) > limits.workbook_bytes:
        yield _finding(
            "xlsform.too-large", _TOO_LARGE, "workbook", size=len(workbook), limit=limits.workbook_bytes
        )
    elif file_type in (".xlsx", ".xlsm"):
        yield from _look_into_archive(workbook, limits)
    elif file_type == ".xls" and not workbook.startswith(
        (b"\xd0\xcf\x11\xe0", b"\x09\x08", b"\x09\x04", b"\x09\x02", b"PK")
    ):
        yield _finding("xlsform.not-a-workbook", _NOT_A_WORKBOOK, "workbook")
    elif file_type == ".xls" and workbook.startswith(b"PK"):
        yield from _look_into_archive(workbook, limits)


# What zipfile is known to raise for archives that were cut, flipped or invented.
_DAMAGE = (
    *(zipfile.BadZipFile, zipfile.LargeZipFile, zlib.error, struct.error, OSError, EOFError),
    *(ValueError, KeyError, IndexError, OverflowError, NotImplementedError, RuntimeError),
)


def _look_into_archive(workbook: bytes, limits: Limits) -> Iterator[Finding]:
    try:
        with zipfile.ZipFile(io.BytesIO(workbook)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            packed = max(1, sum(part.compress_size for part in parts))
            if (
                len(parts) > limits.parts
                or unpacked > limits.unpacked_bytes
                or (unpacked > 8 << 20 and unpacked > packed * limits.ratio)
            ):
                yield _finding("xlsform.archive", _ARCHIVE, "workbook", parts=len(parts), size=unpacked)
            elif any(part.flag_bits & 1 for part in parts):
                yield _finding("xlsform.encrypted", _ENCRYPTED, "workbook")
            else:
                yield from _document_types(archive, parts)
    except _DAMAGE:
        yield _finding("xlsform.not-a-workbook", _NOT_A_WORKBOOK, "workbook")


def _document_types(archive: zipfile.ZipFile, parts: list[zipfile.ZipInfo]) -> Iterator[Finding]:
    for part in parts:
        if part.filename.lower().endswith((".xml", ".rels", ".vml")):
            with archive.open(part) as file:
                start = file.read(1 << 20).replace(b"\0", b"")
            if b"<!DOCTYPE" in start or b"<!ENTITY" in start:
                yield _finding("xlsform.document-type", _DOCUMENT_TYPE, part.filename)


# --- the child --------------------------------------------------------------------------------------------

Report = dict[str, Any]  # what the child says; nothing beyond this section and the two after it sees it


def _converted(workbook: bytes, filename: str, file_type: str, limits: Limits) -> Report:
    """Runs the converter on a workbook and gives its report; a child that ends badly is a report too."""
    digest = hashlib.sha256(workbook).hexdigest()
    if file_type == ".xls" and workbook.startswith(b"PK"):
        file_type = ".xlsx"  # saved under the old name by many programs
    request = {
        "memory": limits.memory,
        "file_type": file_type,
        "form_id": form_id_of(filename),
        "version": f"w{digest[:10]}",
    }
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    hidden = 0x08000000 if sys.platform == "win32" else 0  # CREATE_NO_WINDOW: no black window flashes up
    try:
        ended = subprocess.run(
            child_command(),
            input=json.dumps(request).encode() + b"\n" + workbook,
            capture_output=True,
            timeout=limits.seconds,
            env=environment,
            creationflags=hidden,
        )
    except subprocess.TimeoutExpired:
        return {"failed": "time", "detail": f"{limits.seconds:g}"}
    return _report_of(ended, limits)


def _report_of(ended: subprocess.CompletedProcess[bytes], limits: Limits) -> Report:
    if len(ended.stdout) > limits.report_bytes:
        return {"failed": "memory"}
    try:
        report = json.loads(ended.stdout)
    except ValueError:
        stderr = ended.stderr.decode("utf-8", "replace")
        starved = any(sign in stderr.lower() for sign in _SIGNS_OF_HUNGER)
        return {"failed": "memory" if starved else "ended", "detail": str(ended.returncode)}
    return report if isinstance(report, dict) else {"failed": "ended", "detail": str(ended.returncode)}


_SIGNS_OF_HUNGER = ("memoryerror", "cannot allocate", "failed to map segment", "memory allocation")


def form_id_of(filename: str) -> str:
    """A form id for a workbook whose settings do not give one."""
    stem = re.sub(r"[^A-Za-z0-9_.-]+", "_", PurePath(filename).stem).strip("._-")
    return stem[:60] if stem[:1].isalpha() else f"form_{stem}"[:60]


def _places_of(report: Report) -> Places:
    sheets = {str(name): tuple(rows) for name, rows in report.get("sheets", {}).items()}
    return Places(sheets, report.get("columns", {}))


# --- what the conversion says -----------------------------------------------------------------------------


def _conversion_findings(report: Report, places: Places) -> Iterator[Finding]:
    failed, detail = report.get("failed"), str(report.get("detail", ""))
    match failed:
        case None:
            pass
        case "pyxform":
            place, sentence = places.spoken(detail)
            yield _finding("xlsform.workbook", _WORKBOOK, place, detail=sentence)
        case "time":
            yield _finding("xlsform.time", _TIME, "workbook", seconds=detail)
        case "memory":
            yield _finding("xlsform.memory", _MEMORY, "workbook")
        case "depth":
            yield _finding("xlsform.depth", _DEPTH, "survey")
        case _:
            yield _finding("xlsform.converter", _CONVERTER, "workbook", detail=detail)
    for warning in report.get("warnings", ()):
        place, sentence = places.spoken(str(warning).partition(":\n{")[0])
        yield _finding("xlsform.remark", _REMARK, place, severity="note", detail=_short(sentence))
    yield from _repairs(report, places)


def _repairs(report: Report, places: Places) -> Iterator[Finding]:
    """Tells what was done so that the workbook could be taken at all."""
    if report.get("duplicates"):
        for place, list_name, name in _duplicate_choices(places):
            yield _finding(
                "xlsform.choice-twice", _CHOICE_TWICE, place, severity="repaired", list=list_name, name=name
            )
    for number, row in places.rows("survey"):
        kind = places.text(row, "type")
        if kind and kind in report.get("replaced_types", ()):
            yield _finding(
                "xlsform.type-unknown",
                _TYPE_UNKNOWN,
                places.cell("survey", number, "type"),
                severity="repaired",
                type=kind,
            )
    for heading in report.get("dropped_columns", ()):
        place = places.cell("survey", 1, canonical(str(heading)))
        yield _finding("xlsform.column", _COLUMN_DROPPED, place, severity="repaired", column=str(heading))
    if report.get("no_version"):
        version = str(report["no_version"])
        yield _finding("xlsform.no-version", _NO_VERSION, "settings", severity="repaired", version=version)
    if report.get("no_form_id"):
        form_id = str(report["no_form_id"])
        yield _finding("xlsform.no-form-id", _NO_FORM_ID, "settings", severity="repaired", form_id=form_id)


def _duplicate_choices(places: Places) -> Iterator[tuple[str, str, str]]:
    seen: set[tuple[str, str]] = set()
    for number, row in places.rows("choices"):
        key = (places.text(row, "list name"), places.text(row, "name"))
        if key in seen:
            yield places.cell("choices", number, "name"), *key
        seen.add(key)


def _degradations(places: Places) -> Iterator[Finding]:
    for number, row in places.rows("survey"):
        kind = places.text(row, "type")
        support = support_of_type(kind)
        if kind and support is not None and support.standing != "full":
            yield _degraded("xlsform.type", places.cell("survey", number, "type"), kind, support)
        for word in _appearance_words(places.text(row, "appearance")):
            shown = SEARCH_CALL if "(" in word and word.startswith("search") else support_of_appearance(word)
            if shown.standing != "full":
                yield _degraded(
                    "xlsform.appearance", places.cell("survey", number, "appearance"), word, shown
                )


def _appearance_words(text: str) -> list[str]:
    """Splits at spaces outside brackets: `minimal search('towns', 'matches', 'a', ${b})` is two words."""
    return re.findall(r"[^\s(]+\(.*\)|[^\s(]+", text)


def _expression_findings(places: Places) -> Iterator[Finding]:
    for written in places.expressions():
        try:
            compile_expr(written.plain)
        except XPathProblem as problem:
            facts = {**problem.facts, "expression": _short(written.text)}
            yield Finding(problem.code, problem.message, written.place, remedy=problem.remedy, facts=facts)


# --- compiled as it will be filled ------------------------------------------------------------------------


def _compiled(
    report: Report, places: Places, workbook: bytes, attachments: dict[str, bytes], findings: list[Finding]
) -> FormImport:
    xform = str(report["xform"]).encode()
    if report.get("itemsets"):
        attachments.setdefault("itemsets.csv", str(report["itemsets"]).encode())
    try:
        form = FormDefinition.from_xform(xform, attachments)
    except Problem as problem:
        place = places.of_path(_path_in(problem.facts))
        findings.append(
            Finding(problem.code, problem.message, place, remedy=problem.remedy, facts=problem.facts)
        )
        return FormImport(None, _in_order(findings))
    findings += [
        Finding(
            found.code, found.message, places.of_path(found.place), found.severity, found.remedy, found.facts
        )
        for found in form.findings
    ]
    version = FormVersion(
        form.form_id, form.version, form.title, form.languages, xform, workbook, form.sha256, attachments
    )
    return FormImport(version, _in_order(findings))


def _path_in(facts: Mapping[str, Fact]) -> str:
    """The first path of a form that a problem names."""
    found = (re.search(r"/[\w.:-]+(?:/[\w.:@-]+)+", str(fact)) for fact in facts.values())
    return next((match[0] for match in found if match), "form")


def _refused(findings: list[Finding]) -> bool:
    return any(finding.severity == "refused" for finding in findings)


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    """Refusals first; the same remark about many places is one finding with its places."""
    places: dict[tuple[str, str], list[str]] = {}
    first: dict[tuple[str, str], Finding] = {}
    for found in findings:
        key = (found.code, found.sentence())
        if found.severity == "refused":
            key = (found.code, f"{found.place} {found.sentence()}")
        first.setdefault(key, found)
        if found.place not in places.setdefault(key, []):
            places[key].append(found.place)
    weight = {"refused": 0, "asked": 1, "repaired": 2, "note": 3}
    once = (replace(found, place=_together(places[key])) for key, found in first.items())
    return tuple(sorted(once, key=lambda found: weight[found.severity]))


def _together(places: list[str]) -> str:
    shown = ", ".join(places[:3])
    return shown if len(places) <= 3 else f"{shown} (+{len(places) - 3})"


def _degraded(code: str, place: str, word: str, support: Support) -> Finding:
    severity: Severity = "asked" if support.standing == "unasked" else "note"
    return Finding(code, support.how, place, severity, facts={"word": _short(word)})


def _finding(
    code: str, sayings: tuple[str, str], place: str, *, severity: Severity = "refused", **facts: Fact
) -> Finding:
    message, remedy = sayings
    return Finding(code, message, place, severity, remedy, facts=facts)


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 200 else text[:199] + "…"


_FILE_TYPE = (
    N_("This file ({found}) is not a workbook of questions."),
    N_("Choose a file that ends in .xlsx, .xls, .csv or .md."),
)
_TOO_LARGE = (
    N_("The workbook has {size} bytes; the program accepts {limit}."),
    N_("Move long lists into CSV files and remove pictures from the workbook."),
)
_NOT_A_WORKBOOK = (
    N_("This file cannot be opened as a workbook; it may be cut short or of another kind."),
    N_("Open it in a spreadsheet program, save it again as .xlsx and import that."),
)
_ARCHIVE = (
    N_("The workbook unpacks to {size} bytes in {parts} parts, more than a workbook of questions needs."),
    N_("Do not use it; ask the sender for the original workbook."),
)
_ENCRYPTED = (
    N_("The workbook is protected with a password."),
    N_("Save it without a password and import it again."),
)
_DOCUMENT_TYPE = (
    N_("A part of the workbook declares document types or entities, which no workbook needs."),
    N_("Do not use it; ask the sender where it comes from."),
)
_WORKBOOK = (
    N_("The workbook does not follow the rules of XLSForm here: {detail}"),
    N_("Correct this place in the workbook and import it again."),
)
_TIME = (
    N_("Converting the workbook took longer than {seconds} seconds and was stopped."),
    N_("Remove empty formatted rows and columns, or split the form, and import it again."),
)
_MEMORY = (
    N_("Converting the workbook needed more memory than it is given."),
    N_("Move long lists into CSV files, or split the form, and import it again."),
)
_DEPTH = (
    N_("Groups stand inside one another too deeply to be converted."),
    N_("Use fewer levels of groups and import the workbook again."),
)
_CONVERTER = (
    N_("The converter stopped at something in the workbook that it does not know ({detail})."),
    N_("Check the type column and the headings against xlsform.org and import it again."),
)
_REMARK = (N_("Remark of the converter: {detail}"), "")
_CHOICE_TWICE = (
    N_("The list {list} has the choice {name} more than once; both are kept."),
    N_("Give each choice of a list its own name, unless a filter tells them apart."),
)
_TYPE_UNKNOWN = (
    N_("The question type {type} is not known; the question is asked as text."),
    N_("Use a type of XLSForm if text is not what you want."),
)
_COLUMN_DROPPED = (
    N_("The column {column} is for another program; the form was converted without it."),
    N_("Remove the column if nobody needs it."),
)
_NO_VERSION = (
    N_("The settings give no version; the workbook is known as version {version}."),
    N_("Write a version in the settings sheet and raise it with every change."),
)
_NO_FORM_ID = (
    N_("The settings give no form_id; the name of the file is used: {form_id}."),
    N_("Write a form_id in the settings sheet and never change it."),
)
