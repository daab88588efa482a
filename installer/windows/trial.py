# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Tries the Windows installer under Wine: install, self-test, the whole job, a look at the window, remove.

    python3 installer/windows/trial.py dist/assent-VERSION-setup.exe [PICTURE.png]

Wine is not Windows: no SmartScreen, no antivirus, no real keyring and input methods. Needs root.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from installer.windows import WINE, chroot  # noqa: E402

PROGRAMS = Path("drive_c/users/root/AppData/Local/Programs/Assent")
WINDOWS_PROGRAMS = r"C:\users\root\AppData\Local\Programs\Assent"
MENU = Path("drive_c/users/root/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Assent.lnk")


def main(arguments: list[str]) -> int:
    setup = Path(arguments[0]).resolve()
    picture = Path(arguments[1]).resolve() if len(arguments) > 1 else None
    with chroot() as base:
        prefix = base / "build/prefix"
        shutil.copy2(setup, base / "build/setup.exe")
        shutil.rmtree(prefix / PROGRAMS, ignore_errors=True)
        _step("install, silently", lambda: _wine(base, "wine /build/setup.exe /S; wineserver -w"))
        installed = prefix / PROGRAMS
        _expect(
            installed / "assent.exe",
            installed / "assent-window.exe",
            installed / "versions.txt",
            prefix / MENU,
        )
        size = sum(p.stat().st_size for p in installed.rglob("*") if p.is_file())
        print(f"        installed: {size / 1e6:.0f} MB, {len(list(installed.rglob('*')))} files")
        shutil.rmtree(base / "build/smoke", ignore_errors=True)
        print(_step("self-test", lambda: _wine(base, f'wine "{WINDOWS_PROGRAMS}\\assent.exe" self-test')))
        _step(
            "the whole story",
            lambda: _wine(
                base, f'wine "{WINDOWS_PROGRAMS}\\assent.exe" demo --out "Z:\\build\\smoke" --quiet'
            ),
        )
        _expect(
            base / "build/smoke/workbook.xlsx",
            base / "build/smoke/note-ar.docx",
            base / "build/smoke/board.html",
        )
        print(
            _step(
                "verify",
                lambda: _wine(
                    base, f'wine "{WINDOWS_PROGRAMS}\\assent.exe" verify -w "Z:\\build\\smoke\\secretariat"'
                ),
            )
        )
        if picture:
            _step(
                "the window",
                lambda: _wine(base, _LOOK.format(program=f"{WINDOWS_PROGRAMS}\\assent-window.exe")),
            )
            shutil.copy2(base / "build/window.png", picture)
        _step(
            "uninstall, silently",
            lambda: _wine(base, f'wine "{WINDOWS_PROGRAMS}\\uninstall.exe" /S; wineserver -w; sleep 2'),
        )
        left = list(installed.rglob("*")) if installed.exists() else []
        print(f"        left behind: {[p.name for p in left] or 'nothing'}")
        return 1 if left else 0


_LOOK = """\
wine '{program}' 'Z:\\build\\smoke\\office-unicef' & \
for i in $(seq 60); do sleep 1; xdotool search --name Assent >/dev/null 2>&1 && break; done; sleep 8; \
import -window root /build/window.png; wineserver -k"""


def _wine(base: Path, command: str) -> str:
    done = subprocess.run(
        ["chroot", str(base), "env", "-i", *(f"{k}={v}" for k, v in WINE.items()),
         "xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "sh", "-c", command],
        capture_output=True, timeout=900,
    )  # fmt: skip
    return done.stdout.decode("utf-8", "replace")


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
