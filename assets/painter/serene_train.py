"""The night train one can walk in: mahogany, a runner of carpet, rain on the glass, a town that comes round."""

from __future__ import annotations

from itertools import product

import numpy as np

from assets.painter import serene_train_things
from assets.painter.rooms import add_shadows, add_tops
from assets.painter.tilekit import TILE, Pic, noise
from assets.painter.tilesheet import TileSheet, corner_id

INK = "void0"
HIGH = 64
ROUND = 192
"""After so many px of country the same town comes again."""


def sheet() -> TileSheet:
    """Return the train's tileset, filled."""
    tiles = TileSheet("serene_train")
    _floor(tiles)
    _walls(tiles)
    _view(tiles)
    add_tops(tiles, "train", "auburn0", "void0", "mustard1")
    add_shadows(tiles, "train", "brown0", "brown1")
    serene_train_things.add(tiles)
    return tiles


# -- floor ------------------------------------------------------------------------------------------------
def _board(seed: int) -> Pic:
    """Return floor boards: three planks along the carriage, their joints elsewhere each time."""
    pic = Pic(TILE, TILE, "brown2")
    for row in range(3):
        y = row * 5 + (1 if row == 2 else 0)
        pic.rect(0, y, TILE, 1, "brown3").rect(0, y + 4, TILE, 1, "brown1")
        joint = noise(row, seed, 41) % 40
        if joint < TILE:
            pic.rect(joint, y, 1, 5, "brown1").dot((joint + 1) % TILE, y + 1, "brown3")
        pic.runs(
            "brown1" if (row + seed) % 2 else "brown3", (noise(row, seed, 42) % 10, y + 2, 2 + noise(row, seed, 43) % 4)
        )
    return pic


def _floor(tiles: TileSheet) -> None:
    """Add boards, and the runner as a terrain: a border of gold, diamonds within, worn in the middle."""
    for seed in range(6):
        tiles.add(f"train_board_{seed}", _board(seed))
    ids = {}
    for bits in product((0, 1), repeat=4):
        if not any(bits):
            continue
        name = "runner_" + "".join(map(str, bits))
        tiles.add(name, _runner(bits))
        ids[name] = corner_id(*bits)
    worn = (
        _runner((1, 1, 1, 1))
        .dots([(4, 5), (5, 5), (10, 11), (11, 11), (12, 10)], "magenta2")
        .dither(2, 8, 8, 3, "magenta0", 3)
    )
    tiles.add("runner_worn", worn)
    tiles.add(
        "runner_rose",
        _runner((1, 1, 1, 1)).disc(8, 8, 3, 3, "mustard1").disc(8, 8, 2, 2, "magenta2").dot(7, 7, "mustard3"),
    )
    tiles.wang("Carpet runner", "corner", [("carpet", "#74186e")], ids)


def _runner(bits: tuple[int, ...]) -> Pic:
    ys, xs = np.mgrid[0:TILE, 0:TILE]
    mask = np.zeros((TILE, TILE), bool)
    for on, (qx, qy) in zip(bits, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        if on:
            mask |= (xs // 8 == qx) & (ys // 8 == qy)
    pic = Pic(TILE, TILE).paint(mask, "magenta1")
    pic.paint(mask & ((xs + ys) % 8 == 0) & ((xs - ys) % 8 == 0), "magenta2")
    pic.paint(mask & (((xs + ys) % 16 == 8) | ((xs - ys) % 16 == 8)), "magenta0")
    wide = np.pad(~mask, 4, mode="edge")
    for reach, colour in ((4, "magenta0"), (3, "mustard1"), (2, "magenta1"), (1, "mustard2")):
        near = np.zeros_like(mask)
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                near |= wide[4 + dy : 20 + dy, 4 + dx : 20 + dx]
        pic.paint(mask & near, colour)
    return pic


# -- walls ------------------------------------------------------------------------------------------------
def face(w: int = TILE) -> Pic:
    """Return the carriage's side, ``w`` × 64: brass rail, mahogany panels with inlay, a skirting."""
    pic = Pic(w, HIGH, "auburn1")
    pic.rect(0, 0, w, 5, "auburn0").rect(0, 5, w, 2, "mustard1").rect(0, 5, w, 1, "mustard2")
    pic.rect(0, 7, w, 2, "auburn0").dither(0, 9, w, 2, "auburn0", 8)
    pic.rect(0, 42, w, 1, "auburn0").rect(0, 43, w, 2, "mustard1").rect(0, 43, w, 1, "mustard3").rect(
        0, 45, w, 1, "auburn0"
    )
    for x in range(0, w, TILE):
        pic.frame(x + 2, 12, 12, 27, "auburn0").rect(x + 3, 13, 10, 1, "auburn2").rect(x + 3, 13, 1, 25, "auburn2")
        pic.frame(x + 2, 48, 12, 10, "auburn0").rect(x + 3, 49, 10, 1, "auburn2").rect(x + 15, 9, 1, 33, "auburn0")
    for i in range(w // 3):
        pic.rect(noise(i, 1, 44) % w, 15 + noise(i, 2, 44) % 22, 1, 3, "auburn2" if i % 3 else "auburn0")
    return pic.rect(0, 58, w, 1, "mustard1").rect(0, 59, w, 3, "auburn0").rect(0, 62, w, 2, INK)


def _walls(tiles: TileSheet) -> None:
    box = [(0, 0, 16, 64)]
    tiles.add("train_wall", face(), box)
    left = face().rect(0, 0, 3, HIGH, INK).rect(3, 9, 3, 53, "auburn0")
    tiles.add("train_wall_left", left, box)
    tiles.add("train_wall_right", left.mirror(), box)
    for name, edge in (("left", 0), ("mid", 1), ("right", 2)):
        tiles.add(f"train_glass_{name}", _glass(edge), box)
    tiles.add("train_door", _door(), [(0, 0, 32, 64)])


def _glass(edge: int) -> Pic:
    """Return one column of a window with clear glass from row 8 to row 44, to lay over the view."""
    pic = face()
    pic.rect(0, 6, TILE, 40, "auburn2").rect(0, 6, TILE, 1, "auburn3")
    x0, x1 = (5 if edge == 0 else 0), (11 if edge == 2 else TILE)
    pic.px[8:44, x0:x1] = -1
    if edge == 0:
        pic.rect(3, 8, 2, 36, "auburn0").rect(1, 6, 1, 40, "auburn3")
    if edge == 2:
        pic.rect(11, 8, 1, 36, "auburn3").rect(14, 6, 2, 40, "auburn0")
    if edge == 1:
        pic.rect(0, 8, TILE, 1, "auburn0")
    return pic.rect(0, 44, TILE, 1, "auburn3").rect(0, 45, TILE, 2, "auburn2").rect(0, 47, TILE, 1, "auburn0")


def _door() -> Pic:
    """Return the door at the carriage's end, 2×4 tiles: frosted glass, a light behind it, and no handle."""
    pic = (
        face(32)
        .rect(2, 8, 28, 56, INK)
        .rect(3, 9, 26, 54, "auburn2")
        .rect(3, 9, 26, 1, "auburn4")
        .rect(27, 10, 2, 53, "auburn1")
    )
    pic.rect(7, 14, 18, 25, INK).rect(8, 15, 16, 23, "mustard1").dither(8, 15, 16, 23, "mustard2", 8)
    pic.rect(8, 15, 16, 8, "mustard2").dither(8, 23, 16, 3, "mustard1", 8)
    pic.rows(12, 20, "..aaa..\n.a...a.\na..a..a\na.aaa.a\na..a..a\n.a...a.\n..aaa..", {"a": "mustard4"})
    pic.frame(7, 43, 18, 15, "auburn0").rect(8, 44, 16, 1, "auburn3")
    return pic.rect(7, 59, 18, 3, "mustard1").rect(7, 59, 18, 1, "mustard3")


# -- what goes by -------------------------------------------------------------------------------------------
def _view(tiles: TileSheet) -> None:
    """Add the country, 12×3 tiles, 24 frames of 8 px; rain for the glass; a curtain for either side."""
    land = _country()
    frames = []
    for step in range(24):
        pic = Pic(ROUND, 48)
        _sky(pic, step)
        shift = step * 8 % ROUND
        moved = Pic(ROUND, 48)
        moved.px = np.roll(land.px, -shift, axis=1)
        frames.append(pic.put(moved))
    tiles.add("night_country", frames, durations=110)
    for name, seed in (("rain_a", 1), ("rain_b", 5)):
        tiles.add(name, [_rain(seed, step) for step in range(8)], durations=90)
    tiles.add("curtain_left", [_curtain(step) for step in range(4)], durations=340)
    tiles.add("curtain_right", [_curtain(step).mirror() for step in range(4)], durations=340)


def _sky(pic: Pic, step: int) -> None:
    """Paint the night, and hills that go by at half the speed (they close every 96 px)."""
    for top, colour in ((0, "void1"), (13, "void2"), (21, "void3"), (27, "void4")):
        pic.rect(0, top, ROUND, 48 - top, colour).dither(0, max(top - 2, 0), ROUND, 2, colour, 7)
    for i in range(20):
        pic.dot(noise(i, 1, 45) * ROUND // 256, 8 + noise(i, 2, 45) % 14, "void5" if i % 3 else "white3")
    for x in range(ROUND):
        turn = (x + step * 4) / 96 * 2 * np.pi
        y = round(30 - 3 * np.sin(turn) - 1.4 * np.sin(turn * 2 + 1))
        pic.rect(x, y, 1, 48 - y, "void2").dot(x, y, "void5")


def _country() -> Pic:
    """Return one round of what is near: a hedge, wires, and the town with its one lit window."""
    pic = Pic(ROUND, 48)
    for x in range(ROUND):
        y = round(40 - 1.6 * np.sin(x / ROUND * 6 * np.pi) - noise(x // 3, 3, 46) % 3)
        pic.rect(x, y, 1, 48 - y, INK)
        wire = round(11 + 3 * abs(np.sin(x / ROUND * 4 * np.pi)))
        pic.dot(x, wire, "void0").dot(x, wire + 4, "void0")
    for x in (0, 96):
        pic.rect(x, 8, 2, 36, INK).rect(x - 3 if x else 0, 13, 8, 1, INK)
    for x, w, tall in ((20, 14, 12), (36, 18, 17), (58, 12, 11), (72, 16, 14)):
        pic.rect(x, 42 - tall, w, tall + 2, INK).poly(
            [(x - 2, 42 - tall), (x + w / 2, 35 - tall), (x + w + 2, 42 - tall)], INK
        )
        pic.rect(x + w - 5, 35 - tall, 3, 6, INK)
    pic.rect(41, 29, 8, 8, "mustard3").rect(41, 29, 8, 1, "mustard4").rect(45, 29, 1, 8, INK).rect(
        41, 33, 8, 1, "mustard2"
    )
    pic.rect(46, 33, 2, 4, "brown1").disc(47, 32, 1.6, 1.6, "brown0")
    for i, x in enumerate((112, 128, 144, 160, 176)):
        pic.disc(x, 38, 6 + i % 2, 5, INK).dot(x + 7, 41, ("mustard3", "red2", "mustard2")[i % 3])
    return pic.rect(84, 26, 1, 16, INK).disc(84.5, 26, 2, 2, "mustard3").dot(84, 25, "mustard4")


def _rain(seed: int, step: int) -> Pic:
    """Return rain on a window, 3×3 tiles: drops that run back along the glass."""
    pic = Pic(48, 48)
    for i in range(9):
        age = (step + noise(i, seed, 47)) % 8
        x = noise(i, seed, 48) % 44 - age // 2 + 3
        y = 9 + (noise(i, seed, 49) % 28) + age
        if 8 <= y <= 41:
            pic.dots([(x, y), (x - 1, y + 1)], "void5").dot(x - 2, y + 2, "white2" if i % 2 else "void5")
    for i in range(6):
        pic.dot(4 + noise(i, seed, 50) % 40, 10 + noise(i, seed, 51) % 30, "white2")
    return pic


def _curtain(step: int) -> Pic:
    """Return a drawn curtain, 1×3 tiles: velvet folds, a tie of gold; its hem sways."""
    pic = Pic(TILE, 48)
    for y in range(7, 47):
        wide = 13 - round(4 * np.sin(min(max((y - 7) / 24, 0), 1) * np.pi)) if y < 31 else 10 + (y - 31) // 5
        wide += 1 if step in (1, 2) and y > 36 else 0
        for x in range(wide):
            tone = ("magenta1", "magenta2", "magenta1", "magenta0")[(x + y // 14) % 4]
            pic.dot(x, y, tone)
        pic.dot(wide, y, INK)
    return (
        pic.rect(0, 29, 10, 3, "mustard2")
        .rect(0, 29, 10, 1, "mustard4")
        .rect(0, 5, 15, 2, "mustard2")
        .rect(0, 5, 15, 1, "mustard4")
    )
