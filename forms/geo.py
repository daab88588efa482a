# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Points, lines and areas as forms write them ("lat lon alt acc; lat lon ..."), on a sphere.

Radius and formulas are those of ODK, so that two programs agree to the centimetre.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

RADIUS = 6_378_100.0  # metres, as ODK counts

Point = tuple[float, float]  # latitude, longitude


def parse_points(texts: Sequence[str]) -> list[Point] | None:
    """The points of one or several texts; None where one of them is no point."""
    points: list[Point] = []
    for text in texts:
        for part in text.split(";"):
            if not part.strip():
                continue
            point = _point(part)
            if point is None:
                return None
            points.append(point)
    return points


def _point(text: str) -> Point | None:
    parts = text.split()
    if not 2 <= len(parts) <= 4:
        return None
    try:
        numbers = [float(part) for part in parts]
    except ValueError:
        return None
    latitude, longitude = numbers[:2]
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):
        return None
    return latitude, longitude


def distance(points: Sequence[Point]) -> float:
    """The length of a line in metres."""
    return sum(_between(a, b) for a, b in pairwise(points))


def _between(a: Point, b: Point) -> float:
    latitude, other = math.radians(a[0]), math.radians(b[0])
    across = math.radians(a[1] - b[1])
    cosine = math.sin(latitude) * math.sin(other) + math.cos(latitude) * math.cos(other) * math.cos(across)
    half = (
        math.sin((latitude - other) / 2) ** 2
        + math.cos(latitude) * math.cos(other) * math.sin(across / 2) ** 2
    )
    if cosine < 0:
        return math.acos(max(-1.0, cosine)) * RADIUS
    return 2 * math.asin(min(1.0, math.sqrt(half))) * RADIUS


def area(points: Sequence[Point]) -> float:
    """The area inside a line in square metres; the last point is joined to the first."""
    if len(points) < 3:
        return 0.0
    total = 0.0
    for a, b in pairwise([*points, points[0]]):
        total += math.radians(b[1] - a[1]) * (2 + math.sin(math.radians(a[0])) + math.sin(math.radians(b[0])))
    return abs(total * RADIUS * RADIUS / 2)


def is_inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Whether a closed line runs around the point."""
    inside = False
    latitude, longitude = point
    for (y1, x1), (y2, x2) in pairwise([*polygon, polygon[0]]):
        if (x1 > longitude) != (x2 > longitude):
            crossing = (y2 - y1) * (longitude - x1) / (x2 - x1) + y1
            inside ^= latitude < crossing
    return inside


def crosses_itself(points: Sequence[Point]) -> bool:
    """Whether two parts of a line meet other than at their common end."""
    parts = [pair for pair in pairwise(points) if pair[0] != pair[1]]
    closed = len(parts) > 2 and parts[0][0] == parts[-1][1]
    for i, (a, b) in enumerate(parts):
        for j in range(i + 1, len(parts)):
            c, d = parts[j]
            if j == i + 1:
                if _is_between(a, b, d) or _is_between(c, d, a):
                    return True
            elif not (closed and i == 0 and j == len(parts) - 1) and _meet(a, b, c, d):
                return True
    return False


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b[1] - a[1]) * (c[0] - a[0]) - (b[0] - a[0]) * (c[1] - a[1])


def _is_between(a: Point, b: Point, c: Point) -> bool:
    if _turn(a, b, c) != 0 or c in (a, b):
        return False
    return min(a[0], b[0]) <= c[0] <= max(a[0], b[0]) and min(a[1], b[1]) <= c[1] <= max(a[1], b[1])


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    if _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0:
        return True
    ends = ((a, b, c), (a, b, d), (c, d, a), (c, d, b))
    return any(_is_between(*three) or three[2] in three[:2] for three in ends)
