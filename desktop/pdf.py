# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every PDF of the program: A4, painted in memory, then written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from sync.paper import written_whole


def write_a4(
    path: Path,
    draw: Callable[[QPdfWriter], object],
    *,
    title: str,
    margins: tuple[float, float, float, float],
    dots: int,
) -> Path:
    """This writes what `draw` paints; margins in mm (left, top, right, bottom), `dots` to the inch.

    Raises the Problem of a place that cannot be written; what stood there then stands there still.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(dots)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(*margins), QPageLayout.Unit.Millimeter)
    writer.setTitle(title)
    writer.setCreator("Assent")
    draw(writer)
    return written_whole(path, bytes(buffer.data().data()))
