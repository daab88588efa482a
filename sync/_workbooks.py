# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Excel and CSV at the desk: records out, forms to fill out, filled workbooks in.

The reading and writing of workbooks is `sync.workbook`'s; here records become its plain values, and
what a workbook is certain about becomes records with their place as source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
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
from sync._forms import UnknownForm, current_versions
from sync._records import page
from sync._status import status_of
from sync.store_values import RecordLine

if TYPE_CHECKING:
    from sync.workbook.values import Matrix, PlainForm, RecordRow

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
    desk: Desk, path: Path, form_id: str, language: str, prefill: v.RecordQuery | None
) -> Path:
    from sync.workbook.template import write_template as write
    from sync.workbook.values import OfficeInfo

    form = form_source(desk, form_id, None)
    mine = desk.profile
    office = OfficeInfo(
        desk.office_id, mine.office, mine.organization, _prefix(mine.organization or mine.office), mine.person
    )
    chosen = None if prefill is None else replace(prefill, forms=(form_id,))
    write(
        path,
        form,
        office=office,
        template_id=desk.new_id(),
        language=language,
        records=() if chosen is None else rows(desk, chosen),
        secret=desk.key.seed,
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


class WorkbookNotRead(Problem):
    code = "workbook.not-read"
    message = N_("The workbook {name} cannot be read by this version of the program.")
    remedy = N_("Keep the file; update the program, then take it again.")


def take_workbook(desk: Desk, path: Path, data: bytes, *, take_proposed: bool) -> v.FileIntake:
    raise WorkbookNotRead(name=path.name)
