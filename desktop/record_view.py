# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One record, read: its answers in the form's own words, its history, two revisions side by side.

The lines shown come from a FormSession restored on the record, so questions that were skipped are
not shown; the same lines are printed.
"""

from __future__ import annotations

import html
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTemporaryDir, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import PDF, ask_save
from desktop.ask_words import ask_words
from desktop.columns import Flow
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    Context,
    Place,
    apart,
    arrow,
    button,
    clear_layout,
    label,
    open_outside,
    row,
    scrolled,
    tabs,
    when,
)
from desktop.pdf import write_a4
from desktop.question_widgets import answer_of, without_markup
from desktop.record_compare import (
    ConflictCard,
    Line,
    differences,
    differences_html,
    direction_of,
    words_for,
)
from desktop.record_files import RecordFiles
from desktop.record_path import path_words
from forms.instruments.names import choice_in, code_in, title_in
from forms.problem import Problem

if TYPE_CHECKING:
    from forms.session import FormSession, OutlineItem
    from forms.submission import FieldValue
    from sync.exchange_log import RecordStep
    from sync.trust_values import Proof
    from sync.values import RecordSummary, RecordView, Revision
    from sync.workspace import Workspace

translate = QCoreApplication.translate

WITHDRAWN = "*withdrawn"
"""The field of a conflict between a withdrawal and an answer (sync/records.py)."""


@dataclass(frozen=True, slots=True)
class ShownRecord:
    view: RecordView
    lines: tuple[Line, ...]
    history: tuple[Revision, ...]
    versions: tuple[tuple[Line, ...], ...]
    """the lines after each revision of the history"""
    form_title: str
    path: tuple[RecordStep, ...] = ()
    headline: str = ""
    """how the record is called in lists, in the language of the window"""
    choices: Mapping[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict)
    """of the questions in conflict: what is asked, and the words of each choice"""


class RecordPanel(QWidget):
    """What is at the side of the list."""

    went = Signal(object)
    told = Signal(str)
    changed = Signal(object)
    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.record_id = ""
        self.shown: ShownRecord | None = None
        self._chosen: dict[str, FieldValue | None] = {}
        self._folder: QTemporaryDir | None = None
        self._create()
        self._lay_out()

    def _create(self) -> None:
        self.title = label("", "lead", selectable=True)
        self.state = label("", "small")
        self.path = label("", "small")
        self.correct = button(translate("Record", "Correct"), self._correct, icon="pencil", writes=True)
        self.withdraw = button(translate("Record", "Withdraw…"), self._withdraw, role="link", writes=True)
        self.save = button(translate("Record", "Save as PDF…"), self._save, role="link")
        self.print = button(translate("Record", "Print…"), self._print, role="link", icon="print")
        self.close_it = button(translate("Record", "Close"), self.closed.emit, role="link")
        self.answers = QTextBrowser()
        self.answers.setOpenLinks(False)
        self.answers.setAccessibleName(translate("Record", "Answers"))
        self.before, self.after = Wheelless(), Wheelless()
        self.before.setAccessibleName(translate("Record", "Compare"))
        self.after.setAccessibleName(translate("Record", "with"))
        self.differences = QTextBrowser()
        self.differences.setAccessibleName(translate("Record", "Differences"))
        self.before.activated.connect(lambda _i: self._compare())
        self.after.activated.connect(lambda _i: self._compare())

    def _lay_out(self) -> None:
        self._conflict = QWidget()
        self._conflict_body = QVBoxLayout(self._conflict)
        self._conflict_body.setContentsMargins(0, 0, 0, 0)
        self.files = RecordFiles(self.context)
        self.files.told.connect(self.told)
        self._history = QWidget()
        self._history_body = QVBoxLayout(self._history)
        self._history_body.setContentsMargins(0, theme.SPACE_2, 0, 0)
        compare = QWidget()
        theme.role(compare, "clear")
        inner = QVBoxLayout(compare)
        inner.setContentsMargins(0, theme.SPACE_2, 0, 0)
        chosen = row(self.before, label(arrow(), wrap=False), self.after)
        chosen.setStretch(0, 1)
        chosen.setStretch(2, 1)
        inner.addLayout(chosen)
        inner.addWidget(self.differences, 1)
        self.tabs = tabs()
        self.tabs.setAccessibleName(translate("Record", "Answers"))
        self.tabs.addTab(self.answers, translate("Record", "Answers"))
        self.tabs.addTab(scrolled(self._history), translate("Record", "History"))
        self.tabs.addTab(compare, translate("Record", "Differences"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(theme.SPACE_4, 0, 0, 0)
        outer.setSpacing(theme.SPACE_2)
        outer.addWidget(self.title)
        outer.addWidget(self.state)
        outer.addWidget(self.path)
        outer.addLayout(Flow(self.correct, self.withdraw, self.save, self.print, self.close_it))
        outer.addWidget(self._conflict)
        outer.addWidget(self.files)
        outer.addWidget(self.tabs, 1)

    def show_record(self, record_id: str) -> None:
        self.record_id = record_id
        workspace, language, clock = self.context.workspace, self.context.language, self.context.clock
        self.context.jobs.run(lambda: read_for_showing(workspace, record_id, language, clock), self.show_it)

    def show_it(self, shown: ShownRecord) -> None:
        if shown.view.summary.record_id != self.record_id:
            return
        self.shown = shown
        self._chosen.clear()
        summary = shown.view.summary
        self.title.setText(shown.headline or shown.form_title)
        said = (shown.form_title, summary.office, when(summary.written_at))
        self.state.setText(" · ".join(map(apart, said)))
        self.path.setText(path_words(shown.path))
        self.correct.setVisible(summary.own and not summary.withdrawn)
        self.withdraw.setVisible(summary.own and not summary.withdrawn)
        self.answers.setHtml(page_html(shown.lines, heading=""))
        self._show_history(shown)
        self._show_conflicts(shown)
        self.files.show_files(shown.view.attachments)
        self._fill_compare(shown)

    def _show_history(self, shown: ShownRecord) -> None:
        clear_layout(self._history_body)
        for index, revision in reversed(list(enumerate(shown.history))):
            earlier = shown.versions[index - 1] if index else ()
            card = _revision_card(revision, index, earlier, shown.versions[index])
            proof = button(
                translate("Record", "Save the proof…"),
                partial(self._choose_proof, revision.entry),
                role="link",
            )
            card.add(row(proof, None))
            self._history_body.addWidget(card)
        self._history_body.addStretch(1)

    def _choose_proof(self, entry: str) -> None:
        chosen = ask_save(
            self,
            translate("Record", "Proof"),
            f"{entry[:8]}.assent-receipt",
            "Assent (*.assent-receipt)",
            preferences=self.context.preferences,
        )
        if chosen:
            self.save_proof(entry, chosen)

    def save_proof(self, entry: str, path: Path) -> None:
        """This writes the secretariat's receipt for one revision, for anybody to check."""
        workspace, record_id = self.context.workspace, self.record_id
        self.context.jobs.run(
            lambda: workspace.write_proof(record_id, path, entry=entry), self._proof_saved, owner=self
        )

    def _proof_saved(self, proof: Proof) -> None:
        words = translate("Record", "✓ Saved: {path}. It proves that the secretariat holds this revision.")
        self.told.emit(words.format(path=str(proof.path)))

    def _show_conflicts(self, shown: ShownRecord) -> None:
        clear_layout(self._conflict_body)
        self._conflict.setVisible(bool(shown.view.conflicts))
        names = {line.path: line.words for line in shown.lines}
        for conflict in shown.view.conflicts:
            if conflict.field in self._chosen:
                continue
            asked, labels = shown.choices.get(conflict.field, ("", {}))
            if conflict.field == WITHDRAWN:
                asked = translate("Record", "Is the record withdrawn?")
            card = ConflictCard(
                asked or names.get(conflict.field, conflict.field), conflict,
                partial(words_for, labels=labels), partial(self._resolve, conflict.field),
            )  # fmt: skip
            self._conflict_body.addWidget(card)

    def _fill_compare(self, shown: ShownRecord) -> None:
        for box in (self.before, self.after):
            box.clear()
            for index, revision in enumerate(shown.history):
                box.addItem(f"{index + 1} · {when(revision.written_at)}", index)
        last = len(shown.history) - 1
        self.before.setCurrentIndex(max(0, last - 1))
        self.after.setCurrentIndex(last)
        self.tabs.setTabEnabled(2, last > 0)
        self._compare()

    def _compare(self) -> None:
        if self.shown is None or not self.shown.versions:
            return
        first, second = self.before.currentData(), self.after.currentData()
        found = differences(self.shown.versions[first or 0], self.shown.versions[second or 0])
        self.differences.setHtml(
            differences_html(found, (self.before.currentText(), self.after.currentText()))
        )

    def _resolve(self, field: str, value: FieldValue | None) -> None:
        if self.shown is None:
            return
        self._chosen[field] = value
        open_fields = {each.field for each in self.shown.view.conflicts} - set(self._chosen)
        if open_fields:  # one merge settles all of them, so it waits until each has been decided
            self._show_conflicts(self.shown)
            return
        workspace, record_id, chosen = self.context.workspace, self.record_id, dict(self._chosen)
        self.context.jobs.run(
            lambda: workspace.resolve(record_id, chosen), self._resolved, failed=self._not_resolved
        )

    def _not_resolved(self, problem: Problem) -> None:
        """All of it is asked again: which of the answers it was is for the person to see."""
        self._chosen.clear()
        if self.shown is not None:
            self._show_conflicts(self.shown)
        self.context.jobs.problem_met.emit(problem)

    def _resolved(self, changes: object) -> None:
        self.told.emit(translate("Record", "✓ Settled and signed."))
        self.changed.emit(changes)
        self.show_record(self.record_id)

    def _correct(self) -> None:
        self.went.emit(Place("form", "edit", self.record_id))

    def _withdraw(self) -> None:
        asked = translate("Record", "Withdrawing is signed and stays in the history. Why is it withdrawn?")
        reason, sure = ask_words(self, translate("Record", "Withdraw the record"), asked)
        if sure and reason.strip():
            self.withdraw_for(reason.strip())

    def withdraw_for(self, reason: str) -> None:
        workspace, record_id = self.context.workspace, self.record_id
        self.context.jobs.run(lambda: workspace.withdraw(record_id, reason), self._withdrawn)

    def _withdrawn(self, changes: object) -> None:
        self.told.emit(translate("Record", "✓ Withdrawn. The history keeps what was said."))
        self.changed.emit(changes)
        self.show_record(self.record_id)

    def _save(self) -> None:
        chosen = ask_save(
            self, translate("Record", "Save as PDF"), "record.pdf", PDF, preferences=self.context.preferences
        )
        if chosen:
            self._written(
                chosen, lambda path: self.told.emit(translate("Record", "✓ Saved: {path}").format(path=path))
            )

    def _print(self) -> None:
        """The page is opened where this computer shows PDFs, and printed from there; it goes with the window."""
        self._folder = self._folder or QTemporaryDir()
        self._written(Path(self._folder.filePath("record.pdf")), open_outside)

    def _written(self, path: Path, then: Callable[[Path], object]) -> None:
        if self.shown is None:
            return
        try:
            write_record_pdf(path, self.shown)
        except Problem as problem:
            self.context.jobs.problem_met.emit(problem)
            return
        then(path)


def title_of(summary: RecordSummary, language: str) -> str:
    """This names a record as people speak of it."""
    if summary.form_id == "position" and summary.item:
        return translate("Records", "Position on item {item}").format(item=summary.item)
    if summary.form_id == "endorsement":
        edition, _dot, status = summary.title.partition(" · ")
        said = choice_in("edition", edition, language), code_in("endorsement", status, language)
        return " · ".join(said) if all(said) else summary.title
    return summary.title


def read_for_showing(
    workspace: Workspace, record_id: str, language: str, clock: Callable[[], datetime]
) -> ShownRecord:
    """This reads a record, its history, and what it said after each revision, as lines."""
    from forms.session import FormSession
    from forms.submission import xml_of

    view = workspace.record_view(record_id)
    history = workspace.history(record_id)
    forms: dict[tuple[str, str], object] = {}

    def filled(fields: Mapping[str, FieldValue], form_id: str, version: str) -> FormSession:
        form = forms.setdefault((form_id, version), workspace.form(form_id, version))
        xml = xml_of(fields, form, instance_id=view.instance_id)  # type: ignore[arg-type]
        return FormSession.restore(form, xml, clock=clock, language=_spoken(form, language))  # type: ignore[arg-type]

    versions = []
    held: dict[str, FieldValue] = {}
    form_id = version = ""
    for revision in history:
        # A withdrawal or a merge is about the record, not about a form: the form before it holds.
        form_id, version = revision.form_id.strip() or form_id, revision.form_version.strip() or version
        for key, value in revision.changed.items():
            if value is None:
                held.pop(key, None)
            else:
                held[key] = value
        versions.append(tuple(lines_of(filled(held, form_id, version))))
    summary = view.summary
    now = filled(view.fields, summary.form_id, summary.form_version)
    title = title_in(workspace.form(summary.form_id, summary.form_version).title, language)
    path = workspace.record_path(record_id)
    return ShownRecord(
        view, tuple(lines_of(now)), history, tuple(versions), without_markup(title), path,
        title_of(summary, language), dict(_choices(now, {each.field for each in view.conflicts})),
    )  # fmt: skip


def _choices(session: FormSession, fields: Set[str]) -> Iterator[tuple[str, tuple[str, dict[str, str]]]]:
    for state in session.nodes():
        path = _bare(state.ref)
        if path in fields:
            labels = {each.value: without_markup(each.label) for each in state.choices}
            yield path, (without_markup(state.label), labels)


def _spoken(form: object, language: str) -> str | None:
    languages = getattr(form, "languages", ())
    return next((each for each in languages if each == language or each.endswith(f"({language})")), None)


def lines_of(session: FormSession) -> Iterator[Line]:
    """These are the answered questions in the form's order and words, with their headings."""

    def walk(items: Sequence[OutlineItem], depth: int) -> Iterator[Line]:
        for number, item in enumerate(items, start=1):
            path = _bare(item.ref)
            if item.kind == "question":
                line = _answer_line(session, item.ref, path, depth)
                if line is not None:
                    yield line
                continue
            below = list(walk(item.children, depth + 1))
            if below:
                words = without_markup(item.label)
                yield Line(path, depth, f"{number} · {words}" if item.kind == "instance" else words, None)
                yield from below

    yield from walk(session.outline(), 0)


def _answer_line(session: FormSession, ref: str, path: str, depth: int) -> Line | None:
    state = session.node(ref)
    if not state.value or not state.label:
        return None
    return Line(path, depth, without_markup(state.label), answer_of(state))


def _bare(ref: str) -> str:
    return ref.split("/", 2)[-1] if ref.startswith("/") else ref


def page_html(lines: Sequence[Line], *, heading: str, colours: theme.Colours | None = None) -> str:
    """This is a record as a page: labels above answers, headings where the form has them."""
    c = colours or theme.current()
    parts = [f"<h2>{html.escape(heading)}</h2>"] if heading else []
    for line in lines:
        indent = min(line.depth, 3) * 14
        if line.answer is None:
            if line.words:
                parts.append(
                    f'<p style="margin:14px {indent}px 4px {indent}px; color:{c.accent}"><b>{html.escape(line.words)}</b></p>'
                )
            continue
        answer = html.escape(line.answer).replace("\n", "<br>")
        parts.append(
            f'<p style="margin:6px {indent}px 0 {indent}px; color:{c.muted}"><small>{html.escape(line.words)}</small></p>'
            f'<p style="margin:0 {indent}px 4px {indent}px" dir="{direction_of(line.answer)}">{answer}</p>'
        )
    direction = "rtl" if _rtl() else "ltr"
    return f'<div dir="{direction}" style="color:{c.text}">{"".join(parts)}</div>'


def write_record_pdf(path: Path, shown: ShownRecord) -> Path:
    """This prints a record, skip logic honoured, on A4. Raises the Problem of a place that cannot be written."""
    title = shown.headline or shown.form_title
    return write_a4(
        path, lambda writer: _document(shown).print_(writer), title=title, margins=(20, 18, 20, 18), dots=1200
    )


def _document(shown: ShownRecord) -> QTextDocument:
    document = QTextDocument()
    summary = shown.view.summary
    document.setHtml(
        page_html(shown.lines, heading=shown.headline or shown.form_title, colours=theme.PAPER)
        + f'<hr><p style="color:{theme.PAPER.muted}"><small>{html.escape(shown.form_title)} {html.escape(summary.form_version)}'
        f"<br>{html.escape(summary.office)} · {html.escape(when(summary.written_at))}<br>{html.escape(summary.record_id)}</small></p>"
    )
    return document


def _rtl() -> bool:
    from desktop.parts import is_rtl

    return is_rtl()


def _revision_card(revision: Revision, index: int, before: Sequence[Line], after: Sequence[Line]) -> Card:
    card = Card()
    what = {
        "record": translate("Record", "Recorded") if not index else translate("Record", "Corrected"),
        "withdrawal": translate("Record", "Withdrawn"),
        "merge": translate("Record", "Settled"),
    }[revision.kind]
    card.add(label(f"{index + 1} · {what} · {when(revision.written_at)}", "lead"))
    who = translate("Record", "{office}, {device}").format(office=revision.office, device=revision.device)
    card.add(label(who, "small"))
    if revision.reason:
        card.add(label(revision.reason))
    if index:
        for change in differences(before, after):
            card.add(
                label(
                    f"{change.words}: {change.before or '–'} {arrow()} {change.after or '–'}", selectable=True
                )
            )
    sealed = translate("Record", "Sealed as {hash}").format(hash=revision.entry[:16])
    card.add(label(sealed, "small", selectable=True))
    return card
