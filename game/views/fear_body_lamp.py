"""The Lamp on the screen: a studio light that hangs from the rig, shutters for lids, seven lenses that look."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import sin
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear.fight import RISE, Stage
from game.views.fear_bodies import Look
from game.views.fear_lamp_looks import LampLooks
from game.views.fear_parts import Blits, Hose, Point, frames, place

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

MIDDLE = (160, 47)
"""Where the middle of its glass hangs in a wave; in an opening it leans in by LEAN."""
LEAN = 14
SMOOTH = 0.14
REACH = 10
"""How far a lens stretches towards what it is about to take, in px."""
LOWEST = 40
"""How far below the glass's middle a lens may reach: the floor is not to be hidden."""
WAKES = 40
"""Tick of its arrival at which the shutters open."""
HURT_TICKS, CALMED_TICKS = 26, 90
FOREIGN = ("refused", "off_record")
"""What Delphine did before the cameras if the prints show Elara’s face, and not her own."""
CABLES: tuple[tuple[Point, Point, Point, Point], ...] = (
    ((112, 16), (96, 44), (104, 62), (118, 40)),
    ((208, 16), (226, 40), (214, 66), (202, 42)),
)


@dataclass(frozen=True)
class Eye:
    """A lens: where it looks from (from the glass's middle), its size, where its arm leaves and bends."""

    x: float
    y: float
    size: str
    root: Point
    bend: Point


EYES = (
    Eye(-62, -25, "small", (-46, -4), (-58, -2)),
    Eye(-80, 2, "big", (-48, 0), (-62, 14)),
    Eye(-60, 34, "small", (-44, 14), (-40, 40)),
    Eye(0, 40, "big", (0, 26), (6, 30)),
    Eye(60, 34, "small", (44, 14), (40, 40)),
    Eye(80, 2, "big", (48, 0), (62, 14)),
    Eye(62, -25, "small", (46, -4), (58, -2)),
)
ORDER = (3, 1, 5, 0, 6, 2, 4)
"""In which order lenses break, and are capped from the other end."""


@dataclass
class Mood:
    """What the Lamp does at the moment, in px and 0..1."""

    lean: float = 0.0
    gaze: Point = (0.0, 0.0)
    lids: str = "closed"
    glow: str = "dark"
    shake: Point = (0.0, 0.0)
    iris: int = 2
    lit: bool = False
    cracked: int = 0
    capped: int = 0
    reach: list[Point] = field(default_factory=lambda: [(0.0, 0.0)] * len(EYES))


class Body:
    """The Lamp, as ``FearBody`` says."""

    bullets = "fear/lamp_bullets"
    rushing: tuple[str, ...] = ()

    def __init__(self, assets: Assets) -> None:
        """Cut its sheets."""
        self._studio = assets.sheet("fear/lamp_studio")
        head, bulb, eyes = (assets.sheet(f"fear/lamp_{name}") for name in ("head", "bulb", "eyes"))
        self._head = {tag: frames(head, tag)[0] for tag in head.tags}
        self._bulbs = {tag: frames(bulb, tag)[0] for tag in bulb.tags}
        self._eyes = {tag: frames(eyes, tag) for tag in eyes.tags}
        links = assets.sheet("fear/lamp_links")
        arms = [frames(links, f"arm{step}") for step in range(2)]
        self._arm = Hose(arms, 7, None, frames(links, "collar"), (3,))
        self._cable = Hose([frames(links, "cable")], 14)
        self._looks = LampLooks(assets)
        self.looks: dict[str, Look] = self._looks.live
        self.marks: dict[str, Look] = self._looks.marks
        self.mood = Mood()
        self._broken: list[Point] = []

    @property
    def lean(self) -> float:
        """How far it leans in."""
        return self.mood.lean

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read its mood off the fight."""
        mood, pose = self.mood, fear.pose()
        self._looks.shown = "elara" if fear.setup.fact("delphine") in FOREIGN else "delphine"
        mood.lean = (RISE - pose.rise) / RISE
        gx, gy = mood.gaze
        goal_x = max(-1.0, min(1.0, (fear.elara.x / 256 - 160) / 70))
        goal_y = max(-0.5, min(1.0, (fear.elara.y / 256 - 100) / 50))
        mood.gaze = gx + (goal_x - gx) * SMOOTH, gy + (goal_y - gy) * SMOOTH
        mood.lids, mood.glow = _face(fear, pose.strike, pose.mouth)
        mood.iris = 0 if mood.lids == "closed" else 3 if pose.strike > 150 else 2 if pose.mouth else 1
        mood.lit = pose.mouth == 256 and fear.hurt >= HURT_TICKS
        mood.shake = (0.0, 0.0) if still else _tremor(fear, time)
        self._count(fear)
        self._stretch(fields)

    def _count(self, fear: Fear) -> None:
        """See which lenses are cracked by strokes and which are capped by being understood."""
        mood, most = self.mood, len(EYES)
        cracked = (fear.phase.grip - fear.ledger.grip) * most // max(fear.phase.grip, 1)
        capped = min(fear.ledger.halves * most // max(fear.phase.goal, 1), most)
        if fear.coda is not None:
            cracked, capped = (0, most) if fear.coda.outcome == "understood" else (most, 0)
        self._broken = []
        if cracked > mood.cracked and fear.hurt < HURT_TICKS:
            self._broken = [self._eye(ORDER[index], 0.0) for index in range(mood.cracked, min(cracked, most))]
        mood.cracked, mood.capped = cracked, capped

    def _stretch(self, fields: list[FieldView]) -> None:
        """Let lenses stretch towards what is announced, each to the area nearest to it."""
        goals = [_middle(view) for view in fields if view.form == "slab"]
        for index, eye in enumerate(EYES):
            x, y = MIDDLE[0] + eye.x, MIDDLE[1] + eye.y
            wanted = (0.0, 0.0)
            if goals:
                to_x, to_y = min(goals, key=lambda goal: abs(goal[0] - x) + abs(goal[1] - y))
                dx, dy = to_x - x, to_y - y
                far = max((dx * dx + dy * dy) ** 0.5, 1.0)
                wanted = REACH * dx / far, min(REACH * dy / far, MIDDLE[1] + LOWEST - y)
            old = self.mood.reach[index]
            self.mood.reach[index] = (
                old[0] + (wanted[0] - old[0]) * SMOOTH,
                old[1] + (wanted[1] - old[1]) * SMOOTH,
            )

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the studio."""
        target.blit(self._studio.frame("loop", ms), (0, 0))

    def _top(self, time: float) -> Point:
        """Return where the middle of the glass hangs now."""
        mood = self.mood
        return (
            MIDDLE[0] + 1.6 * sin(time / 57) + mood.shake[0],
            MIDDLE[1] + LEAN * mood.lean + 1.2 * sin(time / 36) + mood.shake[1],
        )

    def _eye(self, index: int, time: float) -> Point:
        """Return where a lens is now."""
        x, y = self._top(time)
        eye, reach = EYES[index], self.mood.reach[index]
        sway = 1.8 * sin(time / 31 + index * 1.9)
        return x + eye.x + reach[0] + sway, y + eye.y + reach[1] + 1.6 * sin(time / 27 + index * 2.3)

    def behind(self, out: Blits, time: float) -> None:
        """Add the cables it hangs by."""
        x, y = self._top(time)
        for (ax, ay), (bx, by), (cx, cy), (dx, dy) in CABLES:
            drift = 2 * sin(time / 50 + ax)
            end = (x + dx - MIDDLE[0], y + dy - MIDDLE[1])
            out += self._cable.lay((ax, ay), (bx + drift, by), (cx - drift, cy), end)

    def before(self, out: Blits, time: float) -> None:
        """Add case, glass, bulb, shutters and the seven lenses."""
        mood = self.mood
        x, y = self._top(time)
        lit = mood.glow in ("warm", "flare")
        gx, gy = mood.gaze
        place(out, self._head["housing"], x, y)
        place(out, self._head[f"glass_{mood.glow}"], x, y)
        place(out, self._bulbs[mood.glow], x + gx * 7, y + gy * 5 + 2)
        place(out, self._head[f"{mood.lids}_{'lit' if lit else 'dark'}"], x, y)
        for index in range(len(EYES)):
            self._lens(out, index, x, y, time)

    def _lens(self, out: Blits, index: int, x: float, y: float, time: float) -> None:
        mood, eye = self.mood, EYES[index]
        ex, ey = self._eye(index, time)
        start = (x + eye.root[0], y + eye.root[1])
        bend = (x + eye.bend[0], y + eye.bend[1])
        out += self._arm.lay(start, bend, (ex * 0.7 + bend[0] * 0.3, ey * 0.7 + bend[1] * 0.3), (ex, ey))
        gx, gy = mood.gaze
        rank = ORDER.index(index)
        gone, capped = rank < mood.cracked, len(EYES) - 1 - rank < mood.capped
        if gone:
            glass = self._eyes[f"cracked_{eye.size}"][0]
        elif mood.lit:
            glass = self._eyes[f"lit_{eye.size}"][int(time / 3 + index) % 3]
        else:
            blink = int(time + index * 37) % 190 < 5
            glass = self._eyes[f"iris_{eye.size}"][0 if blink else mood.iris]
        place(out, glass, ex + gx * 2, ey + gy * 2)
        place(out, self._eyes[f"barrel_{eye.size}"][0], ex, ey)
        if capped:
            place(out, self._eyes[f"cap_{eye.size}"][0], ex, ey)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where lenses crack in this frame."""
        return tuple((int(x), int(y)) for x, y in self._broken)


def _middle(view: FieldView) -> Point:
    x0, y0, x1, y1 = view.shape[:4]
    return (x0 + x1) / 512, (y0 + y1) / 512


def _face(fear: Fear, strike: int, mouth: int) -> tuple[str, str]:
    """Return (shutters, glow)."""
    if fear.coda is not None:
        understood = fear.coda.outcome == "understood"
        return ("half", "ember") if understood and fear.coda.age < 300 else ("closed", "dark")
    if fear.hurt < HURT_TICKS:
        return "closed", "ember"
    if fear.calmed < CALMED_TICKS:
        return "half", "ember"
    if fear.stage is Stage.PULLED:
        return "closed", "dark"
    if fear.stage is Stage.ARRIVE:
        tick = fear.stage_tick
        return ("closed", "dark") if tick < WAKES else ("squint", "ember") if tick < WAKES + 24 else ("open", "warm")
    if fear.stage is Stage.OPENING:
        return ("half", "ember") if fear.ledger.halves >= 2 else ("squint", "warm")
    if mouth == 256:
        return "open", "flare"
    return ("squint", "warm") if strike > 120 else ("open", "warm")


def _tremor(fear: Fear, time: float) -> Point:
    """Return how far it swings when it is struck."""
    strength = max(0.0, (HURT_TICKS - fear.hurt) / 7)
    return strength * sin(time * 1.9), strength * 0.6 * sin(time * 2.7)
