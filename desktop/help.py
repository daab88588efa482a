# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Help: a page for each screen (F1 opens the one that fits), a report without personal data, licences.

Everything is offline and in the language of the window; the words are in `help_pages`.
"""

from __future__ import annotations

import html
import json
import platform
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, qVersion
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTextBrowser, QVBoxLayout

from desktop import theme
from desktop.ask_files import ask_save
from desktop.help_pages import HelpPage, page_html, pages
from desktop.parts import Context, Heading, Place, Screen, button, row
from forms.problem import N_, Problem
from sync.paper import written_whole
from sync.version import VERSION

translate = QCoreApplication.translate
_MET: list[str] = []
KEEP = 20
SCREENS = {"forms": "form"}
"""screens that share the page of another"""
LIBRARIES = (
    "PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "cbor2", "zstandard", "PyNaCl", "pyrage",
    "keyring", "shamir-mnemonic", "XlsxWriter", "openpyxl", "defusedxml", "python-docx", "pyxform",
    "lxml", "segno", "zxing-cpp",
)  # fmt: skip


SAID_ELSEWHERE = {"pyrage": "MIT", "pyxform": "BSD-2-Clause", "sqlcipher3": "Zlib"}
"""libraries whose package does not state its licence"""


class UnexpectedProblem(Problem):
    code = "window.unexpected"
    message = N_("The program met something it was not made for ({kind}). What you typed is kept.")
    remedy = N_(
        "Go on working. If it happens again, open Help and save a report for those who look after the program."
    )


def remember(caught: BaseException) -> None:
    """This keeps where something unexpected happened, without the words of the person's records."""
    frames = traceback.extract_tb(caught.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    _MET.append(f"{type(caught).__name__}\n  " + "\n  ".join(places))
    del _MET[:-KEEP]


def report_text(language: str, look: str = "", text_size: int = 100) -> str:
    """This is what a report says: versions and places in the program, nothing that was typed."""
    lines = [
        "Assent report. It holds no names, no answers, no file names of yours.",
        f"assent {VERSION}  python {platform.python_version()}  qt {qVersion()}  {platform.system()} {platform.release()} {platform.machine()}",
        f"language {language}  look {look}  text size {text_size}",
        *(_MET or ["nothing unexpected was met"]),
    ]
    return "\n".join(lines) + "\n"


class HelpScreen(Screen):
    """A list of pages, the page, and the report."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.topics = QListWidget()
        self.topics.setAccessibleName(translate("Help", "Pages of the help"))
        self.topics.setFixedWidth(theme.scaled(230))
        theme.role(self.topics, "outline")
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(False)
        self.page.setAccessibleName(translate("Help", "Help"))
        self.page.document().setDocumentMargin(theme.SPACE_4)
        self.save = button(translate("Help", "Save a report…"), self._save)
        self.back = button(
            translate("Help", "Back to the form"), lambda: self.went.emit(Place("form")), icon="back"
        )
        self.back.hide()
        for name, words in self._entries():
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setSizeHint(QSize(0, theme.scaled(theme.CONTROL_HEIGHT)))
            self.topics.addItem(item)
        self.topics.currentRowChanged.connect(lambda _row: self._show())
        body = row(self.topics, self.page, spacing=theme.SPACE_4)
        body.setStretch(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(Heading(translate("Help", "Help")))
        layout.addLayout(body, 1)
        layout.addLayout(row(self.back, None, self.save))

    def _entries(self) -> list[tuple[str, str]]:
        return [
            *((name, page.title) for name, page in pages().items()),
            ("report", translate("Help", "Report a problem")),
            ("about", translate("Help", "About and licences")),
        ]

    def place(self) -> Place | None:
        return Place("help", self.topic())

    def refresh(self) -> None:
        self.stale = False
        if self.topics.currentRow() < 0:
            self.topics.setCurrentRow(0)

    def go_to(self, place: Place) -> None:
        wanted = SCREENS.get(place.ref, place.ref)
        rows = range(self.topics.count())
        found = next((at for at in rows if self._name(at) == wanted), 0)
        self.topics.setCurrentRow(found)
        self._show()
        self.topics.setFocus()
        self.back.setVisible(place.ref == "form")

    def may_leave(self) -> bool:
        self.back.hide()  # the form may be signed when somebody comes here again
        return True

    def topic(self) -> str:
        return self._name(self.topics.currentRow())

    def _name(self, at: int) -> str:
        item = self.topics.item(at) if at >= 0 else None
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _show(self) -> None:
        name = self.topic()
        self.save.setVisible(name == "report")
        match name:
            case "report":
                self.page.setHtml(report_html(self._report()))
            case "about":
                self.page.setHtml(page_html(about_page()))
            case _ if name in (found := pages()):
                self.page.setHtml(page_html(found[name]))
        self.page.moveCursor(self.page.textCursor().MoveOperation.Start)

    def _report(self) -> str:
        chosen = self.context.preferences
        return report_text(self.context.language, chosen.look, chosen.text_size)

    def _save(self) -> None:
        chosen = ask_save(
            self,
            translate("Help", "Save a report"),
            "assent-report.txt",
            preferences=self.context.preferences,
        )
        if chosen:
            self.save_report(chosen)

    def save_report(self, path: Path) -> None:
        report = self._report().encode()
        said = translate("Help", "✓ Saved: {path}").format(path=str(path))
        self.context.jobs.run(
            lambda: written_whole(path, report), lambda _path: self.told.emit(said), owner=self, lane="free"
        )


def report_html(report: str) -> str:
    """This shows the whole report before it is saved, so that nobody sends what they have not read."""
    said = translate(
        "Help",
        "A report for those who look after the program. It holds versions and places in the program; no names, no answers, no file names. This is all of it:",
    )
    title = translate("Help", "Report a problem")
    return (
        f"<h2>{html.escape(title)}</h2><p>{html.escape(said)}</p><pre dir='ltr'>{html.escape(report)}</pre>"
    )


def about_page() -> HelpPage:
    words = translate(
        "Help",
        "Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.",
    )
    return HelpPage(
        translate("Help", "About and licences"),
        f"Assent {VERSION}. " + words.format(qt=qVersion()),
        table=licences(),
    )


def licences(program: Path | None = None) -> tuple[tuple[str, str], ...]:
    """These are the libraries with their versions and licences: from the bill of materials of the frozen
    program, or from what is installed."""
    bill = (program or Path(sys.executable).parent) / "bom.json"
    if bill.is_file():
        components = json.loads(bill.read_text("utf-8")).get("components", [])
        return tuple(
            sorted((f"{each['name']} {each.get('version', '')}", _licence(each)) for each in components)
        )
    return tuple(_installed())


def _licence(component: Mapping[str, object]) -> str:
    held = component.get("licenses")
    said = []
    for each in held if isinstance(held, list) else []:
        inner = each.get("license", {})
        said.append(str(each.get("expression") or inner.get("id") or inner.get("name") or ""))
    return ", ".join(filter(None, said))


def _installed() -> list[tuple[str, str]]:
    from importlib.metadata import PackageNotFoundError, metadata

    found = []
    for name in LIBRARIES:
        try:
            said = metadata(name)
        except PackageNotFoundError:
            continue
        named = (said[each] for each in ("License-Expression", "License") if each in said)
        stated = next(filter(None, named), "")
        marks = [
            each.rsplit("::", 1)[-1].strip()
            for each in said.get_all("Classifier") or []
            if each.startswith("License ::")
        ]
        short = stated if 0 < len(stated) < 60 and "\n" not in stated else ", ".join(marks)
        short = short or SAID_ELSEWHERE.get(name, "")
        found.append((f"{said['Name']} {said['Version']}", short))
    return found
