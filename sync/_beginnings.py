# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How a workspace begins and is opened: the folder, the database, the device's key, the founding.

A workspace is made under another name beside its place and renamed when complete, so that a power
cut leaves either nothing or a whole workspace.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, tzinfo
from importlib import resources
from pathlib import Path

from sync import values as v
from sync._desk import DATABASE, ROOT_KEY, Desk, Extras
from sync._files import FolderLock, remove_database, translated
from sync._forms import keep_shipped
from sync.keys import DeviceKey, new_device_key, parse_vkey
from sync.kinds import introduction
from sync.naming import check_names
from sync.root_keys import AbsentHoldersProblem, ThresholdProblem, new_root_key
from sync.roster import Action, Organization, found, roster_entry, set_organization
from sync.store import REWRITING, Store, is_encrypted
from sync.store_problems import WorkspaceExists, WorkspaceMissing
from sync.trust_values import FoundingKey
from sync.version import VERSION

PROGRAM = f"assent {VERSION}"
_PROFILE_FIELDS = {each.name for each in fields(v.Profile)}
_SETTING_FIELDS = {each.name for each in fields(v.Settings)}


@dataclass(frozen=True, slots=True)
class World:
    """What a workspace is told about the world outside."""

    clock: Callable[[], datetime]
    new_id: Callable[[], str]
    random_bytes: Callable[[int], bytes]
    zone: tzinfo


@dataclass(frozen=True, slots=True)
class Roots:
    """Root keys that are named at a founding and stay with their holders; none: one is made and lies here."""

    keys: tuple[FoundingKey, ...] = ()
    threshold: int = 1


def check_roots(roots: Roots) -> None:
    """Raises ThresholdProblem, AbsentHoldersProblem unless a founding can be signed with these (FORMAT 8.3)."""
    count = len(roots.keys) or 1  # the one that is made
    keys = {parse_vkey(each.public).key for each in roots.keys}
    if not 1 <= roots.threshold <= count <= 32 or len(keys) != len(roots.keys):
        raise ThresholdProblem(threshold=roots.threshold, count=count)
    there = sum(each.secret is not None for each in roots.keys)
    if roots.keys and there < roots.threshold:
        raise AbsentHoldersProblem(present=there, needed=roots.threshold)


def database(folder: Path) -> Path:
    return folder / DATABASE


def needs_passphrase(folder: Path) -> bool:
    if not database(folder).is_file():
        raise WorkspaceMissing(folder=str(folder))
    return is_encrypted(database(folder))


def create(
    folder: Path,
    profile: v.Profile,
    world: World,
    passphrase: str | None,
    organizations: Sequence[Organization] | None,
    roots: Roots,
) -> tuple[Desk, FolderLock]:
    """This begins a workspace. Raises `workspace.exists`, `workspace.folder`, `workspace.full`."""
    if database(folder).exists():
        raise WorkspaceExists(folder=str(folder))
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
    lock = FolderLock(folder)
    unfinished = folder / f".{DATABASE}.new"
    try:
        with translated(folder):
            remove_database(unfinished)
        _found(folder, unfinished, profile, world, passphrase, organizations, roots)
        with translated(folder):
            unfinished.rename(database(folder))
        return _desk(folder, database(folder), world, passphrase, read_only=False), lock
    except BaseException:
        lock.release()
        with suppress(OSError):
            remove_database(unfinished)
        raise


def open_desk(
    folder: Path, world: World, passphrase: str | None, *, read_only: bool
) -> tuple[Desk, FolderLock | None]:
    """Opens what is there; a derived family of another version is rebuilt at once."""
    if not database(folder).is_file():
        raise WorkspaceMissing(folder=str(folder))
    lock = None if read_only else FolderLock(folder)
    try:
        desk = _desk(folder, database(folder), world, passphrase, read_only=read_only)
        if not read_only:
            with translated(folder):  # what a power cut left of a change of passphrase
                remove_database(folder / f".{DATABASE}{REWRITING}")
            if desk.store.needs_rebuild():
                from sync._care import rebuild

                rebuild(desk, None)
            keep_shipped(desk)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    return desk, lock


def _found(
    folder: Path,
    place: Path,
    profile: v.Profile,
    world: World,
    passphrase: str | None,
    organizations: Sequence[Organization] | None,
    roots: Roots,
) -> None:
    """A complete workspace in a file that nobody opens yet."""
    key = new_device_key(profile.organization, profile.office, random_bytes=world.random_bytes)
    store = Store.create(place, passphrase)
    try:
        store.save_settings(
            {
                "profile": json.dumps(asdict(profile)).encode(),
                "office-id": world.new_id().encode(),
                "key/000": key.to_text().encode(),
            }
        )
        desk = _desk_on(folder, store, world)
        if profile.role == "secretariat":
            _found_roster(desk, reference_organizations() if organizations is None else organizations, roots)
        else:
            desk.write([introduction(key.public, PROGRAM, time=desk.now_ms)], Extras())
        keep_shipped(desk)
    finally:
        store.close()


def _found_roster(desk: Desk, organizations: Sequence[Organization], roots: Roots) -> None:
    """Signed by all root keys whose holders are there."""
    check_roots(roots)
    made = () if roots.keys else (new_root_key("founding", desk.random_bytes),)
    kept = {f"{ROOT_KEY}{number}": key.to_text().encode() for number, key in enumerate(made)}
    there = made or tuple(each.secret for each in roots.keys if each.secret is not None)
    public = [key.public for key in made] or [parse_vkey(each.public) for each in roots.keys]
    changes: list[Action] = [
        found(desk.profile.office, desk.key, public, roots.threshold, office=desk.profile.office),
        *(set_organization(o.code, o.names, category=o.category, recovery=o.recovery) for o in organizations),
    ]
    entry = roster_entry(changes, time=desk.now_ms, roster=desk.roster, roots=there)
    desk.write([entry], Extras(settings=kept))


def reference_organizations() -> tuple[Organization, ...]:
    """The organizations that come with the program; the secretariat confirms or changes them."""
    text = resources.files("sync").joinpath("reference/organizations.json").read_text("utf-8")
    return tuple(
        Organization(each["code"], _names(each), each.get("group", ""))
        for each in json.loads(text)["organizations"]
    )


def _names(each: dict[str, str]) -> dict[str, str]:
    return {name[5:]: text for name, text in each.items() if name.startswith("name_") and text}


def _desk(folder: Path, path: Path, world: World, passphrase: str | None, *, read_only: bool) -> Desk:
    store = Store.open(path, passphrase, read_only=read_only)
    try:
        return _desk_on(folder, store, world)
    except BaseException:
        store.close()
        raise


def _desk_on(folder: Path, store: Store, world: World) -> Desk:
    kept = json.loads(store.setting("profile") or b"{}")
    keys = store.settings_like("key/")
    return Desk(
        folder,
        store,
        v.Profile(**{name: value for name, value in kept.items() if name in _PROFILE_FIELDS}),
        (store.setting("office-id") or b"").decode(),
        tuple(DeviceKey.from_text(keys[name].decode()) for name in sorted(keys)),
        clock=world.clock,
        new_id=world.new_id,
        random_bytes=world.random_bytes,
        zone=world.zone,
    )


# --- profile and settings --------------------------------------------------------------------------


def profile(desk: Desk) -> v.Profile:
    return replace(desk.profile, role="secretariat") if desk.is_secretariat else desk.profile


def save_profile(desk: Desk, profile: v.Profile) -> None:
    check_names((profile.office, profile.person, profile.device))
    kept = replace(profile, role=desk.profile.role, organization=desk.profile.organization)
    desk.save_settings({"profile": json.dumps(asdict(kept)).encode()})
    desk.profile = kept


def settings(desk: Desk) -> v.Settings:
    kept = desk.store.setting("settings")
    if kept is None:
        return v.Settings(language=desk.profile.language)
    said = json.loads(kept)
    return v.Settings(**{name: value for name, value in said.items() if name in _SETTING_FIELDS})


def save_settings(desk: Desk, chosen: v.Settings) -> None:
    desk.save_settings({"settings": json.dumps({**asdict(chosen), "others": dict(chosen.others)}).encode()})
