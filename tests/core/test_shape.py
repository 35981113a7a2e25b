"""State from a file is checked against the types its classes declare."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

import pytest

from game.core.shape import BIGGEST, LONGEST, ShapeError, check_numbers, check_state, check_value


class Colour(Enum):
    RED = "red"


@dataclass(slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(slots=True)
class Picture:
    name: str
    shown: bool = False
    colour: Colour = Colour.RED
    middle: Point | None = None
    points: list[Point] = field(default_factory=list)
    named: dict[str, tuple[int, int]] = field(default_factory=dict)
    value: int | str | bool = 0


def test_what_fits_its_types_passes():
    check_state(Picture("a", True, Colour.RED, Point(1), [Point(-BIGGEST, 3)], {"b": (1, 2)}, "word"))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", 7),
        ("name", "x" * (LONGEST + 1)),
        ("shown", 1),
        ("colour", "red"),
        ("middle", (1, 2)),
        ("middle", Point(True)),
        ("points", (Point(1),)),
        ("points", [Point(BIGGEST + 1)]),
        ("points", [Point(1)] * (LONGEST + 1)),
        ("named", {"b": (1, 2, 3)}),
        ("named", {3: (1, 2)}),
        ("value", 1.5),
        ("value", None),
    ],
)
def test_what_does_not_fit_is_named(name: str, value: object):
    picture = Picture("a")
    setattr(picture, name, value)
    with pytest.raises(ShapeError, match=r"\w+\.\w+ should be"):
        check_state(picture)


def test_lists_as_json_has_them_stand_for_tuples_of_fixed_length():
    check_value(["a", 1], tuple[str, int], "pair")
    with pytest.raises(ShapeError, match="pair"):
        check_value(["a", "1"], tuple[str, int], "pair")


def test_numbers_anywhere_in_plain_data_fit_32_bits():
    check_numbers({"a": [1, True, None, "2", {"b": -BIGGEST}]}, "data")
    with pytest.raises(ShapeError, match="data"):
        check_numbers({"a": [[2**31]]}, "data")
