# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads a filled workbook: rows that are ready, rows that must be asked about, rows that are refused.

Puts together what identity, match, rows and rules each find. Never raises for what cells contain; a
Problem is only for a file that as a whole cannot be read or recognised.
"""

from __future__ import annotations

import hashlib
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from forms.problem import N_, Finding, Problem
from sync.workbook.identity import (
    as_json,
    digest,
    reference_number,
    row_id,
)
from sync.workbook.load import load_book
from sync.workbook.match import KnownForm, SheetMap, identity_of, map_sheets, references_in
from sync.workbook.originals import Original, originals_of
from sync.workbook.outcomes import ROW_REASONS, Doubt
from sync.workbook.references import RowReferences, own_prefix
from sync.workbook.rows import ReadRow, RepairList, question_of, read_rows
from sync.workbook.rules import Broken
from sync.workbook.spellings import LONGEST_TOTAL, is_total
from sync.workbook.values import (
    Fields,
    FieldValue,
    Limits,
    Question,
    RowOutcome,
    RowReading,
    WorkbookIdentity,
    WorkbookReading,
)


class UnrecognizedProblem(Problem):
    code = "workbook.unrecognized"
    message = N_("{name} is not a workbook of any form installed here.")
    remedy = N_("Check that it is the right file; if it comes from a newer form, install that form first.")


class DataSheetProblem(Problem):
    code = "workbook.no-data-sheet"
    message = N_("{name} was made from the form {form}, but the sheet with its rows was not found in it.")
    remedy = N_("Put the headings back into one row above the answers and take the workbook again.")


class FormMissingProblem(Problem):
    code = "workbook.form-missing"
    message = N_("{name} belongs to the form {form}, which is not installed here.")
    remedy = N_("Install the form and take the workbook again.")


def read_workbook(
    name: str,
    data: bytes,
    forms: Sequence[KnownForm],
    *,
    limits: Limits | None = None,
    issued: Mapping[str, Mapping[str, Original]] | None = None,
) -> WorkbookReading:
    """This reads everything a workbook says. *Raises* a Problem where the file as a whole is refused.

    `issued` says, by template and reference, which rows were records when their template was written:
    needed only for files that lost their hidden sheets (CSV).
    """
    started = time.perf_counter()
    book = load_book(data, name, limits or Limits())
    identity, findings = identity_of(book)
    known = [form for form in forms if form.form.form_id == identity.form_id]
    if identity.form_id and not known:
        raise FormMissingProblem(name=name, form=f"{identity.form_id} {identity.form_version}")
    maps, others, foreign = map_sheets(book, known or forms, identity)
    if not any(not found.table.path for found in maps):
        if identity.form_id:
            raise DataSheetProblem(name=name, form=known[0].layout.title)
        raise UnrecognizedProblem(name=name)
    form = Counter(found.form for found in maps).most_common(1)[0][0]
    others += [found.sheet for found in maps if found.form is not form]
    maps = [found for found in maps if found.form is form]
    originals = originals_of(book) or dict((issued or {}).get(identity.template_id, {}))
    repairs = RepairList()
    rows = [row for found in maps for row in read_rows(found, book, repairs)]
    told = [
        *findings,
        *foreign,
        *_about_file(book.has_macros, book.has_links, book.notes, name, form, identity),
    ]
    missing = {found.table.path: found.missing for found in maps}
    prefix = own_prefix(maps, originals)
    reader = _Reader(form, identity, originals, missing, references_in(others), prefix)
    readings = tuple(reader.assemble(rows))
    told += [finding for found in maps for finding in found.findings]
    told += _missing_sheets(form, missing, has_others=bool(foreign))
    told += _missing_columns(maps)
    cells = sum(len(row.values) + len(row.doubts) for row in rows)
    return WorkbookReading(
        name,
        hashlib.sha256(data).hexdigest(),
        identity,
        readings,
        (*told, *reader.findings, *repairs.findings()),
        cells,
        time.perf_counter() - started,
    )


def _about_file(
    macros: bool, links: bool, notes: Sequence[str], name: str, form: KnownForm, identity: WorkbookIdentity
) -> Iterator[Finding]:
    if macros:
        yield Finding("workbook.macros", N_("The file carries macros; they were not run."), name, "note")
    if links:
        message = N_("The file refers to other files; they were not opened.")
        yield Finding("workbook.links", message, name, "note")
    if notes:
        message = N_("The letters of this file were guessed; check names with accents.")
        yield Finding("workbook.letters", message, name, "asked", N_("Save it as .xlsx or as CSV UTF-8."))
    if identity.form_version and identity.form_version != form.form.version:
        yield Finding(
            "workbook.version",
            N_("The template is of version {theirs}, read with version {ours} of the form."),
            name,
            "repaired",
            facts={"theirs": identity.form_version, "ours": form.form.version},
        )


def _missing_sheets(
    form: KnownForm, missing: Mapping[str, frozenset[str]], *, has_others: bool
) -> Iterator[Finding]:
    for table in form.layout.tables:
        if table.path not in missing:
            yield Finding(
                "workbook.sheet-missing",
                N_("The sheet “{label}” is not in the workbook; nothing of it was read or changed."),
                table.label,
                "asked" if has_others else "note",
                N_("If the workbook has such a sheet under other headings, put the headings back."),
                {"label": table.label},
            )


def _missing_columns(maps: Sequence[SheetMap]) -> Iterator[Finding]:
    for found in maps:
        for path in sorted(found.missing):
            label = found.table.columns[path].label
            yield Finding(
                "workbook.column-missing",
                N_(
                    "The column “{label}” is not in the sheet; of a record its answer stays, of a new row it is open."
                ),
                found.sheet.name,
                "note",
                facts={"label": label},
            )


@dataclass(slots=True)
class _Built:
    """A row with its repeat rows joined, before its rules are checked."""

    row: ReadRow
    fields: dict[str, FieldValue] = field(default_factory=dict)
    parts: list[tuple[str, ReadRow]] = field(default_factory=list)
    """every row that is in it, with where its answers go (`` or `comments[2]/`)"""


class _Reader:
    """One workbook being put together; `findings` collects what is about no single row."""

    def __init__(
        self,
        form: KnownForm,
        identity: WorkbookIdentity,
        originals: Mapping[str, Original],
        missing: Mapping[str, frozenset[str]],
        unread: Mapping[str, str],
        prefix: str,
    ) -> None:
        self.form = form
        self.identity = identity
        self.originals = originals
        self.missing = missing
        self.unread = unread
        self.findings: list[Finding] = []
        self.absent = frozenset(f"{path}:{name}" for path, names in missing.items() for name in names)
        self.references = RowReferences(form.tables, originals, self.findings, prefix)
        self.comparisons = self.references.comparisons
        self._content: Counter[str] = Counter()
        self._texts = [path for path, c in form.tables[""].columns.items() if c.kind == "text"]

    def assemble(self, rows: Sequence[ReadRow]) -> Iterator[RowReading]:
        by_table = self.references.settle(rows)
        for path, members in by_table.items():
            keeping = self.form.rules.keeping(path, [row.values for row in members])
            for row, keeps in zip(members, keeping, strict=True):
                row.keeps_rules = keeps
        children, orphans = self._children(by_table)
        seen = set()
        for row in by_table.get("", []):
            built = self._build(row, children)
            seen.add(row.ref)
            if not self._is_untouched(built):
                yield self._reading(built)
        for row in orphans:
            yield self._reading(_Built(row, dict(row.values), [("", row)]))
        gone = [ref for ref, o in self.originals.items() if not o.table and o.record_id and ref not in seen]
        if gone and "" in by_table:
            message = N_(
                "{count} records of the template are not in the workbook any more; they stay as they are."
            )
            self.findings.append(
                Finding(
                    "workbook.rows-gone", message, ", ".join(gone[:20]), "note", facts={"count": len(gone)}
                )
            )

    # -- repeat rows -------------------------------------------------------------------------------

    def _children(
        self, by_table: Mapping[str, list[ReadRow]]
    ) -> tuple[dict[tuple[str, str], list[ReadRow]], list[ReadRow]]:
        """Repeat rows by table and parent reference, in the order they were made; and those without parent."""
        found: dict[tuple[str, str], list[ReadRow]] = defaultdict(list)
        orphans: list[ReadRow] = []
        for path, table in self.form.tables.items():
            if not path:
                continue
            parents = {row.ref for row in by_table.get(table.parent or "", []) if row.ref}
            parents |= {ref for ref, o in self.originals.items() if o.table == (table.parent or "")} & set()
            for row in by_table.get(path, []):
                original = self.originals.get(row.ref)
                parent = row.parent_ref
                if not parent and original is not None:
                    parent = original.parent_ref
                if original is not None and row.parent_ref and original.parent_ref != row.parent_ref:
                    row.row_doubts.append(("moved-child", row.parent_ref))
                if parent in parents:
                    row.parent_ref = parent
                    found[path, parent].append(row)
                else:
                    row.row_doubts.append(("unknown-parent" if parent else "no-parent", ""))
                    orphans.append(row)
        for members in found.values():
            if all(row.ref for row in members):
                members.sort(key=lambda row: reference_number(row.ref))
        return found, orphans

    def _build(self, row: ReadRow, children: Mapping[tuple[str, str], list[ReadRow]]) -> _Built:
        built = _Built(row, self._keep_old(row), [("", row)])
        self._add_children(built, built.fields, row, "", "", children)
        return built

    def _keep_old(self, row: ReadRow) -> dict[str, FieldValue]:
        """The answers of a row; where a cell still shows what the template showed, the old answer exactly."""
        original = self.originals.get(row.ref)
        fields: dict[str, FieldValue] = dict(row.values)
        if original is None:
            return fields
        comparison = self.comparisons[row.map.table.path]
        for path, now in row.values.items():
            then = original.fields.get(path, "")
            column = row.map.table.columns[path]
            if isinstance(then, str) and now != then and comparison.unchanged(column, now, then):
                fields[path] = then
        for path in row.map.missing:
            then = original.fields.get(path, "")
            if isinstance(then, str) and then:
                fields[path] = then
        if row.map.table.path:  # a repeat row has no record below it that would keep what has no column
            kept = original.fields.items()
            fields |= {p: v for p, v in kept if isinstance(v, str) and p not in row.map.table.columns}
        return fields

    def _add_children(
        self,
        built: _Built,
        fields: dict[str, FieldValue],
        row: ReadRow,
        above: str,
        at: str,
        children: Mapping[tuple[str, str], list[ReadRow]],
    ) -> None:
        for path, table in self.form.tables.items():
            if not path or table.parent != above:
                continue
            inside = path[len(above) + 1 :] if above else path
            members = children.get((path, row.ref), []) if row.ref else []
            if path not in self.missing:
                original = self.originals.get(row.ref)
                if original is not None and original.fields.get(inside):
                    fields[inside] = original.fields[inside]
                continue
            self._ask_for_gone(row, path, members)
            made: list[Fields] = []
            for number, member in enumerate(members, 1):
                answers = self._keep_old(member)
                where = f"{at}{inside}[{number}]/"
                built.parts.append((where, member))
                self._add_children(built, answers, member, path, where, children)
                made.append(answers)
            if made:
                fields[inside] = tuple(made)

    def _ask_for_gone(self, row: ReadRow, path: str, members: Sequence[ReadRow]) -> None:
        here = {member.ref for member in members}
        gone = [
            ref
            for ref, o in self.originals.items()
            if o.table == path and o.parent_ref == row.ref and ref not in here
        ]
        if gone:
            row.row_doubts.append(("children-gone", str(len(gone))))

    # -- the reading -------------------------------------------------------------------------------

    def _reading(self, built: _Built) -> RowReading:
        row, place = built.row, built.row.place
        original = self.originals.get(row.ref)
        own = original if original is not None and original.table == row.map.table.path else None
        if not row.map.table.path:
            self._check_loose(built, own)
        findings: list[Finding] = []
        questions: list[Question] = []
        for where, part in built.parts:
            if part.findings:
                findings += part.findings
            if part.doubts or part.row_doubts:
                questions += self._questions_of(where, part)
        if not row.map.table.path:
            questions += self._broken_rules(built, {q.path for q in questions})
        fields = built.fields if all(built.fields.values()) else _without_empty(built.fields)
        outcome = self._outcome(questions, fields, own)
        identity = row_id(self.identity, row.ref) if row.ref else self._content_id(fields)
        if row.row_doubts and any(reason == "reference-twice" for reason, _ in row.row_doubts):
            identity = row_id(self.identity, f"{row.ref}|{digest(fields)}")
        return RowReading(
            identity,
            row.ref,
            place,
            self.form.form.form_id,
            self.form.form.version,
            own.record_id if own else "",
            own.instance_id if own else "",
            fields,
            outcome,
            (*findings, *(question.finding for question in questions)) if questions else tuple(findings),
            tuple(_renamed(question, identity) for question in questions) if questions else (),
            {where.rstrip("/"): part.place for where, part in built.parts}
            if built.parts[1:]
            else {"": place},
            self._base(row, own),
            self.absent,
            row.map.table.path,
        )

    def _is_untouched(self, built: _Built) -> bool:
        """A row that the template suggested and nobody filled in says nothing."""
        own = self.originals.get(built.row.ref)
        if own is None or own.table or own.record_id or built.row.doubts or len(built.parts) > 1:
            return False
        return self._is_unchanged(_without_empty(built.fields), own)

    def _base(self, row: ReadRow, own: Original | None) -> Fields:
        """What the record said; a suggestion holds only while its row is still about the same."""
        if own is None or own.record_id:
            return own.fields if own else {}
        comparison, columns = self.comparisons[row.map.table.path], row.map.table.columns
        same = all(
            comparison.unchanged(columns[path], row.values.get(path, ""), then)
            for path, then in own.fields.items()
            if path in columns and isinstance(then, str)
        )
        return own.fields if same else {}

    def _check_loose(self, built: _Built, own: Original | None) -> None:
        row = built.row
        if row.ref and own is None and self.identity.prefilled:
            letter, number = reference_number(row.ref)
            if not letter and number <= self.identity.prefilled:
                row.row_doubts.append(("earlier-record", ""))
        if row.ref in self.unread:
            row.row_doubts.append(("unread-sheet", self.unread[row.ref]))
        texts = [text for path in self._texts if 0 < len(text := row.values.get(path, "")) < LONGEST_TOTAL]
        if (texts and is_total(texts)) or (not row.ref and (len(row.values) < 2 or row.formulas)):
            row.row_doubts.append(("loose-row", "yes"))
        elif not self.identity.layers and not self.references.prefix:
            row.row_doubts.append(("no-identity", "yes"))

    def _content_id(self, fields: Fields) -> str:
        """A row without reference is known by what it says, and by which of several equal rows it is."""
        text = as_json(fields)
        self._content[text] += 1
        return row_id(self.identity, f"{text}|{self._content[text]}")

    def _questions_of(self, where: str, part: ReadRow) -> Iterator[Question]:
        for column, path, doubt, original in part.doubts:
            yield question_of(part, column, path, doubt, original, where)
        for reason, proposed in part.row_doubts:
            yield self._row_question(part, where, reason, proposed)

    def _row_question(self, row: ReadRow, where: str, reason: str, proposed: str) -> Question:
        message, remedy = ROW_REASONS[reason]
        original = self.originals.get(row.ref)
        facts: dict[str, str | int] = {
            "ref": row.ref,
            "proposed": proposed,
            "other": proposed,
            "parent": row.parent_ref,
            "before": original.parent_ref if original else "",
            "count": proposed,
        }
        severity = "asked" if proposed else "refused"
        finding = Finding(f"row.{reason}", message, row.place, severity, remedy, facts)  # type: ignore[arg-type]
        shown = " | ".join(list(row.values.values())[:4])[:200]
        path = f"{where}_parent" if reason in ("no-parent", "unknown-parent") else where.rstrip("/")
        return Question(
            f"{row.place} {reason}", row.place, "row", path, row.ref, shown, proposed, proposed, finding
        )

    def _broken_rules(self, built: _Built, doubtful: set[str]) -> Iterator[Question]:
        """What the form's rules say about the certain answers; a doubtful cell is asked about already."""
        if all(part.keeps_rules for _, part in built.parts):
            return
        hidden: dict[str, set[tuple[str, str]]] = {}
        chains: dict[str, dict[str, Mapping[str, str]]] = {}
        for where, part in built.parts:
            path = part.map.table.path
            above = where.rstrip("/").rpartition("/")[0] if where.count("[") > 1 else ""
            above = f"{above}/" if above else ""
            if where:
                chains[where] = {**chains.get(above, chains[""]), path: part.values}
                hidden[where] = set(hidden.get(above, hidden[""]))
            else:
                chains[where], hidden[where] = {path: part.values}, set()
            for broken in self.form.rules.check(path, chains[where], hidden[where]):
                if f"{where}{broken.path}" in doubtful or not self._is_told(part, broken):
                    continue
                yield self._rule_question(part, where, broken)

    def _is_told(self, part: ReadRow, broken: Broken) -> bool:
        """A column the workbook no longer has cannot be filled in it: the old answer stays."""
        if broken.reason != "required" or broken.path not in part.map.missing:
            return True
        return part.ref not in self.originals

    def _rule_question(self, part: ReadRow, where: str, broken: Broken) -> Question:
        column = next((c for c, path in part.map.columns.items() if path == broken.path), 0)
        shown = broken.shown
        table = part.map.table.choices.get(broken.path)
        shown = table.labels.get(shown, shown) if table else shown
        leave_out = broken.reason == "not-asked"
        question = question_of(part, column, broken.path, Doubt(broken.reason, "", leave_out), shown, where)
        question.finding.facts["rule"] = broken.rule
        return question

    def _outcome(self, questions: Sequence[Question], fields: Fields, own: Original | None) -> RowOutcome:
        if questions:
            refused = any(question.finding.severity == "refused" for question in questions)
            return "refused" if refused else "asked"
        if own is not None and own.record_id and self._is_unchanged(fields, own):
            return "unchanged"
        return "ready"

    def _is_unchanged(self, fields: Fields, own: Original) -> bool:
        return _visible(fields, self.form, "", self.missing) == _visible(
            own.fields, self.form, "", self.missing
        )


def _visible(
    fields: Fields, form: KnownForm, table: str, missing: Mapping[str, frozenset[str]]
) -> dict[str, object]:
    """The answers that have a column in the workbook, repeats included: what a person could change."""
    columns = form.tables[table].columns
    absent = missing.get(table, frozenset())
    seen: dict[str, object] = {p: v for p, v in fields.items() if p in columns and p not in absent and v}
    for path, each in form.tables.items():
        if path and each.parent == table and path in missing:
            inside = path[len(table) + 1 :] if table else path
            rows = fields.get(inside, ())
            made = [_visible(r, form, path, missing) for r in rows] if isinstance(rows, tuple) else []
            if made:
                seen[inside] = made
    return seen


def _without_empty(fields: Mapping[str, FieldValue]) -> Fields:
    return {path: value for path, value in fields.items() if value}


def _renamed(question: Question, identity: str) -> Question:
    return Question(
        question.question_id,
        question.place,
        question.kind,
        question.path,
        question.label,
        question.original,
        question.proposed,
        question.proposed_label,
        question.finding,
        identity,
    )
