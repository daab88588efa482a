# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO comment table through the window: written, filled in elsewhere, taken back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx

from desktop.parts import Place


def give_a_position_with_a_comment(office: Any, words: str) -> None:
    comment = {
        "section": "specific", "theme": "information", "comment_type": "ge", "comment_text": words,
        "comment_language": "en", "publishable": "yes", "name_us": "no",
    }  # fmt: skip
    answers = {
        "consultation": "readiness", "item": "1", "position": "SUP", "has_comments": "yes", "comments": (comment,),
    }  # fmt: skip
    session = office.workspace.begin("position", answers=answers)
    made = session.finalize()
    assert not isinstance(made, tuple), made
    office.workspace.record(made)


def test_a_table_is_written_filled_in_and_taken_back(secretariat: Any, admitted: Any, tmp_path: Path) -> None:
    give_a_position_with_a_comment(admitted, "The text needs a date.")
    bundle = admitted.workspace.write_bundle(tmp_path / "up.assent").paths[0]
    secretariat.workspace.take([bundle])
    secretariat.app.go(Place("desk", "comments", "readiness"))
    tab = secretariat.app.screens["desk"].comments
    tab.iso.write_table(tmp_path / "table.docx")
    document = docx.Document(str(tmp_path / "table.docx"))
    table = document.tables[0]
    table.rows[1].cells[7].text = "Accepted. A date will be set."
    for cell, text in zip(
        table.add_row().cells, ("ITU", "", "", "", "ge", "From elsewhere.", "", ""), strict=True
    ):
        cell.text = text
    document.save(str(tmp_path / "table.docx"))
    told: list[str] = []
    secretariat.app.screens["desk"].told.connect(told.append)
    tab.iso.take_table(tmp_path / "table.docx")
    assert "0 comments added" in told[-1]
    assert "1 answer entered" in told[-1]
    assert tab.iso.found.isVisibleTo(tab)
    assert "row 3" in tab.iso.found.text()
    (said,) = secretariat.workspace.dispositions("readiness").values()
    assert (said.outcome, said.observation) == ("accepted", "A date will be set.")
    assert secretariat.problems == []


def test_an_answer_that_needs_words_waits_for_them(secretariat: Any, admitted: Any, tmp_path: Path) -> None:
    give_a_position_with_a_comment(admitted, "The text needs a date.")
    secretariat.workspace.take(admitted.workspace.write_bundle(tmp_path / "up.assent").paths)
    secretariat.app.go(Place("desk", "comments", "readiness"))
    tab = secretariat.app.screens["desk"].comments
    tab.outcome.setCurrentIndex(tab.outcome.findData("not_accepted"))
    tab.act.click()
    (problem,) = secretariat.problems
    assert problem.sentence() == (
        "The disposition of comment “The text needs a date.” is “Not accepted” without an observation."
    )
    assert tab.window().focusWidget() is tab.observation
    assert not secretariat.workspace.dispositions("readiness")
    tab.observation.setText("It has one.")
    tab.act.click()
    (said,) = secretariat.workspace.dispositions("readiness").values()
    assert (said.outcome, said.observation) == ("not_accepted", "It has one.")
