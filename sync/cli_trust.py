# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the verbs about trust do on the command line: root keys, the lock, proofs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from forms.problem import N_, Problem
from sync import trust_values as t
from sync.cli import DONE
from sync.cli_common import local_day, moment, one, text_in, told, typed_secret
from sync.cli_print import say, say_json
from sync.paper import root_page, write_html
from sync.values import EnrolmentRequest, RevocationChoice
from sync.workspace import Workspace

Arguments = argparse.Namespace


class OptionMissing(Problem):
    code = "command.missing"
    message = N_("`{command}` also needs {what}.")
    remedy = N_("Look at `assent {verb} --help`.")


class DifferentPassphrases(Problem):
    code = "passphrase.differ"
    message = N_("The two passphrases are not the same.")
    remedy = N_("Type it again, twice the same. Nothing was changed.")


class CodeNotCompared(Problem):
    code = "roster.not-compared"
    message = N_("{office} asks to be admitted with the code {code}; it is not admitted yet.")
    remedy = N_(
        "Call the office on a number you know and let it read its code. Then give it with --code,"
        " or say --yes-i-compared."
    )


def code_read_out(asked: EnrolmentRequest) -> str:
    """Asks at the keyboard for the code the office reads out. Raises CodeNotCompared where nobody can answer."""
    if not sys.stdin.isatty():
        raise CodeNotCompared(office=asked.office, code=asked.code)
    say(f"{asked.office} ({asked.organization}) asks to be admitted.")
    say("Call the office on a number you know and let it read its code.")
    return input("The code it reads: ")


def revocation_wanted(workspace: Workspace, arguments: Arguments) -> RevocationChoice | None:
    """Up to where --received-before still believes the device; None when all that is held counts."""
    if not arguments.received_before:
        return None
    before = moment(arguments.received_before, arguments.verb)
    choices = workspace.revocation_choices(arguments.device)
    return next(
        (each for each in choices if each.received is not None and each.received < before), choices[-1]
    )


def silenced(choice: RevocationChoice) -> Iterator[str]:
    """What a revocation did to entries that were taken before it."""
    if choice.silenced:
        yield f"{choice.silenced} entries that came later are kept and say nothing any more."
    for name, number in choice.rounds:
        yield f"Round {number} of {name} counted some of them: reopen it and close it again."


def roots(workspace: Workspace, arguments: Arguments) -> int:
    """The acts that need the secretariat's workspace."""
    match arguments.act:
        case "show":
            return _show_roots(workspace, arguments)
        case "apply":
            view = workspace.apply_root_request([Path(file) for file in _files(arguments)])
            said = (
                "The change stands in the list of offices. Send a bundle down so that everybody learns of it."
            )
            return told(view, arguments, said)
        case "move-out":
            made = workspace.move_root_key(Path(_files(arguments)[0]), _root_secret(arguments, new=True))
            return _say_key(made, arguments, "The root key is not in this workspace any more.")
        case act:
            return _ask(workspace, arguments, _wish(act, workspace, arguments))


def founding_keys(arguments: Arguments) -> list[t.FoundingKey]:
    """The root keys named for a founding: files with their passphrases, sheets, lines of holders elsewhere."""
    secrets = [text_in(file) for file in arguments.root_secret_file]
    found: list[t.FoundingKey] = []
    for number, file in enumerate(arguments.root_key):
        typed = (
            secrets[number] if number < len(secrets) else typed_secret(f"Passphrase of {file}: ", arguments)
        )
        found.append(Workspace.founding_key(Path(file), typed))
    found += [Workspace.founding_key(None, text_in(file)) for file in arguments.root_words_file]
    return found + [Workspace.founding_line(_line_or_file(line)) for line in arguments.root_public]


def without_workspace(arguments: Arguments) -> int | None:
    """What needs no workspace, on any computer; None for everything else."""
    match arguments.verb:
        case "roots":
            return _roots_alone(arguments)
        case "verify-receipt" if arguments.secretariat:
            key = _line_or_file(arguments.secretariat)
            return _say_proof(Workspace.check_proof_alone(Path(arguments.file), key), arguments)
    return None


def _roots_alone(arguments: Arguments) -> int | None:
    match arguments.act:
        case "new-key":
            path = Path(_files(arguments)[0])
            made = Workspace.new_root_key(
                path, arguments.holder or path.stem, _root_secret(arguments, new=True)
            )
            return _say_key(made, arguments, f"Give this line to the secretariat: {made.public}")
        case "read":
            return _say_request(
                Workspace.read_root_request(Path(_files(arguments)[0]).read_bytes()), arguments
            )
        case "sign":
            return _sign(arguments)
    return None


def _ask(workspace: Workspace, arguments: Arguments, wish: t.RootsWish) -> int:
    path = Path(_files(arguments)[0])
    view = workspace.ask_roots(wish, path)
    if arguments.json:
        say_json(view)
        return DONE
    _say_request(view, arguments)
    if view.complete:
        say(f"It has all its signatures: assent roots apply {path}")
    else:
        say(f"Written: {path}. Each holder signs it: assent roots sign {path} --key FILE --out FILE")
        say("Then: assent roots apply with the files that come back.")
    return DONE


def _wish(act: str, workspace: Workspace, arguments: Arguments) -> t.RootsWish:
    match act:
        case "add-device":
            request = Path(_needed(arguments, "request", "--request FILE"))
            return t.AddDevice(request.read_bytes(), _needed(arguments, "code", "--code CODE"))
        case "revoke-device":
            device = _needed(arguments, "device", "--device ID")
            choice = revocation_wanted(workspace, arguments)
            entries = None if choice is None else choice.entries
            return t.RevokeDevice(device, _needed(arguments, "reason", "--reason WORDS"), entries)
        case "replace":
            return t.ReplaceRoots(tuple(arguments.public), arguments.threshold)
    return t.TakeOver(arguments.reason)


def _sign(arguments: Arguments) -> int:
    """What is asked is said before the key is touched."""
    source = Path(_files(arguments)[0])
    data = source.read_bytes()
    asked = Workspace.read_root_request(data)
    if not arguments.json:
        _say_request(asked, arguments)
        say("Compare the codes aloud with the secretariat before you give the signed file away.")
    out = Path(_needed(arguments, "out", "--out FILE"))
    signed = Workspace.sign_root_request(
        data, Path(arguments.key) if arguments.key else None, _root_secret(arguments, new=False)
    )
    Workspace.save_signed(signed, out)
    return told(signed, arguments, f"Signed: {out}")


def _show_roots(workspace: Workspace, arguments: Arguments) -> int:
    view = workspace.roots()
    if arguments.json:
        say_json(view)
        return DONE
    say(
        f"{view.threshold} of {len(view.roots)} root keys sign together; {view.serial} changes signed so far."
    )
    for root in view.roots:
        say(f"  {root.code}" + ("  lies in this workspace" if root.here else ""))
    mine = " (this computer)" if view.is_registrar else ""
    say(f"The list of offices is kept on: {view.registrar}{mine}")
    if view.at_risk:
        say("hint: The root keys lie here: assent roots move-out FILE, or assent roots replace.")
    return DONE


def _say_request(view: t.RootRequestView, arguments: Arguments) -> int:
    if arguments.json:
        say_json(view)
        return DONE
    say(f"Secretariat with code {view.secretariat_code}, change {view.serial} that root keys sign:")
    for change in view.changes:
        say(f"  {change.sentence()}")
    for code in view.signed_by:
        say(f"  signed by the key with code {code}")
    for present, needed in view.counts:
        say(f"  {present} of {needed} signatures")
    return DONE


def _say_key(made: t.RootKeyMade, arguments: Arguments, said: str) -> int:
    if arguments.sheet:
        page = root_page(
            made.words, holder=made.holder, code=made.code, day=local_day(), language=arguments.language
        )
        write_html([page], Path(arguments.sheet))
    on_paper = (
        f"Written: {arguments.sheet}. Print it, then delete the file."
        if arguments.sheet
        else f"On paper, the same key in 33 words: {made.words}"
    )
    return told(
        {"file": made.path, "public": made.public, "code": made.code},
        arguments,
        f"Written: {made.path}. Keep it on a stick, away from the secretariat's computers.",
        said,
        f"Its code, to be compared aloud: {made.code}",
        on_paper,
    )


def _files(arguments: Arguments) -> list[str]:
    if not arguments.files:
        raise OptionMissing(command=f"assent roots {arguments.act}", what="a file", verb="roots")
    return list(arguments.files)


def _needed(arguments: Arguments, name: str, what: str) -> str:
    value = str(getattr(arguments, name) or "")
    if not value:
        raise OptionMissing(command=f"assent roots {arguments.act}", what=what, verb="roots")
    return value


def _root_secret(arguments: Arguments, *, new: bool) -> str:
    """The passphrase of a root key file, or the words of its sheet: from a file, the environment, or typed."""
    if arguments.secret_file:
        return text_in(arguments.secret_file)
    kept = os.environ.get("ASSENT_ROOT_PASSPHRASE")
    if kept is not None:
        return kept
    named = "Passphrase of the root key: " if new or arguments.key else "The 33 words of the root key: "
    return typed_secret(named, arguments)


# --- proofs -------------------------------------------------------------------------------------------------


def receipt(workspace: Workspace, arguments: Arguments) -> int:
    record = one(arguments.record, workspace.record_ids(arguments.record))
    proof = workspace.write_proof(record, Path(arguments.file), entry=arguments.entry)
    standing = workspace.standing()
    return told(
        proof,
        arguments,
        f"Written: {proof.path}",
        f"Whoever has the secretariat's key checks it: assent verify-receipt {proof.path} "
        f"--secretariat {standing.secretariat_key}",
    )


def verify_receipt(workspace: Workspace, arguments: Arguments) -> int:
    return _say_proof(workspace.check_proof(Path(arguments.file)), arguments)


def _say_proof(proof: t.Proof, arguments: Arguments) -> int:
    of = f" of {proof.office}" if proof.office else ""
    seen = (
        f"Cosigned by {len(proof.witnesses)} witnesses." if proof.witnesses else "No witness is known here."
    )
    return told(
        proof,
        arguments,
        f"The receipt holds: {proof.secretariat} signed that it has entry {proof.index} (of {proof.size})"
        f"{of}, taken on {proof.taken_at:%Y-%m-%d %H:%M} UTC.",
        f"Hash of the entry: {proof.entry}" + (", held here too" if proof.held_here else ""),
        seen,
    )


def _line_or_file(text: str) -> str:
    path = Path(text)
    return text_in(text).strip() if "+" not in text and path.is_file() else text


# --- the lock -----------------------------------------------------------------------------------------------


def passphrase(workspace: Workspace, arguments: Arguments) -> int:
    match arguments.act:
        case "set":
            now = workspace.set_passphrase(_new_passphrase(arguments), remember=arguments.remember)
        case "remove":
            now = workspace.set_passphrase(None)
        case "remember" | "forget":
            now = workspace.remember_passphrase(on=arguments.act == "remember")
        case _:
            now = workspace.protection()
    lines = [
        "The workspace is locked." if now.locked else "The workspace is not locked: anybody can read it."
    ]
    if now.locked:
        name = now.keyring or "no good keyring on this computer"
        lines.append(f"Remembered by the computer ({name}): {'yes' if now.remembered else 'no'}")
    return told(now, arguments, *lines)


def _new_passphrase(arguments: Arguments) -> str:
    if arguments.new_passphrase_file:
        return text_in(arguments.new_passphrase_file)
    first = typed_secret("New passphrase: ", arguments)
    if typed_secret("Once more: ", arguments) != first:
        raise DifferentPassphrases
    return first
