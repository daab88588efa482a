# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The colours hold what the design page promises, in every look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop import icons, theme

LOOKS = {"light": theme.LIGHT, "dark": theme.DARK, "contrast": theme.CONTRAST}
TEXTS = (
    ("text", "ground"), ("text", "surface"), ("text", "raised"), ("text", "tint"), ("muted", "ground"),
    ("muted", "surface"), ("muted", "raised"), ("accent", "surface"), ("accent", "ground"), ("accent", "tint"),
    ("on_accent", "accent"), ("attention", "surface"), ("attention", "ground"), ("refused", "surface"),
    ("refused", "ground"), ("good", "surface"), ("good", "ground"), ("text", "refused_tint"), ("text", "good_tint"),
)  # fmt: skip


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("pair", TEXTS, ids=lambda pair: f"{pair[0]}-on-{pair[1]}")
def test_every_text_can_be_read_on_its_ground(look: str, pair: tuple[str, str]) -> None:
    ink, ground = (getattr(LOOKS[look], name) for name in pair)
    assert theme.contrast(ink, ground) >= 4.5


@pytest.mark.parametrize("look", LOOKS)
def test_borders_of_fields_can_be_seen(look: str) -> None:
    colours = LOOKS[look]
    assert theme.contrast(colours.border, colours.surface) >= 3
    assert theme.contrast(colours.accent, colours.surface) >= 3
    assert theme.contrast(colours.refused, colours.surface) >= 3


@pytest.mark.parametrize("code", theme.POSITIONS)
def test_every_position_can_be_read_in_its_cell(code: str) -> None:
    look = theme.POSITIONS[code]
    assert theme.contrast(look.ink, look.fill) >= 4.5


def test_positions_are_told_apart_without_colour() -> None:
    marks = [look.mark for code, look in theme.POSITIONS.items()]
    assert len(set(marks)) == len(marks)


def test_the_design_page_names_the_colours_that_are_used() -> None:
    page = (Path(__file__).parents[2] / "docs" / "DESIGN-UI.md").read_text("utf-8")
    for colours in LOOKS.values():
        for token in (
            "ground",
            "surface",
            "text",
            "muted",
            "line",
            "border",
            "accent",
            "attention",
            "refused",
            "good",
        ):
            assert f"`{getattr(colours, token)}`" in page, token


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_style_sheet_is_understood_by_qt(qapp: QApplication, look: theme.Look) -> None:
    theme.apply(qapp, look)
    button = QPushButton("Finish")
    theme.role(button, "primary")
    button.ensurePolished()
    assert theme.current() is LOOKS[look]
    theme.apply(qapp, "light")


@pytest.mark.parametrize("name", icons.PATHS)
def test_every_icon_draws_something(qapp: QApplication, name: str) -> None:
    image = icons.pixmap(name, "#000000", size=24).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 0 for x in range(24) for y in range(24))
    assert inked > 8


def test_an_arrow_turns_round_for_right_to_left(qapp: QApplication) -> None:
    plain = icons.pixmap("forward", "#000000").toImage()
    turned = icons.pixmap("forward", "#000000", mirrored=True).toImage()
    assert plain.flipped() != turned
    assert plain != turned
    assert (
        icons.pixmap("home", "#000000").toImage() == icons.pixmap("home", "#000000", mirrored=True).toImage()
    )
