# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: every comment, and the secretariat's answer to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.comment_table import CommentTableActs
from desktop.desk_clusters import ClustersPanel
from desktop.desk_tab import Tab
from desktop.fields import Wheelless
from desktop.parts import button, fit_columns, plain_table, row, scrolled
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from consensus.note_text import Cluster
    from consensus.records import Comment, Disposition
    from consensus.similar import Suggestion
    from desktop.desk import Desk
    from sync.workspace import Workspace

translate = QCoreApplication.translate
NARROW = (0, 1, 3, 4)
"""columns that are as wide as what stands in them; the words of the comment have the rest"""


class CommentsModel(TableModel["Comment"]):
    """Comments with the answer each was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Desk", "Item"), translate("Desk", "Organization"),
            translate("Desk", "Comment"), translate("Desk", "Together"), translate("Desk", "Answer"),
        ))  # fmt: skip
        self._answers: Mapping[str, Disposition] = {}
        self._together: dict[str, str] = {}

    def show(self, known: KnownComments) -> None:
        self._answers = known.answers
        self._together = {
            comment_id: f"{mark}"
            for mark, cluster in enumerate(known.clusters, 1)
            for comment_id in cluster.comment_ids
        }
        self.put(known.comments)

    def row_of(self, comment_id: str) -> int:
        return next((i for i, each in enumerate(self._rows) if each.comment_id == comment_id), -1)

    def first_open(self) -> int:
        return next((i for i, each in enumerate(self._rows) if each.comment_id not in self._answers), 0)

    def cell(self, row: Comment, column: int) -> str:
        match column:
            case 0:
                return row.item or "–"
            case 1:
                return row.organization
            case 2:
                return row.text.replace("\n", " ")
            case 3:
                return self._together.get(row.comment_id, "")
        answer = self._answers.get(row.comment_id)
        return outcome_words(answer.outcome) if answer else translate("Desk", "○ open")

    def words_in(self, column: int) -> set[str]:
        """What stands in a column, each once."""
        return {self.cell(row, column) for row in self._rows}


def outcome_words(outcome: str) -> str:
    return {
        "accepted": translate("Desk", "Accepted"), "in_principle": translate("Desk", "Accepted in principle"),
        "partially": translate("Desk", "Partially accepted"), "not_accepted": translate("Desk", "Not accepted"),
        "noted": translate("Desk", "Noted"), "out_of_scope": translate("Desk", "Out of scope"),
        "deferred": translate("Desk", "Deferred"),
    }.get(outcome, outcome)  # fmt: skip


class CommentsTab(Tab):
    """Every comment, and the secretariat's answer to it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.model = CommentsModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        plain_table(self.table)
        self.table.setAccessibleName(translate("Desk", "Comments"))
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.text = QTextBrowser()
        self.text.setMinimumSize(80, 90)
        self.text.setMaximumHeight(170)
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
        self.act = button(translate("Desk", "Answer this comment"), self.answer, role="primary", writes=True)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.SPACE_4, 0, 0, 0)
        for widget in (self.text, self.outcome, self.observation):
            column.addWidget(widget)
        if desk.context.read_only:  # the answer stands in the table
            self.outcome.hide()
            self.observation.hide()
        column.addLayout(row(self.act, None))
        self.clusters = ClustersPanel(desk.context.jobs, desk.context.language)
        if desk.context.read_only:
            self.clusters.show_only()
        column.addWidget(self.clusters)
        self.clusters.wanted.connect(self.select)
        self.clusters.put.connect(self.put_together)
        self.clusters.apart.connect(self.take_apart)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.table)
        area = scrolled(side)
        area.setMinimumWidth(min(side.minimumSizeHint().width() + theme.SPACE_5, theme.scaled(460)))
        split.addWidget(area)
        split.setSizes([600, 380])
        split.setChildrenCollapsible(False)
        self.body.addWidget(split, 1)
        self.iso = CommentTableActs(desk.context)
        self.iso.told.connect(desk.told)
        self.iso.changed.connect(self._table_taken)
        self.body.addWidget(self.iso)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._show(now.row()))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.selectionModel().selectionChanged.connect(lambda _now, _before: self._choose())
        self._answers: Mapping[str, Disposition] = {}

    def refresh(self) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.iso.consultation = consultation
        self.desk.context.jobs.run(lambda: comments_of(workspace, consultation), self.show_comments)

    def show_comments(self, found: KnownComments) -> None:
        comments, self._answers = found.comments, found.answers
        self.model.show(found)
        fit_columns(self.table, {column: self.model.words_in(column) for column in NARROW})
        self.clusters.show_standing(found.suggestions, found.clusters)
        self._choose()
        self.act.setEnabled(bool(comments))
        if comments:
            self.table.setCurrentIndex(self.model.index(self.model.first_open(), 0))
        else:
            self.text.setPlainText(translate("Desk", "No comment has come in yet."))

    def _show(self, at: int) -> None:
        comment = self.model.row(at)
        if comment is None:
            return
        wanted = f"\n\n→ {comment.proposed_change}" if comment.proposed_change else ""
        self.text.setPlainText(comment.text + wanted)
        answer = self._answers.get(comment.comment_id)
        self.outcome.setCurrentIndex(self.outcome.findData(answer.outcome if answer else "noted"))
        self.observation.setText(answer.observation if answer else "")

    def answer(self) -> None:
        from consensus.dispositions import DispositionUnexplained, is_explained
        from consensus.records import DISPOSITION_OUTCOMES, Disposition

        comment = self.model.row(self.table.currentIndex().row())
        if comment is None:
            return
        outcome = next(each for each in DISPOSITION_OUTCOMES if each == self.outcome.currentData())
        made = Disposition(
            comment.comment_id, outcome, self.observation.text().strip(), at=self.desk.context.clock()
        )
        if not is_explained(made):
            problem = DispositionUnexplained(comment=f"“{comment.text[:60]}”", outcome=outcome_words(outcome))
            self.desk.context.jobs.problem_met.emit(problem)
            self.observation.setFocus()
            return
        workspace, consultation = self.workspace, self.desk.consultation()
        self.desk.context.jobs.run(lambda: workspace.dispose(consultation, made), self._answered, owner=self)

    # --- comments that say the same --------------------------------------------------------------

    def _choose(self) -> None:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        self.clusters.choose([each for each in map(self.model.row, rows) if each is not None])

    def select(self, comment_ids: tuple[str, ...]) -> None:
        """This selects these comments in the table, as a person would with Ctrl and click."""
        rows = [at for at in map(self.model.row_of, comment_ids) if at >= 0]
        if not rows:
            return
        self.table.setCurrentIndex(self.model.index(rows[0], 0))
        flag = QItemSelectionModel.SelectionFlag
        for at in rows:
            chosen = self.model.index(at, 0)
            self.table.selectionModel().select(chosen, flag.Select | flag.Rows)

    def put_together(self, cluster: Cluster) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        done = translate("Desk", "✓ Put together and signed; it can be taken apart again.")
        self.desk.context.jobs.run(
            lambda: workspace.put_together(consultation, cluster),
            lambda changes: self._entered(changes, done), owner=self,
        )  # fmt: skip

    def take_apart(self, cluster_id: str) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        done = translate("Desk", "✓ Taken apart and signed.")
        self.desk.context.jobs.run(
            lambda: workspace.take_apart(consultation, cluster_id),
            lambda changes: self._entered(changes, done), owner=self,
        )  # fmt: skip

    def _table_taken(self, changes: object) -> None:
        self.desk.changed.emit(changes)
        self.refresh()

    def _entered(self, changes: object, done: str) -> None:
        self.clusters.put_away()
        self.desk.told.emit(done)
        self.desk.changed.emit(changes)
        self.refresh()

    def _answered(self, changes: object) -> None:
        self.desk.told.emit(translate("Desk", "✓ Answered and signed."))
        self.desk.changed.emit(changes)
        self.refresh()


@dataclass(frozen=True, slots=True)
class KnownComments:
    """The comments of a consultation, what was answered, and which say the same."""

    comments: tuple[Comment, ...]
    answers: Mapping[str, Disposition]
    clusters: tuple[Cluster, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


def comments_of(workspace: Workspace, consultation: str) -> KnownComments:
    return KnownComments(
        workspace.comments(consultation),
        dict(workspace.dispositions(consultation)),
        workspace.clusters(consultation),
        workspace.similar_comments(consultation),
    )
