"""Reading plain data back: each function returns its argument typed, or says that a snapshot is damaged."""

from __future__ import annotations

from game.core.errors import SnapshotError
from game.core.snapshot import Plain


def _damaged(wanted: str, value: Plain) -> SnapshotError:
    return SnapshotError("encounter", f"expected {wanted}, found {value!r}", "the snapshot is damaged; load another")


def whole(value: Plain) -> int:
    """Return an integer. Raises ``SnapshotError`` for anything else, as all functions here do."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _damaged("an integer", value)


def flag(value: Plain) -> bool:
    """Return a boolean."""
    if isinstance(value, bool):
        return value
    raise _damaged("true or false", value)


def text(value: Plain) -> str:
    """Return a string."""
    if isinstance(value, str):
        return value
    raise _damaged("a text", value)


def row(value: Plain, length: int = -1) -> list[Plain]:
    """Return a list, of exactly ``length`` items if that is given."""
    if isinstance(value, list) and length in (-1, len(value)):
        return value
    raise _damaged("a list" if length < 0 else f"a list of {length}", value)


def table(value: Plain) -> dict[str, Plain]:
    """Return a dictionary."""
    if isinstance(value, dict):
        return value
    raise _damaged("a table", value)


def wholes(value: Plain, length: int = -1) -> list[int]:
    """Return a list of integers, of exactly ``length`` items if that is given."""
    return [whole(item) for item in row(value, length)]


def at(data: dict[str, Plain], key: str) -> Plain:
    """Return the entry ``key`` of a table."""
    if key in data:
        return data[key]
    raise _damaged(f"an entry {key!r}", list(data))
