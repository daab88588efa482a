# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated workbook while it is written: formats, sheet names, and everything that did not fit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from forms.problem import N_, Finding
from sync.workbook.exact import utf16_length
from sync.workbook.words import is_right_to_left, word

PIECE = 32_000


class TellsFindings(Protocol):
    """A table on its way into the workbook, as far as the book needs to know it."""

    def findings(self) -> Iterable[Finding]: ...


@dataclass(slots=True)
class Counts:
    """What was seen while streaming; only ever grows."""

    records: int = 0
    by_form: Counter[str] = field(default_factory=Counter)
    by_organization: Counter[tuple[str, str]] = field(default_factory=Counter)
    unknown_forms: Counter[str] = field(default_factory=Counter)


class Book:
    """The workbook being written: its formats, sheet names and everything that did not fit."""

    def __init__(self, file: Any, language: str, max_rows: int, max_links: int) -> None:
        self.file = file
        self.language = language
        self.max_rows = max_rows
        self.max_links = max_links
        self.names: list[str] = []
        self.long_texts: Counter[str] = Counter()
        self._long: Any = None
        self._long_row = 0
        self.unknown_forms: Counter[str] = Counter()
        self._formats: dict[str, Any] = {}
        file.set_properties({"title": "Assent", "comments": "Consolidated export"})

    def add_sheet(self, wanted: str) -> Any:
        name = sheet_name(wanted, self.names)
        self.names.append(name)
        sheet = self.file.add_worksheet(name)
        sheet.set_landscape()
        sheet.set_paper(9)
        if is_right_to_left(self.language):
            sheet.right_to_left()
        return sheet

    def format(self, key: str) -> Any:
        if key not in self._formats:
            self._formats[key] = self.file.add_format(_format(key))
        return self._formats[key]

    def keep_long_text(self, sheet: str, place: str, name: str, text: str) -> None:
        """This writes a text too long for a cell in pieces on its own sheet, made when first needed."""
        if self._long is None:
            self._long = self.add_sheet(word("long_texts", self.language))
            for column, key in enumerate(("sheet", "column", "part", "text")):
                self._long.write_string(0, column, word(key, self.language), self.format("heading"))
        self.long_texts[sheet] += 1
        for part, piece in enumerate(_pieces(text), 1):
            self._long_row += 1
            self._long.write_string(self._long_row, 0, place)
            self._long.write_string(self._long_row, 1, name)
            self._long.write_number(self._long_row, 2, part)
            self._long.write_string(self._long_row, 3, piece)

    def findings(self, streams: Iterable[TellsFindings]) -> tuple[Finding, ...]:
        found = [finding for stream in streams for finding in stream.findings()]
        for form_id, count in self.unknown_forms.items():
            found.append(
                Finding(
                    "export.unknown-form",
                    N_(
                        "{count} records of the form {form} are not in this workbook: the form is not installed."
                    ),
                    form_id,
                    remedy=N_("Install the form and export again."),
                    facts={"count": count, "form": form_id},
                )
            )
        return tuple(found)

    def let_go(self) -> None:
        """This closes the scratch files of a workbook that was not finished; harmless for one that was."""
        self.file.fileclosed = 1
        for sheet in self.file.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


def _format(key: str) -> dict[str, object]:
    fixed: dict[str, dict[str, object]] = {
        "heading": {
            "bold": True,
            "bg_color": "#1F4E79",
            "font_color": "#FFFFFF",
            "text_wrap": True,
            "valign": "top",
        },
        "machine": {"font_color": "#7F7F7F", "italic": True, "font_size": 8},
        "title": {"bold": True, "font_size": 14},
        "bold": {"bold": True},
        "wrap": {"text_wrap": True, "valign": "top"},
        "centre": {"align": "center", "border": 1, "border_color": "#BFBFBF"},
        "text": {"num_format": "@"},
        "date": {"num_format": "yyyy-mm-dd", "align": "left"},
        "datetime": {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"},
        "moment": {"num_format": 'yyyy-mm-dd hh:mm:ss "UTC"', "align": "left"},
        "link": {"font_color": "#0563C1", "underline": 1},
    }
    if key in fixed:
        return fixed[key]
    if key.startswith("number"):
        places = int(key.removeprefix("number"))
        return {"num_format": "0" + ("." + "0" * places if places else "")}
    if key.startswith("time"):
        zone = key.removeprefix("time")
        return {"num_format": f'hh:mm:ss "{zone}"' if zone else "hh:mm:ss", "align": "left"}
    return {"bg_color": key}


def sheet_name(wanted: str, taken: Sequence[str]) -> str:
    """This makes a name that every spreadsheet program accepts and that is not taken yet."""
    clean = "".join("-" if c in "[]:*?/\\" or ord(c) < 32 else c for c in wanted).strip().strip("'") or "-"
    if clean.lower() == "history":
        clean += "-"
    used = {name.lower() for name in taken}
    name, number = _cut_at_word(clean, 31), 2
    while name.lower() in used:
        tail = f" ({number})"
        name, number = _cut(clean, 31 - len(tail)) + tail, number + 1
    return name


def _cut_at_word(text: str, units: int) -> str:
    """A name that is too long ends with a whole word, where words are not too long themselves."""
    cut = _cut(text, units)
    if cut == text or text[len(cut) : len(cut) + 1] == " ":
        return cut
    words, space, _ = cut.rpartition(" ")
    return words if space and utf16_length(words) >= units // 2 else cut


def _cut(text: str, units: int) -> str:
    while utf16_length(text) > units:
        text = text[:-1]
    return text.rstrip()


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, len(text), PIECE // 2):
        yield text[start : start + PIECE // 2]
