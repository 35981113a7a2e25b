"""What fear throws: bullets by kind, drawn in as many directions as each needs, 20×20 a frame.

Harmful ones have a hot edge (magenta, red, gold); what carries a word is hollow and tailed;
what has been understood is teal and soft. So shape and brightness tell them apart without hue.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit

SIZE = 20
_MID = SIZE / 2
_DARK = kit.ink("hair", 0)
_HOT = kit.ink("magenta", 1)
Frames = list[np.ndarray]


def _grid() -> tuple[np.ndarray, np.ndarray]:
    y, x = np.mgrid[0:SIZE, 0:SIZE] + 0.5 - _MID
    return y, x


def _centred(piece: np.ndarray) -> np.ndarray:
    picture = kit.canvas(SIZE, SIZE)
    kit.put(picture, piece, (SIZE - piece.shape[1]) // 2, (SIZE - piece.shape[0]) // 2)
    return picture


def _edged(picture: np.ndarray, inner: int, outer: int = _DARK) -> np.ndarray:
    kit.outline(picture, inner)
    kit.outline(picture, outer)
    return picture


_DIGITS = (
    "uuu u.u u.u u.u uuu", ".u. uu. .u. .u. uuu", "uuu ..u uuu u.. uuu", "uuu ..u .uu ..u uuu",
    "u.u u.u uuu ..u ..u", "uuu u.. uuu ..u uuu", "uuu u.. uuu u.u uuu", "uuu ..u ..u .u. .u.",
)  # fmt: skip


def tickets() -> Frames:
    """Return eight numbered tickets, paper squares 9×9."""
    frames = []
    for digit in _DIGITS:
        picture = kit.canvas(SIZE, SIZE)
        picture[6:15, 6:15] = kit.ink("white", 4)
        picture[13:15, 6:15] = kit.ink("white", 3)
        picture[6:15, 14] = kit.ink("white", 2)
        picture[14, 7:15:2] = kit.CLEAR
        picture[7, 7:14] = kit.ink("magenta", 3)
        kit.put(picture, kit.stamp(digit.replace(" ", "\n"), {"u": kit.ink("red", 1)}), 8, 9)
        frames.append(_edged(picture, _HOT))
    return frames


def _directions(draw: Callable[[float], np.ndarray], count: int) -> Frames:
    return [draw(2 * np.pi * step / count) for step in range(count)]


def drops() -> Frames:
    """Return a drop of anaesthetic in 16 directions, round end first."""

    def one(angle: float) -> np.ndarray:
        picture = lathe.turn(
            [lathe.Slice(-7, 0, 0.4, 3.2, lathe.GREEN), lathe.Slice(0, 3.2, 3.3, 1.6, lathe.GREEN)], angle, SIZE
        )
        return _edged(picture, kit.ink("magenta", 3))

    return _directions(one, 16)


def sparks() -> Frames:
    """Return a flying spark, four flickers."""
    frames = []
    for step in range(4):
        y, x = _grid()
        long, short = (5.4, 2.2) if step % 2 else (4.2, 3.4)
        star = (np.abs(x + 0.5) / (long if step < 2 else short)) ** 0.62 + (
            np.abs(y + 0.5) / (short if step < 2 else long)
        ) ** 0.62 <= 1
        core = np.hypot(x + 0.5, y + 0.5) <= 1.5
        picture = kit.canvas(SIZE, SIZE)
        picture[star] = kit.ink("mustard", 3)
        picture[core] = kit.ink("white", 4)
        frames.append(_edged(picture, kit.ink("red", 2)))
    return frames


def words() -> Frames:
    """Return a bullet that carries a word: a hollow bubble with a tail, in 16 directions."""

    def one(angle: float) -> np.ndarray:
        y, x = _grid()
        tail_x, tail_y = -np.cos(angle), -np.sin(angle)
        picture = kit.canvas(SIZE, SIZE)
        reach = np.hypot(x, y)
        for far, radius, tone in ((8.2, 0.9, 1), (6.6, 1.4, 2), (5.0, 1.9, 3)):
            picture[np.hypot(x - tail_x * far, y - tail_y * far) <= radius] = kit.ink("mustard", tone)
        picture[reach <= 5.3] = kit.ink("mustard", 3)
        picture[(reach <= 5.3) & (x + y < -3.2)] = kit.ink("mustard", 4)
        picture[reach <= 3.9] = kit.CLEAR
        kit.outline(picture, _DARK)
        inside = reach <= 3.0
        picture[inside] = kit.CLEAR
        for dot in (-2, 0, 2):
            picture[int(_MID), int(_MID) + dot] = kit.ink("white", 4)
        return picture

    return _directions(one, 16)


_LETTERS = (
    "tt.. ..t. .ttt t..t .ttt",
    "t... t... ttt. t..t ttt.",
    ".tt. t... t... t... .tt.",
    "...t ...t .ttt t..t .ttt",
    ".tt. t..t tttt t... .tt.",
    "tt.t t.tt t..t t..t t..t",
    ".tt. t..t t..t t..t .tt.",
    ".tt t.. .t. ..t tt.",
)


def soft() -> Frames:
    """Return eight scraps of understood speech: teal, outlined thin, harmless."""
    frames = []
    for shape in _LETTERS:
        picture = _centred(kit.stamp(shape.replace(" ", "\n"), {"t": kit.ink("teal", 4)}))
        kit.outline(picture, kit.ink("teal", 1), True)
        frames.append(picture)
    return frames


def petals() -> Frames:
    """Return an orchard's petal tumbling, eight steps."""
    return _tumble(kit.ink("magenta", 4), kit.ink("dusk", 4), 4.4, 2.6, kit.ink("magenta", 2))


def _tumble(body: int, lit: int, long: float, short: float, edge: int) -> Frames:
    frames = []
    for step in range(8):
        y, x = _grid()
        angle = np.pi * step / 8
        width = short * (0.35 + 0.65 * abs(np.cos(np.pi * step / 8)))
        along, across = x * np.cos(angle) + y * np.sin(angle), -x * np.sin(angle) + y * np.cos(angle)
        leaf = (along / long) ** 2 + (across / width) ** 2 <= 1
        picture = kit.canvas(SIZE, SIZE)
        picture[leaf] = body
        picture[leaf & (across < -0.2)] = lit
        frames.append(_edged(picture, edge))
    return frames


def trays() -> Frames:
    """Return a kidney dish sliding along, two glints (radius 5)."""
    frames = []
    for glint in (0, 1):
        y, x = _grid()
        picture = kit.canvas(SIZE, SIZE)
        dish = (x / 5.4) ** 2 + (y / 4.6) ** 2 <= 1
        dish &= ~((x / 2.2) ** 2 + ((y + 5.4) / 1.8) ** 2 <= 1)
        picture[dish] = kit.ink("white", 3)
        picture[dish & (x + y < -2)] = kit.ink("white", 4)
        picture[dish & (x + y > 3)] = kit.ink("white", 2)
        inner = (x / 3.6) ** 2 + ((y - 0.3) / 2.6) ** 2 <= 1
        picture[inner & dish] = kit.ink("white", 1)
        picture[inner & dish & (y > 1)] = kit.ink("white", 2)
        picture[int(_MID) - 2 + glint, int(_MID) - 3 + 2 * glint] = kit.ink("white", 4)
        frames.append(_edged(picture, _HOT))
    return frames


def chips() -> Frames:
    """Return a chip of enamel spinning, eight steps (radius 3)."""
    frames = []
    for step in range(8):
        angle = np.pi * step / 4
        corners = ((3.9, -0.4), (1.2, 2.9), (-2.9, 1.9), (-3.2, -1.4), (0.4, -3.2))
        turned = [
            (_MID + a * np.cos(angle) - b * np.sin(angle), _MID + a * np.sin(angle) + b * np.cos(angle))
            for a, b in corners
        ]
        shard = kit.polygon(turned, SIZE, SIZE)
        y, x = _grid()
        picture = kit.canvas(SIZE, SIZE)
        picture[shard] = kit.ink("enamel", 4)
        picture[shard & (x + y < -0.5)] = kit.ink("enamel", 5)
        picture[shard & (x + y > 2)] = kit.ink("enamel", 3)
        frames.append(_edged(picture, kit.ink("magenta", 2)))
    return frames


def foam() -> Frames:
    """Return a clot of sea foam, four churnings (radius 4)."""
    frames = []
    for step in range(4):
        y, x = _grid()
        picture = kit.canvas(SIZE, SIZE)
        for index in range(4):
            angle = np.pi / 2 * index + step * 0.4
            bubble = np.hypot(x - 2.0 * np.cos(angle), y - 2.0 * np.sin(angle)) <= 2.3
            picture[bubble] = kit.ink("white", 4 if index != 1 else 3)
        picture[np.hypot(x - 1, y - 1) <= 1.2] = kit.ink("cyan", 3)
        frames.append(_edged(picture, kit.ink("magenta", 3)))
    return frames


def fruit() -> Frames:
    """Return an apple rolling, eight steps (radius 5)."""
    frames = []
    for step in range(8):
        y, x = _grid()
        reach = np.hypot(x, y)
        picture = kit.canvas(SIZE, SIZE)
        picture[reach <= 5] = kit.ink("red", 2)
        picture[(reach <= 5) & (x + y > 4.2)] = kit.ink("red", 1)
        picture[(reach <= 5) & (x + y < -1.6)] = kit.ink("red", 3)
        picture[np.hypot(x + 2, y + 2) <= 1.3] = kit.ink("white", 4)
        angle = np.pi * step / 4 - np.pi / 2
        for far, tone in ((3.4, ("enamel", 1)), (4.4, ("enamel", 2))):
            picture[int(_MID + far * np.sin(angle)), int(_MID + far * np.cos(angle))] = kit.ink(*tone)
        leaf = np.hypot(x - 3.0 * np.cos(angle + 0.5), y - 3.0 * np.sin(angle + 0.5)) <= 1.1
        picture[leaf] = kit.ink("leaf", 3)
        frames.append(_edged(picture, kit.ink("magenta", 3)))
    return frames


def cinders() -> Frames:
    """Return a cinder of the night train, four flickers (radius 3)."""
    frames = []
    for step in range(4):
        y, x = _grid()
        picture = kit.canvas(SIZE, SIZE)
        glow = np.abs(x) + np.abs(y) <= 3.4 + 0.4 * (step % 2)
        picture[glow] = kit.ink("auburn", 3)
        picture[np.abs(x + 0.5) + np.abs(y + 0.5) <= 2.2] = kit.ink("mustard", 3)
        picture[int(_MID) - 1 + step % 2, int(_MID) - 1] = kit.ink("white", 4)
        frames.append(_edged(picture, kit.ink("red", 2)))
    return frames


def motes() -> Frames:
    """Return a mote of lamplight, four beats (radius 3)."""
    frames = []
    for step in range(4):
        y, x = _grid()
        reach = np.hypot(x, y)
        picture = kit.canvas(SIZE, SIZE)
        picture[reach <= 3.2] = kit.ink("mustard", 3)
        picture[reach <= 2.2] = kit.ink("mustard", 4)
        picture[reach <= 1.2 + 0.4 * (step in (1, 2))] = kit.ink("white", 4)
        frames.append(_edged(picture, kit.ink("red", 2)))
    return frames


KINDS: dict[str, tuple[Callable[[], Frames], int]] = {
    "word": (words, 100),
    "echo": (soft, 100),
    "ticket": (tickets, 100),
    "tray": (trays, 200),
    "chip": (chips, 70),
    "spark": (sparks, 60),
    "foam": (foam, 110),
    "fruit": (fruit, 70),
    "petal": (petals, 90),
    "cinder": (cinders, 70),
    "drop": (drops, 100),
    "mote": (motes, 110),
}


_TAKEN_KEY = {
    "w": kit.ink("white", 4),
    "v": kit.ink("white", 2),
    "k": kit.ink("void", 1),
    "Y": kit.ink("mustard", 4),
    "y": kit.ink("mustard", 3),
    "m": kit.ink("mustard", 2),
    "a": kit.ink("auburn", 4),
    "b": kit.ink("auburn", 3),
    "f": kit.ink("skin", 3),
    "g": kit.ink("leaf", 3),
    "h": kit.ink("leaf", 2),
    "t": kit.ink("teal", 3),
    "T": kit.ink("teal", 4),
    "c": kit.ink("dusk", 4),
    "r": kit.ink("red", 2),
    "n": kit.ink("brown", 2),
}
_TAKEN = {
    "watch": "..nnn..\n.yyyyy.\nywwkwwm\nywwkwwm\nywwwkwm\n.mmmmm.\n..nnn..",
    "glove": ".c.c.a.\n.c.c.ac\n.ccacab\ncccacab\n.cacaa.\n.wYYyy.\n.ccaab.",
    "tile": "wwwwwww\nwvwvwvk\nwwwwwwk\nwvwvwvk\nwwwwwwk\nwvwvwvk\n.kkkkkk",
    "leaflet": ".wwwww.\nwttwvvv\nwwwwvww\nwvvwtvv\nwwwwvww\nwvvwvvv\n.wwwww.",
    "plaster": ".......\n.wwggww\nwfghgfw\nwwggghw\nwfgghfw\n.wwgww.\n.......",
    "bulb": ".YYYYy.\nYwwYYym\nYwYkYym\nYYkkkym\n.YYkym.\n..vvv..\n..vvv..",
    "diary": ".rrrrr.\nrrwwwrr\nrrrrrrv\nrryyrrv\nrrrrrrv\nrrrrrrv\n.wwwwww",
    "visor": ".......\n.wwwww.\nwTTTTTv\nwtTtttv\nwtttttv\n.vv.vv.\n.......",
}


def taken() -> dict[str, Frames]:
    """Return by patient's thing what Cavity throws of it in *Relief* (radius 4): two hovers each."""
    out: dict[str, Frames] = {}
    for name, rows in _TAKEN.items():
        piece = kit.stamp(rows, _TAKEN_KEY)
        frames = []
        for hover in (0, 1):
            picture = kit.canvas(SIZE, SIZE)
            kit.put(picture, piece, 6, 6 - hover)
            frames.append(_edged(picture, kit.ink("magenta", 3 + hover), _DARK))
        out[name] = frames
    return out
