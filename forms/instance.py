# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tree of one filled form: nodes grown from seeds, repeat instances in and out, references, XML.

The tree keeps its own indexes right; which value belongs into it, and who must be told, is decided in
`evaluation.py`. Every node has one reference (`/data/rep[2]/q`) while the structure stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

from lxml import etree

from forms.definition import FormDefinition, NodeDef, OtherFormProblem, Seed
from forms.problem import N_, Problem
from forms.xpath import ATTRIBUTE, DOCUMENT, ELEMENT, Node

_STEP: Final = re.compile(r"([^\[\]]+?)(?:\[(\d+)\])?")
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
)


class NoSuchNodeProblem(Problem):
    code = "form.no-such-question"
    message = N_("This form has no question {ref}.")
    remedy = N_(
        "Check the name; a question inside a repeat is named with its position, as in /data/list[2]/name."
    )


class InstanceNode(Node):
    """A node of the primary instance, with the state rules give it."""

    __slots__ = (
        "definition",
        "index",
        "is_anchor",
        "own_readonly",
        "own_relevant",
        "ranges",
        "readonly",
        "required",
        "stored",
        "typed",
        "violated",
    )

    def __init__(self, definition: NodeDef, value: str, parent: Node | None) -> None:
        super().__init__(
            definition.xname,
            value,
            kind=ATTRIBUTE if definition.is_attribute else ELEMENT,
            ns=definition.ns,
            parent=parent,
        )
        self.definition = definition
        self.index: dict[str, list[InstanceNode]] | None = None  # children by name
        self.ranges: dict[str, InstanceNode] | None = None  # one anchor for each repeat below
        self.is_anchor = False
        self.own_relevant = True
        self.own_readonly = False
        self.readonly = False
        self.required = False
        self.stored = value  # what was answered; `value` is what of it is available now
        self.typed: str | None = None  # what was typed, where it does not fit the type
        self.violated: str | None = None

    def up(self) -> InstanceNode | None:
        parent = self.parent
        return parent if isinstance(parent, InstanceNode) else None


class Instance:
    """The tree, with fast ways to its nodes. Invariant: `index` and `children` of a node agree."""

    __slots__ = ("_refs", "document", "form", "root", "singles", "size")

    def __init__(self, form: FormDefinition, seed: Seed) -> None:
        self.form = form
        self.document = Node("", kind=DOCUMENT)
        self.singles: dict[NodeDef, list[InstanceNode]] = {}
        self._refs: dict[str, InstanceNode] = {}
        self.size = 0
        self.root = self.grow(seed, None)
        self.document.append(self.root)

    # --- growing ------------------------------------------------------------------------------------------

    def grow(self, seed: Seed, parent: Node | None) -> InstanceNode:
        """This makes a node with all below it; the caller hangs it into the tree."""
        definition = seed.definition
        node = InstanceNode(definition, seed.value, parent)
        self.size += 1
        if definition.single:
            self.singles.setdefault(definition, []).append(node)
        if seed.attributes:
            node.attributes = [self._attribute(d, value, node) for d, value in seed.attributes]
        if definition.children:
            index: dict[str, list[InstanceNode]] = {child.xname: [] for child in definition.children}
            node.index = index
            children: list[Node] = []
            for child_seed in seed.children:
                child = self.grow(child_seed, node)
                children.append(child)
                index[child.name].append(child)
            node.children = children
            node._named = cast("dict[str, list[Node]]", index)
            node.ranges = self._anchors(definition, node)
        return node

    def _attribute(self, definition: NodeDef, value: str, owner: InstanceNode) -> InstanceNode:
        attribute = InstanceNode(definition, value, owner)
        if definition.single:
            self.singles.setdefault(definition, []).append(attribute)
        return attribute

    @staticmethod
    def _anchors(definition: NodeDef, node: InstanceNode) -> dict[str, InstanceNode] | None:
        """An anchor stands for the repeat itself: rules of an empty repeat have a place to run."""
        anchors: dict[str, InstanceNode] = {}
        for child in definition.children:
            if child.is_repeat:
                anchor = anchors[child.xname] = InstanceNode(child, "", node)
                anchor.is_anchor = True
        return anchors or None

    def add_instance(
        self, parent: InstanceNode, definition: NodeDef, seed: Seed, at: int | None = None
    ) -> InstanceNode:
        """This adds a repeat instance, as the last one or at a position (from 0)."""
        assert parent.index is not None
        node = self.grow(seed, parent)
        siblings = parent.index[definition.xname]
        position = len(siblings) if at is None else at
        # not parent.insert: the index expressions use is ours, and stays right
        cast("list[Node]", parent.children).insert(self._place(parent, definition, siblings, position), node)
        siblings.insert(position, node)
        self._refs.clear()
        return node

    def _place(
        self, parent: InstanceNode, definition: NodeDef, siblings: Sequence[InstanceNode], position: int
    ) -> int:
        children = cast("list[InstanceNode]", parent.children)
        if siblings:
            if position < len(siblings):
                return _identity_index(children, siblings[position])
            return _identity_index(children, siblings[-1], from_end=True) + 1
        for place, child in enumerate(children):
            if child.definition.index > definition.index:
                return place
        return len(children)

    def remove_instance(self, node: InstanceNode) -> int:
        """This takes a repeat instance out and gives the position it had (from 0)."""
        parent = node.up()
        assert parent is not None and parent.index is not None
        siblings = parent.index[node.name]
        position = _identity_index(siblings, node)
        del siblings[position]
        children = cast("list[Node]", parent.children)
        del children[_identity_index(children, node)]
        self.size -= sum(1 for _ in self.walk(node))
        self._refs.clear()
        return position

    # --- finding ------------------------------------------------------------------------------------------

    def instances(self, definition: NodeDef, scope: InstanceNode | None = None) -> list[InstanceNode]:
        """These are the nodes of a definition, in document order, at or below a scope."""
        if definition.single:
            return self.singles.get(definition, [])
        if scope is not None and scope.definition is definition:
            return [scope]
        top = self.root if scope is None else scope
        lineage = definition.lineage[top.definition.depth + 1 :]
        nodes = [top]
        for step in lineage:
            if step.is_attribute:
                return [
                    cast(InstanceNode, a)
                    for node in nodes
                    for a in node.attributes
                    if cast(InstanceNode, a).definition is step
                ]
            name = step.xname
            if len(nodes) == 1:
                index = nodes[0].index
                nodes = index[name] if index is not None else []
            else:
                nodes = [child for node in nodes if node.index is not None for child in node.index[name]]
        return list(nodes)

    def anchors(self, definition: NodeDef, scope: InstanceNode | None = None) -> list[InstanceNode]:
        """These are the anchors of a repeat, one for each parent instance in the scope."""
        assert definition.parent is not None
        if scope is not None and scope.definition is definition:
            parent = scope.up()
            parents = [parent] if parent is not None else []
        elif scope is not None and scope.definition.depth >= definition.depth:
            return []
        else:
            parents = self.instances(definition.parent, scope)
        return [node.ranges[definition.xname] for node in parents if node.ranges is not None]

    def find(self, ref: str) -> InstanceNode:
        """This is the node at a reference; the part after a repeat without position means its first instance.

        Raises NoSuchNodeProblem.
        """
        found = self._refs.get(ref)
        if found is None:
            found = self._refs[ref] = self._find(ref)
        return found

    def _find(self, ref: str) -> InstanceNode:
        if not ref.startswith("/"):
            ref = self._full_path(ref)
        steps = ref.split("/")[1:]
        if steps[0] != self.root.definition.qname:
            raise NoSuchNodeProblem(ref=ref)
        node = self.root
        for number, step in enumerate(steps[1:], start=2):
            if step.startswith("@") and number == len(steps):
                return self._attribute_of(node, step[1:], ref)
            matched = _STEP.fullmatch(step)
            definition = node.definition.by_qname.get(matched[1]) if matched else None
            if matched is None or definition is None or node.index is None:
                raise NoSuchNodeProblem(ref=ref)
            siblings = node.index[definition.xname]
            position = int(matched[2] or 1)
            if not 1 <= position <= len(siblings):
                raise NoSuchNodeProblem(ref=ref)
            node = siblings[position - 1]
        return node

    def range_at(self, ref: str) -> InstanceNode:
        """This is the anchor of the repeat at a reference (`/data/rep`, `/data/outer[2]/rep`).

        Raises NoSuchNodeProblem.
        """
        parent_ref, _, step = (ref if ref.startswith("/") else self._full_path(ref)).rpartition("/")
        name = step.partition("[")[0]
        parent = self.find(parent_ref) if parent_ref else self.root
        definition = parent.definition.by_qname.get(name)
        if definition is None or parent.ranges is None or definition.xname not in parent.ranges:
            raise NoSuchNodeProblem(ref=ref)
        return parent.ranges[definition.xname]

    def _full_path(self, name: str) -> str:
        bare, bracket, position = name.partition("[")
        paths = [d.path for d in self.form.nodes if d.name == bare or d.path.endswith("/" + bare)]
        if len(paths) != 1:
            raise NoSuchNodeProblem(ref=name)
        return paths[0] + bracket + position

    def _attribute_of(self, node: InstanceNode, name: str, ref: str) -> InstanceNode:
        for attribute in node.attributes:
            if isinstance(attribute, InstanceNode) and attribute.definition.qname == name:
                return attribute
        raise NoSuchNodeProblem(ref=ref)

    def ref(self, node: InstanceNode) -> str:
        """This is the node's reference; an anchor has the one of its repeat, without a position."""
        definition = node.definition
        if definition.single:
            return definition.path
        steps: list[str] = []
        current: InstanceNode | None = node
        while current is not None and not current.definition.single:
            definition = current.definition
            step = "@" + definition.qname if definition.is_attribute else definition.qname
            if definition.is_repeat and not current.is_anchor:
                step += f"[{self.position(current)}]"
            steps.append(step)
            current = current.up()
        top = current.definition.path if current is not None else ""
        return top + "/" + "/".join(reversed(steps))

    @staticmethod
    def position(node: InstanceNode) -> int:
        """This is the position of a repeat instance among its siblings, from 1."""
        parent = node.up()
        if parent is None or parent.index is None:
            return 1
        return _identity_index(parent.index[node.name], node, from_end=True) + 1

    def walk(self, node: InstanceNode | None = None) -> Iterator[InstanceNode]:
        waiting = [self.root if node is None else node]
        while waiting:
            following = waiting.pop()
            yield following
            waiting += cast("list[InstanceNode]", following.children)[::-1]

    # --- values out and in --------------------------------------------------------------------------------

    def seed_of(self, node: InstanceNode) -> Seed:
        """This is the subtree as a value: what is needed to grow it again."""
        return Seed(
            node.definition,
            node.stored,
            tuple((a.definition, a.value) for a in node.attributes if isinstance(a, InstanceNode)),
            tuple(self.seed_of(cast(InstanceNode, child)) for child in node.children),
        )

    def xml(self, *, relevant_only: bool) -> bytes:
        """This writes the instance; without what is not relevant, or complete as a draft needs it."""
        out: list[str] = []
        _write(self.root, out, relevant_only, _declarations(self.form))
        return "".join(out).encode()


def _identity_index(nodes: Sequence[Node], node: Node, *, from_end: bool = False) -> int:
    if from_end and nodes and nodes[-1] is node:
        return len(nodes) - 1
    return nodes.index(node)  # nodes compare by identity


def _declarations(form: FormDefinition) -> str:
    used: dict[str, str] = {}
    for node in form.nodes:
        if node.prefix and node.prefix != "xml":
            used.setdefault(node.prefix, node.ns)
    parts = [f' xmlns="{form.root.ns}"'] if form.root.ns and not form.root.prefix else []
    parts += [f' xmlns:{prefix}="{uri}"' for prefix, uri in used.items()]
    return "".join(parts)


def _write(node: InstanceNode, out: list[str], relevant_only: bool, declarations: str = "") -> None:
    name = node.definition.qname
    out.append(f"<{name}{declarations}")
    for attribute in node.attributes:
        assert isinstance(attribute, InstanceNode)
        if attribute.relevant or not relevant_only:
            out.append(f' {attribute.definition.qname}="{attribute.value.translate(_ATTRIBUTE_ESCAPES)}"')
    text = node.value if relevant_only else node.stored
    children = [c for c in cast("Sequence[InstanceNode]", node.children) if c.relevant or not relevant_only]
    if not children and not text:
        out.append("/>")
        return
    out.append(">")
    if node.definition.children:
        for child in children:
            _write(child, out, relevant_only)
    else:
        out.append(text.translate(_ESCAPES))
    out.append(f"</{name}>")


def seed_from_xml(
    form: FormDefinition, root: etree._Element, *, keep_defaults: bool = True
) -> tuple[Seed, tuple[str, ...]]:
    """This reads a filled instance into a seed; paths the form does not have are given back as dropped.

    Nodes the instance leaves out were not relevant when it was written: they begin with the form's defaults.

    Raises OtherFormProblem.
    """
    name = etree.QName(root).localname
    form_id = root.get("id", "")
    if name != form.root.name or (form_id and form.form_id and form_id != form.form_id):
        raise OtherFormProblem(found=form_id or name, expected=form.form_id)
    dropped: list[str] = []
    seed = _merge(root, form.seed, dropped, keep_defaults)
    kept = {d.name: value for d, value in form.seed.attributes}
    attributes = tuple(
        (d, kept[d.name] if d.name in ("id", "version") else value) for d, value in seed.attributes
    )
    return Seed(seed.definition, seed.value, attributes, seed.children), tuple(dropped)


def seed_for_correction(form: FormDefinition, root: etree._Element, new_name: str) -> tuple[Seed, str | None]:
    """This reads submitted answers under a new name, the old one kept in deprecatedID and given back.

    Raises OtherFormProblem.
    """
    seed, _ = seed_from_xml(form, root)
    meta = next((child for child in seed.children if child.definition is form.meta), Seed(form.meta, ""))
    old = next((leaf.value for leaf in meta.children if leaf.definition is form.instance_id), "")
    deprecated = form.meta.by_name["deprecatedID"]
    leaves = [leaf for leaf in meta.children if leaf.definition not in (form.instance_id, deprecated)]
    named = [Seed(form.instance_id, new_name), *([Seed(deprecated, old)] if old else [])]
    renamed = Seed(form.meta, "", meta.attributes, (*named, *leaves))
    children = [renamed if child.definition is form.meta else child for child in seed.children]
    if all(child is not renamed for child in children):
        children.append(renamed)
    return Seed(seed.definition, seed.value, seed.attributes, tuple(children)), old or None


def _merge(element: etree._Element, default: Seed, dropped: list[str], keep_defaults: bool) -> Seed:
    definition = default.definition
    given: dict[str, list[etree._Element]] = {}
    for child in element:
        if isinstance(child.tag, str):
            given.setdefault(_key(child), []).append(child)
    children: list[Seed] = []
    known: set[str] = set()
    begun: dict[NodeDef, list[Seed]] = {}
    for seed in default.children:
        begun.setdefault(seed.definition, []).append(seed)
    for child_definition in definition.children:
        key = child_definition.name
        known.add(key)
        defaults = begun.get(child_definition, [])
        if child_definition.is_repeat:
            template = child_definition.template
            assert template is not None
            children += [_merge(one, template, dropped, keep_defaults) for one in given.get(key, ())]
        elif key in given:
            inner = defaults[0] if defaults else Seed(child_definition, "")
            children.append(_merge(given[key][0], inner, dropped, keep_defaults))
        elif keep_defaults:
            children += defaults
    dropped += [f"{definition.path}/{key}" for key in given if key not in known]
    value = "" if definition.children else "".join(str(t) for t in element.itertext())
    return Seed(definition, value, _merge_attributes(element, default), tuple(children))


def _merge_attributes(element: etree._Element, default: Seed) -> tuple[tuple[NodeDef, str], ...]:
    given: Mapping[str, str] = {etree.QName(str(k)).localname: str(v) for k, v in element.attrib.items()}
    return tuple((d, given.get(d.name, value)) for d, value in default.attributes)


def _key(element: etree._Element) -> str:
    return etree.QName(element).localname
