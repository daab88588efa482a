# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The pages of the help: one for each screen, the keys, the words, in the language of the window.

Each page is a paragraph and a few steps; a page that needs more than that describes a screen that is too hard.
"""

from __future__ import annotations

import html
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its title, what the screen is for, and how to go about it."""

    title: str
    lead: str
    steps: tuple[str, ...] = ()
    table: tuple[tuple[str, str], ...] = ()
    """keys with what they do, or words with what they mean"""


def pages() -> dict[str, HelpPage]:
    """These are all pages by the name of their screen, in the order of the rail."""
    return {
        "home": _home(), "form": _form(), "records": _records(), "consultation": _consultation(),
        "exchange": _exchange(), "review": _review(), "desk": _desk(), "settings": _settings(), "keys": _keys(), "words": _words(),
    }  # fmt: skip


def page_html(page: HelpPage) -> str:
    """This is a page as the browser shows it; nothing in it comes from a record."""
    parts = [f"<h2>{html.escape(page.title)}</h2>"]
    if page.lead:
        parts.append(f"<p>{html.escape(page.lead)}</p>")
    if page.steps:
        parts.append("<ul>" + "".join(f"<li>{html.escape(step)}</li>" for step in page.steps) + "</ul>")
    if page.table:
        rows = (f"<tr><td><b>{html.escape(a)}</b></td><td>{html.escape(b)}</td></tr>" for a, b in page.table)
        parts.append("<table cellpadding='5'>" + "".join(rows) + "</table>")
    return "".join(parts)


def _home() -> HelpPage:
    return HelpPage(
        translate("Help", "Home"),
        translate("Help", "What needs doing now, most urgent first. Each line has one button that takes you there. When nothing is left, it says so."),
        (
            translate("Help", "The filled button is the next step. A line on its side means that it is urgent or late."),
            translate("Help", "Beside the tasks you see where things stand: the time left in a round, who has answered, what is proved to have arrived."),
            translate("Help", "A new office finds its first steps here, until the secretariat has admitted it."),
            translate("Help", "At the bottom you begin something new: a position, an endorsement, a use case or any other form."),
        ),
    )  # fmt: skip


def _form() -> HelpPage:
    return HelpPage(
        translate("Help", "Filling a form"),
        translate("Help", "Answer page by page, or turn on “Whole form”. Every answer is saved within a second; after a power cut the form waits among your drafts. A message stands under the question it is about; F8 goes to the next one. “Finish and sign” is the only step that signs."),
        (
            translate("Help", "The outline at the side shows which questions are answered (✓), open (○) or need attention (●). Choose one to go there."),
            translate("Help", "“Put aside” leaves the form; it waits on Home and among the drafts."),
            translate("Help", "Ctrl+Z takes the last answer back, anywhere in the form."),
            translate("Help", "After signing, an answer is changed by a correction; what was said before stays in the history."),
        ),
    )  # fmt: skip


def _records() -> HelpPage:
    return HelpPage(
        translate("Help", "Records"),
        translate("Help", "Everything recorded here or taken in. Type any word to find it. Open a record to read its answers, its history and the difference between two states; correct or withdraw your own. Nothing is ever erased: the history keeps what was said."),
        (
            translate("Help", "The filters beside the search leave only one form, your own records, or what was withdrawn."),
            translate("Help", "The line under the title of a record says how far it has come: recorded, sent, received, counted."),
            translate("Help", "A record that says two different things asks you which one holds."),
        ),
    )  # fmt: skip


def _consultation() -> HelpPage:
    return HelpPage(
        translate("Help", "Consultation"),
        translate("Help", "What is asked, what we said, and where all stand with the reason. “How this was counted” shows the numbers behind a result. A result before the closing is never final."),
        (
            translate("Help", "Choose an item to read its text, our position, the result and what is still missing."),
            translate("Help", "The other tabs show who answered what, who has not answered, how opinions came together, and which objections stand."),
            translate("Help", "When a text changes after our position, our position is asked for again."),
        ),
    )  # fmt: skip


def _exchange() -> HelpPage:
    return HelpPage(
        translate("Help", "Exchange"),
        translate("Help", "Make one bundle and send it by e-mail or on a stick; take in whatever you receive, in any order, as often as you like. A refused file is kept untouched and the reason is written beside it."),
        (
            translate("Help", "Choose parts when your mail has a limit, and QR codes where no file can travel. An encrypted bundle can be opened only by its receivers."),
            translate("Help", "Drop files or a whole folder on the page, or let a folder be watched. Photographs of QR codes and texts from a scanner are taken in too."),
            translate("Help", "The timeline shows each file that was sent, until its receipt has come. If none comes, send it again: twice changes nothing."),
        ),
    )  # fmt: skip


def _review() -> HelpPage:
    return HelpPage(
        translate("Help", "Review of workbooks"),
        translate("Help", "What workbooks left in doubt, cell by cell: what it shows, what is proposed, and why it is asked. The arrows go about; A accepts, C corrects, S leaves the answer empty, D leaves the row out (or 1 to 4), F8 goes to the next open one, Ctrl+Z takes back. Rows without doubt have entered already; the others enter when you finish the review, and wait as long as they must, also over days. The copy with marks goes back to the office."),
    )  # fmt: skip


def _desk() -> HelpPage:
    return HelpPage(
        translate("Help", "Secretariat"),
        translate("Help", "Admit offices by comparing a short code aloud, open and close rounds, answer every comment, and write the consolidated note. The rule of a round is fixed when it opens."),
        (
            translate("Help", "Let the office read its code to you by telephone before you admit it. Revoke a lost device at once."),
            translate("Help", "A round is opened with its texts, its rule, its deadline and its members; it is closed after the time for slow mail."),
            translate("Help", "Each comment gets an answer. In the note every paragraph can be edited; what was computed stays beside it."),
            translate("Help", "Send the offices a bundle after each closing: it carries results and receipts."),
        ),
    )  # fmt: skip


def _settings() -> HelpPage:
    return HelpPage(
        translate("Help", "Settings"),
        translate("Help", "Language, look and text size act at once. “Check everything” computes every signature and every result again."),
        (
            translate("Help", "A backup is one file. Keep it away from this computer, and make one after every round."),
            translate("Help", "Write a passphrase down on paper and keep it apart: nobody can ask for it again."),
        ),
    )  # fmt: skip


def _keys() -> HelpPage:
    return HelpPage(
        translate("Help", "Keys"),
        translate("Help", "Everything can be done without a mouse. Tab goes on, Shift+Tab goes back, Space or Enter presses a button."),
        table=(
            ("F1", translate("Help", "help for this screen")),
            ("Ctrl+1 … 7", translate("Help", "go to a place on the side")),
            ("Ctrl+N", translate("Help", "new record")),
            ("Ctrl+I", translate("Help", "take files")),
            ("Ctrl+E", translate("Help", "make a bundle")),
            ("Ctrl+F", translate("Help", "find a question, a record or a use case")),
            ("F8", translate("Help", "next question that needs attention, next open cell of a review")),
            ("Alt+← Alt+→", translate("Help", "page back and forward")),
            ("Ctrl+Z Ctrl+Y", translate("Help", "take back an answer or a decision, give an answer again")),
            ("Ctrl+S", translate("Help", "save now")),
            ("Ctrl+Enter", translate("Help", "finish and sign")),
            ("↑ ↓ Space", translate("Help", "go among choices, choose")),
            ("Delete", translate("Help", "take a choice back")),
            ("Ctrl+↑ Ctrl+↓", translate("Help", "put a choice further up or down")),
            ("Enter", translate("Help", "on an item of a consultation: give our position")),
            ("A C S D", translate("Help", "in a review: accept, correct, leave the answer empty, leave the row out")),
            ("← → Esc", translate("Help", "among QR codes: the one before, the next, back to Exchange")),
        ),
    )  # fmt: skip


def _words() -> HelpPage:
    return HelpPage(
        translate("Help", "Words"),
        translate("Help", "What the window calls things."),
        table=(
            (translate("Help", "record"), translate("Help", "one finished and signed form: a position, an endorsement, a use case")),
            (translate("Help", "entry"), translate("Help", "one signed line of the diary of a device; a record and each of its corrections are entries")),
            (translate("Help", "bundle"), translate("Help", "the file that carries new entries from one desk to another")),
            (translate("Help", "receipt"), translate("Help", "the secretariat’s signature that it holds your entries; it comes with its next bundle")),
            (translate("Help", "round"), translate("Help", "the time in which organizations give their positions, under one rule")),
            (translate("Help", "formal objection"), translate("Help", "an objection with its reason and the change that would lift it")),
            (translate("Help", "focal point"), translate("Help", "the office that files the positions of its whole organization")),
            (translate("Help", "enrolment"), translate("Help", "asking the secretariat to accept what this device signs")),
            (translate("Help", "workspace"), translate("Help", "the folder on this computer in which all of your work is kept")),
        ),
    )  # fmt: skip
