# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The secretariat's desk: offices, rounds, comments, the note, files set aside, forms.

Each tab is one task of the clerk. Signing acts (open, close, admit, answer) say what they will fix.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Set
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QSignalBlocker,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.ask_files import ask_open
from desktop.ask_words import ask_words
from desktop.desk_comments import CommentsTab
from desktop.desk_note import NoteTab
from desktop.desk_offices import AsideTab, FormsTab, OfficesTab
from desktop.desk_review import ReviewTab
from desktop.desk_roots import RootsTab
from desktop.desk_rounds import RoundsTab
from desktop.fields import Wheelless
from desktop.parts import (
    Context,
    Heading,
    Place,
    Screen,
    button,
    only_read,
    row,
    tabs,
)

if TYPE_CHECKING:
    from consensus.records import Consultation
    from sync.values import Changes, ConsultationSummary, FormSummary, OfficeView, QuarantinedFile
    from sync.workspace import Workspace

translate = QCoreApplication.translate
TABS = ("offices", "rounds", "comments", "note", "review", "quarantine", "forms", "roots")


@dataclass(frozen=True, slots=True)
class DeskFacts:
    offices: tuple[OfficeView, ...]
    consultations: tuple[ConsultationSummary, ...]
    quarantine: tuple[QuarantinedFile, ...]
    forms: tuple[FormSummary, ...]


class Desk(Screen):
    """Eight tabs; the consultation chosen holds for rounds, comments and note."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._consultation, self._known = "", False
        self._asked: tuple[QWidget, str] | None = None
        """the tab, and its consultation, that was asked about since there was something new: not asked twice"""
        self._to_fill: dict[QWidget, Callable[[], None]] = {}
        """what is known and not drawn yet: a tab costs the window's thread nothing until it is chosen"""
        self.heading = Heading(translate("Desk", "Secretariat"))
        self.choose = Wheelless()
        self.choose.setAccessibleName(translate("Desk", "Consultation"))
        self.offices, self.rounds = OfficesTab(self), RoundsTab(self)
        self.comments, self.note = CommentsTab(self), NoteTab(self)
        self.review = ReviewTab(self)
        self.aside, self.forms, self.roots = AsideTab(self), FormsTab(self), RootsTab(self)
        self.tabs = tabs()
        self.tabs.setAccessibleName(translate("Desk", "Secretariat"))
        for tab, words in (
            (self.offices, translate("Desk", "Offices")), (self.rounds, translate("Desk", "Rounds")),
            (self.comments, translate("Desk", "Comments")), (self.note, translate("Desk", "Note")),
            (self.review, translate("Desk", "Workbooks")),
            (self.aside, translate("Desk", "Set aside")), (self.forms, translate("Desk", "Forms")),
            (self.roots, translate("Desk", "Root keys")),
        ):  # fmt: skip
            self.tabs.addTab(tab, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.heading)
        layout.addWidget(only_read(context))
        layout.addLayout(self._choosing())
        layout.addWidget(self.tabs, 1)
        self.choose.activated.connect(self._chosen)
        self.tabs.currentChanged.connect(lambda _index: self._show_tab())

    def _choosing(self) -> QHBoxLayout:
        self.new = button(
            translate("Desk", "New consultation…"), self._ask_for_new, role="link", icon="add", writes=True
        )
        self.from_file = button(
            translate("Desk", "From a file…"), self._choose_consultation, role="link", writes=True
        )
        self.eight = button(
            translate("Desk", "Put up the recommendations of JIU/REP/2020/7"), self.put_up_eight, writes=True
        )
        self.eight.hide()
        choosing = row(self.choose, self.eight, self.new, self.from_file)
        choosing.setStretch(0, 1)
        return choosing

    def _ask_for_new(self, words: str = "", missing: str = "") -> None:
        asked = translate("Desk", "First line: the title. Each further line: the text of one item.")
        title = translate("Desk", "New consultation")
        text, sure = ask_words(self, title, "\n".join(filter(None, (missing, asked))), words)
        if sure and len(text.strip().splitlines()) > 1:
            self.put_up(text)
        elif sure:
            self._ask_for_new(text, translate("Desk", "! Write at least one item below the title."))

    def put_up(self, text: str) -> None:
        """This puts up a consultation given as lines; another one that is called the same stays what it is."""
        workspace, language = self.context.workspace, self.context.language
        day = self.context.clock().date().isoformat()

        def made() -> Consultation:
            taken = {each.consultation for each in workspace.consultations(language)}
            return consultation_of(text, language, day, taken)

        self._publish(made)

    def _choose_consultation(self) -> None:
        """Official texts in several languages come as a file."""
        title = translate("Desk", "Consultation as a file")
        if chosen := ask_open(self, title, "JSON (*.json)", preferences=self.context.preferences):
            self.read_consultation(chosen)

    def read_consultation(self, path: Path) -> None:
        from sync.consultation_file import consultation_from

        self._publish(lambda: consultation_from(path.read_bytes(), path.name))

    def put_up_eight(self) -> None:
        from sync.demo import consultation

        self._publish(consultation)

    def _publish(self, made: Callable[[], Consultation]) -> None:
        """This puts a consultation before the organizations, signed; a round is opened next."""
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.publish_consultation(made()), self._published, owner=self)

    def _published(self, changes: Changes) -> None:
        self._consultation = changes.consultations[0]
        self.written(changes, translate("Desk", "✓ The consultation is put up. Open a round next."))

    def go_to(self, place: Place) -> None:
        if place.ref in TABS:
            with QSignalBlocker(self.tabs):  # `refresh` fills the tab
                self.tabs.setCurrentIndex(TABS.index(place.ref))
        if place.detail:
            self._consultation = place.detail
        self.refresh()

    def place(self) -> Place | None:
        return Place("desk", TABS[self.tabs.currentIndex()], self._consultation)

    def consultation(self) -> str:
        return self._consultation

    def refresh(self) -> None:
        """What the tab shows is asked for first: it need not wait for what the other tabs show."""
        self.stale = False
        self._asked = None
        self._show_choosing()
        self._ask_tab()
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(lambda: facts_of(workspace, language), self.show_facts)

    def show_facts(self, facts: DeskFacts) -> None:
        self._known = True
        self.choose.clear()
        for each in facts.consultations:
            self.choose.addItem(each.title, each.consultation)
        known = [each.consultation for each in facts.consultations]
        if self._consultation not in known:
            self._consultation = known[0] if known else ""
        self.choose.setCurrentIndex(self.choose.findData(self._consultation))
        self._to_fill = {
            self.offices: partial(self.offices.show_offices, facts.offices),
            self.aside: partial(self.aside.show_files, facts.quarantine),
            self.forms: partial(self.forms.show_forms, facts.forms),
        }
        self.rounds.know(facts)
        self._fill_tab()

    def written(self, changes: object, words: str) -> None:
        self.told.emit(words)
        self.changed.emit(changes)
        self.refresh()

    def _chosen(self, index: int) -> None:
        self._consultation = str(self.choose.itemData(index))
        self._show_tab()

    def _show_tab(self) -> None:
        self._asked = None
        self._fill_tab()

    def _show_choosing(self) -> None:
        """The tabs about one consultation have the choice of it above them; its row is there before it is known."""
        about = TABS[self.tabs.currentIndex()] in ("rounds", "comments", "note")
        self.choose.setVisible(about and (self.choose.count() > 0 or not self._known))
        self.new.setVisible(about)
        self.eight.setVisible(about and self.choose.count() == 0 and self._known)

    def _fill_tab(self) -> None:
        self._show_choosing()
        fill = self._to_fill.pop(self.tabs.currentWidget(), None)
        if fill is not None:
            fill()
        self._ask_tab()

    def _ask_tab(self) -> None:
        tab = self.tabs.currentWidget()
        about = isinstance(tab, (RoundsTab, CommentsTab, NoteTab))
        wanted = (tab, self._consultation if about else "")
        if wanted == self._asked or (about and not self._consultation):
            return
        if isinstance(tab, (RoundsTab, CommentsTab, NoteTab, ReviewTab, RootsTab)):
            self._asked = wanted
            tab.refresh()

    def ask_revoke(self, key_id: str) -> None:
        """A computer of the secretariat is revoked by the root keys."""
        self.tabs.setCurrentIndex(TABS.index("roots"))
        self.roots.ask_revoke(key_id)


def consultation_of(text: str, language: str, day: str, taken: Set[str] = frozenset()) -> Consultation:
    """This reads a consultation from plain lines: the title, then one item a line; `taken` are the ids in use."""
    from consensus.records import Consultation, Item, Text

    title, *items = [line.strip() for line in text.splitlines() if line.strip()]
    slug = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40]
    name = f"{slug or 'consultation'}-{day}"  # a title without Latin letters gives no words
    return Consultation(
        next(
            each for each in (name, *(f"{name}-{n}" for n in range(2, len(taken) + 3))) if each not in taken
        ),
        (Text(language, title),),
        tuple(Item(str(n), n, (Text(language, words),)) for n, words in enumerate(items, start=1)),
        original_language=language,
    )


def facts_of(workspace: Workspace, language: str) -> DeskFacts:
    return DeskFacts(
        workspace.offices(), workspace.consultations(language), workspace.quarantine(), workspace.forms()
    )
