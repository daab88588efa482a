# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Our frozen values as plain ones (text, whole numbers, truth, lists, maps) and back.

For journal payloads and JSON files alike: no floats, dates as ISO 8601, fractions as "3/4". Reading is
strict about types and closed choices; a key it does not know is passed over (a newer writer's).
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import cache
from typing import Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from forms.problem import N_, Problem

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
T = TypeVar("T")


class PlainUnreadable(Problem):
    code = "consensus.unreadable"
    message = N_("“{place}” holds something this version of the program cannot read: {found}")
    remedy = N_("Install the newest version of the program, or ask the sender to write the file again.")


def as_plain(value: object) -> Plain:
    """This gives a value of ours as text, whole numbers, truth, lists and maps."""
    match value:
        case None | bool() | int() | str():
            return value
        case Fraction():
            return str(value)
        case datetime():
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        case date():
            return value.isoformat()
        case Mapping():
            return {str(key): as_plain(held) for key, held in value.items()}
        case frozenset():
            return [as_plain(held) for held in sorted(value)]
        case tuple() | list():
            return [as_plain(held) for held in value]
        case _ if is_dataclass(value):
            return _members(value)
        case _:
            raise TypeError(f"no plain form for {type(value).__name__}")


def from_plain(kind: type[T], data: Plain, place: str = "") -> T:
    """This reads a value of that type back. Raises PlainUnreadable, naming the place."""
    return cast(T, _read(kind, data, place or kind.__name__))


def _members(value: object) -> dict[str, Plain]:
    """Every field is spelled out: a signed rule must not change its meaning with a later default."""
    return {slot.name: as_plain(getattr(value, slot.name)) for slot in fields(value)}  # type: ignore[arg-type]


@cache
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _read(kind: object, data: Plain, place: str) -> object:
    origin = get_origin(kind)
    if kind is type(None) and data is None:
        return None
    if origin in (Union, types.UnionType):
        return _read_union(get_args(kind), data, place)
    if origin is Literal:
        return data if data in get_args(kind) else _refuse(place, data)
    if origin in (tuple, frozenset):
        return _read_many(origin, get_args(kind), data, place)
    if origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        held = get_args(kind)[1]
        if not isinstance(data, dict):
            return _refuse(place, data)
        return {key: _read(held, value, f"{place}.{key}") for key, value in data.items()}
    if isinstance(kind, type) and is_dataclass(kind):
        return _read_members(kind, data, place)
    return _read_leaf(kind, data, place)


def _read_union(kinds: tuple[object, ...], data: Plain, place: str) -> object:
    for kind in kinds:
        try:
            return _read(kind, data, place)
        except PlainUnreadable:
            continue
    return _refuse(place, data)


def _read_many(origin: object, kinds: tuple[object, ...], data: Plain, place: str) -> object:
    if not isinstance(data, list):
        return _refuse(place, data)
    if origin is frozenset:
        return frozenset(_read(kinds[0], held, f"{place}[{n}]") for n, held in enumerate(data))
    if len(kinds) == 2 and kinds[1] is Ellipsis:
        return tuple(_read(kinds[0], held, f"{place}[{n}]") for n, held in enumerate(data))
    if len(kinds) != len(data):
        return _refuse(place, f"{len(data)} parts")
    return tuple(_read(k, held, f"{place}[{n}]") for n, (k, held) in enumerate(zip(kinds, data, strict=True)))


def _read_members(kind: type, data: Plain, place: str) -> object:
    if not isinstance(data, dict):
        return _refuse(place, data)
    hints = _hints(kind)
    members: dict[str, object] = {}
    for slot in fields(kind):
        if slot.name in data:
            members[slot.name] = _read(hints[slot.name], data[slot.name], f"{place}.{slot.name}")
        elif slot.default is MISSING and slot.default_factory is MISSING:
            return _refuse(f"{place}.{slot.name}", None)
    return kind(**members)


def _read_leaf(kind: object, data: Plain, place: str) -> object:
    try:
        if kind is datetime and isinstance(data, str):
            return _with_zone(datetime.fromisoformat(data.replace("Z", "+00:00")), place)
        if kind is date and isinstance(data, str):
            return date.fromisoformat(data)
        if kind is Fraction and isinstance(data, str):
            return Fraction(data)
    except (ValueError, ZeroDivisionError):
        return _refuse(place, data)
    exact = isinstance(data, bool) if kind is bool else isinstance(data, kind)  # type: ignore[arg-type]
    if kind is int and isinstance(data, bool):
        exact = False
    return data if exact else _refuse(place, data)


def _with_zone(moment: datetime, place: str) -> datetime:
    if moment.tzinfo is None:
        _refuse(place, moment.isoformat())
    return moment.astimezone(UTC)


def _refuse(place: str, found: object) -> typing.NoReturn:
    raise PlainUnreadable(place=place, found=str(found)[:80])
