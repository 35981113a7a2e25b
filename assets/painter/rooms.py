"""What rooms share: wall tops seen from above, contact shadows, window light on floors, rugs of nine tiles."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from assets.painter.tilekit import CLEAR, TILE, Pic, bayer, noise
from assets.painter.tilesheet import TileSheet, corner_id

NINE = ("tl", "t", "tr", "l", "m", "r", "bl", "b", "br")
"""The parts of a rug of nine tiles, row by row."""
_YS, _XS = np.mgrid[0:TILE, 0:TILE]


def add_tops(tiles: TileSheet, prefix: str, fill: str, rim: str, lit: str) -> None:
    """Add the tops of side and front walls, one tile per corner state, and their terrain set."""
    ids = {}
    for bits in range(1, 16):
        corners = (bits >> 3 & 1, bits >> 2 & 1, bits >> 1 & 1, bits & 1)
        name = f"{prefix}_top_{bits:04b}"
        tiles.add(name, _top(corners, fill, rim, lit), _boxes(corners))
        ids[name] = corner_id(*corners)
    tiles.wang(f"{prefix.capitalize()} wall tops", "corner", [("wall top", "#34142a")], ids)


def _boxes(corners: tuple[int, ...]) -> list[tuple[int, int, int, int]]:
    if all(corners):
        return [(0, 0, 16, 16)]
    places = ((0, 0), (8, 0), (8, 8), (0, 8))
    return [(x, y, 8, 8) for (x, y), on in zip(places, corners, strict=True) if on]


def _top(corners: tuple[int, ...], fill: str, rim: str, lit: str) -> Pic:
    """Return a wall top where the set corners are wall: a dark fill and a lit rim towards the room."""
    mask = np.zeros((TILE, TILE), bool)
    for on, (qx, qy) in zip(corners, ((0, 0), (1, 0), (1, 1), (0, 1)), strict=True):
        if on:
            mask |= (qx == _XS // 8) & (qy == _YS // 8)
    pic = Pic(TILE, TILE).paint(mask, fill)
    room = np.pad(~mask, 3, mode="edge")
    for reach, colour in ((3, rim), (1, lit)):
        near = np.zeros_like(mask)
        for dy in range(-reach, reach + 1):
            for dx in range(-reach, reach + 1):
                near |= room[3 + dy : 19 + dy, 3 + dx : 19 + dx]
        pic.paint(mask & near, colour)
    return pic


def add_shadows(tiles: TileSheet, prefix: str, core: str, rim: str) -> None:
    """Add contact shadows: the wall's foot, strips below furniture, ovals of three widths, shade at side walls."""
    foot = Pic(TILE, TILE).rect(0, 0, 16, 3, core).rect(0, 3, 16, 2, rim).dither(0, 5, 16, 2, rim, 7)
    tiles.add(f"{prefix}_foot", foot)
    side = Pic(TILE, TILE).rect(0, 0, 3, 16, core).rect(3, 0, 2, 16, rim).dither(5, 0, 1, 16, rim, 8)
    tiles.add(f"{prefix}_side_left", side)
    tiles.add(f"{prefix}_side_right", Pic(TILE, TILE).rect(14, 0, 2, 16, rim).dither(13, 0, 1, 16, rim, 8))
    strip = Pic(TILE, TILE).rect(0, 0, 16, 2, core).rect(0, 2, 16, 2, rim).dither(0, 4, 16, 1, rim, 8)
    tiles.add(f"{prefix}_strip", strip)
    end = Pic(TILE, TILE).poly([(0, 0), (3, 0), (5, 4), (0, 4)], core).dither(0, 4, 5, 1, rim, 8)
    tiles.add(f"{prefix}_strip_end", end)
    for name, w, rx, ry in (("small", 16, 5.6, 2.6), ("oval", 32, 13.4, 4.4), ("wide", 48, 21.4, 5.0)):
        pic = Pic(w, TILE).disc(w / 2 + 1.5, 11.2, rx + 1, ry + 0.6, rim)
        pic.px[(pic.px != CLEAR) & bayer(w, TILE, 6)] = CLEAR
        tiles.add(f"{prefix}_{name}", pic.disc(w / 2 + 0.5, 10.8, rx - 1, ry - 1.0, core))


def slanted(bar: int = 0) -> dict[str, np.ndarray]:
    """Return where window light falls in a tile: half a tile to the right for every row down.

    Either edge comes in two phases, a and b; with ``bar`` so does the shadow of a bar so many pixels wide.
    """
    edge = _YS // 2
    shapes = {
        "mid": np.ones((TILE, TILE), bool),
        "left_a": edge <= _XS,
        "left_b": edge + 8 <= _XS,
        "right_a": edge > _XS,
        "right_b": edge + 8 > _XS,
    }
    if bar:
        shapes["bar_a"] = (edge > _XS) | (edge + bar <= _XS)
        shapes["bar_b"] = (edge + 8 > _XS) | (edge + 8 + bar <= _XS)
    return shapes


def thinned(start: int = 15, step: int = -1) -> np.ndarray:
    """Return the dots of a soft end: ``start`` of 16 (0 none, 16 all) in the top row, ``step`` more in each below."""
    mask = np.zeros((TILE, TILE), bool)
    for y in range(TILE):
        mask[y] = bayer(TILE, TILE, min(max(start + step * y, 0), 16))[y]
    return mask


def add_light(
    tiles: TileSheet,
    name: str,
    lit: Callable[[], Pic],
    shapes: Mapping[str, np.ndarray],
    ends: Mapping[str, np.ndarray],
) -> None:
    """Add a lit floor in every shape, whole and with each of the soft ``ends`` (by what is added to the name)."""
    for suffix, limit in {"": np.ones((TILE, TILE), bool), **ends}.items():
        for shape, mask in shapes.items():
            pic = lit()
            pic.px[~(mask & limit)] = CLEAR
            tiles.add(f"{name}_{shape}{suffix}", pic)


def nine_id(part: str) -> tuple[int, ...]:
    """Return the wang id of one of ``NINE`` tiles."""
    up, down, left, right = part[0] == "t", part[0] == "b", part[-1] == "l", part[-1] == "r"
    return corner_id(not (up or left), not (up or right), not (down or right), not (down or left))


def walnut(pic: Pic, x: int, y: int, w: int, h: int, tone: int = 2) -> Pic:
    """Draw a panel of walnut: lit edge above and left, grain, a dark edge right and below."""
    pic.rect(x, y, w, h, f"brown{tone}").rect(x, y, w, 1, f"brown{tone + 1}").rect(x, y, 1, h, f"brown{tone + 1}")
    pic.rect(x + w - 1, y, 1, h, f"brown{tone - 1}").rect(x, y + h - 1, w, 1, f"brown{tone - 1}")
    for i in range(max(w * h // 60, 1)):
        gx, gy = x + 2 + noise(x, i, 7) % max(w - 5, 1), y + 2 + noise(y, i, 8) % max(h - 3, 1)
        pic.runs(f"brown{tone - 1 if i % 2 else tone + 1}", (gx, gy, min(2 + i % 3, x + w - 1 - gx)))
    return pic
