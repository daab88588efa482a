# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A finished form, and the plain fields inside it.

`fields_of` and `xml_of` are inverses: instance XML to a mapping from path to text (repeats as tuples of
mappings) and back, in the document order of the form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from forms.definition import FormDefinition, NodeDef, Seed
from forms.instance import Instance, seed_from_xml
from forms.xml_input import parse_xml

FieldValue: TypeAlias = "str | tuple[Mapping[str, FieldValue], ...]"


@dataclass(frozen=True, slots=True)
class Submission:
    """A finished form. `xml` holds only what is relevant."""

    form_id: str
    version: str
    instance_id: str
    deprecated_id: str | None
    xml: bytes
    attachments: tuple[str, ...] = ()


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
