# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A finished form, and the plain fields inside it.

`fields_of` and `xml_of` are inverses: instance XML to a mapping from path to text (repeats as tuples of
mappings) and back, in the document order of the form. `fields_in` and `seed_of` do the same without the
XML between: what a session says now, and from what a session of these fields begins.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, cast

from forms.definition import FormDefinition, FormNotXmlProblem, NodeDef, Seed
from forms.instance import Instance, InstanceNode, seed_from_xml
from forms.xml_input import parse_xml

FieldValue: TypeAlias = "str | tuple[Mapping[str, FieldValue], ...]"


@dataclass(frozen=True, slots=True)
class Submission:
    """A finished form. `xml` holds only what is relevant, `fields` the same as `fields_of` reads it."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str | None
    xml: bytes
    attachments: tuple[str, ...] = ()
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)


def fields_of(xml: bytes, form: FormDefinition) -> dict[str, FieldValue]:
    """This gives every answered leaf by its path below the root ("group/q"), without the meta block.

    A repeat is a tuple with one mapping for each instance, of the same shape; paths in it begin at the instance.
    Raises a Problem when the XML is not an instance of this form.
    """
    root = parse_xml(xml)
    seed, _ = seed_from_xml(form, root, keep_defaults=False)
    return _fields(seed, form)


def xml_of(
    fields: Mapping[str, FieldValue],
    form: FormDefinition,
    *,
    instance_id: str,
    deprecated_id: str | None = None,
) -> bytes:
    """This writes an instance that holds these fields: the inverse of `fields_of`."""
    seed = _seed(form.root, fields, "", form, instance_id, deprecated_id)
    attributes = tuple((definition, value) for definition, value in form.seed.attributes)
    whole = Seed(form.root, "", attributes, seed.children)
    return Instance(form, whole).xml(relevant_only=False)


def fields_in(instance: Instance) -> dict[str, FieldValue]:
    """This gives what counts now of a living instance: what `fields_of` would read from its XML."""
    return _counting(instance.root, instance.form)


def seed_of(
    fields: Mapping[str, FieldValue],
    form: FormDefinition,
    *,
    instance_id: str,
    deprecated_id: str | None = None,
) -> Seed:
    """This gives the seed that reading the `xml_of` these fields would give.

    Raises FormNotXmlProblem for an answer with signs that no XML can hold.
    """
    given = {form.instance_id: instance_id}
    if deprecated_id is not None:
        given[form.meta.by_name["deprecatedID"]] = deprecated_id
    return _filled(form.root, form.seed, fields, "", form, given)


def _filled(
    definition: NodeDef,
    default: Seed | None,
    fields: Mapping[str, FieldValue],
    prefix: str,
    form: FormDefinition,
    given: Mapping[NodeDef, str],
) -> Seed:
    """What the fields do not name begins with the form's defaults, as in `seed_from_xml`."""
    defaults: dict[NodeDef, list[Seed]] = {}
    for seed in default.children if default is not None else ():
        defaults.setdefault(seed.definition, []).append(seed)
    children: list[Seed] = []
    for child in definition.children:
        path = f"{prefix}{child.qname}"
        value = fields.get(path)
        known = defaults.get(child, [])
        if child is form.meta:
            children.append(_named(child, known, given))
        elif child.is_repeat:
            rows = value if isinstance(value, tuple) else ()
            children += [_filled(child, child.template, row, "", form, given) for row in rows]
        elif child.children:
            if _is_answered(child, fields, f"{path}/"):
                children.append(_filled(child, known[0] if known else None, fields, f"{path}/", form, given))
            else:
                children += known
        elif isinstance(value, str) and value != "":
            if not value.isprintable() and _NOT_XML.search(value):
                raise FormNotXmlProblem(detail=path)
            children.append(Seed(child, value, known[0].attributes if known else ()))
        else:
            children += known
    return Seed(definition, "", default.attributes if default is not None else (), tuple(children))


def _named(meta: NodeDef, known: Sequence[Seed], given: Mapping[NodeDef, str]) -> Seed:
    defaults = {seed.definition: seed for seed in known[0].children} if known else {}
    leaves = []
    for child in meta.children:
        if child in given:
            leaves.append(Seed(child, given[child], defaults[child].attributes if child in defaults else ()))
        elif child in defaults:
            leaves.append(defaults[child])
    return Seed(meta, "", known[0].attributes if known else (), tuple(leaves))


def _is_answered(group: NodeDef, fields: Mapping[str, FieldValue], prefix: str) -> bool:
    return any(
        _is_answered(child, fields, f"{prefix}{child.qname}/")
        if child.children and not child.is_repeat
        else bool(fields.get(f"{prefix}{child.qname}"))
        for child in group.children
    )


def _counting(node: InstanceNode, form: FormDefinition) -> dict[str, FieldValue]:
    found: dict[str, FieldValue] = {}
    repeats: dict[str, list[Mapping[str, FieldValue]]] = {}
    _count(node, "", form, found, repeats)
    return found | {path: tuple(rows) for path, rows in repeats.items()}


def _count(
    node: InstanceNode,
    prefix: str,
    form: FormDefinition,
    found: dict[str, FieldValue],
    repeats: dict[str, list[Mapping[str, FieldValue]]],
) -> None:
    for child in cast("Sequence[InstanceNode]", node.children):
        definition = child.definition
        if definition is form.meta or not child.relevant:
            continue
        path = f"{prefix}{definition.qname}"
        if definition.is_repeat:
            repeats.setdefault(path, []).append(_counting(child, form))
        elif definition.children:
            _count(child, f"{path}/", form, found, repeats)
        elif child.value != "":
            found[path] = child.value


_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _fields(seed: Seed, form: FormDefinition) -> dict[str, FieldValue]:
    found: dict[str, FieldValue] = {}
    repeats: dict[str, list[Mapping[str, FieldValue]]] = {}
    _collect(seed, "", form, found, repeats)
    return found | {path: tuple(rows) for path, rows in repeats.items()}


def _collect(
    seed: Seed,
    prefix: str,
    form: FormDefinition,
    found: dict[str, FieldValue],
    repeats: dict[str, list[Mapping[str, FieldValue]]],
) -> None:
    for child in seed.children:
        definition = child.definition
        if definition is form.meta:
            continue
        path = f"{prefix}{definition.qname}"
        if definition.is_repeat:
            repeats.setdefault(path, []).append(_fields(child, form))
        elif definition.children:
            _collect(child, path + "/", form, found, repeats)
        elif child.value != "":
            found[path] = child.value


def _seed(
    definition: NodeDef,
    fields: Mapping[str, FieldValue],
    prefix: str,
    form: FormDefinition,
    instance_id: str,
    deprecated_id: str | None,
) -> Seed:
    children: list[Seed] = []
    for child in definition.children:
        path = f"{prefix}{child.qname}"
        if child is form.meta:
            children.append(_meta(form, instance_id, deprecated_id))
            continue
        value = fields.get(path)
        if child.is_repeat:
            rows = value if isinstance(value, tuple) else ()
            children += [_seed(child, row, "", form, instance_id, deprecated_id) for row in rows]
        elif child.children:
            inner = _seed(child, fields, path + "/", form, instance_id, deprecated_id)
            if inner.children:
                children.append(inner)
        elif isinstance(value, str) and value != "":
            children.append(Seed(child, value))
    return Seed(definition, "", (), tuple(children))


def _meta(form: FormDefinition, instance_id: str, deprecated_id: str | None) -> Seed:
    leaves = [Seed(form.instance_id, instance_id)]
    if deprecated_id is not None:
        leaves.append(Seed(form.meta.by_name["deprecatedID"], deprecated_id))
    return Seed(form.meta, "", (), tuple(leaves))
