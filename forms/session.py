# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One person filling one form: answers in, changes out, every step in a journal that can be taken back.

A session never touches a file. What a widget needs is in `node` and `outline`; a finished form is a
Submission; a draft is `state()`, from which `resume` continues where it was left, undo included.
"""

from __future__ import annotations

import contextlib
import random
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, tzinfo
from typing import Final, Literal, Required, TypedDict, Unpack

from forms import draft, views
from forms.actions import act, nodes_for
from forms.changes import Change, Effect, Touched, reversed_effect
from forms.choices import Choice, Choices, Texts
from forms.datatypes import Answer, text_of
from forms.definition import Action, FormDefinition, Seed
from forms.draft import AnswerEvent, EventKind
from forms.evaluation import Evaluation
from forms.external import tree_from_xml
from forms.fitting import RankIncompleteProblem, fitting
from forms.instance import Instance, InstanceNode, NoSuchNodeProblem, seed_for_correction, seed_from_xml
from forms.problem import N_, Finding, Problem
from forms.submission import FieldValue, Submission, fields_in
from forms.views import NodeState, OutlineItem, Violation
from forms.xml_input import parse_xml
from forms.xpath import Context, Node

__all__ = [
    "Answer",
    "AnswerEvent",
    "Change",
    "Choice",
    "FormSession",
    "NodeState",
    "OutlineItem",
    "Violation",
]

LOAD_EVENTS: Final = frozenset({"odk-instance-load", "xforms-ready"})
FIRST_LOAD_EVENTS: Final = LOAD_EVENTS | {"odk-instance-first-load"}


class ReadonlyProblem(Problem):
    code = "form.readonly"
    message = N_("The question {ref} cannot be changed here.")
    remedy = N_("Its value comes from the form; change the answers it is made from.")


class NotAQuestionProblem(Problem):
    code = "form.not-a-question"
    message = N_("{ref} holds other questions and takes no answer itself.")
    remedy = N_("Answer the questions inside it.")


class FixedRepeatProblem(Problem):
    code = "form.repeat-fixed"
    message = N_("Entries cannot be added to or removed from {ref} by hand.")
    remedy = N_("Their number comes from the form.")


class World(TypedDict, total=False):
    """What a session is told about the world outside; the keywords of every way to open one."""

    clock: Required[Callable[[], datetime]]
    new_id: Callable[[], str]
    rng: random.Random | None
    zone: tzinfo
    language: str | None
    preload: Mapping[str, str]
    last_saved: bytes | None


@dataclass(frozen=True, slots=True)
class Start:
    """From what a session begins, when not from the empty form."""

    seed: Seed
    mode: Literal["restore", "resume", "migrate"]
    typed: Mapping[str, str] | None = None
    deprecated_id: str | None = None
    findings: tuple[Finding, ...] = ()


class FormSession:
    """One filled form. Invariant: between calls every rule of the form is at rest."""

    def __init__(
        self,
        form: FormDefinition,
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], str] | None = None,
        rng: random.Random | None = None,
        zone: tzinfo = UTC,
        language: str | None = None,
        preload: Mapping[str, str] | None = None,
        last_saved: bytes | None = None,
        editing: bytes | None = None,
        start: Start | None = None,
    ) -> None:
        """This opens an empty form, or with `editing` a submitted one for correction.

        Raises a Problem when a rule of the form cannot be worked out, or never comes to rest.
        """
        self.form = form
        self._clock = clock
        rng = rng or random.Random()  # the form's random(): never a secret
        self._new_id = new_id or (lambda: str(uuid.UUID(int=rng.getrandbits(128), version=4)))
        self._zone = zone
        self._preload = preload or {}
        self._journal: list[AnswerEvent] = []
        self._done: list[AnswerEvent] = []
        self._undone: list[AnswerEvent] = []
        self._deprecated_id = start.deprecated_id if start is not None else None
        self._findings: list[Finding] = list(start.findings) if start is not None else []
        seed = form.seed
        if start is not None:
            seed = start.seed
        elif editing is not None:
            seed, self._deprecated_id = seed_for_correction(form, parse_xml(editing), self._new_instance_id())
        self._instance = Instance(form, seed)
        self._context = Context(
            root=self._instance.document,
            instances=self._instances(last_saved),
            namespaces=form.namespaces,
            now=clock,
            zone=zone,
            rng=rng,
            new_uuid=self._new_id,
            language=form.language(language) or form.default_language or "",
        )
        self._texts = Texts(form, self._context)
        self._choices = Choices(form, self._instance, self._context, self._texts)
        self._context.itext = self._texts.by_id
        self._context.choice_name = self._choices.name_of
        self._evaluation = Evaluation(
            form,
            self._instance,
            self._context,
            choice_values=self._choices.values,
            forget_choices=self._choices.forget,
            instance_added=self._fire_new_repeat,
        )
        self._open(editing is not None, start)

    @classmethod
    def restore(cls, form: FormDefinition, instance_xml: bytes, **world: Unpack[World]) -> FormSession:
        """This continues from instance XML; calculations are worked out again.

        Raises OtherFormProblem. Answers the form has no place for are told in `findings`.
        """
        seed, dropped = seed_from_xml(form, parse_xml(instance_xml))
        findings = tuple(
            Finding(
                "form.answer-without-question", N_("The form no longer asks for this."), path, severity="note"
            )
            for path in dropped
        )
        return cls(form, start=Start(seed, "restore", findings=findings), **world)

    @classmethod
    def resume(cls, form: FormDefinition, state: bytes, **world: Unpack[World]) -> FormSession:
        """This continues a draft exactly where it was left, journal and undo included.

        Raises DraftProblem when the draft cannot be read, OtherFormProblem when it is of another form.
        """
        kept = draft.read(state, form)
        if world.get("language") is None:
            world["language"] = kept.language
        session = cls(form, start=Start(kept.seed, "resume", kept.typed, kept.deprecated_id), **world)
        session._journal, session._done, session._undone = (
            list(kept.journal),
            list(kept.done),
            list(kept.undone),
        )
        return session

    # --- opening ------------------------------------------------------------------------------------------

    def _instances(self, last_saved: bytes | None) -> dict[str, Node]:
        instances = dict(self.form.instances)
        if last_saved and self.form.last_saved_instances:
            tree = tree_from_xml(parse_xml(last_saved))
            instances |= dict.fromkeys(self.form.last_saved_instances, tree)
        return instances

    def _new_instance_id(self) -> str:
        return f"uuid:{self._new_id()}"

    def _open(self, is_correction: bool, start: Start | None) -> None:
        evaluation = self._evaluation
        evaluation.is_lenient = start is not None or is_correction
        evaluation.is_replaying = start is not None and start.mode == "resume"
        is_new = start is None and not is_correction
        evaluation.is_opening = is_new
        if is_new or (start is not None and start.mode == "migrate"):
            self._fill_preloads(only_empty=not is_new)
            self._fix_repeats()
        if start is None or start.mode != "resume":
            self._name_instance()
        evaluation.begin(with_defaults=is_new)
        for ref, typed in (start.typed or {}).items() if start is not None else ():
            with contextlib.suppress(NoSuchNodeProblem):  # a draft of another version may know more places
                self._instance.find(ref).typed = typed
        evaluation.run()
        if start is None:
            self._fire_load(FIRST_LOAD_EVENTS if is_new else LOAD_EVENTS)
            evaluation.run()
        evaluation.is_opening = False
        evaluation.is_lenient = True
        evaluation.is_replaying = False
        evaluation.touched = Touched()

    def _fill_preloads(self, *, only_empty: bool) -> None:
        for definition in self.form.nodes:
            kind = definition.bind.preload
            if kind:
                text = self._preloaded(kind, definition.bind.preload_params)
                for node in self._instance.instances(definition) if text else ():
                    if not (only_empty and node.stored):
                        node.value = node.stored = text

    def _name_instance(self) -> None:
        definition = self.form.instance_id
        for node in self._instance.instances(definition):
            if not node.stored and definition.bind.preload == "uid":
                node.value = node.stored = self._new_instance_id()

    def _preloaded(self, kind: str, params: str) -> str:
        match kind, params:
            case "uid", _:
                return self._new_instance_id()
            case "timestamp", "end":
                return ""
            case "timestamp", _:
                return text_of(self._now())
            case "date", _:
                return self._now().date().isoformat()
            case "property", _:
                wanted = params.lower()
                return next((text for name, text in self._preload.items() if name.lower() == wanted), "")
            case _:
                return ""

    def _now(self) -> datetime:
        return self._clock().astimezone(self._zone)

    def _fix_repeats(self) -> None:
        """A repeat nobody may add to begins with one instance, unless the form itself gives some."""
        for definition in self.form.nodes:
            control = definition.control
            if (
                definition.is_repeat
                and control is not None
                and control.no_add_remove
                and control.count is None
            ):
                for anchor in self._instance.anchors(definition):
                    parent = anchor.up()
                    if parent is not None and parent.index is not None and not parent.index[definition.xname]:
                        assert definition.template is not None
                        self._instance.add_instance(parent, definition, definition.template)

    # --- events of the form -------------------------------------------------------------------------------

    def _fire_load(self, events: frozenset[str]) -> None:
        for action in self.form.actions:
            if not action.events & events:
                continue
            if action.owner is None:
                self._act(action, None)
            else:
                for owner in self._instance.instances(action.owner):
                    self._act(action, owner)

    def _fire_new_repeat(self, node: InstanceNode) -> None:
        for action in self.form.actions:
            if "odk-new-repeat" not in action.events:
                continue
            owner = action.owner
            if owner is not None and owner in node.definition.walk():
                for each in self._instance.instances(owner, node):
                    self._act(action, each)
            elif owner is None and node.definition in action.target.lineage:
                self._act(action, node)

    def _fire_value_changed(self, node: InstanceNode) -> None:
        for action in node.definition.actions:
            if "xforms-value-changed" in action.events:
                for target in self._act(action, node):
                    self._evaluation.run()
                    self._fire_value_changed(target)

    def _act(self, action: Action, owner: InstanceNode | None) -> list[InstanceNode]:
        if action.kind == "setgeopoint":
            return []  # this machine does not know where it is
        return act(self._evaluation, action, nodes_for(self._evaluation, action, owner))

    # --- answering ----------------------------------------------------------------------------------------

    def answer(self, ref: str, value: Answer) -> Change:
        """This puts an answer in and works out what follows.

        What does not fit the question is kept as typed and told as a violation. Raises NoSuchNodeProblem,
        ReadonlyProblem, RankIncompleteProblem.
        """
        node = self._instance.find(ref)
        if node.definition.children:
            raise NotAQuestionProblem(ref=ref)
        if node.readonly:
            raise ReadonlyProblem(ref=ref)
        text = text_of(value)
        fits = fitting(node, text, self._choices)
        changed = self._evaluation.store(node, fits or "", None if fits is not None else text)
        if changed:
            self._evaluation.run()
            self._fire_value_changed(node)
        self._evaluation.run()
        return self._told("answer", self._instance.ref(node), text)

    def add_repeat(self, ref: str) -> str:
        """This adds an instance at the end of a repeat and gives its reference.

        Raises NoSuchNodeProblem, FixedRepeatProblem.
        """
        anchor = self._instance.range_at(ref)
        if not self._can_change(anchor):
            raise FixedRepeatProblem(ref=ref)
        parent = anchor.up()
        assert parent is not None and parent.index is not None
        template = anchor.definition.template
        assert template is not None
        node = self._evaluation.add(anchor, template)
        self._evaluation.run()
        self._fire_new_repeat(node)
        self._evaluation.run()
        made = self._instance.ref(node)
        self._told("add", made, "")
        return made

    def remove_repeat(self, ref: str) -> Change:
        """This removes one instance of a repeat.

        Raises NoSuchNodeProblem, FixedRepeatProblem.
        """
        node = self._instance.find(ref)
        if not node.definition.is_repeat or not self._can_change(node):
            raise FixedRepeatProblem(ref=ref)
        ref = self._instance.ref(node)
        self._evaluation.remove(node)
        self._evaluation.run()
        return self._told("remove", ref, "")

    def _can_change(self, node: InstanceNode) -> bool:
        control = node.definition.control
        if control is None or control.count is not None or control.no_add_remove:
            return False
        return node.relevant and not node.readonly

    def set_language(self, language: str) -> Change:
        """This gives every text in another language of the form; unknown languages change nothing."""
        found = self.form.language(language)
        if found is None or found == self._context.language:
            return Change()
        language = found
        self._context.language = language
        self._choices.forget_labels()
        self._evaluation.wake_in_language()
        self._evaluation.run()
        change = self._told("language", "", language)
        everything = tuple(self._instance.ref(node) for node in self._instance.walk())
        return replace(change, labels=everything, choices=everything)

    @property
    def language(self) -> str:
        return self._context.language

    # --- the journal --------------------------------------------------------------------------------------

    def _told(self, kind: EventKind, ref: str, value: str) -> Change:
        touched = self._evaluation.touched
        self._evaluation.touched = Touched()
        if touched.effects or kind == "language":
            event = AnswerEvent(
                len(self._journal) + 1, self._clock().isoformat(), kind, ref, value, tuple(touched.effects)
            )
            self._journal.append(event)
            if kind in ("answer", "add", "remove"):
                self._done.append(event)
                self._undone.clear()
        return self._change(touched)

    def _change(self, touched: Touched) -> Change:
        ref = self._instance.ref

        def refs(nodes: Iterable[InstanceNode]) -> tuple[str, ...]:
            return tuple([ref(node) for node in nodes]) if nodes else ()

        for node in touched.texts:
            self._choices.forget_label(node)
        return Change(
            refs(touched.values),
            refs(touched.relevant),
            refs(touched.readonly),
            refs(touched.required),
            refs(touched.texts),
            refs(touched.choices),
            refs(touched.violations),
            tuple(touched.added),
            tuple(touched.removed),
        )

    @property
    def journal(self) -> tuple[AnswerEvent, ...]:
        """Every step since the form was opened, undone ones included: nothing is taken out of it."""
        return tuple(self._journal)

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def keep_journal(self, events: Iterable[AnswerEvent]) -> None:
        """This puts the history of a draft before what happens here; its steps cannot be taken back."""
        self._journal[:0] = events

    def set_aside_what_does_not_fit(self) -> tuple[str, ...]:
        """This keeps as typed every answer its question does not take, and gives their references.

        For answers that come from outside this form version: a draft of another version, a stored record.
        """
        refs = []
        for node in list(self._instance.walk()):
            if node.definition.children or node.definition.control is None or not node.stored:
                continue
            fits = self._try_fitting(node, node.stored)
            if fits is None:
                refs.append(self._instance.ref(node))
                self._evaluation.store(node, "", node.stored)
            elif fits != node.stored:
                self._evaluation.store(node, fits)
        self._evaluation.run()
        self._evaluation.touched = Touched()
        return tuple(refs)

    def _try_fitting(self, node: InstanceNode, text: str) -> str | None:
        try:
            return fitting(node, text, self._choices)
        except RankIncompleteProblem:
            return None

    def undo(self) -> Change | None:
        """This takes back the last step with everything it moved, or gives None when there is none."""
        if not self._done:
            return None
        event = self._done.pop()
        self._undone.append(event)
        return self._replay("undo", event, [reversed_effect(effect) for effect in reversed(event.effects)])

    def redo(self) -> Change | None:
        """This does again what was taken back last, or gives None when there is nothing."""
        if not self._undone:
            return None
        event = self._undone.pop()
        self._done.append(event)
        return self._replay("redo", event, list(event.effects))

    def _replay(self, kind: EventKind, event: AnswerEvent, effects: list[Effect]) -> Change:
        evaluation = self._evaluation
        evaluation.is_replaying = True
        for effect in effects:
            evaluation.apply(effect)
        evaluation.run()
        evaluation.is_replaying = False
        return self._told(kind, event.ref, event.value)

    # --- looking ------------------------------------------------------------------------------------------

    def node(self, ref: str) -> NodeState:
        """This is everything a widget needs to show one node.

        Raises NoSuchNodeProblem.
        """
        return views.node_state(self._view(), ref)

    def nodes(self) -> Iterator[NodeState]:
        """These are all nodes, asked or not, relevant or not: for a check or an export."""
        return views.all_states(self._view())

    def outline(self) -> tuple[OutlineItem, ...]:
        """This is what a person goes through now: relevant groups, repeats and questions in the form's order."""
        return views.outline(self._view())

    def validate(self) -> tuple[Violation, ...]:
        """This is every rule that is broken now, in the order of the form."""
        return views.violations(self._view())

    def _view(self) -> views.View:
        return views.View(self.form, self._instance, self._evaluation, self._texts, self._choices)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What degrades in this form, and which rules could not be worked out."""
        return (*self.form.findings, *self._findings, *self._evaluation.findings)

    @property
    def instance_id(self) -> str:
        return self._meta_value(self.form.instance_id.name)

    @property
    def deprecated_id(self) -> str | None:
        return self._deprecated_id

    def _meta_value(self, name: str) -> str:
        definition = self.form.meta.by_name.get(name)
        nodes = self._instance.instances(definition) if definition is not None else []
        return nodes[0].stored if nodes else ""

    # --- going out ----------------------------------------------------------------------------------------

    def finalize(self, *, finished: datetime | None = None) -> Submission | tuple[Violation, ...]:
        """This gives the submission, or every broken rule at once."""
        self._stamp_end(finished)
        broken = self.validate()
        if broken:
            return broken
        if not self.instance_id:
            for node in self._instance.instances(self.form.instance_id):
                self._evaluation.store(node, self._new_instance_id())
                self._evaluation.run()
        return Submission(
            form_id=self.form.form_id,
            version=self.form.version,
            instance_id=self.instance_id,
            deprecated_id=self._deprecated_id,
            xml=self._instance.xml(relevant_only=True),
            attachments=self._attachments(),
            fields=self.fields(),
        )

    def fields(self) -> dict[str, FieldValue]:
        """This is every answer that counts now by its path, as `fields_of` reads it from the XML sent."""
        return fields_in(self._instance)

    def _stamp_end(self, finished: datetime | None) -> None:
        for definition in self.form.nodes:
            if definition.bind.preload == "timestamp" and definition.bind.preload_params == "end":
                for node in self._instance.instances(definition):
                    self._evaluation.store(node, text_of((finished or self._clock()).astimezone(self._zone)))
        self._evaluation.run()
        self._evaluation.touched = Touched()

    def _attachments(self) -> tuple[str, ...]:
        if not any(definition.is_upload for definition in self.form.nodes):
            return ()
        return tuple(
            node.value
            for node in self._instance.walk()
            if node.relevant and node.value and node.definition.is_upload
        )

    def instance_xml(self, *, relevant_only: bool = False) -> bytes:
        """This is the instance as XML: complete as a draft needs it, or as it would be sent now."""
        return self._instance.xml(relevant_only=relevant_only)

    def state(self) -> bytes:
        """This is the whole draft: answers, what was typed, journal, undo. `resume` reads it."""
        typed = {
            self._instance.ref(node): node.typed for node in self._instance.walk() if node.typed is not None
        }
        return draft.write(
            draft.Draft(
                form_id=self.form.form_id,
                version=self.form.version,
                sha256=self.form.sha256,
                language=self.language,
                seed=self._instance.seed_of(self._instance.root),
                typed=typed,
                deprecated_id=self._deprecated_id,
                journal=tuple(self._journal),
                done=tuple(self._done),
                undone=tuple(self._undone),
            )
        )
