# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Does this program work on this computer? Asked of a frozen program, and of an update before the switch.

Each check does a piece of real work in a temporary folder, through the faces that the window uses;
what an installer can forget (a data file, a child process, a library) shows here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sync.values import Profile
from sync.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was tried; `needed` False: its absence is told but does not fail the test."""

    name: str
    works: bool
    words: str
    needed: bool = True


def self_test() -> tuple[Check, ...]:
    """Tries everything; a check that raises is a check that does not work."""
    with tempfile.TemporaryDirectory(prefix="assent-self-test-") as folder:
        tried = [_tried(name, Path(folder), act) for name, act in _CHECKS.items()]
    return (*tried, _keyring())


def passed(checks: tuple[Check, ...]) -> bool:
    return all(check.works for check in checks if check.needed)


def _tried(name: str, folder: Path, act: Callable[[Path], str]) -> Check:
    try:
        return Check(name, True, act(folder))
    except Exception as err:  # whatever it is, the answer is that it does not work here
        return Check(name, False, f"{type(err).__name__}: {err}"[:300])


def _instruments(folder: Path) -> str:
    from forms.definition import FormDefinition
    from forms.instruments import shipped_forms

    forms = [FormDefinition.from_xform(form.xform, form.attachments) for form in shipped_forms()]
    return f"{len(forms)} forms"


def _locked_workspace(folder: Path) -> str:
    profile = Profile("secretariat", "UN", "Self-test", "Nobody")
    with Workspace.create(folder / "locked", profile, passphrase="correct horse") as made:
        bundle = made.write_bundle(folder / "first.assent", everything=True)
    with Workspace.open(folder / "locked", passphrase="correct horse") as opened:
        sound = opened.verify().sound
    if not sound:
        raise RuntimeError("a new workspace does not verify")
    return f"encrypted, reopened, verified; a bundle of {bundle.size} bytes"


def _importer(folder: Path) -> str:
    from forms.instruments import shipped_forms
    from forms.xlsform import import_xlsform

    made = import_xlsform(shipped_forms()[0].workbook, "endorsement.xlsx")
    if made.version is None:
        raise RuntimeError("; ".join(finding.sentence() for finding in made.findings))
    return "an XLSForm converted in its child process"


def _workbooks(folder: Path) -> str:
    with Workspace.open(folder / "locked", passphrase="correct horse") as desk:
        template = desk.write_template(folder / "template.xlsx", "endorsement")
        taken = desk.take([template]).files[0]
        if taken.kind != "workbook" or taken.outcome == "refused":
            raise RuntimeError(f"the template came back as {taken.kind}, {taken.outcome}")
        desk.export_workbook(folder / "records.xlsx")
    return "a template written, read back in its child process, records exported"


def _pictures(folder: Path) -> str:
    with Workspace.open(folder / "locked", passphrase="correct horse") as desk:
        made = desk.write_bundle(folder / "pictures.png", everything=True, as_pictures=True)
        taken = desk.take(made.paths)
    if any(file.outcome == "refused" for file in taken.files):
        raise RuntimeError("; ".join(str(file.problem) for file in taken.refused))
    return f"{len(made.paths)} QR picture(s) written and read"


def _documents(folder: Path) -> str:
    import docx

    document = docx.Document()
    document.add_paragraph("توافق الآراء · 共识")
    document.sections[0].header.paragraphs[0].text = "header"
    document.sections[0].footer.paragraphs[0].text = "footer"
    document.save(str(folder / "document.docx"))
    return "a Word document written"


_CHECKS: dict[str, Callable[[Path], str]] = {
    "forms": _instruments,
    "workspace": _locked_workspace,
    "importer": _importer,
    "workbooks": _workbooks,
    "pictures": _pictures,
    "documents": _documents,
}


def _keyring() -> Check:
    """A keyring is a comfort, not a need; a back end that stores plain text counts as none."""
    name = Workspace.keyring_name()
    return Check("keyring", bool(name), name or "none; the passphrase is asked instead", needed=False)
