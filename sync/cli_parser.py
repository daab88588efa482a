# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The words of the command line: every verb, its arguments and its help. docs/CLI.md is made from here.

Light on purpose: nothing heavy of the program is imported, so that help and completion answer at once.
"""

from __future__ import annotations

import argparse

from sync import cli_parser_rounds as rounds
from sync.cli_grammar import LANGUAGES, Help, adder, count, named, with_language
from sync.version import VERSION

FORMATS = ("xlsx", "csv", "bundle", "docx")
ROOT_ACTS = (
    "show",
    "new-key",
    "replace",
    "move-out",
    "add-device",
    "revoke-device",
    "take-over",
    "read",
    "sign",
    "apply",
)
EPILOG = """\
exit codes:
  0    done
  1    a problem: the sentence says what happened, the hint what to do
  2    the command was not understood
  3    something was refused: a broken signature, an unknown sender, a result that does not agree
  130  interrupted

Without a verb the window opens; with a .assent file or a workspace folder, the window opens with it.
The workspace is the folder given with --workspace, else ASSENT_WORKSPACE, else the current folder.
A locked workspace asks for its passphrase, or takes it from --passphrase-file, ASSENT_PASSPHRASE, or the
computer's keyring if that was told to remember it.
"""


def parser() -> argparse.ArgumentParser:
    """The whole grammar."""
    whole = argparse.ArgumentParser(
        prog="assent",
        description="Positions, endorsements and use cases from offices that work offline.",
        epilog=EPILOG,
        formatter_class=Help,
    )
    whole.add_argument("--version", action="version", version=f"assent {VERSION}")
    verbs = whole.add_subparsers(dest="verb", metavar="VERB", required=True, title="verbs")
    for group in (_begin, _records, _offices, _trust, _proofs, _exchange, *rounds.GROUPS, _care):
        group(verbs)
    return whole


def _begin(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("init", "Begin a workspace in a folder.")
    made.add_argument(
        "--secretariat", action="store_true", help="the secretariat's workspace, not an office's"
    )
    made.add_argument(
        "--organization",
        metavar="CODE",
        required=True,
        type=named,
        help="code of the organization, as UNICEF",
    )
    made.add_argument("--office", metavar="NAME", required=True, type=named, help="name of the office")
    made.add_argument("--person", metavar="NAME", default="", help="who works here")
    made.add_argument("--device", metavar="NAME", default="device 1", help="which of the office's computers")
    made.add_argument("--focal-point", action="store_true", help="asks to file the organization's positions")
    made.add_argument(
        "--root-key", metavar="FILE", action="append", default=[],
        help="secretariat: found it with this root key (once for each); it is not kept in the workspace",
    )  # fmt: skip
    made.add_argument(
        "--root-secret-file", metavar="FILE", action="append", default=[],
        help="passphrase of the root key at the same place in the line; else it is asked for",
    )  # fmt: skip
    made.add_argument(
        "--root-words-file", metavar="FILE", action="append", default=[],
        help="secretariat: found it with the root key whose 33 words are in this file",
    )  # fmt: skip
    made.add_argument(
        "--root-public", metavar="LINE", action="append", default=[],
        help="secretariat: one more root key, of somebody who is elsewhere (its line, or a file that holds it)",
    )  # fmt: skip
    made.add_argument(
        "--threshold",
        metavar="N",
        type=int,
        default=1,
        help="secretariat: how many root keys sign together (1)",
    )
    made.add_argument("--locked", action="store_true", help="encrypt the workspace under a passphrase")
    made.add_argument("--remember", action="store_true", help="locked: the computer's keyring remembers it")
    with_language(made)
    made = add("profile", "Show who works here, or say who does from now on.")
    made.add_argument("--person", metavar="NAME", default=None, help="who works here now")
    made.add_argument(
        "--device", metavar="NAME", default=None, type=named, help="how this computer is called"
    )
    add("status", "Say where this workspace stands and what needs doing.")
    made = add("demo", "Play the whole story into a folder and leave everything it made.", here=False)
    made.add_argument("--out", metavar="DIR", required=True, help="an empty or new folder")
    made.add_argument("--quiet", action="store_true", help="say nothing")


def _records(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    add("forms", "List the forms.")
    made = add("install-form", "Make a form current from its XLSForm workbook.")
    made.add_argument("file", help="the workbook (.xlsx, .xls)")
    made = add("record", "Record a form from JSON answers or from instance XML.")
    made.add_argument("file", help="JSON or XML; - reads from the standard input")
    made.add_argument("--form", metavar="ID", default="", help="form of the JSON answers")
    made.add_argument(
        "--correct", metavar="RECORD", default="", help="correct this record instead of a new one"
    )
    made.add_argument(
        "--attach", metavar="FILE", action="append", default=[], help="a file named in an answer"
    )
    made = add("records", "List records.")
    made.add_argument("text", nargs="*", help="words that must occur, in any of the six languages")
    made.add_argument("--form", metavar="ID", action="append", default=[], help="only this form")
    made.add_argument(
        "--organization", metavar="CODE", action="append", default=[], help="only this organization"
    )
    made.add_argument("--consultation", metavar="ID", default="", help="only positions on this consultation")
    made.add_argument("--item", metavar="ID", default="", help="only positions on this item")
    made.add_argument(
        "--status",
        choices=("recorded", "exported", "received", "counted"),
        action="append",
        default=[],
        help="only records that came this far",
    )
    made.add_argument("--own", action="store_true", help="only our own")
    made.add_argument("--conflicts", action="store_true", help="only those in conflict")
    made.add_argument("--withdrawn", action="store_true", help="the withdrawn ones too")
    made.add_argument("--limit", type=count, default=50, help="how many (50)")
    made.add_argument("--offset", type=count, default=0, help="leave out the first so many")
    made = add("show", "Show one record as it stands, or write it as a PDF to print.")
    made.add_argument("record", help="record id, or its first letters")
    made.add_argument("--write", metavar="FILE", default="", help="write it instead (.pdf)")
    made.add_argument(
        "--files", metavar="DIR", default="", help="write the files attached to it into this folder"
    )
    with_language(made)
    made = add("history", "Show every revision of a record.")
    made.add_argument("record", help="record id, or its first letters")
    made = add("withdraw", "Withdraw a record; it stays readable.")
    made.add_argument("record", help="record id, or its first letters")
    made.add_argument("--reason", required=True, help="one sentence, kept with the record")
    made = add("resolve", "Settle a conflict: say for each field which value holds.")
    made.add_argument("record", help="record id, or its first letters")
    made.add_argument("values", nargs="+", metavar="FIELD=VALUE", help="an empty value clears the field")
    made = add("drafts", "List forms begun and not recorded.")
    made.add_argument("--discard", metavar="DRAFT", default="", help="throw this one away")


def _offices(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("enrol", "Write the request that asks the secretariat to admit this device.")
    made.add_argument("file", help="where to write it (.assent-enrol)")
    made = add("admit-office", "Admit an office's device from its request (secretariat).")
    made.add_argument("file", help="the request")
    made.add_argument(
        "--code", default=None, help="the code that the office read out; must agree (asked for when left out)"
    )
    made.add_argument(
        "--yes-i-compared", action="store_true", help="the code was compared aloud in another way"
    )
    made.add_argument(
        "--focal-point",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="files the organization's positions (default: as asked, and the first office of each)",
    )
    made.add_argument(
        "--into", metavar="OFFICE", default=None, help="one more device of this office (id) of the list"
    )
    add("offices", "List offices and their devices.")
    made = add("office", "Rename an office, or say whether it files the positions (secretariat).")
    made.add_argument("office", help="id or name of the office")
    made.add_argument("--name", metavar="NAME", default=None, type=named, help="its new name")
    made.add_argument(
        "--focal-point",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="whether it files the organization's positions (one office does)",
    )
    made = add("revoke", "Accept nothing more from a device (secretariat).")
    made.add_argument("device", help="key id, log id or origin of the device")
    made.add_argument("--reason", required=True, help="why; everybody can read it")
    _received_before(made)
    made = add("organizations", "List the organizations, or enter one (secretariat).")
    made.add_argument("--add", metavar="CODE", default=None, type=named, help="enter this organization")
    made.add_argument("--name", metavar="NAME", default="", help="its name")
    made.add_argument("--group", metavar="GROUP", default="", help="its group")
    with_language(made)


def _received_before(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "--received-before",
        metavar="TIME",
        default="",
        help="only what was received before this moment (2026-05-03, 2026-05-03T14:00) still counts (default: all)",
    )


def _trust(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("roots", "Root keys: who runs the secretariat is decided by several keys, kept elsewhere.")
    made.add_argument(
        "act",
        choices=ROOT_ACTS,
        help="new-key, read, sign: on any computer; the others: in the secretariat's workspace",
    )
    made.add_argument(
        "files", nargs="*", metavar="FILE", help="the key file, the request, or the signed requests"
    )
    made.add_argument("--holder", metavar="NAME", default="", help="new-key: who will keep the key")
    made.add_argument("--key", metavar="FILE", default="", help="sign: the key file; without it the 33 words")
    made.add_argument("--out", metavar="FILE", default="", help="sign: where the signed request is written")
    made.add_argument(
        "--secret-file", metavar="FILE", default="", help="passphrase of the key file, or the 33 words"
    )
    made.add_argument(
        "--sheet", metavar="FILE", default="", help="new-key, move-out: write a page for print (.html)"
    )
    with_language(made)
    made.add_argument("--request", metavar="FILE", default="", help="add-device: its enrolment request")
    made.add_argument("--code", default="", help="add-device: the code that the new device shows")
    made.add_argument("--device", metavar="ID", default="", help="revoke-device: key id, log id or origin")
    _received_before(made)
    made.add_argument(
        "--reason", default="", help="revoke-device, take-over (then the old device is revoked): why"
    )
    made.add_argument(
        "--public", metavar="LINE", action="append", default=[], help="replace: a new root key, once for each"
    )
    made.add_argument("--threshold", type=int, default=2, help="replace: how many sign together (2)")


def _proofs(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("receipt", "Write the proof that the secretariat holds a revision, for anybody to check.")
    made.add_argument("record", help="record id, or its first letters")
    made.add_argument("file", help="where to write it (.assent-receipt)")
    made.add_argument(
        "--entry", metavar="HASH", default="", help="this revision, not the latest with a proof"
    )
    made = add("verify-receipt", "Check a receipt file; with a key, no workspace is needed.")
    made.add_argument("file", help="the receipt (.assent-receipt)")
    made.add_argument(
        "--secretariat", metavar="KEY", default="", help="its key, one line or a file that holds it"
    )
    made = add(
        "passphrase", "Lock the workspace, change or take away its passphrase, let the computer remember it."
    )
    made.add_argument("act", choices=("show", "set", "remove", "remember", "forget"))
    made.add_argument("--remember", action="store_true", help="set: the computer's keyring remembers it")
    made.add_argument(
        "--new-passphrase-file", metavar="FILE", default="", help="set: file with the new passphrase"
    )


def _exchange(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("export", "Write records as workbook or CSV, the next bundle, or the note.")
    made.add_argument("format", choices=FORMATS, help="what to write")
    made.add_argument("path", help="file (for csv: folder)")
    made.add_argument(
        "--to",
        metavar="OFFICE",
        action="append",
        default=[],
        help="bundle: only for this office (secretariat)",
    )
    made.add_argument("--everything", action="store_true", help="bundle: also what is known to be there")
    made.add_argument(
        "--without-ledger", action="store_true", help="bundle: without the diaries of other offices"
    )
    made.add_argument("--without-attachments", action="store_true", help="bundle: without attached files")
    made.add_argument("--encrypt", action="store_true", help="bundle: only its receivers can open it")
    made.add_argument(
        "--recipient",
        metavar="AGE",
        action="append",
        default=[],
        help="bundle: encrypt to this age recipient",
    )
    made.add_argument(
        "--part-size", metavar="BYTES", type=count, default=0, help="bundle: cut into parts below this size"
    )
    made.add_argument(
        "--qr",
        action="store_true",
        help="bundle: write QR codes instead: pictures, or pages to print where path is a .pdf",
    )
    made.add_argument("--form", metavar="ID", action="append", default=[], help="xlsx, csv: only this form")
    made.add_argument("--consultation", metavar="ID", default="", help="docx: which consultation")
    with_language(made)
    made = add("take", "Take bundles, parts, workbooks, enrolment requests, or folders of them.")
    made.add_argument(
        "paths",
        nargs="+",
        type=named,
        help="files and folders, in any order; - reads texts of QR codes from the standard input",
    )
    made.add_argument(
        "--yes", action="store_true", help="workbooks: also take what is proposed but not certain"
    )
    made.add_argument(
        "--report", metavar="FILE", default="", help="write the account of the intake as a workbook (.xlsx)"
    )
    with_language(made)
    made = add("exchange", "Show what was sent and received, and how far its arrival is proved.")
    made.add_argument("--record", metavar="RECORD", default="", help="how far this one record has come")
    made.add_argument("--limit", type=count, default=50, help="how many of each (50)")
    made = add("quarantine", "List the files that were refused, or delete the copy of one.")
    made.add_argument("--delete", metavar="NAME", default="", help="delete this copy (name of its file)")
    made = add("waiting", "List files that came too early and parts whose others are missing, or delete one.")
    made.add_argument("--delete", metavar="ID", default="", help="give this one up")
    made = add("review", "Decide what workbooks left in doubt: list, decide, finish; also as a workbook.")
    made.add_argument(
        "act",
        nargs="?",
        default="list",
        choices=("list", "decide", "accept-all", "finish", "drop", "write", "read"),
        help="what to do (list)",
    )
    made.add_argument(
        "what",
        nargs="*",
        help="decide: KEY accept|correct|skip|drop|open [ANSWER]; drop: FILE; write, read: the workbook",
    )
    made.add_argument("--file", metavar="NAME", action="append", default=[], help="only this workbook")
    made.add_argument(
        "--kind", metavar="CODE", action="append", default=[], help="only this kind of question"
    )
    made.add_argument("-l", "--language", choices=LANGUAGES, default="", help="language of what is written")
    made = add("give-back", "Copy a workbook with what is to be corrected marked in its cells.")
    made.add_argument("file", help="the workbook, or the name of one that waits")
    made.add_argument("out", help="the copy to write (.xlsx)")
    made.add_argument(
        "-l", "--language", choices=LANGUAGES, default="", help="language of the notes (that of the workbook)"
    )
    made = add("template", "Write an Excel form to be filled where this program is not.")
    made.add_argument("form", help="form id")
    made.add_argument("path", help="the workbook to write")
    made.add_argument("--prefill", action="store_true", help="with our own records, to be corrected")
    made.add_argument(
        "--office",
        metavar="OFFICE",
        default="",
        help="for this office (id or name), with its records (secretariat)",
    )
    with_language(made)


def _care(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("verify", "Check everything again from the bytes.")
    made.add_argument(
        "--evidence", metavar="DIR", default="", help="write what proves a wrong into this folder"
    )
    made = add("verify-result", "Recompute the signed results of a consultation, or those in bundles alone.")
    made.add_argument(
        "what", nargs="+", help="a consultation of the workspace, or bundle files: these need no workspace"
    )
    made = add("audit-kit", "Write the tools that check bundles and proofs without this program.", here=False)
    made.add_argument("folder", help="where to write the shell script and its word lists")
    add("rebuild", "Drop everything derived and replay the journal.")
    made = add("backup", "Copy the whole workspace into one file.")
    made.add_argument("path", help="file or folder")
    made.add_argument("--recovery", action="store_true", help="encrypt it to the organization's recovery key")
    made = add("restore", "Unpack a backup into an empty folder; the device gets a new key.", here=False)
    made.add_argument("backup")
    made.add_argument("folder")
    made.add_argument("--passphrase-file", metavar="FILE", default="", help="file with the passphrase")
    made = add("recovery-key", "Make the organization's recovery key as three shares, of which two open it.")
    made.add_argument("path", help="where to write the printable sheet (.html)")
    with_language(made)
    made = add("recover", "Open a recovery backup with two shares, into an empty folder.", here=False)
    made.add_argument("backup")
    made.add_argument("folder")
    made.add_argument("--share", metavar="WORDS", action="append", default=[], help="one share; give two")
    made.add_argument(
        "--share-file", metavar="FILE", action="append", default=[], help="a file with one share"
    )
    made.add_argument(
        "--new-passphrase-file", metavar="FILE", default="", help="lock it: file with the new passphrase"
    )
    add("self-test", "Try whether this program works on this computer.", here=False)
    made = add(
        "update", "Update the program from a signed file; the old version stays beside it.", here=False
    )
    made.add_argument("file", nargs="?", default="", help="the update file (.assent-update)")
    made.add_argument("--check-only", action="store_true", help="only say what it would bring")
    made.add_argument("--back", action="store_true", help="start the version before this one next time")
    made = add(
        "updates", "List the newer versions that came with a bundle, or install the one for this computer."
    )
    made.add_argument("--install", action="store_true", help="install it beside this version")
    made = add("send-update", "Send a program update down with the next bundle (secretariat).")
    made.add_argument("file", help="the update file (.assent-update)")
