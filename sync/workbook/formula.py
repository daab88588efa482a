# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""XForm conditions as spreadsheet formulas, as far as a spreadsheet can say them.

Only hints are made from these (colours, an early warning while typing): the form engine decides when
the workbook comes back. What cannot be said is left out; a rule is then weaker, never stricter.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from forms.grammar import Ast, Call, Chain, Negative, Number, Path, Text, Unreadable, parse
from sync.workbook.values import Column

_COMPARISONS = {"=", "!=", "<", "<=", ">", ">="}
_ARITHMETIC = {"+": "+", "-": "-", "*": "*", "div": "/"}


class NotSayable(Exception):
    """A spreadsheet has no words for this; never leaves this module."""


@dataclass(frozen=True, slots=True)
class Cells:
    """Where the questions of one table stand in a row, for the formulas of that row."""

    cell_of: Callable[[str], str | None]
    """absolute path to a cell like `$C3`"""
    column_of: Callable[[str], Column | None]
    labels: Mapping[str, Mapping[str, str]]
    """per absolute path: what the cell shows for a code"""


def condition(expression: str, cells: Cells, own: str) -> str | None:
    """This says a condition as a formula; parts of an `and` that cannot be said are left out.

    `own` is the absolute path that `.` means. None when nothing of it can be said.
    """
    try:
        tree = parse(expression)
    except Unreadable:
        return None
    said = []
    for part in _conjuncts(tree):
        try:
            said.append(_boolean(part, cells, own))
        except NotSayable:
            continue
    return None if not said else said[0] if len(said) == 1 else f"AND({','.join(said)})"


def exact_condition(expression: str, cells: Cells, own: str) -> str | None:
    """This says a condition as a formula, whole or not at all."""
    try:
        return _boolean(parse(expression), cells, own)
    except (Unreadable, NotSayable):
        return None


def text_literal(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _conjuncts(tree: Ast) -> tuple[Ast, ...]:
    if isinstance(tree, Chain) and set(tree.operators) == {"and"}:
        return tuple(part for operand in tree.operands for part in _conjuncts(operand))
    return (tree,)


def _boolean(tree: Ast, cells: Cells, own: str) -> str:
    match tree:
        case Chain(operators, operands) if set(operators) <= {"and", "or"}:
            if len(set(operators)) != 1:
                raise NotSayable
            inside = ",".join(_boolean(operand, cells, own) for operand in operands)
            return f"{operators[0].upper()}({inside})"
        case Chain((operator,), (left, right)) if operator in _COMPARISONS:
            return _comparison(operator, left, right, cells, own)
        case Call("not", (inside_tree,)):
            return f"NOT({_boolean(inside_tree, cells, own)})"
        case Call("true", ()):
            return "TRUE"
        case Call("false", ()):
            return "FALSE"
        case Call("selected", (Path() as path, Text(code))):
            return _selected(path, code, cells, own)
        case Call("selected", (Text(codes), Path() as path)) if codes.strip():
            same = [_comparison("=", path, Text(code), cells, own) for code in codes.split()]
            return same[0] if len(same) == 1 else f"OR({','.join(same)})"
        case _:
            raise NotSayable


def _selected(path: Path, code: str, cells: Cells, own: str) -> str:
    where = _absolute(path, own)
    cell, column = cells.cell_of(where), cells.column_of(where)
    if cell is None or column is None:
        raise NotSayable
    shown = cells.labels.get(where, {}).get(code, code)
    if column.kind == "one":
        return f"{cell}={text_literal(shown)}"
    return f'ISNUMBER(SEARCH({text_literal("; " + shown + ";")},"; "&{cell}&";"))'


def _comparison(operator: str, left: Ast, right: Ast, cells: Cells, own: str) -> str:
    excel = "<>" if operator == "!=" else operator
    if isinstance(right, Path) and not isinstance(left, Path):
        turned = {"<": ">", ">": "<", "<=": ">=", ">=": "<="}.get(operator, operator)
        return _comparison(turned, right, left, cells, own)
    if isinstance(left, Path) and isinstance(right, Text):
        where = _absolute(left, own)
        cell, column = cells.cell_of(where), cells.column_of(where)
        if cell is None or column is None or operator not in ("=", "!="):
            raise NotSayable
        if right.value and column.kind not in ("one", "text"):
            raise NotSayable
        shown = cells.labels.get(where, {}).get(right.value, right.value)
        return f"{cell}{excel}{text_literal(shown)}"
    values = [_number(side, cells, own) for side in (left, right)]
    paths = [cells.cell_of(_absolute(side, own)) for side in (left, right) if isinstance(side, Path)]
    sides = [f"ISNUMBER({cell})" for cell in paths if cell]
    compared = f"{values[0]}{excel}{values[1]}"
    return f"AND({','.join([*sides, compared])})" if sides else compared


def _number(tree: Ast, cells: Cells, own: str) -> str:
    match tree:
        case Number(value):
            return repr(int(value)) if value == int(value) else repr(value)
        case Negative(operand):
            return f"-{_number(operand, cells, own)}"
        case Call("today", ()):
            return "TODAY()"
        case Call("now", ()):
            return "NOW()"
        case Call("date", (Text(day),)) if len(day) == 10:
            return f"DATE({int(day[:4])},{int(day[5:7])},{int(day[8:])})"
        case Call("string-length", (Path() as path,)):
            return f"LEN({_cell(path, cells, own)})"
        case Call("string-length", ()):
            return f"LEN({cells.cell_of(own)})"
        case Call("number" | "int" | "floor", (inner,)):
            return _number(inner, cells, own)
        case Path() as path:
            cell, column = _cell(path, cells, own), cells.column_of(_absolute(path, own))
            if column is None or column.kind not in ("integer", "decimal", "date", "datetime", "time"):
                raise NotSayable
            return cell
        case Chain((operator,), (left, right)) if operator in _ARITHMETIC:
            both = (_number(left, cells, own), _number(right, cells, own))
            return f"({both[0]}{_ARITHMETIC[operator]}{both[1]})"
        case _:
            raise NotSayable


def _cell(path: Path, cells: Cells, own: str) -> str:
    cell = cells.cell_of(_absolute(path, own))
    if cell is None:
        raise NotSayable
    return cell


def _absolute(path: Path, own: str) -> str:
    if any(step.predicates for step in path.steps):
        raise NotSayable
    if path.start is None and len(path.steps) == 1 and path.steps[0].axis == "self":
        return own
    if path.start != "/" or any(step.axis != "child" for step in path.steps):
        raise NotSayable
    return "/" + "/".join(step.test for step in path.steps)
