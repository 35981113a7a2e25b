"""The Queue before its fight: chairs get up, one on to the shoulders of another, until they are a coat."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import fear_queue
from assets.painter.fear_queue_chairs import Chair, draw, lit, stack
from assets.painter.realm_rising_kit import Groups, blank, eased, middle, parts, put, shade

SIZE = (208, 132)
PIVOT = (104, 124)
LEFT, TOP = 16, 14
"""Where the coat's picture lies on the canvas."""
STEPS = 23
FLIGHT = 5
"""How many frames a chair takes from the floor to its place."""
FACE = (LEFT + 88, TOP + 36)
WINDOW, DIGIT_STEP = (-22, -11), 15
SIGNS = "0123456789-_ "
COLOURS = ("amber", "rust", "amber", "teal", "rust", "amber", "plum")
SWAYS = (3.4, 2.6, 1.9, 1.2)


def _worn() -> list[tuple[int, Chair]]:
    """Return the coat's chairs with the frame each gets up in: the hem first, the collar last."""
    found = []
    for number, (y, count, half, size) in enumerate(fear_queue.ROWS):
        for index in range(count):
            share = 2 * index / (count - 1) - 1
            chair = Chair(
                88 + half * share,
                y - 5 * (1 - share * share) + (3 if index % 2 else 0),
                0.42 * share + (0.09 if index % 2 else -0.07),
                size,
                COLOURS[(index * 3 + number * 2) % len(COLOURS)],
                0.06 + 0.24 * share * share + (0.10 if share > 0.3 else 0.0),
            )
            found.append((3 + number * 3 + index * 5 % 3, chair))
    for number, share in enumerate((-1.0, 1.0, -0.68, 0.68, -0.36, 0.36, 0.0)):
        turn, reach = 1.35 * share, 29 + 3 * (1 - abs(share))
        x, y = 88 + reach * np.sin(turn) * 1.12, 38 - reach * np.cos(turn) * 0.86
        found.append((12 + number % 3, Chair(x, y, turn, 0.84, ("rust", "teal", "amber")[number % 3], 0.24)))
    return found


def _gathering(step: int) -> np.ndarray:
    """Return a frame: each chair stands, waits for its turn, flies, and is part of the coat."""
    canvas = blank(*SIZE)
    picture = kit.canvas(*SIZE)
    moving: list[tuple[float, Chair]] = []
    for number, (start, goal) in enumerate(_worn()):
        way = eased((step - start - 1) / FLIGHT)
        grown = min((step - start + 5) / 3, 1.0)
        if grown <= 0:
            continue
        side = (number * 37 % 29 / 14) - 1
        floor_x, floor_y = PIVOT[0] + 92 * side, PIVOT[1] - 17 - (number * 5) % 9
        x = floor_x + (goal.x + LEFT - floor_x) * way
        y = floor_y + (goal.y + TOP - floor_y) * way - 22 * np.sin(np.pi * way)
        turn = goal.turn * way + 2.2 * side * np.sin(np.pi * way)
        size = 0.86 * grown + (goal.size - 0.86) * way
        order = -abs(goal.x - 88) + (0 if goal.y > 40 else -400) - goal.y * 0.01 if way >= 1 else 500 + y
        moving.append((order, Chair(x, y, turn, size, goal.tones, goal.shade)))
    for _, chair in sorted(moving, key=lambda item: item[0]):
        draw(picture, chair)
    if step > 15:
        lit(picture, ("mustard", 3), ("magenta", 2), 11)
    put(canvas, kit.pixels(picture), 0, 0)
    return canvas


def _dressed(step: int, number: str, swing: bool = True) -> np.ndarray:
    """Return the whole Queue, its rows swinging."""
    canvas = blank(*SIZE)
    turn = 2 * np.pi * step / 8
    put(canvas, parts("queue_coat", "lining")[0], LEFT, TOP)
    put(canvas, parts("queue_coat", "hood")[0], LEFT, TOP + (np.sin(turn) if swing else 0))
    for row in range(4):
        across = SWAYS[row] * np.sin(turn + row * 1.1) if swing else 0
        put(canvas, parts("queue_coat", f"row{row}")[0], LEFT + across, TOP + abs(across) * 0.3)
    _face(canvas, FACE[1] + (0.8 * np.sin(turn + 1) if swing else 0), number, "red")
    return canvas


def _face(canvas: np.ndarray, y: float, number: str, hue: str) -> None:
    middle(canvas, parts("queue_face", "casing")[0], FACE[0], y)
    for index, sign in enumerate(number):
        digit = parts("queue_digits", hue)[SIGNS.index(sign)]
        put(canvas, digit, FACE[0] + WINDOW[0] + DIGIT_STEP * index, round(y) + WINDOW[1])


def _gather() -> list[np.ndarray]:
    pictures = [_gathering(step) for step in range(STEPS - 3)]
    for step, number in enumerate(("   ", "___", "---")):
        picture = _dressed(0, number, swing=False)
        if step == 0:  # its face comes up from behind the collar
            picture = _gathering(STEPS)
            _face(picture, FACE[1] + 10, number, "red")
        pictures.append(picture)
    return pictures


def _stacked() -> np.ndarray:
    """Return what is left of it: chairs in two stacks, as chairs are put away."""
    tones = ("amber", "rust", "teal", "rust", "amber", "plum", "amber")
    piles = [Chair(164, 103 - 8 * n, 0.03 * (n % 3 - 1), 1.0, tones[n], 0.1) for n in range(5)]
    piles += [Chair(190, 105 - 8 * n, -0.04 * (n % 2), 1.0, tones[n + 3], 0.18) for n in range(3)]
    picture = stack(piles, *SIZE)
    lit(picture, ("mustard", 4), ("magenta", 2), 11)
    return kit.pixels(picture).copy()


def groups() -> Groups:
    """Return what the sheet shows: gathering, standing, and put away."""
    gather, stand = _gather(), [_dressed(step, "062") for step in range(8)]
    for number, picture in enumerate(gather):
        shade(picture, PIVOT[0], PIVOT[1] - 4, 30 + 3.2 * number, 7)
    for picture in stand:
        shade(picture, PIVOT[0], PIVOT[1] - 4, 90, 7)
    away = _stacked()
    shade(away, 177, PIVOT[1] - 3, 28, 6)
    return [("gather", gather, 80, 1), ("stand", stand, 140, 0), ("away", [away], 1000, 0)]
