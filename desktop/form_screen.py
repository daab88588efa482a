# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The form page: any form, one page at a time or whole, with its outline at the side.

What an answer does is decided by FormSession; this screen shows the Change, keeps the draft safe
within a second, and hands the finished submission to `Workspace.record`.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_open
from desktop.fields import Wheelless
from desktop.form_outline import FormOutline, outline_lines
from desktop.form_page import FormPage, part_for
from desktop.form_pages import Page, pages_of, questions_under, refs_of, same_page
from desktop.form_told import Told
from desktop.parts import Context, Place, Screen, announce, button, label, line, row, when
from desktop.question_widgets import Maker, Question, without_markup
from forms.instruments.names import title_in
from forms.problem import Problem

if TYPE_CHECKING:
    from forms.session import Change, FormSession, Violation
    from forms.submission import Submission
    from sync.values import AgendaLine, AttachmentRef, Changes, Draft

translate = QCoreApplication.translate

SAVE_AFTER_MS = 400
OUTLINE_AFTER_MS = 150
OUTLINE_BELOW = 900
HOME = Place("home")


@dataclass(frozen=True, slots=True)
class Filling:
    """A form under the hands of a person: its session, and what it becomes when finished."""

    session: FormSession
    draft_id: str = ""
    """the draft that holds its answers; empty as long as nothing was answered"""
    record_id: str = ""
    """the record being corrected; empty for a new one"""
    back: Place = HOME
    about: AgendaLine | None = None
    """the agenda item that the form is about, shown above its questions"""


class FormScreen(Screen):
    """Fills one form at a time."""

    recorded = Signal(object, object)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.filling: Filling | None = None
        self.pages: tuple[Page, ...] = ()
        self.page_index = 0
        self._told = Told()
        self._tell_all = False
        self._unsaved = self._recording = False
        self._changed: set[str] = set()
        self._outline_is_old = False
        self._create()
        self._lay_out()
        self._connect()

    # --- create, lay out, connect --------------------------------------------------------------

    def _create(self) -> None:
        self.title = label("", "lead")
        self.saved = label("", "small", wrap=False)
        self.languages = Wheelless()
        self.languages.setAccessibleName(translate("Form", "Language of the form"))
        self.side = FormOutline(whole=self.context.preferences.whole_form)
        self.page = FormPage()
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
        self.side.setFixedWidth(theme.scaled(270))
        bar = QFrame()
        theme.role(bar, "bar")
        buttons = row(
            self.leave, self.undo, None, self.finish_early, self.back, self.next, spacing=theme.SPACE_2
        )
        buttons.setContentsMargins(theme.SPACE_5, theme.SPACE_2, theme.SPACE_5, theme.SPACE_2)
        bar.setLayout(buttons)
        middle = row(self.side, spacing=0)
        middle.addWidget(self.page, 1)
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
        self._outline_timer = QTimer(self, singleShot=True, interval=OUTLINE_AFTER_MS)
        self._outline_timer.timeout.connect(self._update_outline)
        self.side.question_chosen.connect(self._question_chosen)
        self.side.page_chosen.connect(self._page_chosen)
        self.side.whole_toggled.connect(self._whole_toggled)
        self.languages.activated.connect(self._language_chosen)
        standard = QKeySequence.StandardKey
        for keys, then in (
            (QKeySequence.keyBindings(standard.Save), self.save_at_once),
            (QKeySequence.keyBindings(standard.Undo), self.take_back),
            ([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")], self.give_again),
            (QKeySequence.keyBindings(standard.Find), self.side.find_line.setFocus),
            ([QKeySequence("F8")], self.next_problem),
            ([QKeySequence("Alt+Right")], self.go_on_page),
            ([QKeySequence("Alt+Left")], self.go_back),
            ([QKeySequence("Ctrl+Return")], self.finish),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys(keys)
            shortcut.activated.connect(
                then
            )  # while this screen is shown, wherever in the window the focus is

    # --- what is filled ------------------------------------------------------------------------

    def fill(self, filling: Filling) -> None:
        """This takes a session on and shows its first page."""
        self.filling = filling
        self._told = Told(filling.session)
        self._tell_all = False
        self._unsaved = self._recording = False
        self.pages = ()
        form = filling.session.form
        self.title.setText(title_in(without_markup(form.title), self.context.language) or form.form_id)
        self.saved.setText("")
        self._fill_languages()
        self.page_index = self._first_page(filling)
        self._rebuild_page()
        self._focus_first()

    def _first_page(self, filling: Filling) -> int:
        """Pages that the workspace or a draft has filled already need no look first."""
        pages = pages_of(self.session.outline(), self.title.text())
        if filling.record_id:
            return min(1, len(pages) - 1) if filling.about else 0
        for index, page in enumerate(pages):
            if any(not full for _ref, _words, full in outline_lines(self.session, page)):
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
        session = self.session

        def answered(ref: str, value: object, *, typing: bool) -> None:
            if self._is_filling(session):
                self._answered(ref, value, typing=typing)

        def left(ref: str) -> None:
            if self._is_filling(session):
                self._left(ref)

        maker = Maker(
            session, answered=answered, left=left, ask_file=self._ask_file, file_chosen=self._file_chosen,
            is_told=lambda ref: self._tell_all or ref in self._told, add=self._add, remove=self._remove,
            arrange=self._arrange, as_table=self.context.preferences.repeats_as_table, part_for=part_for,
        )  # fmt: skip
        self.page.start(maker, self.filling.about if self.filling else None, before=self.side.whole)
        self._reconcile()
        self._fill_outline()

    def _reconcile(self) -> None:
        before, self.pages = self.pages, pages_of(self.session.outline(), self.title.text())
        self.page_index = same_page(before, self.pages, self.page_index)
        self._fill_buttons()
        if self.side.whole.isChecked():
            self.page.follow(tuple(item for page in self.pages for item in page.items))
        elif self.pages:
            page = self.pages[self.page_index]
            self.page.follow(page.items, page.title if page.key == "group-part" else "")

    def _is_filling(self, session: FormSession) -> bool:
        """A form that was finished or put aside, or made way for another, has nothing more to say."""
        return self.filling is not None and self.filling.session is session

    def _arrange(self, as_table: bool) -> None:
        self._flush_fields()
        self.context.preferences.repeats_as_table = as_table
        self._rebuild_page()

    # --- answers -------------------------------------------------------------------------------

    def _answered(self, ref: str, value: object, *, typing: bool = False) -> None:
        try:
            change = self.session.answer(ref, value)  # type: ignore[arg-type]
        except Problem as problem:
            self.context.jobs.problem_met.emit(problem)
            return
        if not typing:
            self._told.add([ref])
        self._apply(change)

    def _left(self, ref: str) -> None:
        self._told.add([ref])
        self._refill({ref})

    def _add(self, ref: str) -> None:
        made = self.session.add_repeat(ref)
        self._instances_changed()
        QTimer.singleShot(0, self, lambda: self.page.reveal(made))

    def _remove(self, ref: str) -> None:
        self.session.remove_repeat(ref)
        self._instances_changed()

    def _instances_changed(self) -> None:
        self._told.follow()
        self._outline_is_old = True
        self._reconcile()
        self._refill(None)
        self._touched()

    def _ask_file(self, ref: str) -> None:
        title = translate("Fields", "Choose a file")
        if chosen := ask_open(self, title, preferences=self.context.preferences):
            self._file_chosen(ref, str(chosen))

    def _file_chosen(self, ref: str, path: str) -> None:
        workspace, session = self.context.workspace, self.session
        record = self.filling.record_id if self.filling else ""

        def attached(file: AttachmentRef) -> None:
            if self._is_filling(session):
                self._answered(ref, file.name)

        self.context.jobs.run(
            lambda: workspace.attach_file(Path(path), record_id=record), attached, owner=self
        )

    def _apply(self, change: Change) -> None:
        changed = refs_of(change)
        self._changed |= changed
        self._told.follow()
        if change.is_structural:
            self._outline_is_old = True
            self._reconcile()
        self._refill(None if change.is_structural else changed)
        self._touched()

    def _touched(self) -> None:
        self._unsaved = True
        if not self._save_timer.isActive():  # not begun anew with each answer: who goes on is saved too
            self._save_timer.start()
        self._outline_timer.start()

    def _refill(self, refs: set[str] | None, *, aloud: bool = True) -> None:
        """This shows again what changed; None means everything on the page."""
        for question in self.page.built():
            if refs is None or question.ref in refs:
                told = self._tell_all or question.ref in self._told
                question.fill(self.session.node(question.ref), told=told, aloud=aloud)

    def _questions(self) -> Iterator[Question]:
        return self.page.questions()

    def _flush_fields(self) -> None:
        for question in self.page.built():
            question.field.flush()

    # --- drafts --------------------------------------------------------------------------------

    def save_at_once(self) -> None:
        self._flush_fields()
        self._save_timer.stop()
        self.save_now()

    def save_now(self, then: Callable[[], None] = lambda: None) -> None:
        """What is being signed is no draft any more: saved once more it would be there again afterwards."""
        if self.filling is None or self._recording or not self._unsaved:
            return
        self._unsaved = False
        draft, workspace = self._draft(), self.context.workspace

        def saved(held: Draft) -> None:
            self._saved(held)
            then()

        self.context.jobs.run(lambda: workspace.save_draft(draft), saved, owner=self, failed=self._not_saved)

    def _draft(self) -> Draft:
        from sync.values import Draft

        assert self.filling is not None
        if not self.filling.draft_id:
            self.filling = replace(self.filling, draft_id=str(uuid.uuid4()))
        form = self.session.form
        return Draft(
            self.filling.draft_id, form.form_id, form.version, self.session.state(),
            title=self.title.text(), record_id=self.filling.record_id,
        )  # fmt: skip

    def _saved(self, draft: Draft) -> None:
        if self.filling is not None and draft.draft_id == self.filling.draft_id:
            moment = draft.saved_at or self.context.clock()
            self.saved.setText(translate("Form", "✓ Saved {when}").format(when=when(moment)))
        self.changed.emit(None)

    def _not_saved(self, problem: Problem) -> None:
        self._unsaved = True
        self.saved.setText(translate("Form", "! Not saved yet"))
        self.context.jobs.problem_met.emit(problem)

    def put_aside(self) -> None:
        """This leaves the form once all of it is saved; where it cannot be, the form stays."""
        if self.filling is None or self._recording:
            return
        self._flush_fields()
        self._save_timer.stop()
        if self._unsaved:
            self.save_now(then=self.put_aside)
            return
        filling, self.filling = self.filling, None
        if filling.draft_id:
            self.told.emit(translate("Form", "Put aside. It waits among your drafts, as far as you came."))
        self.went.emit(filling.back)

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
        self._instances_changed()
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
        self._told.add(question.ref for question in self._questions())
        self.page_index += 1
        self._rebuild_page()
        self._focus_first()

    def go_back(self) -> None:
        if self.page_index == 0 or self.side.whole.isChecked():
            return
        self._flush_fields()
        self.page_index -= 1
        self._rebuild_page()
        self._focus_first()

    def _on_last_page(self) -> bool:
        return self.side.whole.isChecked() or self.page_index >= len(self.pages) - 1

    def _fill_buttons(self) -> None:
        last = self._on_last_page()
        self.back.setVisible(not self.side.whole.isChecked())
        self.back.setEnabled(self.page_index > 0)
        words = translate("Form", "Finish and sign") if last else translate("Form", "Next")
        self.next.setText(words)
        self.next.setAccessibleName(words)
        self.finish_early.setVisible(not last and self.filling is not None and bool(self.filling.record_id))

    def finish(self) -> None:
        """This asks the form whether it is complete, and records it; or goes to what is missing."""
        if self._recording:
            return
        self._flush_fields()
        outcome = self.session.finalize()
        if isinstance(outcome, tuple):
            self._show_violations(outcome)
            return
        self._save_timer.stop()
        self._record(outcome)

    def _record(self, submission: Submission) -> None:
        assert self.filling is not None
        workspace = self.context.workspace
        draft = self._draft() if self._unsaved else None
        filling = self.filling
        self._unsaved = False
        self._record_now(True)

        def work() -> Changes:
            if draft is not None:
                workspace.save_draft(draft)  # the draft goes in the same transaction as the record comes
            return workspace.record(submission, draft_id=filling.draft_id)

        def failed(problem: Problem) -> None:
            self._record_now(False)
            if draft is not None:
                self._touched()
            self.context.jobs.problem_met.emit(problem)

        self.context.jobs.run(
            work, lambda changes: self._was_recorded(changes, filling), owner=self, failed=failed
        )

    def _record_now(self, on: bool) -> None:
        """While a form is being signed it is neither signed again nor left as a draft."""
        self._recording = on
        for act in (self.next, self.finish_early, self.leave):
            act.setEnabled(not on)

    def _was_recorded(self, changes: Changes, filling: Filling) -> None:
        self._record_now(False)
        self.filling = None
        self.told.emit(translate("Form", "✓ Recorded and signed."))
        self.changed.emit(changes)
        self.recorded.emit(changes, filling)

    def _show_violations(self, violations: tuple[Violation, ...]) -> None:
        self._tell_all = True
        self._refill(None, aloud=False)  # their number is said, and the first of them gets the focus
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
        self._told.add(problems)
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
        if not self.side.whole.isChecked():
            for index, page in enumerate(self.pages):
                if any(ref in set(questions_under(item)) for item in page.items) and index != self.page_index:
                    self.page_index = index
                    self._rebuild_page()
                    break
        self._refill({ref})
        QTimer.singleShot(0, self, lambda: self.page.reveal(ref))

    def _focus_first(self) -> None:
        QTimer.singleShot(0, self, self.page.focus_first)

    # --- outline -------------------------------------------------------------------------------

    def _fill_outline(self) -> None:
        if self.filling is None:
            return
        self._changed.clear()
        self._outline_is_old = False
        here = None if self.side.whole.isChecked() else self.page_index
        self.side.show_pages(self.session, self.pages, here)
        self._mark_outline()

    def _update_outline(self) -> None:
        """After an answer only the marks change, unless questions came or went."""
        if self.filling is None:
            return
        if self._outline_is_old:
            self._fill_outline()
            return
        self.side.note_answers(self.session, self._changed)
        self._changed.clear()
        self._mark_outline()

    def _mark_outline(self) -> None:
        problems = {violation.ref for violation in self.session.validate()}
        self.side.mark(problems if self._tell_all else self._told.among(problems))

    def _page_chosen(self, index: int) -> None:
        self._flush_fields()
        if self.side.whole.isChecked():
            self._show_ref(next(iter(questions_under(self.pages[index].items[0])), ""))
        else:
            self.page_index = index
            self._rebuild_page()
            self._focus_first()

    def _question_chosen(self, ref: str) -> None:
        self._flush_fields()
        self._show_ref(ref)

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
