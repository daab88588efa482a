# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A folder dropped on the window: counted while it goes, told file by file, kept as a workbook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from desktop.parts import Place


def folder_of_workbooks(desk: Any, folder: Path, fill_in: Callable[..., Path]) -> Path:
    """Three filled forms (good, in doubt, cut off) and a picture of a cat's name."""
    folder.mkdir()
    for name, day in (("good", "2026-02-01"), ("doubt", "01/02/2026"), ("cut", "2026-02-01")):
        path = desk.workspace.write_template(folder / f"{name}.xlsx", "endorsement")
        fill_in(path, {"status_date": day, "focal_email": f"{name}@x.example"})
    cut = folder / "cut.xlsx"
    cut.write_bytes(cut.read_bytes()[:3000])
    (folder / "cat.txt").write_text("Minou", "utf-8")
    return folder


def test_a_dropped_folder_is_told_file_by_file_and_kept(
    admitted: Any, tmp_path: Path, fill_in: Callable[..., Path]
) -> None:
    counted: list[tuple[int, int]] = []
    folder = folder_of_workbooks(admitted, tmp_path / "dropped", fill_in)
    admitted.workspace.take([folder], progress=lambda done, total, _name: counted.append((done, total)))
    assert {total for _, total in counted} == {4}, "one count for all files, whatever they are"
    assert [done for done, _ in counted] == sorted(done for done, _ in counted)
    admitted.app.go(Place("exchange"))
    screen = admitted.app.screens["exchange"]
    screen.take([folder])
    told: list[str] = []
    screen.told.connect(told.append)
    assert "1" in screen.acts.waiting.text()
    assert screen.acts.review.isVisibleTo(screen)
    screen.acts.write(tmp_path / "report.xlsx")
    assert told[-1] == "✓ The report is in report.xlsx."
    page = openpyxl.load_workbook(tmp_path / "report.xlsx").worksheets[0]
    rows = {row[0]: row for row in page.iter_rows(min_row=2, values_only=True)}
    assert {name: row[1] for name, row in rows.items()} == {
        "good.xlsx": "Already present", "doubt.xlsx": "To confirm", "cut.xlsx": "Refused", "cat.txt": "Refused",
    }  # fmt: skip
    assert rows["cut.xlsx"][8]
    assert rows["cut.xlsx"][9]
    screen.acts.review.click()
    assert admitted.app.window.current_name() == "review"
    assert admitted.app.screens["review"].panel.model.rowCount() == 1
    assert admitted.problems == []


def test_a_report_without_open_cells_offers_no_review(admitted: Any, tmp_path: Path) -> None:
    admitted.app.go(Place("exchange"))
    screen = admitted.app.screens["exchange"]
    (tmp_path / "cat.txt").write_text("Minou", "utf-8")
    screen.take([tmp_path / "cat.txt"])
    assert not screen.acts.review.isVisibleTo(screen)
    assert screen.acts.keep.isVisibleTo(screen)
