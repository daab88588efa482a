# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which form to fill: every form of the workspace with its name, version and languages."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.growing import GrowingColumn, Part
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    label,
    only_read,
    row,
    scrolled,
)
from forms.instruments.names import title_in

if TYPE_CHECKING:
    from sync.values import FormSummary

translate = QCoreApplication.translate


def language_names(languages: tuple[str, ...]) -> str:
    """These are the languages of a form as people read them."""
    plain = [re.sub(r"\s*\([a-z-]+\)$", "", each) for each in languages if each != "default"]
    return ", ".join(plain) or "–"


class FormsScreen(Screen):
    """One card for each form."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(
            Heading(translate("Desk", "Forms"))
            if context.read_only
            else Heading(
                translate("Forms", "New record"), translate("Forms", "Which form do you want to fill?")
            )
        )
        layout.addWidget(only_read(context))
        forms = QVBoxLayout()
        forms.setSpacing(theme.SPACE_2)
        layout.addLayout(forms)
        layout.addStretch(1)
        self._list = GrowingColumn(forms, context.jobs)
        inner.setMaximumWidth(theme.scaled(820))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def refresh(self) -> None:
        self.stale = False
        self.context.jobs.run(self.context.workspace.forms, self.show_forms)

    def place(self) -> Place | None:
        return Place("forms")

    def show_forms(self, forms: tuple[FormSummary, ...]) -> None:
        current = [each for each in forms if each.current]
        self._list.show([
            Part(each.form_id, (each, each is current[0]), partial(self._card, each, first=each is current[0]))
            for each in current
        ])  # fmt: skip

    def _card(self, form: FormSummary, *, first: bool) -> Card:
        card, title = Card(), title_in(form.title, self.context.language)
        about = translate("Forms", "Version {version} · {languages}").format(
            version=form.version or "–", languages=language_names(form.languages)
        )
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(title, "lead"))
        words.addWidget(label(about, "small"))
        # A position belongs to an item of a consultation, so it is begun from there.
        place = Place("consultation") if form.form_id == "position" else Place("form", form.form_id)
        act = button(translate("Forms", "Fill it"), lambda: self.went.emit(place), writes=True)
        act.setAccessibleDescription(title)
        line = row(spacing=theme.SPACE_4)
        line.addLayout(words, 1)
        line.addWidget(act)
        card.add(line)
        if first:
            self.setFocusProxy(act)
        return card
