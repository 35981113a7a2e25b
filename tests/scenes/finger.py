"""A finger: plays by the pointer alone, what a hand or a plan would do by buttons."""

from __future__ import annotations

from typing import Any

from game.core.fixed import ONE
from game.core.input import ACT, BACK, DOWN, LEFT, LISTEN, MOVES, RIGHT, UP
from game.encounters.fear.fight import Fear
from game.encounters.fear.verbs import Part
from game.encounters.fear.where import Step
from game.encounters.swarm.joint import Joint
from game.encounters.swarm.joint import Part as Bots
from game.headless import Session
from game.scenes.clicking import HOLD_TICKS
from game.scenes.encounter import Encounter
from game.scenes.explore import Explore
from game.scenes.pointing import fear as fears
from game.scenes.pointing.aim import Box, rows

LEAD = 20
"""How far ahead of what it steers the finger points, in pixels."""


class Finger:
    """Points, clicks and holds; no button is ever pressed."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.at = (160, 90)
        self._down = False

    # -- gestures ---------------------------------------------------------------------------------

    def point(self, x: int, y: int, *, pressed: bool = False, ticks: int = 1) -> None:
        """Be at (x, y) for so many ticks."""
        self.at, self._down = (x, y), pressed
        self.session.step(0, ticks, pointer=(x, y, pressed))

    def click(self, x: int, y: int, rest: int = 1) -> None:
        """Click at (x, y), and stay there for ``rest`` ticks."""
        if self._down:
            self.point(*self.at)
        self.point(x, y, pressed=True)
        self.point(x, y, ticks=rest)

    def click_on(self, box: Box, rest: int = 1) -> None:
        """Click in the middle of a box."""
        self.click(box[0] + box[2] // 2, box[1] + box[3] // 2, rest)

    def corner(self) -> None:
        """Click the corner that is Menu."""
        self.click(311, 7)

    # -- in a place -------------------------------------------------------------------------------

    def explore(self) -> Explore:
        """Return the place; the player is free."""
        scene = self.session.game.scenes[-1]
        assert isinstance(scene, Explore), self.session.observe()["scenes"]
        return scene

    def on_screen(self, x: int, y: int) -> tuple[int, int]:
        """Return the pixel of the screen for one of the map, walking nearer until it is there."""
        for _ in range(40):
            eye = self.explore().eye
            to = x - (eye.x >> 8), y - (eye.y >> 8)
            if 4 <= to[0] < 296 and 20 <= to[1] < 176:
                return to
            self.click(min(max(to[0], 12), 286), min(max(to[1], 40), 168))
            self.point(160, 90, ticks=60)
        raise AssertionError(f"{x}, {y} never comes into the picture")

    def person(self, who: str) -> tuple[int, int]:
        """Return where on the screen somebody stands."""
        x, y = self.explore().person(who).at()
        return self.on_screen(x, y - 8)

    def talk_to(self, who: str) -> None:
        """Click on somebody until they talk, following them if they walk."""
        for _ in range(6):
            self.click(*self.person(who))
            for _tick in range(400):
                self.point(*self.at)
                if self.session.observe()["scene"] != "explore":
                    return
                if not self.explore().goal:
                    break
        raise AssertionError(f"{who} does not talk")

    def listen_to(self, who: str, tells: int) -> None:
        """Press on somebody and hold until so many of their tells are found."""
        self.point(*self.person(who), pressed=True)
        for _ in range(600):
            self.point(*self.at, pressed=True)
            if sum(tell in self.session.game.story.tells for tell in _tells(who)) >= tells:
                break
        self.point(*self.at, ticks=HOLD_TICKS)

    def read_on(self) -> None:
        """Click through lines, and choose the first option that is open, until the player is free."""
        for _ in range(4000):
            seen = self.session.observe()
            if seen["scene"] == "explore" and not seen["travelling"] and seen["veil"] == 0:
                return
            if seen["scene"] == "encounter":
                return
            if seen.get("options"):
                top: Any = self.session.game.scenes[-1]
                number = next(n for n, option in enumerate(seen["options"]) if option["available"])
                self.click_on(top.rows(self.session.game).rect(number))
            elif seen["scene"] in ("talk", "chapter"):
                self.click(160, 150)
            else:
                self.point(*self.at)
        raise AssertionError("still reading")

    # -- in encounters ----------------------------------------------------------------------------

    def begin(self, name: str) -> Encounter:
        """Begin an encounter on top of what is there."""
        encounter = Encounter.begin(self.session.game, name)
        self.session.game.push(encounter)
        return encounter

    def play(self, encounter: Encounter, hand: Any, limit: int = 30_000) -> None:
        """Do by pointer what a hand would do by buttons, until the encounter is over."""
        for _ in range(limit):
            if encounter not in self.session.game.scenes:
                return
            self.do(encounter, hand.buttons(encounter.rules.observe()))
        raise AssertionError(f"{encounter.name} does not end")

    def do(self, encounter: Encounter, held: int) -> None:
        """Do one tick of what is held."""
        rules: Any = encounter.rules
        if isinstance(rules, Fear) and not rules.walks:
            self._choose(rules, held)
            return
        led = rules.elara if isinstance(rules, Fear) else rules
        if isinstance(rules, Joint) and rules.part is Bots.BOTS:
            led = rules.small
        x, y = led.x, led.y
        to_x = x // ONE + LEAD * (bool(held & RIGHT) - bool(held & LEFT))
        to_y = y // ONE + LEAD * (bool(held & DOWN) - bool(held & UP))
        self.point(to_x, to_y, pressed=bool(held & (ACT | LISTEN | BACK)))

    def _choose(self, fear: Fear, held: int) -> None:
        """Bring the cursor where the hand would, by pointing at entries, and click what it would take."""
        boxes = self._boxes(fear)
        cursor = fear.opening.cursor if fear.opening is not None else fear.where.cursor if fear.where is not None else 0
        way = bool(held & (RIGHT | DOWN)) - bool(held & (LEFT | UP))
        if boxes and held & MOVES:
            self._over(boxes[(cursor + way) % len(boxes)], pressed=False)
            return
        if boxes and held & ACT:
            self._over(boxes[cursor], pressed=True)
            return
        self.point(*(self.at if boxes else (160, 60)), pressed=bool(held) and not boxes)

    def _over(self, box: Box, *, pressed: bool) -> None:
        """Point into a box, at another pixel than before: standing still points at nothing new."""
        nudge = 1 if self.at[0] == box[0] + box[2] // 2 else 0
        self.point(box[0] + box[2] // 2 + nudge, box[1] + box[3] // 2, pressed=pressed)
        self.point(*self.at, ticks=3)

    def _boxes(self, fear: Fear) -> list[Box]:
        game = self.session.game
        if fear.opening is not None and fear.opening.part in (Part.VERBS, Part.AIDS):
            return fears.cards(game, fear.choices())
        if fear.opening is not None and fear.opening.part is Part.READ:
            return fears.readings(game, fear.choices())
        if fear.where is not None and fear.where.step_now is Step.QUESTION:
            return rows(*fears.QUESTION, 2)
        if fear.where is not None and fear.where.step_now is Step.MANNER:
            return rows(*fears.MANNERS, 5)
        return []


def _tells(who: str) -> tuple[str, ...]:
    from game.story.cast import tells_of

    return tuple(tells_of(who))
