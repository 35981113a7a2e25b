"""The crowd on the screen: the waiting room under the alarm, everybody's mood in ring, posture and sign."""

from __future__ import annotations

import pygame

from game.assets import Assets, Sheet
from game.content import Library
from game.encounters.crowd.crowd import Crowd
from game.encounters.crowd.mood import POINT, Mood
from game.encounters.crowd.people import CAMERAS, GUESTS
from game.encounters.crowd.state import GOAL, Stage
from game.views.crowd_hud import CrowdHud
from game.views.crowd_lessons import CrowdLessons
from game.views.hints import Hints
from game.views.kit import Kit

WIDTH, HEIGHT = 16, 24
RING = (13, 8)
"""From a ring's corner to the feet."""
SEATED = 45 * POINT
"""From this calm on, who has a seat sits down."""
FILMS = 45 * POINT
SIGN_TICKS = 80
HEART_TICKS = 80
FALL_TICKS, RING_TICKS = 24, 110
LOOKS = {"visitor_1": "visitor_a", "visitor_2": "visitor_c", "visitor_3": "visitor_b"}
"""Which sheets the strangers wear."""
TURNS = ("down", "left", "down", "right")
LAMP = (279, 0)
SHARDS = (258, 60)


class CrowdView:
    """Draws ``Crowd`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``crowd/*`` and those of everybody who waits."""
        self._kit = kit
        self._room = assets.sheet("crowd/room")
        self._front = assets.sheet("crowd/front").frame("sofa")
        self._shards = assets.sheet("crowd/shards").frame("lie")
        self._rings, self._phone = assets.sheet("crowd/rings"), assets.sheet("crowd/phone")
        self._hold, self._lamp = assets.sheet("crowd/hold"), assets.sheet("crowd/beacon")
        self._emotes = assets.sheet("emotes")
        self._sheets = [assets.sheet(f"people/{LOOKS.get(guest.id, guest.id)}") for guest in GUESTS]
        self._elara, self._max = assets.sheet("people/elara"), assets.sheet("people/max")
        hints = Hints(assets, kit)
        self._hud = CrowdHud(assets, kit, content, hints)
        self._lessons = CrowdLessons(kit, content, hints)

    def draw(self, target: pygame.Surface, model: Crowd, tick: int, alpha: float = 1.0) -> None:
        """Draw the crowd; people move by whole ticks, so ``alpha`` changes nothing."""
        target.blit(self._room.frame("loop", self._kit.ms(tick)), (0, 0))
        target.blit(self._shards, SHARDS)
        self._floor(target, model, tick)
        self._people(target, model, tick)
        target.blit(self._front, (0, target.get_height() - self._front.get_height()))
        self._alarm(target, model, tick)
        target.blit(self._lamp.frame("turn", self._kit.ms(tick)), LAMP)
        for number in range(len(GUESTS)):
            self._sign(target, model, number, tick)
        self._hud.draw(target, model, tick)
        self._lessons.draw(target, model, tick)

    # -- the floor --------------------------------------------------------------------------------

    def _floor(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Draw Max's ring, everybody's ring of mood, and while Elara listens who pulls at whom."""
        if model.max.holding:
            hold = self._hold.frame("turn", self._kit.ms(tick))
            target.blit(hold, hold.get_rect(center=(model.max.x >> 8, model.max.y >> 8)))
        gone = model.leaving() if model.stage is Stage.END else []
        for number, mood in enumerate(model.moods):
            if number in gone:
                continue
            x, y = self._place(model, number)
            ring = self._rings.frame(mood_of(mood), self._kit.ms(tick + number * 9))
            target.blit(ring, (x - RING[0], y - RING[1]))
        if model.listening:
            self._hud.pulls(target, model, tick)

    @staticmethod
    def _place(model: Crowd, number: int) -> tuple[int, int]:
        x, y = model.places[number]
        return x >> 8, y >> 8

    # -- people -----------------------------------------------------------------------------------

    def _people(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        drawn = [(*self._place(model, number), self._guest(model, number, tick)) for number in range(len(GUESTS))]
        drawn.append((model.x >> 8, model.y >> 8, self._walker(self._elara, model.facing, model.walking, tick)))
        dx, dy = model.max.goal_x - model.max.x, model.max.goal_y - model.max.y
        way = ("left" if dx < 0 else "right") if abs(dx) > abs(dy) else ("up" if dy < 0 else "down")
        here = self._walker(self._max, way if model.max.walking else "down", model.max.walking, tick)
        drawn.append((model.max.x >> 8, model.max.y >> 8, here))
        for x, y, surface in sorted(drawn, key=lambda piece: piece[1]):
            target.blit(surface, (x - WIDTH // 2, y - HEIGHT))

    def _walker(self, sheet: Sheet, facing: str, walking: bool, tick: int) -> pygame.Surface:
        return sheet.frame(f"{'walk' if walking else 'stand'}_{facing}", int(tick * 50 / 3))

    def _guest(self, model: Crowd, number: int, tick: int) -> pygame.Surface:
        """Return somebody's picture: at peace they sit, loud they turn about and talk, leaving they walk."""
        guest, mood, sheet = GUESTS[number], model.moods[number], self._sheets[number]
        ms = int((tick + number * 23) * 50 / 3)
        if model.stage is Stage.END and number in model.leaving():
            return sheet.frame("walk_right" if model.places[number][0] < 270 << 8 else "walk_up", ms)
        if mood.loud and not self._kit.still:
            return sheet.frame(f"talk_{TURNS[(tick + number * 29) // 34 % len(TURNS)]}", ms)
        if guest.seated and mood.calm >= SEATED:
            return sheet.frame(f"sit_{guest.facing}", ms)
        if model.target == number:
            return sheet.frame(
                "stand_" + {"left": "right", "right": "left", "up": "down", "down": "up"}[model.facing], ms
            )
        return sheet.frame(f"stand_{guest.facing}", ms)

    def _sign(self, target: pygame.Surface, model: Crowd, number: int, tick: int) -> None:
        """Draw what is over somebody's head: a telephone, a camera, a feeling, or how they want it."""
        guest, mood = GUESTS[number], model.moods[number]
        x, y = self._place(model, number)
        if model.stage is Stage.END and number in model.leaving():
            return
        if model.ringing == number and model.ring_tick < RING_TICKS:
            self._ring(target, x, y - 40, model.ring_tick, tick)
            return
        if mood.steady:
            if model.speaker == number and model.speech_tick < HEART_TICKS:
                self._emote(target, "heart", x, y, tick)
            return
        if mood.known and model.stage is not Stage.END:
            self._kit.panel(target, (x - 8, y - 43, 17, 17), "note")
            self._kit.icon(target, guest.manner, x - 6, y - 40)
        elif guest.id in CAMERAS and mood.calm < FILMS:
            phone = self._phone.frame("films", self._kit.ms(tick))
            target.blit(phone, (x - 10, y - 38))
        elif mood.loud:
            self._emote(target, "anger" if (tick // 90 + number) % 2 else "alert", x, y, tick)
        elif mood.calm < SEATED and (tick + number * 71) % 300 < SIGN_TICKS:
            self._emote(target, "sweat" if number % 2 else "dots", x, y, tick)

    def _emote(self, target: pygame.Surface, tag: str, x: int, y: int, tick: int) -> None:
        target.blit(self._emotes.frame(tag, self._kit.ms(tick)), (x - 8, y - 40))

    def _ring(self, target: pygame.Surface, x: int, y: int, age: int, tick: int) -> None:
        """Let a telephone fall into somebody's hand and ring there."""
        if age < FALL_TICKS and not self._kit.still:
            left = FALL_TICKS - age
            target.blit(self._phone.frame("falls", self._kit.ms(tick)), (x - 10 + left, y - left * left // 5))
        else:
            target.blit(self._phone.frame("rings", self._kit.ms(tick)), (x - 10, y))

    def _alarm(self, target: pygame.Surface, model: Crowd, tick: int) -> None:
        """Let the alarm's red lie over everything; it fades as the room grows calm."""
        share = max(0, min(256, (GOAL - model.mean) * 480 // GOAL))
        pulse = 3 + self._kit.sway(tick, 80, 2)
        less = share * (50 + 13 * pulse) // 256
        target.fill((255, 255 - less, 255 - less * 4 // 5), special_flags=pygame.BLEND_RGB_MULT)


def mood_of(mood: Mood) -> str:
    """Return the name of the ring that shows a mood."""
    if mood.steady:
        return "steady"
    return "loud" if mood.loud else "uneasy" if mood.calm < SEATED else "calm"
