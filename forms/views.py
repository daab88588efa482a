# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a screen, a workbook or the command line sees of a session: frozen values, made when asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from forms.choices import NO_MEDIA, NO_WORDING, Choice, Choices, Texts
from forms.definition import Control, FormDefinition, NodeDef, Text
from forms.evaluation import Evaluation
from forms.instance import Instance, InstanceNode, NoSuchNodeProblem

NodeKind = Literal["question", "group", "repeat", "instance", "value"]
ViolationKind = Literal["required", "constraint", "type"]


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule. `message` is the form's own, empty where the form has none."""

    ref: str
    kind: ViolationKind
    message: str
    label: str


@dataclass(frozen=True, slots=True)
class NodeState:
    """One node as a widget needs it. `typed` is what was entered where it does not fit the question."""

    ref: str
    kind: NodeKind
    control: (
        str  # input, select1, select, rank, range, trigger, upload, note, group, repeat; "" for a bare value
    )
    value: str = ""
    typed: str | None = None
    relevant: bool = True
    readonly: bool = False
    required: bool = False
    violation: Violation | None = None
    label: str = ""
    hint: str = ""
    short_label: str = ""
    guidance: str = ""
    media: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()  # of an input: suggestions
    is_open_list: bool = False  # the form came without the list of choices: anything may be written
    appearance: tuple[str, ...] = ()
    bind_type: str = "string"
    min: str | None = None
    max: str | None = None
    step: str | None = None
    mediatype: str = ""
    rows: str = ""
    is_calculated: bool = False
    count: int = 0
    can_add: bool = False
    can_remove: bool = False


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One place in the form. A group of presentation only has a reference with '#', which `node` knows."""

    ref: str
    kind: Literal["group", "repeat", "instance", "question"]
    label: str
    control: str = ""
    appearance: tuple[str, ...] = ()
    children: tuple[OutlineItem, ...] = ()
    is_page: bool = False  # field-list: its questions belong on one screen


@dataclass(frozen=True, slots=True)
class View:
    """What the functions here look at."""

    form: FormDefinition
    instance: Instance
    evaluation: Evaluation
    texts: Texts
    choices: Choices


def node_state(view: View, ref: str) -> NodeState:
    """This is the state of the node at a reference.

    Raises NoSuchNodeProblem.
    """
    if "#" in ref:
        return _presentation_state(view, ref)
    node = _node_or_range(view, ref)
    definition = node.definition
    ref = view.instance.ref(node)
    if node.is_anchor:
        return _range_state(view, node, ref)
    if definition.is_repeat or definition.children:
        return _group_state(view, node, ref)
    return _leaf_state(view, node, ref)


def all_states(view: View) -> Iterator[NodeState]:
    """These are all nodes of the instance, each repeat before its instances."""
    yield from _states_below(view, view.instance.root)


def _states_below(view: View, node: InstanceNode) -> Iterator[NodeState]:
    ref = view.instance.ref(node)
    if not node.definition.children and not node.definition.is_repeat:
        yield _leaf_state(view, node, ref)
        return
    yield _group_state(view, node, ref)
    for anchor in (node.ranges or {}).values():
        yield _range_state(view, anchor, view.instance.ref(anchor))
    for child in node.children:
        assert isinstance(child, InstanceNode)
        yield from _states_below(view, child)


def _node_or_range(view: View, ref: str) -> InstanceNode:
    if not ref.endswith("]"):
        try:
            return view.instance.range_at(ref)
        except NoSuchNodeProblem:
            pass
    return view.instance.find(ref)


def _range_state(view: View, node: InstanceNode, ref: str) -> NodeState:
    definition = node.definition
    wording = view.texts.wording(repeat_label(definition), node)
    instances = instances_of(node)
    is_relevant = range_is_relevant(node)
    control = definition.control
    is_free = control is not None and control.count is None and not control.no_add_remove
    can_change = is_free and is_relevant and not node.readonly
    return NodeState(
        ref=ref,
        kind="repeat",
        control="repeat",
        relevant=is_relevant,
        readonly=node.readonly,
        label=wording.plain,
        short_label=wording.short,
        media=wording.media,
        appearance=appearance_of(definition),
        count=len(instances),
        can_add=can_change and node.relevant,
        can_remove=can_change,
    )


def range_is_relevant(anchor: InstanceNode) -> bool:
    """A repeat is relevant when it, or any of its instances, is."""
    instances = instances_of(anchor)
    return any(one.relevant for one in instances) if instances else anchor.relevant


def instances_of(anchor: InstanceNode) -> Sequence[InstanceNode]:
    parent = anchor.up()
    return parent.index[anchor.definition.xname] if parent is not None and parent.index is not None else ()


def repeat_label(definition: NodeDef) -> Text | None:
    if definition.group_label is not None:
        return definition.group_label
    return definition.control.label if definition.control is not None else None


def appearance_of(definition: NodeDef) -> tuple[str, ...]:
    own = definition.control.appearance if definition.control is not None else ()
    return own or definition.group_appearance


def _group_state(view: View, node: InstanceNode, ref: str) -> NodeState:
    definition = node.definition
    control = definition.control
    text = (
        repeat_label(definition) if definition.is_repeat else (control.label if control is not None else None)
    )
    wording = view.texts.wording(text, node)
    hint = view.texts.wording(control.hint, node) if control is not None else NO_WORDING
    is_free = (
        definition.is_repeat and control is not None and control.count is None and not control.no_add_remove
    )
    return NodeState(
        ref=ref,
        kind="instance" if definition.is_repeat else "group",
        control="repeat" if definition.is_repeat else "group",
        relevant=node.relevant,
        readonly=node.readonly,
        label=wording.plain,
        short_label=wording.short,
        hint=hint.plain,
        guidance=hint.guidance,
        media=wording.media,
        appearance=appearance_of(definition),
        can_remove=is_free and node.relevant and not node.readonly,
    )


def _leaf_state(view: View, node: InstanceNode, ref: str) -> NodeState:
    definition = node.definition
    bind, control = definition.bind, definition.control
    base = NodeState(
        ref=ref,
        kind="value",
        control="",
        value=node.value if node.relevant else "",
        typed=node.typed,
        relevant=node.relevant,
        readonly=node.readonly,
        required=node.required,
        bind_type=bind.type,
        is_calculated=bind.calculate is not None,
        violation=_violation(view, node, ref),
    )
    if control is None:
        return base
    label = view.texts.wording(control.label, node)
    hint = view.texts.wording(control.hint, node)
    chooses = control.kind in ("select", "select1", "rank")
    limits = control.range
    return NodeState(
        ref=ref,
        kind="question",
        control="note" if is_note(definition) else control.kind,
        value=base.value,
        typed=node.typed,
        relevant=node.relevant,
        readonly=node.readonly,
        required=node.required,
        violation=base.violation,
        label=label.plain,
        hint=hint.plain,
        short_label=label.short,
        guidance=hint.guidance or label.guidance,
        media=label.media or NO_MEDIA,
        choices=view.choices.of(node) if chooses or control.itemset is not None else (),
        is_open_list=chooses and view.choices.values(node) is None,
        appearance=control.appearance,
        bind_type=bind.type,
        min=limits.start if limits is not None else None,
        max=limits.end if limits is not None else None,
        step=limits.step if limits is not None else None,
        mediatype=control.mediatype,
        rows=control.rows,
        is_calculated=base.is_calculated,
    )


def is_note(definition: NodeDef) -> bool:
    """A note is a text shown, not asked: an input that is always readonly and has words of its own."""
    control, readonly = definition.control, definition.bind.readonly
    if control is None or control.kind != "input" or readonly is None or readonly.constant is not True:
        return False
    return control.label is not None or control.hint is not None


def _violation(view: View, node: InstanceNode, ref: str) -> Violation | None:
    kind = node.violated
    if kind is None or not node.relevant:
        return None
    bind, control = node.definition.bind, node.definition.control
    text = {"required": bind.required_message, "constraint": bind.constraint_message}.get(kind)
    label = view.texts.wording(control.label, node).plain if control is not None else ""
    match kind:
        case "required" | "constraint" | "type":
            return Violation(ref, kind, view.texts.wording(text, node).plain, label)
    raise ValueError(kind)


def violations(view: View) -> tuple[Violation, ...]:
    """These are all broken rules in the order of the form."""
    found = []
    for node in view.instance.walk():
        if node.violated is not None:
            violation = _violation(view, node, view.instance.ref(node))
            if violation is not None:
                found.append(violation)
    return tuple(found)


# --- the outline ------------------------------------------------------------------------------------------


def outline(view: View) -> tuple[OutlineItem, ...]:
    """This is the form's body as it stands: what is relevant, repeats with their instances."""
    return tuple(_items(view, view.form.body, view.instance.root, "#"))


def _items(
    view: View, controls: Sequence[Control], within: InstanceNode, trail: str
) -> Iterator[OutlineItem]:
    for number, control in enumerate(controls):
        definition = control.node
        here = f"{trail}{number}"
        if definition is None:
            if control.kind in ("group", "repeat"):
                yield from _presentation_group(view, control, within, here)
        elif definition.is_repeat and control.kind == "group":
            yield from _items(view, control.children, within, here + ".")
        elif definition.is_repeat:
            yield from _repeat(view, control, definition, within, here)
        else:
            yield from _plain_item(view, control, definition, within, here)


def _presentation_group(
    view: View, control: Control, within: InstanceNode, here: str
) -> Iterator[OutlineItem]:
    children = tuple(_items(view, control.children, within, here + "."))
    if children:
        label = view.texts.wording(control.label, within).plain
        ref = view.instance.ref(within) + here
        yield OutlineItem(
            ref, "group", label, "group", control.appearance, children, "field-list" in control.appearance
        )


def _plain_item(
    view: View, control: Control, definition: NodeDef, within: InstanceNode, here: str
) -> Iterator[OutlineItem]:
    for node in view.instance.instances(definition, _scope(within, definition)):
        if not node.relevant:
            continue
        label = view.texts.wording(control.label, node).plain
        ref = view.instance.ref(node)
        if control.kind != "group":
            kind = "note" if is_note(definition) else control.kind
            yield OutlineItem(ref, "question", label, kind, control.appearance)
            continue
        children = tuple(_items(view, control.children, node, here + "."))
        if children:
            is_page = "field-list" in control.appearance
            yield OutlineItem(ref, "group", label, "group", control.appearance, children, is_page)


def _repeat(
    view: View, control: Control, definition: NodeDef, within: InstanceNode, here: str
) -> Iterator[OutlineItem]:
    appearance = appearance_of(definition)
    is_page = "field-list" in appearance
    for anchor in view.instance.anchors(definition, _scope(within, definition)):
        if not range_is_relevant(anchor):
            continue
        instances = []
        for node in instances_of(anchor):
            if node.relevant:
                children = tuple(_items(view, control.children, node, here + "."))
                label = view.texts.wording(repeat_label(definition), node).plain
                ref = view.instance.ref(node)
                instances.append(OutlineItem(ref, "instance", label, "repeat", appearance, children, is_page))
        label = view.texts.wording(repeat_label(definition), anchor).plain
        yield OutlineItem(
            view.instance.ref(anchor), "repeat", label, "repeat", appearance, tuple(instances), False
        )


def _scope(within: InstanceNode, definition: NodeDef) -> InstanceNode | None:
    """The node under which this definition is meant: the nearest one around it."""
    lineage = definition.lineage
    scope: InstanceNode | None = within
    while scope is not None and (scope.definition not in lineage or scope.definition is definition):
        scope = scope.up()
    return scope


def _presentation_state(view: View, ref: str) -> NodeState:
    base, _, trail = ref.partition("#")
    within = view.instance.find(base)
    controls: Sequence[Control] = view.form.body
    control: Control | None = None
    for step in trail.split("."):
        if not step.isdigit() or int(step) >= len(controls):
            raise NoSuchNodeProblem(ref=ref)
        control = controls[int(step)]
        controls = control.children
    assert control is not None
    wording = view.texts.wording(control.label, within)
    return NodeState(
        ref, "group", "group", label=wording.plain, short_label=wording.short, appearance=control.appearance
    )
