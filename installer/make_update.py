# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The publisher's side of updates: make an update file from two frozen folders, and sign it.

    python3 installer/make_update.py keygen KEYFILE
    python3 installer/make_update.py make --to 0.2.0 --serial 2 --system linux-x86_64 --key KEYFILE
            [--from 0.1.0 OLDFOLDER]... NEWFOLDER OUT.assent-update
    python3 installer/make_update.py sign --key KEYFILE OUT.assent-update      (a further signature)

With `--from` the file holds patches against that version; without, everything (the fallback).
Specification: docs/UPDATES.md.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import stat
import sys
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import zstandard
from nacl.signing import SigningKey

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sync.update import installed_format

FIXED_DATE = (1980, 1, 1, 0, 0, 0)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", required=True)
    keygen = verbs.add_parser("keygen")
    keygen.add_argument("keyfile", type=Path)
    make = verbs.add_parser("make")
    make.add_argument("--to", required=True)
    make.add_argument("--serial", type=int, required=True)
    make.add_argument("--system", required=True)
    make.add_argument("--key", type=Path, action="append", required=True)
    make.add_argument("--from", dest="bases", nargs=2, action="append", default=[])
    make.add_argument("new", type=Path)
    make.add_argument("out", type=Path)
    sign = verbs.add_parser("sign")
    sign.add_argument("--key", type=Path, required=True)
    sign.add_argument("out", type=Path)
    given = parser.parse_args(arguments)
    if given.verb == "keygen":
        print(write_key(given.keyfile))
    elif given.verb == "sign":
        add_signature(given.out, read_key(given.key))
    else:
        bases = {version: Path(folder) for version, folder in given.bases}
        keys = [read_key(path) for path in given.key]
        make_update(
            given.new,
            given.out,
            version=given.to,
            serial=given.serial,
            system=given.system,
            keys=keys,
            bases=bases,
        )
        print(f"{given.out}: {given.out.stat().st_size:,} bytes")
    return 0


def write_key(path: Path) -> str:
    """Makes a release key; gives back the public half in hexadecimal, for sync/release_keys.json."""
    key = SigningKey.generate()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w") as file:
        file.write(bytes(key).hex() + "\n")
    return bytes(key.verify_key).hex()


def read_key(path: Path) -> SigningKey:
    return SigningKey(bytes.fromhex(path.read_text().strip()))


def make_update(
    new: Path,
    out: Path,
    *,
    version: str,
    serial: int,
    system: str,
    keys: Sequence[SigningKey],
    bases: Mapping[str, Path],
    workspace: int = 0,
) -> None:
    """Writes the signed update file; `workspace` 0: the format that the new folder says it writes."""
    files = _scan(new)
    blobs: dict[str, bytes] = {}
    ways = {base: _steps(new, files, folder, blobs) for base, folder in bases.items()} or {
        "*": _steps(new, files, None, blobs)
    }
    manifest = json.dumps(
        {
            "program": "assent",
            "version": version,
            "serial": serial,
            "system": system,
            "workspace": workspace or installed_format(new),
            "files": files,
            "from": ways,
        },
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=False,
    ).encode()
    signatures = b"".join(_signature(manifest, key) for key in keys)
    _write(out, manifest, signatures, blobs)


def add_signature(path: Path, key: SigningKey) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    manifest, signatures = parts.pop("manifest.json"), parts.pop("signatures")
    blobs = {name.removeprefix("blobs/"): data for name, data in parts.items()}
    _write(path, manifest, signatures + _signature(manifest, key), blobs)


def _signature(manifest: bytes, key: SigningKey) -> bytes:
    return key.sign(b"assent update v1\n" + manifest).signature


def _scan(folder: Path) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = {"sha256": "", "size": 0, "link": str(path.readlink())}
        elif path.is_file():
            data = path.read_bytes()
            found[name] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            if path.stat().st_mode & stat.S_IXUSR:
                found[name]["executable"] = True
    return found


def _steps(
    new: Path, files: Mapping[str, Mapping[str, object]], old: Path | None, blobs: dict[str, bytes]
) -> dict[str, dict[str, str]]:
    before = _scan(old) if old else {}
    steps: dict[str, dict[str, str]] = {}
    for name, entry in files.items():
        known = before.get(name, {})
        if "link" in entry or (old and known.get("sha256") == entry["sha256"]):
            continue
        base = (old / name).read_bytes() if old and known.get("sha256") else b""
        blob = _compressed((new / name).read_bytes(), base)
        digest = hashlib.sha256(blob).hexdigest()
        blobs[digest] = blob
        steps[name] = {"blob": digest, **({"base": str(known["sha256"])} if base else {})}
    return steps


def _compressed(data: bytes, base: bytes) -> bytes:
    """One zstd frame; against `base` it holds little more than what differs (zstd --patch-from)."""
    parameters = zstandard.ZstdCompressionParameters.from_level(
        zstandard.MAX_COMPRESSION_LEVEL, window_log=27, enable_ldm=True, source_size=len(data)
    )
    dictionary = (
        zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT) if base else None
    )
    return zstandard.ZstdCompressor(compression_params=parameters, dict_data=dictionary).compress(data)


def _write(out: Path, manifest: bytes, signatures: bytes, blobs: Mapping[str, bytes]) -> None:
    with zipfile.ZipFile(out, "w") as archive:
        _put(archive, "manifest.json", manifest, zipfile.ZIP_DEFLATED)
        _put(archive, "signatures", signatures, zipfile.ZIP_STORED)
        for digest in sorted(blobs):
            _put(archive, f"blobs/{digest}", blobs[digest], zipfile.ZIP_STORED)


def _put(archive: zipfile.ZipFile, name: str, data: bytes, compression: int) -> None:
    info = zipfile.ZipInfo(name, FIXED_DATE)
    info.compress_type = compression
    archive.writestr(info, data)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
