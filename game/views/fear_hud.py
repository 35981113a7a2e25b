"""The display of a fight: Cavity's bar and its understanding, her calm and focus, Max, the words heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.verbs import Part
from game.views.fear_parts import Blits, frames, place
from game.views.fear_sparks import FLIGHT_TICKS, Flight
from game.views.kit import Kit

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear

BAR = (72, 1)
TROUGH = pygame.Rect(8, 3, 160, 7)
PIPS = (253, 2)
LIFT = 16
"""So far the bar rises with the body, out of the picture: in a wave nothing on it changes, and the crown shows."""
THREAD = pygame.Rect(80, 0, 160, 2)
"""What is left of it then: a thread of light as long as its grip."""
CALM = pygame.Rect(2, 148, 56, 30)
HELP = pygame.Rect(262, 148, 56, 30)
ASKED = (2, 112, 56, 32)
"""Where a question of the fear's stands: beside the arena and its body, over her calm."""
WORRIED, AFRAID = 60, 30
"""Below these, calm is shown in other colours and waves."""
WORD_PIPS = 5
LAG = 3
"""How many units of grip the pale part of the bar falls a frame."""
PRICE = 40
"""The focus that Max's help costs, a notch on its meter."""


class Hud:
    """Draws the display; texts and casings are kept until a number changes."""

    def __init__(self, assets: Assets, kit: Kit, name: str) -> None:
        """``name`` is the fear's name as shown."""
        self._assets, self._kit, self._name = assets, kit, name
        effects = assets.sheet("fear/fx")
        self._helps = frames(effects, "help")
        self._water = {ramp: assets.sheet("fear/water").frames(ramp) for ramp in ("teal", "mustard", "red")}
        self._top: tuple[tuple[int, ...], pygame.Surface] | None = None
        self._left: tuple[tuple[int, ...], pygame.Surface] | None = None
        self._right: tuple[tuple[int, ...], pygame.Surface] | None = None
        self._pale = 0

    def draw(self, target: pygame.Surface, fear: Fear, time: float, flights: list[Flight]) -> None:
        """Draw everything over the fight."""
        ledger = fear.ledger
        if fear.where is None and fear.phase.grip:
            self._bar(target, ledger.grip, fear.phase.grip, ledger.halves, fear.phase.goal, fear.rise)
        if fear.opening is not None and fear.opening.part is Part.READ:
            return  # the readings take the whole width
        self._calm(target, ledger.calm, ledger.focus, time)
        words = ledger.words.get(fear.wave_spec.id, [])
        self._help(target, ledger.helps, sum(1 << word for word in words), fear.where is None)
        self._words(target, flights, time)
        if fear.opening is not None and fear.opening.part is Part.VERBS and fear.phase.grip and not fear.rise:
            self._point(target, fear.choices()[fear.opening.cursor].what, fear.phase.goal, time)

    def asked(self, target: pygame.Surface, text: str) -> None:
        """Show what the fear asks for in this wave."""
        box = self._kit.panel(target, ASKED, "tip")
        lines = self._kit.lines_of(text, box.width - 10)
        for number, line in enumerate(lines):
            y = box.centery - 6 * len(lines) - 1 + number * 12
            self._kit.text(target, line, box.centerx, y, ("mustard", 4), align="centre")

    def _point(self, target: pygame.Surface, verb: str, goal: int, time: float) -> None:
        """Frame what the focused verb changes: the grip, what was understood, Max, her calm."""
        areas = {
            "treat": pygame.Rect(BAR[0], 0, TROUGH.width + 16, 14),
            "listen": pygame.Rect(PIPS[0] - 4, -1, _pips(goal) * 10 + 7, 16),
            "max": HELP,
            "breathe": CALM,
        }
        if verb in areas and (self._kit.still or int(time / 16) % 2):
            pygame.draw.rect(target, self._assets.colour("mustard", 4), areas[verb].inflate(2, 2), 1)

    # -- Cavity -----------------------------------------------------------------------------------

    def _bar(self, target: pygame.Surface, grip: int, most: int, halves: int, goal: int, lift: int) -> None:
        self._pale = max(grip, self._pale - LAG) if self._pale <= most else grip
        key = grip, most, halves, goal, self._pale
        if self._top is None or self._top[0] != key:
            self._top = key, self._paint_bar(*key)
        if lift:
            colour = self._assets.colour
            target.fill(colour("void", 0), THREAD.inflate(2, 2))
            target.fill(colour("red", 0), THREAD)
            target.fill(colour("red", 2), (*THREAD.topleft, THREAD.width * grip // most, THREAD.height))
        if lift < LIFT:
            target.blit(self._top[1], (0, -lift))

    def _paint_bar(self, grip: int, most: int, halves: int, goal: int, pale: int) -> pygame.Surface:
        colour = self._assets.colour
        layer = pygame.Surface((320, 15), pygame.SRCALPHA)
        casing = self._assets.sheet("fear/bar").frame("casing")
        layer.blit(casing, BAR)
        area = TROUGH.move(BAR)
        layer.fill(colour("red", 0), area)
        for share, tones in ((pale, ("magenta", 2)), (grip, ("red", 2))):
            layer.fill(colour(*tones), (area.x, area.y, area.width * share // most, area.height))
        width = area.width * grip // most
        layer.fill(colour("red", 3), (area.x, area.y, width, 2))
        layer.fill(colour("red", 1), (area.x, area.bottom - 2, width, 2))
        if 0 < width < area.width:
            layer.fill(colour("mustard", 4), (area.x + width - 1, area.y, 1, area.height))
        for quarter in (1, 2, 3):
            layer.fill(colour("enamel", 0), (area.x + area.width * quarter // 4, area.y, 1, area.height))
        width = self._kit.body.size(self._name)[0] + 9
        self._kit.panel(layer, (BAR[0] - width - 1, -1, width, 16), "tip")
        self._kit.panel(layer, (PIPS[0] - 4, -1, _pips(goal) * 10 + 7, 16), "tip")
        self._kit.text(layer, self._name, BAR[0] - 6, 1, ("enamel", 5), ("void", 0), align="right")
        self._kit.pips(layer, *PIPS, halves // 2, _pips(goal), bool(halves % 2))
        return layer

    # -- Elara ------------------------------------------------------------------------------------

    def _calm(self, target: pygame.Surface, calm: int, focus: int, time: float) -> None:
        ramp = "teal" if calm >= WORRIED else "mustard" if calm >= AFRAID else "red"
        key = calm, focus
        if self._left is None or self._left[0] != key:
            self._left = key, self._paint_calm(calm, focus, ramp)
        target.blit(self._left[1], CALM)
        step = 0 if self._kit.still else int(time / 7) % 8
        target.blit(self._water[ramp][step], (CALM.x + 6, CALM.y + 12), (0, 0, 44 * calm // 100, 8))

    def _paint_calm(self, calm: int, focus: int, ramp: str) -> pygame.Surface:
        colour, kit = self._assets.colour, self._kit
        layer = pygame.Surface(CALM.size, pygame.SRCALPHA)
        kit.panel(layer, (0, 0, *CALM.size), "tip")
        kit.sprite(layer, "ui/lotus", "loop", 4, 1)
        kit.text(layer, str(calm), CALM.width - 5, 1, (ramp, -1), align="right")
        layer.fill(colour("void", 0), (5, 11, 46, 10))
        layer.fill(colour("void", 2), (6, 12, 44, 8))
        layer.fill(colour("void", 0), (5, 22, 46, 5))
        layer.fill(colour("cyan", 0), (6, 23, 44, 3))
        layer.fill(colour("cyan", 2), (6, 23, 44 * focus // 100, 3))
        layer.fill(colour("cyan", 4 if focus >= 100 else 3), (6, 23, 44 * focus // 100, 1))
        layer.fill(colour("white", 4), (6 + 44 * PRICE // 100, 22, 1, 5))
        return layer

    def _help(self, target: pygame.Surface, helps: int, words: int, waves: bool) -> None:
        key = helps, words, int(waves)
        if self._right is None or self._right[0] != key:
            self._right = key, self._paint_help(*key)
        target.blit(self._right[1], HELP)

    def _paint_help(self, helps: int, words: int, waves: int) -> pygame.Surface:
        colour = self._assets.colour
        layer = pygame.Surface(HELP.size, pygame.SRCALPHA)
        self._kit.panel(layer, (0, 0, *HELP.size), "tip")
        heads: Blits = []
        for number in range(3):
            place(heads, self._helps[0 if number < helps else 1], 13 + number * 15, 9)
        layer.fblits(heads)
        for number in range(WORD_PIPS if waves else 0):
            heard = words >> number & 1
            x = 6 + number * 9
            layer.fill(colour("mustard", 3) if heard else colour("void", 3), (x, 18, 8, 7))
            layer.fill(colour("void", 1), (x + 1, 19, 6, 5))
            if heard:
                layer.fill(colour("teal", 3), (x + 1, 19, 6, 5))
                layer.fill(colour("teal", 4), (x + 1, 19, 6, 2))
            layer.fill(colour("mustard", 3) if heard else colour("void", 3), (x + 2, 25, 2, 1))
        return layer

    def _words(self, target: pygame.Surface, flights: list[Flight], time: float) -> None:
        """Let heard words fly to their place in the panel, slowly at first."""
        for flight in flights:
            share = min(max((time - flight.began) / FLIGHT_TICKS, 0.0), 1.0)
            ease = 0.0 if self._kit.still else share * share * share
            goal_x, goal_y = HELP.x + 10 + flight.word * 9, HELP.y + 20
            x = flight.x + (goal_x - flight.x) * ease
            y = flight.y - 10 * share * (1 - ease) + (goal_y - flight.y) * ease
            self._kit.text(target, flight.text, int(x), int(y) - 6, ("teal", 4), align="centre")


def _pips(goal: int) -> int:
    """Return the pips in which ``goal`` half-steps are shown."""
    return -(-goal // 2)
