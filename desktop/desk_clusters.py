# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Putting comments together that say the same: the program suggests, a person chooses and writes the words.

What is chosen is what is selected in the table beside; nothing is entered before the button, and each
cluster can be taken apart again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.fields import Wheelless
from desktop.growing import GrowingColumn, Part
from desktop.parts import button, label, many_words, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from consensus.note_text import Cluster
    from consensus.records import Comment
    from consensus.similar import Suggestion
    from desktop.jobs import Jobs

translate = QCoreApplication.translate


def theme_words(name: str) -> str:
    return {
        "conditions": translate("Desk", "Conditions"), "proposed_change": translate("Desk", "Proposed change"),
        "divergence": translate("Desk", "Different views"), "information": translate("Desk", "Information"),
        "deadline": translate("Desk", "Deadline"), "dependency": translate("Desk", "Depends on something else"),
        "definition": translate("Desk", "Definition"), "risk": translate("Desk", "Risk"),
        "editorial": translate("Desk", "Wording only"),
    }.get(name, name)  # fmt: skip


def placement_words(name: str) -> str:
    return {
        "paragraph": translate("Desk", "A paragraph of its own"),
        "reservation": translate("Desk", "In the sentence on the degree, after “although”"),
        "grade": translate("Desk", "In the sentence on the degree, after “and”"),
    }.get(name, name)


class ClustersPanel(QWidget):
    """Suggestions, the words for what is selected, and the clusters that stand."""

    wanted = Signal(object)
    """comment ids to select in the table"""
    put = Signal(object)
    apart = Signal(str)

    def __init__(self, jobs: Jobs, language: str) -> None:
        super().__init__()
        theme.role(self, "clear")
        self._chosen: tuple[Comment, ...] = ()
        self._suggestions: tuple[Suggestion, ...] = ()
        self._next = 0
        self._spoken: dict[str, str] = {}
        self._create(language)
        self._lay_out(jobs)

    def _create(self, language: str) -> None:
        from consensus.records import THEMES
        from desktop.preferences import LANGUAGES

        self.suggested = label("", "small", wrap=False)
        self.show_next = button(translate("Desk", "Show them"), self._show_next, role="link", writes=True)
        self.show_next.hide()
        self.theme = Wheelless()
        for each in THEMES:
            self.theme.addItem(theme_words(each), each)
        self.theme.setAccessibleName(translate("Desk", "Theme"))
        self.placement = Wheelless()
        for place in ("paragraph", "reservation", "grade"):
            self.placement.addItem(placement_words(place), place)
        self.placement.setAccessibleName(translate("Desk", "Place in the note"))
        self.spoken = Wheelless()
        for code, name in LANGUAGES.items():
            self.spoken.addItem(name, code)
        self.spoken.setCurrentIndex(self.spoken.findData(language))
        self.spoken.setAccessibleName(translate("Desk", "Language of these words"))
        self.spoken.activated.connect(self._other_language)
        self._language = language
        self.words = QLineEdit()
        self.words.setAccessibleName(translate("Desk", "What these comments say"))
        self.words.setPlaceholderText(translate("Desk", "what follows “Some organizations note that”"))
        self.words.textEdited.connect(self._typed)
        self.together = button("", self.put_together, writes=True)
        self.said = label("", "attention")
        self.said.hide()

    def _lay_out(self, jobs: Jobs) -> None:
        self._fields = QWidget()
        form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(theme.SPACE_2)
        for box in (self.theme, self.placement, self.spoken):  # what is chosen may be cut, the panel may not
            box.setSizeAdjustPolicy(Wheelless.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
        form.addRow(translate("Desk", "Theme"), self.theme)
        form.addRow(translate("Desk", "Place in the note"), self.placement)
        form.addRow(translate("Desk", "Language of these words"), self.spoken)
        form.addRow(translate("Desk", "What these comments say"), self.words)
        standing = QVBoxLayout()
        standing.setSpacing(theme.SPACE_1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(label(translate("Desk", "Comments that say the same"), "lead"))
        layout.addLayout(row(self.suggested, self.show_next, None))
        layout.addWidget(self._fields)
        layout.addWidget(self.said)
        layout.addLayout(row(self.together, None))
        layout.addLayout(standing)
        self._standing = GrowingColumn(standing, jobs, after=self.together)

    def show_only(self) -> None:
        """For somebody who reads: what was put together, and no fields to put more together."""
        self._fields.hide()

    # --- fill ------------------------------------------------------------------------------------

    def show_standing(self, suggestions: Sequence[Suggestion], clusters: Sequence[Cluster]) -> None:
        self._suggestions, self._next = tuple(suggestions), 0
        n = len(self._suggestions)
        self.suggested.setText(
            translate("Desk", "%n group(s) of comments look alike.", "", n)
            if n
            else translate("Desk", "No other comments look alike.")
        )
        self.show_next.setVisible(bool(n))
        self._standing.show([Part(each.cluster_id, each, partial(self._cluster, each)) for each in clusters])

    def _cluster(self, held: Cluster) -> QWidget:
        words = next(iter(held.statements.values()), held.cluster_id)
        said = translate("Desk", "%n together: “{words}”", "", len(held.comment_ids)).format(words=words)
        take = translate("Desk", "Take apart")
        away = button(take, partial(self.apart.emit, held.cluster_id), role="link", writes=True)
        away.setAccessibleDescription(words)
        line = QWidget()
        words_and_act = row(many_words(said, "small"), away)
        words_and_act.setStretch(0, 1)
        line.setLayout(words_and_act)
        return line

    def choose(self, comments: Sequence[Comment]) -> None:
        """These comments are selected in the table."""
        self._chosen = tuple(comments)
        self.said.hide()
        self.together.setText(translate("Desk", "Put %n comment(s) together", "", len(self._chosen)))
        self.together.setEnabled(len(self._chosen) > 1)
        if len(self._chosen) > 1:
            self.theme.setCurrentIndex(max(0, self.theme.findData(self._chosen[0].theme)))

    # --- acts ------------------------------------------------------------------------------------

    def _show_next(self) -> None:
        if self._suggestions:
            self.wanted.emit(self._suggestions[self._next % len(self._suggestions)].comment_ids)
            self._next += 1

    def _typed(self, words: str) -> None:
        self._spoken[self._language] = words.strip()

    def _other_language(self, index: int) -> None:
        self._language = str(self.spoken.itemData(index))
        self.words.setText(self._spoken.get(self._language, ""))

    def put_together(self) -> None:
        from consensus.note_text import Cluster

        statements = {language: words for language, words in self._spoken.items() if words}
        if not statements:
            self.said.setText(
                translate("Desk", "Write what these comments say; the note prints these words.")
            )
            self.said.show()
            self.words.setFocus()
            return
        ids = tuple(comment.comment_id for comment in self._chosen)
        placement = self.placement.currentData()
        self.put.emit(
            Cluster(
                cluster_id=f"cluster-{ids[0].rsplit('.', 1)[-1][:12]}",
                comment_ids=ids,
                statements=statements,
                theme=str(self.theme.currentData()),
                placement=placement,
            )
        )

    def put_away(self) -> None:
        """What was typed has been entered."""
        self._spoken.clear()
        self.words.clear()
