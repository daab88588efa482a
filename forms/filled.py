# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A session that begins with the fields of a record or of a workbook's row, without XML between.

It begins exactly as `FormSession.restore` does with the XML that holds the same fields.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

from forms.definition import FormDefinition
from forms.session import FormSession, Start, World
from forms.submission import FieldValue, seed_of


def filled(
    form: FormDefinition,
    fields: Mapping[str, FieldValue],
    *,
    instance_id: str,
    deprecated_id: str | None = None,
    **world: Unpack[World],
) -> FormSession:
    """This opens a form with these fields in it. Raises FormNotXmlProblem for signs that no XML can hold."""
    seed = seed_of(fields, form, instance_id=instance_id, deprecated_id=deprecated_id)
    return FormSession(form, start=Start(seed, "restore"), **world)
