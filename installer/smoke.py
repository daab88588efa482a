# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Does the frozen program do the whole job? `python3 installer/smoke.py FOLDER [--fonts] [--keyring] [--keep DIR]
[--runner COMMAND...]`.

Standard library only, so that it runs beside the frozen program in a bare chroot. FOLDER holds `assent`
and `assent-window`; with `--runner wine` they are the Windows ones. With `--fonts` every letter of the six
languages must have a picture, with `--keyring` the system's keyring must be found: both are the computer's
affair, so they are asked only where they are known to be there. `--keep` leaves what was made. Exit code 0 when every
step worked.
"""

from __future__ import annotations

import json
import marshal
import os
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONSULTATION = "jiu-rep-2020-7"
INSTRUMENTS = ("endorsement", "position", "usecase", "risk_assessment", "decision_matrix")
# What the demonstration does not fill: the smallest answers with which these forms are finished.
ANSWERS = {
    "risk_assessment": {
        "use_case": "smoke", "assessors": "nobody", "stage": "experiment", "outside_parties": "no",
        "personal_data_on_chain": "no", "pilot_mode": "no", "risks": [{"dimension": "CY", "risk_title": "Lost keys"}],
    },
    "decision_matrix": {"use_case": "smoke", "Q01": "yes", "Q02": "partly", "Q03": "no"},
}  # fmt: skip


class Failed(Exception):
    """A step of the smoke test did not do what it should."""


class Program:
    """The frozen program, called as a person or a script would call it."""

    needs: set[str]
    """what this computer is known to have"""

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

    def self_check(self) -> dict[str, object]:
        environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        done = subprocess.run(
            [*self.window, "--self-check"], capture_output=True, timeout=600, env=environment
        )
        said = done.stdout.decode("utf-8", "replace")
        if done.returncode:
            raise Failed(f"the window lacks something:\n{said}\n{done.stderr.decode('utf-8', 'replace')}")
        facts: dict[str, object] = json.loads(said)
        return facts

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
    program.needs = {each.removeprefix("--") for each in arguments[1:] if each in ("--fonts", "--keyring")}
    with _folder(arguments) as folder:
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


@contextmanager
def _folder(arguments: list[str]) -> Iterator[str]:
    """Where the trial works: a folder that goes afterwards, or the one that is to be kept."""
    if "--keep" in arguments:
        kept = Path(arguments[arguments.index("--keep") + 1]).resolve()
        kept.mkdir(parents=True)
        yield str(kept)
    else:
        with tempfile.TemporaryDirectory(prefix="assent-smoke-") as folder:
            yield folder


def _version(program: Program, folder: Path) -> str:
    return program("--version").strip()


def _command_line(program: Program, folder: Path) -> str:
    """The command line, and each child of the program, does not load the window's libraries first."""
    if sys.platform != "linux" or len(program.command_line) > 1:
        return "not looked at here"
    done = subprocess.run(
        [*program.command_line, "--version"], env={**os.environ, "LD_DEBUG": "files"}, capture_output=True
    )
    if b"libpython" not in done.stderr or b"libQt6" in done.stderr:
        raise Failed("the command line loads Qt")
    return "without Qt"


def _self_test(program: Program, folder: Path) -> str:
    checks = json.loads(program("self-test", "--json"))
    keyring = next(check for check in checks if check["name"] == "keyring")
    if "keyring" in program.needs and not keyring["works"]:
        raise Failed(f"the keyring was not found: {keyring['words']}")
    return f"{sum(check['works'] for check in checks)} of {len(checks)} checks; keyring: {keyring['words']}"


def _parts_of_the_window(program: Program, folder: Path) -> str:
    facts = program.self_check()
    if "fonts" in program.needs and facts["without_font"]:
        raise Failed(f"letters without a font: {facts['without_font']}")
    missing = facts["without_font"] or "none"
    return f"style, pictures, sorting, five translations; letters without a font: {missing}"


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


def _every_instrument(program: Program, folder: Path) -> str:
    """Fills what the demonstration does not, sends it, and finds all five instruments at the secretariat."""
    office, desk = str(folder / "demo" / "office-unicef"), str(folder / "demo" / "secretariat")
    for form, answers in ANSWERS.items():
        said = folder / f"{form}.json"
        said.write_text(json.dumps(answers))
        program("record", "-w", office, "--form", form, str(said))
    bundle, workbook = folder / "more.assent", folder / "all.xlsx"
    program("export", "bundle", "-w", office, str(bundle))
    program("take", "-w", desk, str(bundle))
    program("export", "xlsx", "-w", desk, str(workbook))
    counts = {
        form: json.loads(program("records", "-w", desk, "--form", form, "--limit", "1", "--json"))["total"]
        for form in INSTRUMENTS
    }
    assert all(counts.values()), counts
    board = json.loads(program("board", "-w", desk, CONSULTATION, "--json"))
    note = folder / "again.docx"
    program("note", "-w", desk, CONSULTATION, str(note))
    assert board and note.stat().st_size > 10_000 and workbook.stat().st_size > 10_000
    return f"{counts}, a workbook of {workbook.stat().st_size:,} bytes, board and note"


def _reads_ahead(program: Program, folder: Path) -> str:
    """The second process of an intake, spoken to as the first one does: an empty group comes back, as often as asked."""
    group = marshal.dumps([])
    asked = (struct.pack("<Q", len(group)) + group) * 2
    done = subprocess.run(
        [*program.command_line, "--child", "ahead"], input=asked, capture_output=True, timeout=600
    )
    if done.returncode or done.stdout != asked:
        raise Failed(f"the child ended with {done.returncode}: {done.stdout!r} {done.stderr!r}")
    return "the child that opens entries answers, twice"


def _imported_form(program: Program, folder: Path) -> str:
    """An XLSForm goes through its child process (pyxform) and becomes current."""
    source = next(folder_of_instruments(program).glob("usecase/*.xlsx"), None)
    if source is None:
        return "not tried: the workbook of the form is not where this script looks"
    program("install-form", "-w", str(folder / "demo" / "office-fao"), str(source))
    return "an XLSForm installed through its child process"


def folder_of_instruments(program: Program) -> Path:
    return Path(program.command_line[-1]).parent / "_internal" / "forms" / "instruments"


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
    "command line": _command_line,
    "self-test": _self_test,
    "parts of the window": _parts_of_the_window,
    "the whole story": _whole_story,
    "verify": _verify,
    "refusal": _refusal,
    "the workbook road": _workbook_road,
    "every instrument": _every_instrument,
    "reading ahead": _reads_ahead,
    "an imported form": _imported_form,
    "the window": _window,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
