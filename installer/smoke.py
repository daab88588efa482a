# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Does the frozen program do the whole job? `python3 installer/smoke.py FOLDER [--runner COMMAND...]`.

Standard library only, so that it runs beside the frozen program in a bare chroot. FOLDER holds `assent`
and `assent-window`; with `--runner wine` they are the Windows ones. Exit code 0 when every step worked.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

CONSULTATION = "jiu-rep-2020-7"


class Failed(Exception):
    """A step of the smoke test did not do what it should."""


class Program:
    """The frozen program, called as a person or a script would call it."""

    def __init__(self, folder: Path, runner: list[str]) -> None:
        windows = folder / "assent.exe"
        self.command_line = [*runner, str(windows if windows.exists() else folder / "assent")]
        self.window = (
            [*runner, str(windows), "--window"] if windows.exists() else [str(folder / "assent-window")]
        )

    def __call__(self, *arguments: str, code: int = 0) -> str:
        done = subprocess.run([*self.command_line, *arguments], capture_output=True, timeout=600)
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode != code:
            raise Failed(
                f"assent {' '.join(arguments)} ended with {done.returncode}:\n{said}\n{done.stderr.decode('utf-8', 'replace')}"
            )
        return said

    def screens(self, workspace: str, folder: str, language: str) -> None:
        environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        done = subprocess.run([*self.window, "--screens", folder, "--language", language, workspace],
                              capture_output=True, timeout=600, env=environment)  # fmt: skip
        if done.returncode:
            raise Failed(
                f"the window ended with {done.returncode}:\n{done.stderr.decode('utf-8', 'replace')}"
            )


def main(arguments: list[str]) -> int:
    runner = arguments[arguments.index("--runner") + 1 :] if "--runner" in arguments else []
    program = Program(Path(arguments[0]).resolve(), runner)
    with tempfile.TemporaryDirectory(prefix="assent-smoke-") as folder:
        for name, step in STEPS.items():
            started = time.monotonic()
            try:
                words = step(program, Path(folder))
            except (
                Failed,
                OSError,
                subprocess.TimeoutExpired,
                ValueError,
                KeyError,
                AssertionError,
            ) as failed:
                print(f"FAILED  {name}: {type(failed).__name__} {failed}")
                return 1
            print(f"{time.monotonic() - started:6.1f} s  {name}: {words}", flush=True)
    print("The frozen program does the whole job.")
    return 0


def _version(program: Program, folder: Path) -> str:
    return program("--version").strip()


def _self_test(program: Program, folder: Path) -> str:
    checks = json.loads(program("self-test", "--json"))
    keyring = next(check["words"] for check in checks if check["name"] == "keyring")
    return f"{sum(check['works'] for check in checks)} of {len(checks)} checks; keyring: {keyring}"


def _whole_story(program: Program, folder: Path) -> str:
    """Workspaces, every instrument of the main job, bundles, a second workspace, board, note, export."""
    out = folder / "demo"
    program("demo", "--out", str(out), "--quiet")
    made = {path.name for path in out.iterdir()}
    wanted = {
        "workbook.xlsx",
        "note.docx",
        "note-zh.docx",
        "note-ar.docx",
        "board.html",
        "board.csv",
        "secretariat",
    }
    assert wanted <= made, wanted - made
    return f"{len(list((out / 'bundles').iterdir()))} bundles, workbook, board and note"


def _verify(program: Program, folder: Path) -> str:
    report = json.loads(program("verify", "-w", str(folder / "demo" / "secretariat"), "--json"))
    return f"{report['entries']} entries, {report['signatures']} signatures"


def _refusal(program: Program, folder: Path) -> str:
    bundle = folder / "demo" / "bundles" / "WFP.assent"
    data = bytearray(bundle.read_bytes())
    data[len(data) // 2] ^= 1
    broken = folder / "broken.assent"
    broken.write_bytes(data)
    program("take", "-w", str(folder / "demo" / "secretariat"), str(broken), code=3)
    return "a flipped bit is refused with exit code 3"


def _workbook_road(program: Program, folder: Path) -> str:
    template = str(folder / "template.xlsx")
    program(
        "template",
        "-w",
        str(folder / "demo" / "office-wfp"),
        "endorsement",
        template,
        "--prefill",
        "-l",
        "ar",
    )
    program("take", "-w", str(folder / "demo" / "secretariat"), template)
    return "a prefilled Arabic template goes out and comes back"


def _window(program: Program, folder: Path) -> str:
    sizes = {}
    for language in ("en", "ar", "zh"):
        pictures = folder / f"screens-{language}"
        program.screens(str(folder / "demo" / "office-unicef"), str(pictures), language)
        sizes[language] = len(list(pictures.glob("*.png")))
        assert sizes[language] >= 10, sizes
    return f"pictures of every screen: {sizes}"


STEPS = {
    "version": _version,
    "self-test": _self_test,
    "the whole story": _whole_story,
    "verify": _verify,
    "refusal": _refusal,
    "the workbook road": _workbook_road,
    "the window": _window,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
