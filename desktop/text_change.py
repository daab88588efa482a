# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A change of text as a person reads it: what went struck through, what came underlined.

Lines, not colours alone, carry the meaning; a screen reader hears the words "taken out" and "put in".
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel

from desktop import theme

if TYPE_CHECKING:
    from consensus.textdiff import TextChange

translate = QCoreApplication.translate


def change_label(change: TextChange) -> QLabel:
    """This shows the change in the direction of its own language, whatever the window's."""
    made = QLabel(change_html(change))
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    made.setAccessibleName(change_words(change))
    rtl = change.language == "ar"
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return made


def change_html(change: TextChange) -> str:
    colours = theme.current()
    style = {
        "same": "{}",
        "removed": f'<span style="color:{colours.refused};text-decoration:line-through">{{}}</span>',
        "added": f'<span style="color:{colours.good};text-decoration:underline;font-weight:600">{{}}</span>',
    }
    words = "".join(style[piece.kind].format(_kept(piece.text)) for piece in change.pieces)
    direction = "rtl" if change.language == "ar" else "ltr"
    return f'<p dir="{direction}" style="margin:0">{words}</p>'


def change_words(change: TextChange) -> str:
    """The same for people who do not see it."""
    said = {
        "removed": translate("Consultation", "taken out: {words}"),
        "added": translate("Consultation", "put in: {words}"),
    }
    return "; ".join(
        said[piece.kind].format(words=piece.text.strip()) for piece in change.pieces if piece.kind in said
    )


def _kept(text: str) -> str:
    return escape(text).replace("\n", "<br>")
