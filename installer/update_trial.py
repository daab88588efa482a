# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The whole road of an update with frozen programs: made, signed, taken, started, and everything that must not happen.

    python3 installer/update_trial.py linux FOLDER              build two versions, make the update files, try them
    python3 installer/update_trial.py windows FOLDER            the same under Wine (root; long)
    python3 installer/update_trial.py run FOLDER [--runner COMMAND...]    only try what FOLDER holds

FOLDER/copy-VERSION are clones of this checkout with another version number and with two release keys made for the
trial, of which both must sign. Nothing of it is for shipping. Only the last form runs where there is nothing but a
Python: beside the installed program, in the Debian folder with Wine too. Needs a clean checkout; without a display and
xdotool the steps at the window are said to be left out.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

KEYS = ("one", "two")
"""whose signatures the trial's programs ask for"""
DONE, PROBLEM, REFUSED = 0, 1, 3


class Failed(Exception):
    """A step did not do what it should."""


def main(arguments: list[str]) -> int:
    verb, folder = arguments[0], Path(arguments[1]).resolve()
    if verb == "run":
        runner = arguments[arguments.index("--runner") + 1 :] if "--runner" in arguments else []
        return try_updates(folder, runner)
    folder.mkdir(parents=True, exist_ok=True)
    releases = versions_from(_version_of(ROOT))
    make_releases(folder, releases[:2], verb)
    make_files(folder, releases, verb)
    return try_on_linux(folder) if verb == "linux" else try_under_wine(folder)


def versions_from(version: str) -> tuple[str, str, str, str]:
    """The version of the checkout and three that follow it: a good one, one that does not work, one without a window."""
    major, minor, patch = (int(part) for part in version.split("."))
    old, new, broken, hollow = (f"{major}.{minor}.{patch + more}" for more in range(4))
    return old, new, broken, hollow


# --- making ---------------------------------------------------------------------------------------------


def make_releases(folder: Path, versions: tuple[str, ...], system: str) -> None:
    """Leaves `FOLDER/VERSION`, a frozen program for each version, and `FOLDER/dist` with the installer of the first."""
    public = [_maker("keygen", str(folder / f"{name}.key")).strip() for name in KEYS if not (folder / f"{name}.key").exists()]  # fmt: skip
    if public:
        (folder / "release_keys.json").write_text(json.dumps({"keys": public, "threshold": len(KEYS)}))
        _maker("keygen", str(folder / "stranger.key"))
    for version in versions:
        copy = folder / f"copy-{version}"
        if (folder / version).exists():
            continue
        shutil.rmtree(copy, ignore_errors=True)
        subprocess.run(["git", "clone", "-q", "--shared", str(ROOT), str(copy)], check=True)
        _renumber(copy, version)
        shutil.copy2(folder / "release_keys.json", copy / "sync")
        subprocess.run(["git", "add", "-A"], cwd=copy, check=True)
        first = version == versions[0]
        target = {"linux": ("frozen", "linux-tar"), "windows": ("windows-frozen", "windows-nsis")}[system][
            first
        ]
        build = [
            sys.executable,
            str(copy / "installer" / "build.py"),
            target,
            "--out",
            str(folder / "dist"),
        ]
        environment = {**os.environ, "ASSENT_BUILD": str(copy / "build"), "PYTHONPATH": str(copy)}
        subprocess.run(build, check=True, env=environment)
        shutil.copytree(_frozen(copy, system), folder / version, symlinks=True)


def make_files(folder: Path, versions: tuple[str, str, str, str], system: str) -> None:
    """The update files, made and signed with the publisher's own commands (docs/RELEASING.md, 4 and 5)."""
    old, new, broken, hollow = versions
    for version, lacks in ((broken, "forms/instruments/*/*.xml"), (hollow, "PySide6/QtWidgets.*")):
        shutil.rmtree(folder / version, ignore_errors=True)
        shutil.copytree(folder / new, folder / version, symlinks=True)
        found = list((folder / version / "_internal").glob(lacks))
        if not found:
            raise SystemExit(f"There is nothing called {lacks} to leave out of {version}.")
        for path in found:
            path.unlink()
    for name, base, version, keys in (
        ("small", old, new, KEYS),
        ("alone", old, new, KEYS[:1]),
        ("stranger", old, new, ("one", "stranger")),
        ("broken", new, broken, KEYS),
        ("hollow", new, hollow, KEYS),
    ):
        file = folder / f"{name}.assent-update"
        _maker(
            *("make", "--to", version, "--serial", _serial(version), "--system", f"{system}-x86_64"),
            *("--key", str(folder / f"{keys[0]}.key"), "--from", base, str(folder / base)),
            *(str(folder / version), str(file)),
        )
        for key in keys[1:]:
            _maker("sign", "--key", str(folder / f"{key}.key"), str(file))
        print(f"{file.name}: {file.stat().st_size:,} bytes", flush=True)
    small = folder / "small.assent-update"
    (folder / "cut.assent-update").write_bytes(small.read_bytes()[: small.stat().st_size // 2])


def _maker(*words: str) -> str:
    command = [sys.executable, str(ROOT / "installer" / "make_update.py"), *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _serial(version: str) -> str:
    from sync.version import serial_of

    return str(serial_of(version))


def _version_of(checkout: Path) -> str:
    found = re.search(r'^VERSION = "(.*)"$', (checkout / "sync" / "version.py").read_text(), re.M)
    assert found, "sync/version.py says which version this is"
    return found.group(1)


def _renumber(copy: Path, version: str) -> None:
    before = _version_of(copy)
    for name, line in (("sync/version.py", 'VERSION = "{}"'), ("pyproject.toml", 'version = "{}"')):
        file = copy / name
        file.write_text(
            file.read_text("utf-8").replace(line.format(before), line.format(version), 1), "utf-8"
        )


def _frozen(copy: Path, system: str) -> Path:
    if system == "linux":
        return copy / "build" / "frozen" / "assent"
    from installer.windows import base_folder

    return base_folder() / "build" / "frozen" / "assent"


# --- where it is tried ------------------------------------------------------------------------------------


def try_on_linux(folder: Path) -> int:
    """Unpacks the portable installation and takes the updates into it."""
    import zstandard

    place = folder / "office"
    shutil.rmtree(place, ignore_errors=True)
    with (
        next((folder / "dist").glob("*.tar.zst")).open("rb") as packed,
        zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(packed) as stream,
        tarfile.open(mode="r|", fileobj=stream) as archive,
    ):
        archive.extractall(place, filter="tar")
    command = [sys.executable, str(Path(__file__)), "run", str(folder)]
    display = [] if not shutil.which("xvfb-run") else ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24"]
    return subprocess.run([*display, *command]).returncode


def try_under_wine(folder: Path) -> int:
    """Installs the setup under Wine, in a folder beside the update files, and takes the updates into it."""
    from installer.windows import WINE, chroot

    with chroot() as base:
        place = base / "build" / "updates"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for file in (*folder.glob("*.assent-update"), next((folder / "dist").glob("*-setup.exe"))):
            shutil.copy2(file, place)
        shutil.copy2(__file__, place)
        command = (
            "cd /build/updates && wine *-setup.exe /S '/D=Z:\\build\\updates\\office\\Assent' && wineserver -w && "
            "python3 update_trial.py run /build/updates --runner wine"
        )
        done = subprocess.run(
            ["chroot", str(base), "env", "-i", *(f"{name}={value}" for name, value in WINE.items()),
             "xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "sh", "-c", command],
        )  # fmt: skip
        for picture in place.glob("*.png"):
            shutil.copy2(picture, folder)
    return done.returncode


# --- trying -------------------------------------------------------------------------------------------------


class Office:
    """An installation with the update files beside it, used through its launchers as a person would."""

    def __init__(self, folder: Path, runner: list[str]) -> None:
        self.folder, self.runner = folder, runner
        self.fresh, self.root = folder / "office" / "Assent", folder / "used"
        ending = ".exe" if (self.fresh / "assent.exe").exists() else ""
        self.command_line, self.window = f"assent{ending}", f"assent-window{ending}"
        self.anew()
        self.old, self.new, self.broken, self.hollow = versions_from(self.said()["current"])

    def anew(self) -> None:
        """The installation as it was delivered."""
        shutil.rmtree(self.root, ignore_errors=True)
        shutil.copytree(self.fresh, self.root, symlinks=True)

    def said(self) -> dict[str, str]:
        lines = (self.root / "versions.txt").read_text("ascii").splitlines()
        return dict(line.split(" ", 1) for line in lines)

    def __call__(self, *words: str, code: int = DONE) -> str:
        done = subprocess.run([*self.runner, str(self.root / self.command_line), *words], capture_output=True, timeout=900)  # fmt: skip
        heard = (done.stdout + done.stderr).decode("utf-8", "replace")
        if done.returncode != code:
            raise Failed(f"assent {' '.join(words)} ended with {done.returncode}, not {code}:\n{heard}")
        return heard

    def file(self, name: str) -> str:
        return str(self.folder / f"{name}.assent-update")

    def is_still(self, current: str) -> None:
        """Nothing half-done is left, and the version that starts is this one."""
        if self.said()["current"] != current:
            raise Failed(f"{self.said()} and not {current}")
        endings = (".new",) if self.runner else (".new", ".part")  # Windows removes no file that is in use
        left = [path.name for path in self.root.iterdir() if path.name.endswith(endings)]
        if left:
            raise Failed(f"left behind: {left}")

    def open_window(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [*self.runner, str(self.root / self.window), *words], stderr=subprocess.DEVNULL
        )

    def wait_for(self, what: str, holds: Callable[[], bool], seconds: int = 300) -> None:
        for _ in range(seconds * 2):
            if holds():
                return
            time.sleep(0.5)
        raise Failed(f"waited {seconds} s for: {what}; versions.txt says {self.said()}")


def try_updates(folder: Path, runner: list[str]) -> int:
    office = Office(folder, runner)
    for name, step in STEPS.items():
        started = time.monotonic()
        try:
            words = step(office)
        except (Failed, OSError, subprocess.SubprocessError, ValueError, KeyError) as failed:
            print(f"FAILED  {name}: {type(failed).__name__} {failed}")
            return 1
        print(f"{time.monotonic() - started:6.1f} s  {name}: {words}", flush=True)
    print("Updates are taken, refused and taken back as docs/UPDATES.md says.")
    return 0


def _as_delivered(office: Office) -> str:
    heard = office("--version").strip()
    if office.old not in heard:
        raise Failed(heard)
    return heard


def _refused(office: Office) -> str:
    """What strangers made, what one of two publishers signed, what the road has damaged."""
    for name, code in (("stranger", REFUSED), ("alone", REFUSED), ("cut", PROBLEM)):
        heard = office("update", office.file(name), code=code)
        if "hint: " not in heard:
            raise Failed(f"{name}: no remedy in {heard}")
        office.is_still(office.old)
    return "a stranger's signature, one signature of two, a cut file: each with a sentence and a remedy"


def _taken(office: Office) -> str:
    office("update", office.file("small"))
    office.is_still(office.new)
    if office.said()["tries"] != "0" or office.said()["previous"] != office.old:
        raise Failed(str(office.said()))
    return f"{office.new} is unpacked, tried and waits"


def _started(office: Office) -> str:
    heard = office("--version").strip()
    if office.new not in heard:
        raise Failed(heard)
    office("self-test")
    if office.said()["tries"] != "-1":
        raise Failed(f"it worked and did not say so: {office.said()}")
    return f"the launcher starts {heard}, which works and says so"


def _played_again(office: Office) -> str:
    office("update", office.file("small"), code=PROBLEM)
    office.is_still(office.new)
    return "the same file once more is refused"


def _there_and_back(office: Office) -> str:
    office("update", "--back")
    if office.old not in office("--version"):
        raise Failed(str(office.said()))
    office("update", office.file("small"), code=PROBLEM)
    office("update", "--back")
    if office.new not in office("--version"):
        raise Failed(str(office.said()))
    return f"back to {office.old}, where {office.new} cannot be played again, and forth"


def _does_not_work_here(office: Office) -> str:
    heard = office("update", office.file("broken"), code=PROBLEM)
    office.is_still(office.new)
    return f"{office.broken} is never switched to: {heard.splitlines()[0]}"


def _rolled_back(office: Office) -> str:
    """A version whose self-test passes and whose window never stands: two starts, and the launcher goes back."""
    office("update", office.file("hollow"))
    for _ in range(2):
        office.is_still(office.hollow)
        office.open_window().wait(timeout=300)
        time.sleep(0 if office.window == "assent-window" else 20)  # the Windows launcher does not wait
    if office.said()["tries"] != "2":
        raise Failed(f"it never stood, and yet {office.said()}")
    heard = office("--version").strip()
    office.is_still(office.new)
    office("update", office.file("hollow"), code=PROBLEM)
    return f"{office.hollow} failed twice at the window; then {heard} starts again, and the file is refused"


def _closed_folder(office: Office) -> str:
    """An installation that its user may not write to works, and says so when an update comes."""
    if office.runner or os.geteuid() != 0:
        return "not tried: it needs root, which can close a folder to itself"
    office.anew()
    place = str(office.root)
    subprocess.run(["mount", "--bind", place, place], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
        office("self-test")
        heard = office("update", office.file("small"), code=PROBLEM)
    finally:
        subprocess.run(["umount", place], check=True)
    office.is_still(office.old)
    return f"it works; {heard.splitlines()[0]}"


def _in_a_bundle(office: Office) -> str:
    office.anew()
    desk, place = office.folder / "demo" / "secretariat", office.folder / "demo" / "office-wfp"
    shutil.rmtree(office.folder / "demo", ignore_errors=True)
    office("demo", "--out", str(office.folder / "demo"), "--quiet")
    office("send-update", "-w", str(desk), office.file("small"))
    news = office.folder / "demo" / "news.assent"
    office("export", "bundle", "-w", str(desk), str(news))
    office("take", "-w", str(place), str(news))
    told = json.loads(office("updates", "-w", str(place), "--json"))
    office("updates", "-w", str(place), "--install")
    office.is_still(office.new)
    if office.new not in office("--version"):
        raise Failed(str(office.said()))
    return f"the secretariat sent {told[0]['version']}, {told[0]['size']:,} bytes, in a bundle of {news.stat().st_size:,}"


def _at_the_window(office: Office) -> str:
    """An update file is double-clicked; one key opens the new version, which stands and says that it works."""
    if not (shutil.which("xdotool") and os.environ.get("DISPLAY")):
        return "not tried: no display or no xdotool here"
    office.anew()
    opened = office.open_window(office.file("small"))
    office.wait_for("the update is taken at the window", lambda: office.said()["current"] == office.new)
    time.sleep(3)
    _picture(office, "taken")
    _window("key", "Return")
    office.wait_for("the new version's window says that it works", lambda: office.said()["tries"] == "-1")
    _picture(office, "started")
    _window("key", "alt+F4")
    opened.wait(timeout=120)
    end_windows(office)
    return f"taken, {office.new} opened with one key, confirmed after ten seconds"


def _window(*words: str) -> None:
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Assent"], capture_output=True, text=True)  # fmt: skip
    for window in found.stdout.split()[-1:]:
        subprocess.run(["xdotool", "windowfocus", "--sync", window], capture_output=True)
        subprocess.run(["xdotool", *words], check=True)


def _picture(office: Office, name: str) -> None:
    if shutil.which("import"):
        subprocess.run(["import", "-window", "root", str(office.folder / f"{name}.png")], check=True)


def end_windows(office: Office) -> None:
    """Ends what this trial opened and nobody closed: the programs of its own folder only."""
    if office.runner:
        subprocess.run(["wineserver", "-k"], capture_output=True)
        return
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "exe").readlink().is_relative_to(office.root):
                os.kill(int(process.name), 15)
        except OSError:
            continue


STEPS = {
    "as delivered": _as_delivered,
    "refused": _refused,
    "taken": _taken,
    "started": _started,
    "played again": _played_again,
    "there and back": _there_and_back,
    "does not work here": _does_not_work_here,
    "rolled back": _rolled_back,
    "a closed folder": _closed_folder,
    "in a bundle": _in_a_bundle,
    "at the window": _at_the_window,
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
