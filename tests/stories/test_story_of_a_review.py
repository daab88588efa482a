# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A clerk decides what workbooks leave in doubt: good rows have entered, the others wait as long as they must."""

from __future__ import annotations

import io
import json
from pathlib import Path

import openpyxl
import pytest

from forms.problem import Problem
from sync.cli import main
from sync.review_values import CellDecision, ReviewQuestion
from sync.workspace import Workspace


@pytest.fixture
def admitted(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    return secretariat, office


@pytest.fixture
def filled(stage, fill_in):
    """An Excel form for the office with these rows typed into it, from the first row on."""

    def made(secretariat: Workspace, office: Workspace, *rows, language: str = "en") -> Path:
        ids = {"office": office.standing().office_id, "language": language}
        return fill_in(secretariat.write_template(stage.file(".xlsx"), "endorsement", **ids), *rows)

    return made


COMMENT = {
    "section": "specific",
    "theme": "proposed_change",
    "comment_type": "ge",
    "comment_language": "en",
    "publishable": "no",
}
DOUBTFUL = (
    {"focal_email": "one@unicef.example"},
    {"focal_email": "two@unicef.example", "status_date": "01/02/2026"},
    {"focal_email": "three@unicef.example", "evidence_level": "declard"},
    {"focal_email": "four@unicef.example", "edition": None},
)


def asked(workspace: Workspace) -> dict[str, ReviewQuestion]:
    return {each.kind: each for each in workspace.review().questions}


def said(question: ReviewQuestion, action: str, value: str = "") -> list[CellDecision]:
    return [CellDecision(question.key, action, value)]  # type: ignore[arg-type]


def test_good_rows_enter_at_once_and_the_others_enter_when_they_are_decided(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL)
    taken = secretariat.take([path]).files[0]
    assert (taken.outcome, taken.added, taken.waiting_rows) == ("asked", 1, 3)
    assert secretariat.records().total == 1
    assert [(t.kind, t.count) for t in secretariat.tasks() if "review" in t.kind] == [("review-cells", 3)]

    found = asked(secretariat)
    day, evidence, edition = found["cell.date-two-ways"], found["cell.not-in-list"], found["cell.required"]
    assert (day.original, day.proposed, day.file, day.office) == (
        "01/02/2026", "2026-02-01", path.name, "UNICEF headquarters",
    )  # fmt: skip
    assert "accept" in day.actions
    assert evidence.original == "declard"
    assert edition.actions == ("correct", "drop")
    secretariat.decide_cells(said(day, "accept"))
    secretariat.decide_cells(said(evidence, "correct", evidence.options[0][1]))
    secretariat.decide_cells(said(edition, "correct", "2024"))
    assert secretariat.records().total == 1, "nothing enters before the review is finished"
    assert [(t.kind, t.count) for t in secretariat.tasks() if "review" in t.kind] == [("finish-review", 3)]

    report = secretariat.finish_review()
    assert (report.added, report.asked) == (3, ())
    assert secretariat.records().total == 4
    assert secretariat.review().questions == ()
    assert not any("review" in task.kind for task in secretariat.tasks())
    assert secretariat.verify().sound
    assert secretariat.rebuild().same


def test_what_was_decided_says_who_and_keeps_what_the_cell_showed(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, DOUBTFUL[1])
    secretariat.take([path])
    secretariat.decide_cells(said(asked(secretariat)["cell.date-two-ways"], "correct", "2026-01-02"))
    (record,) = secretariat.finish_review().files[0].records
    assert secretariat.record_view(record).fields["state/status_date"] == "2026-01-02"
    (revision,) = secretariat.history(record)
    assert revision.source.decided == (("state/status_date", "01/02/2026", "correct", "Clerk"),)
    assert revision.source.on_behalf_of == office.standing().office_id


def test_what_waits_is_there_after_a_restart_and_decisions_can_be_taken_back(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL)
    secretariat.take([path])
    path.unlink()
    folder = secretariat.folder
    secretariat.decide_cells(said(asked(secretariat)["cell.date-two-ways"], "accept"))
    secretariat.close()
    with Workspace.open(folder, clock=stage.clock) as again:
        day = asked(again)["cell.date-two-ways"]
        assert (day.action, day.by) == ("accept", "Clerk")
        counts = again.review_counts()
        assert (counts.questions, counts.decided, counts.books) == (3, 1, 1)
        again.decide_cells(said(day, "open"))
        assert asked(again)["cell.date-two-ways"].is_open
        assert again.finish_review().files == (), "no decision, nothing to finish"
        again.decide_cells(said(day, "accept"))
        report = again.finish_review()
        assert (report.added, report.files[0].waiting_rows) == (1, 2)
        assert len(again.review().questions) == 2


def test_the_same_file_again_changes_nothing_before_and_after_the_review(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL)
    secretariat.take([path])
    secretariat.decide_cells(said(asked(secretariat)["cell.date-two-ways"], "accept"))
    secretariat.take([path])
    assert asked(secretariat)["cell.date-two-ways"].action == "accept", "a decision made is not forgotten"
    secretariat.decide_cells(said(asked(secretariat)["cell.not-in-list"], "drop"))
    secretariat.decide_cells(said(asked(secretariat)["cell.required"], "correct", "2014"))
    secretariat.finish_review()
    before = secretariat.records().total, secretariat.standing().entries
    assert before[0] == 3
    taken = secretariat.take([path]).files[0]
    assert (taken.outcome, taken.added, taken.waiting_rows) == ("already-present", 0, 0)
    resaved = stage.file(".xlsx")
    openpyxl.load_workbook(path).save(resaved)
    taken = secretariat.take([resaved]).files[0]
    assert (taken.added, taken.waiting_rows) == (0, 0), "also when a spreadsheet program has saved it anew"
    assert (secretariat.records().total, secretariat.standing().entries) == before


def test_an_older_file_taken_again_does_not_undo_a_newer_one(stage, admitted, filled):
    secretariat, office = admitted
    first = filled(secretariat, office, DOUBTFUL[0])
    secretariat.take([first])
    book = openpyxl.load_workbook(first)
    for row in book.worksheets[1].iter_rows():
        for cell in row:
            if cell.value == "one@unicef.example":
                cell.value = "new@unicef.example"
    second = stage.file(".xlsx")
    book.save(second)
    assert secretariat.take([second]).files[0].added == 1
    assert secretariat.take([first]).files[0].outcome == "already-present"
    (row,) = secretariat.records().rows
    assert "new@unicef.example" in str(secretariat.record_view(row.record_id).fields)


def test_a_corrected_workbook_takes_the_place_of_the_one_that_waits(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL)
    secretariat.take([path])
    book = openpyxl.load_workbook(path)
    for row in book.worksheets[1].iter_rows():
        for cell in row:
            if cell.value == "declard":
                cell.value = "declared"
    better = stage.file(".xlsx")
    book.save(better)
    taken = secretariat.take([better]).files[0]
    assert (taken.added, taken.waiting_rows) == (1, 2)
    review = secretariat.review()
    assert [each.name for each in review.books] == [better.name]
    assert "cell.not-in-list" not in asked(secretariat)


def test_what_the_form_refuses_after_a_decision_is_asked_again_with_its_past(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, {**DOUBTFUL[1], "status_date": "soon"})
    secretariat.take([path])
    (question,) = secretariat.review().questions
    secretariat.decide_cells(said(question, "correct", "2090-01-01"))  # the rule: not in the future
    report = secretariat.finish_review()
    assert (report.added, report.files[0].waiting_rows) == (0, 1)
    (again,) = secretariat.review().questions
    assert (again.kind, again.original, again.cell) == ("rule.constraint", "soon", question.cell)
    assert again.is_open
    secretariat.decide_cells(said(again, "correct", "2026-02-02"))
    assert secretariat.finish_review().added == 1
    (row,) = secretariat.records().rows
    (revision,) = secretariat.history(row.record_id)
    assert [(each[1], each[2]) for each in revision.source.decided] == [
        ("soon", "correct"),
        ("soon", "correct"),
    ]


@pytest.mark.parametrize(
    ("kind", "action", "value", "code"),
    [
        ("cell.required", "accept", "", "review.not-possible"),
        ("cell.required", "skip", "", "review.not-possible"),
        ("cell.not-in-list", "correct", "no such answer", "review.not-an-answer"),
        ("cell.date-two-ways", "correct", "", "review.not-an-answer"),
        ("cell.date-two-ways", "correct", "03/04/2026", "review.not-an-answer"),
    ],
    ids=["accept without a proposal", "skip what is needed", "not in the list", "empty", "again in doubt"],
)
def test_what_cannot_be_said_is_refused_with_a_sentence(stage, admitted, kind, action, value, code, filled):
    secretariat, office = admitted
    secretariat.take([filled(secretariat, office, *DOUBTFUL)])
    with pytest.raises(Problem) as met:
        secretariat.decide_cells(said(asked(secretariat)[kind], action, value))
    assert met.value.code == code
    assert secretariat.review_counts().decided == 0


def test_decisions_come_back_in_a_review_workbook_in_any_language(stage, admitted, filled):
    secretariat, office = admitted
    secretariat.take([filled(secretariat, office, *DOUBTFUL)])
    sheet_file = stage.file(".xlsx")
    assert secretariat.write_review(sheet_file, language="fr") == 3
    book = openpyxl.load_workbook(sheet_file)
    page = book.active
    names = {cell.value: cell.column for cell in page[2]}
    for row in page.iter_rows(min_row=3):
        original = row[names["original"] - 1].value
        chosen = {"01/02/2026": ("accepter", None), "declard": ("corriger", "declared")}.get(original)
        if chosen:
            row[names["decision"] - 1].value, row[names["answer"] - 1].value = chosen
    book.save(sheet_file)
    assert secretariat.read_review(sheet_file) == 2
    assert secretariat.finish_review().added == 2
    page.cell(row=3, column=names["decision"]).value = "perhaps"
    book.save(sheet_file)
    with pytest.raises(Problem, match="perhaps"):
        secretariat.read_review(sheet_file)


def test_the_office_gets_its_workbook_back_with_notes_in_its_language(stage, admitted, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL, language="fr")
    secretariat.take([path])
    (book,) = secretariat.review().books
    out = stage.file(".xlsx")
    made = secretariat.give_back(book.file_id, out)
    assert (made.notes, made.is_patched) == (3, True)
    notes = [
        c.comment.text
        for sheet in openpyxl.load_workbook(out)
        for r in sheet.iter_rows()
        for c in r
        if c.comment
    ]
    assert any("Écrivez la réponse" in note for note in notes), notes
    from_file = secretariat.give_back(path, stage.file(".xlsx"), language="en")
    assert from_file.notes == 3
    with pytest.raises(Problem, match="over"):
        secretariat.give_back(path, path)
    # The copy can be corrected and sent back: it is still the office's form.
    assert secretariat.take([out]).files[0].problem is None


def test_an_office_reviews_its_own_workbook_too(stage, fill_in):
    office = stage.office("WFP")
    path = office.write_template(stage.file(".xlsx"), "endorsement")
    fill_in(path, {"organization": "WFP", "status_date": "01/02/2026"})
    assert office.take([path]).files[0].waiting_rows == 1
    office.decide_cells(said(asked(office)["cell.date-two-ways"], "accept"))
    assert office.finish_review().added == 1


def run(*words: str, capsys) -> tuple[int, object]:
    code = main([*words, "--json"])
    return code, json.load(io.StringIO(capsys.readouterr().out))


def test_the_command_line_lists_decides_and_finishes(stage, admitted, capsys, monkeypatch, filled):
    secretariat, office = admitted
    path = filled(secretariat, office, *DOUBTFUL)
    secretariat.close()
    monkeypatch.setenv("ASSENT_WORKSPACE", str(secretariat.folder))
    report = stage.file(".xlsx")
    code, taken = run("take", str(path), "--report", str(report), capsys=capsys)
    assert (code, taken["files"][0]["waiting_rows"]) == (0, 3)
    assert openpyxl.load_workbook(report).sheetnames == ["Files", "Questions", "To note"]
    code, listed = run("review", "--kind", "cell.not-in-list", capsys=capsys)
    key = listed["questions"][0]["key"]
    assert run("review", "decide", key[:16], "correct", "declared", capsys=capsys)[0] == 0
    assert run("review", "accept-all", "--kind", "cell.date-two-ways", capsys=capsys)[1] == {"accepted": 1}
    out = stage.file(".xlsx")
    assert run("give-back", path.name, str(out), "-l", "es", capsys=capsys)[1]["notes"] == 1
    code, finished = run("review", "finish", capsys=capsys)
    assert (code, finished["files"][0]["added"]) == (0, 2)
    assert len(run("review", capsys=capsys)[1]["questions"]) == 1
    assert run("review", "drop", path.name, capsys=capsys)[0] == 0
    assert run("review", capsys=capsys)[1] == {"books": [], "questions": []}


def test_a_comment_without_its_row_joins_the_row_it_is_said_to_belong_to(stage, admitted):
    secretariat, office = admitted
    stage.agenda(secretariat, eligible=("UNICEF",))
    path = secretariat.write_template(stage.file(".xlsx"), "position", office=office.standing().office_id)
    book = openpyxl.load_workbook(path)
    main_page, comments = (
        next(sheet for sheet in book if str(sheet["A1"].value).startswith(start))
        for start in ("_ref", "_parent")
    )
    answers = {
        "organization": "UNICEF", "consultation": "principles", "item": "rec-1", "position": "SUP",
        "has_comments": "yes",
    }  # fmt: skip
    names = {str(cell.value).rsplit("/", 1)[-1]: cell.column for cell in main_page[1]}
    for name, value in answers.items():
        main_page.cell(row=3, column=names[name]).value = value
    names = {str(cell.value).rsplit("/", 1)[-1]: cell.column for cell in comments[1]}
    for number, text in ((3, "A first remark on the text."), (4, "A second remark on the text.")):
        for name, value in {**COMMENT, "comment_text": text}.items():
            comments.cell(row=number, column=names[name]).value = value
    reference = main_page["A3"].value
    comments.cell(row=3, column=1).value = reference
    book.save(path)
    secretariat.take([path])
    (orphan,) = [q for q in secretariat.review().questions if q.about == "row"]
    assert orphan.actions == ("correct", "drop")
    with pytest.raises(Problem) as met:
        secretariat.decide_cells(said(orphan, "correct", "XXX-0001-0"))
    assert met.value.code == "review.not-an-answer"
    for question in secretariat.review().questions:
        value = reference if question is not orphan and question.about == "row" else ""
        if question.key == orphan.key:
            secretariat.decide_cells(said(question, "correct", reference.lower()))
        elif question.is_open:
            secretariat.decide_cells(said(question, question.actions[0], value))
    secretariat.finish_review()
    (row,) = secretariat.records().rows
    texts = str(secretariat.record_view(row.record_id).fields)
    assert "A first remark" in texts
    assert "A second remark" in texts
    entries = secretariat.standing().entries
    resaved = stage.file(".xlsx")
    openpyxl.load_workbook(path).save(resaved)
    assert secretariat.take([resaved]).files[0].added == 0
    assert secretariat.standing().entries == entries, "taken again, the comment stays with its row"
