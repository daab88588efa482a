# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Pictures of screens: of an empty workspace too, named after what is unusual, in plain colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.screens import save_plain, shoot
from sync.workspace import Workspace


def test_a_workspace_without_anything_has_a_picture_of_every_screen(
    qapp: QApplication, office: Workspace, tmp_path: Path
) -> None:
    office.close()
    made = shoot(tmp_path / "pictures", "fr", office.folder, look="dark", size=(1024, 600))
    names = {path.name.removesuffix("-fr-dark-1024x600.png") for path in made}
    assert {"home", "records", "consultation", "exchange", "exchange-codes", "settings", "help"} <= names
    assert all(QImage(str(path)).width() == 1024 for path in made)


def test_only_what_is_asked_for_is_kept(qapp: QApplication, office: Workspace, tmp_path: Path) -> None:
    office.close()
    made = shoot(tmp_path / "pictures", "en", office.folder, only=["home", "help"])
    assert {path.name for path in made} == {"home-en.png", "help-en.png"}


@pytest.mark.parametrize("colours", [3, 400])
def test_a_flat_surface_stays_flat(qapp: QApplication, tmp_path: Path, colours: int) -> None:
    """A palette with dots in between would put a second colour into a surface of one."""
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#0A5A9C"))
    painter = QPainter(image)
    for at in range(colours):
        painter.fillRect(at % 400, 290, 1, 1 + at // 400, QColor(at % 256, 40 + at // 256, 200))
    painter.end()
    save_plain(image, tmp_path / "p.png")
    kept = QImage(str(tmp_path / "p.png"))
    assert {kept.pixelColor(x, y).name() for x in range(0, 400, 7) for y in range(0, 280, 7)} == {"#0a5a9c"}
