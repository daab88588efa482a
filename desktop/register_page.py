# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The register of use cases: every case with its risk, what the decision matrix says, and who differs.

Filters narrow what is seen and what is written; the repository leaves as a workbook or as CSV.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTableView, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_save
from desktop.fields import Wheelless
from desktop.parts import Context, button, label, plain_table, row
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from consensus.usecases import Register, RegisterLine, Wanted

translate = QCoreApplication.translate
SEARCH_AFTER_MS = 80


class RegisterModel(TableModel["RegisterLine"]):
    """One row for each use case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Register", "Use case"), translate("Register", "Led by"), translate("Register", "Stage"),
            translate("Register", "Risk"), translate("Register", "Decision matrix"), translate("Register", "To look at"),
        ))  # fmt: skip
        self._language = "en"
        self._divided: frozenset[str] = frozenset()

    def show(self, held: Register, language: str) -> None:
        self._language, self._divided = language, frozenset(held.divergences)
        self.put(held.lines)

    def cell(self, row: RegisterLine, column: int) -> str:
        match column:
            case 0:
                return row.case.title
            case 1:
                return row.case.lead_organization
            case 2:
                return case_words("lifecycle", row.case.lifecycle_status, self._language)
            case 3:
                return self._risk(row)
            case 4:
                return self._matrix(row)
            case _:
                return self._remarks(row)

    def _risk(self, line: RegisterLine) -> str:
        level = case_words("risk", line.risk, self._language)
        if line.risk_complete or line.risk == "not_assessed":
            return level
        return translate("Register", "{level}, not all assessed").format(level=level)

    def _matrix(self, line: RegisterLine) -> str:
        if line.outcome is None:
            return "–"
        outcome = case_words("matrix", line.outcome, self._language)
        if not line.overridden:
            return outcome
        decided = case_words("matrix", line.decided, self._language)
        return translate("Register", "{outcome}; decided: {decided}").format(outcome=outcome, decided=decided)

    def _remarks(self, line: RegisterLine) -> str:
        from desktop.parts import finding_words

        remarks = [finding_words(replace(finding, place="")) for finding in line.findings]
        if line.case.meta.record_id in self._divided:
            remarks.append(translate("Register", "Offices differ on this case."))
        return " ".join(remarks)


def case_words(kind: str, code: str, language: str) -> str:
    from consensus.explain import phrases

    return phrases(language).words.get(f"{kind}.{code}", code)


class RegisterPage(QWidget):
    """The register narrowed as its command narrows it, and a way out for what is seen."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme.role(self, "clear")
        self.context = context
        self._create()
        self._lay_out()
        self._connect()

    def _create(self) -> None:
        self.text = QLineEdit()
        self.text.setPlaceholderText(translate("Records", "Find by any word  (Ctrl+F)"))
        self.text.setAccessibleName(translate("Register", "Find by any word"))
        self.text.setClearButtonEnabled(True)
        self.text.setMinimumWidth(theme.scaled(140))
        self.office = _choice(translate("Register", "Every organization"))
        self.office.setSizeAdjustPolicy(Wheelless.SizeAdjustPolicy.AdjustToContents)  # its codes are short
        self.kind = _choice(translate("Register", "Every kind"))
        self.stage = _choice(translate("Register", "Every stage"))
        self.risk = _choice(translate("Register", "Every risk"))
        for box, kind in ((self.kind, "kind"), (self.stage, "lifecycle"), (self.risk, "risk")):
            for code in _codes(kind):
                box.addItem(case_words(kind, code, self.context.language), code)
        self.model = RegisterModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(translate("Register", "Use cases"))
        plain_table(self.table)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, width in enumerate((300, 100, 120, 170, 200)):
            self.table.setColumnWidth(at, theme.scaled(width))
        self.table.horizontalHeader().setStretchLastSection(True)
        self.lead = label("", "muted")

    def _lay_out(self) -> None:
        save = button(translate("Register", "Write the register…"), self.choose_file)
        filters = row(self.text, self.office, self.kind, self.stage, self.risk)
        filters.setStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        layout.addLayout(filters)
        layout.addWidget(self.lead)
        layout.addWidget(self.table, 1)
        layout.addLayout(row(None, save))

    def _connect(self) -> None:
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.text.setFocus)
        self._timer = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._timer.timeout.connect(self.refresh)
        self.text.textChanged.connect(lambda _text: self._timer.start())
        for box in (self.office, self.kind, self.stage, self.risk):
            box.activated.connect(lambda _index: self.refresh())

    def wanted(self) -> Wanted:
        """This is what the person has narrowed the register to."""
        from consensus.usecases import Wanted

        def chosen(box: Wheelless) -> frozenset[str]:
            code = str(box.currentData() or "")
            return frozenset({code} if code else ())

        return Wanted(
            kinds=chosen(self.kind),
            statuses=chosen(self.stage),
            organizations=chosen(self.office),
            risks=chosen(self.risk),
            text=self.text.text().strip(),
        )

    def refresh(self) -> None:
        workspace, wanted = self.context.workspace, self.wanted()
        self.context.jobs.run(lambda: workspace.register(wanted), self.show_register, owner=self)

    def show_register(self, held: Register) -> None:
        self.model.show(held, self.context.language)
        self._know_organizations(held)
        said = translate("Register", "%n use case(s)", "", len(held.lines))
        if held.duplicates:
            said += "  " + translate("Register", "%n may be entered twice", "", len(held.duplicates))
        self.lead.setText(said)

    def _know_organizations(self, held: Register) -> None:
        """Those that lead a case can be chosen; one that was seen stays, whatever else narrows the list."""
        seen = {self.office.itemData(at) for at in range(1, self.office.count())}
        for code in sorted({line.case.lead_organization for line in held.lines} - seen - {""}):
            self.office.addItem(code, code)

    def choose_file(self) -> None:
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        chosen = ask_save(
            self,
            translate("Register", "Write the register"),
            "register.xlsx",
            kinds,
            preferences=self.context.preferences,
        )
        if chosen:
            self.write(chosen)

    def write(self, path: Path) -> None:
        workspace, wanted, language = self.context.workspace, self.wanted(), self.context.language
        self.context.jobs.run(
            lambda: workspace.write_register(path, language, wanted),
            lambda written: self.told.emit(
                translate("Register", "✓ Saved: {path}").format(path=str(written))
            ),
            owner=self,
        )


def _choice(everything: str) -> Wheelless:
    made = Wheelless()
    made.addItem(everything, "")
    made.setAccessibleName(everything)
    made.setSizeAdjustPolicy(Wheelless.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(9)
    return made


def _codes(kind: str) -> list[str]:
    from consensus.explain import phrases

    return [key.removeprefix(f"{kind}.") for key in phrases("en").words if key.startswith(f"{kind}.")]
