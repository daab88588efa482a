# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What workbooks left in doubt, decided by a person: cell by cell, or all of a kind at once.

A decision is kept the moment it is made and can be taken back until the review is finished; only then do
rows enter, and only those about which nothing is open and which the form itself accepts.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forms.problem import N_, Finding, Problem
from sync import values as v
from sync._desk import Desk, moment_of
from sync._files import read_limited
from sync._workbooks import (
    acceptor_for,
    bytes_of,
    count_decided,
    form_source,
    intake_of,
    keep_waiting,
    office_of,
    person,
    read_workbook,
    record_rows,
)
from sync.catalogue import sentences_in
from sync.review_values import (
    CellDecision,
    GivenBack,
    Review,
    ReviewCounts,
    ReviewQuestion,
    WaitingBook,
)
from sync.store_values import Batch, StoredWaiting
from sync.workbook.kept import (
    decisions_from_bytes,
    decisions_to_bytes,
    reading_from_bytes,
    superseded,
)
from sync.workbook.layout import language_code
from sync.workbook.outcomes import Taken
from sync.workbook.values import (
    Column,
    Decision,
    DecisionAction,
    FormLayout,
    Limits,
    Question,
    RowReading,
    WorkbookReading,
)

if TYPE_CHECKING:
    from sync.workbook.match import KnownForm

_INDEX = re.compile(r"\[[0-9]+\]")
_NEEDED = ("cell.required", "rule.required")


class UnknownQuestion(Problem):
    code = "review.unknown"
    message = N_("No question {key} waits here.")
    remedy = N_("List what waits; it may have been decided, or its workbook may have come again.")


class NotPossible(Problem):
    code = "review.not-possible"
    message = N_("The question at {place} cannot be settled in this way.")
    remedy = N_("Correct the answer, or leave the whole row out.")


class SameFile(Problem):
    code = "review.same-file"
    message = N_("The marked copy of {name} cannot be written over {name} itself.")
    remedy = N_("Choose another name for the copy; the original stays as it came.")


class NotAnAnswer(Problem):
    code = "review.not-an-answer"
    message = N_("“{value}” is not an answer to “{label}”.")
    remedy = N_("Write it as the form asks for it; a choice as in its list, a date as 2026-03-31.")


def counts(desk: Desk) -> ReviewCounts:
    return ReviewCounts(*desk.store.waiting_counts())


def review(desk: Desk, language: str, file_ids: Sequence[str] = ()) -> Review:
    """Everything that waits, or what waits of some files."""
    books: list[WaitingBook] = []
    questions: list[ReviewQuestion] = []
    for stored in desk.store.waiting_books():
        if file_ids and stored.sha256 not in file_ids:
            continue
        looked = _Looked(desk, stored, language)
        books.append(looked.book())
        questions.extend(looked.questions())
    return Review(tuple(books), tuple(questions))


def decide(desk: Desk, said: Sequence[CellDecision], language: str) -> tuple[ReviewQuestion, ...]:
    """Keeps decisions, all or none; the questions of the workbooks concerned, as they stand now. Raises UnknownQuestion, NotPossible, NotAnAnswer."""
    by_file: dict[str, list[CellDecision]] = {}
    for each in said:
        by_file.setdefault(each.key.partition(".")[0], []).append(each)
    by = person(desk)
    saved: list[tuple[str, bytes, int]] = []
    now: list[ReviewQuestion] = []
    for stored in desk.store.waiting_books():
        for_file = by_file.pop(_file_key(stored.sha256), None)
        if for_file is None:
            continue
        looked = _Looked(desk, stored, language)
        kept = looked.said = looked.decide(for_file, by)
        rows = looked.reading.rows
        saved.append((stored.sha256, decisions_to_bytes(kept), count_decided(rows, kept)))
        now += looked.questions()
    if by_file:
        raise UnknownQuestion(key=next(iter(by_file.values()))[0].key)
    desk.store.save_decisions(saved)
    return tuple(now)


def finish(
    desk: Desk,
    file_ids: Sequence[str],
    progress: v.Progress | None = None,
    cancelled: v.Cancelled | None = None,
) -> v.IntakeReport:
    """Lets enter what is decided, file by file; what the form refuses is asked about again."""
    chosen = [
        each
        for each in desk.store.waiting_books()
        if each.decided and (not file_ids or each.sha256 in file_ids)
    ]
    taken: list[v.FileIntake] = []
    stop = cancelled or (lambda: False)
    for number, stored in enumerate(chosen):
        if stop():
            break
        if progress is not None:
            progress(number, len(chosen), stored.name)
        taken.append(_finish_book(desk, stored))
    if progress is not None:
        progress(len(chosen), len(chosen), "")
    records = tuple(dict.fromkeys(record for each in taken for record in each.records))
    offices = tuple(dict.fromkeys(each.sender for each in taken if each.sender))
    return v.IntakeReport(tuple(taken), v.Changes(records=records, offices=offices), stop())


def _finish_book(desk: Desk, stored: StoredWaiting) -> v.FileIntake:
    reading = reading_from_bytes(stored.reading)
    said = decisions_from_bytes(stored.decisions)
    path = Path(stored.name)
    try:
        office, acceptor = office_of(desk, reading), acceptor_for(desk, reading)
        made = acceptor.accept(reading, said.values())
        with desk.together():
            changes, _ = record_rows(desk, made.rows, office)
            keep_waiting(desk, reading, made, said, b"")
    except Problem as problem:
        if problem.code.startswith("workspace."):
            raise  # our own disk; the decisions are kept
        return v.FileIntake(path, "workbook", "asked", problem=problem, waiting_rows=stored.rows)
    waiting = tuple(row for row in made.waiting if row.questions)
    return intake_of(desk, path, office, replace(made, waiting=waiting), changes)


def drop_book(desk: Desk, file_id: str) -> None:
    """Lets go of what waits of a workbook; the rows that entered stay. Raises UnknownQuestion."""
    if desk.store.waiting_book(file_id) is None:
        raise UnknownQuestion(key=file_id)
    desk.store.commit(Batch(dropped_waiting=(file_id,)))


def write_questions(desk: Desk, path: Path, language: str) -> int:
    """Writes what is open into a workbook, to be decided there; how many questions it holds."""
    from sync.workbook.review_book import write_review_book

    asked = [each for each in review(desk, language).questions if each.is_open]
    write_review_book(path, asked, language=language, translate=sentences_in(language))
    return len(asked)


def read_decisions(desk: Desk, path: Path) -> int:
    """Keeps the decisions of a filled review workbook; how many there were. Raises as `decide` does."""
    from sync.workbook.review_book import read_review_book

    said = read_review_book(read_limited(path, Limits().file_bytes), path.name)
    decide(desk, said, desk.profile.language)
    return len(said)


def give_back(desk: Desk, file: str | Path, out: Path, language: str) -> GivenBack:
    """Writes a copy of a workbook with everything open or refused marked in it; the original is not touched.

    `file`: the hash of one that waits, or a file. Without `language` in that of the workbook.
    """
    from sync.workbook.annotate import annotate_copy

    if isinstance(file, Path):
        if file.resolve() == out.resolve():
            raise SameFile(name=file.name)
        reading = read_workbook(desk, file)
        data, name, findings = bytes_of(file, reading), file.name, _found_in(reading)
    else:
        stored, reading, findings = _open_findings(desk, file)
        data, name = stored.data, stored.name
    wanted = language or language_code(reading.identity.language) or desk.profile.language
    made = annotate_copy(data, name, out, findings, language=wanted, translate=sentences_in(wanted))
    return GivenBack(made.path, made.notes, made.is_patched, made.not_placed)


def _found_in(reading: WorkbookReading) -> tuple[Finding, ...]:
    return (*reading.findings, *(finding for row in reading.rows for finding in row.findings))


def _open_findings(desk: Desk, file_id: str) -> tuple[StoredWaiting, WorkbookReading, tuple[Finding, ...]]:
    """A waiting workbook with what is open about it."""
    stored = desk.store.waiting_book(file_id)
    if stored is None:
        raise UnknownQuestion(key=file_id)
    reading, said = reading_from_bytes(stored.reading), decisions_from_bytes(stored.decisions)
    asked = (
        question.finding
        for row in reading.rows
        for question in row.questions
        if question.question_id not in said and question.question_id not in superseded(row)
    )
    return stored, reading, (*reading.findings, *asked)


def write_report(path: Path, report: v.IntakeReport, language: str) -> Path:
    """The account of a whole intake as a workbook."""
    from sync.workbook.report import write_intake_report

    return write_intake_report(path, report.files, language=language, translate=sentences_in(language))


def _file_key(sha256: str) -> str:
    return sha256[:12]


class _Looked:
    """One waiting workbook taken apart for a person; its form is laid out once for all workbooks of it."""

    def __init__(self, desk: Desk, stored: StoredWaiting, language: str) -> None:
        self.desk, self.stored = desk, stored
        self.reading: WorkbookReading = reading_from_bytes(stored.reading)
        self.said = decisions_from_bytes(stored.decisions)
        self.known = self._known_form()
        self.layout = _in_language(self.known, language)
        self._columns = {(t.path, c.path): c for t in self.layout.tables for c in t.columns}

    def _known_form(self) -> KnownForm:
        from sync.workbook.match import KnownForm

        row = self.reading.rows[0]
        key = row.form_id, row.form_version
        if key not in self.desk.laid_out:
            self.desk.laid_out[key] = KnownForm(form_source(self.desk, *key), self.desk.now)
        return self.desk.laid_out[key]

    def book(self) -> WaitingBook:
        identity, stored = self.reading.identity, self.stored
        return WaitingBook(
            stored.sha256,
            stored.name,
            self._office(),
            identity.organization or self.desk.organization_of_office(identity.office_id),
            self.layout.title,
            moment_of(stored.kept_at),
            stored.rows,
            stored.questions,
            stored.decided,
        )

    def _office(self) -> str:
        identity = self.reading.identity
        return self.desk.office_name(identity.office_id) if identity.office_id else identity.office

    def questions(self) -> Iterator[ReviewQuestion]:
        for row, question in self._asked():
            yield self._question(row, question)

    def _asked(self) -> Iterator[tuple[RowReading, Question]]:
        for row in self.reading.rows:
            gone = superseded(row)
            for question in row.questions:
                if question.question_id not in gone:
                    yield row, question

    def _question(self, row: RowReading, question: Question) -> ReviewQuestion:
        column = self._column(row, question)
        decision = self.said.get(question.question_id)
        if decision is None:
            decision = next(
                (d for q in row.questions if (d := self.said.get(q.question_id)) and d.action == "drop"), None
            )
        sheet, _, cell = question.place.rpartition("!")
        labels = {option.value: option.label for option in column.options} if column else {}
        identity = self.reading.identity
        return ReviewQuestion(
            key=self._key(question),
            file_id=self.stored.sha256,
            file=self.stored.name,
            office=self._office(),
            organization=identity.organization,
            form=self.layout.title,
            about="row" if question.kind == "row" else "cell",
            sheet=sheet,
            cell=cell,
            row=row.ref,
            label=column.label if column else question.label,
            original=question.original,
            proposed=question.proposed,
            proposed_label=_labelled(question.proposed, labels) if column else question.proposed_label,
            finding=question.finding,
            actions=_actions(question, column),
            options=tuple(labels.items()),
            action=decision.action if decision else "open",
            value=decision.value if decision else "",
            value_label=_labelled(decision.value, labels) if decision else "",
            by=decision.by if decision else "",
        )

    def _key(self, question: Question) -> str:
        digest = hashlib.sha256(question.question_id.encode()).hexdigest()[:8]
        return f"{_file_key(self.stored.sha256)}.{digest}"

    def _column(self, row: RowReading, question: Question) -> Column | None:
        return self._columns.get(_table_and_path(row, question))

    def decide(self, said: Iterable[CellDecision], by: str) -> dict[str, Decision]:
        by_key = {self._key(question): (row, question) for row, question in self._asked()}
        kept = dict(self.said)
        for each in said:
            if each.key not in by_key:
                raise UnknownQuestion(key=each.key)
            row, question = by_key[each.key]
            if each.action == "open":
                for other in row.questions:  # also when it was another question of the row that dropped it
                    held = kept.get(other.question_id)
                    if other is question or (held is not None and held.action == "drop"):
                        kept.pop(other.question_id, None)
                continue
            if each.action not in _actions(question, self._column(row, question)):
                raise NotPossible(place=question.place)
            value = self._understood(row, question, each.value) if each.action == "correct" else ""
            kept[question.question_id] = Decision(question.question_id, each.action, value, by)
        return kept

    def _understood(self, row: RowReading, question: Question, text: str) -> str:
        """What a person wrote as an answer of the form, by the same rules as a cell. Raises NotAnAnswer."""
        from sync.workbook.repairs import Prepared

        refused = NotAnAnswer(value=text[:200], label=question.label)
        if question.kind == "row":
            wanted = text.strip().upper()
            if wanted not in {each.ref for each in self.reading.rows if each.ref and not each.table}:
                raise refused
            return wanted
        column = self._column(row, question)
        if column is None or not text.strip():
            raise refused
        table, path = _table_and_path(row, question)
        outcome = Prepared(column, self.known.tables[table].choices.get(path), from_text=True).read(text)
        if not isinstance(outcome, Taken) or not outcome.value:
            raise refused
        return outcome.value


def _table_and_path(row: RowReading, question: Question) -> tuple[str, str]:
    """`comments[2]/comment_text` is the column `comment_text` of the table `comments`."""
    above, bracket, path = question.path.rpartition("]/")
    inside = _INDEX.sub("", f"{above}]") if bracket else ""
    return "/".join(filter(None, (row.table, inside))), path


def _actions(question: Question, column: Column | None) -> tuple[DecisionAction, ...]:
    code = question.finding.code
    if question.kind == "row":
        if question.path.endswith("_parent"):
            return ("correct", "drop")
        return ("accept", "drop") if question.finding.severity == "asked" else ("drop",)
    actions: list[DecisionAction] = []
    if question.finding.severity == "asked":
        actions.append("accept")
    if column is not None and code != "cell.not-asked":
        actions.append("correct")
    if code not in _NEEDED:
        actions.append("skip")
    return (*actions, "drop")


def _labelled(value: str, labels: Mapping[str, str]) -> str:
    return "; ".join(labels.get(code, code) for code in value.split()) if labels and value else value


def _in_language(known: KnownForm, language: str) -> FormLayout:
    return next((each for each in known.languages if language_code(each.language) == language), known.layout)
