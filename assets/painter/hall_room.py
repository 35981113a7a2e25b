"""The community hall itself: boards with a painted court, panelled walls, tall windows, the stage and its curtain."""

from __future__ import annotations

import numpy as np

from assets.painter.rooms import add_light, add_shadows, add_tops, slanted, thinned
from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet

HIGH = 64
EDGE = "enamel0"
SOLID = [(0, 0, 16, 64)]
ARMS = {"h": "lr", "v": "ud", "tl": "rd", "tr": "ld", "bl": "ru", "br": "lu", "t": "lrd", "b": "lru"}


def sheet() -> TileSheet:
    """Return the tileset of floor, stage and walls, filled."""
    tiles = TileSheet("hall_room")
    _boards(tiles)
    _sun(tiles)
    _court(tiles)
    _stage(tiles)
    add_shadows(tiles, "board", "tan1", "tan2")
    add_tops(tiles, "hall", "enamel0", "enamel1", "enamel2")
    _walls(tiles)
    tiles.add("tall_window", [_window(step) for step in range(4)], [(0, 0, 32, 64)], durations=700)
    tiles.add("hall_exit", _door(), [(0, 0, 4, 64), (28, 0, 4, 64), (4, 0, 24, 60)])
    for name, flip in (("stage_left", False), ("stage_right", True)):
        edge = _stage_edge()
        tiles.add(name, edge.mirror() if flip else edge, [(12 if not flip else 0, 0, 4, 16)])
    tiles.add("runner", _runner())
    tiles.add("runner_worn", _runner().dither(4, 2, 8, 11, "red2", 6))
    tiles.add("runner_end", _runner(end=True))
    return tiles


# -- boards -----------------------------------------------------------------------------------------------
def boards(seed: int) -> Pic:
    """Return one tile of long boards, two to a tile; ``seed`` picks joints, grain and nails."""
    pic = Pic(TILE, TILE, "tan3")
    for row, y in enumerate((0, 8)):
        tone = noise(seed, row, 51)
        if tone < 70:
            pic.rect(0, y, 16, 7, "tan3").dither(0, y, 16, 7, "tan2", 4, seed)
        pic.rect(0, y + 7, 16, 1, "tan2").runs("tan4", (noise(seed, row, 52) % 8, y, 6))
        for i in range(2):
            x, gy = noise(i, seed + row * 7, 53) % 12, y + 2 + noise(i, seed + row * 7, 54) % 4
            pic.runs("tan2" if i else "tan4", (x, gy, 3 + i))
        if tone > 205:
            x = 3 + tone % 10
            pic.rect(x, y, 1, 7, "tan1").dots([(x - 2, y + 2), (x + 2, y + 5)], "tan1").dot(x + 1, y, "tan4")
    return pic


def _boards(tiles: TileSheet) -> None:
    for index, letter in enumerate("abcde"):
        tiles.add(f"boards_{letter}", boards(index))
    tiles.add("boards_polish", boards(5).dots([(10, 4), (9, 5), (8, 6), (11, 4), (10, 5)], "skin4"))
    tiles.add("boards_scuff", boards(6).line(3, 10, 9, 12, "tan1").line(5, 5, 12, 6, "tan1"))
    tiles.add("boards_worn", boards(7).dither(2, 2, 12, 11, "tan4", 6))
    tiles.add("boards_ring", boards(8).disc(8, 8, 4, 3.4, "tan2").disc(8, 8, 3, 2.5, "tan3").dot(6, 8, "tan4"))


def _sun(tiles: TileSheet) -> None:
    """Window light on the boards, half a tile to the right for every row; two phases of either edge, and a soft end."""

    def lit() -> Pic:
        return boards(1).swap("tan4", "enamel5").swap("tan3", "skin4").swap("tan2", "tan4").swap("tan1", "tan3")

    add_light(tiles, "gold", lit, slanted(), {"_fade": thinned()})


def _court(tiles: TileSheet) -> None:
    """Lines of a badminton court, worn where people walk: straight pieces, corners, and where lines meet."""
    for name, arms in ARMS.items():
        pic = Pic(TILE, TILE).rect(7, 7, 2, 2, "white3")
        for arm in arms:
            pic.rect(*{"l": (0, 7, 7, 2), "r": (9, 7, 7, 2), "u": (7, 0, 2, 7), "d": (7, 9, 2, 7)}[arm], "white3")
        if name in "hv":
            pic.px[bayer(TILE, TILE, 3, 1)] = CLEAR
        tiles.add(f"court_{name}", pic)
    faint = Pic(TILE, TILE).rect(0, 7, 16, 2, "white3")
    faint.px[bayer(TILE, TILE, 9, 2)] = CLEAR
    tiles.add("court_h_worn", faint)


# -- the stage -----------------------------------------------------------------------------------------------
def _stage(tiles: TileSheet) -> None:
    """The stage: dark boards, a front of panels, steps, the velvet behind and its pelmet."""
    for index, letter in enumerate("abc"):
        tiles.add(f"stage_{letter}", _planks(index))
    for name, mark in (("stage_front", False), ("stage_front_vent", True)):
        pic = (
            Pic(TILE, TILE, "brown1")
            .rect(0, 0, 16, 2, "brown4")
            .rect(0, 2, 16, 2, "brown2")
            .rect(0, 4, 16, 1, "auburn0")
        )
        pic.rect(1, 5, 14, 9, "auburn0").rect(2, 6, 13, 8, "brown2").rect(2, 6, 12, 7, "brown1").rect(
            0, 14, 16, 2, "auburn0"
        )
        if mark:
            pic.rect(4, 8, 8, 3, "auburn0").runs("brown2", (5, 9, 6))
        tiles.add(name, pic, [(0, 0, 16, 16)])
    steps = Pic(32, 32)
    for i in range(3):
        y = i * 8
        steps.rect(1, y, 30, 5, "brown3").rect(1, y, 30, 1, "brown4").rect(1, y + 5, 30, 3, "brown1").rect(
            8, y + 1, 16, 3, "red1"
        )
        steps.rect(8, y + 5, 16, 3, "red0").rect(8, y + 1, 16, 1, "red2")
    steps.rect(0, 0, 1, 25, "auburn0").rect(31, 0, 1, 25, "auburn0").rect(0, 24, 32, 1, "auburn0").rect(
        1, 25, 31, 2, "tan1"
    ).dither(1, 27, 31, 1, "tan2", 8)
    tiles.add("stage_steps", steps, [(0, 0, 4, 24), (28, 0, 4, 24)])
    for number, letter in enumerate("ab"):
        tiles.add(f"curtain_{letter}", _curtain(number), SOLID)
    tiles.add("pillar_left", _pillar(), SOLID)
    tiles.add("pillar_right", _pillar().mirror(), SOLID)


def _stage_edge() -> Pic:
    """Return the stage's left edge beside its boards: a strip of moulding and the shadow on the floor below it."""
    pic = Pic(TILE, TILE).rect(13, 0, 3, 16, "brown1").rect(15, 0, 1, 16, "brown4").rect(13, 0, 1, 16, "auburn0")
    return pic.rect(9, 0, 4, 16, "tan1").rect(7, 0, 2, 16, "tan2").dither(5, 0, 2, 16, "tan2", 8)


def _runner(end: bool = False) -> Pic:
    """Return one tile of the red runner up the aisle, worn by Saturdays; ``end`` has its fringe."""
    pic = Pic(TILE, TILE).rect(0, 0, 16, 16, "red1").rect(0, 0, 2, 16, "mustard1").rect(14, 0, 2, 16, "mustard1")
    pic.rect(0, 0, 1, 16, "auburn0").rect(15, 0, 1, 16, "auburn0").rect(2, 0, 1, 16, "red0").rect(13, 0, 1, 16, "red0")
    pic.dots(
        [(7, 3), (8, 3), (6, 4), (9, 4), (7, 5), (8, 5), (7, 11), (8, 11), (6, 12), (9, 12), (7, 13), (8, 13)], "red0"
    )
    pic.dots([(4, 8), (11, 8)], "mustard1").dots([(7, 4), (8, 4), (7, 12), (8, 12)], "mustard1")
    if end:
        pic.rect(0, 11, 16, 5, "").rect(0, 10, 16, 1, "mustard1")
        for x in range(0, 16, 2):
            pic.rect(x, 11, 1, 3, "enamel4")
    return pic


def _planks(seed: int) -> Pic:
    """Return one tile of the stage: two dark planks that run towards the viewer, waxed, with few nails."""
    pic = Pic(TILE, TILE, "brown2")
    for column, x in enumerate((0, 8)):
        tone = noise(seed, column, 61)
        if tone < 90:
            pic.dither(x, 0, 8, 16, "brown1", 4, seed)
        pic.rect(x, 0, 1, 16, "auburn0").rect(x + 1, 0, 1, 16, "brown3")
        for i in range(3):
            gx, y = x + 3 + noise(i, seed + column * 5, 62) % 4, noise(i, seed + column * 5, 63) % 12
            pic.rect(gx, y, 1, 3 + i, "brown3" if i == 1 else "brown1")
    if seed == 2:
        pic.rect(9, 9, 7, 1, "auburn0").dots([(11, 7), (13, 7), (11, 11), (13, 11)], "auburn0").rect(
            9, 10, 7, 1, "brown3"
        )
    return pic


def _curtain(number: int) -> Pic:
    """Return one column of the velvet with its gold pelmet, 1×4 tiles."""
    pic = Pic(TILE, HIGH, "red1")
    for x, tone in enumerate((0, 1, 1, 2, 2, 1, 1, 0, 0, 1, 2, 2, 1, 1, 0, 0)):
        pic.rect((x + number * 5) % 16, 0, 1, HIGH, f"red{tone}")
    pic.rect(0, 0, 16, 4, EDGE).rect(0, 4, 16, 10, "red0").rect(0, 4, 16, 2, "mustard1").rect(
        0, 4, 16, 1, "mustard3"
    ).disc(8, 10, 8, 6, "red1").disc(8, 9, 6, 4, "red2")
    for x in range(0, 16, 2):
        y = 13 + round(3 * (1 - ((x - 7.5) / 8) ** 2))
        pic.rect(x, y, 1, 3, "mustard2").dot(x, y + 2, "mustard1")
    pic.rect(0, 58, 16, 1, "mustard1").rect(0, 60, 16, 2, "red0")
    return pic.rect(0, 62, 16, 2, EDGE)


def _pillar() -> Pic:
    """Return the proscenium's left post, 1×4 tiles: plaster fruit, gilding gone at hand height."""
    pic = (
        face()
        .rect(4, 4, 12, 60, "enamel1")
        .rect(5, 4, 10, 58, "enamel4")
        .rect(5, 4, 2, 58, "enamel5")
        .rect(12, 4, 3, 58, "enamel3")
    )
    for y in (10, 22, 34):
        pic.disc(10, y, 3, 3, "mustard2").dots([(9, y - 1), (10, y - 2)], "mustard4").dots(
            [(8, y + 2), (11, y + 3)], "mustard1"
        )
    return pic.rect(5, 52, 10, 10, "enamel3").rect(5, 52, 10, 1, "enamel5").rect(4, 62, 12, 2, EDGE)


# -- walls ----------------------------------------------------------------------------------------------------
def face(w: int = TILE) -> Pic:
    """Return the wall, ``w`` × 64: cream above, a rail of coat pegs' height, green boards below."""
    pic = (
        Pic(w, HIGH, "enamel5")
        .rect(0, 0, w, 4, EDGE)
        .rect(0, 4, w, 2, "enamel3")
        .rect(0, 6, w, 1, "enamel2")
        .dither(0, 7, w, 3, "enamel4", 8)
    )
    pic.dither(0, 28, w, 8, "enamel4", 4).rect(0, 36, w, 1, "enamel2").rect(0, 37, w, 3, "enamel4").rect(
        0, 37, w, 1, "enamel5"
    ).rect(0, 40, w, 1, EDGE)
    pic.rect(0, 41, w, 17, "leaf1").rect(0, 41, w, 1, "leaf2")
    for x in range(0, w, 4):
        pic.rect(x, 42, 1, 16, "leaf0").rect(x + 1, 42, 1, 12, "leaf2" if x % 8 else "leaf1")
    return (
        pic.rect(0, 54, w, 4, "leaf0").rect(0, 58, w, 1, "enamel4").rect(0, 59, w, 3, "enamel2").rect(0, 62, w, 2, EDGE)
    )


def _walls(tiles: TileSheet) -> None:
    tiles.add("cream", face(), SOLID)
    tiles.add(
        "cream_crack",
        face().dots([(4, 9), (5, 10), (5, 11), (6, 12), (6, 13), (7, 14), (7, 15), (8, 16)], "enamel3"),
        SOLID,
    )
    tape = (
        face()
        .rect(3, 14, 2, 1, "white4")
        .rect(10, 14, 2, 1, "white4")
        .rect(3, 24, 2, 1, "white4")
        .dots([(8, 30), (9, 30)], "enamel3")
    )
    tiles.add("cream_tape", tape, SOLID)
    pegs = face().rect(0, 31, 16, 4, "brown2").rect(0, 31, 16, 1, "brown4")
    for x in (3, 11):
        pegs.rect(x, 33, 2, 3, "mustard2").dot(x, 33, "mustard4")
    tiles.add("cream_pegs", pegs.rect(9, 36, 6, 9, "dusk1").rect(9, 36, 2, 9, "dusk2"), SOLID)
    ys, xs = np.mgrid[0:HIGH, 0:TILE]
    for name, flip in (("left", True), ("right", False)):
        pic = face().shift((xs >= 11) & (ys >= 8), -1).rect(13, 0, 3, HIGH, EDGE).rect(12, 8, 1, 54, "enamel2")
        tiles.add(f"cream_{name}", pic.mirror() if flip else pic, SOLID)


def _window(step: int) -> Pic:
    """Return a tall window, 2×4 tiles: fog and masts outside, a gull that crosses, a cord with a wooden acorn."""
    pic = (
        face(32)
        .rect(3, 4, 26, 40, EDGE)
        .rect(4, 5, 24, 38, "enamel4")
        .rect(4, 5, 24, 1, "enamel5")
        .rect(26, 6, 2, 36, "enamel2")
    )
    pic.rect(6, 7, 20, 33, "dusk4").rect(6, 7, 20, 8, "dusk3").dither(6, 15, 20, 2, "dusk3", 8).rect(
        6, 30, 20, 10, "dusk2"
    ).dither(6, 28, 20, 2, "dusk2", 8).runs("mustard4", (8, 24, 9), (12, 26, 12))
    for x, top in ((11, 14), (21, 18)):
        pic.rect(x, top, 1, 20, "dusk0").line(x, top, x - 4, top + 12, "dusk1").line(x, top, x + 3, top + 12, "dusk1")
    pic.rows(7 + step * 4, 11 - step % 2, ("a...a\n.a.a.\n..a..", "..a..\naa.aa\n.....")[step % 2], {"a": "white4"})
    pic.rect(15, 6, 2, 35, "enamel4").rect(17, 6, 1, 35, EDGE).rect(6, 17, 20, 2, "enamel4").rect(
        6, 29, 20, 2, "enamel4"
    ).rect(6, 19, 20, 1, EDGE).rect(6, 31, 20, 1, EDGE)
    pic.rect(24, 7, 1, 26, "enamel5").rect(24, 33, 1, 3, "brown3")
    return pic.rect(2, 41, 28, 3, "enamel5").rect(2, 43, 28, 1, "enamel2").rect(2, 44, 28, 1, EDGE)


def _door() -> Pic:
    """Return the way out, 2×4 tiles: one blue leaf, a push bar, a lit sign."""
    pic = (
        face(32)
        .rect(2, 6, 28, 58, EDGE)
        .rect(3, 7, 26, 57, "enamel4")
        .rect(26, 9, 3, 54, "enamel2")
        .rect(5, 11, 22, 51, EDGE)
        .rect(6, 12, 20, 48, "cyan0")
        .rect(6, 12, 1, 48, "cyan1")
    )
    pic.rect(9, 15, 14, 15, EDGE).rect(10, 16, 12, 13, "dusk3").rect(10, 24, 12, 5, "dusk1").line(
        13, 28, 20, 16, "dusk4"
    ).rect(8, 36, 16, 4, "white2").rect(8, 36, 16, 1, "white4").rect(9, 44, 14, 14, "void1").rect(
        10, 45, 12, 12, "cyan0"
    )
    return (
        pic.rect(6, 60, 20, 2, "enamel3")
        .rect(6, 62, 20, 2, EDGE)
        .rect(10, 0, 13, 8, EDGE)
        .rect(11, 1, 11, 6, "leaf0")
        .rows(13, 2, "..a...\na..aaa\naaaa..\na..aaa", {"a": "leaf3"})
    )
