"""The calls on the screen: Max's console of six lines, and behind it the street door with the queue on its glass."""

from __future__ import annotations

import pygame

from game.assets import Assets
from game.content import Library
from game.encounters.triage.calls import BURST_TICKS, CALLS, PUSH_TICKS, REPLIES
from game.encounters.triage.state import Stage
from game.encounters.triage.triage import Triage
from game.scenes.pointing.triage import BAY, BAY_LEFT
from game.views.fear_parts import frames
from game.views.kit import Kit
from game.views.kit_talk import (
    BOX_HEIGHT,
    BOX_LEFT,
    BOX_LOW,
    BOX_WIDTH,
    FRAME_LEFT,
    FRAME_LOW,
    TEXT_INSET,
    TEXT_LOW,
    Option,
)
from game.views.triage_door import TriageDoor
from game.views.triage_lessons import TriageLessons

CARD_TOP, LAMP_Y = 107, 97
FACE = pygame.Rect(12, 8, 40, 38)
"""What of a portrait a card shows."""
NAME_Y = 40
SCENE = (238, 10)
"""Where the picture of what is behind a voice hangs; it is 76×46."""
CAPTION = (232, 62, 84)
"""The caption of a found sound: left, top, width."""
CHOICES = (83, 98, 226, 24)
SHADE_TOP = 105
"""Below this the console lies in the dark while somebody is on the line."""
LETTERS_A_TICK = 1
RING_TICKS, RING_EVERY = 44, 160
WORDS_WIDTH = 216


class TriageView:
    """Draws ``Triage`` models."""

    def __init__(self, assets: Assets, kit: Kit, content: Library) -> None:
        """Cut the sheets ``triage/*``; ``content`` gives the words."""
        self._assets, self._kit, self._content = assets, kit, content
        self._room = assets.sheet("triage/room").frame("noon")
        self._console = assets.sheet("triage/console").frame("desk")
        self._cards = assets.sheet("triage/card")
        lamps = assets.sheet("triage/lamp")
        self._lamps = {tag: frames(lamps, tag) for tag in lamps.tags}
        replies = assets.sheet("triage/replies")
        self._replies = {name: replies.frame(name) for name in REPLIES}
        self._faces = {
            call.id: assets.sheet(f"portraits/{call.id}").frame("neutral").subsurface(FACE) for call in CALLS
        }
        self._door = TriageDoor(assets, kit)
        self._lessons = TriageLessons(kit, content)

    def draw(self, target: pygame.Surface, model: Triage, tick: int, alpha: float = 1.0) -> None:
        """Draw the calls; the picture moves by whole ticks, so ``alpha`` changes nothing."""
        target.blit(self._room, (0, 0))
        self._door.draw(target, model, tick)
        target.blit(self._console, (0, 0))
        self._bays(target, model, tick)
        self._door.plant(target, model)
        if model.call is not None:
            self._on_line(target, model, tick)
        elif model.stage in (Stage.PUSH, Stage.BURST):
            self._max(target, model)
        self._lessons.draw(target, model, tick)

    # -- the console ------------------------------------------------------------------------------

    def _bays(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        """Draw the six cards and lamps; who rings trembles, the chosen card stands out."""
        ringing = tick % RING_EVERY < RING_TICKS and not self._kit.still
        for number in range(len(CALLS)):
            x = BAY_LEFT + BAY * number
            waits, on_line = number in model.waiting(), number == model.caller
            chosen = model.stage is Stage.DESK and number == model.cursor
            shake = (tick // 2 + number) % 2 if ringing and waits else 0
            top = CARD_TOP + (-4 - (shake) if chosen else 0 if waits or on_line else 3)
            self._card(target, model, (x + 3 + (0 if chosen else shake), top), number, chosen, waits or on_line)
            name = "rings" if waits or on_line else "done" if model.answers[number] in REPLIES else "off"
            lamp = self._lamps[name]
            pace = 4 if on_line and model.impatience() > 128 else 8
            step = 0 if on_line and not model.impatience() else (tick // pace + number) % len(lamp)
            surface, dx, dy = lamp[step]
            target.blit(surface, (x + 25 + dx, LAMP_Y + dy))

    def _card(
        self, target: pygame.Surface, model: Triage, at: tuple[int, int], number: int, chosen: bool, live: bool
    ) -> None:
        call = CALLS[number]
        x, y = at
        target.blit(self._cards.frame("chosen" if chosen else "rings" if live else "done"), (x, y))
        face = self._faces[call.id]
        if not live:
            face = face.copy()
            face.fill(self._assets.colour("white", 2), special_flags=pygame.BLEND_RGB_MULT)
        target.blit(face, (x + 2, y + 2))
        said = self._replies.get("" if live else model.answers[number])
        if said is not None:
            target.blit(said, (x + 31, y + 27))
        name = self._content.message(f"person.{call.id}").split(" ")[0]
        self._kit.text(target, name, x + 22, y + NAME_Y, ("enamel", 0), None, align="centre")

    # -- the line ---------------------------------------------------------------------------------

    def _on_line(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        """Show who speaks, what is behind the voice, and what can be answered."""
        call = model.call
        if call is None:
            return
        shade = pygame.Rect(0, SHADE_TOP, target.get_width(), target.get_height() - SHADE_TOP)
        target.fill(self._assets.colour("white", 0), shade, special_flags=pygame.BLEND_RGB_MULT)
        self._scene(target, model, tick)
        if model.stage is Stage.REPLY:
            self._choices(target, model, tick)
            self._portrait(target, call.id, "worried", False, tick)
            return
        slipping = model.stage is Stage.SLIP
        who = (call.last or call.id) if slipping else call.id
        mood = (
            "closed" if slipping else "warm" if model.stage is Stage.ANSWER else ("neutral", "worried")[model.line % 2]
        )
        words = self._content.message(model.message())
        shown = model.stage_tick * LETTERS_A_TICK
        self._box(target, who, words, shown, model.stage_tick)
        if slipping and not self._kit.still and model.stage_tick < 40 and model.stage_tick % 6 < 2:
            mood = "startled"
        self._portrait(target, who, mood, shown < len(words), tick)

    def _portrait(self, target: pygame.Surface, who: str, mood: str, talking: bool, tick: int) -> None:
        sheet = self._assets.sheet(f"portraits/{who}")
        picture = sheet.frame(mood, self._kit.ms(tick)) if talking else sheet.frames(mood)[0]
        self._kit.portrait(
            target, picture, FRAME_LEFT, FRAME_LOW, "alarm" if mood in ("closed", "startled") else "dusk"
        )

    def _box(self, target: pygame.Surface, who: str, words: str, shown: int, age: int) -> None:
        """Draw a line that somebody says, its first ``shown`` letters."""
        box = self._kit.panel(target, (BOX_LEFT, BOX_LOW + self._kit.rise(age), BOX_WIDTH, BOX_HEIGHT))
        self._kit.name_plate(target, self._content.message(f"person.{who}"), box.x + 9, box.y - 7)
        y = box.y + TEXT_LOW
        for line in self._kit.lines_of(words, WORDS_WIDTH):
            self._kit.text(target, line[: max(shown, 0)], box.x + TEXT_INSET, y)
            shown -= len(line)
            y += 12
        if shown >= 0:
            self._kit.sprite(target, "ui/more", "loop", box.right - 16, box.bottom - 13, age)

    def _scene(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        """Hang up the picture of what is behind the voice: a wave, until Listen has found it out."""
        found = model.caller in model.placed
        name = CALLS[model.caller].id if found else "noise"
        picture = self._assets.sheet("triage/scenes").frame(name, self._kit.ms(tick))
        x, y = SCENE
        self._kit.panel(target, (x - 3, y - 3, 82, 52), "slot_on" if model.listening or found else "slot")
        target.blit(picture, (x, y))
        if found and model.stage is Stage.CALL:
            left, top, width = CAPTION
            lines = self._kit.lines_of(self._content.message(f"triage.{name}.tell"), width - 10)
            self._kit.panel(target, (left, top, width, 11 * len(lines) + 9), "tip")
            for number, line in enumerate(lines):
                self._kit.text(target, line, left + 6, top + 4 + 11 * number, ("teal", 4))

    def _choices(self, target: pygame.Surface, model: Triage, tick: int) -> None:
        name = CALLS[model.caller].id
        options = [
            Option(self._content.message(f"triage.{name}.say.{reply}"), picture=self._replies[reply])
            for reply in REPLIES
        ]
        self._kit.choices(target, CHOICES, options, model.cursor, tick, model.stage_tick)

    def _max(self, target: pygame.Surface, model: Triage) -> None:
        """Let Max have a word while the door is leaned on."""
        if model.stage_tick < 16 or (model.stage is Stage.BURST and model.stage_tick < 60):
            return
        age = model.stage_tick - (16 if model.stage is Stage.PUSH else 60)
        words = self._content.message(model.word())
        self._box(target, "max", words, age * 2, age)
        whole = PUSH_TICKS if model.stage is Stage.PUSH else BURST_TICKS
        self._portrait(target, "max", "worried" if model.pushes < 3 else "startled", age * 2 < len(words), whole - age)
