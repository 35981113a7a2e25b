"""What strikes or warns on the arena's floor: lanes, columns, walls, pads, rings, light, water, belts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.views.fear_bodies import FearBody
from game.views.fear_light import Light
from game.views.fear_parts import Blits, frames, place
from game.views.fear_rings import Rings
from game.views.fear_slabs import Slabs
from game.views.fear_warnings import Warnings

if TYPE_CHECKING:
    from game.encounters.fear.wave import FieldView, Wave

RUSH = 24
RUSHING = ("drill", "needle")
"""What flies in during the last 256ths of its warning, so that it is seen where it strikes when it does."""


class Floor:
    """Draws areas: ``marks`` under everything, ``strikes`` over the floor but under Elara and bullets."""

    def __init__(self, assets: Assets, body: FearBody) -> None:
        """Cut the sheets ``fear/*`` that areas are made of; ``body`` brings the looks that are its own."""
        self._own, self._own_marks = body.looks, body.marks
        self._rushing = (*RUSHING, *body.rushing)
        self._warnings, self._slabs = Warnings(assets), Slabs(assets)
        self._rings, self._light = Rings(assets), Light(assets)
        self._discs = {
            look: {stage: frames(assets.sheet(f"fear/{sheet}"), stage) for stage in ("mark", "live")}
            for look, sheet in (("pad", "pads"), ("fruit", "fruit"))
        }
        self._flat = frames(assets.sheet("fear/lamp_flat"), "stand", (15, 36))[0]

    def belts(self, target: pygame.Surface, wave: Wave) -> None:
        """Draw the strips of floor that move, sliding as fast as they carry."""
        self._slabs.belts(target, wave)

    def marks(self, target: pygame.Surface, marks: list[FieldView], fields: list[FieldView], time: float) -> None:
        """Draw the warnings: floor marks of bullets and of areas that are not live yet."""
        out: Blits = []
        rings = [view for view in fields if view.form == "ring"]
        if rings:
            self._rings.numbers(target, rings)
        for view in marks:
            if view.look in self._own_marks:
                self._own_marks[view.look](target, view, time, 1.0, False)
            else:
                self._warnings.slab(target, view, time)
        for view in fields:
            if view.live:
                continue
            if view.look in self._own_marks:
                self._own_marks[view.look](target, view, time, 1.0, False)
            elif view.form == "slab":
                self._warnings.slab(target, view, time)
            elif view.form == "bar":
                self._warnings.bar(target, view, time)
            elif view.look not in self._discs and view.form == "disc":
                self._warnings.disc(target, view, time)
            elif view.form == "disc":
                stage = self._discs[view.look]["mark"]
                place(out, stage[min(view.progress * 4 >> 8, 3)], view.shape[0] >> 8, view.shape[1] >> 8)
            elif view.form == "ring":
                self._rings.aisle(target, view, time)
            else:
                self._light.cone(target, view, (), view.progress > 192)
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
                    self._own.get(view.look, self._slabs.draw)(target, view, time, alpha, soft)
                continue
            if view.look in self._own:
                self._own[view.look](target, view, time, alpha, soft)
            elif view.form == "slab":
                self._slabs.draw(target, view, time, alpha, soft)
            elif view.form == "disc":
                stage = self._discs[view.look]["live"]
                place(out, stage[min(view.progress * 3 >> 8, 2)], view.shape[0] >> 8, view.shape[1] >> 8)
            elif view.form == "ring":
                self._rings.draw(out, view, time)
            else:
                self._light.cone(target, view, tuple(pillars), True)
        for x, y, _radius in sorted(pillars, key=lambda pillar: pillar[1]):
            place(out, self._flat, x >> 8, (y >> 8) + 6)
        target.fblits(out)

    def covers(self, target: pygame.Surface, wave: Wave, time: float) -> None:
        """Draw the sheets of paper that hide the floor, as the fear's own marks of that look."""
        for view in wave.covers():
            self._own_marks[view.look](target, view, time, 1.0, False)
