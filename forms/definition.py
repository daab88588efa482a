# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a form says, as frozen values: its nodes, binds, controls, texts, actions and secondary instances.

Everything here is known once the XForm is read and never changes while the form is filled. Reading the
XForm is `xform.py`'s work; the state of one filled form lives in `instance.py` and `session.py`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from forms.problem import N_, Finding, Problem
from forms.xpath import Expr, Node

ControlKind = Literal["input", "select1", "select", "rank", "range", "trigger", "upload", "group", "repeat"]
if TYPE_CHECKING:
    from forms.dag import Graph


class FormNotXmlProblem(Problem):
    code = "form.not-xml"
    message = N_("This file is not a form: it cannot be read as XML ({detail}).")
    remedy = N_("Ask the office that sent it for the form again, or import its XLSForm workbook.")


class FormEntitiesProblem(Problem):
    code = "form.entities"
    message = N_("This form declares its own document type or entities, which no XForm needs.")
    remedy = N_("Do not use it; ask the office that sent it where it comes from.")


class FormTooLargeProblem(Problem):
    code = "form.too-large"
    message = N_("This form is larger than the program accepts ({what}: {size}, at most {limit}).")
    remedy = N_("Move long lists into attached CSV files, or split the form.")
    pieces = (
        N_("bytes"),
        N_("nesting"),
        N_("elements"),
    )


class FormStructureProblem(Problem):
    code = "form.structure"
    message = N_("This form lacks a part that every form needs: {detail}.")
    remedy = N_("Convert the XLSForm workbook again, or ask its author to check it.")


class FormExpressionProblem(Problem):
    code = "form.expression"
    message = N_("An expression of this form cannot be understood, at {place}: {expression} ({detail}).")
    remedy = N_("Ask the form's author to correct it in the workbook and send the form again.")


class FormCycleProblem(Problem):
    code = "form.cycle"
    message = N_("Some calculations of this form depend on their own result: {path}.")
    remedy = N_("Ask the form's author to break the circle in the workbook and send the form again.")


class FormUnsupportedProblem(Problem):
    code = "form.unsupported"
    message = N_("This form asks for something the program cannot do, at {place}: {detail}.")
    remedy = N_("Ask the form's author for a form without it.")


class OtherFormProblem(Problem):
    code = "form.instance-of-another-form"
    message = N_("These answers were given on another form ({found}), not on {expected}.")
    remedy = N_("Open them with the form they were given on.")


@dataclass(frozen=True, slots=True)
class Text:
    """A text shown to people: fixed parts and outputs, or a reference into the translations, or an expression."""

    parts: tuple[str | Expr, ...] = ()
    itext_id: str | None = None
    expr: Expr | None = None

    def is_empty(self) -> bool:
        return not self.parts and self.itext_id is None and self.expr is None


TextForms = Mapping[
    str, tuple[str | Expr, ...]
]  # "" (plain), short, long, guidance, image, audio, video, big-image
Translations = Mapping[str, Mapping[str, TextForms]]  # language -> text id -> forms


@dataclass(frozen=True, slots=True)
class Bind:
    """The rules of one node."""

    type: str = "string"
    relevant: Expr | None = None
    readonly: Expr | None = None
    required: Expr | None = None
    constraint: Expr | None = None
    calculate: Expr | None = None
    constraint_message: Text | None = None
    required_message: Text | None = None
    preload: str | None = None
    preload_params: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Item:
    """One choice written in the control itself."""

    value: str
    label: Text


@dataclass(frozen=True, slots=True)
class Itemset:
    """Choices taken from nodes: of a secondary instance, or of a repeat of the form itself."""

    nodeset: Expr
    value: Expr
    label: Text
    randomize: bool = False
    seed: Expr | None = None


@dataclass(frozen=True, slots=True)
class Action:
    """Sets the value of a node when an event happens."""

    kind: Literal["setvalue", "setgeopoint"]
    events: frozenset[str]
    target: NodeDef
    ref: Expr
    value: Expr | None
    literal: str
    owner: NodeDef | None  # the control's or repeat's node it is nested in; None in the model


@dataclass(frozen=True, slots=True)
class RangeLimits:
    """The scale of a range question, as written in the form."""

    start: str
    end: str
    step: str


@dataclass(frozen=True, slots=True)
class Control:
    """One element of the form's body."""

    kind: ControlKind
    node: NodeDef | None  # None: a group of presentation only
    label: Text | None = None
    hint: Text | None = None
    appearance: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    range: RangeLimits | None = None
    mediatype: str = ""
    rows: str = ""
    count: Expr | None = None
    no_add_remove: bool = False
    children: tuple[Control, ...] = ()


class NodeDef:
    """One path of the primary instance. Built once by the reader, then left alone."""

    __slots__ = (
        "actions",
        "attributes",
        "bind",
        "by_name",
        "by_qname",
        "children",
        "control",
        "default",
        "depth",
        "group_appearance",
        "group_label",
        "index",
        "is_attribute",
        "is_repeat",
        "lineage",
        "name",
        "ns",
        "parent",
        "path",
        "prefix",
        "single",
        "template",
        "xname",
    )

    def __init__(
        self, name: str, ns: str, prefix: str, parent: NodeDef | None, *, is_attribute: bool = False
    ) -> None:
        self.name = name
        self.ns = ns
        self.prefix = prefix
        self.parent = parent
        self.is_attribute = is_attribute
        self.children: list[NodeDef] = []
        self.attributes: list[NodeDef] = []
        self.by_name: dict[str, NodeDef] = {}
        self.by_qname: dict[str, NodeDef] = {}
        self.bind: Bind = NO_BIND
        self.control: Control | None = None
        self.group_label: Text | None = None
        self.group_appearance: tuple[str, ...] = ()
        self.is_repeat = False
        self.single = True  # no repeat above or at it: at most one instance
        self.template: Seed | None = None
        self.actions: list[Action] = []
        self.default = ""
        self.index = 0
        self.lineage: tuple[NodeDef, ...] = (
            *(parent.lineage if parent is not None else ()),
            self,
        )  # from the root
        self.depth: int = 0 if parent is None else parent.depth + 1
        self.xname = f"{{{ns}}}{name}" if prefix else name  # how Node.name spells it
        step = f"@{self.qname}" if is_attribute else self.qname
        self.path: str = ("" if parent is None else parent.path) + "/" + step

    @property
    def qname(self) -> str:
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    def adopt(self, child: NodeDef) -> None:
        (self.attributes if child.is_attribute else self.children).append(child)
        if not child.is_attribute:
            self.by_name.setdefault(child.name, child)
            self.by_qname[child.qname] = child

    @property
    def is_upload(self) -> bool:
        return self.control is not None and self.control.kind == "upload"

    def repeats(self) -> tuple[NodeDef, ...]:
        """The repeats around (and including) this node, outermost first."""
        return tuple(node for node in self.lineage if node.is_repeat)

    def walk(self) -> Iterator[NodeDef]:
        yield self
        yield from self.attributes
        for child in self.children:
            yield from child.walk()

    def __repr__(self) -> str:
        return f"<{self.path}>"


NO_BIND = Bind()


@dataclass(frozen=True, slots=True)
class Seed:
    """A subtree of values as the form (or a stored instance) gives it, from which nodes are grown."""

    definition: NodeDef
    value: str
    attributes: tuple[tuple[NodeDef, str], ...] = ()
    children: tuple[Seed, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class FormDefinition:
    """One version of one form, read and ready to be filled."""

    form_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    default_language: str | None
    sha256: str
    root: NodeDef
    seed: Seed
    nodes: tuple[NodeDef, ...]
    by_path: Mapping[str, NodeDef]
    body: tuple[Control, ...]
    body_classes: tuple[str, ...]
    translations: Translations
    instances: Mapping[str, Node]
    missing_instances: frozenset[str]
    last_saved_instances: tuple[str, ...]
    actions: tuple[Action, ...]
    meta: NodeDef
    instance_id: NodeDef
    namespaces: Mapping[str, str]
    findings: tuple[Finding, ...]
    graph: Graph

    @classmethod
    def from_xform(cls, xml: bytes, attachments: Mapping[str, bytes] | None = None) -> FormDefinition:
        """This reads an XForm with the files it refers to.

        Raises a Problem (`form.*`) when it cannot be filled; what merely degrades is in `findings`.
        """
        from forms.xform import read_xform  # the reader builds these values, so it sits above them

        return read_xform(xml, attachments or {}, sha256=hashlib.sha256(xml).hexdigest())

    def language(self, wanted: str | None) -> str | None:
        """This is the form's own name of a language, also for a bare code: "fr" finds "Français (fr)"."""
        if wanted is None or wanted in self.languages:
            return wanted
        code = wanted.replace("_", "-").lower()
        for name in self.languages:
            spelled = name.lower()
            if spelled == code or spelled.endswith(f"({code})") or spelled.split("-")[0] == code:
                return name
        return None

    def at(self, path: str) -> NodeDef | None:
        """This is the node at a path without positions, or None."""
        return self.by_path.get(path)
