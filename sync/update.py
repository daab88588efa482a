# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Program updates from a file: read, verify, stage beside the running version, switch, go back.

An installation is a folder with `versions.txt` and one `app-VERSION` folder per version; nothing in
use is ever changed in place. Specification: docs/UPDATES.md; its step numbers stand at the checks.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import Any

import zstandard
from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from forms.problem import N_, Problem
from sync._files import FolderLock
from sync.version import VERSION

PROGRAM = "assent"
MAX_UPDATE = 256 << 20
MAX_MANIFEST = 4 << 20
MAX_FILE = 256 << 20
MAX_FILES = 20_000
MAX_INSTALLED = 1 << 30
FORMAT_FILE = "WORKSPACE-FORMAT"
TRIES = 2
"""Starts that a new version gets to show itself well before the launcher goes back."""
_VERSION = re.compile(r"[0-9]+(\.[0-9]+){1,3}")

Progress = Callable[[int, int, str], None]


class NotAnUpdateProblem(Problem):
    code = "update.not-an-update"
    message = N_("{name} is not a complete Assent update file.")
    remedy = N_("Copy it again from where it came; an e-mail or a full stick may have cut it.")


class UpdateSignatureProblem(Problem):
    code = "update.signature"
    message = N_("{name} is not signed by the people who publish Assent.")
    remedy = N_("Do not use it. Ask your secretariat for the update file again, by another way.")


class OtherProgramProblem(Problem):
    code = "update.other-program"
    message = N_("{name} is an update for {program} on {system}, not for this installation.")
    remedy = N_("Ask your secretariat for the file for {wanted}.")


class OlderUpdateProblem(Problem):
    code = "update.older"
    message = N_("{name} brings version {version}, which is not newer than what was installed before.")
    remedy = N_("Nothing needs doing. If the installed version gives trouble, ask for a newer update.")


class NoWayFromHereProblem(Problem):
    code = "update.no-way-from-here"
    message = N_("{name} updates version {bases}; version {installed} is installed here.")
    remedy = N_("Ask your secretariat for the full update file of version {version}.")


class AlteredInstallationProblem(Problem):
    code = "update.altered"
    message = N_("The installed file {file} is not as it was delivered, so the small update does not fit.")
    remedy = N_("Ask your secretariat for the full update file of version {version}.")


class DamagedUpdateProblem(Problem):
    code = "update.damaged"
    message = N_("A part of {name} does not match its signed list: {file}.")
    remedy = N_("Copy the update file again from where it came. Nothing was changed here.")


class NoRoomProblem(Problem):
    code = "update.no-room"
    message = N_("The update needs {needed} MB of free disk space; {free} MB are free.")
    remedy = N_("Free some space and start the update again. Nothing was changed here.")


class UpdateFolderProblem(Problem):
    code = "update.folder"
    message = N_("The folder of the installation, {folder}, cannot be written to.")
    remedy = N_("Ask whoever installed Assent to run the update, or install it into your own folder.")


class UpdateBusyProblem(Problem):
    code = "update.busy"
    message = N_("Another window of Assent is unpacking an update into {folder}.")
    remedy = N_("Wait until it is done; then start Assent again.")


class WorkspaceFormatProblem(Problem):
    code = "update.workspace-format"
    message = N_("Version {version} could not open the workspaces that version {installed} writes.")
    remedy = N_(
        "Keep version {installed}, or ask your secretariat for a newer update. Nothing was changed here."
    )


class NothingToGoBackTo(Problem):
    code = "update.no-previous"
    message = N_("There is no earlier version beside version {installed}.")
    remedy = N_("Ask your secretariat for an installer if this version gives trouble.")


class SelfTestProblem(Problem):
    code = "update.self-test"
    message = N_("Version {version} was unpacked but did not pass its self-test on this computer.")
    remedy = N_("You keep working with version {installed}. Report a problem from the Help menu.")


@dataclass(frozen=True, slots=True)
class ReleaseKeys:
    """Who may publish: Ed25519 public keys, and how many of them must sign."""

    keys: tuple[bytes, ...]
    threshold: int


@dataclass(frozen=True, slots=True)
class FileEntry:
    sha256: str
    size: int
    executable: bool
    link: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """How one changed file is made: a zstd frame, against the installed file when `base` is given."""

    blob: str
    base: str


@dataclass(frozen=True, slots=True)
class Update:
    """A verified update: everything here was signed."""

    path: Path
    version: str
    serial: int
    system: str
    files: Mapping[str, FileEntry]
    ways: Mapping[str, Mapping[str, Step]]
    """installed version (`*`: any) to the steps that lead from it"""
    workspace: int
    """format of the workspaces that this version reads and writes"""

    @property
    def installed_size(self) -> int:
        return sum(entry.size for entry in self.files.values())


@dataclass(frozen=True, slots=True)
class Versions:
    """What `versions.txt` says; one file, so that a switch is one rename."""

    current: str
    previous: str = ""
    serial: int = 0
    tries: int = -1
    """-1: the current version has shown itself well; 0 and up: starts since the switch"""


def read_update(path: Path, keys: ReleaseKeys) -> Update:
    """Reads and verifies an update file without unpacking it.

    Raises `update.not-an-update`, `update.signature`.
    """
    with _opened(path) as archive:
        manifest = _part(archive, path, "manifest.json", MAX_MANIFEST)  # UPDATES 2.1: size first
        signatures = _part(archive, path, "signatures", 64 * 64)
        _check_signatures(path, manifest, signatures, keys)  # UPDATES 2.2: over the stored bytes
    try:
        return _parsed(path, json.loads(manifest))  # UPDATES 2.3: only now
    except (KeyError, ValueError, TypeError, AttributeError) as unclear:
        raise NotAnUpdateProblem(name=path.name) from unclear


def looks_like_update(path: Path) -> bool:
    """Whether this is a zip with the parts of an update; nothing is said about whose."""
    try:
        with zipfile.ZipFile(path) as archive:
            return {"manifest.json", "signatures"} <= set(archive.namelist())
    except (OSError, zipfile.BadZipFile, ValueError):
        return False


def apply_update(
    update: Update,
    root: Path,
    *,
    system: str,
    self_test: Callable[[Path], bool],
    workspace_format: int = 0,
    progress: Progress | None = None,
) -> Versions:
    """Stages the new version beside the old one, tries it, and switches; all or nothing.

    `self_test` is given the new version's folder and says whether it works here; `workspace_format` is that
    of the workspaces on this computer. Raises the `update.*` problems; whatever is raised, the installed
    version stays as it was.
    """
    read_versions(root)  # says so when this is no installation
    with _alone(root):
        return _applied(update, root, system, self_test, workspace_format, progress)


def _applied(
    update: Update,
    root: Path,
    system: str,
    self_test: Callable[[Path], bool],
    workspace_format: int,
    progress: Progress | None,
) -> Versions:
    versions = read_versions(root)
    steps = _way(update, versions, system, workspace_format)
    free = shutil.disk_usage(root).free
    if free < update.installed_size * 1.1:  # UPDATES 3.5
        raise NoRoomProblem(needed=round(update.installed_size * 1.1 / 1e6), free=round(free / 1e6))
    staged = root / f"app-{update.version}.part"
    try:
        _clear(staged)
        _stage(update, steps, root / f"app-{versions.current}", staged, progress)
        if not self_test(staged):  # UPDATES 3.8
            raise SelfTestProblem(version=update.version, installed=versions.current)
        return _switch(update, root, staged, versions)
    except OSError as refused:
        if refused.errno in (errno.ENOSPC, errno.EDQUOT):
            raise NoRoomProblem(needed=round(update.installed_size / 1e6), free=0) from refused
        raise UpdateFolderProblem(folder=str(root)) from refused
    finally:
        _clear(staged)


def _way(update: Update, versions: Versions, system: str, workspace_format: int) -> Mapping[str, Step]:
    """The steps from what is installed, when this update may be taken here at all."""
    if update.system != system:  # UPDATES 3.1
        raise OtherProgramProblem(name=update.path.name, program=PROGRAM, system=update.system, wanted=system)
    # UPDATES 3.2: the serial never goes back, not even after a rollback; a version in use is never written over
    if update.serial <= versions.serial or update.version == versions.current:
        raise OlderUpdateProblem(name=update.path.name, version=update.version)
    if update.workspace < workspace_format:  # UPDATES 3.3
        raise WorkspaceFormatProblem(version=update.version, installed=versions.current)
    steps = update.ways.get(versions.current, update.ways.get("*"))
    if steps is None:  # UPDATES 3.4
        raise NoWayFromHereProblem(
            name=update.path.name,
            bases=", ".join(sorted(update.ways)),
            installed=versions.current,
            version=update.version,
        )
    return steps


def go_back(root: Path, *, workspace_format: int = 0) -> Versions:
    """The version before the current one starts next time; the highest serial stays (UPDATES 3.2).

    Raises `update.no-previous`, `update.workspace-format`.
    """
    read_versions(root)
    with _alone(root):
        versions = read_versions(root)
        folder = root / f"app-{versions.previous}"
        if not versions.previous or not folder.is_dir():
            raise NothingToGoBackTo(installed=versions.current)
        if installed_format(folder) < workspace_format:
            raise WorkspaceFormatProblem(version=versions.previous, installed=versions.current)
        back = Versions(versions.previous, versions.current, versions.serial)
        try:
            write_versions(root, back)
        except OSError as refused:
            raise UpdateFolderProblem(folder=str(root)) from refused
        return back


def installed_format(folder: Path) -> int:
    """The format of workspaces that the version in this folder reads and writes."""
    try:
        return int((folder / FORMAT_FILE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0


def read_versions(root: Path) -> Versions:
    """What is installed in `root`. Raises `update.folder` when it is not an installation."""
    try:
        lines = (root / "versions.txt").read_text(encoding="ascii").splitlines()
        facts = dict(line.split(" ", 1) for line in lines if " " in line)
        return Versions(
            current=facts["current"],
            previous=facts.get("previous", ""),
            serial=int(facts.get("serial", "0")),
            tries=int(facts.get("tries", "-1")),
        )
    except (OSError, KeyError, ValueError) as missing:
        raise UpdateFolderProblem(folder=str(root)) from missing


def write_versions(root: Path, versions: Versions) -> None:
    text = f"current {versions.current}\nserial {versions.serial}\ntries {versions.tries}\n"
    if versions.previous:
        text += f"previous {versions.previous}\n"
    _write_whole(root / "versions.txt", text.encode("ascii"))


def confirm(root: Path) -> Versions:
    """The running version says that it works; from now on the launcher no longer counts its starts."""
    versions = replace(read_versions(root), tries=-1)
    write_versions(root, versions)
    return versions


def confirm_running(version: str = VERSION) -> None:
    """Said by the program once it has worked here; quiet where it does not run from an installation.

    A version speaks for itself only: the one that unpacked an update says nothing about the new one.
    """
    root = os.environ.get("ASSENT_ROOT", "")
    with suppress(Problem, OSError):
        versions = read_versions(Path(root)) if root else Versions("")
        if versions.tries >= 0 and versions.current == version:
            confirm(Path(root))


def starting(root: Path) -> Versions:
    """What the launcher does at each start: counts, and goes back after `TRIES` unconfirmed ones.

    The launchers of installer/ do the same in C and in sh; a test holds them together.
    """
    versions = read_versions(root)
    if versions.tries < 0:
        return versions
    if versions.tries >= TRIES and versions.previous and (root / f"app-{versions.previous}").is_dir():
        versions = replace(versions, current=versions.previous, previous="", tries=-1)
    else:
        versions = replace(versions, tries=versions.tries + 1)
    write_versions(root, versions)
    return versions


def forget_old(root: Path) -> tuple[str, ...]:
    """Removes versions that are neither current nor previous, once the current one is confirmed."""
    versions = read_versions(root)
    if versions.tries >= 0:
        return ()
    kept = {f"app-{versions.current}", f"app-{versions.previous}"}
    gone = [p for p in root.glob("app-*") if p.is_dir() and p.name not in kept]
    for folder in gone:
        shutil.rmtree(folder, ignore_errors=True)
    return tuple(sorted(folder.name for folder in gone))


# --- verification ------------------------------------------------------------------------------


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if path.stat().st_size > MAX_UPDATE:
            raise NotAnUpdateProblem(name=path.name)
        archive = zipfile.ZipFile(path)
    except (OSError, zipfile.BadZipFile, ValueError) as broken:
        raise NotAnUpdateProblem(name=path.name) from broken
    with archive:
        names = archive.namelist()
        if len(names) != len(set(names)) or len(names) > MAX_FILES:
            raise NotAnUpdateProblem(name=path.name)
        yield archive


def _part(archive: zipfile.ZipFile, path: Path, name: str, limit: int) -> bytes:
    try:
        if archive.getinfo(name).file_size > limit:
            raise NotAnUpdateProblem(name=path.name)
        with archive.open(name) as part:
            data = part.read(limit + 1)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError) as broken:
        raise NotAnUpdateProblem(name=path.name) from broken
    if len(data) > limit:
        raise NotAnUpdateProblem(name=path.name)
    return data


def _check_signatures(path: Path, manifest: bytes, signatures: bytes, keys: ReleaseKeys) -> None:
    good = set()
    for start in range(0, len(signatures), 64):
        for key in keys.keys:
            try:
                VerifyKey(key).verify(b"assent update v1\n" + manifest, signatures[start : start + 64])
                good.add(key)
            except (BadSignatureError, ValueError):
                continue
    if keys.threshold < 1 or len(good) < keys.threshold:
        raise UpdateSignatureProblem(name=path.name)


def _parsed(path: Path, manifest: dict[str, Any]) -> Update:
    files = {
        _inside(name): FileEntry(
            str(f["sha256"]), int(f["size"]), bool(f.get("executable")), str(f.get("link", ""))
        )
        for name, f in manifest["files"].items()
    }
    update = Update(
        path=path,
        version=str(manifest["version"]),
        serial=int(manifest["serial"]),
        system=str(manifest["system"]),
        workspace=int(manifest["workspace"]),
        files=files,
        ways={
            base: {_inside(name): Step(str(s["blob"]), str(s.get("base", ""))) for name, s in steps.items()}
            for base, steps in manifest["from"].items()
        },
    )
    if manifest["program"] != PROGRAM or not _VERSION.fullmatch(update.version):
        raise NotAnUpdateProblem(name=path.name)
    if len({name.casefold() for name in files}) != len(files):  # two names that Windows takes for one
        raise NotAnUpdateProblem(name=path.name)
    if update.installed_size > MAX_INSTALLED or any(f.size > MAX_FILE or f.size < 0 for f in files.values()):
        raise NotAnUpdateProblem(name=path.name)
    return update


def _inside(name: str) -> str:
    """A path that stays inside the version's folder, on every system; `ValueError` otherwise."""
    parts = PurePosixPath(name).parts
    if not parts or name.startswith("/") or "\\" in name or ":" in name or ".." in parts or "\0" in name:
        raise ValueError(name)
    if any(part[-1] in " ." for part in parts):  # Windows would drop it
        raise ValueError(name)
    return name


# --- staging and switching -----------------------------------------------------------------------


def _stage(
    update: Update, steps: Mapping[str, Step], installed: Path, staged: Path, progress: Progress | None
) -> None:
    with _opened(update.path) as archive:
        for done, (name, entry) in enumerate(sorted(update.files.items())):
            if progress:
                progress(done, len(update.files), name)
            target = staged / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if entry.link:
                target.symlink_to(_inside(entry.link))
            elif name in steps:
                data = _made(update, archive, name, entry, steps[name], installed)
                _write_whole(target, data)
            else:
                _kept(update, name, entry, installed / name, target)
            if entry.executable and os.name == "posix":
                target.chmod(0o755)


def _made(
    update: Update, archive: zipfile.ZipFile, name: str, entry: FileEntry, step: Step, installed: Path
) -> bytes:
    base = b""
    if step.base:
        base = _read(installed / name)
        if hashlib.sha256(base).hexdigest() != step.base:  # UPDATES 3.6: patch only what was delivered
            raise AlteredInstallationProblem(file=name, version=update.version)
    blob = _part(archive, update.path, f"blobs/{step.blob}", MAX_FILE)
    if hashlib.sha256(blob).hexdigest() != step.blob:
        raise DamagedUpdateProblem(name=update.path.name, file=name)
    dictionary = (
        zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if base else None
    )
    try:
        data = zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=1 << 27).decompress(
            blob, max_output_size=entry.size
        )
    except zstandard.ZstdError as broken:
        raise DamagedUpdateProblem(name=update.path.name, file=name) from broken
    if hashlib.sha256(data).hexdigest() != entry.sha256:  # UPDATES 3.7: the result is what was signed
        raise DamagedUpdateProblem(name=update.path.name, file=name)
    return data


def _kept(update: Update, name: str, entry: FileEntry, source: Path, target: Path) -> None:
    data = _read(source)
    if hashlib.sha256(data).hexdigest() != entry.sha256:  # UPDATES 3.6
        raise AlteredInstallationProblem(file=name, version=update.version)
    try:
        os.link(source, target)
    except OSError:  # a disk that knows no links, or one that was left: Windows removes none that is in use
        if _read(target) != data:
            _write_whole(target, data)


def _read(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


def _switch(update: Update, root: Path, staged: Path, versions: Versions) -> Versions:
    final = root / f"app-{update.version}"
    for folder in (staged, *(path for path in staged.rglob("*") if path.is_dir() and not path.is_symlink())):
        _sync_folder(folder)
    _clear(final)
    _rename(staged, final)
    _sync_folder(root)
    switched = Versions(update.version, versions.current, update.serial, 0)
    write_versions(root, switched)  # UPDATES 3.9: the one moment at which the version changes
    return switched


def _rename(staged: Path, final: Path) -> None:
    """Again for some seconds where it is refused: what guards against viruses may still be reading the new program."""
    for wait in (0.1, 0.2, 0.5, 1.0, 2.0, 4.0):
        try:
            staged.rename(final)
            return
        except PermissionError:
            time.sleep(wait)
    staged.rename(final)


def _clear(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Two windows never unpack into one folder."""
    try:
        lock = FolderLock(root, "update.lock", UpdateBusyProblem)
    except UpdateBusyProblem:
        raise
    except Problem as refused:
        raise UpdateFolderProblem(folder=str(root)) from refused
    try:
        yield
    finally:
        lock.release()


def _write_whole(path: Path, data: bytes) -> None:
    neighbour = path.with_name(path.name + ".new")
    with neighbour.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    neighbour.replace(path)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
