# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Packing the frozen folder for Linux: a .deb for machines with an administrator, a tar for those without.

The .deb is plain dpkg-deb; its Depends are computed from the frozen ELF files. The tar holds an
installation as docs/UPDATES.md describes it, so that it can be updated from a file.
"""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import tarfile
from pathlib import Path

import zstandard

from sync.version import serial_of

HERE = Path(__file__).parent
ICON = HERE / "assent.svg"
IDENTITY = "org.assent.Assent"
RECOMMENDED = "fonts-noto-core, fonts-wqy-microhei | fonts-noto-cjk, gnome-keyring | kwalletmanager"


def deb(frozen: Path, out: Path, version: str, date: int) -> Path:
    """Builds `assent_VERSION_amd64.deb` in `out`; the same input gives the same bytes."""
    root = frozen.parent / "deb"
    shutil.rmtree(root, ignore_errors=True)
    program = root / "opt" / "assent"
    shutil.copytree(frozen, program, symlinks=True)
    _desktop_files(root, version)
    for name in ("assent", "assent-window"):
        link = root / "usr" / "bin" / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../../opt/assent/{name}")
    control = root / "DEBIAN" / "control"
    control.parent.mkdir()
    size = sum(p.stat().st_size for p in program.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
    control.write_text(_control(version, size, _depends(program, frozen.parent / "shlibs")), encoding="utf-8")
    _settle(root, date)
    target = out / f"assent_{version}_amd64.deb"
    subprocess.run(
        [
            "dpkg-deb",
            "--root-owner-group",
            "-Zxz",
            "-z9",
            "-Sextreme",
            "--threads-max=1",
            "--build",
            str(root),
            str(target),
        ],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(date)},
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return target


def tar(frozen: Path, out: Path, version: str, date: int) -> Path:
    """Builds the portable installation: unpack anywhere, start `Assent/assent-window`."""
    target = out / f"assent-{version}-linux-x86_64.tar.zst"
    compressor = zstandard.ZstdCompressor(
        compression_params=zstandard.ZstdCompressionParameters.from_level(19, window_log=27, enable_ldm=True)
    )
    versions = f"current {version}\nserial {serial_of(version)}\ntries -1\n".encode()
    with target.open("wb") as file, compressor.stream_writer(file) as stream, tarfile.open(mode="w|", fileobj=stream) as archive:  # fmt: skip
        _member(archive, "Assent/versions.txt", versions, 0o644, date)
        launcher = (HERE / "launcher.sh").read_bytes()
        for name in ("assent", "assent-window"):
            _member(archive, f"Assent/{name}", launcher, 0o755, date)
        for path in sorted(frozen.rglob("*")):
            info = archive.gettarinfo(
                str(path), f"Assent/app-{version}/{path.relative_to(frozen).as_posix()}"
            )
            info.mtime, info.uid, info.gid, info.uname, info.gname = date, 0, 0, "", ""
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as data:
                    archive.addfile(info, data)
            else:
                archive.addfile(info)
    return target


def _desktop_files(root: Path, version: str) -> None:
    share = root / "usr" / "share"
    for source, place in (
        (HERE / "assent.desktop", share / "applications" / f"{IDENTITY}.desktop"),
        (ICON, share / "icons" / "hicolor" / "scalable" / "apps" / f"{IDENTITY}.svg"),
        (HERE / "assent-mime.xml", share / "mime" / "packages" / f"{IDENTITY}.xml"),
        (HERE / "copyright", share / "doc" / "assent" / "copyright"),
    ):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    metainfo = share / "metainfo" / f"{IDENTITY}.metainfo.xml"
    metainfo.parent.mkdir(parents=True)
    metainfo.write_text(
        (HERE / "assent.metainfo.xml").read_text("utf-8").replace("@VERSION@", version), "utf-8"
    )
    manual = share / "man" / "man1" / "assent.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((HERE / "assent.1").read_bytes(), 9, mtime=0))


def _depends(program: Path, work: Path) -> str:
    """Debian packages that own the system libraries the frozen files ask for."""
    shutil.rmtree(work, ignore_errors=True)
    (work / "debian").mkdir(parents=True)
    (work / "debian" / "control").write_text("Source: assent\n\nPackage: assent\nArchitecture: amd64\n")
    elves = [p for p in program.rglob("*") if p.is_file() and not p.is_symlink() and _is_elf(p)]
    inside = program / "_internal"
    places = sorted({p.parent for p in elves} | {inside})
    asked = subprocess.run(
        [
            "dpkg-shlibdeps",
            "-O",
            "--ignore-missing-info",
            *(f"-l{p}" for p in places),
            *(f"-e{p}" for p in elves),
        ],
        cwd=work,
        capture_output=True,
        text=True,
    )
    for line in asked.stdout.splitlines():
        if line.startswith("shlibs:Depends="):
            return line.removeprefix("shlibs:Depends=")
    told = "\n".join(line for line in asked.stderr.splitlines() if "error" in line) or asked.stderr[-2000:]
    raise SystemExit(f"dpkg-shlibdeps found no dependencies:\n{told}")


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _control(version: str, size: int, depends: str) -> str:
    return f"""\
Package: assent
Version: {version}
Architecture: amd64
Maintainer: The Assent authors <authors@assent.example>
Installed-Size: {size}
Depends: {depends}
Recommends: {RECOMMENDED}
Section: misc
Priority: optional
Description: positions, endorsements and use cases from offices that work offline
 An officer records without a network; the work leaves as an Excel workbook or a signed bundle; a
 secretariat consolidates, tracks consensus and writes the note.
"""


def _settle(root: Path, date: int) -> None:
    """One date and plain rights for everything, so that two builds agree."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or os.access(path, os.X_OK) else 0o644)
        os.utime(path, (date, date), follow_symlinks=False)


def _member(archive: tarfile.TarFile, name: str, data: bytes, mode: int, date: int) -> None:
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = len(data), mode, date
    archive.addfile(info, io.BytesIO(data))
