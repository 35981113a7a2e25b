"""Where the Burr stands: a nave of steel piers under pipes, tall windows between them, sparks of welding in the air."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import fear_burr_body as body
from assets.painter import fear_place as place

FRAMES = 4
WIDTH, HEIGHT, HORIZON = place.WIDTH, place.HEIGHT, place.HORIZON
_ROWS, _COLUMNS = np.mgrid[0:HEIGHT, 0:WIDTH]
_DITHER = kit.dither(WIDTH, HEIGHT)
# piers from far to near, on the left (the right is their mirror): middle, half width, where they end
_PIERS = ((100, 4, 88), (78, 6, 94), (48, 9, 106), (8, 13, 130))
# windows between them: middle, foot, width, height, hue
_WINDOWS = ((89, 78, 8, 46, "cyan"), (63, 82, 13, 58, "teal"), (28, 90, 18, 74, "cyan"))
_SPARKS = ((36, 60), (58, 44), (84, 70), (22, 96), (70, 24), (44, 112), (95, 52), (14, 70))


def _arch(x: float, foot: float, width: float, height: float) -> np.ndarray:
    return kit.polygon(body.pointed(x, foot, width, height), WIDTH, HEIGHT, 4)


def _vault(picture: np.ndarray) -> None:
    """Draw the apse: arches within arches, and ribs that run up out of the picture."""
    picture[:] = kit.ink("void", 0)
    for width, height, tone in ((250, 150, 1), (180, 116, 0), (150, 104, 1), (118, 92, 2), (108, 88, 1), (84, 76, 0)):
        picture[_arch(160, HORIZON + 1, width, height)] = kit.ink("void", tone)
    for width, height in ((180, 116), (118, 92), (84, 76)):
        mask = _arch(160, HORIZON + 1, width, height)
        edge = mask & ~kit.shrink(mask)
        picture[edge] = kit.ink("void", 3)
        picture[edge & (_COLUMNS < 160) & (_DITHER > 0.4)] = kit.ink("white", 0)
    glow = np.hypot((_COLUMNS - 160) / 70, (_ROWS - 46) / 52)
    kit.shift(picture, (glow < 1) & (1 - glow > _DITHER * 0.9) & (_ROWS <= HORIZON), 1)


def _windows(picture: np.ndarray) -> None:
    for x, foot, width, height, hue in _WINDOWS:
        for at in (x, WIDTH - 1 - x):
            frame = _arch(at + 0.5, foot + 1, width + 2, height + 2)
            glass = _arch(at + 0.5, foot, width, height)
            picture[frame] = kit.ink("white", 0)
            picture[glass] = kit.ink(hue, 0)
            cloud = kit.noise(WIDTH, HEIGHT, 5, x)
            lit = glass & (cloud + (_ROWS - foot + height) / height * 0.5 > 0.72)
            picture[lit] = kit.ink(hue, 1)
            picture[lit & (cloud > 0.72)] = kit.ink(hue, 2)
            picture[glass & (cloud < 0.2)] = kit.ink("magenta", 0)
            lead = glass & (((_ROWS - foot) % 9 == 0) | (np.abs(_COLUMNS - at) < 0.6))
            picture[lead] = kit.ink("void", 0)


def _piers(picture: np.ndarray) -> None:
    tones = kit.inks(("void", 1), ("void", 2), ("void", 3), ("void", 4), ("white", 0), ("white", 1))
    for number, (x, half, foot) in enumerate(_PIERS):
        for at, way in ((x, 1), (WIDTH - 1 - x, -1)):
            side = (_COLUMNS - at) / half
            mask = (np.abs(side) <= 1) & (foot > _ROWS)
            bundle = np.abs(np.sin(np.arcsin(np.clip(side, -1, 1)) * 3))
            level = np.clip((0.4 + number * 0.7 + 1.9 * bundle - 0.8 * way * side * -1).astype(int), 0, 5)
            picture[mask] = tones[np.clip(level - 1 + (number > 1), 0, 5)][mask]
            for row in (16 + number * 2, foot - 6 - number):
                ring = (np.abs(side) <= 1.25) & (np.abs(_ROWS - row) <= 1 + number // 2)
                picture[ring] = kit.ink("mustard", 0 if number < 2 else 1)
                picture[ring & (row > _ROWS) & (way * side > 0)] = kit.ink("mustard", 1 if number < 2 else 2)
            base = (np.abs(side) <= 1.35) & (foot > _ROWS) & (foot - 4 - number <= _ROWS)
            picture[base] = kit.ink("void", 3 if number < 2 else 4)
            picture[base & (foot - 4 - number == _ROWS)] = kit.ink("white", 0 if number < 2 else 1)


def _floor(picture: np.ndarray) -> None:
    """Pave the floor with plates that run to the apse, riveted at their corners."""
    ground = _ROWS > HORIZON
    depth = (_ROWS - HORIZON) / (HEIGHT - HORIZON)
    far = np.maximum(depth, 0.02)
    u = (_COLUMNS - 160) / (34 * far + 3)
    v = 2.2 / (far + 0.08)
    check = (np.floor(u) + np.floor(v)) % 2 == 0
    picture[ground] = kit.ink("void", 1)
    picture[ground & check] = kit.ink("void", 2)
    picture[ground & check & (depth > 0.4) & ((_ROWS + _COLUMNS) % 2 == 0)] = kit.ink("void", 1)
    seam = (
        ground
        & (depth > 0.06)
        & ((np.abs(u - np.round(u)) * (34 * far + 3) < 0.6) | (np.floor(v) != np.floor(np.roll(v, -1, 0))))
    )
    picture[seam] = kit.ink("void", 0)
    sheen = ground & (np.abs(_COLUMNS - 160) < 60 + 60 * depth) & (np.abs(u - np.floor(u) - 0.5) < 0.1) & check
    picture[sheen & (_DITHER > 0.3)] = kit.ink("void", 3)
    picture[HORIZON] = kit.ink("white", 1)
    picture[HORIZON + 1] = kit.ink("void", 3)


def _live(picture: np.ndarray, frame: int) -> None:
    """Let sparks rain down the piers, and a light run along the pipes of the vault."""
    for number, (x, y) in enumerate(_SPARKS):
        step = (frame + number) % FRAMES
        for at in (x, WIDTH - 1 - x - 3 * (number % 2)):
            row = y + step * 4
            picture[row, at] = kit.ink("mustard", (4, 3, 2, 1)[step])
            picture[row - 2, at] = kit.ink("auburn", (3, 2, 1, 0)[step])
    for row in range(6, 78, 3):
        if (row // 3 - frame) % 4 == 0:
            for at in (113, 206):
                picture[row, at] = kit.ink("cyan", 2)


_DECK = {("cyan", 1): ("white", 0), ("cyan", 2): ("white", 2), ("cyan", 3): ("mustard", 3), ("cyan", 4): ("white", 4),
         ("magenta", 3): ("mustard", 3), ("magenta", 2): ("mustard", 1), ("magenta", 1): ("mustard", 0)}  # fmt: skip


def recoloured(picture: np.ndarray, table: dict[tuple[str, int], tuple[str, int]]) -> np.ndarray:
    """Return a picture with colours exchanged."""
    out = picture.copy()
    for old, new in table.items():
        out[picture == kit.ink(*old)] = kit.ink(*new)
    return out


def frames() -> list[np.ndarray]:
    """Return the nave with the platform in it, a loop."""
    base = kit.canvas(WIDTH, HEIGHT)
    _vault(base)
    _windows(base)
    _floor(base)
    _piers(base)
    out = []
    for frame in range(FRAMES):
        picture = base.copy()
        _live(picture, frame)
        kit.put(picture, recoloured(place.platform(frame * 2), _DECK), 0, 84)
        out.append(picture)
    return out
