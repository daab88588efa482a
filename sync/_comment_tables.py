# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO comment table at the desk: every comment of a consultation out, a filled table taken back.

Comments that are new join the position of their organization; observations become dispositions. Taking a
table twice changes nothing, and a row that is not clear is told with its place while the others go on.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from consensus.dispositions import DispositionUnexplained
from consensus.explain import label
from consensus.iso_comments import CommentTable, outcome_of, read_table, rows_of, same_comment
from consensus.reading import with_comments
from consensus.records import Comment, Disposition, DispositionOutcome, best_text
from forms.problem import N_, Finding, Problem
from sync import _consultations, _records
from sync import values as v
from sync._agenda import agenda, organizations
from sync._desk import Desk
from sync._files import read_limited, translated, write_whole
from sync._forms import edit
from sync.iso_comment_file import read_cells, table_docx, table_xlsx

LARGEST = 10_000_000


def write_comment_table(desk: Desk, path: Path, name: str, language: str) -> Path:
    """Writes .docx or .xlsx by the file's ending: comments with the secretariat's observations."""
    outcomes = {outcome: label("disposition", outcome, language) for outcome in get_args(DispositionOutcome)}
    rows = rows_of(
        _consultations.comments(desk, name),
        _consultations.dispositions(desk, name).values(),
        clauses=_clauses(desk, name, language),
        outcomes=outcomes,
    )
    title = best_text(_consultations.consultation(desk, name).title, language).text
    table = table_docx if path.suffix.lower() == ".docx" else table_xlsx
    with translated(path.parent):
        return write_whole(path, table(rows, title=title))


def read_comment_table(desk: Desk, path: Path, name: str, language: str) -> CommentTable:
    """What a filled table holds, with a finding for each row that is not clear; nothing is recorded.

    Raises `iso-comments.structure`, `workbook.*`.
    """
    return _table(desk, read_limited(path, LARGEST), path, name, language)


def _table(desk: Desk, data: bytes, path: Path, name: str, language: str) -> CommentTable:
    header, rows = read_cells(data, path.name)
    return read_table(
        header,
        rows,
        clauses=_clauses(desk, name, language),
        organizations=[each.code for each in organizations(desk)],
        record_id=path.name,
        language=language,
    )


@dataclass(frozen=True, slots=True)
class TakenComments:
    """What became of a filled comment table."""

    path: Path
    rows: int
    added: int
    """comments that are new"""
    already_present: int
    answered: int
    """observations that became answers of the secretariat"""
    findings: tuple[Finding, ...]
    changes: v.Changes


_NO_POSITION = N_("{organization} has no position on {item} that this comment could join.")
_NO_POSITION_REMEDY = N_("Take or record its position first, then take the table again.")
_NOT_OURS = N_("This comment is of {organization}; only that organization or the secretariat can take it.")
_NO_OUTCOME = N_("The observation does not begin with what was decided: {observation}")
_NO_OUTCOME_REMEDY = N_(
    "Begin it with one of the words of the list, as “{example}.”, then take the table again."
)
_REFUSED = N_("The form does not take this comment: {sentence}")


def take_comment_table(desk: Desk, path: Path, name: str, language: str) -> TakenComments:
    """Records what a filled table says that is not known yet. Raises `iso-comments.structure`, `workbook.*`."""
    return _taken(desk, read_limited(path, LARGEST), path, name, language)


def take_comment_file(desk: Desk, path: Path, data: bytes) -> v.FileIntake:
    """A table that came among other files: it belongs to the consultation that understands most of its rows.

    Raises NoConsultation, `iso-comments.structure`, `workbook.*`."""
    names = list(agenda(desk).consultations)
    if not names:
        raise NoConsultation(name=path.name)
    language = desk.profile.language
    understood = {name: len(_table(desk, data, path, name, language).comments) for name in names}
    name = max(reversed(names), key=lambda each: understood[each])
    taken = _taken(desk, data, path, name, language)
    entered = taken.added + taken.answered
    outcome: v.IntakeOutcome = "asked" if taken.findings else "added" if entered else "already-present"
    return v.FileIntake(
        path, "comments", outcome, added=entered, already_present=taken.already_present,
        records=taken.changes.records, findings=taken.findings, consultations=(name,),
    )  # fmt: skip


class NoConsultation(Problem):
    code = "iso-comments.no-consultation"
    message = N_("{name} is a table of comments, and there is no consultation here that they are about.")
    remedy = N_("Take the secretariat's bundle first, then take the table again.")


def _taken(desk: Desk, data: bytes, path: Path, name: str, language: str) -> TakenComments:
    table = _table(desk, data, path, name, language)
    held = _consultations.comments(desk, name)
    known = [(each, same_comment(each, held)) for each in table.comments]
    taking = _Taking(desk, path, hashlib.sha256(data).hexdigest(), name)
    with desk.together():
        taking.answer(
            [(row, comment) for row, comment in known if comment is not None], table.observations, held
        )
        taking.add([row for row, comment in known if comment is None])
    return TakenComments(
        path,
        len(table.comments) + len(table.findings),
        taking.added,
        sum(1 for _, comment in known if comment is not None),
        taking.answered,
        (*table.findings, *taking.findings),
        v.Changes(records=tuple(dict.fromkeys(taking.records)), consultations=(name,)),
    )


class _Taking:
    """One table being taken; the counts only ever grow."""

    def __init__(self, desk: Desk, path: Path, sha256: str, name: str) -> None:
        self.desk, self.path, self.sha256, self.name = desk, path, sha256, name
        self.added = self.answered = 0
        self.findings: list[Finding] = []
        self.records: list[str] = []

    def answer(
        self,
        rows: Sequence[tuple[Comment, Comment]],
        observations: Mapping[str, str],
        held: Sequence[Comment],
    ) -> None:
        if not self.desk.is_secretariat:
            return
        said = _consultations.dispositions(self.desk, self.name)
        words = {
            outcome: [label("disposition", outcome, language) for language in _LANGUAGES]
            for outcome in get_args(DispositionOutcome)
        }
        for row, comment in rows:
            observation = observations.get(row.comment_id, "")
            if not observation:
                continue
            read = outcome_of(observation, words)
            if read is None:
                facts = {"observation": observation[:200], "example": words["accepted"][0]}
                self._tell(row, "observation", _NO_OUTCOME, _NO_OUTCOME_REMEDY, facts)
                continue
            before = said.get(comment.comment_id)
            if before is not None and (before.outcome, before.observation) == read:
                continue
            try:
                _consultations.dispose(self.desk, self.name, Disposition(comment.comment_id, *read), held)
            except DispositionUnexplained:
                facts = {"comment": comment.text[:60], "outcome": observation[:60]}
                unexplained = DispositionUnexplained
                self._tell(row, "unexplained", unexplained.message, unexplained.remedy, facts)
                continue
            self.answered += 1

    def add(self, rows: Sequence[Comment]) -> None:
        """Comments of one organization on one item join its position in one correction."""
        together: dict[tuple[str, str], list[Comment]] = {}
        for row in rows:
            together.setdefault((row.organization, row.item), []).append(row)
        for (organization, item), comments in together.items():
            if not self.desk.is_secretariat and organization != self.desk.profile.organization:
                for each in comments:
                    self._tell(each, "not-ours", _NOT_OURS, "", {"organization": organization})
                continue
            found = next(self._positions(organization, item), None)
            if found is None:
                facts = {"organization": organization, "item": item or "—"}
                for each in comments:
                    self._tell(each, "no-position", _NO_POSITION, _NO_POSITION_REMEDY, facts)
                continue
            self._join(found, comments)

    def _positions(self, organization: str, item: str) -> Iterator[v.RecordSummary]:
        query = v.RecordQuery(
            forms=("position",), organizations=(organization,), consultation=self.name, item=item,
            only_own=not self.desk.is_secretariat, withdrawn=False,
        )  # fmt: skip
        yield from _records.page(self.desk, query).rows

    def _join(self, position: v.RecordSummary, comments: Sequence[Comment]) -> None:
        fields = _records.view(self.desk, position.record_id).fields
        try:
            made = edit(self.desk, position.record_id, None, with_comments(fields, comments)).finalize()
            if isinstance(made, tuple):
                words = "; ".join(f"{each.label}: {each.message or each.kind}" for each in made)
                self._refuse(comments, words[:300])
                return
            changes = _records.record(self.desk, made, self._source(position, comments), None, {})
        except Problem as problem:
            if problem.code.startswith("workspace."):
                raise
            self._refuse(comments, problem.sentence())
            return
        self.added += len(comments)
        self.records += changes.records

    def _refuse(self, comments: Sequence[Comment], sentence: str) -> None:
        remedy = N_("Change the row of the table, then take it again.")
        for each in comments:
            self._tell(each, "refused", _REFUSED, remedy, {"sentence": sentence})

    def _source(self, position: v.RecordSummary, comments: Sequence[Comment]) -> v.Source:
        place = ", ".join(_place(each) for each in comments)[:200]
        behalf = position.office_id if self.desk.is_secretariat else ""
        return v.Source("workbook", self.path.name, self.sha256, place, behalf)

    def _tell(self, row: Comment, code: str, message: str, remedy: str, facts: Mapping[str, str]) -> None:
        self.findings.append(
            Finding(f"iso-comments.{code}", message, _place(row), "refused", remedy, dict(facts))
        )


_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def _place(comment: Comment) -> str:
    """The row of the table, which the reader put at the end of the id."""
    return f"row {comment.record_id.rpartition('.')[2]}"


def _clauses(desk: Desk, name: str, language: str) -> Mapping[str, str]:
    items = _consultations.consultation(desk, name).items
    return {item.code: best_text(item.title, language).text or item.code for item in items}
