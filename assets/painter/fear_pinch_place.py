"""Where the Pinch stands: a garden of needles at night. Hedges and gates far off, beds of glass reeds at the sides."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import fear_place as place
from assets.painter.fear_burr_place import recoloured

FRAMES = 4
WIDTH, HEIGHT, HORIZON = place.WIDTH, place.HEIGHT, place.HORIZON
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_DITHER = kit.dither(WIDTH, HEIGHT)
_GATES = ((44, 84, 30), (276, 84, 30), (96, 84, 18), (224, 84, 18))  # middle, foot, width
_FLOWERS = ((("magenta", 3), ("magenta", 4)), (("white", 3), ("white", 4)), (("cyan", 2), ("cyan", 3)))
_FLIES = ((30, 60), (70, 34), (104, 56), (16, 100), (228, 40), (262, 64), (292, 30), (300, 104), (52, 20), (248, 20))
_DECK = {("void", 2): ("leaf", 0), ("void", 3): ("teal", 0), ("void", 4): ("leaf", 1), ("void", 5): ("leaf", 2),
         ("void", 1): ("void", 1), ("cyan", 1): ("leaf", 1), ("cyan", 2): ("leaf", 2), ("cyan", 3): ("leaf", 3),
         ("cyan", 4): ("white", 4), ("magenta", 3): ("teal", 3), ("magenta", 2): ("teal", 2),
         ("magenta", 1): ("teal", 1)}  # fmt: skip


def _sky(picture: np.ndarray) -> None:
    """Draw a night that is green at its foot, stars, and a moon like a lamp one lies under."""
    picture[:] = kit.ink("void", 0)
    glow = 1 - (HORIZON - _ROWS) / HORIZON
    picture[(glow > 0.35 + _DITHER * 0.4) & (_ROWS <= HORIZON)] = kit.ink("void", 1)
    picture[(glow > 0.62 + _DITHER * 0.3) & (_ROWS <= HORIZON)] = kit.ink("leaf", 0)
    rng = np.random.default_rng(11)
    for _ in range(60):
        x, y = int(rng.integers(2, 318)), int(rng.integers(2, 60))
        picture[y, x] = kit.ink("teal", int(rng.integers(1, 4)))
    reach = np.hypot(_COLUMNS - 282, _ROWS - 34)
    halo = (reach < 26) & (reach > 13) & ((26 - reach) / 22 > _DITHER)
    picture[halo] = kit.ink("leaf", 0)
    picture[reach <= 13] = kit.ink("leaf", 3)
    picture[reach <= 11.5] = kit.ink("mustard", 4)
    picture[(np.hypot(_COLUMNS - 285, _ROWS - 36) <= 9) & (reach <= 11.5) & ((_ROWS + _COLUMNS) % 2 == 0)] = kit.ink(
        "leaf", 3
    )
    for angle in range(6):  # the lamp's smaller lenses
        x, y = 282 + 6 * np.cos(angle * np.pi / 3), 34 + 6 * np.sin(angle * np.pi / 3)
        picture[np.hypot(_COLUMNS - x, _ROWS - y) < 1.6] = kit.ink("white", 4)


def _hedges(picture: np.ndarray) -> None:
    """Draw clipped hedges in two rows, thorny at the top."""
    for base, height, tone, seed in ((66, 12, ("leaf", 0), 3), (76, 14, ("void", 1), 8)):
        cloud = kit.noise(WIDTH, HEIGHT, 14, seed)[0]
        top = base - height * (0.5 + 0.5 * np.sin(np.arange(WIDTH) / 21 + seed)) - 6 * cloud
        hedge = (top[None, :] <= _ROWS) & (_ROWS <= HORIZON)
        picture[hedge] = kit.ink(*tone)
        leaves = kit.noise(WIDTH, HEIGHT, 2.4, seed + 1)
        picture[hedge & (leaves > 0.7) & (top[None, :] + 12 > _ROWS)] = kit.ink("leaf", 1 if tone[0] == "leaf" else 0)
        picture[hedge & (leaves > 0.84) & (top[None, :] + 6 > _ROWS)] = kit.ink("leaf", 2 if tone[0] == "leaf" else 1)
        for x in range(3, WIDTH, 11):
            height_here = int(top[x])
            picture[max(height_here - 4, 0) : height_here + 1, x] = kit.ink("white", 1 if tone[0] == "leaf" else 0)


def _gates(picture: np.ndarray) -> None:
    """Draw garden gates: an arch of briar on two posts, one leaf open, flowers on top."""
    for number, (x, foot, width) in enumerate(_GATES):
        half, high = width / 2, width * 1.25
        reach = np.hypot((_COLUMNS - x) / half, (_ROWS - (foot - high + half)) / half)
        arch = ((np.abs(reach - 1) < 2.6 / half) & (foot - high + half >= _ROWS)) | (
            (np.abs(np.abs(_COLUMNS - x) - half) < 2.2) & (foot - high + half < _ROWS) & (foot >= _ROWS)
        )
        inside = (np.abs(_COLUMNS - x) < half - 2) & (foot - high + half * 0.4 < _ROWS) & (foot >= _ROWS) & (reach < 40)
        inside &= (reach < 1) | (foot - high + half < _ROWS)
        picture[inside] = kit.ink("void", 0)
        bars = inside & ((_COLUMNS - x) % 4 == 0) & ((_COLUMNS - x) * (1 if number % 2 else -1) > 0)
        picture[bars] = kit.ink("white", 0)
        rng = kit.noise(WIDTH, HEIGHT, 2.2, 20 + number)
        picture[arch] = kit.ink("leaf", 1)
        picture[arch & (rng > 0.6)] = kit.ink("leaf", 2)
        for step in range(9):
            angle = np.pi * (1 + (step + 0.5) / 9)
            fx, fy = int(x + half * np.cos(angle)), int(foot - high + half + half * np.sin(angle))
            dark, light = _FLOWERS[(number + (step > 5)) % 3]
            picture[fy, fx - 1 : fx + 2] = kit.ink(*dark)
            picture[fy - 1, fx] = kit.ink(*light)
            picture[fy + 1, fx] = kit.ink(*dark)


def _lawn(picture: np.ndarray) -> None:
    """Mow the lawn in stripes that run to the horizon; a path of pale flags down its middle."""
    ground = _ROWS > HORIZON
    depth = np.maximum((_ROWS - HORIZON) / (HEIGHT - HORIZON), 0.02)
    u = (_COLUMNS - 160) / (30 * depth + 3)
    v = np.floor(2.4 / (depth + 0.1))
    stripe = np.floor(u) % 2 == 0
    picture[ground] = kit.ink("leaf", 0)
    picture[ground & stripe & (_DITHER > 0.2)] = kit.ink("void", 1)
    blades = kit.noise(WIDTH, HEIGHT, 2.2, 41)
    picture[ground & (blades > 0.76)] = kit.ink("leaf", 1)
    picture[ground & (blades > 0.88) & (depth > 0.3)] = kit.ink("leaf", 2)
    edge = ground & (v != np.roll(v, -1, 0)) & ~stripe
    picture[edge & (_DITHER > 0.3)] = kit.ink("teal", 0)
    picture[HORIZON] = kit.ink("leaf", 2)
    picture[HORIZON + 1] = kit.ink("leaf", 0)


def _reeds(picture: np.ndarray, frame: int) -> None:
    """Let glass reeds stand at both sides, swaying, a drop at the tip of some."""
    rng = np.random.default_rng(5)
    for number in range(34):
        near = number / 34
        side = number % 2
        off = rng.integers(0, 58) * (1.05 - 0.35 * near)
        x = off if side == 0 else WIDTH - 1 - off
        foot = 92 + 84 * near - off * 0.1
        high = 22 + 34 * near + rng.integers(0, 12)
        sway = (2 + 2 * near) * np.sin(frame * np.pi / 2 + number * 1.3)
        stem = [(x + sway * t**2, foot - high * t) for t in np.linspace(0, 1, 9)]
        line = kit.stroke(stem, WIDTH, HEIGHT)
        picture[line] = kit.ink("leaf", 1 + (near > 0.4))
        upper = line & (foot - high * 0.45 > _ROWS)
        picture[upper] = kit.ink("white", 1 + (near > 0.5))
        tip_x, tip_y = int(stem[-1][0]), int(stem[-1][1])
        if 0 <= tip_x < WIDTH:
            picture[max(tip_y - 3, 0) : tip_y + 1, tip_x] = kit.ink("white", 4 if near > 0.4 else 3)
            if number % 3 == 0 and near > 0.3:
                picture[min(tip_y + 2, HEIGHT - 1), tip_x] = kit.ink("leaf", 3)
        if number % 4 == 1:
            dark, light = _FLOWERS[number % 3]
            bx, by = int(x), int(foot - high * 0.3)
            if 2 < bx < WIDTH - 3:
                picture[by - 1 : by + 2, bx - 1 : bx + 2] = kit.ink(*dark)
                picture[by, bx] = kit.ink("mustard", 3)
                picture[by - 1, bx] = kit.ink(*light)


def _flies(picture: np.ndarray, frame: int) -> None:
    for number, (x, y) in enumerate(_FLIES):
        step = (frame + number) % FRAMES
        if step < 3:
            picture[y - step * 2, x + (step + number) % 2] = kit.ink("mustard", (3, 4, 2)[step])


def frames() -> list[np.ndarray]:
    """Return the garden with the platform in it, a loop."""
    base = kit.canvas(WIDTH, HEIGHT)
    _sky(base)
    _hedges(base)
    _gates(base)
    _lawn(base)
    out = []
    for frame in range(FRAMES):
        picture = base.copy()
        _reeds(picture, frame)
        _flies(picture, frame)
        kit.put(picture, recoloured(place.platform(frame * 2), _DECK), 0, 84)
        out.append(picture)
    return out
