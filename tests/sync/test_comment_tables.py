# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The comment table that standards people know: out of a real consultation, and looked through again."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from consensus.iso_comments import TableStructure
from sync.demo import CONSULTATION, play
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
