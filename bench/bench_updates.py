# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How large an update from one frozen program to another is, and how long it takes to take it.

    python3 bench/bench_updates.py OLDFOLDER NEWFOLDER [--installer FILE]

The folders are those that `dev.py build frozen` leaves (build/frozen/assent), kept from two builds. The update
is made, signed, read, unpacked beside OLD in a temporary installation, and tried with NEW's own self-test.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from nacl.signing import SigningKey  # noqa: E402

from installer.make_update import make_update  # noqa: E402
from sync.update import ReleaseKeys, Versions, apply_update, read_update, write_versions  # noqa: E402

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
        cpu = after.user - before.user + after.system - before.system
        print(
            f"taken in {wall:.1f} s, of which {spent['self-test']:.1f} s the new version's self-test; "
            f"{cpu:.1f} s of CPU without it"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
