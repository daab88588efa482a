# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The secretariat's desk: offices, rounds, comments, the note, files set aside, forms.

Each tab is one task of the clerk. Signing acts (open, close, admit, answer) say what they will fix.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QDateTime,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDateTimeEdit,
    QFileDialog,
    QFormLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMessageBox,
    QSpinBox,
    QSplitter,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.board_screen import stage_words
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    clear_layout,
    label,
    problem_words,
    row,
    scrolled,
    when,
)
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.note import Note

    from consensus.records import Comment, Disposition, Round, RoundRule
    from sync.values import ConsultationSummary, EnrolmentRequest, FormSummary, OfficeView, QuarantinedFile
    from sync.workspace import Workspace

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex
TABS = ("offices", "rounds", "comments", "note", "quarantine", "forms")


@dataclass(frozen=True, slots=True)
class DeskFacts:
    offices: tuple[OfficeView, ...]
    consultations: tuple[ConsultationSummary, ...]
    quarantine: tuple[QuarantinedFile, ...]
    forms: tuple[FormSummary, ...]


class Desk(Screen):
    """Six tabs; the consultation chosen holds for rounds, comments and note."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._consultation = ""
        self.heading = Heading(translate("Desk", "Secretariat"))
        self.choose = Wheelless()
        self.choose.setAccessibleName(translate("Desk", "Consultation"))
        self.offices, self.rounds = OfficesTab(self), RoundsTab(self)
        self.comments, self.note = CommentsTab(self), NoteTab(self)
        self.aside, self.forms = AsideTab(self), FormsTab(self)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for tab, words in (
            (self.offices, translate("Desk", "Offices")), (self.rounds, translate("Desk", "Rounds")),
            (self.comments, translate("Desk", "Comments")), (self.note, translate("Desk", "Note")),
            (self.aside, translate("Desk", "Set aside")), (self.forms, translate("Desk", "Forms")),
        ):  # fmt: skip
            self.tabs.addTab(tab, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.heading)
        layout.addWidget(self.choose)
        layout.addWidget(self.tabs, 1)
        self.choose.activated.connect(self._chosen)
        self.tabs.currentChanged.connect(lambda _index: self._show_tab())

    def go_to(self, place: Place) -> None:
        if place.ref in TABS:
            self.tabs.setCurrentIndex(TABS.index(place.ref))
        if place.detail:
            self._consultation = place.detail
        self.refresh()

    def place(self) -> Place | None:
        return Place("desk", TABS[self.tabs.currentIndex()], self._consultation)

    def consultation(self) -> str:
        return self._consultation

    def refresh(self) -> None:
        self.stale = False
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(lambda: facts_of(workspace, language), self.show_facts)

    def show_facts(self, facts: DeskFacts) -> None:
        self.choose.clear()
        for each in facts.consultations:
            self.choose.addItem(each.title, each.consultation)
        known = [each.consultation for each in facts.consultations]
        if self._consultation not in known:
            self._consultation = known[0] if known else ""
        self.choose.setCurrentIndex(self.choose.findData(self._consultation))
        self.offices.show_offices(facts.offices)
        self.aside.show_files(facts.quarantine)
        self.forms.show_forms(facts.forms)
        self.rounds.know(facts)
        self._show_tab()

    def written(self, changes: object, words: str) -> None:
        self.told.emit(words)
        self.changed.emit(changes)
        self.refresh()

    def _chosen(self, index: int) -> None:
        self._consultation = str(self.choose.itemData(index))
        self._show_tab()

    def _show_tab(self) -> None:
        about = TABS[self.tabs.currentIndex()] in ("rounds", "comments", "note")
        self.choose.setVisible(about and self.choose.count() > 0)
        tab = self.tabs.currentWidget()
        if isinstance(tab, (RoundsTab, CommentsTab, NoteTab)) and self._consultation:
            tab.refresh()


def facts_of(workspace: Workspace, language: str) -> DeskFacts:
    return DeskFacts(
        workspace.offices(), workspace.consultations(language), workspace.quarantine(), workspace.forms()
    )


class _Tab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.SPACE_3, 0, 0)
        self.body.setSpacing(theme.SPACE_3)

    @property
    def workspace(self) -> Workspace:
        return self.desk.context.workspace

    def column_of_cards(self) -> QVBoxLayout:
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, theme.SPACE_2, 0)
        cards.setSpacing(theme.SPACE_2)
        inner.setMaximumWidth(940)
        self.body.addWidget(scrolled(inner), 1)
        return cards


# --- offices -------------------------------------------------------------------------------------


class OfficesTab(_Tab):
    """Who belongs: admit by code, see what each has sent, revoke a lost device."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        admit = button(translate("Desk", "Admit an office…"), self.choose_request, role="primary", icon="add")
        self.body.addLayout(row(admit, None))
        self._cards = self.column_of_cards()

    def show_offices(self, offices: tuple[OfficeView, ...]) -> None:
        clear_layout(self._cards)
        if not any(not each.is_secretariat for each in offices):
            self._cards.addWidget(
                label(
                    translate(
                        "Desk", "No office has been admitted yet. Open the enrolment file an office sent you."
                    ),
                    "muted",
                )
            )
        for office in offices:
            self._cards.addWidget(self._card(office))
        self._cards.addStretch(1)

    def _card(self, office: OfficeView) -> Card:
        card = Card()
        roles = [translate("Desk", "focal point")] if office.focal_point else []
        roles += [translate("Desk", "secretariat")] if office.is_secretariat else []
        card.add(label(" · ".join([f"{office.office} ({office.organization})", *roles]), "lead"))
        records = translate("Desk", "%n record(s)", "", office.records)
        last = (
            translate("Desk", "last received {when}").format(when=when(office.last_received))
            if office.last_received
            else ""
        )
        card.add(label(" · ".join(part for part in (records, last) if part), "small"))
        for device in office.devices:
            revoked = device.revoked_at_size is not None
            said = translate("Desk", "{device}: code {code}, {entries} entries").format(
                device=device.device, code=device.code, entries=device.entries
            )
            line = row(label(said + (" · " + translate("Desk", "revoked") if revoked else "")))
            line.setStretch(0, 1)
            if not revoked and not office.is_secretariat:
                act = button(
                    translate("Desk", "Revoke this device…"),
                    lambda k=device.key_id: self._revoke(k),
                    role="link",
                )
                line.addWidget(act)
            card.add(line)
        return card

    def choose_request(self) -> None:
        start = self.desk.context.preferences.last_folder
        chosen, _kind = QFileDialog.getOpenFileName(self, translate("Desk", "Enrolment file"), start)
        if chosen:
            self.read_request(Path(chosen))

    def read_request(self, path: Path) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(lambda: workspace.read_enrolment(path.read_bytes()), self.compare)

    def compare(self, request: EnrolmentRequest) -> None:
        """This is the moment of trust: the code is read aloud and compared, then the office is in."""
        asked = translate(
            "Desk",
            "{office} ({organization}) asks to be admitted.\nCall them on a number you know. Let them read their code, and type it here:",
        )
        code, sure = QInputDialog.getText(
            self,
            translate("Desk", "Admit an office"),
            asked.format(office=request.office, organization=request.organization),
        )
        if sure:
            self.admit(request, code.strip(), focal_point=request.focal_point)

    def admit(self, request: EnrolmentRequest, code: str, *, focal_point: bool) -> None:
        workspace = self.workspace
        words = translate(
            "Desk", "✓ {office} is admitted. Send a bundle down so that it learns of it."
        ).format(office=request.office)
        self.desk.context.jobs.run(
            lambda: workspace.admit_office(request, focal_point=focal_point, code=code),
            lambda _office: self.desk.written(None, words), owner=self,
        )  # fmt: skip

    def _revoke(self, key_id: str) -> None:
        asked = translate("Desk", "From now on nothing from this device is accepted. Why?")
        reason, sure = QInputDialog.getText(self, translate("Desk", "Revoke a device"), asked)
        if sure and reason.strip():
            workspace = self.workspace
            self.desk.context.jobs.run(
                lambda: workspace.revoke_device(key_id, reason=reason.strip()),
                lambda _office: self.desk.written(None, translate("Desk", "✓ The device is revoked.")), owner=self,
            )  # fmt: skip


# --- rounds --------------------------------------------------------------------------------------


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


class RoundsTab(_Tab):
    """The rounds of one consultation: history, the open one, the next one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards = self.column_of_cards()
        self._facts: DeskFacts | None = None

    def know(self, facts: DeskFacts) -> None:
        self._facts = facts

    def refresh(self) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.desk.context.jobs.run(lambda: workspace.rounds(consultation), self.show_rounds)

    def show_rounds(self, rounds: tuple[Round, ...]) -> None:
        clear_layout(self._cards)
        newest = max(rounds, key=lambda each: each.number, default=None)
        if newest is None or newest.is_closed:
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
        if newest and held.state in ("open", "closing"):
            summary = QTextEdit()
            summary.setAcceptRichText(False)
            summary.setTabChangesFocus(True)
            summary.setMaximumHeight(70)
            summary.setPlaceholderText(translate("Desk", "Summary by the chair (may stay empty)"))
            summary.setAccessibleName(translate("Desk", "Summary by the chair"))
            early = held.deadline is not None and held.deadline > self.desk.context.clock()
            close = button(translate("Desk", "Close the round"), lambda: self._close(summary.toPlainText(), early=early),
                           role="" if early else "primary")  # fmt: skip
            card.add(summary)
            card.add(row(close, None))
        if newest and held.state in ("closed", "consolidated"):
            done = button(translate("Desk", "Conclude the consultation"), self._conclude, role="link")
            card.add(row(done, None))
        return card

    def _open_card(self, before: Round | None) -> Card:
        card = Card(urgent=True)
        number = before.number + 1 if before else 1
        card.add(label(translate("Desk", "Open round {number}").format(number=number), "lead"))
        self.rule = Wheelless()
        for name, words, _meaning in rule_choices():
            self.rule.addItem(words, name)
        self.rule.setAccessibleName(translate("Desk", "Rule"))
        meaning = label(rule_choices()[0][2], "small")
        self.rule.activated.connect(lambda i: meaning.setText(rule_choices()[i][2]))
        self.deadline = QDateTimeEdit(_qt(self.desk.context.clock() + timedelta(days=14)))
        self.deadline.setCalendarPopup(True)
        self.deadline.setAccessibleName(translate("Desk", "Deadline"))
        self.deadline.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        self.grace = QSpinBox()
        self.grace.setRange(0, 720)
        self.grace.setValue(72)
        self.grace.setAccessibleName(translate("Desk", "Hours of grace for slow connections"))
        self.grace.wheelEvent = lambda event: event.ignore()  # type: ignore[method-assign]
        form = QFormLayout()
        form.setSpacing(theme.SPACE_2)
        form.addRow(translate("Desk", "Rule"), self.rule)
        form.addRow("", meaning)
        form.addRow(translate("Desk", "Deadline"), self.deadline)
        form.addRow(translate("Desk", "Hours of grace for slow connections"), self.grace)
        card.add(form)
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
        name = str(self.rule.currentData())
        deadline = datetime.fromtimestamp(self.deadline.dateTime().toSecsSinceEpoch(), UTC)
        self.open_round(rule_of(name), deadline, self.grace.value())

    def open_round(self, rule: RoundRule, deadline: datetime, grace: int) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        words = translate("Desk", "✓ The round is open. Make a bundle so that the offices learn of it.")
        self.desk.context.jobs.run(
            lambda: workspace.open_round(consultation, rule=rule, deadline=deadline, grace_hours=grace),
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

    def close_round(self, summary: str) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        words = translate(
            "Desk", "✓ The round is closed; its results are signed and can be recomputed by anyone."
        )
        self.desk.context.jobs.run(
            lambda: workspace.close_round(consultation, summary=summary),
            lambda _round: self.desk.written(None, words), owner=self,
        )  # fmt: skip

    def _conclude(self) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        words = translate("Desk", "✓ The consultation is concluded.")
        self.desk.context.jobs.run(
            lambda: workspace.conclude_round(consultation),
            lambda _round: self.desk.written(None, words),
            owner=self,
        )


def rule_of(name: str) -> RoundRule:
    from consensus.records import RULE_NAMES, RoundRule

    known = next(each for each in RULE_NAMES if each == name)
    return RoundRule(name=known, threshold=Fraction(3, 4))


def _qt(moment: datetime) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))


# --- comments ------------------------------------------------------------------------------------


class CommentsModel(QAbstractTableModel):
    """Comments with the answer each was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comments: tuple[Comment, ...] = ()
        self._answers: dict[str, Disposition] = {}

    def show(self, comments: tuple[Comment, ...], answers: dict[str, Disposition]) -> None:
        self.beginResetModel()
        self._comments, self._answers = comments, answers
        self.endResetModel()

    def comment(self, at: int) -> Comment | None:
        return self._comments[at] if 0 <= at < len(self._comments) else None

    def first_open(self) -> int:
        return next((i for i, each in enumerate(self._comments) if each.comment_id not in self._answers), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._comments)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Desk", "Item"), translate("Desk", "Organization"),
            translate("Desk", "Comment"), translate("Desk", "Answer"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        comment = self._comments[index.row()]
        answer = self._answers.get(comment.comment_id)
        said = outcome_words(answer.outcome) if answer else translate("Desk", "○ open")
        return (comment.item or "–", comment.organization, comment.text.replace("\n", " "), said)[
            index.column()
        ]


def outcome_words(outcome: str) -> str:
    return {
        "accepted": translate("Desk", "Accepted"), "in_principle": translate("Desk", "Accepted in principle"),
        "partially": translate("Desk", "Partially accepted"), "not_accepted": translate("Desk", "Not accepted"),
        "noted": translate("Desk", "Noted"), "out_of_scope": translate("Desk", "Out of scope"),
        "deferred": translate("Desk", "Deferred"),
    }.get(outcome, outcome)  # fmt: skip


class CommentsTab(_Tab):
    """Every comment, and the secretariat's answer to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = CommentsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Desk", "Comments"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.text = QTextBrowser()
        self.text.setAccessibleName(translate("Desk", "Comment"))
        self.outcome = Wheelless()
        self.outcome.setAccessibleName(translate("Desk", "Answer"))
        for code in (
            "accepted",
            "in_principle",
            "partially",
            "not_accepted",
            "noted",
            "out_of_scope",
            "deferred",
        ):
            self.outcome.addItem(outcome_words(code), code)
        self.observation = QLineEdit()
        self.observation.setAccessibleName(translate("Desk", "Observation"))
        self.observation.setPlaceholderText(translate("Desk", "Observation of the secretariat"))
        self.observation.returnPressed.connect(self.answer)
        self.act = button(translate("Desk", "Answer this comment"), self.answer, role="primary")
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE_4, 0, 0, 0)
        for widget in (self.text, self.outcome, self.observation):
            column.addWidget(widget)
        column.addLayout(row(self.act, None))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(side)
        split.setSizes([600, 380])
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show(now.row()))
        self._answers: dict[str, Disposition] = {}

    def refresh(self) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.desk.context.jobs.run(lambda: comments_of(workspace, consultation), self.show_comments)

    def show_comments(self, found: tuple[tuple[Comment, ...], dict[str, Disposition]]) -> None:
        comments, self._answers = found
        self.model.show(comments, self._answers)
        self.act.setEnabled(bool(comments))
        if comments:
            self.table.selectRow(self.model.first_open())
        else:
            self.text.setPlainText(translate("Desk", "No comment has come in yet."))

    def _show(self, at: int) -> None:
        comment = self.model.comment(at)
        if comment is None:
            return
        wanted = f"\n\n→ {comment.proposed_change}" if comment.proposed_change else ""
        self.text.setPlainText(comment.text + wanted)
        answer = self._answers.get(comment.comment_id)
        self.outcome.setCurrentIndex(self.outcome.findData(answer.outcome if answer else "noted"))
        self.observation.setText(answer.observation if answer else "")

    def answer(self) -> None:
        from consensus.records import DISPOSITION_OUTCOMES, Disposition

        comment = self.model.comment(self.table.currentIndex().row())
        if comment is None:
            return
        outcome = next(each for each in DISPOSITION_OUTCOMES if each == self.outcome.currentData())
        made = Disposition(
            comment.comment_id, outcome, self.observation.text().strip(), at=self.desk.context.clock()
        )
        workspace, consultation = self.workspace, self.desk.consultation()
        self.desk.context.jobs.run(
            lambda: workspace.dispose(consultation, comment.comment_id, made), self._answered, owner=self
        )

    def _answered(self, changes: object) -> None:
        self.desk.told.emit(translate("Desk", "✓ Answered and signed."))
        self.desk.changed.emit(changes)
        self.refresh()


def comments_of(
    workspace: Workspace, consultation: str
) -> tuple[tuple[Comment, ...], dict[str, Disposition]]:
    return workspace.comments(consultation), dict(workspace.dispositions(consultation))


# --- note ----------------------------------------------------------------------------------------


class NoteTab(_Tab):
    """The consolidated note: composed from the records, edited by paragraph, written as .docx."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.note: Note | None = None
        self.language = Wheelless()
        self.language.setAccessibleName(translate("Desk", "Language of the note"))
        from desktop.preferences import LANGUAGES

        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(desk.context.language))
        self.language.activated.connect(lambda _i: self.refresh())
        self.annexes = QCheckBox(translate("Desk", "With internal annexes"))
        write = button(
            translate("Desk", "Write the note (.docx)…"), self.choose_file, role="primary", icon="file"
        )
        fresh = button(translate("Desk", "Compose it anew"), lambda: self.refresh(fresh=True), role="link")
        self.body.addLayout(row(write, self.language, self.annexes, None, fresh))
        self._findings = label("", "attention")
        self._findings.hide()
        self.body.addWidget(self._findings)
        self._cards = self.column_of_cards()

    def refresh(self, *, fresh: bool = False) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        language = str(self.language.currentData())
        self.desk.context.jobs.run(
            lambda: workspace.note(consultation, language, fresh=fresh), self.show_note, failed=self._no_note
        )

    def _no_note(self, problem: Problem) -> None:
        self.note = None
        clear_layout(self._cards)
        self._cards.addWidget(label(problem_words(problem), "muted"))
        self._cards.addStretch(1)

    def show_note(self, note: Note) -> None:
        self.note = note
        clear_layout(self._cards)
        for piece in note_lines(note):
            self._cards.addWidget(self._line(piece))
        self._cards.addStretch(1)

    def _line(self, piece: NoteLine) -> QWidget:
        if piece.paragraph_id is None:
            return label(piece.words, piece.role or "lead")
        card = Card()
        said = label(f"{piece.number}.  {piece.words}" if piece.number else piece.words, selectable=True)
        edit = button(translate("Desk", "Edit"), lambda: self._edit(piece), role="link")
        edit.setAccessibleDescription(piece.words[:80])
        line = row(said, edit)
        line.setStretch(0, 1)
        card.add(line)
        return card

    def _edit(self, piece: NoteLine) -> None:
        text, sure = QInputDialog.getMultiLineText(
            self, translate("Desk", "Edit the paragraph"), "", piece.words
        )
        if sure and self.note is not None and piece.paragraph_id is not None and text.strip():
            self.keep(self.note.edit(piece.paragraph_id, text.strip()))

    def keep(self, note: Note) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.show_note(note)
        self.desk.context.jobs.run(
            lambda: workspace.save_note(consultation, note),
            lambda _none: self.desk.told.emit(translate("Desk", "✓ The edited note is kept.")), owner=self,
        )  # fmt: skip

    def choose_file(self) -> None:
        start = str(Path(self.desk.context.preferences.last_folder) / "note.docx")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("Desk", "Write the note"), start, "Word (*.docx)"
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        if self.note is None:
            return
        workspace, note, annexes = self.workspace, self.note, self.annexes.isChecked()
        self.desk.context.jobs.run(lambda: workspace.write_note(path, note, annexes=annexes), self._written)

    def _written(self, paths: tuple[Path, ...]) -> None:
        self.desk.told.emit(translate("Desk", "✓ Saved: {path}").format(path=str(paths[0])))


@dataclass(frozen=True, slots=True)
class NoteLine:
    words: str
    role: str = ""
    number: int | None = None
    paragraph_id: str | None = None


def note_lines(note: Note) -> tuple[NoteLine, ...]:
    """This is the note as lines to read: headings, and paragraphs that can be edited."""
    raise NotImplementedError


# --- set aside, forms ----------------------------------------------------------------------------


class AsideTab(_Tab):
    """Files that were refused: why, and another try once the reason is gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards = self.column_of_cards()

    def show_files(self, files: tuple[QuarantinedFile, ...]) -> None:
        clear_layout(self._cards)
        if not files:
            self._cards.addWidget(label(translate("Desk", "✓ No file is set aside."), "good"))
        for file in files:
            card = Card()
            card.add(label(file.name, "lead", selectable=True), label(f"{file.sentence}  [{file.code}]"))
            card.add(
                label(
                    translate("Desk", "Kept untouched since {when}: {path}").format(
                        when=when(file.kept_at), path=str(file.path)
                    ),
                    "small",
                    selectable=True,
                )
            )
            again = button(translate("Desk", "Try it again"), lambda p=file.path: self._again(p))
            again.setAccessibleDescription(file.name)
            card.add(row(again, None))
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def _again(self, path: Path) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(lambda: workspace.take([path]), self._tried)

    def _tried(self, report: object) -> None:
        from desktop.exchange import report_words, why_words
        from sync.values import IntakeReport

        assert isinstance(report, IntakeReport)
        why = "\n".join(why_words(file) for file in report.files)
        self.desk.written(report.changes, f"{report_words(report)}\n{why}".strip())


class FormsTab(_Tab):
    """The forms in use; a new version comes from an XLSForm and goes down with the next bundle."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        bring = button(
            translate("Desk", "Bring in an XLSForm…"), self.choose_file, role="primary", icon="add"
        )
        self.body.addLayout(row(bring, None))
        self._report = label("", "note", selectable=True)
        self._report.hide()
        self.body.addWidget(self._report)
        self._cards = self.column_of_cards()

    def show_forms(self, forms: tuple[FormSummary, ...]) -> None:
        clear_layout(self._cards)
        for form in sorted(forms, key=lambda each: (each.form_id, not each.current)):
            card = Card()
            state = translate("Desk", "in use") if form.current else translate("Desk", "older version")
            card.add(label(f"{form.title} · {form.version} · {state}", "lead" if form.current else "muted"))
            card.add(
                label(
                    f"{form.form_id} · {', '.join(form.languages)} · {form.sha256[:16]}",
                    "small",
                    selectable=True,
                )
            )
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def choose_file(self) -> None:
        start = self.desk.context.preferences.last_folder
        chosen, _kind = QFileDialog.getOpenFileName(
            self, translate("Desk", "XLSForm"), start, "XLSForm (*.xlsx *.xls)"
        )
        if chosen:
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """This converts a workbook in a child process, reports, and installs what could be converted."""
        from desktop.parts import finding_words

        workspace = self.workspace

        def work() -> tuple[str, bool]:
            from forms.xlsform import import_xlsform

            imported = import_xlsform(path.read_bytes(), path.name)
            said = "\n".join(finding_words(finding) for finding in imported.findings)
            if imported.version is None:
                return said, False
            workspace.install_form(imported.version)
            return said, True

        self.desk.context.jobs.run_long(
            translate("Desk", "Reading the form"), lambda _p: work(), self._brought
        )

    def _brought(self, outcome: tuple[str, bool]) -> None:
        said, installed = outcome
        words = (
            translate("Desk", "✓ The form is in use here and goes down with the next bundle.")
            if installed
            else translate("Desk", "✕ The form was not brought in.")
        )
        self._report.setText(f"{words}\n{said}".strip())
        self._report.show()
        self.desk.written(None, words)


__all__ = ["Desk", "replace"]
