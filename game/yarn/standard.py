"""The functions every script may call. Those that need the running dialogue are bound to it in ``bind``."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from game.yarn.errors import DialogueError, LibraryError
from game.yarn.numbers import number_text, parse, single, value_text
from game.yarn.values import HostFunction, Value

if TYPE_CHECKING:
    from game.yarn.library import Library
    from game.yarn.machine import Dialogue
    from game.yarn.program import Program


def _to_number(value: Value) -> float:
    if isinstance(value, str):
        number = parse(value)
        if number is None:
            raise DialogueError("number", f'"{value}" is no number', "give it digits, as in 12 or -0.5")
        return number
    return float(value)


def _to_bool(value: Value) -> bool:
    if isinstance(value, str):
        word = value.strip().lower()
        if word not in ("true", "false"):
            raise DialogueError("bool", f'"{value}" is neither true nor false', "give it one of them")
        return word == "true"
    return value != 0


def _format(pattern: str, value: Value) -> str:
    from game.yarn.formatting import format_composite

    return format_composite(pattern, value)


def _whole(function: Callable[[float], int]) -> Callable[[float], float]:
    """Let infinities and NaN through functions that only know integers."""
    return lambda value: float(function(value)) if math.isfinite(value) else value


def _round_places(value: float, places: float) -> float:
    return single(round(value, int(places))) if math.isfinite(value) else value


def _increase(value: float) -> float:
    return math.floor(value) + 1.0 if math.isfinite(value) else value


def _decrease(value: float) -> float:
    return math.ceil(value) - 1.0 if math.isfinite(value) else value


def register(library: Library) -> None:
    """Enter all functions of the language into a library."""
    number = ("number",)
    whole: dict[str, Callable[[float], int]] = {
        "round": round,
        "floor": math.floor,
        "ceil": math.ceil,
        "int": math.trunc,
    }
    add = library.function
    add("visited", ("string",), "bool", doc="Whether a node was ever completed.")
    add("visited_count", ("string",), "number", doc="How often a node was completed.")
    add("has_any_content", ("string",), "bool", doc="Whether a node, or any member of a group, could run now.")
    add("random", (), "number", doc="A number from 0 up to but not including 1.")
    add("random_range", ("number", "number"), "number", doc="A number from the first to the second, in whole steps.")
    add("random_range_float", ("number", "number"), "number", doc="Any number from the first to the second.")
    add("dice", number, "number", doc="A whole number from 1 to the given one.")
    add("string", ("any",), "string", value_text, doc="The value as text.")
    add("number", ("any",), "number", _to_number, doc="The value as a number.")
    add("bool", ("any",), "bool", _to_bool, doc="The value as true or false.")
    add("format_invariant", number, "string", number_text, doc="The number as text, always with a point.")
    add("format", ("string", "any"), "string", _format, doc='The value put into a pattern such as "{0:F2}".')
    add("min", ("number", "number"), "number", min, doc="The smaller number.")
    add("max", ("number", "number"), "number", max, doc="The larger number.")
    for name, function in whole.items():
        add(name, number, "number", _whole(function), doc=_ROUNDING[name])
    add("round_places", ("number", "number"), "number", _round_places, doc="Rounded to so many decimal places.")
    add("decimal", number, "number", lambda value: single(value - math.trunc(value)), doc="What follows the point.")
    add("inc", number, "number", _increase, doc="The next whole number up.")
    add("dec", number, "number", _decrease, doc="The next whole number down.")


_ROUNDING = {
    "round": "The nearest whole number; halves go to the even one.",
    "floor": "The whole number at or below.",
    "ceil": "The whole number at or above.",
    "int": "The number without what follows the point.",
}


def bind(dialogue: Dialogue) -> dict[str, HostFunction]:
    """Return the functions that need the running dialogue: its visits, content and random numbers."""

    def random() -> float:
        return (dialogue.rng.bits() >> 40) / 16777216  # 24 bits fill a 32-bit float exactly

    def random_range(low: float, high: float) -> float:
        if not math.isfinite(high - low):
            raise DialogueError("random_range", "the limits must be finite numbers", "check what is passed")
        low, high = min(low, high), max(low, high)
        return single(low + dialogue.rng.below(int(high - low) + 1))

    def random_range_float(low: float, high: float) -> float:
        return single(low + random() * (high - low))

    def dice(sides: float) -> float:
        if not 1 <= sides <= 1 << 62:
            raise DialogueError("dice", f"no dice has {number_text(sides)} sides", "give it 1 or more")
        return single(1 + dialogue.rng.below(int(sides)))

    return {
        "visited": lambda name: dialogue.visits(name) > 0,
        "visited_count": lambda name: single(dialogue.visits(name)),
        "has_any_content": dialogue.has_any_content,
        "random": random,
        "random_range": random_range,
        "random_range_float": random_range_float,
        "dice": dice,
    }


def callables(program: Program, library: Library) -> dict[str, HostFunction]:
    """Return the callables of a library. Raises ``LibraryError`` where a signature is not the program's."""
    for name, (params, _, result) in program.functions.items():
        function = library.functions.get(name)
        if function is None:
            continue
        fits = len(params) >= len(function.params) and (function.variadic or len(params) == len(function.params))
        if not fits or (result and function.result != result):
            problem = f"scripts were compiled for ({', '.join(params)}) -> {result or 'anything'}, this is {function}"
            raise LibraryError(name, problem, "compile the scripts with the same library")
    return {name: function.fn for name, function in library.functions.items() if function.fn is not None}
