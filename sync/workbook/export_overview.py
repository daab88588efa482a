# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sheets of the consolidated workbook that no form fills: positions, summary, codebook, about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from forms.problem import Finding
from sync.catalogue import sentences_in
from sync.workbook.exact import CELL_CHARACTERS
from sync.workbook.export_book import Book, Counts
from sync.workbook.values import Column, Matrix, column_letters
from sync.workbook.words import word

if TYPE_CHECKING:
    from sync.workbook.export import OutTable, Stream


def write_matrix(book: Book, sheet: Any, matrix: Matrix) -> None:
    """Organizations × recommendations, the counts below, and a chart that lives on the counts."""
    language, first = book.language, 2
    sheet.write_string(0, 0, matrix.title, book.format("title"))
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 52)
    sheet.set_column(1, 1, 14)
    sheet.set_column(2, 1 + max(len(matrix.items), 1), 9)
    sheet.freeze_panes(first + 1, 2)
    sheet.write_string(first, 0, word("organization", language), book.format("heading"))
    sheet.write_string(first, 1, word("group", language), book.format("heading"))
    for index, (code, _) in enumerate(matrix.items, 2):
        sheet.write_string(first, index, code, book.format("heading"))
    row = first + 1
    for each in matrix.rows:
        sheet.write_string(row, 0, each.label)
        sheet.write_string(row, 1, each.group)
        for index, code in enumerate(each.codes, 2):
            sheet.write_string(row, index, code, book.format("centre"))
        row += 1
    last = row - 1
    if matrix.rows and matrix.items:
        for code, colour in CODE_COLOURS.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{code}"', "format": book.format(colour)}
            sheet.conditional_format(first + 1, 2, last, 1 + len(matrix.items), rule)
    counts_from = row + 1
    row = _write_matrix_counts(book, sheet, matrix, counts_from)
    for number, (code, text) in enumerate(matrix.items):
        result = matrix.results[number] if number < len(matrix.results) else ""
        sheet.write_string(row, 0, f"{word('recommendation', language)} {code}", book.format("bold"))
        sheet.write_string(row, 2, " — ".join(filter(None, (result, text)))[:CELL_CHARACTERS])
        row += 1
    _chart_of_matrix(book, sheet, matrix, counts_from, row + 1)


CODE_COLOURS: Mapping[str, str] = {
    "SUP": "#A9D08E",
    "SWR": "#E2EFDA",
    "PAR": "#FFE699",
    "ABS": "#D9D9D9",
    "NOT": "#BDD7EE",
    "DIS": "#F4B084",
    "FOB": "#FF7C80",
    "REC": "#C9C9C9",
}


def _legend(book: Book, matrix: Matrix) -> list[tuple[str, str]]:
    legend = list(matrix.legend)
    known = {code for code, _ in legend}
    met = sorted({code for row in matrix.rows for code in row.codes} - known)
    return legend + [(code, code or word("no_response", book.language)) for code in met]


def _write_matrix_counts(book: Book, sheet: Any, matrix: Matrix, row: int) -> int:
    for code, text in _legend(book, matrix):
        sheet.write_string(row, 0, text)
        sheet.write_string(row, 1, code)
        for index in range(len(matrix.items)):
            count = sum(1 for each in matrix.rows if index < len(each.codes) and each.codes[index] == code)
            sheet.write_number(row, 2 + index, count)
        row += 1
    return row + 1


def _chart_of_matrix(book: Book, sheet: Any, matrix: Matrix, counts_from: int, below: int) -> None:
    if not matrix.items or not matrix.rows:
        return
    chart = book.file.add_chart({"type": "bar", "subtype": "stacked"})
    name, last = sheet.get_name(), 1 + len(matrix.items)
    for offset, (code, _) in enumerate(_legend(book, matrix)):
        row = counts_from + offset
        chart.add_series(
            {
                "name": [name, row, 0],
                "categories": [name, 2, 2, 2, last],
                "values": [name, row, 2, row, last],
                "fill": {"color": CODE_COLOURS.get(code, "#EDEDED")},
                "border": {"color": "#7F7F7F"},
                "gap": 40,
            }
        )
    chart.set_title({"name": word("positions_by_recommendation", book.language), "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True, "num_font": {"bold": True}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 120 + 36 * len(matrix.items)})
    sheet.insert_chart(below, 0, chart)


def write_summary(book: Book, sheet: Any, counts: Counts) -> None:
    language = book.language
    forms = sorted({form_id for _, form_id in counts.by_organization})
    organizations = sorted({organization for organization, _ in counts.by_organization})
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, max(len(forms), 1), 16)
    sheet.write_string(0, 0, word("records_by_organization", language), book.format("title"))
    sheet.write_string(2, 0, word("organization", language), book.format("heading"))
    for index, form_id in enumerate(forms, 1):
        sheet.write_string(2, index, form_id, book.format("heading"))
    for row, organization in enumerate(organizations, 3):
        sheet.write_string(row, 0, organization or "—")
        for index, form_id in enumerate(forms, 1):
            sheet.write_number(row, index, counts.by_organization[organization, form_id])
    if not organizations:
        return
    chart = book.file.add_chart({"type": "bar", "subtype": "stacked"})
    name, last = sheet.get_name(), 2 + len(organizations)
    for index in range(1, len(forms) + 1):
        chart.add_series(
            {
                "name": [name, 2, index],
                "categories": [name, 3, 0, last, 0],
                "values": [name, 3, index, last, index],
            }
        )
    chart.set_title({"name": word("records_by_organization", language), "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 760, "height": 140 + 20 * min(len(organizations), 60)})
    sheet.insert_chart(2, len(forms) + 2, chart)


def write_codebook(book: Book, tables: Sequence[OutTable], streams: Mapping[tuple[str, str], Stream]) -> None:
    language = book.language
    sheet = book.add_sheet(word("codebook", language))
    headings = ("sheet", "column", "name", "question", "kind", "list", "required", "relevant", "constraint")
    for index, key in enumerate(headings):
        sheet.write_string(0, index, word(key, language), book.format("heading"))
        sheet.set_column(index, index, (20, 9, 30, 50, 10, 16, 14, 40, 40)[index])
    sheet.freeze_panes(1, 0)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    row = 1
    lists: dict[str, tuple[str, Column]] = {}
    for table in tables:
        stream = streams[table.form_id, table.path]
        for index, column in enumerate(stream.columns, len(stream.facts) + 1):
            question = column.question
            listed = f"{table.form_id}.{question.list_name}" if question.options else ""
            lists.setdefault(listed, (listed, question))
            kind = "text" if column.meaning else column.kind
            cells = (stream.sheets[0], column_letters(index), column.name, column.heading, kind, listed)
            rules = (question.required.replace("true()", "✓"), question.relevant, question.constraint)
            for at, text in enumerate((*cells, *rules)):
                sheet.write_string(row, at, text[:CELL_CHARACTERS])
            row += 1
    sheet.autofilter(0, 0, row - 1, len(headings) - 1)
    _write_choices(book, [each for name, each in lists.items() if name])


def _write_choices(book: Book, lists: Sequence[tuple[str, Column]]) -> None:
    sheet = book.add_sheet(word("choices", book.language))
    for index, key in enumerate(("list", "value", "label")):
        sheet.write_string(0, index, word(key, book.language), book.format("heading"))
        sheet.set_column(index, index, (30, 24, 60)[index])
    sheet.freeze_panes(1, 0)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    row = 1
    for name, column in lists:
        for option in column.options:
            for at, text in enumerate((name, option.value, option.label)):
                sheet.write_string(row, at, text[:CELL_CHARACTERS])
            row += 1


def write_about(
    book: Book, sheet: Any, about: Mapping[str, str], counts: Counts, findings: Sequence[Finding]
) -> None:
    sheet.fit_to_pages(1, 0)
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, "Assent", book.format("title"))
    facts = [*about.items(), (word("records", book.language), str(counts.records))]
    row = 2
    for name, text in facts:
        sheet.write_string(row, 0, name, book.format("bold"))
        sheet.write_string(row, 1, text[:CELL_CHARACTERS], book.format("wrap"))
        row += 1
    row += 1
    translate = sentences_in(book.language)
    for number, finding in enumerate(findings):
        sheet.write_string(row, 0, word("noted", book.language) if not number else "", book.format("bold"))
        sheet.write_string(row, 1, f"{finding.place}: {finding.sentence(translate)}", book.format("wrap"))
        row += 1
    sheet.activate()
