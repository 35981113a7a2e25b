"""The Chair: a dentist's chair as somebody small sees it from the floor, far too large, and nobody in it."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit

HEAD = (78, 44)
BACK = (108, 64)
SEAT = (152, 50)
ARM = (46, 62)
BASE = (104, 32)
BREATHS = (0.0, 0.6, 1.2)
LINE = kit.ink("hair", 0)
HIDE = kit.inks(("red", 0), ("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
WORN = kit.inks(("magenta", 0), ("red", 0), ("auburn", 1), ("red", 1), ("dusk", 2), ("dusk", 3))
STEEL = kit.inks(("void", 1), ("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
SHARES = (0.14, 0.20, 0.26, 0.24, 0.12, 0.04)


def solid(
    points: kit.Points,
    size: tuple[int, int],
    swells: list[form.Swell],
    tones: np.ndarray = HIDE,
    shares: tuple[float, ...] = SHARES,
    edge: float = 12.0,
    seed: int = 3,
) -> np.ndarray:
    """Return an upholstered or cast piece: an outline with swellings, lit from the upper left, outlined."""
    shape = form.model(points, *size, swells, edge, 16.0, rough=(0.05, seed))
    tone, mask = form.reduce_mean(shape.tone, shape.mask)
    bands = kit.tidy(form.bands(tone, mask, shares), mask)
    picture = kit.canvas(*size)
    picture[mask] = tones[bands][mask]
    kit.outline(picture, LINE)
    return picture


def _mirror(half: kit.Points, middle: float) -> list[tuple[float, float]]:
    """Return a closed outline from its right half, top to bottom."""
    return [*half, *((2 * middle - x, y) for x, y in reversed(half))]


def _button(picture: np.ndarray, x: int, y: int, big: bool = False) -> None:
    """Draw an upholstery button in its dimple, with the folds that run into it."""
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]]
    reach = np.hypot(columns - x, (rows - y) * 1.15)
    solid_ = picture != kit.CLEAR
    kit.shift(picture, solid_ & (reach < (7 if big else 5)) & (rows < y + 2), -1)
    for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
        fold = kit.stroke([(x + dx * 2, y + dy * 2), (x + dx * 6, y + dy * 5)], picture.shape[1], picture.shape[0])
        kit.shift(picture, fold & solid_, -1 if dy < 0 else 1)
    radius = 2.9 if big else 1.9
    picture[reach < radius + 1] = kit.ink("red", 0)
    picture[reach < radius] = kit.ink("red", 1)
    picture[(reach < radius) & (rows + columns < x + y)] = kit.ink("red", 2)
    picture[y - 1, x - 1] = kit.ink("red", 3)


def _piping(picture: np.ndarray, inset: int = 3) -> None:
    """Draw the seam that runs round a cushion just inside its edge."""
    mask = picture != kit.CLEAR
    for _ in range(inset):
        mask = kit.shrink(mask)
    seam = mask & ~kit.shrink(mask)
    rows, columns = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]]
    kit.shift(picture, seam, -1)
    stitch = seam & ((rows + columns) % 4 == 0)
    picture[stitch] = kit.ink("teal", 4)


def head(state: str) -> np.ndarray:
    """Return the headrest: two wings and a roll, with two buttons that are not eyes; ``worn`` when it is understood.

    ``wide`` has its dimples drawn apart as if it had been startled, ``low`` sinks them.
    """
    mx = HEAD[0] / 2
    half = [(mx, 3), (mx + 18, 4), (mx + 30, 8), (mx + 35, 21), (mx + 32, 34), (mx + 20, 40), (mx + 8, 37), (mx, 38)]
    swells = [
        form.Swell(mx, 26, 18, 11, 7, 9), form.Swell(mx - 26, 22, 8, 14, 9, 9), form.Swell(mx + 26, 22, 8, 14, 9, 9),
        form.Swell(mx, 9, 24, 6, 5, 9), form.Swell(mx, 33, 12, 6, -7),
    ]  # fmt: skip
    picture = solid(_mirror(half, mx), HEAD, swells, seed=5)
    _piping(picture)
    rows = {"rest": 19, "wide": 17, "low": 23}[state]
    apart = {"rest": 12, "wide": 14, "low": 11}[state]
    for side in (-1, 1):
        _button(picture, int(mx) + side * apart, rows, big=state != "low")
    crease = [(mx - 14, 29), (mx - 7, 31.5), (mx, 32), (mx + 7, 31.5), (mx + 14, 29)]
    if state == "wide":
        crease = [(mx - 11, 32), (mx - 6, 30), (mx, 29.5), (mx + 6, 30), (mx + 11, 32)]
    line = kit.stroke(crease, *HEAD)
    picture[line] = kit.ink("red", 0)
    kit.shift(picture, kit.moved(line, 0, 1) & (picture != kit.CLEAR), 1)
    solid_ = picture != kit.CLEAR
    keep = kit.noise(*HEAD, 5, 2) > 0.36
    kit.rim(picture, kit.shrink(solid_), kit.ink("teal", 4), kit.ink("red", 2), keep)
    return picture


_TUFTS = ((-20, 12), (20, 12), (-31, 30), (31, 30), (-36, 48), (36, 48))


def back(breath: float, warm: bool) -> np.ndarray:
    """Return the backrest, tufted, with the hollow of somebody who lay in it; ``warm``: the hollow is warm yet.

    ``breath`` swells it by some pixels.
    """
    mx = BACK[0] / 2
    wide = breath
    flank = [(mx + 33 + wide, 8), (mx + 42 + wide, 26), (mx + 50 + wide, 50)]
    half = [(mx, 1), (mx + 22, 2), *flank, (mx + 44, 61), (mx, 62)]
    swells = [
        form.Swell(mx, 20, 13, 14, -4 + breath), form.Swell(mx, 48, 25, 17, -5 + breath),
        form.Swell(mx - 34, 28, 8, 18, 8 + breath, 8), form.Swell(mx + 34, 28, 8, 18, 8 + breath, 8),
        form.Swell(mx - 42, 48, 8, 14, 8 + breath, 8), form.Swell(mx + 42, 48, 8, 14, 8 + breath, 8),
        form.Swell(mx, 6, 26, 5, 4, 10),
    ]  # fmt: skip
    picture = solid(_mirror(half, mx), BACK, swells, seed=8)
    rows, columns = np.mgrid[0 : BACK[1], 0 : BACK[0]]
    lain = np.minimum(np.hypot((columns - mx) / 12, (rows - 20) / 13), np.hypot((columns - mx) / 24, (rows - 52) / 21))
    inner = (lain < 1) & (picture != kit.CLEAR) & (picture != LINE)
    if warm:
        level = np.clip(((1 - lain) * 3.4 + 0.8 * kit.dither(*BACK)).astype(int), 0, 3)
        picture[inner] = WORN[level][inner]
    ring = (np.abs(lain - 1) < 0.07) & (picture != kit.CLEAR) & (picture != LINE)
    kit.shift(picture, ring & (rows + columns < 60 + mx), -1)
    kit.shift(picture, ring & (rows + columns > 74 + mx), 1)
    _piping(picture, 4)
    for dx, y in _TUFTS:
        _button(picture, int(mx) + dx, y)
    solid_ = picture != kit.CLEAR
    keep = kit.noise(*BACK, 6, 9) > 0.34
    kit.rim(picture, kit.shrink(solid_), kit.ink("teal", 4), kit.ink("red", 2), keep)
    return picture


def seat() -> np.ndarray:
    """Return seat and footrest, the front edge towards the viewer: the part that is far too near."""
    mx = SEAT[0] / 2
    half = [(mx, 3), (mx + 42, 4), (mx + 52, 9), (mx + 66, 28), (mx + 72, 38), (mx + 64, 46), (mx, 48)]
    swells = [
        form.Swell(mx, 12, 46, 8, 6, 8), form.Swell(mx, 33, 64, 13, 8, 8), form.Swell(mx, 21, 60, 4, -8),
        form.Swell(mx - 20, 34, 11, 10, -4), form.Swell(mx + 20, 34, 11, 10, -4),
    ]  # fmt: skip
    picture = solid(_mirror(half, mx), SEAT, swells, seed=12, shares=(0.16, 0.22, 0.26, 0.22, 0.10, 0.04))
    _piping(picture, 4)
    rows = np.mgrid[0 : SEAT[1], 0 : SEAT[0]][0]
    body = (picture != kit.CLEAR) & (picture != LINE)
    for row, tone in ((41, 4), (42, 3), (43, 2), (44, 1), (45, 2), (46, 1), (47, 0)):  # the footrest's steel edge
        picture[body & (rows == row)] = STEEL[tone]
    for x in range(int(mx) - 56, int(mx) + 57, 14):
        picture[43:45, x : x + 2] = kit.ink("mustard", 3)
        picture[44, x : x + 2] = kit.ink("mustard", 1)
    for dx in (-36, 36):
        _button(picture, int(mx) + dx, 13)
    solid_ = picture != kit.CLEAR
    keep = kit.noise(*SEAT, 6, 14) > 0.34
    kit.rim(picture, kit.shrink(solid_), kit.ink("teal", 4), kit.ink("red", 2), keep)
    return picture


def neck() -> np.ndarray:
    """Return the two steel posts between headrest and backrest, a joint between them."""
    width, height = 40, 26
    rows, columns = np.mgrid[0:height, 0:width]
    picture = kit.canvas(width, height)
    for middle in (11, 29):
        post = np.abs(columns - middle + 0.5) < 3
        level = np.clip(4 - np.abs(columns - middle + 1), 0, 4)
        picture[post] = STEEL[level][post]
        picture[post & (rows % 5 == 0)] = STEEL[1]
    bar = (rows > 9) & (rows < 17) & (columns > 5) & (columns < 35)
    picture[bar] = STEEL[np.clip(13 - rows, 0, 4)][bar]
    joint = np.hypot(columns - 19.5, rows - 13) < 5.5
    picture[joint] = kit.ink("mustard", 2)
    picture[joint & (rows + columns < 31)] = kit.ink("mustard", 3)
    picture[joint & (rows + columns > 36)] = kit.ink("mustard", 0)
    kit.outline(picture, LINE)
    return picture


def arm(right: bool, gripped: bool) -> np.ndarray:
    """Return an armrest, its pad towards the viewer; hands that held on have worn four grooves into it."""
    width, height = ARM
    outline = [(12, 3), (22, 2), (31, 7), (35, 22), (41, 40), (40, 52), (31, 59), (18, 58), (9, 52), (10, 38), (11, 20)]
    swells = [form.Swell(25, 46, 14, 11, 9, 10), form.Swell(21, 15, 8, 11, 5, 8)]
    if gripped:
        swells += [form.Swell(16 + 7 * finger, 44, 2.4, 8, -9) for finger in range(4)]
    picture = solid(outline, ARM, swells, seed=17, edge=9.0)
    rows, columns = np.mgrid[0:height, 0:width]
    if gripped:
        for finger in range(4):
            x = 16 + 7 * finger
            groove = (np.abs(columns - x) < 1.6) & (rows > 36) & (rows < 52 - abs(finger - 1.5) * 2)
            picture[groove & (picture != kit.CLEAR)] = kit.ink("red", 0)
            light = (columns == x + 2) & (rows > 38) & (rows < 50)
            kit.shift(picture, light & (picture != kit.CLEAR), 1)
    cuff = (picture != kit.CLEAR) & (rows > 26) & (rows < 31)
    picture[cuff & (picture != LINE)] = kit.ink("white", 1)
    picture[cuff & (rows == 27) & (picture != LINE)] = kit.ink("white", 3)
    picture[cuff & (rows == 30) & (picture != LINE)] = kit.ink("void", 2)
    solid_ = picture != kit.CLEAR
    kit.rim(picture, kit.shrink(solid_), kit.ink("teal", 4), kit.ink("red", 2), kit.noise(width, height, 5, 6) > 0.36)
    return picture[:, ::-1].copy() if right else picture


def base() -> np.ndarray:
    """Return the lift under it, seen from the floor: the pan of the seat, a bellows, a round foot."""
    width, height = BASE
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    pan = kit.polygon([(4, 0), (100, 0), (80, 13), (24, 13)], width, height)
    level = np.clip((3.2 - rows / 4.5 - np.abs(columns - 38) / 40).astype(int), 0, 3)
    picture[pan] = STEEL[level][pan]
    for x in (30, 52, 74):
        picture[pan & (np.abs(columns - x) < 1)] = STEEL[0]
    off = (columns - width / 2) / (15 + 3.4 * np.abs(((rows / 4) % 1) - 0.5) * 2)
    bellows = (np.abs(off) < 1) & (rows > 12) & (rows < 23)
    level = np.clip(((1 - (off + 0.35) ** 2) * 3.4).astype(int), 0, 4)
    level = np.where((rows / 4) % 1 < 0.3, np.maximum(level - 2, 0), level)
    picture[bellows] = STEEL[level][bellows]
    foot = ((columns - width / 2) / 44) ** 2 + ((rows - 24) / 6.5) ** 2 < 1
    shine = np.clip((3.6 - np.hypot((columns - 36) / 20, (rows - 22) / 4)).astype(int), 0, 4)
    picture[foot] = STEEL[shine][foot]
    picture[foot & (rows > 26)] = STEEL[1]
    kit.outline(picture, LINE)
    return picture


def tray() -> np.ndarray:
    """Return the tray that swings beside it: mirror, probe, a paper cup."""
    width, height = 56, 34
    picture = kit.canvas(width, height)
    plate = kit.polygon([(4, 16), (46, 13), (53, 22), (9, 27)], width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    picture[plate] = kit.ink("white", 2)
    picture[plate & (columns + rows < 36)] = kit.ink("white", 3)
    picture[plate & ~kit.moved(plate, 0, 1)] = kit.ink("white", 4)
    picture[kit.moved(plate, 0, 3) & ~plate] = kit.ink("white", 0)
    for start, end, tone in (((14, 22), (30, 16), 4), ((20, 24), (38, 18), 1), ((32, 23), (42, 20), 4)):
        picture[kit.stroke([start, end], width, height)] = kit.ink("white", tone)
    picture[15:18, 29:32] = kit.ink("cyan", 3)
    cup = kit.polygon([(38, 4), (48, 4), (46, 17), (40, 17)], width, height)
    picture[cup] = kit.ink("white", 4)
    picture[cup & (columns > 44)] = kit.ink("white", 2)
    picture[cup & (rows == 9)] = kit.ink("teal", 3)
    picture[4:6, 39:47] = kit.ink("cyan", 1)
    kit.outline(picture, LINE)
    return picture


def bowl() -> np.ndarray:
    """Return the bowl that swings on its other side, water turning in it."""
    width, height = 48, 38
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    cup = (((columns - 24) / 20) ** 2 + ((rows - 15) / 20) ** 2 < 1) & (rows > 15)
    picture[cup] = kit.ink("white", 2)
    picture[cup & (columns < 17)] = kit.ink("white", 3)
    picture[cup & (columns > 33)] = kit.ink("white", 1)
    rim = ((columns - 24) / 21) ** 2 + ((rows - 15) / 8) ** 2
    picture[rim < 1] = kit.ink("white", 4)
    picture[rim < 0.66] = kit.ink("white", 1)
    picture[rim < 0.5] = kit.ink("cyan", 1)
    swirl = (np.arctan2(rows - 15, columns - 24) + rim * 6) % 2.1 < 0.6
    picture[(rim < 0.5) & swirl] = kit.ink("cyan", 2)
    picture[rim < 0.04] = kit.ink("red", 1)
    kit.outline(picture, LINE)
    return picture


def clip() -> np.ndarray:
    """Return a clip that hangs from its chain: the one that holds a bib."""
    picture = kit.stamp(
        """
..ww..
.wssw.
.wssw.
..ss..
.sSSs.
sSrrSs
sS..Ss
sS..Ss
.s..s.
""",
        {"w": kit.ink("white", 4), "s": kit.ink("white", 1), "S": kit.ink("white", 3), "r": kit.ink("red", 2)},
    )
    whole = kit.canvas(10, 13)
    kit.put(whole, picture, 2, 2)
    kit.outline(whole, LINE)
    return whole


def visor() -> np.ndarray:
    """Return the courier's visor that lies where a head would, when he has been understood."""
    width, height = 44, 20
    rows, columns = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    shell = ((columns - 22) / 19) ** 2 + ((rows - 10) / 8) ** 2 < 1
    picture[shell] = kit.ink("dusk", 1)
    picture[shell & (rows < 7)] = kit.ink("dusk", 2)
    glass = ((columns - 22) / 15.5) ** 2 + ((rows - 11) / 5) ** 2 < 1
    picture[glass] = kit.ink("cyan", 1)
    picture[glass & (columns + rows < 26)] = kit.ink("cyan", 2)
    picture[glass & (np.abs(columns - rows - 8) < 1.6)] = kit.ink("cyan", 4)
    kit.outline(picture, LINE)
    return picture
