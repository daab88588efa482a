# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads the rows of one recognised sheet: every cell certain, asked or refused; every row with its place.

References are read here but settled in read.py, where all sheets of the workbook are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from forms.problem import N_, Finding
from sync.workbook.choices import plain
from sync.workbook.csv_raw import GUESSED_LETTERS
from sync.workbook.identity import is_reference, looks_like_reference
from sync.workbook.match import KnownTable, SheetMap, heading_key, propose_column
from sync.workbook.outcomes import REASONS, Doubt, Outcome, Taken
from sync.workbook.raw import NO_MARK, Mark, RawBook, RawValue
from sync.workbook.repairs import Prepared, habits, shown_text
from sync.workbook.values import Column, ColumnKind, Question, column_letters

REASONS_OF_COLUMNS = {
    "pushed-down": (
        N_("Cells seem to have been inserted in this column: {shown} may belong to a row above."),
        N_("Say whether the answer stands in the right row."),
    ),
    "column-two-names": (
        N_("The heading “{heading}” and the hidden name of this column speak of different questions."),
        N_("Say whether {shown} answers the question named here."),
    ),
    "unknown-heading": (
        N_("The heading “{heading}” is not one of the form's; {shown} stands below it."),
        N_("Say which question it answers, or leave it out."),
    ),
}


@dataclass(slots=True)
class ReadRow:
    """One row on its way to a reading."""

    map: SheetMap
    row: int
    left: str = ""
    right: str = ""
    ref: str = ""
    parent_ref: str = ""
    values: dict[str, str] = field(default_factory=dict)
    doubts: list[tuple[int, str, Doubt, str]] = field(default_factory=list)
    """column, question path, doubt, what the cell shows"""
    findings: list[Finding] = field(default_factory=list)
    row_doubts: list[tuple[str, str]] = field(default_factory=list)
    """reason and proposal about the row as a whole"""
    formulas: int = 0
    shifted: bool = False
    keeps_rules: bool = False
    """every question is asked and every rule is kept, as far as rules look at this row alone"""

    @property
    def place(self) -> str:
        return f"{self.map.sheet.name}!{self.row}"

    def is_empty(self) -> bool:
        return not self.values and not self.doubts


class RepairList:
    """Certain repairs of a workbook, gathered by column so that a person can read them."""

    def __init__(self) -> None:
        self._places: dict[tuple[str, str, int], list[int]] = {}

    def add(self, repair: str, sheet: str, column: int, row: int) -> None:
        self._places.setdefault((repair, sheet, column), []).append(row)

    def findings(self) -> Iterator[Finding]:
        for (repair, sheet, column), rows in self._places.items():
            letters = column_letters(column)
            message, _ = REASONS[repair]
            cells = ", ".join(f"{letters}{row}" for row in rows[:20]) + (" …" if len(rows) > 20 else "")
            yield Finding(
                f"cell.{repair}",
                message,
                f"{sheet}!{letters}{rows[0]}",
                "repaired",
                facts={"count": len(rows), "cells": cells},
            )


def read_rows(found: SheetMap, book: RawBook, repairs: RepairList) -> list[ReadRow]:
    """This reads every data row of a sheet; rows with nothing but a reference do not appear."""
    missing = found.missing
    extra = {c: h for c, h in found.unplaced.items() if missing}
    _tell_unplaced(found, extra)
    rows = []
    above = 0
    remarks: list[str] = []
    listed = [(n, values) for n, values in found.sheet.rows.items() if n not in found.skipped_rows]
    last_column = max(found.ref, found.check, found.parent, *found.columns)
    columns = _Columns(listed, found.first_row, last_column)
    wanted = sorted(_prepare(found, book, columns).items())
    marked = {number for number, _ in found.sheet.marks}
    # A text table writes every cell of a row, empty ones too: a shorter row was cut.
    last = max(found.check, *found.columns) if book.kind == "csv" and found.columns else 0
    paths = [each.column.path for _, each in wanted]
    answers = zip(*(each.quick_column(columns.cells(at)) for at, each in wanted), strict=True)
    references = zip(*(columns.references(at) for at in (found.ref, found.check, found.parent)), strict=True)
    for (number, values), clean, (left, right, parent) in zip(
        listed, answers if wanted else ((),) * len(listed), references, strict=True
    ):
        row = ReadRow(found, number, left, right, parent_ref=parent)
        if found.doubtful or number in marked:
            _read_cells(row, values, wanted, repairs)
        elif all(clean):
            row.values = dict(zip(paths, clean, strict=True))
        else:
            row.values = {path: text for path, text in zip(paths, clean, strict=True) if text}
            if None in clean:
                unsure = [each for each, text in zip(wanted, clean, strict=True) if text is None]
                _read_cells(row, values, unsure, repairs)
        for column, first in found.repeated.items():
            _read_repeated(row, values, column, first)
        for column in extra:
            _read_unplaced(row, values, column)
        if row.is_empty():
            if number >= found.first_row:
                remarks += _remarks(found, values)
            continue
        row.shifted = _is_shifted(row, values)
        if len(values) < last:
            row.row_doubts.append(("cut-row", "yes"))
        if not (is_reference(right) or is_reference(left)):
            if number < found.first_row:
                above += 1
                continue
            if _repeats_headings(found, values):
                continue
        rows.append(row)
    _tell_sheet(found, above, remarks)
    _find_pushed_down_columns(found, rows)
    kinds = {path: column.kind for path, column in found.table.columns.items()}
    for row in rows:
        if len(row.doubts) > 1:
            _find_misfits(row, kinds)
    return rows


class _Columns:
    """The rows of a sheet column by column: most columns are of one kind and are read as a whole."""

    def __init__(
        self, listed: Sequence[tuple[int, Sequence[RawValue]]], first_row: int, last_column: int
    ) -> None:
        # What stands far to the right of the table must not make every row that wide.
        rows = (values if len(values) <= last_column else values[:last_column] for _, values in listed)
        self._columns = list(zip_longest(*rows, fillvalue=""))
        self._empty = ("",) * len(listed)
        self._first = next((at for at, (number, _) in enumerate(listed) if number >= first_row), len(listed))

    def cells(self, column: int) -> Sequence[RawValue]:
        """This gives the cells of a column, counted from 1, in all rows."""
        return self._columns[column - 1] if 0 < column <= len(self._columns) else self._empty

    def texts(self, column: int) -> Iterator[str]:
        """This gives the texts of a column below the headings."""
        cells = self.cells(column)[self._first :]
        if str not in map(type, cells):
            return iter(())
        return (cell for cell in cells if isinstance(cell, str) and cell)

    def references(self, column: int) -> list[str]:
        """This gives the texts of a column of references as these are written; other values are left out."""
        return [cell.strip().upper() if isinstance(cell, str) else "" for cell in self.cells(column)]


def _find_misfits(row: ReadRow, kinds: Mapping[str, ColumnKind]) -> None:
    """Most answers do not fit their questions: a block pasted beside its place fits by chance in the others."""
    misfits = sum(
        1 for _, path, doubt, _ in row.doubts if doubt.reason in _MISFITS and kinds.get(path) != "text"
    )
    fits = sum(1 for path in row.values if kinds[path] != "text")
    if misfits >= 2 and misfits >= fits:
        row.row_doubts.append(("misfits", ""))


_MISFITS = frozenset({"not-in-list", "not-a-number", "not-a-date", "not-a-time", "date-number", "not-whole"})


def _find_pushed_down_columns(found: SheetMap, rows: list[ReadRow]) -> None:
    """Cells inserted in one column push its answers down: the last one then stands alone below all rows."""
    if len(rows) < 4:
        return
    last = rows[-1]
    filled = set(last.values) | {path for _, path, _, _ in last.doubts}
    if not filled or len(filled) > 2 or len(found.columns) < 4:
        return
    for path in filled:
        column = next(c for c, p in found.columns.items() if p == path)
        gap = next(
            (n for n, row in enumerate(rows) if path not in _answered(row) and len(_answered(row)) > 2), None
        )
        for row in rows[gap:] if gap is not None else ():
            if path in row.values:
                value = row.values.pop(path)
                row.doubts.append((column, path, Doubt("pushed-down", value, True), value))


def _answered(row: ReadRow) -> set[str]:
    return set(row.values) | {path for _, path, _, _ in row.doubts}


def _prepare(found: SheetMap, book: RawBook, columns: _Columns) -> dict[int, Prepared]:
    prepared = {}
    for number, path in found.columns.items():
        column = found.table.columns[path]
        sign, day_first = "", None
        if column.kind in ("decimal", "integer", "date", "datetime"):
            sign, day_first = habits(column, columns.texts(number))
        prepared[number] = _column(
            found.table, path, sign, day_first, book.kind == "csv", GUESSED_LETTERS in book.notes
        )
    return prepared


def _column(
    table: KnownTable, path: str, sign: str, day_first: bool | None, from_text: bool, is_guessed: bool
) -> Prepared:
    key = (path, sign, day_first, from_text, is_guessed)
    known = table.prepared.get(key)
    if known is None or known.remembered > _MOST_REMEMBERED:
        known = table.prepared[key] = Prepared(
            table.columns[path],
            table.choices.get(path),
            sign,
            day_first,
            from_text=from_text,
            is_guessed=is_guessed,
        )
    return known


_MOST_REMEMBERED = 5_000
_LONGEST_REMARK = 300


def _read_cells(
    row: ReadRow, values: Sequence[RawValue], wanted: Iterable[tuple[int, Prepared]], repairs: RepairList
) -> None:
    """Cells one by one, with their marks."""
    found, number = row.map, row.row
    marks, width, sheet = found.sheet.marks, len(values), found.sheet.name
    for column, prepared in wanted:
        value = values[column - 1] if column <= width else ""
        mark = marks.get((number, column), NO_MARK)
        if mark is NO_MARK and value == "":
            continue
        outcome = prepared.read(value, mark)
        if mark is not NO_MARK:
            outcome = _look_closer(row, prepared, column, value, mark, outcome)
        if column in found.doubtful and not (isinstance(outcome, Taken) and not outcome.value):
            outcome = _two_names(outcome)
        if isinstance(outcome, Doubt):
            row.doubts.append((column, prepared.column.path, outcome, shown_text(value) or mark.note))
        elif outcome.value:
            row.values[prepared.column.path] = outcome.value
            if outcome.repair:
                repairs.add(outcome.repair, sheet, column, number)


def _look_closer(
    row: ReadRow, prepared: Prepared, column: int, value: RawValue, mark: Mark, outcome: Outcome
) -> Outcome:
    """A note beside an answer is told; a cell under a vertical merge is asked about."""
    row.formulas += bool(mark.formula)
    if mark.note and value != "":
        row.findings.append(
            Finding(
                "cell.note",
                N_("The cell carries a note: {note}"),
                f"{row.map.sheet.name}!{column_letters(column)}{row.row}",
                "note",
                facts={"note": mark.note[:500]},
            )
        )
    if value == "" and mark.covered_by and mark.covered_by[1] == column and mark.covered_by[0] != row.row:
        top = row.map.sheet.rows.get(mark.covered_by[0], [])
        above = prepared.read(top[column - 1]) if len(top) >= column else Taken("")
        if isinstance(above, Doubt) or (above.value and mark.covered_by[0] >= row.map.first_row):
            taken = above.value if isinstance(above, Taken) else above.proposed
            return Doubt("merged", taken, bool(taken))
    return outcome


def _two_names(outcome: Outcome) -> Doubt:
    value = outcome.value if isinstance(outcome, Taken) else outcome.proposed
    return Doubt("column-two-names", value, bool(value))


def _read_repeated(row: ReadRow, values: list[RawValue], column: int, first: int) -> None:
    """A column that was copied: nothing to say where both agree or one is empty of the two."""
    path = row.map.columns[first]
    here = values[column - 1] if column <= len(values) else ""
    there = values[first - 1] if first <= len(values) else ""
    if here == "" or plain(shown_text(here)) == plain(shown_text(there)):
        return
    value = Prepared(row.map.table.columns[path], row.map.table.choices.get(path)).read(here)
    row.values.pop(path, None)
    taken = value.value if isinstance(value, Taken) and there == "" else ""
    row.doubts.append((column, path, Doubt("column-two-names", taken, bool(taken)), shown_text(here)))


def _read_unplaced(row: ReadRow, values: list[RawValue], column: int) -> None:
    value = values[column - 1] if column <= len(values) else ""
    if value == "":
        return
    target = propose_column(row.map, column)
    proposal = Doubt("unknown-heading")
    if target is not None:
        read = Prepared(target, row.map.table.choices.get(target.path)).read(value)
        if isinstance(read, Taken):
            proposal = Doubt("unknown-heading", read.value, True)
    row.doubts.append((column, target.path if target else "", proposal, shown_text(value)))


def _tell_unplaced(found: SheetMap, extra: dict[int, str]) -> None:
    for column, heading in found.unplaced.items():
        if column not in extra:
            found.findings.append(
                Finding(
                    "workbook.own-column",
                    N_("The column “{heading}” is not part of the form and was not read."),
                    f"{found.sheet.name}!{column_letters(column)}",
                    "note",
                    facts={"heading": heading},
                )
            )


def _is_shifted(row: ReadRow, values: list[RawValue]) -> bool:
    """The second reference is not where it belongs: cells were inserted or deleted inside this row."""
    found = row.map
    if not found.check or is_reference(row.right):
        return False
    others = [v.strip().upper() for c, v in enumerate(values, 1) if isinstance(v, str) and c != found.ref]
    if row.left and row.left in others:
        return True
    known = {found.ref, found.check, found.parent}
    return any(
        isinstance(v, str) and looks_like_reference(v.strip().upper()) and c not in known
        for c, v in enumerate(values, 1)
        if c >= found.check - 3
    )


def _repeats_headings(found: SheetMap, values: list[RawValue]) -> bool:
    """The headings once more, in the middle of the rows: somebody pasted a second sheet below the first."""
    first = [v for v in values[:6] if isinstance(v, str) and v]
    known = found.table.headings
    if sum(1 for text in first if heading_key(text) in known) < min(2, len(known)):
        return False
    texts = [v for v in values if isinstance(v, str) and v.strip()]
    hits = sum(1 for text in texts if heading_key(text) in known)
    return len(texts) > 1 and hits >= max(2, len(texts) * 0.6)


def _remarks(found: SheetMap, values: Sequence[RawValue]) -> Iterator[str]:
    """A footnote or a source below the table stands where the references do."""
    for column in (found.ref, found.check):
        value = values[column - 1] if 0 < column <= len(values) else ""
        text = value.strip() if isinstance(value, str) else ""
        if text and not looks_like_reference(text.upper()):
            yield text


def _tell_sheet(found: SheetMap, above: int, remarks: Sequence[str]) -> None:
    sheet = found.sheet
    hidden = len([r for r in sheet.hidden_rows if r in sheet.rows and r not in found.skipped_rows])
    told = (
        (hidden, "workbook.hidden-rows", N_("{count} hidden rows were read like the others.")),
        (
            above,
            "workbook.above",
            N_("{count} rows above the headings are not part of the form and were not read."),
        ),
        (sheet.beyond, "workbook.beyond", N_("{count} cells far to the right were not read.")),
    )
    for count, code, message in told:
        if count:
            found.findings.append(Finding(code, message, sheet.name, "note", facts={"count": count}))
    if remarks:
        message = N_("Text in the column of references that is no reference was not read: {text}")
        text = " | ".join(remarks)
        shown = text if len(text) <= _LONGEST_REMARK else f"{text[:_LONGEST_REMARK]} …"
        found.findings.append(Finding("workbook.remark", message, sheet.name, "note", facts={"text": shown}))
    hidden_columns = [c for c in sheet.hidden_columns if c in found.columns]
    if hidden_columns:
        names = ", ".join(column_letters(c) for c in sorted(hidden_columns)[:20])
        message = N_("Hidden columns were read like the others: {columns}.")
        found.findings.append(
            Finding("workbook.hidden-columns", message, sheet.name, "note", facts={"columns": names})
        )


def question_of(row: ReadRow, column: int, path: str, doubt: Doubt, original: str, at: str) -> Question:
    """This makes the question that a person will see for one doubtful cell."""
    known = row.map.table.columns.get(path)
    message, remedy = REASONS_OF_COLUMNS.get(doubt.reason) or REASONS[doubt.reason]
    place = f"{row.map.sheet.name}!{column_letters(column)}{row.row}" if column else row.place
    finding = Finding(
        f"cell.{doubt.reason}",
        message,
        place,
        "asked" if doubt.has_proposal else "refused",
        remedy,
        {"shown": original[:300], "heading": row.map.headings.get(column, ""), "rule": ""},
    )
    label = _label(row, known, doubt.proposed)
    name = known.label if known else row.map.headings.get(column, "")
    # Two questions may stand at one cell (what it says, and whether it is asked at all).
    kind = f"{place} {doubt.reason}"
    return Question(kind, place, "cell", f"{at}{path}", name, original, doubt.proposed, label, finding)


def _label(row: ReadRow, column: Column | None, value: str) -> str:
    table = row.map.table.choices.get(column.path) if column else None
    if table is None:
        return value
    return "; ".join(table.labels.get(code, code) for code in value.split())
