"""The Lamp's studio: a set without its fourth wall, cameras that fish like herons, and an audience of smiles."""

from __future__ import annotations

import numpy as np

from assets.painter import realm_studio_things as things
from assets.painter.realm_areas import add_cliffs, add_inlay, add_walls, where
from assets.painter.realm_floor import Slab, add_slabs
from assets.painter.tilekit import Pic, bayer
from assets.painter.tilesheet import TileSheet


def stage(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Lay a polished chequer with gold between; some tiles bear a star, a mark of tape, or a scratch of light."""
    x, y = where(pic)
    pic.paint(mask & ((x < 8) == (y < 8)), "enamel3").paint(mask & ((x == 0) | (y == 0)), "enamel1")
    pic.paint(mask & (x == 0) & (y == 0), "mustard3").paint(mask & (x == 1) & (y == 1), "enamel4")
    if variant in (1, 2):
        gleam = (x + y + 5 * variant) % 16
        pic.paint(mask & (gleam < 2) & (x > 1) & (y > 1), "enamel4").paint(
            mask & (gleam == 4) & (x > 2) & (y > 2) & (y < 12), "enamel4"
        )
    if variant == 3:
        away, turn = np.hypot(x - 7.5, y - 7.5), np.arctan2(y - 7.5, x - 7.5)
        star = away < 4.2 + 2.4 * np.cos(5 * (turn + np.pi / 2))
        pic.paint(mask & np.roll(star, 1, 0), "enamel0").paint(mask & star, "mustard2").paint(
            mask & star & (y < 7), "mustard3"
        )
    if variant in (4, 5):
        tone = ("red2", "white3")[variant - 4]
        pic.paint(mask & (np.abs(x - 7.5) < 5) & (y > 3) & (y < 6), tone).paint(
            mask & (np.abs(x - 7.5) < 1) & (y > 3) & (y < 12), tone
        )


STAGE = Slab(
    "enamel2", "enamel1", "void0", "mustard2", "mustard4", "mustard2", "white4",
    ("mustard3", "mustard1", "enamel2", "enamel1", "enamel0", "void0"), ("mustard4", "mustard2"), stage,
)  # fmt: skip
_SEATS = (
    ("hair0", "void2", "void3", "white4", "auburn1"),
    ("void0", "void1", "void2", "white2", "auburn0"),
    ("void0", "void0", "void1", "white0", "enamel0"),
)
"""Dark, head, its rim, teeth and seat, near to far."""


def audience(depth: int, kind: int, frame: int) -> Pic:
    """Return somebody in the audience (1×1): who smiles now and then, who smiles always, an empty seat, the aisle."""
    dark, head, rim, teeth, seat = _SEATS[depth]
    pic = Pic(16, 16)
    if kind == 3:
        return pic.rect(6, 12, 4, 1, "mustard1" if depth == 0 else "mustard0" if depth == 1 else "void0")
    pic.rect(1, 9, 14, 6, seat).rect(1, 9, 14, 1, "auburn2" if depth == 0 else seat).rect(1, 14, 14, 1, dark)
    if kind == 2:
        return pic
    pic.disc(8, 13, 6.4, 5, head).rect(2, 14, 12, 2, seat).disc(8, 6, 4.4, 5, head)
    pic.rect(4, 3, 1, 5, rim).runs(rim, (5, 2, 2), (3, 10, 3))
    if kind == 1 or frame in (1, 2):
        wide = 6 if frame == 2 or (kind == 1 and frame != 3) else 4
        pic.runs(teeth, (8 - wide // 2, 7, wide), (9 - wide // 2, 8, wide - 2))
        if frame == 2:
            pic.dot(8 + wide // 2, 6, teeth)
    return pic


def skirt(pic: Pic, variant: int) -> None:
    """Hang the front of the stage: velvet in folds, a gold fringe, a footlight in its shell."""
    for x in range(16):
        fold = (x + variant * 5) % 8
        shade = np.zeros(pic.px.shape, bool)
        shade[14:, x] = True
        pic.shift(shade, (0, 1, 1, 0, 0, -1, -1, -1)[fold])
    pic.rect(0, 14, 16, 1, "enamel0").rect(0, 15, 16, 2, "mustard1").rect(0, 15, 16, 1, "mustard3")
    for x in range(0, 16, 2):
        pic.rect(x, 17, 1, 3 + x // 2 % 2, "mustard2" if x % 4 else "mustard1")
    if variant == 1:
        pic.disc(8, 13, 5, 4, "mustard1").disc(8, 12.5, 4, 3, "mustard4").disc(8, 12, 2.4, 1.6, "white4")


def plush(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Weave the red carpet: pile that catches the light, a diamond of gold now and then."""
    x, y = where(pic)
    pic.paint(mask & ((x + 2 * y) % 8 == 1), "red0").paint(mask & ((x - y) % 16 == 4) & (y % 4 < 2), "auburn1")
    if variant:
        diamond = np.abs(x - 7.5) + np.abs(y - 7.5)
        pic.paint(mask & (np.abs(diamond - 5) < 1), "mustard1").paint(mask & (diamond < 2), "mustard3")


def lip(side: str) -> Pic:
    """Return the gilt edge of the stage where it ends inside a tile's side (1×1); ``face`` is what hangs below one."""
    pic = Pic(16, 16)
    if side == "face":
        pic.rect(0, 0, 16, 2, "mustard1").rect(0, 0, 16, 1, "mustard3").rect(0, 2, 16, 5, "enamel1")
        for x in range(0, 16, 2):
            pic.rect(x, 7, 1, 3 + x // 2 % 2, "mustard2" if x % 4 else "mustard1")
        return pic.dither(0, 3, 16, 4, "enamel0", 8)
    box = {"north": (0, 0, 16, 2), "south": (0, 14, 16, 2), "west": (0, 0, 2, 16), "east": (14, 0, 2, 16)}[side]
    pic.rect(*box, "mustard2")
    lit = {"north": (0, 0, 16, 1), "south": (0, 15, 16, 1), "west": (0, 0, 1, 16), "east": (15, 0, 1, 16)}[side]
    return pic.rect(*lit, "mustard4")


def curtain(variant: int) -> Pic:
    """Return a column of the gold curtain, swagged above, its hem on the boards."""
    pic = Pic(16, 48)
    for x in range(16):
        fold = (x + variant * 3) % 8
        tone = ("mustard0", "mustard1", "mustard2", "mustard3", "mustard3", "mustard2", "mustard1", "mustard0")[fold]
        pic.rect(x, 8, 1, 31, tone)
        if fold in (3, 4):
            pic.rect(x, 12 + variant, 1, 12, "mustard4")
    rows = np.mgrid[0:48, 0:16][0]
    pic.shift((rows > 30) & bayer(16, 48, 8), -1).shift(rows > 35, -1)
    for x in range(16):
        drop = (6, 8, 9, 10, 11, 11, 12, 12, 12, 12, 11, 11, 10, 9, 8, 6)[x]
        pic.rect(x, 2, 1, drop, "auburn1" if x % 4 else "auburn2").dot(x, 2 + drop, "mustard3").dot(
            x, 3 + drop, "mustard1"
        )
    return (
        pic.rect(0, 1, 16, 2, "enamel0")
        .rect(0, 1, 16, 1, "mustard3")
        .rect(0, 38, 16, 1, "mustard3")
        .rect(0, 39, 16, 1, "void0")
    )


def smile(frame: int) -> Pic:
    """Return the backdrop (7×3): a smile painted on canvas, larger than anybody, a ladder forgotten before it."""
    pic = Pic(112, 48)
    pic.rect(1, 2, 110, 37, "void0").rect(2, 3, 108, 35, "dusk4").rect(2, 3, 108, 1, "enamel5")
    pic.dither(2, 4, 108, 10, "dusk3", 5).dither(2, 28, 108, 10, "dusk3", 7)
    mouth = [(12, 12), (30, 16), (56, 18), (82, 16), (100, 12), (92, 27), (74, 35), (56, 36), (38, 35), (20, 27)]
    pic.poly([(x + (3 if x > 56 else -3 if x < 56 else 0), y + (2 if y > 20 else -3)) for x, y in mouth], "red1").poly(
        mouth, "red0"
    )
    for tooth in range(9):
        x = 18 + tooth * 8 + (tooth > 4) * 2
        tall = (6, 9, 12, 14, 14, 14, 12, 9, 6)[tooth]
        pic.rect(x, 15 + abs(tooth - 4) // -2 + 2, 8, tall, "white3").rect(
            x, 15 + abs(tooth - 4) // -2 + 2, 7, tall - 1, "white4"
        ).rect(x + 6, 19, 1, tall - 6, "enamel4")
    if frame % 8 in (1, 2):
        x, y = 40, 20
        pic.rect(x, y - 4, 1, 9, "cyan4").rect(x - 4, y, 9, 1, "cyan4").rect(x - 1, y - 1, 3, 3, "white4")
    pic.line(4, 37, 20, 33, "red2").line(100, 8, 108, 5, "red2")
    for y in range(8, 39, 4):
        pic.rect(88, y, 8, 1, "brown3")
    pic.rect(87, 5, 1, 34, "brown4").rect(96, 5, 1, 34, "brown2")
    return pic.rect(1, 39, 110, 1, "void0").rect(8, 2, 3, 2, "white2").rect(100, 2, 3, 2, "white2")


def dolly() -> Pic:
    """Return a piece of the lamp's rails (1×1), crossing nothing."""
    pic = Pic(16, 16)
    pic.rect(2, 4, 3, 9, "enamel1").rect(10, 4, 3, 9, "enamel1").rect(0, 5, 16, 2, "mustard1").rect(
        0, 5, 16, 1, "mustard4"
    )
    return pic.rect(0, 10, 16, 2, "mustard0").rect(0, 10, 16, 1, "mustard3")


def sheet() -> TileSheet:
    """Return the tileset of the studio."""
    tiles = TileSheet("realm_studio")
    add_slabs(tiles, "stage", STAGE, "#f8d468", ("audience", "#15123a"), 5)
    for depth in range(3):
        for kind in range(4):
            frames = [audience(depth, kind, frame) for frame in range(4 if kind < 2 else 1)]
            tiles.add(
                f"audience_{depth}_{kind}",
                frames,
                [(0, 0, 16, 16)],
                durations=(2600 + 700 * depth, 240, 900, 240)[: len(frames)],
            )
    tiles.add("dark", Pic(16, 16), [(0, 0, 16, 16)])
    tiles.add("under", Pic(16, 16))
    add_walls(tiles, curtain, 4)
    tiles.add("dolly", dolly(), [(0, 0, 16, 16)])
    tiles.add("smile", [smile(frame) for frame in range(8)], durations=(2400, 90, 90, 400, 400, 400, 400, 400))
    tiles.add(
        "applause", [things.applause(frame) for frame in range(8)], durations=(500, 300, 300, 500, 700, 500, 300, 300)
    )
    tiles.add(
        "makeup",
        [things.makeup(frame) for frame in range(6)],
        [(4, 32, 40, 12)],
        foot=0,
        durations=(900, 70, 400, 60, 90, 1200),
    )
    tiles.add(
        "heron",
        [things.heron(frame) for frame in range(8)],
        [(12, 40, 12, 4)],
        foot=0,
        durations=(1600, 500, 900, 90, 80, 240, 160, 160),
    )
    tiles.add("cards", [things.cards(frame) for frame in range(2)], [(4, 24, 24, 4)], foot=0, durations=1500)
    tiles.add("monitors", [things.monitors(frame) for frame in range(8)], durations=210)
    tiles.add("autocue", [things.autocue(frame) for frame in range(2)], [(8, 40, 16, 4)], foot=0, durations=520)
    tiles.add("seat", things.seat(), [(0, 24, 16, 4)], foot=0)
    tiles.add("softbox", [things.softbox(frame) for frame in range(8)], [(8, 40, 16, 4)], foot=0, durations=170)
    for kind in ("across", "coil", "down"):
        tiles.add(f"cable_{kind}", things.cable(kind))
    add_cliffs(tiles, ("red1", "red1", "auburn1", "red0", "auburn0", "void0"), skirt)
    for side in ("north", "south", "west", "east", "face"):
        tiles.add(f"lip_{side}", lip(side))
    add_inlay(tiles, "carpet", "red1", "mustard1", plush, "#dc2f3c")
    return tiles
