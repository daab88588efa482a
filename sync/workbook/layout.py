# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A form version laid flat: which tables and columns its answers fill, with labels in one language.

Reads the XForm itself (no engine, no session): the sheets of an export, of a template and of a
reading must agree on paths and lists, and this is the one place that decides them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from lxml import etree

from forms.instruments.names import title_in
from forms.problem import N_, Problem
from sync.workbook.values import Column, ColumnKind, FormLayout, FormSource, Option, Table

_XF = "{http://www.w3.org/2002/xforms}"
_XH = "{http://www.w3.org/1999/xhtml}"
_JR = "{http://openrosa.org/javarosa}"
_CONTROLS = {"input", "select1", "select", "upload", "trigger", "range", "rank", "secret"}
_KINDS: dict[str, ColumnKind] = {
    "int": "integer",
    "integer": "integer",
    "long": "integer",
    "short": "integer",
    "decimal": "decimal",
    "date": "date",
    "time": "time",
    "dateTime": "datetime",
    "geopoint": "place",
    "geotrace": "place",
    "geoshape": "place",
    "binary": "file",
    "odk:rank": "rank",
}
_RELATIVE = re.compile(r"(?<![\w/.\])])(?:current\(\)/)?((?:\.\./)+)([\w.-]+(?:/[\w.-]+)*)")
_ONE_KEY = re.compile(r"^\s*([\w.-]+)\s*=\s*(/[\w./-]+)\s*$")
_ITEMSET = re.compile(
    r"^\s*(?:randomize\()?\s*instance\('([^']+)'\)/root/item(?:\[(.*)\])?\s*(?:,.*)?\)?\s*$", re.S
)


class FormUnreadableProblem(Problem):
    code = "form.unreadable"
    message = N_("The form {form} cannot be laid out as a table: its definition is not readable.")
    remedy = N_("Install the form again from its workbook.")


def layout_of(form: FormSource, language: str = "") -> FormLayout:
    """This lays a form version out in tables, with its texts in the wanted language."""
    return _Reader(_parse(form), form, language).layout()


def language_code(name: str) -> str:
    """This finds the short code in a form's language name: `French (fr)` gives `fr`."""
    inside = re.search(r"\(([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)\)\s*$", name)
    return inside.group(1).lower() if inside else name.strip().lower()


def options_of(layout: FormLayout) -> Mapping[tuple[str, str], tuple[Option, ...]]:
    """This gives the choice list of every choice question, by table path and column path."""
    return {(t.path, c.path): c.options for t in layout.tables for c in t.columns if c.options}


def _parse(form: FormSource) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.fromstring(form.xform, parser)
    except etree.XMLSyntaxError as err:
        raise FormUnreadableProblem(form=form.form_id) from err
    if b"<!DOCTYPE" in form.xform or tree.find(f"{_XH}head/{_XF}model") is None:
        raise FormUnreadableProblem(form=form.form_id)
    return tree


@dataclass(slots=True)
class _Control:
    """What the body says about one question; filled while walking, then read only."""

    tag: str
    label: str = ""
    hint: str = ""
    appearance: str = ""
    element: etree._Element | None = None


@dataclass(slots=True)
class _Draft:
    columns: list[Column] = field(default_factory=list)
    label: str = ""
    parent: str | None = None


class _Reader:
    """Walks one XForm; every look-up table is built once in the constructor and not changed after."""

    def __init__(self, tree: etree._Element, form: FormSource, language: str) -> None:
        self.form = form
        model = tree.find(f"{_XH}head/{_XF}model")
        assert model is not None
        self.title = (tree.findtext(f"{_XH}head/{_XH}title") or form.form_id).strip()
        self.instances = {e.get("id", ""): e for e in model.findall(f"{_XF}instance")[1:]}
        primary = model.find(f"{_XF}instance")
        roots = [e for e in (primary if primary is not None else []) if isinstance(e.tag, str)]
        if not roots:
            raise FormUnreadableProblem(form=form.form_id)
        self.root = roots[0]
        self.binds = {e.get("nodeset", ""): e for e in model.iter(f"{_XF}bind")}
        translations = model.findall(f"{_XF}itext/{_XF}translation")
        self.languages = tuple(t.get("lang", "") for t in translations)
        self.language = _choose(translations, language)
        self.texts = _texts(translations, self.language)
        self.controls: dict[str, _Control] = {}
        self.groups: dict[str, str] = {}
        self.repeats: dict[str, str] = {}
        body = tree.find(f"{_XH}body")
        if body is not None:
            self._walk_body(body, "")

    def layout(self) -> FormLayout:
        root_path = "/" + _local(self.root)
        tables: dict[str, _Draft] = {"": _Draft(label=self.title)}
        self._walk_instance(self.root, root_path, "", root_path, (), tables)
        return FormLayout(
            form_id=self.form.form_id,
            version=self.form.version,
            title=title_in(self.title, language_code(self.language)),
            language=self.language,
            languages=self.languages,
            root=_local(self.root),
            tables=tuple(Table(path, d.label, tuple(d.columns), d.parent) for path, d in tables.items()),
        )

    def _walk_body(self, parent: etree._Element, above: str) -> None:
        for element in parent:
            if _is_remark(element):
                continue
            tag = _local(element)
            ref = _resolve(element.get("ref") or element.get("nodeset") or "", above)
            if tag == "repeat":
                self.repeats[ref] = self.groups.get(ref, "") or self._label(element)
                self._walk_body(element, ref)
            elif tag == "group":
                self.groups[ref] = self._label(element)
                self._walk_body(element, ref or above)
            elif tag in _CONTROLS:
                self.controls[ref] = _Control(
                    tag,
                    self._label(element),
                    self._label(element, "hint"),
                    element.get("appearance", ""),
                    element,
                )

    def _walk_instance(
        self,
        node: etree._Element,
        path: str,
        table: str,
        table_path: str,
        relevant: tuple[str, ...],
        tables: dict[str, _Draft],
    ) -> None:
        seen: set[str] = set()
        for child in node:
            if _is_remark(child):
                continue
            name = _local(child)
            here = f"{path}/{name}"
            if name == "meta" or here in seen:
                continue
            seen.add(here)
            conditions = relevant + self._conditions(here)
            if here in self.repeats:
                nested = here[len("/" + _local(self.root)) + 1 :]
                tables[nested] = _Draft(label=self.repeats[here] or name, parent=table)
                self._walk_instance(child, here, nested, here, conditions, tables)
            elif len(child) or here in self.groups:
                self._walk_instance(child, here, table, table_path, conditions, tables)
            elif (column := self._column(here, table_path, conditions, child)) is not None:
                tables[table].columns.append(column)

    def _conditions(self, path: str) -> tuple[str, ...]:
        expression = self._bind(path, "relevant")
        return (expression,) if expression and expression != "true()" else ()

    def _bind(self, path: str, name: str) -> str:
        bind = self.binds.get(path)
        text = "" if bind is None else bind.get(name, "")
        return _RELATIVE.sub(lambda m: _climb(path, m.group(1), m.group(2)), text).strip()

    def _column(
        self, path: str, table_path: str, relevant: tuple[str, ...], leaf: etree._Element
    ) -> Column | None:
        bind, control = self.binds.get(path), self.controls.get(path)
        calculated = bool(self._bind(path, "calculate"))
        if control is None and not calculated and (bind is None or bind.get(f"{_JR}preload")):
            return None
        readonly = self._bind(path, "readonly") == "true()"
        if readonly and not calculated and not leaf.text and control and control.tag in ("input", "trigger"):
            return None  # a note: it says something and asks nothing
        message = "" if bind is None else bind.get(f"{_JR}constraintMsg", "")
        choices = self._choices(path, control)
        inside = path[len(table_path) + 1 :]
        return Column(
            path=inside,
            label=(control.label if control else "") or inside.rsplit("/", 1)[-1],
            kind=_kind("" if bind is None else bind.get("type", ""), control),
            hint=control.hint if control else "",
            options=choices.options,
            list_name=choices.name,
            parent_question=choices.parent[len(table_path) + 1 :]
            if choices.parent.startswith(table_path + "/")
            else "",
            parent_key=choices.key,
            choice_filter=choices.predicate,
            open_list=choices.open_list,
            required="" if self._bind(path, "required") in ("", "false()") else self._bind(path, "required"),
            relevant=relevant[0] if len(relevant) == 1 else " and ".join(f"({each})" for each in relevant),
            constraint=self._bind(path, "constraint"),
            constraint_message=self._text(message),
            calculated=calculated,
            readonly=readonly,
            is_hidden=control is None,
            appearance=control.appearance if control else "",
            default=(leaf.text or "").strip(),
        )

    def _choices(self, path: str, control: _Control | None) -> _Choices:
        if control is None or control.element is None or control.tag not in ("select", "select1", "rank"):
            return _Choices()
        itemset = control.element.find(f"{_XF}itemset")
        if itemset is None:
            options = (
                Option(item.findtext(f"{_XF}value") or "", self._label(item))
                for item in control.element.findall(f"{_XF}item")
            )
            return _Choices(tuple(options), path.rsplit("/", 1)[-1])
        found = _ITEMSET.match(itemset.get("nodeset", ""))
        if not found or found.group(1) not in self.instances:
            return _Choices(open_list=True)
        predicate = _RELATIVE.sub(
            lambda m: _climb(path, m.group(1), m.group(2)), found.group(2) or ""
        ).strip()
        single = _ONE_KEY.match(predicate)
        options_ = tuple(self._items(found.group(1), itemset))
        return _Choices(
            options_,
            found.group(1),
            single.group(2) if single else "",
            single.group(1) if single else "",
            predicate,
            open_list=not options_,
        )

    def _items(self, name: str, itemset: etree._Element) -> Iterator[Option]:
        instance = self.instances[name]
        value_el, label_el = itemset.find(f"{_XF}value"), itemset.find(f"{_XF}label")
        value_ref = "name" if value_el is None else value_el.get("ref", "name")
        label_ref = "label" if label_el is None else label_el.get("ref", "label")
        inside = re.search(r"itext\((\S+?)\)", label_ref)
        for row in self._rows(instance):
            label = self.texts.get(row.get(inside.group(1), ""), "") if inside else row.get(label_ref, "")
            yield Option(row.get(value_ref, ""), label or row.get(value_ref, ""), row)

    def _rows(self, instance: etree._Element) -> Iterator[dict[str, str]]:
        source = instance.get("src", "")
        if source:
            yield from _csv_rows(self.form.attachments.get(source.rsplit("/", 1)[-1], b""), source)
            return
        for item in instance.iterfind(f"{_XF}root/{_XF}item"):
            yield {_local(e): (e.text or "").strip() for e in item if isinstance(e.tag, str)}

    def _label(self, element: etree._Element, tag: str = "label") -> str:
        label = element.find(f"{_XF}{tag}")
        if label is None:
            return ""
        return self._text(label.get("ref", "")) or _plain(label)

    def _text(self, reference: str) -> str:
        found = re.match(r"\s*jr:itext\('([^']*)'\)", reference)
        if found:
            return self.texts.get(found.group(1), "")
        return reference if not reference.startswith("/") else ""


@dataclass(frozen=True, slots=True)
class _Choices:
    options: tuple[Option, ...] = ()
    name: str = ""
    parent: str = ""
    key: str = ""
    predicate: str = ""
    open_list: bool = False


def _is_remark(element: object) -> bool:
    return not isinstance(getattr(element, "tag", None), str)


def _local(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _resolve(ref: str, above: str) -> str:
    return ref if ref.startswith("/") or not ref else f"{above}/{ref}"


def _climb(path: str, dots: str, rest: str) -> str:
    parts = path.split("/")
    return "/".join([*parts[: len(parts) - dots.count("..")], rest])


def _choose(translations: list[etree._Element], wanted: str) -> str:
    names = [t.get("lang", "") for t in translations]
    for name in names:
        if wanted and (name == wanted or language_code(name) == wanted.lower()):
            return name
    for t in translations:
        if t.get("default") is not None:
            return t.get("lang", "")
    return names[0] if names else ""


def _texts(translations: list[etree._Element], language: str) -> dict[str, str]:
    for translation in translations:
        if translation.get("lang", "") == language:
            return {t.get("id", ""): _value(t) for t in translation.findall(f"{_XF}text")}
    return {}


def _value(text: etree._Element) -> str:
    values = {v.get("form", ""): _plain(v) for v in text.findall(f"{_XF}value")}
    return values.get("") or values.get("long") or values.get("short") or ""


def _plain(element: etree._Element) -> str:
    """A text with its `output` parts shown as the name of the question they quote."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and _local(child) == "output":
            parts.append(f"[{child.get('value', '').strip().rsplit('/', 1)[-1]}]")
        parts.append(child.tail or "")
    plain = re.sub(r"<[^<>]*>|(?<!\w)[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}(?!\w)", "", "".join(parts))
    return re.sub(r"\s+", " ", plain).strip()


def _kind(bind_type: str, control: _Control | None) -> ColumnKind:
    by_control: dict[str, ColumnKind] = {"select1": "one", "select": "many", "rank": "rank", "trigger": "yes"}
    if control and control.tag in by_control:
        return by_control[control.tag]
    if control and control.tag == "upload":
        return "file"
    return _KINDS.get(bind_type.removeprefix("xsd:"), "text")


def _csv_rows(data: bytes, source: str) -> Iterator[dict[str, str]]:
    if not source.endswith(".csv"):
        return
    for row in csv.DictReader(io.StringIO(data.decode("utf-8-sig", errors="replace"))):
        yield {k: (v or "").strip() for k, v in row.items() if k}
