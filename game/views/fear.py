"""A fear fight on the screen: place, body, floor, Elara, bullets, display, and what the stage adds."""

from __future__ import annotations

from typing import TypeAlias

import pygame

from game.assets import Assets
from game.content import Library
from game.encounters.events import Counted
from game.encounters.fear.coda import CodaStep
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.picture import FieldView
from game.encounters.fear.verbs import Part
from game.encounters.fear.where import Step
from game.views.fear_bodies import FearBody, SoftBody, open_body
from game.views.fear_coda import CodaView
from game.views.fear_elara import ElaraView
from game.views.fear_floor import Floor
from game.views.fear_hud import ASKED, Hud
from game.views.fear_lessons import FearLessons
from game.views.fear_opening import OpeningView
from game.views.fear_parts import Blits, frames, place
from game.views.fear_shapes import asked
from game.views.fear_shatter import Shatter
from game.views.fear_shelter import ShelterView
from game.views.fear_shots import Shots
from game.views.fear_sparks import Sparks
from game.views.fear_text import Texts
from game.views.fear_where import WhereView
from game.views.kit import Kit

Here: TypeAlias = tuple[float, float, bool]
"""Where Elara's heart is, and whether she walks."""
ASIDE, ASIDE_TICKS = (108, 86), 36
"""Where Elara's heart is while the last question is talked over, beside it, and the ticks she takes to go there."""
HIDDEN = pygame.Rect(56, 104, 208, 76)
"""Where boxes and cards of an opening stand; somebody whose heart is in there is not drawn below them."""
RIM_TICKS = 14
"""How long the picture's edge is lit after a hit."""
OUTSIDE = (("elara", 148), ("max", 172))
"""Who sits outside after being pulled out, and where."""
POOL = pygame.Rect(88, 84, 144, 36)
"""The light that they sit in."""
ALONE = (("elara", 160),)
"""Who, where Max is shut out."""
VOICE_TICKS, VOICE_TOP, VOICE_LINES = 150, 74, 4
"""How long the voice that speaks in his stead stands as a wave begins, in which row, how many lines it has."""
COUNT_TICKS = 22
"""How long a counted number stands."""
TELL_TICKS = 150
"""How long a fear's greeting stands as a phase begins."""


class Parts:
    """What is one fear's own: its body, and floor, bullets and display as that body wants them."""

    def __init__(self, fear: str, assets: Assets, kit: Kit, name: str) -> None:
        """Cut the sheets of the fear with the id ``fear``, shown as ``name``."""
        self.body: FearBody = open_body(fear, assets)
        if isinstance(self.body, SoftBody):
            self.body.soft = kit.soft
        self.floor = Floor(assets, self.body)
        self.shots = Shots(assets, self.body.bullets)
        self.hud = Hud(assets, kit, name)


class FearView:
    """Draws ``Fear`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut every sheet that a fight needs; ``content`` gives the texts."""
        self._assets, self._kit = assets, kit
        self._texts = Texts(content)
        self._shadow = frames(assets.sheet("fear/shadow"), "lean", (64, 0))[0]
        self._parts: dict[tuple[str, bool], Parts] = {}  # by fear, and whether it is drawn softly
        self._elara, self._sparks, self._shatter = ElaraView(assets), Sparks(assets), Shatter(assets)
        self._lessons = FearLessons(kit, self._texts)
        self._opening = OpeningView(assets, kit, self._texts, self._lessons)
        self._where = WhereView(assets, kit, self._texts, self._opening, self._lessons)
        self._coda = CodaView(assets, kit, self._texts, self._opening, self._lessons)
        self._shelter = ShelterView(assets, kit, self._texts, self._opening, self._coda)
        self._aside = (-1, 0)
        self._was = (-1, 0, 0)
        self._now = (-1, 0, 0)

    def draw(self, target: pygame.Surface, model: Fear, tick: int, alpha: float = 1.0) -> None:
        """Draw the fight; ``alpha`` lies between the last tick (0) and this one (1)."""
        time = tick + alpha - 1 if not self._kit.still else float(tick)
        self._sparks.notice(model, self._texts.words(model), tick)
        self._lessons.notice(model, tick)
        x, y, moving = self._place(model, tick, alpha)
        if model.where is not None:
            self._draw_where(target, model, tick, time, (x, y, moving))
            return
        fields = model.wave.fields() if model.wave else []
        marks = model.wave.marks() if model.wave else []
        parts = self._parts_of(model.spec.id)
        parts.body.notice(model, marks, fields, time, self._kit.still)
        parts.body.ground(target, self._kit.ms(tick))
        if model.wave is not None:
            parts.floor.belts(target, model.wave)  # a floor: the body stands on it
        self._draw_body(target, model, parts.body, time)
        self._shatter.draw(target, model, self._kit.flash, self._kit.still)
        between = 1.0 if model.wave is not None and model.wave.held else alpha
        if model.wave is not None:
            parts.floor.marks(target, marks, fields, time)
            parts.floor.strikes(target, model.wave, fields, time, between, self._kit.soft)
            parts.floor.covers(target, model.wave, time)
        self._coda.under(target, model, tick)
        self._draw_people(target, model, parts, time, alpha, (x, y, moving))
        self._rim(target, tick)
        if model.coda is not None:
            self._coda.draw(target, model, tick)
            self._lessons.wave(target, model, x, y)
            return
        parts.hud.draw(target, model, time, self._sparks.flights)
        asks = self._asked(target, parts.hud, fields, model.spec.id) or self._counted(target, parts.hud, model)
        self._lessons.wave(target, model, x, y, *((ASKED[1] - 2,) if asks else ()))
        self._stage(target, model, tick)

    def _parts_of(self, fear: str) -> Parts:
        key = (fear, self._kit.soft)
        if key not in self._parts:
            self._parts[key] = Parts(fear, self._assets, self._kit, self._texts.person(fear))
        return self._parts[key]

    def _place(self, model: Fear, tick: int, alpha: float) -> tuple[float, float, bool]:
        """Return where Elara's heart is between the ticks (px), and whether she walks."""
        here = (tick, model.elara.x, model.elara.y)
        if tick != self._now[0]:
            self._was = self._now if tick == self._now[0] + 1 else here
            self._now = here
        elif here[1:] != self._now[1:]:
            self._was = self._now = here
        _, old_x, old_y = self._was
        moving = (old_x, old_y) != here[1:]
        return (old_x + (here[1] - old_x) * alpha) / 256, (old_y + (here[2] - old_y) * alpha) / 256, moving

    def _draw_body(self, target: pygame.Surface, model: Fear, body: FearBody, time: float) -> None:
        out: Blits = []
        body.behind(out, time)
        if body.lean > 0.2:
            place(out, self._shadow, 160, 92 + 10 * body.lean)
        body.before(out, time)
        target.fblits(out)
        for x, y in body.bursts(model):
            self._sparks.burst("hit", x, y, int(time))

    def _draw_people(
        self, target: pygame.Surface, model: Fear, parts: Parts, time: float, alpha: float, here: Here
    ) -> None:
        x, y, moving = here
        out: Blits = []
        covered = HIDDEN.collidepoint(x, y) and _boxed(model)
        if model.stage is not Stage.PULLED and not covered:
            self._elara.under(out, model.elara, x, y)
            self._coda.shade(out, model, time, before=False)
            self._shelter.add(out, model, x, y, moving, time)
            self._elara.body(out, model.elara, x, y, moving and model.walks, time)
            self._coda.shade(out, model, time, before=True)
        if model.wave is not None:
            self._elara.help(out, model.wave, model.aid, x, y, time)
            parts.shots.draw(out, model.wave, time, 1.0 if model.wave.held else alpha)
        if model.stage in (Stage.WAVE, Stage.ARRIVE):
            self._elara.signs(out, model.elara, x, y, time, model.beat, model.clock)
        self._sparks.draw(out, int(time))
        target.fblits(out)

    def _rim(self, target: pygame.Surface, tick: int) -> None:
        """Light the picture's edge after a hit, as strongly as the settings want."""
        age = tick - self._sparks.struck_at
        if not self._kit.flash or not 0 <= age < RIM_TICKS:
            return
        width = max(1, (RIM_TICKS - age) * self._kit.flash // 35)
        colour = self._assets.colour("red", 2 if age < RIM_TICKS // 2 else 1)
        across, down = target.get_size()
        for box in ((0, 0, across, width), (0, down - width, across, width), (0, 0, width, down)):
            target.fill(colour, box)
        target.fill(colour, (across - width, 0, width, down))

    def _stage(self, target: pygame.Surface, model: Fear, tick: int) -> None:
        """Draw what the stage adds: an opening, a greeting, Max's word outside."""
        if model.stage is Stage.OPENING:
            self._opening.draw(target, model, tick)
        elif model.stage is Stage.ARRIVE and model.stage_tick < TELL_TICKS:
            self._opening.line(target, model.spec.id, self._texts(model.greeting), model.stage_tick)
        elif model.stage is Stage.PULLED:
            self._kit.dim(target, 14)
            self._outside(target, model, tick)
            speaker, message = model.comfort
            self._opening.line(target, speaker, self._texts(message), model.stage_tick)
        elif model.stage is Stage.WAVE and model.stage_tick < VOICE_TICKS:
            self._voice(target, model)

    def _voice(self, target: pygame.Surface, model: Fear) -> None:
        """Show what is said as a wave begins: by who steps in, in her own voice, or by who is there in Max's stead."""
        stem = f"fear.{model.spec.id}"
        if model.shelter:
            self._shelter.say(target, model.shelter, f"{stem}.shelter.{model.shelter}")
        elif model.own_voice:
            self._opening.sentence(target, self._texts(f"{stem}.own"), VOICE_TOP)
        elif model.spec.voice:
            text = self._texts(f"{stem}.voice.{model.spec.voice}.{model.count % VOICE_LINES}")
            self._opening.sentence(target, text, VOICE_TOP)

    def _outside(self, target: pygame.Surface, model: Fear, tick: int) -> None:
        """Show the two of them outside in a pool of light, sitting; or her alone, where Max is shut out."""
        for pool, step in ((POOL, 2), (POOL.inflate(-22, -8), 3), (POOL.inflate(-56, -18), 4)):
            pygame.draw.ellipse(target, self._assets.colour("void", step), pool)
        for who, x in OUTSIDE if not model.spec.voice else ALONE:
            sheet = self._assets.sheet(f"people/{who}")
            left, top = sheet.pivot
            pygame.draw.ellipse(target, self._assets.colour("void", 0), (x - 8, 101, 17, 5))
            target.blit(sheet.frame("sit_down", self._kit.ms(tick)), (x - left, 104 - top))

    def _asked(self, target: pygame.Surface, hud: Hud, fields: list[FieldView], fear: str) -> bool:
        """Show the question that goes before a ring, beside the arena, until the next one or the ring has passed.

        Return whether one stands there.
        """
        rings = [view for view in fields if view.form == "ring"]
        text = self._texts(f"fear.{fear}.asked").replace("{number}", str(asked(rings[-1].shape))) if rings else ""
        if text:
            hud.asked(target, text)
        return bool(text)

    def _counted(self, target: pygame.Surface, hud: Hud, model: Fear) -> bool:
        """Show what the voice counts; whoever said it to Kofi hears herself. Return whether it counts now."""
        if model.wave is None:
            return False
        tick = model.wave.tick
        for said, event in model.wave.timeline.cues:
            if isinstance(event, Counted) and said <= tick < said + COUNT_TICKS:
                voice = "own" if model.setup.fact("little_pinch") else "count"
                hud.asked(target, self._texts(f"fear.{model.spec.id}.{voice}.{event.number}"))
                return True
        return False

    def _step_aside(self, model: Fear, tick: int) -> float:
        """Return how far Elara has gone to its side, 0 to 1: while it talks and is talked to, boxes stand below."""
        free = model.where is None or model.where.step_now is Step.EMPTY
        passed = tick - self._aside[0]
        if passed:
            gone = self._aside[1] + (-passed if free else passed) if 0 < passed <= ASIDE_TICKS else 0
            self._aside = tick, max(0, min(ASIDE_TICKS, gone))
        part = self._aside[1] / ASIDE_TICKS
        return part * part * (3 - 2 * part) if not self._kit.still else float(not free)

    def _draw_where(self, target: pygame.Surface, model: Fear, tick: int, time: float, here: Here) -> None:
        self._where.ground(target, time)
        x, y, moving = here
        out: Blits = []
        step = self._step_aside(model, tick)
        x, y = x + (ASIDE[0] - x) * step, y + (ASIDE[1] - y) * step
        self._elara.under(out, model.elara, x, y)
        walks = (moving and model.walks) or 0 < step < 1
        self._elara.body(out, model.elara, x, y, walks, time, "right" if step >= 1 else "")
        target.fblits(out)
        self._where.draw(target, model, tick)


def _boxed(model: Fear) -> bool:
    """Return whether a box or cards stand over the arena's lower part."""
    if model.coda is not None:
        return model.coda.step_now is CodaStep.LINE
    return model.opening is not None and model.opening.part is not Part.OVER
