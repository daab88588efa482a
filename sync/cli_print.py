# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the command line prints: tables for people, JSON for programs, progress on long work."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from fractions import Fraction
from pathlib import PurePath

from forms.problem import Finding, Problem

_HIDDEN = {"state", "data"}
"""bytes that no reader of JSON wants"""


def say(text: str = "") -> None:
    sys.stdout.write(f"{text}\n")


def complain(sentence: str, hint: str = "") -> None:
    """What happened and what to do, on the error stream."""
    sys.stderr.write(f"assent: {sentence}\n")
    if hint:
        sys.stderr.write(f"hint: {hint}\n")


def say_json(value: object) -> None:
    say(json.dumps(plain(value), ensure_ascii=False, indent=2))


def plain(value: object) -> object:
    """Any frozen value of ours as JSON can carry it."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Problem():
            return {"code": value.code, "message": value.sentence(), "remedy": value.hint()}
        case Finding():
            return {
                "code": value.code,
                "message": value.sentence(),
                "place": value.place,
                "severity": value.severity,
                "remedy": value.hint(),
            }
        case datetime() | date():
            return value.isoformat()
        case bytes():
            return value.hex()
        case PurePath() | Fraction():
            return str(value)
        case Mapping():
            return {str(key): plain(held) for key, held in value.items()}
        case _ if is_dataclass(value):
            return {
                each.name: plain(getattr(value, each.name))
                for each in fields(value)
                if not (each.name in _HIDDEN and isinstance(getattr(value, each.name), bytes))
            }
        case Iterable():
            return [plain(held) for held in value]
    return str(value)


def say_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Columns as wide as they need; Chinese letters count as two."""
    lines = [[_cell(cell) for cell in row] for row in rows]
    widths = [
        max([_width(heading), *(_width(line[n]) for line in lines)]) for n, heading in enumerate(headings)
    ]
    widths[-1] = 0  # nothing to align after the last
    for line in [list(headings), ["─" * max(width, 3) for width in widths], *lines]:
        say("  ".join(_padded(cell, width) for cell, width in zip(line, widths, strict=True)).rstrip())


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, bool):
        return "yes" if value else ""
    return " ".join(str(value).split())


def _width(text: str) -> int:
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def _padded(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def say_findings(findings: Iterable[Finding]) -> None:
    for each in findings:
        say(f"  {each.place}: {each.sentence()}")
        if each.remedy:
            say(f"    hint: {each.hint()}")


def progress(done: int, total: int, what: str) -> None:
    """One line on the error stream that is written over; nothing when that is not a screen."""
    if sys.stderr.isatty():
        share = f"{done}/{total}" if total else str(done)
        sys.stderr.write(f"\r{share} {what[:60]:<60}" + ("" if done < total else "\r"))
        sys.stderr.flush()
