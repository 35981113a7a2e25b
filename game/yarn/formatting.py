"""Composite format strings as .NET has them, for one argument: ``{0}``, ``{0,8}``, ``{0:F2}``, ``{0:#,##0.0}``.

After Microsoft's "Composite formatting", "Standard numeric format strings" and "Custom numeric
format strings", in the invariant culture.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

from game.yarn.errors import DialogueError
from game.yarn.numbers import number_text, shortest, value_text
from game.yarn.values import Value

_ITEM = re.compile(r"\{\{|\}\}|\{([0-9]+)(?:,\s*(-?[0-9]{1,4})\s*)?(?::([^{}]*))?\}|[{}]")
_STANDARD = re.compile(r"([A-Za-z])([0-9]{0,2})")
_CUSTOM = re.compile(r"(?P<quoted>'[^']*'|\"[^\"]*\"|\\.)|(?P<digits>[0#,.]+)|(?P<percent>%)|(?P<other>.)")


def format_composite(pattern: str, value: Value) -> str:
    """Put a value into a pattern. Raises ``DialogueError`` if the pattern is none."""

    def item(match: re.Match[str]) -> str:
        whole = match.group()
        if whole in ("{{", "}}"):
            return whole[0]
        if match.group(1) is None:
            raise DialogueError("format", f'a lone "{whole}" in "{pattern}"', f'double it to show it: "{whole * 2}"')
        if int(match.group(1)) != 0:
            raise DialogueError("format", f"{whole} asks for a value that is not there", "there is only {0}")
        text = _value(value, match.group(3) or "")
        width = int(match.group(2) or 0)
        return text.ljust(-width) if width < 0 else text.rjust(width)

    return _ITEM.sub(item, pattern)


def _value(value: Value, pattern: str) -> str:
    if isinstance(value, (str, bool)) or not pattern or value != value or abs(value) == float("inf"):
        return value_text(value)
    standard = _STANDARD.fullmatch(pattern)
    if standard:
        return _standard(value, standard.group(1), int(standard.group(2)) if standard.group(2) else None)
    return _custom(_decimal(value), pattern)


def _decimal(value: float) -> Decimal:
    """Return the number with the digits that are shown for it: 0.1 is 0.1, not the nearest binary fraction."""
    if value == 0:
        return Decimal(0)
    digits, point = shortest(abs(value))
    return Decimal(f"{'-' if value < 0 else ''}0.{digits}E{point}")


def _fixed(number: Decimal, places: int, grouped: bool = False) -> str:
    rounded = number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    if rounded == 0:
        rounded = abs(rounded)
    return f"{rounded:{',' if grouped else ''}f}"


def _standard(value: float, letter: str, precision: int | None) -> str:
    number = _decimal(value)
    kind = letter.upper()
    if kind in "FN":
        return _fixed(number, 2 if precision is None else precision, kind == "N")
    if kind == "P":
        return _fixed(number * 100, 2 if precision is None else precision, True) + " %"
    if kind == "C":
        return ("-" if number < 0 else "") + "¤" + _fixed(abs(number), 2 if precision is None else precision, True)
    if kind == "E":
        mantissa, exponent = f"{number:.{6 if precision is None else precision}E}".split("E")
        return f"{mantissa}{letter}{exponent[0]}{int(exponent[1:]):03d}"
    if kind in "GR":
        if kind == "R" or not precision:
            return number_text(value)
        return f"{float(number):.{precision}{letter if kind == 'G' else 'G'}}"
    if kind in "DX" and value == int(value):
        digits = f"{abs(int(value)):{'d' if kind == 'D' else letter}}"
        return ("-" if value < 0 else "") + digits.rjust(precision or 0, "0")
    raise DialogueError("format", f'"{letter}" is no format for {number_text(value)}', "use F2, N0, P1, 0.00 …")


def _custom(number: Decimal, pattern: str) -> str:
    """Apply a pattern of ``0``, ``#``, ``.``, ``,`` and ``%``; other characters stand for themselves."""
    sections = pattern.split(";")
    negative = number < 0
    if number == 0 and len(sections) > 2:
        pattern = sections[2]
    elif negative and len(sections) > 1 and sections[1]:
        pattern, number, negative = sections[1], -number, False
    else:
        pattern, number = sections[0], abs(number)
    parts = list(_CUSTOM.finditer(pattern))
    number *= 100 ** sum(part.group() == "%" for part in parts)
    digits = "".join(part.group() for part in parts if part["digits"])
    whole, _, fraction = digits.partition(".")
    fraction = fraction.replace(".", "").replace(",", "")
    grouped = "," in whole.strip(",")
    least = len(whole.replace(",", "").lstrip("#")) if "0" in whole else 0
    text = _digits(number, least, fraction, grouped)
    shown, pieces = False, []
    for part in parts:
        if part["quoted"]:
            pieces.append(part.group()[1:] if part.group()[0] == "\\" else part.group()[1:-1])
        elif part["digits"]:
            pieces.append("" if shown else text)
            shown = True
        else:
            pieces.append(part.group())
    return ("-" if negative and any(char in "123456789" for char in text) else "") + "".join(pieces)


def _digits(number: Decimal, least: int, fraction: str, grouped: bool) -> str:
    """Return the digits, at least ``least`` before the point; behind it ``0`` is always shown, ``#`` if needed."""
    text = f"{number.quantize(Decimal(1).scaleb(-len(fraction)), ROUND_HALF_UP):f}"
    whole, _, behind = text.partition(".")
    whole = whole.lstrip("0").rjust(least, "0")
    if grouped and whole:
        whole = _group(whole)
    keep = len(fraction.rstrip("#"))
    behind = behind[:keep] + behind[keep:].rstrip("0")
    return whole + ("." + behind if behind else "")


def _group(digits: str) -> str:
    first = len(digits) % 3
    groups = [digits[:first]] if first else []
    return ",".join(groups + [digits[index : index + 3] for index in range(first, len(digits), 3)])
