# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Excel and CSV at the desk: records out, forms to fill out, filled workbooks in.

The reading and writing of workbooks is `sync.workbook`'s; here records become its plain values, and
what a workbook is certain about becomes records with their place as source.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import cbor2

from consensus.records import Text, best_text
from forms.problem import N_, Problem
from sync import values as v
from sync._agenda import agenda
from sync._consultations import board
from sync._desk import Desk, moment_of, moment_or_none
from sync._files import read_limited
from sync._forms import UnknownForm, current_versions, form_of
from sync._records import page, record_many
from sync._status import status_of
from sync.store_values import Batch, RecordLine, StoredWaiting
from sync.workbook.kept import (
    asked_again,
    decisions_from_bytes,
    decisions_to_bytes,
    fingerprint,
    is_asked_again,
    reading_from_bytes,
    reading_to_bytes,
)
from sync.workbook.values import Decision, Limits

if TYPE_CHECKING:
    from forms.submission import Submission
    from sync.workbook.accept import Acceptance, Acceptor, RowSubmission
    from sync.workbook.intake import Taken
    from sync.workbook.values import (
        ExportReport,
        Matrix,
        PlainForm,
        RecordRow,
        RowReading,
        WorkbookReading,
    )

_PAGE = 2_000


def export_workbook(desk: Desk, path: Path, language: str, query: v.RecordQuery | None) -> ExportReport:
    from sync.workbook.export import export_records

    return export_records(
        path,
        _most_used_first(desk),
        rows(desk, query),
        language=language,
        about=_about(desk, language),
        matrix=_matrix(desk, language),
    )


def _most_used_first(desk: Desk) -> tuple[PlainForm, ...]:
    """The sheets that somebody looks for stand in front of those that hold nothing yet."""

    def records(form: PlainForm) -> int:
        return page(desk, v.RecordQuery(forms=(form.form_id,), withdrawn=None, limit=1)).total

    return tuple(sorted(_forms(desk), key=records, reverse=True))


def export_csv(desk: Desk, folder: Path, language: str, query: v.RecordQuery | None) -> tuple[Path, ...]:
    from sync.workbook.csv_export import export_csv as write

    before = set(folder.glob("*.csv")) if folder.is_dir() else set()
    report = write(folder, tuple(_forms(desk)), rows(desk, query), language=language)
    return tuple(sorted({*folder.glob("*.csv")} - before) or (report.path,))


def write_template(
    desk: Desk,
    path: Path,
    form_id: str,
    language: str,
    prefill: v.RecordQuery | None,
    office_id: str | None = None,
) -> Path:
    from sync.workbook.template import write_template as write
    from sync.workbook.values import OfficeInfo

    form = form_source(desk, form_id, None)
    whose = office_id or desk.office_id
    organization = desk.organization_of_office(whose) or desk.profile.organization
    name = desk.office_name(whose)
    office = OfficeInfo(whose, name, organization, _prefix(organization or name))
    chosen = None if prefill is None else replace(prefill, forms=(form_id,))
    if chosen is not None and office_id:
        chosen = replace(chosen, offices=(office_id,))
    records = () if chosen is None else tuple(rows(desk, chosen))
    write(
        path,
        form,
        office=office,
        template_id=desk.new_id(),
        language=language,
        records=records,
        suggested=_agenda_rows(desk, form, organization, records) if form_id == "position" else (),
    )
    return path


def _agenda_rows(
    desk: Desk, form: PlainForm, organization: str, records: Sequence[RecordRow]
) -> Iterator[Mapping[str, str]]:
    """A row for every item under review that is not answered yet, with the text it is about.

    So an office writes no codes, and its position is on the text that it was sent.
    """
    from sync.workbook.layout import layout_of

    path = {column.path.rsplit("/", 1)[-1]: column.path for column in layout_of(form).tables[0].columns}
    named = ("organization", "consultation", "item", "text_hash")
    if not all(name in path for name in named):
        return
    there = {(_said(r, path["consultation"]), _said(r, path["item"])) for r in records}
    for consultation, held in agenda(desk).rounds.items():
        last = held[-1] if held else None
        if last is None or last.state not in ("open", "closing"):
            continue
        for item, text_hash in last.item_hashes:
            if (consultation, item) not in there:
                said = (organization, consultation, item, text_hash)
                yield {path[name]: text for name, text in zip(named, said, strict=True)}


def _said(record: RecordRow, path: str) -> str:
    value = record.fields.get(path, "")
    return value if isinstance(value, str) else ""


def _prefix(name: str) -> str:
    return "".join(letter for letter in name.upper() if letter.isalnum())[:6] or "ROW"


def rows(desk: Desk, query: v.RecordQuery | None) -> Iterator[RecordRow]:
    """Whole records for a workbook, all pages of the query, oldest first."""
    if query is None:
        for line in desk.store.record_lines():
            yield _row(desk, line)
        return
    offset = 0
    while True:
        part = page(desk, replace(query, offset=offset, limit=_PAGE))
        for summary in part.rows:
            whole = desk.store.record(summary.record_id)
            if whole is not None:
                yield _row(desk, whole)
        offset += _PAGE
        if offset >= part.total:
            return


def _row(desk: Desk, line: RecordLine) -> RecordRow:
    from sync.workbook.values import RecordRow

    return RecordRow(
        record_id=line.record_id,
        form_id=line.form_id,
        form_version=line.form_version,
        fields=line.fields,
        instance_id=line.instance_id,
        organization=line.organization,
        office=line.office,
        written_at=moment_of(line.written_at),
        received_at=moment_or_none(line.received_at),
        status="withdrawn" if line.withdrawn else status_of(desk, line),
    )


def _forms(desk: Desk) -> Iterator[PlainForm]:
    for each in desk.store.forms():
        yield form_source(desk, each.form_id, each.version)


def form_source(desk: Desk, form_id: str, version: str | None) -> PlainForm:
    from sync.workbook.values import PlainForm

    wanted = version if version is not None else current_versions(desk).get(form_id, "")
    stored = desk.store.form(form_id, wanted)
    if stored is None:
        raise UnknownForm(form=f"{form_id} {wanted}".strip())
    attachments = cbor2.loads(stored.attachments) if stored.attachments else {}
    return PlainForm(form_id, stored.version, stored.xform, attachments)


def _about(desk: Desk, language: str) -> Mapping[str, str]:
    from sync.workbook.words import word

    facts = {
        "office": desk.profile.office,
        "organization": desk.profile.organization,
        "written_at": f"{desk.now:%Y-%m-%d %H:%M:%S}",
        "secretariat": desk.roster.name,
    }
    return {word(key, language): text for key, text in facts.items()}


def _matrix(desk: Desk, language: str) -> Matrix | None:
    """Organizations by items of the newest consultation that has a round."""
    from sync.workbook.values import Matrix, MatrixRow

    known = agenda(desk)
    named = [name for name in known.consultations if known.rounds.get(name)]
    if not named:
        return None
    shown = board(desk, named[-1], language, None)
    codes = sorted({code for row in shown.rows for code in row.statuses})
    return Matrix(
        title=shown.title,
        items=tuple(
            (item.item, best_text(_title(desk, named[-1], item.item), language).text) for item in shown.items
        ),
        rows=tuple(MatrixRow(row.name, ", ".join(row.groups), row.statuses) for row in shown.rows),
        results=tuple(item.sentence for item in shown.items),
        legend=tuple((code, _label(code, language)) for code in codes),
    )


def _title(desk: Desk, consultation: str, item: str) -> tuple[Text, ...]:
    held = agenda(desk).consultations[consultation].item(item)
    return held.title or held.texts if held else ()


def _label(code: str, language: str) -> str:
    from consensus.explain import label

    return label("position", code, language)


# --- in ------------------------------------------------------------------------------------------------


class WhoseWorkbook(Problem):
    code = "workbook.whose"
    message = N_("The workbook {name} does not say from which office of the list it comes.")
    remedy = N_("Send the office a form written by this program, or let the office take the file itself.")


def take_workbooks(
    desk: Desk,
    paths: Sequence[Path],
    *,
    take_proposed: bool = False,
    progress: v.Progress | None = None,
    cancelled: v.Cancelled | None = None,
) -> Iterator[tuple[Path, v.FileIntake | Problem]]:
    """Reads workbooks in limited child processes; what is certain in each is recorded in one transaction."""
    from sync.workbook.intake import read_many

    sources = tuple(_forms(desk))
    stop = cancelled or (lambda: False)
    read = read_many(paths, sources, now=desk.now, progress=progress, cancelled=stop)
    for taken in _in_order(read):
        if isinstance(taken.result, Problem):
            yield taken.path, taken.result
            continue
        decisions = _proposed(taken.result) if take_proposed else ()
        try:
            yield taken.path, accept(desk, taken.path, taken.result, decisions)
        except Problem as problem:
            yield taken.path, problem


def _in_order(read: Iterable[Taken]) -> Iterator[Taken]:
    """As the files were named, however quickly each was read: of two versions of a row the later one holds."""
    early: dict[int, Taken] = {}
    expected = 0
    for taken in read:
        early[taken.order] = taken
        while expected in early:
            yield early.pop(expected)
            expected += 1
    for order in sorted(early):
        yield early[order]


def read_workbook(desk: Desk, path: Path) -> WorkbookReading:
    from sync.workbook.intake import read_one

    return read_one(path, tuple(_forms(desk)), now=desk.now)


def accept(desk: Desk, path: Path, reading: WorkbookReading, decisions: Sequence[Decision]) -> v.FileIntake:
    """Records the rows about which nothing is open; the others wait here, with their questions, for a person."""
    office, acceptor = office_of(desk, reading), acceptor_for(desk, reading)
    left, before = _not_settled(desk, reading)
    said = before | {each.question_id: replace(each, by=each.by or person(desk)) for each in decisions}
    made = acceptor.accept(left, said.values())
    data = bytes_of(path, reading) if made.waiting else b""
    with desk.together():
        changes, met = record_rows(desk, made.rows, office)
        keep_waiting(desk, left, made, said, data)
        _supersede(desk, reading)
        desk.save_settings({f"taken/{reading.sha256}": b"1"})
    desk.leave_quarantine(reading.sha256)
    taken = intake_of(desk, path, office, made, changes)
    known = len(reading.rows) - len(left.rows)
    return replace(
        taken,
        already_present=made.unchanged + met + known,
        cells=reading.cells,
        findings=(*reading.findings, *taken.findings),
    )


def _not_settled(desk: Desk, reading: WorkbookReading) -> tuple[WorkbookReading, dict[str, Decision]]:
    """What is still to be dealt with, and what was decided about the rest of it.

    Of a file that was taken before only what waits; of any file not the rows a person has settled. Else a
    file taken again would undo what was recorded after it.
    """
    rows: tuple[RowReading, ...] = reading.rows
    if desk.store.setting(f"taken/{reading.sha256}") is not None:
        kept = desk.store.waiting_book(reading.sha256)
        waiting = {row.row_id for row in reading_from_bytes(kept.reading).rows} if kept else set()
        rows = tuple(row for row in rows if row.row_id in waiting)
    keys = [_settled_key(row) if row.questions else "" for row in rows]
    settled = desk.store.settings_of([key for key in keys if key])
    left: list[RowReading] = []
    said: dict[str, Decision] = {}
    for row, key in zip(rows, keys, strict=True):
        kept_before = settled.get(key)
        if kept_before is None:
            left.append(row)
        elif row.table:  # its parent must be put together with it again
            left.append(row)
            decided = decisions_from_bytes(kept_before).values()
            said |= {q.question_id: each for q, each in zip(row.questions, decided, strict=True)}
    return replace(reading, rows=tuple(left)), said


def intake_of(desk: Desk, path: Path, office: str, made: Acceptance, changes: v.Changes) -> v.FileIntake:
    """What is told of one workbook: what entered, what waits and why."""
    waiting = tuple(question for row in made.waiting for question in row.questions)
    outcome: v.IntakeOutcome = "added" if changes.records else "already-present"
    return v.FileIntake(
        path=path,
        kind="workbook",
        outcome="asked" if made.waiting else outcome,
        sender=desk.office_name(office) if office else desk.profile.office,
        added=len(changes.entries),
        records=changes.records,
        findings=tuple(finding for row in made.waiting for finding in row.findings),
        questions=waiting,
        waiting_rows=len(made.waiting),
    )


def acceptor_for(desk: Desk, reading: WorkbookReading) -> Acceptor:
    """Making one lays the whole form out, so it serves every workbook of its form version."""
    from sync.workbook.accept import Acceptor

    form_id, version = _form_named(reading)
    source = form_source(desk, form_id, version)
    key = source.form_id, source.version
    if key not in desk.acceptors:
        desk.acceptors[key] = Acceptor(source, form_of(desk, *key), desk.clock)
    return desk.acceptors[key]


def person(desk: Desk) -> str:
    """Who decides here, as the journal will name them."""
    return desk.profile.person or desk.profile.office


# --- what waits ------------------------------------------------------------------------------------------


class ChangedMeanwhile(Problem):
    code = "workbook.changed"
    message = N_("{name} was changed while it was being read.")
    remedy = N_("Close it in the spreadsheet program, then take it again.")


def bytes_of(path: Path, reading: WorkbookReading) -> bytes:
    """The file itself, for its annotated copy; what was asked must have been read from these bytes."""
    data = read_limited(path, Limits().file_bytes)
    if hashlib.sha256(data).hexdigest() != reading.sha256:
        raise ChangedMeanwhile(name=path.name)
    return data


def keep_waiting(
    desk: Desk, reading: WorkbookReading, made: Acceptance, said: Mapping[str, Decision], data: bytes
) -> None:
    """Puts aside the rows that wait, forgets those that are settled; decisions not yet used stay."""
    rows = tuple(_still_waiting(reading, made))
    waiting = {row.row_id for row in made.waiting}
    settled = dict(_settled_now(reading, said, waiting))
    before = desk.store.waiting_book(reading.sha256)
    if not rows:
        dropped = (reading.sha256,) if before else ()
        if settled or dropped:
            desk.store.commit(Batch(settings=settled, dropped_waiting=dropped))
        return
    kept = {**(decisions_from_bytes(before.decisions) if before else {}), **said}
    asked = {question.question_id for row in rows for question in row.questions}
    anew = {q.question_id for row in made.waiting for q in row.questions if is_asked_again(q)}
    kept = {key: each for key, each in kept.items() if key in asked - anew}
    stored = StoredWaiting(
        sha256=reading.sha256,
        name=reading.name,
        template_id=reading.identity.template_id,
        kept_at=before.kept_at if before else desk.now_ms,
        questions=sum(len(row.questions) for row in rows),
        decided=count_decided(rows, kept),
        rows=sum(1 for row in rows if row.questions),
        reading=reading_to_bytes(replace(reading, rows=rows)),
        decisions=decisions_to_bytes(kept),
        data=data or (before.data if before else b""),
    )
    desk.store.commit(Batch(settings=settled, waiting=(stored,)))


def count_decided(rows: Iterable[RowReading], said: Mapping[str, Decision]) -> int:
    """Questions that need nobody any more: answered, or of a row that is left out as a whole."""
    count = 0
    for row in rows:
        answered = [said[q.question_id] for q in row.questions if q.question_id in said]
        dropped = any(each.action == "drop" for each in answered)
        count += len(row.questions) if dropped else len(answered)
    return count


def _still_waiting(reading: WorkbookReading, made: Acceptance) -> Iterator[RowReading]:
    """The rows as they were read; where the form refused what was decided, with its questions instead.

    A repeat row that waits for its parent needs the rows it may belong to, so those stay with it.
    """
    again = {
        row.row_id: tuple(q for q in row.questions if is_asked_again(q))
        for row in made.waiting
        if any(is_asked_again(q) for q in row.questions)
    }
    waiting = {row.row_id for row in made.waiting}
    has_orphans = any(row.table for row in made.waiting)
    for row in reading.rows:
        if row.row_id in again:
            yield asked_again(row, again[row.row_id])
        elif row.row_id in waiting:
            yield row
        elif has_orphans and not row.table and row.row_id not in made.left_out:
            yield replace(row, questions=(), findings=())


def _supersede(desk: Desk, reading: WorkbookReading) -> None:
    """A row that came again in a newer workbook is asked about there, and no longer in the older one."""
    template = reading.identity.template_id
    if not template:
        return
    here = {row.row_id for row in reading.rows}
    for older in desk.store.waiting_books(template):
        if older.sha256 == reading.sha256:
            continue
        held = reading_from_bytes(older.reading)
        rows = tuple(row for row in held.rows if row.row_id not in here)
        if len(rows) == len(held.rows):
            continue
        whole = desk.store.waiting_book(older.sha256)
        if whole is None or not any(row.questions for row in rows):
            desk.store.commit(Batch(dropped_waiting=(older.sha256,)))
            continue
        said = decisions_from_bytes(whole.decisions)
        fewer = replace(
            whole,
            questions=sum(len(row.questions) for row in rows),
            decided=count_decided(rows, said),
            rows=sum(1 for row in rows if row.questions),
            reading=reading_to_bytes(replace(held, rows=rows)),
        )
        desk.store.commit(Batch(waiting=(fewer,)))


def _settled_key(row: RowReading) -> str:
    """Under which name it is kept what was decided about a row, in the order of its questions."""
    return f"settled/{fingerprint(row)}"


def _settled_now(
    reading: WorkbookReading, said: Mapping[str, Decision], waiting: set[str]
) -> Iterator[tuple[str, bytes]]:
    for row in reading.rows:
        if row.questions and row.row_id not in waiting:
            drop = Decision("", "drop")
            first = [q for q in row.questions if not is_asked_again(q)]
            each = {str(n): said.get(q.question_id, drop) for n, q in enumerate(first)}
            yield _settled_key(row), decisions_to_bytes(each)


# --- rows ------------------------------------------------------------------------------------------------


def record_rows(desk: Desk, rows: Sequence[RowSubmission], office: str) -> tuple[v.Changes, int]:
    """New rows become records, rows met before corrections of theirs; a row met as it was, nothing."""
    new: list[tuple[RowSubmission, Submission]] = []
    known = 0
    remembered = desk.store.settings_of([_row_key(row) for row in rows])
    for row in rows:
        kept = remembered.get(_row_key(row))
        before = json.loads(kept) if kept else {}
        if before.get("instance") == row.submission.instance_id:
            known += 1
            continue
        deprecated = row.submission.deprecated_id or before.get("revision")
        new.append((row, replace(row.submission, deprecated_id=deprecated)))
    named = [(submission, _source(row, office)) for row, submission in new]
    keys = {_row_key(row): row.submission.instance_id for row, _ in new}
    return record_many(desk, named, keys), known


def _row_key(row: RowSubmission) -> str:
    return f"row/{row.row_id}"


def _source(row: RowSubmission, office: str) -> v.Source:
    source = row.source
    return v.Source("workbook", source.name, source.sha256, source.place, office, source.decided)


def office_of(desk: Desk, reading: WorkbookReading) -> str:
    """On whose behalf the rows are taken; empty for our own office. Raises WhoseWorkbook."""
    said = reading.identity.office_id
    if not desk.is_secretariat:
        ours = said in ("", desk.office_id, desk.first_office_id)
        if not ours:
            raise WhoseWorkbook(name=reading.name)
        return ""
    if said not in desk.roster.offices:
        raise WhoseWorkbook(name=reading.name)
    return "" if said == desk.office_id else said


def _form_named(reading: WorkbookReading) -> tuple[str, str | None]:
    if reading.rows:
        return reading.rows[0].form_id, reading.rows[0].form_version or None
    return reading.identity.form_id, reading.identity.form_version or None


def _proposed(reading: WorkbookReading) -> tuple[Decision, ...]:
    return tuple(
        Decision(each.question_id, "accept")
        for each in reading.questions
        if each.proposed and each.kind == "cell"
    )
