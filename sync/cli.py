# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The command line: `assent VERB` does what the window does, over the same Workspace verbs.

Parses, calls one command, prints; one of the two places where every Problem ends. Imports the heavy
half of the program only when a verb needs it, so that `assent --help` answers at once.
"""

from __future__ import annotations

import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from sync.cli_common import Printer

DONE, PROBLEM, USAGE, REFUSED = 0, 1, 2, 3
INTERRUPTED = 130
_REFUSALS = (
    "bundle.",
    "roster.root",
    "roster.other",
    "note.signature",
    "envelope.",
    "verify.",
    "key.",
    "receipt.proof",
    "update.signature",
)


def main(argv: Sequence[str] | None = None, *, printer: Printer | None = None) -> int:
    """Runs one command and gives its exit code (docs/CLI.md).

    `printer` lays out PDFs and pictures; only who knows the window's toolkit can give it.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    _speak_utf8()
    if arguments[:1] == ["--child"]:
        return _child(arguments[1:])
    from sync.cli_parser import parser

    try:
        chosen = parser().parse_args(arguments)
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else USAGE
    chosen.printer = printer
    return _run(chosen)


def _run(chosen: argparse.Namespace) -> int:
    from forms.problem import Problem
    from sync.cli_commands import run

    try:
        code = run(chosen)
        sys.stdout.flush()
        if code == DONE and "ASSENT_ROOT" in os.environ:
            from sync.update import confirm_running

            confirm_running()
        return code
    except Problem as problem:
        return tell(problem)
    except KeyboardInterrupt:
        _complain("interrupted; everything that was said to be done is done")
        return INTERRUPTED
    except BrokenPipeError:
        with suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEM
    except OSError as refused:
        from sync.store_problems import problem_of_stray

        return tell(problem_of_stray(refused))
    except Exception:
        return _bug()


def tell(problem: object) -> int:
    """Says a Problem as `assent: …` and `hint: …` and gives its exit code."""
    from forms.problem import Problem

    assert isinstance(problem, Problem)
    _complain(problem.sentence())
    print(f"hint: {problem.hint()}", file=sys.stderr)
    if os.environ.get("ASSENT_DEBUG"):
        traceback.print_exception(problem)
    return REFUSED if problem.code.startswith(_REFUSALS) else PROBLEM


def _bug() -> int:
    """A fault of the program itself: the full story goes to a file, a sentence to the person."""
    told = traceback.format_exc()
    _complain("the program met something it was not made for, and stopped; what was saved is safe")
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="assent-report-", suffix=".txt", delete=False, encoding="utf-8"
        ) as report:
            report.write(told)
        print(f"hint: Send the file {report.name} to those who maintain the program.", file=sys.stderr)
    except OSError:  # no room left for it
        print(f"hint: Send this to those who maintain the program:\n{told}", file=sys.stderr)
    else:
        if os.environ.get("ASSENT_DEBUG"):
            print(told, file=sys.stderr)
    return PROBLEM


def _complain(sentence: str) -> None:
    print(f"assent: {sentence}", file=sys.stderr)


def _speak_utf8() -> None:
    """Names in six languages must come out on any console; what it cannot show is spelled out."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            with suppress(ValueError, OSError):
                reconfigure(encoding="utf-8", errors="backslashreplace")


def _child(arguments: Sequence[str]) -> int:
    """Child processes of a frozen program, which has no other executable than itself."""
    import runpy

    from sync.children import MODULES

    modules = {"xlsform": "forms.xlsform_child", **MODULES}
    if not arguments or arguments[0] not in modules:
        _complain("unknown child process")
        return USAGE
    sys.argv = [sys.argv[0], *arguments[1:]]
    try:
        runpy.run_module(modules[arguments[0]], run_name="__main__")
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 0
    return DONE


if __name__ == "__main__":
    raise SystemExit(main())
