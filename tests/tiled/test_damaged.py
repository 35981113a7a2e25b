"""Maps, tilesets and templates damaged at random: they load, or say why."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from game.core.errors import GameError
from game.tiled import TiledError, load, place_of
from tests.tiled.map_kit import MAPS

pytestmark = pytest.mark.usefixtures("soon_and_small")


def seeds() -> list[tuple[str, bytes]]:
    """Return maps to damage: every form the border reads."""
    names = ("groups.tmx", "json.tmj", "templates.tmx", "infinite_zlib.tmx", "newer_properties.tmx", "encoding_xml.tmx")
    return [(name, (MAPS / name).read_bytes()) for name in names]


WORDS = [
    b"-1",
    b"99999999999",
    b"",
    b'"',
    b"<",
    b">",
    b"&",
    b"\0",
    b"nan",
    b"true",
    b"/>",
    b"../../..",
    b"\xff\xfe",
    b"{",
    b"[",
    b"4294967295",
    b'width="0"',
    b'firstgid="1"',
    b"<group>",
    b"</layer>",
    b"null",
    b"1e308",
    b"%s",
    b"\xed\xa0\x80",
]


VALUES = [
    b"0",
    b"-1",
    b"1",
    b"7",
    b"16",
    b"1000",
    b"100000",
    b"2147483648",
    b"4294967295",
    b"9e99",
    b"nan",
    b"0.5",
    b"-0.001",
    b"",
    b"true",
    b"csv",
    b"base64",
    b"zlib",
    b"tiles.png",
    b"sets/outer.tsx",
    b"../..",
    b"isometric",
    b"left-up",
    b"#12",
    b"#ff00ff",
    b"grid",
    b"center",
    b"point",
    b"Ground",
    b"Objects",
    b"Door",
    b"int",
    b"class",
    b"list",
    b"multiply",
]
"""What the values of attributes are replaced with."""


def damaged(random_: random.Random, raw: bytes) -> bytes:
    data = bytearray(raw)
    if random_.random() < 0.7:  # a file that is still well formed, with values that are not
        values = [found.span(1) for found in re.finditer(rb'[=:] ?"?([^"<>,{}\[\]]*)', data)]
        for start, end in sorted(random_.sample(values, random_.randint(1, 3)), reverse=True):
            data[start:end] = random_.choice(VALUES)
        return bytes(data)
    for _ in range(random_.randint(1, 4)):
        at = random_.randrange(len(data) + 1)
        match random_.randrange(5):
            case 0:
                data[at : at + random_.randint(1, 40)] = b""
            case 1:
                data[at:at] = random_.choice(WORDS)
            case 2:
                data[at : at + random_.randint(1, 8)] = random_.choice(WORDS)
            case 3:
                start = random_.randrange(len(data) + 1)
                data[at:at] = data[start : start + random_.randint(1, 200)]
            case 4 if data:
                data[min(at, len(data) - 1)] = random_.randrange(256)
    return bytes(data)


def test_hundreds_of_damaged_maps_load_or_say_why(tmp_path: Path) -> None:
    for name in ("tiles.png", "soft.png", "wide.png", "sets/outer.tsx", "sets/plain.tsj", "templates/lamp.tx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((MAPS / name).read_bytes())
    random_ = random.Random(2045)
    files = seeds()
    outcomes = {"loaded": 0, "refused": 0, "mute": 0}
    for number in range(350):
        name, raw = files[number % len(files)]
        path = tmp_path / name
        path.write_bytes(damaged(random_, raw))
        try:
            place_of(load(path))
            outcomes["loaded"] += 1
        except GameError as error:
            outcomes["refused" if str(error).encode("utf-8") and error.place and error.problem else "mute"] += 1
    assert outcomes["refused"] > 50
    assert outcomes["loaded"] > 50
    assert outcomes["mute"] == 0


def test_damaged_tilesets_and_templates_are_no_worse(tmp_path: Path) -> None:
    names = ("tiles.png", "soft.png", "sets/outer.tsx", "templates/lamp.tx", "templates.tmx")
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((MAPS / name).read_bytes())
    random_ = random.Random(7)
    mute = 0
    for _ in range(150):
        for name in names[2:4]:
            (tmp_path / name).write_bytes(damaged(random_, (MAPS / name).read_bytes()))
        try:
            load(tmp_path / "templates.tmx")
        except TiledError as error:
            mute += not error.problem
    assert mute == 0
