# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The review: what workbooks left in doubt, decided with the keyboard, finished when the person says so.

One panel for both: a page of its own in an office, a tab of the secretariat's desk. A decision is kept at
once and can be taken back; only *Finish* lets rows enter.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.ask_files import EXCEL, ask_open, ask_save
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    Context,
    Empty,
    Heading,
    Place,
    Screen,
    announce,
    apart,
    button,
    clear_layout,
    label,
    number,
    only_read,
    plain_table,
    problem_text,
    row,
)
from desktop.review_model import (
    CELL,
    DECISION,
    FILE,
    PLACE,
    PROPOSED,
    QUESTION,
    WHY,
    Narrowed,
    ReviewModel,
    decision_words,
    kind_words,
    preview_lines,
    proposed_words,
)
from sync.review_values import CellDecision, Review, ReviewQuestion, Said

if TYPE_CHECKING:
    from desktop.jobs import Progress
    from forms.problem import Problem
    from sync.review_values import GivenBack
    from sync.values import IntakeReport

translate = QCoreApplication.translate
_KEYS: dict[int, str] = {
    Qt.Key.Key_A: "accept", Qt.Key.Key_1: "accept", Qt.Key.Key_C: "correct", Qt.Key.Key_2: "correct",
    Qt.Key.Key_S: "skip", Qt.Key.Key_3: "skip", Qt.Key.Key_D: "drop", Qt.Key.Key_4: "drop",
}  # fmt: skip
"""letters, and digits for keyboards that have no Latin ones"""


class ReviewTable(QTableView):
    """Arrows go about, a letter decides."""

    said = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action = _KEYS.get(event.key())
        if action and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.said.emit(action)
            return
        super().keyPressEvent(event)


class ReviewPanel(QWidget):
    """Table above, the one question below, and the few acts."""

    told = Signal(str)
    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._undo: list[list[CellDecision]] = []
        self._books: dict[str, str] = {}
        self._create()
        self._lay_out()
        self._connect()

    # --- create, lay out, connect ----------------------------------------------------------------

    def _create(self) -> None:
        self.lead = label("", "muted")
        self.finish = button(
            translate("Review", "Finish the review"), self.finish_review, role="primary", writes=True
        )
        self.file, self.kind = Wheelless(), Wheelless()
        self.file.setAccessibleName(translate("Review", "Workbook"))
        self.kind.setAccessibleName(translate("Review", "Kind of question"))
        self.kind.setSizeAdjustPolicy(Wheelless.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(28)
        self.only_open = QCheckBox(translate("Review", "Only open ones"))
        self.all_of_kind = button(
            translate("Review", "Accept all of this kind…"), self.preview_kind, role="link", writes=True
        )
        self.model = ReviewModel(self)
        self.table = ReviewTable()
        self.table.setModel(self.model)
        plain_table(self.table, row_height=30)
        self.table.setAccessibleName(translate("Review", "Cells that wait for a decision"))
        self.what = label("", "lead", selectable=True)
        self.where = label("", "small", selectable=True)
        self.why = label("", selectable=True)
        self.answer, self.choice = QLineEdit(), Wheelless()
        for each in (self.answer, self.choice):
            each.setAccessibleName(translate("Review", "The right answer"))
        self.answer.setPlaceholderText(translate("Review", "The right answer"))
        self.acts = {
            "accept": button(translate("Review", "Accept (A)"), lambda: self.say("accept"), writes=True),
            "correct": button(translate("Review", "Correct (C)"), lambda: self.say("correct"), writes=True),
            "skip": button(translate("Review", "Leave empty (S)"), lambda: self.say("skip"), writes=True),
            "drop": button(
                translate("Review", "Leave the row out (D)"), lambda: self.say("drop"), writes=True
            ),
        }
        self.take_back = button(
            translate("Review", "Take back (Ctrl+Z)"), self.undo, role="link", writes=True
        )
        self.next = button(translate("Review", "Next open (F8)"), self.go_next, role="link")

    def _lay_out(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.SPACE_2)
        top = row(self.lead, self.finish)
        top.setStretch(0, 1)
        outer.addLayout(top)
        outer.addLayout(row(self.file, self.kind, self.only_open, None, self.all_of_kind))
        self.ask = Card(urgent=True)
        self.ask.hide()
        outer.addWidget(self.ask)
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.table)
        split.addWidget(self._question_card())
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        self._pages = QStackedWidget()
        self._pages.addWidget(
            Empty(translate("Review", "No cell of a workbook waits for a decision."), icon="take")
        )
        self._pages.addWidget(split)
        outer.addWidget(self._pages, 1)
        outer.addLayout(self._file_acts())
        header = self.table.horizontalHeader()
        for column, width in ((FILE, 150), (PLACE, 64), (CELL, 130), (PROPOSED, 150), (DECISION, 130)):
            self.table.setColumnWidth(column, theme.scaled(width))
        for column in (QUESTION, WHY):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _question_card(self) -> QWidget:
        card = Card()
        head = row(self.what, self.take_back, self.next)
        head.setStretch(0, 1)
        card.add(head)
        card.add(self.where, self.why)
        self.editor = QStackedWidget()
        self.editor.addWidget(self.answer)
        self.editor.addWidget(self.choice)
        self.editor.setMaximumWidth(theme.scaled(360))
        self.editor.setFixedHeight(theme.scaled(36))
        acts = self.acts
        card.add(row(acts["accept"], self.editor, acts["correct"], acts["skip"], acts["drop"], None))
        return card

    def _file_acts(self) -> QVBoxLayout:
        words = translate("Review", "Make a copy with marks for the office…")
        self.give_back = button(words, self.choose_give_back, role="link", writes=True)
        words = translate("Review", "Let go of this workbook…")
        self.let_go = button(words, self.preview_let_go, role="link", writes=True)
        words = translate("Review", "Decide in a workbook…")
        self.write = button(words, self.choose_write, role="link", writes=True)
        self.read = button(translate("Review", "Read decisions…"), self.choose_read, role="link", writes=True)
        lines = QVBoxLayout()
        lines.addLayout(row(self.give_back, self.let_go, None, self.write, self.read))
        return lines

    def _connect(self) -> None:
        self.table.said.connect(self.say)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_question())
        self.model.modelReset.connect(self._after_reset)
        self.answer.returnPressed.connect(lambda: self.say("correct"))
        self.answer.installEventFilter(self)
        for each in (self.file, self.kind):
            each.activated.connect(lambda _at: self._narrow())
        self.only_open.toggled.connect(lambda _on: self._narrow())
        for keys, act in (("F8", self.go_next), ("Ctrl+Z", self.undo)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the field goes back to the table, so that the hands need not leave the keys."""
        if (
            watched is self.answer
            and event.type() == QEvent.Type.KeyPress
            and cast(QKeyEvent, event).key() == Qt.Key.Key_Escape
        ):
            self.table.setFocus()
            return True
        return super().eventFilter(watched, event)

    # --- fill ------------------------------------------------------------------------------------

    def refresh(self) -> None:
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(lambda: workspace.review(language=language), self.show_review, owner=self)

    def show_review(self, found: Review) -> None:
        held = self._current_key()
        self._books = {each.file_id: each.name for each in found.books}
        self._fill_filters(found)
        self.model.show(found.questions)
        self._pages.setCurrentIndex(1 if found.questions else 0)
        for each in (self.file, self.kind, self.only_open, self.all_of_kind, self.finish, self.give_back, self.let_go, self.write, self.read):  # fmt: skip
            each.setVisible(bool(found.questions))
        at = self.model.row_of(held) if held else -1
        self._go_to(at if at >= 0 else max(self.model.next_open(-1), 0))
        self._say_lead()

    def _fill_filters(self, found: Review) -> None:
        kinds: dict[str, str] = {}
        counts: dict[str, int] = {}
        for each in found.questions:
            kinds.setdefault(each.kind, kind_words(each))
            counts[each.kind] = counts.get(each.kind, 0) + each.is_open
        for box, first, lines in (
            (self.file, translate("Review", "All workbooks"), list(self._books.items())),
            (self.kind, translate("Review", "All kinds"), [
                (kind, f"{words}  ({number(counts[kind])})") for kind, words in kinds.items()
            ]),
        ):  # fmt: skip
            chosen = box.currentData()
            box.clear()
            box.addItem(first, "")
            for data, words in lines:
                box.addItem(words, data)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self.model.narrowed = self._narrowed()

    def _narrowed(self) -> Narrowed:
        return Narrowed(
            self.file.currentData() or "", self.kind.currentData() or "", self.only_open.isChecked()
        )

    def _narrow(self) -> None:
        held = self._current_key()
        self.ask.hide()
        self.model.narrow(self._narrowed())
        at = self.model.row_of(held) if held else -1
        self._go_to(at if at >= 0 else max(self.model.next_open(-1), 0))

    def _after_reset(self) -> None:
        self._show_question()

    def _say_lead(self) -> None:
        count, left = len(self.model.all()), self.model.open()
        if not count:
            self.lead.setText(
                translate("Review", "Rows about which nothing is in doubt enter by themselves.")
            )
            return
        words = translate("Review", "{open} of {count} cells are open, in {books}.")
        books = translate("Review", "%n workbook(s)", "", len(self._books))
        self.lead.setText(words.format(open=number(left), count=number(count), books=books))
        self.finish.setEnabled(left < count)

    def _current_key(self) -> str:
        question = self.current()
        return question.key if question else ""

    def current(self) -> ReviewQuestion | None:
        return self.model.row(self.table.currentIndex().row())

    def _go_to(self, at: int) -> None:
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(at, 0))

    def go_next(self) -> None:
        at = self.model.next_open(self.table.currentIndex().row())
        if at >= 0:
            self._go_to(at)
            self.table.setFocus()
        else:
            self.told.emit(translate("Review", "✓ Nothing is open any more. Finish the review."))
            self.finish.setFocus()

    def _show_question(self) -> None:
        question = self.current()
        for each in self.acts.values():
            each.setEnabled(False)
        self.editor.setVisible(
            question is not None and "correct" in question.actions and not self.context.read_only
        )
        self.all_of_kind.setEnabled(question is not None and "accept" in question.actions)
        if question is None:
            for line in (self.what, self.where, self.why):
                line.setText("")
            return
        for action in question.actions:
            self.acts[action].setEnabled(True)
        self._say_question(question)
        self._offer_answers(question)

    def _say_question(self, question: ReviewQuestion) -> None:
        name = question.label if question.about == "cell" else translate("Review", "The whole row")
        self.what.setText(name)
        where = [question.file, question.office, f"{question.sheet}!{question.cell}", question.row]
        self.where.setText("  ·  ".join(part for part in where if part))
        said = [question.finding.sentence(problem_text), question.finding.hint(problem_text)]
        lines = [" ".join(part for part in said if part)]
        lines.append(
            translate("Review", "In the cell: {original}").format(original=apart(question.original or "–"))
        )
        if "accept" in question.actions:
            words = translate("Review", "Proposed: {proposed}")
            lines.append(words.format(proposed=apart(proposed_words(question))))
        if not question.is_open:
            words = translate("Review", "Decided: {decision} ({who})")
            lines.append(words.format(decision=apart(decision_words(question)), who=question.by))
        self.why.setText("\n".join(lines))

    def _offer_answers(self, question: ReviewQuestion) -> None:
        held = question.value if question.action == "correct" else ""
        self.choice.clear()
        if question.options:
            self.choice.addItem("", "")
            for code, words in question.options:
                self.choice.addItem(words, code)
            self.choice.setCurrentIndex(max(self.choice.findData(held or question.proposed), 0))
        self.answer.setText(held or question.proposed_label or question.proposed)
        self.editor.setCurrentWidget(self.choice if question.options else self.answer)

    # --- decide ----------------------------------------------------------------------------------

    def say(self, action: str) -> None:
        """This decides the current question and goes on to the next open one."""
        question = self.current()
        if question is None or action not in question.actions or self.context.read_only:
            return
        editor: QWidget = self.choice if question.options else self.answer
        if action == "correct" and self.table.hasFocus():
            editor.setFocus()  # the key asks for the field; the field then says it
            return
        value = ""
        if action == "correct":
            value = (
                str(self.choice.currentData() or "") if editor is self.choice else self.answer.text().strip()
            )
        self._decide([(question, CellDecision(question.key, cast(Said, action), value))], then=self.go_next)

    def _decide(
        self, said: Sequence[tuple[ReviewQuestion, CellDecision]], then: Callable[[], None] = lambda: None
    ) -> None:
        workspace, language = self.context.workspace, self.context.language
        back = [CellDecision(each.key, each.action, each.value) for each, _ in said]
        decisions = [decision for _, decision in said]

        def decided(questions: tuple[ReviewQuestion, ...]) -> None:
            self._undo.append(back)
            self._take_over(questions)
            then()

        self.context.jobs.run(
            lambda: workspace.decide_cells(decisions, language=language), decided, owner=self
        )

    def _take_over(self, questions: tuple[ReviewQuestion, ...]) -> None:
        self.model.replace(questions)
        self._say_lead()
        self._show_question()
        current = self.current()
        if current is not None:
            announce(self.table, decision_words(current))
        self.changed.emit(None)

    def undo(self) -> None:
        """This takes the last decision back, or all that were made together."""
        if not self._undo:
            self.told.emit(translate("Review", "There is nothing to take back."))
            return
        back = self._undo.pop()
        workspace, language = self.context.workspace, self.context.language

        def taken_back(questions: tuple[ReviewQuestion, ...]) -> None:
            self._take_over(questions)
            at = self.model.row_of(back[0].key)
            if at >= 0:
                self._go_to(at)

        def stays(problem: Problem) -> None:
            self._undo.append(back)
            self.context.jobs.problem_met.emit(problem)

        self.context.jobs.run(
            lambda: workspace.decide_cells(back, language=language), taken_back, owner=self, failed=stays
        )

    def preview_kind(self) -> None:
        """This says what accepting all of a kind means, before anything is accepted."""
        question = self.current()
        if question is None:
            return
        chosen = self.model.of_kind(question.kind)
        if not chosen:
            return
        books = translate("Review", "%n workbook(s)", "", len({each.file_id for each in chosen}))
        words = translate("Review", "Accept what is proposed in %n cell(s)?", "", len(chosen))
        lines = [f"{kind_words(question)}  ·  {books}", *preview_lines(chosen)]
        act = button(
            translate("Review", "Accept these"), lambda: self._accept_all([each.key for each in chosen])
        )
        self._ask_first(words, lines, act)

    def _accept_all(self, keys: Sequence[str]) -> None:
        self.ask.hide()
        wanted = set(keys)
        said = [
            (each, CellDecision(each.key, "accept"))
            for each in self.model.all()
            if each.key in wanted and each.is_open
        ]
        if said:
            self._decide(said, then=self.go_next)

    def _ask_first(self, words: str, lines: Sequence[str], act: QPushButton) -> None:
        clear_layout(self.ask.body)
        self.ask.add(label(words, "lead"), label("\n".join(lines)))
        keep = button(translate("Review", "Not now"), self.ask.hide, role="link")
        self.ask.add(row(act, keep, None))
        self.ask.show()
        act.setFocus()
        announce(self.ask, "\n".join((words, *lines)))

    # --- finish ----------------------------------------------------------------------------------

    def finish_review(self) -> None:
        workspace = self.context.workspace

        def work(progress: Progress) -> IntakeReport:
            return workspace.finish_review(
                progress=lambda done, total, _what: progress.report(done, total),
                cancelled=progress.cancelled,
            )

        self.context.jobs.run_long(
            translate("Review", "Recording what was decided"), work, self._finished, owner=self, can_stop=True
        )

    def _finished(self, report: IntakeReport) -> None:
        self._undo.clear()
        entered = translate("Review", "✓ %n row(s) entered.", "", report.added)
        waiting = sum(each.waiting_rows for each in report.files)
        still = translate("Review", "%n row(s) still wait.", "", waiting) if waiting else ""
        self.told.emit(" ".join(part for part in (entered, still) if part))
        self.changed.emit(report.changes)
        self.refresh()

    # --- files -----------------------------------------------------------------------------------

    def choose_give_back(self) -> None:
        question = self.current()
        if question is None:
            return
        chosen = self._ask_save(f"{Path(question.file).stem}-marked.xlsx")
        if chosen:
            self.write_marked(question.file_id, chosen)

    def write_marked(self, file_id: str, path: Path) -> None:
        workspace = self.context.workspace
        title = translate("Review", "Marking the copy")
        self.context.jobs.run_long(
            title, lambda _p: workspace.give_back(file_id, path), self._marked, owner=self
        )

    def _marked(self, made: GivenBack) -> None:
        marked = translate("Review", "✓ %n cell(s) are marked.", "", made.notes)
        where = translate("Review", "The copy for the office is {path}.").format(path=made.path.name)
        anew = translate("Review", "It was written anew, with the same cells.")
        self.told.emit(" ".join((marked, where) if made.is_patched else (marked, where, anew)))

    def preview_let_go(self) -> None:
        """This says what is let go before it is."""
        question = self.current()
        if question is None:
            return
        file_id = question.file_id
        count = sum(1 for each in self.model.all() if each.file_id == file_id)
        words = translate("Review", "Let go of what waits of {name}?").format(name=question.file)
        lines = [
            translate("Review", "%n question(s) and their decisions are forgotten.", "", count),
            translate("Review", "Rows that have entered stay. The workbook can be taken again."),
        ]
        self._ask_first(words, lines, button(translate("Review", "Let go"), lambda: self.drop(file_id)))

    def drop(self, file_id: str) -> None:
        self.ask.hide()
        workspace = self.context.workspace

        def dropped(_nothing: None) -> None:
            self._undo.clear()
            self.changed.emit(None)
            self.refresh()

        self.context.jobs.run(lambda: workspace.drop_waiting(file_id), dropped, owner=self)

    def choose_write(self) -> None:
        chosen = self._ask_save("assent-review.xlsx")
        if chosen:
            self.write_review(chosen)

    def write_review(self, path: Path) -> None:
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(
            lambda: workspace.write_review(path, language=language), lambda count: self._written(path, count),
            owner=self,
        )  # fmt: skip

    def _written(self, path: Path, count: int) -> None:
        words = translate(
            "Review", "✓ {path} holds %n open question(s). Fill in its last two columns.", "", count
        )
        self.told.emit(words.format(path=path.name))

    def choose_read(self) -> None:
        chosen = ask_open(
            self, translate("Review", "Read decisions"), EXCEL, preferences=self.context.preferences
        )
        if chosen:
            self.read_review(chosen)

    def read_review(self, path: Path) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.read_review(path), self._decisions_read, owner=self)

    def _decisions_read(self, count: int) -> None:
        self._undo.clear()
        self.told.emit(translate("Review", "✓ %n decision(s) were read.", "", count))
        self.changed.emit(None)
        self.refresh()

    def _ask_save(self, name: str) -> Path | None:
        title = translate("Review", "Save as")
        return ask_save(self, title, name, EXCEL, preferences=self.context.preferences)


class ReviewScreen(Screen):
    """The review as a page of its own: an office takes its workbooks too."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.panel = ReviewPanel(context)
        self.panel.told.connect(self.told)
        self.panel.changed.connect(self.changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(Heading(translate("Review", "Review of workbooks")))
        layout.addWidget(only_read(context))
        layout.addWidget(self.panel, 1)

    def refresh(self) -> None:
        self.stale = False
        self.panel.refresh()
        QTimer.singleShot(0, self.panel.table, self.panel.table.setFocus)

    def go_to(self, place: Place) -> None:
        self.refresh()

    def place(self) -> Place | None:
        return Place("review")
