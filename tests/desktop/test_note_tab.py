# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The note in the window: written into, moved, added to, supplied with what only the secretariat knows, as PDF."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QWidget

from consensus.note_text import NoteFacts
from desktop.desk import Desk as DeskScreen
from desktop.desk_note import note_lines
from desktop.note_pdf import note_html
from desktop.parts import Place
from desktop.register_page import RegisterPage

AnyDesk = Any


def screen(desk: AnyDesk, kind: type[QWidget]) -> Any:
    return next(each for each in desk.app.screens.values() if isinstance(each, kind))


@pytest.fixture
def tab(secretariat: AnyDesk) -> Any:
    secretariat.app.go(Place("desk", "note", "readiness"))
    found = screen(secretariat, DeskScreen).note
    assert found.note is not None
    return found


def test_what_the_secretariat_supplies_stands_in_the_note(tab: Any) -> None:
    tab.facts.symbol.setText("A/99/1")
    tab.facts.introduction.setPlainText("The Unit looked at it.\n\nIt found\ntwo things.")
    tab.facts.closing.setPlainText("Taken together, they agree.")
    tab.supply(tab.facts.facts())
    texts = [p.text for p in tab.note.introduction]
    assert texts == ["The Unit looked at it.", "It found two things."]
    assert tab.note.masthead.symbol == "A/99/1"
    assert tab.note.general[-1].text == "Taken together, they agree."
    assert not [f for f in tab.note.findings if f.code == "note.introduction-missing"]
    assert tab.facts.facts() == NoteFacts(
        symbol="A/99/1", introduction=tuple(texts), closing=("Taken together, they agree.",)
    )


def test_paragraphs_are_added_moved_and_taken_out_and_the_numbers_follow(tab: Any) -> None:
    first = next(line for line in note_lines(tab.note) if line.key.endswith("/grade"))
    tab.add_below(first.key, "In our own words.")
    numbers = tab.note.numbers
    assert numbers["written/1"] == numbers[first.key] + 1
    added = tab.note.paragraph("written/1")
    assert (added.kind, added.trace) == ("written", ())
    tab.add_below(first.key, "And more.")
    assert {"written/1", "written/2"} <= set(tab.note.numbers)
    line = next(each for each in note_lines(tab.note) if each.key == "written/1")
    tab._act("up", line)
    assert tab.note.numbers["written/1"] < tab.note.numbers["written/2"]
    tab._act("away", line)
    assert "written/1" not in tab.note.numbers
    kept = tab.workspace.note("readiness", "en")
    assert "written/2" in kept.numbers, "what was changed is kept"


def test_a_name_is_refused_until_a_reason_allows_it(tab: Any, secretariat: AnyDesk, tmp_path: Path) -> None:
    first = next(line for line in note_lines(tab.note) if line.key.endswith("/grade"))
    tab.add_below(first.key, "UNICEF asked for more time.")
    line = next(each for each in note_lines(tab.note) if each.key == "written/1")
    for name in ("note.docx", "note.pdf"):
        tab.write(tmp_path / name)
        assert not (tmp_path / name).exists()
    assert [problem.code for problem in secretariat.problems] == ["note.refused", "note.refused"]
    tab.allow(line, "It asked to be named.")
    assert not [f for f in tab.note.findings if f.code == "note.names-organization"]
    tab.write(tmp_path / "note.docx")
    tab.write(tmp_path / "note.pdf")
    assert (tmp_path / "note.docx").exists()
    assert (tmp_path / "note.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "note.pdf").stat().st_size > 3_000


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
def test_the_printed_note_has_the_numbers_and_the_direction_of_the_word_file(tab: Any, language: str) -> None:
    note = tab.workspace.note("readiness", language, fresh=True)
    page = note_html(note)
    assert page.count("<h3>") == len(note.blocks)
    assert page.count("<h2>") == 3
    assert "I. I." not in page
    assert all(f"\u200e{number}.\u200e" in page for number in note.numbers.values())
    assert (f'dir="{note.direction}"' in page) and ("rtl" if language == "ar" else "ltr") == note.direction


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_printed_note_has_the_internal_annexes_when_they_are_asked_for(tab: Any, language: str) -> None:
    note = tab.workspace.note("readiness", language, fresh=True)
    assert note.annexes and note.internal_label
    assert note.internal_label not in note_html(note)
    page = note_html(note, internal=True)
    assert page.count(f"<b>{note.internal_label}</b>") == len(note.annexes)
    for number, annex in enumerate(note.annexes, 1):
        heads = [f"<th>{escape(words)}</th>" for words in annex.header]
        assert f"{note.annex_heading} {number}. {escape(annex.title)}" in page
        assert "".join(reversed(heads) if language == "ar" else heads) in page
        assert all(f"<td>{escape(words)}</td>" in page for row in annex.rows for words in row)


def test_the_annexes_are_in_the_pdf_that_the_window_writes(tab: Any, tmp_path: Path) -> None:
    tab.write(tmp_path / "note.pdf")
    tab.annexes.setChecked(True)
    tab.write(tmp_path / "with.pdf")
    pages = [
        path.read_bytes().count(b"/Type /Page\n") for path in (tmp_path / "note.pdf", tmp_path / "with.pdf")
    ]
    assert 0 < pages[0] < pages[1]


def test_the_register_is_seen_narrowed_and_written(secretariat: AnyDesk, tmp_path: Path) -> None:
    from sync.demo_forms import fill_use_case, finished, reference

    for case in reference("usecases")["usecases"][:2]:
        session = secretariat.workspace.begin("usecase")
        fill_use_case(session, case)
        secretariat.workspace.record(finished(session))
    page = RegisterPage(screen(secretariat, DeskScreen).context)
    page.refresh()
    assert page.model.rowCount() == 2
    assert page.lead.text().startswith("2 use cases")
    assert page.model.data(page.model.index(0, 3)) == "Not assessed"
    narrowed = [
        (page.stage, "closed", 0), (page.stage, "operational", 1), (page.office, "WFP", 2),
        (page.risk, "High", 0), (page.risk, "not_assessed", 2),
    ]  # fmt: skip
    for box, code, left in narrowed:
        box.setCurrentIndex(box.findData(code))
        page.refresh()
        assert page.model.rowCount() == left, code
        box.setCurrentIndex(0)
    page.text.setText("sindh")
    page.refresh()
    assert page.model.rowCount() == 1
    page.write(tmp_path / "register.xlsx")
    written = openpyxl.load_workbook(tmp_path / "register.xlsx")["cases"]
    assert written.max_row == 2, "what is seen is what is written"
    page.deleteLater()
