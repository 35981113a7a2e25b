"""The realm's ground: a sea of light, slabs of glass afloat on it, circuits, falls of data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from assets.painter.tilekit import Pic, noise
from assets.painter.tilesheet import Box, TileSheet

FRAMES = 8
_FACE = 6


@dataclass(frozen=True)
class Slab:
    """What a floor is made of: its body, joints and shade, its lit rims, and its front face from top to bottom.

    ``texture`` lays what lies on the body; it gets 32×32 px whose middle is the tile, the mask of what is floor, and
    the variant.
    """

    body: str
    joint: str
    shade: str
    spark: str
    rim: str
    side: str
    edge: str
    face: tuple[str, ...]
    marks: tuple[str, str]
    texture: Callable[[Pic, np.ndarray, int], None]


def _glass(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Lay joints, sheen and depth on the glass; the tile itself is the middle of the 32×32."""
    rows, columns = np.mgrid[0:32, 0:32]
    x, y = (columns - 8) % 16, (rows - 8) % 16
    pic.paint(mask & ((x == 0) | (y == 0)), "teal1")
    pic.paint(mask & ((x == 15) | (y == 15)), "void1")
    pic.paint(mask & (x == 0) & (y == 0), "teal2")
    sheen = (x + y - 5 * variant) % 32
    if variant in (1, 3):
        pic.paint(mask & (sheen > 9) & (sheen < 13) & (x > 1) & (y > 1) & (x < 14) & (y < 14), "teal1")
        pic.paint(mask & (sheen == 15) & (x > 2) & (y > 2) & (x < 14) & (y < 14), "teal1")
    if variant == 2:
        pic.paint(mask & (x > 2) & (x < 13) & (y > 2) & (y < 13) & ((x + y) % 4 == 0) & ((x - y) % 4 == 0), "teal1")
    if variant == 4:
        pic.paint(mask & (np.abs(x - 7.5) + np.abs(y - 7.5) < 4), "teal1")
        pic.paint(mask & (np.abs(x - 7.5) + np.abs(y - 7.5) < 2), "teal3")


def _tubules(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Lay bare dentine: a few fine channels, some of them lit from below."""
    rows, columns = np.mgrid[0:32, 0:32]
    x, y = (columns - 8) % 16, (rows - 8) % 16
    for px, py in (((3, 5), (12, 10)), ((9, 4),), ((5, 11), (11, 6)), (), ((3, 12), (13, 3), (8, 8)))[variant]:
        pic.paint(mask & (np.abs(x - px) < 2) & (y == py), "enamel0")
        pic.paint(mask & (x == px) & (y == py + 1), "enamel2")
    if variant == 3:
        pic.paint(mask & (np.hypot(x - 7.5, y - 7.5) < 4), "enamel2")
        pic.paint(mask & (np.hypot(x - 7.5, y - 7.5) < 2.6), "red0")
        pic.paint(mask & (np.hypot(x - 7.5, y - 7.5) < 1.5), "red1")


GLASS = Slab(
    "teal0", "teal1", "void1", "teal2", "teal3", "teal3", "cyan3",
    ("cyan1", "teal1", "teal1", "cyan0", "cyan0", "void1"), ("teal3", "teal2"), _glass,
)  # fmt: skip
DENTINE = Slab(
    "enamel1", "enamel2", "enamel0", "enamel3", "enamel3", "enamel2", "enamel4",
    ("enamel2", "enamel1", "enamel1", "enamel0", "red0", "enamel0"), ("enamel3", "enamel0"), _tubules,
)  # fmt: skip


def sea(variant: int, frame: int, frames: int = FRAMES) -> Pic:
    """Return a tile of the sea: long ripples that sway, a glint now and then."""
    pic = Pic(16, 16, "void0")
    sway = round(2.4 * np.sin(2 * np.pi * frame / frames))
    for row in range(16):
        seed = noise(row, variant, 5)
        if seed % 3 == 2:
            continue
        start = seed % 16 + (sway if row % 2 else -sway) + variant * 5
        tone = "void1" if seed % 5 else "cyan0"
        for step in range(3 + seed % 6):
            pic.dot((start + step) % 16, row, tone)
    for index in range(4):
        seed = noise(index, variant, 9)
        x, y = (seed % 13 + (sway if seed % 2 else -sway)) % 16, seed // 13 % 15
        live = (frame + seed) % frames
        if live < frames // 2:
            tone = ("teal1", "cyan1")[index % 2] if live in (0, frames // 2 - 1) else ("teal2", "cyan2")[index % 2]
            pic.runs(tone, (x, y, 2 + (live in (1, 2))))
    seed = noise(7, variant, 3)
    if variant % 3 == 0 and frame in (seed % frames, (seed + 1) % frames):
        pic.dot(seed % 15, seed // 15 % 16, "teal4")
    return pic


def inside(corners: tuple[bool, bool, bool, bool], size: int = 32) -> np.ndarray:
    """Return a mask of ``size``² around a tile: quadrants that are floor, its outer corners cut.

    ``corners`` are top left, top right, bottom right, bottom left.
    """
    half = size // 2
    mask = np.zeros((size, size), bool)
    parts = ((slice(0, half), slice(0, half)), (slice(0, half), slice(half, size)))
    parts += ((slice(half, size), slice(half, size)), (slice(half, size), slice(0, half)))
    for floor, part in zip(corners, parts, strict=True):
        mask[part] = floor
    y, x = np.mgrid[0:size, 0:size] + 0.5 - half
    signs = ((-1, -1), (1, -1), (1, 1), (-1, 1))
    if sum(corners) == 1:
        sx, sy = signs[corners.index(True)]
        mask &= (x * sx + y * sy) > 4
    if sum(corners) == 3:
        sx, sy = signs[corners.index(False)]
        mask |= (x * sx + y * sy) < 4
    return mask


def slab(corners: tuple[bool, bool, bool, bool], variant: int = 0, stuff: Slab = GLASS) -> Pic:
    """Return a tile of floor with its rims and the lit front face below."""
    wide = inside(corners)
    pic = Pic(32, 32)
    pic.paint(wide, stuff.body)
    stuff.texture(pic, wide, variant)
    above = ~np.roll(wide, 1, 0) & wide
    left, right = ~np.roll(wide, 1, 1) & wide, ~np.roll(wide, -1, 1) & wide
    below = ~np.roll(wide, -1, 0) & wide
    above[0], below[-1], left[:, 0], right[:, -1] = False, False, False, False
    pic.paint(left | right, stuff.side)
    pic.paint(above, stuff.rim)
    pic.paint(below, stuff.edge)
    for depth in range(1, _FACE + 1):
        edge = np.roll(below, depth, 0) & ~wide
        pic.paint(edge, stuff.face[depth - 1])
    for depth in (2, 3):
        marks = np.roll(below, depth, 0) & ~wide & (np.mgrid[0:32, 0:32][1] % 8 < 3)
        pic.paint(marks, stuff.marks[depth - 2])
    return pic.crop(8, 8, 16, 16)


_ORDER = ((7, 1), (1, 2), (3, 4), (5, 8))  # wang index of each corner and its bit


def corner_sets() -> Iterator[tuple[str, tuple[bool, bool, bool, bool], tuple[int, ...]]]:
    """Yield (name part, corners, wang id) of all tiles with any floor at a corner."""
    for bits in range(1, 16):
        corners = tuple(bool(bits & bit) for _, bit in _ORDER)
        wang = [0] * 8
        for (index, _), inside in zip(_ORDER, corners, strict=True):
            wang[index] = 1 if inside else 2
        yield f"{bits:02d}", (corners[0], corners[1], corners[2], corners[3]), tuple(wang)


def edges(corners: tuple[bool, bool, bool, bool]) -> list[Box]:
    """Return the boxes of a floor tile that nobody can walk on."""
    quarters = ((0, 0), (8, 0), (8, 8), (0, 8))
    return [(x, y, 8, 8) for inside, (x, y) in zip(corners, quarters, strict=True) if not inside]


# a circuit's tile joins some of its four sides: bits top 1, right 2, bottom 4, left 8
WIRE = ("cyan1", "cyan2", "cyan3", "cyan4", "teal2")
THREAD = ("red0", "red1", "red2", "red3", "enamel0")


def circuit(bits: int, frame: int, tones: tuple[str, str, str, str, str] = WIRE) -> Pic:
    """Return a circuit tile in tones from dark to light and a rim; a light runs right and down along it."""
    pic = Pic(16, 16)
    path: list[tuple[int, int]] = []
    if bits & 1:
        path += [(8, y) for y in range(8)]
    if bits & 4:
        path += [(8, y) for y in range(8, 16)]
    if bits & 8:
        path += [(x, 8) for x in range(8)]
    if bits & 2:
        path += [(x, 8) for x in range(8, 16)]
    for x, y in [*path, (8, 8)]:
        near = (x + y - 2 * frame) % 16
        pic.dot(x, y, tones[3 if near == 0 else 2 if near in (15, 14) else 1 if near > 9 else 0])
    if bits.bit_count() != 2:
        pic.rect(7, 7, 3, 3, tones[1]).dot(8, 8, tones[3] if frame % 4 < 2 else tones[2])
        pic.frame(6, 6, 5, 5, tones[4])
    elif bits not in (5, 10):
        pic.dot(8, 8, tones[2])
    return pic


def strata(pic: Pic, variant: int) -> None:
    """Lay up the glass that the lobby stands on: sheet over sheet, a channel of light, bits that drop off."""
    for y in (16, 21, 27, 34):
        pic.rect(0, y, 16, 1, "teal3" if y < 20 else "teal2" if y < 30 else "teal1").rect(0, y + 1, 16, 1, "void1")
    pic.rect(4 + variant * 4, 17, 1, 22, "cyan2").rect(3 + variant * 4, 20 + variant * 3, 3, 3, "cyan3")
    pic.dot(4 + variant * 4, 21 + variant * 3, "cyan4").rect(11 - variant * 3, 30, 2, 2, "teal4")
    pic.rect(13 - variant * 5, 39, 2, 2, "teal2")


def sunset() -> Pic:
    """Return what the window throws on the glass (6×3 tiles): three slanting panes of dusk."""
    pic = Pic(96, 48)
    for left in (4, 35, 66):
        for row in range(44):
            for column in range(26):
                x = left + column + row // 4 - 4
                fade = row * 16 // 44
                if 0 <= x < 96 and _BAYER[row % 4][x % 4] >= fade:
                    pic.dot(x, row, "dusk1" if row < 10 else "dusk0" if row < 30 else "teal1")
    return pic


def sheen() -> Pic:
    """Return the tank's light on the glass (3×2 tiles)."""
    pic = Pic(48, 32)
    for row in range(26):
        for column in range(3 + row // 8, 45 - row // 8):
            if _BAYER[row % 4][column % 4] >= row * 16 // 26 + 3:
                pic.dot(column, row, "cyan1" if row < 9 else "cyan0")
    return pic


_BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))


def fall(part: str, frame: int) -> Pic:
    """Return a tile of a fall of data: ``top`` at the floor's edge, ``mid``, or ``foot`` in the sea."""
    pic = Pic(16, 16)
    for x in range(1, 15):
        seed = noise(x, 3, 21)
        if seed % 4 == 0:
            continue
        speed = 1 + seed % 2
        start = 0 if part != "top" else 12
        end = 16 if part != "foot" else 6 + seed % 5
        for y in range(start, end):
            near = (y - frame * 2 * speed + seed) % 16
            if near == 15:
                pic.dot(x, y, "cyan4" if seed % 3 else "teal4")
            elif near > 11:
                pic.dot(x, y, "cyan2" if seed % 3 else "teal3")
            elif near > 6 and (y + x) % 2:
                pic.dot(x, y, "cyan1" if seed % 3 else "teal2")
    if part == "foot":
        for ring in range(2):
            wide = (frame + ring * 4) % 8
            pic.runs("teal2" if wide > 4 else "teal3", (8 - wide, 12 + ring, 2), (6 + wide, 12 + ring, 2))
        pic.dither(2, 9, 12, 3, "cyan3", 5, frame)
    return pic


def add_slabs(
    sheet: TileSheet, name: str, stuff: Slab, colour: str, outside: tuple[str, str], variants: int = 4
) -> None:
    """Add a floor's tiles, ``variants`` more of the whole one, and its terrain set, in the colours Tiled shows."""
    tiles = {}
    for number, corners, wang in corner_sets():
        sheet.add(f"{name}_{number}", slab(corners, 0, stuff), edges(corners))
        tiles[f"{name}_{number}"] = wang
    sheet.wang(f"{name} over {outside[0]}", "corner", [(name, colour), outside], tiles)
    for variant in range(1, variants + 1):
        sheet.add(f"{name}_15_{variant}", slab((True,) * 4, variant, stuff))


def add_circuits(sheet: TileSheet, name: str, tones: tuple[str, str, str, str, str], colour: str) -> None:
    """Add animated circuits and their terrain set."""
    tiles = {}
    for bits in range(1, 16):
        frames = [circuit(bits, frame, tones) for frame in range(FRAMES)]
        sheet.add(f"{name}_{bits:02d}", frames, durations=90)
        sides = [int(bool(bits & bit)) for bit in (1, 2, 4, 8)]
        tiles[f"{name}_{bits:02d}"] = (sides[0], 0, sides[1], 0, sides[2], 0, sides[3], 0)
    sheet.wang(name, "edge", [(name, colour)], tiles)


def add(sheet: TileSheet) -> None:
    """Add the lobby's ground."""
    for variant in range(4):
        frames = [sea(variant, frame) for frame in range(FRAMES)]
        sheet.add(f"sea_{variant}", frames, [(0, 0, 16, 16)], durations=200)
    for variant in range(2):
        sheet.add(f"shallow_{variant}", [sea(variant, frame) for frame in range(FRAMES)], durations=200)
    add_slabs(sheet, "glass", GLASS, "#2fb3a0", ("sea", "#15123a"))
    add_circuits(sheet, "circuit", WIRE, "#1fb4e4")
    for part in ("top", "mid", "foot"):
        sheet.add(f"fall_{part}", [fall(part, frame) for frame in range(FRAMES)], durations=80)
    sheet.add("sunset", sunset())
    sheet.add("sheen", sheen())
