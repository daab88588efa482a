# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A workspace is locked, locked anew and unlocked later; the system's keyring remembers only where it is a good one."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

from forms.problem import Problem
from sync import os_keyring
from sync.trust_values import Protection
from sync.values import Profile
from sync.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
PROFILE = Profile("office", "UNICEF", "Tarawa office")
SECRET = b"a letter that nobody else should read"


class InMemory(KeyringBackend):
    """Keeps passwords in a dictionary, behind the library's own interface; named as the test says."""

    priority = 1  # type: ignore[assignment]
    viable = False  # type: ignore[assignment]  # never chosen by itself, only when a test sets it

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if (service, username) not in self.held:
            raise PasswordDeleteError
        del self.held[service, username]


def named(module: str, name: str) -> InMemory:
    made = type(name, (InMemory,), {"__module__": module})()
    type(made).__qualname__ = name
    return made


@pytest.fixture
def ring() -> Iterator[InMemory]:
    """A stand-in for the Secret Service, under its name."""
    before = keyring.get_keyring()
    made = named("keyring.backends.SecretService", "Keyring")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.create(tmp_path / "desk", PROFILE) as made:
        made.attach("letter.txt", SECRET)
        yield made


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def refused(verb, *arguments, **named) -> str:
    with pytest.raises(Problem) as problem:
        verb(*arguments, **named)
    return problem.value.code


def test_a_plain_workspace_is_locked_changed_and_unlocked_and_nothing_is_lost(office, ring):
    folder, digest = office.folder, office.verify()
    assert SECRET in everything_in(folder)
    assert office.set_passphrase("coconut palm") == os_protection(locked=True)
    assert SECRET not in everything_in(folder) and b"Tarawa" not in everything_in(folder)
    assert office.attachment(hashlib.sha256(SECRET).hexdigest()) == SECRET
    office.attach("more.txt", b"written after locking")
    office.close()
    assert refused(Workspace.open, folder) == "workspace.passphrase"
    with Workspace.open(folder, passphrase="coconut palm") as again:
        assert again.verify().entries == digest.entries and again.verify().sound
        again.set_passphrase("another palm")
    assert refused(Workspace.open, folder, passphrase="coconut palm") == "workspace.passphrase"
    with Workspace.open(folder, passphrase="another palm") as again:
        again.set_passphrase(None)
        assert not Workspace.needs_passphrase(folder)
    with Workspace.open(folder) as again:
        assert again.verify().sound and not again.protection().locked
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith(".")) == []


def os_protection(*, locked: bool, remembered: bool = False) -> Protection:
    return Protection(locked, remembered, "Secret Service")


def test_the_keyring_opens_the_workspace_and_the_passphrase_does_too(office, ring):
    folder = office.folder
    office.set_passphrase("coconut palm", remember=True)
    assert office.protection().remembered
    office.close()
    assert Workspace.remembered_passphrase(folder) == "coconut palm"
    moved = folder.rename(folder.with_name("moved"))
    assert Workspace.remembered_passphrase(moved) == "coconut palm", "moving the folder changes nothing"
    ring.held.clear()
    assert Workspace.remembered_passphrase(moved) is None
    with Workspace.open(moved, passphrase="coconut palm") as again:
        assert again.remember_passphrase().remembered
        assert list(ring.held.values()) == ["coconut palm"]
        assert not again.remember_passphrase(on=False).remembered
        assert ring.held == {}


def test_what_the_keyring_knew_of_the_old_passphrase_goes(office, ring):
    office.set_passphrase("coconut palm", remember=True)
    office.set_passphrase("another palm", remember=True)
    assert list(ring.held.values()) == ["another palm"]
    office.set_passphrase(None)
    assert ring.held == {}
    assert refused(office.remember_passphrase) == "passphrase.none"
    assert refused(office.set_passphrase, "") == "passphrase.empty"


def test_a_keyring_that_is_locked_is_a_keyring_that_does_not_remember(office, ring):
    office.set_passphrase("coconut palm", remember=True)
    ring.locked = True
    assert Workspace.remembered_passphrase(office.folder) is None
    assert refused(office.remember_passphrase) == "passphrase.keyring"
    assert office.set_passphrase("another palm", remember=True) == os_protection(locked=True)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyrings.alt.file", "PlaintextKeyring"),
        ("keyrings.alt.file", "EncryptedKeyring"),
        ("keyring.backends.fail", "Keyring"),
        ("keyring.backends.null", "Keyring"),
        ("keyring.backends.SecretService", "Keyring2"),
        ("somebody.elses", "Keyring"),
    ],
)
def test_a_back_end_that_is_not_known_to_be_good_is_given_nothing(office, ring, module, name):
    bad = named(module, name)
    keyring.set_keyring(bad)
    assert Workspace.keyring_name() == ""
    assert office.set_passphrase("coconut palm", remember=True).remembered is False
    assert bad.held == {}
    assert refused(office.remember_passphrase) == "passphrase.keyring"


def test_in_a_chain_the_first_good_link_is_used(office, ring):
    chain = named("keyring.backends.chainer", "ChainerBackend")
    bad = named("keyrings.alt.file", "PlaintextKeyring")
    chain.backends = [bad, ring]  # type: ignore[attr-defined]
    keyring.set_keyring(chain)
    office.set_passphrase("coconut palm", remember=True)
    assert (list(ring.held.values()), bad.held, chain.held) == (["coconut palm"], {}, {})
    assert os_keyring.keyring_name() == "Secret Service"


# --- power cuts and full disks --------------------------------------------------------------------------


def test_what_a_power_cut_leaves_beside_is_cleared_and_the_old_passphrase_opens(office):
    folder = office.folder
    office.set_passphrase("coconut palm")
    office.close()
    for tail in ("", "-wal", "-journal"):
        (folder / f".workspace.assentdb.rewriting{tail}").write_bytes(b"half a database")
    with Workspace.open(folder, passphrase="coconut palm") as again:
        assert again.verify().sound
    assert [path.name for path in folder.iterdir() if "rewriting" in path.name] == []


def test_no_log_of_the_old_file_is_left_beside_the_new_one(office):
    office.attach("unfolded.txt", b"still in the write-ahead log")
    wal = office.folder / "workspace.assentdb-wal"
    assert wal.stat().st_size > 0
    office.set_passphrase("coconut palm")
    assert not wal.exists()


_FULL = """
import sys, resource, signal
from pathlib import Path
from forms.problem import Problem
from sync.workspace import Workspace
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with Workspace.open(Path(sys.argv[1]), passphrase="coconut palm") as office:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
    try:
        office.set_passphrase("another palm")
    except Problem as problem:
        print(problem.code)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits of this kind are not known there")
@pytest.mark.parametrize("room", [0, 4096, 60_000, 200_000])
def test_a_full_disk_leaves_the_old_passphrase(office, room):
    office.set_passphrase("coconut palm")
    office.attach("large.bin", bytes(range(256)) * 2_000)
    folder = office.folder
    office.close()
    done = run(_FULL, folder, room)
    assert done.stdout.strip() in ("workspace.full", "workspace.disk"), done.stdout + done.stderr
    with Workspace.open(folder, passphrase="coconut palm") as again:
        assert again.verify().sound
    assert [path.name for path in folder.iterdir() if "rewriting" in path.name] == []


_BACK_AND_FORTH = """
import sys
from pathlib import Path
from sync.workspace import Workspace
with Workspace.open(Path(sys.argv[1]), passphrase="coconut palm") as office:
    print("ready", flush=True)
    while True:
        office.set_passphrase("another palm")
        print("x", flush=True)
        office.set_passphrase("coconut palm")
        print("x", flush=True)
"""


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_program_killed_in_the_middle_leaves_one_passphrase_or_the_other(office, tmp_path, steps):
    office.set_passphrase("coconut palm")
    folder = office.folder
    office.close()
    command = [sys.executable, "-c", _BACK_AND_FORTH, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        for _ in range(steps + 1):
            child.stdout.readline()
        child.kill()
    opened = []
    for passphrase in ("coconut palm", "another palm"):
        copy = tmp_path / passphrase
        shutil.copytree(folder, copy)
        try:
            with Workspace.open(copy, passphrase=passphrase) as again:
                assert again.verify().sound
                opened.append(passphrase)
        except Problem as problem:
            assert problem.code == "workspace.passphrase"
    assert len(opened) == 1


def run(code: str, *arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], cwd=ROOT, capture_output=True, text=True
    )
