# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which commands only look: they run while a window has the workspace open, and on a stick nobody can write to.

So do those that make a file of what is there and remember that they did; there, then, they remember nothing.
"""

from __future__ import annotations

import argparse

_REMEMBERING = frozenset({"backup", "template"})
_READING = frozenset(
    {
        "agenda",
        "board",
        "comments",
        "endorsements",
        "exchange",
        "forms",
        "history",
        "note",
        "objections",
        "offices",
        "quarantine",
        "receipt",
        "records",
        "register",
        "show",
        "status",
        "updates",
        "verify",
        "verify-receipt",
        "verify-result",
        "waiting",
    }
)


def only_looks(arguments: argparse.Namespace) -> bool:
    match arguments.verb:
        case "export":
            return bool(arguments.format == "docx")
        case "review":
            return arguments.act in ("list", "write")
        case "note":
            parts = (
                arguments.symbol,
                arguments.job_number,
                arguments.introduction,
                arguments.general,
                arguments.closing,
            )
            return all(part is None for part in parts)
        case "comments":
            return not arguments.take
        case "consult":
            return not arguments.file
        case "organizations":
            return arguments.add is None
        case "profile":
            return arguments.person is None and arguments.device is None
        case "drafts":
            return not arguments.discard
        case "clusters":
            return not (arguments.apart or arguments.comment)
        case "roots" | "passphrase":
            return bool(arguments.act == "show")
        case verb:
            return verb in _READING and not getattr(arguments, "delete", "")


def would_remember(arguments: argparse.Namespace) -> bool:
    """What changes nothing but the memory of having made a file."""
    if arguments.verb == "export":
        return bool(arguments.format in ("xlsx", "csv"))
    return arguments.verb in _REMEMBERING
