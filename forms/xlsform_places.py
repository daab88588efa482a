# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Where in a workbook something stands: rows and headings as people see them, and what they say.

Turns row numbers, column words and paths of the compiled form back into `survey!F12`, and finds the
expressions that people wrote. Decides nothing about them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Row = Mapping[str, str]

_ALIASES = {
    "relevance": "relevant",
    "calculate": "calculation",
    "constraining message": "constraint message",
    "requiredmsg": "required message",
    "jr:constraintmsg": "constraint message",
    "jr:requiredmsg": "required message",
    "readonly": "read only",
    "caption": "label",
    "command": "type",
    "tag": "name",
    "value": "name",
    "count": "repeat count",
    "jr:count": "repeat count",
    "image": "media::image",
    "audio": "media::audio",
    "video": "media::video",
}
EXPRESSION_COLUMNS = (
    *("relevant", "constraint", "calculation", "required", "read only", "choice filter", "repeat count"),
    "trigger",
)
_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"'})
_WORDS_FOR_TRUTH = {"yes", "no", "true", "false", "true()", "false()", "y", "n", ""}
_REFERENCE = re.compile(r"\$\{\s*(last-saved#)?\s*([^}]*?)\s*\}")
_ROW_SAYING = re.compile(r"\[row\s*:\s*(\d+)\]\s*")
_SHEET_SAYING = re.compile(
    r"^On the '([\w ]+)' sheet, the '([^']+)' value (?:'[^']*' )?is (?:invalid|problematic)\.\s*"
)


@dataclass(frozen=True, slots=True)
class Written:
    """An expression as the author wrote it, with its cell; `plain` can be compiled."""

    text: str
    plain: str
    place: str


@dataclass(frozen=True, slots=True)
class Places:
    """The sheets of one workbook as read, with the column number of each heading."""

    sheets: Mapping[str, tuple[Row, ...]]
    columns: Mapping[str, Mapping[str, int]]

    def rows(self, sheet: str) -> Iterator[tuple[int, Row]]:
        """Gives each row that says something with the number it has on screen."""
        return ((number, row) for number, row in enumerate(self.sheets.get(sheet, ()), start=2) if row)

    def cell(self, sheet: str, row: int | None = None, column: str = "") -> str:
        """This is the place as people write it: `survey!F12`, `survey!12` or `survey`."""
        letters = self._letters(sheet, column)
        if row is None:
            return sheet
        return f"{sheet}!{letters}{row}"

    def text(self, row: Row, column: str) -> str:
        return next((text for heading, text in row.items() if canonical(heading) == column and text), "")

    def expressions(self) -> Iterator[Written]:
        """Gives every expression of the survey, entities and settings sheets."""
        for number, row in self.rows("survey"):
            for heading, text in row.items():
                column = canonical(heading)
                if column in EXPRESSION_COLUMNS and text.strip().lower() not in _WORDS_FOR_TRUTH:
                    if column == "trigger" or (column == "repeat count" and text.strip().isdigit()):
                        continue
                    yield Written(text, without_references(text), self.cell("survey", number, column))
        for sheet, columns in (
            ("settings", ("instance name",)),
            ("entities", ("create if", "update if", "entity id")),
        ):
            for number, row in self.rows(sheet):
                for heading, text in row.items():
                    if canonical(heading) in columns and text.strip():
                        yield Written(
                            text, without_references(text), self.cell(sheet, number, canonical(heading))
                        )

    def of_path(self, path: str) -> str:
        """This is the row of a node of the compiled form (or of what is around it), or the path itself."""
        names = [re.sub(r"\[.*|^\w+:", "", step) for step in path.strip("/").split("/")][1:]
        known = self._paths()
        for length in range(len(names), 0, -1):
            number = known.get("/".join(names[:length]))
            if number is not None:
                return self.cell("survey", number, "name")
        return path

    def spoken(self, sentence: str) -> tuple[str, str]:
        """Splits pyxform's sentence into the place it names and the rest of what it says."""
        found = _ROW_SAYING.search(sentence)
        number = int(found[1]) if found else None
        rest = _ROW_SAYING.sub("", sentence).strip()
        where = _SHEET_SAYING.match(rest)
        sheet, column = (where[1], where[2]) if where else ("survey", "")
        rest = rest[where.end() :] if where else rest
        if number is None:
            return ("workbook" if not where else sheet), rest
        return self.cell(sheet, number, canonical(column)), rest

    def _letters(self, sheet: str, column: str) -> str:
        if not column:
            return ""
        for heading, number in self.columns.get(sheet, {}).items():
            if canonical(heading) == column:
                return _letters(number)
        return ""

    def _paths(self) -> dict[str, int]:
        """Row numbers by path below the root."""
        found: dict[str, int] = {}
        stack: list[str] = []
        for number, row in self.rows("survey"):
            kind = self.text(row, "type").replace("_", " ").lower()
            name = self.text(row, "name")
            if kind.startswith("end ") and kind.split()[1] in ("group", "repeat", "loop", "lgroup"):
                stack = stack[:-1]
                continue
            if name:
                found.setdefault("/".join([*stack, name]), number)
            if kind.startswith("begin "):
                stack.append(name)
        return found


def canonical(heading: str) -> str:
    """This is the one spelling of a column heading: no language, no prefix, spaces, lower case."""
    parts = [part for part in re.split(r"\s*::?\s*", heading.strip().lower()) if part]
    if parts[:1] in (["bind"], ["control"], ["body"], ["instance"]) and len(parts) > 1:
        parts = parts[1:]
    if parts[:1] == ["jr"] and len(parts) > 1:
        parts = [":".join(parts)]
    if parts and parts[0] == "media" and len(parts) > 1:
        return f"media::{parts[1]}"
    word = " ".join((parts or [""])[0].replace("_", " ").split())
    return _ALIASES.get(word, word)


def without_references(text: str) -> str:
    """Writes paths where XLSForm has `${name}`, so that the expression can be compiled alone.

    Quotation marks that a word processor has bent are straightened, as the conversion does.
    """
    text = text.translate(_STRAIGHT)
    return _REFERENCE.sub(lambda found: "instance('__last-saved')/a" if found[1] else "/form/a", text)


def _letters(number: int) -> str:
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
