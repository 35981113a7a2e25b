"""The Pinch's body: a smiling nurse's mask of porcelain, its jaw on a hinge, and the crane that holds it up."""

from __future__ import annotations

from functools import cache

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter import cavity_things as things

WIDTH, HEIGHT = 84, 92
MIDDLE = 42
EYES = ((28, 42), (56, 42))
MOUTH_Y = 62  # where the smile is lowest
HINGE = 15  # half the jaw's width
_DARK = kit.ink("hair", 0)
PORCELAIN = kit.inks(("dusk", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4), ("white", 4))
PAINT = kit.inks(("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
OUTLINE = (
    (42, 14), (54, 15), (64, 20), (71, 30), (73, 42), (71, 54), (66, 66), (58, 77), (48, 84), (42, 85), (36, 84),
    (26, 77), (18, 66), (13, 54), (11, 42), (13, 30), (20, 20), (30, 15),
)  # fmt: skip
_SWELLS = [
    form.Swell(25, 57, 12, 11, 7, 18),
    form.Swell(59, 57, 12, 11, 7, 18),
    form.Swell(42, 50, 5, 9, 8, 20),
    form.Swell(42, 78, 10, 7, 6, 17),
    form.Swell(42, 25, 24, 12, 5, 20),
    form.Swell(28, 42, 11, 8, -7),
    form.Swell(56, 42, 11, 8, -7),
]
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH] + 0.5


def _curve(x0: float, x1: float, y: float, sag: float) -> list[tuple[float, float]]:
    """Return a line from (x0, y) to (x1, y) that hangs through by ``sag``."""
    return [(x0 + (x1 - x0) * t, y + 4 * sag * t * (1 - t)) for t in np.linspace(0, 1, 17)]


def _eye(x: float, y: float) -> np.ndarray:
    """Return the mask of an eye's hole: an almond that smiles along."""
    top = [(x - 9 + 18 * t, y + 2 - 24 * t * (1 - t)) for t in np.linspace(0, 1, 12)]
    low = [(x + 9 - 18 * t, y + 2 + 6 * t * (1 - t)) for t in np.linspace(0, 1, 12)]
    return kit.polygon([*top, *low], WIDTH, HEIGHT)


def jaw_mask() -> np.ndarray:
    """Return what of the face is the jaw: below the smile, between the hinges."""
    lip = _curve(MIDDLE - 22, MIDDLE + 22, MOUTH_Y - 8, 8)
    below = kit.polygon([*lip, (MIDDLE + 22, HEIGHT), (MIDDLE - 22, HEIGHT)], WIDTH, HEIGHT)
    return below & (np.abs(_COLUMNS - MIDDLE) < HINGE)


def _painted(picture: np.ndarray) -> None:
    """Paint the face on: brows, lids, lashes, cheeks, lips."""
    face = picture != kit.CLEAR
    for side, (x, y) in zip((-1, 1), EYES, strict=True):
        shadow = (((_COLUMNS - x) / 12) ** 2 + ((_ROWS - y + 4) / 8) ** 2 < 1) & (y + 1 > _ROWS) & face
        picture[shadow & ((_ROWS + _COLUMNS).astype(int) % 2 == 0)] = kit.ink("teal", 4)
        picture[shadow & (y - 7 < _ROWS) & (y - 3 > _ROWS)] = kit.ink("teal", 3)
        brow = kit.stroke([(x - side * 8, y - 14), (x, y - 17), (x + side * 9, y - 13)], WIDTH, HEIGHT)
        picture[kit.grow(brow)] = kit.ink("auburn", 1)
        picture[brow] = kit.ink("auburn", 2)
        for step in range(4):
            start = (x + side * (3 + step * 2), y - 4 + step)
            lash = kit.stroke([start, (start[0] + side * (1.5 + step * 0.6), start[1] - 3.4)], WIDTH, HEIGHT)
            picture[lash] = _DARK
        cheek = np.hypot((_COLUMNS - (x + side * 4)) / 1.2, _ROWS - (y + 15))
        picture[face & (cheek < 7) & ((_ROWS + _COLUMNS).astype(int) % 2 == 0)] = kit.ink("magenta", 4)
        picture[face & (cheek < 5)] = kit.ink("magenta", 4)
        picture[face & (cheek < 3.4)] = kit.ink("dusk", 2)
        picture[int(y + 12), int(x + side * 2)] = kit.ink("white", 4)
    for dx, dy in ((-2, 3), (2, 3)):
        picture[int(52 + dy), MIDDLE + dx] = kit.ink("dusk", 1)
    upper = kit.polygon(
        [*_curve(MIDDLE - 22, MIDDLE + 22, MOUTH_Y - 9, 8), *_curve(MIDDLE + 22, MIDDLE - 22, MOUTH_Y - 9, 4.6)],
        WIDTH,
        HEIGHT,
    )
    lower = kit.polygon(
        [*_curve(MIDDLE - 16, MIDDLE + 16, MOUTH_Y - 4, 4), *_curve(MIDDLE + 16, MIDDLE - 16, MOUTH_Y - 4, 8.5)],
        WIDTH,
        HEIGHT,
    )
    for lip in (upper, lower):
        picture[lip & face] = kit.ink("red", 2)
        picture[lip & face & kit.moved(~lip, 0, 1)] = kit.ink("red", 3)
        picture[lip & face & ~kit.moved(lip, 0, -1)] = kit.ink("red", 1)
    for side in (-1, 1):
        picture[int(MOUTH_Y - 10), int(MIDDLE + side * 22.5)] = kit.ink("red", 1)
        dimple = kit.stroke([(MIDDLE + side * 24, MOUTH_Y - 12), (MIDDLE + side * 25, MOUTH_Y - 8)], WIDTH, HEIGHT)
        picture[dimple] = kit.ink("dusk", 1)


@cache
def whole() -> np.ndarray:
    """Return the face in one piece, its eyes cut out."""
    rest = form.model(OUTLINE, WIDTH, HEIGHT, _SWELLS, edge=20, depth=24, rough=(0.03, 4))
    tone, mask = form.reduce_mean(rest.tone, rest.mask)
    bands = kit.tidy(form.bands(tone, mask, (0.05, 0.09, 0.15, 0.27, 0.28, 0.16)), mask, 3)
    picture = kit.canvas(WIDTH, HEIGHT)
    picture[mask] = PORCELAIN[bands[mask]]
    _painted(picture)
    for x, y in EYES:
        hole = _eye(x, y)
        picture[kit.grow(hole)] = _DARK
        picture[hole] = kit.CLEAR
    return picture


def mask() -> np.ndarray:
    """Return the face without its jaw; what is behind the mouth stays clear."""
    picture = whole().copy()
    solid = picture != kit.CLEAR
    jaw = jaw_mask()
    picture[jaw] = kit.CLEAR
    picture[kit.grow(jaw) & ~jaw & solid & (_ROWS > MOUTH_Y - 6)] = kit.ink("dusk", 0)
    glow = kit.noise(WIDTH, HEIGHT, 6, 3)
    rim = solid & ~jaw & ((_COLUMNS < 20) | (_COLUMNS > 64) | (_ROWS > 74)) & (_ROWS > 20)
    kit.rim(picture, solid & ~jaw, kit.ink("leaf", 3), kit.ink("magenta", 3), rim & (glow > 0.36))
    around = kit.grow(solid) & ~solid & ((np.abs(_COLUMNS - MIDDLE) > 29) | (_ROWS < 30) | (_ROWS > 70)) & ~jaw
    picture[around & (np.hypot(_COLUMNS - MIDDLE, _ROWS - 50) > 20)] = _DARK
    return picture


def jaw() -> np.ndarray:
    """Return the jaw alone, in the face's place."""
    picture = whole().copy()
    picture[~jaw_mask()] = kit.CLEAR
    solid = picture != kit.CLEAR
    picture[solid & ~kit.moved(solid, 1, 0)] = kit.ink("white", 2)
    picture[solid & ~kit.moved(solid, -1, 0)] = kit.ink("dusk", 0)
    kit.outline(picture, _DARK)
    return picture


def behind() -> np.ndarray:
    """Return what is behind eyes and mouth: darkness, and in the mouth a row of tips."""
    picture = kit.canvas(WIDTH, HEIGHT)
    inner = kit.polygon(kit.spline(OUTLINE), WIDTH, HEIGHT)
    inner = kit.shrink(kit.shrink(inner))
    picture[inner & (_ROWS > 28)] = kit.ink("void", 0)
    throat = np.hypot((_COLUMNS - MIDDLE) / 13, (_ROWS - MOUTH_Y - 6) / 10)
    picture[inner & (throat < 1)] = kit.ink("magenta", 0)
    picture[inner & (throat < 0.6)] = kit.ink("magenta", 1)
    return picture


def tips(soft: bool) -> np.ndarray:
    """Return the needles behind the upper lip, or blades of grass where no needle is to be seen."""
    picture = kit.canvas(WIDTH, HEIGHT)
    for index in range(9):
        x = MIDDLE - 12 + index * 3
        top = MOUTH_Y - 2 - abs(index - 4) // 2
        long = 7 + (index % 2) * 3
        tone = ("leaf", (2, 3)) if soft else ("white", (2, 4))
        picture[top : top + long, x] = kit.ink(tone[0], tone[1][1])
        picture[top : top + long - 3, x + 1] = kit.ink(tone[0], tone[1][0])
    return picture


def cap() -> np.ndarray:
    """Return the nurse's cap: a folded band, a crown behind it, a heart."""
    picture = kit.canvas(WIDTH, 40)
    crown = kit.polygon(
        kit.spline(((18, 27), (20, 12), (30, 6), (42, 4), (54, 6), (64, 12), (66, 27), (42, 22))), WIDTH, 40
    )
    band = kit.polygon(
        [(13, 32), (15, 22), (28, 17), (42, 16), (56, 17), (69, 22), (71, 32), (56, 27), (42, 25), (28, 27)], WIDTH, 40
    )
    rows, columns = np.mgrid[0:40, 0:WIDTH] + 0.5
    picture[crown] = kit.ink("white", 3)
    picture[crown & (columns > 50)] = kit.ink("white", 2)
    picture[crown & (columns < 34) & (rows < 16)] = kit.ink("white", 4)
    for fold in (26, 34, 50, 58):
        picture[crown & (np.abs(columns - fold - (rows - 14) * (42 - fold) * -0.02) < 0.6)] = kit.ink("white", 2)
    picture[band] = kit.ink("white", 4)
    picture[band & (columns > 56)] = kit.ink("white", 3)
    low = band & ~kit.moved(band, 0, -4)
    picture[low] = kit.ink("teal", 3)
    picture[low & (columns > 50)] = kit.ink("teal", 2)
    heart = kit.stamp(
        ".rr.rr.\nrRrrrrr\nrrrrrrd\n.rrrrd.\n..rrd..\n...d...",
        {"r": kit.ink("red", 2), "R": kit.ink("red", 3), "d": kit.ink("red", 1)},
    )
    kit.put(picture, heart, MIDDLE - 4, 8)
    kit.outline(picture, _DARK)
    return picture


CRACKS = (
    (((62, 20), (58, 26), (61, 31), (57, 36)),),
    (((62, 20), (58, 26), (61, 31), (57, 36)), ((14, 48), (20, 50), (23, 55), (29, 56)), ((58, 26), (52, 27))),
    (
        ((62, 20), (58, 26), (61, 31), (57, 36)), ((14, 48), (20, 50), (23, 55), (29, 56)), ((58, 26), (52, 27)),
        ((69, 56), (63, 60), (61, 66), (55, 70)), ((23, 55), (22, 62), (25, 67)),
        ((44, 18), (42, 24), (45, 30), (41, 36)),
    ),
)  # fmt: skip


def cracks(step: int) -> np.ndarray:
    """Return the cracks in the glaze after a third, two thirds, all of its grip."""
    picture = kit.canvas(WIDTH, HEIGHT)
    for points in CRACKS[step]:
        line = kit.stroke(points, WIDTH, HEIGHT)
        picture[kit.moved(line, 1, 1)] = kit.ink("white", 4)
        picture[line] = _DARK
    return picture


def lids(share: float) -> np.ndarray:
    """Return both porcelain lids, ``share`` of the way down."""
    picture = kit.canvas(WIDTH, HEIGHT)
    for x, y in EYES:
        hole = _eye(x, y)
        rows = np.flatnonzero(hole.any(1))
        limit = rows[0] + share * (rows[-1] + 1 - rows[0])
        shut = hole & (limit > _ROWS)
        picture[shut] = kit.ink("teal", 3)
        picture[shut & ~kit.moved(shut, 0, -1)] = _DARK
        picture[shut & (rows[0] + 3 > _ROWS)] = kit.ink("teal", 4)
    return picture


def pupil(kind: str) -> np.ndarray:
    """Return one eye as it looks out of its hole: ``calm``, ``pin`` or ``soft``."""
    y, x = np.mgrid[0:12, 0:12] - 5.5
    reach = np.hypot(x, y)
    picture = kit.canvas(12, 12)
    ramp, size = {"calm": ("leaf", 4.2), "pin": ("red", 3.2), "soft": ("mustard", 4.8)}[kind]
    picture[reach <= size] = kit.ink(ramp, 1)
    picture[reach <= size - 1] = kit.ink(ramp, 2)
    picture[reach <= size - 2] = kit.ink(ramp, 3)
    picture[reach <= (1.0 if kind == "pin" else 1.6)] = kit.ink("void", 0)
    picture[3, 4] = kit.ink("white", 4)
    return picture


def plaster() -> np.ndarray:
    """Return the dinosaur plaster on its cheek."""
    piece = things.thing("plaster")
    picture = kit.canvas(piece.shape[1] + 2, piece.shape[0] + 2)
    kit.put(picture, piece, 1, 1)
    return picture


BEAM = (224, 26)


def beam() -> np.ndarray:
    """Return the crane's beam: two booms and a lattice between them, painted as hospitals paint things."""
    width, height = BEAM
    picture = kit.canvas(width, height)
    for start in range(8, width - 16, 16):
        for a, b in (((start, 18), (start + 8, 7)), ((start + 8, 7), (start + 16, 18))):
            line = kit.stroke([a, b], width, height)
            picture[kit.grow(line)] = kit.ink("teal", 1)
            picture[line] = kit.ink("teal", 2)
    for y, tones in ((5, (4, 3, 2, 1)), (17, (3, 3, 2, 0))):
        for row, tone in enumerate(tones):
            picture[y + row, 4 : width - 4] = kit.ink("teal", tone)
        picture[y + 1, 12 : width - 8 : 16] = kit.ink("white", 4)
    for x in (2, width - 10):
        picture[3:23, x : x + 8] = kit.ink("mustard", 2)
        rows, columns = np.mgrid[3:23, x : x + 8]
        picture[3:23, x : x + 8][(rows + columns) % 8 < 4] = kit.ink("hair", 0)
    kit.outline(picture, _DARK)
    return picture


MAST = (72, 96)


def mast() -> np.ndarray:
    """Return the mast behind the mask: four legs, braces, and castors that a bed would have."""
    width, height = MAST
    picture = kit.canvas(width, height)
    for y in range(4, 84, 14):
        spread = 10 + y * 0.12
        for a, b in (((36 - spread, y), (36 + spread, y + 14)), ((36 + spread, y), (36 - spread, y + 14))):
            line = kit.stroke([a, b], width, height)
            picture[kit.grow(line)] = kit.ink("teal", 0)
            picture[line] = kit.ink("teal", 1)
    for side in (-1, 1):
        leg = lathe.turn([lathe.Slice(0, 88, 3.2, 4.2, PAINT)], np.pi / 2 - side * 0.12, 100, (36 + side * 10, 0))[
            :height, :width
        ]
        kit.outline(leg, _DARK)
        kit.put(picture, leg, 0, 0)
        x = 36 + side * 22
        rows, columns = np.mgrid[0:height, 0:width] + 0.5
        wheel = np.hypot(columns - x, rows - 89)
        picture[wheel < 6.4] = _DARK
        picture[wheel < 5.4] = kit.ink("white", 0)
        picture[wheel < 3] = kit.ink("white", 3)
        picture[wheel < 1.2] = kit.ink("mustard", 2)
    return picture
