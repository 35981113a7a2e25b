"""What strikes or warns on the arena's floor: lanes, columns, walls, pads, rings, light, water, belts."""

from __future__ import annotations

from math import cos, hypot, pi, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear import arena
from game.views.fear_bodies import FearBody
from game.views.fear_parts import Blits, frames, place

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView, Wave

LEFT, TOP, RIGHT, BOTTOM = arena.LEFT >> 8, arena.TOP >> 8, arena.RIGHT >> 8, arena.BOTTOM >> 8
NEEDLE_TOP = 78
"""Needles come out of the mouth: nothing of them is drawn above this row."""
SCRATCH = pygame.Rect(64, 86, 192, 88)
"""Where light is mixed before it falls on the floor."""
ANGLE = 2 * pi / 256
RUSH = 24
RUSHING = ("drill", "needle")
"""What flies in during the last 256ths of its warning, so that it is seen where it strikes when it does."""
BEAD_GAP = 7
RING_FLOOR = 66
"""Beads of a ring above this row are hidden by the body."""


class Floor:
    """Draws areas: ``marks`` under everything, ``strikes`` over the floor but under Elara and bullets."""

    def __init__(self, assets: Assets, body: FearBody) -> None:
        """Cut the sheets ``fear/*`` that areas are made of; ``body`` brings the looks that are its own."""
        self._own, self._own_marks = body.looks, body.marks
        self._rushing = (*RUSHING, *body.rushing)
        lanes, tides = assets.sheet("fear/lanes"), assets.sheet("fear/tides")
        self._lanes = {kind: lanes.frames(kind) for kind in ("drill", "hum", "belt_left", "belt_right")}
        self._tides = {side: tides.frames(side) for side in ("from_left", "from_right")}
        self._walls = {side: assets.sheet("fear/walls").frame(side) for side in ("left", "right")}
        self._needles = {kind: assets.sheet("fear/needles").frame(kind) for kind in ("needle", "reed")}
        self._discs = {
            look: {stage: frames(assets.sheet(f"fear/{sheet}"), stage) for stage in ("mark", "live")}
            for look, sheet in (("pad", "pads"), ("fruit", "fruit"))
        }
        self._pole = assets.sheet("fear/pole").frame("pole")
        self._roller = assets.sheet("fear/roller").frames("turn")
        self._flat = frames(assets.sheet("fear/lamp_flat"), "stand", (15, 36))[0]
        self._hatch = assets.sheet("fear/hatch").frames("warn")
        self._holes = assets.sheet("fear/holes").frames("dither")
        self._beads = frames(assets.sheet("fear/bead"), "glow")
        self._warm = [assets.colour("magenta", step) for step in (2, 3, 4)]
        self._light = [assets.colour("mustard", step) for step in (1, 2, 4)]
        self._safe = assets.colour("teal", 4)
        self._key = assets.colour("void", 0)
        self._scratch = pygame.Surface(SCRATCH.size)
        self._scratch.set_colorkey(self._key)
        self._scale = _scale(assets)

    def belts(self, target: pygame.Surface, wave: Wave) -> None:
        """Draw the strips of floor that move, sliding as fast as they carry."""
        tick = wave.tick
        for belt in wave.timeline.belts:
            if belt.start <= tick < belt.end:
                strip = self._lanes["belt_right" if belt.vx > 0 else "belt_left"][0]
                slide = (belt.vx * tick >> 8) % 16
                top, height = belt.y0 >> 8, (belt.y1 >> 8) - (belt.y0 >> 8)
                target.blit(strip, (LEFT, top), (16 - slide, 0, RIGHT - LEFT, height))

    def marks(self, target: pygame.Surface, marks: list[FieldView], fields: list[FieldView], time: float) -> None:
        """Draw the warnings: floor marks of bullets and of areas that are not live yet."""
        out: Blits = []
        rings = [view for view in fields if view.form == "ring"]
        if rings:
            self._numbers(target, rings)
        for view in marks:
            if view.look in self._own_marks:
                self._own_marks[view.look](target, view, time, 1.0, False)
            else:
                self._slab_mark(target, view, time)
        for view in fields:
            if view.live:
                continue
            if view.look in self._own_marks:
                self._own_marks[view.look](target, view, time, 1.0, False)
            elif view.form == "slab":
                self._slab_mark(target, view, time)
            elif view.form == "bar":
                self._bar_mark(target, view, time)
            elif view.look not in self._discs and view.form == "disc":
                self._disc_mark(target, view, time)
            elif view.form == "disc":
                stage = self._discs[view.look]["mark"]
                place(out, stage[min(view.progress * 4 >> 8, 3)], view.shape[0] >> 8, view.shape[1] >> 8)
            elif view.form == "ring":
                self._aisle(target, view, time)
            else:
                self._cone(target, view, (), view.progress > 192)
        target.fblits(out)

    def strikes(
        self, target: pygame.Surface, wave: Wave, fields: list[FieldView], time: float, alpha: float, soft: bool
    ) -> None:
        """Draw the areas that strike now, and pillars, ``alpha`` of the way from the last tick to this one.

        ``soft`` turns drills into hum and needles into reeds.
        """
        pillars = wave.pillars()
        out: Blits = []
        for view in fields:
            if not view.live:
                if view.look in self._rushing and view.progress > 256 - RUSH:
                    self._own.get(view.look, self._slab)(target, view, time, alpha, soft)
                continue
            if view.look in self._own:
                self._own[view.look](target, view, time, alpha, soft)
            elif view.form == "slab":
                self._slab(target, view, time, alpha, soft)
            elif view.form == "disc":
                stage = self._discs[view.look]["live"]
                place(out, stage[min(view.progress * 3 >> 8, 2)], view.shape[0] >> 8, view.shape[1] >> 8)
            elif view.form == "ring":
                self._ring(out, view, time)
            else:
                self._cone(target, view, tuple(pillars), True)
        for x, y, _radius in sorted(pillars, key=lambda pillar: pillar[1]):
            place(out, self._flat, x >> 8, (y >> 8) + 6)
        target.fblits(out)

    def covers(self, target: pygame.Surface, wave: Wave, time: float) -> None:
        """Draw the sheets of paper that hide the floor, as the fear's own marks of that look."""
        for view in wave.covers():
            self._own_marks[view.look](target, view, time, 1.0, False)

    # -- slabs ------------------------------------------------------------------------------------

    def _slab_mark(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        box = _clipped(view.shape)
        if box.width <= 0 or box.height <= 0:
            return
        step = min(view.progress * 4 >> 8, 3)
        slide = int(time / 3) % 8
        target.blit(self._hatch[step], box, (8 - slide, 0, box.width, box.height))
        colour = self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[min(step, 1)]
        reach = 6 + (view.progress * max(box.width, box.height) >> 9)
        for x, y in ((box.left, box.top), (box.left, box.bottom - 1)):
            target.fill(colour, (x, y, min(reach, box.width), 1))
            target.fill(colour, (box.right - min(reach, box.width), y, min(reach, box.width), 1))
        for x in (box.left, box.right - 1):
            target.fill(colour, (x, box.top, 1, min(reach, box.height)))
            target.fill(colour, (x, box.bottom - min(reach, box.height), 1, min(reach, box.height)))

    def _disc_mark(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Hatch a circle of any size, its rim closing as the blow comes near."""
        x, y, radius = (value >> 8 for value in view.shape[:3])
        hatch = self._hatch[min(view.progress * 4 >> 8, 3)]
        slide = int(time / 3) % 8
        for row in range(-radius + 1, radius):
            half = int((radius * radius - row * row) ** 0.5)
            if TOP <= y + row < BOTTOM:
                target.blit(hatch, (x - half, y + row), (8 - slide, (row + radius) % 80, 2 * half, 1))
        warm = (
            self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[min(view.progress * 4 >> 8, 1)]
        )
        pygame.draw.circle(target, warm, (x, y), radius, 1)
        pygame.draw.circle(target, warm, (x, y), max(2, radius * (256 - view.progress) >> 8), 1)

    def _bar_mark(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Outline a bar where it will lie, with dashes running the way it will turn."""
        warm = self._warm[2] if view.progress > 170 and int(time / 4) % 2 else self._warm[1]
        corners = bar_corners(view.shape)
        target.set_clip((LEFT, TOP, RIGHT - LEFT, BOTTOM - TOP))
        pygame.draw.polygon(target, self._warm[0], corners, 1)
        for start, end in zip(corners, (*corners[1:], corners[0]), strict=True):
            long = max(int(hypot(end[0] - start[0], end[1] - start[1])), 1)
            for step in range(int(time / 3) % 6, long, 6):
                px, py = start[0] + (end[0] - start[0]) * step / long, start[1] + (end[1] - start[1]) * step / long
                target.fill(warm, (px, py, 2, 2))
        target.set_clip(None)

    def _slab(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        x0, y0, x1, y1 = between(view.shape, alpha)
        look, rush = view.look, 0 if view.live else 256 - view.progress
        if look == "drill":
            lane = self._lanes["hum" if soft else "drill"][int(time / 3) % 4]
            target.blit(lane, (LEFT - 8 - rush * 5, y0 + int(time) % 2), (0, 0, lane.get_width(), y1 - y0))
        elif look == "needle":
            self._needle(target, self._needles["reed" if soft else "needle"], x0, x1, y1 - rush * 2)
        elif look == "wall":
            self._wall(target, x0, x1, y0, y1)
        elif look == "tide":
            self._tide(target, (x0, y0, x1, y1), time)
        elif look == "pole":
            target.blit(self._pole, (x0 - 1, y0), (0, 0, 14, y1 - y0))
            edge = y1 - 1 if y0 <= TOP else y0
            target.fill(self._warm[2], (x0 - 1, edge, 14, 1))
        else:
            target.blit(self._roller[int(time / 4) % 4], (x0 - 1, y0), (0, 0, 9, y1 - y0))

    def _needle(self, target: pygame.Surface, piece: pygame.Surface, x0: int, x1: int, tip: int) -> None:
        hidden = max(0, NEEDLE_TOP - (tip - piece.get_height()))
        height = piece.get_height() - hidden
        if height > 0:
            left = (x0 + x1 - piece.get_width()) // 2
            target.blit(piece, (left, tip - height), (0, hidden, piece.get_width(), height))

    def _wall(self, target: pygame.Surface, x0: int, x1: int, y0: int, y1: int) -> None:
        if x0 < LEFT:
            left, piece = LEFT - 4, self._walls["left"]
            width = x1 - left
            target.blit(piece, (left, y0), (piece.get_width() - width, 0, width, y1 - y0))
        else:
            width = RIGHT + 4 - x0
            target.blit(self._walls["right"], (x0, y0), (0, 0, width, y1 - y0))

    def _tide(self, target: pygame.Surface, box: tuple[int, int, int, int], time: float) -> None:
        x0, y0, x1, y1 = box
        step = int(time / 7) % 4
        if x0 < LEFT:
            piece, width = self._tides["from_left"][step], x1 - LEFT + 4
            target.blit(piece, (LEFT - 4, y0), (piece.get_width() - width, 0, width, y1 - y0))
        else:
            width = RIGHT + 4 - x0
            target.blit(self._tides["from_right"][step], (x0, y0), (0, 0, width, y1 - y0))

    # -- rings and light --------------------------------------------------------------------------

    def _ring(self, out: Blits, view: FieldView, time: float) -> None:
        """Lay beads on the circle, leaving the straight aisle free."""
        x, y, radius = (value >> 8 for value in view.shape[:3])
        ax, ay, gap = view.shape[4] / 256, view.shape[5] / 256, view.shape[6] / 256
        count = max(8, int(2 * pi * radius / BEAD_GAP))
        bead = self._beads[int(time / 4) % 3]
        turn = 2 * pi / count
        for index in range(count):
            dx, dy = radius * cos(index * turn), radius * sin(index * turn)
            if dy < RING_FLOOR - y or not LEFT - 12 < x + dx < RIGHT + 12:
                continue
            if abs(dx * ay - dy * ax) < gap and dx * ax + dy * ay > 0:
                continue
            place(out, bead, x + dx, y + dy)

    def _numbers(self, target: pygame.Surface, rings: list[FieldView]) -> None:
        """Show the scale on the front edge; a number that was asked stays lit until its ring has passed."""
        plain, lit = self._scale
        target.blit(plain, (LEFT, BOTTOM - 11))
        cell = (RIGHT - LEFT) // 10
        for view in rings:
            left = (2 * asked(view.shape) - 1) * (RIGHT - LEFT) // 20 - cell // 2
            target.blit(lit, (LEFT + left, BOTTOM - 11), (left, 0, cell, 11))

    def _aisle(self, target: pygame.Surface, view: FieldView, time: float) -> None:
        """Show the lane that stays free."""
        x, y = view.shape[0] >> 8, view.shape[1] >> 8
        ax, ay, gap = view.shape[4] / 256, view.shape[5] / 256, view.shape[6] / 256
        shown = min(view.progress + 64, 256) / 256
        for side in (-1, 1):
            sx, sy = x - ay * gap * side, y + ax * gap * side
            for step in range(14, int(112 * shown), 6):
                px, py = int(sx + ax * (step + int(time / 3) % 6)), int(sy + ay * (step + int(time / 3) % 6))
                if TOP <= py < BOTTOM:
                    target.fill(self._safe, (px, py, 2, 2))

    def _cone(
        self, target: pygame.Surface, view: FieldView, pillars: tuple[tuple[int, int, int], ...], bright: bool
    ) -> None:
        """Let light fall in a cone, dithered by strength, cut by the shadows of pillars."""
        x, y = (view.shape[0] >> 8) - SCRATCH.x, (view.shape[1] >> 8) - SCRATCH.y
        angle, half = view.shape[2] * ANGLE, view.shape[3] * ANGLE
        scratch = self._scratch
        scratch.fill(self._key)
        rays = [angle + half * (step / 4 - 1) for step in range(9)]
        fan = [(x, y), *((x + 260 * cos(ray), y + 260 * sin(ray)) for ray in rays)]
        pygame.draw.polygon(scratch, self._light[0 if view.live else 1 if bright else 0], fan)
        if view.live:
            core = [(x, y), *((x + 260 * cos(ray), y + 260 * sin(ray)) for ray in (rays[2], rays[4], rays[6]))]
            pygame.draw.polygon(scratch, self._light[1], core)
        for px, py, radius in pillars:
            pygame.draw.polygon(
                scratch, self._key, _shadow(x, y, px / 256 - SCRATCH.x, py / 256 - SCRATCH.y, radius / 256)
            )
        scratch.blit(self._holes[2 if view.live else 1 if bright else 0], (0, 0))
        for ray in (rays[0], rays[-1]):
            end = (x + 260 * cos(ray), y + 260 * sin(ray))
            pygame.draw.line(scratch, self._light[2 if bright else 1], (x, y), end)
        target.blit(scratch, SCRATCH)


def asked(shape: tuple[int, ...]) -> int:
    """Return the number from 1 to 10 to which a ring's aisle leads on the front edge."""
    x, y, ax, ay = shape[0] / 256, shape[1] / 256, shape[4] / 256, shape[5] / 256
    foot = x + ax / max(ay, 0.05) * (BOTTOM - y)
    return min(max(int((foot - LEFT) * 10 / (RIGHT - LEFT)) + 1, 1), 10)


def bar_corners(shape: tuple[int, ...], alpha: float = 1.0) -> list[tuple[float, float]]:
    """Return the corners of a bar in pixels, ``alpha`` of the way from the last tick to this one."""
    x, y, angle, near, far, thick, spin = shape
    turn = (angle - spin * (1 - alpha)) * ANGLE / 256
    along, down = cos(turn) / 256, sin(turn) / 256
    x, y = x >> 8, y >> 8
    return [
        (x + along * reach - down * side, y + down * reach + along * side)
        for reach, side in ((near, -thick), (far, -thick), (far, thick), (near, thick))
    ]


def _shadow(x: float, y: float, px: float, py: float, radius: float) -> list[tuple[float, float]]:
    """Return the part of a pillar's shadow that lies on the floor, as a polygon."""
    dx, dy = px - x, py - y
    far = max(hypot(dx, dy), 1.0)
    nx, ny = -dy / far * radius, dx / far * radius
    reach = 260 / far
    near = [(px + nx, py + ny), (px - nx, py - ny)]
    return [*near, (x + (dx - nx) * reach, y + (dy - ny) * reach), (x + (dx + nx) * reach, y + (dy + ny) * reach)]


def between(shape: tuple[int, ...], alpha: float) -> tuple[int, int, int, int]:
    """Return a slab's edges in pixels, ``alpha`` of the way from the last tick to this one."""
    x0, y0, x1, y1, vx0, vy0, vx1, vy1 = shape
    back = int((1 - alpha) * 256)
    return (
        x0 - (vx0 * back >> 8) >> 8,
        y0 - (vy0 * back >> 8) >> 8,
        x1 - (vx1 * back >> 8) >> 8,
        y1 - (vy1 * back >> 8) >> 8,
    )


def _clipped(shape: tuple[int, ...]) -> pygame.Rect:
    x0, y0, x1, y1 = (value >> 8 for value in shape[:4])
    return pygame.Rect(x0, y0, x1 - x0, y1 - y0).clip((LEFT - 4, TOP, RIGHT - LEFT + 8, BOTTOM - TOP))


def _scale(assets: Assets) -> tuple[pygame.Surface, pygame.Surface]:
    """Return the scale from 1 to 10, plain and lit, as wide as the arena."""
    key = assets.colour("void", 0)
    strips = []
    for ink in (("white", 1), ("teal", 4)):
        strip = pygame.Surface((RIGHT - LEFT, 11))
        strip.fill(key)
        strip.set_colorkey(key)
        font = assets.font("body")
        for number in range(10):
            text = str(number + 1)
            middle = (2 * number + 1) * (RIGHT - LEFT) // 20
            font.draw(strip, text, middle - font.size(text)[0] // 2, -1, ink)
        strips.append(strip)
    return strips[0], strips[1]
