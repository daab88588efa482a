# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consultation: what is asked, where we stand, where all stand, and why.

Items with their result in words, one item close by, the matrix of organizations, and the pictures.
Everything shown comes from `Workspace.agenda` and `Workspace.board`; nothing is counted here.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import drawing, pictures, theme
from desktop.ask_files import ask_save
from desktop.board_models import CellDelegate, ItemsModel, MatrixModel, Standing
from desktop.fields import Wheelless
from desktop.item_page import ItemPage
from desktop.parts import (
    Context,
    Empty,
    Heading,
    Place,
    Screen,
    button,
    finding_words,
    label,
    left_until,
    only_read,
    plain_table,
    row,
    scrolled,
    tabs,
    when,
)
from desktop.picture_tables import PicturePage, write_picture
from desktop.pictures import PictureView
from desktop.register_page import RegisterPage
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.grade import GradeRuling
    from consensus.objections import ObjectionAct
    from consensus.textdiff import TextChange
    from sync.values import AgendaLine, Changes, ConsultationSummary
    from sync.workspace import Workspace

translate = QCoreApplication.translate
FINDINGS_SHOWN = 3
OF_A_ROUND = (1, 2, 3, 4)
"""the tabs that show one round"""


class BoardScreen(Screen):
    """One consultation at a time."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.standing: Standing | None = None
        self._wanted = Place("consultation")
        self._create()
        self._lay_out()
        self._connect()

    def _create(self) -> None:
        self.heading = Heading(translate("Consultation", "Consultation"))
        self.choose = Wheelless()
        self.choose.setAccessibleName(translate("Consultation", "Choose a consultation"))
        self.as_of = Wheelless()
        self.as_of.setAccessibleName(translate("Consultation", "Which round the pictures show"))
        self.as_of.hide()
        self._pictured: Board | None = None
        """the board that matrix and pictures show: of the present round, or of an earlier one"""
        self.findings = label("", "note", selectable=True)
        self.findings.hide()
        self.items = ItemsModel(self)
        self.table = QTableView()
        self.table.setModel(self.items)
        self.table.setAccessibleName(translate("Consultation", "Items"))
        plain_table(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.detail = ItemPage(self.context)
        self.cells = MatrixModel(self)
        self.matrix = QTableView()
        self.matrix.setTabKeyNavigation(False)
        self.matrix.setModel(self.cells)
        self.matrix.setItemDelegate(CellDelegate(self.matrix))
        self.matrix.setAccessibleName(translate("Consultation", "Organizations and items"))
        self.matrix.setShowGrid(False)
        self.matrix.verticalHeader().setDefaultSectionSize(28)
        self.matrix.horizontalHeader().setDefaultSectionSize(76)
        self.matrix.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        pages = [PicturePage(PictureView(), self.save_picture) for _ in range(4)]
        self.waiting, self.convergence, self.objections, self.endorsements = pages
        self.register = RegisterPage(self.context)

    def _lay_out(self) -> None:
        self.tabs = tabs()
        self.tabs.setAccessibleName(translate("Consultation", "Consultation"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        self.page = scrolled(self.detail)
        split.addWidget(self.page)
        split.setStretchFactor(0, 5)
        split.setStretchFactor(1, 6)
        split.setSizes([480, 560])
        split.setChildrenCollapsible(False)
        self.tabs.addTab(split, translate("Consultation", "Items"))
        self.tabs.addTab(self._matrix_page(), translate("Consultation", "Matrix"))
        for view, words in (
            (self.waiting, translate("Consultation", "Who has not answered")),
            (self.convergence, translate("Consultation", "Convergence")),
            (self.objections, translate("Consultation", "Objections")),
            (self.endorsements, translate("Consultation", "Endorsements")),
        ):
            self.tabs.addTab(view, words)
        self.tabs.addTab(self.register, translate("Consultation", "Use cases"))
        self.empty = Empty(
            translate("Consultation", "No consultation has reached this workspace yet. It comes with a file from the secretariat."),
            button(translate("Consultation", "Take files…"), lambda: self.begun.emit(Place("exchange", "take")), role="primary", writes=True),
            icon="consultation",
        )  # fmt: skip
        self.stack = QStackedWidget()
        self.stack.addWidget(QWidget())
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.tabs)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        outer.setSpacing(theme.SPACE_3)
        outer.addWidget(self.heading)
        outer.addWidget(only_read(self.context))
        chosen = row(self.choose, self.as_of)
        chosen.setStretch(0, 1)
        outer.addLayout(chosen)
        outer.addWidget(self.findings)
        outer.addWidget(self.stack, 1)

    def _matrix_page(self) -> QWidget:
        page = QWidget()
        theme.role(page, "clear")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        self._results = label("", "small")
        save = button(
            translate("Consultation", "Save the picture…"), lambda: self.save_picture(self._matrix_picture())
        )
        layout.addWidget(self.matrix, 1)
        layout.addWidget(self._results)
        layout.addLayout(row(None, save))
        return page

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_item(now.row()))
        if not self.context.read_only:
            self.table.activated.connect(lambda index: self._give(self.items.row(index.row())))
        self.choose.activated.connect(
            lambda i: self.go_to(Place("consultation", str(self.choose.itemData(i))))
        )
        self.as_of.activated.connect(lambda i: self.show_round(int(self.as_of.itemData(i))))
        self.matrix.activated.connect(lambda index: self._to_item(index.column()))
        self.register.told.connect(self.told)
        self.tabs.currentChanged.connect(lambda _index: self._show_tab())
        self.detail.went.connect(self.went)
        self.detail.read.connect(self._acknowledge)
        self.detail.confirmed.connect(self._confirm)
        self.detail.text_given.connect(self.change_text)
        self.detail.objection_ruled.connect(self.rule_on_objection)
        self.detail.grade_set.connect(self.set_grade)

    # --- fill ----------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        summary = self.standing.summary if self.standing else None
        if summary is not None and not self.stale and place.ref in ("", summary.consultation):
            self._select(place.detail)
            return
        self._wanted = place
        self.refresh()

    def place(self) -> Place | None:
        line = self.items.row(self.table.currentIndex().row())
        return Place("consultation", line.consultation, line.item) if line else None

    def refresh(self) -> None:
        self.stale = False
        here = self.place()
        wanted = self._wanted if self._wanted.ref or here is None else here
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(
            lambda: standing_of(workspace, language, wanted.ref), lambda found: self.show_standing(found, wanted.detail),
            owner=self,
        )  # fmt: skip

    def show_standing(self, standing: Standing, item: str = "") -> None:
        self.standing = standing
        self._wanted = Place("consultation")
        self.choose.setVisible(len(standing.all) > 1)
        self.choose.clear()
        for each in standing.all:
            self.choose.addItem(each.title, each.consultation)
        if standing.summary is None:
            self.stack.setCurrentWidget(self.empty)
            return
        self.choose.setCurrentIndex(self.choose.findData(standing.summary.consultation))
        self.heading.title.setText(standing.summary.title)
        self.heading.say(summary_words(standing.summary, self.context.clock()))
        self._say_findings(standing.board)
        self.items.show(standing.agenda, standing.board, self.context.language)
        self._offer_rounds(standing.summary)
        self._show_pictures(standing)
        self.stack.setCurrentWidget(self.tabs)
        self._select(item)

    def _say_findings(self, board: Board | None) -> None:
        """What was received and not counted, or changed under an open round: the first few, the others counted."""
        found = [finding_words(each) for each in board.findings] if board is not None else []
        words = ["! " + each for each in found[:FINDINGS_SHOWN]]
        if len(found) > FINDINGS_SHOWN:
            words.append(translate("Consultation", "and %n more", "", len(found) - FINDINGS_SHOWN))
        self.findings.setText("\n".join(words))
        self.findings.setToolTip("\n".join(found))
        self.findings.setVisible(bool(words))

    def _show_tab(self) -> None:
        self.as_of.setVisible(self.as_of.count() > 1 and self.tabs.currentIndex() in OF_A_ROUND)
        if self.tabs.currentWidget() is self.register:
            self.register.refresh()

    def _show_pictures(self, standing: Standing) -> None:
        board = standing.board
        for at in OF_A_ROUND:
            self.tabs.setTabEnabled(at, board is not None and board.round is not None)
        today = self.context.clock().date()
        self.endorsements.show_picture(pictures.timeline(standing.endorsements, standing.status_names, today))
        self._show_tab()
        if standing.indicators is not None:
            self.endorsements.say(pictures.endorsement_words(standing.indicators, standing.status_names))
        self._picture(board)

    def _offer_rounds(self, summary: ConsultationSummary) -> None:
        """Who looks after what others did sees where an earlier round stood; items show the present one."""
        self.as_of.clear()
        for number in range(summary.round, 0, -1):
            now = translate("Consultation", "Pictures of round {number}, {stage}")
            before = translate("Consultation", "Pictures of round {number}")
            words = now if number == summary.round else before
            stage = stage_words(summary.stage)
            self.as_of.addItem(words.format(number=number, stage=stage), number)
        self._show_tab()

    def show_round(self, number: int) -> None:
        workspace, language, name = self.context.workspace, self.context.language, self._here()
        self.context.jobs.run(
            lambda: workspace.board(name, language, round=number), self._picture, owner=self
        )

    def _picture(self, board: Board | None) -> None:
        self._pictured = board
        self.cells.show(board)
        if board is None or board.round is None:
            return
        self.waiting.show_picture(pictures.waiting(board))
        self.convergence.show_picture(pictures.convergence(board))
        self.objections.show_picture(pictures.objections(board))
        used = list(pictures.matrix(board).legend)
        self._results.setText("   ".join(f"{theme.POSITIONS[e.code].mark} {e.code} {e.words}" for e in used))

    def _select(self, item: str) -> None:
        at = max(0, self.items.index_of(item))
        if self.items.rowCount():
            self.table.setCurrentIndex(self.items.index(at, 0))
            self._show_item(at)

    def _to_item(self, column: int) -> None:
        if self.standing and self.standing.board:
            self.tabs.setCurrentIndex(0)
            self._select(self.standing.board.items[column].item)

    # --- acts on one item ----------------------------------------------------------------------

    def _show_item(self, at: int) -> None:
        self.detail.show_item(self.items.row(at), self.standing)

    def change_text(self, line: AgendaLine, text: str) -> None:
        """This enters a new text of an item in the language it is shown in, signed."""
        from consensus.records import Text

        made = Text(line.text_language, text)
        said = translate("Consultation", "✓ The new text is entered. It is asked in the next round.")
        self._act(lambda w: w.set_text(line.consultation, line.item, made), said)

    def _give(self, line: AgendaLine | None) -> None:
        if line is not None:
            self.went.emit(Place("form", f"position:{line.consultation}", line.item))

    def _acknowledge(self, line: AgendaLine) -> None:
        said = translate("Consultation", "✓ Said and signed. It goes with the next bundle.")
        self._act(lambda w: w.acknowledge(line.consultation, [line.item]), said)

    def _confirm(self, line: AgendaLine) -> None:
        said = translate("Consultation", "✓ Our position is given again on the new text, signed.")
        self._act(lambda w: w.reconfirm(line.consultation, line.item), said)

    def rule_on_objection(self, act: ObjectionAct) -> None:
        """This enters what became of an objection, signed."""
        said = translate(
            "Consultation", "✓ Entered and signed. Make a bundle so that the offices learn of it."
        )
        self._act(lambda w: w.act_on_objection(self._here(), act), said)

    def set_grade(self, ruling: GradeRuling) -> None:
        """This enters the editor's grade of an item, signed."""
        said = translate(
            "Consultation", "✓ Entered and signed. Make a bundle so that the offices learn of it."
        )
        self._act(lambda w: w.set_grade(self._here(), ruling), said)

    def _here(self) -> str:
        return self.standing.summary.consultation if self.standing and self.standing.summary else ""

    def _act(self, work: Callable[[Workspace], Changes], said: str) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(lambda: work(workspace), lambda changes: self._done(changes, said), owner=self)

    def _done(self, changes: Changes, said: str) -> None:
        self.told.emit(said)
        self.changed.emit(changes)
        self.refresh()

    # --- pictures ------------------------------------------------------------------------------

    def _matrix_picture(self) -> drawing.Picture | None:
        board = self._pictured
        return pictures.matrix(board) if board and board.round else None

    def save_picture(self, picture: drawing.Picture | None) -> None:
        if picture is None:
            return
        kinds = "PNG (*.png);;SVG (*.svg);;CSV (*.csv)"
        chosen = ask_save(
            self,
            translate("Consultation", "Save the picture"),
            "picture.png",
            kinds,
            preferences=self.context.preferences,
        )
        if chosen:
            self.write_picture(chosen, picture)

    def write_picture(self, path: Path, picture: drawing.Picture) -> None:
        """This writes it as PNG, as SVG, or its table as CSV, by the ending of the name."""
        try:
            write_picture(path, picture)
        except Problem as problem:
            self.context.jobs.problem_met.emit(problem)
            return
        self.told.emit(translate("Consultation", "✓ Saved: {path}").format(path=str(path)))


def standing_of(workspace: Workspace, language: str, wanted: str) -> Standing:
    """This asks the workspace everything about one consultation, in one visit."""
    everything = workspace.consultations(language)
    summary = next((each for each in everything if each.consultation == wanted), None)
    summary = summary or (everything[0] if everything else None)
    secretariat = workspace.profile.role == "secretariat"
    endorsements, names = pictures.endorsements_of(workspace, language)
    if summary is None:
        return Standing(everything, None, (), None, endorsements, names, secretariat)
    agenda = workspace.agenda(summary.consultation, language)
    board = workspace.board(summary.consultation, language)
    texts = changes_of(workspace, board, language)
    figures = workspace.endorsements()
    return Standing(everything, summary, agenda, board, endorsements, names, secretariat, *texts, figures)


def changes_of(
    workspace: Workspace, board: Board, language: str
) -> tuple[dict[str, TextChange], dict[tuple[str, str], TextChange], dict[str, str]]:
    """What changed in each item's text, what changed for each objection, and the hash of each present text."""
    name = board.consultation.consultation_id
    changes: dict[str, TextChange] = {}
    answers: dict[tuple[str, str], TextChange] = {}
    for item in board.consultation.items:
        if len(workspace.text_versions(name, item.code)) > 1:
            changes[item.code] = workspace.text_change(name, item.code, language)
    for held in (each for line in board.items for each in line.objections):
        if held.item in changes and held.objected_text:
            found = workspace.text_change(
                name, held.item, language, before=held.objected_text, after=held.answered_by
            )
            if found.before != found.after:
                answers[held.item, held.organization] = found
    return changes, answers, {item.code: item.text_hash for item in board.consultation.items}


def summary_words(summary: ConsultationSummary, now: object) -> str:
    from datetime import datetime

    assert isinstance(now, datetime)
    if not summary.round:
        return translate("Consultation", "No round has been opened yet.")
    words = translate(
        "Consultation", "Round {number}, {stage}. {responded} of {eligible} organizations answered."
    ).format(
        number=summary.round,
        stage=stage_words(summary.stage),
        responded=summary.responded,
        eligible=summary.eligible,
    )
    if summary.deadline is not None and summary.stage in ("open", "closing"):
        words += "  " + translate("Consultation", "Until {when} ({left}).").format(
            when=when(summary.deadline), left=left_until(summary.deadline, now)
        )
    return words


def stage_words(stage: str) -> str:
    return {
        "draft": translate("Stage", "being prepared"),
        "open": translate("Stage", "open"),
        "closing": translate("Stage", "closing"),
        "closed": translate("Stage", "closed"),
        "consolidated": translate("Stage", "consolidated"),
        "concluded": translate("Stage", "concluded"),
        "superseded": translate("Stage", "superseded"),
    }.get(stage, stage)
