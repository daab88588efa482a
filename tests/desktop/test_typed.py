# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Numbers, days and times are read as people write them, and never guessed."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QDate, QLocale

from desktop.typed import date_pattern, number_text, read_date, read_time

LOCALES = ("en_GB", "fr_FR", "es_ES", "ru_RU", "ar_EG", "zh_CN")

NUMBERS = [
    ("en_GB", "12", False, "12"), ("en_GB", " 1,234 ", False, "1234"), ("en_GB", "1.5", True, "1.5"),
    ("en_GB", "1,5", True, "1,5"), ("fr_FR", "1,5", True, "1.5"), ("fr_FR", "1\u202f234,5", True, "1234.5"),
    ("es_ES", "1.234", True, "1234"), ("es_ES", "1.23", True, "1.23"), ("ru_RU", "−3,25", True, "-3.25"),
    ("ar_EG", "١٢٣", False, "123"), ("ar_EG", "١٫٥", True, "1.5"), ("zh_CN", "1,234,567", False, "1234567"),
    ("en_GB", "10²", False, "10²"), ("en_GB", "①", False, "①"), ("en_GB", "a dozen", False, "a dozen"), ("en_GB", "1.5", False, "1.5"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "typed", "decimal", "read"), NUMBERS)
def test_a_number_is_read_in_the_way_of_its_language(
    locale: str, typed: str, decimal: bool, read: str
) -> None:
    assert number_text(typed, QLocale(locale), decimal=decimal) == read


DAYS = [
    ("en_GB", "22/11/2026"), ("en_GB", "2026-11-22"), ("fr_FR", "22/11/2026"), ("fr_FR", "22.11.2026"),
    ("ru_RU", "22.11.2026"), ("zh_CN", "2026/11/22"), ("ar_EG", "٢٢/١١/٢٠٢٦"), ("es_ES", "22 11 2026"),
]  # fmt: skip


@pytest.mark.parametrize(("locale", "typed"), DAYS)
def test_a_day_is_read_in_the_way_of_its_language(locale: str, typed: str) -> None:
    assert read_date(typed, QLocale(locale)) == date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed", ["", "tomorrow", "22/11/26", "2²/11/2026", "31/02/2026", "2026-13-01", "11/22"]
)
def test_what_is_not_certainly_a_day_is_not_guessed(typed: str) -> None:
    assert read_date(typed, QLocale("en_GB")) is None


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 31)), st.sampled_from(LOCALES))
def test_a_day_that_is_shown_is_read_back_the_same(day: date, name: str) -> None:
    locale = QLocale(name)
    shown = locale.toString(QDate(day.year, day.month, day.day), date_pattern(locale))
    assert read_date(shown, locale) == day


@pytest.mark.parametrize("typed", ["14:30", "14.30", "14:30:00"])
def test_a_time_is_read(typed: str) -> None:
    assert read_time(typed, QLocale("en_GB")) == time(14, 30)
