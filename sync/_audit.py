# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A result checked from bundles alone: no workspace needed, none left behind.

The files are taken into a desk in a temporary folder, as an office would take them, everything is checked
again from the bytes, and each signed result is recomputed. Whose key signed is said, for comparing aloud.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from forms.problem import N_, Problem
from sync._agenda import counted_by_rounds
from sync._desk import Desk
from sync.values import FileIntake, Profile, RoundResult, VerifyReport

if TYPE_CHECKING:
    from sync.workspace import Workspace


class NothingToAudit(Problem):
    code = "audit.nothing"
    message = N_("The files hold no signed result of a round.")
    remedy = N_("Ask the secretariat for its bundle with everything: assent export bundle FILE --everything.")


class NoSecretariatAmong(Problem):
    code = "audit.secretariat"
    message = N_(
        "Who may sign cannot be told from these files alone: no bundle of a secretariat is among them."
    )
    remedy = N_("Add the secretariat's bundle; an office's own bundle is checked beside it.")


@dataclass(frozen=True, slots=True)
class AuditReport:
    """What the files prove: who signed, what was taken, what is sound, which results follow."""

    secretariat: str
    """the code of the secretariat's key, to be compared with what it reads aloud"""
    files: tuple[FileIntake, ...]
    report: VerifyReport
    results: tuple[RoundResult, ...]
    absent: Mapping[tuple[str, int], int]
    """consultation and round -> counted entries that these files do not hold"""

    @property
    def holds(self) -> bool:
        """Everything is sound, and every result whose entries are all there follows from them."""
        refused = any(file.outcome == "refused" for file in self.files)
        unsound = any(finding.code != "verify.result" for finding in self.report.findings)
        return not refused and not unsound and not any(map(self.differs, self.results))

    def differs(self, result: RoundResult) -> bool:
        """Another result follows from the entries, and none of them is missing."""
        return not result.agrees and not self.absent.get((result.consultation, result.round))

    @property
    def is_complete(self) -> bool:
        """Nothing that was counted is missing from the files."""
        return not any(self.absent.values())


def audit(begin: Callable[[Path, Profile], Workspace], paths: Sequence[Path]) -> AuditReport:
    """Checks results from these files in a workspace made for it and thrown away. Raises NothingToAudit."""
    with tempfile.TemporaryDirectory(prefix="assent-audit-") as folder:
        profile = Profile("office", "AUDIT", "An auditor's desk", "Auditor")
        with begin(Path(folder) / "desk", profile) as desk:
            taken = desk.take(paths)
            results = desk.results()
            code = desk.standing().secretariat_code
            if not results:
                unread = next((file.problem for file in taken.files if file.problem is not None), None)
                strangers = not code and unread is not None and unread.code == "bundle.unknown-sender"
                raise NoSecretariatAmong() if strangers else unread or NothingToAudit()
            return AuditReport(code, taken.files, desk.verify(), results, desk.absent_entries())


def absent_entries(desk: Desk) -> Mapping[tuple[str, int], int]:
    """Of each closed round, how many of the entries it counted are not held here."""
    rounds = counted_by_rounds(desk).items()
    return {place: sum(not desk.store.holds(each) for each in counted) for place, counted in rounds}
