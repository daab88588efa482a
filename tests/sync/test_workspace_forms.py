# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a workspace says of its forms is what the forms say of themselves."""

from __future__ import annotations

from pathlib import Path

from sync.values import Profile
from sync.workspace import Workspace


def test_the_languages_of_a_form_keep_their_whole_names(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "office", Profile("office", "UNICEF", "Tarawa")) as office:
        assert {f.form_id: f.languages for f in office.forms()} == {
            f.form_id: office.form(f.form_id).languages for f in office.forms()
        }
