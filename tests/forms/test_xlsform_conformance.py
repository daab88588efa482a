# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Real workbooks of other projects: each converts and opens, or is refused with a report."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest

from forms.definition import FormDefinition
from forms.session import FormSession
from forms.xlsform import FormImport, import_xlsform

FOLDER = Path(__file__).parents[2] / ".." / "shared" / "conformance" / "xlsforms"
WORKBOOKS = sorted(path for path in FOLDER.glob("*") if path.suffix in (".xls", ".xlsx"))
LEAST_TAKEN = 44  # of 57; the others break rules of XLSForm or call functions of one private program

pytestmark = pytest.mark.skipif(not WORKBOOKS, reason="the workbooks are not here")


@pytest.fixture(scope="module", params=["some", pytest.param("all", marks=pytest.mark.long)])
def imports(request: pytest.FixtureRequest) -> dict[str, FormImport]:
    """The workbooks imported, two at a time: every third in a normal run, all of them in a long one."""
    chosen = WORKBOOKS if request.param == "all" else WORKBOOKS[::3]
    with ThreadPoolExecutor(2) as pool:
        made = pool.map(lambda path: import_xlsform(path.read_bytes(), path.name), chosen)
        return dict(zip((path.name for path in chosen), made, strict=True))


def test_every_workbook_is_taken_or_refused_with_a_report(imports: dict[str, FormImport]) -> None:
    for name, made in imports.items():
        refusals = [finding for finding in made.findings if finding.severity == "refused"]
        assert (made.version is None) == bool(refusals), name
        for finding in made.findings:
            assert finding.place, name
            assert finding.sentence().strip(), name
        for refusal in refusals:
            assert refusal.hint(), (name, refusal.code)


def test_most_workbooks_are_taken(imports: dict[str, FormImport]) -> None:
    codes = Counter(f.code for made in imports.values() for f in made.findings if f.severity == "refused")
    taken = sum(made.version is not None for made in imports.values())
    print(f"\n{taken} of {len(imports)} taken; refusals by code: {dict(codes)}")
    assert taken >= LEAST_TAKEN * len(imports) // len(WORKBOOKS)
    assert not codes.keys() & {"xlsform.time", "xlsform.memory", "xlsform.ended"}


def test_every_workbook_that_is_taken_opens(imports: dict[str, FormImport]) -> None:
    for name, made in imports.items():
        if made.version is not None:
            form = FormDefinition.from_xform(made.version.xform, made.version.attachments)
            session = FormSession(form, clock=lambda: datetime(2026, 3, 1, tzinfo=UTC))
            assert session.instance_xml(), name
            assert form.form_id == made.version.form_id, name
