# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How long until the frozen program's first window is painted, beside a bare PySide6 window and peers.

    python3 dev.py build frozen; python3 bench/bench_startup.py [--program FOLDER] [--runs N] [--cold]
            [--peer NAME=COMMAND]... [--workspace DIR]

Every program is measured in the same way and in turns, so that a busy machine is unfair to none: an Xvfb keeps
its screen in a file; the clock stops when that picture has `COLOURS` colours in at least a tenth of the screen.
CPU is that of the program and its children up to then. A bare window of PySide6 is frozen for the comparison.
Peers that are not on the path are left out; `--peer` names others. Standard library only, but for the freezing.

On two idle cores, median of 6 starts: bare window 159 ms, Assent 165 (1.04x; 1.02x in another run), Picard 397 (2.49x),
Anki 517 (3.25x), Electrum 659 (4.14x).
"""

from __future__ import annotations

import argparse
import mmap
import os
import shlex
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PEERS = {"Picard": "picard", "Electrum": "electrum --offline --testnet", "Anki": "anki"}
COLOURS = 10
WIDTH, HEIGHT = 1366, 768
GIVE_UP = 90.0
BARE = """\
import sys
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QPushButton, QVBoxLayout, QWidget
application = QApplication(sys.argv)
window, inner = QMainWindow(), QWidget()
body = QVBoxLayout(inner)
body.addWidget(QLabel("A bare window"))
body.addWidget(QPushButton("A button"))
window.setCentralWidget(inner)
window.resize(1240, 720)
window.show()
sys.exit(application.exec())
"""


@dataclass(frozen=True, slots=True)
class Start:
    seconds: float
    cpu: float
    memory: float
    """MB, resident, of the program and its children"""


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--program", type=Path, default=ROOT / "build/frozen/assent")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument(
        "--cold", action="store_true", help="forget the program's files before each start (ours and bare)"
    )
    parser.add_argument("--peer", action="append", default=[], metavar="NAME=COMMAND")
    parser.add_argument("--workspace", type=Path, help="also measure the start with this workspace")
    given = parser.parse_args(arguments)
    program = given.program / "assent-window"
    if not program.exists() or not shutil.which("Xvfb"):
        print("Not measured: it needs Xvfb and the frozen program (python3 dev.py build frozen).")
        return 0
    with tempfile.TemporaryDirectory(prefix="assent-startup-") as folder:
        bare = frozen_bare_window(Path(folder))
        programs = {
            "bare PySide6 window": [str(bare)],
            "Assent, first run": [str(program), "--preferences", f"{folder}/a.ini"],
        }
        if given.workspace:
            programs["Assent, a workspace"] = [
                str(program),
                "--preferences",
                f"{folder}/b.ini",
                str(given.workspace),
            ]
        programs |= {
            name: shlex.split(line) for name, line in PEERS.items() if shutil.which(shlex.split(line)[0])
        }
        programs |= {
            name: shlex.split(line) for name, _, line in (each.partition("=") for each in given.peer)
        }
        places = {name: Path(command[0]).parent for name, command in programs.items() if name[0] in "bA"}
        starts = measured(programs, given.runs, places if given.cold else {}, Path(folder))
    say(starts)
    return 0


def frozen_bare_window(folder: Path) -> Path:
    """The same PyInstaller, the same Python, nothing but Qt's widgets."""
    (folder / "bare.py").write_text(BARE, encoding="utf-8")
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", "--distpath", str(folder),
         "--workpath", str(folder / "work"), "--specpath", str(folder), str(folder / "bare.py")],
        check=True,
    )  # fmt: skip
    return folder / "bare" / "bare"


def measured(
    programs: dict[str, list[str]], runs: int, places: dict[str, Path], folder: Path
) -> dict[str, list[Start]]:
    """Each program once in each turn; the first turn warms the disk and is not counted."""
    starts: dict[str, list[Start]] = {name: [] for name in programs}
    for turn in range(runs + 1):
        for name, command in programs.items():
            if name in places:
                forget(places[name])
            start = one_start(command, folder)
            if turn and start is not None:
                starts[name].append(start)
    return starts


def one_start(command: list[str], folder: Path) -> Start | None:
    home = Path(tempfile.mkdtemp(dir=folder))
    with screen(folder) as (display, picture), (folder / "said.txt").open("ab") as said:
        environment = {**os.environ, "DISPLAY": display, "HOME": str(home), "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8",
                       "XDG_RUNTIME_DIR": str(home)}  # fmt: skip
        for unwanted in ("WAYLAND_DISPLAY", "PYTHONPATH", "QT_PLUGIN_PATH"):
            environment.pop(unwanted, None)
        began = time.perf_counter()
        running = subprocess.Popen(command, env=environment, stdout=said, stderr=said, start_new_session=True)
        try:
            while time.perf_counter() - began < GIVE_UP and running.poll() is None:
                if is_painted(picture):
                    seconds = time.perf_counter() - began
                    return Start(seconds, *spent(running.pid))
                time.sleep(0.002)
            return None
        finally:
            with suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGKILL)
            running.wait()


@contextmanager
def screen(folder: Path) -> Iterator[tuple[str, mmap.mmap]]:
    """A display whose picture is a file that we look at."""
    place = Path(tempfile.mkdtemp(dir=folder))
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(place), "-nolisten", "tcp"],
        pass_fds=(writing,), stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading, "rb") as told:
        number = told.readline().decode().strip()
    try:
        with (
            (place / "Xvfb_screen0").open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture,
        ):
            yield f":{number}", picture
    finally:
        server.terminate()
        server.wait()


def is_painted(picture: mmap.mmap) -> bool:
    """Whether a window with something in it is there: the last bytes of the file are the rows of 32-bit pixels."""
    start = len(picture) - WIDTH * HEIGHT * 4
    row, seen, covered, looked = WIDTH * 4, set(), 0, 0
    for y in range(4, HEIGHT, 6):
        line = picture[start + y * row : start + (y + 1) * row]
        pixels = [line[x : x + 3] for x in range(0, row, 4 * 5)]
        seen.update(pixels)
        covered += sum(pixel != b"\0\0\0" for pixel in pixels)
        looked += len(pixels)
    return len(seen) >= COLOURS and covered > looked / 10


def spent(pid: int) -> tuple[float, float]:
    """Seconds of CPU and MB of memory of a program and of all that it started."""
    ticks, memory = 0, 0
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        with suppress(OSError, IndexError, ValueError):
            facts = (entry / "stat").read_text().rsplit(")", 1)[1].split()
            if int(facts[3]) == pid:  # the session that we opened for it
                ticks += sum(int(facts[at]) for at in (11, 12, 13, 14))
                memory += int((entry / "statm").read_text().split()[1])
    return ticks / os.sysconf("SC_CLK_TCK"), memory * os.sysconf("SC_PAGE_SIZE") / 1e6


def forget(place: Path) -> None:
    """The kernel forgets what it read of these files, as on the first start of the day."""
    for path in place.rglob("*"):
        if path.is_file() and not path.is_symlink():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def say(starts: dict[str, list[Start]]) -> None:
    print(
        f"{'first painted window':24} {'median':>8} {'best':>8} {'CPU':>8} {'memory':>8} {'to bare':>8} {'starts':>7}"
    )
    first = next(iter(starts.values()))
    base = statistics.median(each.seconds for each in first) if first else 0.0
    for name, each in starts.items():
        if not each:
            print(f"{name:24} did not paint a window")
            continue
        middle = statistics.median(s.seconds for s in each)
        print(
            f"{name:24} {middle * 1000:5.0f} ms {min(s.seconds for s in each) * 1000:5.0f} ms"
            f" {statistics.median(s.cpu for s in each) * 1000:5.0f} ms {statistics.median(s.memory for s in each):5.0f} MB"
            f" {middle / base if base else 0:7.2f}x {len(each):7}"
        )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
