"""The fonts that ship: every letter we promise, inside its line, told apart from its neighbours."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"
ASCII = "".join(map(chr, range(0x20, 0x7F)))
LATIN_1 = "".join(map(chr, range(0xA0, 0x100)))
EXTENDED_A = "".join(map(chr, range(0x100, 0x180)))
TYPOGRAPHY = "‘’‚“”„‹›–—…•−™€\u2009\u202f"
SIGNS = "←↑→↓♥♡♪★✓●○▲▼◀▶■□"
LARGEST_OVERHANG = 3
# Drawn alike in print as well: cedilla and comma below, eth and d with stroke, dash and minus.
SAME = {frozenset("\u00ad\u200b"), frozenset("ŢȚ"), frozenset("ţț"), frozenset("ÐĐ"), frozenset("–−")}


def load(name: str) -> tuple[dict, np.ndarray]:
    data = json.loads((FONTS / f"{name}.json").read_text("utf-8"))
    return data, np.array(Image.open(FONTS / f"{name}.png").convert("RGBA"))


@pytest.fixture(params=["body", "title"])
def font(request: pytest.FixtureRequest) -> tuple[dict, np.ndarray]:
    return load(request.param)


def test_every_letter_of_western_and_central_europe_is_there(font: tuple[dict, np.ndarray]) -> None:
    missing = [char for char in ASCII + LATIN_1 + EXTENDED_A + TYPOGRAPHY if char not in font[0]["glyphs"]]
    assert not missing


def test_the_body_has_signs_for_running_text() -> None:
    data, _ = load("body")
    assert all(char in data["glyphs"] for char in SIGNS)


def test_every_glyph_lies_in_the_picture_and_hangs_over_its_line_by_little(font: tuple[dict, np.ndarray]) -> None:
    data, pixels = font
    for char, (x, y, w, h, advance) in data["glyphs"].items():
        assert x + w <= pixels.shape[1], char
        assert y + h <= pixels.shape[0], char
        assert h <= data["line"] + LARGEST_OVERHANG, char
        assert advance >= w or unicodedata.category(char) in ("Zs", "Cf"), char


def test_no_two_characters_look_alike(font: tuple[dict, np.ndarray]) -> None:
    data, pixels = font
    seen: dict[bytes, str] = {}
    for char, (x, y, w, h, advance) in data["glyphs"].items():
        if ord(char) >= 0xE000:
            continue
        look = pixels[y : y + h, x : x + w, 3].tobytes() + bytes((w, h, advance if not w else 0))
        twin = seen.setdefault(look, char)
        spaces = {unicodedata.category(char), unicodedata.category(twin)} <= {"Zs", "Cf"}
        assert twin == char or spaces or frozenset((twin, char)) in SAME, f"{twin} {char}"


def test_figures_are_as_wide_as_each_other(font: tuple[dict, np.ndarray]) -> None:
    assert len({font[0]["glyphs"][figure][4] for figure in "0123456789"}) == 1


def test_the_picture_is_white_on_nothing(font: tuple[dict, np.ndarray]) -> None:
    colours = {tuple(pixel) for pixel in font[1].reshape(-1, 4)}
    assert colours == {(0, 0, 0, 0), (0xF4, 0xF8, 0xFC, 255)}


def test_neighbouring_letters_never_touch(font: tuple[dict, np.ndarray]) -> None:
    data, pixels = font
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,’"
    ink = {}
    for char in letters:
        x, y, w, h, advance = data["glyphs"][char]
        found = np.argwhere(pixels[y : y + h, x : x + w, 3] > 0)
        ink[char] = ({(int(dy), int(dx)) for dy, dx in found}, advance)
    for first in letters:
        for second in letters:
            move = ink[first][1] + data["kerning"].get(first + second, 0)
            near = {(y + dy, x + move + dx) for y, x in ink[second][0] for dy in (-1, 0, 1) for dx in (-1, 0, 1)}
            assert not near & ink[first][0], first + second


def test_every_named_glyph_has_a_picture() -> None:
    data, _ = load("body")
    assert {"key.e", "key.left shift", "pad.a", "pad.dpad", "pointer.left"} <= set(data["names"])
    assert len(set(data["names"].values())) == len(data["names"])
    assert all(data["glyphs"][char][2] > 0 for char in data["names"].values())
