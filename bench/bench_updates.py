# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How large an update from one frozen program to another is, and how long it takes to take it.

    python3 bench/bench_updates.py OLDFOLDER NEWFOLDER [--installer FILE]

The folders are those that `dev.py build frozen` leaves (build/frozen/assent), kept from two builds. The update
is made, signed, read, unpacked beside OLD in a temporary installation, and tried with NEW's own self-test.
Wall-clock seconds count on a quiet machine only; the seconds of CPU, the self-test's children included, on any.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from nacl.signing import SigningKey  # noqa: E402

from installer.make_update import make_update  # noqa: E402
from sync.update import ReleaseKeys, Update, Versions, apply_update, read_update, write_versions  # noqa: E402

SYSTEM = "bench"


def main(arguments: list[str]) -> int:
    if not arguments:  # as dev.py bench starts it
        print("Not measured: it needs two frozen folders, see the head of this file.")
        return 0
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", type=Path)
    parser.add_argument("new", type=Path)
    parser.add_argument("--installer", type=Path, help="the full installer, for the ratio")
    given = parser.parse_args(arguments)
    key = SigningKey.generate()
    keys = ReleaseKeys((bytes(key.verify_key),), threshold=1)
    with tempfile.TemporaryDirectory(prefix="assent-update-bench-") as folder:
        update, root = Path(folder) / "x.assent-update", Path(folder) / "Assent"
        started = time.monotonic()
        make_update(
            given.new,
            update,
            version="9.9.9",
            serial=2,
            system=SYSTEM,
            keys=[key],
            bases={"0.1.0": given.old},
        )
        made = time.monotonic() - started
        root.mkdir()
        shutil.copytree(given.old, root / "app-0.1.0", symlinks=True)
        write_versions(root, Versions("0.1.0", serial=1))
        spent = {"self-test": 0.0}

        def works(staged: Path) -> bool:
            began = time.monotonic()
            done = subprocess.run([str(staged / "assent"), "self-test"], capture_output=True)
            spent["self-test"] = time.monotonic() - began
            return done.returncode == 0

        before, started = os.times(), time.monotonic()
        read = read_update(update, keys)
        apply_update(read, root, system=SYSTEM, self_test=works)
        wall, after = time.monotonic() - started, os.times()
        changed = sum(len(steps) for steps in read.ways.values())
        size = update.stat().st_size
        ratio = f", {size / given.installer.stat().st_size:.1%} of the installer" if given.installer else ""
        print(f"{size:,} bytes for {changed} of {len(read.files)} files{ratio}; made in {made:.0f} s")
        for part, weight in heaviest(update, read):
            print(f"{weight:>12,}  {part}")
        own = after.user - before.user + after.system - before.system
        tried = after.children_user - before.children_user + after.children_system - before.children_system
        print(
            f"taken in {wall:.1f} s, of which {spent['self-test']:.1f} s the new version's self-test; "
            f"CPU {own:.1f} s and {tried:.1f} s"
        )
    return 0


def heaviest(path: Path, update: Update, most: int = 8) -> list[tuple[str, int]]:
    """The parts of an update file that weigh most, by the name of the file they make."""
    made = {f"blobs/{step.blob}": name for steps in update.ways.values() for name, step in steps.items()}
    with zipfile.ZipFile(path) as archive:
        parts = [(made.get(part.filename, part.filename), part.compress_size) for part in archive.infolist()]
    return sorted(parts, key=lambda part: (-part[1], part[0]))[:most]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
