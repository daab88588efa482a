# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What several commands share: telling, choosing by the first letters, the local time zone."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime, tzinfo

from forms.problem import N_, Problem
from sync.cli import DONE
from sync.cli_print import say, say_json

Arguments = argparse.Namespace


class ValueUnclear(Problem):
    code = "command.value"
    message = N_("“{value}” is not something that {name} can be.")
    remedy = N_("Look at `assent {verb} --help`.")


class NoteNotPrinted(Problem):
    code = "command.no-printer"
    message = N_("This command cannot lay out a PDF.")
    remedy = N_("Start it as `assent note`, or write a .docx and print that.")


class SeveralMatch(Problem):
    code = "command.several"
    message = N_("“{start}” is the beginning of several ids.")
    remedy = N_("Write more letters of it.")


class NoneMatches(Problem):
    code = "command.none"
    message = N_("No id begins with “{start}”.")
    remedy = N_("List them first, and copy the id.")


def local_zone() -> tzinfo:
    return datetime.now(UTC).astimezone().tzinfo or UTC


def local_day() -> str:
    return datetime.now(UTC).astimezone().date().isoformat()


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
