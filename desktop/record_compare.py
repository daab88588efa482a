# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Two revisions of a record side by side, and the two sides of a conflict side by side with its resolution.

What differs is marked word by word (character by character in Chinese), by lines as well as by colour.
"""

from __future__ import annotations

import html
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from consensus.textdiff import Piece, text_diff
from desktop import theme
from desktop.parts import Card, button, is_rtl, label, when
from forms.submission import FieldValue
from sync.values import Conflict

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """A heading (no answer) or a question with its answer, as printed."""

    path: str
    depth: int
    words: str
    answer: str | None


@dataclass(frozen=True, slots=True)
class Change:
    words: str
    before: str
    after: str


def differences(before: Sequence[Line], after: Sequence[Line]) -> tuple[Change, ...]:
    """This tells what was answered otherwise, newly, or no longer."""
    old = {line.path: line for line in before if line.answer is not None}
    new = {line.path: line for line in after if line.answer is not None}
    order = list(dict.fromkeys([*(line.path for line in after), *(line.path for line in before)]))
    found = []
    for path in order:
        was, now = old.get(path), new.get(path)
        if (was.answer if was else None) != (now.answer if now else None):
            named = now or was
            assert named is not None
            found.append(
                Change(named.words, (was.answer or "") if was else "", (now.answer or "") if now else "")
            )
    return tuple(found)


def differences_html(
    found: Sequence[Change], heads: tuple[str, str], colours: theme.Colours | None = None
) -> str:
    """This is a page of two columns: what one revision says, and what the other says instead."""
    c = colours or theme.current()
    if not found:
        return f'<p style="color:{c.muted}">{html.escape(translate("Record", "These two say the same."))}</p>'
    cell = f'width="50%" style="border:1px solid {c.line}; padding:6px"'
    rows = [
        "<tr>" + "".join(f'<td {cell}><small style="color:{c.muted}">{html.escape(h)}</small></td>' for h in heads) + "</tr>"
    ]  # fmt: skip
    for each in found:
        was, now = sides(each.before, each.after, c)
        rows.append(
            f'<tr><td colspan="2" style="padding:10px 0 3px 0"><b>{html.escape(each.words)}</b></td></tr>'
        )
        rows.append(
            f'<tr><td {cell}><p dir="{direction_of(each.before)}">{was}</p></td>'
            f'<td {cell}><p dir="{direction_of(each.after)}">{now}</p></td></tr>'
        )
    direction = "rtl" if is_rtl() else "ltr"
    return (
        f'<table dir="{direction}" width="100%" cellspacing="0" style="color:{c.text}; border-collapse:collapse">'
        f"{''.join(rows)}</table>"
    )


def sides(before: str, after: str, colours: theme.Colours) -> tuple[str, str]:
    """These are two answers as marked text: what only the first says struck through, only the second underlined."""
    pieces = text_diff(before, after)
    return _marked(pieces, "removed", colours) or "–", _marked(pieces, "added", colours) or "–"


def _marked(pieces: Sequence[Piece], kind: str, colours: theme.Colours) -> str:
    style = {
        "removed": f"color:{colours.refused}; text-decoration:line-through",
        "added": f"color:{colours.good}; text-decoration:underline; font-weight:600",
    }[kind]
    return "".join(
        _kept(piece.text) if piece.kind == "same" else f'<span style="{style}">{_kept(piece.text)}</span>'
        for piece in pieces
        if piece.kind in ("same", kind)
    )


def _kept(text: str) -> str:
    return html.escape(text).replace("\n", "<br>")


def direction_of(text: str) -> str:
    """This is the direction of the first letter that has one, whatever the window's."""
    for letter in text:
        match unicodedata.bidirectional(letter):
            case "L":
                return "ltr"
            case "R" | "AL":
                return "rtl"
    return "rtl" if is_rtl() else "ltr"


class ConflictCard(Card):
    """One question that was answered twice without knowledge of each other: both answers, one to be kept."""

    def __init__(
        self, question: str, conflict: Conflict, words_of: Callable[[FieldValue | None], str],
        keep: Callable[[FieldValue | None], None],
    ) -> None:  # fmt: skip
        super().__init__(urgent=True)
        asked = translate("Record", "Two devices answered without knowing of each other: {question}")
        self.add(label(asked.format(question=question)))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_3)
        first = words_of(conflict.sides[0].value) if conflict.sides else ""
        for at, side in enumerate(conflict.sides):
            said = words_of(side.value)
            who = translate("Record", "{office}, {when}").format(
                office=side.office, when=when(side.written_at)
            )
            act = button(translate("Record", "Keep this answer"), partial(keep, side.value), writes=True)
            whole = translate("Record", "Keep “{answer}” ({office}, {when})")
            act.setAccessibleName(
                whole.format(answer=said or "–", office=side.office, when=when(side.written_at))
            )
            column = at % 2
            top = (at // 2) * 3
            grid.addWidget(label(who, "small"), top, column)
            grid.addWidget(
                _answer(said, first, is_first=at == 0, other=_other(conflict, words_of)), top + 1, column
            )
            grid.addWidget(act, top + 2, column, Qt.AlignmentFlag.AlignLeading)
            grid.setColumnStretch(column, 1)
        self.add(grid)


def _other(conflict: Conflict, words_of: Callable[[FieldValue | None], str]) -> str:
    return words_of(conflict.sides[1].value) if len(conflict.sides) > 1 else ""


def _answer(said: str, first: str, *, is_first: bool, other: str) -> QWidget:
    before, after = sides(first, other if is_first else said, theme.current())
    shown = QLabel(before if is_first else after)
    shown.setTextFormat(Qt.TextFormat.RichText)
    shown.setWordWrap(True)
    shown.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    rtl = direction_of(said) == "rtl"
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    return shown


def words_for(value: FieldValue | None, labels: Mapping[str, str]) -> str:
    """This is an answer in the form's words; a table is only named."""
    if value is None:
        return ""
    if not isinstance(value, str):
        return translate("Record", "(a table)")
    return (
        labels.get(value) or " · ".join(labels.get(each, each) for each in value.split()) if labels else value
    )
