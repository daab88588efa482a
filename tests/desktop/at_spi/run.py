# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Puts a person and a listener together on a display and an accessibility bus of their own.

`python tests/desktop/at_spi/run.py WORKSPACE [LANGUAGE]` prints the report of docs/ACCESSIBILITY.md.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def launcher() -> str:
    return next((each for each in LAUNCHERS if Path(each).exists()), "")


def missing() -> str:
    """This names what the audit needs and this machine does not have; nothing when it can run."""
    for tool in ("xvfb-run", "dbus-run-session"):
        if shutil.which(tool) is None:
            return tool
    if not launcher():
        return "at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    known = (
        Path(SYSTEM_PYTHON).exists()
        and not subprocess.run([SYSTEM_PYTHON, "-c", asked], check=False, capture_output=True).returncode
    )
    return "" if known else "gir1.2-atspi-2.0 and python3-gi"


def audit(workspace: Path, language: str = "en") -> dict[str, Any]:
    """This is what the listener found."""
    person = [sys.executable, str(HERE / "person.py"), str(workspace), language]
    inside = f'"{launcher()}" --launch-immediately & sleep 1; exec "$@"'
    done = subprocess.run(
        ["xvfb-run", "-a", "-s", "-screen 0 1366x768x24", "dbus-run-session", "--",
         "bash", "-c", inside, "audit", SYSTEM_PYTHON, str(HERE / "listener.py"), *person],
        cwd=ROOT, check=False, capture_output=True, text=True, timeout=280,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
             "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"},
    )  # fmt: skip
    found = [line for line in done.stdout.splitlines() if line.startswith('{"places"')]
    if not found:
        raise RuntimeError(f"the audit did not come to an end:\n{done.stdout[-2000:]}\n{done.stderr[-4000:]}")
    report: dict[str, Any] = json.loads(found[0])
    return report


def table(report: dict[str, Any]) -> str:
    lines = ["| place | controls | without a name | tables, rows × columns |", "|---|---:|---:|---|"]
    for place in report["places"]:
        tables = "; ".join(f"{t['name']}, {t['rows']} × {t['columns']}" for t in place["tables"])
        controls = sum(place["controls"].values())
        lines.append(f"| {place['place']} | {controls} | {len(place['unnamed'])} | {tables} |")
    return "\n".join(lines)


if __name__ == "__main__":
    result = audit(Path(sys.argv[1]), *sys.argv[2:3])
    print(table(result))
    for each in result["places"]:
        for kind in ("unnamed", "announced"):
            for words in each[kind]:
                print(f"{each['place']}: {kind}: {words}")
        for read in each["tables"]:
            if read["silent"] or not all(read["headings"]):
                print(f"{each['place']}: table {read}")
