#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The two commands of the README and a few more, on a machine that has nothing but python3.

    python3 dev.py run            set up, then open the window on a demo workspace
                                  (without a display: play the same story and leave its files)
    python3 dev.py test           set up, then run every check that CI runs   [--long] [pytest arguments]
    python3 dev.py check          the checks without the tests: format, types, layers
    python3 dev.py demo --out D   play the demo story headless into folder D
    python3 dev.py docs           write the generated documents again
    python3 dev.py pictures       take the pictures of docs/screens again, of a new demonstration
    python3 dev.py strings        collect the window's texts for the translators and compile them
    python3 dev.py bench [NAME]   run the benchmarks of bench/
    python3 dev.py build TARGET   build an installer: linux-deb, linux-tar, windows-nsis, ...

Standard library only: everything else is installed by `_prepare`, from the lock files.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = Path(os.environ.get("ASSENT_VENV", ROOT / ".venv"))
LOCKS = (ROOT / "requirements" / "run.txt", ROOT / "requirements" / "dev.txt")
MIN_PYTHON = (3, 11)
PICTURES = ROOT / "docs" / "screens"

# What a bare Debian lacks: found with ldd on Qt's own plugin, in the order in which things fail.
VENV_PACKAGES = ("python3-venv",)
QT_PACKAGES = (
    "libegl1", "libgl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-xinerama0", "libxcb-xkb1", "libxkbcommon-x11-0",
    "fonts-dejavu-core", "fonts-noto-core", "fonts-wqy-microhei",
)  # fmt: skip
TEST_PACKAGES = (
    "at-spi2-core", "dbus", "gir1.2-atspi-2.0", "git", "openssl", "python3-gi", "xvfb", "xauth", "zstd",
)  # fmt: skip
BUILD_PACKAGES = ("binutils", "dpkg-dev", "gcc", "icu-devtools")
DOCUMENT_PACKAGES = ("libreoffice-calc", "libreoffice-writer", "poppler-utils")


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "verb", choices=["run", "test", "check", "demo", "docs", "pictures", "strings", "bench", "build"]
    )
    arguments, rest = parser.parse_known_args()
    if sys.version_info < MIN_PYTHON:
        return _say_no(f"Assent needs Python {MIN_PYTHON[0]}.{MIN_PYTHON[1]} or later; this is {sys.version.split()[0]}.",
                       "Install a newer python3 and start this command with it.")  # fmt: skip
    try:
        return {
            "run": _run, "test": _test, "check": _check, "demo": _demo, "docs": _docs,
            "pictures": _pictures, "strings": _strings, "bench": _bench, "build": _build,
        }[arguments.verb](rest)  # fmt: skip
    except SetupProblem as problem:
        return _say_no(problem.sentence, problem.remedy)
    except KeyboardInterrupt:
        return 130


# --- the verbs ---------------------------------------------------------------------------------


def _run(rest: list[str]) -> int:
    _prepare(LOCKS[:1], system=QT_PACKAGES)
    out = ROOT / "out" / "demo"
    if not _has_display():
        print("There is no display here, so the story is played without a window.")
        return _demo(["--out", str(out), *rest])
    workspace = out / "secretariat"
    if not workspace.exists():
        _call(_python(), "-m", "sync.cli", "demo", "--out", str(out), "--quiet")
    return _status(_python(), "-m", "desktop.start", str(workspace), *rest)


def _demo(rest: list[str]) -> int:
    _prepare(LOCKS[:1], system=QT_PACKAGES)
    if not any(argument.startswith("--out") for argument in rest):
        rest = ["--out", str(ROOT / "out" / "demo"), *rest]
    out = Path(_argument_of(rest, "--out")).resolve()
    _start_afresh(out)
    started = time.monotonic()
    code = _status(_python(), "-m", "sync.cli", "demo", "--out", str(out), *_without(rest, "--out"))
    for desk, language in (
        ("secretariat", "en"),
        ("office-unicef", "fr"),
        ("office-wfp", "zh"),
        ("office-fao", "ar"),
    ):
        if code == 0:
            screens = out / "screens" / f"{desk}-{language}"
            code = _status(_python(), "-m", "desktop.start", "--screens", str(screens), "--language", language, str(out / desk),
                           env={"QT_QPA_PLATFORM": "offscreen"})  # fmt: skip
    if code == 0:
        print(f"\nThe story took {time.monotonic() - started:.0f} s. Its files are in {out}:")
        for path in sorted(out.rglob("*")):
            if path.is_file() and path.suffix != ".png":
                print(f"  {path.relative_to(out)}  {path.stat().st_size:,} bytes")
        for folder in sorted((out / "screens").iterdir()):
            print(f"  screens/{folder.name}/: {len(list(folder.glob('*.png')))} pictures")
    return code


def _test(rest: list[str]) -> int:
    _prepare(LOCKS, system=QT_PACKAGES + TEST_PACKAGES + (DOCUMENT_PACKAGES if os.environ.get("CI") else ()))
    started = time.monotonic()
    code = _check([])
    if code == 0:
        long = "--long" in rest
        chosen = [r for r in rest if r != "--long"]
        marker = ["-m", "long or not long"] if long else []
        workers = [] if any(r.startswith("-n") for r in chosen) else ["-n", "2", "--dist", "loadgroup"]
        code = _status(_python(), "-m", "pytest", *marker, *workers, *chosen, env=_test_environment())
    print(
        f"All checks took {time.monotonic() - started:.0f} s."
        if code == 0
        else "Something needs attention: see above."
    )
    return code


def _check(_: list[str]) -> int:
    _prepare(LOCKS, system=QT_PACKAGES + TEST_PACKAGES)
    for step in (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        ("mypy",),
        ("mypy", "--config-file", "desktop/mypy.ini", "desktop"),
    ):
        print("·", *step, flush=True)
        if code := _status(_python(), "-m", *step):
            return code
    print("· lint-imports", flush=True)
    return _status(str(_scripts() / "lint-imports"), env={"PYTHONPATH": str(ROOT)})


def _docs(_: list[str]) -> int:
    _prepare(LOCKS)
    return _status(_python(), "-m", "forms.instruments.describe") or _status(_python(), "-m", "sync.cli_docs")


def _pictures(_: list[str]) -> int:
    """Only those that are there are taken again: to add one, take it as docs/DESIGN-UI.md says and put it beside them."""
    _prepare(LOCKS[:1], system=QT_PACKAGES)
    known = {path.name for path in PICTURES.glob("*.png")}
    demo = Path(tempfile.gettempdir(), "Assent")  # it is read in the pictures
    _start_afresh(demo)
    with tempfile.TemporaryDirectory() as kept:
        newcomer, taken = Path(kept, "newcomer"), Path(kept, "taken")
        _call(_python(), "-m", "sync.cli", "demo", "--out", str(demo), "--quiet")
        _call(_python(), "-m", "sync.cli", "init", "-w", str(newcomer), "--organization", "UNICEF",
              "--office", "Tarawa field office", "--focal-point")  # fmt: skip
        wanted = [(place, prefix, ["--language", language, *only])
                  for language in ("en", "ar", "zh")
                  for place, prefix, only in (
                      ([str(demo / "secretariat")], "", []),
                      ([str(demo / "office-unicef")], "office-", ["--only", "home,exchange"]),
                      ([str(newcomer)], "newcomer-", ["--only", "home"]),
                      ([], "", []),
                  )]  # fmt: skip
        wanted += [([str(demo / "secretariat")], "", ["--language", "en", "--only", "home,form-position,consultation,exchange", *how])
                   for how in (
                       ["--size", "1024x600"], ["--scale", "1.5", "--size", "911x512"], ["--scale", "2", "--size", "960x540"],
                       ["--look", "dark"], ["--look", "contrast"],
                   )]  # fmt: skip
        for workspace, prefix, how in wanted:
            shutil.rmtree(taken, ignore_errors=True)
            if code := _status(_python(), "-m", "desktop.start", "--screens", str(taken), *how, *workspace,
                               env={"QT_QPA_PLATFORM": "offscreen"}):  # fmt: skip
                return code
            for path in taken.glob("*.png"):
                if (name := prefix + path.name) in known:
                    shutil.copyfile(path, PICTURES / name)
                    known.discard(name)
    shutil.rmtree(demo)
    for name in sorted(known):
        print(f"not taken again: {name}")
    return 1 if known else 0


def _strings(rest: list[str]) -> int:
    _prepare(LOCKS, system=QT_PACKAGES)
    return _status(_python(), "-m", "desktop.strings", *rest)


def _bench(rest: list[str]) -> int:
    _prepare(LOCKS, system=QT_PACKAGES + TEST_PACKAGES)
    for script in sorted((ROOT / "bench").glob("bench_*.py")):
        if rest and not any(name in script.stem for name in rest):
            continue
        print(f"\n== {script.stem}", flush=True)
        if code := _status(_python(), str(script), env=_test_environment()):
            return code
    return 0


def _build(rest: list[str]) -> int:
    _prepare(LOCKS, system=QT_PACKAGES + TEST_PACKAGES + BUILD_PACKAGES)
    return _status(_python(), str(ROOT / "installer" / "build.py"), *rest)


# --- setting up --------------------------------------------------------------------------------


class SetupProblem(Exception):
    """The machine lacks something that this script may not or could not install."""

    def __init__(self, sentence: str, remedy: str) -> None:
        super().__init__(sentence)
        self.sentence, self.remedy = sentence, remedy


def _prepare(locks: tuple[Path, ...], system: tuple[str, ...] = ()) -> None:
    """Leaves a virtual environment with exactly what the lock files say; does nothing when it is there."""
    stamp = VENV / "assent-lock.txt"
    wanted = "\n".join(f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}" for lock in locks)
    have = stamp.read_text() if stamp.exists() else ""
    missing = set(wanted.splitlines()) - set(have.splitlines())
    if missing or not Path(_python()).exists():
        if not Path(_python()).exists():
            _make_environment()
        print("Installing what Assent is built from (once; a few minutes on a thin line) ...", flush=True)
        arguments = [word for lock in locks for word in ("-r", str(lock))]
        _call(
            _python(),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--require-hashes",
            *arguments,
        )
        kept = [
            line for line in have.splitlines() if line.split()[0] not in wanted.replace("\n", " ").split()
        ]
        stamp.write_text("\n".join([*wanted.splitlines(), *kept]) + "\n")
    _install_system(system)


def _make_environment() -> None:
    try:
        import ensurepip  # noqa: F401  # Debian takes it out of python3
    except ImportError:
        _install_system(VENV_PACKAGES)
    shutil.rmtree(VENV, ignore_errors=True)
    _call(sys.executable, "-m", "venv", str(VENV))


def _install_system(packages: tuple[str, ...]) -> None:
    if not packages or not shutil.which("dpkg-query"):
        return  # not Debian: what is missing will be named by Qt itself
    missing = [name for name in packages if not _is_installed(name)]
    if not missing:
        return
    command = ["apt-get", "install", "-y", "-q", "--no-install-recommends", *missing]
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        needed = [name for name in missing if name in VENV_PACKAGES or name.startswith("lib")]
        if needed:
            raise SetupProblem("This machine lacks: " + ", ".join(needed) + ".",
                               "Run:  sudo " + " ".join([*command[:2], "--no-install-recommends", *missing]))  # fmt: skip
        return
    print("Installing from Debian:", *missing, flush=True)
    environment = {"DEBIAN_FRONTEND": "noninteractive"}
    log = subprocess.run(
        ["apt-get", "update", "-q"], env={**os.environ, **environment}, capture_output=True, text=True
    )
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
    if done.returncode:
        raise SetupProblem("Debian's package manager could not install what is missing:\n" + (log.stderr + done.stderr)[-1500:],
                           "Look at the lines above, then run:  " + " ".join(command))  # fmt: skip


def _is_installed(package: str) -> bool:
    found = subprocess.run(["dpkg-query", "-W", "-f", "${Status}", package], capture_output=True, text=True)
    return found.stdout.endswith("ok installed")


# --- small things ------------------------------------------------------------------------------


def _scripts() -> Path:
    return VENV / ("Scripts" if os.name == "nt" else "bin")


def _python() -> str:
    return str(_scripts() / ("python.exe" if os.name == "nt" else "python"))


def _has_display() -> bool:
    if sys.platform.startswith(("win", "darwin")):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _test_environment() -> dict[str, str]:
    return {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}


def _status(*command: str, env: dict[str, str] | None = None) -> int:
    return subprocess.run(command, cwd=ROOT, env={**os.environ, "PYTHONUTF8": "1", **(env or {})}).returncode


def _call(*command: str) -> None:
    if code := _status(*command):
        raise SetupProblem(f"This step did not finish (exit code {code}):  {' '.join(command)}",
                           "Look at the lines above; when the cause is gone, start the same command again.")  # fmt: skip


def _argument_of(arguments: list[str], option: str) -> str:
    for position, argument in enumerate(arguments):
        if argument == option and position + 1 < len(arguments):
            return arguments[position + 1]
        if argument.startswith(option + "="):
            return argument.split("=", 1)[1]
    raise SetupProblem(f"{option} needs a folder.", f"Write:  python3 dev.py demo {option} FOLDER")


def _without(arguments: list[str], option: str) -> list[str]:
    value = _argument_of(arguments, option)
    return [a for a in arguments if a != option and a != value and not a.startswith(option + "=")]


def _start_afresh(out: Path) -> None:
    """Clears a folder that an earlier demo made, and refuses to touch any other."""
    mark = out / "about-this-folder.txt"
    if out.exists() and any(out.iterdir()):
        if not mark.exists():
            raise SetupProblem(f"{out} is not empty and no demo made it.", "Name another folder with --out.")
        shutil.rmtree(out)


def _say_no(sentence: str, remedy: str) -> int:
    print(f"dev.py: {sentence}\nhint: {remedy}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
