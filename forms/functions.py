# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The functions an expression may call, and what we decided where the implementations differ.

FUNCTIONS is the whole list: name, how many arguments, one line for people, and how a call compiles.
DIALECT is the list of decisions. Clock, randomness, zone and texts come from the context.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from forms import geo
from forms import node_functions as nodes
from forms import number_functions as numbers
from forms import text_functions as texts
from forms.closures import Build, piece

ANY_NUMBER = 10_000


@dataclass(frozen=True, slots=True)
class Function:
    """One function: what it does for people, and how a call of it becomes a closure."""

    name: str
    least: int
    most: int
    summary: str
    build: Build
    is_volatile: bool = False  # another value without any answer having changed


@dataclass(frozen=True, slots=True)
class Dialect:
    """One decision where implementations differ."""

    topic: str
    decision: str
    cases: tuple[str, ...] = ()


# -- the list -----------------------------------------------------------------------------------


def _listed(*functions: Function) -> Mapping[str, Function]:
    return {function.name: function for function in functions}


FUNCTIONS: Mapping[str, Function] = _listed(
    Function("if", 3, 3, "the second value where the first is true, else the third", texts.if_then),
    Function("coalesce", 1, ANY_NUMBER, "the first value that is not empty", texts.coalesce),
    Function("once", 1, 1, "the value the question already has, else this one", nodes.once),
    Function("boolean", 1, 1, "whether a value is true, not zero, or not empty", texts.as_boolean),
    Function(
        "boolean-from-string",
        1,
        1,
        "true for 'true' and '1'",
        texts.of_text(texts.boolean_from_string, "boolean"),
    ),
    Function("not", 1, 1, "the opposite", texts.negation),
    Function("true", 0, 0, "true", texts.fixed(True, "boolean")),
    Function("false", 0, 0, "false", texts.fixed(False, "boolean")),
    Function("selected", 2, 2, "whether a choice is among the selected ones", texts.selected),
    Function("selected-at", 2, 2, "the selected choice at a place, counted from 0", texts.selected_at),
    Function(
        "count-selected",
        1,
        1,
        "how many choices are selected",
        texts.of_text(lambda t: float(len(t.split())), "number"),
    ),
    Function(
        "jr:choice-name", 2, 2, "the label of a choice in the language of the moment", nodes.choice_name
    ),
    Function("jr:itext", 1, 1, "a text of the form in the language of the moment", nodes.itext),
    Function("checklist", 2, ANY_NUMBER, "whether so many values are true", texts.checklist),
    Function(
        "weighted-checklist",
        2,
        ANY_NUMBER,
        "whether the weights of true values lie between",
        texts.weighted_checklist,
    ),
    Function("concat", 0, ANY_NUMBER, "texts put together, each node of a node-set", texts.concat),
    Function("join", 1, ANY_NUMBER, "texts put together with a separator", texts.join),
    Function("string", 0, 1, "the value as text", texts.as_string),
    Function(
        "string-length", 0, 1, "the number of characters", texts.of_text(lambda t: float(len(t)), "number")
    ),
    Function("substr", 2, 3, "the text from one place to before another, counted from 0", texts.substr),
    Function("substring", 2, 3, "the text from a place, so many characters, counted from 1", texts.substring),
    Function("substring-before", 2, 2, "the text before a mark", texts.of_two_texts(texts.before, "string")),
    Function("substring-after", 2, 2, "the text after a mark", texts.of_two_texts(texts.after, "string")),
    Function(
        "contains",
        2,
        2,
        "whether a text is inside another",
        texts.of_two_texts(lambda a, b: b in a, "boolean"),
    ),
    Function("starts-with", 2, 2, "whether a text begins so", texts.of_two_texts(str.startswith, "boolean")),
    Function("ends-with", 2, 2, "whether a text ends so", texts.of_two_texts(str.endswith, "boolean")),
    Function("translate", 3, 3, "characters replaced one by one", texts.translate),
    Function("normalize-space", 0, 1, "the text with single spaces", texts.of_text(texts.squeezed, "string")),
    Function("regex", 2, 2, "whether a pattern is found in a text", texts.regex_found),
    Function("digest", 2, 3, "the MD5, SHA-1 or SHA-2 of a text", texts.digest),
    Function(
        "base64-decode",
        1,
        1,
        "the text a Base64 text stands for",
        texts.of_text(texts.base64_decode, "string"),
    ),
    Function("uuid", 0, 1, "a random identifier", nodes.uuid, is_volatile=True),
    Function(
        "random",
        0,
        0,
        "a random number below 1",
        lambda a: piece(lambda c, n, p, s: c.rng.random(), "number"),
        is_volatile=True,
    ),
    Function("randomize", 1, 2, "nodes in random order; with a seed, always the same", nodes.randomize),
    Function("number", 0, 1, "the value as number; of a numbers.date, days since 1970", numbers.as_number),
    Function("int", 1, 1, "the number without its fraction", numbers.truncated),
    Function("round", 1, 2, "the nearest number to so many places, halves away from zero", numbers.rounded),
    Function(
        "floor",
        1,
        1,
        "the next whole number below",
        numbers.of_number(lambda x: math.floor(x) if math.isfinite(x) else x),
    ),
    Function(
        "ceiling",
        1,
        1,
        "the next whole number above",
        numbers.of_number(lambda x: math.ceil(x) if math.isfinite(x) else x),
    ),
    Function("abs", 1, 1, "the number without its sign", numbers.of_number(abs)),
    Function("pow", 2, 2, "a number to the power of another", numbers.of_two_numbers(numbers.power)),
    Function("sqrt", 1, 1, "the square root", numbers.of_number(math.sqrt)),
    Function("exp", 1, 1, "e to the power", numbers.of_number(math.exp)),
    Function("exp10", 1, 1, "10 to the power", numbers.of_number(lambda x: numbers.power(10.0, x))),
    Function(
        "log", 1, 1, "the natural logarithm", numbers.of_number(lambda x: numbers.logarithm(x, math.log))
    ),
    Function(
        "log10",
        1,
        1,
        "the logarithm to base 10",
        numbers.of_number(lambda x: numbers.logarithm(x, math.log10)),
    ),
    Function("sin", 1, 1, "the sine", numbers.of_number(math.sin)),
    Function("cos", 1, 1, "the cosine", numbers.of_number(math.cos)),
    Function("tan", 1, 1, "the tangent", numbers.of_number(math.tan)),
    Function("asin", 1, 1, "the arc sine", numbers.of_number(math.asin)),
    Function("acos", 1, 1, "the arc cosine", numbers.of_number(math.acos)),
    Function("atan", 1, 1, "the arc tangent", numbers.of_number(math.atan)),
    Function("atan2", 2, 2, "the angle of a point", numbers.of_two_numbers(math.atan2)),
    Function("pi", 0, 0, "π", texts.fixed(math.pi, "number")),
    Function("min", 1, ANY_NUMBER, "the least; no number where one is none", numbers.extreme(min)),
    Function("max", 1, ANY_NUMBER, "the greatest; no number where one is none", numbers.extreme(max)),
    Function("sum", 1, 1, "the sum of the nodes", numbers.total),
    Function("count", 1, 1, "how many nodes", nodes.count),
    Function("count-non-empty", 1, 1, "how many nodes with an answer", nodes.count_non_empty),
    Function(
        "position",
        0,
        1,
        "the place of the node; nodes.position(..) is the number of the repeat",
        nodes.position,
    ),
    Function(
        "last", 0, 0, "how many nodes there are here", lambda a: piece(lambda c, n, p, s: float(s), "number")
    ),
    Function("current", 0, 0, "the node the expression belongs to", nodes.current),
    Function("instance", 1, 1, "a secondary instance by its name", nodes.instance),
    Function("indexed-repeat", 3, ANY_NUMBER, "an answer in the repeat of that number", nodes.indexed_repeat),
    Function("pulldata", 4, 4, "a cell of a data file, by the value of a key column", nodes.pulldata),
    Function("id", 1, 1, "the elements with these ids", nodes.by_id),
    Function("lang", 1, 1, "whether the node is in that language", nodes.lang),
    Function("name", 0, 1, "the name of a node, with prefix", nodes.name_by(nodes.written_name, "name")),
    Function(
        "local-name",
        0,
        1,
        "the name of a node, without prefix",
        nodes.name_by(nodes.local_name, "local-name"),
    ),
    Function(
        "namespace-uri", 0, 1, "the namespace of a node", nodes.name_by(nodes.namespace, "namespace-uri")
    ),
    Function("today", 0, 0, "the date of the day", numbers.today, is_volatile=True),
    Function("now", 0, 0, "date and time of the moment", numbers.now, is_volatile=True),
    Function("date", 1, 1, "the date a text or a number of days says", numbers.date),
    Function("date-time", 1, 1, "the date and time a text or a number of days says", numbers.date),
    Function("format-date", 2, 2, "a date written with % codes", numbers.format_date),
    Function("format-date-time", 2, 2, "a date and time written with % codes", numbers.format_date),
    Function(
        "decimal-date-time", 1, 1, "days since 1970, with the share of the day", numbers.decimal_date_time
    ),
    Function("decimal-time", 1, 1, "the share of the day that has passed at a time", numbers.decimal_time),
    Function(
        "area",
        1,
        ANY_NUMBER,
        "the area inside points, in square metres",
        numbers.of_points("area", 3, geo.area),
    ),
    Function(
        "distance",
        1,
        ANY_NUMBER,
        "the length of a line of points, in metres",
        numbers.of_points("distance", 0, geo.distance),
    ),
    Function("geofence", 2, 2, "whether a point lies inside an area", numbers.geofence),
    Function("intersects", 1, 1, "whether a line crosses itself", numbers.intersects),
    Function(
        "version", 0, 0, "the version of the form", lambda a: piece(lambda c, n, p, s: c.version, "string")
    ),
)

DIALECT: tuple[Dialect, ...] = (
    Dialect(
        "A number that is none (NaN)",
        "reads as no answer: '' in calculations, concat and coalesce; string() writes 'NaN'",
        ("xp2427", "xp2428", "jr067"),
    ),
    Dialect(
        "round()",
        "goes away from zero on halves, in decimal: round(-1.5) is -2, round(2.15, 1) is 2.2",
        ("xp2054", "xp2061", "jr253"),
    ),
    Dialect(
        "A date as a number",
        "counts days since 1970 in UTC; a date without time begins at midnight of the session's zone",
        ("xp0468", "xp0552", "xp2112", "xp2153"),
    ),
    Dialect(
        "number() of a date, written as text",
        "is the whole day; in arithmetic it keeps the share of the day",
        ("xp2118", "xp2126"),
    ),
    Dialect("A date with time at midnight", "is written as date alone", ("xp0492", "xp1217")),
    Dialect(
        "Comparing dates",
        "text dates compare as text with =, as days with < and >; a date of a function as days always",
        ("xp0625", "xp0629", "xp0660"),
    ),
    Dialect(
        "date() of a text that is no date",
        "is false, no number, and reads 'Invalid Date'; date('') is ''",
        ("xp0457", "xp2643", "xp0506", "jr155"),
    ),
    Dialect(
        "decimal-date-time(), decimal-time() of a text that says none",
        "stops the expression with a problem",
        ("jr167", "jr168"),
    ),
    Dialect(
        "Numbers in texts",
        "digits and one point; a negative exponent is read, as other engines write it; '1.1e6' is no number",
        ("xp2487", "jr051", "jr095"),
    ),
    Dialect(
        "A truth against nodes with < or >",
        "compares the number of the truth with each node; with = the truth of there being nodes",
        ("xp0263", "xp0337", "xp0220"),
    ),
    Dialect(
        "An unknown function",
        "is refused when the form is read, also where it would never be reached; compile_expr(deferred=True) waits",
        ("xp1819", "xp1997"),
    ),
    Dialect("Operators without a space", "`1div 1`, `2 mod1` are read", ("xp0940", "xp0961", "xp2413")),
    Dialect(
        "regex()",
        "looks for the pattern anywhere in the text (web forms); write ^ and $ for the whole. Time is bounded, look-behind and back-references are refused",
        ("xp2606",),
    ),
    Dialect(
        "min(), max(), sum()",
        "are no number where one node is none; of no nodes, sum is 0 and min and max are no number",
        ("xp2203", "xp2456", "xp2462"),
    ),
    Dialect("position(node)", "is the place among siblings of the same name", ("xp2644", "xp2645")),
    Dialect(
        "indexed-repeat()",
        "takes absolute and relative paths; an argument that names the own repeat (..) means all its instances",
        ("xp0115", "xp0191", "xp0235"),
    ),
    Dialect(
        "randomize() with a seed",
        "is the Park-Miller sequence of ODK; the seed loses its fraction, a text is hashed with SHA-256",
        ("xp1966", "xp1977", "xp1979"),
    ),
    Dialect("once()", "keeps the value the question has, also when it was typed", ("xp2661", "xp2664")),
    Dialect(
        "checklist() over nodes", "counts the nodes that have a text, whatever it says", ("xp2569", "xp2570")
    ),
    Dialect(
        "area() and distance()",
        "are on a sphere of 6,378,100 m; area of no points is 0, distance of impossible coordinates stops",
        ("xp1831", "xp1834", "xp1849", "xp1850"),
    ),
    Dialect("geofence()", "is false while the point is unanswered", ("xp1889", "jr135")),
    Dialect(
        "Names without prefix",
        "match an element written without prefix, whatever its default namespace",
        ("xp1145",),
    ),
    Dialect("The namespace axis", "is empty: instances carry no namespace nodes", ("xp1180", "xp1198")),
    Dialect(
        "Functions without argument",
        "normalize-space(), string-length() and number() read the context node",
        ("xp1622", "xp1634", "jr148", "jr150"),
    ),
    Dialect(
        "Absolute paths inside repeats",
        "mean all instances, unless Context.contextualise asks for the own one (JavaRosa)",
    ),
    Dialect("Nodes that are not relevant", "stay in node-sets and read as empty"),
)
