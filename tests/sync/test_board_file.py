# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The board as HTML and CSV, and the ISO comment table as files that come back."""

from __future__ import annotations

import csv
import io
import zipfile
from html.parser import HTMLParser
from pathlib import Path

import pytest

from consensus.board import Board, board
from consensus.iso_comments import COLUMNS, CommentRow, TableStructure
from consensus.records import (
    LANGUAGES,
    Consultation,
    Item,
    Organization,
    Position,
    RecordMeta,
    Round,
    RoundRule,
    Text,
)
from forms.problem import Problem
from sync.board_file import board_html, items_csv, matrix_csv, write_board
from sync.iso_comment_file import read_cells, table_docx, table_xlsx

HOSTILE = '=HYPERLINK("http://x")<script>alert(1)</script>&'


def shown(language: str = "en") -> Board:
    items = (
        Item("r1", 1, (Text("en", "Do it.", "official"),)),
        Item("r2", 2, (Text("en", HOSTILE, "official"),)),
    )
    consultation = Consultation("c", (Text("en", f"Title {HOSTILE}"),), items)
    positions = [
        Position(
            RecordMeta(f"{c}{i.code}", f"{c}{i.code}", c, signer=c, is_focal_point=True),
            "c",
            i.code,
            i.text_hash,
            "FOB" if c == "B" else "SUP",
            HOSTILE,
            "",
            HOSTILE,
        )
        for c in "AB"
        for i in items
    ]
    held = Round(
        "c", 1, RoundRule(), ("A", "B", "C"), tuple((i.code, i.text_hash) for i in items), state="closed"
    )
    names = [Organization("A", HOSTILE), Organization("B", "Beta"), Organization("C", "Gamma")]
    return board(consultation, [held], positions, organizations=names, language=language)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.attributes: list[tuple[str, str | None]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_complete_in_itself_and_carries_no_foreign_markup(language: str) -> None:
    page = Reader()
    page.feed(board_html(shown(language)).decode())
    assert not {"script", "link", "img", "iframe", "object"} & set(page.tags)
    assert not [value for name, value in page.attributes if name in ("src", "href", "onerror", "onclick")]
    assert ("dir", "rtl" if language == "ar" else "ltr") in page.attributes
    assert HOSTILE in page.text
    assert page.tags.count("h2") == 3


def test_the_page_shows_the_matrix_and_who_blocks() -> None:
    page = board_html(shown()).decode()
    assert '<td class="s FOB" title="Formal objection">FOB</td>' in page
    assert "Blocked by formal objection. Objections: 1 (Beta)." in page
    assert "Not served: 1 (Gamma)." in page


def test_csv_cells_are_text_and_never_formulas() -> None:
    for stored in (matrix_csv(shown()), items_csv(shown())):
        assert stored.startswith(b"\xef\xbb\xbf")
        rows = list(csv.reader(io.StringIO(stored[3:].decode(), newline="")))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if cell[:1] in ("=", "+", "@")]
    matrix = list(csv.reader(io.StringIO(matrix_csv(shown())[3:].decode(), newline="")))
    assert [row[3:] for row in matrix] == [["r1", "r2"], ["SUP", "SUP"], ["FOB", "FOB"], ["UNS", "UNS"]]


def test_files_are_written_whole_beside_each_other(tmp_path: Path) -> None:
    assert [path.name for path in write_board(tmp_path / "board.csv", shown())] == [
        "board.csv",
        "board-items.csv",
    ]
    assert [path.name for path in write_board(tmp_path / "board.html", shown())] == ["board.html"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["board-items.csv", "board.csv", "board.html"]


# --- the ISO table as files --------------------------------------------------------------------------------

ROWS = [
    CommentRow(
        "WFP",
        "12",
        "Recommendation 1",
        "para 2",
        "te",
        "=1+1 is not a formula\nsecond line",
        "区块链",
        "مقبول",
    ),
    CommentRow("WHO", comment="\x0bcontrol", type="ge"),
]


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
def test_a_table_written_comes_back_as_it_was(kind: str) -> None:
    stored = {"xlsx": table_xlsx, "docx": table_docx}[kind](ROWS, title="Comments on JIU/REP/2020/7")
    header, rows = read_cells(stored, f"comments.{kind}")
    assert header == COLUMNS
    assert rows[0] == ROWS[0].cells
    assert rows[1][0] == "WHO"
    assert rows[1][5] == "control"


def test_a_workbook_never_runs_a_comment_as_a_formula() -> None:
    with zipfile.ZipFile(io.BytesIO(table_xlsx(ROWS))) as held:
        assert "<f>" not in held.read("xl/worksheets/sheet1.xml").decode()


def test_a_table_for_word_has_one_list_of_styles_and_columns_of_the_widths_meant() -> None:
    import docx

    stored = table_docx(ROWS)
    with zipfile.ZipFile(io.BytesIO(stored)) as held:
        assert not [
            name for name in held.namelist() if b"stylesWithEffects" in name.encode() + held.read(name)
        ]
    table = docx.Document(io.BytesIO(stored)).tables[0]
    for row in table.rows:
        assert [cell.width for cell in row.cells] == [column.width for column in table.columns]


@pytest.mark.parametrize("kind", ["xlsx", "docx"])
@pytest.mark.parametrize("cut", [0, 10, 500, 3000])
def test_a_damaged_file_is_refused_with_a_problem(kind: str, cut: int) -> None:
    stored = {"xlsx": table_xlsx, "docx": table_docx}[kind](ROWS)
    with pytest.raises(Problem):
        read_cells(stored[:cut], f"comments.{kind}")


def test_a_document_without_the_table_and_one_that_declares_entities_are_refused() -> None:
    import docx

    held = io.BytesIO()
    docx.Document().save(held)
    with pytest.raises(TableStructure):
        read_cells(held.getvalue(), "letter.docx")
    evil = io.BytesIO()
    with zipfile.ZipFile(evil, "w") as archive:
        archive.writestr("word/document.xml", '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>')
    with pytest.raises(Problem):
        read_cells(evil.getvalue(), "evil.docx")
