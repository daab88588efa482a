# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Small forms for tests, written as their parts; and sessions with a clock that stands still."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from typing import Any

import pytest

from forms.definition import FormDefinition
from forms.session import FormSession

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms"'
    ' xmlns:odk="http://www.opendatakit.org/xforms"><h:head><h:title>A form</h:title><model>'
)


def xform(instance: str, binds: str = "", body: str = "", model: str = "", *, version: str = "1") -> bytes:
    return (
        f'{HEAD}{model if "<itext" in model else ""}<instance><data id="form" version="{version}">{instance}</data>'
        f"</instance>{'' if '<itext' in model else model}{binds}</model></h:head><h:body>{body}</h:body></h:html>"
    ).encode()


@pytest.fixture
def write_form() -> Callable[..., bytes]:
    """Gives an XForm from the parts of its instance, binds, body and model."""
    return xform


@pytest.fixture
def make_form() -> Callable[..., FormDefinition]:
    """Gives a definition from the parts of a form."""

    def make(*parts: str, attachments: dict[str, bytes] | None = None, **more: str) -> FormDefinition:
        return FormDefinition.from_xform(xform(*parts, **more), attachments)

    return make


@pytest.fixture
def world() -> dict[str, Any]:
    """The clock and the names a session is given."""
    numbers = count(1)
    return {"clock": lambda: NOON, "new_id": lambda: f"00000000-0000-4000-8000-{next(numbers):012d}"}


@pytest.fixture
def fill(make_form: Callable[..., FormDefinition], world: dict[str, Any]) -> Callable[..., FormSession]:
    """Opens a form given by its parts."""

    def open_form(*parts: str, **more: Any) -> FormSession:
        return FormSession(make_form(*parts, **more), **world)

    return open_form
