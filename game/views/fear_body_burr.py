"""The Burr on the screen: a cathedral that is a handpiece, its rose window for an eye, hoses for arms."""

from __future__ import annotations

from math import cos, sin
from typing import TYPE_CHECKING

from game.assets import Assets
from game.encounters.fear import arena
from game.encounters.fear.fight import RISE, Stage
from game.views.fear_bodies import Look
from game.views.fear_burr_floor import BurrFloor
from game.views.fear_parts import Blits, Hose, Point, direction, frames, place

if TYPE_CHECKING:
    import pygame

    from game.encounters.fear.fight import Fear
    from game.encounters.fear.picture import FieldView

LEFT, RAISED = 84, -4
"""Where the body's picture lies on the screen when it has risen; in an opening it leans in."""
ROSE, GATE = (76, 47), (76, 107)
SPIRES = ((30, 47), (122, 47))
LANCETS = ((23, 76), (30, 72), (37, 76), (52, 88), (100, 88), (115, 76), (122, 72), (129, 76))
# the places above are those of assets/painter/fear_burr_body
GLOVE = (47, 84)
"""Where her glove hangs."""
ARMS: dict[str, tuple[Point, Point, Point, Point]] = {
    "nozzle_far": ((20, 58), (-22, -30), (-16, 30), (-0.3, 1.0)),
    "drill_far": ((132, 58), (22, -30), (168, 30), (0.3, 1.0)),
    "drill": ((16, 92), (-34, -26), (-34, 70), (0.25, 1.0)),
    "nozzle": ((136, 92), (34, -26), (186, 70), (-0.25, 1.0)),
}
"""Each hose: its shoulder, its handle, its wrist at rest (in the body's pixels), and where its head points."""
CABLES = (((104, -6), (96, 10), (104, 20), (112, 34)), ((216, -6), (224, 10), (216, 20), (208, 34)))
WORKS = {
    "pipe": "drill_far", "lane": "drill", "burr": "drill", "chip": "drill_far", "spark": "drill",
    "jet": "nozzle_far", "sheet": "nozzle", "foam": "nozzle",
}  # fmt: skip
"""Which arm reaches out for which attack."""
REACH, SMOOTH = 8, 0.12
HURT_TICKS, CALMED_TICKS = 26, 90


class Body:
    """The Burr, as ``FearBody`` says."""

    bullets = ""
    rushing = ("pipe", "lane")

    def __init__(self, assets: Assets) -> None:
        """Cut the sheets ``fear/burr_*``."""
        self._place = assets.sheet("fear/burr_place")
        self._floor = BurrFloor(assets)
        self.looks: dict[str, Look] = self._floor.looks
        self.marks: dict[str, Look] = self._floor.marks
        self.soft = False
        self._shell = frames(assets.sheet("fear/burr_body"), "shell", (0, 0))[0]
        rose, look = assets.sheet("fear/burr_rose"), assets.sheet("fear/burr_look")
        self._turbine, self._lids = frames(rose, "turbine"), frames(rose, "lids")
        self._pupils = {kind: frames(look, kind)[0] for kind in ("calm", "hot", "soft")}
        gate, hung, spires = (assets.sheet(f"fear/burr_{name}") for name in ("gate", "hung", "spires"))
        self._throat, self._doors = frames(gate, "throat", (20, 40)), frames(gate, "doors", (20, 40))
        self._bits = {False: frames(hung, "bit", (14, 0)), True: frames(hung, "bell", (14, 0))}
        self._spires = {False: frames(spires, "drill", (14, 46)), True: frames(spires, "pipe", (14, 46))}
        glass = assets.sheet("fear/burr_glass")
        self._glass = {tone: frames(glass, tone, (2, 19))[0] for tone in ("teal", "mustard", "red")}
        heads, links = assets.sheet("fear/burr_heads"), assets.sheet("fear/burr_links")
        self._drills = [frames(heads, f"drill{step}") for step in range(3)]
        self._fork = frames(heads, "fork")
        self._nozzles = [frames(heads, f"nozzle{wet}") for wet in range(2)]
        hose, thin = frames(links, "hose"), frames(links, "thin")
        self._hoses, self._cable = {False: Hose([hose], 15), True: Hose([thin], 15)}, Hose([thin], 10)
        hands = assets.sheet("fear/burr_hands")
        self._hands = {tag: frames(hands, tag)[0] for tag in ("spent", "raised")}
        self._reach: dict[str, Point] = {}
        self._forget()

    def _forget(self) -> None:
        self.lean = 0.0
        self._gaze: Point = (0.0, 0.0)
        self._shake: Point = (0.0, 0.0)
        self._mouth = self._lid = 0
        self._pupil, self._working, self._resting = "calm", False, False
        self._busy: set[str] = set()
        self._lit: dict[int, str] = {}
        self._left = self._most = 0

    # -- reading the fight ------------------------------------------------------------------------

    def notice(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> None:
        """Read eye, doors, arms and windows off the fight."""
        pose = fear.pose()
        self.lean = (RISE - pose.rise) / RISE
        self._resting = fear.coda is not None
        self._look(fear)
        self._pupil, self._lid = self._eye(fear, pose.strike)
        self._mouth = 3 if pose.hurt < HURT_TICKS else 0 if self._resting else (pose.mouth + 60) * 3 >> 8
        views = [*fields, *marks]
        self._working = bool(views) and not self._resting
        self._arms(views)
        self._windows(fear, fields, time)
        tremor = max(HURT_TICKS - pose.hurt, 0) / 8
        self._shake = (0.0, 0.0) if still else (tremor * sin(time * 1.9), tremor * 0.6 * sin(time * 2.7))
        wave = fear.wave
        self._left, self._most = (wave.halts, wave.timeline.halts) if wave else (0, 0)
        self._floor.held = bool(wave and wave.held)
        if self._floor.held:  # a hand is up: it looks away and waits
            self._pupil, self._lid, self._working = "soft", 2, False

    def _look(self, fear: Fear) -> None:
        goal_x = max(-1.0, min(1.0, (fear.elara.x / 256 - 160) / 70))
        goal_y = max(-0.3, min(1.0, (fear.elara.y / 256 - 90) / 60))
        gx, gy = self._gaze
        self._gaze = gx + (goal_x - gx) * SMOOTH, gy + (goal_y - gy) * SMOOTH

    def _eye(self, fear: Fear, strike: int) -> tuple[str, int]:
        """Return its light, and how far its lids are shut (0–3)."""
        if fear.hurt < HURT_TICKS:
            return "hot", 0
        if fear.coda is not None:
            return "soft", 3 if fear.coda.age > 40 else 2
        if fear.calmed < CALMED_TICKS:
            return "soft", 1
        if fear.stage is Stage.PULLED:
            return "calm", 3
        if fear.stage is Stage.ARRIVE:
            return "calm", max(0, 3 - fear.stage_tick // 24)
        if fear.stage is Stage.OPENING:
            return ("soft" if fear.ledger.halves >= 2 else "calm"), 1
        return ("hot", 0) if strike > 150 else ("calm", 0)

    def _arms(self, views: list[FieldView]) -> None:
        wanted: dict[str, Point] = {}
        for view in views:
            if view.look in WORKS and view.form == "slab":
                x0, y0, x1, y1 = view.shape[:4]
                wanted[WORKS[view.look]] = (x0 + x1) / 512, (y0 + y1) / 512
        for arm, goal in wanted.items():
            x, y = self._reach.get(arm, goal)
            self._reach[arm] = x + (goal[0] - x) * SMOOTH, y + (goal[1] - y) * SMOOTH
        self._busy = set(wanted)

    def _windows(self, fear: Fear, fields: list[FieldView], time: float) -> None:
        """Light the windows: in turn with the pipes that sound, else one by one as the light wanders."""
        self._lit = {}
        rising = [view for view in fields if view.look == "pipe"]
        for view in rising:
            pipe = min(max(((view.shape[0] + view.shape[2]) // 2 - arena.LEFT) * 8 // (arena.RIGHT - arena.LEFT), 0), 7)
            if view.live or view.progress > 60:
                self._lit[pipe] = "red" if view.live or view.progress > 200 else "mustard"
        if rising:
            return
        kind = "teal" if self._resting or fear.calmed < CALMED_TICKS else "mustard"
        for pipe in range(8):
            if self._resting or (int(time / 30) + pipe * 5) % 8 < 5:
                self._lit[pipe] = kind

    # -- drawing ----------------------------------------------------------------------------------

    def ground(self, target: pygame.Surface, ms: int) -> None:
        """Draw the nave, and beside the floor how often a hand still stops everything."""
        target.blit(self._place.frame("loop", ms), (0, 0))
        out: Blits = []
        for number in range(self._most):
            place(out, self._hands["raised" if number < self._left else "spent"], 272, 106 + 20 * number)
        target.fblits(out)

    def behind(self, out: Blits, time: float) -> None:
        """Add the hoses that come down from the vault."""
        down = RISE * self.lean
        for number, (a, b, c, d) in enumerate(CABLES):
            drift = 2 * sin(time / 47 + number * 2)
            out += self._cable.lay(a, (b[0] + drift, b[1]), (c[0] - drift, c[1] + down), (d[0], d[1] + down))

    def before(self, out: Blits, time: float) -> None:
        """Add arms, throat, doors, eye, body and spires."""
        left = LEFT + self._shake[0] + 0.8 * sin(time / 61)
        top = RAISED + RISE * self.lean + 1.2 * sin(time / 41) + self._shake[1]
        for name in ARMS:
            self._arm(out, name, time, left, top)
        self._portal(out, time, left, top)
        x, y = left + ROSE[0], top + ROSE[1]
        pace = 9 if self._resting or self.lean > 0.5 else 2 if self._working else 4
        place(out, self._turbine[int(time / pace) % 6], x, y)
        place(out, self._pupils[self._pupil], x + self._gaze[0] * 4, y + self._gaze[1] * 3)
        if self._lid:
            place(out, self._lids[self._lid - 1], x, y)
        place(out, self._shell, left, top)
        for number, tone in self._lit.items():
            wx, wy = LANCETS[number]
            place(out, self._glass[tone], left + wx, top + wy)
        spin = int(time / (2 if self._working else 6)) if not self._resting else 0
        run = self._spires[self.soft]
        for number, (sx, sy) in enumerate(SPIRES):
            place(out, run[(spin + number * 2) % len(run)], left + sx, top + sy)
        place(out, self._hands["raised"], left + GLOVE[0], top + GLOVE[1])

    def _portal(self, out: Blits, time: float, left: float, top: float) -> None:
        x, y = left + GATE[0], top + GATE[1]
        place(out, self._throat[int(time / 5) % 8], x, y)
        run = self._bits[self.soft]
        hangs = 2 * self._mouth + (1.5 * sin(time / 9) if self._working else 0)
        if self._mouth:
            place(out, run[int(time / (2 if self._working else 8)) % 4], x, y - 39 + hangs)
        place(out, self._doors[min(self._mouth, 3)], x, y)

    def _arm(self, out: Blits, name: str, time: float, left: float, top: float) -> None:
        shoulder, handle, wrist, aim = ARMS[name]
        far = name.endswith("_far")
        phase = time / 37 + len(name) * 1.7
        x, y = left + wrist[0] + 4 * cos(phase), top + wrist[1] + 4 * sin(phase * 1.3)
        aim_x, aim_y = aim
        if name in self._busy:
            goal = self._reach[name]
            aim_x, aim_y = goal[0] - x, goal[1] - y
        size = max((aim_x * aim_x + aim_y * aim_y) ** 0.5, 0.01)
        aim_x, aim_y = aim_x / size, aim_y / size
        if name in self._busy:
            x, y = x + REACH * aim_x, y + REACH * aim_y
        start = (left + shoulder[0], top + shoulder[1])
        bend = (start[0] + handle[0], start[1] + handle[1])
        out += self._hoses[far].lay(start, bend, (x - aim_x * 26, y - aim_y * 26), (x, y))
        if name.startswith("nozzle"):
            run = self._nozzles[name in self._busy]
        elif self.soft:
            run = self._fork
        else:
            run = self._drills[int(time / 2) % 3 if name in self._busy else 0]
        place(out, run[direction(aim_x, aim_y)], x, y)

    def bursts(self, fear: Fear) -> tuple[tuple[int, int], ...]:
        """Return where sparks fly as a stroke lands."""
        return ((160, 62 + int(RISE * self.lean)),) if fear.hurt == 1 else ()
