# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Signs that people write for the same thing: digits of every script, and what stands for no answer."""

from __future__ import annotations

import unicodedata

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
