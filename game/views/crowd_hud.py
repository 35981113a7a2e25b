"""What lies over the crowd: the room's calm and the time, what people say, the five manners, who pulls at whom."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.encounters.crowd.crowd import DO_TICKS, LAST_CALL_TICKS, LISTEN_TICKS, SAY_TICKS, Crowd
from game.encounters.crowd.mood import FULL
from game.encounters.crowd.people import GUESTS, MANNERS, neighbours
from game.encounters.crowd.state import GOAL, LIMIT_TICKS, Stage
from game.scenes.pointing.crowd import HEAD, SLOT, corner
from game.views.hints import Hints
from game.views.kit import Kit
from game.views.kit_base import FAINT
from game.views.kit_hud import METER_WIDTH
from game.views.kit_talk import BOX_HEIGHT, BOX_LEFT, BOX_LOW, BOX_WIDTH, FRAME_LEFT, FRAME_LOW, TEXT_INSET, TEXT_LOW

METER = pygame.Rect(4, 156, 86, 21)
DOT_GAP = 7
LAST_WORDS_TICKS = 240
WORDS_WIDTH = 216


class CrowdHud:
    """Draws what is said and chosen."""

    def __init__(self, assets: Assets, kit: Kit, content: Library, hints: Hints) -> None:
        self._assets, self._kit, self._content, self._hints = assets, kit, content, hints

    def draw(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Draw everything that is not part of the room."""
        self._speech(target, model)
        near = model.near()
        if model.listening and near >= 0 and not model.moods[near].known:
            x, y = (value >> 8 for value in model.places[near])
            self._hints.listening(target, x, y - 12, model.moods[near].listened, LISTEN_TICKS, 0, 0)
        if model.stage is Stage.WALK and near >= 0 and not model.listening:
            x, y = (value >> 8 for value in model.places[near])
            self._hints.mark(target, x, y - HEAD + (-16 if model.moods[near].known else 0), tick)
        if model.stage is Stage.CHOOSE:
            self._manners(target, model)
        elif model.stage is Stage.DO:
            self._doing(target, model)
        if model.stage is Stage.END:
            self._verdict(target, model, tick)
            return
        self._meter(target, model, tick)
        left = LIMIT_TICKS - model.tick
        if not model.setup.assists.untimed and LAST_CALL_TICKS - LAST_WORDS_TICKS < left <= LAST_CALL_TICKS:
            words = self._content.message("crowd.max.last")
            self._kit.tooltip(target, words, model.max.x >> 8, (model.max.y >> 8) - HEAD)

    def pulls(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Draw dots that run from who is loud, or steady, to those they pull at."""
        dark = self._assets.colour("void", 1)
        for number, mood in enumerate(model.moods):
            if not mood.loud and not mood.steady:
                continue
            colour = self._assets.colour(*(("red", 3) if mood.loud else ("teal", 4)))
            x, y = (value >> 8 for value in model.places[number])
            for other in neighbours()[number]:
                to_x, to_y = (value >> 8 for value in model.places[other])
                far = max(int(((to_x - x) ** 2 + (to_y - y) ** 2) ** 0.5), 1)
                first = 0 if self._kit.still else tick // 4 % DOT_GAP
                for step in range(8 + first, far - 6, DOT_GAP):
                    px, py = x + (to_x - x) * step // far, y + (to_y - y) * step // far
                    target.fill(dark, (px - 1, py - 3, 4, 4))
                    target.fill(colour, (px, py - 2, 2, 2))

    def _speech(self, target: pygame.Surface, model: Crowd) -> None:
        """Draw what somebody says over their head; what Listen found out is told more quietly."""
        if model.speaker < 0 or model.speech_tick >= SAY_TICKS or model.stage is not Stage.WALK:
            return
        x, y = (value >> 8 for value in model.places[model.speaker])
        words = self._content.message(f"crowd.{GUESTS[model.speaker].id}.{model.speech}")
        self._kit.tooltip(target, words, x, y - HEAD - 16 + self._kit.rise(model.speech_tick))

    def _manners(self, target: pygame.Surface, model: Crowd) -> None:
        """Offer the five manners in a row at the person; what was wrong already is crossed out."""
        x, y = (value >> 8 for value in model.places[model.target])
        width = SLOT * len(MANNERS)
        left, top = corner(x, y)
        top += self._kit.rise(model.stage_tick)
        self._kit.panel(target, (left - 5, top - 5, width + 9, 46), "box")
        for number, manner in enumerate(MANNERS):
            chosen = number == model.cursor
            area = (left + number * SLOT, top, SLOT - 1, SLOT - 1)
            self._kit.panel(target, area, "note_on" if chosen else "note")
            gone = model.moods[model.target].tried >> number & 1
            self._kit.icon(target, "cross" if gone else manner, area[0] + 4, area[1] + 4 - (1 if chosen else 0))
        words = self._content.message(f"manner.{MANNERS[model.cursor]}") if model.cursor >= 0 else "· · ·"
        ink = ("white", 4) if model.cursor >= 0 else FAINT
        self._kit.text(target, words, left + width // 2, top + SLOT + 3, ink, align="centre")

    def _doing(self, target: pygame.Surface, model: Crowd) -> None:
        """Draw what Elara says, and a line that fills until it is said."""
        words = self._content.message(f"crowd.say.{MANNERS[model.cursor]}")
        tip = self._kit.tooltip(target, words, model.x >> 8, (model.y >> 8) - HEAD - 2)
        width = (tip.width - 8) * model.stage_tick // DO_TICKS
        target.fill(self._assets.colour("teal", 4), (tip.x + 4, tip.bottom - 3, max(width, 1), 1))

    def _meter(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Draw the room's calm as water with a mark at what is enough, and below it the time that is left."""
        self._kit.panel(target, METER, "tip")
        self._kit.sprite(target, "ui/lotus", "loop", METER.x + 3, METER.y + 3, tick if model.mean >= GOAL // 2 else 0)
        share = model.mean * 100 // FULL
        ramp = "teal" if model.mean >= GOAL * 4 // 5 else "mustard" if model.mean >= GOAL // 2 else "red"
        phase = 0 if self._kit.still else tick // 4 % 16
        left, top = METER.x + 20, METER.y + 4
        target.blit(self._kit.water_of(share, 100, ramp, phase), (left, top))
        goal = left + METER_WIDTH * GOAL // FULL
        target.fill(self._assets.colour("void", 0), (goal - 1, top - 2, 3, 12))
        target.fill(self._assets.colour("mustard", 3), (goal, top - 2, 1, 12))
        if not model.setup.assists.untimed:
            gone = METER_WIDTH * min(model.tick, LIMIT_TICKS) // LIMIT_TICKS
            target.fill(self._assets.colour("void", 3), (left, top + 11, METER_WIDTH, 2))
            late = LIMIT_TICKS - model.tick < LAST_CALL_TICKS
            ink = self._assets.colour(*(("red", 3) if late else ("white", 3)))
            target.fill(ink, (left, top + 11, METER_WIDTH - gone, 2))

    def _verdict(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Let Max say how it ended."""
        box = self._kit.panel(target, (BOX_LEFT, BOX_LOW + self._kit.rise(model.stage_tick), BOX_WIDTH, BOX_HEIGHT))
        sheet = self._assets.sheet("portraits/max")
        mood = {"calm": "warm", "uneasy": "worried", "lost": "stern"}[model.verdict]
        words = self._content.message(f"crowd.max.{model.verdict}")
        shown = model.stage_tick
        picture = sheet.frame(mood, self._kit.ms(tick)) if shown < len(words) else sheet.frames(mood)[0]
        ground = "clinic" if model.verdict == "calm" else "alarm"
        self._kit.portrait(target, picture, FRAME_LEFT, FRAME_LOW, ground)
        self._kit.name_plate(target, self._content.message("person.max"), box.x + 9, box.y - 7)
        y = box.y + TEXT_LOW
        for line in self._kit.lines_of(words, WORDS_WIDTH):
            self._kit.text(target, line[: max(shown, 0)], box.x + TEXT_INSET, y)
            shown -= len(line)
            y += 12
