# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What people read: labels and hints in the language of the session, and the choices of a question.

Texts are worked out when asked for. Choices are kept until something they read changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forms.definition import FormDefinition, NodeDef, Text, TextForms
from forms.instance import Instance, InstanceNode
from forms.problem import Problem
from forms.xml_input import plain_path
from forms.xpath import Context, EvaluationProblem, Expr, Node

NO_MEDIA: Mapping[str, str] = {}
MEDIA_FORMS = ("image", "big-image", "audio", "video")


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice as it is offered."""

    value: str
    label: str
    media: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Wording:
    """A text in one language with everything that goes with it."""

    plain: str = ""
    short: str = ""
    guidance: str = ""
    media: Mapping[str, str] = field(default_factory=dict)


NO_WORDING = Wording()


class Texts:
    """Words of one form in one language, outputs filled in."""

    def __init__(self, form: FormDefinition, context: Context) -> None:
        self.form = form
        self.context = context

    def wording(self, text: Text | None, node: Node) -> Wording:
        if text is None:
            return NO_WORDING
        if text.itext_id is not None:
            return self._translated(text.itext_id, node)
        if text.expr is not None:
            return Wording(self._evaluated(text.expr, node))
        return Wording(self._filled(text.parts, node))

    def by_id(self, text_id: str) -> str:
        """This is what jr:itext(id) gives."""
        return self._translated(text_id, self.context.node or self.context.root).plain

    def _translated(self, text_id: str, node: Node) -> Wording:
        forms = self._forms(text_id)
        if forms is None:
            return NO_WORDING
        filled = {form: self._filled(parts, node) for form, parts in forms.items()}
        plain = next((filled[form] for form in ("", "long", "short") if form in filled), "")
        return Wording(
            plain,
            filled.get("short", ""),
            filled.get("guidance", ""),
            {form: filled[form] for form in MEDIA_FORMS if filled.get(form)}
            if len(filled) > 1 or not plain
            else {},
        )

    def _forms(self, text_id: str) -> TextForms | None:
        translations = self.form.translations
        table = translations.get(self.context.language)
        if table is not None and text_id in table:
            return table[text_id]
        fallback = translations.get(self.form.default_language or "")
        return fallback.get(text_id) if fallback is not None else None

    def _filled(self, parts: tuple[str | Expr, ...], node: Node) -> str:
        if len(parts) == 1 and isinstance(parts[0], str):
            return parts[0]
        return "".join(part if isinstance(part, str) else self._evaluated(part, node) for part in parts)

    def _evaluated(self, expr: Expr, node: Node) -> str:
        try:
            text = expr.string(self.context, node)
        except Problem:
            return ""  # a label must never keep a form from opening; the rule itself tells about it
        return "" if text == "NaN" else text


class Choices:
    """The choices of every question, kept until what they read changes."""

    def __init__(self, form: FormDefinition, instance: Instance, context: Context, texts: Texts) -> None:
        self.form = form
        self.instance = instance
        self.context = context
        self.texts = texts
        self._values: dict[InstanceNode, tuple[tuple[str, Node], ...]] = {}
        self._labelled: dict[InstanceNode, tuple[Choice, ...]] = {}

    def forget(self, node: InstanceNode) -> None:
        self._values.pop(node, None)
        self._labelled.pop(node, None)

    def forget_labels(self) -> None:
        self._labelled.clear()

    def forget_label(self, node: InstanceNode) -> None:
        self._labelled.pop(node, None)

    def values(self, node: InstanceNode) -> tuple[str, ...] | None:
        """These are the values on offer; None where the form came without its list, so that anything goes."""
        control = node.definition.control
        if control is None:
            return None
        if control.itemset is None:
            return tuple(item.value for item in control.items) if control.items else None
        if self.is_listless(node.definition):
            return None
        return (*(item.value for item in control.items), *(value for value, _ in self._from_nodes(node)))

    def is_listless(self, definition: NodeDef) -> bool:
        """This is true when the list of the question did not come with the form."""
        control = definition.control
        if control is None or control.itemset is None:
            return False
        return any(
            reference.root == "instance" and reference.instance in self.form.missing_instances
            for reference in control.itemset.nodeset.references
        )

    def of(self, node: InstanceNode) -> tuple[Choice, ...]:
        """These are the choices as a person reads them."""
        found = self._labelled.get(node)
        if found is None:
            found = self._labelled[node] = tuple(self._label_all(node))
        return found

    def _label_all(self, node: InstanceNode) -> list[Choice]:
        control = node.definition.control
        if control is None:
            return []
        written = [self._choice(item.value, item.label, node) for item in control.items]
        if control.itemset is None:
            return written
        label = control.itemset.label
        return written + [self._choice(value, label, item) for value, item in self._from_nodes(node)]

    def _choice(self, value: str, label: Text, node: Node) -> Choice:
        wording = self.texts.wording(label, node)
        return Choice(value, wording.plain, wording.media)

    def _from_nodes(self, node: InstanceNode) -> tuple[tuple[str, Node], ...]:
        found = self._values.get(node)
        if found is None:
            control = node.definition.control
            assert control is not None and control.itemset is not None
            value_of = control.itemset.value.string
            items = control.itemset.nodeset.nodes(self.context, node)
            pairs = [(value_of(self.context, item), item) for item in items if item.relevant]
            found = self._values[node] = tuple(pair for pair in pairs if pair[0] != "")
        return found

    def name_of(self, context_node: Node, value: str, path: str) -> str:
        """This is what jr:choice-name(value, path) gives.

        Raises EvaluationProblem when the path does not lead to a question with choices.
        """
        node = self._select_at(context_node, path)
        if node is None:
            raise EvaluationProblem(expression="jr:choice-name()", detail=path)
        for choice in self.of(node):
            if choice.value == value:
                return choice.label
        return ""

    def _select_at(self, context_node: Node, path: str) -> InstanceNode | None:
        here = context_node if isinstance(context_node, InstanceNode) else self.instance.root
        definition = self.form.by_path.get(plain_path(path, here.definition.path))
        if definition is None or definition.control is None:
            return None
        if not definition.control.items and definition.control.itemset is None:
            return None
        scope: InstanceNode | None = here
        lineage = definition.lineage
        while scope is not None and scope.definition not in lineage:
            scope = scope.up()
        found = self.instance.instances(definition, scope) or self.instance.instances(definition)
        return found[0] if found else None
