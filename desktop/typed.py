# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Numbers, days and times as people type them, read strictly: what could mean two things is left alone.

Plain text to plain values; the interface's locale says which separator is which.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, time

from PySide6.QtCore import QDate, QLocale, Qt, QTime

ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def number_text(text: str, locale: QLocale, *, decimal: bool) -> str:
    """This reads a typed number into the form's own spelling, or leaves it exactly as typed.

    A separator that could mean thousands as well as decimals is left alone, and so complained of.
    """
    plain = _western(text).replace("\u2212", "-").replace("\u066b", ".")
    group, point = locale.groupSeparator(), locale.decimalPoint()
    spaceless = re.sub(r"[\s\u00a0\u202f]", "", plain)
    if re.fullmatch(r"[-+]?[0-9]+", spaceless):
        return spaceless
    if group.strip() and re.fullmatch(rf"[-+]?[0-9]{{1,3}}({re.escape(group)}[0-9]{{3}})+", spaceless):
        return spaceless.replace(group, "")
    if decimal and re.fullmatch(rf"[-+]?[0-9]*[.{re.escape(point)}][0-9]+", spaceless):
        return spaceless.replace(point, ".")
    return text.strip()


def _western(text: str) -> str:
    """The digits of every script as 0 to 9; a small digit set high or in a circle is none of them."""
    return "".join(str(unicodedata.decimal(each)) if each.isdecimal() else each for each in text.strip())


def date_pattern(locale: QLocale) -> str:
    """This is the language's short date with a four-digit year and two-digit day and month."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat).replace("\u200f", "")
    pattern = re.sub(r"y+", "yyyy", pattern)
    pattern = re.sub(r"(?<!M)M{1,2}(?!M)", "MM", pattern)
    return re.sub(r"(?<!d)d{1,2}(?!d)", "dd", pattern)


def read_date(text: str, locale: QLocale) -> date | None:
    """This reads a day as typed, or answers None; two-digit years are not guessed."""
    plain = _western(text).replace("\u200f", "")
    if ISO_DATE.fullmatch(plain):
        day = QDate.fromString(plain, Qt.DateFormat.ISODate)
    else:
        order = list(re.sub(r"[^yMd]", "", date_pattern(locale)))
        letters = "".join(dict.fromkeys(order))
        parts = re.split(r"[./\-\s]+", plain)
        if len(parts) != 3 or not all(p.isdecimal() for p in parts):
            return None
        named = dict(zip(letters, parts, strict=True))
        if len(named["y"]) != 4:
            return None
        day = QDate(int(named["y"]), int(named["M"]), int(named["d"]))
    return date(day.year(), day.month(), day.day()) if day.isValid() else None


def read_time(text: str, locale: QLocale) -> time | None:
    plain = _western(text)
    for pattern in ("H:mm", "HH:mm", "H:mm:ss", "H.mm", locale.timeFormat(QLocale.FormatType.ShortFormat)):
        found = locale.toTime(plain, pattern) if "a" in pattern.lower() else QTime.fromString(plain, pattern)
        if found.isValid():
            return time(found.hour(), found.minute(), found.second())
    return None
