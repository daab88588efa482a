# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From what a cell holds to an answer: certain, to be asked, or refused. Never a guess.

A repair is certain when no other reading of the cell makes sense (a trailing space, a decimal comma
that can only be one). Where two readings are possible the likelier one is a proposal to a person.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from forms.datatypes import INT_MAX, canonical
from sync.workbook.choices import ChoiceTable, plain
from sync.workbook.outcomes import Doubt, Outcome, Taken
from sync.workbook.raw import NO_MARK, Mark, RawValue
from sync.workbook.values import Column

_BIND_TYPES = {"integer": "int", "decimal": "decimal", "date": "date", "time": "time", "datetime": "dateTime"}
_PLACEHOLDERS = {
    "-",
    "--",
    "—",
    "–",
    "n/a",
    "na",
    "n.a.",
    "none",
    "?",
    "tbd",
    "tbc",
    "s/o",
    "нет",
    "无",
    "لا يوجد",
    ".",
}
_DITTO = {
    '"',
    "''",
    "”",
    "″",
    "〃",
    "idem",
    "id.",
    "ditto",
    "do.",
    "same",
    "same as above",
    "see above",
    "как выше",
}
_DITTO |= {"то же", "同上", "نفسه", "كما أعلاه", "lo mismo", "ídem", "ci-dessus", "voir ci-dessus"}
_POWER = re.compile(r"[0-9](?:[.,][0-9]+)?[eE][+][0-9]{1,3}\Z")
_BARE_DIGITS = re.compile(r"[1-9][0-9]{4,}\Z")
_MOVING = re.compile(r"\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\s*\(", re.IGNORECASE)
_GARBLED = re.compile("[ÃÂâÐÑØÙ][\u0080-\u00bf‘’“”•–—˜™š›œžŸ€‚ƒ„…†‡ˆ‰Š‹ŒŽ¡-¿]")
_CURRENCY = re.compile(r"(?:USD|EUR|GBP|CHF|CNY|US\$|[$€£¥₽])", re.IGNORECASE)
_LONGEST = 32_767
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


@dataclass(slots=True)
class Prepared:
    """A column made ready for reading many cells: its lists, its habits, what was read before."""

    column: Column
    choices: ChoiceTable | None = None
    decimal_sign: str = ""
    """what this column's own unambiguous numbers use, when they agree"""
    day_first: bool | None = None
    from_text: bool = False
    """the file knows only text (CSV): a number in a text column was never a number"""
    known: dict[tuple[type, RawValue], Outcome] = field(default_factory=dict)
    clean: dict[RawValue, str] = field(default_factory=dict)
    """choices whose text is exactly one of the list's"""

    def quick(self, value: RawValue) -> str | None:
        """This reads a cell that needs no thought; None sends it to `read`. Both must say the same."""
        kind = self.column.kind
        if kind == "text":
            if (
                value.__class__ is str
                and value.isascii()
                and value.isprintable()
                and 20 < len(value) < _LONGEST
            ):
                return value if value.strip() == value else None
            return None
        if kind in ("one", "many"):
            found = self.clean.get(value)
            if found is None and value.__class__ is str:
                outcome = self.read(value)
                if isinstance(outcome, Taken) and not outcome.repair and len(self.clean) < 10_000:
                    found = self.clean[value] = outcome.value
            return found
        if value.__class__ is float:
            if kind == "integer":
                return str(int(value)) if value.is_integer() and -INT_MAX <= value <= INT_MAX else None
            if kind == "decimal":
                text = f"{value:.15g}"
                return None if "e" in text or "n" in text else text if "." in text else f"{text}.0"
        elif kind == "date" and value.__class__ is date:
            return value.isoformat() if 1850 <= value.year <= 2199 else None
        return None

    def read(self, value: RawValue, mark: Mark = NO_MARK) -> Outcome:
        """This says what one cell means."""
        if mark is NO_MARK:
            key = (value.__class__, value)
            outcome = self.known.get(key)
            if outcome is None:
                outcome = self.known[key] = self._plain(value)
            return outcome
        return self._marked(value, mark)

    def _plain(self, value: RawValue) -> Outcome:
        match self.column.kind:
            case "one" | "many" | "rank":
                return _choice(self, value)
            case "integer" | "decimal":
                return _number(self, value)
            case "date":
                return _date(self, value)
            case "datetime":
                return _datetime(self, value)
            case "time":
                return _time(value)
            case "place":
                return _place(value)
            case _:
                return _text(self, value)

    def _marked(self, value: RawValue, mark: Mark) -> Outcome:
        if mark.error:
            return Doubt("cell-fault")
        if mark.without_value:
            return Doubt("formula-empty")
        if mark.covered_by and value == "":
            return Taken("")
        if value == "" and mark.note:
            found = self._plain(mark.note)
            return Doubt(
                "note-instead", found.value if isinstance(found, Taken) else "", isinstance(found, Taken)
            )
        if mark.padded:
            found = self._plain(mark.padded)
            return (
                Taken(found.value, "zeros")
                if isinstance(found, Taken) and self.column.kind == "text"
                else found
            )
        found = self._plain(value)
        if value == "":
            return found
        proposal = found.value if isinstance(found, Taken) else found.proposed
        if mark.struck:
            return Doubt("struck", proposal, bool(proposal))
        if mark.percent and self.column.kind != "text":
            return Doubt("percent", proposal, bool(proposal))
        if mark.worded:
            return Doubt("worded", proposal, bool(proposal))
        if mark.formula and isinstance(found, Taken):
            if _MOVING.search(mark.formula):
                return Doubt("formula-moving", proposal, True)
            return Taken(found.value, "formula")
        return found


def shown_text(value: RawValue) -> str:
    """This writes a raw value as a person would read it in the cell."""
    match value:
        case bool():
            return "TRUE" if value else "FALSE"
        case float():
            return number_text(value)
        case datetime():
            return value.isoformat(sep=" ")
        case date() | time():
            return value.isoformat()
        case timedelta():
            return str(value)
        case _:
            return value


def number_text(number: float) -> str:
    """This writes a cell's number with the 15 digits a spreadsheet knows, without exponent."""
    if number != number or number in (float("inf"), float("-inf")):
        return ""
    if number == int(number) and abs(number) < 1e15:
        return str(int(number))
    text = f"{number:.15g}"
    return format(Decimal(text), "f") if "e" in text else text


def habits(column: Column, values: Iterable[RawValue]) -> tuple[str, bool | None]:
    """This finds the decimal sign and the order of dates that the column's certain texts agree on."""
    signs: set[str] = set()
    orders: set[bool] = set()
    for value in values:
        if not isinstance(value, str) or not value:
            continue
        if column.kind == "decimal":
            found = _one_sign(_digits(value).strip())
            signs |= {found} if found else set()
        elif column.kind in ("date", "datetime") and (parts := _day_parts(_digits(value))) is not None:
            first, second, _ = parts
            if first > 12 >= second:
                orders.add(True)
            elif second > 12 >= first:
                orders.add(False)
    return signs.pop() if len(signs) == 1 else "", orders.pop() if len(orders) == 1 else None


def _text(prepared: Prepared, value: RawValue) -> Outcome:
    if isinstance(value, bool):
        return Doubt("yes-in-text", "TRUE" if value else "FALSE", True)
    if isinstance(value, float):
        return Doubt("number-in-text", number_text(value), True)
    if not isinstance(value, str):
        return Doubt("date-in-text")
    if plain(value) in _DITTO:
        return Doubt("ditto")
    if _POWER.match(value) or (prepared.from_text and _BARE_DIGITS.match(value)):
        # A program that took the text for a number has been here: zeros or digits may be gone.
        return Doubt("number-in-text", value, True)
    return _clean_text(value, multiline="multiline" in prepared.column.appearance)


def _clean_text(value: str, *, multiline: bool) -> Outcome:
    if value.isascii() and value.isprintable() and value == value.strip() and len(value) < _LONGEST:
        return Taken(value)
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    repair = "line-ends" if text != value else ""
    if any((ord(c) < 32 and c not in "\n\t") or c == "\ufffd" or 0xD800 <= ord(c) < 0xE000 for c in text):
        return Doubt("garbled")
    if (healed := _healed(text)) is not None:
        return Doubt("garbled", healed, True)
    stripped = text.strip().strip("\u00a0\u200b\ufeff\u3000")
    repair = "spaces" if stripped != text else repair
    composed = unicodedata.normalize("NFC", stripped)
    repair = "letters" if composed != stripped else repair
    if len(value.encode("utf-16-le")) // 2 >= _LONGEST:
        return Doubt("cut-off", composed, True)
    return Taken(composed, repair)


def _healed(text: str) -> str | None:
    """UTF-8 that was read as Windows letters, brought back; None when the text is not of that kind."""
    if not _GARBLED.search(text):
        return None
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _choice(prepared: Prepared, value: RawValue) -> Outcome:
    column, table = prepared.column, prepared.choices
    text = shown_text(value)
    if not text.strip():
        return Taken("")
    if table is None or column.open_list:
        return _clean_text(text, multiline=False) if isinstance(value, str) else Doubt("type", text, True)
    found = table.one(text)
    if column.kind == "one":
        if len(found) == 1:
            return Taken(found[0], "" if text in table.spellings else "label")
        if len(found) > 1:
            return Doubt("several-meanings")
        likely = table.likely(text)
        return Doubt("not-in-list", likely, bool(likely))
    several = table.many(text)
    if several is None:
        return Doubt("not-in-list")
    if column.kind == "rank" and len(several) != len(table.labels):
        return Doubt("not-in-list")
    ours = text in table.spellings or all(piece in table.spellings for piece in text.split("; "))
    return Taken(" ".join(several), "" if ours else "list-signs")


def _digits(text: str) -> str:
    """Digits of every script as 0-9, all spaces as one kind, and the signs that only look different."""
    if text.isascii():
        return text
    made = "".join(
        str(unicodedata.digit(c)) if unicodedata.digit(c, -1) >= 0 and c.isdecimal() else c for c in text
    )
    return made.translate(
        {
            0x66B: ".",
            0x66C: "'",
            0x2212: "-",
            0xFF0E: ".",
            0xFF0C: ",",
            0x2019: "'",
            0x202F: " ",
            0xA0: " ",
            0x2009: " ",
        }
    )


_GROUPED = re.compile(r"[0-9]{1,3}(?:(?P<g>[ ',.])[0-9]{3})(?:(?P=g)[0-9]{3})*\Z")
_PLAIN_NUMBER = re.compile(r"[0-9]+\Z")


def _one_sign(text: str) -> str:
    """The decimal sign of a number that can be read in one way only; empty otherwise."""
    found = re.fullmatch(r"[+-]?([0-9]+)([.,])([0-9]+)", text)
    if found and (len(found.group(3)) != 3 or len(found.group(1)) > 3 or found.group(1).startswith("0")):
        return found.group(2)
    found = re.fullmatch(r"[+-]?[0-9]{1,3}(?:([ '.,])[0-9]{3})+([.,])[0-9]+", text)
    return found.group(2) if found and found.group(1) != found.group(2) else ""


def _number(prepared: Prepared, value: RawValue) -> Outcome:
    whole = prepared.column.kind == "integer"
    if isinstance(value, bool):
        return Doubt("not-a-number")
    if isinstance(value, float):
        if value.is_integer() and -INT_MAX <= value <= INT_MAX:
            return Taken(str(int(value)) if whole else f"{int(value)}.0")
        return (
            _canonical_number(number_text(value), whole, "") if math.isfinite(value) else Doubt("too-large")
        )
    if not isinstance(value, str):
        return Doubt("not-a-number")
    text = value.strip()
    if not text:
        return Taken("", "spaces" if value else "")
    if plain(text) in _PLACEHOLDERS:
        return Doubt("placeholder", "", True)
    digits = _digits(text).strip()
    repair = "digits" if digits != text else "" if prepared.from_text else "number-text"
    sign = "-" if digits.startswith("-") else ""
    body = digits.lstrip("+-").strip()
    if digits[:1] in "+-" and digits[1:2] in "+-":
        return Doubt("not-a-number")
    if _PLAIN_NUMBER.match(body):
        return _canonical_number(sign + body, whole, repair)
    if (found := _one_sign(body)) != "":
        other = "".join(c for c in body if c.isdigit() or c == found).replace(found, ".")
        return _canonical_number(
            sign + other, whole, repair if found == "." and body == other else "decimal-sign"
        )
    grouped = _GROUPED.match(body)
    if grouped and (grouped.group("g") in " '" or len(re.findall(r"[.,]", body)) > 1):
        return _canonical_number(sign + re.sub(r"[^0-9]", "", body), whole, "decimal-sign")
    if grouped:
        return _two_ways(prepared, sign, body, whole, repair)
    if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]{1,2}", body):
        return Doubt("number-two-ways", format(Decimal(sign + body), "f"), True)
    return Doubt("not-a-number", *_proposed_number(sign, body, whole))


def _two_ways(prepared: Prepared, sign: str, body: str, whole: bool, repair: str) -> Outcome:
    """`1.234` and `1,234`: a thousand or a fraction. The column's own habit may decide."""
    mark = "." if "." in body else ","
    as_decimal, as_thousands = body.replace(mark, "."), body.replace(mark, "")
    if prepared.decimal_sign:
        text = as_decimal if prepared.decimal_sign == mark else as_thousands
        return _canonical_number(sign + text, whole, "decimal-sign" if mark == "," else repair)
    likely = as_thousands if whole or mark == "," else as_decimal
    return Doubt("number-two-ways", sign + likely, True)


def _proposed_number(sign: str, body: str, whole: bool) -> tuple[str, bool]:
    bare = _CURRENCY.sub("", body).strip()
    found = re.fullmatch(r"(?:[^\d.,+-]*\s)?([0-9]+(?:[.,][0-9]+)?)(?:\s*[^\d.,+-]*)", bare)
    text = sign + found.group(1).replace(",", ".") if found else ""
    taken = _canonical_number(text, whole, "") if text else Doubt("not-a-number")
    return (taken.value, True) if isinstance(taken, Taken) else ("", False)


def _canonical_number(text: str, whole: bool, repair: str) -> Outcome:
    if whole and "." in text:
        head, _, tail = text.partition(".")
        if tail.strip("0"):
            return Doubt("not-whole")
        text, repair = head, repair or "whole"
    spelled = canonical("int" if whole else "decimal", text)
    return Taken(spelled, repair) if spelled is not None else Doubt("too-large")


def _date(prepared: Prepared, value: RawValue) -> Outcome:
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
            return _date_text(prepared, value)


def _sensible(day: date, repair: str) -> Outcome:
    if not 1850 <= day.year <= 2199:
        return Doubt("date-far", day.isoformat(), True)
    return Taken(day.isoformat(), repair)


def _date_number(value: float) -> Outcome:
    if value == int(value) and 19_000_101 <= value <= 21_991_231:
        text = str(int(value))
        made = _made_day(int(text[:4]), int(text[4:6]), int(text[6:]))
        return Doubt("date-number", made.isoformat(), True) if made else Doubt("not-a-date")
    if value == int(value) and 10_000 <= value <= 80_000:
        return Doubt("date-number", (date(1899, 12, 30) + timedelta(days=int(value))).isoformat(), True)
    return Doubt("not-a-date")


def _date_text(prepared: Prepared, value: str) -> Outcome:
    text = _digits(value).strip()
    if not text:
        return Taken("", "spaces" if value else "")
    if plain(text) in _PLACEHOLDERS:
        return Doubt("placeholder", "", True)
    clean = "" if prepared.from_text and text == value else "date-text"
    iso = re.fullmatch(
        r"([0-9]{4})[-/.年]\s?([0-9]{1,2})[-/.月]\s?([0-9]{1,2})日?(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?", text
    )
    if iso:
        made = _made_day(*(int(part) for part in iso.groups()))
        return _sensible(made, clean) if made else Doubt("not-a-date")
    if (named := _named_date(text)) is not None:
        return _sensible(named, "date-text")
    parts = _day_parts(text)
    if parts is None:
        return Doubt("not-a-date")
    return _numeric_date(prepared, *parts, short="short" if parts[2] < 100 else "")


def _numeric_date(prepared: Prepared, first: int, second: int, year: int, *, short: str) -> Outcome:
    year = year + (2000 if year < 70 else 1900) if short else year
    day_first, month_first = _made_day(year, second, first), _made_day(year, first, second)
    possible = {day for day in (day_first, month_first) if day is not None}
    if not possible:
        return Doubt("not-a-date")
    if len(possible) == 1:
        only = possible.pop()
        return Doubt("date-short-year", only.isoformat(), True) if short else _sensible(only, "date-text")
    likely = month_first if prepared.day_first is False else day_first
    return Doubt("date-two-ways", likely.isoformat() if likely else "", True)


def _day_parts(text: str) -> tuple[int, int, int] | None:
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


def _datetime(prepared: Prepared, value: RawValue) -> Outcome:
    match value:
        case datetime():
            return Taken(value.isoformat(timespec="milliseconds"))
        case date():
            return Taken(f"{value.isoformat()}T00:00:00.000")
        case str():
            text = _digits(value).strip()
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
                return Taken(plain_text, "" if zone or prepared.from_text else "date-text")
            found = _date_text(prepared, day)
            hour = _time(clock) if clock else Doubt("not-a-time")
            if isinstance(found, Taken) and isinstance(hour, Taken):
                return Taken(f"{found.value}T{hour.value}", "date-text")
            if isinstance(found, Doubt) and found.has_proposal and isinstance(hour, Taken):
                return Doubt(found.reason, f"{found.proposed}T{hour.value}", True)
            return Doubt("not-a-date")
        case _:
            return Doubt("not-a-date")


def _time(value: RawValue) -> Outcome:
    match value:
        case datetime():
            return Doubt("not-a-time", value.time().isoformat(timespec="milliseconds"), True)
        case time():
            return Taken(value.isoformat(timespec="milliseconds"))
        case str():
            text = _digits(value).strip()
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


def _place(value: RawValue) -> Outcome:
    if not isinstance(value, str):
        return Doubt("not-a-place")
    text = _digits(value).strip()
    if not text:
        return Taken("", "spaces" if value else "")
    if (spelled := canonical("geopoint", text)) is not None and " " in text:
        return Taken(spelled)
    found = re.fullmatch(r"([+-]?[0-9]{1,2}\.[0-9]+)\s*[,; ]\s*([+-]?[0-9]{1,3}\.[0-9]+)", text)
    if found:
        return Doubt("place", f"{found.group(1)} {found.group(2)} 0 0", True)
    return Doubt("not-a-place")


def bind_type(column: Column) -> str:
    """This names the type the form engine knows for a column."""
    return _BIND_TYPES.get(column.kind, "string")
