"""The Waiting Room: carpet of numbers, rows of chairs that run into the dark, a clock that cannot agree with itself."""

from __future__ import annotations

import numpy as np

from assets.painter.realm_areas import add_cliffs, add_walls, figure, shade, where
from assets.painter.realm_floor import Slab, add_circuits, add_slabs
from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet

NUMBERS = ("62", "31", "84", "17", "90", "45", "62", "73")


def carpet(pic: Pic, mask: np.ndarray, variant: int) -> None:
    """Weave a number into every tile of carpet; some hold a tram token instead."""
    x, y = where(pic)
    pic.paint(mask & ((x + y) % 16 == 0) | mask & ((x - y) % 16 == 0), "enamel0")
    ink = Pic(32, 32)
    for left in (-8, 8, 24):
        for top in (-8, 8, 24):
            if variant == 7:
                _token(ink, left + 8, top + 8)
            else:
                figure(
                    ink, left + 1, top + 3, NUMBERS[variant], "mustard0" if variant in (0, 2, 4, 6) else "enamel1", 2
                )
    seen = ink.solid() & mask
    pic.px[seen] = ink.px[seen]


def _token(pic: Pic, x: int, y: int) -> None:
    pic.disc(x, y + 0.5, 5, 4.5, "enamel0").disc(x, y, 5, 4.5, "mustard0").disc(x, y, 4, 3.5, "mustard1")
    pic.runs("mustard3", (x - 2, y - 3, 3), (x - 3, y - 2, 2)).rect(x - 1, y - 1, 2, 2, "enamel0")


CARPET = Slab(
    "auburn0", "enamel0", "enamel0", "auburn1", "mustard2", "mustard1", "mustard3",
    ("mustard0", "auburn1", "auburn0", "enamel0", "enamel0", "void0"), ("mustard2", "mustard1"), carpet,
)  # fmt: skip
_DARK = (
    ("enamel0", "auburn0", "auburn1", "auburn2", "enamel2"),
    ("enamel0", "auburn0", "auburn1", "auburn1", "enamel1"),
    ("void0", "enamel0", "auburn0", "auburn0", "enamel0"),
)
"""Ground, back, lit edge, seat and leg of a chair, one, two and three rows into the dark."""


def row(depth: int, kind: int, frame: int) -> Pic:
    """Return a chair in the dark (1×1): empty, taken, taken by one who looks up, or the aisle."""
    ground, back, lit, seat, leg = _DARK[depth]
    pic = Pic(16, 16).rect(0, 14, 16, 1, ground)
    if kind == 3:
        return pic.rect(7, 2, 1, 1, "mustard1" if frame % 2 and depth < 2 else ground).rect(7, 10, 1, 1, ground)
    pic.rect(2, 2, 12, 7, back).rect(2, 2, 12, 1, lit).rect(3, 4, 10, 1, ground)
    pic.rect(1, 9, 14, 3, seat).rect(1, 9, 14, 1, lit).rect(1, 11, 14, 1, back)
    pic.rect(2, 12, 1, 3, leg).rect(13, 12, 1, 3, leg).rect(0, 5, 1, 6, leg).rect(15, 5, 1, 6, leg)
    if kind:
        body, rim = (("void2", "void4"), ("void1", "void3"), ("void1", "void2"))[depth]
        up = kind == 2 and frame in (2, 3)
        pic.rect(4, 6, 8, 6, body).rect(4, 6, 1, 5, rim).disc(8, 3.5 - up, 3, 3.4, body).rect(5, 2 - up, 1, 3, rim)
        if frame != 1 or kind == 2:
            pic.rect(10, 8, 3, 2, "mustard3" if depth == 0 else "mustard1" if depth == 1 else "mustard0")
    return pic


LINE = ("mustard0", "mustard1", "mustard2", "mustard4", "enamel0")
"""The yellow line on the carpet that says where to queue, from dark to light, and its rim."""


def panels(pic: Pic, variant: int) -> None:
    """Panel what the carpet lies on: drawers of cards with brass pulls, a strip of tickets hanging out."""
    pic.rect(0, 8, 1, 40, "enamel0").rect(1, 8, 1, 26, "auburn2")
    for y in (15, 24, 33):
        pic.rect(3, y, 11, 7, "enamel0").rect(4, y + 1, 9, 5, "auburn1" if y < 30 else "auburn0").rect(
            4, y + 1, 9, 1, "auburn2" if y < 30 else "auburn1"
        )
        pic.rect(7, y + 3, 3, 1, "mustard2" if y < 24 else "mustard1" if y < 30 else "mustard0")
    if variant == 2:
        pic.rect(6, 19, 4, 22, "enamel4").rect(9, 19, 1, 22, "enamel3")
        for y in range(22, 41, 5):
            pic.rect(6, y, 4, 1, "enamel2")


def wall(variant: int) -> Pic:
    """Return a column of the back wall: wainscot, and paper on which somebody kept count."""
    pic = Pic(16, 48)
    pic.rect(0, 0, 16, 40, "auburn0").rect(0, 0, 16, 2, "mustard3").rect(0, 2, 16, 1, "mustard1").rect(
        0, 3, 16, 2, "enamel0"
    )
    for x in (3, 11):
        pic.rect(x, 5, 1, 19, "auburn1")
    if variant in (1, 3):
        for stroke in range(4):
            pic.rect(5 + stroke * 2, 10 + variant, 1, 6, "mustard0")
        pic.line(4, 15 + variant, 12, 10 + variant, "mustard0")
    if variant == 2:
        pic.rect(6, 9, 1, 2, "mustard1").rect(8, 13, 1, 2, "mustard0")
    pic.rect(0, 24, 16, 2, "mustard1").rect(0, 24, 16, 1, "mustard2").rect(0, 26, 16, 11, "auburn1")
    pic.rect(2, 28, 12, 7, "auburn0").rect(2, 28, 12, 1, "enamel0").rect(2, 34, 12, 1, "auburn2").rect(
        13, 28, 1, 7, "auburn2"
    )
    pic.rect(0, 26, 16, 1, "enamel0").rect(0, 37, 16, 2, "enamel0").rect(0, 37, 16, 1, "mustard0").rect(
        0, 39, 16, 1, "void0"
    )
    return pic.rect(15, 3, 1, 21, "enamel0")


def clock(frame: int) -> Pic:
    """Return the wall clock (4×2): one case, two faces, two times past; both tick, neither hand has moved."""
    pic = Pic(64, 32)
    pic.rect(4, 3, 56, 26, "enamel0").rect(5, 4, 54, 24, "auburn2").rect(5, 4, 54, 1, "auburn4")
    pic.rect(5, 27, 54, 1, "auburn1")
    for x in (7, 55):
        pic.rect(x, 5, 2, 22, "auburn3")
    pic.rect(29, 1, 6, 3, "mustard2").rect(29, 1, 6, 1, "mustard4")
    for cx, hour, minute in ((19, 2.17, 2), (45, 5.17, 2)):
        pic.disc(cx, 16, 11, 11, "mustard0").disc(cx, 16, 10, 10, "mustard3").disc(cx, 16, 9, 9, "enamel5")
        pic.disc(cx + 1, 17, 8, 8, "enamel4").disc(cx, 16, 7.5, 7.5, "enamel5")
        for mark in range(12):
            angle = mark * np.pi / 6
            pic.dot(round(cx + 7.4 * np.sin(angle) - 0.5), round(16 - 7.4 * np.cos(angle) - 0.5), "auburn1")
        for turn, far, tone in ((hour, 4, "void1"), (minute, 7, "void2")):
            angle = turn * np.pi / 6
            pic.line(
                cx, 16, round(cx + far * np.sin(angle)), round(16 - far * np.cos(angle)), tone, 2 if far == 4 else 1
            )
        angle = (9 + (frame % 2) * 0.7) * np.pi / 6
        pic.line(cx, 16, round(cx + 7 * np.sin(angle)), round(16 - 7 * np.cos(angle)), "red2").dot(cx, 16, "red1")
    return pic


def stack() -> Pic:
    """Return chairs stacked as high as anything goes (3×4), so that nobody need stand."""
    pic = Pic(48, 64)
    for level in range(6):
        for column in range(3):
            x, y = 1 + column * 16 + (level * 3 + column) % 3 - 1, 46 - level * 9
            if level == 5 and column != 1:
                continue
            lit = "auburn4" if (level + column) % 3 == 0 else "auburn3"
            pic.rect(x + 1, y, 12, 9, "enamel0").rect(x + 2, y + 1, 10, 7, "auburn2").rect(x + 2, y + 1, 10, 1, lit)
            pic.rect(x, y + 8, 14, 4, "enamel0").rect(x + 1, y + 8, 12, 2, lit).rect(x + 1, y + 10, 12, 1, "auburn1")
            pic.rect(x + 1, y + 12, 1, 4, "white2").rect(x + 12, y + 12, 1, 4, "white1")
    return shade(pic)


def display(frame: int) -> Pic:
    """Return the number board (3×2): it serves 62; for a moment it means somebody else."""
    pic = Pic(48, 32)
    pic.rect(10, 0, 2, 6, "enamel1").rect(36, 0, 2, 6, "enamel1")
    pic.rect(3, 5, 42, 22, "enamel0").rect(4, 6, 40, 20, "brown2").rect(4, 6, 40, 1, "brown4").rect(
        6, 8, 36, 16, "void0"
    )
    pic.dither(6, 8, 36, 16, "mustard0", 3)
    lit = frame != 5
    figure(pic, 17, 11, "62" if frame < 6 else "63" if frame == 6 else "62", "mustard4" if lit else "mustard0", 2)
    pic.rect(8, 11, 5, 1, "mustard2").rect(8, 14, 4, 1, "mustard1").rect(8, 17, 5, 1, "mustard1").rect(
        36, 12 + frame, 3, 1, "mustard2"
    )
    return pic.rect(4, 27, 40, 1, "enamel0")


def notice(kind: int) -> Pic:
    """Return a paper on the wall (1×1): please wait, or a hand that says no further."""
    pic = Pic(16, 16).rect(2, 1, 12, 14, "enamel0").rect(2, 1, 11, 13, "enamel5").rect(12, 1, 1, 13, "enamel4")
    if kind == 0:
        return pic.runs("auburn2", (4, 3, 7), (4, 4, 7)).runs("enamel2", (4, 7, 6), (4, 9, 7), (4, 11, 4))
    pic.rect(5, 6, 6, 5, "red1").rect(5, 3, 1, 4, "red1").rect(7, 2, 1, 4, "red1").rect(9, 3, 1, 4, "red1")
    return pic.rect(11, 6, 1, 3, "red1").rect(6, 11, 4, 1, "red1")


def dispenser(frame: int) -> Pic:
    """Return the ticket dispenser (1×2): a red snail on a post whose paper tongue never ends."""
    pic = Pic(16, 32)
    pic.rect(6, 16, 4, 12, "mustard0").rect(6, 16, 1, 12, "mustard2").rect(3, 27, 10, 2, "mustard1").rect(
        3, 27, 10, 1, "mustard3"
    )
    pic.disc(8, 10, 7, 7.5, "red0").disc(8, 9.5, 6, 6.5, "red1").disc(7, 8.5, 4.5, 5, "red2").disc(6, 7, 2, 2, "red3")
    pic.disc(8, 10, 2, 2, "red0").rect(2, 2, 12, 2, "red1").rect(2, 2, 12, 1, "red3")
    for y in range(15, 28):
        x = 3 - (1 if (y + frame) % 8 in (2, 3, 4) else 0)
        pic.rect(x, y, 4, 1, "enamel5" if (y - frame) % 4 else "enamel3")
    return shade(pic.rect(2, 14, 6, 1, "red0").runs("mustard3", (2, 29, 5)))


def seats(facing: str) -> Pic:
    """Return three joined chairs (3×2) seen from the front, or from behind (``up``)."""
    pic = Pic(48, 32)
    for x in (0, 16, 32):
        if facing == "down":
            pic.rect(x + 2, 6, 12, 13, "enamel0").rect(x + 3, 7, 10, 11, "auburn2").rect(x + 3, 7, 10, 2, "auburn4")
            pic.rect(x + 3, 9, 1, 9, "auburn3").rect(x + 5, 12, 6, 1, "auburn1").rect(x + 5, 15, 6, 1, "auburn1")
            pic.rect(x + 1, 18, 14, 7, "enamel0").rect(x + 2, 18, 12, 5, "auburn3").rect(x + 2, 18, 12, 1, "auburn4")
            pic.rect(x + 2, 22, 12, 2, "auburn1")
        else:
            pic.rect(x + 2, 6, 12, 17, "enamel0").rect(x + 3, 7, 10, 15, "auburn1").rect(x + 3, 7, 10, 1, "auburn3")
            pic.rect(x + 3, 8, 1, 14, "auburn2").rect(x + 5, 10, 6, 9, "auburn0").rect(x + 5, 10, 6, 1, "enamel0")
        pic.rect(x, 14, 2, 8, "white2").rect(x, 14, 2, 1, "white4").rect(x + 14, 14, 2, 8, "white1").rect(
            x + 14, 14, 2, 1, "white3"
        )
        pic.rect(x + 2, 24, 1, 5, "white2").rect(x + 13, 24, 1, 5, "white1")
    pic.rect(2, 25, 44, 1, "white1")
    return shade(pic)


def table() -> Pic:
    """Return the magazine table (2×2): eleven years of the same issue."""
    pic = Pic(32, 32)
    pic.rect(1, 8, 30, 17, "enamel0").rect(2, 9, 28, 12, "brown3").rect(2, 9, 28, 1, "brown4").rect(
        2, 21, 28, 3, "brown1"
    )
    for x, y, tone in (
        (4, 11, "dusk2"),
        (12, 10, "enamel4"),
        (21, 12, "teal3"),
        (7, 15, "enamel5"),
        (17, 15, "dusk3"),
        (24, 9, "enamel4"),
    ):
        pic.rect(x, y, 6, 5, "enamel0").rect(x, y, 5, 4, tone).rect(x + 1, y + 1, 3, 1, "white4").rect(
            x + 1, y + 3, 2, 1, "enamel1"
        )
    pic.rect(3, 24, 2, 5, "brown1").rect(27, 24, 2, 5, "brown0")
    return shade(pic)


def velvet() -> Pic:
    """Return a velvet rope between two posts (3×2), that keeps nobody from anything."""
    pic = Pic(48, 32)
    for x in range(5, 43):
        sag = round(5 * (1 - ((x - 24) / 19) ** 2))
        pic.rect(x, 12 + sag, 1, 3, "red1").dot(x, 12 + sag, "red2" if x % 5 else "red3").dot(x, 14 + sag, "red0")
    for x in (3, 42):
        pic.rect(x, 10, 3, 18, "mustard1").rect(x, 10, 1, 18, "mustard3").rect(x - 1, 8, 5, 3, "mustard2").rect(
            x, 7, 3, 1, "mustard4"
        )
        pic.rect(x - 2, 28, 7, 2, "mustard0").rect(x - 2, 28, 5, 1, "mustard2")
    return pic


def counter() -> Pic:
    """Return a counter (5×2) with its blind down: position closed."""
    pic = Pic(80, 32)
    pic.rect(0, 0, 80, 31, "enamel0").rect(2, 0, 76, 14, "brown1")
    for y in range(1, 13, 2):
        pic.rect(4, y, 72, 1, "mustard1").rect(4, y + 1, 72, 1, "mustard0")
    pic.rect(30, 3, 20, 8, "enamel0").rect(31, 4, 18, 6, "enamel5").runs("red1", (33, 6, 14), (36, 8, 8))
    pic.rect(1, 14, 78, 4, "brown3").rect(1, 14, 78, 1, "brown4").rect(1, 18, 78, 11, "auburn1").rect(
        1, 18, 78, 1, "enamel0"
    )
    for x in range(4, 76, 15):
        pic.rect(x, 20, 12, 7, "auburn0").rect(x, 26, 12, 1, "auburn2")
    pic.rect(10, 11, 7, 4, "mustard2").rect(11, 10, 5, 1, "mustard3").dot(13, 9, "mustard4").rect(
        9, 14, 9, 1, "mustard1"
    )
    return pic.rect(1, 29, 78, 2, "void0")


def plant() -> Pic:
    """Return a rubber plant (1×2) that has waited too."""
    pic = Pic(16, 32)
    pic.line(8, 21, 7, 6, "brown2").line(8, 15, 12, 9, "brown2").line(8, 18, 3, 12, "brown2")
    for x, y, tone in ((4, 4, "leaf1"), (9, 7, "mustard0"), (1, 11, "mustard1"), (10, 12, "leaf1")):
        pic.rect(x, y, 4, 3, tone).rect(x, y, 3, 1, "mustard2" if tone != "leaf1" else "leaf2").rect(
            x + 1, y + 3, 2, 2, tone
        )
    pic.rect(3, 21, 10, 8, "auburn1").rect(3, 21, 10, 2, "auburn3").rect(3, 23, 2, 6, "auburn2").rect(
        11, 23, 2, 6, "auburn0"
    )
    pic.runs("mustard1", (1, 30, 3), (12, 29, 3))
    return shade(pic)


def sheet() -> TileSheet:
    """Return the tileset of the Waiting Room."""
    tiles = TileSheet("realm_waiting")
    add_slabs(tiles, "carpet", CARPET, "#b0701f", ("dark", "#15123a"), 7)
    for depth in range(3):
        for kind in range(4):
            frames = [row(depth, kind, frame) for frame in range(4)] if kind else [row(depth, 0, 0)]
            tiles.add(
                f"row_{depth}_{kind}",
                frames,
                [(0, 0, 16, 16)],
                durations=(2100 + 370 * kind, 160, 900, 500)[: len(frames)],
            )
    tiles.add("dark", Pic(16, 16), [(0, 0, 16, 16)])
    tiles.add("under", Pic(16, 16))
    add_walls(tiles, wall, 4)
    tiles.add("clock", [clock(frame) for frame in range(2)], durations=500)
    tiles.add("display", [display(frame) for frame in range(8)], durations=(700, 700, 700, 700, 700, 150, 350, 150))
    for kind in range(2):
        tiles.add(f"notice_{kind}", notice(kind))
    tiles.add("counter", counter(), [(0, 0, 80, 32)])
    tiles.add("dispenser", [dispenser(frame) for frame in range(8)], [(4, 24, 8, 8)], foot=0, durations=130)
    tiles.add("seats_down", seats("down"), [(0, 20, 48, 8)], foot=0)
    tiles.add("seats_up", seats("up"), [(0, 20, 48, 8)], foot=0)
    tiles.add("table", table(), [(0, 16, 32, 12)], foot=0)
    tiles.add("velvet", velvet(), [(0, 24, 48, 4)], foot=0)
    tiles.add("plant", plant(), [(4, 24, 8, 8)], foot=0)
    tiles.add("stack", stack(), [(0, 48, 48, 12)], foot=0)
    add_cliffs(tiles, ("auburn2", "auburn1", "auburn1", "auburn0", "enamel0", "enamel0"), panels)
    add_circuits(tiles, "queue", LINE, "#e0a530")
    return tiles
