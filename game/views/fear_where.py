"""The last phase: the room inside, the small icon and what it holds, the question, the calls, the giving back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.assets import Assets
from game.encounters.fear.spec import Manner
from game.encounters.fear.where import FAREWELL_TICKS, NOBODY, Step, Where
from game.views.fear_lessons import FearLessons
from game.views.fear_opening import THINGS, OpeningView
from game.views.fear_parts import Blits, frames, place
from game.views.fear_text import Texts
from game.views.kit import Kit
from game.views.kit_talk import Option

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear

ICON = (120, 24)
PILE: tuple[tuple[str, int, int], ...] = (
    ("tile", 150, 84), ("leaflet", 168, 84), ("book", 158, 80), ("watch2", 146, 92), ("glove", 172, 90),
    ("visor", 158, 96), ("bulb", 146, 86), ("plaster", 162, 92), ("watch", 154, 88), ("ticket", 172, 94),
)  # fmt: skip
"""The heap in its arms from back to front: thing and where its middle lies."""
SHADOW = (58, 92, 9)
"""The shadow it hovers over: its width, top and height."""
PAIRS = {"watch2": "tomasz", "ticket": "tomasz"}
"""Things that go with another of their owner's."""
KEPT_ROW = (160, 166)
"""Around where what was refused or misjudged gathers: with Elara."""
MANNER_ICONS = ("tell_me", "ask_me", "be_quick", "dont_look", "stay")
GIVEN_BY = {Manner.TELL: "listen", Manner.ASK: "act", Manner.LOOK: "down"}
"""The action that hands a thing back, where neither beats nor a breath do."""
UNDECIDED_TICKS = 150
"""After so long without a choice, the last question shows the buttons it is answered with."""
RIPPLE_TICKS = 80
"""How long a ring of a call takes to go out."""
THANKS_TICK = 40
"""How long after the last call it speaks once more, its arms empty."""
MANNER_BOX = pygame.Rect(44, 134, 232, 38)


class WhereView:
    """Draws the last phase."""

    def __init__(self, assets: Assets, kit: Kit, texts: Texts, opening: OpeningView, lessons: FearLessons) -> None:
        """``opening`` lends its cards, lines, strip and flower."""
        self._assets, self._kit, self._texts, self._opening = assets, kit, texts, opening
        self._lessons = lessons
        self._room = assets.sheet("fear/inside")
        self._icon = assets.sheet("fear/icon")
        self._arms = assets.sheet("fear/icon_arms").frames("hold")
        self._hand = frames(assets.sheet("fear/fx"), "hand")[0]
        self._things = opening.things

    def ground(self, target: pygame.Surface, time: float) -> None:
        """Draw the room, its walls beating slowly."""
        target.blit(self._room.frame("loop", self._kit.ms(int(time))), (0, 0))

    def draw(self, target: pygame.Surface, fear: Fear, tick: int) -> None:
        """Draw the icon and what is said and chosen; Elara is drawn between, by the fight's view."""
        where = fear.where
        if where is None:
            return
        self._figure(target, fear, where, tick)
        match where.step_now:
            case Step.QUESTION:
                self._question(target, fear, where, tick)
            case Step.PURGE:
                self._opening.sentence(target, self._texts(f"fear.{fear.spec.id}.purge.{where.strokes}"), 112)
                self._lessons.tip(target, "purge", 160, 176, "act")
            case Step.RING:
                self._ring(target, fear, where)
            case Step.WORDS | Step.ANSWER | Step.LINE:
                self._opening.line(target, where.speaker, self._texts(where.message), where.tick)
            case Step.MANNER:
                self._manners(target, fear, where, tick)
            case Step.GIVE:
                self._giving(target, fear, where, tick)
            case Step.FAREWELL if where.outcome == "soothe" and where.tick > THANKS_TICK:
                self._opening.sentence(target, self._texts(f"fear.{fear.spec.id}.farewell"), 112)

    # -- the icon ---------------------------------------------------------------------------------

    def _figure(self, target: pygame.Surface, fear: Fear, where: Where, tick: int) -> None:
        x, y = ICON
        ended = where.step_now in (Step.FAREWELL, Step.OVER)
        purged = where.outcome == "purge"
        if ended and purged and where.tick > FAREWELL_TICKS // 2:
            y += (where.tick - FAREWELL_TICKS // 2) // 6
        hover = self._kit.sway(tick, 150, 2)
        breath = 0 if self._kit.still else tick // 40 % 2
        wide = SHADOW[0] - 2 * hover
        pygame.draw.ellipse(
            target, self._assets.colour("magenta", 0), (160 - wide // 2, SHADOW[1] + y - ICON[1], wide, SHADOW[2])
        )
        target.blit(self._icon.frames(_face(where))[breath], (x, y + hover))
        out: Blits = []
        current = (
            where.patient(fear.spec)[0] if where.step_now in (Step.RING, Step.ANSWER, Step.MANNER, Step.GIVE) else ""
        )
        gone = set(where.settled)
        stay = [who for who, how in where.settled.items() if how != "returned"]
        for thing, tx, ty in PILE:
            owner = PAIRS.get(thing) or next(who for who, name in THINGS.items() if name == thing)
            if owner in gone:
                if owner in stay and thing not in PAIRS:
                    place(
                        out,
                        self._things[thing],
                        KEPT_ROW[0] + stay.index(owner) * 20 - len(stay) * 10 + 10,
                        KEPT_ROW[1],
                    )
                continue
            if purged and ended:
                continue
            lift = 6 + self._kit.sway(tick, 40, 2) if owner == current else 0
            place(out, self._things[thing], tx, ty + hover - lift)
        target.fblits(out)
        hug = 2 if ended or where.step_now is Step.QUESTION else 1 if where.settled else 0
        target.blit(self._arms[hug], (x, y + hover + 2))

    # -- question and calls -----------------------------------------------------------------------

    def _question(self, target: pygame.Surface, fear: Fear, where: Where, tick: int) -> None:
        self._opening.sentence(target, self._texts(f"fear.{fear.spec.id}.where"), 112)
        options = [
            Option(self._texts(choice.message), not choice.reason, self._texts(choice.reason))
            for choice in fear.choices()
        ]
        self._kit.choices(target, (40, 140, 240, 17), options, where.cursor, tick, where.tick)
        if where.cursor == NOBODY and where.tick > UNDECIDED_TICKS:
            self._lessons.tip(target, "question", 160, 20, "along", "act")

    def _ring(self, target: pygame.Surface, fear: Fear, where: Where) -> None:
        """Draw the call: whose, and waves that go out from the thing."""
        who = where.patient(fear.spec)[0]
        colour = self._assets.colour("teal", 4)
        for wave in range(3):
            reach = (where.tick + wave * RIPPLE_TICKS // 3) % RIPPLE_TICKS * 34 // RIPPLE_TICKS + 12
            pygame.draw.circle(target, colour, (160, 84), reach, 1)
        self._opening.line(target, where.speaker, self._texts(where.message), where.tick)
        width = self._kit.body.size(self._texts.person(who))[0] + 13
        self._kit.name_plate(target, self._texts.person(who), 160 - width // 2, 8)

    def _manners(self, target: pygame.Surface, fear: Fear, where: Where, tick: int) -> None:
        who = where.patient(fear.spec)[0]
        icons = self._assets.sheet("ui/icons")
        options = [
            Option(self._texts(choice.message), picture=icons.frame(icon))
            for choice, icon in zip(fear.choices(), MANNER_ICONS, strict=True)
        ]
        self._kit.choices(target, (50, 94, 220, 15), options, where.cursor, tick, where.tick)
        self._kit.name_plate(target, self._texts.person(who), 60, 75)

    def _giving(self, target: pygame.Surface, fear: Fear, where: Where, tick: int) -> None:
        giving = where.giving
        if giving is None:
            return
        who = self._texts.person(where.patient(fear.spec)[0])
        if giving.strokes is not None:
            self._opening.strokes(target, giving.strokes, who, tick)
            return
        if giving.breath is not None:
            self._opening.breath(target, giving.breath)
            return
        box = self._kit.panel(target, MANNER_BOX, "tip")
        name = MANNER_ICONS[int(giving.manner)]
        self._kit.icon(target, name, box.x + 8, box.y + 6)
        self._kit.text(target, self._texts(f"fear.manner.{giving.manner.name.lower()}"), box.x + 24, box.y + 6)
        colour = self._assets.colour
        target.fill(colour("void", 0), (box.x + 8, box.y + 24, box.width - 16, 7))
        target.fill(colour("teal", 3), (box.x + 9, box.y + 25, (box.width - 18) * giving.progress // 256, 5))
        self._lessons.tip(target, f"give.{giving.manner.name.lower()}", 160, box.y - 4, GIVEN_BY[giving.manner])
        if giving.manner is Manner.ASK and giving.hand_up:
            out: Blits = []
            place(out, self._hand, box.right - 24, box.y - 12 + self._kit.sway(tick, 30, 2))
            target.fblits(out)


def _face(where: Where) -> str:
    """Return the icon's face for what happens to it."""
    ended = where.step_now in (Step.FAREWELL, Step.OVER)
    if where.outcome == "purge" or where.strokes:
        return f"hurt{min(max(where.strokes, 1), 3)}"
    if ended:
        return "asleep" if where.tick > 80 else "relief"
    if where.step_now is Step.EMPTY:
        return "smile" if where.tick < 150 else "sad"
    if where.step_now is Step.WORDS:
        return "sad" if where.speaker == "elara" else "ask"
    if where.step_now is Step.QUESTION:
        return "ask"
    if where.step_now is Step.LINE:
        return "relief" if list(where.settled.values())[-1:] == ["returned"] else "sad"
    return "ask" if where.step_now in (Step.RING, Step.ANSWER) else "smile"
