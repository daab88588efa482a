# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO/IEC comment table as values: our comments out, a filled table back in.

Eight columns of the template, in its order. The structure must not change: a table with other columns is
refused, a row that cannot be understood is told with its place and the others are read.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from consensus.records import Comment, CommentType, Disposition, DispositionOutcome, Theme
from forms.problem import N_, Finding, Problem

COLUMNS = (
    "MB/NC",
    "Line number",
    "Clause/Subclause",
    "Paragraph/Figure/Table",
    "Type of comment",
    "Comments",
    "Proposed change",
    "Observations of the Secretariat",
)
_TYPES: tuple[CommentType, ...] = get_args(CommentType)
_TYPE_WORDS: Mapping[str, CommentType] = {"general": "ge", "technical": "te", "editorial": "ed"}
_THEME_OF_TYPE: Mapping[CommentType, Theme] = {
    "ge": "information",
    "te": "proposed_change",
    "ed": "editorial",
}


class TableStructure(Problem):
    code = "iso-comments.structure"
    message = N_("The comment table has other columns than the template: {found}.")
    remedy = N_("Fill in the template as it is: {expected}.")


@dataclass(frozen=True, slots=True)
class CommentRow:
    """One row of the table, as text."""

    body: str = ""
    line: str = ""
    clause: str = ""
    paragraph: str = ""
    type: str = ""
    comment: str = ""
    proposed: str = ""
    observation: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        return (
            self.body,
            self.line,
            self.clause,
            self.paragraph,
            self.type,
            self.comment,
            self.proposed,
            self.observation,
        )


@dataclass(frozen=True, slots=True)
class CommentTable:
    """What was read: the comments, the secretariat's observations by comment id, what to tell."""

    comments: tuple[Comment, ...]
    observations: Mapping[str, str]
    findings: tuple[Finding, ...]


def rows_of(
    comments: Iterable[Comment],
    dispositions: Iterable[Disposition] = (),
    *,
    clauses: Mapping[str, str],
    outcomes: Mapping[DispositionOutcome, str],
) -> tuple[CommentRow, ...]:
    """The table in the order of items, then organizations, as the template asks for.

    `clauses`: how each item is called in the column Clause; `outcomes`: the words for a disposition.
    """
    answered = {disposition.comment_id: disposition for disposition in dispositions}
    place = {item: n for n, item in enumerate(clauses)}
    ordered = sorted(
        comments, key=lambda c: (place.get(c.item, len(place)), c.organization, c.place, c.comment_id)
    )
    return tuple(
        CommentRow(
            body=comment.organization,
            clause="" if comment.section == "general" else clauses.get(comment.item, comment.item),
            paragraph=comment.place,
            type=comment.comment_type,
            comment=comment.text,
            proposed=comment.proposed_change,
            observation=_observation(answered.get(comment.comment_id), outcomes),
        )
        for comment in ordered
    )


def _observation(disposition: Disposition | None, outcomes: Mapping[DispositionOutcome, str]) -> str:
    if disposition is None:
        return ""
    return ". ".join(part for part in (outcomes[disposition.outcome], disposition.observation) if part)


def read_table(
    header: Sequence[str],
    rows: Sequence[Sequence[str]],
    *,
    clauses: Mapping[str, str],
    organizations: Iterable[str],
    record_id: str,
    language: str = "en",
) -> CommentTable:
    """This reads a filled table. Raises TableStructure; everything else is a Finding with its row."""
    _check_header(header)
    known = {_plain(code): code for code in organizations}
    items = {_plain(name): item for item, name in clauses.items()} | {_plain(item): item for item in clauses}
    comments: list[Comment] = []
    observations: dict[str, str] = {}
    findings: list[Finding] = []
    for n, cells in enumerate(rows, start=2):
        row = CommentRow(*[cell.strip() for cell in (*cells, *[""] * 8)[:8]])
        if not any(row.cells):
            continue
        complaint = _complaint(row, known, items)
        if complaint is not None:
            message, found = complaint
            findings.append(
                Finding("iso-comments.row", message, f"row {n}", "refused", facts={"found": found})
            )
            continue
        comment = _comment(row, known, items, f"{record_id}.{n}", language)
        comments.append(comment)
        if row.observation:
            observations[comment.comment_id] = row.observation
    return CommentTable(tuple(comments), observations, tuple(findings))


def same_comment(comment: Comment, existing: Iterable[Comment]) -> Comment | None:
    """This finds the comment that a row of the table repeats: same organization, item and words."""
    return next((each for each in existing if _sense(each) == _sense(comment)), None)


def _sense(comment: Comment) -> tuple[str, ...]:
    item = "" if comment.section == "general" else comment.item
    return comment.organization, item, _plain(comment.text), _plain(comment.proposed_change)


def outcome_of(
    observation: str, words: Mapping[DispositionOutcome, Iterable[str]]
) -> tuple[DispositionOutcome, str] | None:
    """This reads an observation back: what was decided stands first, in any of the languages."""
    found: tuple[int, DispositionOutcome] | None = None
    folded = observation.casefold()
    for outcome, spellings in words.items():
        for word in spellings:
            begins = folded.startswith(word.casefold()) and not folded[len(word) : len(word) + 1].isalnum()
            # "Accepted in principle" also begins with "Accepted": the longer one is meant.
            if begins and (found is None or len(word) > found[0]):
                found = len(word), outcome
    if found is None:
        return None
    return found[1], observation[found[0] :].lstrip(" .:;,–—-\u00a0。：；，")


def _check_header(header: Sequence[str]) -> None:
    found = [_plain(name) for name in header if name.strip()]
    expected = [_plain(name) for name in COLUMNS]
    alike = len(found) == len(expected) and all(
        f.startswith(e) or e.startswith(f) for f, e in zip(found, expected, strict=True)
    )
    if not alike:
        raise TableStructure(found=" | ".join(header)[:200] or "—", expected=" | ".join(COLUMNS))


_NO_BODY = N_("“{found}” is not an organization of this consultation.")
_NO_CLAUSE = N_("“{found}” is not an item of this consultation.")
_NO_TYPE = N_("“{found}” is not a type of comment; use ge, te or ed.")
_NO_TEXT = N_("The row of {found} has neither a comment nor a proposed change.")


def _complaint(row: CommentRow, known: Mapping[str, str], items: Mapping[str, str]) -> tuple[str, str] | None:
    if _plain(row.body) not in known:
        return _NO_BODY, row.body
    if row.clause and _plain(row.clause) not in items:
        return _NO_CLAUSE, row.clause
    if _type(row.type) is None:
        return _NO_TYPE, row.type
    if not row.comment and not row.proposed:
        return _NO_TEXT, row.body
    return None


def _comment(
    row: CommentRow, known: Mapping[str, str], items: Mapping[str, str], record: str, language: str
) -> Comment:
    kind = _type(row.type) or "ge"
    organization = known[_plain(row.body)]
    words = "\x1f".join((organization, *row.cells[1:7]))
    return Comment(
        comment_id=f"{record}.{hashlib.sha256(words.encode()).hexdigest()[:10]}",
        record_id=record,
        organization=organization,
        item=items.get(_plain(row.clause), ""),
        section="specific" if row.clause else "general",
        theme=_THEME_OF_TYPE[kind],
        comment_type=kind,
        text=row.comment,
        language=language,
        proposed_change=row.proposed,
        place=" ".join(part for part in (row.paragraph, row.line) if part),
    )


def _type(word: str) -> CommentType | None:
    plain = _plain(word)
    if not plain:
        return "ge"
    return next((kind for kind in _TYPES if plain == kind), _TYPE_WORDS.get(plain))


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return "".join(c for c in folded if c.isalnum())
