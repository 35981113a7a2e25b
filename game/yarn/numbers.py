"""Numbers of the language: 32-bit floats, kept in Python floats that were rounded to them."""

from __future__ import annotations

import math
import re
import struct

_SINGLE = struct.Struct("<f")
_PARSE = re.compile(r"\s*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\s*")
_EXACT = 16777216.0  # 2^24: every integer up to here is a 32-bit float


def single(value: float) -> float:
    """Round to the nearest 32-bit float; too large becomes infinite."""
    try:
        return _SINGLE.unpack(_SINGLE.pack(value))[0]  # type: ignore[no-any-return]
    except OverflowError:
        return math.copysign(math.inf, value)


def parse(text: str) -> float | None:
    """Read a number as written in any invariant form (``12``, ``-0.5``, ``1e3``); None if it is none."""
    return single(float(text)) if _PARSE.fullmatch(text) else None


def shortest(value: float) -> tuple[str, int]:
    """Return the fewest digits that give the same 32-bit float, and the place of the point.

    (``"451"``, 2) stands for 45.1. ``value`` is finite and positive.
    """
    for precision in range(9):
        digits, exponent = f"{value:.{precision}e}".split("e")
        if single(float(f"{digits}e{exponent}")) == value:
            break
    return digits.replace(".", "").rstrip("0") or "0", int(exponent) + 1


def number_text(value: float) -> str:
    """Return the text a number has in a line: ``1``, ``45.1``, ``1E+09``.

    Digits as .NET's invariant culture writes a ``Single``: exponents only where there are more
    digits before the point than max(digits needed, 9), or below 0.0001.
    """
    if -_EXACT <= value <= _EXACT and value == int(value):
        return str(int(value))
    if math.isnan(value):
        return "NaN"
    sign = "-" if value < 0 else ""
    if math.isinf(value):
        return sign + "Infinity"
    digits, point = shortest(abs(value))
    if point > max(len(digits), 9) or point < -3:
        exponent = point - 1
        mantissa = digits[0] + ("." + digits[1:] if len(digits) > 1 else "")
        return f"{sign}{mantissa}E{'-' if exponent < 0 else '+'}{abs(exponent):02d}"
    if point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    if point >= len(digits):
        return sign + digits + "0" * (point - len(digits))
    return f"{sign}{digits[:point]}.{digits[point:]}"


def value_text(value: str | float | bool) -> str:
    """Return a value as text: ``True``/``False``, numbers by ``number_text``, strings as they are."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "True" if value else "False"
    return number_text(value)
