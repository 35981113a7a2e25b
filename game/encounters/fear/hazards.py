"""What a wave is made of: straight pieces of bullets' paths, and areas that strike.

Everything is a closed formula of the wave's tick, so a wave is a frozen list of these plus one
index. Lengths are 1/256 px, angles 256 to the turn, times ticks of the wave. ``half`` is half the
side of the box that must not be touched: ``arena.HEART`` for Elara, more for a careful planner.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isqrt
from typing import TypeAlias

from game.core.fixed import ONE, cos, sin

INSET = 3 * ONE  # slabs, discs, rings, cones and bars strike this much inside their drawn edge

Box: TypeAlias = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Slab:
    """A rectangle whose edges may move: ``x0 y0 x1 y1`` at ``start``, then plus ``v…`` a tick."""

    warn: int
    start: int
    end: int
    look: str
    x0: int
    y0: int
    x1: int
    y1: int
    vx0: int = 0
    vy0: int = 0
    vx1: int = 0
    vy1: int = 0

    def box(self, tick: int) -> Box:
        """Return the drawn rectangle at ``tick`` (before ``start``: as it will be at ``start``)."""
        age = tick - self.start if tick > self.start else 0
        return (
            self.x0 + self.vx0 * age,
            self.y0 + self.vy0 * age,
            self.x1 + self.vx1 * age,
            self.y1 + self.vy1 * age,
        )

    def hits(self, tick: int, x: int, y: int, half: int) -> bool:
        """Return whether a box around (x, y) is struck at ``tick``."""
        age = tick - self.start
        slack = half - INSET
        return (
            self.x0 + self.vx0 * age - slack < x < self.x1 + self.vx1 * age + slack
            and self.y0 + self.vy0 * age - slack < y < self.y1 + self.vy1 * age + slack
        )

    def shape(self, tick: int) -> tuple[int, ...]:
        """Return ``x0, y0, x1, y1`` at ``tick`` and the speeds of these edges."""
        return *self.box(tick), self.vx0, self.vy0, self.vx1, self.vy1


@dataclass(frozen=True, slots=True)
class Disc:
    """A round pad."""

    warn: int
    start: int
    end: int
    look: str
    x: int
    y: int
    radius: int

    def box(self, tick: int) -> Box:
        """Return the rectangle around it."""
        return self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius

    def hits(self, tick: int, x: int, y: int, half: int) -> bool:
        """Return whether a box around (x, y) is struck at ``tick``."""
        dx = max(abs(x - self.x) - half, 0)
        dy = max(abs(y - self.y) - half, 0)
        reach = self.radius - INSET
        return dx * dx + dy * dy < reach * reach

    def shape(self, tick: int) -> tuple[int, ...]:
        """Return ``x, y, radius``."""
        return self.x, self.y, self.radius


@dataclass(frozen=True, slots=True)
class Ring:
    """A growing ring with one straight aisle through it.

    Its middle line has radius ``grow`` × age, its drawn half width is ``thick``. The aisle runs
    from the centre along the unit vector (``aisle_x``, ``aisle_y``) ÷ 256 and is drawn ``gap`` to
    each side.
    """

    warn: int
    start: int
    end: int
    look: str
    x: int
    y: int
    grow: int
    thick: int
    aisle_x: int
    aisle_y: int
    gap: int

    def box(self, tick: int) -> Box:
        """Return the rectangle around it at ``tick``."""
        reach = self.grow * max(tick - self.start, 0) + self.thick
        return self.x - reach, self.y - reach, self.x + reach, self.y + reach

    def hits(self, tick: int, x: int, y: int, half: int) -> bool:
        """Return whether a box around (x, y) is struck at ``tick``."""
        dx, dy = x - self.x, y - self.y
        off = isqrt(dx * dx + dy * dy) - self.grow * (tick - self.start)
        reach = self.thick - INSET + half
        if not -reach < off < reach:
            return False
        if dx * self.aisle_x + dy * self.aisle_y <= 0:
            return True
        aside = abs(dx * self.aisle_y - dy * self.aisle_x) >> 8
        return aside > self.gap + INSET - half

    def shape(self, tick: int) -> tuple[int, ...]:
        """Return ``x, y, radius, thick, aisle_x, aisle_y, gap`` at ``tick``."""
        radius = self.grow * max(tick - self.start, 0)
        return self.x, self.y, radius, self.thick, self.aisle_x, self.aisle_y, self.gap


@dataclass(frozen=True, slots=True)
class Pillar:
    """A round pillar during ``start`` ≤ t < ``end`` that throws a shadow in the light of a cone."""

    start: int
    end: int
    x: int
    y: int
    vx: int
    vy: int
    radius: int

    def place(self, tick: int) -> tuple[int, int]:
        """Return its middle at ``tick``."""
        return self.x + self.vx * (tick - self.start), self.y + self.vy * (tick - self.start)


@dataclass(frozen=True, slots=True)
class Cone:
    """A cone of light from (x, y) around ``angle``, ``half_angle`` (< 64) to each side.

    Whoever stands behind one of ``pillars`` (their heart's middle within the shadow) is safe.
    """

    warn: int
    start: int
    end: int
    look: str
    x: int
    y: int
    angle: int
    half_angle: int
    pillars: tuple[Pillar, ...]

    def box(self, tick: int) -> Box:
        """Return the rectangle around the whole picture below the apex: light has no end."""
        return 0, self.y, 320 * ONE, 180 * ONE

    def hits(self, tick: int, x: int, y: int, half: int) -> bool:
        """Return whether a box around (x, y) is struck at ``tick``."""
        dx, dy = x - self.x, y - self.y
        edge = (INSET - half) << 8
        first, second = self.angle - self.half_angle, self.angle + self.half_angle
        if cos(first) * dy - sin(first) * dx <= edge or dx * sin(second) - dy * cos(second) <= edge:
            return False
        return not any(
            _shades(pillar, tick, self.x, self.y, dx, dy, half)
            for pillar in self.pillars
            if pillar.start <= tick < pillar.end
        )

    def shape(self, tick: int) -> tuple[int, ...]:
        """Return ``x, y, angle, half_angle``."""
        return self.x, self.y, self.angle, self.half_angle


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar that turns about (x, y): from ``near`` to ``far`` along its ``angle``, ``thick`` to each side.

    ``angle`` and ``spin`` (a tick) are in 1/256 of an angle step, so 65536 to the turn.
    """

    warn: int
    start: int
    end: int
    look: str
    x: int
    y: int
    angle: int
    spin: int
    near: int
    far: int
    thick: int

    def turned(self, tick: int) -> int:
        """Return its angle at ``tick`` (before ``start``: as it will be at ``start``), 65536 to the turn."""
        return (self.angle + self.spin * max(tick - self.start, 0)) & 0xFFFF

    def box(self, tick: int) -> Box:
        """Return the rectangle around it at ``tick``."""
        along, down = _aim(self.turned(tick))
        xs = (self.x + (self.near * along >> 8), self.x + (self.far * along >> 8))
        ys = (self.y + (self.near * down >> 8), self.y + (self.far * down >> 8))
        return min(xs) - self.thick, min(ys) - self.thick, max(xs) + self.thick, max(ys) + self.thick

    def hits(self, tick: int, x: int, y: int, half: int) -> bool:
        """Return whether a box around (x, y) is struck at ``tick``."""
        along, down = _aim(self.turned(tick))
        dx, dy = x - self.x, y - self.y
        slack = half - INSET
        if abs(dx * down - dy * along) >> 8 >= self.thick + slack:
            return False
        return self.near - slack < (dx * along + dy * down) >> 8 < self.far + slack

    def shape(self, tick: int) -> tuple[int, ...]:
        """Return ``x, y, angle, near, far, thick`` and ``spin``."""
        return self.x, self.y, self.turned(tick), self.near, self.far, self.thick, self.spin


def _aim(angle: int) -> tuple[int, int]:
    """Return the unit vector times 256 of a fine angle (65536 to the turn)."""
    step, part = angle >> 8, angle & 255
    return (
        (cos(step) * (256 - part) + cos(step + 1) * part) >> 8,
        (sin(step) * (256 - part) + sin(step + 1) * part) >> 8,
    )


def _shades(pillar: Pillar, tick: int, x: int, y: int, dx: int, dy: int, half: int) -> bool:
    """Whether ``pillar`` stands between the light at (x, y) and the point (dx, dy) from it."""
    px, py = pillar.place(tick)
    px -= x
    py -= y
    along = px * dx + py * dy
    square = dx * dx + dy * dy
    if not 0 < along < square:
        return False
    aside = abs(px * dy - py * dx) // max(isqrt(square), 1)
    # the box may stick out of the shadow by the inset, as everywhere
    return aside <= pillar.radius + INSET - half


Field: TypeAlias = Slab | Disc | Ring | Cone | Bar


@dataclass(frozen=True, slots=True)
class Mark:
    """The floor mark that announces bullets: a rectangle during ``start`` ≤ t < ``end``."""

    start: int
    end: int
    look: str
    x0: int
    y0: int
    x1: int
    y1: int


@dataclass(frozen=True, slots=True)
class Belt:
    """A strip of floor, ``y0`` ≤ y < ``y1``, that carries whoever stands on it by ``vx`` a tick."""

    start: int
    end: int
    y0: int
    y1: int
    vx: int
