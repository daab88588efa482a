# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The two older ways a form names choices outside itself, told in the terms of the newer one.

`search('file', ...)` in an appearance, and `itemsets.csv` behind a `query`: both become an ordinary
choice list over an instance, written as expressions for the reader to compile.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from forms.external import tree_from_csv
from forms.xpath import Node, string_value

ITEMSETS_FILE: Final = "itemsets.csv"
_SEARCH: Final = re.compile(r"search\s*\((.*)\)", re.DOTALL)
_QUERY: Final = re.compile(r"\s*instance\(\s*['\"]([^'\"]+)['\"]\s*\)")
_TESTS: Final[Mapping[str, str]] = {
    "contains": "contains({column}, {value})",
    "startswith": "starts-with({column}, {value})",
    "endswith": "ends-with({column}, {value})",
    "matches": "{column} = {value}",
}


@dataclass(frozen=True, slots=True)
class ListedChoices:
    """Where choices come from, as expressions. `instance` is the list's name."""

    instance: str
    nodeset: str
    value: str
    label: str


def searched(appearance: str, value_column: str, label_column: str) -> ListedChoices | None:
    """This reads `search('file', 'contains', 'column', value, 'column', value)` in an appearance; None if there is none."""
    found = _SEARCH.search(appearance)
    if found is None:
        return None
    arguments = _arguments(found[1])
    name = _literal(arguments[0]).removesuffix(".csv")
    tests: list[str] = []
    if len(arguments) >= 4:
        test = _TESTS.get(_literal(arguments[1]), _TESTS["contains"])
        tests.append(test.format(column=_literal(arguments[2]), value=arguments[3]))
    if len(arguments) >= 6:
        tests.append(_TESTS["matches"].format(column=_literal(arguments[4]), value=arguments[5]))
    filters = "".join(f"[{test}]" for test in tests)
    return ListedChoices(name, f"instance('{name}')/root/item{filters}", value_column, label_column)


def without_search(appearance: str) -> str:
    """This is the appearance without its search(...)."""
    return _SEARCH.sub("", appearance)


def queried(query: str) -> ListedChoices | None:
    """This reads `instance('list')/root/item[...]` of a question with a query; None if it is something else."""
    found = _QUERY.match(query)
    return ListedChoices(found[1], query, "name", "label") if found else None


def lists_of_itemsets_file(content: bytes) -> dict[str, Node]:
    """This splits itemsets.csv into one instance for each of its lists."""
    lists: dict[str, Node] = {}
    for root in tree_from_csv(content).children:
        for item in root.named("item"):
            names = item.named("list_name")
            name = string_value(names[0]) if names else ""
            if name not in lists:
                lists[name] = Node("instance")
                lists[name].append(Node("root"))
            lists[name].children[0].append(item)
    return lists


def _arguments(text: str) -> list[str]:
    """The arguments of a call, commas inside quotes and brackets left alone."""
    found, depth, quote = [""], 0, ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "," and not depth:
            found.append("")
            continue
        found[-1] += char
    return [argument.strip() for argument in found]


def _literal(argument: str) -> str:
    return argument.strip().strip("'\"")
