# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Excel and CSV at the desk: records out, forms to fill out, filled workbooks in.

The reading and writing of workbooks is `sync.workbook`'s; here records become its plain values, and
what a workbook is certain about becomes records with their place as source.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
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
from sync._forms import UnknownForm, current_versions, form_of
from sync._records import page, record_many
from sync._status import status_of
from sync.store_values import RecordLine

if TYPE_CHECKING:
    from forms.submission import Submission
    from sync.workbook.accept import RowSubmission
    from sync.workbook.values import Decision, Matrix, PlainForm, RecordRow, WorkbookReading

_ALL = v.RecordQuery(withdrawn=None)
_PAGE = 2_000


class NothingToExport(Problem):
    code = "export.nothing"
    message = N_("There is no record to export.")
    remedy = N_("Record something first, or choose a wider filter.")


def export_workbook(desk: Desk, path: Path, language: str, query: v.RecordQuery | None) -> Path:
    from sync.workbook.export import export_records

    export_records(
        path,
        tuple(_forms(desk)),
        rows(desk, query),
        language=language,
        about=_about(desk),
        matrix=_matrix(desk, language),
    )
    return path


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
    write(
        path,
        form,
        office=office,
        template_id=desk.new_id(),
        language=language,
        records=() if chosen is None else rows(desk, chosen),
        secret=_secret(desk),
    )
    return path


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
        raise UnknownForm(form=form_id, version=wanted)
    attachments = cbor2.loads(stored.attachments) if stored.attachments else {}
    return PlainForm(form_id, stored.version, stored.xform, attachments)


def _about(desk: Desk) -> Mapping[str, str]:
    return {
        "office": desk.profile.office,
        "organization": desk.profile.organization,
        "written": desk.now.isoformat(timespec="seconds"),
        "secretariat": desk.roster.name,
    }


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
    for taken in read_many(
        paths, sources, now=desk.now, secret=_secret(desk), progress=progress, cancelled=stop
    ):
        if isinstance(taken.result, Problem):
            yield taken.path, taken.result
            continue
        decisions = _proposed(taken.result) if take_proposed else ()
        try:
            yield taken.path, accept(desk, taken.path, taken.result, decisions)
        except Problem as problem:
            yield taken.path, problem


def read_workbook(desk: Desk, path: Path) -> WorkbookReading:
    from sync.workbook.intake import read_one

    return read_one(path, tuple(_forms(desk)), now=desk.now, secret=_secret(desk))


def accept(desk: Desk, path: Path, reading: WorkbookReading, decisions: Sequence[Decision]) -> v.FileIntake:
    """Records the rows about which nothing is open; tells the others with their questions and reasons."""
    from sync.workbook.accept import Acceptor

    office = _office_of(desk, reading)
    form_id, version = _form_named(reading)
    acceptor = Acceptor(form_source(desk, form_id, version), form_of(desk, form_id, version), desk.clock)
    made = acceptor.accept(reading, decisions)
    changes, known = _record_rows(desk, made.rows, office)
    waiting = tuple(question for row in made.waiting for question in row.questions)
    findings = (*reading.findings, *(finding for row in made.waiting for finding in row.findings))
    present = made.unchanged + known
    outcome: v.IntakeOutcome = "asked" if waiting else "added" if changes.records else "already-present"
    if made.waiting and not waiting and not changes.records:
        outcome = "asked"
    return v.FileIntake(
        path=path,
        kind="workbook",
        outcome=outcome,
        sender=desk.office_name(office) if office else desk.profile.office,
        added=len(changes.entries),
        already_present=present,
        records=changes.records,
        findings=findings,
        questions=waiting,
        waiting_rows=len(made.waiting),
    )


def _record_rows(desk: Desk, rows: Sequence[RowSubmission], office: str) -> tuple[v.Changes, int]:
    """New rows become records, rows met before corrections of theirs; a row met as it was, nothing."""
    new: list[tuple[RowSubmission, Submission]] = []
    known = 0
    for row in rows:
        kept = desk.store.setting(_row_key(row))
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
    return v.Source("workbook", row.source.name, row.source.sha256, row.source.place, office)


def _office_of(desk: Desk, reading: WorkbookReading) -> str:
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
    from sync.workbook.values import Decision

    return tuple(
        Decision(each.question_id, "accept")
        for each in reading.questions
        if each.proposed and each.kind == "cell"
    )


def _secret(desk: Desk) -> bytes:
    """Tells our templates from others; never the signing key itself, which no child process may see."""
    return hashlib.sha256(b"assent workbook\n" + desk.key.seed).digest()
