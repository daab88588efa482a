# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Dates as forms write them: ISO texts, days since 1970, and the format codes of OpenRosa.

Days are counted in UTC; a text without a zone is in the zone of the session, which is passed in.
A text that is no date gives None, never a guess.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_DATE = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?",
    re.ASCII,
)
_TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?", re.ASCII)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAY = 86400.0

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def parse_moment(text: str, zone: tzinfo) -> datetime | None:
    """The moment an ISO date or date with time says, in the zone; None where it says none."""
    if len(text) < 10 or text[4] != "-":
        return None
    match = _DATE.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    if offset and hour is None:
        return None
    try:
        moment = datetime(
            int(year),
            int(month),
            int(day),
            int(hour or 0),
            int(minute or 0),
            int(second or 0),
            _microseconds(fraction),
            tzinfo=_offset_zone(offset) if offset else zone,
        )
        return moment.astimezone(zone)
    except (ValueError, OverflowError):
        return None


def days_of_text(text: str, zone: tzinfo) -> float | None:
    moment = parse_moment(text, zone)
    return None if moment is None else days_of(moment)


def days_of(moment: datetime) -> float:
    return (moment - _EPOCH) / timedelta(days=1)


def moment_of_days(days: float, zone: tzinfo) -> datetime | None:
    """The moment so many days after 1970, to the millisecond, in the zone."""
    if not math.isfinite(days) or abs(days) > 4_000_000:
        return None
    try:
        return (_EPOCH + timedelta(milliseconds=round(days * _DAY * 1000))).astimezone(zone)
    except (OverflowError, ValueError):
        return None


def moment_text(moment: datetime) -> str:
    """ISO: the date alone at midnight in its zone, else with time, milliseconds and offset."""
    if moment.hour == moment.minute == moment.second == moment.microsecond == 0:
        return moment.date().isoformat()
    return time_stamp(moment)


def time_stamp(moment: datetime) -> str:
    text = moment.isoformat(timespec="milliseconds")
    return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text


def fraction_of_day(text: str, zone: tzinfo, today: datetime) -> float | None:
    """The share of the day that has passed at an ISO time, in the zone (decimal-time)."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, second, fraction, offset = match.groups()
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return None
    seconds = int(hour) * 3600 + int(minute) * 60 + int(second or 0) + _microseconds(fraction) / 1e6
    if offset:
        here = today.astimezone(zone).utcoffset() or timedelta()
        there = _offset_zone(offset).utcoffset(None) or timedelta()
        seconds += (here - there).total_seconds()
    return (seconds % _DAY) / _DAY


def format_moment(moment: datetime, pattern: str) -> str:
    """This writes a moment with the % codes of OpenRosa; a code it does not know stays as written."""
    return re.sub(r"%(.)", lambda code: _code(moment, code.group(1)), pattern)


def _code(moment: datetime, code: str) -> str:
    match code:
        case "Y":
            return f"{moment.year:04d}"
        case "y":
            return f"{moment.year % 100:02d}"
        case "m":
            return f"{moment.month:02d}"
        case "n":
            return str(moment.month)
        case "b":
            return MONTHS[moment.month - 1]
        case "d":
            return f"{moment.day:02d}"
        case "e":
            return str(moment.day)
        case "H":
            return f"{moment.hour:02d}"
        case "h":
            return str(moment.hour)
        case "M":
            return f"{moment.minute:02d}"
        case "S":
            return f"{moment.second:02d}"
        case "3":
            return f"{moment.microsecond // 1000:03d}"
        case "a":
            return WEEKDAYS[moment.weekday()]
        case "w":
            return str((moment.weekday() + 1) % 7)
        case "W":
            return f"{moment.isocalendar().week:02d}"
        case "%":
            return "%"
        case _:
            return "%" + code


def _microseconds(fraction: str | None) -> int:
    return int(fraction[:6].ljust(6, "0")) if fraction else 0


def _offset_zone(offset: str) -> timezone:
    if offset == "Z":
        return UTC
    sign = -1 if offset[0] == "-" else 1
    digits = offset[1:].replace(":", "").ljust(4, "0")
    return timezone(sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:])))
