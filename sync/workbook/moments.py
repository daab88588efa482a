# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From what a cell holds to a day, a time or a moment: certain, to be asked, or refused.

A day written in numbers is certain only where it can be read in one way; the column's own habit makes a
proposal, never an answer.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

from sync.workbook.choices import plain
from sync.workbook.outcomes import Doubt, Outcome, Taken
from sync.workbook.raw import RawValue
from sync.workbook.spellings import PLACEHOLDERS, digits_of

_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
        "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    )
    for number, name in enumerate(names.split(), 1)
}
_MONTHS["sept"] = 9


def day_from(value: RawValue, *, from_text: bool, day_first: bool | None) -> Outcome:
    """This reads a day. `from_text`: the file knows only text; `day_first`: the habit of the column, if any."""
    match value:
        case datetime():
            repair = "time-dropped" if value.time() != time() else ""
            return _sensible(value.date(), repair)
        case date():
            return _sensible(value, "")
        case bool() | time() | timedelta():
            return Doubt("not-a-date")
        case float():
            return _date_number(value)
        case _:
            return _date_text(value, from_text, day_first)


def _sensible(day: date, repair: str) -> Outcome:
    if not 1850 <= day.year <= 2199:
        return Doubt("date-far", day.isoformat(), True)
    return Taken(day.isoformat(), repair)


def _date_number(value: float) -> Outcome:
    if not value.is_integer():
        return Doubt("not-a-date")
    if 19_000_101 <= value <= 21_991_231:
        text = str(int(value))
        made = _made_day(int(text[:4]), int(text[4:6]), int(text[6:]))
        return Doubt("date-number", made.isoformat(), True) if made else Doubt("not-a-date")
    if 10_000 <= value <= 80_000:
        return Doubt("date-number", (date(1899, 12, 30) + timedelta(days=int(value))).isoformat(), True)
    return Doubt("not-a-date")


def _date_text(value: str, from_text: bool, day_first: bool | None) -> Outcome:
    text = digits_of(value).strip()
    if not text:
        return Taken("", "spaces" if value else "")
    if plain(text) in PLACEHOLDERS:
        return Doubt("placeholder", "", True)
    clean = "" if from_text and text == value else "date-text"
    iso = re.fullmatch(
        r"([0-9]{4})[-/.年]\s?([0-9]{1,2})[-/.月]\s?([0-9]{1,2})日?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?", text
    )
    if iso:
        made = _made_day(*(int(part) for part in iso.groups()))
        return _sensible(made, clean) if made else Doubt("not-a-date")
    if (named := _named_date(text)) is not None:
        return _sensible(named, "date-text")
    parts = day_parts(text)
    if parts is None:
        return Doubt("not-a-date")
    return _numeric_date(*parts, day_first, short="short" if parts[2] < 100 else "")


def _numeric_date(first: int, second: int, year: int, is_day_first: bool | None, *, short: str) -> Outcome:
    year = year + (2000 if year < 70 else 1900) if short else year
    day_first, month_first = _made_day(year, second, first), _made_day(year, first, second)
    possible = {day for day in (day_first, month_first) if day is not None}
    if not possible:
        return Doubt("not-a-date")
    if len(possible) == 1:
        only = possible.pop()
        return Doubt("date-short-year", only.isoformat(), True) if short else _sensible(only, "date-text")
    likely = month_first if is_day_first is False else day_first
    return Doubt("date-two-ways", likely.isoformat() if likely else "", True)


def day_parts(text: str) -> tuple[int, int, int] | None:
    """This takes a day written in three numbers apart, as they are written."""
    found = re.fullmatch(
        r"\s*([0-9]{1,2})\s?[-/.]\s?([0-9]{1,2})\s?[-/.]\s?([0-9]{4}|[0-9]{2})(?:\s*г\.?)?\s*", text
    )
    return (int(found.group(1)), int(found.group(2)), int(found.group(3))) if found else None


def _named_date(text: str) -> date | None:
    words = [
        w
        for w in re.split(r"[\s,./-]+", text.casefold())
        if w not in ("", "de", "del", "of", "г", "года", "the")
    ]
    words = [re.sub(r"\A([0-9]{1,2})(?:st|nd|rd|th|er)\Z", r"\1", w) for w in words]
    months = [_MONTHS[w] for w in words if w in _MONTHS]
    numbers = [int(w) for w in words if w.isascii() and w.isdigit()]
    if len(words) != 3 or len(months) != 1 or len(numbers) != 2:
        return None
    years = [n for n in numbers if n > 999]
    days = [n for n in numbers if n <= 31]
    return _made_day(years[0], months[0], days[0]) if len(years) == 1 and len(days) == 1 else None


def _made_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def moment_from(value: RawValue, *, from_text: bool, day_first: bool | None) -> Outcome:
    """This reads a day with its time."""
    match value:
        case datetime():
            return Taken(value.isoformat(timespec="milliseconds"))
        case date():
            return Taken(f"{value.isoformat()}T00:00:00.000")
        case str():
            text = digits_of(value).strip()
            if not text:
                return Taken("", "spaces" if value else "")
            day, _, clock = text.replace("T", " ").partition(" ")
            try:
                zone = re.search(r"(?:Z|[+-][0-9]{2}:?[0-9]{2})\Z", clock)
                moment = datetime.fromisoformat(f"{day}T{clock}") if clock else None
            except ValueError:
                moment, zone = None, None
            if moment is not None and re.match(r"[0-9]{4}-", day):
                plain_text = moment.isoformat(timespec="milliseconds")
                return Taken(plain_text, "" if zone or from_text else "date-text")
            found = _date_text(day, from_text, day_first)
            hour = time_from(clock) if clock else Doubt("not-a-time")
            if isinstance(found, Taken) and isinstance(hour, Taken):
                return Taken(f"{found.value}T{hour.value}", "date-text")
            if isinstance(found, Doubt) and found.has_proposal and isinstance(hour, Taken):
                return Doubt(found.reason, f"{found.proposed}T{hour.value}", True)
            return Doubt("not-a-date")
        case _:
            return Doubt("not-a-date")


def time_from(value: RawValue) -> Outcome:
    """This reads a time of day."""
    match value:
        case datetime():
            return Doubt("not-a-time", value.time().isoformat(timespec="milliseconds"), True)
        case time():
            return Taken(value.isoformat(timespec="milliseconds"))
        case str():
            text = digits_of(value).strip()
            if not text:
                return Taken("", "spaces" if value else "")
            found = re.fullmatch(
                r"([0-9]{1,2})\s?[:h]\s?([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,6}))?)?\s?([AaPp])?\.?(?:[Mm])?\.?",
                text,
            )
            if not found:
                return Doubt("not-a-time")
            hour, minute, second = int(found.group(1)), int(found.group(2)), int(found.group(3) or 0)
            if found.group(5):
                if not 1 <= hour <= 12:
                    return Doubt("not-a-time")
                hour = hour % 12 + (12 if found.group(5) in "Pp" else 0)
            if hour > 23 or minute > 59 or second > 59:
                return Doubt("not-a-time")
            clock = time(hour, minute, second, int((found.group(4) or "0").ljust(6, "0")))
            return Taken(clock.isoformat(timespec="milliseconds"), "time-text")
        case _:
            return Doubt("not-a-time")
