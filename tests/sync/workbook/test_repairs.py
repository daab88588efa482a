# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One table of cells: what each certainly says, or why a person must be asked."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.workbook.choices import ChoiceTable
from sync.workbook.outcomes import REASONS, Doubt, Taken
from sync.workbook.raw import Mark, RawValue
from sync.workbook.repairs import Prepared, habits
from sync.workbook.values import Column, ColumnKind, Option

OPTIONS = (
    Option("SUP", "Support"),
    Option("DIS", "Do not support"),
    Option("1", "Data, open"),
    Option("x", "Identity"),
)


def column(kind: ColumnKind) -> Prepared:
    made = Column("q", "Question", kind, options=OPTIONS if kind in ("one", "many") else ())
    return Prepared(made, ChoiceTable([OPTIONS]) if made.options else None)


def at(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type, misc]  # noqa: DTZ001


CERTAIN: list[tuple[ColumnKind, RawValue, str]] = [
    ("text", "plain", "plain"),
    ("text", "  spaced\u00a0", "spaced"),
    ("text", "Cafe\u0301", "Café"),
    ("text", "a\r\nb", "a\nb"),
    ("integer", 12.0, "12"),
    ("integer", "12", "12"),
    ("integer", "1 234", "1234"),
    ("integer", "١٢٣", "123"),
    ("integer", "1,234,567", "1234567"),
    ("decimal", 0.30000000000000004, "0.3"),
    ("decimal", "12,5", "12.5"),
    ("decimal", "1.234,56", "1234.56"),
    ("decimal", "1,234.56", "1234.56"),
    ("decimal", "\u221212.5", "-12.5"),
    ("decimal", "0,125", "0.125"),
    ("date", date(2026, 3, 1), "2026-03-01"),
    ("date", "2026-03-01", "2026-03-01"),
    ("date", "31/01/2026", "2026-01-31"),
    ("date", "01/31/2026", "2026-01-31"),
    ("date", "05/05/2026", "2026-05-05"),
    ("date", "1 March 2026", "2026-03-01"),
    ("date", "March 1st, 2026", "2026-03-01"),
    ("date", "2026年3月1日", "2026-03-01"),
    ("date", "1er mars 2026", "2026-03-01"),
    ("time", time(9, 5), "09:05:00.000"),
    ("time", "9:05 pm", "21:05:00.000"),
    ("datetime", at(2026, 3, 1, 9, 5), "2026-03-01T09:05:00.000"),
    ("datetime", date(2026, 3, 1), "2026-03-01T00:00:00.000"),
    ("one", "Support", "SUP"),
    ("one", " SUPPORT ", "SUP"),
    ("one", "DIS", "DIS"),
    ("one", 1.0, "1"),
    ("many", "Support; Identity", "SUP x"),
    ("many", "Data, open; Identity", "1 x"),
    ("many", "Support, Identity", "SUP x"),
    ("many", "SUP x", "SUP x"),
]
DOUBTFUL: list[tuple[ColumnKind, RawValue, str, str]] = [
    ("text", 9683339.0, "number-in-text", "9683339"),
    ("text", True, "yes-in-text", "TRUE"),
    ("text", at(2026, 2, 1), "date-in-text", ""),
    ("text", "CafÃ©", "garbled", "Café"),
    ("text", "x" * 32767, "cut-off", "x" * 32767),
    ("integer", 12.5, "not-whole", ""),
    ("integer", "1,234", "number-two-ways", "1234"),
    ("integer", "about 50", "not-a-number", "50"),
    ("integer", "50-60", "not-a-number", ""),
    ("integer", ">5", "not-a-number", ""),
    ("integer", "--5", "not-a-number", ""),
    ("integer", "n/a", "placeholder", ""),
    ("integer", 1e12, "too-large", ""),
    ("integer", float("inf"), "too-large", ""),
    ("decimal", float("nan"), "too-large", ""),
    ("text", "same as above", "ditto", ""),
    ("text", "9.68E+09", "number-in-text", "9.68E+09"),
    ("decimal", "1.234", "number-two-ways", "1.234"),
    ("decimal", True, "not-a-number", ""),
    ("date", "01/02/2026", "date-two-ways", "2026-02-01"),
    ("date", "31/01/26", "date-short-year", "2026-01-31"),
    ("date", 46053.0, "date-number", "2026-01-31"),
    ("date", 20260131.0, "date-number", "2026-01-31"),
    ("date", 2026.0, "not-a-date", ""),
    ("date", "2026-02-30", "not-a-date", ""),
    ("date", date(1066, 10, 14), "date-far", "1066-10-14"),
    ("time", 0.5, "not-a-time", ""),
    ("time", "25:00", "not-a-time", ""),
    ("one", "not support", "not-in-list", ""),
    ("one", "Suport", "not-in-list", "SUP"),
    ("many", "Support; Weather", "not-in-list", ""),
]


@pytest.mark.parametrize(("kind", "value", "answer"), CERTAIN)
def test_a_certain_cell_is_taken(kind: ColumnKind, value: RawValue, answer: str) -> None:
    found = column(kind).read(value)
    assert isinstance(found, Taken)
    assert found.value == answer
    assert not found.repair or found.repair in REASONS


@pytest.mark.parametrize(("kind", "value", "reason", "proposed"), DOUBTFUL)
def test_a_doubtful_cell_is_never_taken(
    kind: ColumnKind, value: RawValue, reason: str, proposed: str
) -> None:
    found = column(kind).read(value)
    assert isinstance(found, Doubt)
    assert found.reason in REASONS
    if reason != "not-in-list":
        assert (found.reason, found.proposed) == (reason, proposed)


def test_not_support_is_never_support() -> None:
    for text in ("not support", "no support", "Support?", "support (not)", "un-support", "Do not supports"):
        assert isinstance(column("one").read(text), Doubt)


@pytest.mark.parametrize(
    ("mark", "reason"),
    [
        (Mark(struck=True), "struck"),
        (Mark(percent=True), "percent"),
        (Mark(error="#REF!"), "cell-fault"),
        (Mark(formula="A1", without_value=True), "formula-empty"),
        (Mark(formula="TODAY()-1"), "formula-moving"),
    ],
)
def test_marks_of_a_cell_are_heeded(mark: Mark, reason: str) -> None:
    found = column("decimal").read(0.45, mark)
    assert isinstance(found, Doubt)
    assert found.reason == reason


def test_zeros_that_the_cell_shows_are_kept() -> None:
    assert column("text").read(9683339.0, Mark(padded="009683339")) == Taken("009683339", "zeros")


def test_a_column_that_uses_decimal_points_settles_what_a_point_means() -> None:
    prepared = column("decimal")
    prepared.decimal_sign, _ = habits(prepared.column, ["12.5", "1.234"])
    assert prepared.read("1.234") == Taken("1.234", "number-text")
    prepared = column("decimal")
    prepared.decimal_sign, _ = habits(prepared.column, ["12.5", "12,5", "1.234"])
    assert isinstance(prepared.read("1.234"), Doubt)


def test_one_spelling_for_two_answers_is_asked() -> None:
    options = (Option("a", "Yes"), Option("b", "YES"), Option("c", "No"))
    found = Prepared(Column("q", "Q", "one", options=options), ChoiceTable([options])).read("yes")
    assert isinstance(found, Doubt)
    assert found.reason == "several-meanings"


@settings(max_examples=150, deadline=None)
@given(st.integers(-(2**31) + 1, 2**31 - 1), st.sampled_from(["{}", "{:,}", " {} ", "{}.0", "{:_}"]))
def test_a_whole_number_is_read_as_itself_or_asked(number: int, pattern: str) -> None:
    found = column("integer").read(pattern.format(number).replace("_", " "))
    assert isinstance(found, Doubt) or found.value == str(number)


@settings(max_examples=150, deadline=None)
@given(
    st.dates(date(1900, 3, 1), date(2100, 1, 1)),
    st.sampled_from(["%Y-%m-%d", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%y"]),
)
def test_a_date_in_any_order_is_read_as_itself_or_asked(day: date, pattern: str) -> None:
    found = column("date").read(day.strftime(pattern))
    assert isinstance(found, Doubt) or found.value == day.isoformat()


@settings(max_examples=200, deadline=None)
@given(
    st.text(max_size=60),
    st.sampled_from(["text", "integer", "decimal", "date", "time", "datetime", "one", "many", "place"]),
)
def test_no_text_whatever_breaks_the_reader(text: str, kind: ColumnKind) -> None:
    assert isinstance(column(kind).read(text), Taken | Doubt)


_WORDS = [
    "same",
    "as",
    "above",
    "государство",
    "النص",
    "l’État",
    "e\u0301tat",
    "CafÃ©",
    "\ufffd",
    "\u200b",
    "\u00a0",
]
_WORDS += ["1.5E+20", "12345", "", "\u0301", "东京", "ｶﾞ", "\n"]
_PHRASES = st.lists(st.sampled_from(_WORDS), max_size=8).map(" ".join)
_VALUES = st.one_of(
    st.text(max_size=30),
    _PHRASES,
    st.sampled_from(
        ["", "a text of more than twenty letters", " edges ", "Support", "Kenya", "n/a", "1.234", "1,5"]
    ),
    st.floats(),
    st.integers(-(10**6), 10**6).map(float),
    st.booleans(),
    st.dates(),
    st.datetimes(),
    st.times(),
)


@pytest.mark.parametrize("kind", ["text", "integer", "decimal", "date", "time", "datetime", "one", "many"])
@given(
    values=st.one_of(
        st.lists(_VALUES, max_size=8), st.lists(st.dates()), st.lists(st.floats()), st.lists(_PHRASES)
    ),
    from_text=st.booleans(),
    is_guessed=st.booleans(),
)
def test_a_column_read_as_a_whole_says_what_each_cell_says(
    kind: ColumnKind, values: list[RawValue], from_text: bool, is_guessed: bool
) -> None:
    options = (Option("SUP", "Support"), Option("KEN", "Kenya"))
    choices = ChoiceTable([options]) if kind in ("one", "many") else None
    column = Column("q", "Question", kind, options=options if choices else ())
    whole = Prepared(column, choices, from_text=from_text, is_guessed=is_guessed).quick_column(values)
    assert len(whole) == len(values)
    for value, quick in zip(values, whole, strict=True):
        alone = Prepared(column, choices, from_text=from_text, is_guessed=is_guessed).read(value)
        assert quick is None or alone == Taken(quick)
