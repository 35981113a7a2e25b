"""The values scripts handle. Numbers are floats that fit 32 bits; an enum's case is its raw value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

from game.core.snapshot import Plain
from game.yarn.numbers import single

Value: TypeAlias = "str | float | bool"
HostFunction: TypeAlias = "Callable[..., Value | int]"


WHOLE = 1e16
"""From here on a float's repr has an exponent, and an int of it would have digits that nobody wrote."""


def tidy(value: Value | int) -> Value:
    """Return a host's value as the language keeps it: integers become 32-bit floats."""
    return value if isinstance(value, (str, bool)) else single(value)


def type_name(value: Value) -> str:
    """Return ``string``, ``number`` or ``bool``."""
    if isinstance(value, bool):
        return "bool"
    return "string" if isinstance(value, str) else "number"


def pack_value(value: Value) -> Plain:
    """Return a value without floats: whole numbers as int, others as a list of their repr."""
    if not isinstance(value, float):
        return value
    if value.is_integer() and -WHOLE < value < WHOLE and (value or repr(value) == "0.0"):
        return int(value)
    return [repr(value)]


def unpack_value(data: Plain) -> Value:
    """Return the value that ``pack_value`` packed. Raises ``ValueError`` for anything else."""
    if isinstance(data, (bool, str)):
        return data
    if isinstance(data, int):
        return float(data)
    if isinstance(data, list) and len(data) == 1 and isinstance(data[0], str):
        return float(data[0])
    raise ValueError(f"not a packed value: {data!r}")


def pack_values(values: Mapping[str, Value]) -> dict[str, Plain]:
    """Pack a whole table of variables."""
    return {name: pack_value(value) for name, value in values.items()}
