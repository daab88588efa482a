# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The moment of trust: what is asked before an office is admitted, or an organization entered.

Only what has to be decided is asked: as which office only where there is one already, a name only where the list
has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.fields import Wheelless
from desktop.parts import Card, button, label, problem_words, row
from forms.problem import Problem
from sync.naming import check_code, check_names

if TYPE_CHECKING:
    from sync.roster import Organization
    from sync.values import EnrolmentRequest, OfficeView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, and what the list of offices says already."""

    request: EnrolmentRequest
    offices: tuple[OfficeView, ...] = ()
    organizations: frozenset[str] = frozenset()
    """codes that are on the list"""

    @property
    def others(self) -> tuple[OfficeView, ...]:
        """Offices of the same organization, of which this may be one more computer."""
        ours = [each for each in self.offices if each.organization == self.request.organization]
        held = any(each.office_id == self.request.office_id for each in ours)
        return () if held else tuple(each for each in ours if not each.is_secretariat)

    @property
    def is_known(self) -> bool:
        return self.request.organization in self.organizations

    @property
    def would_file(self) -> bool:
        """Asked for it, or nobody files the organization's positions yet."""
        filing = any(each.focal_point for each in self.others)
        return self.request.focal_point or not filing


class AdmitCard(Card):
    """`done` is called when a code was typed."""

    def __init__(self, asked: Asked, done: Callable[[], None], leave: Callable[[], None]) -> None:
        super().__init__(urgent=True)
        request = asked.request
        words = translate(
            "Desk",
            "{office} ({organization}) asks to be admitted.\nCall them on a number you know. Let them read their code, and type it here:",
        )
        self.code = QLineEdit()
        self.code.setAccessibleName(translate("Desk", "Code that the office reads"))
        self.code.returnPressed.connect(done)
        self.name = QLineEdit()
        self.into = Wheelless()
        self.files = QCheckBox(
            translate("Desk", "It files the positions of the whole organization (focal point)")
        )
        self.files.setChecked(asked.would_file)
        self.add(label(words.format(office=request.office, organization=request.organization)), self.code)
        if not asked.is_known:
            self.add(*_titled(self.name, _unknown_words(request.organization)))
        if asked.others:
            self._offer_offices(asked)
        self.add(
            self.files,
            row(
                button(translate("Desk", "Admit this office"), done, writes=True),
                button(translate("Desk", "Not now"), leave, role="link", writes=True), None,
            ),
        )  # fmt: skip
        self.setFocusProxy(self.code)

    def _offer_offices(self, asked: Asked) -> None:
        """One of the same name is most likely the same office with another computer."""
        self.into.addItem(translate("Desk", "a new office"), "")
        for each in asked.others:
            words = translate("Desk", "one more computer of {office}")
            self.into.addItem(words.format(office=each.office), each.office_id)
            if each.office.casefold() == asked.request.office.casefold():
                self.into.setCurrentIndex(self.into.count() - 1)
        self.into.currentIndexChanged.connect(self._show_role)
        self.add(*_titled(self.into, translate("Desk", "It is")))
        self._show_role()

    def _show_role(self) -> None:
        self.files.setVisible(not self.office)

    @property
    def office(self) -> str:
        """The office (id) of which it is one more computer; empty for a new one."""
        return str(self.into.currentData() or "")


class OrganizationCard(Card):
    """Enters an organization that no request named yet, so that a round can be put before it."""

    def __init__(
        self, done: Callable[[Organization], None], leave: Callable[[], None], language: str
    ) -> None:
        super().__init__(urgent=True)
        self._done, self._language = done, language
        self.code, self.name, self.group = QLineEdit(), QLineEdit(), QLineEdit()
        self.message = label("", "problem")
        self.message.hide()
        self.add(label(translate("Desk", "Enter an organization"), "lead"))
        for field, words in (
            (self.code, translate("Desk", "Code, as UNICEF or UN-Habitat")),
            (self.name, translate("Desk", "Name")),
            (self.group, translate("Desk", "Group (may stay empty)")),
        ):
            self.add(*_titled(field, words))
            field.returnPressed.connect(self._enter)
        self.add(
            self.message,
            row(
                button(translate("Desk", "Enter it"), self._enter, writes=True),
                button(translate("Desk", "Not now"), leave, role="link", writes=True), None,
            ),
        )  # fmt: skip
        self.setFocusProxy(self.code)

    def _enter(self) -> None:
        from sync.roster import Organization

        code, name, group = (field.text().strip() for field in (self.code, self.name, self.group))
        try:
            check_code(code)
            check_names((name,))
        except Problem as problem:
            self.message.setText(f"! {problem_words(problem)}")
            self.message.show()
            self.code.setFocus()
            return
        self._done(Organization(code, {self._language: name or code}, group))


class RenameCard(Card):
    """Another name for an office; what was signed under the old one stays as it is."""

    def __init__(self, office: OfficeView, done: Callable[[str], None], leave: Callable[[], None]) -> None:
        super().__init__(urgent=True)
        self.name = QLineEdit(office.office)

        def give() -> None:
            if self.name.text().strip():
                done(self.name.text().strip())

        self.name.returnPressed.connect(give)
        words = translate("Desk", "New name of {office}").format(office=office.office)
        self.add(
            *_titled(self.name, words),
            row(
                button(translate("Desk", "Rename it"), give, writes=True),
                button(translate("Desk", "Not now"), leave, role="link", writes=True), None,
            ),
        )  # fmt: skip
        self.setFocusProxy(self.name)


def _unknown_words(organization: str) -> str:
    words = translate("Desk", "{organization} is not on your list of organizations yet. Its name:")
    return words.format(organization=organization)


def _titled(field: QWidget, words: str) -> Iterable[QWidget]:
    title = label(words, "small")
    title.setBuddy(field)
    field.setAccessibleName(words)
    return title, field
