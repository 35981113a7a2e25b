"""Paint the traces: three backdrops, the plates of nodes, taps and the light that runs along a wire (``trace/*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import trace_boards as boards
from assets.painter import trace_city
from assets.painter.cavity import sheet

SIDE = 21
_ICONS = {
    "tooth": """
.##.##.
#######
#######
#######
.#####.
.##.##.
.#...#.
""",
    "house": """
...#...
..###..
.#####.
#######
.#####.
.##.##.
.##.##.
""",
    "anchor": """
...#...
..#.#..
...#...
.#####.
#..#..#
##.#.##
.#####.
""",
    "visor": """
.......
#######
#.###.#
#.###.#
#######
.##.##.
.......
""",
    "bot": """
..#.#..
.#####.
##.#.##
#######
.#####.
.#...#.
#.....#
""",
    "pulse": """
.......
..#....
..#....
.#.#.#.
#..###.
....#.#
.......
""",
    "phone": """
.##....
###....
##.....
.##..#.
..#####
...###.
.......
""",
    "gate": """
.......
#.###.#
#.#.#.#
#.#.#.#
#.#.#.#
#.###.#
.......
""",
    "eye": """
.......
..###..
.#...#.
#..#..#
.#...#.
..###..
.......
""",
    "drop": """
...#...
...#...
..###..
.#####.
.#####.
.#####.
..###..
""",
    "page": """
#####..
#...##.
#.#..#.
#.##.#.
#.##.#.
#....#.
######.
""",
    "brace": """
..#.#..
.#...#.
.#...#.
#.....#
.#...#.
.#...#.
..#.#..
""",
}
_LIT = {"edge": ("mustard", 2), "face": ("mustard", 0), "icon": ("mustard", 4), "dark": ("enamel", 0)}
_DIM = {"edge": ("teal", 2), "face": ("teal", 0), "icon": ("teal", 3), "dark": ("void", 0)}
_STEPS = 4


def _plate(icon: str, lit: bool, step: int) -> np.ndarray:
    """Return a node: a lantern with rays while what it stands in keeps something, a closed plate once it balances."""
    tone = {part: kit.ink(*place) for part, place in (_LIT if lit else _DIM).items()}
    picture = kit.canvas(SIDE, SIDE)
    rows, columns = np.mgrid[0:SIDE, 0:SIDE] - SIDE // 2
    far = np.hypot(rows, columns)
    diamond = np.abs(rows) + np.abs(columns)
    body = (far < 7.6) if lit else (np.maximum(np.abs(rows), np.abs(columns)) < 7) & (diamond < 12)
    picture[kit.grow(body, corners=True)] = tone["dark"]
    picture[body] = tone["edge"]
    picture[kit.shrink(body)] = tone["face"]
    inner = kit.shrink(kit.shrink(body))
    picture[inner & (rows + columns < -5)] = kit.ink(*(("mustard", 1) if lit else ("teal", 1)))
    art = kit.stamp(_ICONS[icon].replace("#", "a"), {"a": tone["icon"]})
    shade = kit.stamp(_ICONS[icon].replace("#", "a"), {"a": tone["dark"]})
    kit.put(picture, shade, SIDE // 2 - 3, SIDE // 2 - 2)
    kit.put(picture, art, SIDE // 2 - 3, SIDE // 2 - 3)
    if lit:
        reach = (9, 10, 10, 9)[step]
        for dx, dy in ((0, -1), (0, 1), (-1, 0), (1, 0)):
            x, y = SIDE // 2 + dx * reach, SIDE // 2 + dy * reach
            picture[y, x] = kit.ink("mustard", 3)
    return picture


def _cursor(step: int) -> np.ndarray:
    """Return four corners that breathe round what the cursor stands on."""
    side = 27
    picture = kit.canvas(side, side)
    out = (0, 1, 1, 0)[step]
    for right in (False, True):
        for low in (False, True):
            for along in range(6):
                for across, colour in ((0, ("white", 4)), (1, ("void", 0))):
                    for x, y in ((along + out, across + out), (across + out, along + out)):
                        column, row = (side - 1 - x if right else x), (side - 1 - y if low else y)
                        if picture[row, column] != kit.ink("white", 4):
                            picture[row, column] = kit.ink(*colour)
    return picture


def _bead(size: int, *tones: tuple[str, int]) -> np.ndarray:
    """Return what runs along a wire: a bead of light."""
    picture = kit.canvas(size, size)
    rows, columns = np.mgrid[0:size, 0:size] - (size - 1) / 2
    far = np.hypot(rows, columns)
    for index, tone in enumerate(tones):
        picture[far < (size / 2) * (1 - index / len(tones)) + 0.2] = kit.ink(*tone)
    return picture


def _tap(full: bool) -> np.ndarray:
    """Return a reading tap of the display: a clip with a lamp."""
    lamp, body = (("cyan", 3), ("cyan", 1)) if full else (("void", 3), ("void", 2))
    return kit.stamp(
        ".kkkk.\nkllllk\nkllllk\n.kbbk.\n.kbbk.\nkbkkbk\nkbk.kb\n.k..k.",
        {"k": kit.ink("void", 0), "l": kit.ink(*lamp), "b": kit.ink(*body)},
    )


def paint() -> list[str]:
    """Paint every sheet of the traces; return the paths written."""
    plates = [
        (f"{icon}_{'lit' if lit else 'dim'}", [_plate(icon, lit, step) for step in range(_STEPS if lit else 1)], 160)
        for icon in _ICONS
        for lit in (True, False)
    ]
    beads = [
        ("lit", [_bead(5, ("mustard", 1), ("mustard", 3), ("mustard", 4))], 100),
        ("read", [_bead(5, ("cyan", 1), ("cyan", 2), ("cyan", 4))], 100),
        ("calm", [_bead(3, ("teal", 1), ("teal", 3))], 100),
    ]
    beads = [(tag, [_centred(frames[0])], pace) for tag, frames, pace in beads]
    return [
        sheet("trace/city", [("still", [trace_city.city()], 100)], 1),
        sheet("trace/practice", [("still", [boards.practice()], 100)], 1),
        sheet("trace/guard", [("still", [boards.guard()], 100)], 1),
        sheet("trace/nodes", plates, 10),
        sheet("trace/cursor", [("loop", [_cursor(step) for step in range(_STEPS)], 140)], 4),
        sheet("trace/beads", beads, 3),
        sheet("trace/taps", [("full", [_tap(full=True)], 100), ("spent", [_tap(full=False)], 100)], 2),
    ]


def _centred(picture: np.ndarray) -> np.ndarray:
    out = kit.canvas(5, 5)
    kit.put(out, picture, (5 - picture.shape[1]) // 2, (5 - picture.shape[0]) // 2)
    return out
