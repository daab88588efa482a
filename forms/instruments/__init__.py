# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The instruments that come with the program, as form versions compiled when the program was built.

The sheets they are made from are beside them; `build.py` compiles, nothing here ever does.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from forms.definition import FormDefinition
from forms.xlsform import FormVersion

SHIPPED = ("endorsement", "position", "usecase", "risk_assessment", "decision_matrix")


@cache
def shipped_forms() -> tuple[FormVersion, ...]:
    """The shipped versions in the order a person meets them; read once from the package."""
    return tuple(_read(form_id) for form_id in SHIPPED)


def _read(form_id: str) -> FormVersion:
    folder = Path(__file__).parent / form_id
    xform, workbook = (folder / f"{form_id}.xml").read_bytes(), (folder / f"{form_id}.xlsx").read_bytes()
    form = FormDefinition.from_xform(xform)
    return FormVersion(form.form_id, form.version, form.title, form.languages, xform, workbook, form.sha256)
