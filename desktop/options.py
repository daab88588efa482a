# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the window was started with. The daily start has no options and pays for no parser."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop import theme

if TYPE_CHECKING:
    from argparse import ArgumentParser


class Options(NamedTuple):
    """What the window was started with."""

    paths: list[Path]
    language: str | None = None
    look: theme.Look | None = None
    preferences: Path | None = None
    screens: Path | None = None
    self_check: bool = False


def options_of(arguments: list[str]) -> Options:
    if not any(argument.startswith("-") for argument in arguments):
        return Options([Path(argument) for argument in arguments])
    parser = parser_of_options()
    found, for_pictures = parser.parse_known_args(arguments)
    options = Options(**vars(found))
    if for_pictures and not options.screens:
        parser.error(f"unrecognized arguments: {' '.join(for_pictures)}")
    return options


def parser_of_options() -> ArgumentParser:
    """The parser; what else pictures may be asked for is added by desktop/screens.py."""
    import argparse

    parser = argparse.ArgumentParser(prog="assent-window", description="Assent, the window")
    parser.add_argument("paths", nargs="*", type=Path, help="a workspace folder, or files to take in")
    parser.add_argument("--language", choices=("en", "fr", "es", "ru", "ar", "zh"))
    parser.add_argument("--look", choices=theme.LOOKS)
    parser.add_argument("--preferences", type=Path, help="keep the window's settings in this file")
    parser.add_argument(
        "--screens", type=Path, metavar="DIR", help="write a picture of every screen and stop"
    )
    parser.add_argument("--self-check", action="store_true", help="say what this window lacks, and stop")
    return parser
