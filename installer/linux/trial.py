# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Tries the .deb: unpacked into a private folder (short), or installed in a clean Debian 12 (long).

    python3 installer/linux/trial.py DEB                      unpack, smoke test
    python3 installer/linux/trial.py DEB --chroot DIR [PNG]   a debootstrap'd Debian 12 in DIR: apt install, start as
                                                              an ordinary user under Xvfb, look, smoke test, the next
                                                              version on a full disk, remove

The long form needs root and debootstrap; it takes its packages from where this machine takes its own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

SMOKE = ROOT / "installer" / "smoke.py"
INSIDE = {
    "HOME": "/home/officer",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "LC_ALL": "C.UTF-8",
    "USER": "officer",
}


def main(arguments: list[str]) -> int:
    deb = Path(arguments[0]).resolve()
    if "--chroot" not in arguments:
        return try_unpacked(deb)
    at = arguments.index("--chroot")
    picture = Path(arguments[at + 2]).resolve() if len(arguments) > at + 2 else None
    return try_installed(deb, Path(arguments[at + 1]).resolve(), picture)


def try_unpacked(deb: Path) -> int:
    """The program of the package, from a folder that no administrator made, does the whole job."""
    with tempfile.TemporaryDirectory(prefix="assent-deb-") as folder:
        subprocess.run(["dpkg-deb", "--extract", str(deb), folder], check=True)
        program = Path(folder) / "opt" / "assent"
        absent = missing_libraries(program)
        if absent:
            print("FAILED  libraries that this machine lacks: " + ", ".join(absent))
            return 1
        return subprocess.run([sys.executable, str(SMOKE), str(program)]).returncode


def missing_libraries(program: Path) -> list[str]:
    """What the loader does not find for any ELF file of the program."""
    found: set[str] = set()
    for path in sorted(program.rglob("*.so*")):
        if path.is_file() and not path.is_symlink():
            said = subprocess.run(["ldd", str(path)], capture_output=True, text=True).stdout
            found |= {line.split()[0] for line in said.splitlines() if "not found" in line}
    held = {path.name for path in program.rglob("*.so*")}  # found at run time through the launcher's path
    return sorted(found - held)


def try_installed(deb: Path, base: Path, picture: Path | None) -> int:
    if not (base / "usr/bin/dpkg").exists():
        _step("a clean Debian 12", lambda: _debian(base))
    shutil.copy2(deb, base / "tmp/assent.deb")
    shutil.copy2(SMOKE, base / "tmp/smoke.py")
    room = round(_unpacked_size(deb) * 1.4)
    with _mounted(base), _disk(base / "opt", room):
        said = _step("install", lambda: _apt(base, "install", "--no-install-recommends", "/tmp/assent.deb"))
        print("        " + (said.splitlines() or [""])[-1])
        _step(
            "what only the trial needs",
            lambda: _apt(base, "install", "--no-install-recommends", *_TRIAL_PACKAGES),
        )
        _inside(base, "sh", "-c", "id officer >/dev/null 2>&1 || useradd -m officer")
        print(_indented(_step("self-test", lambda: _as_officer(base, "assent self-test"))))
        _step("the window", lambda: _as_officer(base, _LOOK))
        if picture:
            shutil.copy2(base / "tmp/window.png", picture)
        print(_indented(_step("smoke test", lambda: _as_officer(base, _SMOKE))))
        _step("manual, entry, types", lambda: _as_officer(base, _FURNITURE))
        _step("the next version on a full disk", lambda: _full_disk(base, deb))
        _step("remove", lambda: _apt(base, "purge", "assent"))
        left = [path for path in (base / "opt/assent", base / "usr/bin/assent") if path.exists()]
    print(f"        left behind: {[str(p) for p in left] or 'nothing'}")
    return 1 if left else 0


_TRIAL_PACKAGES = (
    "xvfb", "xauth", "x11-apps", "x11-utils", "imagemagick", "xdotool", "python3-minimal", "python3", "dbus", "dbus-bin", "gnome-keyring",
    "fonts-noto-core", "fonts-wqy-microhei", "man-db", "desktop-file-utils", "shared-mime-info", "procps",
)  # fmt: skip
_LOOK = """\
rm -rf /tmp/look /tmp/window.png; assent demo --out /tmp/look --quiet && \
xvfb-run -a -s "-screen 0 1366x768x24" sh -c '
assent-window /tmp/look/office-unicef & program=$!
for i in $(seq 180); do sleep 1; xdotool search --name "Home – Assent" >/dev/null 2>&1 && break; done; sleep 3
import -window root /tmp/window.png
xprop -id $(xdotool search --name "Home – Assent" | tail -1) WM_CLASS >/tmp/class.txt; kill $program; wait $program; true' && test -s /tmp/window.png && \
class=$(sed -n s/^StartupWMClass=//p /usr/share/applications/org.assent.Assent.desktop) && \
grep -q "\\"$class\\"$" /tmp/class.txt || { cat /tmp/class.txt; false; }"""
_SMOKE = """\
dbus-run-session -- sh -c 'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
exec python3 /tmp/smoke.py /opt/assent --fonts --keyring'"""
_FURNITURE = """\
man -w assent && desktop-file-validate /usr/share/applications/org.assent.Assent.desktop && \
xdg-mime query filetype /dev/null >/dev/null 2>&1; grep -q assent /usr/share/mime/globs"""


def _debian(base: Path) -> str:
    from installer.windows import debian_mirror, keep_apt_settings

    base.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(["debootstrap", "--variant=minbase", "bookworm", str(base), debian_mirror()], check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    keep_apt_settings(base)
    return ""


class _mounted:  # noqa: N801  # used as a word
    """/proc and /dev of this machine inside the folder, for as long as it is used."""

    def __init__(self, base: Path) -> None:
        self._base = base

    def __enter__(self) -> None:
        for name in ("proc", "dev"):
            if not os.path.ismount(self._base / name):
                subprocess.run(["mount", "--bind", f"/{name}", str(self._base / name)], check=True)

    def __exit__(self, *_caught: object) -> None:
        for name in ("proc", "dev"):
            subprocess.run(["umount", "-l", str(self._base / name)], check=False)


@contextmanager
def _disk(place: Path, size: int) -> Iterator[None]:
    """A disk of its own, of so many bytes."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size},mode=755", "none", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=False)


def _unpacked_size(deb: Path) -> int:
    said = subprocess.run(["dpkg-deb", "--field", str(deb), "Installed-Size"], capture_output=True, text=True, check=True)  # fmt: skip
    return int(said.stdout) * 1024


def _full_disk(base: Path, deb: Path) -> str:
    """dpkg needs room for both versions; where it has none, the one before has to work on."""
    with tempfile.TemporaryDirectory(prefix="assent-next-") as folder:
        subprocess.run(["dpkg-deb", "--raw-extract", str(deb), folder], check=True)
        control = Path(folder) / "DEBIAN" / "control"
        control.write_text(re.sub("(?m)^Version: .*$", r"\g<0>+next", control.read_text("utf-8")), "utf-8")
        subprocess.run(["dpkg-deb", "-Znone", "--build", folder, str(base / "tmp/next.deb")], check=True, stdout=subprocess.DEVNULL)  # fmt: skip
    said = _inside(base, "sh", "-c", "dpkg --install /tmp/next.deb 2>&1; test $? -ne 0")
    if "No space left on device" not in said:
        raise SystemExit(f"FAILED  dpkg stopped for another reason:\n{said[-2000:]}")
    left = list((base / "opt/assent").rglob("*.dpkg-new"))
    if left:
        raise SystemExit(f"FAILED  half of the next version is left: {left[:5]}")
    held = _inside(base, "dpkg-query", "--show", "-f", "${db:Status-Abbrev}${Version}", "assent")
    if not held.startswith("ii ") or held.endswith("+next"):
        raise SystemExit(f"FAILED  dpkg says: {held}")
    return _as_officer(base, "assent self-test && assent verify -w /tmp/look/secretariat")


def _apt(base: Path, *words: str) -> str:
    environment = {**INSIDE, "DEBIAN_FRONTEND": "noninteractive"}
    _inside(base, "apt-get", "update", "-q", environment=environment)
    return _inside(base, "apt-get", "-y", "-q", *words, environment=environment)


def _as_officer(base: Path, command: str) -> str:
    return _inside(
        base, "setpriv", "--reuid=officer", "--regid=officer", "--init-groups", "sh", "-c", f"cd; {command}"
    )


def _inside(base: Path, *command: str, environment: dict[str, str] = INSIDE) -> str:
    set_up = ["chroot", str(base), "env", "-i", *(f"{name}={value}" for name, value in environment.items())]
    done = subprocess.run([*set_up, *command], capture_output=True, text=True, timeout=1800)
    if done.returncode:
        raise SystemExit(f"FAILED  {' '.join(command)[:200]}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def _step(name: str, act) -> str:
    started = time.monotonic()
    said = act()
    print(f"{time.monotonic() - started:6.1f} s  {name}", flush=True)
    return said or ""


def _indented(said: str) -> str:
    return "\n".join(f"        {line}" for line in said.splitlines())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
