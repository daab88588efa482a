# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a number format makes of a number: a moment, a percentage, a number in words, a number with zeros.

Pure; the readers of .xlsx and .xls ask here, so that both say the same of the same format.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from functools import lru_cache

from sync.workbook.raw import RawValue

_CURRENCIES = re.compile(r"USD|EUR|GBP|CHF|CNY|JPY|RUB|US|UTC|[$€£¥₽]|Z|[+-][0-9]{2}:[0-9]{2}")


@lru_cache(maxsize=4_096)
def is_worded(code: str) -> bool:
    """This is true for a format that changes what a reader takes the number for; currencies do not."""
    first = code.split(";")[0]
    words = re.findall(r'"([^"]*)"', first) + re.findall(r"\\(.)", first)
    letters = re.sub(r"[^\w%‰]", "", _CURRENCIES.sub("", "".join(words)))
    return bool(letters) or bool(re.search(r"[0#?],+(?:[^0#?,]|$)", re.sub(r'"[^"]*"', "", first)))


@lru_cache(maxsize=4_096)
def bare_format(code: str) -> str:
    """This gives a number format without its literal texts, colours and further sections."""
    plain = re.sub(r'"[^"]*"|\\.|_.|\*.', "", code)
    return re.sub(r"\[(?![hms]+\])[^\]]*\]", "", plain, flags=re.IGNORECASE).split(";")[0].strip()


@lru_cache(maxsize=4_096)
def shows_moment(code: str) -> bool:
    return bool(re.search(r"[dmyhs年月日]", code, re.IGNORECASE)) and code.lower() not in (
        "general",
        "standard",
    )


def moment_of(serial: float, *, elapsed: bool, is_1904: bool) -> RawValue:
    """A spreadsheet's day count as a date, a time or both. 29 February 1900 exists only in Excel."""
    if serial != serial or abs(serial) > 2_958_466:
        return serial
    if elapsed:
        return timedelta(milliseconds=round(serial * 86_400_000))
    if serial < 0 or (not is_1904 and 60 <= serial < 61):
        return serial
    milliseconds = round(serial * 86_400_000)
    days, rest = divmod(milliseconds, 86_400_000)
    clock = (datetime.fromordinal(1) + timedelta(milliseconds=rest)).time()
    if days == 0 and not is_1904:
        return clock
    base = date(1904, 1, 1) if is_1904 else date(1899, 12, 31) if days < 60 else date(1899, 12, 30)
    try:
        day = base + timedelta(days=days)
    except OverflowError:
        return serial
    return datetime.combine(day, clock) if rest else day
