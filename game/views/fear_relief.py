"""The floor of Cavity's third phase: a drain, two hugs, and eight things that are given back."""

from __future__ import annotations

from math import cos, pi, sin
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear import arena
from game.encounters.fear.waves_relief import TAKEN
from game.views.fear_bodies import Look
from game.views.fear_opening import THINGS
from game.views.fear_parts import Blits, frames, place

if TYPE_CHECKING:
    from game.encounters.fear.picture import FieldView

FLOOR = pygame.Rect(arena.LEFT >> 8, arena.TOP >> 8, arena.RIGHT - arena.LEFT >> 8, arena.BOTTOM - arena.TOP >> 8)
ARROW_GAP = 12
"""Pixels between the arrows that say which way everything will drift."""
TURNS = 3
"""Arms of the drain's whirl."""
RAYS = 16
"""Of a burst."""


class Relief:
    """Draws what strikes in *Take*, *Keep* and *Give Back*; ``looks`` and ``marks`` are ``FearBody``'s."""

    def __init__(self, assets: Assets) -> None:
        """Cut the things that were taken."""
        sheet = assets.sheet("fear/things")
        self._things = {who: frames(sheet, THINGS[who])[0] for who in TAKEN}
        self._dark = assets.colour("void", 0)
        self._dusk = [assets.colour("dusk", step) for step in range(5)]
        self._hot = [assets.colour("magenta", step) for step in (1, 2, 3, 4)]
        self._white, self._gold = assets.colour("white", 4), assets.colour("mustard", 4)
        gifts = [f"gift_{who}" for who in TAKEN]
        self.looks: dict[str, Look] = {"drain": self._drain, "clutch": self._clutch, "clasp": self._clasp}
        self.looks |= dict.fromkeys(gifts, self._gift)
        self.marks: dict[str, Look] = {"take": self._inward, "keep": self._round}
        self.marks |= dict.fromkeys(gifts, self._coming)

    # -- Take -------------------------------------------------------------------------------------

    def _inward(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let arrows run in from the floor's edges: everything will drift inward."""
        run = int(time / 3) % 4
        ink = self._hot[3 if view.progress > 170 and int(time / 4) % 2 else 2]
        for x in range(FLOOR.left + 8, FLOOR.right - 4, ARROW_GAP):
            for y, way in ((FLOOR.top + 2 + run, 1), (FLOOR.bottom - 3 - run, -1)):
                target.fill(ink, (x - 1, y, 3, 1))
                target.fill(ink, (x, y + way, 1, 1))
        for y in range(FLOOR.top + 10, FLOOR.bottom - 4, ARROW_GAP):
            for x, way in ((FLOOR.left + 2 + run, 1), (FLOOR.right - 3 - run, -1)):
                target.fill(ink, (x, y - 1, 1, 3))
                target.fill(ink, (x + way, y, 1, 1))

    def _drain(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw a hole in the floor into which warm light turns."""
        x, y, radius = (value >> 8 for value in view.shape)
        pygame.draw.circle(target, self._hot[1], (x, y), radius)
        pygame.draw.circle(target, self._hot[2], (x, y), radius, 1)
        pygame.draw.circle(target, self._dark, (x, y), radius - 2)
        for arm in range(TURNS):
            for step in range(22):
                reach = (radius - 3) * (1 - step / 22)
                angle = 2 * pi * arm / TURNS + step * 0.24 + time / 14
                ink = self._dusk[min(1 + step // 6, 4)]
                size = 2 if step < 12 else 1
                target.fill(ink, (x + reach * cos(angle), y + reach * sin(angle), size, size))
        pygame.draw.circle(target, self._gold, (x, y), 1 + int(time / 9) % 2)

    # -- Keep -------------------------------------------------------------------------------------

    def _round(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw the way that everything will go round, dash by dash."""
        shown = 12 + view.progress * 36 // 256
        for step in range(shown):
            angle = 2 * pi * step / 48 - pi / 2
            x, y = FLOOR.centerx + 44 * cos(angle), FLOOR.centery + 44 * sin(angle)
            if FLOOR.collidepoint(x, y):
                target.fill(self._hot[3 if (step + int(time / 4)) % 4 == 0 else 2], (x, y, 2, 2))

    def _clutch(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw the hug of what is inside: light that closes to the middle."""
        x, y, radius = (value >> 8 for value in view.shape)
        for ring in range(radius, 3, -5):
            step = min((radius - ring) // 8, 4)
            pygame.draw.circle(target, self._dusk[step], (x, y), ring)
        pygame.draw.circle(target, self._hot[3], (x, y), radius, 2)
        pull = radius - view.progress * (radius - 8) // 256
        pygame.draw.circle(target, self._white, (x, y), max(pull, 4), 1)

    def _clasp(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Draw the hug of what is outside: bands of light pressing in from a side."""
        left, top, right, bottom = (value >> 8 for value in view.shape[:4])
        inward = left <= FLOOR.left
        width = right - left
        for row in range(top, bottom, 2):
            fold = int(3 * sin(row / 7 + time / 6) + 2 * sin(row / 3.1 - time / 9))
            for band in range(5):
                near = width * band // 5 + (fold if band else 0)
                far = width if band == 4 else width * (band + 1) // 5 + fold
                x = left + near if inward else right - far
                target.fill(self._dusk[band], (x, row, far - near, 2))
        edge = right - 2 if inward else left
        target.fill(self._hot[3], (edge, top, 2, bottom - top))
        go = view.progress * (width - 6) // 256
        target.fill(self._white, (left + go if inward else right - go, top, 1, bottom - top))

    # -- Give Back --------------------------------------------------------------------------------

    def _coming(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Show whose thing comes back where: it lies there, and a ring closes on it."""
        x, y, radius = (value >> 8 for value in view.shape)
        ink = self._hot[3 if view.progress > 170 and int(time / 4) % 2 else 2]
        pygame.draw.circle(target, ink, (x, y), radius, 1)
        pygame.draw.circle(target, ink, (x, y), max(10, radius - (radius - 10) * view.progress // 256), 1)
        out: Blits = []
        place(out, self._things[view.look.removeprefix("gift_")], x, y - int(2 * sin(time / 9)))
        target.fblits(out)

    def _gift(self, target: pygame.Surface, view: FieldView, time: float, alpha: float, soft: bool) -> None:
        """Let it burst."""
        x, y, radius = (value >> 8 for value in view.shape)
        reach = radius * (96 + view.progress * 160 // 256) // 256
        pygame.draw.circle(target, self._dusk[2], (x, y), reach)
        pygame.draw.circle(target, self._dusk[4], (x, y), reach * 3 // 4)
        pygame.draw.circle(target, self._gold, (x, y), reach // 2)
        for ray in range(RAYS):
            angle = 2 * pi * ray / RAYS
            near, far = reach * 0.8, radius * (1.0 if ray % 2 else 0.82)
            start, end = (x + near * cos(angle), y + near * sin(angle)), (x + far * cos(angle), y + far * sin(angle))
            pygame.draw.line(target, self._white if ray % 2 else self._hot[3], start, end)
        pygame.draw.circle(target, self._hot[3], (x, y), radius, 1)
        out: Blits = []
        place(out, self._things[view.look.removeprefix("gift_")], x, y - 2 - view.progress * 6 // 256)
        target.fblits(out)
