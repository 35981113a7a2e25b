"""What stands in the lobby: chairs nobody was ever anxious in, a desk with a bell, plants of light."""

from __future__ import annotations

from assets.painter.tilekit import Pic
from assets.painter.tilesheet import TileSheet


def chair(facing: str) -> Pic:
    """Return a waiting chair (1×2 tiles) that faces ``down`` or ``up``."""
    pic = Pic(16, 32)
    if facing == "down":
        pic.rect(2, 8, 12, 13, "teal0").rect(3, 9, 10, 11, "teal3").rect(3, 9, 10, 2, "teal4").rect(
            11, 11, 2, 9, "teal2"
        )
        pic.rect(5, 12, 5, 1, "teal2").rect(5, 15, 5, 1, "teal2")
        pic.rect(1, 20, 14, 6, "teal0").rect(2, 20, 12, 4, "teal4").rect(2, 22, 12, 2, "teal3").rect(
            2, 24, 12, 1, "teal2"
        )
        pic.rect(1, 17, 2, 6, "white3").rect(13, 17, 2, 6, "white2").dot(1, 17, "white4").dot(13, 17, "white3")
    else:
        pic.rect(2, 6, 12, 17, "teal0").rect(3, 7, 10, 15, "teal2").rect(3, 7, 10, 2, "teal3").rect(
            4, 10, 8, 10, "teal1"
        )
        pic.rect(3, 9, 1, 13, "teal3").rect(5, 12, 6, 1, "teal2").rect(5, 16, 6, 1, "teal2")
        pic.rect(1, 15, 2, 6, "white3").rect(13, 15, 2, 6, "white2")
        pic.rect(2, 22, 12, 2, "teal0")
    for x in (3, 12):
        pic.rect(x, 25 if facing == "down" else 24, 1, 5, "white3").dot(x, 29, "white1")
    pic.runs("cyan1", (3, 30, 10)).runs("cyan2", (5, 31, 6))
    return pic


def desk(frame: int) -> Pic:
    """Return the reception desk (4×2 tiles) with its bell, a lit card and a strip of light."""
    pic = Pic(64, 32)
    pic.rect(1, 7, 62, 24, "teal0").rect(2, 8, 60, 7, "white4").rect(2, 13, 60, 2, "white3").rect(
        2, 15, 60, 1, "white1"
    )
    pic.rect(2, 16, 60, 13, "teal2").rect(2, 16, 60, 1, "teal0").rect(2, 17, 1, 12, "teal3").rect(
        60, 17, 2, 12, "teal1"
    )
    for x in (5, 20, 35, 50):
        pic.frame(x, 18, 11, 9, "teal1").rect(x + 1, 19, 9, 7, "teal2").rect(x + 1, 19, 9, 1, "teal3")
    pic.rect(2, 28, 60, 1, "cyan2")
    for x in range(2, 62):
        if (x - frame * 4) % 32 < 6:
            pic.dot(x, 28, "cyan4" if (x - frame * 4) % 32 in (4, 5) else "cyan3")
    pic.rect(3, 29, 58, 2, "void1").rect(3, 29, 58, 1, "teal0")
    pic.rows(
        42,
        3,
        "..kk..\n.kyyk.\nkymmok\nkymmok\nkkkkkk",
        {"k": "mustard0", "y": "mustard4", "m": "mustard3", "o": "mustard1"},
    )
    pic.dot(44, 4, "white4").rect(44, 2, 2, 1, "mustard2")
    pic.rect(10, 3, 13, 9, "void1").rect(11, 4, 11, 6, "cyan1").rect(11, 4, 11, 1, "cyan2").runs(
        "cyan4", (13, 6, 7), (13, 8, 4)
    )
    pic.rect(15, 11, 3, 2, "white1").rect(12, 12, 9, 1, "white2")
    pic.rect(30, 9, 7, 4, "white3").rect(30, 9, 7, 1, "white4").runs("white1", (31, 10, 4), (31, 12, 3))
    return pic


def table() -> Pic:
    """Return a low glass table (2×2 tiles) with nine magazines in a perfect grid."""
    pic = Pic(32, 32)
    pic.rect(1, 9, 30, 15, "teal0").rect(2, 10, 28, 13, "cyan1").rect(2, 10, 28, 1, "cyan3").rect(2, 10, 1, 13, "cyan2")
    pic.rect(2, 24, 28, 2, "teal2").rect(2, 25, 28, 1, "teal0")
    for column in range(3):
        for row in range(3):
            x, y = 5 + column * 8, 11 + row * 4
            tone = ("magenta4", "mustard3", "teal4", "white4", "dusk3")[(column * 2 + row) % 5]
            pic.rect(x, y, 6, 3, tone).rect(x, y + 2, 6, 1, "white2").dot(x + 1, y, "white4")
    for x in (4, 26):
        pic.rect(x, 26, 2, 4, "white2").dot(x, 26, "white4")
    pic.runs("cyan1", (4, 30, 24))
    return pic


def plant(frame: int) -> Pic:
    """Return a plant (2×3 tiles) whose leaves are alike to the pixel; light climbs it."""
    pic = Pic(32, 48)
    for level, (y, reach) in enumerate(((6, 4), (12, 8), (18, 11), (24, 13))):
        lit = (frame // 2) % 4 == 3 - level
        for side in (-1, 1):
            for step in range(reach):
                x = 16 + side * (step + 1) - (side < 0)
                rise = y + step // 2 - (step > reach - 4)
                thick = 4 - abs(step - reach // 2) * 4 // max(reach, 1)
                for depth in range(max(thick, 1)):
                    tone = "leaf3" if lit and depth == 0 else "leaf2" if depth < 2 else "leaf1"
                    pic.dot(x, rise + depth, tone if side < 0 or lit else "leaf1" if depth else "leaf2")
        pic.dot(16 - reach - 1, y + reach // 2, "cyan4" if lit else "teal3")
        pic.dot(15 + reach + 1, y + reach // 2, "cyan4" if lit else "teal3")
    pic.outline("leaf0")
    pic.rect(15, 6, 2, 27, "leaf1").rect(15, 6, 1, 27, "leaf2")
    pic.rect(8, 31, 16, 3, "white4").rect(8, 33, 16, 1, "white2").rect(9, 34, 14, 10, "white3").rect(
        19, 34, 4, 10, "white2"
    )
    pic.rect(9, 34, 14, 1, "white1").rect(9, 38, 14, 1, "teal3").rect(10, 44, 12, 1, "white1")
    pic.frame(7, 30, 18, 5, "void1").rect(8, 35, 1, 9, "void1").rect(23, 35, 1, 9, "void1").rect(9, 45, 14, 1, "void1")
    pic.rect(8, 31, 16, 3, "white4").rect(8, 33, 16, 1, "white2")
    pic.runs("cyan1", (8, 46, 16))
    return pic


def lantern(frame: int) -> Pic:
    """Return a cube of light (1×2 tiles) that floats and turns over its own reflection."""
    pic = Pic(16, 32)
    lift = (0, 0, 1, 1, 2, 2, 1, 1)[frame]
    y = 8 - lift
    split = 5 + (0, 1, 2, 3, 4, 3, 2, 1)[frame] // 2
    pic.rows(3, y, "....ww....\n..wwwwww..\nwwwwwwwwww\n..wwwwww..\n....ww....", {"w": "cyan4"})
    for row in range(8):
        cut = max(0, row - 4)
        pic.rect(3 + cut, y + 3 + row, split - cut, 1, "cyan3").rect(
            3 + split, y + 3 + row, 10 - split - cut, 1, "cyan2"
        )
    pic.rows(3, y, "....ww....\n..wwwwww..\nwwwwwwwwww\n..wwwwww..\n....ww....", {"w": "cyan4"})
    pic.outline("cyan0")
    pic.runs("cyan1", (5, 26, 6), (4, 27, 8), (5, 28, 6)).runs("cyan2", (6 + frame % 2, 27, 3))
    return pic


def rug(part: str) -> Pic:
    """Return a tile of the carpet of light: ``nw n ne w c e sw s se``."""
    pic = Pic(16, 16, "cyan0")
    for y in range(16):
        for x in range(16):
            if (x + y) % 8 == 0 or (x - y) % 8 == 0:
                pic.dot(x, y, "cyan1")
    for side, box in (("n", (0, 0, 16, 3)), ("s", (0, 13, 16, 3)), ("w", (0, 0, 3, 16)), ("e", (13, 0, 3, 16))):
        if side in part:
            x, y, w, h = box
            pic.rect(x, y, w, h, "teal2")
            pic.rect(
                x + (2 if side == "w" else 0),
                y + (2 if side == "n" else 0),
                w if w > 3 else 1,
                h if h > 3 else 1,
                "teal4",
            )
    if part == "c":
        pic.rect(7, 7, 2, 2, "cyan2")
    return pic


def add(sheet: TileSheet) -> None:
    """Add the lobby's furniture."""
    sheet.add("chair_down", chair("down"), [(0, 20, 16, 8)], foot=0)
    sheet.add("chair_up", chair("up"), [(0, 20, 16, 8)], foot=0)
    sheet.add("desk", [desk(frame) for frame in range(8)], [(0, 12, 64, 20)], foot=0, durations=110)
    sheet.add("table", table(), [(0, 12, 32, 16)], foot=0)
    sheet.add("plant", [plant(frame) for frame in range(8)], [(8, 36, 16, 12)], foot=0, durations=160)
    sheet.add("lantern", [lantern(frame) for frame in range(8)], [(4, 24, 8, 4)], foot=0, durations=140)
    for part in ("nw", "n", "ne", "w", "c", "e", "sw", "s", "se"):
        sheet.add(f"rug_{part}", rug(part))
