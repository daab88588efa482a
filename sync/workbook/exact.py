# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Answers as exact spreadsheet values: a number or a date only where nothing is lost by it.

An answer is text. It becomes a number when a spreadsheet's 15 digits hold it, a date when every
spreadsheet program counts it the same way; everything else stays the text it is.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from sync.workbook.values import ColumnKind

Exact = float | date | time | datetime | str

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")
# Before this day Excel and LibreOffice disagree by one (Excel believes in 29 February 1900).
_FIRST_SAFE_DAY = date(1900, 3, 1)
CELL_CHARACTERS = 32_767


def exact_value(text: str, kind: ColumnKind) -> Exact:
    """This gives the spreadsheet value of an answer, the text itself where a value would lose something."""
    match kind:
        case "integer" | "decimal":
            return _number(text)
        case "date":
            return _day(text)
        case "time":
            return _clock(text)
        case "datetime":
            return moment(text)
        case _:
            return text


def decimals_of(text: str) -> int:
    return len(text.partition(".")[2])


def utf16_length(text: str) -> int:
    """This counts as spreadsheet programs do: a character beyond the first 65,536 counts twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _number(text: str) -> float | str:
    if not _NUMBER.match(text) or (text.startswith("-0") and not text.strip("-0.")):
        return text
    digits = text.lstrip("-").replace(".", "").lstrip("0")
    return float(text) if len(digits) <= 15 else text


def _day(text: str) -> date | str:
    if not _DATE.match(text):
        return text
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return day if day >= _FIRST_SAFE_DAY else text


def _clock(text: str) -> time | str:
    try:
        clock = time.fromisoformat(text)
    except ValueError:
        return text
    # The clock as it was read on the wall; `zone_of` tells the format which zone to show beside it.
    return clock.replace(tzinfo=None) if clock.microsecond % 1000 == 0 else text


def zone_of(text: str) -> str:
    """This finds the zone written behind a time: `+03:00`, `Z`, or nothing."""
    found = re.search(r"(Z|[+-][0-9]{2}:[0-9]{2})\Z", text)
    return found.group(1) if found else ""


def moment(text: str) -> datetime | str:
    """This gives a moment in UTC (spreadsheets know no zones), or as written when it names no zone."""
    if "T" not in text:
        return text
    try:
        when = datetime.fromisoformat(text)
        when = when.astimezone(UTC).replace(tzinfo=None) if when.tzinfo else when
    except (ValueError, OverflowError):
        return text
    return when if when.date() >= _FIRST_SAFE_DAY and when.microsecond % 1000 == 0 else text
