# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Builds the installers: `python3 dev.py build TARGET [--out DIR] [--trial]`.

    frozen         the PyInstaller folder for this system (what the others pack)
    linux-deb      dist/assent_VERSION_amd64.deb
    linux-tar      dist/assent-VERSION-linux-x86_64.tar.zst
    windows-nsis   dist/assent-VERSION-setup.exe, built and tried under Wine in a folder of its own
    windows-msi    dist/assent-VERSION.msi, for administrators
    windows-frozen what it packs, left in that folder
    windows-native the same on a real Windows machine (never tried by us)
    macos          dist/assent-VERSION-macos-MACHINE.zip with Assent.app (run on a Mac; never tried by us)

With --trial what was built is tried: the .deb unpacked into a private folder (the short form, run by CI), the
setup installed, used and removed under Wine (the long form). Beside each artefact: a report of sizes, SHA256SUMS.

Version from pyproject.toml. On Linux the same checkout gives the same bytes twice: SOURCE_DATE_EPOCH
is the date of the last commit, hash seeds are fixed, names are sorted.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = Path(os.environ.get("ASSENT_BUILD", ROOT / "build"))
DIST = ROOT / "dist"
COMMAND_LINE = """\
#!/bin/sh
exec "$(dirname -- "$(readlink -f -- "$0")")/assent-window" --cli "$@"
"""
sys.path.insert(0, str(ROOT))


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "target",
        choices=[
            "frozen",
            "linux-deb",
            "linux-tar",
            "windows-frozen",
            "windows-nsis",
            "windows-msi",
            "windows-native",
            "macos",
        ],
    )
    parser.add_argument("--out", type=Path, default=DIST)
    parser.add_argument("--trial", action="store_true", help="try what was built, as a person would")
    arguments = parser.parse_args()
    started = time.monotonic()
    arguments.out.mkdir(parents=True, exist_ok=True)
    made = _targets()[arguments.target](arguments.out)
    print(f"{made}: {_size(made) / 1e6:.1f} MB in {time.monotonic() - started:.0f} s")
    if made.is_file():
        from installer.report import write_report

        program = _program_of(arguments.target)
        print(f"{write_report(made, program)}: what is in it; installed {_size(program) / 1e6:.1f} MB")
    return _tried(arguments.target, made) if arguments.trial else 0


def _size(made: Path) -> int:
    if made.is_file():
        return made.stat().st_size
    return sum(path.stat().st_size for path in made.rglob("*") if path.is_file() and not path.is_symlink())


def _program_of(target: str) -> Path:
    if target in ("windows-nsis", "windows-msi"):
        from installer.windows import base_folder

        return base_folder() / "build" / "frozen" / "assent"
    return BUILD / "frozen" / "assent"


def _tried(target: str, made: Path) -> int:
    script = {
        "linux-deb": "linux/trial.py",
        "windows-nsis": "windows/trial.py",
        "windows-msi": "windows/trial.py",
    }.get(target)
    if script is None:
        return subprocess.run(
            [sys.executable, str(ROOT / "installer/smoke.py"), str(_program_of(target))]
        ).returncode
    return subprocess.run([sys.executable, str(ROOT / "installer" / script), str(made)]).returncode


def version() -> str:
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def source_date() -> int:
    """Seconds since 1970 of the last commit, so that two builds of one checkout agree."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return int(asked.stdout.strip() or 1_790_000_000)


def environment() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "0", "ASSENT_ROOT": str(ROOT),
            "LC_ALL": "C.UTF-8", "TZ": "UTC", "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip


def freeze(work: Path = BUILD / "frozen") -> Path:
    """Leaves the frozen program in `work`/assent, with licences, bill of materials and build facts beside it."""
    from installer.materials import write_materials

    shutil.rmtree(work, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
               "--distpath", str(work), "--workpath", str(work / "work"), str(ROOT / "installer" / "assent.spec")]  # fmt: skip
    subprocess.run(command, cwd=ROOT, env=environment(), check=True)
    frozen = work / "assent"
    for library in frozen.rglob("libicudata.so.*"):
        if not library.is_symlink():
            from installer.linux.icu import trim

            print(
                "smaller Unicode data"
                if trim(library, work / "icu")
                else "Unicode data as it came (no icupkg)"
            )
    if os.name == "posix":
        command_line = frozen / "assent"
        command_line.write_text(COMMAND_LINE, encoding="ascii")
        command_line.chmod(0o755)
    write_materials(frozen, version())
    return frozen


def _targets() -> dict[str, object]:
    def linux(kind: str):
        def make(out: Path) -> Path:
            from installer import linux as packer

            return getattr(packer, kind)(freeze(), out, version(), source_date())

        return make

    def windows(kind: str):
        def make(out: Path) -> Path:
            from installer import windows as packer

            return getattr(packer, kind)(out, version(), source_date())

        return make

    def windows_frozen(out: Path) -> Path:
        from installer import windows as packer

        with packer.chroot() as base:
            return packer.freeze(base, source_date())

    def native(out: Path) -> Path:
        from installer import windows as packer

        return packer.native(out, version(), freeze())

    def macos(out: Path) -> Path:
        target = out / f"assent-{version()}-macos-{os.uname().machine}.zip"
        subprocess.run(
            ["ditto", "-c", "-k", "--keepParent", str(freeze().parent / "Assent.app"), str(target)],
            check=True,
        )
        return target

    return {
        "frozen": lambda out: freeze(),
        "linux-deb": linux("deb"),
        "linux-tar": linux("tar"),
        "windows-frozen": windows_frozen,
        "windows-nsis": windows("nsis"),
        "windows-msi": windows("msi"),
        "windows-native": native,
        "macos": macos,
    }


if __name__ == "__main__":
    sys.exit(main())
