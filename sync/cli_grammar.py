# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the grammars of the verbs share: how a verb is added, how its help looks, what a count or a name is.

Nothing is imported but argparse, so that help and completion answer at once.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
Verbs = "argparse._SubParsersAction[argparse.ArgumentParser]"


class Help(argparse.RawDescriptionHelpFormatter):
    """The same width everywhere, so that docs/CLI.md does not depend on a terminal."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=100, max_help_position=28)


def adder(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
) -> Callable[..., argparse.ArgumentParser]:
    def add(name: str, help: str, *, here: bool = True) -> argparse.ArgumentParser:
        made = verbs.add_parser(name, help=help, description=help, formatter_class=Help)
        if here:
            made.add_argument("-w", "--workspace", metavar="DIR", default="", help="folder of the workspace")
            made.add_argument(
                "--passphrase-file", metavar="FILE", default="", help="file with the passphrase"
            )
        made.add_argument("--json", action="store_true", help="print for programs")
        return made

    return add


def count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"not a count: {text!r}")
    return int(text)


def named(text: str) -> str:
    """A variable of a script that is empty must not mean the folder where it runs."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name")
    return text


def with_language(made: argparse.ArgumentParser) -> None:
    made.add_argument("-l", "--language", choices=LANGUAGES, default="en", help="language of what is written")
