"""Elara in a fight: seen from behind in a thin light, her heart, her ring, her dash, and Max's help."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.arena import DASH_STEP, DASH_STEP_DIAGONAL, FEET
from game.views.fear_parts import Blits, Stamp, frames, place, stamp

if TYPE_CHECKING:
    from game.encounters.fear.arena import Elara
    from game.encounters.fear.wave import Wave

_FACINGS = {(0, 1): "down", (0, -1): "up", (-1, 0): "left", (1, 0): "right"}
_SIDES = {(0, -1): "up", (0, 1): "down", (-1, 0): "left", (1, 0): "right"}
_GHOSTS = (9, 6, 3)
"""How many ticks back the ghosts of a dash stand."""
_STRIDE = 9
"""Pixels between the footprints of Max's way through."""


class ElaraView:
    """Draws her and what is hers."""

    def __init__(self, assets: Assets) -> None:
        """Cut ``people/elara`` and ``fear/fx``."""
        sheet, effects = assets.sheet("people/elara"), assets.sheet("fear/fx")
        glow, dim = assets.colour("cyan", 3), assets.colour("cyan", 1)
        pivot = sheet.pivot
        self._sheet = sheet
        self._figures: dict[pygame.Surface, Stamp] = {}
        self._ghosts: dict[str, Stamp] = {}
        for facing in ("down", "left", "right", "up"):
            for act in ("stand", "walk"):
                for frame in sheet.frames(f"{act}_{facing}"):
                    self._figures[frame] = _lit(frame, pivot, glow)
            self._ghosts[facing] = _ghost(sheet.frame(f"walk_{facing}"), pivot, dim)
        self._hearts = frames(effects, "heart")
        self._ring = frames(effects, "ring")
        self._coats = {side: frames(effects, f"coat_{side}")[0] for side in _SIDES.values()}
        self._steps = frames(effects, "step")
        self._shadow = _shadow(assets.colour("void", 0))

    def under(self, out: Blits, elara: Elara, x: float, y: float) -> None:
        """Add her shadow, and the ghosts of her dash, behind her."""
        place(out, self._shadow, x, y + FEET - 1)
        if not elara.dash:
            return
        pace = DASH_STEP_DIAGONAL if elara.dash_x and elara.dash_y else DASH_STEP
        for back in _GHOSTS:
            if elara.dash > back:
                gx, gy = x - elara.dash_x * pace * back / 256, y - elara.dash_y * pace * back / 256
                place(out, self._ghosts[_facing(elara)], gx, gy + FEET)

    def body(self, out: Blits, elara: Elara, x: float, y: float, moving: bool, time: float, facing: str = "") -> None:
        """Add her figure, looking where she does, or ``facing`` a side; after a hit it blinks."""
        if elara.safe and int(time / 4) % 2:
            return
        frame = self._sheet.frame(f"{'walk' if moving else 'stand'}_{facing or _facing(elara)}", int(time * 50 / 3))
        place(out, self._figures[frame], x, y + FEET)

    def signs(self, out: Blits, elara: Elara, x: float, y: float, time: float, beat: int, clock: int) -> None:
        """Add her ring while she listens, and her heart, which swells on the beat."""
        if elara.listening:
            place(out, self._ring[int(time / 5) % 8], x, y)
        place(out, self._hearts[1 if clock % beat < beat // 4 else 0], x, y)

    def help(self, out: Blits, wave: Wave, aid: str, x: float, y: float, time: float) -> None:
        """Add Max's coat or the way he drew."""
        if aid == "coat" and wave.coat in _SIDES:
            place(out, self._coats[_SIDES[wave.coat]], x, y)
        elif aid == "path":
            for _ahead, to_x, to_y in wave.guide():
                self._leg(out, x, y, to_x / 256, to_y / 256, time)
                x, y = to_x / 256, to_y / 256

    def _leg(self, out: Blits, x: float, y: float, to_x: float, to_y: float, time: float) -> None:
        """Add the footprints of one leg of the way, a light running along them to its end."""
        count = max(1, int(hypot(to_x - x, to_y - y)) // _STRIDE)
        for step in range(1, count + 1):
            lit = step == count or (step - int(time / 5)) % 4 == 0
            px, py = x + (to_x - x) * step / count, y + (to_y - y) * step / count
            place(out, self._steps[0 if lit else 1], px, py + FEET - 4)


def _facing(elara: Elara) -> str:
    return _FACINGS.get((0, elara.face_y) if elara.face_y else (elara.face_x, 0), "up")


def _shadow(colour: tuple[int, int, int]) -> Stamp:
    """Return the shadow at her feet."""
    surface = pygame.Surface((13, 4), pygame.SRCALPHA)
    for row, inset in enumerate((2, 0, 0, 2)):
        surface.fill(colour, (inset, row, 13 - 2 * inset, 1))
    return stamp(surface)


def _lit(frame: pygame.Surface, pivot: tuple[int, int], colour: tuple[int, int, int]) -> Stamp:
    """Return a figure with a one-pixel line of light around it."""
    width, height = frame.get_size()
    shape = pygame.mask.from_surface(frame, 127)
    around = shape.to_surface(setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 0))
    whole = pygame.Surface((width + 2, height + 2), pygame.SRCALPHA)
    for dx, dy in ((0, 1), (2, 1), (1, 0), (1, 2)):
        whole.blit(around, (dx, dy))
    whole.blit(frame, (1, 1))
    return stamp(whole.convert_alpha(), (pivot[0] + 1, pivot[1] + 1))


def _ghost(frame: pygame.Surface, pivot: tuple[int, int], colour: tuple[int, int, int]) -> Stamp:
    """Return a figure's silhouette with every other row missing."""
    shape = pygame.mask.from_surface(frame, 127)
    ghost = shape.to_surface(setcolor=(*colour, 255), unsetcolor=(0, 0, 0, 0)).convert_alpha()
    for row in range(0, ghost.get_height(), 2):
        ghost.fill((0, 0, 0, 0), (0, row, ghost.get_width(), 1))
    return stamp(ghost, pivot)
