"""What moves in Cavity's face: the throat's whirl, the lamp that is its eye, lids and brow."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit

THROAT = (96, 48)
EYE = (48, 44)
LIDS = ("closed", "squint", "open", "wide", "worried")
IRISES = ("pin", "calm", "soft", "hurt")
_EYE_X, _EYE_Y = 24.0, 22.0


def throat(turn: float) -> np.ndarray:
    """Return the whirl behind the teeth, ``turn`` of the way round (0..1)."""
    width, height = THROAT
    y, x = np.mgrid[0:height, 0:width] + 0.5
    dx, dy = (x - width / 2) / 40, (y - height / 2 - 2) / 17
    reach = np.sqrt(dx**2 + dy**2)
    angle = np.arctan2(dy, dx) / (2 * np.pi)
    picture = kit.canvas(width, height)
    picture[:] = kit.ink("void", 0)
    spiral = (2 * angle + 1.15 * np.log(np.maximum(reach, 0.02)) - turn) % 1
    slow = (3 * angle + 0.9 * np.log(np.maximum(reach, 0.02)) - turn) % 1
    rings = (
        (0.86, 1.25, slow < 0.30, ("magenta", 0)),
        (0.62, 0.98, spiral < 0.42, ("magenta", 0)),
        (0.62, 0.90, (spiral > 0.10) & (spiral < 0.36), ("magenta", 1)),
        (0.42, 0.72, spiral < 0.40, ("magenta", 2)),
        (0.40, 0.56, (spiral > 0.08) & (spiral < 0.34), ("magenta", 3)),
        (0.24, 0.42, slow < 0.62, ("magenta", 3)),
        (0.24, 0.34, slow < 0.26, ("magenta", 4)),
    )
    for inner, outer, arm, colour in rings:
        picture[(reach >= inner) & (reach < outer) & arm] = kit.ink(*colour)
    picture[reach < 0.24] = kit.ink("void", 0)
    return picture


def eyeball() -> np.ndarray:
    """Return the lamp's bezel and dark glass, lit from the upper left."""
    width, height = EYE
    y, x = np.mgrid[0:height, 0:width] + 0.5
    reach = ((x - _EYE_X) / 17.4) ** 2 + ((y - _EYE_Y) / 15.2) ** 2
    glass = ((x - _EYE_X) / 13.6) ** 2 + ((y - _EYE_Y) / 11.6) ** 2 <= 1
    picture = kit.canvas(width, height)
    side = (x - _EYE_X) / 17 * -0.5 + (y - _EYE_Y) / 15 * 0.75
    tones = kit.inks(("white", 0), ("white", 1), ("white", 2), ("white", 3), ("white", 4))
    level = np.clip(((side + 0.9) / 1.8 * 4.4).astype(int), 0, 4)
    picture[reach <= 1] = tones[level][reach <= 1]
    picture[glass] = kit.ink("hair", 0)
    inner = glass & ~kit.shrink(glass)
    picture[inner] = kit.ink("void", 1)
    picture[glass & (y < _EYE_Y - 7)] = kit.ink("void", 0)
    return picture


def lights(lit: int) -> np.ndarray:
    """Return the ring of seven lamp lenses; bit ``n`` of ``lit`` is lens ``n``, clockwise from the left."""
    width, height = EYE
    picture = kit.canvas(width, height)
    gold = {letter: kit.ink("mustard", step) for letter, step in (("l", 4), ("m", 3), ("d", 2), ("s", 2), ("k", 1))}
    on = kit.stamp("lmd\nmms\ndsk", gold)
    off = kit.stamp("hss\nsss\nssk", {"h": kit.ink("white", 0), "s": kit.ink("void", 2), "k": kit.ink("void", 1)})
    for lens in range(7):
        angle = np.pi * (1.0 + 0.166 - lens * 1.332 / 6)
        x, y = _EYE_X + 9.6 * np.cos(angle), _EYE_Y + 8.2 * np.sin(angle)
        kit.put(picture, on if lit >> lens & 1 else off, round(x - 1.5), round(y - 1.5))
    return picture


def iris(kind: str) -> np.ndarray:
    """Return the pupil in the middle of the lamp; ``kind`` is one of ``IRISES``."""
    sizes = {"pin": (4.2, 1.3), "calm": (5.7, 2.0), "soft": (6.4, 3.3), "hurt": (5.4, 3.0)}
    outer, inner = sizes[kind]
    tones = {
        "pin": (("red", 1), ("red", 2), ("red", 3), ("mustard", 3)),
        "calm": (("red", 1), ("red", 2), ("red", 3), ("mustard", 3)),
        "soft": (("auburn", 1), ("auburn", 3), ("mustard", 2), ("mustard", 4)),
        "hurt": (("magenta", 1), ("magenta", 2), ("magenta", 3), ("magenta", 4)),
    }[kind]
    width, height = EYE
    y, x = np.mgrid[0:height, 0:width] + 0.5
    reach = np.hypot(x - _EYE_X, (y - _EYE_Y) * 1.08)
    picture = kit.canvas(width, height)
    for share, colour in zip((1.0, 0.82, 0.62, 0.44), tones, strict=True):
        picture[reach <= max(outer * share, inner)] = kit.ink(*colour)
    slit = (np.abs(x - _EYE_X) / (inner * 0.62)) ** 2 + (np.abs(y - _EYE_Y) / (inner * 1.25)) ** 2 <= 1
    picture[slit if kind in ("pin", "calm") else reach <= inner] = kit.ink("hair", 0)
    picture[round(_EYE_Y - 3), round(_EYE_X - 2)] = kit.ink("mustard", 4)
    return picture


# Each lid: the brow's lower edge at the outer end, between and at the nose, how thick the plate is
# there, and where the lower lid's edge lies; pixels below the top of the picture.
_BROWS = {
    "closed": ((21, 26, 27), (9, 13, 13), 28),
    "squint": ((14, 19, 23), (7, 9, 9), 29),
    "open": ((8, 13, 18), (6, 8, 8), 40),
    "wide": ((6, 6, 10), (5, 6, 6), 44),
    "worried": ((18, 13, 10), (6, 7, 6), 36),
}


def lids(kind: str) -> np.ndarray:
    """Return brow plates and lower lid over the eye; ``kind`` is one of ``LIDS``."""
    edge, thick, low = _BROWS[kind]
    width, height = EYE
    y, x = np.mgrid[0:height, 0:width] + 0.5
    picture = kit.canvas(width, height)
    opening = ((x - _EYE_X) / 18.4) ** 2 + ((y - _EYE_Y) / 16.2) ** 2 <= 1
    side = np.abs(x - _EYE_X) / 22.0
    line = np.interp(side, (0.0, 0.5, 1.0), edge[::-1])
    top = line - np.interp(side, (0.0, 0.5, 1.0), thick[::-1])
    lower = opening & (y >= low - 2.5 * (side**2))
    picture[lower] = kit.ink("enamel", 3)
    picture[lower & ~kit.moved(lower, 0, 1)] = kit.ink("enamel", 4)
    picture[lower & ~kit.moved(lower, 0, -2)] = kit.ink("enamel", 2)
    shade = opening & (y < line + 2.2) & (y >= line)
    picture[opening & (y < line)] = kit.ink("enamel", 2)
    plate = (y >= top) & (y < line) & (side <= 1.0)
    picture[plate] = kit.ink("enamel", 4)
    west = x < _EYE_X
    picture[plate & (y < top + 2.4) & west] = kit.ink("enamel", 5)
    picture[plate & (y >= line - 2.6)] = kit.ink("enamel", 3)
    picture[plate & (y >= line - 2.2) & ~west] = kit.ink("enamel", 2)
    picture[plate & (y >= top + 1) & ~west & (y < line - 2.6) & (side > 0.45)] = kit.ink("enamel", 3)
    picture[plate & (np.abs(x - _EYE_X) < 1) & (y > top + 1)] = kit.ink("enamel", 1)
    picture[plate & (y >= line - 1) & (side < 0.72)] = kit.ink("mustard", 2)
    edge_line = kit.grow(plate) & ~plate
    picture[edge_line & ~lower] = kit.ink("enamel", 0)
    picture[shade & ~plate & ~lower & ~edge_line] = kit.ink("hair", 0)
    return picture
