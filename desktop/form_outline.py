# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The outline beside a form: its pages and questions, what is answered, open or to look at, and how to find one.

It shows what the session says and reports where the person wants to go; it never answers anything.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from desktop import theme
from desktop.form_pages import Page, questions_under
from desktop.parts import button, label
from desktop.question_widgets import without_markup

if TYPE_CHECKING:
    from forms.session import FormSession

translate = QCoreApplication.translate

ANSWERED, OPEN, TO_LOOK_AT = "✓", "○", "●"
BY_URGENCY = (TO_LOOK_AT, OPEN, ANSWERED)
WHERE = Qt.ItemDataRole.UserRole


@dataclass(slots=True)
class Leaf:
    """One question in the outline, and what stands before it now."""

    item: QTreeWidgetItem
    page: int
    words: str
    full: bool
    mark: str = ""


class FormOutline(QFrame):
    """Pages and questions of one form, with a field that finds, and the progress under it."""

    question_chosen = Signal(str)
    page_chosen = Signal(int)
    whole_toggled = Signal(bool)

    def __init__(self, *, whole: bool) -> None:
        super().__init__()
        theme.role(self, "rail")
        self.pages: tuple[Page, ...] = ()
        self._leaves: dict[str, Leaf] = {}
        self.find_line = QLineEdit()
        self.find_line.setPlaceholderText(translate("Form", "Find a question  (Ctrl+F)"))
        self.find_line.setAccessibleName(translate("Form", "Find a question"))
        self.find_line.setClearButtonEnabled(True)
        self.tree = QTreeWidget()
        theme.role(self.tree, "outline")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(theme.SPACE_3)
        self.tree.setAccessibleName(translate("Form", "Outline of the form"))
        self.tree.setUniformRowHeights(True)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Form", "Answered"))
        self.progress_words = label("", "small")
        self.whole = button(translate("Form", "Whole form"), role="link")
        self.whole.setCheckable(True)
        self.whole.setChecked(whole)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_3, theme.SPACE_3, theme.SPACE_3, theme.SPACE_3)
        for widget in (self.find_line, self.tree, self.progress_words, self.progress, self.whole):
            layout.addWidget(widget)
        self.tree.itemActivated.connect(self._chosen)
        self.tree.itemClicked.connect(self._chosen)
        self.find_line.textChanged.connect(self._filter)
        self.find_line.returnPressed.connect(self._go_to_found)
        self.whole.toggled.connect(self.whole_toggled)

    def show_pages(self, session: FormSession, pages: tuple[Page, ...], here: int | None) -> None:
        """This makes the outline anew: another form, page, language, or questions that came and went."""
        self.tree.blockSignals(True)
        self.tree.clear()
        self.pages = pages
        self._leaves.clear()
        nodes = []
        for index, page in enumerate(pages):
            node = QTreeWidgetItem([page.title])
            node.setData(0, WHERE, f"page:{index}")
            leaves = []
            for ref, words, full in outline_lines(session, page):
                leaf = QTreeWidgetItem([words])
                leaf.setData(0, WHERE, ref)
                leaf.setToolTip(0, words)
                self._leaves[ref] = Leaf(leaf, index, words, full)
                leaves.append(leaf)
            node.addChildren(leaves)
            nodes.append(node)
        self.tree.addTopLevelItems(nodes)
        for index, node in enumerate(nodes):
            node.setExpanded(index == here or len(pages) == 1)
            font = node.font(0)
            font.setBold(index == here)
            node.setFont(0, font)
            if index == here:
                self.tree.setCurrentItem(node)
        self.tree.blockSignals(False)
        if self.find_line.text():
            self._filter(self.find_line.text())

    def note_answers(self, session: FormSession, refs: Set[str]) -> None:
        """This takes in which of these questions have an answer now."""
        for ref in refs & self._leaves.keys():
            self._leaves[ref].full = bool(session.node(ref).value)

    def mark(self, told: Set[str]) -> None:
        """This puts the marks: answered, open, or to look at where a problem has been told."""
        worst: dict[int, str] = {}
        answered = 0
        for ref, held in self._leaves.items():
            mark = TO_LOOK_AT if ref in told else ANSWERED if held.full else OPEN
            answered += held.full
            if BY_URGENCY.index(mark) < BY_URGENCY.index(worst.get(held.page, ANSWERED)):
                worst[held.page] = mark
            if mark != held.mark:
                held.mark = mark
                held.item.setText(0, f"{mark}  {held.words}")
        for index, node in enumerate(self._nodes()):
            text = f"{worst.get(index, ANSWERED)}  {self.pages[index].title}"
            if node.text(0) != text:
                node.setText(0, text)
        self._show_progress(answered, len(self._leaves), len(told))

    def _show_progress(self, answered: int, total: int, problems: int) -> None:
        self.progress.setRange(0, max(1, total))
        self.progress.setValue(answered)
        words = translate("Form", "{answered} of {total} answered").format(answered=answered, total=total)
        if problems:
            words += "  ·  " + translate("Form", "%n to look at (F8)", "", problems)
        self.progress_words.setText(words)

    def _chosen(self, item: QTreeWidgetItem) -> None:
        where = str(item.data(0, WHERE))
        if where.startswith("page:"):
            self.page_chosen.emit(int(where[5:]))
        else:
            self.question_chosen.emit(where)

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for node in self._nodes():
            shown = 0
            for leaf in leaves_of(node):
                fits = all(word in leaf.text(0).casefold() for word in wanted)
                leaf.setHidden(not fits)
                shown += fits
            node.setHidden(bool(wanted) and not shown)
            if wanted:
                node.setExpanded(True)

    def _nodes(self) -> Iterator[QTreeWidgetItem]:
        for index in range(self.tree.topLevelItemCount()):
            node = self.tree.topLevelItem(index)
            if node is not None:
                yield node

    def _go_to_found(self) -> None:
        for node in self._nodes():
            for leaf in leaves_of(node):
                if not leaf.isHidden():
                    self.question_chosen.emit(str(leaf.data(0, WHERE)))
                    return


def leaves_of(node: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for index in range(node.childCount()):
        leaf = node.child(index)
        if leaf is not None:
            yield leaf


def outline_lines(session: FormSession, page: Page) -> Iterator[tuple[str, str, bool]]:
    """These are the questions of a page that a person answers: reference, words, whether answered."""
    for item in page.items:
        for ref in questions_under(item):
            state = session.node(ref)
            if state.readonly or state.control in ("note", "calculate"):
                continue
            yield ref, without_markup(state.label) or ref.rsplit("/", 1)[-1], bool(state.value)
