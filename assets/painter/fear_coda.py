"""Paint how a person's fear ends: the way out of the arena, and a tooth being filled (sheets ``fear/coda_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.cavity import sheet

DOOR = (72, 34)
TOOTH = (96, 104)
HALO = (176, 124)
HOLE = (47.0, 31.0, 15.5, 10.0)
_STEPS = 13
_CROWN = (
    (10, 40), (9, 26), (14, 15), (24, 9), (33, 11), (40, 17), (48, 19), (56, 17), (63, 11), (72, 9), (82, 15), (87, 26),
    (86, 40), (81, 54), (78, 66), (78, 80), (74, 94), (68, 99), (63, 93), (60, 80), (54, 70), (48, 68), (42, 70),
    (36, 80), (33, 93), (28, 99), (22, 94), (18, 80), (18, 66), (15, 54),
)  # fmt: skip
_SWELLS = [
    form.Swell(26, 24, 17, 18, 13, 15),
    form.Swell(70, 24, 17, 18, 13, 15),
    form.Swell(48, 42, 32, 22, 9, 17),
    form.Swell(28, 80, 8, 22, 8, 8),
    form.Swell(68, 80, 8, 22, 8, 8),
]
_WARM = kit.inks(("mustard", 1), ("mustard", 2), ("mustard", 3), ("mustard", 4))


def door(frame: int) -> np.ndarray:
    """Return the way out: light that falls in over the front edge, broad at the front, its rays wandering."""
    width, height = DOOR
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    share = rows / height
    aside = np.abs(columns - width / 2) / (width * (0.24 + 0.24 * share))
    rays = 0.12 * np.cos((columns - width / 2) / (3.5 + 5 * share) + frame * np.pi / 4)
    light = (1 - aside) * 0.9 + share * 0.75 - 0.42 + rays
    grain = kit.dither(width, height)
    picture = kit.canvas(width, height)
    for limit, tone in ((0.0, 0), (0.30, 1), (0.62, 2), (0.92, 3)):
        picture[(light > limit + 0.34 * grain) & (aside < 1)] = _WARM[tone]
    sill = (rows > height - 7) & (aside < 0.9)
    picture[sill] = kit.ink("mustard", 4)
    picture[sill & (rows > height - 4)] = kit.ink("white", 4)
    return picture


def _hole(grow: float = 1.0, lift: float = 0.0) -> np.ndarray:
    """Return the mask of the hollow in the crown, ``grow`` times as large."""
    x, y, rx, ry = HOLE
    rows, columns = np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]] + 0.5
    wave = 1 + 0.07 * np.sin(np.arctan2(rows - y, columns - x) * 5 + 0.7)
    return ((columns - x) / (rx * grow)) ** 2 + ((rows - y + lift) / (ry * grow)) ** 2 <= wave**2


def _sound(rest: form.Form) -> np.ndarray:
    """Return the tooth whole."""
    tone, mask = form.reduce_mean(rest.tone, rest.mask)
    rows = np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]][0]
    shade = form.bands(tone - 0.003 * np.maximum(rows - 40, 0), mask, (0.06, 0.12, 0.2, 0.3, 0.32))
    tones = kit.inks(("enamel", 2), ("enamel", 3), ("enamel", 4), ("enamel", 5), ("white", 4))
    picture = kit.canvas(*TOOTH)
    picture[mask] = tones[kit.tidy(shade, mask, 3)[mask]]
    gum = mask & (rows > 62 + 3 * np.sin(np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]][1] / 9))
    kit.shift(picture, gum, -1)
    groove = kit.stroke([(48, 20), (47, 27), (49, 34), (47, 42), (48, 50)], *TOOTH) & mask
    kit.shift(picture, groove, -2)
    kit.shift(picture, kit.moved(groove, 1, 0) & mask & ~groove, 1)
    return picture


def fillings() -> list[np.ndarray]:
    """Return the tooth from hollow to whole: cleaned, filled in layers, smoothed, cured."""
    whole = _sound(form.model(_CROWN, *TOOTH, _SWELLS, edge=15, depth=20))
    frames = []
    for step in range(_STEPS):
        picture = whole.copy()
        if step < 3:
            _decay(picture, step)
        elif step < 9:
            _layers(picture, (step - 2) / 6)
        elif step < 12:
            _cured(picture, step - 9)
        kit.outline(picture, kit.ink("hair", 0))
        frames.append(picture)
    return frames


def _decay(picture: np.ndarray, step: int) -> None:
    """Hollow the crown; with each step less of the stain is left."""
    stain = _hole(1.30 - 0.1 * step)
    cloud = kit.noise(*TOOTH, 4, 6)
    kit.shift(picture, stain & (cloud > 0.25 + 0.2 * step), -1)
    _cup(picture, 0.0)
    if step < 2:
        dark = _hole(0.86 - 0.3 * step) & (cloud > 0.2 + 0.25 * step)
        picture[dark] = kit.ink("enamel", 0)
        for crack in (((34, 24), (28, 20), (24, 21), (19, 16)), ((61, 36), (67, 39), (70, 45))):
            line = kit.stroke(crack, *TOOTH)
            picture[line] = kit.ink("enamel", 1)


def _cup(picture: np.ndarray, full: float) -> None:
    """Draw the cleaned hollow: its far wall in shade, its near lip in light."""
    hole = _hole()
    picture[hole] = kit.ink("enamel", 2)
    picture[hole & _hole(1.0, -4.0)] = kit.ink("enamel", 3)
    picture[hole & ~kit.moved(hole, 0, 2)] = kit.ink("enamel", 1)
    lip = kit.grow(hole) & ~hole
    picture[lip] = kit.ink("enamel", 4)
    picture[lip & kit.moved(hole, 0, 1)] = kit.ink("white", 4)
    if full:
        _x, y, _rx, ry = HOLE
        rows = np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]][0]
        level = y + ry - 2 * ry * full
        resin = hole & (rows >= level)
        picture[resin] = kit.ink("white", 3)
        picture[resin & (rows < level + 2)] = kit.ink("white", 4)
        picture[resin & ~kit.moved(resin, 0, -1)] = kit.ink("white", 2)


def _layers(picture: np.ndarray, full: float) -> None:
    _cup(picture, full)


def _cured(picture: np.ndarray, step: int) -> None:
    """Light runs over the filling until nothing tells it from the rest."""
    hole = _hole(1.0 - 0.08 * step)
    columns = np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]][1]
    if step < 2:
        picture[hole] = kit.ink("white", 4 if step else 3)
        band = hole & (np.abs(columns - (36 + 12 * step)) < 4)
        picture[band] = kit.ink("cyan", 3)
    picture[kit.grow(hole) & ~hole] = kit.ink("enamel", 4 if step < 2 else 5)


def halo(frame: int) -> np.ndarray:
    """Return the warm light behind the tooth."""
    width, height = HALO
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    reach = np.hypot((columns - width / 2) / (width / 2), (rows - height / 2) / (height / 2)) + 0.03 * frame
    grain = kit.dither(width, height)
    picture = kit.canvas(width, height)
    for limit, tone in ((1.0, ("enamel", 1)), (0.86, ("mustard", 0)), (0.66, ("mustard", 1)), (0.48, ("mustard", 2))):
        picture[reach < limit - 0.22 * grain] = kit.ink(*tone)
    return picture


def shine(step: int) -> np.ndarray:
    """Return a glint on the crown, opening and closing."""
    picture = kit.canvas(*TOOTH)
    rows, columns = np.mgrid[0 : TOOTH[1], 0 : TOOTH[0]] + 0.5
    long = (3, 9, 14, 10, 5)[step]
    for x, y, size in ((30.5, 20.5, long), (70.5, 40.5, long // 2)):
        star = (np.abs(columns - x) / max(size, 1)) ** 0.5 + (np.abs(rows - y) / max(size, 1)) ** 0.5 <= 1
        picture[star] = kit.ink("white", 4)
        picture[star & (np.hypot(columns - x, rows - y) > size * 0.55)] = kit.ink("cyan", 4)
    return picture


def paint() -> list[str]:
    """Paint both sheets; return the paths written."""
    large = [kit.canvas(*HALO) for _frame in range(_STEPS + 5)]
    corner = (HALO[0] - TOOTH[0]) // 2, (HALO[1] - TOOTH[1]) // 2
    for canvas, picture in zip(large, [*fillings(), *(shine(step) for step in range(5))], strict=True):
        kit.put(canvas, picture, *corner)
    return [
        sheet("fear/coda_door", [("open", [door(frame) for frame in range(8)], 120)], 8),
        sheet(
            "fear/coda_tooth",
            [("fill", large[:_STEPS], 100), ("shine", large[_STEPS:], 80), ("glow", [halo(0), halo(1)], 300)],
            6,
        ),
    ]
