# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How the demonstration fills the instruments: by question name, as a person would, inventing nothing.

What the reference data does not know is answered "unknown" where the form offers that, and said to
be unknown where it does not.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from importlib import resources
from typing import Any

from forms.session import FormSession
from forms.submission import Submission

UNKNOWN = "Not known from the sources used for the demonstration; to be verified with the owning entity."


def reference(name: str) -> dict[str, Any]:
    """A file of the reference data, by name."""
    text = (resources.files("sync.reference") / f"{name}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def finished(session: FormSession) -> Submission:
    done = session.finalize()
    if isinstance(done, Submission):
        return done
    complaints = "; ".join(f"{violation.ref}: {violation.message or violation.kind}" for violation in done)
    raise AssertionError(f"the story filled a form wrongly: {complaints}")


_REASONS = {
    "SWR": "We agree, with the reservation that is set out in our comment.",
    "DIS": "The expected benefit does not outweigh the effort for an organization of our size.",
}


def fill_position(session: FormSession, code: str, comments: list[dict[str, Any]]) -> None:
    session.answer("position", code)
    if code in _REASONS:
        session.answer("reason", _REASONS[code])
    if code == "PAR":
        session.answer("part_supported", "The aim; the way to it has to be adapted to each mandate.")
    if not comments:
        session.answer("has_comments", "no")
        return
    session.answer("has_comments", "yes")
    root = session.node("has_comments").ref.rsplit("/", 1)[0]
    for count, comment in enumerate(comments, 1):
        place = f"{root}/comments[{count}]"
        if not any(item.ref == place for item in _every(session)):
            place = session.add_repeat(f"{root}/comments")
        for name, value in comment.items():
            session.answer(f"{place}/{name}", value)


def _every(session: FormSession) -> Iterator[Any]:
    pending = list(session.outline())
    while pending:
        item = pending.pop()
        yield item
        pending.extend(item.children)


# usecases.json calls the same things by other words.
_DOMAINS = {
    "cash": "cash_transfers", "coordination": "cash_transfers", "supply": "supply_chain", "identity": "identity",
    "land": "land_registry", "traceab": "agri_traceability", "remittance": "remittances",
    "innovation": "innovation_finance", "carbon": "carbon_climate", "credential": "credentials", "diploma": "credentials",
    "health": "health", "medicine": "health", "vaccine": "health", "traffick": "justice", "recruit": "justice",
    "trade": "trade_facilitation", "pension": "pensions", "learning": "learning", "training": "learning",
    "asset": "ict_operations", "operations": "ict_operations", "connectivity": "ict_operations",
}  # fmt: skip
_STAGES = {
    "operational": "operational", "production": "operational", "launch": "pilot", "pilot": "pilot", "trial": "pilot",
    "proof of concept": "proof_of_concept", "prototype": "proof_of_concept", "idea": "idea", "closed": "closed",
}  # fmt: skip
_LEDGERS = {
    "stellar": "stellar", "indy": "hyperledger_indy", "bitcoin, ethereum": "other", "ethereum": "ethereum",
    "iota": "iota", "bitcoin": "bitcoin",
}  # fmt: skip
_CATEGORIES = {
    "value_transfer": "value_transfer",
    "record_keeping": "record_keeping",
    "smart_contract": "smart_contracts",
}


def fill_use_case(session: FormSession, case: Mapping[str, Any]) -> None:
    """Fills the quick entry of a use case with what its source says."""
    answer = session.answer
    answer("quick_entry", "yes")
    answer("title", case["name"])
    answer("short_description", case["summary_en_own"])
    answer("kind", "digital_identity" if "identity" in case["domain"] else "blockchain_application")
    answer("lead_organization", organization_code(case["entities"][0]))
    answer("is_global", "no" if case["countries_iso3"] else "yes")
    if case["countries_iso3"]:
        answer("countries", case["countries_iso3"])
    answer("lifecycle_status", _first(_STAGES, case["status_as_reported"], "unverified"))
    answer("category_un", _CATEGORIES[case["category"]])
    answer("domain", _first(_DOMAINS, case["domain"], "other"))
    if session.node("domain_other").relevant:
        answer("domain_other", case["domain"])
    answer(
        "ledger_technology",
        _first(_LEDGERS, case["platform"] or "", "other" if case["platform"] else "unknown"),
    )
    if session.node("ledger_technology_other").relevant:
        answer("ledger_technology_other", case["platform"])
    answer(
        "access_model",
        "public_permissionless" if case["ledger_access"] == "public permissionless" else "unknown",
    )
    answer("evidence_level", "secondary_source")
    say_unknown(session)


def fill_endorsement(session: FormSession, turn: int, clock_today: date) -> None:
    """Fills the road to endorsement of one office; which office stands where is invented."""
    status = ("under_consideration", "letter_signed", "approved_internally")[turn % 3]
    session.answer("edition", "2014")
    session.answer("applicability", "applicable")
    session.answer("status", status)
    session.answer("status_date", clock_today)
    session.answer("evidence_level", "declared")
    session.answer("focal_email", "digital-principles@office.example")
    if session.node("barriers").relevant:
        session.answer("barriers", ["consensus_pending", "legal_review"])
    say_unknown(session)


def organization_code(name: str) -> str:
    """The roster's code of an entity as the use cases name it."""
    return {"UN Women": "UN-Women", "UN OICT": "UN", "UNIN (inter-agency)": "UNIN"}.get(name, name)


def _first(words: Mapping[str, str], text: str, otherwise: str) -> str:
    return next((code for word, code in words.items() if word in text.lower()), otherwise)


_MODEST = (
    "unknown",
    "unverified",
    "undecided",
    "not_reviewed",
    "declared",
    "secondary_source",
    "public",
    "no",
    "none",
    "other",
)


def say_unknown(session: FormSession) -> None:
    """Answers what is still required with the most modest choice there is."""
    for _ in range(40):
        missing = [v for v in session.validate() if v.kind == "required"]
        if not missing:
            return
        for violation in missing:
            node = session.node(violation.ref)
            codes = [choice.value for choice in node.choices]
            if codes:
                session.answer(node.ref, _modest(codes))
            elif node.bind_type in ("int", "integer", "decimal"):
                session.answer(node.ref, 0)
            elif node.bind_type == "date":
                session.answer(node.ref, date(2022, 12, 31))
            else:
                session.answer(node.ref, UNKNOWN)


def _modest(codes: Sequence[str]) -> str:
    return next((code for code in _MODEST if code in codes), codes[-1])
