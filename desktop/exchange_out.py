# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sending side of Exchange: a bundle as a file, in parts, encrypted or as QR codes; workbooks and forms.

Every file it makes is reported where it was asked for, with its size and the way to its folder.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QVBoxLayout

from desktop import theme
from desktop.ask_files import ask_folder, ask_save
from desktop.columns import Flow
from desktop.fields import Wheelless
from desktop.parts import Card, Context, button, clear_layout, finding_words, label, open_outside, row, when
from forms.instruments.names import title_in
from sync.values import RecordQuery

if TYPE_CHECKING:
    from sync.values import BundleReport, OfficeView, PicturedBundle, Profile, Standing
    from sync.workbook.values import ExportReport
    from sync.workspace import Workspace

translate = QCoreApplication.translate
BUNDLE_ENDING = ".assent"


@dataclass(frozen=True, slots=True)
class Wish:
    """How the next bundle should be made."""

    to: tuple[str, ...]
    part_size: int
    encrypted: bool
    everything: bool = False
    """also what is known to be there"""
    ledger: bool = True
    """with the diaries of other offices"""
    attachments: bool = True


@dataclass(frozen=True, slots=True)
class Choice:
    """One of what a person chooses among; of an Excel form: for which office, and whether with records."""

    words: str
    value: str = ""
    filled: bool = False


class SendCard(Card):
    """What leaves: the bundle first, then files for reading or filling elsewhere."""

    told = Signal(str)
    wrote = Signal()
    codes_made = Signal(object, str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._profile: Profile | None = None
        self._on_show: PicturedBundle | None = None
        self._create()
        self._lay_out()

    def _create(self) -> None:
        self.send = button(
            translate("Exchange", "Make the bundle…"), self.choose_bundle, role="primary", icon="send"
        )
        self.codes = button(translate("Exchange", "Show as QR codes"), self.make_codes)
        self.workbook = button(
            translate("Exchange", "Workbook of all records…"), self.choose_workbook, role="link"
        )
        self.csv = button(translate("Exchange", "CSV files…"), self.choose_csv, role="link")
        self.template = button(
            translate("Exchange", "Excel form to fill…"), self.choose_template, role="link"
        )
        self.to = Wheelless()
        self.to.setAccessibleName(translate("Exchange", "For"))
        self.part = Wheelless()
        self.part.addItem(translate("Exchange", "one file"), 0)
        for megabytes in (2, 5, 10, 20):
            words = translate("Exchange", "parts of at most {size}")
            self.part.addItem(words.format(size=size_words(megabytes * 1_000_000)), megabytes * 1_000_000)
        self.part.setAccessibleName(translate("Exchange", "As"))
        self.encrypted = QCheckBox(translate("Exchange", "Encrypt: only the receivers can open it"))
        self.everything = QCheckBox(translate("Exchange", "Everything from the beginning (for an auditor)"))
        self.no_files = QCheckBox(translate("Exchange", "Without attached files"))
        self.no_ledger = QCheckBox(translate("Exchange", "Without the diaries of other offices"))
        self.more = button(translate("Exchange", "More choices"), self._show_more, role="link")
        self._rare = (self.everything, self.no_files, self.no_ledger)

    def _lay_out(self) -> None:
        self._standing = label("", "muted")
        self.add(label(translate("Exchange", "Send"), "lead"), self._standing)
        form = self._form = QFormLayout()
        form.setSpacing(theme.SPACE_2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._to_label = label(translate("Exchange", "For"), "small", wrap=False)
        form.addRow(self._to_label, self.to)
        form.addRow(label(translate("Exchange", "As"), "small", wrap=False), self.part)
        form.addRow("", self.encrypted)
        for rare in self._rare:
            form.addRow("", rare)
            form.setRowVisible(rare, False)
        form.addRow("", row(self.more, None))
        self.add(form, Flow(self.send, self.codes))
        self._sent = QVBoxLayout()
        self.add(self._sent)
        self.body.addStretch(1)
        self.add(label(translate("Exchange", "To read or to fill elsewhere:"), "small"))
        self.add(Flow(self.workbook, self.csv, self.template))

    def show_facts(self, profile: Profile, standing: Standing, offices: Sequence[OfficeView]) -> None:
        self._profile = profile
        chosen = self.to.currentData()
        self.to.clear()
        if standing.status == "secretariat":
            self.to.addItem(translate("Exchange", "all offices"), "")
            for each in offices:
                self.to.addItem(f"{each.office} · {each.organization}", each.office_id)
        else:
            self.to.addItem(standing.secretariat or translate("Exchange", "the secretariat"), "")
        self._form.setRowVisible(self.to, standing.status == "secretariat")
        self.to.setCurrentIndex(max(0, self.to.findData(chosen)))
        self.encrypted.setEnabled(standing.status in ("secretariat", "admitted"))
        if standing.last_export:
            said = translate("Exchange", "Last bundle made: {when}").format(when=when(standing.last_export))
        else:
            said = translate("Exchange", "No bundle has been made yet.")
        self._standing.setText(said)

    def wish(self) -> Wish:
        to = str(self.to.currentData() or "")
        return Wish(
            (to,) if to else (), int(self.part.currentData()), self.encrypted.isChecked(),
            everything=self.everything.isChecked(), ledger=not self.no_ledger.isChecked(),
            attachments=not self.no_files.isChecked(),
        )  # fmt: skip

    def _show_more(self) -> None:
        """What is seldom wanted; diaries of others travel with the secretariat's files alone."""
        self.more.hide()
        secretariat = self._profile is not None and self._profile.role == "secretariat"
        for rare in self._rare:
            self._form.setRowVisible(rare, secretariat or rare is not self.no_ledger)
        self.everything.setFocus()

    # --- bundles -------------------------------------------------------------------------------

    def name(self, office: str = "") -> str:
        stamp = self.context.clock().strftime("%Y-%m-%d")
        return f"{self._file_name(office)}-{stamp}"

    def choose_bundle(self) -> None:
        if chosen := self.ask_bundle():
            self.write_bundle(chosen)

    def ask_bundle(self, office: str = "") -> Path | None:
        """This asks where the bundle goes; `office` is for who asks before anything is shown here."""
        return self._ask_save(f"{self.name(office)}{BUNDLE_ENDING}", f"Assent (*{BUNDLE_ENDING})")

    def write_for_all(self, path: Path) -> None:
        """As the fields say, but for everybody."""
        self.to.setCurrentIndex(min(0, self.to.count() - 1))
        self.write_bundle(path)

    def write_bundle(self, path: Path) -> None:
        workspace, wish = self.context.workspace, self.wish()
        title = translate("Exchange", "Making the bundle")
        self.context.jobs.run_long(
            title,
            lambda progress: workspace.write_bundle(
                path, to=wish.to, part_size=wish.part_size, encrypted=wish.encrypted,
                everything=wish.everything, ledger=wish.ledger, attachments=wish.attachments,
                progress=lambda done, total, _what: progress.report(done, total), cancelled=progress.cancelled,
            ),
            self._bundle_made,
            can_stop=True,
        )  # fmt: skip

    def _bundle_made(self, report: BundleReport) -> None:
        clear_layout(self._sent)
        if report.note == "cancelled":
            self.told.emit(translate("Exchange", "Stopped: no bundle was written, and nothing has left."))
            return
        if not report.paths:
            words = translate("Exchange", "There is nothing new to send: all of it is proved to be there.")
            self._sent.addWidget(label(words, "good"))
            self.told.emit(words)
            return
        words = ready_words(report)
        self._sent.addWidget(label(words, "good", selectable=True))
        if report.bundles > 1:
            names = "\n".join(path.name for path in report.paths)
            self._sent.addWidget(label(names, "small", selectable=True))
        elif len(report.paths) > 1:
            parts = translate(
                "Exchange", "In %n part(s); they may be taken in any order.", "", len(report.paths)
            )
            self._sent.addWidget(label(parts, "small"))
        self._offer_folder(report.paths[0].parent)
        self.told.emit(words)
        self.wrote.emit()

    def make_codes(self) -> None:
        workspace, wish = self.context.workspace, self.wish()
        title = translate("Exchange", "Making the QR codes")
        self.context.jobs.run_long(
            title,
            lambda _p: workspace.bundle_pictures(
                to=wish.to,
                encrypted=wish.encrypted,
                everything=wish.everything,
                ledger=wish.ledger,
                attachments=wish.attachments,
            ),
            self._codes_made,
        )

    def _codes_made(self, made: PicturedBundle) -> None:
        if not made.pictures:
            self._bundle_made(made.report)
            return
        self._on_show = made
        self.codes_made.emit(made.pictures, self.name())

    def codes_left(self, files: Sequence[Path]) -> None:
        """All of the codes on the page were shown, or saved into these files: only now they count as sent."""
        workspace, made = self.context.workspace, self._on_show
        if made is not None:
            self._on_show = None
            self.context.jobs.run(
                lambda: workspace.pictures_left(made, files), lambda _report: self._codes_sent(), owner=self
            )

    def _codes_sent(self) -> None:
        self.told.emit(
            translate("Exchange", "✓ All the codes were shown or saved: the bundle counts as sent.")
        )
        self.wrote.emit()

    def codes_closed(self) -> None:
        if self._on_show is not None:
            self._on_show = None
            self.told.emit(
                translate("Exchange", "Not all the codes were shown: the bundle does not count as sent.")
            )

    # --- workbooks, forms ----------------------------------------------------------------------

    def choose_workbook(self) -> None:
        chosen = self._ask_save("assent-records.xlsx", "Excel (*.xlsx)")
        if chosen:
            self.write_workbook(chosen)

    def write_workbook(self, path: Path) -> None:
        workspace, language = self.context.workspace, self.context.language
        title = translate("Exchange", "Writing the workbook")
        self.context.jobs.run_long(
            title, lambda _p: workspace.export_workbook(path, language=language), self.workbook_written
        )

    def choose_csv(self) -> None:
        folder = ask_folder(
            self, translate("Exchange", "Folder for the CSV files"), preferences=self.context.preferences
        )
        if folder:
            workspace, language = self.context.workspace, self.context.language
            title = translate("Exchange", "Writing the CSV files")
            self.context.jobs.run_long(title, lambda _p: _csv(workspace, folder, language), self.written)

    def choose_template(self) -> None:
        workspace, language = self.context.workspace, self.context.language

        def work() -> tuple[list[Choice], list[Choice]]:
            forms = [Choice(title_in(f.title, language), f.form_id) for f in workspace.forms() if f.current]
            return forms, _for_whom(workspace)

        self.context.jobs.run(work, self._ask_template, owner=self)

    def _ask_template(self, found: tuple[list[Choice], list[Choice]]) -> None:
        forms, whom = found
        form = self._ask_one(translate("Exchange", "Which form should the Excel file have?"), forms)
        chosen = self._ask_one(translate("Exchange", "What should stand in it?"), whom) if form else None
        if form and chosen:
            path = self._ask_save(f"{form.value}-form.xlsx", "Excel (*.xlsx)")
            if path:
                self.write_template(path, form.value, chosen)

    def _ask_one(self, asked: str, choices: Sequence[Choice]) -> Choice | None:
        from PySide6.QtWidgets import QInputDialog

        words = [each.words for each in choices]
        said, sure = QInputDialog.getItem(self, translate("Exchange", "Excel form"), asked, words, 0, False)
        return choices[words.index(said)] if sure else None

    def write_template(self, path: Path, form_id: str, wanted: Choice | None = None) -> None:
        workspace, language = self.context.workspace, self.context.language
        office = (wanted.value or None) if wanted else None
        prefill = RecordQuery(only_own=office is None) if wanted and wanted.filled else None
        title = translate("Exchange", "Writing the Excel form")
        self.context.jobs.run_long(
            title,
            lambda _p: workspace.write_template(
                path, form_id, language=language, prefill=prefill, office=office
            ),
            self.written,
        )

    # --- enrolment -----------------------------------------------------------------------------

    def choose_enrolment(self, office: str = "") -> None:
        """This asks where the enrolment file goes; `office` is for who asks before anything is shown here."""
        chosen = self._ask_save(
            f"enrol-{self._file_name(office)}{BUNDLE_ENDING}-enrol", f"Assent (*{BUNDLE_ENDING}-enrol)"
        )
        if chosen:
            self.write_enrolment(chosen)

    def write_enrolment(self, path: Path) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: workspace.enrolment_request(path), lambda _data: self.written(path), owner=self
        )

    # --- what was made -------------------------------------------------------------------------

    def written(self, path: Path) -> None:
        clear_layout(self._sent)
        words = translate("Exchange", "✓ Saved: {path}").format(path=str(path))
        self._sent.addWidget(label(words, "good", selectable=True))
        self._offer_folder(path if path.is_dir() else path.parent)
        self.told.emit(words)
        self.wrote.emit()

    def workbook_written(self, report: ExportReport) -> None:
        """A workbook that had to be split or left something out says so where it is told."""
        self.written(report.path)
        for finding in report.findings[:6]:
            self._sent.addWidget(label(finding_words(finding), "small", selectable=True))

    def _offer_folder(self, folder: Path) -> None:
        show = button(translate("Exchange", "Open the folder"), lambda: open_outside(folder), role="link")
        self._sent.addLayout(row(show, None))

    def _file_name(self, office: str) -> str:
        office = office or (self._profile.office if self._profile else "office")
        return "".join(c if c.isalnum() else "-" for c in office).strip("-")

    def _ask_save(self, name: str, kinds: str) -> Path | None:
        title = translate("Exchange", "Save as")
        return ask_save(self, title, name, kinds, preferences=self.context.preferences)


def ready_words(report: BundleReport) -> str:
    """What was made, and what to do with it."""
    entries = translate("Exchange", "%n entries", "", report.entries)
    if report.bundles > 1:
        words = translate(
            "Exchange", "✓ %n files are ready: {entries}, {size}. One alone cannot hold all that is attached. Send each of them; they may be taken in any order.", "", len(report.paths)
        )  # fmt: skip
    else:
        words = translate(
            "Exchange", "✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick."
        )
    return words.format(path=report.paths[0].name, entries=entries, size=size_words(report.size))


def _for_whom(workspace: Workspace) -> list[Choice]:
    """What an Excel form may hold: at an office our own records, at the secretariat those of any office."""
    empty = Choice(translate("Exchange", "nothing yet, only its questions"))
    if workspace.profile.role != "secretariat":
        own = translate("Exchange", "our own records, to be corrected")
        return [empty, Choice(own, filled=True)]
    offices = [each for each in workspace.offices() if not each.is_secretariat]
    words = translate("Exchange", "the records of {office}, which fills it")
    return [
        empty,
        *(
            Choice(words.format(office=f"{each.office} · {each.organization}"), each.office_id, filled=True)
            for each in offices
        ),
    ]


def _csv(workspace: Workspace, folder: Path, language: str) -> Path:
    written = workspace.export_csv(folder, language=language)
    return written[0].parent if written else folder


def size_words(size: int) -> str:
    return QLocale().formattedDataSize(size)
