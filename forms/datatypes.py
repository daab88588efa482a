# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How a value of each bind type is spelled: any text or Python value in, the one canonical text out.

`canonical` gives None where the text does not fit the type; what becomes of it is the session's decision.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Callable, Sequence
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from typing import Final

Answer = str | int | Decimal | date | time | datetime | Sequence[str] | None

INT_MIN: Final = -(2**31)
INT_MAX: Final = 2**31 - 1

_NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?")
_DATE: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_ZONE: Final = r"(Z|[+-]\d{2}(?::?\d{2})?)?"
_TIME: Final = re.compile(r"(\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?" + _ZONE)
_LOCAL_TIME: Final = re.compile(r"\d{2}:\d{2}(?::\d{2}(\.\d+)?)?")
_DATE_TIME: Final = re.compile(r"(\d{4}-\d{2}-\d{2})T(.+)")


def text_of(answer: Answer) -> str:
    """This spells any accepted Python value as the text a form holds."""
    match answer:
        case None:
            return ""
        case str():
            return unicodedata.normalize("NFC", _NOT_IN_XML.sub("", answer))
        case bool():
            return "true" if answer else "false"
        case int():
            return str(answer)
        case Decimal():
            return format(answer, "f")
        case datetime():
            return answer.isoformat(timespec="milliseconds")
        case date():
            return answer.isoformat()
        case time():
            return answer.isoformat(timespec="milliseconds")
        case float():
            return _float_text(answer)
        case _:
            return " ".join(text_of(part) for part in answer)


def canonical(type_name: str, text: str) -> str | None:
    """This gives the text as the type spells it, or None where it does not fit the type."""
    if text == "":
        return ""
    spell = _SPELLINGS.get(type_name)
    return text if spell is None else spell(text)


def _float_text(number: float) -> str:
    return str(int(number)) if math.isfinite(number) and number == int(number) else repr(number)


def _number(text: str) -> Decimal | None:
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _int(text: str) -> str | None:
    number = _number(text)
    if number is None:
        return None
    whole = int(number)
    return str(whole) if INT_MIN <= whole <= INT_MAX else None


def _decimal(text: str) -> str | None:
    number = _number(text)
    if number is None:
        return None
    if not math.isfinite(float(number)):
        return None
    spelled = format(number, "f")
    whole, _, fraction = spelled.removeprefix("+").partition(".")
    return f"{whole or '0'}.{fraction.rstrip('0') or '0'}"


def _date(text: str) -> str | None:
    text = text.strip()
    found = _DATE.match(text)
    if found is None:
        return None
    rest = text[found.end() :]
    if rest and not (rest.startswith("T") and _LOCAL_TIME.fullmatch(rest[1:])):
        return None  # with a zone it may be another day here
    try:
        date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
    return found[0]


def _time(text: str) -> str | None:
    text = text.strip()
    found = _TIME.fullmatch(text)
    if found is None:
        return None
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    return text if hour < 24 and minute < 60 and second < 60 else None


def _date_time(text: str) -> str | None:
    text = text.strip()
    found = _DATE_TIME.fullmatch(text)
    if found is None or _date(found[1]) is None or _time(found[2]) is None:
        return None
    return text


def _geopoint(text: str) -> str | None:
    """Latitude, longitude, altitude and accuracy, each with a fraction, as ODK tools write them."""
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return None
    spelled = [_decimal(part) for part in parts] + ["0.0"] * (4 - len(parts))
    if any(part is None for part in spelled):
        return None
    latitude, longitude = float(spelled[0] or 0), float(spelled[1] or 0)
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        return None
    return " ".join(part for part in spelled if part is not None)


def _points(least: int) -> Callable[[str], str | None]:
    def spell(text: str) -> str | None:
        points = [_geopoint(point) for point in text.split(";") if point.strip()]
        if len(points) < least or any(point is None for point in points):
            return None
        return ";".join(point for point in points if point is not None)

    return spell


_SPELLINGS: Final[dict[str, Callable[[str], str | None]]] = {
    "int": _int,
    "decimal": _decimal,
    "date": _date,
    "time": _time,
    "dateTime": _date_time,
    "geopoint": _geopoint,
    "geotrace": _points(2),
    "geoshape": _points(3),
}
