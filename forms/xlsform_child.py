# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The child process that converts one workbook: a request on its input, a report on its output, the end.

The only file that imports pyxform. It runs alone (no import from this project), so that whatever a
workbook does to it - memory, time, an exception - ends with the process. `xlsform.py` starts it.
"""

from __future__ import annotations

import contextlib
import copy
import io
import json
import os
import re
import sys
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO

Json = dict[str, Any]  # the two ends of a pipe; xlsform.py parses it into values
SHEETS = ("survey", "choices", "settings", "external_choices", "entities")
ROOT_NAMES = ("form", "answers", "questionnaire")  # never "data": repeats of that name are common


def main(source: BinaryIO, sink: BinaryIO) -> int:
    """Reads `{json}\\n<workbook bytes>` and writes one JSON object."""
    request: Json = json.loads(source.readline())
    workbook = source.read()
    sys.modules["numpy"] = None  # type: ignore[assignment]  # openpyxl would load it for nothing, if it is there
    _limit_memory(int(request["memory"]))
    try:
        with contextlib.redirect_stdout(sys.stderr):
            report = convert(
                workbook, str(request["file_type"]), str(request["form_id"]), str(request["version"])
            )
    except MemoryError:
        report = {"failed": "memory"}
    sink.write(json.dumps(report).encode())
    sink.flush()
    return 0


def convert(workbook: bytes, file_type: str, form_id: str, version: str) -> Json:
    """Gives the XForm with the warnings, or what stopped the conversion; and the sheets as read."""
    report: Json = {"warnings": [], "sheets": {}, "columns": {}, "duplicates": False}
    try:
        definition = _read(workbook, file_type)
        report["sheets"] = {
            name: [_plain(row) for row in definition.get(name) or ()]
            for name in SHEETS
            if definition.get(name) is not None
        }
        report["columns"] = _columns(workbook, file_type, definition)
        if not _setting(definition, "form_id", "id_string", "set_form_id"):
            report["no_form_id"] = form_id
        if not _setting(definition, "version"):
            report["no_version"] = version
            definition = _with_setting(definition, "version", version)
        try:
            found = _convert_somehow(definition, form_id)
        except (AttributeError, TypeError):
            slim, dropped = _without_attributes(definition)
            if not dropped:
                raise
            found = {**_convert_somehow(slim, form_id), "dropped_columns": dropped}
        report.update(found)
    except MemoryError:
        raise
    except RecursionError:
        report["failed"] = "depth"
    except Exception as err:
        # Some workbooks reach pyxform's code as AttributeError or TypeError; each is a refusal here.
        report["failed"] = "pyxform" if type(err).__module__.startswith("pyxform") else "crash"
        report["detail"] = f"{err}" if report["failed"] == "pyxform" else f"{type(err).__name__}: {err}"
    return report


def _convert_somehow(definition: Json, form_id: str) -> Json:
    """Converts, giving in where pyxform is stricter than the forms that people use."""
    from pyxform.errors import PyXFormError

    duplicates, names, replaced = False, list(ROOT_NAMES), list[str]()
    while True:
        try:
            found = _convert_once(definition, form_id, names[0])
            return {**found, "duplicates": duplicates, "replaced_types": replaced}
        except PyXFormError as err:
            unknown = re.match(r"Unknown question type '(.*)'\.$", str(err), re.DOTALL)
            if unknown and unknown[1] not in replaced and len(replaced) < 50:
                replaced.append(unknown[1])
                definition = _with_text_for(definition, unknown[1])
            elif "allow_choice_duplicates" in str(err) and not duplicates:
                definition, duplicates = _with_setting(definition, "allow_choice_duplicates", "yes"), True
            elif "same as the survey root" in str(err) and len(names) > 1:
                names.pop(0)
            else:
                raise


def _convert_once(definition: Json, form_id: str, root_name: str) -> Json:
    from pyxform.xls2xform import convert as pyxform_convert

    whole = copy.deepcopy(definition)
    whole["fallback_form_name"] = form_id
    result = pyxform_convert(whole, validate=False, form_name=root_name)
    return {"xform": result.xform, "warnings": list(result.warnings), "itemsets": result.itemsets}


def _read(workbook: bytes, file_type: str) -> Json:
    from pyxform.xls2json_backends import get_xlsform

    definition = get_xlsform(io.BytesIO(workbook), file_type=file_type)
    return {name: getattr(definition, name) for name in definition.__slots__}


def _with_setting(definition: Json, name: str, value: str) -> Json:
    changed = copy.deepcopy(definition)
    rows = changed.get("settings") or [{}]
    headers = changed.get("settings_header") or [{}]
    rows[0][name], headers[0][name] = value, None
    changed["settings"], changed["settings_header"] = rows, headers
    return changed


def _setting(definition: Json, *names: str) -> str:
    """Gives the first of these settings that says something, however its heading is spelled."""
    for row in (definition.get("settings") or [])[:1]:
        for heading, text in row.items():
            if "_".join(str(heading).lower().split()) in names and str(text or "").strip():
                return str(text)
    return ""


def _with_text_for(definition: Json, unknown_type: str) -> Json:
    changed = copy.deepcopy(definition)
    for row in changed["survey"]:
        for heading in ("type", "command", "Type", "TYPE"):
            if row.get(heading) == unknown_type:
                row[heading] = "text"
    return changed


def _without_attributes(definition: Json) -> tuple[Json, list[str]]:
    """Takes out the `instance::` columns: attributes for other programs that pyxform may trip over."""
    dropped = {
        key for row in definition.get("survey") or () for key in row if key.lower().startswith("instance::")
    }
    changed = copy.deepcopy(definition)
    for row in (*changed["survey"], *(changed.get("survey_header") or ())):
        for heading in dropped:
            row.pop(heading, None)
    return changed, sorted(dropped)


def _columns(workbook: bytes, file_type: str, definition: Mapping[str, Any]) -> dict[str, dict[str, int]]:
    """Gives, for each sheet, the column number of each heading; gaps in the heading row count."""
    if file_type in (".xlsx", ".xlsm"):
        return _xlsx_columns(workbook)
    if file_type == ".xls":
        return _xls_columns(workbook)
    return {
        name: {
            heading: number for number, heading in enumerate((definition.get(f"{name}_header") or [{}])[0])
        }
        for name in SHEETS
        if definition.get(name)
    }


def _xlsx_columns(workbook: bytes) -> dict[str, dict[str, int]]:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(workbook), read_only=True, data_only=True)
    try:
        found = {}
        for sheet in book.worksheets:
            heading = next(sheet.iter_rows(min_row=1, max_row=1, max_col=500, values_only=True), ())
            found[sheet.title.lower()] = _numbered(heading)
        return found
    finally:
        book.close()


def _xls_columns(workbook: bytes) -> dict[str, dict[str, int]]:
    import xlrd

    with xlrd.open_workbook(file_contents=workbook, logfile=sys.stderr) as book:
        return {
            sheet.name.lower(): _numbered(sheet.row_values(0, 0, 500))
            for sheet in book.sheets()
            if sheet.nrows
        }


def _numbered(heading: Sequence[object]) -> dict[str, int]:
    return {
        " ".join(str(cell).split()): number for number, cell in enumerate(heading) if cell not in (None, "")
    }


def _plain(row: Mapping[str, object]) -> dict[str, str]:
    return {str(key): "" if value is None else str(value) for key, value in row.items()}


def _limit_memory(size: int) -> None:
    """Bounds this process where the system can; elsewhere the time limit and the pre-scan remain."""
    if sys.platform != "win32":
        import resource

        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_AS, (size, size))


if __name__ == "__main__":
    # The descriptors themselves: a program without console may have no sys.stdin and no sys.stdout.
    main(os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb"))
    raise SystemExit(0)
