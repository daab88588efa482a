# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the smoke test asks the window: formats, style, sorting, fonts."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop.self_check import PICTURES, check_window, empty_boxes
from desktop.start import main


def test_the_window_finds_everything_it_needs_here(qapp: QApplication) -> None:
    found = check_window()
    assert found.works
    assert set(PICTURES) <= set(found.pictures)


@pytest.mark.parametrize(
    "change",
    [{"styles": ("Windows",)}, {"pictures": ("png",)}, {"collates": False}, {"translations": ("fr",)}],
)
def test_whatever_an_installer_may_forget_fails(qapp: QApplication, change: dict[str, object]) -> None:
    assert not replace(check_window(), **change).works  # type: ignore[arg-type]


def test_letters_without_a_font_are_counted(qapp: QApplication) -> None:
    assert empty_boxes("plain") == 0
    assert empty_boxes("plain\u0378\ue9ff") == 2  # one that is no letter yet, one that everybody may invent


def test_it_is_told_to_programs(qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--self-check"]) == 0
    assert json.loads(capfd.readouterr().out)["works"] is True
