# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A smaller libicudata for the frozen program: the data of six languages instead of eight hundred.

Qt's library for Unicode data is 31 MB, of which Qt asks for collation, case rules and converters only
(`nm -D libQt6Core.so.6` lists u_strTo*, ucol_*, ucnv_* and two functions of ucal_*); month names, line
breaks and the like come from Qt itself. The library stays a replaceable shared object with the same name.
Needs icupkg (icu-devtools) and gcc; without them the library ships as it came.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

LANGUAGES = {"en", "fr", "es", "ru", "ar", "zh"}
UNUSED_TREES = {"brkitr", "translit", "rbnf", "unit", "curr", "lang", "region", "zone"}
UNUSED_KINDS = {"cnv", "spp", "cfu"}  # converters of old code pages, profiles of internet names, look-alikes
ALWAYS = {"root", "res_index", "pool"}


def trim(library: Path, work: Path) -> bool:
    """Replaces `library` (libicudata.so.NN) by one with only our languages; False when tools are missing."""
    tools = [shutil.which(name) for name in ("icupkg", "gcc", "readelf")]
    if not all(tools):
        return False
    version = library.name.rsplit(".", 1)[-1]
    package = f"icudt{version}l.dat"  # icupkg takes the prefix of every item from the file's name
    shutil.rmtree(work, ignore_errors=True)
    (work / "small").mkdir(parents=True)
    (work / package).write_bytes(_data(library, f"icudt{version}_dat"))
    names = _run("icupkg", "-l", package, cwd=work).split()
    (work / "remove.txt").write_text("".join(f"{name}\n" for name in names if not is_needed(name)))
    _run("icupkg", "-r", "remove.txt", package, f"small/{package}", cwd=work)
    (work / "data.S").write_text(_ASSEMBLER.format(symbol=f"icudt{version}_dat", file=f"small/{package}"))
    _run(
        "gcc",
        "-shared",
        "-nostdlib",
        "-Wl,--build-id=none",
        f"-Wl,-soname,{library.name}",
        "-o",
        "small.so",
        "data.S",
        cwd=work,
    )
    shutil.copyfile(work / "small.so", library)
    return True


def is_needed(name: str) -> bool:
    """Whether an item of the data package is one that Qt asks for in our languages."""
    tree, _, base = name.rpartition("/")
    stem, _, kind = base.rpartition(".")
    if kind in UNUSED_KINDS or base == "unames.icu":
        return False
    if tree in UNUSED_TREES:
        return False
    if kind != "res" or stem in ALWAYS:
        return True
    locale = re.fullmatch(r"([a-z]{2,3})(_[A-Za-z0-9_]*)?", stem)
    return locale is None or locale.group(1) in LANGUAGES


_ASSEMBLER = """\
    .section .rodata
    .global {symbol}
    .type {symbol}, @object
    .balign 16
{symbol}:
    .incbin "{file}"
    .size {symbol}, .-{symbol}
    .section .note.GNU-stack,"",@progbits
"""


def _data(library: Path, symbol: str) -> bytes:
    """The bytes of the library's one symbol; its section lies at the same offset in file and memory."""
    for line in _run("readelf", "-W", "--dyn-syms", str(library)).splitlines():
        words = line.split()
        if words and words[-1] == symbol:
            start, size = int(words[1], 16), int(words[2], 0)
            return library.read_bytes()[start : start + size]
    raise SystemExit(f"{library.name} has no symbol {symbol}; look at what changed in Qt's Unicode library.")


def _run(*command: str, cwd: Path | None = None) -> str:
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, text=True).stdout
