# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Functions about numbers, dates and places.

Each function here takes the compiled arguments of a call and gives the compiled call; the list of
them, with names and explanations, is in functions.py.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from forms import dates, geo
from forms.closures import (
    Arguments,
    Build,
    Compiled,
    nodes_of,
    numbers_of,
    piece,
    texts_of,
)
from forms.tree import (
    NAN,
    Context,
    DayCount,
    Fault,
    Moment,
    Node,
    Value,
    number_of_text,
    string_value,
    to_number,
    to_string,
)

# -- numbers ------------------------------------------------------------------------------------


def of_number(work: Callable[[float], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        number = arguments[0].number()
        return piece(lambda c, n, p, s: _calculated(work, number(c, n, p, s)), "number")

    return build


def of_two_numbers(work: Callable[[float, float], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        first, second = arguments[0].number(), arguments[1].number()
        return piece(lambda c, n, p, s: _calculated(work, first(c, n, p, s), second(c, n, p, s)), "number")

    return build


def _calculated(work: Callable[..., float], *numbers: float) -> float:
    try:
        return float(work(*numbers))
    except ValueError:
        return NAN  # outside the domain: sqrt(-1)
    except OverflowError:
        return math.inf


def logarithm(number: float, work: Callable[[float], float]) -> float:
    return -math.inf if number == 0 else work(number)


def power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    if exponent != exponent:
        return NAN
    found = base**exponent
    return found.real if isinstance(found, complex) and base >= 0 else _real(found)


def _real(found: float | complex) -> float:
    return NAN if isinstance(found, complex) else found


def to_whole(number: float) -> float:
    """To the nearest whole number, halves away from zero."""
    if not math.isfinite(number):
        return number
    return math.copysign(math.floor(abs(number) + 0.5), number)


def rounded(arguments: Arguments) -> Compiled:
    number = arguments[0].number()
    if len(arguments) == 1:
        return piece(lambda c, n, p, s: _round_decimal(number(c, n, p, s), 0), "number")
    places = arguments[1].number()

    def to_places(c: Context, n: Node, p: int, s: int) -> float:
        count = places(c, n, p, s)
        return NAN if count != count else _round_decimal(number(c, n, p, s), int(max(-400, min(400, count))))

    return piece(to_places, "number")


def _round_decimal(number: float, places: int) -> float:
    # 2.15 is 2.2 to one place, as people count; the binary value just below 2.15 would give 2.1.
    if not math.isfinite(number) or number == 0 or places > 20:
        return number
    try:
        return float(Decimal(repr(float(number))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    except InvalidOperation:
        return 0.0 if places < 0 else number


def truncated(arguments: Arguments) -> Compiled:
    number = arguments[0].number()

    def truncated(c: Context, n: Node, p: int, s: int) -> float:
        found = number(c, n, p, s)
        return float(math.trunc(found)) if math.isfinite(found) else found

    return piece(truncated, "number")


def as_number(arguments: Arguments) -> Compiled:
    if not arguments:
        return piece(lambda c, n, p, s: number_of_text(string_value(n), c.zone), "number")
    run = arguments[0].run

    def number(c: Context, n: Node, p: int, s: int) -> float:
        value = run(c, n, p, s)
        found = to_number(value, c.zone)
        is_date = isinstance(value, Moment) or (isinstance(value, str) and _is_date(value, c))
        return DayCount(found) if is_date else found

    return piece(number, "number")


def _is_date(text: str, c: Context) -> bool:
    return "-" in text[4:5] and dates.days_of_text(text.strip(), c.zone) is not None


def extreme(pick: Callable[[list[float]], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        numbers = numbers_of(arguments)

        def extreme(c: Context, n: Node, p: int, s: int) -> float:
            found = numbers(c, n, p, s)
            if not found or any(number != number for number in found):
                return NAN
            return pick(found)

        return piece(extreme, "number")

    return build


def total(arguments: Arguments) -> Compiled:
    nodes = nodes_of("sum", arguments[0])

    def total(c: Context, n: Node, p: int, s: int) -> float:
        zone = c.zone
        numbers = [
            number_of_text(node.value if node.relevant and not node.children else string_value(node), zone)
            for node in nodes(c, n, p, s)
        ]
        return math.fsum(_finite(numbers))

    return piece(total, "number")


def _finite(numbers: list[float]) -> list[float]:
    # fsum refuses to add the two infinities; XPath says that is no number
    if math.inf in numbers and -math.inf in numbers:
        return [NAN]
    return numbers


# -- dates --------------------------------------------------------------------------------------

NO_DATE = Moment(NAN, "Invalid Date")


def _moment(value: Value, c: Context) -> Moment | None:
    """The moment a value says; None for an empty one, NO_DATE for one that is no date."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, list):
        value = to_string(value)
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        found = dates.parse_moment(text, c.zone)
        if found is None:
            number = number_of_text(text, c.zone)
            found = dates.moment_of_days(number, c.zone)
    else:
        found = dates.moment_of_days(float(value), c.zone)
    return NO_DATE if found is None else Moment(dates.days_of(found), dates.moment_text(found))


def date(arguments: Arguments) -> Compiled:
    run = arguments[0].run
    return piece(lambda c, n, p, s: _moment(run(c, n, p, s), c) or "", "any")


def today(arguments: Arguments) -> Compiled:
    def today(c: Context, n: Node, p: int, s: int) -> Value:
        now = c.now().astimezone(c.zone).replace(hour=0, minute=0, second=0, microsecond=0)
        return Moment(dates.days_of(now), now.date().isoformat())

    return piece(today, "moment")


def now(arguments: Arguments) -> Compiled:
    def now(c: Context, n: Node, p: int, s: int) -> Value:
        moment = c.now().astimezone(c.zone)
        return Moment(dates.days_of(moment), dates.time_stamp(moment))

    return piece(now, "moment")


def format_date(arguments: Arguments) -> Compiled:
    run, pattern = arguments[0].run, arguments[1].string()

    def formatted(c: Context, n: Node, p: int, s: int) -> str:
        moment = _moment(run(c, n, p, s), c)
        if moment is None:
            return ""
        found = dates.moment_of_days(moment.days, c.zone)
        return NO_DATE.text if found is None else dates.format_moment(found, pattern(c, n, p, s))

    return piece(formatted, "string")


def decimal_date_time(arguments: Arguments) -> Compiled:
    run = arguments[0].run

    def days(c: Context, n: Node, p: int, s: int) -> float:
        value = run(c, n, p, s)
        if isinstance(value, list):
            value = to_string(value)
        if isinstance(value, str):
            if not value.strip():
                return NAN
            found = dates.days_of_text(value.strip(), c.zone)
            if found is None:
                raise Fault(f"“{value[:40]}” is not a date")
            return found
        return to_number(value, c.zone)

    return piece(days, "number")


def decimal_time(arguments: Arguments) -> Compiled:
    text = arguments[0].string()

    def share(c: Context, n: Node, p: int, s: int) -> float:
        said = text(c, n, p, s)
        if said.strip() and ":" not in said:
            raise Fault(f"“{said[:40]}” is not a time")
        moment = dates.parse_moment(said.strip(), c.zone)
        found = dates.fraction_of_day(said if moment is None else moment.time().isoformat(), c.zone, c.now())
        return NAN if found is None else found

    return piece(share, "number")


# -- places -------------------------------------------------------------------------------------


def of_points(name: str, least: int, work: Callable[[list[geo.Point]], float]) -> Build:
    """A measure of points: 0 where there are fewer than `least`; several arguments are one point each."""

    def build(arguments: Arguments) -> Compiled:
        parts = [texts_of(argument) for argument in arguments]

        def measured(c: Context, n: Node, p: int, s: int) -> float:
            texts = [text for part in parts for text in part(c, n, p, s)]
            segments = [segment for text in texts for segment in text.split(";") if segment.strip()]
            points = geo.parse_points(segments)
            if len(parts) > 1 and any(";" in text for text in texts):
                raise Fault(f"{name} met a line where it takes one point")
            if len(segments) < least and (points is not None or len(parts) == 1):
                return 0.0
            if points is None:
                raise Fault(f"{name} met a text that is no point")
            return round(work(points) * 100) / 100

        return piece(measured, "number")

    return build


def geofence(arguments: Arguments) -> Compiled:
    point, border = texts_of(arguments[0]), texts_of(arguments[1])

    def inside(c: Context, n: Node, p: int, s: int) -> bool:
        points, polygon = geo.parse_points(point(c, n, p, s)), geo.parse_points(border(c, n, p, s))
        if points is None or polygon is None:
            raise Fault("geofence met a text that is no point or no line of points")
        return bool(points) and len(polygon) > 2 and geo.is_inside(points[0], polygon)

    return piece(inside, "boolean")


def intersects(arguments: Arguments) -> Compiled:
    line = texts_of(arguments[0])

    def crossing(c: Context, n: Node, p: int, s: int) -> bool:
        points = geo.parse_points(line(c, n, p, s))
        return points is not None and geo.crosses_itself(points)

    return piece(crossing, "boolean")
