# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which record each row is: settles the two references of a row with each other and with the answers.

What was sorted, copied, dragged over, pasted from elsewhere or erased is found here. A row is joined to a
record only where its references or all its answers say so; a likeness is a question, never an answer.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from forms.problem import N_, Finding
from sync.workbook.identity import is_reference
from sync.workbook.match import KnownTable, SheetMap
from sync.workbook.originals import Comparison, Original
from sync.workbook.rows import ReadRow

_MOST_COMPARED = 2_000


class RowReferences:
    """The references of one workbook; `findings` collects what is about no single row."""

    def __init__(
        self,
        tables: Mapping[str, KnownTable],
        originals: Mapping[str, Original],
        findings: list[Finding],
        prefix: str,
    ) -> None:
        self.tables = tables
        self.originals = originals
        self.findings = findings
        self.prefix = prefix
        self.comparisons = {path: Comparison(t.choices) for path, t in tables.items()}

    def settle(self, rows: Sequence[ReadRow]) -> dict[str, list[ReadRow]]:
        """This gives every row its reference, and the rows by table; a row met twice alike stays once."""
        by_table: dict[str, list[ReadRow]] = defaultdict(list)
        for row in rows:
            by_table[row.map.table.path].append(row)
        parents_named = {row.parent_ref for row in rows if row.parent_ref}
        for path, members in by_table.items():
            side = self._travelling_side(members)
            for row in members:
                self._settle_reference(row, parents_named, side)
            by_table[path] = self._settle_twins(members)
        if "" in by_table:
            self._find_moved_rows(by_table[""])
            self._find_lost_records(by_table[""])
        for row in by_table.get("", []):
            if (
                self.prefix
                and row.ref
                and row.ref not in self.originals
                and prefix_of(row.ref) != self.prefix
            ):
                row.row_doubts.append(("foreign-reference", "yes"))
        return by_table

    def _settle_reference(self, row: ReadRow, parents_named: set[str], side: str) -> None:
        left, right = (text if is_reference(text) else "" for text in (row.left, row.right))
        if row.shifted:
            row.row_doubts.append(("shifted", ""))
        if left and right and left != right:
            self._settle_torn(row, left, right, parents_named, side)
        else:
            row.ref = left or right
            lost = row.left if not left else row.right
            if row.ref and (not left or not right) and lost and not row.shifted:
                message = N_(
                    "The reference {lost} was written over; {ref} at the other end of the row was used."
                )
                tell(row, "workbook.reference", message, "repaired", lost=lost, ref=row.ref)

    def _travelling_side(self, rows: Sequence[ReadRow]) -> str:
        """After a sort that left one reference column behind: which of the two went with the answers.

        The rows of known records vote; only two or more votes, all the same, decide for the sheet.
        """
        votes = []
        for row in rows:
            if not (is_reference(row.left) and is_reference(row.right)) or row.left == row.right:
                continue
            left, right = self._likeness(row, row.left), self._likeness(row, row.right)
            if right is not None and right >= 0.8 and (left is None or left <= 0.5):
                votes.append("right")
            elif left is not None and left >= 0.8 and (right is None or right <= 0.5):
                votes.append("left")
        return votes[0] if len(votes) >= 2 and len(set(votes)) == 1 else ""

    def _likeness(self, row: ReadRow, ref: str) -> float | None:
        original = self.originals.get(ref)
        if original is None or original.table != row.map.table.path:
            return None
        comparison = self.comparisons[row.map.table.path]
        equal, total = comparison.likeness(row.map.table.columns, row.values, original.fields)
        return equal / total if total >= 2 else None

    def _settle_torn(self, row: ReadRow, left: str, right: str, parents_named: set[str], side: str) -> None:
        likeness = {ref: found for ref in (left, right) if (found := self._likeness(row, ref)) is not None}
        message = N_(
            "The row was found to be {ref} by its answers, after a sort that left references behind."
        )
        sure = [ref for ref, share in likeness.items() if share >= 0.6]
        if side:
            row.ref = right if side == "right" else left
            tell(row, "workbook.moved", message, "repaired", ref=row.ref)
        elif len(sure) == 1 and all(share < 0.3 for ref, share in likeness.items() if ref not in sure):
            row.ref = sure[0]
            tell(row, "workbook.moved", message, "repaired", ref=row.ref)
        elif not likeness and not {left, right} & parents_named:
            row.ref = left
            message = N_("The two references of a new row differ; {ref} was used.")
            tell(row, "workbook.moved", message, "repaired", ref=row.ref)
        else:
            row.ref = max(likeness, key=lambda ref: likeness[ref], default=left)
            row.row_doubts.append(("torn", row.ref))

    def _settle_twins(self, rows: list[ReadRow]) -> list[ReadRow]:
        """The same reference twice: the same answers are one row, different ones are asked about."""
        by_ref: dict[str, list[ReadRow]] = defaultdict(list)
        for row in rows:
            if row.ref:
                by_ref[row.ref].append(row)
        dropped: set[int] = set()
        for ref, twins in by_ref.items():
            first = twins[0]
            for other in twins[1:]:
                if other.values == first.values and not other.doubts and not first.doubts:
                    dropped.add(id(other))
                    message = N_("The row is the same as {place} and was taken once.")
                    tell(other, "workbook.twin", message, "repaired", place=first.place)
                    self.findings.append(other.findings[-1])
            kept = [row for row in twins if id(row) not in dropped]
            if len(kept) > 1:
                for row in kept:
                    row.row_doubts.append(("reference-twice", ref))
        return [row for row in rows if id(row) not in dropped]

    def _find_moved_rows(self, rows: list[ReadRow]) -> None:
        """Both references stayed behind while the answers were sorted: the answers tell whose they are."""
        table = self.tables[""]
        comparison = self.comparisons[""]
        ours = {ref: o for ref, o in self.originals.items() if not o.table}
        for row in rows:
            original = ours.get(row.ref)
            if original is None or any(reason == "torn" for reason, _ in row.row_doubts):
                continue
            equal, total = comparison.likeness(table.columns, row.values, original.fields)
            if total < 2 or equal * 10 >= total * 5 or len(ours) > 2_000:
                continue
            rivals = {
                ref: comparison.likeness(table.columns, row.values, o.fields)
                for ref, o in ours.items()
                if ref != row.ref
            }
            best = max(rivals, key=lambda ref: rivals[ref][0], default="")
            if best and rivals[best][0] > equal and rivals[best][0] * 10 >= rivals[best][1] * 6:
                row.row_doubts.append(("resembles", best))

    def _find_lost_records(self, rows: list[ReadRow]) -> None:
        """A record whose references were erased or dragged over must not come back as a second record."""
        here = {row.ref for row in rows if row.ref}
        gone = {ref: o for ref, o in self.originals.items() if not o.table and ref not in here}
        if not gone:
            return
        said: dict[tuple[str, str], list[str]] = defaultdict(list)
        for ref, original in gone.items():
            for path, value in original.fields.items():
                if isinstance(value, str) and len(said[path, value]) < _MOST_COMPARED:
                    said[path, value].append(ref)
        table, comparison = self.tables[""], self.comparisons[""]
        for row in rows:
            if row.ref:
                continue
            alike = Counter(
                ref for answer in row.values.items() for ref in said.get(answer, ()) if ref in gone
            )
            likest = [
                (*comparison.likeness(table.columns, row.values, gone[ref].fields), ref)
                for ref, _ in alike.most_common(3)
            ]
            equal, total, best = max(likest, default=(0, 0, ""), key=lambda each: each[0] / max(each[1], 1))
            if total >= 2 and equal == total and sum(e == t for e, t, _ in likest) == 1 and not row.doubts:
                row.ref = best
                del gone[best]
                message = N_("The row has no reference left; all its answers are those of {ref}.")
                tell(row, "workbook.moved", message, "repaired", ref=best)
            elif total >= 2 and equal * 10 >= total * 5:
                row.ref = best
                row.row_doubts.append(("lost-reference", best))
            elif row.left or row.right:
                row.row_doubts.append(("unknown-reference", row.left or row.right))


def own_prefix(maps: Sequence[SheetMap], originals: Mapping[str, Original]) -> str:
    """This gives the letters that begin the references of this template; empty where that is not certain.

    Rows that nobody filled carry their reference too, so a pasted block is a minority.
    """
    ours = {prefix_of(ref) for ref, original in originals.items() if not original.table}
    if len(ours) == 1:
        return ours.pop()
    texts = Counter(
        value
        for found in maps
        if not found.table.path
        for column in {found.ref, found.check} - {0}
        for values in found.sheet.rows.values()
        if len(values) >= column and isinstance(value := values[column - 1], str)
    )
    counts: Counter[str] = Counter()
    for text, times in texts.items():
        if is_reference(ref := text.strip().upper()):
            counts[prefix_of(ref)] += times
    ranked = counts.most_common(2)
    return ranked[0][0] if len(ranked) == 1 or (ranked and ranked[0][1] > ranked[1][1]) else ""


def prefix_of(ref: str) -> str:
    return ref.partition("-")[0]


def tell(row: ReadRow, code: str, message: str, severity: str, **facts: str | int) -> None:
    kind = "repaired" if severity == "repaired" else "note"
    row.findings.append(Finding(code, message, row.place, kind, facts=dict(facts)))  # type: ignore[arg-type]
