# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A draft as bytes: the answers, what was typed, and the journal from which steps can be taken back.

JSON, because a draft must still be readable when everything else fails. Paths are those of the form the
draft was made with; carrying it to another version is `migration.py`'s work.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from forms.changes import Effect
from forms.definition import FormDefinition, OtherFormProblem, Seed
from forms.problem import N_, Problem

EventKind = Literal["answer", "add", "remove", "language", "undo", "redo", "migrate"]
DRAFT_FORMAT: Final = "assent-draft-1"


class DraftProblem(Problem):
    code = "form.draft"
    message = N_("This draft cannot be read ({detail}).")
    remedy = N_("Its file is kept; export it from the list of drafts, or begin the form again.")


@dataclass(frozen=True, slots=True)
class AnswerEvent:
    """One line of the journal: what was done, when, and everything it moved."""

    number: int
    at: str
    kind: EventKind
    ref: str
    value: str
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft, read."""

    form_id: str
    version: str
    sha256: str
    language: str
    seed: Seed
    typed: Mapping[str, str]
    deprecated_id: str | None
    journal: tuple[AnswerEvent, ...]
    done: tuple[AnswerEvent, ...]
    undone: tuple[AnswerEvent, ...]


def write(draft: Draft) -> bytes:
    """This writes a draft."""
    content = {
        "format": DRAFT_FORMAT,
        "form": [draft.form_id, draft.version, draft.sha256],
        "language": draft.language,
        "answers": _seed_out(draft.seed),
        "typed": dict(draft.typed),
        "deprecated_id": draft.deprecated_id,
        "journal": [_event_out(event) for event in draft.journal],
        "done": [event.number for event in draft.done],
        "undone": [event.number for event in draft.undone],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def read(state: bytes, form: FormDefinition) -> Draft:
    """This reads a draft made with exactly this form version.

    Raises DraftProblem, OtherFormProblem.
    """
    content = parse(state)
    form_id, version, sha256 = content["form"]
    if (form_id, version) != (form.form_id, form.version):
        raise OtherFormProblem(found=f"{form_id} {version}", expected=f"{form.form_id} {form.version}")
    try:
        journal = tuple(_event_in(event, form) for event in content["journal"])
        by_number = {event.number: event for event in journal}
        return Draft(
            form_id=form_id,
            version=version,
            sha256=sha256,
            language=content["language"],
            seed=_seed_in(content["answers"], form),
            typed=content["typed"],
            deprecated_id=content["deprecated_id"],
            journal=journal,
            done=tuple(by_number[number] for number in content["done"]),
            undone=tuple(by_number[number] for number in content["undone"]),
        )
    except (KeyError, ValueError, TypeError, IndexError, AttributeError) as err:
        raise DraftProblem(detail=f"{type(err).__name__} {err}") from err


def parse(state: bytes) -> dict[str, Any]:
    """This reads the outer shape of a draft.

    Raises DraftProblem.
    """
    try:
        content = json.loads(state)
        if content["format"] != DRAFT_FORMAT:
            raise DraftProblem(detail=str(content["format"])[:80])
        form_id, version, sha256 = content["form"]
        content["form"] = (str(form_id), str(version), str(sha256))
        content["answers"][0]
    except (ValueError, KeyError, TypeError, IndexError, RecursionError) as err:
        raise DraftProblem(detail=str(err)[:200]) from err
    return dict(content)


def history(content: Mapping[str, Any]) -> tuple[AnswerEvent, ...]:
    """This is the journal of a draft read without its form: what was done, not what it moved."""
    try:
        return tuple(AnswerEvent(*event[:5]) for event in content["journal"])
    except (KeyError, TypeError, ValueError) as err:
        raise DraftProblem(detail=str(err)[:200]) from err


def _seed_out(seed: Seed) -> list[Any]:
    """[name, value, {attributes}, [children]], the empty tail left off."""
    out: list[Any] = [seed.definition.qname, seed.value]
    if seed.attributes or seed.children:
        out.append({definition.qname: value for definition, value in seed.attributes})
    if seed.children:
        out.append([_seed_out(child) for child in seed.children])
    return out


def _seed_in(out: list[Any], form: FormDefinition, path: str | None = None) -> Seed:
    path = f"/{out[0]}" if path is None else path
    definition = form.by_path[path]
    attributes = out[2] if len(out) > 2 else {}
    children = out[3] if len(out) > 3 else []
    return Seed(
        definition,
        str(out[1]),
        tuple((form.by_path[f"{path}/@{name}"], str(value)) for name, value in attributes.items()),
        tuple(_seed_in(child, form, f"{path}/{child[0]}") for child in children),
    )


def _event_out(event: AnswerEvent) -> list[Any]:
    return [
        event.number,
        event.at,
        event.kind,
        event.ref,
        event.value,
        [_effect_out(e) for e in event.effects],
    ]


def _event_in(out: list[Any], form: FormDefinition) -> AnswerEvent:
    number, at, kind, ref, value, effects = out
    return AnswerEvent(number, at, kind, ref, value, tuple(_effect_in(effect, form) for effect in effects))


def _effect_out(effect: Effect) -> list[Any]:
    out: list[Any] = [effect.kind, effect.ref, effect.before, effect.after]
    if effect.seed is not None:
        out += [None, None, [effect.seed.definition.path, _seed_out(effect.seed)]]
    elif effect.typed_before is not None or effect.typed_after is not None:
        out += [effect.typed_before, effect.typed_after]
    return out


def _effect_in(out: list[Any], form: FormDefinition) -> Effect:
    seed = _seed_in(out[6][1], form, out[6][0]) if len(out) > 6 else None
    typed_before, typed_after = (out[4], out[5]) if len(out) > 5 else (None, None)
    return Effect(out[0], out[1], out[2], out[3], typed_before, typed_after, seed)
