# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The terms of a round before it opens: the rule with what it needs, who may answer, which items are asked.

What is chosen here is fixed by opening; the usual terms stand already, so that nothing has to be touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop import theme
from desktop.fields import Wheelless
from desktop.parts import button, label, number, row

if TYPE_CHECKING:
    from consensus.records import Round, RoundRule

translate = QCoreApplication.translate
SHARES = ((1, 2, False), (3, 5, True), (2, 3, True), (3, 4, True))


@dataclass(frozen=True, slots=True)
class Choices:
    """What may be chosen: code and name of each organization and each item, and who was in the round before."""

    organizations: tuple[tuple[str, str], ...]
    items: tuple[tuple[str, str], ...]
    before: tuple[str, ...] = ()


class RoundTerms(QWidget):
    """Share and base for a majority, quorum for every rule, organizations, items."""

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        theme.role(self, "clear")
        self.share, self.base, self.quorum = Wheelless(), Wheelless(), Wheelless()
        for numerator, denominator, inclusive in SHARES:
            template = (
                translate("Desk", "at least {share}") if inclusive else translate("Desk", "more than {share}")
            )
            self.share.addItem(template.format(share=f"{numerator}/{denominator}"))
        for code, words in (
            ("cast", translate("Desk", "of the votes cast")),
            ("present", translate("Desk", "of those present")),
            ("entitled", translate("Desk", "of all who may vote")),
        ):
            self.base.addItem(words, code)
        self.quorum.addItem(translate("Desk", "As the rule has it"), None)
        for count in range(len(choices.organizations) + 1):
            self.quorum.addItem(number(count), count)
        self.organizations = _checks(choices.organizations, choices.before)
        self.items = _checks(choices.items, ())
        self._lay_out()

    def _lay_out(self) -> None:
        self.majority = QWidget()
        theme.role(self.majority, "clear")
        share = QFormLayout(self.majority)
        share.setContentsMargins(0, 0, 0, 0)
        more = QFormLayout()
        for form, words, field in (
            (share, translate("Desk", "Share needed"), self.share),
            (share, translate("Desk", "Counted"), self.base),
            (more, translate("Desk", "Quorum"), self.quorum),
            (more, translate("Desk", "Organizations that may answer"), self.organizations),
            (more, translate("Desk", "Items that are asked"), self.items),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        self.inner = QWidget()
        theme.role(self.inner, "clear")
        self.inner.setLayout(more)
        self.inner.hide()
        self.majority.hide()
        unfold = button(translate("Desk", "Quorum, organizations, items…"), self._turn, role="link")
        self.said = label("", "small", wrap=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.majority)
        layout.addLayout(row(unfold, self.said, None))
        layout.addWidget(self.inner)
        for listed in (self.organizations, self.items):
            listed.itemChanged.connect(lambda _item: self._count())
        self._count()

    def follow(self, rule: str) -> None:
        """Only what this rule asks for is shown."""
        self.majority.setVisible(rule == "majority")

    def rule(self, named: RoundRule) -> RoundRule:
        """The rule with what was chosen here."""
        from dataclasses import replace

        quorum = self.quorum.currentData()
        made = replace(named, quorum=quorum if isinstance(quorum, int) else None)
        if named.name != "majority":
            return made
        numerator, denominator, inclusive = SHARES[self.share.currentIndex()]
        return replace(
            made,
            numerator=numerator,
            denominator=denominator,
            inclusive=inclusive,
            base=self.base.currentData(),
        )

    def eligible(self) -> tuple[str, ...]:
        return _chosen(self.organizations)

    def asked(self) -> tuple[str, ...]:
        return _chosen(self.items)

    def _turn(self) -> None:
        self.inner.setVisible(self.inner.isHidden())

    def _count(self) -> None:
        words = translate("Desk", "Organizations: {organizations}; items: {items}")
        self.said.setText(
            words.format(organizations=number(len(self.eligible())), items=number(len(self.asked())))
        )


def choices_of(
    organizations: Sequence[tuple[str, str]], items: Sequence[tuple[str, str]], before: Round | None
) -> Choices:
    """In the next round those of the round before; in the first all on the list."""
    return Choices(tuple(organizations), tuple(items), before.eligible if before else ())


def _checks(named: Sequence[tuple[str, str]], chosen: Sequence[str]) -> QListWidget:
    listed = QListWidget()
    listed.setMaximumHeight(130)
    for code, words in named:
        item = QListWidgetItem(f"{code}  {words}" if words and words != code else code)
        item.setData(Qt.ItemDataRole.UserRole, code)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        ticked = not chosen or code in chosen
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        listed.addItem(item)
    return listed


def _chosen(listed: QListWidget) -> tuple[str, ...]:
    items = [listed.item(at) for at in range(listed.count())]
    return tuple(
        str(item.data(Qt.ItemDataRole.UserRole))
        for item in items
        if item.checkState() == Qt.CheckState.Checked
    )
