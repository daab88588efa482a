# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Records: everything written here or taken in, found by any word, opened at the side."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    Context,
    Empty,
    Heading,
    Place,
    Screen,
    button,
    clear_layout,
    label,
    number,
    only_read,
    row,
    scrolled,
    when,
)
from desktop.record_list import BLOCK, RecordsModel, RecordTable
from desktop.record_view import RecordPanel
from forms.instruments.names import title_in
from sync.values import Draft, RecordQuery, RecordStatus

if TYPE_CHECKING:
    from forms.problem import Problem
    from sync.values import FormSummary, RecordPage
    from sync.workspace import Workspace

translate = QCoreApplication.translate

FIRST = 40
"""rows a new list begins with: as many as a window shows; the rest of the block comes when it is looked at"""
SEARCH_AFTER_MS = 0
"""keys that came together ask once; while an answer is awaited nothing more is asked, so that asking never piles up"""
ROOMY = 1040
STATUSES: dict[str, tuple[RecordStatus, ...]] = {"recorded": ("recorded",), "exported": ("exported",)}


class RecordsScreen(Screen):
    """List, search, filters; the record at the side; drafts in a list of their own."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._query = RecordQuery(limit=FIRST)
        self._awaited: RecordQuery | None = None
        self._gone_to: int | None = None
        """a row that was chosen before it was here"""
        self._titles: dict[str, str] = {}
        self._create()
        self._lay_out()
        self._connect()

    def _create(self) -> None:
        new = button(
            translate("Records", "New record"),
            lambda: self.went.emit(Place("forms")),
            role="primary",
            icon="add",
            writes=True,
        )
        self.heading = Heading(translate("Records", "Records"), " ", new)
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Records", "Find by any word  (Ctrl+F)"))
        self.search.setAccessibleName(translate("Records", "Find by any word"))
        self.search.setClearButtonEnabled(True)
        self.form = Wheelless()
        self.form.setAccessibleName(translate("Records", "Form"))
        self.form.setSizeAdjustPolicy(Wheelless.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.form.setMinimumContentsLength(9)
        self.search.setMinimumWidth(theme.scaled(150))
        self.whose = Wheelless()
        self.whose.setAccessibleName(translate("Records", "Whose records"))
        self.kind = Wheelless()
        self.kind.setAccessibleName(translate("Records", "Which records"))
        for words, data in (
            (translate("Records", "Everyone's"), ""),
            (translate("Records", "Written here"), "own"),
        ):
            self.whose.addItem(words, data)
        for words, data in (
            (translate("Records", "In force"), "current"),
            (translate("Records", "Not sent yet"), "recorded"),
            (translate("Records", "Sent, no receipt yet"), "exported"),
            (translate("Records", "Say two things"), "conflicts"),
            (translate("Records", "Withdrawn"), "withdrawn"),
            (translate("Records", "All"), "all"),
        ):
            self.kind.addItem(words, data)
        self.model = RecordsModel(self)
        self.table = RecordTable(self.model)
        self.panel = RecordPanel(self.context)
        self.drafts = DraftsList(self.context)

    def _lay_out(self) -> None:
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for section, width in ((0, 190), (1, 190), (3, 180), (4, 150), (5, 160)):
            header.resizeSection(section, theme.scaled(width))
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(self.table)
        self._split.addWidget(self.panel)
        self._split.setChildrenCollapsible(False)
        self._split.setSizes([620, 460])
        self.panel.hide()
        self.nothing = Empty(
            translate("Records", "Nothing here yet. What you record, and what you take in, will be listed."),
            button(translate("Records", "Record a position"), lambda: self.went.emit(Place("consultation")), role="primary", writes=True),
            icon="records",
        )  # fmt: skip
        self.not_found = Empty(
            translate("Records", "No record fits. Take out a word or a filter."), icon="search"
        )
        self.stack = QStackedWidget()
        for page in (QWidget(), self._split, self.nothing, self.not_found, self.drafts):
            self.stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        outer.setSpacing(theme.SPACE_3)
        outer.addWidget(self.heading)
        outer.addWidget(only_read(self.context))
        self.show_drafts = button(translate("Records", "Drafts"), self._toggle_drafts, role="link")
        self.show_drafts.setCheckable(True)
        filters = row(self.search, self.form, self.whose, self.kind, self.show_drafts)
        filters.setStretch(0, 1)
        outer.addLayout(filters)
        outer.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._start)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        for box in (self.form, self.whose, self.kind):
            box.activated.connect(lambda _index: self._start())
        self.model.wanted.connect(self._fetch)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._selected(now.row()))
        self.panel.went.connect(self.went)
        self.panel.told.connect(self.told)
        self.panel.changed.connect(self._panel_changed)
        self.panel.closed.connect(self._close_panel)
        self.drafts.went.connect(self.went)
        self.drafts.changed.connect(self.changed)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        shortcut.activated.connect(self.search.setFocus)

    # --- fill ----------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        self.show_drafts.setChecked(place.ref == "drafts")
        if place.ref and place.ref != "drafts":
            self.panel.show_record(place.ref)
            self.panel.show()
            self._narrow()
        self.refresh()

    def place(self) -> Place | None:
        return Place("records", self.panel.record_id if self.panel.isVisible() else "")

    def refresh(self) -> None:
        self.stale = False
        if self.show_drafts.isChecked():
            self.stack.setCurrentWidget(self.drafts)
            self.drafts.refresh()
            return
        if not self._titles:
            workspace, language = self.context.workspace, self.context.language
            self.context.jobs.run(lambda: form_titles(workspace, language), self._forms_known)
        self._start()
        if self.panel.isVisible() and self.panel.record_id:
            self.panel.show_record(self.panel.record_id)

    def _forms_known(self, titles: dict[str, str]) -> None:
        self._titles = titles
        self.form.clear()
        self.form.addItem(translate("Records", "Every form"), "")
        for form_id, title in titles.items():
            self.form.addItem(title, form_id)

    def query(self) -> RecordQuery:
        form, kind = str(self.form.currentData() or ""), str(self.kind.currentData() or "current")
        return RecordQuery(
            text=self.search.text().strip(),
            forms=(form,) if form else (),
            only_own=self.whose.currentData() == "own",
            only_conflicts=kind == "conflicts",
            statuses=STATUSES.get(kind, ()),
            withdrawn={"withdrawn": True, "all": None}.get(kind, False),
            limit=FIRST,
        )

    def _start(self) -> None:
        """This asks for the list as it is wanted now; while an answer is awaited nothing more is asked."""
        self._timer.stop()
        query = self._query = self.query()
        if self._awaited is not None:
            return
        self._awaited = query
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: workspace.records(query), lambda page: self._begun(query, page), owner=self,
            failed=self._not_begun,
        )  # fmt: skip

    def _not_begun(self, problem: Problem) -> None:
        self._awaited = None
        self.context.jobs.problem_met.emit(problem)

    def _begun(self, query: RecordQuery, page: RecordPage) -> None:
        self._awaited = None
        if query != self._query:  # the person has typed on
            self._start()
            return
        self.model.start(page, self.context.language, self._titles)
        plain = query == RecordQuery(limit=FIRST)
        if self.panel.isVisible() or page.total:
            self.stack.setCurrentWidget(self._split)
        else:
            self.stack.setCurrentWidget(self.nothing if plain else self.not_found)
        self.heading.say(
            translate("Records", "%n record(s)", "", page.total).replace(str(page.total), number(page.total))
        )

    def _fetch(self, offset: int) -> None:
        from dataclasses import replace

        wish, workspace = self._query, self.context.workspace
        query = replace(wish, offset=offset, limit=BLOCK)

        def give(page: RecordPage) -> None:
            if wish == self._query:  # not of a list that is gone
                self.model.give(page)
                if self._gone_to is not None:
                    self._selected(self._gone_to)

        def not_given(problem: Problem) -> None:
            self.model.not_given()
            self.context.jobs.problem_met.emit(problem)

        self.context.jobs.run(lambda: workspace.records(query), give, owner=self, failed=not_given)

    def _selected(self, at: int) -> None:
        record = self.model.row(at)
        self._gone_to = at if record is None and at >= 0 else None
        if record is not None and record.record_id != self.panel.record_id:
            self.panel.show_record(record.record_id)
            self.panel.show()
            self._narrow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow()

    def _narrow(self) -> None:
        """Beside an open record the list keeps what the record is and says; a small window the most of it."""
        beside = not self.panel.isHidden()
        small = self.width() < theme.scaled(ROOMY)
        for section in (1, 4):
            self.table.setColumnHidden(section, beside or small)
        self.table.setColumnHidden(2, beside)
        self.table.setColumnHidden(5, beside and small)
        mode = QHeaderView.ResizeMode.Stretch if beside else QHeaderView.ResizeMode.Interactive
        self.table.horizontalHeader().setSectionResizeMode(0, mode)

    def _close_panel(self) -> None:
        self.panel.hide()
        self.panel.record_id = ""
        self.table.setCurrentIndex(QModelIndex())  # else the same row, chosen again, would be no news
        self._narrow()

    def _panel_changed(self, changes: object) -> None:
        self.changed.emit(changes)
        self._start()

    def _toggle_drafts(self) -> None:
        self.stack.setCurrentWidget(self.drafts if self.show_drafts.isChecked() else self._split)
        self.refresh()

    def sizeHint(self) -> QSize:
        return QSize(1000, 640)


class DraftsList(QWidget):
    """Forms begun and not finished: continue or discard."""

    went = Signal(object)
    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(theme.SPACE_2)
        inner.setMaximumWidth(theme.scaled(860))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        self.context.jobs.run(self.context.workspace.drafts, self.show_drafts)

    def show_drafts(self, drafts: tuple[Draft, ...]) -> None:
        clear_layout(self._list)
        if not drafts:
            self._list.addWidget(label(translate("Records", "No form is waiting to be finished."), "muted"))
        for draft in drafts:
            self._list.addWidget(self._card(draft))
        self._list.addStretch(1)

    def _card(self, draft: Draft) -> Card:
        card = Card()
        words = translate("Records", "{title}, saved {when}").format(
            title=draft.title or draft.form_id, when=when(draft.saved_at)
        )
        go: Callable[[], None] = lambda: self.went.emit(Place("form", "", draft.draft_id))  # noqa: E731
        discard = button(
            translate("Records", "Discard"), lambda: self._discard(draft), role="link", writes=True
        )
        discard.setAccessibleDescription(words)
        go_on = button(translate("Records", "Continue"), go, writes=True)
        go_on.setAccessibleDescription(words)
        line = row(label(words), discard, go_on)
        line.setStretch(0, 1)
        card.add(line)
        return card

    def _discard(self, draft: Draft) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setText(translate("Records", "Discard this draft? What was typed into it is gone then."))
        yes = box.addButton(translate("Records", "Discard the draft"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(translate("Records", "Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        if box.clickedButton() is yes:
            workspace = self.context.workspace
            self.context.jobs.run(lambda: workspace.discard_draft(draft.draft_id), self._discarded)

    def _discarded(self, changes: object) -> None:
        self.changed.emit(changes)
        self.refresh()


def form_titles(workspace: Workspace, language: str) -> dict[str, str]:
    """These are the forms in use, by name."""
    forms: tuple[FormSummary, ...] = workspace.forms()
    return {form.form_id: title_in(form.title, language) for form in forms if form.current}
