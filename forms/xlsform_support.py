# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which question types, appearances and settings of XLSForm the program shows, and how the rest degrades.

The importer reports from these tables and docs/INSTRUMENTS.md prints them, so they cannot disagree.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from forms.problem import N_

Standing = Literal["full", "plain", "unasked"]  # as the author meant; in a plainer way; not asked at all


@dataclass(frozen=True, slots=True)
class Support:
    """How one type or appearance comes out here; `how` tells the author of the form."""

    standing: Standing
    how: str = ""


FULL = Support("full")
_ATTACHED = Support("plain", N_("{word}: The file is attached; the program does not record it itself."))
_TYPED = Support("plain", N_("{word}: The value is typed, not captured by a device."))
_PLACE = Support("plain", N_("{word}: Coordinates are typed and checked; there is no map."))
_SILENT = Support("unasked", N_("{word}: Nothing is recorded for it; the value stays empty."))

TYPES: Mapping[str, Support] = {
    **dict.fromkeys(
        (
            *("text", "integer", "decimal", "date", "time", "dateTime", "note", "calculate", "hidden"),
            *("select_one", "select_multiple", "rank", "range", "acknowledge", "begin_group", "begin_repeat"),
            *("select_one_from_file", "select_multiple_from_file", "select_one_external"),
            *("csv-external", "xml-external", "start", "end", "today", "username", "deviceid", "email"),
            *("image", "file", "end_group", "end_repeat"),
        ),
        FULL,
    ),
    "audio": _ATTACHED,
    "video": _ATTACHED,
    "barcode": _TYPED,
    "percentage": Support("plain", N_("{word}: It is asked as a whole number.")),
    "geopoint": _PLACE,
    "geotrace": _PLACE,
    "geoshape": _PLACE,
    "osm": Support("plain", N_("{word}: It is asked as the name of a map file.")),
    "audit": Support(
        "unasked", N_("{word}: The journal of answers that the program keeps anyway takes its place.")
    ),
    "start-geopoint": _SILENT,
    "background-geopoint": _SILENT,
    "background-audio": _SILENT,
    "phonenumber": _SILENT,
    "simserial": _SILENT,
    "subscriberid": _SILENT,
}

# What people write for the same type; the left side is compared in lower case with spaces for "_".
TYPE_ALIASES: Mapping[str, str] = {
    "string": "text",
    "int": "integer",
    "datetime": "dateTime",
    "date time": "dateTime",
    "select one": "select_one",
    "select one from": "select_one",
    "select1": "select_one",
    "select multiple": "select_multiple",
    "select all that apply": "select_multiple",
    "select all that apply from": "select_multiple",
    "select one from file": "select_one_from_file",
    "select multiple from file": "select_multiple_from_file",
    "select one external": "select_one_external",
    "photo": "image",
    "picture": "image",
    "add image prompt": "image",
    "add photo prompt": "image",
    "add audio prompt": "audio",
    "add video prompt": "video",
    "add file prompt": "file",
    "add text prompt": "text",
    "add integer prompt": "integer",
    "add decimal prompt": "decimal",
    "add date prompt": "date",
    "add note prompt": "note",
    "add select one prompt using": "select_one",
    "add select multiple prompt using": "select_multiple",
    "gps": "geopoint",
    "location": "geopoint",
    "trigger": "acknowledge",
    "calculation": "calculate",
    "begin group": "begin_group",
    "end group": "end_group",
    "begin repeat": "begin_repeat",
    "end repeat": "end_repeat",
    "begin loop": "begin_repeat",
    "end loop": "end_repeat",
    "begin lgroup": "begin_repeat",
    "end lgroup": "end_repeat",
    "imei": "deviceid",
    "device id": "deviceid",
    "phone number": "phonenumber",
    "start time": "start",
    "end time": "end",
    "get today": "today",
}

_NO_MAP = Support("plain", N_("{word}: There is no map; the plain question is shown."))
_ORDER = Support("plain", N_("{word}: The choices are shown in the program's own order on the page."))
_CALENDAR = Support("plain", N_("{word}: The date is shown in the Gregorian calendar."))
_WIDTH = Support("plain", N_("{word}: The width on a grid is not kept; questions stand below one another."))
_OTHER_APP = Support(
    "plain", N_("{word}: No other program is opened; the answer is typed or the file attached.")
)

APPEARANCES: Mapping[str, Support] = {
    **dict.fromkeys(("minimal", "autocomplete", "search", "multiline", "numbers", "field-list"), FULL),
    **dict.fromkeys(
        (
            *("horizontal", "horizontal-compact", "columns", "columns-pack", "columns-flex", "compact"),
            *("quick", "quickcompact", "likert", "list", "list-nolabel", "label", "table-list"),
            *("columns-1", "columns-2", "columns-3", "columns-4", "columns-5"),
        ),
        _ORDER,
    ),
    **dict.fromkeys(("w1", "w2", "w3", "w4", "w5", "w6", "w7", "w8", "w9", "w10", "w11", "w12"), _WIDTH),
    **dict.fromkeys(("maps", "map", "placement-map", "image-map", "hide-input"), _NO_MAP),
    **dict.fromkeys(
        ("ethiopian", "coptic", "islamic", "bikram-sambat", "myanmar", "persian", "buddhist"), _CALENDAR
    ),
    **dict.fromkeys(("month-year", "year"), Support("plain", N_("{word}: The whole date is asked."))),
    **dict.fromkeys(("no-calendar", "new", "new-front", "front", "rear"), Support("full")),
    **dict.fromkeys(
        ("signature", "draw", "annotate"), Support("plain", N_("{word}: An image file is attached."))
    ),
    **dict.fromkeys(
        ("bearing", "counter", "thousands-sep", "url", "rating"),
        Support("plain", N_("{word}: The plain question is shown.")),
    ),
    **dict.fromkeys(
        ("picker", "vertical", "no-ticks", "distress"),
        Support("plain", N_("{word}: The range is shown as a horizontal scale.")),
    ),
    **dict.fromkeys(
        ("masked", "hidden-answer"),
        Support("plain", N_("{word}: The answer stays visible while it is typed.")),
    ),
    **dict.fromkeys(("intent", "printer"), _OTHER_APP),
}
OTHER_APP = _OTHER_APP
SEARCH_CALL = Support(
    "plain", N_("{word}: The choices of the workbook are shown, not those of the file it searches.")
)
UNKNOWN_APPEARANCE = Support(
    "plain", N_("{word}: This appearance is not known here; the plain question is shown.")
)


def support_of_type(words: str) -> Support | None:
    """Tells how a cell of the type column comes out; None for a type nobody knows."""
    text = " ".join(words.replace("_", " ").split()).lower()
    for length in range(len(text.split()), 0, -1):
        head = " ".join(text.split()[:length])
        if head in TYPE_ALIASES:
            return TYPES[TYPE_ALIASES[head]]
        if head in _BY_SPACED:
            return TYPES[_BY_SPACED[head]]
    return None


def support_of_appearance(word: str) -> Support:
    if word.startswith("ex:"):
        return OTHER_APP
    return APPEARANCES.get(word.lower(), UNKNOWN_APPEARANCE)


_BY_SPACED = {name.replace("_", " ").lower(): name for name in TYPES}
