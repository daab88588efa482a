# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a step did: the effects that can be taken back, the nodes it touched, and what a screen is told."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from forms.definition import Seed
from forms.instance import InstanceNode


@dataclass(frozen=True, slots=True)
class Effect:
    """One thing that happened to the stored state, in words that survive saving: enough to take it back."""

    kind: str  # value | add | remove
    ref: str
    before: str = ""
    after: str = ""
    typed_before: str | None = None
    typed_after: str | None = None
    seed: Seed | None = None


@dataclass(slots=True)
class Touched:
    """The nodes whose state changed since the last look."""

    values: dict[InstanceNode, None] = field(default_factory=dict)
    relevant: dict[InstanceNode, None] = field(default_factory=dict)
    readonly: dict[InstanceNode, None] = field(default_factory=dict)
    required: dict[InstanceNode, None] = field(default_factory=dict)
    texts: dict[InstanceNode, None] = field(default_factory=dict)
    choices: dict[InstanceNode, None] = field(default_factory=dict)
    violations: dict[InstanceNode, None] = field(default_factory=dict)
    added: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)


def reversed_effect(effect: Effect) -> Effect:
    """This is the effect that takes this one back."""
    match effect.kind:
        case "add":
            return replace(effect, kind="remove")
        case "remove":
            return replace(effect, kind="add")
        case _:
            return replace(
                effect,
                before=effect.after,
                after=effect.before,
                typed_before=effect.typed_after,
                typed_after=effect.typed_before,
            )


@dataclass(frozen=True, slots=True)
class Change:
    """What a step changed, as references, so that a screen updates only that."""

    values: tuple[str, ...] = ()
    relevant: tuple[str, ...] = ()
    readonly: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    violations: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @property
    def is_structural(self) -> bool:
        """This is true when the outline looks different now."""
        return bool(self.relevant or self.added or self.removed)
