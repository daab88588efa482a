# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a build tells about what it made: sizes by part, the heaviest files, sums for SHA256SUMS.

Written beside each artefact as `ARTEFACT.txt`; nothing in it depends on the day or the machine.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path

HEAVIEST = 40


def write_report(artefact: Path, program: Path) -> Path:
    """Writes the report on an artefact and on the program folder inside it, and enters its sum in SHA256SUMS."""
    files = {
        path.relative_to(program).as_posix(): path.stat().st_size
        for path in sorted(program.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
    parts: Counter[str] = Counter()
    for name, size in files.items():
        parts[_part(name)] += size
    lines = [
        f"{artefact.name}  {artefact.stat().st_size:,} bytes",
        f"installed  {sum(files.values()):,} bytes in {len(files):,} files",
        "",
        *_table("by part", parts.most_common()),
        "",
        *_table("heaviest files", sorted(files.items(), key=lambda each: (-each[1], each[0]))[:HEAVIEST]),
    ]
    report = artefact.with_name(f"{artefact.name}.txt")
    report.write_text("\n".join(lines) + "\n", encoding="utf-8")
    enter_sum(artefact)
    return report


def enter_sum(artefact: Path) -> None:
    """One line of SHA256SUMS for this artefact, as `sha256sum --check` reads it."""
    sums = artefact.with_name("SHA256SUMS")
    held = sums.read_text(encoding="utf-8").splitlines() if sums.exists() else []
    kept = [line for line in held if line.partition("  ")[2] != artefact.name]
    with artefact.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    sums.write_text(
        "\n".join(sorted([*kept, f"{digest}  {artefact.name}"], key=lambda line: line[66:])) + "\n",
        encoding="utf-8",
        newline="\n",
    )


def _part(name: str) -> str:
    """`_internal/PySide6/Qt/lib/…` is weighed as Qt; other things by their first folder."""
    words = name.removeprefix("_internal/").split("/")
    if words[0] == "PySide6":
        return "Qt" if "Qt" in words[1:2] or words[-1].startswith("Qt6") else "PySide6"
    return words[0] if len(words) > 1 else ("the archive" if words[0].startswith("assent") else words[0])


def _table(title: str, rows: list[tuple[str, int]]) -> list[str]:
    return [title, *(f"{size:>12,}  {name}" for name, size in rows)]
