# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""docs/CLI.md, made from the parser's own help so that the two cannot disagree: `python -m sync.cli_docs`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from sync.cli_parser import parser

PLACE = Path(__file__).resolve().parents[1] / "docs" / "CLI.md"


def page() -> str:
    """The whole page."""
    whole = parser()
    verbs = next(a for a in whole._actions if isinstance(a, argparse._SubParsersAction))
    parts = [
        "<!-- Written by `python3 dev.py docs` from `assent --help`. Change sync/cli_parser.py, not this page. -->",
        "# The command line",
        _block(whole.format_help()),
    ]
    for name, made in verbs.choices.items():
        parts += [f"## assent {name}", _block(made.format_help())]
    return "\n\n".join(parts) + "\n"


def _block(text: str) -> str:
    return f"```text\n{text.rstrip()}\n```"


def main() -> int:
    PLACE.write_text(page(), encoding="utf-8")
    sys.stdout.write(f"{PLACE.name} written\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
