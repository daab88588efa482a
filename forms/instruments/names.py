# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The names of the shipped instruments and of their choices in six languages, without compiling a form.

A form file has one title and says its choices only when it is filled; lists and headings need both
at once. The words are those of the sheets the forms are built from. What is not ours is left as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from forms.instruments.source import FOLDER, LANGUAGES, read_csv, read_words

_CODES = tuple(name[name.rindex("(") + 1 : -1] for name in LANGUAGES)
STATUS_LISTS = {
    "endorsement": "endorsement_status",
    "usecase": "lifecycle_status",
    "position": "position",
}
"""the list behind the code that stands for a record in a list"""


def title_in(title: str, language: str) -> str:
    """The title of an instrument in a language; the title itself when it is not one of ours."""
    row = _titles().get(title)
    return (row or {}).get(language) or title


def choice_in(list_name: str, code: str, language: str) -> str:
    """The label of a choice in a language; empty when the list does not have it."""
    return _choices().get((list_name, code), {}).get(language, "")


def code_in(form_id: str, code: str, language: str) -> str:
    """The words for the code that stands for a record; empty when the form or the code is not ours."""
    return choice_in(STATUS_LISTS.get(form_id, ""), code, language)


@cache
def _titles() -> Mapping[str, Mapping[str, str]]:
    return {
        english: {code: row[name] for code, name in zip(_CODES, LANGUAGES, strict=True)}
        for english, row in read_words().items()
    }


@cache
def _choices() -> Mapping[tuple[str, str], Mapping[str, str]]:
    return {
        (row["list_name"], row["name"]): {
            code: row[f"label::{name}"] for code, name in zip(_CODES, LANGUAGES, strict=True)
        }
        for row in read_csv(FOLDER / "choices.csv")
    }
