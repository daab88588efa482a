# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Tries the Windows installer under Wine: where it cannot work, then installed, at work, looked at, removed.

    python3 installer/windows/trial.py dist/assent-VERSION-setup.exe [PICTURE.png]
    python3 installer/windows/trial.py dist/assent-VERSION.msi               installed, at work, removed

Wine is not Windows: no SmartScreen, no antivirus, no real keyring and input methods. Needs root.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from installer.windows import WINE, chroot  # noqa: E402

PROGRAMS = Path("drive_c/users/root/AppData/Local/Programs/Assent")
WINDOWS_PROGRAMS = r"C:\users\root\AppData\Local\Programs\Assent"
MENU = Path("drive_c/users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Assent.lnk")
OPEN, NO_ROOM, NO_WAY_TO_WRITE = 4, 5, 6
"""how a silent installation that was refused ends (assent.nsi)"""
OTHER_LETTERS = "Офис-北京-مكتب"


def main(arguments: list[str]) -> int:
    setup = Path(arguments[0]).resolve()
    picture = Path(arguments[1]).resolve() if len(arguments) > 1 else None
    if setup.suffix == ".msi":
        return try_package(setup)
    with chroot() as base:
        for file in (setup, ROOT / "installer" / "smoke.py"):
            shutil.copy2(file, base / "build" / ("setup.exe" if file == setup else file.name))
        shutil.rmtree(base / "build/prefix" / PROGRAMS, ignore_errors=True)
        for name, options, code in HARD_PLACES:
            _step(name, lambda options=options, code=code: _hard_place(base, options, code))
        _step("a folder in other letters", lambda: _other_letters(base))
        _step("install, silently", lambda: _install(base))
        program = next((base / "build/prefix" / PROGRAMS).glob("app-*"))
        print(_step("smoke test", lambda: _smoke(base, program)))
        if picture:
            look = _LOOK.format(program=rf"{WINDOWS_PROGRAMS}\assent-window.exe")
            _step("the window", lambda: _wine(base, look))
            shutil.copy2(base / "build/window.png", picture)
        _step("while it is open", lambda: _while_open(base))
        _step("uninstall, silently", lambda: _uninstall(base))
    return 0


def try_package(package: Path) -> int:
    """The administrator's package: for the whole computer, not updated from a file."""
    with chroot() as base:
        for file in (package, ROOT / "installer" / "smoke.py"):
            shutil.copy2(file, base / "build")
        installed = base / "build/prefix/drive_c/Program Files/Assent"
        _step("install, silently", lambda: _wine(base, f"cd /build && wine msiexec /i {package.name} /qn"))
        _expect(installed / "assent.exe", installed / "assent-window.exe", base / "build/prefix" / MENU)
        print(_step("smoke test", lambda: _smoke(base, installed / "app")))
        refused = f"wine '{_inside(base, installed)}/assent.exe' update any.assent-update 2>&1"
        print(_step("an update from a file", lambda: _wine(base, refused, 1)))
        _step("remove, silently", lambda: _wine(base, f"cd /build && wine msiexec /x {package.name} /qn"))
        _nothing_left(installed, base / "build/prefix" / MENU)
    return 0


HARD_PLACES = (
    ("a disk that is too small", "size=40m", NO_ROOM),
    ("a disk that fills up on the way", "size=400m,nr_inodes=40", NO_WAY_TO_WRITE),
    ("a folder that cannot be written to", "size=400m,ro", NO_WAY_TO_WRITE),
)


def _hard_place(base: Path, options: str, code: int) -> str:
    with _disk(base / "build/place", options) as place:
        _wine(base, r"wine /build/setup.exe /S '/D=Z:\build\place\Assent'", code)
        left = sorted(path.name for path in place.rglob("*"))
        if left:
            raise SystemExit(f"FAILED  left behind: {left}")
    return ""


@contextmanager
def _disk(place: Path, options: str) -> Iterator[Path]:
    """A disk of its own in memory."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def _other_letters(base: Path) -> str:
    place = base / "build" / OTHER_LETTERS
    _wine(base, rf"wine /build/setup.exe /S '/D=Z:\build\{OTHER_LETTERS}'; wineserver -w")
    said = _wine(base, f"wine '/build/{OTHER_LETTERS}/assent.exe' self-test")
    _wine(base, f"wine '/build/{OTHER_LETTERS}/uninstall.exe' /S; wineserver -w")
    _nothing_left(place)
    return said


def _install(base: Path) -> str:
    installed = base / "build/prefix" / PROGRAMS
    _wine(base, "wine /build/setup.exe /S; wineserver -w")
    _expect(installed / "assent.exe", installed / "assent-window.exe", installed / "versions.txt", base / "build/prefix" / MENU)  # fmt: skip
    size = sum(path.stat().st_size for path in installed.rglob("*") if path.is_file())
    print(f"        installed: {size / 1e6:.0f} MB, {len(list(installed.rglob('*')))} files")
    return ""


def _smoke(base: Path, program: Path) -> str:
    return _wine(base, f"cd /build && rm -rf smoke && python3 smoke.py '{_inside(base, program)}' --keep smoke --runner wine")  # fmt: skip


def _inside(base: Path, path: Path) -> str:
    return f"/{path.relative_to(base)}"


def _while_open(base: Path) -> str:
    """Neither written over nor removed under the hands of the one who works with it."""
    return _wine(base, _OPEN.format(programs=WINDOWS_PROGRAMS, code=OPEN))


def _uninstall(base: Path) -> str:
    _wine(base, rf"wine '{WINDOWS_PROGRAMS}\uninstall.exe' /S; wineserver -w; sleep 2")
    _nothing_left(base / "build/prefix" / PROGRAMS, base / "build/prefix" / MENU)
    return ""


def _nothing_left(*paths: Path) -> None:
    left = [str(path) for path in paths if path.exists()]
    if left:
        raise SystemExit(f"FAILED  left behind: {left}")


_LOOK = """\
wine '{program}' 'Z:\\build\\smoke\\demo\\office-unicef' & \
for i in $(seq 240); do sleep 1; xdotool search --name "Home – Assent" >/dev/null 2>&1 && break; done; sleep 8; \
import -window root /build/window.png; wineserver -k; test -s /build/window.png"""
_OPEN = """\
wine '{programs}\\assent-window.exe' 'Z:\\build\\smoke\\demo\\office-unicef' & \
for i in $(seq 240); do sleep 1; xdotool search --name "Home – Assent" >/dev/null 2>&1 && break; done
wine /build/setup.exe /S; again=$?
wine '{programs}\\uninstall.exe' /S '_?={programs}'; remove=$?
wineserver -k; echo "installed again: $again, removed: $remove"; test $again = {code} && test $remove = {code}"""


def _wine(base: Path, command: str, code: int = 0) -> str:
    done = subprocess.run(
        ["chroot", str(base), "env", "-i", *(f"{k}={v}" for k, v in WINE.items()),
         "xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "sh", "-c", command],
        capture_output=True, timeout=3600,
    )  # fmt: skip
    said = done.stdout.decode("utf-8", "replace")
    if done.returncode != code:
        raise SystemExit(f"FAILED  {command}\nended with {done.returncode}, not {code}\n{said}{done.stderr.decode('utf-8', 'replace')}")  # fmt: skip
    return said


def _step(name: str, act) -> str:
    started = time.monotonic()
    said = act()
    print(f"{time.monotonic() - started:6.1f} s  {name}", flush=True)
    return "\n".join(f"        {line}" for line in said.splitlines())


def _expect(*paths: Path) -> None:
    missing = [str(path) for path in paths if not path.exists()]
    if missing:
        raise SystemExit(f"FAILED  not there: {', '.join(missing)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
