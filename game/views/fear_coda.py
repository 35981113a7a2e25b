"""How a person's fear ends on the screen: their shade walks out behind Elara, or a tooth is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.arena import FEET
from game.encounters.fear.coda import DOOR_X, FILL_TICKS, RISE_TICKS, TREATED, CodaStep
from game.views.fear_lessons import FearLessons
from game.views.fear_opening import OpeningView
from game.views.fear_parts import Blits, Stamp, frames, place, stamp
from game.views.fear_text import Texts
from game.views.kit import Kit
from game.views.shades import in_light

if TYPE_CHECKING:
    from game.encounters.fear.coda import Coda
    from game.encounters.fear.fight import Fear

FAR_FROM_DOOR = 124 * 256
"""Where the shade is above this line, the way out is named."""
LAST_TICKS = 180
"""How long the fear's last words stand."""
OVER_SHADE, DOOR_TOP = 22, 166
"""How far above the shade's heart the arrow that points at it ends, and where the one over the way out does."""
TOOTH = (160, 62)


class CodaView:
    """Draws what a coda adds to the fight's picture."""

    def __init__(self, assets: Assets, kit: Kit, texts: Texts, opening: OpeningView, lessons: FearLessons) -> None:
        """``opening`` lends its lines; sheets are cut when a coda is first shown."""
        self._assets, self._kit, self._texts, self._opening = assets, kit, texts, opening
        self._lessons = lessons
        self._tooth: dict[str, list[Stamp]] = {}
        self._shades: dict[str, dict[pygame.Surface, Stamp]] = {}

    def under(self, target: pygame.Surface, fear: Fear, tick: int) -> None:
        """Draw the way out on the floor, below whoever stands on it."""
        coda = fear.coda
        if coda is None or coda.step_now is not CodaStep.LEAD:
            return
        door = self._assets.sheet("fear/coda_door")
        frame = door.frame("open", self._kit.ms(tick))
        left, top = (DOOR_X >> 8) - frame.get_width() // 2, 180 - frame.get_height()
        grown = min(coda.tick * frame.get_height() // RISE_TICKS, frame.get_height())
        target.blit(frame, (left, top + frame.get_height() - grown), (0, frame.get_height() - grown, 999, grown))

    def shade(self, out: Blits, fear: Fear, time: float, before: bool) -> None:
        """Add the owner's shade if it stands ``before`` Elara (nearer to the viewer) or, asked so, behind her."""
        coda = fear.coda
        if coda is None or coda.step_now is not CodaStep.LEAD or (coda.y > fear.elara.y) is not before:
            return
        if coda.tick < RISE_TICKS and int(time / 3) % 2 and coda.tick < RISE_TICKS // 2:
            return
        figure = self.figure(fear.spec.patients[0][0], _act(coda, fear), time)
        place(out, figure, coda.x / 256, coda.y / 256 + FEET)

    def figure(self, who: str, act: str, time: float) -> Stamp:
        """Return somebody's shade in the frame of the tag ``act`` at ``time``."""
        sheet = self._assets.sheet(f"people/{who}")
        kept = self._shades.setdefault(who, {})
        frame = sheet.frame(act, int(time * 50 / 3))
        if frame not in kept:
            figure = in_light(self._assets, frame, "teal")
            kept[frame] = stamp(figure, (sheet.pivot[0] + 1, sheet.pivot[1] + 1))
        return kept[frame]

    def draw(self, target: pygame.Surface, fear: Fear, tick: int) -> None:
        """Draw what is said, and the filling."""
        coda = fear.coda
        if coda is None:
            return
        if coda.step_now is CodaStep.LEAD:
            self._advice(target, coda)
            if coda.tick < LAST_TICKS:
                self._opening.sentence(target, self._texts(f"fear.{fear.spec.id}.coda.last"), 2)
        if coda.outcome == TREATED:
            self._filling(target, coda, tick)
        if coda.step_now is CodaStep.LINE:
            self._opening.line(target, coda.speaker, self._texts(coda.message), coda.tick)

    def _advice(self, target: pygame.Surface, coda: Coda) -> None:
        """Say to come near, then to lead the way, until it was done once."""
        if not coda.led:
            self._lessons.beside(target, "lead.near", (coda.x >> 8, (coda.y >> 8) - OVER_SHADE), "walk")
        elif coda.y < FAR_FROM_DOOR:
            self._lessons.beside(target, "lead.out", (DOOR_X >> 8, DOOR_TOP))

    def _filling(self, target: pygame.Surface, coda: Coda, tick: int) -> None:
        """Draw the tooth over the dimmed arena: cleaned, filled layer by layer, cured, and whole."""
        self._kit.dim(target, min(coda.tick // 4, 11) if coda.step_now is CodaStep.FILL else 11)
        if not self._tooth:
            sheet = self._assets.sheet("fear/coda_tooth")
            self._tooth = {tag: frames(sheet, tag) for tag in ("fill", "glow", "shine")}
        steps, shine = self._tooth["fill"], self._tooth["shine"]
        step = min(coda.tick * (len(steps) - 1) // (FILL_TICKS * 3 // 4), len(steps) - 1)
        out: Blits = []
        place(out, self._tooth["glow"][tick // 20 % 2 if not self._kit.still else 0], *TOOTH)
        place(out, steps[step if coda.step_now is CodaStep.FILL else -1], *TOOTH)
        age = coda.tick - FILL_TICKS * 3 // 4
        if coda.step_now is CodaStep.FILL and 0 <= age < len(shine) * 5:
            place(out, shine[age // 5], *TOOTH)
        target.fblits(out)


def _act(coda: Coda, fear: Fear) -> str:
    """Return the tag of the shade's figure: on its way, or waiting with its face to her."""
    if coda.walking:
        dx, dy = fear.elara.x - coda.x, fear.elara.y - coda.y
        if abs(dx) > abs(dy) and abs(dx) > 12 * 256:
            return "walk_right" if dx > 0 else "walk_left"
        return "walk_down" if dy > -12 * 256 else "walk_up"
    return "stand_down"
