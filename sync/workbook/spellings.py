# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Signs that people write for the same thing: digits of every script, what stands for no answer or for a total."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

PLACEHOLDERS = {
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


_TOTALS = frozenset(
    {
        *(
            "total",
            "totals",
            "grand total",
            "subtotal",
            "sub-total",
            "sum",
            "average",
            "mean",
            "count",
            "всего",
        ),
        *(
            "total général",
            "sous-total",
            "somme",
            "moyenne",
            "suma",
            "promedio",
            "total general",
            "итого",
            "сумма",
        ),
        *("среднее", "المجموع", "الإجمالي", "الاجمالي", "المتوسط", "合计", "总计", "小计", "平均", "共计"),
    }
)


LONGEST_TOTAL = 20
"""a text of so many letters is more than a word for a total"""


def is_total(answers: Iterable[str]) -> bool:
    """This is true where one of the answers is nothing but a word for a total: no record, or a strange one."""
    return any(
        len(answer) < LONGEST_TOTAL and answer.strip(" :.：").casefold() in _TOTALS for answer in answers
    )


def digits_of(text: str) -> str:
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
