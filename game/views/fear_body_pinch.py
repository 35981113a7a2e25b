"""The Pinch on the screen: a nurse's smile that hangs from a crane, and six arms of needles behind it."""

from __future__ import annotations

from math import cos, sin
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.events import Counted
from game.encounters.fear.fight import RISE, Stage
from game.views.fear_bodies import Look
from game.views.fear_parts import Blits, Hose, Point, Stamp, direction, frames, place
from game.views.fear_pinch_floor import PinchFloor

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

LEFT, RAISED = 118, 12
"""Where the face's picture lies on the screen when it has risen; in an opening it leans in."""
EYES = ((28, 42), (56, 42))
CAP = (0, -7)
PLASTER = (62, 62)
# the places above are those of assets/painter/fear_pinch_body
BEAM, MAST = (48, 14), (124, 9)
"""Where the crane's beam and mast stand on the screen."""
ARMS: tuple[tuple[Point, Point, Point, str], ...] = (
    ((74, 36), (62, 62), (-0.55, 0.85), "green"),
    ((246, 36), (258, 62), (0.55, 0.85), "pink"),
    ((96, 36), (84, 50), (-0.25, 1.0), "pink"),
    ((224, 36), (236, 50), (0.25, 1.0), "green"),
    ((116, 36), (104, 60), (-0.4, 1.0), "green"),
    ((204, 36), (216, 60), (0.4, 1.0), "pink"),
)
"""Each arm: where its cable leaves the beam, its hook at rest, where its needle points, what is in it."""
STRIKES = ("needle", "thrust", "sharp", "pool", "drop")
"""Looks for which the arms reach out."""
REACH, SMOOTH = 12, 0.1
HURT_TICKS, CALMED_TICKS, SAID_TICKS = 26, 90, 14
JAWS = (0, 2, 5, 9)


class Body:
    """The Pinch, as ``FearBody`` says."""

    rushing = ("thrust",)

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/pinch_*``."""
        self._place = assets.sheet("fear/pinch_place")
        self._floor = PinchFloor(assets)
        self.looks: dict[str, Look] = self._floor.looks
        self.marks: dict[str, Look] = self._floor.marks
        self.soft = False
        face, eyes, heads = (assets.sheet(f"fear/pinch_{name}") for name in ("face", "eyes", "heads"))
        self._face = {
            tag: frames(face, tag, (0, 0)) for tag in ("behind", "tips", "blades", "jaw", "mask", "cracks", "lids")
        }
        self._pupils = {kind: frames(eyes, kind)[0] for kind in ("calm", "pin", "soft")}
        self._cap = frames(assets.sheet("fear/pinch_cap"), "cap", (0, 0))[0]
        self._plaster = frames(assets.sheet("fear/pinch_plaster"), "plaster")[0]
        self._beam = frames(assets.sheet("fear/pinch_beam"), "beam", (0, 0))[0]
        self._mast = frames(assets.sheet("fear/pinch_mast"), "mast", (0, 0))[0]
        self._heads = {tag: frames(heads, tag) for tag in ("green0", "green1", "pink0", "pink1", "reed")}
        self._rope = Hose([frames(assets.sheet("fear/pinch_links"), "rope")], 9)
        self._forget()

    def _forget(self) -> None:
        self.lean = 0.0
        self._gaze: Point = (0.0, 0.0)
        self._swing = 0.0
        self._shake: Point = (0.0, 0.0)
        self._goal: Point = (160.0, 140.0)
        self._jaw = self._lid = self._cracked = 0
        self._pupil, self._busy, self._spent = "calm", False, False
        self._resting, self._hop = False, 0.0

    @property
    def bullets(self) -> str:
        """The sheet of what it throws: sharps, or blades of reed."""
        return "fear/pinch_blades" if self.soft else "fear/pinch_bullets"

    # -- reading the fight ------------------------------------------------------------------------

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read eyes, jaw, arms and cracks off the fight."""
        pose = fear.pose()
        self.lean = (RISE - pose.rise) / RISE
        self._resting = fear.coda is not None
        goal_x = max(-1.0, min(1.0, (fear.elara.x / 256 - 160) / 70))
        goal_y = max(-0.4, min(1.0, (fear.elara.y / 256 - 100) / 50))
        gx, gy = self._gaze
        self._gaze = gx + (goal_x - gx) * SMOOTH, gy + (goal_y - gy) * SMOOTH
        self._swing += ((0.0 if self._resting else goal_x * 5) - self._swing) * SMOOTH / 3
        self._pupil, self._lid = self._eyes(fear, pose.strike, time)
        self._jaw = self._spoken(fear, pose.mouth)
        lost = fear.phase.grip - fear.ledger.grip
        self._cracked = min(lost * 4 // max(fear.phase.grip, 1), 3)
        self._arms([view for view in (*fields, *marks) if view.look in STRIKES])
        tremor = max(HURT_TICKS - pose.hurt, 0) / 8
        self._hop = tremor * 2
        self._shake = (0.0, 0.0) if still else (tremor * sin(time * 1.9), tremor * 0.6 * sin(time * 2.7))

    def _eyes(self, fear: Fear, strike: int, time: float) -> tuple[str, int]:
        """Return its eyes' light, and how far the lids are down (0–3)."""
        if fear.hurt < HURT_TICKS:
            return "pin", 0
        if fear.coda is not None:
            return "soft", 3 if fear.coda.age > 40 else 2
        if fear.calmed < CALMED_TICKS:
            return "soft", 1
        if fear.stage is Stage.PULLED:
            return "calm", 3
        if fear.stage is Stage.ARRIVE:
            return "calm", max(0, 3 - fear.stage_tick // 16)
        if int(time) % 210 < 8:
            return "calm", 3 if int(time) % 210 < 5 else 2
        if fear.stage is Stage.OPENING:
            return ("soft" if fear.ledger.halves >= 2 else "calm"), 1
        return ("pin" if strike > 150 else "calm"), 0

    def _spoken(self, fear: Fear, mouth: int) -> int:
        """Return how far the jaw hangs (0–3): it counts, it strikes, it is hurt."""
        if fear.hurt < HURT_TICKS:
            return 3
        if self._resting or fear.stage is Stage.PULLED:
            return 0
        if fear.wave is not None:
            tick = fear.wave.tick
            for said, event in fear.wave.timeline.cues:
                if isinstance(event, Counted) and said <= tick < said + SAID_TICKS:
                    return 3
        if fear.stage is Stage.ARRIVE:
            return (1, 3, 0, 2)[fear.stage_tick // 7 % 4] if 20 < fear.stage_tick < 84 else 0
        return 2 if mouth > 230 else 1 if mouth > 70 else 0

    def _arms(self, views: list[FieldView]) -> None:
        self._busy = bool(views) and not self._resting
        self._spent = any(view.live for view in views)
        if not views:
            return
        places = [_middle(view) for view in views]
        x, y = sum(at[0] for at in places) / len(places), sum(at[1] for at in places) / len(places)
        gx, gy = self._goal
        self._goal = gx + (x - gx) * SMOOTH, gy + (y - gy) * SMOOTH

    # -- drawing ----------------------------------------------------------------------------------

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the garden."""
        target.blit(self._place.frame("loop", ms), (0, 0))

    def behind(self, out: Blits, time: float) -> None:
        """Add the crane: mast and beam."""
        place(out, self._mast, *MAST)
        place(out, self._beam, *BEAM)

    def before(self, out: Blits, time: float) -> None:
        """Add arms and face."""
        left = LEFT + self._shake[0] + self._swing + 1.5 * sin(time / 53)
        top = RAISED + RISE * self.lean + 1.6 * sin(time / 34) + self._shake[1]
        for number in range(len(ARMS)):
            self._arm(out, number, time)
        for side in (-1, 1):
            start, end = (160 + side * 14, 34.0), (left + 42 + side * 20, top + 18)
            out += self._rope.lay(start, (start[0], start[1] + 4), (end[0], end[1] - 6), end)
        self._head(out, left, top)

    def _head(self, out: Blits, left: float, top: float) -> None:
        """Add the face: what is behind it, jaw, mask, eyes, cracks, cap and plaster."""
        face = self._face
        drop = JAWS[self._jaw]
        place(out, face["behind"][0], left, top)
        for x, y in EYES:
            place(out, self._pupils[self._pupil], left + x + self._gaze[0] * 4, top + y + self._gaze[1] * 2)
        place(out, face["blades" if self.soft else "tips"][0], left, top)
        place(out, face["jaw"][0], left, top + drop)
        place(out, face["mask"][0], left, top)
        if self._lid:
            place(out, face["lids"][self._lid - 1], left, top)
        if self._cracked:
            place(out, face["cracks"][self._cracked - 1], left, top)
        place(out, self._plaster, left + PLASTER[0], top + PLASTER[1])
        place(out, self._cap, left + CAP[0], top + CAP[1] - self._hop)

    def _arm(self, out: Blits, number: int, time: float) -> None:
        start, rest, aim, liquid = ARMS[number]
        phase = time / 35 + number * 1.1
        x, y = rest[0] + 3 * sin(phase), rest[1] + 3 * cos(phase * 1.2) + 6 * self.lean
        aim_x, aim_y = aim
        if self._resting:
            aim_x, aim_y = 0.0, 1.0
        elif self._busy:
            aim_x, aim_y = self._goal[0] - x, self._goal[1] - y
        size = max((aim_x * aim_x + aim_y * aim_y) ** 0.5, 0.01)
        aim_x, aim_y = aim_x / size, aim_y / size
        if self._busy:
            x, y = x + REACH * aim_x * 0.6, y + REACH * aim_y
        out += self._rope.lay(start, (start[0], start[1] + 8), (x - aim_x * 10, y - aim_y * 10), (x, y))
        run: list[Stamp] = self._heads["reed" if self.soft else f"{liquid}{0 if self._spent else 1}"]
        place(out, run[direction(aim_x, aim_y)], x, y)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where a stroke lands."""
        return ((160, 70 + int(RISE * self.lean)),) if fear.hurt == 1 else ()


def _middle(view: FieldView) -> Point:
    if view.form == "slab":
        x0, y0, x1, y1 = view.shape[:4]
        return (x0 + x1) / 512, (y0 + y1) / 512
    return view.shape[0] / 256, view.shape[1] / 256
