# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: who belongs, files that were set aside, and the forms in use."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from desktop import theme
from desktop.admitting import AdmitCard, Asked, OrganizationCard, RenameCard
from desktop.ask_files import ask_open
from desktop.desk_tab import CARDS_WIDE, Tab
from desktop.forms_screen import language_names
from desktop.growing import Part
from desktop.parts import (
    Card,
    apart,
    button,
    clear_layout,
    label,
    problem_text,
    row,
    when,
)
from desktop.revoking import RevokeFields
from forms.instruments.names import title_in
from forms.problem import retold
from sync.keys import same_code
from sync.roster import Organization

if TYPE_CHECKING:
    from desktop.desk import Desk
    from sync.values import (
        DeviceView,
        EnrolmentRequest,
        FormSummary,
        OfficeView,
        QuarantinedFile,
        RevocationChoice,
    )

translate = QCoreApplication.translate


class OfficesTab(Tab):
    """Who belongs: admit by code, see what each has sent, revoke a lost device."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        admit = button(
            translate("Desk", "Admit an office…"),
            self.choose_request,
            role="primary",
            icon="add",
            writes=True,
        )
        enter = button(
            translate("Desk", "Enter an organization…"), self.ask_organization, role="link", writes=True
        )
        self.body.addLayout(row(admit, enter, None))
        self._asking = QVBoxLayout()
        self.body.addLayout(self._asking)
        self._cards = self.growing_cards()

    def show_offices(self, offices: tuple[OfficeView, ...]) -> None:
        parts = [Part(each.office_id, each, partial(self._card, each)) for each in offices]
        if all(each.is_secretariat for each in offices):
            none = translate(
                "Desk", "No office has been admitted yet. Open the enrolment file an office sent you."
            )
            parts.insert(0, Part("", none, partial(label, none, "muted")))
        self._cards.show(parts)

    def _card(self, office: OfficeView) -> Card:
        card = Card()
        roles = [translate("Desk", "focal point")] if office.focal_point else []
        roles += [translate("Desk", "secretariat")] if office.is_secretariat else []
        name = f"{office.office} ({office.organization})" if office.organization else office.office
        title = row(label(" · ".join([name, *roles]), "lead"), *self._changes(office))
        title.setStretch(0, 1)
        card.add(title)
        records = translate("Desk", "%n record(s)", "", office.records)
        last = (
            translate("Desk", "last received {when}").format(when=when(office.last_received))
            if office.last_received
            else ""
        )
        card.add(label(" · ".join(part for part in (records, last) if part), "small"))
        for device in office.devices:
            revoked = device.revoked_at_size is not None
            said = translate("Desk", "{device}: code {code}, {entries} entries").format(
                device=device.device, code=device.code, entries=device.entries
            )
            line = row(label(" · ".join(filter(None, (said, _standing(device))))))
            line.setStretch(0, 1)
            if not revoked:
                revoke = self.desk.ask_revoke if office.is_secretariat else self.ask_revoke
                words = translate("Desk", "Revoke this device…")
                line.addWidget(button(words, partial(revoke, device.key_id), role="link", writes=True))
            card.add(line)
        return card

    def _changes(self, office: OfficeView) -> list[QPushButton]:
        if office.is_secretariat:
            return []
        acts = [
            button(translate("Desk", "Rename…"), partial(self.ask_name, office), role="link", writes=True)
        ]
        if not office.focal_point:
            words = translate("Desk", "Let it file the positions")
            acts.insert(0, button(words, partial(self.make_focal, office), role="link", writes=True))
        for act in acts:
            act.setAccessibleDescription(office.office)
        return acts

    def choose_request(self) -> None:
        chosen = ask_open(
            self, translate("Desk", "Enrolment file"), preferences=self.desk.context.preferences
        )
        if chosen:
            self.read_request(chosen)

    def read_request(self, path: Path) -> None:
        workspace = self.workspace

        def work() -> Asked:
            request = workspace.read_enrolment(path.read_bytes())
            known = frozenset(each.code for each in workspace.organizations())
            return Asked(request, workspace.offices(), known)

        self.desk.context.jobs.run(work, self.compare)

    def compare(self, asked: Asked) -> None:
        """This is the moment of trust: the code is read aloud and typed here, then the office is in."""
        self._ask(card := AdmitCard(asked, partial(self._compared, asked), self._leave))
        self.admitting = card

    @property
    def code(self) -> QLineEdit:
        return self.admitting.code

    def _ask(self, card: Card) -> None:
        """One thing is asked at a time, above the list and as wide as its cards."""
        clear_layout(self._asking)
        card.setMaximumWidth(theme.scaled(CARDS_WIDE) - theme.SPACE_2)
        self._asking.addWidget(card)
        card.setFocus()

    def _leave(self) -> None:
        clear_layout(self._asking)

    def _compared(self, asked: Asked) -> None:
        card = self.admitting
        if not (typed := card.code.text().strip()):
            card.code.setFocus()
            return
        enter = None if asked.is_known else card.name.text().strip() or asked.request.organization
        self.admit(
            asked.request, typed, focal_point=card.files.isChecked(), into=card.office or None, enter=enter
        )

    def admit(
        self,
        request: EnrolmentRequest,
        code: str,
        *,
        focal_point: bool,
        into: str | None = None,
        enter: str | None = None,
    ) -> None:
        """`enter`: the name of the organization, which goes onto the list first."""
        workspace, language = self.workspace, self.desk.context.language
        words = translate(
            "Desk", "✓ {office} is admitted. Send a bundle down so that it learns of it."
        ).format(office=request.office)

        def work() -> OfficeView:
            if enter is not None and same_code(code, request.code):
                workspace.set_organizations([Organization(request.organization, {language: enter})])
            return workspace.admit_office(request, focal_point=focal_point, code=code, into=into)

        self.desk.context.jobs.run(work, lambda _office: self._done(words), owner=self)

    # --- the list ------------------------------------------------------------------------------

    def ask_organization(self) -> None:
        self._ask(card := OrganizationCard(self._enter, self._leave, self.desk.context.language))
        self.entering = card

    def _enter(self, organization: Organization) -> None:
        workspace = self.workspace
        words = translate("Desk", "✓ {organization} is on the list of organizations.")
        words = words.format(organization=organization.code)
        self.desk.context.jobs.run(
            lambda: workspace.set_organizations([organization]), lambda _none: self._done(words), owner=self
        )

    def ask_name(self, office: OfficeView) -> None:
        self._ask(card := RenameCard(office, partial(self._rename, office), self._leave))
        self.renaming = card

    def _rename(self, office: OfficeView, name: str) -> None:
        workspace = self.workspace
        words = translate("Desk", "✓ The office is called {office} from now on.").format(office=name)
        self.desk.context.jobs.run(
            lambda: workspace.rename_office(office.office_id, name), lambda _office: self._done(words),
            owner=self,
        )  # fmt: skip

    def make_focal(self, office: OfficeView) -> None:
        workspace = self.workspace
        words = translate("Desk", "✓ {office} files the positions of {organization} from now on. Send a bundle down so that it learns of it.")  # fmt: skip
        words = words.format(office=office.office, organization=office.organization)
        self.desk.context.jobs.run(
            lambda: workspace.set_focal_point(office.office_id), lambda _office: self._done(words), owner=self
        )

    def _done(self, words: str) -> None:
        clear_layout(self._asking)
        self.desk.written(None, words)

    def ask_revoke(self, key_id: str) -> None:
        """Why, and up to which file the device is still believed: a thief may have sent one already."""
        workspace = self.workspace
        self.desk.context.jobs.run(
            lambda: workspace.revocation_choices(key_id), partial(self._ask_revoke, key_id), owner=self
        )

    def _ask_revoke(self, key_id: str, choices: tuple[RevocationChoice, ...]) -> None:
        question = translate("Desk", "From now on nothing from this device is accepted. Why?")
        self.revoking = RevokeFields(question, choices)
        done = partial(self._revoke, key_id)
        card = Card(urgent=True)
        card.add(
            label(translate("Desk", "Revoke a device"), "lead"), self.revoking,
            row(
                button(translate("Desk", "Revoke it"), done, writes=True),
                button(translate("Desk", "Not now"), self._leave, role="link", writes=True), None,
            ),
        )  # fmt: skip
        self.revoking.reason.returnPressed.connect(done)
        self._ask(card)
        self.revoking.setFocus()

    def _revoke(self, key_id: str) -> None:
        why, entries = self.revoking.why, self.revoking.choice.entries
        if not why:
            self.revoking.setFocus()
            return
        workspace = self.workspace
        words = translate("Desk", "✓ The device is revoked.")
        self.desk.context.jobs.run(
            lambda: workspace.revoke_device(key_id, reason=why, entries=entries),
            lambda _office: self._done(words), owner=self,
        )  # fmt: skip


def _standing(device: DeviceView) -> str:
    """Whether a device was revoked, and how much of what is held of it counts no more."""
    if device.revoked_at_size is None:
        return ""
    silenced = max(0, device.entries - device.revoked_at_size)
    if not silenced:
        return translate("Desk", "revoked")
    return translate("Desk", "revoked; %n entry(ies) kept that count no more", "", silenced)


class AsideTab(Tab):
    """Files that were refused: why, and another try once the reason is gone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards = self.growing_cards()

    def show_files(self, files: tuple[QuarantinedFile, ...]) -> None:
        parts = [Part(each.path, each, partial(self._card, each)) for each in files]
        if not files:
            none = translate("Desk", "✓ No file is set aside.")
            parts.append(Part("", none, partial(label, none, "good")))
        self._cards.show(parts)

    def _card(self, file: QuarantinedFile) -> Card:
        card = Card()
        said = " ".join(filter(None, retold(file.code, file.sentence, problem_text)))
        kept = translate("Desk", "Kept untouched since {when}: {path}").format(
            when=when(file.kept_at), path=apart(str(file.path))
        )
        again = button(translate("Desk", "Try it again"), partial(self._again, file.path), writes=True)
        again.setAccessibleDescription(file.name)
        delete = button(
            translate("Desk", "Delete the copy"),
            partial(self._delete, file.path.name),
            role="link",
            writes=True,
        )
        delete.setAccessibleDescription(file.name)
        card.add(label(file.name, "lead", selectable=True), label(f"{said}  [{file.code}]"))
        return card.add(label(kept, "small", selectable=True), row(again, delete, None))

    def _delete(self, name: str) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(
            lambda: workspace.discard_quarantined(name),
            lambda _none: self.desk.written(None, translate("Desk", "✓ The copy is deleted.")), owner=self,
        )  # fmt: skip

    def _again(self, path: Path) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(lambda: workspace.take([path]), self._tried)

    def _tried(self, report: object) -> None:
        from desktop.exchange_in import report_words, why_words
        from sync.values import IntakeReport

        assert isinstance(report, IntakeReport)
        why = "\n".join(why_words(file) for file in report.files)
        self.desk.written(report.changes, f"{report_words(report)}\n{why}".strip())


class FormsTab(Tab):
    """The forms in use; a new version comes from an XLSForm and goes down with the next bundle."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        bring = button(
            translate("Desk", "Bring in an XLSForm…"),
            self.choose_file,
            role="primary",
            icon="add",
            writes=True,
        )
        self.body.addLayout(row(bring, None))
        self._report = label("", "note", selectable=True)
        self._report.hide()
        self.body.addWidget(self._report)
        self._cards = self.growing_cards()

    def show_forms(self, forms: tuple[FormSummary, ...]) -> None:
        ordered = sorted(forms, key=lambda each: (each.form_id, not each.current))
        self._cards.show([Part(each.sha256, each, partial(self._card, each)) for each in ordered])

    def _card(self, form: FormSummary) -> Card:
        state = translate("Desk", "in use") if form.current else translate("Desk", "older version")
        title = title_in(form.title, self.desk.context.language)
        about = f"{form.form_id} · {language_names(form.languages)} · {form.sha256[:16]}"
        return Card().add(
            label(f"{title} · {form.version} · {state}", "lead" if form.current else "muted"),
            label(about, "small", selectable=True),
        )

    def choose_file(self) -> None:
        chosen = ask_open(
            self,
            translate("Desk", "XLSForm"),
            "XLSForm (*.xlsx *.xls)",
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.bring(chosen)

    def bring(self, path: Path) -> None:
        """This converts a workbook in a child process, reports, and installs what could be converted."""
        from desktop.parts import finding_words

        workspace = self.workspace

        def work() -> tuple[str, bool]:
            from forms.xlsform import import_xlsform

            imported = import_xlsform(path.read_bytes(), path.name)
            said = "\n".join(finding_words(finding) for finding in imported.findings)
            if imported.version is None:
                return said, False
            workspace.install_form(imported.version)
            return said, True

        self.desk.context.jobs.run_long(
            translate("Desk", "Reading the form"), lambda _p: work(), self._brought
        )

    def _brought(self, outcome: tuple[str, bool]) -> None:
        said, installed = outcome
        words = (
            translate("Desk", "✓ The form is in use here and goes down with the next bundle.")
            if installed
            else translate("Desk", "✕ The form was not brought in.")
        )
        self._report.setText(f"{words}\n{said}".strip())
        self._report.show()
        self.desk.written(None, words)
