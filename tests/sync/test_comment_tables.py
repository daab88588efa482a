# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The comment table that standards people know: out of a real consultation, and looked through again."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import docx
import openpyxl
import pytest

from consensus.dispositions import DispositionUnexplained, DispositionUnknownComment
from consensus.iso_comments import TableStructure, outcome_of
from consensus.records import Disposition, DispositionOutcome
from sync.cli import main
from sync.demo import CONSULTATION, play
from sync.values import RecordQuery
from sync.workspace import Workspace


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("comments") / "demo"
    return play(out, clock=lambda: datetime(2026, 11, 22, tzinfo=UTC), say=lambda words: None).secretariat


@pytest.mark.parametrize("name", ["comments.docx", "comments.xlsx"])
def test_every_comment_leaves_in_the_table_and_is_understood_when_it_comes_back(
    demo: Path, tmp_path: Path, name: str
) -> None:
    with Workspace.open(demo) as desk:
        path = desk.write_comment_table(tmp_path / name, CONSULTATION)
        table = desk.read_comment_table(path, CONSULTATION)
        held = desk.comments(CONSULTATION)
    assert table.findings == ()
    assert sorted((c.organization, c.text) for c in table.comments) == sorted(
        (c.organization, c.text) for c in held
    )


def test_a_row_that_is_not_clear_is_told_with_its_place(demo: Path, tmp_path: Path) -> None:
    with Workspace.open(demo) as desk:
        path = desk.write_comment_table(tmp_path / "comments.xlsx", CONSULTATION)
        book = openpyxl.load_workbook(path)
        book.active["A2"] = "Nobody we know"
        book.save(path)
        table = desk.read_comment_table(path, CONSULTATION)
    assert [finding.place for finding in table.findings] == ["row 2"]


def test_another_table_is_refused_with_a_remedy(demo: Path, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Comments"])
    book.save(tmp_path / "other.xlsx")
    with Workspace.open(demo) as desk, pytest.raises(TableStructure) as refused:
        desk.read_comment_table(tmp_path / "other.xlsx", CONSULTATION)
    assert refused.value.hint()


@pytest.fixture
def desk(demo: Path, tmp_path: Path) -> Iterator[Workspace]:
    shutil.copytree(demo, tmp_path / "desk")
    with Workspace.open(tmp_path / "desk") as opened:
        yield opened


def facts(desk: Workspace) -> tuple[int, int, int]:
    said = desk.dispositions(CONSULTATION)
    return desk.standing().entries, len(desk.comments(CONSULTATION)), len(said)


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_a_table_that_comes_back_as_it_left_changes_nothing(
    desk: Workspace, tmp_path: Path, ending: str
) -> None:
    path = desk.write_comment_table(tmp_path / f"comments{ending}", CONSULTATION)
    before = facts(desk)
    taken = desk.take_comment_table(path, CONSULTATION)
    assert (taken.added, taken.answered, taken.findings) == (0, 0, ())
    assert taken.already_present == before[1]
    assert facts(desk) == before


def first_open(desk: Workspace) -> int:
    """The row of the first comment without an answer."""
    page = openpyxl.load_workbook(desk.write_comment_table(desk.folder / "t.xlsx", CONSULTATION)).active
    return next(row for row in range(2, page.max_row + 1) if not page.cell(row=row, column=8).value)


def test_observations_become_answers_in_whatever_language_they_begin(desk: Workspace, tmp_path: Path) -> None:
    path = desk.write_comment_table(tmp_path / "comments.xlsx", CONSULTATION)
    book = openpyxl.load_workbook(path)
    row = first_open(desk)
    said = (
        "Accepted in principle. In the next text.",
        "Non acceptée : hors mandat",
        "We shall see.",
        "Not accepted.",
    )
    for number, observation in enumerate(said):
        book.active.cell(row=row + number, column=8).value = observation
    book.save(path)
    before = facts(desk)
    taken = desk.take_comment_table(path, CONSULTATION)
    assert (taken.added, taken.answered) == (0, 2)
    assert [(f.code, f.place) for f in taken.findings] == [
        ("iso-comments.observation", f"row {row + 2}"),
        ("iso-comments.unexplained", f"row {row + 3}"),
    ]
    assert facts(desk)[2] == before[2] + 2
    words = {(d.outcome, d.observation) for d in desk.dispositions(CONSULTATION).values()}
    assert {("in_principle", "In the next text."), ("not_accepted", "hors mandat")} <= words
    assert desk.take_comment_table(path, CONSULTATION).answered == 0, "taking it twice changes nothing"


def test_no_comment_is_refused_or_deferred_without_a_word(desk: Workspace) -> None:
    comment, before = desk.comments(CONSULTATION)[0], facts(desk)
    for outcome in ("in_principle", "partially", "not_accepted", "out_of_scope", "deferred"):
        with pytest.raises(DispositionUnexplained):
            desk.dispose(CONSULTATION, Disposition(comment.comment_id, outcome, "  "))
    with pytest.raises(DispositionUnknownComment):
        desk.dispose(CONSULTATION, Disposition("nobody's", "noted"))
    assert facts(desk) == before
    desk.dispose(CONSULTATION, Disposition(comment.comment_id, "noted"))
    assert desk.dispositions(CONSULTATION)[comment.comment_id].outcome == "noted"


def test_new_comments_join_the_position_of_their_organization_on_its_behalf(
    desk: Workspace, tmp_path: Path
) -> None:
    path = desk.write_comment_table(tmp_path / "comments.docx", CONSULTATION)
    document = docx.Document(str(path))
    table = document.tables[0]
    held = desk.comments(CONSULTATION)
    first = next(row.cells for row in table.rows[1:] if row.cells[2].text)
    organization, clause = first[0].text, first[2].text
    for cells in (
        (organization, "", clause, "para. 3", "te", "A comment that nobody made before.", "Add a date.", ""),
        (organization, "", "", "", "ge", "And one in general.", "", ""),
        (organization, "", "No such clause", "", "ge", "Where does it belong?", "", ""),
        ("UN", "", clause, "", "zz", "Of no type", "", ""),
    ):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text
    document.save(str(path))
    rows = len(table.rows)
    taken = desk.take_comment_table(path, CONSULTATION)
    assert taken.added == 2, [f.sentence() for f in taken.findings]
    assert [f.place for f in taken.findings] == [f"row {rows - 1}", f"row {rows}"]
    now = desk.comments(CONSULTATION)
    assert len(now) == len(held) + 2
    made = next(each for each in now if "nobody made" in each.text)
    assert (made.organization, made.comment_type, made.place, made.proposed_change) == (
        organization, "te", "para. 3", "Add a date.",
    )  # fmt: skip
    sources = [revision.source for revision in desk.history(made.record_id) if revision.source]
    assert all(source.on_behalf_of for source in sources)
    assert f"row {rows - 3}" in [source.place for source in sources]
    assert desk.take_comment_table(path, CONSULTATION).added == 0
    assert desk.verify().sound


def test_a_comment_without_a_position_waits_for_one(desk: Workspace, tmp_path: Path) -> None:
    path = desk.write_comment_table(tmp_path / "comments.xlsx", CONSULTATION)
    book = openpyxl.load_workbook(path)
    there = {each.organization for each in desk.records(RecordQuery(limit=5_000)).rows}
    absent = next(each.code for each in desk.organizations() if each.code not in there)
    clause = next(cell.value for cell in book.active["C"][1:] if cell.value)
    book.active.append([absent, "", clause, "", "ge", "We have not said anything else.", "", ""])
    book.save(path)
    (finding,) = desk.take_comment_table(path, CONSULTATION).findings
    assert finding.code == "iso-comments.no-position"
    assert finding.hint()


@pytest.mark.parametrize(
    ("observation", "expected"),
    [
        ("Accepted. As proposed", ("accepted", "As proposed")),
        ("accepted", ("accepted", "")),
        ("Accepted in principle; later", ("in_principle", "later")),
        ("Acceptedly so", None),
        ("Nothing was decided", None),
    ],
)
def test_an_observation_is_read_by_its_first_words(
    observation: str, expected: tuple[DispositionOutcome, str] | None
) -> None:
    words: dict[DispositionOutcome, list[str]] = {
        "accepted": ["Accepted", "Accepté"], "in_principle": ["Accepted in principle"],
    }  # fmt: skip
    assert outcome_of(observation, words) == expected


def test_the_command_line_takes_a_table(
    desk: Workspace, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = desk.write_comment_table(tmp_path / "comments.xlsx", CONSULTATION)
    folder = desk.folder
    desk.close()
    assert main(["comments", CONSULTATION, "--take", str(path), "-w", str(folder), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["added"] == 0


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_a_table_among_other_files_is_recognised(desk: Workspace, tmp_path: Path, ending: str) -> None:
    path = desk.write_comment_table(tmp_path / f"comments{ending}", CONSULTATION)
    file = desk.take([path]).files[0]
    assert (file.kind, file.outcome, file.added) == ("comments", "already-present", 0)
    assert file.already_present == len(desk.comments(CONSULTATION))
    (tmp_path / "letter").mkdir()
    letter = docx.Document()
    letter.add_paragraph("Dear all")
    letter.save(str(tmp_path / "letter" / "letter.docx"))
    refused = desk.take([tmp_path / "letter"]).files[0]
    assert refused.outcome == "refused"
    assert refused.problem is not None and refused.problem.hint()
