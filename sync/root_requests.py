# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Root requests: a change that root keys must sign, as a text that travels to their holders (FORMAT 8.6).

Pure values: what is asked, who signed it, what it says in plain sentences. A request proves nothing
by itself; it is checked when it is signed and again when it is collected.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType

import cbor2

from forms.problem import N_, Finding, Problem
from sync.entry import Value
from sync.keys import LogId, PublicKey, spoken_code
from sync.roster import Action, Roster, Signer, root_message, roots_in, secretariat_code

FIRST_LINE = "assent root request v1"
SUFFIX = ".assent-roots"
LIMIT = 100_000  # bytes


class RootRequestProblem(Problem):
    code = "roots.form"
    message = N_("The file is not a complete root request of this program, or it was changed.")
    remedy = N_("Ask the secretariat to write the request again.")


class DifferentRequestsProblem(Problem):
    code = "roots.differ"
    message = N_("These files do not ask for the same change.")
    remedy = N_("Collect only signatures under one and the same request.")


class OtherAnchorProblem(Problem):
    code = "roots.other-anchor"
    message = N_("The request is about another secretariat (code {shown}) than this one (code {expected}).")
    remedy = N_("Do not sign it and do not use it. Ask where it comes from.")


class SerialProblem(Problem):
    code = "roots.serial"
    message = N_(
        "The request was made for change {asked} that root keys sign; the list of offices is at change {now}."
    )
    remedy = N_("A signature serves once. Write the request again and let it be signed again.")


class SignatureProblem(Problem):
    code = "roots.signature"
    message = N_("A signature in the request does not belong to the change it asks for.")
    remedy = N_("Ask the holder of that key to sign the request again.")


_DEVICE = N_("One more computer becomes a computer of the secretariat: {name}, code of its key {code}.")
_REVOKE = N_("Nothing more is accepted from {device} after {size} entries. Reason: {reason}")
_ROOTS = N_("From now on {threshold} of these {count} root keys sign together: {codes}")
_HANDOVER = N_("{new} keeps the list of offices from now on, in place of {old} after its {size} entries.")
_OTHER = N_("A change of the list of offices that needs no root key: {what}.")


@dataclass(frozen=True, slots=True)
class RootRequest:
    """What root keys are asked to sign, and which of them did."""

    anchor: bytes
    serial: int
    changes: tuple[Action, ...]
    signatures: Mapping[bytes, bytes] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def message(self) -> bytes:
        return root_message(self.anchor, self.serial, self.changes)

    @property
    def code(self) -> str:
        """The code of the secretariat whose list is to be changed."""
        return secretariat_code(self.anchor)

    def to_text(self) -> str:
        lines = [FIRST_LINE, f"anchor {self.anchor.hex()}", f"serial {self.serial}",
                 f"changes {_b64(cbor2.dumps(list(self.changes), canonical=True))}"]  # fmt: skip
        lines += [f"signature {_b64(key)} {_b64(self.signatures[key])}" for key in sorted(self.signatures)]
        return "\n".join(lines) + "\n"

    def signed_by(self, keys: Iterable[Signer]) -> RootRequest:
        added = {key.public.key: key.sign(self.message) for key in keys}
        return replace(self, signatures=MappingProxyType({**self.signatures, **added}))


def root_request(roster: Roster, changes: Sequence[Action]) -> RootRequest:
    return RootRequest(roster.anchor, roster.root_serial, tuple(changes))


def parse_root_request(data: bytes) -> RootRequest:
    """Reads a request. Raises RootRequestProblem unless it is spelled in the one way."""
    try:
        text = data[: LIMIT + 1].decode("utf-8").replace("\r\n", "\n")
        request = _parse(text)
    except (ValueError, RecursionError, cbor2.CBORDecodeError, Problem) as err:
        raise RootRequestProblem from err
    if len(text) > LIMIT or request.to_text() != text:
        raise RootRequestProblem
    return request


def joined(requests: Sequence[RootRequest]) -> RootRequest:
    """One request with the signatures of all. Raises DifferentRequestsProblem, SignatureProblem."""
    first = requests[0]
    signatures: dict[bytes, bytes] = {}
    for each in requests:
        if each.message != first.message:  # step 1
            raise DifferentRequestsProblem
        signatures.update(each.signatures)
    for key, signature in signatures.items():  # step 3
        if not PublicKey("root", key).verifies(first.message, signature):
            raise SignatureProblem
    return replace(first, signatures=MappingProxyType(signatures))


def check_request(request: RootRequest, roster: Roster) -> None:
    """Step 2: it is about this roster as it stands. Raises OtherAnchorProblem, SerialProblem."""
    if request.anchor != roster.anchor:
        raise OtherAnchorProblem(shown=request.code, expected=roster.code)
    if request.serial != roster.root_serial:
        raise SerialProblem(asked=request.serial, now=roster.root_serial)


def tally_of(request: RootRequest, roster: Roster) -> tuple[tuple[int, int], ...]:
    """Signatures present and needed: of the present roots, then of the new ones when the roots change."""
    signed = set(request.signatures)
    counts = [(len(signed & set(roster.roots)), roster.threshold)]
    for action in request.changes:
        if action.get("do") == "roots":
            keys, threshold = roots_in(action)
            counts.append((len(signed & set(keys)), threshold))
    return tuple(counts)


def said_by(request: RootRequest, roster: Roster | None = None) -> tuple[Finding, ...]:
    """What the request asks for, in sentences; with the roster, devices are called by their names."""
    return tuple(_sentence(action, roster) for action in request.changes)


def _sentence(action: Action, roster: Roster | None) -> Finding:
    match action.get("do"):
        case "secretariat":
            key = action.get("key")
            code = spoken_code(key) if isinstance(key, bytes) else ""
            return _finding(_DEVICE, name=str(action.get("name") or action.get("origin")), code=code)
        case "revoke":
            return _finding(_REVOKE, device=_device(action.get("log"), roster),
                            size=str(action.get("size")), reason=str(action.get("reason", "")))  # fmt: skip
        case "roots":
            keys, threshold = roots_in(action)
            codes = ", ".join(spoken_code(key) for key in keys)
            return _finding(_ROOTS, threshold=threshold, count=len(keys), codes=codes)
        case "handover":
            return _finding(_HANDOVER, new=_device(action.get("to"), roster),
                            old=_device(action.get("log"), roster), size=str(action.get("size")))  # fmt: skip
        case other:
            return _finding(_OTHER, what=f"{other} {action.get('name') or action.get('code') or ''}".strip())


def _finding(message: str, **facts: str | int) -> Finding:
    return Finding("roots.change", message, "", severity="asked", facts=facts)


def _device(log: Value, roster: Roster | None) -> str:
    if not isinstance(log, bytes):
        return ""
    device = roster.device(LogId(log)) if roster else None
    return (device.name or device.public.origin) if device else log.hex()


def _parse(text: str) -> RootRequest:
    lines = text.split("\n")
    if len(lines) < 5 or lines[0] != FIRST_LINE or lines[-1] != "":
        raise RootRequestProblem
    names = [line.partition(" ")[0] for line in lines[1:-1]]
    if names[:3] != ["anchor", "serial", "changes"] or set(names[3:]) - {"signature"}:
        raise RootRequestProblem
    anchor, serial, changes = (line.partition(" ")[2] for line in lines[1:4])
    if not re.fullmatch(r"[0-9a-f]{64}", anchor) or not re.fullmatch(r"0|[1-9][0-9]{0,8}", serial):
        raise RootRequestProblem
    read = cbor2.loads(base64.b64decode(changes, validate=True))
    if not isinstance(read, list) or not read or not all(isinstance(each, dict) for each in read):
        raise RootRequestProblem
    for action in read:
        if action.get("do") == "roots":
            roots_in(action)
    signatures = dict(_signature(line) for line in lines[4:-1])
    return RootRequest(bytes.fromhex(anchor), int(serial), tuple(read), MappingProxyType(signatures))


def _signature(line: str) -> tuple[bytes, bytes]:
    _, key, signature = line.split(" ")
    pair = base64.b64decode(key, validate=True), base64.b64decode(signature, validate=True)
    if (len(pair[0]), len(pair[1])) != (32, 64):
        raise RootRequestProblem
    return pair


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode()
