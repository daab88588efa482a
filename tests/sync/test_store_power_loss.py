# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Power loss: a disk that forgets, tears and reorders whatever was not yet synced.

The store's own pragmas run here on a file system in memory (apsw) that loses at a random moment any
subset of the unsynced sectors. Nothing may be corrupt, and no commit that returned may be gone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

import apsw
import pytest

from sync.store import DURABLE, JOURNAL

SECTOR = 512


class PowerCutError(Exception):
    """The moment at which everything stops."""


@dataclass
class Disk:
    """Files as they are on the platter, and the writes that only the cache knows."""

    rng: random.Random
    until: int
    """writes and syncs until the power goes"""
    platter: dict[str, bytearray] = field(default_factory=dict)
    cache: dict[str, list[tuple[int, bytes]]] = field(default_factory=dict)
    off: bool = False

    def step(self) -> None:
        self.until -= 1
        if self.until <= 0:
            self.off = True
        if self.off:
            raise PowerCutError

    def content(self, name: str) -> bytearray:
        whole = bytearray(self.platter.get(name, b""))
        for offset, data in self.cache.get(name, []):
            _put(whole, offset, data)
        return whole

    def sync(self, name: str) -> None:
        self.step()
        self.platter[name] = self.content(name)
        self.cache[name] = []

    def comes_back(self) -> None:
        """Of what was not synced, any sectors may have reached the platter, in any order."""
        for name, writes in self.cache.items():
            whole = self.platter.setdefault(name, bytearray())
            for offset, data in writes:
                if offset < 0:
                    if self.rng.random() < 0.5:
                        del whole[-offset - 1 :]
                    continue
                for start in range(0, len(data), SECTOR):
                    if self.rng.random() < 0.5:
                        _put(whole, offset + start, data[start : start + SECTOR])
        self.cache, self.off, self.until = {}, False, 1 << 60


def _put(whole: bytearray, offset: int, data: bytes) -> None:
    if offset < 0:
        del whole[-offset - 1 :]
        return
    if len(whole) < offset:
        whole.extend(bytes(offset - len(whole)))
    whole[offset : offset + len(data)] = data


class ForgetfulVFS(apsw.VFS):
    def __init__(self, name: str, disk: Disk) -> None:
        self.name, self.disk = name, disk
        super().__init__(name, base="")

    def xOpen(self, name, flags):
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        flags[1] = flags[0]
        return ForgetfulFile(self.disk, path or f"temporary-{self.disk.rng.random()}")

    def xAccess(self, path, flags):
        return path in self.disk.platter or path in self.disk.cache

    def xDelete(self, path, sync_folder):
        self.disk.step()
        self.disk.platter.pop(path, None)
        self.disk.cache.pop(path, None)

    def xFullPathname(self, path):
        return path


class ForgetfulFile:
    def __init__(self, disk: Disk, name: str) -> None:
        self.disk, self.name = disk, name
        disk.cache.setdefault(name, [])
        disk.platter.setdefault(name, bytearray())
        self.whole = disk.content(name)

    def xRead(self, amount, offset):
        return bytes(self.whole[offset : offset + amount])

    def xWrite(self, data, offset):
        self.disk.step()
        _put(self.whole, offset, bytes(data))
        self.disk.cache[self.name].append((offset, bytes(data)))

    def xTruncate(self, size):
        self.disk.step()
        del self.whole[size:]
        self.disk.cache[self.name].append((-size - 1, b""))

    def xSync(self, flags):
        self.disk.sync(self.name)

    def xFileSize(self):
        return len(self.whole)

    def xSectorSize(self):
        return SECTOR

    def xDeviceCharacteristics(self):
        return 0

    def xFileControl(self, op, pointer):
        return False

    def xCheckReservedLock(self):
        return False

    def xLock(self, level):
        return None

    def xUnlock(self, level):
        return None

    def xClose(self):
        return None


def one_life(seed: int, pragmas) -> tuple[int, int, str]:
    """Writes until the power goes; gives acknowledged commits, commits found, and the integrity check."""
    rng = random.Random(seed)
    disk = Disk(rng, until=rng.randint(60, 900))
    vfs = ForgetfulVFS(f"forgetful-{seed}", disk)
    acknowledged = 0
    try:
        database = opened(vfs.name, pragmas)
        database.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, data BLOB)")
        for number in range(1, 1000):
            database.execute("BEGIN IMMEDIATE")
            for _ in range(3):
                database.execute(
                    "INSERT INTO entry (data) VALUES (?)", (rng.randbytes(rng.randint(50, 1500)),)
                )
            database.execute("COMMIT")
            acknowledged = number
    except (PowerCutError, apsw.Error):
        pass
    disk.comes_back()
    database = opened(vfs.name, pragmas)
    try:
        found = database.execute("SELECT count(*) FROM entry").fetchone()[0]
    except apsw.SQLError:
        found = 0  # not even the table was acknowledged
    return acknowledged, found // 3, database.execute("PRAGMA integrity_check").fetchone()[0]


def opened(vfs: str, pragmas):
    database = apsw.Connection("disk.db", vfs=vfs)
    for pragma in ("locking_mode = EXCLUSIVE", *pragmas):
        database.execute(f"PRAGMA {pragma}")
    return database


def lives(count: int, pragmas) -> tuple[int, int]:
    """How many lives lost an acknowledged commit, how many ended in a damaged file."""
    lost = damaged = 0
    for seed in range(count):
        acknowledged, found, check = one_life(seed, pragmas)
        lost += found < acknowledged
        damaged += check != "ok"
    return lost, damaged


SOON = "wal_autocheckpoint = 20"
"""so that the power also goes while the log is folded into the file, which in a life as short as these never comes"""


@pytest.mark.parametrize("more", [(), (SOON,)], ids=["log only", "log folded in"])
def test_no_acknowledged_commit_is_lost_and_no_file_damaged(more):
    assert lives(40, (JOURNAL, *DURABLE, *more)) == (0, 0)


def test_the_test_would_notice_a_weaker_setting():
    weaker = tuple(pragma.replace("synchronous = FULL", "synchronous = NORMAL") for pragma in DURABLE)
    assert weaker != DURABLE
    lost, _ = lives(40, (JOURNAL, *weaker))
    assert lost > 0


@pytest.mark.long
@pytest.mark.parametrize("more", [(), (SOON,)], ids=["log only", "log folded in"])
def test_a_thousand_power_cuts_lose_nothing(more):
    assert lives(1000, (JOURNAL, *DURABLE, *more)) == (0, 0)
