"""Cavity's third face, *Relief*: the shell has burst where the patients' things stick, and warm light comes out.

Drawn over the second face, so that breath and jaw bend both alike: fissures run from hole to hole, the holes stand
open with their things in the light, pieces of the crown are gone and float about as shards.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from assets.painter import cavity_body as body
from assets.painter import cavity_form as form
from assets.painter import cavity_kit as kit
from assets.painter.cavity_things import LODGED, thing

OPENED = ("watch", "plaster", "bulb", "glove")
HALO = 44
# Broken edges of the holes, from their middles; turned a little for each.
_BURST = (
    (-15, -3), (-12, -8), (-13, -13), (-6, -10), (-2, -15), (3, -10), (9, -14), (10, -7), (16, -6), (12, 0), (15, 6),
    (9, 7), (8, 13), (2, 10), (-3, 14), (-6, 9), (-13, 10), (-11, 4),
)  # fmt: skip
_SIZES = {"watch": (1.0, 1.02), "plaster": (1.12, 0.86), "bulb": (0.98, 1.04), "glove": (1.0, 1.0)}
# Fissures: from hole to hole and out to the edge, as points and widths in pixels.
_FISSURES: tuple[tuple[tuple[tuple[float, float], ...], float], ...] = (
    (
        ((47, 27), (52, 26), (55, 30), (60, 24), (64, 26), (69, 19), (75, 23), (80, 18), (86, 22), (91, 20), (97, 25)),
        2.0,
    ),
    (((37, 34), (34, 38), (37, 42), (35, 46)), 2.4),
    (((110, 40), (107, 43), (111, 46), (108, 50)), 2.4),
    (((69, 19), (71, 14), (68, 11), (71, 6)), 1.6),
    (((28, 62), (31, 66), (27, 70), (30, 75)), 1.6),
    (((118, 62), (115, 67), (118, 71), (114, 77), (115, 82)), 1.8),
    (((104, 64), (99, 62), (96, 58), (91, 60)), 1.4),
    (((45, 58), (50, 60), (53, 57), (57, 60)), 1.4),
)  # fmt: skip
# Bites out of the silhouette: the crown has lost its left tip and its right shoulder.
_BITES = (
    ((27, 0), (33, 12), (37, 8), (41, 13), (46, 7), (49, 10), (52, 0)),
    ((118, 8), (112, 15), (116, 19), (113, 23), (119, 26), (118, 31), (122, 36), (128, 40), (130, 8)),
    ((74, 0), (76, 9), (81, 7), (83, 13), (88, 11), (90, 0)),
)
_GLOW = kit.inks(("dusk", 0), ("dusk", 1), ("dusk", 2), ("dusk", 3), ("dusk", 4), ("mustard", 4), ("white", 4))
_ROWS, _COLUMNS = np.mgrid[0 : body.HEIGHT, 0 : body.WIDTH] + 0.5


def _burst(name: str, pose: body.Pose, grow: float = 1.0) -> np.ndarray:
    """Return the mask of the hole round a thing, ``grow`` times its size."""
    x, y = LODGED[name]
    wide, high = _SIZES[name]
    turn = len(name) * 0.9
    points = []
    for dx, dy in _BURST:
        across, down = dx * np.cos(turn) - dy * np.sin(turn), dx * np.sin(turn) + dy * np.cos(turn)
        points.append(pose.bend(x + across * wide * grow, y + down * high * grow))
    return kit.polygon(points, body.WIDTH, body.HEIGHT)


def _fissure(points: kit.Points, width: float, pose: body.Pose) -> np.ndarray:
    """Return the mask of a crack that is widest in its middle."""
    line = pose.curve(points)
    mask = np.zeros((body.HEIGHT, body.WIDTH), bool)
    count = len(line) - 1
    for index, ((x0, y0), (x1, y1)) in enumerate(pairwise(line)):
        for step in range(12):
            share = (index + step / 12) / count
            reach = width * (0.35 + 0.65 * np.sin(np.pi * share)) / 2 + 0.35
            x, y = x0 + (x1 - x0) * step / 12, y0 + (y1 - y0) * step / 12
            mask |= np.hypot(_COLUMNS - x, _ROWS - y) <= reach
    return mask


def _light(picture: np.ndarray, mask: np.ndarray, centres: list[tuple[float, float]], reach: float) -> None:
    """Fill a mask with light that is whitest near the ``centres``."""
    far = np.min([np.hypot(_COLUMNS - x, (_ROWS - y) * 1.15) for x, y in centres], axis=0) / reach
    grain = kit.noise(body.WIDTH, body.HEIGHT, 4, 17) * 0.22 + kit.dither(body.WIDTH, body.HEIGHT) * 0.10
    level = np.clip(((1.12 - far - grain) * 5.6).astype(int), 0, len(_GLOW) - 1)
    picture[mask] = _GLOW[level][mask]


def _lip(picture: np.ndarray, mask: np.ndarray) -> None:
    """Give a broken edge its thickness: a dark wall above and left, a lip below and right that the light catches."""
    shell = (picture != kit.CLEAR) & ~mask
    wall = mask & ~kit.moved(mask, 1, 2)
    picture[wall] = kit.ink("enamel", 1)
    picture[wall & ~kit.moved(mask, 0, 1)] = kit.ink("enamel", 0)
    low = (kit.moved(mask, 1, 0) | kit.moved(mask, 0, 1) | kit.moved(mask, 1, 1)) & shell
    picture[low] = kit.ink("enamel", 5)
    picture[(kit.moved(mask, 2, 1) | kit.moved(mask, 1, 2)) & shell & ~low] = kit.ink("dusk", 3)
    high = (kit.moved(mask, -1, 0) | kit.moved(mask, 0, -1)) & shell & ~low
    picture[high] = kit.ink("enamel", 0)


def _glow(picture: np.ndarray, cracks: np.ndarray, shell: np.ndarray) -> None:
    """Let light stand in the cracks: white hot in the wide ones, dark along their upper edge."""
    picture[kit.grow(cracks, True) & shell & ~cracks] = kit.ink("enamel", 0)
    picture[kit.moved(cracks, 1, 1) & shell & ~cracks] = kit.ink("dusk", 2)
    picture[cracks] = kit.ink("dusk", 4)
    picture[cracks & ~kit.shrink(cracks) & ~kit.moved(cracks, 1, 0)] = kit.ink("dusk", 3)
    picture[kit.shrink(cracks)] = kit.ink("white", 4)


_TEARS = (((58, 56), (57, 61), (58, 66)), ((86, 57), (87, 62), (86, 65)))


def _weep(picture: np.ndarray, pose: body.Pose) -> None:
    """Let light run from under its lids."""
    for points in _TEARS:
        line = kit.stroke(pose.curve(points), body.WIDTH, body.HEIGHT) & (picture != kit.CLEAR)
        picture[kit.moved(line, 1, 0) & (picture != kit.CLEAR)] = kit.ink("cyan", 2)
        picture[line] = kit.ink("cyan", 4)


def _above_the_mouth(pose: body.Pose) -> np.ndarray:
    """Return where the shell has gone dull: everywhere but at the teeth."""
    return ~kit.grow(kit.grow(body.hole(body.MOUTH, pose), True), True)


def frame(rest: form.Form, pose: body.Pose) -> np.ndarray:
    """Return the burst shell in a pose, holes for eye and throat left clear as in the second face."""
    picture = body.frame(rest, pose)
    kit.shift(picture, np.isin(picture, kit.ramp("enamel")) & _above_the_mouth(pose), -1)
    lost = np.zeros(picture.shape, bool)
    for bite in _BITES:
        lost |= kit.polygon(pose.curve(bite), body.WIDTH, body.HEIGHT)
    solid = picture != kit.CLEAR
    edge = kit.grow(kit.grow(lost)) & solid & ~lost
    picture[edge] = kit.ink("enamel", 1)
    picture[edge & kit.grow(lost)] = kit.ink("dusk", 4)
    picture[lost] = kit.CLEAR
    solid = picture != kit.CLEAR
    holes = np.zeros(picture.shape, bool)
    for name in OPENED:
        holes |= _burst(name, pose)
    cracks = np.zeros(picture.shape, bool)
    for points, width in _FISSURES:
        cracks |= _fissure(points, width, pose)
    x, y = pose.bend(*body.EYE)
    face = np.hypot((_COLUMNS - x) / 20.5, (_ROWS - y) / 17.5) <= 1  # the socket stays whole
    holes, cracks = holes & solid & ~face, cracks & solid & ~face
    mouth = kit.grow(body.hole(body.MOUTH, pose), True)
    holes, cracks = holes & ~mouth, cracks & ~mouth
    _glow(picture, cracks & ~holes, solid & ~face & ~mouth)
    _lip(picture, holes)
    centres = [pose.bend(*LODGED[name]) for name in OPENED]
    inner = holes & kit.moved(holes, 2, 2)
    _light(picture, inner, centres, 17)
    _weep(picture, pose)
    outer = kit.grow(picture != kit.CLEAR) & (picture == kit.CLEAR) & kit.grow(lost, True)
    picture[outer] = kit.ink("hair", 0)
    return picture


def halo(name: str, step: int, heard: bool) -> np.ndarray:
    """Return a thing in the light of its hole, glinting as ``step`` (0–3) goes; teal where its owner was heard."""
    picture = kit.canvas(HALO, HALO)
    piece = thing(name)
    whole = kit.canvas(HALO, HALO)
    kit.put(whole, piece, (HALO - piece.shape[1]) // 2, (HALO - piece.shape[0]) // 2 - (step in (1, 2)))
    solid = whole != kit.CLEAR
    edge = kit.grow(solid) & ~solid
    outer = kit.grow(kit.grow(solid), True) & ~kit.grow(solid)
    if heard:
        picture[kit.grow(kit.grow(kit.grow(solid)), True)] = kit.ink("teal", 2)
        picture[outer] = kit.ink("teal", 3)
        picture[edge] = kit.ink("teal", 4)
    else:
        picture[edge] = kit.ink("white", 4) if step in (1, 2) else kit.ink("mustard", 4)
    kit.put(picture, whole, 0, 0)
    x, y = ((8, 12), (34, 9), (35, 32), (10, 33))[step]
    star = kit.inks(("teal", 4)) if heard else kit.inks(("mustard", 4))
    for far in range(3):
        picture[y - far, x] = picture[y + far, x] = picture[y, x - far] = picture[y, x + far] = star[0]
    picture[y, x] = kit.ink("white", 4)
    return picture


_SHARDS = (
    ((-6, -3), (-1, -6), (5, -4), (6, 1), (1, 5), (-5, 3)),
    ((-4, -5), (3, -5), (5, 0), (2, 5), (-3, 2)),
    ((-3, -3), (2, -4), (4, 1), (0, 3)),
    ((-7, 0), (-2, -4), (4, -3), (7, 2), (0, 4)),
)
SHARD = 20


def shard(number: int, step: int) -> np.ndarray:
    """Return a piece of enamel that floats, in one of eight turns; its broken side glows."""
    turn = 2 * np.pi * step / 8
    flat = 0.55 + 0.45 * abs(np.cos(turn))
    points = []
    for x, y in _SHARDS[number]:
        across, down = x * np.cos(turn / 2) - y * np.sin(turn / 2), x * np.sin(turn / 2) + y * np.cos(turn / 2)
        points.append((SHARD / 2 + across * flat, SHARD / 2 + down))
    mask = kit.polygon(points, SHARD, SHARD)
    picture = kit.canvas(SHARD, SHARD)
    picture[mask] = kit.ink("enamel", 4)
    picture[mask & ~kit.moved(mask, 1, 1)] = kit.ink("enamel", 5)
    under = mask & ~kit.moved(mask, -1, -2)
    picture[under] = kit.ink("enamel", 2)
    picture[mask & ~kit.moved(mask, 0, -1)] = kit.ink("dusk", 4)
    kit.outline(picture, kit.ink("hair", 0))
    return picture
