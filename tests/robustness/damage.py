"""What disks, editors and transfers do to files: cut off, flipped, zeroed, doubled, half overwritten."""

from __future__ import annotations

import random
import re

WORDS = (
    b"null", b"true", b"-1", b"0", b"1e999", b"NaN", b"-Infinity", b"99999999999999999999", b"1.5", b'""', b"[]", b"{}",
    b'"\\ud800"', b"[" * 100_000, b'{"a":' * 3000, b"\0", b"\xff\xfe", b"{nonsense}",
)  # fmt: skip
"""What takes the place of a JSON value now and then."""


def damaged(whole: bytes, chance: random.Random) -> bytes:
    """Return a file's bytes after one to four accidents."""
    data = bytearray(whole)
    for _ in range(chance.randint(1, 4)):
        _accident(data, chance)
    return bytes(data)


def _accident(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    end = min(len(data), at + chance.randint(1, 64))
    match chance.randrange(8):
        case 0:
            del data[at:]
        case 1:
            del data[at:end]
        case 2:
            data[at:end] = bytes(end - at)
        case 3:
            data[at:at] = data[at:end]
        case 4:
            data[at:end] = chance.randbytes(end - at)
        case 5 if data:
            data[min(at, len(data) - 1)] ^= 1 << chance.randrange(8)
        case _:
            _replace_a_value(data, chance)


def _replace_a_value(data: bytearray, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    found = re.compile(rb'-?\d+|"[^"\n]{0,80}"|\[|\{|true|false|null').search(data, at)
    if found is not None:
        data[found.start() : found.end()] = chance.choice(WORDS)
