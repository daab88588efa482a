# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs about root keys: who they are, asking them, collecting what they signed, taking them away.

A request is written by the device whose log will carry the change: the registrar, or for a handover
the device that takes over. Root keys that still lie here sign at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import assert_never

from forms.problem import N_, Problem
from sync import trust_values as t
from sync._desk import ROOT_KEY, Desk, Extras
from sync._files import read_limited, write_whole
from sync._offices import CodeDiffers, named_device
from sync._revoking import action as revocation
from sync.enrolment import read_request
from sync.keys import LogId, parse_vkey, same_code
from sync.root_keys import (
    RootKey,
    RootKeyProblem,
    ThresholdProblem,
    new_root_key,
    open_root_key,
    root_code,
    root_key_from_words,
    seal_root_key,
    words_of,
)
from sync.root_requests import (
    LIMIT,
    RootRequest,
    check_request,
    joined,
    parse_root_request,
    root_request,
    said_by,
    tally_of,
)
from sync.roster import (
    Action,
    RootSignatureProblem,
    add_secretariat_device,
    change_roots,
    hand_over,
    revoke,
    signed_entry,
)


class AlreadyRegistrar(Problem):
    code = "roots.already-registrar"
    message = N_("This computer keeps the list of offices already.")
    remedy = N_("Nothing needs doing.")


class WasRegistrar(Problem):
    code = "roots.was-registrar"
    message = N_("This computer kept the list of offices before and handed it on; it cannot take it back.")
    remedy = N_("Let another computer of the secretariat take over, or add one.")


class NoRootHere(Problem):
    code = "roots.none-here"
    message = N_("There is no root key in this workspace that could be moved.")
    remedy = N_("Ask the holders of the root keys; their codes stand in the list.")


class NotFromHere(Problem):
    code = "roots.not-here"
    message = N_("The request says that another computer keeps the list of offices from now on.")
    remedy = N_("Collect the signatures on that computer.")


class FileExists(Problem):
    code = "roots.file-exists"
    message = N_("There is a file {name} already; a root key is never written over another.")
    remedy = N_("Choose another name.")


def view(desk: Desk) -> t.RootsView:
    desk.must_be_secretariat()
    roster, here = desk.roster, {root.public.key for root in desk.root_keys()}
    registrar = roster.devices[roster.registrar] if roster.registrar else None
    return t.RootsView(
        roots=tuple(t.RootView(root_code(key), key in here) for key in roster.roots),
        threshold=roster.threshold,
        serial=roster.root_serial,
        registrar=named_device(registrar) if registrar else "",
        is_registrar=roster.registrar == desk.log,
    )


# --- keys ---------------------------------------------------------------------------------------------


def make_key(path: Path, holder: str, passphrase: str, random_bytes: Callable[[int], bytes]) -> t.RootKeyMade:
    """The file is written and read back before anything is said about it."""
    key = new_root_key(holder, random_bytes)
    _write_key(path, key, passphrase, random_bytes)
    return t.RootKeyMade(path, holder, key.public.vkey, root_code(key.public.key), words_of(key))


def move_key(desk: Desk, path: Path, passphrase: str) -> t.RootKeyMade:
    """Writes the root key that lies here into a file, reads it back, and forgets it here."""
    keys = desk.root_keys()
    if not keys:
        raise NoRootHere
    _write_key(path, keys[0], passphrase, desk.random_bytes)
    name = next(
        name
        for name, text in desk.store.settings_like(ROOT_KEY).items()
        if text.decode() == keys[0].to_text()
    )
    _forget(desk, [name])
    return t.RootKeyMade(
        path, keys[0].name, keys[0].public.vkey, root_code(keys[0].public.key), words_of(keys[0])
    )


def _write_key(path: Path, key: RootKey, passphrase: str, random_bytes: Callable[[int], bytes]) -> None:
    if path.exists():
        raise FileExists(name=path.name)
    write_whole(path, seal_root_key(key, passphrase, random_bytes))
    if open_root_key(path.read_bytes(), passphrase) != key:
        raise RootKeyProblem


def _forget(desk: Desk, names: Sequence[str]) -> None:
    desk.store.forget(names)
    desk.save_settings({})


# --- asking -------------------------------------------------------------------------------------------


def ask(desk: Desk, path: Path | None, wish: t.RootsWish) -> t.RootRequestView:
    """Writes the request for the holders; root keys that lie here have signed it already."""
    request = root_request(desk.roster, _changes(desk, wish))
    roots = [key for key in desk.root_keys() if key.public.key in desk.roster.roots]
    request = request.signed_by(roots)
    if path is not None:
        write_whole(path, request.to_text().encode())
    return _shown(request, desk)


def _changes(desk: Desk, wish: t.RootsWish) -> list[Action]:
    match wish:
        case t.AddDevice():
            desk.must_be_registrar()
            said = read_request(wish.request)
            if not same_code(wish.code, said.code):
                raise CodeDiffers(heard=wish.code, shown=said.code)
            return [add_secretariat_device(said.public, recipient=said.recipient, name=said.office)]
        case t.RevokeDevice():
            desk.must_be_registrar()
            return [revocation(desk, wish.device, wish.reason, wish.entries)]
        case t.ReplaceRoots():
            desk.must_be_registrar()
            keys = [parse_vkey(line) for line in wish.keys]
            distinct = {key.key for key in keys}
            if not 1 <= wish.threshold <= len(keys) <= 32 or len(distinct) != len(keys):
                raise ThresholdProblem(threshold=wish.threshold, count=len(keys))
            return [change_roots(keys, wish.threshold)]
        case t.TakeOver():
            return _take_over(desk, wish.revoke_because)
    assert_never(wish)


def _take_over(desk: Desk, because: str) -> list[Action]:
    desk.must_be_secretariat()
    old = desk.roster.registrar
    if old is None or old == desk.log:
        raise AlreadyRegistrar
    if desk.log in desk.roster.applied:
        raise WasRegistrar
    size = desk.frontier(old).size
    changes = [hand_over(old, size, LogId(desk.log))]
    return [*changes, revoke(old, size, because)] if because else changes


def read(data: bytes, desk: Desk | None = None) -> t.RootRequestView:
    """What a request says: in a secretariat's workspace with the names of its devices and the count."""
    return _shown(joined([parse_root_request(data)]), desk)


def sign(data: bytes, key: RootKey) -> t.RootRequestView:
    """The request with one more signature. Needs no workspace: the key's holder may have none."""
    return _shown(joined([parse_root_request(data)]).signed_by([key]), None)


def key_for_signing(key_file: Path | None, secret: str) -> RootKey:
    """The key of a file under its passphrase, or of the words of a sheet when no file is given."""
    if key_file is None:
        return root_key_from_words(secret)
    return open_root_key(read_limited(key_file, LIMIT), secret)


def founding_key(key_file: Path | None, secret: str) -> t.FoundingKey:
    """The key of a holder who is there for a founding."""
    key = key_for_signing(key_file, secret)
    return t.FoundingKey(key.public.vkey, root_code(key.public.key), key)


def founding_line(line: str) -> t.FoundingKey:
    """The key of a holder who is elsewhere, by its one-line form."""
    public = parse_vkey(line)
    return t.FoundingKey(public.vkey, root_code(public.key))


def save(signed: t.RootRequestView, path: Path) -> Path:
    return write_whole(path, signed.data)


# --- collecting -----------------------------------------------------------------------------------------


def apply(desk: Desk, files: Sequence[Path]) -> t.RootsView:
    """Joins the signatures of these files and, when they are enough, writes the change (FORMAT 8.6)."""
    request = joined([parse_root_request(read_limited(path, LIMIT)) for path in files])  # steps 1, 3
    check_request(request, desk.roster)  # step 2
    _check_place(desk, request)
    for present, needed in tally_of(request, desk.roster):  # step 4
        if present < needed:
            raise RootSignatureProblem(present=present, needed=needed)
    desk.write([signed_entry(request.changes, request.signatures, time=desk.now_ms)], Extras())
    desk.refresh_names()
    _drop_former_roots(desk)
    return view(desk)


def _check_place(desk: Desk, request: RootRequest) -> None:
    """A handover belongs into the log that takes over, everything else into the registrar's."""
    taking = [action.get("to") for action in request.changes if action.get("do") == "handover"]
    if not taking:
        desk.must_be_registrar()
    elif taking != [desk.log]:
        raise NotFromHere


def _drop_former_roots(desk: Desk) -> None:
    """A key that is no root any more has no reason to lie here."""
    kept = desk.store.settings_like(ROOT_KEY)
    former = [
        name
        for name, text in kept.items()
        if RootKey.from_text(text.decode()).public.key not in desk.roster.roots
    ]
    if former:
        _forget(desk, former)


def _shown(request: RootRequest, desk: Desk | None) -> t.RootRequestView:
    ours = desk.roster if desk is not None and desk.roster.anchor == request.anchor else None
    return t.RootRequestView(
        secretariat_code=request.code,
        serial=request.serial,
        changes=said_by(request, ours),
        signed_by=tuple(root_code(key) for key in sorted(request.signatures)),
        counts=tally_of(request, ours) if ours else (),
        data=request.to_text().encode(),
    )
