# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Lists that live beside the form: CSV, GeoJSON and XML files become the small trees expressions walk.

A file that cannot be read as what its name says is refused with a Problem; which files are missing is
the reader's matter (`xform.py`).
"""

from __future__ import annotations

import csv
import io
import json
import re
from typing import Final

from lxml import etree

from forms.problem import N_, Problem
from forms.xml_input import parse_xml
from forms.xpath import ATTRIBUTE, Node

LAST_SAVED: Final = "jr://instance/last-saved"
MAX_ATTACHMENT_BYTES: Final = 100_000_000
_NAME: Final = re.compile(r"[^\W\d][\w.-]*")
DELIMITERS: Final = ",;\t|"

EMPTY_INSTANCE: Final = Node("instance")


class AttachmentProblem(Problem):
    code = "form.attachment"
    message = N_("The list {file} that came with the form cannot be read ({detail}).")
    remedy = N_("Ask the form's author to save it again as CSV (UTF-8), GeoJSON or XML.")


def read_external(filename: str, content: bytes) -> Node:
    """This reads an attached list into an instance: the parent of its root element.

    Raises AttachmentProblem.
    """
    if len(content) > MAX_ATTACHMENT_BYTES:
        raise AttachmentProblem(file=filename, detail=f"{len(content)} bytes")
    suffix = filename.rpartition(".")[2].lower()
    try:
        if suffix == "geojson":
            return _from_geojson(content)
        if suffix == "xml":
            return _from_xml_bytes(content)
        return tree_from_csv(content)
    except (ValueError, KeyError, TypeError, AttributeError, csv.Error, Problem, RecursionError) as err:
        raise AttachmentProblem(file=filename, detail=str(err)[:200]) from err


def tree_from_xml(element: etree._Element, *, into: Node | None = None) -> Node:
    """This gives an instance that holds a copy of the element as its root."""
    instance = into if into is not None else Node("instance")
    _grow(element, instance)
    return instance


def tree_from_csv(content: bytes) -> Node:
    """This gives root/item with one element a column, as ODK tools name them."""
    text = content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    lines = [line for line in csv.reader(io.StringIO(text), delimiter=_delimiter(text)) if any(line)]
    instance, root = Node("instance"), Node("root")
    instance.append(root)
    if not lines:
        return instance
    header = [name.strip() for name in lines[0]]
    if not any(_NAME.fullmatch(name) for name in header):
        raise ValueError(f"no column name that an expression could use: {header[0][:60]}")
    items: list[Node] = []
    for line in lines[1:]:
        item = Node("item", parent=root)
        item.children = [
            Node(name, value.strip(), parent=item)
            for name, value in zip(header, line + [""] * (len(header) - len(line)), strict=False)
            if name
        ]
        items.append(item)
    root.children = items
    return instance


def _delimiter(text: str) -> str:
    header = text.partition("\n")[0]
    return max(DELIMITERS, key=header.count)


def _grow(element: etree._Element, parent: Node) -> None:
    name = etree.QName(element)
    node = Node(
        f"{{{name.namespace}}}{name.localname}" if element.prefix else name.localname,
        ns=name.namespace or "",
        parent=parent,
    )
    parent.append(node)
    for key, value in element.attrib.items():
        attribute = etree.QName(str(key))
        spelled = str(key) if attribute.namespace else attribute.localname
        node.attributes = [*node.attributes, Node(spelled, str(value), kind=ATTRIBUTE, parent=node)]
    for child in element:
        if isinstance(child.tag, str):
            _grow(child, node)
    if not node.children:
        node.value = "".join(str(text) for text in element.itertext())


def _from_xml_bytes(content: bytes) -> Node:
    return tree_from_xml(parse_xml(content))


def _from_geojson(content: bytes) -> Node:
    document = json.loads(content.decode("utf-8-sig"))
    if document.get("type") != "FeatureCollection":
        raise ValueError("FeatureCollection")
    instance, root = Node("instance"), Node("root")
    instance.append(root)
    items: list[Node] = []
    for feature in document["features"]:
        item = Node("item", parent=root)
        fields = {"geometry": _geometry(feature.get("geometry"))}
        if "id" in feature:
            fields["id"] = str(feature["id"])
        for key, value in (feature.get("properties") or {}).items():
            fields[key] = _plain(value)
        item.children = [Node(key, value, parent=item) for key, value in fields.items()]
        items.append(item)
    root.children = items
    return instance


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return str(value)


def _geometry(geometry: dict[str, object] | None) -> str:
    """Coordinates as ODK writes them: `lat lon 0 0`, points joined by semicolons."""
    if not geometry:
        return ""
    coordinates = geometry.get("coordinates")
    match geometry.get("type"), coordinates:
        case "Point", list(point):
            return _point(point)
        case "LineString", list(points):
            return "; ".join(_point(point) for point in points)
        case "Polygon", [list(ring), *_]:
            return "; ".join(_point(point) for point in ring)
        case _:
            return ""


def _point(coordinates: list[float]) -> str:
    longitude, latitude = coordinates[0], coordinates[1]
    return f"{latitude} {longitude} 0 0"
