# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Help: a short page for each screen, the keys, a report without personal data, licences."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QFileDialog, QTextBrowser, QVBoxLayout

from desktop import theme
from desktop.parts import Context, Heading, Place, Screen, button, row
from forms.problem import N_, Problem

translate = QCoreApplication.translate
_MET: list[str] = []
KEEP = 20


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


def report_text(language: str) -> str:
    """This is what a report says: versions and places in the program, nothing that was typed."""
    lines = [
        "Assent report. It holds no names, no answers, no file names of yours.",
        f"python {platform.python_version()}  qt {qVersion()}  {platform.system()} {platform.release()}  language {language}",
        *(_MET or ["nothing unexpected was met"]),
    ]
    return "\n".join(lines) + "\n"


class HelpScreen(Screen):
    """One page of words, and two buttons."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.page = QTextBrowser()
        self.page.setOpenExternalLinks(False)
        self.page.setAccessibleName(translate("Help", "Help"))
        self.save = button(translate("Help", "Save a report…"), self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(Heading(translate("Help", "Help")))
        layout.addWidget(self.page, 1)
        layout.addLayout(row(self.save, None))

    def place(self) -> Place | None:
        return Place("help")

    def refresh(self) -> None:
        self.stale = False
        self.go_to(Place("help"))

    def go_to(self, place: Place) -> None:
        texts = topics()
        order = [place.ref] if place.ref in texts else []
        order += [name for name in texts if name not in order]
        parts = [f"<h3>{texts[name][0]}</h3><p>{texts[name][1]}</p>" for name in order]
        parts.append(f"<h3>{translate('Help', 'Keys')}</h3>{_keys()}")
        parts.append(f"<h3>{translate('Help', 'About and licences')}</h3><p>{about_text()}</p>")
        self.page.setHtml("".join(parts))
        self.page.moveCursor(self.page.textCursor().MoveOperation.Start)

    def _save(self) -> None:
        start = str(Path(self.context.preferences.last_folder) / "assent-report.txt")
        chosen, _kind = QFileDialog.getSaveFileName(self, translate("Help", "Save a report"), start)
        if chosen:
            Path(chosen).write_text(report_text(self.context.language), "utf-8")
            self.told.emit(translate("Help", "✓ Saved: {path}").format(path=chosen))


def topics() -> dict[str, tuple[str, str]]:
    """A short help for each screen, in the order of the rail."""
    return {
        "home": (
            translate("Help", "Home"),
            translate("Help", "What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so."),
        ),
        "form": (
            translate("Help", "Filling a form"),
            translate("Help", "Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs."),
        ),
        "records": (
            translate("Help", "Records"),
            translate("Help", "Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said."),
        ),
        "consultation": (
            translate("Help", "Consultation"),
            translate("Help", "What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final."),
        ),
        "exchange": (
            translate("Help", "Exchange"),
            translate("Help", "Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it."),
        ),
        "review": (
            translate("Help", "Review of workbooks"),
            translate("Help", "What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office."),
        ),
        "desk": (
            translate("Help", "Secretariat"),
            translate("Help", "Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens."),
        ),
        "settings": (
            translate("Help", "Settings"),
            translate("Help", "Language, look and text size act at once. “Check everything” computes every signature and every result again."),
        ),
    }  # fmt: skip


def _keys() -> str:
    rows = (
        ("Ctrl+1 … 7", translate("Help", "go to a place on the side")),
        ("Ctrl+N", translate("Help", "new record")),
        ("Ctrl+I", translate("Help", "take files")),
        ("Ctrl+E", translate("Help", "make a bundle")),
        ("Ctrl+F", translate("Help", "find a question or a record")),
        ("F8", translate("Help", "next question that needs attention")),
        ("Alt+← Alt+→", translate("Help", "page back and forward")),
        ("Ctrl+Z Ctrl+Y", translate("Help", "take back an answer, give it again")),
        ("Ctrl+S", translate("Help", "save now")),
        ("Ctrl+Enter", translate("Help", "finish and sign")),
        ("Delete", translate("Help", "take a choice back")),
    )
    return (
        "<table cellpadding='4'>"
        + "".join(f"<tr><td><b>{k}</b></td><td>{w}</td></tr>" for k, w in rows)
        + "</table>"
    )


def about_text() -> str:
    words = translate(
        "Help",
        "Assent is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 (LGPL 3), SQLite and SQLCipher (public domain, BSD), and other libraries whose licences are in the folder of the program.",
    )
    return words.format(qt=qVersion())
