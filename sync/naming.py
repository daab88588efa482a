# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a person may call an organization or an office. Asked where names are typed, never of what a journal holds.

And what a file may be called here that somebody elsewhere named.
"""

from __future__ import annotations

from collections.abc import Iterable

from forms.problem import N_, Problem

CODE_LIMIT = 40
NAME_LIMIT = 200


class CodeUnfit(Problem):
    code = "naming.code"
    message = N_("“{typed}” cannot be the code of an organization.")
    remedy = N_(
        "Choose at most {most} letters and digits, with hyphens instead of spaces and slashes (UN-Habitat)."
    )


class NameTooLong(Problem):
    code = "naming.name"
    message = N_("The name that begins with “{start}” has {count} characters; {most} is the most.")
    remedy = N_("Write a shorter name; what has to be said besides can go into the records.")


def check_code(typed: str) -> None:
    """Codes stand in columns, file names and lists with commas. Raises CodeUnfit."""
    if not 0 < len(typed) <= CODE_LIMIT or any(not (c.isalnum() or c in "-_.&") for c in typed):
        raise CodeUnfit(typed=typed[:CODE_LIMIT], most=CODE_LIMIT)


def check_names(typed: Iterable[str]) -> None:
    """Raises NameTooLong."""
    for name in typed:
        if len(name) > NAME_LIMIT:
            raise NameTooLong(start=name[:30], count=len(name), most=NAME_LIMIT)


def safe_name(name: str) -> str:
    """A file name that every system takes, still recognisable."""
    kept = "".join("_" if c in '<>:"/\\|?*' or ord(c) < 32 else c for c in name)
    return kept.strip(" .")[-100:] or "file"
