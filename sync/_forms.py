# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The forms of a workspace: shipped, installed, received; the compiled one; sessions on them.

Every version that was ever current stays in the store: a record is read with the form it was
written with, and a draft is resumed in it.
"""

from __future__ import annotations

import hashlib
import random
import re
from collections.abc import Mapping
from contextlib import suppress
from importlib import resources
from typing import TYPE_CHECKING

import cbor2

from consensus.records import FieldValue
from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk, Extras
from sync.entry import Kind, open_entry
from sync.kinds import FormFiles, form_version, read_form_version
from sync.store_values import Batch, StoredAttachment, StoredForm

if TYPE_CHECKING:
    from forms.definition import FormDefinition
    from forms.session import FormSession
    from forms.xlsform import FormVersion

_BETWEEN = "\n"
"""between the names of a form's languages, which may hold spaces"""


class UnknownForm(Problem):
    code = "form.unknown"
    message = N_("The form {form} is not in this workspace.")
    remedy = N_("Take the secretariat's latest bundle, or install the form from its workbook.")


def keep_shipped(desk: Desk) -> None:
    """Puts the instruments that come with the program into the store, once for each version."""
    mark = _shipped_mark()
    if desk.store.setting("shipped") == mark:
        return  # reading them takes a second that an old laptop should not wait for
    from forms.instruments import shipped_forms

    known = {(each.form_id, each.version) for each in desk.store.forms()}
    new = [each for each in shipped_forms() if (each.form_id, each.version) not in known]
    kept = tuple(stored_form(desk, each, "shipped") for each in new)
    desk.store.commit(Batch(forms=kept, settings={"shipped": mark}))


def _shipped_mark() -> bytes:
    """What changes when the forms in the package change."""
    seen = hashlib.sha256()
    for folder in sorted(resources.files("forms.instruments").iterdir(), key=lambda each: each.name):
        form = folder.joinpath(f"{folder.name}.xml") if folder.is_dir() else None
        if form is not None and form.is_file():
            seen.update(form.read_bytes())
    return seen.hexdigest().encode()


def stored_form(desk: Desk, version: FormVersion, source: str) -> StoredForm:
    return StoredForm(
        form_id=version.form_id,
        version=version.version,
        sha256=version.sha256,
        title=version.title,
        languages=_BETWEEN.join(version.languages),
        source=source,
        installed_at=desk.now_ms,
        xform=version.xform,
        workbook=version.workbook,
        attachments=cbor2.dumps(dict(version.attachments), canonical=True),
    )


def forms(desk: Desk) -> tuple[v.FormSummary, ...]:
    current = current_versions(desk)
    return tuple(
        v.FormSummary(
            form_id=each.form_id,
            version=each.version,
            title=each.title,
            languages=tuple(filter(None, each.languages.split(_BETWEEN))),
            current=current[each.form_id] == each.version,
            sha256=each.sha256,
            source=each.source,  # type: ignore[arg-type]
        )
        for each in desk.store.forms()
    )


def current_versions(desk: Desk) -> Mapping[str, str]:
    """The version of each form to fill: the last one installed or received, else the last shipped."""
    chosen: dict[str, tuple[bool, str]] = {}
    for each in desk.store.forms():
        given = each.source != "shipped"
        if each.form_id not in chosen or given >= chosen[each.form_id][0]:
            chosen[each.form_id] = (given, each.version)
    return {form_id: version for form_id, (_, version) in chosen.items()}


def form_of(desk: Desk, form_id: str, version: str | None = None) -> FormDefinition:
    """The compiled form. Raises UnknownForm."""
    from forms.definition import FormDefinition

    wanted = version if version is not None else current_versions(desk).get(form_id, "")
    compiled: FormDefinition | None = desk.compiled.get((form_id, wanted))
    if compiled is None:
        stored = desk.store.form(form_id, wanted)
        if stored is None:
            raise UnknownForm(form=f"{form_id} {wanted}".strip())
        attachments = cbor2.loads(stored.attachments) if stored.attachments else {}
        compiled = FormDefinition.from_xform(stored.xform, attachments)
        desk.compiled[form_id, wanted] = compiled
    return compiled


def install(desk: Desk, version: FormVersion) -> v.Changes:
    stored = stored_form(desk, version, "installed")
    if not desk.is_secretariat:
        desk.store.commit(Batch(forms=(stored,)))
        return v.Changes(forms=(version.form_id,))
    files = [version.xform, version.workbook, *version.attachments.values()]
    kept = tuple(
        StoredAttachment(hashlib.sha256(data).hexdigest(), version.form_id, "application/octet-stream", data)
        for data in files
        if data
    )
    named = FormFiles(
        version.form_id,
        version.version,
        version.title,
        hashlib.sha256(version.xform).digest(),
        hashlib.sha256(version.workbook).digest() if version.workbook else None,
        {name: hashlib.sha256(data).digest() for name, data in version.attachments.items()},
    )
    entry = form_version(named, time=desk.now_ms)
    written = desk.write([entry], Extras(forms=(stored,), attachments=kept))
    return v.Changes(forms=(version.form_id,), entries=(written[0].hash.hex(),))


def receive_published(desk: Desk) -> tuple[str, ...]:
    """Makes form versions that came down usable, as soon as their files are here too."""
    known = {(each.form_id, each.version) for each in desk.store.forms()}
    new: list[StoredForm] = []
    for stored in desk.ruled(Kind.FORM_VERSION):
        published = read_form_version(open_entry(stored.data))
        if (published.form_id, published.version) not in known:
            made = _received(desk, published)
            if made is not None:
                new.append(made)
    if new:
        desk.store.commit(Batch(forms=tuple(new)))
    return tuple(each.form_id for each in new)


def _received(desk: Desk, published: FormFiles) -> StoredForm | None:
    xform = desk.store.attachment(published.xform.hex())
    workbook = desk.store.attachment(published.workbook.hex()) if published.workbook else b""
    attachments = {name: desk.store.attachment(sha.hex()) for name, sha in published.attachments.items()}
    if xform is None or workbook is None or any(data is None for data in attachments.values()):
        return None
    from forms.definition import FormDefinition

    try:
        definition = FormDefinition.from_xform(xform, {n: d for n, d in attachments.items() if d is not None})
    except Problem:
        return None  # a form this version cannot read stays in the journal; the older one stays current
    return StoredForm(
        form_id=published.form_id,
        version=published.version,
        sha256=published.xform.hex(),
        title=published.title,
        languages=_BETWEEN.join(definition.languages),
        source="received",
        installed_at=desk.now_ms,
        xform=xform,
        workbook=workbook,
        attachments=cbor2.dumps(attachments, canonical=True),
    )


# --- sessions --------------------------------------------------------------------------------------


def begin(
    desk: Desk,
    form_id: str,
    language: str | None,
    answers: Mapping[str, FieldValue],
    rng: random.Random | None,
) -> FormSession:
    from forms.session import FormSession

    form = form_of(desk, form_id)
    session = FormSession(
        form,
        clock=desk.clock,
        rng=rng,
        zone=desk.zone,
        language=_language(desk, form, language),
        preload=preload(desk),
    )
    who = {"organization": desk.profile.organization, "office": desk.profile.office}
    for name, value in {**who, **answers}.items():
        _answer(session, form, form.root.path, name, value)
    return session


def preload(desk: Desk) -> dict[str, str]:
    """The ODK properties, so that forms of others find what they expect."""
    return {
        "deviceid": desk.key.public.key_id.hex(),
        "username": desk.profile.person,
        "organization": desk.profile.organization,
        "office": desk.profile.office,
    }


def _answer(session: FormSession, form: FormDefinition, base: str, name: str, value: FieldValue) -> None:
    """Sets an answer by name or path where the form has such a question that can be set."""
    from forms.instance import NoSuchNodeProblem
    from forms.session import ReadonlyProblem

    path = _path_of(form, base, name)
    if path is None:
        return
    if isinstance(value, str):
        with suppress(ReadonlyProblem):
            session.answer(path, value)
        return
    for number, row in enumerate(value, 1):
        ref = f"{path}[{number}]"
        try:
            session.node(ref)
        except NoSuchNodeProblem:
            session.add_repeat(path)
        for key, held in row.items():
            _answer(session, form, ref, key, held)


def _path_of(form: FormDefinition, base: str, name: str) -> str | None:
    """The path of a question named absolutely, from `base`, or by its bare name."""
    plain = re.sub(r"\[\d+\]", "", base)
    for candidate, shown in ((name, name), (f"{plain}/{name}", f"{base}/{name}")):
        if form.at(candidate) is not None:
            return shown
    inside = [node for node in form.nodes if node.name == name and node.path.startswith(f"{plain}/")]
    if len(inside) != 1 or inside[0].path.count("/") < 2:
        return None
    return base + inside[0].path.removeprefix(plain)


def _language(desk: Desk, form: FormDefinition, language: str | None) -> str | None:
    """The form's own name for the language wanted (`English (en)` for `en`)."""
    wanted = language or desk.profile.language
    for name in form.languages:
        if name == wanted or name.endswith(f"({wanted})"):
            return name
    return None


def edit(desk: Desk, record_id: str, language: str | None, answers: Mapping[str, FieldValue]) -> FormSession:
    """A session on the record as it stands, in the current version of its form when that reads it."""
    from forms.session import FormSession
    from forms.submission import xml_of
    from sync._records import note_base, revisions_of
    from sync.records import state_of

    revisions = revisions_of(desk, record_id)
    state = state_of(each.facts for each in revisions)
    form_id = next(each.form_id for each in revisions if each.form_id)
    form = form_of(desk, form_id, state.form_version)
    note_base(desk, state.instance_id, state.heads)
    session = FormSession(
        form,
        clock=desk.clock,
        zone=desk.zone,
        language=_language(desk, form, language),
        preload=preload(desk),
        editing=xml_of(state.fields, form, instance_id=state.instance_id),
    )
    for name, value in answers.items():
        _answer(session, form, form.root.path, name, value)
    return session


def restored(desk: Desk, xml: bytes) -> FormSession:
    """A session on instance XML of a form of this workspace."""
    from forms.session import FormSession
    from forms.xml_input import parse_xml

    root = parse_xml(xml)
    form_id = root.get("id") or root.tag.rsplit("}", 1)[-1]
    form = form_of(desk, form_id, root.get("version") or None)
    return FormSession.restore(form, xml, clock=desk.clock, zone=desk.zone, preload=preload(desk))


def resume(desk: Desk, form_id: str, version: str, state: bytes, language: str | None) -> FormSession:
    from forms.session import FormSession

    form = form_of(desk, form_id, version)
    session = FormSession.resume(form, state, clock=desk.clock, zone=desk.zone, preload=preload(desk))
    wanted = _language(desk, form, language) if language else None
    if wanted:
        session.set_language(wanted)
    return session
