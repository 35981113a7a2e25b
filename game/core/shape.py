"""Checks that state read from a file is of the types its classes declare.

``unpack`` takes data as it comes; a file may hold anything. This walks what was unpacked along the
annotations of its dataclasses, so that every class says once, where it is declared, what fits it.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from game.core.snapshot import Plain

BIGGEST = 2**31 - 1
"""Numbers of the state stay within 32 bits, as everything that draws them needs."""
LONGEST = 20_000
"""Lists and texts of a state are never longer."""


class ShapeError(ValueError):
    """State that is not of the types it is declared to be of."""


def check_state(state: Any) -> None:
    """Check a dataclass and all it is made of, by its annotations. Raises ``ShapeError`` that names the field.

    What is annotated with other classes, as parts with a check of their own, is passed over.
    """
    for name, kind in _kinds(cast(Hashable, type(state))):
        _check(getattr(state, name), kind, f"{type(state).__name__}.{name}")


def check_value(value: object, kind: object, name: str) -> None:
    """Check one value by an annotation such as ``list[int]``. Raises ``ShapeError``."""
    _check(value, kind, name)


def check_numbers(data: Plain, name: str) -> None:
    """Check that every number in plain data fits 32 bits. Raises ``ShapeError``."""
    if isinstance(data, int):
        _want(-BIGGEST <= data <= BIGGEST, data, "a whole number of 32 bits", name)
    elif isinstance(data, (list, dict)):
        for item in data.values() if isinstance(data, dict) else data:
            check_numbers(item, name)


@cache
def _kinds(cls: Any) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(cls)
    return tuple((entry.name, hints[entry.name]) for entry in fields(cls))


def _check(value: Any, kind: Any, name: str) -> None:
    origin, given = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        _check_union(value, given, name)
    elif origin is not None:
        plain = (list, tuple) if origin is tuple and given[-1] is not ... else origin
        _want(isinstance(value, plain) and len(value) <= LONGEST, value, origin.__name__, name)
        _check_items(value, origin, given, name)
    elif kind is int:
        fits = isinstance(value, int) and not isinstance(value, bool) and -BIGGEST <= value <= BIGGEST
        _want(fits, value, "a whole number of 32 bits", name)
    elif kind is str:
        _want(isinstance(value, str) and len(value) <= LONGEST, value, "a text", name)
    elif kind is bool or (isinstance(kind, type) and issubclass(kind, Enum)):
        _want(isinstance(value, kind), value, kind.__name__, name)
    elif isinstance(kind, type) and is_dataclass(kind):
        _want(isinstance(value, kind), value, str(kind), name)
        check_state(value)


def _check_union(value: object, kinds: tuple[Any, ...], name: str) -> None:
    if value is None and NoneType in kinds:
        return
    *others, last = (kind for kind in kinds if kind is not NoneType)
    for kind in others:
        with suppress(ShapeError):
            _check(value, kind, name)
            return
    _check(value, last, name)


def _check_items(value: Any, origin: Any, given: tuple[Any, ...], name: str) -> None:
    if origin is dict:
        _check_all(value, given[0], name)
        _check_all(value.values(), given[1], name)
    elif origin is tuple and given[-1] is not ...:
        _want(len(value) == len(given), value, f"{len(given)} values", name)
        for item, kind in zip(value, given, strict=True):
            _check(item, kind, name)
    else:
        _check_all(value, given[0], name)


def _check_all(values: Iterable[object], kind: Any, name: str) -> None:
    for value in values:
        _check(value, kind, name)


def _want(fits: bool, value: object, wanted: str, name: str) -> None:
    if not fits:
        raise ShapeError(f"{name} should be {wanted}, not {str(value)[:40]!r}")
