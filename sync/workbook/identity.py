# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How a workbook and its rows say who they are, in layers that do not all die together.

One line of text (the mark) is written in six places; one reference with a check character stands
twice in every row, so that a sort which leaves a column behind is seen. The seal detects mix-ups only.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from urllib.parse import quote, unquote

from sync.workbook.values import Fields, FieldValue, FormLayout, OfficeInfo, WorkbookIdentity

META_SHEET = "_meta"
ROWS_SHEET = "_rows"
MARK_NAME = "assent_workbook"
REF, PARENT, CHECK = "_ref", "_parent", "_check"
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*"
_REF = re.compile(r"\A([A-Z0-9]{1,8})-([A-Z]?)([0-9]{1,7})-([0-9A-Z*])\Z")
_MARK = re.compile(
    r"assent1\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[^|\s]*\|[0-9a-f]{16}"
)
_NAMESPACE = uuid.UUID("6b8c0c5a-6f0e-5d0e-9d61-3f1f2c1f6c55")
_NAMESPACE_BYTES = _NAMESPACE.bytes


@dataclass(frozen=True, slots=True)
class Mark:
    """The identity of one template as a line of text."""

    form_id: str
    version: str
    template_id: str
    office_id: str
    office: str
    organization: str
    language: str
    prefilled: int = 0
    """how many rows, counted by their references, were records when the template was written"""

    def line(self) -> str:
        parts = (
            self.form_id,
            self.version,
            self.template_id,
            self.office_id,
            self.office,
            self.organization,
            self.language,
            str(self.prefilled),
        )
        text = "assent1|" + "|".join(quote(part, safe="") for part in parts)
        return f"{text}|{_seal(text)}"


def find_mark(text: str) -> WorkbookIdentity | None:
    """This finds a mark inside any text (a property, a cell, keywords) and checks its seal."""
    found = _MARK.search(text)
    if not found:
        return None
    line, _, seal = found.group(0).rpartition("|")
    parts = [unquote(part) for part in line.split("|")[1:]]
    whole = hmac.compare_digest(seal, _seal(line))
    form_id, version, template_id, office_id, office, organization, language, prefilled = parts
    return WorkbookIdentity(
        form_id,
        version,
        template_id,
        office_id,
        office,
        organization,
        language,
        int(prefilled) if prefilled.isdigit() else 0,
        sealed="whole" if whole else "differs",
    )


def best_identity(
    found: Iterable[tuple[str, WorkbookIdentity]],
) -> tuple[WorkbookIdentity, tuple[WorkbookIdentity, ...]]:
    """This takes the first layer whose seal holds, else the first, and lists the layers that disagree."""
    layers = list(found)
    if not layers:
        return WorkbookIdentity(), ()
    sealed = [each for each in layers if each[1].sealed == "whole"]
    chosen = (sealed or layers)[0][1]
    agree = [(name, each) for name, each in layers if _same(each, chosen)]
    named = next((each for _, each in agree if each.office), chosen)
    whole = replace(
        chosen,
        office=named.office,
        organization=named.organization,
        layers=tuple(dict.fromkeys(name for name, _ in agree)),
    )
    return whole, tuple(each for _, each in layers if not _same(each, chosen))


def _same(one: WorkbookIdentity, other: WorkbookIdentity) -> bool:
    return (one.form_id, one.form_version, one.template_id) == (
        other.form_id,
        other.form_version,
        other.template_id,
    )


def reference_number(ref: str) -> tuple[str, int]:
    """This gives the letter and the number inside a reference."""
    found = _REF.match(ref)
    return (found.group(2), int(found.group(3))) if found else ("", 0)


def _seal(text: str) -> str:
    return hmac.digest(b"assent", text.encode(), "sha256").hex()[:16]


def row_reference(prefix: str, number: int, letter: str = "") -> str:
    """This writes the reference that stands at both ends of a row: `TRW-0007-K`."""
    body = f"{prefix}-{letter}{number:04}"
    return f"{body}-{_check(body)}"


@lru_cache(maxsize=20_000)
def is_reference(text: str) -> bool:
    """This is true for a reference of ours whose check character is right."""
    found = _REF.match(text)
    return bool(found) and text[-1] == _check(text[:-2])


def looks_like_reference(text: str) -> bool:
    return bool(_REF.match(text))


def reference_prefix(wanted: str, office: str) -> str:
    """This makes a short prefix of capital letters and digits, the same one each time for an office."""
    for text in (wanted, office):
        letters = "".join(c for c in text.upper() if c in _ALPHABET[:36])
        if len(letters) >= 2:
            return letters[:6]
    digest_ = hashlib.sha256(office.encode()).digest()
    return "".join(chr(65 + byte % 26) for byte in digest_[:3])


def _check(body: str) -> str:
    # ISO 7064 MOD 37-2: finds every wrong character and every swap of two neighbours.
    value = 0
    for character in body.replace("-", ""):
        value = (value + _ALPHABET.index(character)) * 2 % 37
    return _ALPHABET[(38 - value) % 37]


def row_id(identity: WorkbookIdentity, ref: str) -> str:
    """This gives a row the same id however often and in whatever state its workbook comes back."""
    # uuid5 written out: a hundred thousand rows need a hundred thousand of them.
    name = hashlib.sha1(_NAMESPACE_BYTES + f"{identity.template_id}|{ref}".encode(), usedforsecurity=False)
    made = name.hexdigest()
    variant = "89ab"[int(made[16], 16) & 3]
    return f"{made[:8]}-{made[8:12]}-5{made[13:16]}-{variant}{made[17:20]}-{made[20:32]}"


def instance_id(of_row: str, fields: Fields) -> str:
    """This gives the same answers of the same row the same instance id: taking twice changes nothing."""
    return f"uuid:{uuid.uuid5(_NAMESPACE, f'{of_row}|{digest(fields)}')}"


def digest(fields: Fields) -> str:
    return hashlib.sha256(as_json(fields).encode()).hexdigest()[:32]


def as_json(fields: Fields) -> str:
    """This writes fields as one text, the same for the same answers; empty answers do not appear."""
    return json.dumps(_sorted(fields), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def from_json(text: str) -> Fields:
    return _frozen(json.loads(text))


def _sorted(fields: Fields) -> dict[str, object]:
    return {
        key: value if isinstance(value, str) else [_sorted(each) for each in value]
        for key, value in fields.items()
        if value
    }


def _frozen(read: object) -> Fields:
    if not isinstance(read, dict):
        return {}
    made: dict[str, FieldValue] = {}
    for key, value in read.items():
        made[str(key)] = value if isinstance(value, str) else tuple(_frozen(each) for each in value)
    return made


def mark_of(layout: FormLayout, office: OfficeInfo, template_id: str, prefilled: int = 0) -> Mark:
    return Mark(
        layout.form_id,
        layout.version,
        template_id,
        office.office_id,
        office.office,
        office.organization,
        layout.language,
        prefilled,
    )


def meta_rows(mark: Mark, line: str, sheets: Mapping[str, str]) -> list[tuple[str, str]]:
    """This lists what the hidden sheet of facts says, first the mark itself."""
    return [
        ("mark", line),
        ("form_id", mark.form_id),
        ("form_version", mark.version),
        ("template_id", mark.template_id),
        ("office", mark.office),
        *((f"table:{path}", name) for path, name in sheets.items()),
    ]
