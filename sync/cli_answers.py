# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files of answers for the command line: JSON or instance XML in, boards and notes as plain text out.

Answers go through the form's own rules as if typed: what the form refuses is told and not recorded.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from consensus.board import Board
from consensus.records import FieldValue
from forms.problem import N_, Problem
from sync.cli_print import plain
from sync.consultation_file import AnswersUnreadable, json_object
from sync.workspace import Workspace

if TYPE_CHECKING:
    from consensus.note import Note
    from forms.session import Violation
    from forms.submission import Submission


class FormNotNamed(Problem):
    code = "record.form-not-named"
    message = N_("The answers do not say to which form they belong.")
    remedy = N_('Name it with --form, or put it into the JSON as "form".')


class FilesAlike(Problem):
    code = "record.files-alike"
    message = N_("Two of the files are called {name}; an answer could mean either.")
    remedy = N_("Give one of them another name, and answer with that name.")


def files_by_name(paths: Sequence[str]) -> Mapping[str, bytes]:
    """Raises FilesAlike, and OSError."""
    found: dict[str, bytes] = {}
    for path in map(Path, paths):
        if path.name in found:
            raise FilesAlike(name=path.name)
        found[path.name] = path.read_bytes()
    return found


def submission_from(
    workspace: Workspace, data: bytes, *, form_id: str, correcting: str
) -> Submission | tuple[Violation, ...]:
    """A finished form, or everything that its rules complain about."""
    if data.lstrip().startswith(b"<"):
        return workspace.restored(data).finalize()
    said = json_object(data)
    named = said.get("form")
    form_id = form_id or (named if isinstance(named, str) else "")
    inner = said.get("answers", {name: value for name, value in said.items() if name != "form"})
    answers = _fields(inner)
    if correcting:
        session = workspace.edit(correcting, answers=answers)
    elif not form_id:
        raise FormNotNamed
    else:
        session = workspace.begin(form_id, answers=answers)
    return session.finalize()


def _fields(said: object) -> dict[str, FieldValue]:
    if not isinstance(said, dict):
        raise AnswersUnreadable(detail="the answers are not an object")
    return {str(name): _field(str(name), value) for name, value in said.items()}


def _field(name: str, value: object) -> FieldValue:
    match value:
        case str():
            return value
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return str(value)
        case None:
            return ""
        case list() if all(isinstance(each, str) for each in value):
            return " ".join(cast("list[str]", value))
        case list():
            return tuple(_fields(each) for each in value)
    raise AnswersUnreadable(detail=f"the answer to {name} is of a kind that no question has")


def board_as_plain(board: Board) -> object:
    """The board without its inner workings: what scripts want."""
    return {
        "consultation": board.consultation.consultation_id,
        "title": board.title,
        "round": board.round.number if board.round else None,
        "stage": board.round.state if board.round else "",
        "rule": board.round.rule.name if board.round else "",
        "items": [
            {
                "item": item.item,
                "outcome": item.outcome,
                "sentence": item.sentence,
                "missing": list(item.missing),
                "cautions": list(item.cautions),
                "next": board.what_next(item.item),
                "grade": item.grading.grade,
                "counts": dict(item.counts),
                "eligible": item.eligible,
                "responses": item.responses,
                "unserved": list(item.unserved),
                "objections": plain(item.objections),
                "positions": dict(item.ballot.statuses),
            }
            for item in board.items
        ],
        "not_answered": list(board.not_answered),
        "findings": plain(board.findings),
    }


def note_as_text(note: Note) -> str:
    """The note for a terminal: headings and numbered paragraphs."""
    lines = [note.masthead.title, note.masthead.draft, "", note.headings[0].replace("\t", " ")]
    numbers = note.numbers
    lines += [f"{numbers[p.key]}. {p.text}" for p in note.introduction]
    lines += ["", note.headings[1].replace("\t", " "), *(f"{numbers[p.key]}. {p.text}" for p in note.general)]
    lines += ["", note.headings[2].replace("\t", " ")]
    for block in note.blocks:
        lines += ["", block.heading, block.text, *(f"{numbers[p.key]}. {p.text}" for p in block.paragraphs)]
    if note.findings:
        lines += ["", *(f"! {finding.place}: {finding.sentence()}" for finding in note.findings)]
    return "\n".join(lines)
