# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a screen reader finds in the window: a listener on the accessibility bus, place by place.

Runs with the system's Python, which has the bindings of AT-SPI; imports nothing of ours. Arguments: the
command that plays the person. Writes one JSON document: for each place its controls, those without a name,
its tables, and what was announced.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "text", "entry", "password text", "combo box",
    "list", "list box", "tree", "table", "tree table", "slider", "spin button", "page tab", "page tab list", "link",
    "progress bar", "menu item", "document text",
}  # fmt: skip
TABLES = {"table", "tree table"}
DEEPEST = 40


def main() -> None:
    announced = []
    listener = Atspi.EventListener.new(lambda event: announced.append(event.any_data))
    listener.register("object:announcement")
    person = subprocess.Popen(sys.argv[1:], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    report = []
    while line := person.stdout.readline():
        if not line.startswith("{"):
            continue
        told = json.loads(line)
        settle()
        window = our_window()
        controls, unnamed, tables = look(window)
        report.append(
            {
                **told,
                "controls": controls,
                "unnamed": unnamed,
                "tables": tables,
                "announced": [str(a) for a in announced],
            }
        )
        announced.clear()
        person.stdin.write("\n")
        person.stdin.flush()
    person.wait(30)
    print(json.dumps({"places": report, "ended": person.returncode}, ensure_ascii=False))


def settle() -> None:
    context = GLib.MainContext.default()
    until = time.monotonic() + 0.3
    while time.monotonic() < until:
        while context.iteration(False):
            pass
        time.sleep(0.01)


def our_window():
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program is not None and program.get_name() == "Assent" and program.get_child_count():
            return program.get_child_at_index(0)
    raise SystemExit("the program is not on the accessibility bus")


def look(window):
    counts, unnamed, tables = {}, [], []
    for node, _depth in walk(window, 0):
        role = node.get_role_name()
        if role not in CONTROLS:
            continue
        counts[role] = counts.get(role, 0) + 1
        if not name_of(node):
            unnamed.append(f"{role} in {trail(node)}")
        if role in TABLES:
            tables.append(table_of(node))
    return counts, unnamed, tables


def walk(node, depth):
    states = node.get_state_set()
    if depth and not states.contains(Atspi.StateType.SHOWING):
        return
    yield node, depth
    if node.get_role_name() in TABLES or depth > DEEPEST:
        return
    for at in range(min(node.get_child_count(), 400)):
        child = node.get_child_at_index(at)
        if child is not None:
            yield from walk(child, depth + 1)


def name_of(node) -> str:
    """A name; or, where the platform says the value instead of it, what labels or describes the control."""
    if node.get_role_name() == "combo box":
        return node.get_description()
    return node.get_name() or label_of(node)


def label_of(node) -> str:
    for relation in node.get_relation_set() or ():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return ""


def trail(node) -> str:
    names = []
    outer = node.get_parent()
    while outer is not None and len(names) < 4:
        names.append(f"{outer.get_role_name()} “{outer.get_name()}”")
        outer = outer.get_parent()
    return ", ".join(names)


def table_of(node):
    """How a table reads: its name, size, headings, and whether every cell of the first rows says something."""
    table = node.get_table_iface()
    if table is None:
        return {"name": name_of(node), "rows": -1, "columns": -1, "headings": [], "silent": 1, "first": []}
    rows, columns = Atspi.Table.get_n_rows(table), Atspi.Table.get_n_columns(table)
    headings = []
    for at in range(columns):
        head = Atspi.Table.get_column_header(table, at)
        headings.append(head.get_name() if head is not None else "")
    first = []
    for row in range(min(rows, 3)):
        cells = [Atspi.Table.get_accessible_at(table, row, at) for at in range(columns)]
        head = Atspi.Table.get_row_header(table, row)
        first.append([head.get_name() if head else "", *(cell.get_name() if cell else "" for cell in cells)])
    silent = sum(not any(cells) for _head, *cells in first)
    return {"name": name_of(node), "rows": rows, "columns": columns, "headings": headings, "silent": silent,
            "first": first}  # fmt: skip


if __name__ == "__main__":
    main()
