# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What is wrong with a file is told in the person's language, down to the last word of ours."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from forms import definition
from forms.definition import FormTooLargeProblem
from forms.problem import Problem
from sync import bundle, png, recovery, roster
from sync.workbook import intake, prescan

ROOT = Path(__file__).parents[2]
IN_WORDS = {
    kind.__name__
    for kind in (
        roster.RosterProblem, png.PictureProblem, bundle.TooLargeProblem, intake.StoppedProblem, recovery.SharesProblem,
        prescan.NotAWorkbookProblem, prescan.BrokenWorkbookProblem, prescan.TooLargeProblem, prescan.SuspectProblem,
        FormTooLargeProblem,
    )
}  # fmt: skip
PIECES = {
    piece
    for module in (roster, png, bundle, intake, recovery, prescan, definition)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Problem)
    for piece in kind.pieces
}
SAYS_ELSEWHERE = {"DamagedPart": "it has ", "_ChildGoneError": ""}
"""whose words complete what such a problem says"""
NEVER_WORDS = {".xlsb", "XML"}


def test_whatever_the_program_says_is_wrong_can_be_translated() -> None:
    said = [
        each
        for folder in ("forms", "sync")
        for path in (ROOT / folder).rglob("*.py")
        for each in _said_in(path)
    ]
    assert len(said) > 60
    shapes = {re.sub(r"\{\w*\}", "{}", piece) for piece in PIECES}
    assert [each for each in said if each not in shapes | NEVER_WORDS] == []


def _said_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        words = (
            [each.value for each in node.keywords if each.arg in ("what", "detail")]
            if node.func.id in IN_WORDS
            else []
        )
        words += node.args if node.func.id in SAYS_ELSEWHERE else []
        before = SAYS_ELSEWHERE.get(node.func.id, "")
        yield from (before + text for each in words if (text := _shape(each)))


def _shape(words: ast.expr) -> str:
    """Of a sentence with facts in it, what stands around them; nothing of what is not written there."""
    match words:
        case ast.Constant(str(text)):
            return text
        case ast.JoinedStr(values) if not (len(values) == 2 and _shape(values[0]) == "it has "):
            return "".join("{}" if isinstance(each, ast.FormattedValue) else _shape(each) for each in values)
        case ast.BoolOp(values=[_, other]):
            return _shape(other)
    return ""
