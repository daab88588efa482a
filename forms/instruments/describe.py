# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Writes what the instruments ask: `README.md` beside them, for those who read answers by name.

Everything comes from the sheets, so a page cannot disagree with its form.
"""

from __future__ import annotations

from collections.abc import Iterator

from forms.instruments.source import INSTRUMENTS, Row, Sheets, read_sheets

README_HEAD = """\
<!-- Written by `python3 dev.py docs`. Change the sheets, not this page. -->
# Names in the instruments

One section for each instrument. A path is what `fields_of` gives: groups before `/`, a repeat as
`name[]`. Names and codes are permanent: a question that is no longer asked keeps its name, and a
new meaning gets a new name. A **gate** is a yes/no question that opens a repeat; a repeat behind a
closed gate is not in the record.
"""


def readme() -> str:
    """This is the page of question names and choice codes, as Markdown."""
    parts = [README_HEAD]
    for form_id in INSTRUMENTS:
        sheets = read_sheets(form_id)
        parts.append(_instrument(sheets))
    return "\n".join(parts)


def question_paths(sheets: Sheets) -> Iterator[tuple[str, Row]]:
    """Gives every question with its path, in the order of the sheet."""
    stack: list[str] = []
    for row in sheets.survey:
        kind = row["type"]
        if kind in ("begin_group", "begin_repeat"):
            stack.append(row["name"] + ("[]" if kind == "begin_repeat" else ""))
        elif kind in ("end_group", "end_repeat"):
            stack.pop()
        else:
            yield "/".join([*stack, row["name"]]), row


def _instrument(sheets: Sheets) -> str:
    lines = [
        f"## {sheets.form_id} (version {sheets.settings['version']})",
        "",
        f"{sheets.settings['form_title']}.",
        "",
        "| path | type | asked when | required |",
        "|---|---|---|---|",
    ]
    for path, row in question_paths(sheets):
        if row["type"] != "note":
            lines.append(
                f"| `{path}` | {row['type']} | {_code(row, 'relevant')} | {_code(row, 'required')} |"
            )
    lines += ["", "Codes:", ""]
    lines += [f"- `{name}`: {' '.join(codes)}" for name, codes in _codes(sheets).items()]
    return "\n".join(lines) + "\n"


def _code(row: Row, column: str) -> str:
    text = row.get(column, "").replace("|", "\\|")
    return text if text in ("", "yes") else f"`{text}`"


def _codes(sheets: Sheets) -> dict[str, list[str]]:
    codes: dict[str, list[str]] = {}
    for row in sheets.choices:
        if row["list_name"] == "country":
            codes["country"] = ["ISO 3166-1 alpha-3"]
            continue
        codes.setdefault(row["list_name"], []).append(row["name"])
    return codes
