"""The Lamp: a studio light with shutters for lids, one bulb in it, and seven lenses on arms."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import cavity_kit as kit

HEAD = (128, 112)
MIDDLE = (64, 56)
LENS = 40
BULB = (28, 32)
LIDS = ("open", "half", "squint", "closed")
GLOWS = ("dark", "ember", "warm", "flare")
IRISES = (0.0, 0.34, 0.62, 1.0)
_FINE = 4
_LIGHT = (-0.50, -0.66, 0.56)
_LINE = kit.ink("hair", 0)
_CASE = kit.inks(("void", 0), ("void", 1), ("void", 2), ("void", 3), ("white", 0))
_STEEL = kit.inks(("hair", 0), ("white", 0), ("white", 1), ("white", 2), ("white", 4))
_GOLD = kit.inks(("mustard", 0), ("mustard", 1), ("mustard", 2), ("mustard", 3), ("mustard", 4))
_CAP = kit.inks(("teal", 0), ("teal", 1), ("teal", 2), ("teal", 3), ("teal", 4))
_GLASS: dict[str, np.ndarray] = {
    "dark": kit.inks(("void", 0), ("void", 1), ("void", 2), ("void", 3), ("void", 4)),
    "ember": kit.inks(("auburn", 0), ("auburn", 1), ("mustard", 0), ("mustard", 1), ("mustard", 2)),
    "warm": kit.inks(("mustard", 1), ("mustard", 2), ("mustard", 3), ("mustard", 3), ("mustard", 4)),
    "flare": kit.inks(("mustard", 3), ("mustard", 4), ("mustard", 4), ("white", 4), ("white", 4)),
}
Ring = tuple[float, float, float, np.ndarray]
"""Outer radius, inner radius, slope (positive faces outwards), tones."""


def dial(size: int, rings: list[Ring], notches: int = 0) -> np.ndarray:
    """Return rings turned about the middle of a square, seen end on; ``notches`` mill the outermost."""
    y, x = (np.mgrid[0 : size * _FINE, 0 : size * _FINE] + 0.5) / _FINE - size / 2
    reach, angle = np.maximum(np.hypot(x, y), 1e-6), np.arctan2(y, x)
    big = kit.canvas(size * _FINE, size * _FINE)
    for number, (outer, inner, slope, tones) in enumerate(rings):
        band = (reach <= outer) & (reach >= inner)
        steep = np.full(reach.shape, slope)
        if slope == 0:  # flat metal is brushed: it gleams in two wedges
            lit = 0.35 + 0.5 * np.cos(2 * (angle + 2.2)) ** 3
        else:
            size_of = np.sqrt(steep**2 + 1)
            lit = (steep * (x * _LIGHT[0] + y * _LIGHT[1]) / reach + _LIGHT[2]) / size_of
        level = np.searchsorted((-0.20, 0.20, 0.55, 0.84), lit)
        if notches and number == 0:
            level = np.where(np.sin(angle * notches) > 0.35, np.maximum(level - 2, 0), level)
        big[band] = tones[level][band]
    return kit.vote(big, _FINE)


def _case(picture: np.ndarray, outline: kit.Points, depth: float) -> None:
    """Draw a piece of dark casing, lit at its upper edge, in place."""
    height, width = picture.shape
    mask = kit.polygon(outline, width, height)
    rows = np.mgrid[0:height, 0:width][0]
    top = np.where(mask.any(0), mask.argmax(0), 0)
    down = (rows - top[None, :]) / depth
    level = np.clip(3 - (down * 3.2).astype(int), 0, 3)
    picture[mask] = _CASE[level][mask]
    picture[mask & ~kit.moved(mask, 0, 1)] = kit.ink("white", 1)
    picture[mask & ~kit.moved(mask, 1, 0)] = kit.ink("void", 4)
    picture[kit.grow(mask) & ~mask] = _LINE


_YOKE = ((36, -52), (43, -50), (53, -34), (53, 6), (45, 6), (45, -31), (36, -45))
_BACK = ((30, -42), (41, -30), (44, 10), (36, 36), (22, 43))


def housing() -> np.ndarray:
    """Return what lies behind the glass: the case with its vents, the yoke that carries it, its knobs."""
    width, height = HEAD
    mx, my = MIDDLE
    picture = kit.canvas(width, height)
    # the yoke: an arch from knob to knob, clamped to the rig above
    beam = [(mx - 40, my - 52), (mx + 40, my - 52), (mx + 46, my - 44), (mx - 46, my - 44)]
    _case(picture, beam, 9)
    for side in (-1, 1):
        _case(picture, [(mx + side * x, my + y) for x, y in _YOKE], 40)
    clamp = [(mx - 11, my - 56), (mx + 11, my - 56), (mx + 13, my - 44), (mx - 13, my - 44)]
    _case(picture, clamp, 12)
    picture[my - 50 : my - 48, mx - 2 : mx + 2] = kit.ink("mustard", 3)
    half = [(mx + x, my + y) for x, y in _BACK]
    body = [*half, *((2 * mx - x, y) for x, y in reversed(half))]
    _case(picture, body, 60)
    for step in range(5):
        left, right = mx - 20 + step, mx + 20 - step
        row = my - 40 + step * 2
        picture[row, left:right] = kit.ink("hair", 0) if step % 2 else kit.ink("auburn", 2)
    for side in (-1, 1):
        for row in range(my - 22, my + 24, 4):
            x0 = mx + (36 if side > 0 else -40)
            picture[row, x0 : x0 + 4] = kit.ink("white", 0)
            picture[row + 1, x0 : x0 + 4] = _LINE
    for side in (-1, 1):
        knob = dial(18, [(8, 5.5, 1.4, _GOLD), (5.5, 2, 0, _GOLD), (2, 0, 1.2, _STEEL)], 9)
        kit.outline(knob, _LINE)
        kit.put(picture, knob, mx + side * 48 - 9, my - 8)
    solid = picture != kit.CLEAR
    keep = kit.noise(width, height, 6, 4) > 0.34
    kit.rim(picture, kit.shrink(solid), kit.ink("cyan", 2), kit.ink("mustard", 2), keep)
    return picture


def glass(glow: str) -> np.ndarray:
    """Return the ring and the stepped lens before the bulb at one glow."""
    tones = _GLASS[glow]
    size = 84
    rings: list[Ring] = [
        (39, 36, 1.6, _STEEL),
        (36, 33.5, 0, _GOLD),
        (33.5, 29.5, -1.5, _GOLD if glow != "dark" else _CASE),
    ]
    for step in range(7):  # a Fresnel lens: rings like saw teeth
        outer = 29.5 - step * 4.2
        rings.append((outer, max(outer - 3.0, 0), 0.7, tones))
        rings.append((max(outer - 3.0, 0), max(outer - 4.2, 0), -2.2, tones))
    picture = dial(size, rings)
    if glow in ("warm", "flare"):
        y, x = np.mgrid[0:size, 0:size] + 0.5 - size / 2
        reach = np.hypot(x, y)
        hot = reach < (19 if glow == "warm" else 27)
        picture[hot & (kit.dither(size, size) > reach / (20 if glow == "warm" else 29))] = kit.ink("white", 4)
    for number, (x, y) in enumerate(((-34, -16), (-34, 16), (34, -16), (34, 16))):
        px, py = size // 2 + x, size // 2 + y
        picture[py - 1 : py + 1, px - 1 : px + 1] = kit.ink("mustard", 4 if number == 0 else 3)
    kit.outline(picture, _LINE)
    whole = kit.canvas(*HEAD)
    kit.put(whole, picture, MIDDLE[0] - size // 2, MIDDLE[1] - size // 2)
    return whole


def bulb(glow: str) -> np.ndarray:
    """Return the studio bulb behind the glass, its filament drawn like a pupil."""
    width, height = BULB
    y, x = np.mgrid[0:height, 0:width] + 0.5
    x, y = x - width / 2, y - 13
    picture = kit.canvas(width, height)
    pear = np.where(y < 2, np.hypot(x, y) <= 9.5, np.abs(x) <= 9.2 - (y - 2) * 0.62) & (y < 9)
    tones = _GLASS[glow]
    lit = -x * 0.5 - y * 0.6
    picture[pear] = tones[np.searchsorted((-4.5, -1, 2.5, 5.5), lit)][pear]
    kit.outline(picture, tones[0] if glow != "flare" else kit.ink("mustard", 2))
    cap = (np.abs(x) <= 5) & (y >= 9) & (y < 16)
    picture[cap] = _STEEL[np.searchsorted((-3.5, -1, 1.5, 3.5), -x)][cap]
    picture[cap & ((y.astype(int)) % 2 == 0)] = kit.ink("white", 0)
    hot = kit.ink(*{"dark": ("void", 5), "ember": ("red", 3), "warm": ("red", 2), "flare": ("auburn", 2)}[glow])
    for points in (((-3, 8), (-4, 0), (-2, -3), (0, 1), (2, -3), (4, 0), (3, 8)),):
        wire = kit.stroke([(px + width / 2, py + 13) for px, py in points], width, height)
        picture[wire] = hot
    picture[8, width // 2 - 5 : width // 2 - 3] = kit.ink("white", 4)
    return picture


_DOORS: dict[str, tuple[kit.Points, float]] = {
    # outline of the upper shutter from its hinge (the glass's edge), and how light it is
    "open": (((-26, -29), (26, -29), (38, -52), (-38, -52)), 0.0),
    "half": (((-27, -30), (27, -30), (41, -38), (-41, -38)), 0.5),
    "squint": (((-29, -30), (29, -30), (36, -10), (-36, -10)), 1.0),
    "closed": (((-29, -30), (29, -30), (38, 1), (-38, 1)), 1.0),
}


def shutters(state: str, lit: bool) -> np.ndarray:
    """Return the four flaps round the glass, the upper and the lower one as lids; ``lit`` by the bulb."""
    width, height = HEAD
    mx, my = MIDDLE
    picture = kit.canvas(width, height)
    for side in (-1, 1):
        flap = [
            (mx + side * 31, my - 22),
            (mx + side * 31, my + 22),
            (mx + side * 49, my + 33),
            (mx + side * 49, my - 33),
        ]
        _flap(picture, flap, (side, 0), lit, False)
    outline, folded = _DOORS[state]
    for way in (1, -1):
        flap = [(mx + x, my + way * y) for x, y in outline]
        if state == "closed" and way < 0:
            flap = [(mx + x, my - y + 2 if y < 0 else my + 1) for x, y in outline]
        _flap(picture, flap, (0, -way), lit, folded > 0.5)
    return picture


def _flap(picture: np.ndarray, outline: kit.Points, away: tuple[int, int], lit: bool, folded: bool) -> None:
    """Draw one flap: light from the bulb on its inside if it stands open, else its painted back."""
    height, width = picture.shape
    mask = kit.polygon(outline, width, height)
    rows, columns = np.mgrid[0:height, 0:width]
    along = (columns - MIDDLE[0]) * away[0] + (rows - MIDDLE[1]) * away[1]
    near, far = along[mask].min(), max(along[mask].max(), along[mask].min() + 1)
    share = (along - near) / (far - near)
    noise = 0.25 * (kit.noise(width, height, 7, 11) - 0.5)
    if folded:
        tones = kit.inks(("void", 1), ("void", 2), ("void", 3), ("white", 0), ("white", 1))
        sheen = 0.9 * np.exp(-(((columns - MIDDLE[0] + 14) / 13) ** 2))
        level = np.clip((share * 2.6 + sheen + 3 * noise + 0.5).astype(int), 0, 4)
    elif lit:
        tones = kit.inks(("mustard", 3), ("mustard", 2), ("mustard", 1), ("mustard", 0), ("auburn", 0))
        level = np.clip((share * 4.8 + noise).astype(int), 0, 4)
    else:
        tones = kit.inks(("void", 3), ("void", 2), ("void", 2), ("void", 1))
        level = np.clip((share * 3.8 + noise).astype(int), 0, 3)
    picture[mask] = tones[level][mask]
    edge = mask & ~kit.shrink(mask)
    picture[edge] = kit.ink("white", 0)
    picture[edge & (share > 0.8)] = kit.ink("mustard", 2) if not folded else kit.ink("white", 2)
    rib = mask & (np.abs(share - 0.55) < 0.06) & ~edge
    picture[rib] = kit.ink("void", 1) if folded or not lit else kit.ink("mustard", 1)
    if folded:
        stripe = mask & (share < 0.24) & ~edge
        picture[stripe] = kit.ink("mustard", 1)
        picture[stripe & ((columns + rows * away[1]) % 10 < 5)] = kit.ink("hair", 0)
        hot = mask & (share < 0.06)
        picture[hot] = kit.ink("mustard", 4 if lit else 1)
        for x in (-22, 22):
            spot = mask & (np.abs(columns - MIDDLE[0] - x) < 1.1) & (np.abs(share - 0.78) < 0.07)
            picture[spot] = kit.ink("white", 3)
    picture[kit.grow(mask) & ~mask] = _LINE


def barrel(radius: int) -> np.ndarray:
    """Return a lens's barrel seen from the front: milled ring, gold ring, a hole for its glass."""
    rings: list[Ring] = [
        (radius, radius - 3, 1.3, _STEEL),
        (radius - 3, radius - 4.2, 0, _GOLD),
        (radius - 4.2, radius - 6, -1.6, _CASE),
    ]
    picture = dial(LENS, rings, 22)
    kit.outline(picture, _LINE)
    y, x = np.mgrid[0:LENS, 0:LENS] + 0.5 - LENS / 2
    picture[np.hypot(x, y) < radius - 6] = kit.CLEAR
    picture[LENS // 2 - radius + 1, LENS // 2 - 1 : LENS // 2 + 1] = kit.ink("red", 3)
    return picture


def iris(radius: int, opening: float, lit: bool = False, cracked: bool = False) -> np.ndarray:
    """Return the glass behind a barrel: coated, six blades open by 0 to 1 about what is inside."""
    y, x = np.mgrid[0:LENS, 0:LENS] + 0.5 - LENS / 2
    reach, angle = np.hypot(x, y), np.arctan2(y, x)
    inside = reach <= radius - 4
    picture = kit.canvas(LENS, LENS)
    picture[inside] = kit.ink("void", 2)
    blade = ((angle + reach * 0.09) / (np.pi / 3)) % 1
    picture[inside & (blade < 0.16)] = kit.ink("void", 4)
    picture[inside & (blade > 0.84)] = kit.ink("void", 1)
    turned = (angle + 0.3) % (np.pi / 3) - np.pi / 6
    hole = reach * np.cos(turned) <= max(opening * (radius - 6.4), 0.8)
    picture[hole & inside] = kit.ink("void", 0)
    if lit:
        picture[hole & inside] = kit.ink("mustard", 3)
        core = hole & (reach < opening * (radius - 8))
        picture[core] = kit.ink("mustard", 4)
        picture[hole & (reach < opening * 4.2)] = kit.ink("white", 4)
    else:
        picture[hole & inside & (reach < opening * 3.4)] = kit.ink("red", 1)
        picture[hole & inside & (reach < opening * 1.8)] = kit.ink("red", 3)
    # the coating: a violet crescent below, a cold one above, one hard glint
    shade = inside & (np.hypot(x + 1.6, y + 2.0) > radius - 5.6) & (x + y > 0)
    picture[shade] = kit.ink("magenta", 1)
    cold = inside & (np.hypot(x - 1.6, y - 2.0) > radius - 5.4) & (x + y < 0)
    picture[cold] = kit.ink("cyan", 1)
    glint = inside & (np.hypot(x + radius * 0.34, y + radius * 0.36) < 1.7)
    picture[glint] = kit.ink("white", 4)
    if cracked:
        middle = LENS / 2
        for ray, long in ((0.4, 9), (1.5, 8), (2.3, 10), (3.6, 7), (4.6, 9), (5.5, 8)):
            cos, sin = np.cos(ray), np.sin(ray)
            knee = (middle + 1 + long * 0.5 * np.cos(ray + 0.3), middle + long * 0.5 * np.sin(ray + 0.3))
            bent = [(middle + 1, middle), knee, (middle + long * cos, middle + long * sin)]
            picture[kit.stroke(bent, LENS, LENS) & inside] = kit.ink("white", 3)
        picture[inside & (np.hypot(x - 1, y) < 1.6)] = kit.ink("white", 4)
    return picture


def cap(radius: int) -> np.ndarray:
    """Return a lens cap: somebody has understood, and this one need not look any more."""
    picture = dial(LENS, [(radius, radius - 2, 1.4, _CAP), (radius - 2, 3.5, 0.25, _CAP), (3.5, 0, -0.8, _CAP)], 18)
    middle = LENS // 2
    for side in (-1, 1):
        picture[middle - 3 : middle + 3, middle + side * (radius - 5) - 1 : middle + side * (radius - 5) + 1] = kit.ink(
            "teal", 1
        )
    kit.outline(picture, _LINE)
    return picture


def link(radius: float, tones: np.ndarray, angle: float) -> np.ndarray:
    """Return a link of a lens's arm."""
    return lathe.segment(radius, tones, angle)
