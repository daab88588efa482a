# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs of Workspace about workbooks: records and forms out, filled workbooks in, what they leave in doubt.

Apart from the others only because one page holds no more; nobody uses this class by itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sync import _exchange, _review
from sync import _workbooks as _books
from sync._consultation_verbs import alone
from sync._exchange_verbs import ExchangeVerbs
from sync.review_values import CellDecision, GivenBack, Review, ReviewCounts, ReviewQuestion
from sync.values import Cancelled, FileIntake, IntakeReport, Progress, RecordQuery

if TYPE_CHECKING:
    from sync.workbook.values import Decision, ExportReport, WorkbookReading


class WorkbookVerbs(ExchangeVerbs):
    """Workbooks out and in, and the review between."""

    @alone
    def export_workbook(
        self, path: Path, *, language: str = "en", query: RecordQuery | None = None
    ) -> ExportReport:
        """All records (or those of the query, without its page) as one workbook, and what a reader must know."""
        made = _books.export_workbook(self._desk, path, language, query)
        _exchange.log_sent(self._desk, "workbook", [made.path])
        return made

    @alone
    def export_csv(
        self, folder: Path, *, language: str = "en", query: RecordQuery | None = None
    ) -> tuple[Path, ...]:
        made = _books.export_csv(self._desk, folder, language, query)
        _exchange.log_sent(self._desk, "csv", made)
        return made

    @alone
    def write_template(
        self,
        path: Path,
        form_id: str,
        *,
        language: str = "en",
        prefill: RecordQuery | None = None,
        office: str | None = None,
    ) -> Path:
        """An Excel form to fill where this program is not; `take` reads it back.

        `office` (id, at the secretariat): on whose behalf it will be filled."""
        made = _books.write_template(self._desk, path, form_id, language, prefill, office)
        _exchange.log_sent(self._desk, "template", [made], to=(office,) if office else ())
        return made

    @alone
    def read_workbook(self, path: Path) -> WorkbookReading:
        """Everything a filled workbook says, without recording any of it."""
        return _books.read_workbook(self._desk, path)

    @alone
    def accept_workbook(
        self, path: Path, reading: WorkbookReading, decisions: Sequence[Decision] = ()
    ) -> FileIntake:
        """Records the rows about which nothing is open after these decisions, in one transaction."""
        taken = _books.accept(self._desk, path, reading, decisions)
        _exchange.log_received(self._desk, [taken])
        return taken

    # --- what workbooks left in doubt -------------------------------------------------------

    @alone
    def review_counts(self) -> ReviewCounts:
        """How many questions wait for a person, and how many of them are decided but not finished."""
        return _review.counts(self._desk)

    @alone
    def review(self, *, language: str = "en", files: Sequence[str] = ()) -> Review:
        """Everything that workbooks left in doubt, or what those of these hashes did."""
        return _review.review(self._desk, language, files)

    @alone
    def decide_cells(
        self, said: Sequence[CellDecision], *, language: str = "en"
    ) -> tuple[ReviewQuestion, ...]:
        """Keeps decisions, all of them or none; nothing enters before `finish_review`.

        The questions of the workbooks concerned come back as they stand then.

        Raises `review.unknown`, `review.not-possible`, `review.not-an-answer`."""
        return _review.decide(self._desk, said, language)

    @alone
    def finish_review(
        self,
        files: Sequence[str] = (),
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> IntakeReport:
        """Records every row about which nothing is open any more; the others go on waiting."""
        return _review.finish(self._desk, files, progress, cancelled)

    @alone
    def drop_waiting(self, file_id: str) -> None:
        """Lets go of the rows of a workbook that still wait; what entered stays. Raises `review.unknown`."""
        _review.drop_book(self._desk, file_id)

    @alone
    def write_review(self, path: Path, *, language: str = "en") -> int:
        """Writes the open questions into a workbook to be decided there; how many they are."""
        return _review.write_questions(self._desk, path, language)

    @alone
    def read_review(self, path: Path) -> int:
        """Keeps the decisions of a review workbook, all or none; how many they are."""
        return _review.read_decisions(self._desk, path)

    @alone
    def give_back(self, file: str | Path, out: Path, *, language: str = "") -> GivenBack:
        """Copies a workbook with what is to be corrected marked in its cells, for the office that filled it.

        `file`: the hash of one that waits, or a file; neither is changed. Without `language` the sentences
        are in that of the workbook. Raises `review.unknown`, `review.same-file`, `workbook.*`."""
        return _review.give_back(self._desk, file, out, language)

    @staticmethod
    def write_intake_report(path: Path, report: IntakeReport, *, language: str = "en") -> Path:
        """Writes the account of an intake as a workbook: every file, every question, everything found."""
        return _review.write_report(path, report, language)
