"""The Chair on the screen: headrest, backrest, seat, two armrests, and what swings beside it. It breathes."""

from __future__ import annotations

from dataclasses import dataclass
from math import sin
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.breath import BREATH_TICKS, IN_TICKS
from game.encounters.fear.fight import RISE, Stage
from game.views.fear_bodies import Look
from game.views.fear_chair_looks import ChairLooks
from game.views.fear_parts import Blits, Hose, Point, frames, place

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

MIDDLE = 160
LEAN = 12
"""How far it leans in, in px; its headrest bows NOD more."""
NOD = 8
# where the parts' pictures lie in a wave: left edges from the middle, top edges
HEAD, NECK, BACK, SEAT, BASE = (-39, -3), (-20, 26), (-54, 30), (-76, 54), (-52, 86)
ARMS = {"left": (-90, 36), "right": (44, 36)}
SMOOTH = 0.12
CLOSE = 12
"""How far an armrest comes in while those on the floor do."""
HURT_TICKS, CALMED_TICKS = 26, 90
WAKES = 60
"""Tick of its arrival at which it looks up."""
GRIPPED = 3
"""With so many eighths of its grip gone, what hands have worn into its arms shows."""


@dataclass
class Mood:
    """What the Chair does at the moment, in px and 0..1."""

    lean: float = 0.0
    nod: float = 0.0
    turn: float = 0.0
    breath: float = 0.0
    held: bool = False
    face: str = "low"
    warm: bool = False
    worn: bool = False
    visor: bool = False
    close: float = 0.0
    raised: float = 0.0
    shake: Point = (0.0, 0.0)


class Body:
    """The Chair, as ``FearBody`` says."""

    bullets = "fear/chair_bullets"
    rushing: tuple[str, ...] = ()

    def __init__(self, assets: Assets) -> None:
        """Cut its sheets."""
        self._room = assets.sheet("fear/chair_room")
        head, back, arms = (assets.sheet(f"fear/chair_{name}") for name in ("head", "back", "arms"))
        self._heads = {state: frames(head, state, (0, 0))[0] for state in ("rest", "wide", "low")}
        self._backs = {state: frames(back, state, (0, 0)) for state in ("cold", "warm")}
        self._arms = {tag: frames(arms, tag, (0, 0))[0] for tag in arms.tags}
        self._seat = frames(assets.sheet("fear/chair_seat"), "seat", (0, 0))[0]
        self._base = frames(assets.sheet("fear/chair_base"), "lift", (0, 0))[0]
        self._neck = frames(assets.sheet("fear/chair_neck"), "posts", (0, 0))[0]
        self._tray = frames(assets.sheet("fear/chair_tray"), "tray")[0]
        self._bowl = frames(assets.sheet("fear/chair_bowl"), "bowl")[0]
        self._visor = frames(assets.sheet("fear/chair_visor"), "visor")[0]
        self._clip = frames(assets.sheet("fear/chair_clip"), "hang", (5, 1))[0]
        links = assets.sheet("fear/chair_links")
        self._hose, self._chain = Hose([frames(links, "hose")], 12), Hose([frames(links, "chain")], 14)
        self._looks = ChairLooks(assets)
        self.looks: dict[str, Look] = self._looks.live
        self.marks: dict[str, Look] = self._looks.marks
        self.mood = Mood()

    @property
    def lean(self) -> float:
        """How far it leans in."""
        return self.mood.lean

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read its mood off the fight."""
        mood, pose = self.mood, fear.pose()
        self._looks.biting = [view for view in fields if view.live and view.look == "clip"]
        mood.lean = (RISE - pose.rise) / RISE
        mood.held = fear.wave is not None and fear.wave.held
        if not mood.held:
            mood.breath = _breath(fear.clock)
        mood.face = _face(fear, pose.strike, pose.mouth, mood.held)
        mood.turn += ((fear.elara.x / 256 - MIDDLE) / 22 - mood.turn) * SMOOTH
        mood.nod += ((1.0 if fear.stage is Stage.OPENING and fear.opening else 0.0) - mood.nod) * SMOOTH
        closing = any(view.look == "armrest" for view in fields)
        mood.close += ((CLOSE if closing else 0) - mood.close) * SMOOTH
        levers = any(view.look in ("lever", "cushion") and not view.live for view in fields)
        mood.raised += ((-7 if levers else 0) - mood.raised) * SMOOTH
        lost = (fear.phase.grip - fear.ledger.grip) * 8 // max(fear.phase.grip, 1)
        mood.worn = lost >= GRIPPED
        understood = fear.coda is not None and fear.coda.outcome == "understood"
        mood.warm = fear.ledger.halves >= 2 or understood
        mood.visor = understood or fear.ledger.halves * 2 > fear.phase.goal
        mood.shake = (0.0, 0.0) if still else _tremor(fear, time)

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the room."""
        target.blit(self._room.frame("loop", ms), (0, 0))

    def _at(self, part: Point, more: float = 0.0) -> Point:
        """Return where a part lies now, ``more`` px lower."""
        mood = self.mood
        return MIDDLE + part[0] + mood.shake[0], part[1] + LEAN * mood.lean + mood.shake[1] + more

    def behind(self, out: Blits, time: float) -> None:
        """Add what swings beside it: the tray, the bowl, their hoses."""
        mood = self.mood
        swing = 0.0 if mood.held else 3 * sin(time / 43)
        tray_x, tray_y = self._at((96 + swing, 46), 1.5 * sin(time / 29))
        bowl_x, bowl_y = self._at((-100 - swing, 60), 1.5 * sin(time / 33 + 2))
        root_x, root_y = self._at((0, 90))
        for way, x, y in ((1, tray_x, tray_y), (-1, bowl_x, bowl_y)):
            elbow = (root_x + way * 96, root_y + 4)
            out += self._hose.lay((root_x + way * 50, root_y), elbow, (x + way * 20, y + 38), (x, y + 7))
        place(out, self._tray, tray_x, tray_y)
        place(out, self._bowl, bowl_x, bowl_y)

    def before(self, out: Blits, time: float) -> None:
        """Add the chair, from the lift to the arms."""
        mood = self.mood
        swell = mood.breath
        place(out, self._base, *self._at(BASE))
        nod = NOD * mood.nod
        place(out, self._neck, *self._at(NECK, nod * 0.4))
        back = self._backs["warm" if mood.warm else "cold"][round(2 * swell)]
        place(out, back, *self._at(BACK, -1.5 * swell))
        head_x, head_y = self._at(HEAD, nod - 1.5 * swell)
        place(out, self._heads[mood.face], head_x + mood.turn, head_y)
        self._bib_chain(out, head_x + mood.turn, head_y, time)
        if mood.visor:
            place(out, self._visor, head_x + mood.turn + 39, head_y + 18)
        place(out, self._seat, *self._at(SEAT, 0.8 * swell))
        kind = "gripped" if mood.worn else "plain"
        for side, way in (("left", 1), ("right", -1)):
            x, y = self._at(ARMS[side], mood.raised - 1.2 * swell)
            place(out, self._arms[f"{side}_{kind}"], x + way * mood.close, y)

    def _bib_chain(self, out: Blits, x: float, y: float, time: float) -> None:
        """Hang the bib's chain under the headrest, a clip at either end."""
        sway = 0.0 if self.mood.held else 2 * sin(time / 26)
        left, right = (x + 12, y + 34), (x + 66, y + 34)
        out += self._chain.lay(left, (left[0] + 8 + sway, y + 54), (right[0] - 8 + sway, y + 54), right)
        for px, py in (left, right):
            place(out, self._clip, px + sway * 0.3, py)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where buttons fly off: at its seams, as a stroke lands."""
        if fear.hurt != 1:
            return ()
        x, y = self._at((0, 62))
        return (int(x) - 36, int(y)), (int(x) + 36, int(y))


def _breath(clock: int) -> float:
    """Return how full it has breathed itself, 0 to 1: in as long as one breathes in, out as long as out."""
    tick = clock % BREATH_TICKS
    if tick < IN_TICKS:
        return tick / IN_TICKS
    return (BREATH_TICKS - tick) / (BREATH_TICKS - IN_TICKS)


def _face(fear: Fear, strike: int, mouth: int, held: bool) -> str:
    """Return how its headrest looks, though it has no face."""
    if fear.coda is not None or held or fear.stage is Stage.PULLED:
        return "low"
    if fear.hurt < HURT_TICKS:
        return "wide"
    if fear.calmed < CALMED_TICKS:
        return "low"
    if fear.stage is Stage.ARRIVE:
        return "low" if fear.stage_tick < WAKES else "rest"
    return "wide" if mouth == 256 or strike > 200 else "rest"


def _tremor(fear: Fear, time: float) -> Point:
    """Return how far it shakes when it is struck."""
    strength = max(0.0, (HURT_TICKS - fear.hurt) / 8)
    return strength * sin(time * 1.9), strength * 0.6 * sin(time * 2.7)
