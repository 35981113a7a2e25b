"""The game's name as lettering: ROOT grows roots, the roots become traces, and the traces feed ACCESS.

Each of ROOT's six roots ends in one trace, each trace in one of ACCESS's six letters. ``loop``
sends a signal down the traces.
"""

from __future__ import annotations

import numpy as np

from assets.painter.fonts_compose import pen, read_blocks
from assets.painter.palette import rgba
from assets.painter.sheet import Frame, Sheet, Tag
from assets.painter.title_ink import Ink, curve, outline, shapes, stroke
from assets.painter.ui_ink import canvas

WIDTH, HEIGHT = 116, 78
FRAMES = 24
Point = tuple[float, float]
NECK, TIP = 29, 45
ACCESS_TOP = 57
ACCESS_LEFT, ACCESS_PITCH = 7, 17

BONES = """
@0 A C E S
...#####... ..########. ########### .#########.
..#.....#.. .#........# #.......... #.........#
.#.......#. #.......... #.......... #..........
#.........# #.......... #.......... #..........
#.........# #.......... #########.. .#########.
########### #.......... #.......... ..........#
#.........# #.......... #.......... ..........#
#.........# #.......... #.......... ..........#
#.........# .#........# #.......... #.........#
#.........# ..########. ########### .#########.
"""


def _moved(points: list[Point], x: float) -> list[Point]:
    return [(px + x, py) for px, py in points]


def _ellipse(cx: float, cy: float, rx: float, ry: float) -> list[Point]:
    turns = np.linspace(0, 2 * np.pi, 40, endpoint=False)
    return [(cx + rx * float(np.cos(turn)), cy + ry * float(np.sin(turn))) for turn in turns]


def _root(points: list[Point], start: float = 7.5, end: float = 1.4) -> list[Point]:
    return stroke(curve(points), start, end)


def _letters() -> tuple[list[list[Point]], list[list[Point]], list[Point]]:
    """Return solid outlines, the pulp chambers cut out of them, and the tips of the roots, in order."""
    solid: list[list[Point]] = []
    holes: list[list[Point]] = []
    x = 4.0
    solid += [_moved(part, x) for part in (
        [(0, 6), (1, 4), (6, 4), (8, 5.5), (8, 30), (0, 30)],
        [(4, 4), (14, 4), (19, 5.5), (22, 9), (22, 14), (19.5, 17.5), (15, 19.5), (4, 19.5)],
        [(8, 17), (16, 17), (22.5, 30), (14.5, 30)],
        _root([(4, 27), (4.5, 36), (0, 38), (1.5, TIP)]),
        _root([(18, 27), (21, 34), (18, 38), (21, TIP - 2)]),
    )]  # fmt: skip
    holes.append(_moved([(8, 9), (13, 9), (15, 11), (15, 13), (13, 15), (8, 15)], x))
    x = 31.0
    solid += [_moved(part, x) for part in (
        [(0, 11), (1.5, 6), (5, 3), (9, 4), (11.5, 6.5), (14, 4), (18, 3), (21.5, 6), (23, 11), (23, 19), (20.5, 25),
         (17, 29.5), (6, 29.5), (2.5, 25), (0, 19)],
        _root([(7.5, 26), (4.5, 34), (4, 38), (8, TIP)], 6.5),
        _root([(15.5, 26), (18.5, 34), (19.5, 38), (19, TIP - 1)], 6.5),
    )]  # fmt: skip
    holes.append(_moved(_ellipse(11.5, 16, 4.3, 6), x))
    x = 59.0
    solid += [_moved(part, x) for part in (
        _ellipse(11, 16.5, 11.3, 13.4),
        _root([(11, 26), (11, 33), (14, 37), (12, TIP)], 13),
    )]  # fmt: skip
    holes.append(_moved(_ellipse(11, 15, 4.3, 6), x))
    x = 85.0
    solid += [_moved(part, x) for part in (
        [(0, 6), (2, 3.5), (6, 4), (10, 5.5), (13, 5.5), (17, 4), (21, 3.5), (23, 6), (23, 11), (21, 12), (2, 12),
         (0, 11)],
        [(7.5, 9), (15.5, 9), (15.5, 30), (7.5, 30)],
        _root([(11.5, 27), (11.5, 36), (15, 38), (14, TIP)], 8),
    )]  # fmt: skip
    return solid, holes, [(5.5, 45), (25, 43), (39, 45), (50, 44), (71, 45), (99, 45)]


def _route(tip: Point, end: int) -> list[tuple[int, int]]:
    """Return the pixels of a trace from a root's tip to the top of a letter: sideways if it is far, slanting, down."""
    x, y = round(tip[0]), round(tip[1])
    pixels = [(x, y), (x, y + 1)]
    y += 1
    step = 1 if end > x else -1
    while x != end:
        x += step
        # slant on every other pixel while the way is long, on every one when it is short
        room = ACCESS_TOP - 4 - y
        if room > 0 and (abs(end - x) <= room or len(pixels) % 2):
            y += 1
        pixels.append((x, y))
    pixels += [(x, row) for row in range(y + 1, ACCESS_TOP)]
    return pixels


def _shade(picture: np.ndarray, mask: np.ndarray) -> None:
    """Enamel, lit from the upper left; towards the tips the roots turn from bone to glowing trace."""
    ys = np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]][0]

    def near(dx: int, dy: int) -> np.ndarray:
        return mask & ~np.roll(mask, (dy, dx), (0, 1))

    picture[mask] = rgba("enamel", 5)
    picture[mask & (near(-2, 0) | near(0, -2) | near(-1, -1))] = rgba("enamel", 4)
    picture[near(-1, 0) | near(0, -1)] = rgba("enamel", 3)
    picture[near(1, 0) | near(0, 1)] = rgba("white", 4)
    for top, inks in (
        (NECK - 2, (("enamel", 5), ("enamel", 4), ("enamel", 3))),
        (NECK + 2, (("enamel", 4), ("enamel", 4), ("enamel", 2))),
        (NECK + 5, (("enamel", 4), ("enamel", 3), ("enamel", 2))),
        (NECK + 8, (("enamel", 3), ("enamel", 2), ("enamel", 1))),
        (NECK + 11, (("teal", 4), ("teal", 2), ("teal", 1))),
        (NECK + 13, (("cyan", 4), ("teal", 4), ("teal", 2))),
    ):
        _band(picture, mask, ys, top, inks)


def _band(picture: np.ndarray, mask: np.ndarray, ys: np.ndarray, top: int, inks: tuple[Ink, Ink, Ink]) -> None:
    part = mask & (ys >= top)
    edge = mask & ~np.roll(mask, -1, 1)
    picture[part] = rgba(*inks[1])
    picture[part & ~np.roll(mask, 1, 1)] = rgba(*inks[0])
    picture[part & edge] = rgba(*inks[2])
    # the bands interlock: every other pixel of the row above belongs to the lower one
    seam = mask & (ys == top - 1) & ((np.mgrid[0 : mask.shape[0], 0 : mask.shape[1]][1]) % 2 == 0)
    picture[seam] = rgba(*inks[1])


def _access() -> tuple[np.ndarray, list[int]]:
    """Return the mask of ACCESS and the column each letter is fed at."""
    bones = read_blocks(BONES)
    mask = np.zeros((HEIGHT, WIDTH), bool)
    feeds = []
    for index, letter in enumerate("ACCESS"):
        left = ACCESS_LEFT + index * ACCESS_PITCH
        for y, row in enumerate(pen(bones[letter])):
            for x, cell in enumerate(row):
                if cell == "#":
                    mask[ACCESS_TOP + y, left + x] = True
        feeds.append(left + 5)
    return mask, feeds


def logo() -> Sheet:
    """Return the lettering, 116×78: ``still`` without, ``loop`` with signals in its traces."""
    picture = canvas(WIDTH, HEIGHT)
    solid, holes, tips = _letters()
    size = (WIDTH, HEIGHT)
    chambers = shapes(size, holes)
    mask = shapes(size, solid) & ~chambers
    access, feeds = _access()
    ys = np.mgrid[0:HEIGHT, 0:WIDTH][0]
    routes = [_route(tip, feed) for tip, feed in zip(tips, feeds, strict=True)]
    lines = np.zeros_like(mask)
    for x, y in (point for route in routes for point in route):
        lines[y, x] = True
    dark = outline(mask | access | lines) | outline(outline(mask) | mask)
    drop = np.roll(mask | access, (1, 1), (0, 1)) | np.roll(mask, (2, 1), (0, 1))
    picture[(dark | drop) & ~mask] = rgba("void", 0)
    picture[chambers] = rgba("teal", 1)
    picture[chambers & np.roll(~chambers, 1, 0)] = rgba("teal", 0)
    picture[chambers & np.roll(~chambers, -1, 0)] = rgba("teal", 3)
    _shade(picture, mask)
    picture[lines & ~mask] = rgba("teal", 3)
    for top, ink in ((0, ("teal", 4)), (4, ("teal", 3)), (8, ("teal", 2))):
        picture[access & (ys >= ACCESS_TOP + top)] = rgba(*ink)
    picture[access & ~np.roll(access, 1, 0)] = rgba("cyan", 4)
    for feed in feeds:
        picture[ACCESS_TOP - 1, feed - 1 : feed + 2] = rgba("teal", 4)
        picture[ACCESS_TOP - 2 : ACCESS_TOP, feed] = rgba("cyan", 4)
    for x, y in ((6, 8), (33, 10), (63, 11), (88, 7)):
        picture[y : y + 3, x] = rgba("white", 4)
        picture[y, x : x + 2] = rgba("white", 4)
    picture[9:12, 42] = rgba("enamel", 3)
    frames = [Frame(picture)]
    frames += [Frame(_signal(picture, routes, access, number), 70) for number in range(FRAMES)]
    return Sheet("title/logo", frames, [Tag("still", 0, 0), Tag("loop", 1, FRAMES)], columns=5)


def _signal(picture: np.ndarray, routes: list[list[tuple[int, int]]], access: np.ndarray, number: int) -> np.ndarray:
    """Return the lettering with a spark on each trace, and the letter it has just reached alight."""
    lit = picture.copy()
    for index, route in enumerate(routes):
        step = (number - index * 4) % FRAMES * 2 - 2
        for trail, ink in ((0, ("white", 4)), (1, ("cyan", 4)), (2, ("teal", 4))):
            if 0 <= step - trail < len(route):
                x, y = route[step - trail]
                lit[y, x] = rgba(*ink)
        arrived = step - len(route)
        if 0 <= arrived < 6:
            left = ACCESS_LEFT + index * ACCESS_PITCH
            rows = slice(ACCESS_TOP + arrived * 2 - 1, ACCESS_TOP + arrived * 2 + 2)
            part = lit[rows, left : left + 13]
            part[access[rows, left : left + 13]] = rgba("white", 4)
    return lit
