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
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QInputDialog,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import drawing, pictures, theme
from desktop.board_models import CellDelegate, ItemsModel, MatrixModel, Standing
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    Context,
    Empty,
    Heading,
    Place,
    Screen,
    arrow,
    button,
    clear_layout,
    label,
    left_until,
    plain_table,
    row,
    scrolled,
    tabs,
    when,
)
from desktop.pictures import PictureView, position_words
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.board import Board, ItemBoard
    from consensus.records import Endorsement
    from sync.values import AgendaLine, ConsultationSummary
    from sync.workspace import Workspace

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


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
        self.items = ItemsModel(self)
        self.table = QTableView()
        self.table.setModel(self.items)
        self.table.setAccessibleName(translate("Consultation", "Items"))
        plain_table(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.detail = QWidget()
        self._detail = QVBoxLayout(self.detail)
        self._detail.setContentsMargins(theme.SPACE_5, theme.SPACE_2, theme.SPACE_4, theme.SPACE_5)
        self._detail.setSpacing(theme.SPACE_3)
        self.cells = MatrixModel(self)
        self.matrix = QTableView()
        self.matrix.setModel(self.cells)
        self.matrix.setItemDelegate(CellDelegate(self.matrix))
        self.matrix.setAccessibleName(translate("Consultation", "Organizations and items"))
        self.matrix.setShowGrid(False)
        self.matrix.verticalHeader().setDefaultSectionSize(28)
        self.matrix.horizontalHeader().setDefaultSectionSize(76)
        self.matrix.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.waiting, self.convergence, self.objections = PictureView(), PictureView(), PictureView()
        self.endorsements = PictureView()

    def _lay_out(self) -> None:
        self.tabs = tabs()
        self.tabs.setAccessibleName(translate("Consultation", "Consultation"))
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        split.addWidget(scrolled(self.detail))
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
            self.tabs.addTab(self._picture_page(view), words)
        self.empty = Empty(
            translate("Consultation", "No consultation has reached this workspace yet. It comes with a file from the secretariat."),
            button(translate("Consultation", "Take files"), lambda: self.went.emit(Place("exchange", "take")), role="primary"),
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
        outer.addWidget(self.choose)
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

    def _picture_page(self, view: PictureView) -> QWidget:
        page = QWidget()
        theme.role(page, "clear")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(view)
        inner.addStretch(1)
        layout.addWidget(scrolled(holder), 1)
        save = button(
            translate("Consultation", "Save the picture…"), lambda: self.save_picture(view.picture())
        )
        layout.addLayout(row(None, save))
        return page

    def _connect(self) -> None:
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show_item(now.row()))
        self.table.activated.connect(lambda index: self._give(self.items.line(index.row())))
        self.choose.activated.connect(
            lambda i: self.go_to(Place("consultation", str(self.choose.itemData(i))))
        )
        self.matrix.activated.connect(lambda index: self._to_item(index.column()))

    # --- fill ----------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        summary = self.standing.summary if self.standing else None
        if summary is not None and not self.stale and place.ref in ("", summary.consultation):
            self._select(place.detail)
            return
        self._wanted = place
        self.refresh()

    def place(self) -> Place | None:
        line = self.items.line(self.table.currentIndex().row())
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
        self.items.show(standing.agenda, standing.board, self.context.language)
        self.cells.show(standing.board)
        self._show_pictures(standing)
        self.stack.setCurrentWidget(self.tabs)
        self._select(item)

    def _show_pictures(self, standing: Standing) -> None:
        board = standing.board
        for at in (1, 2, 3, 4):
            self.tabs.setTabEnabled(at, board is not None and board.round is not None)
        today = self.context.clock().date()
        self.endorsements.show_picture(pictures.timeline(standing.endorsements, standing.status_names, today))
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

    # --- one item ------------------------------------------------------------------------------

    def _show_item(self, at: int) -> None:
        clear_layout(self._detail)
        line = self.items.line(at)
        if line is None or self.standing is None:
            return
        board = self.standing.board
        item = next((each for each in board.items if each.item == line.item), None) if board else None
        self._detail.addWidget(label(line.title or line.item, "lead", selectable=True))
        text = _text_card(line)
        if self.standing.is_secretariat:
            change = button(
                translate("Consultation", "Change the text…"), lambda: self._ask_for_text(line), role="link"
            )
            text.add(row(change, None))
        self._detail.addWidget(text)
        self._detail.addWidget(self._my_position(line))
        if item is not None and board is not None:
            self._detail.addWidget(self._result(item, board))
            for objection in item.objections:
                self._detail.addWidget(_objection_card(objection, board))
            self._detail.addWidget(_waiting_card(item, board))
        self._detail.addStretch(1)

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
        words = (
            translate("Consultation", "Correct our position")
            if line.my_position
            else translate("Consultation", "Give our position")
        )
        primary = "" if line.my_position and not line.stale else "primary"
        acts: list[QWidget] = [button(words, lambda: self._give(line), role=primary)]
        if not line.my_position and not line.acknowledged and line.round:
            read = button(
                translate("Consultation", "Only say that we have read it"),
                lambda: self._acknowledge(line),
                role="link",
            )
            acts.append(read)
        if line.acknowledged and not line.my_position:
            card.add(label(translate("Consultation", "✓ We said that we have read it."), "good"))
        card.add(row(*acts, None))
        return card

    def _result(self, item: ItemBoard, board: Board) -> Card:
        card = Card()
        head = translate("Consultation", "Where it stands: {result}").format(result=item.outcome_label)
        card.add(label(head, "lead"), label(item.sentence, selectable=True))
        for words in item.missing:
            card.add(label(f"{arrow()} {words}", "attention"))
        for words in item.cautions:
            card.add(label("! " + words, "muted"))
        grade = translate("Consultation", "Grade for the note: {grade}").format(grade=item.grade_label)
        card.add(label(grade, "muted"))
        counted = "   ".join(
            f"{theme.POSITIONS[code].mark} {position_words(code, board.language)} {item.counts[code]}"
            for code in pictures.ORDER
            if item.counts.get(code)
        )
        card.add(label(counted, "small"))
        why = button(
            translate("Consultation", "How this was counted"), lambda: self._explain(card, item), role="link"
        )
        card.add(row(why, None))
        return card

    def _explain(self, card: Card, item: ItemBoard) -> None:
        sign = {">=": "≥", "<=": "≤"}
        lines = [
            f"{check.name}: {check.left} {sign.get(check.relation, check.relation)} {check.right}  "
            f"{'✓' if check.holds else '✕'}"
            for check in item.result.checks
        ]
        card.add(label("\n".join(lines) or "–", "note", selectable=True))

    def _ask_for_text(self, line: AgendaLine) -> None:
        asked = translate(
            "Consultation",
            "Positions given on the text before will count again only when they are given again.",
        )
        title = translate("Consultation", "Change the text")
        text, sure = QInputDialog.getMultiLineText(self, title, asked, line.text)
        if sure and text.strip() and text.strip() != line.text:
            self.change_text(line, text.strip())

    def change_text(self, line: AgendaLine, text: str) -> None:
        """This enters a new text of an item in the language it is shown in, signed."""
        from consensus.records import Text

        workspace, made = self.context.workspace, Text(line.text_language, text)
        self.context.jobs.run(
            lambda: workspace.set_text(line.consultation, line.item, made), self._text_changed
        )

    def _text_changed(self, changes: object) -> None:
        self.told.emit(translate("Consultation", "✓ The new text is entered. It is asked in the next round."))
        self.changed.emit(changes)
        self.refresh()

    def _give(self, line: AgendaLine | None) -> None:
        if line is not None:
            self.went.emit(Place("form", f"position:{line.consultation}", line.item))

    def _acknowledge(self, line: AgendaLine) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: workspace.acknowledge(line.consultation, [line.item]), self._acknowledged
        )

    def _acknowledged(self, changes: object) -> None:
        self.told.emit(translate("Consultation", "✓ Said and signed. It goes with the next bundle."))
        self.changed.emit(changes)
        self.refresh()

    # --- pictures ------------------------------------------------------------------------------

    def _matrix_picture(self) -> drawing.Picture | None:
        board = self.standing.board if self.standing else None
        return pictures.matrix(board) if board and board.round else None

    def save_picture(self, picture: drawing.Picture | None) -> None:
        if picture is None:
            return
        start = str(Path(self.context.preferences.last_folder) / "picture.png")
        kinds = "PNG (*.png);;SVG (*.svg)"
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("Consultation", "Save the picture"), start, kinds
        )
        if chosen:
            self.write_picture(Path(chosen), picture)

    def write_picture(self, path: Path, picture: drawing.Picture) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        write: Callable[..., None] = drawing.write_svg if path.suffix.lower() == ".svg" else drawing.write_png
        try:
            write(path, picture, rtl=rtl)
        except OSError as caught:
            self.context.jobs.problem_met.emit(PictureNotWritten(name=path.name, why=str(caught)))
            return
        self.context.preferences.last_folder = str(path.parent)
        self.told.emit(translate("Consultation", "✓ Saved: {path}").format(path=str(path)))


class PictureNotWritten(Problem):
    code = "picture.not-written"
    message = "The picture {name} could not be written: {why}."
    remedy = "Choose another folder, or free some room on the disk."


def standing_of(workspace: Workspace, language: str, wanted: str) -> Standing:
    """This asks the workspace everything about one consultation, in one visit."""
    everything = workspace.consultations(language)
    summary = next((each for each in everything if each.consultation == wanted), None)
    summary = summary or (everything[0] if everything else None)
    secretariat = workspace.profile.role == "secretariat"
    endorsements, names = endorsements_of(workspace, language)
    if summary is None:
        return Standing(everything, None, (), None, endorsements, names, secretariat)
    agenda = workspace.agenda(summary.consultation, language)
    board = workspace.board(summary.consultation, language)
    return Standing(everything, summary, agenda, board, endorsements, names, secretariat)


def endorsements_of(workspace: Workspace, language: str) -> tuple[tuple[Endorsement, ...], dict[str, str]]:
    """This reads every revision of every endorsement, oldest first, with the words for the statuses."""
    from consensus.explain import label as say
    from consensus.reading import read_record
    from consensus.records import ENDORSEMENT_STATUSES, Endorsement, RecordMeta
    from sync.values import RecordQuery

    found: list[Endorsement] = []
    page = workspace.records(RecordQuery(forms=("endorsement",), limit=2000))
    for summary in page.rows:
        fields: dict[str, object] = {}
        for revision in workspace.history(summary.record_id):
            fields = {**fields, **revision.changed}
            meta = RecordMeta(summary.record_id, revision.entry, summary.organization)
            held = {key: value for key, value in fields.items() if value is not None}
            try:
                record = read_record("endorsement", held, meta=meta)  # type: ignore[arg-type]
            except Problem:
                continue  # an endorsement of an unknown form version is listed in Records, not drawn
            if isinstance(record, Endorsement):
                found.append(record)
    names: dict[str, str] = {}
    for status in ENDORSEMENT_STATUSES:
        try:
            names[status] = say("endorsement", status, language)
        except KeyError:
            names[status] = status.replace("_", " ")
    return tuple(found), names


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


def _text_card(line: AgendaLine) -> Card:
    card = Card()
    words = label(line.text or "–", selectable=True)
    rtl = line.text_language == "ar"
    words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    card.add(words)
    match line.text_status:
        case "official":
            said = translate("Consultation", "Official text ({language})")
        case "unofficial":
            said = translate("Consultation", "Working text, not official ({language})")
        case _:
            said = translate("Consultation", "The official text has not been put in yet ({language})")
    card.add(label(said.format(language=line.text_language), "small"))
    return card


def _objection_card(objection: object, board: Board) -> Card:
    from consensus.objections import Objection

    assert isinstance(objection, Objection)
    card = Card(urgent=objection.is_open)
    state = pictures.objection_words()[objection.state]
    head = translate("Consultation", "Formal objection: {organization} ({state})").format(
        organization=board.name_of(objection.organization), state=state
    )
    card.add(label("■ " + head, "lead"), label(objection.reason, selectable=True))
    if objection.change_wanted:
        wanted = translate("Consultation", "It would be lifted by: {change}").format(
            change=objection.change_wanted
        )
        card.add(label(wanted, selectable=True))
    return card


def _waiting_card(item: ItemBoard, board: Board) -> Card:
    card = Card()
    silent = [board.name_of(code) for code in item.silent]
    unserved = [board.name_of(code) for code in item.unserved]
    if silent:
        card.add(
            label(
                translate("Consultation", "Delivered, no answer: {names}").format(names=", ".join(silent)),
                "small",
            )
        )
    if unserved:
        card.add(
            label(
                translate("Consultation", "Delivery not proved: {names}").format(names=", ".join(unserved)),
                "small",
            )
        )
    if not silent and not unserved:
        card.add(label(translate("Consultation", "✓ Everyone has answered."), "good"))
    return card
