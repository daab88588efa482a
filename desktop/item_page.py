# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One item of a consultation close by: its text and what changed in it, where we and all stand, and why.

Objections stand with the change of text that answers them; at the secretariat with what the chair may make
of them. Everything shown comes with `Standing`; every act is a verb of the workspace, signed there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop import pictures, theme
from desktop.ask_words import ask_words
from desktop.board_models import Standing
from desktop.drawing import isolated
from desktop.item_text import ItemTextCard
from desktop.parts import (
    Card,
    Context,
    Place,
    arrow,
    button,
    clear_layout,
    is_rtl,
    label,
    many_words,
    number,
    row,
)
from desktop.pictures import position_words
from desktop.rulings_panel import GradePanel, ObjectionPanel
from desktop.text_change import change_label

if TYPE_CHECKING:
    from consensus.board import Board, ItemBoard
    from consensus.objections import Objection
    from sync.values import AgendaLine

translate = QCoreApplication.translate


class ItemPage(QWidget):
    """Invariant: shows one line of the agenda and, once a round was opened, its board."""

    went = Signal(object)
    text_given = Signal(object, str)
    read = Signal(object)
    confirmed = Signal(object)
    objection_ruled = Signal(object)
    grade_set = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(theme.SPACE_5, theme.SPACE_2, theme.SPACE_4, theme.SPACE_5)
        self._body.setSpacing(theme.SPACE_3)

    def show_item(self, line: AgendaLine | None, standing: Standing | None) -> None:
        clear_layout(self._body)
        if line is None or standing is None:
            return
        board = standing.board
        item = next((each for each in board.items if each.item == line.item), None) if board else None
        self._add(many_words(line.title or line.item, "lead"), self._text(line, standing, item))
        change = standing.changes.get(line.item)
        if change is not None:
            heading = translate("Consultation", "What changed since the text before")
            self._add(Card().add(label(heading, "lead"), change_label(change)))
        self._add(self._my_position(line))
        if item is not None and board is not None:
            self._add(self._result(item, board, standing))
            for objection in item.objections:
                self._add(self._objection(objection, board, standing, line))
            self._add(_convergence_card(item, board), _waiting_card(item, board))
        self._body.addStretch(1)

    def _add(self, *widgets: QWidget | None) -> None:
        for each in widgets:
            if each is not None:
                self._body.addWidget(each)

    # --- text and our own position -------------------------------------------------------------

    def _text(self, line: AgendaLine, standing: Standing, item: ItemBoard | None) -> Card:
        card = ItemTextCard(line)
        for words, role in _about_item(item) if item else ():
            card.add(label(words, role))
        if standing.is_secretariat:
            change = button(
                translate("Consultation", "Change the text…"),
                lambda: self._ask_for_text(line),
                role="link",
                writes=True,
            )
            card.add(row(change, None))
        return card

    def _ask_for_text(self, line: AgendaLine) -> None:
        asked = translate(
            "Consultation",
            "Positions given on the text before will count again only when they are given again.",
        )
        title = translate("Consultation", "Change the text")
        text, sure = ask_words(self, title, asked, line.text)
        if sure and text.strip() and text.strip() != line.text:
            self.text_given.emit(line, text.strip())

    def _my_position(self, line: AgendaLine) -> Card:
        card = Card(urgent=line.stale)
        card.add(label(translate("Consultation", "Our position"), "lead"))
        if line.my_position:
            said = position_words(line.my_position, self.context.language)
            mark = theme.POSITIONS[line.my_position].mark if line.my_position in theme.POSITIONS else ""
            card.add(label(f"{mark} {said}"))
        else:
            card.add(label(translate("Consultation", "We have not taken a position yet."), "muted"))
        if line.stale:
            card.add(
                label(
                    translate(
                        "Consultation",
                        "! The text changed after our position; it does not count until it is given again.",
                    ),
                    "attention",
                )
            )
        if line.acknowledged and not line.my_position:
            card.add(label(translate("Consultation", "✓ We said that we have read it."), "good"))
        card.add(row(*self._position_acts(line), None))
        return card

    def _position_acts(self, line: AgendaLine) -> list[QWidget]:
        give = Place("form", f"position:{line.consultation}", line.item)
        words = (
            translate("Consultation", "Correct our position")
            if line.my_position
            else translate("Consultation", "Give our position")
        )
        primary = "" if line.my_position else "primary"
        acts: list[QWidget] = []
        if line.stale:
            still = translate("Consultation", "It holds for the new text as well")
            acts.append(button(still, lambda: self.confirmed.emit(line), role="primary", writes=True))
        acts.append(button(words, lambda: self.went.emit(give), role=primary, writes=True))
        if not line.my_position and not line.acknowledged and line.round:
            only = translate("Consultation", "Only say that we have read it")
            acts.append(button(only, lambda: self.read.emit(line), role="link", writes=True))
        return acts

    # --- where it stands -----------------------------------------------------------------------

    def _result(self, item: ItemBoard, board: Board, standing: Standing) -> Card:
        card = Card()
        head = translate("Consultation", "Where it stands: {result}").format(result=item.outcome_label)
        card.add(label(head, "lead"), many_words(item.sentence))
        for words in item.missing:
            card.add(label(f"{arrow()} {words}", "attention"))
        for words in item.cautions:
            card.add(label("! " + words, "muted"))
        for code in item.preconditions_open:
            waits = translate("Consultation", "! It depends on item {item}, which has not been agreed yet.")
            card.add(label(waits.format(item=code), "muted"))
        grade = translate("Consultation", "Grade for the note: {grade}").format(grade=item.grade_label)
        card.add(label(grade, "muted"))
        if item.grading.override_reason:
            card.add(many_words(_override_words(item, board.language), "muted"))
        counted = "   ".join(
            f"{theme.POSITIONS[code].mark} {position_words(code, board.language)} {item.counts[code]}"
            for code in pictures.ORDER
            if item.counts.get(code)
        )
        card.add(label(counted, "small"))
        why = button(
            translate("Consultation", "How this was counted"), lambda: _explain(card, item), role="link"
        )
        card.add(row(why, None))
        if standing.is_secretariat and not self.context.read_only:
            panel = GradePanel(item, board)
            panel.ruled.connect(self.grade_set)
            card.add(panel)
        return card

    def _objection(self, held: Objection, board: Board, standing: Standing, line: AgendaLine) -> Card:
        card = _objection_card(held, board)
        answer = standing.answers.get((held.item, held.organization))
        if answer is not None:
            said = (
                translate("Consultation", "The change of the text that answers it:")
                if held.answered_by
                else translate("Consultation", "What changed in the text since it was raised:")
            )
            card.add(label(said, "small"), change_label(answer))
        if standing.is_secretariat and held.next_states and not self.context.read_only:
            panel = ObjectionPanel(held, board, standing.text_hashes.get(line.item, ""))
            panel.ruled.connect(self.objection_ruled)
            card.add(panel)
        return card


def _own_way(words: str) -> str:
    """What somebody wrote keeps its own direction in a mirrored window; elsewhere nothing is put in."""
    return isolated(words) if is_rtl() else words


def _explain(card: Card, item: ItemBoard) -> None:
    sign = {">=": "≥", "<=": "≤"}
    lines = [
        f"{check.name}: {check.left} {sign.get(check.relation, check.relation)} {check.right}  "
        f"{'✓' if check.holds else '✕'}"
        for check in item.result.checks
    ]
    card.add(many_words("\n".join(lines) or "–", "note"))


def _override_words(item: ItemBoard, language: str) -> str:
    from consensus.explain import label as say

    words = translate("Consultation", "Set by the editor instead of “{computed}”: {reason}")
    return words.format(
        computed=say("grade", item.grading.computed, language), reason=_own_way(item.grading.override_reason)
    )


# --- cards -------------------------------------------------------------------------------------------


def _about_item(item: ItemBoard) -> list[tuple[str, str]]:
    """To whom the item speaks, and by when it is to be done; a date that has passed is said to have."""
    lines: list[tuple[str, str]] = []
    addressee = {
        "governing_bodies": translate("Consultation", "Addressed to governing bodies"),
        "executive_heads": translate("Consultation", "Addressed to executive heads"),
        "secretary_general": translate("Consultation", "Addressed to the Secretary-General"),
    }.get(item.addressee, "")
    if addressee and item.deadline is not None:
        lines.append((addressee, "small"))
    if item.deadline is not None:
        by = QDate(item.deadline.year, item.deadline.month, item.deadline.day)
        day = QLocale().toString(by, QLocale.FormatType.LongFormat)
        if item.overdue:
            words = translate("Consultation", "! To be done by {day}: that day has passed")
            lines.append((words.format(day=day), "attention"))
        else:
            lines.append((translate("Consultation", "To be done by {day}").format(day=day), "small"))
    return lines


def _objection_card(held: Objection, board: Board) -> Card:
    words = pictures.objection_words(board.language)
    card = Card(urgent=held.state in ("raised", "discussed", "sustained", "escalated"))
    head = translate("Consultation", "Formal objection: {organization} ({state})").format(
        organization=_own_way(board.name_of(held.organization)), state=words[held.state]
    )
    card.add(label("■ " + head, "lead"), many_words(held.reason))
    if held.change_wanted:
        wanted = translate("Consultation", "It would be lifted by: {change}").format(
            change=_own_way(held.change_wanted)
        )
        card.add(many_words(wanted))
    for step in held.history:
        said = translate("Consultation", "Round {number}: {state}").format(
            number=step.round_number or 0, state=words[step.state]
        )
        note = _own_way(step.note) if step.note and step.state != "raised" else ""
        card.add(many_words(f"{said}. {note}".strip() if note else said, "small"))
    return card


def _convergence_card(item: ItemBoard, board: Board) -> Card | None:
    """How close the answers are, whether they move, and how each group stands; small groups stay hidden."""
    held = item.measures
    if not held.n:
        return None
    card = Card()
    card.add(label(translate("Consultation", "How close the answers are"), "lead"))
    agree, oppose = _percent(held.agreement), _percent(held.opposition)
    shares = translate(
        "Consultation", "Agree: {agree}. Oppose: {oppose}. Answered: {answered}. Delivered: {delivered}."
    )
    card.add(
        label(
            shares.format(
                agree=agree,
                oppose=oppose,
                answered=_percent(held.response_rate),
                delivered=_percent(held.receipt_rate),
            )
        )
    )
    if held.median is not None and held.spread is not None and held.consensus is not None:
        spread = translate(
            "Consultation",
            "On the scale from 1 (formal objection) to 5 (support): median {median}, middle half within {spread}, agreement {consensus} of 1.",
        )
        card.add(
            label(
                spread.format(
                    median=_decimal(float(held.median)),
                    spread=_decimal(float(held.spread)),
                    consensus=_decimal(held.consensus),
                ),
                "small",
            )
        )
    moved = item.movement
    if moved is not None and moved.paired:
        words = translate(
            "Consultation",
            "Since the round before, {changed} of {paired} organizations changed their answer.",
        )
        card.add(label(words.format(changed=moved.changed, paired=moved.paired), "small"))
    if next_step := board.what_next(item.item):
        card.add(label(next_step, "small"))
    if len(item.groups.groups) > 1:
        card.add(_groups(item))
    return card


def _groups(item: ItemBoard) -> QWidget:
    table = QWidget()
    theme.role(table, "clear")
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.SPACE_4)
    heads = (
        translate("Consultation", "Group"),
        translate("Consultation", "Answered"),
        translate("Consultation", "Agree"),
        translate("Consultation", "Oppose"),
    )
    for at, words in enumerate(heads):
        grid.addWidget(label(words, "small"), 0, at)
    for line, view in enumerate(item.groups.groups, start=1):
        grid.addWidget(label(pictures.group_words(view.group)), line, 0)
        if view.suppressed:
            few = label(translate("Consultation", "too few to be shown"), "muted")
            grid.addWidget(few, line, 1, 1, 3)
            continue
        grid.addWidget(label(f"{number(view.answered or 0)} / {number(view.members)}"), line, 1)
        grid.addWidget(label(_percent(view.agreement)), line, 2)
        grid.addWidget(label(_percent(view.opposition)), line, 3)
    grid.setColumnStretch(0, 1)
    return table


def _percent(share: object) -> str:
    from fractions import Fraction

    if not isinstance(share, Fraction):
        return "–"
    return QLocale().toString(round(float(share) * 100)) + "\u2009%"


def _decimal(value: float) -> str:
    return QLocale().toString(value, "f", 2).rstrip("0").rstrip(".,٫") or "0"


def _waiting_card(item: ItemBoard, board: Board) -> Card:
    card = Card()
    for codes, template in (
        (item.silent, translate("Consultation", "Delivered, no answer: {names}")),
        (item.unserved, translate("Consultation", "Delivery not proved: {names}")),
        (item.late, translate("Consultation", "Came after the deadline and does not count: {names}")),
        (item.stale, translate("Consultation", "Answered an earlier text, not this one: {names}")),
        (item.conflicting, translate("Consultation", "Answered in two ways; nothing is counted: {names}")),
    ):
        if codes:
            names = ", ".join(_own_way(board.name_of(code)) for code in codes)
            card.add(label(template.format(names=names), "small"))
    if item.inputs:
        said = translate(
            "Consultation", "%n input(s) of offices, shown beside and not counted", "", item.inputs
        )
        card.add(label(said, "small"))
    if not (item.silent or item.unserved or item.late or item.stale or item.conflicting):
        card.add(label(translate("Consultation", "✓ Everyone has answered."), "good"))
    return card
