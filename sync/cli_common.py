# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What several commands share: telling, choosing by the first letters, the local time zone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from forms.problem import N_, Problem
from sync._files import FileUnreadable
from sync.cli import DONE
from sync.cli_print import say, say_json

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.note import Note
    from sync.workspace import Workspace

Arguments = argparse.Namespace


class ValueUnclear(Problem):
    code = "command.value"
    message = N_("“{value}” is not something that {name} can be.")
    remedy = N_("Look at `assent {verb} --help`.")


class NoPrinter(Problem):
    code = "command.no-printer"
    message = N_("This command cannot lay out a PDF or a picture.")
    remedy = N_("Start it as `assent {verb}`, the program that also opens the window.")


class PictureUnclear(Problem):
    code = "command.picture"
    message = N_("{name} is not a name for a picture.")
    remedy = N_("Choose a name that ends in .png, .svg or .csv.")


class Printer(Protocol):
    """What needs the window's toolkit: each lays something out into a file and says which."""

    def note(self, path: Path, note: Note) -> Path: ...

    def record(self, path: Path, workspace: Workspace, record_id: str, language: str) -> Path: ...

    def codes(self, path: Path, pictures: Sequence[bytes], language: str) -> Path: ...

    def picture(self, path: Path, kind: str, workspace: Workspace, board: Board) -> Path: ...


def printer_of(arguments: Arguments) -> Printer:
    """The printer that the launcher gave. Raises `command.no-printer`."""
    held: Printer | None = arguments.printer
    if held is None:
        raise NoPrinter(verb=arguments.verb)
    return held


class SeveralMatch(Problem):
    code = "command.several"
    message = N_("“{start}” is the beginning of several ids.")
    remedy = N_("Write more letters of it.")


class NoneMatches(Problem):
    code = "command.none"
    message = N_("No id begins with “{start}”.")
    remedy = N_("List them first, and copy the id.")


class NobodyTypes(Problem):
    code = "command.nobody-types"
    message = N_("A secret is needed, and nobody can type one here.")
    remedy = N_("Give it in a file or in the environment: `assent {verb} --help`.")


def typed_secret(prompt: str, arguments: Arguments) -> str:
    """What a person types unseen. Raises `command.nobody-types`."""
    import getpass
    import warnings

    try:
        with warnings.catch_warnings():
            if not sys.stdin.isatty():  # nobody is there whose typing could be seen
                warnings.simplefilter("ignore", getpass.GetPassWarning)
            return getpass.getpass(prompt)
    except EOFError:
        raise NobodyTypes(verb=arguments.verb) from None


def text_in(file: str) -> str:
    """A file of one text, a passphrase for instance, without the end of its line. Raises `file.unreadable`."""
    try:
        return Path(file).read_text("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise FileUnreadable(name=file, detail="UTF-8?") from None


def local_zone() -> tzinfo:
    return datetime.now(UTC).astimezone().tzinfo or UTC


def local_day() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


def moment(text: str, verb: str, *, end_of_day: bool = False) -> datetime:
    """A time as typed, where none is named in this computer's zone; a day alone begins it, or ends it."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise ValueUnclear(value=text, name="a time", verb=verb) from None
    if len(text) == 10 and end_of_day:
        found = found.replace(hour=23, minute=59, second=59)
    return found if found.tzinfo else found.replace(tzinfo=local_zone())


def told(value: object, arguments: Arguments, *lines: str) -> int:
    """JSON for programs, else a sentence or two."""
    if arguments.json:
        say_json(value)
    else:
        for line in lines:
            say(line)
    return DONE


def one(start: str, found: Sequence[str]) -> str:
    if start in found:
        return start
    if len(found) > 1:
        raise SeveralMatch(start=start)
    if not found:
        raise NoneMatches(start=start)
    return found[0]
