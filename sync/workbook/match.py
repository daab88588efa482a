# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which sheet is which table, and which column is which question, whatever was done to the workbook.

The hidden row of machine names decides; the headings confirm it, or speak alone where that row is
gone. Where the two name different questions nobody decides but a person.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, lru_cache

from forms.problem import N_, Finding
from sync.workbook.choices import ChoiceTable, plain
from sync.workbook.identity import (
    CHECK,
    META_SHEET,
    PARENT,
    REF,
    ROWS_SHEET,
    best_identity,
    find_mark,
    is_reference,
)
from sync.workbook.layout import layout_of
from sync.workbook.raw import RawBook, RawSheet, RawValue
from sync.workbook.repairs import Prepared
from sync.workbook.rules import RowRules
from sync.workbook.shown import fillable
from sync.workbook.values import Column, FormLayout, FormSource, WorkbookIdentity, column_letters
from sync.workbook.words import in_any_language

_HEADING_SEARCH = 40
_SHARE_WITHOUT_IDENTITY = 0.4
"""of a table's questions that headings must name when nothing else says which form it is"""


class KnownForm:
    """A form version prepared for recognising and reading its workbooks; its parts are built once, then only read."""

    def __init__(self, form: FormSource, now: datetime) -> None:
        self.form = form
        self.now = now

    # Each is made when it is first asked for: a workbook says whose it is, and needs no other form.

    @cached_property
    def layout(self) -> FormLayout:
        return layout_of(self.form)

    @cached_property
    def languages(self) -> Sequence[FormLayout]:
        return [layout_of(self.form, name) for name in self.layout.languages] or [self.layout]

    @cached_property
    def tables(self) -> Mapping[str, KnownTable]:
        return {t.path: KnownTable(self.languages, t.path) for t in self.layout.tables}

    @cached_property
    def rules(self) -> RowRules:
        return RowRules(self.layout, self.now)

    @property
    def key(self) -> tuple[str, str]:
        return self.form.form_id, self.form.version


class KnownTable:
    """One table of a form: its columns by path and by heading, and its choice lists in all languages."""

    def __init__(self, layouts: Sequence[FormLayout], path: str) -> None:
        tables = [next(t for t in layout.tables if t.path == path) for layout in layouts]
        self.path = path
        self.parent = tables[0].parent
        self.columns = {c.path: c for c in fillable(tables[0])}
        self.prepared: dict[tuple[str, str, bool | None, bool, bool], Prepared] = {}
        """columns made ready for reading, by path and habits: what one file said is known for the next"""
        self.headings: dict[str, set[str]] = {}
        for table in tables:
            for column in fillable(table):
                self.headings.setdefault(heading_key(column.label), set()).add(column.path)
        self.choices = {
            path_: ChoiceTable([c.options for t in tables for c in t.columns if c.path == path_])
            for path_, column in self.columns.items()
            if column.options
        }
        self.titles = {
            plain(layout.title if not path else t.label) for layout, t in zip(layouts, tables, strict=True)
        }


@lru_cache(maxsize=10_000)
def heading_key(text: str) -> str:
    """This brings a heading into the form in which headings are compared."""
    return plain(text.rstrip(" \t\n\u00a0*:："))


_REFERENCE_HEADINGS: Mapping[str, frozenset[str]] = {
    name: frozenset(heading_key(text) for text in in_any_language(key))
    for name, key in ((REF, "reference"), (PARENT, "belongs_to"), (CHECK, "row_check"))
}
_NUMBER_HEADINGS = frozenset(heading_key(text) for text in in_any_language("number"))
_OUR_SHEETS = frozenset(
    plain(text) for key in ("instructions", "lists", "findings") for text in in_any_language(key)
)
_OUR_WORDS = frozenset().union(*_REFERENCE_HEADINGS.values(), _NUMBER_HEADINGS)


@dataclass(slots=True)
class SheetMap:
    """What the columns of one sheet are. Column numbers count from 1."""

    sheet: RawSheet
    form: KnownForm
    table: KnownTable
    first_row: int
    columns: dict[int, str] = field(default_factory=dict)
    ref: int = 0
    parent: int = 0
    check: int = 0
    headings: dict[int, str] = field(default_factory=dict)
    doubtful: dict[int, str] = field(default_factory=dict)
    """columns whose heading names another question than the hidden name: column to the heading"""
    unplaced: dict[int, str] = field(default_factory=dict)
    """columns with a heading nobody knows"""
    repeated: dict[int, int] = field(default_factory=dict)
    """columns that appear a second time: column to the first one"""
    skipped_rows: frozenset[int] = frozenset()
    findings: list[Finding] = field(default_factory=list)

    @property
    def missing(self) -> frozenset[str]:
        return frozenset(self.table.columns) - frozenset(self.columns.values())


def identity_of(book: RawBook) -> tuple[WorkbookIdentity, tuple[Finding, ...]]:
    """This finds out who a workbook is from every layer that survived."""
    chosen, others = best_identity(_layers(book))
    findings = []
    for other in others:
        findings.append(
            Finding(
                "workbook.mixed",
                N_(
                    "Parts of this file come from another template ({form} {version}); it was read as {chosen}."
                ),
                "",
                "asked",
                N_("Check that the rows belong to this form."),
                {"form": other.form_id, "version": other.form_version, "chosen": chosen.form_id},
            )
        )
    if chosen.sealed == "differs":
        findings.append(
            Finding(
                "workbook.seal",
                N_("The line that says which template this is was changed."),
                "",
                "note",
                N_("Check with the office that it is the file they filled."),
            )
        )
    return chosen, tuple(findings)


def _layers(book: RawBook) -> Iterator[tuple[str, WorkbookIdentity]]:
    meta = next((s for s in book.sheets if s.name.lower() == META_SHEET), None)
    if meta is not None:
        for values in meta.rows.values():
            for value in values:
                if isinstance(value, str) and (found := find_mark(value)):
                    yield "hidden sheet", found
    for sheet in book.sheets:
        if sheet.name.lower() in (META_SHEET, ROWS_SHEET):
            continue
        for values in sheet.rows.values():
            marks = [v for v in values if v.__class__ is str and "assent1|" in v]
            if marks and (found := find_mark(str(marks[0]))):
                yield "hidden names", found
    for layer, text in book.properties.items():
        if found := find_mark(text):
            yield layer, found


def map_sheets(
    book: RawBook, forms: Sequence[KnownForm], identity: WorkbookIdentity
) -> tuple[list[SheetMap], list[RawSheet], list[Finding]]:
    """This recognises the data sheets of a workbook; what is not one of ours is said."""
    maps: list[SheetMap] = []
    findings: list[Finding] = []
    for sheet in book.sheets:
        if sheet.name.lower() in (META_SHEET, ROWS_SHEET) or not sheet.rows:
            continue
        found = _by_names(sheet, forms, identity) or _by_headings(sheet, forms, identity)
        if found is not None:
            maps.append(found)
    mapped = {id(m.sheet) for m in maps}
    others = [
        s for s in book.sheets if id(s) not in mapped and s.name.lower() not in (META_SHEET, ROWS_SHEET)
    ]
    for sheet in others:
        findings += _foreign_sheet(sheet, bool(maps))
    return maps, others, findings


def references_in(sheets: Iterable[RawSheet]) -> dict[str, str]:
    """This finds references of ours in sheets that were not recognised: reference to sheet name."""
    return {
        text: sheet.name
        for sheet in sheets
        for values in sheet.rows.values()
        for value in values
        if isinstance(value, str) and is_reference(text := value.strip().upper())
    }


def _foreign_sheet(sheet: RawSheet, has_others: bool) -> Iterable[Finding]:
    if plain(sheet.name) in _OUR_SHEETS or not has_others:
        return
    cells = sum(1 for values in sheet.rows.values() for v in values if v != "")
    if not cells:
        return
    yield Finding(
        "workbook.foreign-sheet",
        N_("The sheet {sheet} is not part of the form; its {cells} cells were not read."),
        sheet.name,
        "note",
        N_("If answers stand there, move them to the sheet of the form and send it again."),
        {"sheet": sheet.name, "cells": cells},
    )


def _texts(values: Sequence[RawValue]) -> list[str]:
    return [v.strip() if v.__class__ is str else "" for v in values]


def _candidates(forms: Sequence[KnownForm], identity: WorkbookIdentity) -> list[KnownForm]:
    exact = [f for f in forms if f.key == (identity.form_id, identity.form_version)]
    same = [f for f in forms if f.form.form_id == identity.form_id]
    return exact or same[::-1] or list(forms)[::-1]


def _by_names(sheet: RawSheet, forms: Sequence[KnownForm], identity: WorkbookIdentity) -> SheetMap | None:
    """The row of machine names, wherever sorting or inserting has carried it."""
    best: tuple[int, int, KnownForm, KnownTable] | None = None
    name_rows: list[int] = []
    candidates = _candidates(forms, identity)
    names = frozenset(name for form in candidates for table in form.tables.values() for name in table.columns)
    for row, values in sheet.rows.items():
        if row > _HEADING_SEARCH and not [v for v in values if v.__class__ is str and v[:1] == "_"]:
            continue
        texts = _texts(values)
        if names.isdisjoint(texts) and not [t for t in texts if t[:1] == "_"]:
            continue
        heads = {t.split(" ", 1)[0] for t in texts if t.startswith(("_ref", "_parent", "_check"))}
        named = any(t.startswith((f"{REF} assent1|", f"{PARENT} assent1|")) for t in texts)
        if not named and not (row <= _HEADING_SEARCH or heads):
            continue
        if not named and not heads and len(texts) < 2:
            continue
        for form in candidates:
            for table in form.tables.values():
                hits = sum(1 for t in texts if t in table.columns)
                wanted = f"#{table.path or '.'}"
                if named and not any(t.endswith(wanted) for t in texts):
                    continue
                strong = named or bool(heads) or hits >= max(2, (len(table.columns) + 1) // 2)
                if strong and hits and (hits >= 2 or named or len(table.columns) < 3):
                    name_rows.append(row)
                    if best is None or hits > best[0]:
                        best = (hits, row, form, table)
    if best is None:
        return None
    _, row, form, table = best
    found = SheetMap(sheet, form, table, row + 1)
    found.skipped_rows = frozenset(name_rows)
    for column, text in enumerate(_texts(sheet.rows[row]), 1):
        name = text.split(" ", 1)[0]
        if name in (REF, PARENT, CHECK):
            _set_reference(found, name, column)
        elif text in table.columns:
            first = next((c for c, path in found.columns.items() if path == text), 0)
            if first:
                found.repeated[column] = first
            else:
                found.columns[column] = text
    _confirm_by_headings(found, row)
    return found


def _set_reference(found: SheetMap, name: str, column: int) -> None:
    if name == REF and not found.ref:
        found.ref = column
    elif name == PARENT and not found.parent:
        found.parent = column
    elif name == CHECK and not found.check:
        found.check = column


def _confirm_by_headings(found: SheetMap, name_row: int) -> None:
    """Headings stand near the names: they confirm them, contradict them, or name columns that lost theirs."""
    row = _heading_row(found, name_row)
    if row is None:
        return
    found.skipped_rows |= {row}
    found.first_row = min(found.first_row, row + 1)
    headings = _texts(found.sheet.rows[row])
    found.headings = dict(enumerate(headings, 1))
    width = max(len(headings), *(len(v) for v in found.sheet.rows.values()))
    for column in range(1, width + 1):
        text = headings[column - 1] if column <= len(headings) else ""
        if column in (found.ref, found.parent, found.check) or column in found.repeated:
            continue
        meant = found.table.headings.get(heading_key(text), set()) if text else set()
        path = found.columns.get(column)
        if path is not None:
            if meant and path not in meant:
                found.doubtful[column] = text
            elif text and not meant:
                found.findings.append(_renamed(found, column, text, path))
        elif len(meant) == 1 and (only := next(iter(meant))) in found.missing:
            found.columns[column] = only
        elif len(meant) == 1 and _has_values(found, column):
            # A second table beside the first: what stands there is asked about, never passed over.
            found.repeated[column] = next(c for c, p in found.columns.items() if p in meant)
        elif text and not _is_reference_heading(found, column, text) and _has_values(found, column):
            found.unplaced[column] = text


def _is_reference_heading(found: SheetMap, column: int, text: str) -> bool:
    key = heading_key(text)
    for name, headings in _REFERENCE_HEADINGS.items():
        if key in headings:
            _set_reference(found, name, column)
            return True
    if key in _NUMBER_HEADINGS and found.table.path:
        _set_reference(found, REF, column)
        return True
    return False


def _has_values(found: SheetMap, column: int) -> bool:
    return any(
        len(values) >= column and values[column - 1] != ""
        for row, values in found.sheet.rows.items()
        if row not in found.skipped_rows
    )


def _renamed(found: SheetMap, column: int, text: str, path: str) -> Finding:
    label = found.table.columns[path].label
    return Finding(
        "workbook.heading",
        N_("The heading “{text}” stands over the column of “{label}”; the column was read as such."),
        f"{found.sheet.name}!{column_letters(column)}",
        "repaired",
        facts={"text": text, "label": label},
    )


def _heading_row(found: SheetMap, near: int) -> int | None:
    best, best_hits = None, 0
    for row, values in found.sheet.rows.items():
        if row in found.skipped_rows or not (row <= _HEADING_SEARCH or abs(row - near) <= 5):
            continue
        hits = _heading_hits(_texts(values), found.table)
        if hits > best_hits:
            best, best_hits = row, hits
        if hits == len(found.table.headings):
            break
    if best is None or best_hits < max(1, min(3, len(found.columns) // 3)):
        return _row_of_reference_words(found)
    return best


def _row_of_reference_words(found: SheetMap) -> int | None:
    """Headings that were all rewritten: the row that still carries our word over the references."""
    for row, values in found.sheet.rows.items():
        if row in found.skipped_rows or row > _HEADING_SEARCH:
            continue
        keys = {heading_key(t) for t in _texts(values) if t}
        if keys & (_REFERENCE_HEADINGS[CHECK] | _REFERENCE_HEADINGS[REF] | _REFERENCE_HEADINGS[PARENT]):
            return row
    return None


def _heading_hits(texts: Sequence[str], table: KnownTable) -> int:
    """How many different headings of ours: a foreign table may name one thing many times."""
    return len({key for text in texts if text and (key := heading_key(text)) in table.headings})


def _by_headings(sheet: RawSheet, forms: Sequence[KnownForm], identity: WorkbookIdentity) -> SheetMap | None:
    """No machine names are left: the headings must name enough questions of exactly one table."""
    scores: list[tuple[float, int, int, KnownForm, KnownTable]] = []
    for row in sorted(sheet.rows)[:_HEADING_SEARCH]:
        texts = _texts(sheet.rows[row])
        filled = sum(1 for t in texts if t and heading_key(t) not in _OUR_WORDS)
        for rank, form in enumerate(_candidates(forms, identity)):
            for table in form.tables.values():
                hits = _heading_hits(texts, table)
                if hits >= max(2, min(4, len(table.columns)) - 1) and hits * 2 >= filled:
                    scores.append((hits / max(len(table.columns), 1), -rank, row, form, table))
    if not scores:
        return None
    scores.sort(key=lambda each: (each[0], each[1], -each[2]), reverse=True)
    share, _, row, form, table = scores[0]
    rivals = [s for s in scores[1:] if s[0] == share and s[3].form.form_id != form.form.form_id]
    if rivals or (not identity.form_id and share < _SHARE_WITHOUT_IDENTITY):
        return None
    found = SheetMap(sheet, form, table, row + 1)
    found.skipped_rows = frozenset({row})
    texts = _texts(sheet.rows[row])
    found.headings = dict(enumerate(texts, 1))
    counts = Counter(heading_key(t) for t in texts if t)
    for column, text in enumerate(texts, 1):
        meant = table.headings.get(heading_key(text), set()) if text else set()
        if len(meant) == 1 and counts[heading_key(text)] == 1:
            found.columns[column] = next(iter(meant))
        elif text and not _is_reference_heading(found, column, text) and _has_values(found, column):
            found.unplaced[column] = text
    found.findings.append(
        Finding(
            "workbook.by-headings",
            N_(
                "The hidden names of the sheet {sheet} are gone; its columns were recognised by their headings."
            ),
            sheet.name,
            "repaired",
            facts={"sheet": sheet.name},
        )
    )
    return found


def propose_column(found: SheetMap, column: int) -> Column | None:
    """This suggests which missing question an unknown heading may stand for: the one between the neighbours."""
    missing = [c for path, c in found.table.columns.items() if path in found.missing]
    if len(missing) == 1:
        return missing[0]
    order = list(found.table.columns)
    before = [order.index(p) for c, p in found.columns.items() if c < column]
    after = [order.index(p) for c, p in found.columns.items() if c > column]
    low, high = max(before, default=-1), min(after, default=len(order))
    between = [c for c in missing if low < order.index(c.path) < high]
    return between[0] if len(between) == 1 else None
