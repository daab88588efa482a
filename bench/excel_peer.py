# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The script that a careful colleague would write to put 500 returned workbooks together: pandas + calamine.

It does what such a person knows to do: columns by their names whatever their order, text in one form of
Unicode, numbers, dates and choices by the type of the column, identifiers kept as text, duplicates and
missing columns told, every row with the file, sheet and row it came from, every cell that did not fit
listed. It checks no rule of the form, and does not see formulas, struck text, percent formats or notes.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd

Failure = tuple[str, str, int, str]
"""file, column, row, what the cell says"""


@dataclass(frozen=True)
class Consolidated:
    table: pd.DataFrame
    failures: list[Failure]
    notes: list[str]


def consolidate(
    paths: Sequence[Path], kinds: Mapping[str, str], headings: Mapping[str, str], labels: Mapping[str, str]
) -> Consolidated:
    """`kinds`: type by question; `headings`: question by heading; `labels`: code by label."""
    frames, failures, notes = [], [], []
    known_headings = {_folded(text): name for text, name in headings.items()}
    codes = {_folded(text): code for text, code in labels.items()}
    for path in paths:
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        sheets = pd.read_excel(path, sheet_name=None, header=None, dtype=object, engine="calamine")
        found = _data_sheet(sheets, kinds, known_headings)
        if found is None:
            notes.append(f"{path.name}: no sheet with the headings of the form")
            continue
        sheet, first, names = found
        raw = sheets[sheet].iloc[first:]
        table = raw.loc[:, [c for c, name in enumerate(names) if name]].copy()
        table.columns = [name for name in names if name]
        for missing in [name for name in kinds if name not in table.columns]:
            notes.append(f"{path.name}: the column {missing} is missing")
            table[missing] = None
        table.index = table.index + 1
        table = table.map(_clean)
        table = table[table[list(kinds)].notna().any(axis=1)]
        twice = table[table["_ref"].notna() & table["_ref"].duplicated(keep=False)]
        notes += [f"{path.name}: {ref} stands more than once" for ref in twice["_ref"].unique()]
        for name, kind in kinds.items():
            read = [_read(kind, value, codes) for value in table[name]]
            failures += [
                (path.name, name, int(row), str(value))
                for row, value, answer in zip(table.index, table[name], read, strict=True)
                if value is not None and answer is None
            ]
            table[name] = read
        table["source_file"], table["source_sha256"] = path.name, digest
        table["source_sheet"], table["source_row"] = sheet, table.index
        frames.append(table[["_ref", *kinds, "source_file", "source_sha256", "source_sheet", "source_row"]])
    whole = pd.concat(frames, ignore_index=True)
    for name, kind in kinds.items():
        match kind:
            case "int":
                whole[name] = whole[name].astype("Int64")
            case "decimal":
                whole[name] = whole[name].astype("Float64")
            case "date":
                whole[name] = pd.to_datetime(whole[name])
            case _:
                whole[name] = whole[name].astype("string")
    across = whole[whole.duplicated(subset=["_ref", "source_file"], keep=False)]
    notes += [
        f"{row.source_file}: {row._0} again" for row in across.rename(columns={"_ref": "_0"}).itertuples()
    ]
    return Consolidated(whole, failures, notes)


def _folded(text: str) -> str:
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).strip(" *:").casefold()


def _data_sheet(
    sheets: Mapping[str, pd.DataFrame], kinds: Mapping[str, str], headings: Mapping[str, str]
) -> tuple[str, int, list[str]] | None:
    """The row of machine names if it is still there, else the row with most of the headings."""
    for name, sheet in sheets.items():
        for row in range(min(len(sheet), 15)):
            texts = [str(v).split(" ")[0] if isinstance(v, str) else "" for v in sheet.iloc[row]]
            if sum(text in kinds for text in texts) >= len(kinds) // 2:
                following = [_folded(str(v)) for v in sheet.iloc[row + 1]] if row + 1 < len(sheet) else []
                first = row + 2 if sum(text in headings for text in following) >= 3 else row + 1
                return name, first, [text if text in kinds or text == "_ref" else "" for text in texts]
    for name, sheet in sheets.items():
        for row in range(min(len(sheet), 15)):
            texts = [headings.get(_folded(str(v)), "") for v in sheet.iloc[row]]
            if sum(bool(text) for text in texts) >= len(kinds) // 2:
                return name, row + 1, texts
    return None


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        text = unicodedata.normalize("NFC", value).replace("\u00a0", " ").replace("\r\n", "\n").strip()
        return text or None
    return None if value is None or value != value else value


def _read(kind: str, value: Any, codes: Mapping[str, str]) -> Any:
    if value is None:
        return None
    match kind:
        case "int":
            number = _number(value)
            return int(number) if number is not None and number == int(number) else None
        case "decimal":
            return _number(value)
        case "date":
            return _day(value)
        case "select1":
            return codes.get(_folded(_text(value)))
        case "select":
            chosen = [codes.get(_folded(part)) for part in re.split(r"[;\n]", _text(value)) if part.strip()]
            return None if None in chosen or not chosen else " ".join(str(c) for c in chosen)
        case _:
            return _text(value)


def _text(value: Any) -> str:
    """Identifiers that a spreadsheet took for numbers come back without `.0`."""
    if isinstance(value, float) and value == int(value):
        return str(int(value))
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return float(value)
    if not isinstance(value, str):
        return None
    text = value.replace(" ", "").replace("\u202f", "").replace("'", "")
    if re.fullmatch(r"[+-]?\d+,\d{1,2}", text):
        text = text.replace(",", ".")
    return float(text) if re.fullmatch(r"[+-]?\d+(\.\d+)?", text) else None


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y", "%d %B %Y", "%d-%b-%Y"):
        try:
            return datetime.strptime(value, form).date()  # noqa: DTZ007
        except ValueError:
            continue
    return None
