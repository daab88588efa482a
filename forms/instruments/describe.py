# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Writes what the instruments ask and what of XLSForm the program supports.

`README.md` beside the instruments is for those who read answers by name, `docs/INSTRUMENTS.md` for
authors of forms. Everything comes from the sheets and the tables the program itself uses, so a page
cannot disagree with it. `python -m forms.instruments.describe` writes both.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from forms.dialect import ENGINE_DIALECT
from forms.functions import ANY_NUMBER, DIALECT, FUNCTIONS
from forms.instruments.source import FOLDER, INSTRUMENTS, LANGUAGES, Row, Sheets, read_sheets
from forms.xlsform import FILE_TYPES, Limits
from forms.xlsform_support import (
    APPEARANCES,
    OTHER_APP,
    SEARCH_CALL,
    TYPES,
    UNKNOWN_APPEARANCE,
    Standing,
    Support,
)

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


GUIDE_HEAD = """\
<!-- Written by `python3 dev.py docs`. Change the sheets, the tables or the texts in forms/, not this page. -->
# Instruments and forms

Assent fills any XLSForm. Its own instruments are ordinary XLSForms: a secretariat may edit the
workbook of one in a spreadsheet program, import it and send the new version down. This page says
what the shipped instruments ask, which parts of XLSForm are supported, how the rest degrades, and
what was decided where other programs differ.
"""

IMPORT_TEXT = """\
## Importing a workbook

Files ending in {types} are taken, of at most {size} MB ({unpacked} MB unpacked). A workbook is
looked at first (kind, size, archive, document types), then converted by pyxform in a process of its
own that is stopped after {seconds} seconds or {memory} MB, then every expression is compiled as it
will be when the form is filled. pyxform never runs while a form is filled. The result is a form
version - the workbook, the XForm and its SHA-256 - or a refusal; either way with a report:

| finding | what it means |
|---|---|
| refused | there is no form version; the place and the remedy are given, all refusals at once |
| asked | a question that stays without answer here; look whether that matters |
| repaired | taken, with a change that is named: a type that nobody knows asked as text, a choice given twice kept twice, a missing form_id or version made up |
| note | shown in a plainer way, or a remark of the converter |

A place is a cell as people write it: `survey!F12`. Functions that only one program has, and
expressions that cannot be read, are refused with the expression and its cell.

Edit an instrument so: save its workbook (Forms screen, or `forms/instruments/<name>/<name>.xlsx`),
change it, raise the version in the settings sheet, import it. Keep the names and codes: records and
the rules of consensus are read by name (`forms/instruments/README.md`). The shipped ones are built
from `survey.csv` and `settings.csv` in their folder, the common `choices.csv` and `words.csv`, by
`python -m forms.instruments.build`; a sentence without translation stops the build.
"""

STANDINGS: Mapping[Standing, str] = {
    "full": "as the author meant",
    "plain": "plainer",
    "unasked": "not asked",
}


def guide() -> str:
    """This is docs/INSTRUMENTS.md."""
    limits = Limits()
    imported = IMPORT_TEXT.format(
        types=", ".join(FILE_TYPES),
        size=limits.workbook_bytes >> 20,
        unpacked=limits.unpacked_bytes >> 20,
        seconds=f"{limits.seconds:g}",
        memory=limits.memory >> 20,
    )
    parts = [GUIDE_HEAD, _overview(), imported, _types(), _appearances(), _functions(), _decisions()]
    parts += [_questions(read_sheets(form_id)) for form_id in INSTRUMENTS]
    return "\n".join(parts)


def main(root: Path) -> int:
    for path, text in ((FOLDER / "README.md", readme()), (root / "docs" / "INSTRUMENTS.md", guide())):
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8", newline="\n")
            sys.stdout.write(f"wrote {path.relative_to(root)}\n")
    return 0


# --- the guide --------------------------------------------------------------------------------------------


def _overview() -> str:
    lines = ["## The shipped instruments", ""]
    lines += [f"All in {len(LANGUAGES)} languages: {', '.join(LANGUAGES)}.", ""]
    lines += ["| form | version | title | questions | pages | repeats |", "|---|---|---|---|---|---|"]
    for form_id in INSTRUMENTS:
        sheets = read_sheets(form_id)
        kinds = [row["type"] for row in sheets.survey]
        asked = sum(1 for row in sheets.survey if _is_asked(row))
        title, version = sheets.settings["form_title"], sheets.settings["version"]
        groups, repeats = kinds.count("begin_group"), kinds.count("begin_repeat")
        lines.append(f"| [{form_id}](#{form_id}) | {version} | {title} | {asked} | {groups} | {repeats} |")
    return "\n".join(lines) + "\n"


def _types() -> str:
    return "## Question types\n\n" + _supports(TYPES.items(), "type")


def _appearances() -> str:
    more = [("search(...)", SEARCH_CALL), ("ex:...", OTHER_APP), ("anything else", UNKNOWN_APPEARANCE)]
    return "## Appearances\n\n" + _supports([*APPEARANCES.items(), *more], "appearance")


def _supports(table: Iterable[tuple[str, Support]], word: str) -> str:
    """One row for all that come out alike, so that the page can be read."""
    alike: dict[Support, list[str]] = {}
    for name, support in table:
        alike.setdefault(support, []).append(f"`{name}`")
    lines = [f"| {word} | shown | how |", "|---|---|---|"]
    lines += [
        f"| {', '.join(names)} | {STANDINGS[support.standing]} | {support.how.removeprefix('{word}: ')} |"
        for support, names in alike.items()
    ]
    return "\n".join(lines) + "\n"


def _functions() -> str:
    lines = ["## Functions in expressions", "", "| function | values | what it gives |", "|---|---|---|"]
    for function in FUNCTIONS.values():
        most = (
            "+"
            if function.most >= ANY_NUMBER
            else f"-{function.most}"
            if function.most != function.least
            else ""
        )
        summary = function.summary.replace("|", "\\|")
        lines.append(f"| `{function.name}()` | {function.least}{most} | {summary} |")
    return "\n".join(lines) + "\n"


def _decisions() -> str:
    lines = [
        "## Where programs differ",
        "",
        "Decided once; the ids are those of the recorded cases of other engines that show the difference.",
        "",
        "| topic | here | cases |",
        "|---|---|---|",
    ]
    for entry in (*DIALECT, *ENGINE_DIALECT):
        topic, decision = entry.topic.replace("|", "\\|"), entry.decision.replace("|", "\\|")
        lines.append(f"| {topic} | {decision} | {', '.join(entry.cases)} |")
    return "\n".join(lines) + "\n"


def _questions(sheets: Sheets) -> str:
    lines = [
        f"## {sheets.form_id}",
        "",
        f"{sheets.settings['form_title']}, version {sheets.settings['version']}.",
    ]
    for row in sheets.survey:
        kind, label = row["type"], row.get("label", "")
        if kind in ("begin_group", "begin_repeat"):
            many = " (any number)" if kind == "begin_repeat" else ""
            lines += ["", f"**{label}**{many}{_when(row)}", ""]
        elif _is_asked(row):
            must = ", required" if row.get("required") else ""
            lines.append(f"- {label} (`{row['name']}`, {_kind(kind)}{must}){_when(row)}")
    return "\n".join(lines) + "\n"


def _is_asked(row: Row) -> bool:
    silent = ("begin_group", "begin_repeat", "end_group", "end_repeat", "note", "calculate", "hidden")
    return row["type"] not in silent and not row.get("read_only")


def _when(row: Row) -> str:
    return f" - when `{row['relevant']}`" if row.get("relevant") else ""


def _kind(question_type: str) -> str:
    kind, _, list_name = question_type.partition(" ")
    words = {"select_one": "one of", "select_multiple": "any of"}
    return f"{words[kind]} {list_name}" if kind in words else kind


# --- the page of names ------------------------------------------------------------------------------------


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


if __name__ == "__main__":
    raise SystemExit(main(Path(__file__).parents[2]))
