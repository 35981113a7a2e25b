"""Snapshots are plain data; a hash is their canonical text hashed.

Every class of state has ``pack()``, which returns a new structure of lists, strings, integers,
booleans, ``None`` and dictionaries with string keys, and ``unpack(data)``, which builds it again.
Nothing else may be state: no floats (they print differently nowhere, but add up differently),
no references to content.
"""

from __future__ import annotations

import hashlib
import json
from typing import TypeAlias

Plain: TypeAlias = "bool | int | str | list[Plain] | dict[str, Plain] | None"


def canonical(data: Plain) -> str:
    """Return the one text that stands for ``data``: JSON, sorted keys, no blanks, ASCII."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def digest(data: Plain) -> str:
    """Return the hash of plain data: 32 hex digits, equal over processes and platforms."""
    return hashlib.blake2b(canonical(data).encode("ascii"), digest_size=16).hexdigest()
