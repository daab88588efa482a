# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The instruments that come with the program, as form versions compiled when the program was built.

The sheets they are made from are beside them; `build.py` compiles, nothing here ever does.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from lxml import etree

from forms.xlsform import FormVersion

SHIPPED = ("endorsement", "position", "usecase", "risk_assessment", "decision_matrix")


@cache
def shipped_forms() -> tuple[FormVersion, ...]:
    """The shipped versions in the order a person meets them; read once from the package."""
    return tuple(_read(form_id) for form_id in SHIPPED)


def _read(form_id: str) -> FormVersion:
    """Reads what the heads of a form say; the form itself is compiled when somebody fills it."""
    folder = Path(__file__).parent / form_id
    xform, workbook = (folder / f"{form_id}.xml").read_bytes(), (folder / f"{form_id}.xlsx").read_bytes()
    tree = etree.fromstring(xform, etree.XMLParser(resolve_entities=False, no_network=True))
    instance = tree.find(".//{*}instance/*")
    if instance is None:
        raise ValueError(f"{form_id} was not built")
    return FormVersion(
        form_id=instance.get("id", ""),
        version=instance.get("version", ""),
        title=tree.findtext(".//{*}title", ""),
        languages=tuple(each.get("lang", "") for each in tree.iterfind(".//{*}itext/{*}translation")),
        xform=xform,
        workbook=workbook,
        sha256=hashlib.sha256(xform).hexdigest(),
    )
