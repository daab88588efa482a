# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Updates as they arrive on a stick: good ones, cut ones, forged ones, and the power failing half way."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import random
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from forms.problem import Problem
from installer.make_update import add_signature, make_update
from sync import cli
from sync import update as updating
from sync.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
KEYS = [SigningKey(bytes([n]) * 32) for n in (1, 2, 3)]
TRUSTED = updating.ReleaseKeys(tuple(bytes(key.verify_key) for key in KEYS[:2]), threshold=1)
SYSTEM = "linux-x86_64"


@dataclass
class Office:
    """A computer with version 0.1.0 installed, and a publisher with versions 0.2.0 and 0.3.0."""

    folder: Path
    root: Path = field(init=False)

    def __post_init__(self) -> None:
        self.root = self.folder / "Ассент 装置"  # people have such folders
        self.root.mkdir()
        dice = random.Random(1)
        self.library = dice.randbytes(40_000)
        self.release("0.1.0", b"print('one')")
        shutil.copytree(self.folder / "0.1.0", self.root / "app-0.1.0")
        updating.write_versions(self.root, updating.Versions("0.1.0", serial=1))

    def release(self, version: str, code: bytes) -> Path:
        folder = self.folder / version
        (folder / "_internal").mkdir(parents=True)
        (folder / "WORKSPACE-FORMAT").write_text("1\n")
        (folder / "assent").write_bytes(b"#!/bin/sh\necho " + version.encode() + b"\n")
        (folder / "assent").chmod(0o755)
        (folder / "_internal" / "library.so").write_bytes(self.library + version.encode())
        (folder / "_internal" / "same.dat").write_bytes(self.library)
        (folder / "_internal" / "code.py").write_bytes(code)
        return folder

    def update(
        self, version: str = "0.2.0", *, serial: int = 2, bases: tuple[str, ...] = ("0.1.0",), **more: object
    ) -> Path:
        new = self.folder / version
        if not new.exists():
            self.release(version, b"print('two')")
        out = self.folder / f"assent-{version}.assent-update"
        facts = {"version": version, "serial": serial, "system": SYSTEM, "keys": KEYS[:1], **more}
        make_update(new, out, bases={base: self.folder / base for base in bases}, **facts)  # type: ignore[arg-type]
        return out

    def apply(
        self, path: Path, *, works: bool = True, keys: updating.ReleaseKeys = TRUSTED
    ) -> updating.Versions:
        found = updating.read_update(path, keys)
        return updating.apply_update(found, self.root, system=SYSTEM, self_test=lambda folder: works)

    def is_whole(self) -> bool:
        """The current version is, file by file, one that was published."""
        current = updating.read_versions(self.root).current
        return _contents(self.root / f"app-{current}") == _contents(self.folder / current)


def _contents(folder: Path) -> dict[str, bytes]:
    files = (p for p in sorted(folder.rglob("*")) if p.is_file() and p.name != "update.lock")
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in files}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_a_small_update_leads_to_exactly_the_published_version(office: Office) -> None:
    path = office.update()
    versions = office.apply(path)
    assert (versions.current, versions.previous, versions.tries) == ("0.2.0", "0.1.0", 0)
    assert office.is_whole()
    assert os.access(office.root / "app-0.2.0" / "assent", os.X_OK)
    assert path.stat().st_size < len(office.library) / 4, "unchanged bytes do not travel"


def test_a_full_update_needs_nothing_of_what_is_installed(office: Office) -> None:
    shutil.rmtree(office.root / "app-0.1.0" / "_internal")
    office.apply(office.update(bases=()))
    assert office.is_whole()


def test_two_updates_in_a_row_and_the_oldest_version_goes(office: Office) -> None:
    office.apply(office.update())
    updating.confirm(office.root)
    office.apply(office.update("0.3.0", serial=3, bases=("0.2.0",)))
    assert updating.forget_old(office.root) == (), "not before the new version has shown itself well"
    updating.confirm(office.root)
    assert updating.forget_old(office.root) == ("app-0.1.0",)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _rewrite(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """An attacker's tool: changes parts and writes a zip that is in order by itself."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def _edit_manifest(path: Path) -> None:
    def change(parts: dict[str, bytes]) -> None:
        parts["manifest.json"] = parts["manifest.json"].replace(b'"serial":2', b'"serial":9')

    _rewrite(path, change)


def _swap_blob(path: Path) -> None:
    def change(parts: dict[str, bytes]) -> None:
        name = next(name for name in parts if name.startswith("blobs/"))
        parts[name] = b"something else"

    _rewrite(path, change)


def _drop_blob(path: Path) -> None:
    _rewrite(
        path, lambda parts: [parts.pop(name) for name in list(parts) if name.startswith("blobs/")] and None
    )


def _cut_patch(path: Path) -> None:
    """The zip is in order, the patch inside it is not whole."""

    def change(parts: dict[str, bytes]) -> None:
        name = max((n for n in parts if n.startswith("blobs/")), key=lambda n: len(parts[n]))
        parts[name] = parts[name][:-5]

    _rewrite(path, change)


def _cut_and_renamed_patch(path: Path) -> None:
    """Its name agrees with it again; the signed list does not."""

    def change(parts: dict[str, bytes]) -> None:
        name = max((n for n in parts if n.startswith("blobs/")), key=lambda n: len(parts[n]))
        cut = parts.pop(name)[:-5]
        parts[f"blobs/{hashlib.sha256(cut).hexdigest()}"] = cut

    _rewrite(path, change)


def _drop_signature(path: Path) -> None:
    _rewrite(path, lambda parts: parts.update(signatures=b""))


def _not_a_zip(path: Path) -> None:
    path.write_bytes(b"hello")


@pytest.mark.parametrize(
    ("attack", "code"),
    [
        (_cut, "update.not-an-update"),
        (_not_a_zip, "update.not-an-update"),
        (_edit_manifest, "update.signature"),
        (_drop_signature, "update.signature"),
        (_swap_blob, "update.damaged"),
        (_cut_patch, "update.damaged"),
        (_cut_and_renamed_patch, "update.not-an-update"),
        (_drop_blob, "update.not-an-update"),
    ],
)
def test_a_changed_update_file_is_refused_and_changes_nothing(
    office: Office, attack: Callable[[Path], None], code: str
) -> None:
    path = office.update()
    attack(path)
    _refused(office, code, lambda: office.apply(path))


def _refused(office: Office, code: str, act: Callable[[], object]) -> None:
    before, versions = _contents(office.root), updating.read_versions(office.root)
    with pytest.raises(Problem) as caught:
        act()
    assert caught.value.code == code
    assert caught.value.sentence() and caught.value.hint()
    assert (_contents(office.root), updating.read_versions(office.root)) == (before, versions)


def test_a_stranger_cannot_publish(office: Office) -> None:
    path = office.update(keys=[KEYS[2]])
    _refused(office, "update.signature", lambda: office.apply(path))


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (updating.UpdateSignatureProblem(name="x"), cli.REFUSED),
        (updating.OlderUpdateProblem(name="x", version="0.1.0"), cli.PROBLEM),
    ],
)
def test_the_command_says_in_its_exit_code_that_strangers_published(
    problem: Problem, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.tell(problem) == code
    assert "hint: " in capsys.readouterr().err


def test_two_signatures_of_one_publisher_do_not_make_two_publishers(office: Office) -> None:
    path = office.update(keys=[KEYS[0], KEYS[0]])
    both = updating.ReleaseKeys(TRUSTED.keys, threshold=2)
    _refused(office, "update.signature", lambda: office.apply(path, keys=both))
    add_signature(path, KEYS[1])
    assert office.apply(path, keys=both).current == "0.2.0"


def test_an_old_update_cannot_be_played_again_not_even_after_going_back(office: Office) -> None:
    path = office.update()
    office.apply(path)
    for _ in range(updating.TRIES + 1):
        versions = updating.starting(office.root)
    assert versions.current == "0.1.0", "it never confirmed that it works"
    _refused(office, "update.older", lambda: office.apply(path))


@pytest.mark.parametrize(
    ("code", "arrange"),
    [
        ("update.other-program", lambda o: o.update(system="windows-x86_64")),
        ("update.no-way-from-here", lambda o: (o.release("0.0.9", b""), o.update(bases=("0.0.9",)))[1]),
        ("update.older", lambda o: o.update(serial=1)),
        ("update.older", lambda o: o.update("0.1.0", serial=9, bases=())),
    ],
)
def test_an_update_that_does_not_fit_is_refused(
    office: Office, code: str, arrange: Callable[[Office], Path]
) -> None:
    path = arrange(office)
    _refused(office, code, lambda: office.apply(path))


def test_a_patch_is_never_laid_over_a_file_that_somebody_changed(office: Office) -> None:
    path = office.update()
    (office.root / "app-0.1.0" / "_internal" / "library.so").write_bytes(b"changed")
    _refused(office, "update.altered", lambda: office.apply(path))


def test_mixed_files_of_two_versions_are_noticed(office: Office) -> None:
    path = office.update()
    (office.root / "app-0.1.0" / "_internal" / "same.dat").write_bytes(b"from another version")
    _refused(office, "update.altered", lambda: office.apply(path))


def test_a_version_that_fails_its_self_test_is_never_switched_to(office: Office) -> None:
    path = office.update()
    _refused(office, "update.self-test", lambda: office.apply(path, works=False))


def test_an_update_that_could_not_open_the_workspaces_here_is_refused(office: Office) -> None:
    update = updating.read_update(office.update(workspace=1), TRUSTED)
    _refused(
        office,
        "update.workspace-format",
        lambda: updating.apply_update(
            update, office.root, system=SYSTEM, self_test=lambda folder: True, workspace_format=2
        ),
    )


def test_one_may_go_back_but_not_to_a_version_that_could_not_open_the_workspaces(office: Office) -> None:
    _refused(office, "update.no-previous", lambda: updating.go_back(office.root))
    office.apply(office.update())
    _refused(office, "update.workspace-format", lambda: updating.go_back(office.root, workspace_format=2))
    back = updating.go_back(office.root, workspace_format=1)
    assert (back.current, back.previous, back.serial, back.tries) == ("0.1.0", "0.2.0", 2, -1)
    _refused(office, "update.older", lambda: office.apply(office.folder / "assent-0.2.0.assent-update"))


def test_the_version_that_unpacked_an_update_does_not_speak_for_the_new_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.apply(office.update())
    monkeypatch.setenv("ASSENT_ROOT", str(office.root))
    updating.confirm_running("0.1.0")
    assert updating.read_versions(office.root).tries == 0
    updating.confirm_running("0.2.0")
    assert updating.read_versions(office.root).tries == -1


def test_two_windows_do_not_unpack_at_once(office: Office) -> None:
    path = office.update()
    found = updating.read_update(path, TRUSTED)

    def meanwhile(folder: Path) -> bool:
        with pytest.raises(updating.UpdateBusyProblem):
            office.apply(path)
        return True

    updating.apply_update(found, office.root, system=SYSTEM, self_test=meanwhile)
    assert office.is_whole()


def test_a_full_disk_changes_nothing(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    path = office.update()
    usage = shutil.disk_usage(office.root)
    with monkeypatch.context() as machine:
        machine.setattr(shutil, "disk_usage", lambda _place: usage._replace(free=1000))
        _refused(office, "update.no-room", lambda: office.apply(path))

    def full(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as machine:  # it filled up on the way
        machine.setattr(os, "fsync", full)
        _refused(office, "update.no-room", lambda: office.apply(path))


def test_a_program_that_still_reads_the_new_version_does_not_stop_the_switch(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, rename, refused = office.update(), Path.rename, iter([True, True])

    def read_by_another(source: Path, target: Path) -> Path:
        if next(refused, False):
            raise PermissionError(errno.EACCES, "in use")
        return rename(source, target)

    monkeypatch.setattr(Path, "rename", read_by_another)
    assert office.apply(path).current == "0.2.0"
    assert office.is_whole()


def test_an_update_is_taken_after_one_that_failed_where_files_in_use_stay(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The running program's libraries are links in the staged folder too, and Windows removes no file in use."""
    path, replace = office.update(), Path.replace

    def in_use(source: Path, target: Path) -> Path:
        if ".part" in str(target) and target.exists():
            raise PermissionError(errno.EACCES, "in use")
        return replace(source, target)

    monkeypatch.setattr(shutil, "rmtree", lambda *_arguments, **_more: None)
    with pytest.raises(updating.SelfTestProblem):
        office.apply(path, works=False)
    for made in (office.root / "app-0.2.0.part").rglob("*"):
        if made.is_file() and made.stat().st_nlink == 1:
            made.unlink()
    monkeypatch.setattr(Path, "replace", in_use)
    office.apply(path)
    assert office.is_whole()


def test_only_one_file_of_the_program_says_which_version_it_is() -> None:
    """An update changes it there; what the help page and a problem report say follows."""
    packages = ("forms", "consensus", "sync", "desktop")
    sources = [path for package in packages for path in (ROOT / package).rglob("*.py")]
    said = [
        path.relative_to(ROOT).as_posix() for path in sources if f'"{VERSION}"' in path.read_text("utf-8")
    ]
    assert said == ["sync/version.py"]


@pytest.mark.parametrize("names", [("a/B.py", "a/b.py"), ("a./x",), ("x ",), ("c:x",), ("a\\x",)])
def test_names_that_one_system_takes_for_another_are_refused(tmp_path: Path, names: tuple[str, ...]) -> None:
    folder, out = tmp_path / "new", tmp_path / "x.assent-update"
    folder.mkdir()
    for number in range(len(names)):
        (folder / f"f{number}").write_bytes(b"x")
    make_update(folder, out, version="0.2.0", serial=2, system=SYSTEM, keys=KEYS[:1], bases={}, workspace=1)
    with zipfile.ZipFile(out) as archive:
        manifest = archive.read("manifest.json")
    for number, name in enumerate(names):
        manifest = manifest.replace(f'"f{number}"'.encode(), json.dumps(name).encode())
    signature = KEYS[0].sign(b"assent update v1\n" + manifest).signature
    _rewrite(out, lambda parts: parts.update({"manifest.json": manifest, "signatures": signature}))
    with pytest.raises(Problem) as caught:
        updating.read_update(out, TRUSTED)
    assert caught.value.code == "update.not-an-update"


def test_a_path_that_leaves_the_folder_is_refused(office: Office, tmp_path: Path) -> None:
    evil = tmp_path / "evil"
    (evil / "sub").mkdir(parents=True)
    (evil / "sub" / "x").write_bytes(b"x")
    out = tmp_path / "evil.assent-update"
    make_update(evil, out, version="0.2.0", serial=2, system=SYSTEM, keys=KEYS[:1], bases={}, workspace=1)

    with zipfile.ZipFile(out) as archive:
        manifest = archive.read("manifest.json").replace(b'"sub/x"', b'"../../x"')
    signature = KEYS[0].sign(b"assent update v1\n" + manifest).signature
    _rewrite(out, lambda parts: parts.update({"manifest.json": manifest, "signatures": signature}))
    _refused(office, "update.not-an-update", lambda: office.apply(out))
    assert not (tmp_path / "x").exists()


class PowerCut(BaseException):
    """The machine is off: nothing after this runs, no clean-up either."""


MOMENTS = (
    (os, "fsync"),
    (os, "link"),
    (Path, "replace"),
    (Path, "rename"),
    (Path, "mkdir"),
    (shutil, "rmtree"),
)
LAST_MOMENT = 45


@pytest.mark.parametrize("moment", range(LAST_MOMENT))
def test_the_power_may_fail_at_any_moment(
    office: Office, monkeypatch: pytest.MonkeyPatch, moment: int
) -> None:
    path = office.update()
    steps = iter(range(10_000))

    def may_fail(real: Callable[..., object]) -> Callable[..., object]:
        def act(*arguments: object, **more: object) -> object:
            if next(steps) >= moment:
                raise PowerCut
            return real(*arguments, **more)

        return act

    with monkeypatch.context() as machine:
        for owner, name in MOMENTS:
            machine.setattr(owner, name, may_fail(getattr(owner, name)))
        with contextlib.suppress(PowerCut):
            office.apply(path)
    assert office.is_whole(), "whatever versions.txt names is complete"
    if updating.read_versions(office.root).current == "0.1.0":
        office.apply(path)
    assert updating.read_versions(office.root).current == "0.2.0"
    assert office.is_whole()


def test_every_moment_was_tried(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    path = office.update()
    steps: list[str] = []

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def act(*arguments: object, **more: object) -> object:
            steps.append("")
            return real(*arguments, **more)

        return act

    with monkeypatch.context() as machine:
        for owner, name in MOMENTS:
            machine.setattr(owner, name, counted(getattr(owner, name)))
        office.apply(path)
    assert len(steps) < LAST_MOMENT, "the power fails also after the last step"


@pytest.mark.skipif(os.name != "posix", reason="the sh launcher is for Linux and macOS")
@pytest.mark.parametrize("tries", [-1, 0, 1, 2, 3])
def test_the_launcher_counts_and_goes_back_as_specified(office: Office, tries: int, tmp_path: Path) -> None:
    office.apply(office.update())
    started = updating.Versions("0.2.0", "0.1.0", 2, tries)
    updating.write_versions(office.root, started)
    shutil.copy2(ROOT / "installer" / "linux" / "launcher.sh", office.root / "assent")
    said = subprocess.run(
        ["sh", str(office.root / "assent")], capture_output=True, text=True, check=True
    ).stdout
    by_shell = updating.read_versions(office.root)
    updating.write_versions(office.root, started)
    by_python = updating.starting(office.root)
    assert by_shell == by_python
    assert said.strip() == by_python.current
