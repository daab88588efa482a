# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: the rounds of a consultation; what opening and closing fixes is said before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QDateTime,
    QLocale,
    Qt,
)
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QFormLayout,
    QMessageBox,
    QPushButton,
    QTextEdit,
)

from desktop import theme
from desktop.board_screen import stage_words
from desktop.desk_tab import Tab
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    button,
    clear_layout,
    label,
    number,
    row,
    when,
)
from desktop.round_terms import Choices, RoundTerms, choices_of

if TYPE_CHECKING:
    from consensus.records import Round, RoundRule
    from desktop.desk import Desk, DeskFacts
    from sync.workspace import Workspace

translate = QCoreApplication.translate


def rule_choices() -> tuple[tuple[str, str, str], ...]:
    """Name, words and what it means, for the six rules."""
    return (
        ("no_objection", translate("Desk", "No objection"), translate("Desk", "Adopted when nobody present objects formally. Silence of those present does not block.")),
        ("silence", translate("Desk", "Silence procedure"), translate("Desk", "Silence is assent, only where delivery is proved. At least 72 hours.")),
        ("iso_enquiry", translate("Desk", "Two thirds, at most a quarter against"), translate("Desk", "Of those who voted; objections count only with reasons.")),
        ("majority", translate("Desk", "Majority"), translate("Desk", "More than half of the votes cast; abstentions are left out.")),
        ("iesg", translate("Desk", "Support without open objections"), translate("Desk", "At least one in support, no objection open, two thirds without objection.")),
        ("delphi", translate("Desk", "Convergence of judgements"), translate("Desk", "Three quarters agree, few oppose, answers lie close together.")),
    )  # fmt: skip


class RoundsTab(Tab):
    """The rounds of one consultation: history, the open one, the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards = self.column_of_cards()
        self._facts: DeskFacts | None = None
        self._choices = Choices((), ())
        self._number = 1

    def know(self, facts: DeskFacts) -> None:
        self._facts = facts

    def refresh(self) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        language = self.desk.context.language
        self.desk.context.jobs.run(
            lambda: rounds_of(workspace, consultation, language), lambda found: self.show_rounds(*found)
        )

    def show_rounds(self, rounds: tuple[Round, ...], choices: Choices) -> None:
        clear_layout(self._cards)
        self._choices = choices
        newest = max(rounds, key=lambda each: each.number, default=None)
        may_write = not self.desk.context.read_only
        if may_write and (newest is None or newest.state in ("consolidated", "concluded", "superseded")):
            self._cards.addWidget(self._open_card(newest))
        for each in sorted(rounds, key=lambda each: -each.number):
            self._cards.addWidget(self._card(each, newest=each is newest))
        self._cards.addStretch(1)

    def _card(self, held: Round, *, newest: bool) -> Card:
        card = Card()
        title = translate("Desk", "Round {number}: {stage}").format(
            number=held.number, stage=stage_words(held.state)
        )
        card.add(label(title, "lead"))
        rule = next((words for name, words, _ in rule_choices() if name == held.rule.name), held.rule.name)
        said = translate(
            "Desk", "Rule: {rule}. {eligible} organizations. Opened {opened}, deadline {deadline}."
        ).format(
            rule=rule, eligible=len(held.eligible), opened=when(held.opened_at), deadline=when(held.deadline)
        )
        card.add(label(said))
        if held.chair_summary:
            card.add(label(held.chair_summary, "muted", selectable=True))
        if newest and not self.desk.context.read_only:
            self._add_acts(card, held)
        return card

    def _add_acts(self, card: Card, held: Round) -> None:
        """What may be done with a round depends on its stage; each act is signed with its words."""
        words = QTextEdit()
        words.setAcceptRichText(False)
        words.setTabChangesFocus(True)
        words.setMaximumHeight(64)
        words.setPlaceholderText(translate("Desk", "Words of the chair, kept with the act"))
        words.setAccessibleName(translate("Desk", "Words of the chair"))
        early = held.deadline is not None and held.deadline > self.desk.context.clock()
        acts: list[QPushButton] = []

        def said() -> str:
            return words.toPlainText().strip()

        if held.state in ("open", "closing"):
            close = translate("Desk", "Close the round")
            acts.append(
                button(close, lambda: self._close(said(), early=early), role="" if early else "primary")
            )
            if held.rule.name == "silence" and not held.unserved_accepted:
                accept = translate("Desk", "Count silence although delivery is not proved everywhere")
                acts.append(button(accept, lambda: self.accept_unserved(said()), role="link"))
        if held.state == "closed":
            acts.append(button(translate("Desk", "Mark as consolidated"), lambda: self.consolidate(said())))
            self.again = moment_field(self.desk.context.clock() + timedelta(days=7))
            self.again.setAccessibleName(translate("Desk", "Open it again until"))
            again = button(translate("Desk", "Open it again until"), lambda: self.reopen(said()), role="link")
            acts.append(again)
        if held.state == "consolidated":
            acts.append(button(translate("Desk", "Conclude the consultation"), lambda: self.conclude(said())))
        if acts:
            shown = row(*acts, None)
            if held.state == "closed":
                shown.insertWidget(len(acts), self.again)
            card.add(words, shown)

    def _open_card(self, before: Round | None) -> Card:
        card = Card(urgent=True)
        count = self._number = before.number + 1 if before else 1
        card.add(label(translate("Desk", "Open round {number}").format(number=count), "lead"))
        self.rule = Wheelless()
        for name, words, _meaning in rule_choices():
            self.rule.addItem(words, name)
        self.rule.setAccessibleName(translate("Desk", "Rule"))
        meaning = label(rule_choices()[0][2], "small")
        self.rule.activated.connect(lambda i: meaning.setText(rule_choices()[i][2]))
        self.deadline = moment_field(self.desk.context.clock() + timedelta(days=14))
        self.deadline.setAccessibleName(translate("Desk", "Deadline"))
        self.grace = Wheelless()
        for hours in (0, 24, 48, 72, 120, 168, 336):
            self.grace.addItem(number(hours), hours)
        self.grace.setCurrentIndex(3)
        self.grace.setAccessibleName(translate("Desk", "Hours of grace for slow connections"))
        form = QFormLayout()
        form.setSpacing(theme.SPACE_2)
        form.addRow(translate("Desk", "Rule"), self.rule)
        form.addRow("", meaning)
        form.addRow(translate("Desk", "Deadline"), self.deadline)
        form.addRow(translate("Desk", "Hours of grace for slow connections"), self.grace)
        self.terms = RoundTerms(self._choices)
        self.rule.currentIndexChanged.connect(lambda _i: self.terms.follow(str(self.rule.currentData())))
        card.add(form, self.terms)
        card.add(
            label(
                translate(
                    "Desk",
                    "Rule, texts and the list of organizations are fixed by this act and cannot be changed while the round is open.",
                ),
                "small",
            )
        )
        card.add(row(button(translate("Desk", "Open the round"), self._open, role="primary"), None))
        return card

    def _open(self) -> None:
        from consensus.rounds import RoundWithoutItems, RoundWithoutMembers

        name = str(self.rule.currentData())
        deadline = _moment_of(self.deadline)
        rule, eligible, items = self.terms.rule(rule_of(name)), self.terms.eligible(), self.terms.asked()
        if not eligible or not items:  # to the workspace "none named" means everybody, and every item
            number = self._number
            problem = RoundWithoutItems(number=number) if eligible else RoundWithoutMembers(number=number)
            self.desk.context.jobs.problem_met.emit(problem)
            return
        self.open_round(rule, deadline, int(self.grace.currentData()), eligible=eligible, items=items)

    def open_round(
        self,
        rule: RoundRule,
        deadline: datetime,
        grace: int,
        *,
        eligible: Sequence[str] = (),
        items: Sequence[str] = (),
    ) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        words = translate("Desk", "✓ The round is open. Make a bundle so that the offices learn of it.")
        self.desk.context.jobs.run(
            lambda: workspace.open_round(
                consultation, rule=rule, deadline=deadline, grace_hours=grace, eligible=eligible, items=items
            ),
            lambda _round: self.desk.written(None, words), owner=self,
        )  # fmt: skip

    def _close(self, summary: str, *, early: bool) -> None:
        if early:
            box = QMessageBox(self)
            box.setText(
                translate("Desk", "The deadline has not passed. Answers that come later will count as late.")
            )
            yes = box.addButton(translate("Desk", "Close it now"), QMessageBox.ButtonRole.AcceptRole)
            box.addButton(translate("Desk", "Leave it open"), QMessageBox.ButtonRole.RejectRole)
            box.exec()
            if box.clickedButton() is not yes:
                return
        self.close_round(summary)

    def close_round(self, words: str) -> None:
        done = translate(
            "Desk", "✓ The round is closed; its results are signed and can be recomputed by anyone."
        )
        self._act(lambda w, c: w.close_round(c, note=words), done)

    def accept_unserved(self, words: str) -> None:
        done = translate("Desk", "✓ The decision is recorded and signed.")
        self._act(lambda w, c: w.accept_unserved(c, note=words), done)

    def consolidate(self, words: str) -> None:
        done = translate("Desk", "✓ The round is marked as consolidated.")
        self._act(lambda w, c: w.consolidate_round(c, summary=words), done)

    def reopen(self, words: str) -> None:
        until = _moment_of(self.again)
        done = translate("Desk", "✓ The round is open again. Make a bundle so that the offices learn of it.")
        self._act(lambda w, c: w.reopen_round(c, deadline=until, note=words), done)

    def conclude(self, words: str) -> None:
        done = translate("Desk", "✓ The consultation is concluded.")
        self._act(lambda w, c: w.conclude_round(c, note=words), done)

    def _act(self, work: Callable[[Workspace, str], Round], done: str) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.desk.context.jobs.run(
            lambda: work(workspace, consultation), lambda _round: self.desk.written(None, done), owner=self
        )


def moment_field(start: datetime) -> QDateTimeEdit:
    field = QDateTimeEdit(_qt(start))
    # Qt turns the parts of a moment around where one reads from right to left: 11:44 would be shown as 44:11.
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    day = QLocale().dateFormat(QLocale.FormatType.ShortFormat).replace("\u200f", "")
    field.setDisplayFormat(f"{day} HH:mm")
    field.setCalendarPopup(True)
    field.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
    return field


def _moment_of(field: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(field.dateTime().toSecsSinceEpoch(), UTC)


def rounds_of(workspace: Workspace, consultation: str, language: str) -> tuple[tuple[Round, ...], Choices]:
    """The rounds so far, and what may be chosen for the next one."""
    rounds = workspace.rounds(consultation)
    members = [
        (each.code, each.names.get(language) or each.names.get("en", ""))
        for each in workspace.organizations()
    ]
    items = [(line.item, line.text[:60]) for line in workspace.agenda(consultation, language)]
    return rounds, choices_of(members, items, rounds[-1] if rounds else None)


def rule_of(name: str) -> RoundRule:
    from consensus.records import RULE_NAMES, RoundRule

    known = next(each for each in RULE_NAMES if each == name)
    return RoundRule(name=known, threshold=Fraction(3, 4))


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
