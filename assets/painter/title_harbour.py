"""Meridian's harbour at dusk: sky, skyline, sea and quay, in any size; behind the title's window and the credits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from assets.painter.palette import rgba
from assets.painter.title_hours import DUSK, Hour
from assets.painter.title_ink import Ink, bands, fill, polygon, sparse
from assets.painter.ui_ink import canvas


@dataclass(frozen=True)
class Harbour:
    """Where things are: rows from the top, columns from the left, in pixels.

    ``sun`` is (x, y, radius); ``shares`` says where each colour of the sky begins, as a share of
    the way down to the horizon; ``town`` makes the houses lower.
    """

    width: int
    height: int
    horizon: int
    quay: int
    sun: tuple[int, int, int]
    shares: tuple[float, ...] = (0.0, 0.10, 0.24, 0.44, 0.62, 0.80, 0.93)
    hour: Hour = DUSK
    town: float = 1.0


def paint_harbour(plan: Harbour) -> np.ndarray:
    """Return the whole view without what moves (tram, fog, gulls)."""
    picture = canvas(plan.width, plan.height)
    _sky(picture, plan)
    _clouds(picture, plan)
    _sun(picture, plan)
    _skyline(picture, plan, depth=0)
    _skyline(picture, plan, depth=1)
    _sea(picture, plan)
    _ships(picture, plan)
    _quay(picture, plan)
    return picture


def _sky(picture: np.ndarray, plan: Harbour) -> None:
    stops = [(int(plan.horizon * share), ink) for share, ink in zip(plan.shares, plan.hour.sky, strict=True)]
    bands(picture, stops, blend=max(3, plan.horizon // 18))
    if plan.hour.stars is not None:
        chance = np.random.default_rng(88)
        for number in range(plan.width * plan.horizon // 420):
            x, y = int(chance.integers(0, plan.width)), int(chance.integers(0, plan.horizon * 4 // 5))
            fill(picture, x, y, 1, 1, plan.hour.stars if number % 3 else ("white", 4))


def _clouds(picture: np.ndarray, plan: Harbour) -> None:
    """Long banks of cloud, lit from below by the sun; streaks between them."""
    chance = np.random.default_rng(45)
    ys, xs = np.mgrid[0 : plan.height, 0 : plan.width]
    for number in range(plan.width // 26):
        share = (0.12, 0.30, 0.20, 0.46, 0.38, 0.58)[number % 6]
        x = (number * 83 + 12) % (plan.width + 40) - 20
        y = int(plan.horizon * share)
        length = int(chance.integers(16, 30) * (1.2 - share) * plan.width / 240) + 8
        mask = np.zeros(xs.shape, bool)
        for _ in range(5):
            cx, rx = x + chance.uniform(-0.6, 0.6) * length, chance.uniform(0.35, 0.7) * length
            ry = chance.uniform(1.6, 3.2) * plan.horizon / 100
            mask |= ((xs - cx) / rx) ** 2 + ((ys - y + chance.integers(0, 2)) / ry) ** 2 < 1
        mask &= ys <= y
        top, body, lit = plan.hour.clouds[0 if share < 0.25 else 1 if share < 0.42 else 2]
        picture[mask] = rgba(*body)
        crown = mask & ~np.roll(mask, 1, axis=0)
        picture[crown] = rgba(*top)
        belly = mask & (ys == y)
        picture[belly] = rgba(*lit)
        picture[np.roll(belly, 1, axis=0) & (np.abs(xs - x) < length * 0.5) & (xs % 7 < 5)] = rgba(*lit)
        fill(picture, x - length - 9, y - 1, 6, 1, body)
        fill(picture, x + length + 4, y, 9, 1, lit)


def _sun(picture: np.ndarray, plan: Harbour) -> None:
    x, y, radius = plan.sun
    ys, xs = np.mgrid[0 : plan.height, 0 : plan.width]
    far = np.hypot(xs - x, (ys - y) * 1.0)
    above = ys < plan.horizon
    disc, low, inner, outer = plan.hour.sun
    for reach, ink in ((2.3, outer), (1.5, inner)):
        halo = above & (far < radius * reach) & (far >= radius)
        picture[sparse(halo, ((radius * reach - far) * 2.2).astype(int))] = rgba(*ink)
    picture[above & (far < radius + 0.3)] = rgba(*disc)
    picture[above & (far < radius + 0.3) & (ys > y + radius // 3)] = rgba(*low)
    for row in range(y + radius // 3, plan.horizon if y + radius > plan.horizon else 0, 3):
        bar = above & (far < radius) & (ys == row)
        picture[bar] = rgba(*inner)


# Buildings as (left, width, height) in percent of the view and of the horizon; kind of roof.
FAR_TOWN = (
    (0, 6, 26, "flat"), (6, 4, 38, "spire"), (10, 7, 20, "flat"), (17, 5, 44, "step"), (22, 6, 30, "dome"),
    (28, 4, 52, "spire"), (32, 7, 24, "flat"), (39, 4, 34, "step"), (66, 5, 30, "flat"), (71, 4, 46, "spire"),
    (75, 7, 26, "dome"), (82, 5, 40, "step"), (87, 6, 28, "flat"), (93, 7, 36, "flat"),
)  # fmt: skip
NEAR_TOWN = (
    (-2, 9, 34, "flat"), (8, 6, 52, "step"), (15, 8, 26, "flat"), (24, 7, 40, "molar"), (32, 5, 22, "flat"),
    (78, 6, 30, "flat"), (85, 8, 58, "step"), (94, 9, 38, "spire"),
)  # fmt: skip


def _skyline(picture: np.ndarray, plan: Harbour, depth: int) -> None:
    ink = (plan.hour.far, plan.hour.near)[depth]
    rim = plan.hour.edges[depth]
    chance = np.random.default_rng(7 + depth)
    for left, wide, high, roof in (FAR_TOWN, NEAR_TOWN)[depth]:
        x, w = left * plan.width // 100, max(4, wide * plan.width // 100)
        h = int(high * plan.horizon * plan.town) // (110 if depth else 90)
        top = plan.horizon - h
        fill(picture, x, top, w, h, ink)
        _roof(picture, x, top, w, roof, ink)
        light = (plan.sun[0] - x) > 0
        fill(picture, x + (w - 1 if light else 0), top + 1, 1, h - 1, rim)
        _windows(picture, (x, top, w, h), plan.hour, chance, depth)


def _roof(picture: np.ndarray, x: int, top: int, w: int, roof: str, ink: Ink) -> None:
    middle = x + w // 2
    if roof == "spire":
        for step in range(w // 2):
            fill(picture, x + step, top - step - 1, w - 2 * step, 1, ink)
        fill(picture, middle, top - w // 2 - 5, 1, 6, ink)
    elif roof == "step":
        fill(picture, x + 1, top - 2, w - 2, 2, ink)
        fill(picture, x + w // 3, top - 5, max(2, w // 3), 3, ink)
        fill(picture, middle, top - 9, 1, 4, ink)
    elif roof == "dome":
        for step, inset in enumerate((0, 0, 1, 2)):
            fill(picture, x + inset, top - step - 1, w - 2 * inset, 1, ink)
    elif roof == "molar":  # the old dental school: its roof is a crown with two cusps
        fill(picture, x - 1, top - 3, w + 2, 3, ink)
        fill(picture, x - 1, top - 5, w // 2, 2, ink)
        fill(picture, x + w // 2 + 1, top - 5, w - w // 2, 2, ink)
        fill(picture, x, top - 6, w // 2 - 2, 1, ink)
        fill(picture, x + w // 2 + 2, top - 6, w - w // 2 - 2, 1, ink)


def _windows(
    picture: np.ndarray, house: tuple[int, int, int, int], hour: Hour, chance: np.random.Generator, depth: int
) -> None:
    x, top, w, h = house
    for row in range(top + 3, top + h - 3, 3 + depth):
        for column in range(x + 1 + depth, x + w - 1 - depth, 2 + depth):
            if chance.random() < 0.24 + 0.14 * depth:
                ink = hour.lamps[1] if chance.random() < 0.7 else hour.lamps[2]
                if depth == 0:
                    ink = hour.lamps[0]
                if 0 <= column < picture.shape[1] and 0 <= row < picture.shape[0]:
                    picture[row, column] = rgba(*ink)


def _sea(picture: np.ndarray, plan: Harbour) -> None:
    sea = picture[plan.horizon :]
    depth = sea.shape[0]
    town = np.all(picture[plan.horizon - 2, :, :3] == rgba(*plan.hour.near)[:3], axis=-1)
    stops = (0, depth // 9, depth // 3, depth * 2 // 3)
    bands(sea, list(zip(stops, plan.hour.sea, strict=True)), 3)
    chance = np.random.default_rng(11)
    for row in range(0, depth // 4):  # the town stands on its head in the water
        broken = town & ((np.arange(plan.width) * 5 + row * 7) % 17 > row)
        sea[row, broken & (np.arange(plan.width) % 2 == row % 2)] = rgba(*plan.hour.far)
    for row in range(1, depth):
        spread = plan.sun[2] * (0.7 + row * 1.5 / depth)
        for _ in range(3):
            x = int(chance.normal(plan.sun[0], spread * 0.55))
            length = int(chance.integers(2, 4 + row * 5 // depth + 2))
            ink = plan.hour.glitter[0 if abs(x - plan.sun[0]) < spread * 0.4 else 1]
            if row * 3 > depth and chance.random() < 0.5:
                ink = plan.hour.glitter[2]
            if (row + _) % 2 == 0:
                fill(sea, x, row, length, 1, ink)
        for _ in range(plan.width // 60):
            x = int(chance.integers(0, plan.width))
            ink = plan.hour.ripples[row * 3 > depth]
            if row % 2 == 0:
                fill(sea, x, row, int(chance.integers(3, 9)), 1, ink)


def _ships(picture: np.ndarray, plan: Harbour) -> None:
    """A freighter on the horizon, a fishing boat nearer, and the crane that nobody uses any more."""
    x, y = plan.width * 38 // 100, plan.horizon
    fill(picture, x, y - 1, 16, 3, ("void", 3))
    fill(picture, x + 1, y - 4, 9, 3, ("dusk", 0))
    fill(picture, x + 11, y - 6, 4, 5, ("void", 3))
    fill(picture, x + 12, y - 5, 1, 1, ("mustard", 3))
    fill(picture, x + 15, y - 8, 1, 3, ("void", 3))
    fill(picture, x, y + 2, 16, 1, ("dusk", 0))
    bx, by = plan.width * 60 // 100, plan.horizon + (plan.quay - plan.horizon) // 2
    hull = polygon(picture.shape[1::-1], [(bx, by), (bx + 15, by), (bx + 12, by + 4), (bx + 3, by + 4)])
    picture[hull] = rgba("void", 1)
    fill(picture, bx + 8, by - 4, 4, 4, ("void", 2))
    fill(picture, bx + 9, by - 3, 1, 1, ("mustard", 3))
    fill(picture, bx + 5, by - 9, 1, 9, ("void", 1))
    fill(picture, bx + 3, by + 5, 10, 1, ("dusk", 0))
    cx, base = plan.width * 75 // 100, plan.quay
    ink: Ink = ("void", 2)
    high = (plan.quay - plan.horizon) + plan.horizon // 3
    fill(picture, cx, base - high, 2, high, ink)
    fill(picture, cx + 6, base - high + 4, 2, high - 4, ink)
    for row in range(base - high + 6, base, 6):
        for step in range(6):
            fill(picture, cx + 1 + step, row + step, 1, 1, ink)
    fill(picture, cx - 22, base - high, 38, 2, ink)
    fill(picture, cx + 3, base - high - 6, 2, 6, ink)
    for step in range(20):
        fill(picture, cx + 3 - step, base - high - 6 + step * 6 // 20, 1, 1, ink)
    fill(picture, cx - 19, base - high + 2, 1, 9, ink)
    fill(picture, cx - 20, base - high + 11, 3, 2, ("red", 2))


def _quay(picture: np.ndarray, plan: Harbour) -> None:
    """The quay with its rail, lamps, and the tram's wire."""
    fill(picture, 0, plan.quay, plan.width, plan.height - plan.quay, ("void", 1))
    fill(picture, 0, plan.quay, plan.width, 1, ("dusk", 0))
    fill(picture, 0, plan.quay + 1, plan.width, 1, ("void", 2))
    for x in range(3, plan.width, 26):
        fill(picture, x, plan.quay - 17, 1, 17, ("void", 1))
        fill(picture, x, plan.quay - 18, 5, 1, ("void", 1))
        fill(picture, x + 3, plan.quay - 17, 2, 1, ("mustard", 4))
        fill(picture, x + 2, plan.quay - 16, 1, 1, ("mustard", 2))
        fill(picture, x + 5, plan.quay - 16, 1, 1, ("mustard", 2))
        fill(picture, x + 3, plan.quay - 15, 2, 1, ("mustard", 1))
        fill(picture, x + 1, plan.quay + 2, 6, 1, ("mustard", 0))
    for x in range(0, plan.width, 4):
        fill(picture, x, plan.quay - 3, 1, 3, ("void", 1))
    fill(picture, 0, plan.quay - 4, plan.width, 1, ("void", 1))
