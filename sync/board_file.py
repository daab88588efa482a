# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The board as files for people without the program: one HTML page, or two CSV tables.

The page is complete in itself (no script, no network, prints in black and white, right-to-left where the
language is) and shows codes with their words, so that nothing depends on colour. CSV cells are text only: a
name that looks like a formula is written so that a spreadsheet does not run it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from html import escape
from pathlib import Path

from consensus.board import Board, ItemBoard
from consensus.explain import Phrases, phrases
from consensus.records import COMPUTED_STATUSES, POSITION_CODES
from sync._files import write_whole
from sync.csv_bytes import csv_bytes

_STYLE = """
body{font:15px/1.5 "Segoe UI","Noto Sans","Noto Naskh Arabic","Noto Sans CJK SC",sans-serif;color:#1b1b1b;
background:#fff;margin:2rem auto;max-width:72rem;padding:0 1rem}
h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem}h3{font-size:1rem;margin:1.6rem 0 .2rem}
table{border-collapse:collapse;margin:.6rem 0;font-size:.87rem}
th,td{border:1px solid #8a8a8a;padding:.2rem .5rem;text-align:start;vertical-align:top}
th{background:#f0f0f0}td.s{text-align:center;font-variant-numeric:tabular-nums}
.FOB{background:#222;color:#fff;font-weight:700}.DIS{background:#d9d9d9;font-weight:700}.SUP,.SWR{background:#fff}
.PAR{background:#efefef}.UNS,.NRS,.WDN,.LAT,.STA,.CNF{color:#5f5f5f;font-style:italic}
.outcome{font-weight:700}.warn{border-inline-start:4px solid #8a5a00;padding-inline-start:.6rem}
.need{border-inline-start:4px solid #00558c;padding-inline-start:.6rem}.wide{overflow-x:auto}
@media print{body{margin:0;max-width:none;font-size:10px}h2,h3{break-after:avoid}tr{break-inside:avoid}}
"""


def write_board(path: Path, board: Board) -> tuple[Path, ...]:
    """This writes `board.html`, or for `.csv` the matrix and beside it `…-items.csv`."""
    if path.suffix.lower() == ".csv":
        beside = path.with_name(f"{path.stem}-items{path.suffix}")
        return write_whole(path, matrix_csv(board)), write_whole(beside, items_csv(board))
    return (write_whole(path, board_html(board)),)


# --- CSV ---------------------------------------------------------------------------------------------


def matrix_csv(board: Board) -> bytes:
    """Organizations × items, one code a cell."""
    spoken = phrases(board.language)
    header = ["code", spoken.words["col.organization"], "groups", *(item.item for item in board.items)]
    rows = ([row.organization, row.name, " ".join(row.groups), *row.statuses] for row in board.rows)
    return csv_bytes([header, *rows])


def items_csv(board: Board) -> bytes:
    """One line for each item: result, sentence, grade, every count."""
    codes = (*POSITION_CODES, *COMPUTED_STATUSES)
    header = ["item", "number", "outcome", "sentence", "missing", "cautions", "grade", "computed_grade"]
    header += ["eligible", "base", "present", "quorum", "served", "responses", *codes]
    header += ["agreement", "opposition", "median", "interquartile_range", "tastle_wierman", "text_hash"]
    return csv_bytes([header, *(_item_cells(board, item, codes) for item in board.items)])


def _item_cells(board: Board, item: ItemBoard, codes: Sequence[str]) -> list[str]:
    held = item.measures
    counts: dict[str, int] = {str(code): n for code, n in item.counts.items()}
    return [
        item.item,
        str(item.number),
        item.outcome,
        item.sentence,
        " ".join(item.missing),
        " ".join(item.cautions),
        item.grading.grade,
        item.grading.computed,
        *(str(n) for n in (item.eligible, item.base, item.present, item.quorum, item.served, item.responses)),
        *(str(counts.get(code, 0)) for code in codes),
        *("" if value is None else str(value) for value in (held.agreement, held.opposition)),
        *("" if value is None else str(value) for value in (held.median, held.spread)),
        "" if held.consensus is None else f"{held.consensus:.3f}",
        (board.round.hash_of(item.item) if board.round else "") or "",
    ]


# --- HTML --------------------------------------------------------------------------------------------


def board_html(board: Board) -> bytes:
    """The whole board as one page."""
    spoken = phrases(board.language)
    parts = [
        "<!doctype html>",
        f'<html lang="{spoken.language}" dir="{spoken.direction}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width,initial-scale=1">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        f"<title>{escape(board.title)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{escape(board.title)}</h1>",
        _rounds(board, spoken),
        *(_item(board, item, spoken) for item in board.items),
        _matrix(board, spoken),
        _legend(spoken),
        "</body></html>\n",
    ]
    return "\n".join(parts).encode()


def _rounds(board: Board, spoken: Phrases) -> str:
    words = spoken.words
    header = [words[k] for k in ("fact.round", "fact.rule", "fact.opened", "fact.deadline", "col.eligible")]
    rows = [
        [str(r.number), r.rule_label, _moment(r.opened_at), _moment(r.deadline), str(r.eligible)]
        for r in board.rounds
    ]
    return _table(header, [[_cell(text) for text in row] for row in rows])


def _moment(moment: datetime | None) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC") if moment else "—"


def _item(board: Board, item: ItemBoard, spoken: Phrases) -> str:
    heading = item.title or spoken.say("note.recommendation", n=item.number)
    text = escape(item.text.text)
    lines = [
        f"<h2>{item.number}. {escape(heading)}</h2>",
        f'<p lang="{escape(item.text.language)}" dir="auto">{text}</p>' if text else "",
        f'<p><span class="outcome">{escape(item.outcome_label)}.</span> {escape(item.sentence)}</p>',
        *(f'<p class="need">{escape(line)}</p>' for line in item.missing),
        *(f'<p class="warn">{escape(line)}</p>' for line in item.cautions),
        f"<p>{escape(spoken.words['col.grade'])}: {escape(item.grade_label)}</p>",
        _objections(board, item, spoken),
    ]
    return "\n".join(line for line in lines if line)


def _objections(board: Board, item: ItemBoard, spoken: Phrases) -> str:
    if not item.objections:
        return ""
    rows = [
        [
            _cell(board.name_of(held.organization)),
            _cell(held.reason),
            _cell(held.change_wanted),
            _cell(" → ".join(step.state.replace("_", " ") for step in held.history)),
        ]
        for held in item.objections
    ]
    words = spoken.words
    header = [words[k] for k in ("col.organization", "position.FOB", "col.proposed", "col.status")]
    return _table(header, rows)


def _matrix(board: Board, spoken: Phrases) -> str:
    header = [spoken.words["col.organization"], *(str(item.number) for item in board.items)]
    rows = [
        [
            f'<th scope="row">{escape(row.name)}</th>',
            *(
                f'<td class="s {status}" title="{escape(spoken.words[f"position.{status}"])}">{status}</td>'
                for status in row.statuses
            ),
        ]
        for row in board.rows
    ]
    heading = escape(spoken.words["annex.tally"])
    return f'<h2>{heading}</h2><div class="wide">{_table(header, rows)}</div>'


def _legend(spoken: Phrases) -> str:
    codes = (*POSITION_CODES, *COMPUTED_STATUSES)
    rows = [[f'<td class="s {code}">{code}</td>', _cell(spoken.words[f"position.{code}"])] for code in codes]
    return _table(["", spoken.words["col.status"]], rows)


def _cell(text: str) -> str:
    return f'<td dir="auto">{escape(text)}</td>'


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    body = "\n".join(f"<tr>{''.join(cells)}</tr>" for cells in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}\n</tbody></table>"
