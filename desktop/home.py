# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Home: what needs doing now, most urgent first, one button each.

The workspace decides what needs doing (`Workspace.tasks`); here each task gets its sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.columns import Columns, Flow
from desktop.growing import GrowingColumn, Part
from desktop.guide import Guide, GuideCard, guide_for
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    column,
    label,
    left_until,
    number,
    row,
    scrolled,
    when,
)
from desktop.standing import Where, WhereThingsStand, where_of
from sync.values import ConsultationSummary, Draft, Profile, Standing, Task

if TYPE_CHECKING:
    from sync.installation import Program

translate = QCoreApplication.translate
GUIDED = frozenset({"ask-to-be-admitted", "take-answer", "open-round", "send-down"})
"""tasks that the guide of the first days says better"""
FROM_HERE = (Place("exchange", "enrol"), Place("exchange", "take"), Place("exchange", "send"))
"""what is begun on Home itself"""
URGENT = frozenset(
    {"reconfirm-position", "settle-conflict", "decide-quarantine", "admit-office", "review-cells"}
)


@dataclass(frozen=True, slots=True)
class HomeFacts:
    profile: Profile
    standing: Standing
    tasks: tuple[Task, ...]
    drafts: tuple[Draft, ...]
    consultations: tuple[ConsultationSummary, ...]
    records: int
    guide: Guide | None
    where: Where
    read_only: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    sentence: str
    action: str
    place: Place


@dataclass(frozen=True, slots=True)
class TaskWords:
    """What the card of a task says."""

    words: Words
    due: str
    overdue: bool
    urgent: bool
    first: bool


class Home(Screen):
    """The first thing a person sees."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.heading = Heading(translate("Home", "Home"))
        tasks_column = QVBoxLayout()
        tasks_column.setSpacing(theme.SPACE_3)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self.heading)
        tasks = QWidget()
        tasks.setLayout(column(tasks_column, None))
        self._list = GrowingColumn(tasks_column, context.jobs)
        self.where = WhereThingsStand(context.jobs)
        self.where.went.connect(self.went)
        layout.addWidget(Columns(tasks, self.where, stretch=(5, 3)))
        layout.addStretch(1)
        inner.setMaximumWidth(theme.scaled(1440))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _act(self, place: Place) -> None:
        (self.begun if place in FROM_HERE else self.went).emit(place)

    def refresh(self) -> None:
        self.stale = False
        workspace, language, program = self.context.workspace, self.context.language, self.context.program
        self.context.jobs.run(lambda: facts_of(workspace, language, program()), self.show_facts)

    def show_facts(self, facts: HomeFacts) -> None:
        who = f"{facts.profile.office} · {facts.profile.organization}"
        self.heading.title.setText(who)
        self.heading.say(
            translate("Home", "Opened to read only: nothing can be changed from here.")
            if facts.read_only
            else standing_words(facts.standing)
        )
        now = self.context.clock()
        self._list.show(self._reading() if facts.read_only else self._parts(facts, now))
        self.where.show_where(facts.where, now)

    def _reading(self) -> list[Part]:
        """For somebody who looks after what others did: what can be looked at, and no button that writes."""
        return [Part("check", "", self._check_card), Part("look", "", self._look_card)]

    def _check_card(self) -> Card:
        check = button(
            translate("Home", "Check everything"), partial(self.went.emit, Place("settings")), role="primary"
        )
        said = translate(
            "Home", "Every signature and every result can be computed again from what is in this workspace."
        )
        return Card().add(label(said, "lead"), row(check, None))

    def _look_card(self) -> Card:
        acts = (
            (translate("Home", "Look at the records"), Place("records")),
            (translate("Home", "Look at the consultation"), Place("consultation")),
            (translate("Home", "Look at the timeline"), Place("exchange", "timeline")),
        )
        return Card().add(Flow(*(button(words, partial(self.went.emit, place)) for words, place in acts)))

    def _parts(self, facts: HomeFacts, now: datetime) -> list[Part]:
        guide = facts.guide
        guided = guide is not None and guide.next >= 0  # then it has the one filled button of the page
        found = [Part("guide", guide, partial(GuideCard, guide, self._act))] if guide is not None else []
        tasks = [each for each in facts.tasks if guide is None or each.kind not in GUIDED]
        for index, task in enumerate(tasks):
            said = task_words(task, facts, now, first=index == 0 and not guided)
            found.append(Part((task.kind, task.consultation), said, partial(self._card, said)))
        if not tasks and guide is None:
            found.append(Part("done", "", _nothing_waits))
        primary = not tasks and not guided
        found.append(Part("begin", primary, partial(self._begin, primary=primary)))
        return found

    def _card(self, said: TaskWords) -> Card:
        words = said.words
        card = Card(urgent=said.urgent)
        texts = QVBoxLayout()
        texts.setSpacing(theme.SPACE_1)
        texts.addWidget(label(words.sentence, "lead" if said.first else ""))
        if said.due:
            late = label(("! " if said.overdue else "") + said.due, "attention" if said.overdue else "small")
            texts.addWidget(late)
        act = button(words.action, partial(self._act, words.place), role="primary" if said.first else "")
        line = row(spacing=theme.SPACE_4)
        line.addLayout(texts, 1)
        if words.place == Place("exchange", "send"):  # in parts, encrypted, for one office, as QR codes
            other = button(
                translate("Home", "Other ways…"), partial(self.went.emit, words.place), role="link"
            )
            other.setAccessibleDescription(words.sentence)
            line.addWidget(other, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        act.setAccessibleDescription(words.sentence)
        return card.add(line)

    def _begin(self, *, primary: bool) -> Card:
        card = Card()
        card.add(label(translate("Home", "Begin something new"), "lead"))
        forms = (
            ("position", translate("Home", "Record a position"), Place("consultation")),
            ("endorsement", translate("Home", "Record an endorsement"), Place("form", "endorsement")),
            ("usecase", translate("Home", "Record a use case"), Place("form", "usecase")),
        )
        acts = [
            button(
                words,
                partial(self.went.emit, place),
                role="primary" if primary and name == "position" else "",
            )
            for name, words, place in forms
        ]
        other = button(translate("Home", "Other forms…"), lambda: self.went.emit(Place("forms")), role="link")
        return card.add(Flow(*acts, other))


def _nothing_waits() -> Card:
    done = translate("Home", "Nothing is waiting for you. Everything recorded here has been dealt with.")
    return Card().add(label("✓  " + done, "good"))


def facts_of(workspace: object, language: str, program: Program) -> HomeFacts:
    """This asks the workspace everything Home tells, in one visit."""
    from sync.values import RecordQuery
    from sync.workspace import Workspace

    assert isinstance(workspace, Workspace)
    standing, consultations = workspace.standing(), workspace.consultations(language)
    offices = sum(not each.is_secretariat for each in workspace.offices())
    return HomeFacts(
        workspace.profile,
        standing,
        workspace.tasks(program=program),
        workspace.drafts(),
        consultations,
        workspace.records(RecordQuery(limit=1)).total,
        guide_for(
            standing,
            consultations=len(consultations),
            offices=offices,
            rounds=any(c.round for c in consultations),
            recovery=workspace.recovery_key_made() is not None,
            roots_apart=standing.status != "secretariat" or not workspace.roots().at_risk,
        ),
        where_of(workspace, language),
        workspace.read_only,
    )


def standing_words(standing: Standing) -> str:
    match standing.status:
        case "alone":
            return translate(
                "Home",
                "Not yet admitted by a secretariat. You can record everything now and send it when you are.",
            )
        case "asked":
            return translate("Home", "Waiting to be admitted by the secretariat. You can go on recording.")
        case "revoked":
            return translate(
                "Home", "The secretariat no longer accepts this device. Your records are kept here."
            )
        case "secretariat":
            return translate("Home", "This is the secretariat's desk.")
    if not standing.entries:
        return translate("Home", "Admitted by {secretariat}.").format(secretariat=standing.secretariat)
    return translate(
        "Home", "{received} of {entries} entries are proved to have reached {secretariat}."
    ).format(
        received=number(standing.received),
        entries=number(standing.entries),
        secretariat=standing.secretariat,
    )


def task_words(task: Task, facts: HomeFacts, now: datetime, *, first: bool) -> TaskWords:
    overdue = task.due is not None and task.due < now
    words = words_for(task, facts)
    return TaskWords(words, left_until(task.due, now), overdue, task.kind in URGENT or overdue, first)


def words_for(task: Task, facts: HomeFacts) -> Words:
    """This is the sentence, the button and the place for one task."""
    n = task.count
    title = next(
        (c.title for c in facts.consultations if c.consultation == task.consultation), task.consultation
    )
    consultation = Place("consultation", task.consultation, task.items[0] if task.items else "")
    review = Place("desk", "review") if facts.profile.role == "secretariat" else Place("review")
    match task.kind:
        case "ask-to-be-admitted":
            return Words(
                translate("Home", "The secretariat does not know this office yet."),
                translate("Home", "Ask to be admitted…"), Place("exchange", "enrol"),
            )  # fmt: skip
        case "take-answer":
            return Words(
                translate("Home", "The secretariat's answer has not been taken in yet."),
                translate("Home", "Take files…"), Place("exchange", "take"),
            )  # fmt: skip
        case "give-position":
            return Words(
                translate("Home", "%n recommendation(s) wait for your position: {title}", "", n).format(title=title),
                translate("Home", "Give positions"), consultation,
            )  # fmt: skip
        case "reconfirm-position":
            return Words(
                translate("Home", "The text of %n recommendation(s) changed after your position.", "", n),
                translate("Home", "Look again"), consultation,
            )  # fmt: skip
        case "finish-draft":
            draft = task.drafts[0] if task.drafts else ""
            saved = next((d for d in facts.drafts if d.draft_id == draft), None)
            if n == 1 and saved is not None:
                words = translate("Home", "A form was begun and not finished: {title} ({when})").format(
                    title=saved.title or saved.form_id, when=when(saved.saved_at)
                )
                return Words(words, translate("Home", "Continue"), Place("form", "", draft))
            return Words(
                translate("Home", "%n form(s) were begun and not finished.", "", n),
                translate("Home", "Show drafts"), Place("records", "drafts"),
            )  # fmt: skip
        case "settle-conflict":
            return Words(
                translate("Home", "%n record(s) say two different things.", "", n),
                translate("Home", "Settle it"), Place("records", task.records[0] if task.records else ""),
            )  # fmt: skip
        case "send-bundle":
            return Words(
                translate("Home", "%n record(s) have not been sent to the secretariat.", "", n),
                translate("Home", "Make the bundle…"), Place("exchange", "send"),
            )  # fmt: skip
        case "send-confirmation":
            return Words(
                translate("Home", "The secretariat does not know yet that its latest file arrived here."),
                translate("Home", "Make the bundle…"), Place("exchange", "send"),
            )  # fmt: skip
        case "send-files":
            return Words(
                translate("Home", "%n attached file(s) did not reach the secretariat. They go with the next bundle.", "", n),
                translate("Home", "Make the bundle…"), Place("exchange", "send"),
            )  # fmt: skip
        case "ask-for-news":
            return Words(
                translate("Home", "A round is open, and the newest that came from the secretariat is %n day(s) old. Ask whether something was sent that did not arrive.", "", n),
                translate("Home", "Take files…"), Place("exchange", "take"),
            )  # fmt: skip
        case "send-again":
            return Words(
                translate("Home", "%n file(s) sent more than two weeks ago have no receipt yet. Send again: nothing is counted twice.", "", n),
                translate("Home", "Look at the timeline"), Place("exchange", "timeline"),
            )  # fmt: skip
        case "decide-quarantine":
            return Words(
                translate("Home", "%n file(s) were refused and are kept aside.", "", n),
                translate("Home", "See why"), Place("desk", "quarantine"),
            )  # fmt: skip
        case "review-cells":
            return Words(
                translate("Home", "%n cell(s) of workbooks wait for you.", "", n),
                translate("Home", "Look through them"), review,
            )  # fmt: skip
        case "finish-review":
            return Words(
                translate("Home", "%n cell(s) of workbooks are decided and can enter now.", "", n),
                translate("Home", "Finish the review"), review,
            )  # fmt: skip
        case "admit-office":
            return Words(
                translate("Home", "%n office(s) ask to be admitted.", "", n),
                translate("Home", "Compare and admit"), Place("desk", "offices"),
            )  # fmt: skip
    return _secretariat_words(task, title)


def _secretariat_words(task: Task, title: str) -> Words:
    n = task.count
    match task.kind:
        case "open-round":
            return Words(
                translate("Home", "No round is open: {title}").format(title=title),
                translate("Home", "Open a round"), Place("desk", "rounds", task.consultation),
            )  # fmt: skip
        case "close-round":
            return Words(
                translate("Home", "The deadline of the round has passed: {title}").format(title=title),
                translate("Home", "Close the round"), Place("desk", "rounds", task.consultation),
            )  # fmt: skip
        case "dispose-comments":
            return Words(
                translate("Home", "%n comment(s) wait for an answer: {title}", "", n).format(title=title),
                translate("Home", "Answer comments"), Place("desk", "comments", task.consultation),
            )  # fmt: skip
        case "write-note":
            return Words(
                translate("Home", "The consolidated note can be written: {title}").format(title=title),
                translate("Home", "Write the note"), Place("desk", "note", task.consultation),
            )  # fmt: skip
        case "send-down":
            return Words(
                translate("Home", "Offices have not been sent the newest results and receipts."),
                translate("Home", "Make the bundle…"), Place("exchange", "send"),
            )  # fmt: skip
    return _program_words(task)


def _program_words(task: Task) -> Words:
    version = task.items[0] if task.items else ""
    if task.kind == "install-update":
        words = translate("Home", "Version {version} of Assent came with the secretariat's bundle.")
        return Words(
            words.format(version=version), translate("Home", "Look at it"), Place("settings", "program")
        )
    words = translate("Home", "Version {version} of Assent is out.")
    return Words(words.format(version=version), translate("Home", "What to do"), Place("settings", "program"))
