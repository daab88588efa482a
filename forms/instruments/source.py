# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The instruments as people write them: three CSV sheets in a folder, and one word list for all.

`survey.csv` is in English; `words.csv` gives every sentence in the other languages; `choices.csv`
holds the lists of all instruments. A sentence without translation stops the build.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from forms.problem import N_, Problem

FOLDER = Path(__file__).parent
INSTRUMENTS = ("endorsement", "position", "usecase", "risk_assessment", "decision_matrix")
LANGUAGES = ("English (en)", "Français (fr)", "Español (es)", "Русский (ru)", "العربية (ar)", "中文 (zh)")
TEXT_COLUMNS = ("label", "hint", "required_message", "constraint_message")

Row = dict[str, str]


class InstrumentSourceProblem(Problem):
    code = "instrument.source"
    message = N_("The source of the instrument {form_id} is not complete: {what}.")
    remedy = N_("Add the row to words.csv or choices.csv and build the instruments again.")


@dataclass(frozen=True, slots=True)
class Sheets:
    """The three sheets of one instrument in English, before translation."""

    form_id: str
    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: Row


def read_sheets(form_id: str, folder: Path = FOLDER) -> Sheets:
    survey = read_csv(folder / form_id / "survey.csv")
    lists = {_list_of(row["type"]) for row in survey} - {""}
    known = read_csv(folder / "choices.csv")
    choices = tuple(row for row in known if row["list_name"] in lists)
    missing = lists - {row["list_name"] for row in choices}
    if missing:
        raise InstrumentSourceProblem(form_id=form_id, what=f"no choices for {sorted(missing)}")
    return Sheets(form_id, tuple(survey), choices, read_csv(folder / form_id / "settings.csv")[0])


def read_words(folder: Path = FOLDER) -> dict[str, Row]:
    """Gives every English sentence with its row of translations."""
    return {row[LANGUAGES[0]]: row for row in read_csv(folder / "words.csv")}


def translated_survey(sheets: Sheets, words: Mapping[str, Row]) -> list[Row]:
    """Gives the survey with one column for each text and language, as XLSForm wants it."""
    rows: list[Row] = []
    missing: list[str] = []
    for row in sheets.survey:
        whole = {column: text for column, text in row.items() if column not in TEXT_COLUMNS}
        for column in TEXT_COLUMNS:
            english = row.get(column, "")
            for language in LANGUAGES:
                whole[f"{column}::{language}"] = _in(language, english, words, missing)
        rows.append(whole)
    if missing:
        raise InstrumentSourceProblem(form_id=sheets.form_id, what=f"no translation of {missing[:5]}")
    return rows


def workbook_sheets(sheets: Sheets, words: Mapping[str, Row]) -> dict[str, list[list[str]]]:
    """Gives the cells of the three sheets, headings first, without columns that nobody uses."""
    return {
        "survey": _cells(translated_survey(sheets, words)),
        "choices": _cells(sheets.choices),
        "settings": _cells([sheets.settings]),
    }


def read_csv(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return [dict(row) for row in csv.DictReader(file)]


def _in(language: str, english: str, words: Mapping[str, Row], missing: list[str]) -> str:
    if not english or language == LANGUAGES[0]:
        return english
    text = words.get(english, {}).get(language, "")
    if not text and english not in missing:
        missing.append(english)
    return text


def _list_of(question_type: str) -> str:
    words = question_type.split()
    return words[1] if len(words) > 1 and words[0] in ("select_one", "select_multiple", "rank") else ""


def _cells(rows: Iterable[Row]) -> list[list[str]]:
    rows = list(rows)
    columns = [column for column in rows[0] if any(row[column] for row in rows)]
    return [columns, *([row[column] for column in columns] for row in rows)]
