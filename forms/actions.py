# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Automatic values: which nodes an action of the form means, and what it puts there."""

from __future__ import annotations

from collections.abc import Iterable

from forms.datatypes import canonical
from forms.definition import Action
from forms.evaluation import Evaluation
from forms.instance import InstanceNode
from forms.xpath import Expr, Node


def act(evaluation: Evaluation, action: Action, targets: Iterable[InstanceNode]) -> list[InstanceNode]:
    """This sets the target nodes of an action and gives those that changed."""
    changed = []
    for target in targets:
        text = action.literal
        if isinstance(action.value, Expr):
            text = action.value.string(evaluation.context, target)
            if text == "NaN":
                text = ""
        if evaluation.store(target, canonical(target.definition.bind.type, text) or ""):
            changed.append(target)
    return changed


def nodes_for(evaluation: Evaluation, action: Action, owner: InstanceNode | None) -> list[InstanceNode]:
    """The nodes an action means: those of its target that share the owner's repeat instances."""
    if "[" in action.ref.text:
        context_node: Node = owner if owner is not None else evaluation.instance.root
        return [n for n in action.ref.nodes(evaluation.context, context_node) if isinstance(n, InstanceNode)]
    scope = owner
    lineage = action.target.lineage
    while scope is not None and (scope.definition not in lineage or scope.is_anchor):
        scope = scope.up()
    return evaluation.instance.instances(action.target, scope)
