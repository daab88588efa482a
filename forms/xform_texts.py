# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The words and expressions of an XForm: compiled once each, texts with their outputs and translations.

Shared by the parts of the reader (`xform.py`), together with the findings they gather.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from forms.definition import FormExpressionProblem, Text, TextForms
from forms.problem import Finding, Problem
from forms.xml_input import Element, elements, local
from forms.xpath import Expr, UnknownFunctionProblem, compile_expr


@dataclass(slots=True)
class Wordings:
    """What was compiled and what is to be told, for one form being read."""

    namespaces: Mapping[str, str]
    findings: list[Finding] = field(default_factory=list)
    expressions: dict[str, Expr] = field(default_factory=dict)

    def rule(self, text: str | None, path: str, what: str) -> Expr | None:
        if text is None or not text.strip():
            return None
        return self.compile(text, f"{path} {what}")

    def compile(self, text: str, place: str) -> Expr:
        found = self.expressions.get(text)
        if found is None:
            try:
                found = compile_expr(text, self.namespaces)
            except UnknownFunctionProblem as err:
                raise UnknownFunctionProblem(**{**err.facts, "place": place}) from err
            except Problem as err:
                raise FormExpressionProblem(
                    place=place, expression=text.strip()[:200], detail=str(err)[:300]
                ) from err
            self.expressions[text] = found
        return found

    def message(self, text: str | None, path: str) -> Text | None:
        if text is None:
            return None
        itext_id = itext_literal(text)
        if itext_id is not None:
            return Text(itext_id=itext_id)
        if text.strip().startswith("jr:itext("):
            return Text(expr=self.compile(text, f"{path} message"))
        return Text(parts=(text,))

    def note(self, code: str, message: str, place: str, **facts: str | int) -> None:
        self.findings.append(Finding(code, message, place, severity="repaired", facts=dict(facts)))

    def translations(self, model: Element) -> tuple[dict[str, dict[str, TextForms]], str | None]:
        found: dict[str, dict[str, TextForms]] = {}
        default: str | None = None
        for itext in elements(model):
            if local(itext) != "itext":
                continue
            for translation in elements(itext):
                language = translation.get("lang", "")
                if translation.get("default") is not None and default is None:
                    default = language
                table = found.setdefault(language, {})
                for text in elements(translation):
                    table[text.get("id", "")] = {
                        value.get("form", ""): self.parts(value)
                        for value in elements(text)
                        if local(value) == "value"
                    }
        if default is None and found:
            default = next(iter(found))
        return found, default

    def parts(self, element: Element) -> tuple[str | Expr, ...]:
        parts: list[str | Expr] = [element.text or ""]
        for child in elements(element):
            if local(child) == "output":
                ref = child.get("value") or child.get("ref") or "''"
                parts.append(self.compile(ref, "output"))
            else:
                parts.extend(self.parts(child))
            parts.append(child.tail or "")
        return tuple(part for part in parts if part != "")

    def text(self, element: Element | None) -> Text | None:
        if element is None:
            return None
        ref = element.get("ref")
        if ref is None:
            return Text(parts=self.parts(element))
        itext_id = itext_literal(ref)
        if itext_id is not None:
            return Text(itext_id=itext_id)
        return Text(expr=self.compile(ref, f"{local(element)} ref"))


def itext_literal(ref: str) -> str | None:
    """The id in jr:itext('id'), or None when the id is computed."""
    ref = ref.strip()
    if not (ref.startswith("jr:itext(") and ref.endswith(")")):
        return None
    inner = ref[len("jr:itext(") : -1].strip()
    if len(inner) >= 2 and inner[0] in "'\"" and inner[-1] == inner[0] and inner[0] not in inner[1:-1]:
        return inner[1:-1]
    return None
