# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The register of use cases as files, in the manner of a repository: cases, measurements, codes.

One row for each case, codes as they are in the records and beside them their words; several values are
joined by ";". Every cell is text. What is confidential in a record stays out, except as a case that exists.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence

import xlsxwriter

from consensus.explain import Phrases, phrases
from consensus.usecases import METRICS, Register, RegisterLine, measurements, said
from sync.csv_bytes import csv_bytes
from sync.note_file import clean

_CASE = (
    "record", "title", "short_description", "kind", "kind.label", "lead_organization", "organization", "office",
    "countries", "lifecycle_status", "lifecycle_status.label", "category_un", "domain", "functions",
    "ledger_technology", "access_model", "open_source_status", "interoperability_standards", "sdg_targets",
    "verification_claim", "verification_result", "risk", "risk.label", "risk_complete", "assessments",
    "matrix", "matrix.label", "decided", "overridden", "red_flags", "findings",
)  # fmt: skip
_ASKED = (
    "functions",
    "interoperability_standards",
    "sdg_targets",
    "verification_claim",
    "verification_result",
)


def register_csv(held: Register, language: str) -> bytes:
    """The cases alone."""
    return csv_bytes((_CASE, *_cases(held, phrases(language))))


def register_xlsx(held: Register, language: str) -> bytes:
    """Cases, measurements, where offices differ, possible duplicates, and what the codes mean."""
    spoken, out = phrases(language), io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        heading = book.add_format({"bold": True, "bg_color": "#EEEEEE", "border": 1})
        plain = book.add_format({"num_format": "@", "text_wrap": True, "valign": "top"})
        for name, header, rows in _sheets(held, spoken):
            sheet = book.add_worksheet(name)
            if spoken.direction == "rtl":
                sheet.right_to_left()
            sheet.set_column(0, len(header) - 1, 18)
            for n, row in enumerate((header, *rows)):
                for at, cell in enumerate(row):
                    sheet.write_string(n, at, clean(cell), plain if n else heading)
            sheet.freeze_panes(1, 2)
            sheet.autofilter(0, 0, max(1, len(rows)), len(header) - 1)
    return out.getvalue()


_Sheet = tuple[str, Sequence[str], Sequence[Sequence[str]]]


def _sheets(held: Register, spoken: Phrases) -> Iterator[_Sheet]:
    yield "cases", _CASE, list(_cases(held, spoken))
    header = ("record", "title", "metric", "metric.label", "target", "measured", "unit", "rating")
    yield "measurements", header, [
        (line.case.meta.record_id, line.case.title, m.metric, spoken.words[f"metric.{m.metric}"],
         m.target, m.measured, m.unit, m.rating)
        for line in _open(held)
        for m in measurements(line.case)
    ]  # fmt: skip
    titles = {line.case.meta.record_id: line.case.title for line in _open(held)}
    yield "divergence", ("record", "title", "question", "office", "answer", "agreement"), [
        (record, titles[record], each.question, office, answer,
         "" if each.consensus is None else f"{each.consensus:.3f}")
        for record, divided in held.divergences.items()
        if record in titles
        for each in divided
        for office, answer in each.answers.items()
    ]  # fmt: skip
    yield (
        "duplicates",
        ("title", "lead_organization", "records"),
        [(each.title, each.lead_organization, ";".join(each.records)) for each in held.duplicates],
    )
    yield "codes", ("list", "code", "label"), list(_codes(spoken))


def _open(held: Register) -> list[RegisterLine]:
    return [line for line in held.lines if line.case.confidentiality != "confidential"]


def _cases(held: Register, spoken: Phrases) -> Iterator[tuple[str, ...]]:
    for line in held.lines:
        yield _case(line, spoken) if line.case.confidentiality != "confidential" else _hidden(line, spoken)


def _hidden(line: RegisterLine, spoken: Phrases) -> tuple[str, ...]:
    shown = {
        "record": line.case.meta.record_id,
        "organization": line.case.organization,
        "risk": line.risk,
        "risk.label": spoken.words[f"risk.{line.risk}"],
        "findings": "confidential",
    }
    return tuple(shown.get(name, "") for name in _CASE)


def _case(line: RegisterLine, spoken: Phrases) -> tuple[str, ...]:
    case, words = line.case, spoken.words
    shown = {
        "record": case.meta.record_id,
        "title": case.title,
        "short_description": case.short_description,
        "kind": case.kind,
        "kind.label": words.get(f"kind.{case.kind}", ""),
        "lead_organization": case.lead_organization,
        "organization": case.organization,
        "office": case.meta.office,
        "countries": ";".join(case.countries),
        "lifecycle_status": case.lifecycle_status,
        "lifecycle_status.label": words.get(f"lifecycle.{case.lifecycle_status}", ""),
        "category_un": case.category,
        "domain": case.domain,
        "ledger_technology": case.ledger_technology,
        "access_model": case.access_model,
        "open_source_status": case.open_source_status,
        "risk": line.risk,
        "risk.label": words[f"risk.{line.risk}"],
        "risk_complete": "yes" if line.risk_complete else "no",
        "assessments": str(line.assessments),
        "matrix": line.outcome or "",
        "matrix.label": words.get(f"matrix.{line.outcome}", ""),
        "decided": line.decided,
        "overridden": "yes" if line.overridden else "no",
        "red_flags": ";".join(line.red_flags),
        "findings": "; ".join(finding.sentence() for finding in line.findings),
    }
    shown |= {name: ";".join(said(case, name).split()) for name in _ASKED}
    return tuple(shown[name] for name in _CASE)


def _codes(spoken: Phrases) -> Iterator[tuple[str, str, str]]:
    for kind in ("kind", "lifecycle", "risk", "matrix"):
        for key, words in spoken.words.items():
            if key.startswith(f"{kind}."):
                yield kind, key.removeprefix(f"{kind}."), words
    for metric in METRICS:
        yield "metric", metric, spoken.words[f"metric.{metric}"]
