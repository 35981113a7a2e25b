"""The bust kit: portraits drawn as layers of curves, reduced to pixels, finished with typed stamps.

A bust is painted eight times too large without anti-aliasing, reduced by majority vote, cleaned of
single stray pixels and outlined. What is thinner than two pixels (eyes, brows, mouths, wrinkles) does not
survive that, so it is typed as stamps afterwards.

Coordinates are those of the 64x64 portrait, x to the right and y down.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PIL import Image, ImageDraw

from assets.painter.palette import RAMPS
from assets.painter.people_ink import CLEAR, Dye, around, blank, dye, ink, ramp_name, shade

SIZE = 64
FINE = 8
CURVE = 6
"""Straight pieces per curve segment: enough at eight times the size."""

Point = tuple[float, ...]
Shape = Sequence[Point] | str
"""A closed curve: points, or the same typed as ``"x,y x,y! …"``; an exclamation mark makes a corner."""

LINES = {
    "skin": ink("skin", 0),
    "tan": ink("tan", 0),
    "brown": ink("brown", 0),
    "deep": ink("deep", 0),
    "white": ink("white", 0),
    "hair": ink("void", 0),
    "auburn": ink("auburn", 0),
    "enamel": ink("enamel", 0),
    "teal": ink("teal", 0),
    "mustard": ink("mustard", 0),
    "leaf": ink("leaf", 0),
    "cyan": ink("cyan", 0),
    "red": ink("red", 0),
    "magenta": ink("magenta", 0),
    "dusk": ink("void", 2),
}


def points(shape: Shape) -> Sequence[Point]:
    """Return the points of a shape; a point with a third number is a corner. Raises ``ValueError`` for a bad number."""
    if not isinstance(shape, str):
        return shape
    pairs = [(typed.rstrip("!").split(","), typed.endswith("!")) for typed in shape.split()]
    return [(float(x), float(y), 1.0) if corner else (float(x), float(y)) for (x, y), corner in pairs]


def curve(shape: Shape) -> list[tuple[float, float]]:
    """Return a closed Catmull-Rom curve through the points of a shape."""
    knots: list[tuple[float, float]] = []
    for point in points(shape):
        knots += [(point[0], point[1])] * (2 if len(point) > 2 else 1)
    count = len(knots)
    path = []
    for index in range(count):
        p0, p1, p2, p3 = (knots[(index + shift) % count] for shift in (-1, 0, 1, 2))
        for step in range(CURVE):
            t = step / CURVE
            path.append((_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t)))
    return path


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    """Return the Catmull-Rom spline between b and c at ``t`` (0-1)."""
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t)


def area(shape: Shape) -> np.ndarray:
    """Return the inside of a closed curve as a mask of shape (512, 512)."""
    image = Image.new("1", (SIZE * FINE, SIZE * FINE))
    ImageDraw.Draw(image).polygon([(x * FINE, y * FINE) for x, y in curve(shape)], fill=1)
    return np.array(image)


def ellipse(x: float, y: float, rx: float, ry: float, turn: float = 0.0) -> list[Point]:
    """Return eight points of an ellipse around (x, y), turned by ``turn`` radians."""
    angles = np.arange(8) * np.pi / 4
    cos, sin = float(np.cos(turn)), float(np.sin(turn))
    offsets = [(rx * float(np.cos(a)), ry * float(np.sin(a))) for a in angles]
    return [(x + dx * cos - dy * sin, y + dx * sin + dy * cos) for dx, dy in offsets]


@dataclass
class Bust:
    """A portrait while it is painted: inks and the owner of every fine pixel."""

    fine: np.ndarray = field(default_factory=lambda: blank(SIZE * FINE, SIZE * FINE))
    owner: np.ndarray = field(default_factory=lambda: blank(SIZE * FINE, SIZE * FINE))
    names: list[str] = field(default_factory=lambda: [""])

    def lay(self, name: str, ramp: str, step: int, *shapes: Shape, on: str = "") -> Bust:
        """Paint the shapes as (part of) a layer; with ``on`` only over the layers named there."""
        value, number = ink(ramp, step), self._number(name)
        for shape in shapes:
            mask = area(shape)
            if on:
                mask &= self._owned(on)
            self.fine[mask] = value
            self.owner[mask] = number
        return self

    def light(self, names: str, steps: int, *shapes: Shape) -> Bust:
        """Move what lies inside the shapes ``steps`` along its ramp, on the named layers only."""
        owned = self._owned(names)
        for shape in shapes:
            shade(self.fine, area(shape) & owned, steps)
        return self

    def reduced(self) -> Canvas:
        """Return the picture at 64x64: each cell takes its commonest ink and owner; strays are removed."""
        picture = _vote(self.fine, CLEAR)
        owner = _vote(self.owner, CLEAR)
        return Canvas(_despeckled(_despeckled(picture)), owner, list(self.names))

    def _number(self, name: str) -> int:
        if name not in self.names:
            self.names.append(name)
        return self.names.index(name)

    def _owned(self, names: str) -> np.ndarray:
        return np.isin(self.owner, [self.names.index(name) for name in names.split()])


def curls(bust: Bust, name: str, ramp: str, step: int, locks: Sequence[tuple[float, float, float]]) -> None:
    """Lay round locks of hair, (x, y, radius) each: a dark rim, a lit crescent at the upper left, a shaded heel."""
    for x, y, radius in locks:
        bust.lay(name, ramp, step - 1, ellipse(x, y, radius, radius))
        bust.lay(name, ramp, step, ellipse(x - 0.4, y - 0.5, radius - 0.9, radius - 0.9))
        bust.lay(name, ramp, step + 1, ellipse(x - 0.9, y - 1.2, radius * 0.62, radius * 0.5, -0.6))
        bust.lay(name, ramp, step, ellipse(x - 0.2, y - 0.2, radius * 0.45, radius * 0.34, -0.6))
        bust.lay(name, ramp, step - 1, ellipse(x + 0.7, y + 1.1, radius * 0.3, radius * 0.22, -0.6))


@dataclass
class Canvas:
    """A portrait at its own size, with the layer that owns each pixel."""

    picture: np.ndarray
    owner: np.ndarray
    names: list[str]

    def line(self, names: str, against: str, steps: int) -> Canvas:
        """Darken the pixels of the named layers that touch the layers ``against``: a line between them."""
        touching = around(self._owned(against)) & self._owned(names)
        shade(self.picture, touching, steps)
        return self

    def outline(self) -> Canvas:
        """Draw the dark line along the silhouette, on its outermost pixels; the frame's edge has none."""
        outside = np.pad(self.picture == CLEAR, 1, mode="edge")
        touching = around(outside)[1:-1, 1:-1]
        for y, x in zip(*np.nonzero(touching), strict=True):
            self.picture[y, x] = LINES.get(ramp_name(int(self.picture[y, x])), ink("void", 0))
        return self

    def stamp(self, rows: Sequence[str], x: int, y: int, inks: Dye) -> Canvas:
        """Press typed rows on the picture; see :func:`press`."""
        press(self.picture, rows, x, y, inks)
        return self

    def _owned(self, names: str) -> np.ndarray:
        return np.isin(self.owner, [self.names.index(name) for name in names.split()])


SHIFTS = {"-": -1, "=": -2, "_": -3, "+": 1, "*": 2}


def press(picture: np.ndarray, rows: Sequence[str], x: int, y: int, inks: Dye) -> None:
    """Press typed rows on a picture at (x, y): letters are inks, the rest shifts.

    ``-``, ``=`` and ``_`` go one to three steps down the ramp, ``+`` and ``*`` one or two up.
    """
    for dy, row in enumerate(rows):
        for dx, letter in enumerate(row):
            if letter in ". " or not (0 <= y + dy < picture.shape[0] and 0 <= x + dx < picture.shape[1]):
                continue
            if letter in SHIFTS:
                spot = np.zeros(picture.shape, bool)
                spot[y + dy, x + dx] = True
                shade(picture, spot, SHIFTS[letter])
            else:
                picture[y + dy, x + dx] = inks[letter]


def features(
    skin: str,
    *,
    lash: tuple[str, int],
    iris: str,
    brow: str,
    brow_step: int,
    lip: tuple[str, int],
    **more: tuple[str, int],
) -> dict[str, int]:
    """Return the letters of a face.

    ``X D d s L`` is the skin from dark to light, ``K`` lashes, ``w W V`` the white of the eye, ``i j I`` the iris
    from dark to light, ``b B q`` the brow from dark to light, ``r R`` lips,
    ``o g t`` the inside of the mouth, ``p`` a blush.
    """
    letters = {letter: ink(skin, step) for step, letter in enumerate("XDdsL")}
    letters |= {letter: ink(iris, step) for step, letter in enumerate("ijI")}
    letters |= dye(w=("white", 4), W=("white", 3), V=("white", 2), o=("red", 0), g=("dusk", 2), t=("white", 4))
    letters |= {letter: ink(brow, min(brow_step + step, len(RAMPS[brow]) - 1)) for step, letter in enumerate("bBq")}
    letters |= {"K": ink(*lash), "r": ink(*lip), "R": ink(skin, 1), "p": ink("dusk", 3)}
    return letters | dye(**more)


@dataclass(frozen=True)
class Stamp:
    """Typed rows and where their upper left corner goes."""

    x: int
    y: int
    rows: Sequence[str]


@dataclass(frozen=True)
class Portrait:
    """A finished person: the bust without features, and the stamps of every expression.

    ``eyes``, ``brows`` and ``mouths`` are stamps by mood; ``looks`` says for each of the six expressions which
    moods it takes, as (eyes, brows, mouth). A mouth has two stamps, shut and open. ``marks`` are further
    stamps of one expression (a blush, a drop of sweat); ``worn`` lies over the eyes always (glasses).
    """

    name: str
    bust: np.ndarray
    inks: Dye
    eyes: Mapping[str, Sequence[Stamp]]
    brows: Mapping[str, Sequence[Stamp]]
    mouths: Mapping[str, tuple[Stamp, Stamp]]
    looks: Mapping[str, tuple[str, str, str]]
    marks: Mapping[str, Sequence[Stamp]] = field(default_factory=dict)
    worn: Sequence[Stamp] = ()


def face(portrait: Portrait, expression: str, talking: bool) -> np.ndarray:
    """Return one frame of a portrait as inks, shape (64, 64)."""
    eyes, brows, mouth = portrait.looks[expression]
    picture = portrait.bust.copy()
    for stamp in (
        *portrait.eyes[eyes],
        *portrait.brows[brows],
        *portrait.marks.get(expression, ()),
        *portrait.worn,
        portrait.mouths[mouth][int(talking)],
    ):
        press(picture, stamp.rows, stamp.x, stamp.y, portrait.inks)
    return picture


def _vote(fine: np.ndarray, clear: int) -> np.ndarray:
    cells = fine.reshape(SIZE, FINE, SIZE, FINE).transpose(0, 2, 1, 3).reshape(SIZE, SIZE, FINE * FINE)
    best = np.full((SIZE, SIZE), clear, np.uint8)
    votes = np.zeros((SIZE, SIZE), int)
    for value in np.unique(fine):
        if value == clear:
            continue
        count = (cells == value).sum(axis=2)
        better = count > votes
        best[better], votes[better] = value, count[better]
    best[(cells == clear).sum(axis=2) > FINE * FINE // 2] = clear
    return best


def _despeckled(picture: np.ndarray) -> np.ndarray:
    """Return the picture with every pixel that has no like neighbour at its sides given to the commonest one."""
    result = picture.copy()
    for y in range(1, SIZE - 1):
        for x in range(1, SIZE - 1):
            sides = [int(picture[y - 1, x]), int(picture[y + 1, x]), int(picture[y, x - 1]), int(picture[y, x + 1])]
            if int(picture[y, x]) not in sides:
                result[y, x] = max(sides, key=lambda value: (sides.count(value), -value))
    return result
