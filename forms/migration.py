# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A draft carried to another version of its form: values by path, everything else told.

Nothing is silently lost: what has no place any more is listed with its value, what no longer fits its
question is kept as typed, and a question that only moved takes its answer along. The draft itself is read
without its old form, so an old version that is gone, or a new one whose rules fail, traps nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Unpack

from forms import draft
from forms.datatypes import canonical
from forms.definition import FormDefinition, NodeDef, OtherFormProblem, Seed
from forms.session import FormSession, Start, World


@dataclass(frozen=True, slots=True)
class Dropped:
    """An answer the new version has no place for."""

    path: str
    value: str


@dataclass(frozen=True, slots=True)
class MigrationReport:
    """What became of every answer. Paths are references, positions of repeat instances included."""

    from_version: str
    to_version: str
    carried: tuple[str, ...] = ()
    moved: tuple[tuple[str, str], ...] = ()  # (old place, new place)
    dropped: tuple[Dropped, ...] = ()
    not_fitting: tuple[str, ...] = ()  # kept as typed: the question takes something else now
    new: tuple[str, ...] = ()  # questions the old version did not ask

    @property
    def is_clean(self) -> bool:
        """This is true when every answer is where it was."""
        return not (self.moved or self.dropped or self.not_fitting)


@dataclass(frozen=True, slots=True)
class _Old:
    """One node of the draft, as written."""

    name: str
    value: str
    attributes: Mapping[str, str]
    children: tuple[_Old, ...]

    def leaves(self, path: str) -> Iterator[tuple[str, str]]:
        if not self.children and self.value:
            yield path, self.value
        for ref, child in _numbered(self.children, path):
            yield from child.leaves(ref)


@dataclass(slots=True)
class _Moving:
    """The work in hand."""

    form: FormDefinition
    typed: dict[str, str]
    carried: list[str] = field(default_factory=list)
    moved: list[tuple[str, str]] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    homeless: list[tuple[str, str, str]] = field(default_factory=list)  # (old ref, instance ref, value)


def migrate(
    session_or_state: FormSession | bytes, new_form: FormDefinition, **world: Unpack[World]
) -> tuple[FormSession, MigrationReport]:
    """This continues a draft under another version of its form.

    Raises DraftProblem when the draft cannot be read, OtherFormProblem when it is of another form altogether.
    The draft given is not changed.
    """
    state = session_or_state.state() if isinstance(session_or_state, FormSession) else session_or_state
    content = draft.parse(state)
    form_id, version, _ = content["form"]
    if form_id != new_form.form_id:
        raise OtherFormProblem(found=form_id, expected=new_form.form_id)
    moving = _Moving(new_form, dict(content.get("typed") or {}))
    old = _old(content["answers"])
    seed = _place(old, new_form.seed, f"/{new_form.root.qname}", moving)
    seed = _settle(seed, moving)
    typed = _typed_that_stays(moving)
    if world.get("language") is None:
        world["language"] = content.get("language")
    start = Start(seed, "migrate", typed, content.get("deprecated_id"))
    session = FormSession(new_form, start=start, **world)
    session.keep_journal(draft.history(content))
    not_fitting = session.set_aside_what_does_not_fit()
    report = MigrationReport(
        from_version=version,
        to_version=new_form.version,
        carried=tuple(moving.carried),
        moved=tuple(moving.moved),
        dropped=tuple(moving.dropped),
        not_fitting=(*typed, *(ref for ref in not_fitting if ref not in typed)),
        new=tuple(_new_questions(new_form, old)),
    )
    return session, report


def _old(out: Sequence[Any]) -> _Old:
    try:
        attributes = out[2] if len(out) > 2 else {}
        children = out[3] if len(out) > 3 else []
        return _Old(str(out[0]), str(out[1]), dict(attributes), tuple(_old(child) for child in children))
    except (IndexError, TypeError, ValueError, RecursionError) as err:
        raise draft.DraftProblem(detail=str(err)[:200]) from err


def _numbered(
    children: Iterable[_Old], path: str, repeats: frozenset[str] = frozenset()
) -> Iterator[tuple[str, _Old]]:
    """Children with their references; what comes more than once, or is known to repeat, has a position."""
    children = tuple(children)
    counts: dict[str, int] = {}
    for child in children:
        counts[child.name] = counts.get(child.name, 0) + 1
    seen: dict[str, int] = {}
    for child in children:
        seen[child.name] = seen.get(child.name, 0) + 1
        is_repeat = counts[child.name] > 1 or child.name in repeats
        yield (f"{path}/{child.name}[{seen[child.name]}]" if is_repeat else f"{path}/{child.name}"), child


def _place(old: _Old, default: Seed, path: str, moving: _Moving) -> Seed:
    """The new subtree with the old values; what finds no place here is put aside."""
    definition = default.definition
    if not definition.children:
        return _place_leaf(old, default, path, moving)
    repeats = frozenset(child.qname for child in definition.children if child.is_repeat)
    given: dict[str, list[tuple[str, _Old]]] = {}
    for ref, child in _numbered(old.children, path, repeats):
        given.setdefault(child.name, []).append((ref, child))
    children: list[Seed] = []
    for child_definition in definition.children:
        children += _place_child(child_definition, default, given, moving)
    for name, found in given.items():
        if name not in definition.by_qname:
            for ref, child in found:
                moving.homeless += [(leaf, path, value) for leaf, value in child.leaves(ref)]
    if old.value and not old.children:
        moving.dropped.append(Dropped(path, old.value))
    return Seed(definition, "", default.attributes, tuple(children))


def _place_leaf(old: _Old, default: Seed, path: str, moving: _Moving) -> Seed:
    if old.children:
        moving.homeless += [(leaf, path.rpartition("/")[0], value) for leaf, value in old.leaves(path)]
        return default
    definition = default.definition
    if definition.bind.calculate is not None and definition is not moving.form.instance_id:
        return default  # worked out again
    if old.value:
        moving.carried.append(path)
    attributes = tuple((d, old.attributes.get(d.qname, value)) for d, value in default.attributes)
    return Seed(definition, old.value, attributes)


def _place_child(
    definition: NodeDef, default: Seed, given: Mapping[str, list[tuple[str, _Old]]], moving: _Moving
) -> list[Seed]:
    defaults = [seed for seed in default.children if seed.definition is definition]
    found = given.get(definition.qname, [])
    if definition.is_repeat:
        template = definition.template
        assert template is not None
        return [_place(child, template, ref, moving) for ref, child in found] or (
            defaults if not given else []
        )
    if not found:
        return defaults
    for ref, extra in found[1:]:
        moving.homeless += [(leaf, ref.rpartition("/")[0], value) for leaf, value in extra.leaves(ref)]
    ref, child = found[0]
    return [_place(child, defaults[0] if defaults else Seed(definition, ""), ref, moving)]


# --- answers whose place is gone --------------------------------------------------------------------------


def _settle(seed: Seed, moving: _Moving) -> Seed:
    """A question that only moved takes its answer along, when its name says without doubt where to."""
    for old_ref, _, value in moving.homeless:
        name = old_ref.rpartition("/")[2].partition("[")[0]
        places = [
            d
            for d in moving.form.nodes
            if d.qname == name and d.single and not d.children and not d.is_attribute
        ]
        in_repeat = "[" in old_ref
        target = places[0] if len(places) == 1 and not in_repeat else None
        if target is None or _value_at(seed, target) or target.bind.calculate is not None:
            moving.dropped.append(Dropped(old_ref, value))
        else:
            seed = _with_value(seed, target, value)
            moving.moved.append((old_ref, target.path))
    return seed


def _value_at(seed: Seed, target: NodeDef) -> str:
    for definition in target.lineage[1:]:
        found = next((child for child in seed.children if child.definition is definition), None)
        if found is None:
            return ""
        seed = found
    return seed.value if seed.value != target.default else ""


def _with_value(seed: Seed, target: NodeDef, value: str) -> Seed:
    if seed.definition is target:
        return replace(seed, value=value)
    step = target.lineage[seed.definition.depth + 1]
    children = list(seed.children)
    for place, child in enumerate(children):
        if child.definition is step:
            children[place] = _with_value(child, target, value)
            break
    else:
        children.append(_with_value(Seed(step, ""), target, value))
    return replace(seed, children=tuple(children))


def _typed_that_stays(moving: _Moving) -> dict[str, str]:
    """What was typed and did not fit: kept where the question still is, told as dropped elsewhere."""
    moved = dict(moving.moved)
    kept: dict[str, str] = {}
    for ref, text in moving.typed.items():
        target = moved.get(ref, ref)
        definition = moving.form.by_path.get(_without_positions(target))
        if definition is None or definition.children:
            moving.dropped.append(Dropped(ref, text))
        elif canonical(definition.bind.type, text) is None or definition.control is not None:
            kept[target] = text
    return kept


def _without_positions(ref: str) -> str:
    return "/".join(step.partition("[")[0] for step in ref.split("/"))


def _new_questions(form: FormDefinition, old: _Old) -> Iterator[str]:
    known: set[str] = set()

    def gather(node: _Old, path: str) -> None:
        known.add(path)
        for child in node.children:
            gather(child, f"{path}/{child.name}")

    gather(old, f"/{old.name}")
    for definition in form.nodes:
        if definition.control is None or definition.children or definition.path in known:
            continue
        around = definition.parent
        while around is not None and not around.is_repeat:
            around = around.parent
        if around is None or around.path in known:  # an empty repeat does not say what it would have asked
            yield definition.path
