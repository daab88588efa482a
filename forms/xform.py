# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads an XForm (XML) into a FormDefinition.

The XML comes from strangers: no document type, no entities, bounded size and depth. What cannot be filled
is a Problem; what merely degrades (a missing attachment, an unknown control) is a Finding.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from forms import dag
from forms.datatypes import canonical
from forms.definition import (
    Action,
    Bind,
    Control,
    ControlKind,
    FormCycleProblem,
    FormDefinition,
    FormStructureProblem,
    FormUnsupportedProblem,
    Item,
    Itemset,
    NodeDef,
    RangeLimits,
    Seed,
    Text,
)
from forms.external import EMPTY_INSTANCE, LAST_SAVED, read_external, tree_from_xml
from forms.lists import (
    ITEMSETS_FILE,
    ListedChoices,
    lists_of_itemsets_file,
    queried,
    searched,
    without_search,
)
from forms.problem import N_
from forms.xform_texts import Wordings
from forms.xml_input import Element, all_text, elements, local, parse_xml, plain_path
from forms.xpath import Node

JR: Final = "http://openrosa.org/javarosa"
ORX: Final = "http://openrosa.org/xforms"
XFORMS: Final = "http://www.w3.org/2002/xforms"
ODK: Final = "http://www.opendatakit.org/xforms"
KNOWN_EVENTS: Final = frozenset(
    {"odk-instance-first-load", "odk-instance-load", "odk-new-repeat", "xforms-value-changed", "xforms-ready"}
)
CONTROL_KINDS: Final[Mapping[str, ControlKind]] = {
    "input": "input",
    "secret": "input",
    "select1": "select1",
    "select": "select",
    "rank": "rank",
    "range": "range",
    "trigger": "trigger",
    "upload": "upload",
    "group": "group",
    "repeat": "repeat",
}
NOT_CONTROLS: Final = frozenset(
    {"label", "hint", "help", "alert", "item", "itemset", "value", "setvalue", "setgeopoint"}
)


def read_xform(xml: bytes, attachments: Mapping[str, bytes], *, sha256: str) -> FormDefinition:
    """This reads one XForm with its attachments into a definition.

    Raises a Problem (`form.*`) for what cannot be filled.
    """
    return _Reading(parse_xml(xml), attachments, sha256).definition()


@dataclass(slots=True)
class _Reading:
    """One pass over one XForm; gathers findings and compiled expressions on the way."""

    html: Element
    attachments: Mapping[str, bytes]
    sha256: str
    declared: Mapping[str, str] = field(default_factory=dict)
    words: Wordings = field(default_factory=lambda: Wordings({}))
    nodes: dict[str, NodeDef] = field(default_factory=dict)
    repeat_paths: set[str] = field(default_factory=set)
    bind_ids: dict[str, str] = field(default_factory=dict)
    actions: list[Action] = field(default_factory=list)
    missing: set[str] = field(default_factory=set)
    searched: set[str] = field(default_factory=set)
    itemsets: dict[str, Node] = field(default_factory=dict)
    instance_names: set[str] = field(default_factory=set)

    def definition(self) -> FormDefinition:
        model, body = self._find("model"), self._find("body")
        if model is None:
            raise FormStructureProblem(detail="model")
        self._check_submission(model)
        self.declared = _namespaces(self.html)
        namespaces = {"jr": JR, "orx": ORX, "odk": ODK} | self.declared
        self.words = Wordings(namespaces)
        instances = [child for child in elements(model) if local(child) == "instance"]
        if not instances or next(elements(instances[0]), None) is None:
            raise FormStructureProblem(detail="primary instance")
        primary = next(elements(instances[0]))
        self.bind_ids = {b.get("id", ""): b.get("nodeset", "") for b in elements(model) if local(b) == "bind"}
        root_path = "/" + _qname(primary)
        if ITEMSETS_FILE in self.attachments:
            self.itemsets = lists_of_itemsets_file(self.attachments[ITEMSETS_FILE])
        self.instance_names = self._names_of_lists(instances[1:])
        if body is not None:
            self._find_repeats(body, root_path)
        root = self._declare(primary, None)
        meta, instance_id = self._declare_meta(root)
        translations, default_language = self.words.translations(model)
        for element in elements(model):
            if local(element) == "bind":
                self._bind(element, root_path)
        controls = self._controls(body, root_path) if body is not None else ()
        self._model_actions(model, root_path)
        seed = self._seed(primary, root)
        if meta.index < 0 or instance_id.index < 0:
            seed = _with_meta(seed, meta, instance_id)
        ordered = tuple(root.walk())
        for index, node in enumerate(ordered):
            node.index = index
        secondary, last_saved = self._secondary(instances[1:])
        if primary_name := instances[0].get("id"):
            secondary.pop(primary_name, None)
        graph = dag.build_graph(ordered, controls, translations, namespaces)
        if graph.cycle:
            raise FormCycleProblem(path=" → ".join(graph.cycle))
        return FormDefinition(
            form_id=primary.get("id", "") or _own_namespace(primary),
            version=primary.get("version", "") or primary.get(f"{{{ORX}}}version", ""),
            title=self._title(),
            languages=tuple(translations),
            default_language=default_language,
            sha256=self.sha256,
            root=root,
            seed=seed,
            nodes=ordered,
            by_path={node.path: node for node in ordered},
            body=controls,
            body_classes=tuple((body.get("class", "") if body is not None else "").split()),
            translations=translations,
            instances=secondary,
            missing_instances=frozenset(self.missing),
            last_saved_instances=last_saved,
            actions=tuple(self.actions),
            meta=meta,
            instance_id=instance_id,
            namespaces=namespaces,
            findings=tuple(self.words.findings),
            graph=graph,
        )

    # --- the skeleton -------------------------------------------------------------------------------------

    def _find(self, name: str) -> Element | None:
        for element in self.html.iter():
            if local(element) == name:
                return element
        return None

    def _title(self) -> str:
        title = self._find("title")
        return "" if title is None else all_text(title).strip()

    def _check_submission(self, model: Element) -> None:
        for element in elements(model):
            if local(element) == "submission":
                method = element.get("method", "post")
                if method not in ("post", "form-data-post", "put"):
                    raise FormUnsupportedProblem(place="submission", detail=method)

    def _find_repeats(self, parent: Element, context: str) -> None:
        for element in elements(parent):
            name = local(element)
            if name not in ("group", "repeat"):
                continue
            path = self._path_of(element, context)
            if name == "repeat" and path is not None:
                if path.count("/") < 2:
                    raise FormStructureProblem(detail=f"a repeat cannot be the whole form: {path}")
                self.repeat_paths.add(path)
            self._find_repeats(element, path or context)

    def _path_of(self, element: Element, context: str) -> str | None:
        ref = element.get("ref") or element.get("nodeset")
        if ref is None and element.get("bind"):
            ref = self.bind_ids.get(element.get("bind", ""))
        return None if ref is None else plain_path(ref, context)

    # --- the primary instance -----------------------------------------------------------------------------

    def _declare(self, element: Element, parent: NodeDef | None) -> NodeDef:
        qname = _qname(element)
        path = ("" if parent is None else parent.path) + "/" + qname
        node = self.nodes.get(path)
        if node is None:
            node = NodeDef(local(element), _own_namespace(element), element.prefix or "", parent)
            node.is_repeat = path in self.repeat_paths
            node.single = not node.is_repeat and (parent is None or parent.single)
            self._adopt(node, parent)
        for key in element.attrib:
            self._declare_attribute(str(key), element, node)
        for child in elements(element):
            self._declare(child, node)
        return node

    def _declare_attribute(self, key: str, element: Element, owner: NodeDef) -> None:
        name = etree.QName(key)
        if name.namespace == JR and name.localname == "template":
            return
        prefix = next((p for p, uri in element.nsmap.items() if uri == name.namespace and p), "")
        attribute = NodeDef(name.localname, name.namespace or "", prefix, owner, is_attribute=True)
        attribute.single = owner.single
        if attribute.path not in self.nodes:
            self._adopt(attribute, owner)

    def _declare_meta(self, root: NodeDef) -> tuple[NodeDef, NodeDef]:
        """Finds meta and instanceID, or adds them; an added one keeps the index -1 until all are numbered."""
        meta = next((child for child in root.children if child.name == "meta"), None)
        if meta is None:
            prefix = next((p for p, uri in self.declared.items() if uri == ORX), "")
            meta = NodeDef("meta", ORX if prefix else "", prefix, root)
            meta.index = -1
            self._adopt(meta, root)
        instance_id = meta.by_name.get("instanceID")
        if instance_id is None:
            instance_id = NodeDef("instanceID", meta.ns, meta.prefix, meta)
            instance_id.index = -1
            instance_id.bind = Bind(preload="uid")
            self._adopt(instance_id, meta)
        if meta.by_name.get("deprecatedID") is None:
            deprecated = NodeDef("deprecatedID", meta.ns, meta.prefix, meta)
            self._adopt(deprecated, meta)
        return meta, instance_id

    def _adopt(self, node: NodeDef, parent: NodeDef | None) -> None:
        self.nodes[node.path] = node
        if parent is not None:
            parent.adopt(node)

    def _seed(self, element: Element, node: NodeDef) -> Seed:
        children: list[Seed] = []
        with_instances: set[str] = set()
        for child in elements(element):
            definition = self.nodes[f"{node.path}/{_qname(child)}"]
            grown = self._seed(child, definition)
            is_template = child.get(f"{{{JR}}}template") is not None
            if definition.is_repeat and (is_template or definition.template is None):
                definition.template = grown
            if not (is_template and definition.is_repeat):
                children.append(grown)
                with_instances.add(definition.path)
        attributes = tuple(
            (self.nodes[path], str(value))
            for key, value in element.attrib.items()
            if (path := f"{node.path}/@{_attribute_qname(str(key), element)}") in self.nodes
        )
        value = _leaf_text(element)
        if not node.default:
            node.default = value
        return Seed(node, value, attributes, tuple(children))

    # --- binds --------------------------------------------------------------------------------------------

    def _bind(self, element: Element, root_path: str) -> None:
        nodeset = element.get("nodeset") or element.get("ref") or ""
        path = plain_path(nodeset, root_path)
        node = self.nodes.get(path)
        if node is None:
            self.words.note("form.bind-without-node", N_("A rule names a node the form does not have."), path)
            return
        get = element.get
        type_name = (get("type") or "string").rpartition(":")[2]
        node.bind = Bind(
            type="int" if type_name == "integer" else type_name,
            relevant=self.words.rule(get("relevant"), path, "relevant"),
            readonly=self.words.rule(get("readonly"), path, "readonly"),
            required=self.words.rule(get("required"), path, "required"),
            constraint=self.words.rule(get("constraint"), path, "constraint"),
            calculate=self.words.rule(get("calculate"), path, "calculate"),
            constraint_message=self.words.message(get(f"{{{JR}}}constraintMsg"), path),
            required_message=self.words.message(get(f"{{{JR}}}requiredMsg"), path),
            preload=get(f"{{{JR}}}preload"),
            preload_params=get(f"{{{JR}}}preloadParams") or "",
            extra={
                str(k): str(v)
                for k, v in element.attrib.items()
                if str(k).startswith("{") and JR not in str(k)
            },
        )

    # --- the body -----------------------------------------------------------------------------------------

    def _controls(self, parent: Element, context: str) -> tuple[Control, ...]:
        found: list[Control] = []
        for element in elements(parent):
            name = local(element)
            if name in NOT_CONTROLS:
                continue
            kind = CONTROL_KINDS.get(name)
            if kind is None:
                self.words.note(
                    "form.control-unsupported",
                    N_("A question of an unknown kind ({kind}) is shown as text."),
                    element.get("ref") or name,
                    kind=name,
                )
                if element.get("ref") is None:
                    continue
                kind = "input"
            found.append(self._control(element, kind, context))
        return tuple(found)

    def _control(self, element: Element, kind: ControlKind, context: str) -> Control:
        path = self._path_of(element, context)
        node = self.nodes.get(path) if path is not None else None
        if path is not None and node is None:
            self.words.note(
                "form.control-without-node", N_("A question names a node the form does not have."), path
            )
        place = path or context
        if kind == "upload":
            _check_mediatype(element.get("mediatype"), place)
        limits = _range_limits(element) if kind == "range" else None
        if kind == "range" and limits is None:
            kind = "input"
            self.words.note(
                "form.scale-unreadable", N_("A scale is not written in numbers; it is asked as text."), place
            )
        parts: dict[str, Element] = {}
        for child in elements(element):
            parts.setdefault(local(child), child)
        count = element.get(f"{{{JR}}}count") if kind == "repeat" else None
        appearance = element.get("appearance") or ""
        items = tuple(self._items(element))
        itemset = self._itemset(parts.get("itemset"), place)
        listed = self._listed(element, kind, items, place)
        if listed is not None:
            itemset, appearance = self._listed_itemset(listed, place), without_search(appearance)
            items = tuple(
                item for item in items if item.value.lstrip("-").isdigit()
            )  # fixed ones among the searched
        control = Control(
            kind=kind,
            node=node,
            label=self.words.text(parts.get("label")),
            hint=self.words.text(parts.get("hint")),
            appearance=tuple(appearance.split()),
            items=items,
            itemset=itemset,
            range=limits,
            mediatype=element.get("mediatype") or "",
            rows=element.get("rows") or "",
            count=self.words.compile(count, f"{place} jr:count") if count else None,
            no_add_remove=(element.get(f"{{{JR}}}noAddRemove") or "").strip() in ("true()", "true"),
            children=self._controls(element, place) if kind in ("group", "repeat") else (),
        )
        if node is not None:
            self._attach(control, node)
        self._nested_actions(element, node, place)
        return control

    def _attach(self, control: Control, node: NodeDef) -> None:
        if control.kind == "group" and node.is_repeat:
            node.group_appearance = control.appearance
            node.group_label = control.label  # XForms write a repeat's label on the group around it
        elif node.control is None:
            node.control = control

    def _items(self, element: Element) -> Iterator[Item]:
        for child in elements(element):
            if local(child) == "item":
                value = next((c for c in elements(child) if local(c) == "value"), None)
                label = next((c for c in elements(child) if local(c) == "label"), None)
                text = all_text(value).strip() if value is not None else ""
                yield Item(text, self.words.text(label) or Text(parts=(text,)))

    def _itemset(self, element: Element | None, place: str) -> Itemset | None:
        if element is None:
            return None
        value = next((c for c in elements(element) if local(c) in ("value", "copy")), None)
        label = next((c for c in elements(element) if local(c) == "label"), None)
        value_ref = (value.get("ref") if value is not None else None) or "."
        return Itemset(
            nodeset=self.words.compile(
                element.get("nodeset") or element.get("ref") or "''", f"{place} itemset"
            ),
            value=self.words.compile(value_ref, f"{place} itemset value"),
            label=self.words.text(label)
            or Text(expr=self.words.compile(value_ref, f"{place} itemset value")),
        )

    def _listed(
        self, element: Element, kind: ControlKind, items: tuple[Item, ...], place: str
    ) -> ListedChoices | None:
        """The older ways to name a list outside the form."""
        query = element.get("query")
        if kind == "input" and query:
            listed = queried(query)
            if listed is not None and listed.instance in self.instance_names:
                return listed
            self.words.note(
                "form.list-missing",
                N_("The choices are in a list that did not come along; it is asked as text."),
                place,
            )
        if kind in ("select", "select1") and "search" in (element.get("appearance") or "") and items:
            column = next((item for item in items if not item.value.lstrip("-").isdigit()), items[0])
            wording = "".join(part for part in column.label.parts if isinstance(part, str)).strip()
            listed = searched(element.get("appearance") or "", column.value, wording or "label")
            if listed is not None and f"{listed.instance}.csv" in self.attachments:
                self.searched.add(listed.instance)
                return listed
            self.words.note(
                "form.list-missing", N_("The choices are in a list that did not come along."), place
            )
        return None

    def _listed_itemset(self, listed: ListedChoices, place: str) -> Itemset:
        return Itemset(
            nodeset=self.words.compile(listed.nodeset, f"{place} choices"),
            value=self.words.compile(listed.value, f"{place} choices"),
            label=Text(expr=self.words.compile(listed.label, f"{place} choices")),
        )

    # --- actions ------------------------------------------------------------------------------------------

    def _model_actions(self, model: Element, root_path: str) -> None:
        for element in elements(model):
            if local(element) in ("setvalue", "setgeopoint"):
                self._action(element, None, root_path)
            elif local(element) == "recordaudio":
                self.words.note(
                    "form.action-unsupported",
                    N_("The form asks to record sound; it is not recorded."),
                    "model",
                )

    def _nested_actions(self, element: Element, owner: NodeDef | None, context: str) -> None:
        for child in elements(element):
            if local(child) in ("setvalue", "setgeopoint"):
                self._action(child, owner, context)

    def _action(self, element: Element, owner: NodeDef | None, context: str) -> None:
        ref = element.get("ref") or self.bind_ids.get(element.get("bind", ""))
        events = frozenset((element.get("event") or "").split())
        if ref is None:
            raise FormStructureProblem(detail=f"setvalue ref, {context}")
        path = plain_path(ref, context)
        target = self.nodes.get(path)
        if target is None or not events & KNOWN_EVENTS:
            self.words.note(
                "form.action-without-effect", N_("An automatic value has no node or no known event."), path
            )
            return
        value = element.get("value")
        is_geo = local(element) == "setgeopoint"
        if is_geo:
            self.words.note(
                "form.action-unsupported",
                N_("The form asks where it is filled; this machine does not know."),
                path,
            )
        action = Action(
            kind="setgeopoint" if is_geo else "setvalue",
            events=events,
            target=target,
            ref=self.words.compile(ref, f"{context} setvalue"),
            value=self.words.compile(value, f"{path} setvalue") if value and not is_geo else None,
            literal="" if value is not None or is_geo else all_text(element),
            owner=owner,
        )
        self.actions.append(action)
        if owner is not None:
            owner.actions.append(action)

    # --- secondary instances ------------------------------------------------------------------------------

    def _secondary(self, instances: list[Element]) -> tuple[dict[str, Node], tuple[str, ...]]:
        found: dict[str, Node] = {}
        last_saved: list[str] = []
        for element in instances:
            name = element.get("id", "")
            source = element.get("src")
            inline = next(elements(element), None)
            if source == LAST_SAVED:
                last_saved.append(name)
                found[name] = EMPTY_INSTANCE
            elif inline is not None:
                found[name] = tree_from_xml(inline)
            elif source:
                found[name] = self._external(name, source)
            else:
                found[name] = EMPTY_INSTANCE
        for name, instance in self.itemsets.items():
            if name not in found or name in self.missing:
                found[name] = instance
                self.missing.discard(name)
        for name in sorted(self.searched - set(found)):
            found[name] = self._external(name, f"{name}.csv")
        return found, tuple(last_saved)

    def _names_of_lists(self, instances: list[Element]) -> set[str]:
        """The secondary instances there is something in."""
        found = set(self.itemsets)
        for element in instances:
            source = element.get("src")
            filename = (source or "").rpartition("/")[2]
            if source is None or source in self.attachments or filename in self.attachments:
                found.add(element.get("id", ""))
        return found

    def _external(self, name: str, source: str) -> Node:
        filename = source.rpartition("/")[2]
        content = self.attachments.get(source, self.attachments.get(filename))
        if content is None:
            self.missing.add(name)
            self.words.note(
                "form.attachment-missing",
                N_("The list {file} did not come with the form; questions that use it have no choices."),
                f"instance {name}",
                file=filename,
            )
            return EMPTY_INSTANCE
        return read_external(filename, content)


def _namespaces(html: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in html.iter():
        for prefix, uri in element.nsmap.items() if isinstance(element.tag, str) else ():
            if prefix:
                found.setdefault(prefix, uri)
        if element.getparent() is not None and len(found) > 50:
            break
    return found


def _own_namespace(element: Element) -> str:
    """The namespace a node keeps: the one of XForms itself is only inherited and means none."""
    namespace = etree.QName(element).namespace or ""
    return "" if namespace == XFORMS and not element.prefix else namespace


def _qname(element: Element) -> str:
    return f"{element.prefix}:{local(element)}" if element.prefix else local(element)


def _attribute_qname(key: str, element: Element) -> str:
    name = etree.QName(key)
    prefix = next((p for p, uri in element.nsmap.items() if uri == name.namespace and p), "")
    return f"{prefix}:{name.localname}" if prefix else name.localname


def _leaf_text(element: Element) -> str:
    if next(elements(element), None) is not None:
        return ""
    text = unicodedata.normalize("NFC", all_text(element))
    return text if text.strip() else ""


def _with_meta(seed: Seed, meta: NodeDef, instance_id: NodeDef) -> Seed:
    leaf = Seed(instance_id, "")
    if meta.index < 0:
        return Seed(
            seed.definition, seed.value, seed.attributes, (*seed.children, Seed(meta, "", (), (leaf,)))
        )
    children = tuple(
        Seed(child.definition, child.value, child.attributes, (*child.children, leaf))
        if child.definition is meta
        else child
        for child in seed.children
    )
    return Seed(seed.definition, seed.value, seed.attributes, children)


def _range_limits(element: Element) -> RangeLimits | None:
    """The scale of a range question, or None where it is not written in numbers."""
    limits = (element.get("start") or "0", element.get("end") or "10", element.get("step") or "1")
    return RangeLimits(*limits) if all(canonical("decimal", part) for part in limits) else None


def _check_mediatype(mediatype: str | None, place: str) -> None:
    if mediatype and "/" not in mediatype:
        raise FormUnsupportedProblem(place=place, detail=mediatype)
