# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The icons: our own set, drawn on a 24-grid with a 2 px line, painted in the colour asked for.

Each is a few SVG path commands, so that they follow theme, scaling and direction without files.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # no icon is drawn before the first picture of the window
    from PySide6.QtGui import QIcon, QPixmap

PATHS: dict[str, str] = {
    "home": "M4 11 12 4l8 7 M6 10v10h12V10 M10 20v-6h4v6",
    "records": "M6 3h9l4 4v14H6z M15 3v4h4 M9 12h7 M9 16h7",
    "consultation": "M4 5h16v11H11l-5 4v-4H4z M8 9h8 M8 12h5",
    "exchange": "M4 8h14 M14 4l4 4-4 4 M20 16H6 M10 12l-4 4 4 4",
    "desk": "M3 10h18 M5 10v10 M19 10v10 M8 10V5h8v5 M9 14h6",
    "settings": "M4 7h9 M17 7h3 M4 17h3 M11 17h9 M15 5v4 M9 15v4",
    "help": "M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18z M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7 M12 17v.5",
    "add": "M12 5v14 M5 12h14",
    "remove": "M6 7h12 M9 7V4h6v3 M8 7l1 13h6l1-13",
    "search": "M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13z M15.5 15.5 20 20",
    "forward": "M9 5l7 7-7 7",
    "back": "M15 5l-7 7 7 7",
    "up": "M5 15l7-7 7 7",
    "down": "M5 9l7 7 7-7",
    "undo": "M9 5 4 10l5 5 M4 10h10a6 6 0 0 1 0 12h-3",
    "send": "M12 20V5 M6 11l6-6 6 6 M5 21h14",
    "take": "M12 3v13 M6 10l6 6 6-6 M5 21h14",
    "file": "M6 3h9l4 4v14H6z M15 3v4h4",
    "print": "M7 8V3h10v5 M7 17H4V8h16v9h-3 M7 14h10v7H7z",
    "pencil": "M4 20l1-5L16 4l4 4L9 19z M14 6l4 4",
    "people": "M9 11a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z M2.5 20c0-4 3-6 6.5-6s6.5 2 6.5 6 M16 4.5a3.5 3.5 0 0 1 0 6.5 M18 14c2 .8 3.5 2.6 3.5 6",
    "calendar": "M4 6h16v14H4z M4 10h16 M8 3v5 M16 3v5",
}  # fmt: skip
DIRECTED = frozenset(
    {"forward", "back", "undo", "records", "file", "exchange", "consultation", "help", "pencil"}
)


@functools.lru_cache(maxsize=256)
def icon(name: str, colour: str, *, mirrored: bool = False, size: int = 20) -> QIcon:
    """This is one icon in one colour, sharp at 100, 150 and 200 %."""
    from PySide6.QtGui import QIcon

    result = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        result.addPixmap(pixmap(name, colour, mirrored=mirrored, size=size, ratio=ratio))
    return result


def pixmap(name: str, colour: str, *, mirrored: bool = False, size: int = 20, ratio: float = 1.0) -> QPixmap:
    from PySide6.QtCore import QByteArray, QRectF, Qt
    from PySide6.QtGui import QPainter, QPixmap, QTransform
    from PySide6.QtSvg import QSvgRenderer

    renderer = QSvgRenderer(QByteArray(svg(name, colour).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    if mirrored and name in DIRECTED:
        picture = picture.transformed(QTransform().scale(-1, 1))
    picture.setDevicePixelRatio(ratio)
    return picture


def svg(name: str, colour: str) -> str:
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
        f'<path d="{PATHS[name]}"/></svg>'
    )
