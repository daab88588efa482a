# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The form page: any form, one page at a time or whole, with its outline at the side.

What an answer does is decided by FormSession; this screen shows the Change, keeps the draft safe
within a second, and hands the finished submission to `Workspace.record`.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QProgressBar,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.fields import Wheelless
from desktop.form_pages import Leaf, Page, cut, leaves_of, pages_of, questions_under, refs_of
from desktop.parts import Card, Context, Place, Screen, announce, button, label, line, row, scrolled, when
from desktop.question_widgets import Maker, Question, Section, without_markup
from forms.problem import Problem

if TYPE_CHECKING:
    from forms.session import Change, FormSession, OutlineItem, Violation
    from forms.submission import Submission
    from sync.values import Changes, Draft

translate = QCoreApplication.translate

SAVE_AFTER_MS = 400
OUTLINE_AFTER_MS = 150
PAGE_LIMIT = 30
FIRST_QUESTIONS = 24
NEXT_QUESTIONS = 12
OUTLINE_BELOW = 900
HOME = Place("home")


@dataclass(frozen=True, slots=True)
class Filling:
    """A form under the hands of a person: its session, and what it becomes when finished."""

    session: FormSession
    draft_id: str = ""
    record_id: str = ""
    """the record being corrected; empty for a new one"""
    back: Place = HOME
    about: tuple[str, str] = ("", "")
    """what the form is about, shown above its questions: a title and a text"""


class FormScreen(Screen):
    """Fills one form at a time."""

    recorded = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.filling: Filling | None = None
        self.pages: tuple[Page, ...] = ()
        self.page_index = 0
        self._section: Section | None = None
        self._told: set[str] = set()
        self._tell_all = False
        self._unsaved = False
        self._built = 0
        self._leaves: dict[str, Leaf] = {}
        self._changed: set[str] = set()
        self._outline_is_old = False
        self._whole_page: tuple[OutlineItem, ...] = ()
        self._create()
        self._lay_out()
        self._connect()

    # --- create, lay out, connect --------------------------------------------------------------

    def _create(self) -> None:
        self.title = label("", "lead")
        self.saved = label("", "small", wrap=False)
        self.languages = Wheelless()
        self.languages.setAccessibleName(translate("Form", "Language of the form"))
        self.whole = button(translate("Form", "Whole form"), role="link")
        self.whole.setCheckable(True)
        self.whole.setChecked(self.context.preferences.whole_form)
        self.find_line = QLineEdit()
        self.find_line.setPlaceholderText(translate("Form", "Find a question  (Ctrl+F)"))
        self.find_line.setAccessibleName(translate("Form", "Find a question"))
        self.find_line.setClearButtonEnabled(True)
        self.outline = QTreeWidget()
        theme.role(self.outline, "outline")
        self.outline.setHeaderHidden(True)
        self.outline.setIndentation(theme.SPACE_3)
        self.outline.setAccessibleName(translate("Form", "Outline of the form"))
        self.outline.setUniformRowHeights(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Form", "Answered"))
        self.progress_words = label("", "small", wrap=False)
        self.back = button(translate("Form", "Back"), self.go_back, icon="back")
        self.next = button(translate("Form", "Next"), self.go_on, role="primary")
        self.finish_early = button(translate("Form", "Finish and sign"), self.finish)
        self.leave = button(translate("Form", "Put aside"), self.put_aside, role="link")
        self.undo = button(translate("Form", "Take back"), self.take_back, role="link", icon="undo")
        self.undo.setToolTip(translate("Form", "Takes back the last answer (Ctrl+Z)"))

    def _lay_out(self) -> None:
        top = row(self.title, self.saved, self.languages, spacing=theme.SPACE_3)
        top.setStretch(0, 1)
        top.setContentsMargins(theme.SPACE_5, theme.SPACE_3, theme.SPACE_5, theme.SPACE_3)
        self.side = QFrame()
        theme.role(self.side, "rail")
        side = QVBoxLayout(self.side)
        side.setContentsMargins(theme.SPACE_3, theme.SPACE_3, theme.SPACE_3, theme.SPACE_3)
        for widget in (self.find_line, self.outline):
            side.addWidget(widget)
        side.addWidget(self.progress_words)
        side.addWidget(self.progress)
        side.addWidget(self.whole)
        self.side.setFixedWidth(theme.scaled(270))
        self._about = Card()
        self._about_title, self._about_text = label("", "lead"), label("", selectable=True)
        self._about.add(self._about_title, self._about_text)
        self._about.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        self._about.hide()
        self.holder = QWidget()
        self.column = QVBoxLayout(self.holder)
        self.column.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_6)
        self.area: QScrollArea = scrolled(self.holder)
        bar = QFrame()
        theme.role(bar, "bar")
        buttons = row(
            self.leave, self.undo, None, self.finish_early, self.back, self.next, spacing=theme.SPACE_2
        )
        buttons.setContentsMargins(theme.SPACE_5, theme.SPACE_2, theme.SPACE_5, theme.SPACE_2)
        bar.setLayout(buttons)
        middle = row(self.side, spacing=0)
        middle.addWidget(self.area, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(line())
        outer.addLayout(middle, 1)
        outer.addWidget(bar)

    def _connect(self) -> None:
        self._save_timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._save_timer.timeout.connect(self.save_now)
        self._grow_timer = QTimer(self, singleShot=True, interval=0)
        self._grow_timer.timeout.connect(self._grow)
        self._outline_timer = QTimer(self, singleShot=True, interval=OUTLINE_AFTER_MS)
        self._outline_timer.timeout.connect(self._update_outline)
        self.outline.itemActivated.connect(self._outline_chosen)
        self.outline.itemClicked.connect(self._outline_chosen)
        self.find_line.textChanged.connect(self._filter_outline)
        self.find_line.returnPressed.connect(self._go_to_found)
        self.whole.toggled.connect(self._whole_toggled)
        self.languages.activated.connect(self._language_chosen)
        for keys, then in (
            (QKeySequence(QKeySequence.StandardKey.Save), self.save_at_once),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.take_back),
            (QKeySequence(QKeySequence.StandardKey.Redo), self.give_again),
            (QKeySequence(QKeySequence.StandardKey.Find), self.find_line.setFocus),
            (QKeySequence("F8"), self.next_problem),
            (QKeySequence("Alt+Right"), self.go_on_page),
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("Ctrl+Return"), self.finish),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(then)

    # --- what is filled ------------------------------------------------------------------------

    def fill(self, filling: Filling) -> None:
        """This takes a session on and shows its first page."""
        self.filling = filling if filling.draft_id else Filling(
            filling.session, str(uuid.uuid4()), filling.record_id, filling.back, filling.about
        )  # fmt: skip
        self._told.clear()
        self._tell_all = False
        self._unsaved = False
        self.page_index = 0
        self.title.setText(without_markup(filling.session.form.title) or filling.session.form.form_id)
        self.saved.setText("")
        self._fill_languages()
        self.page_index = self._first_page(filling)
        self._rebuild_page()
        self._focus_first()

    def _first_page(self, filling: Filling) -> int:
        """Pages that the workspace or a draft has filled already need no look first."""
        pages = pages_of(self.session.outline(), self.title.text())
        if filling.record_id:
            return min(1, len(pages) - 1) if filling.about[1] else 0
        for index, page in enumerate(pages):
            if any(not full for _ref, _words, full in self._outline_lines(page)):
                return index
        return max(0, len(pages) - 1)

    def refresh(self) -> None:
        self.stale = False

    def place(self) -> Place | None:
        return None if self.filling is None else Place("form")

    def may_leave(self) -> bool:
        self._flush_fields()
        self.save_at_once()
        return True

    @property
    def session(self) -> FormSession:
        assert self.filling is not None
        return self.filling.session

    def _fill_languages(self) -> None:
        self.languages.clear()
        for code in self.session.form.languages:
            self.languages.addItem(code, code)
        self.languages.setCurrentIndex(self.languages.findData(self.session.language))
        self.languages.setVisible(len(self.session.form.languages) > 1)

    def _rebuild_page(self) -> None:
        """This builds the widgets of the page anew: another page, language or form."""
        if self._section is not None:
            self.column.removeWidget(self._section)
            self._section.hide()
            self._section.deleteLater()
            while (item := self.column.takeAt(0)) is not None:
                del item
        maker = Maker(
            self.session, answered=self._answered, left=self._left, add=self._add, remove=self._remove,
            file_chosen=self._file_chosen,
        )  # fmt: skip
        self._section = Section(maker)
        self._built = 0
        self._section.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        self.holder.setUpdatesEnabled(False)
        self._reconcile()
        title, text = self.filling.about if self.filling else ("", "")
        self._about_title.setText(title)
        self._about_text.setText(text)
        self._about.setVisible(bool(text))
        self.column.addWidget(self._about)
        self.column.addWidget(self._section)
        self.column.addStretch(1)
        self.holder.setUpdatesEnabled(True)
        self.area.verticalScrollBar().setValue(0)
        self._fill_outline()
        self._fill_buttons()

    def _reconcile(self) -> None:
        outline = self.session.outline()
        self.pages = pages_of(outline, self.title.text())
        self.page_index = min(self.page_index, max(0, len(self.pages) - 1))
        assert self._section is not None
        if self.whole.isChecked():
            self._build(tuple(item for page in self.pages for item in page.items))
        elif self.pages:
            page = self.pages[self.page_index]
            alone = len(page.items) == 1 and page.items[0].kind == "group"
            self._section.heading.setText("" if alone else page.title)
            self._section.heading.setVisible(not alone and page.key == "group-part")
            self._build(page.items)

    def _build(self, items: tuple[OutlineItem, ...], limit: int = 0) -> None:
        """A long page comes a screenful at a time, so that its first questions are there at once."""
        assert self._section is not None
        self._whole_page = items
        self._built = max(limit, self._built, FIRST_QUESTIONS)
        shown, left = cut(items, self._built)
        self._section.reconcile(shown)
        if left <= 0:
            self._grow_timer.start()

    def _grow(self) -> None:
        if self._section is not None and self.filling is not None:
            self._build(self._whole_page, self._built + NEXT_QUESTIONS)

    def _build_all(self) -> None:
        if self._section is not None:
            self._build(self._whole_page, 1_000_000)

    # --- answers -------------------------------------------------------------------------------

    def _answered(self, ref: str, value: object) -> None:
        if self.filling is None:
            return  # a word still under way when the form was finished or put aside
        try:
            change = self.session.answer(ref, value)  # type: ignore[arg-type]
        except Problem as problem:
            self.context.jobs.problem_met.emit(problem)
            return
        self._told.add(ref)
        self._apply(change)

    def _left(self, ref: str) -> None:
        self._told.add(ref)
        self._refill({ref})

    def _add(self, ref: str) -> None:
        made = self.session.add_repeat(ref)
        self._outline_is_old = True
        self._reconcile()
        self._refill(None)
        self._touched()
        QTimer.singleShot(0, self, lambda: self._focus_inside(made))

    def _remove(self, ref: str) -> None:
        self.session.remove_repeat(ref)
        self._outline_is_old = True
        self._reconcile()
        self._refill(None)
        self._touched()

    def _file_chosen(self, ref: str, path: str) -> None:
        workspace = self.context.workspace
        file = Path(path)
        self.context.jobs.run(
            lambda: workspace.attach(file.name, file.read_bytes()),
            lambda attached: self._answered(ref, attached.name),
            owner=self,
        )

    def _apply(self, change: Change) -> None:
        changed = refs_of(change)
        self._changed |= changed
        if change.is_structural:
            self._outline_is_old = True
            self._reconcile()
        self._refill(None if change.is_structural else changed)
        self._touched()

    def _touched(self) -> None:
        self._unsaved = True
        self._save_timer.start()
        self._outline_timer.start()

    def _refill(self, refs: set[str] | None) -> None:
        """This shows again what changed; None means everything on the page."""
        for question in self._questions():
            if refs is None or question.ref in refs:
                told = self._tell_all or question.ref in self._told
                question.fill(self.session.node(question.ref), told=told)

    def _questions(self) -> Iterator[Question]:
        if self._section is not None:
            yield from self._section.questions()

    def _flush_fields(self) -> None:
        for question in self._questions():
            question.field.flush()

    # --- drafts --------------------------------------------------------------------------------

    def save_at_once(self) -> None:
        self._flush_fields()
        self._save_timer.stop()
        self.save_now()

    def save_now(self) -> None:
        if self.filling is None or not self._unsaved:
            return
        self._unsaved = False
        draft = self._draft()
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.save_draft(draft), self._saved, failed=self._not_saved)

    def _draft(self) -> Draft:
        from sync.values import Draft

        assert self.filling is not None
        form = self.session.form
        return Draft(
            self.filling.draft_id, form.form_id, form.version, self.session.state(),
            title=without_markup(form.title), record_id=self.filling.record_id,
        )  # fmt: skip

    def _saved(self, draft: Draft) -> None:
        if self.filling is None or draft.draft_id != self.filling.draft_id:
            return
        moment = draft.saved_at or self.context.clock()
        self.saved.setText(translate("Form", "✓ Saved {when}").format(when=when(moment)))
        self.changed.emit(None)

    def _not_saved(self, problem: Problem) -> None:
        self._unsaved = True
        self.saved.setText(translate("Form", "! Not saved yet"))
        self.context.jobs.problem_met.emit(problem)

    def put_aside(self) -> None:
        assert self.filling is not None
        back = self.filling.back
        self.save_at_once()
        self.filling = None
        self.told.emit(translate("Form", "Put aside. It waits among your drafts, as far as you came."))
        self.went.emit(back)

    # --- undo ----------------------------------------------------------------------------------

    def take_back(self) -> None:
        self._flush_fields()
        self._after_undo(self.session.undo())

    def give_again(self) -> None:
        self._after_undo(self.session.redo())

    def _after_undo(self, change: Change | None) -> None:
        if change is None:
            announce(self, translate("Form", "There is nothing to take back."))
            return
        self._outline_is_old = True
        self._reconcile()
        self._refill(None)
        self._touched()
        here = {question.ref for question in self._questions()}
        elsewhere = [ref for ref in refs_of(change) if ref not in here]
        if elsewhere and not (refs_of(change) & here):
            self._show_ref(elsewhere[0])

    # --- going about ---------------------------------------------------------------------------

    def go_on(self) -> None:
        if self._on_last_page():
            self.finish()
        else:
            self.go_on_page()

    def go_on_page(self) -> None:
        if self._on_last_page():
            return
        self._flush_fields()
        self._told.update(question.ref for question in self._questions())
        self.page_index += 1
        self._rebuild_page()
        self._focus_first()

    def go_back(self) -> None:
        if self.page_index == 0 or self.whole.isChecked():
            return
        self._flush_fields()
        self.page_index -= 1
        self._rebuild_page()
        self._focus_first()

    def _on_last_page(self) -> bool:
        return self.whole.isChecked() or self.page_index >= len(self.pages) - 1

    def _fill_buttons(self) -> None:
        last = self._on_last_page()
        self.back.setVisible(not self.whole.isChecked())
        self.back.setEnabled(self.page_index > 0)
        words = translate("Form", "Finish and sign") if last else translate("Form", "Next")
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.finish_early.setVisible(not last and self.filling is not None and bool(self.filling.record_id))

    def finish(self) -> None:
        """This asks the form whether it is complete, and records it; or goes to what is missing."""
        self._flush_fields()
        outcome = self.session.finalize()
        if isinstance(outcome, tuple):
            self._show_violations(outcome)
            return
        self._save_timer.stop()
        self._record(outcome)

    def _record(self, submission: Submission) -> None:
        assert self.filling is not None
        workspace, filling = self.context.workspace, self.filling
        unsaved, draft = self._unsaved, self._draft()
        self.next.setEnabled(False)

        def work() -> Changes:
            if unsaved:
                workspace.save_draft(draft)  # the draft goes in the same transaction as the record comes
            return workspace.record(submission, draft_id=filling.draft_id)

        self.context.jobs.run(work, self._was_recorded, failed=self._was_not_recorded)

    def _was_recorded(self, changes: Changes) -> None:
        self.next.setEnabled(True)
        filling, self.filling = self.filling, None
        self.told.emit(translate("Form", "✓ Recorded and signed."))
        self.changed.emit(changes)
        self.recorded.emit(changes, filling)

    def _was_not_recorded(self, problem: Problem) -> None:
        self.next.setEnabled(True)
        self.context.jobs.problem_met.emit(problem)

    def _show_violations(self, violations: tuple[Violation, ...]) -> None:
        self._tell_all = True
        self._refill(None)
        self._fill_outline()
        words = translate(
            "Form", "%n answer(s) need your attention before this can be signed.", "", len(violations)
        )
        self.told.emit(words)
        self._show_ref(violations[0].ref)

    def next_problem(self) -> None:
        self._flush_fields()
        problems = [violation.ref for violation in self.session.validate()]
        if not problems:
            self.told.emit(translate("Form", "✓ Nothing needs attention."))
            return
        self._told.update(problems)
        order = [ref for page in self.pages for item in page.items for ref in questions_under(item)]
        places = sorted(order.index(ref) for ref in problems if ref in order)
        here = self._current_place(order)
        after = [place for place in places if place > here] or places
        if after:
            self._refill(None)
            self._show_ref(order[after[0]])

    def _current_place(self, order: list[str]) -> int:
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, Question):
            widget = widget.parentWidget()
        return order.index(widget.ref) if isinstance(widget, Question) and widget.ref in order else -1

    def _show_ref(self, ref: str) -> None:
        if not self.whole.isChecked():
            for index, page in enumerate(self.pages):
                if any(ref in set(questions_under(item)) for item in page.items) and index != self.page_index:
                    self.page_index = index
                    self._rebuild_page()
                    break
        if all(question.ref != ref for question in self._questions()):
            self._build_all()
        self._refill({ref})
        QTimer.singleShot(0, self, lambda: self._focus_inside(ref))

    def _focus_inside(self, ref: str) -> None:
        for question in self._questions():
            if question.ref == ref or question.ref.startswith(ref + "/"):
                self.column.activate()
                self.area.ensureWidgetVisible(question, 0, 60)
                question.focus()
                return

    def _focus_first(self) -> None:
        first = next((q for q in self._questions() if q.field.first_input() is not q.field), None)
        if first is not None:
            QTimer.singleShot(0, first, first.focus)

    # --- outline -------------------------------------------------------------------------------

    def _fill_outline(self) -> None:
        """This makes the outline anew: another form, page, language, or questions that came and went."""
        if self.filling is None:
            return
        self.outline.blockSignals(True)
        self.outline.clear()
        self._leaves.clear()
        self._changed.clear()
        for index, page in enumerate(self.pages):
            node = QTreeWidgetItem(self.outline, [page.title])
            node.setData(0, Qt.ItemDataRole.UserRole, f"page:{index}")
            here = not self.whole.isChecked() and index == self.page_index
            for ref, words, full in self._outline_lines(page):
                leaf = QTreeWidgetItem(node, [words])
                leaf.setData(0, Qt.ItemDataRole.UserRole, ref)
                leaf.setToolTip(0, words)
                self._leaves[ref] = Leaf(leaf, index, words, full)
            node.setExpanded(here or len(self.pages) == 1)
            font = node.font(0)
            font.setBold(here)
            node.setFont(0, font)
            if here:
                self.outline.setCurrentItem(node)
        self.outline.blockSignals(False)
        self._mark_outline()
        if self.find_line.text():
            self._filter_outline(self.find_line.text())

    def _update_outline(self) -> None:
        """After an answer only the marks change, unless questions came or went."""
        if self.filling is None:
            return
        if self._outline_is_old:
            self._outline_is_old = False
            self._fill_outline()
            return
        for ref in self._changed & self._leaves.keys():
            self._leaves[ref].full = bool(self.session.node(ref).value)
        self._changed.clear()
        self._mark_outline()

    def _mark_outline(self) -> None:
        problems = {violation.ref for violation in self.session.validate()}
        told = problems if self._tell_all else problems & self._told
        worst: dict[int, str] = {}
        answered = 0
        for ref, held in self._leaves.items():
            mark = "●" if ref in told else "✓" if held.full else "○"
            answered += held.full
            if "●○✓".index(mark) < "●○✓".index(worst.get(held.page, "✓")):
                worst[held.page] = mark
            if mark != held.mark:
                held.mark = mark
                held.item.setText(0, f"{mark}  {held.words}")
        for index, node in enumerate(self._outline_nodes()):
            text = f"{worst.get(index, '✓')}  {self.pages[index].title}"
            if node.text(0) != text:
                node.setText(0, text)
        self._show_progress(answered, len(self._leaves), len(told))

    def _outline_lines(self, page: Page) -> Iterator[tuple[str, str, bool]]:
        for item in page.items:
            for ref in questions_under(item):
                state = self.session.node(ref)
                if state.readonly or state.control in ("note", "calculate"):
                    continue
                yield ref, without_markup(state.label) or ref.rsplit("/", 1)[-1], bool(state.value)

    def _show_progress(self, answered: int, total: int, problems: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(answered)
        words = translate("Form", "{answered} of {total} answered").format(answered=answered, total=total)
        if problems:
            words += "  ·  " + translate("Form", "%n to look at (F8)", "", problems)
        self.progress_words.setText(words)

    def _outline_chosen(self, item: QTreeWidgetItem) -> None:
        ref = str(item.data(0, Qt.ItemDataRole.UserRole))
        self._flush_fields()
        if not ref.startswith("page:"):
            self._show_ref(ref)
            return
        index = int(ref[5:])
        if self.whole.isChecked():
            first = next(iter(questions_under(self.pages[index].items[0])), "")
            self._show_ref(first)
        else:
            self.page_index = index
            self._rebuild_page()
            self._focus_first()

    def _filter_outline(self, text: str) -> None:
        wanted = text.casefold().split()
        for node in self._outline_nodes():
            shown = 0
            for leaf in leaves_of(node):
                fits = all(word in leaf.text(0).casefold() for word in wanted)
                leaf.setHidden(not fits)
                shown += fits
            node.setHidden(bool(wanted) and not shown)
            if wanted:
                node.setExpanded(True)

    def _outline_nodes(self) -> Iterator[QTreeWidgetItem]:
        for index in range(self.outline.topLevelItemCount()):
            node = self.outline.topLevelItem(index)
            if node is not None:
                yield node

    def _go_to_found(self) -> None:
        for node in self._outline_nodes():
            for leaf in leaves_of(node):
                if not leaf.isHidden():
                    self._show_ref(str(leaf.data(0, Qt.ItemDataRole.UserRole)))
                    return

    def _whole_toggled(self, on: bool) -> None:
        self.context.preferences.whole_form = on
        if self.filling is not None:
            self._flush_fields()
            self._rebuild_page()

    def _language_chosen(self, index: int) -> None:
        self._flush_fields()
        self.session.set_language(str(self.languages.itemData(index)))
        self._rebuild_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.side.setFixedWidth(theme.scaled(270 if self.width() >= OUTLINE_BELOW else 200))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if (
            event.type() == QEvent.Type.ActivationChange
            and self.filling is not None
            and not self.isActiveWindow()
        ):
            self.save_now()
