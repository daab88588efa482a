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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from forms.datatypes import INT_MAX, canonical
from sync.workbook.choices import ChoiceTable, plain
from sync.workbook.moments import day_from, day_parts, moment_from, time_from
from sync.workbook.outcomes import Doubt, Outcome, Taken
from sync.workbook.raw import NO_MARK, Mark, RawValue
from sync.workbook.spellings import PLACEHOLDERS, digits_of
from sync.workbook.values import Column

_BIND_TYPES = {"integer": "int", "decimal": "decimal", "date": "date", "time": "time", "datetime": "dateTime"}
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
_NOT_PLAIN = re.compile(r"[^0-9.-]")
_LONGEST = 32_767
_MOST_SPACES = max(sign.count(" ") for sign in _DITTO)
_LOST = re.compile("[\0-\x08\x0b-\x1f\ufffd\ud800-\udfff]")


class _Known(dict[RawValue, "str | None"]):
    """What a column's values of one kind were read as; each is read once."""

    def __init__(self, quick: Callable[[RawValue], str | None]) -> None:
        super().__init__()
        self._quick = quick

    def __missing__(self, value: RawValue) -> str | None:
        found = self[value] = self._quick(value)
        return found


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
    is_guessed: bool = False
    """the letters of the file are a guess: a text beyond plain ASCII is not certain"""
    known: dict[tuple[type, RawValue], Outcome] = field(default_factory=dict)
    clean: dict[type, _Known] = field(default_factory=dict)
    """what `quick` said, by the kind of value (1 and TRUE are equal and mean different things)"""

    @property
    def remembered(self) -> int:
        return len(self.known) + sum(map(len, self.clean.values()))

    def quick_column(self, values: Sequence[RawValue]) -> list[str | None]:
        """This reads the cells of a column that carry no mark: as a whole where all are of one kind.

        None for a cell that needs thought. Says of every cell what `quick` says.
        """
        filled = values if "" not in values else [value for value in values if value != ""]
        kinds = set(map(type, filled))
        read: Sequence[str | None] | None = None
        if len(kinds) == 1:
            read = self._whole_column(filled)
        if read is None:
            known = {kind: self.clean.setdefault(kind, _Known(self.quick)) for kind in kinds}
            if len(kinds) == 1:
                read = list(map(known[filled[0].__class__].__getitem__, filled))
            else:
                read = [known[value.__class__][value] for value in filled]
        if filled is values:
            return list(read)
        following = iter(read)
        return ["" if value == "" else next(following) for value in values]

    def _whole_column(self, values: Sequence[RawValue]) -> list[str] | None:
        """Texts, numbers or days that are all beyond doubt; None where they have to be looked at one by one."""
        column: Any = values
        kind, of = self.column.kind, values[0].__class__
        if kind == "text" and of is str:
            usual = all(map(_is_phrase, column)) and _is_usual(" ".join(column))
            return column if usual and not self.is_guessed else None
        if kind == "integer" and of is float:
            if all(map(float.is_integer, column)) and min(column) >= -INT_MAX and max(column) <= INT_MAX:
                return list(map(str, map(int, column)))
        elif kind == "decimal" and of is float:
            read = (" ".join(["%.15g"] * len(column)) % tuple(column)).split(" ")
            if "-0" not in read and not _NOT_PLAIN.search("".join(read)):
                return [text if "." in text else f"{text}.0" for text in read]
        elif kind == "date" and of is date and min(column).year >= 1850 and max(column).year <= 2199:
            return list(map(date.isoformat, column))
        return None

    def quick(self, value: RawValue) -> str | None:
        """This reads a cell that needs no thought; None sends it to `read`. Both must say the same."""
        kind = self.column.kind
        if isinstance(value, str):
            if kind == "text" and _is_phrase(value) and _is_usual(value):
                return value if value.isascii() or not self.is_guessed else None
            outcome = self.read(value)
            return outcome.value if isinstance(outcome, Taken) and not outcome.repair else None
        if isinstance(value, float):
            if kind == "integer":
                return str(int(value)) if value.is_integer() and -INT_MAX <= value <= INT_MAX else None
            if kind == "decimal":
                text = f"{value:.15g}"
                if _NOT_PLAIN.search(text) or text == "-0":
                    return None
                return text if "." in text else f"{text}.0"
        elif kind == "date" and isinstance(value, date) and not isinstance(value, datetime):
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
                return day_from(value, from_text=self.from_text, day_first=self.day_first)
            case "datetime":
                return moment_from(value, from_text=self.from_text, day_first=self.day_first)
            case "time":
                return time_from(value)
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
    if number.is_integer() and abs(number) < 1e15:
        return str(int(number))
    text = f"{number:.15g}"
    return format(Decimal(text), "f") if "e" in text else text


def habits(column: Column, texts: Iterable[str]) -> tuple[str, bool | None]:
    """This finds the decimal sign and the order of dates that the column's certain texts agree on."""
    signs: set[str] = set()
    orders: set[bool] = set()
    for value in texts:
        if column.kind == "decimal":
            found = _one_sign(digits_of(value).strip())
            signs |= {found} if found else set()
        elif column.kind in ("date", "datetime") and (parts := day_parts(digits_of(value))) is not None:
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
    read = _clean_text(value, multiline="multiline" in prepared.column.appearance)
    if prepared.is_guessed and isinstance(read, Taken) and not read.value.isascii():
        return Doubt("letters-guessed", read.value, True)
    return read


def _is_phrase(text: str) -> bool:
    """Several words: no number, no sign that stands for another answer; and not as long as a cell can hold."""
    return text.count(" ") > _MOST_SPACES and len(text) < _LONGEST // 2


def _is_usual(text: str) -> bool:
    """Whole letters in one form, single spaces between words: nothing in it is to be repaired or asked about."""
    return (
        text.isprintable()
        and "  " not in text
        and text == text.strip()
        and (
            text.isascii()
            or (unicodedata.is_normalized("NFC", text) and "\ufffd" not in text and not _GARBLED.search(text))
        )
    )


def _clean_text(value: str, *, multiline: bool) -> Outcome:
    if value.isascii() and value.isprintable() and value == value.strip() and len(value) < _LONGEST:
        return Taken(value)
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    repair = "line-ends" if text != value else ""
    if _LOST.search(text):
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
    if plain(text) in PLACEHOLDERS:
        return Doubt("placeholder", "", True)
    digits = digits_of(text).strip()
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


def _place(value: RawValue) -> Outcome:
    if not isinstance(value, str):
        return Doubt("not-a-place")
    text = digits_of(value).strip()
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
