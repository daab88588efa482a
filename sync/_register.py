# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The register of use cases and the road to endorsement, read from every record held here.

Reading only: what is counted and rolled up is decided in `consensus.usecases` and `consensus.endorsements`.
A record of a form version that cannot be read is left out here and stays listed among the records.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from consensus.endorsements import Indicators, indicators
from consensus.reading import read_record
from consensus.records import Endorsement, MatrixAnswers, RecordMeta, RiskAssessment, UseCase
from consensus.usecases import EVERYTHING, Register, Wanted, whole_register
from forms.problem import N_, Problem
from sync._agenda import organizations
from sync._desk import Desk, moment_of
from sync._files import translated, write_whole
from sync.store_values import RecordLine

R = TypeVar("R", UseCase, RiskAssessment, MatrixAnswers, Endorsement)


class RegisterFormat(Problem):
    code = "register.format"
    message = N_("The register cannot be written as {name}.")
    remedy = N_("Choose a name that ends in .xlsx or .csv.")


def register(desk: Desk, wanted: Wanted | None = None) -> Register:
    """Every use case that is wanted, with risk, matrix, divergence and possible duplicates."""
    return whole_register(
        tuple(_read(desk, "usecase", UseCase)),
        tuple(_read(desk, "risk_assessment", RiskAssessment)),
        tuple(_read(desk, "decision_matrix", MatrixAnswers)),
        wanted or EVERYTHING,
    )


def endorsements(desk: Desk) -> tuple[Endorsement, ...]:
    """Every endorsement record as it stands."""
    return tuple(_read(desk, "endorsement", Endorsement))


def endorsement_indicators(desk: Desk) -> Indicators:
    """The figures of recommendation 3 over every organization of the list, as of today."""
    members = [each.code for each in organizations(desk)]
    return indicators(endorsements(desk), members, today=desk.now.date())


def write_register(desk: Desk, path: Path, language: str, wanted: Wanted | None = None) -> Path:
    """The repository as .xlsx (cases, measurements, divergence, duplicates, codes) or its cases as .csv."""
    from sync.register_file import register_csv, register_xlsx

    held = register(desk, wanted)
    ending = path.suffix.lower()
    if ending not in (".xlsx", ".csv"):
        raise RegisterFormat(name=path.name)
    data = register_xlsx(held, language) if ending == ".xlsx" else register_csv(held, language)
    with translated(path.parent):
        return write_whole(path, data)


def _read(desk: Desk, form_id: str, kind: type[R]) -> Iterator[R]:
    for line in desk.store.record_lines(form_id=form_id):
        try:
            found = read_record(line.form_id, line.fields, meta=_meta(line))
        except Problem:
            continue
        if isinstance(found, kind) and not line.withdrawn:
            yield found


def _meta(line: RecordLine) -> RecordMeta:
    return RecordMeta(
        record_id=line.record_id,
        entry_hash=line.head_hashes[0].hex(),
        organization=line.organization,
        office=line.office,
        sequence=line.seq,
        written_at=moment_of(line.written_at),
        withdrawn=line.withdrawn,
        form_version=line.form_version,
    )
