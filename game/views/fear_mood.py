"""From the rules to the puppet: how Cavity holds its face and limbs, smoothed from frame to frame."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

from game.encounters.fear.fight import RISE, Stage
from game.views.fear_cavity import Mood
from game.views.fear_parts import Point

if TYPE_CHECKING:
    from game.encounters.fear.fight import Fear
    from game.encounters.fear.wave import FieldView

ARMS = {
    "drill": "drill", "roller": "drill", "chip": "drill", "spark": "drill", "pole": "drill", "cinder": "drill",
    "needle": "syringe", "drop": "syringe", "foam": "syringe", "tide": "syringe",
    "lamp": "lamp", "mote": "lamp", "ring": "lamp", "petal": "lamp",
    "drain": "lamp", "clutch": "clamp", "clasp": "clamp",
    "pad": "clamp", "ticket": "clamp", "tray": "clamp", "wall": "clamp", "fruit": "clamp",
}  # fmt: skip
"""Which arm reaches out for which attack."""
OWNED = {
    "watch": "tomasz",
    "ticket": "tomasz",
    "plaster": "kofi",
    "bulb": "delphine",
    "glove": "nadia",
    "visor": "quin",
}
"""Whose the things in its enamel are."""
CLEAN = ("study", "optimise")
"""The phases in which it smiles."""
BREAKS = 54
"""Tick of the second phase's arrival at which the smile breaks."""
WAKES = 84
"""And at which the eye begins to open."""
SMOOTH = 0.12
"""Share of the way that arms and gaze go to their goal in a frame."""
HURT_TICKS, CALMED_TICKS = 26, 90


class Manners:
    """Keeps the mood between frames."""

    def __init__(self) -> None:
        self.mood = Mood()
        self._reach: dict[str, Point] = {}

    def read(self, fear: Fear, marks: list[FieldView], fields: list[FieldView], time: float, still: bool) -> Mood:
        """Return the mood of this frame; with ``still`` nothing trembles."""
        mood, pose = self.mood, fear.pose()
        arriving = fear.stage is Stage.ARRIVE
        before = arriving and fear.stage_tick < BREAKS  # still the face of the phase before
        mood.clean = fear.phase.id in CLEAN or (before and fear.phase.id == "comfort")
        mood.burst = fear.phase.id == "relief" and not before
        mood.lean = (RISE - pose.rise) / RISE
        self._look(fear, mood)
        self._limbs(mood, marks, fields)
        mood.shown = _things(fear)
        if mood.clean:
            mood.smile = "open" if pose.mouth > 200 else "parted" if pose.mouth > 40 or mood.lean > 0.6 else "shut"
        else:
            mood.jaw = _jaw(fear, pose.mouth)
            mood.lids, mood.iris = _eye(fear, pose.strike, pose.mouth)
            if mood.burst and mood.iris == "calm":
                mood.lids, mood.iris = ("worried" if mood.lids == "open" else mood.lids), "soft"
        mood.shake = (0.0, 0.0) if still else _tremor(fear, arriving, time)
        return mood

    def _look(self, fear: Fear, mood: Mood) -> None:
        goal_x = max(-1.0, min(1.0, (fear.elara.x / 256 - 160) / 70))
        goal_y = max(-0.4, min(1.0, (fear.elara.y / 256 - 100) / 50))
        gx, gy = mood.gaze
        mood.gaze = gx + (goal_x - gx) * SMOOTH, gy + (goal_y - gy) * SMOOTH

    def _limbs(self, mood: Mood, marks: list[FieldView], fields: list[FieldView]) -> None:
        """Let the arms whose attack is coming or live reach for where it falls."""
        wanted: dict[str, Point] = {}
        busy: set[str] = set()
        for view in (*fields, *marks):
            arm = ARMS.get(view.look)
            if arm is None:
                continue
            if view.live:
                busy.add(view.look)
            wanted[arm] = _middle(view)
        for arm, goal in wanted.items():
            x, y = self._reach.get(arm, goal)
            self._reach[arm] = x + (goal[0] - x) * SMOOTH, y + (goal[1] - y) * SMOOTH
        mood.reach = {arm: self._reach[arm] for arm in wanted}
        looks = {view.look for view in (*fields, *marks)}
        mood.spin = bool(looks & {"drill", "roller", "pole", "chip"})
        mood.lit = bool(looks & {"lamp", "mote"}) or "ring" in busy
        mood.fill = 0 if "needle" in busy else 1 if "needle" in looks else 2
        mood.gape = 2 if wanted.get("clamp") else 1


def _middle(view: FieldView) -> Point:
    if view.form == "slab":
        x0, y0, x1, y1 = view.shape[:4]
        return (x0 + x1) / 512, (y0 + y1) / 512
    if view.form == "cone":
        return view.shape[0] / 256, 160.0
    return view.shape[0] / 256, max(view.shape[1] / 256, 120.0)


def _jaw(fear: Fear, mouth: int) -> int:
    if fear.hurt < HURT_TICKS:
        return 3
    if fear.stage is Stage.OPENING:
        return 0 if fear.opening is None else 1
    if fear.stage in (Stage.ARRIVE, Stage.PULLED):
        return 0 if fear.stage_tick < WAKES else 1
    return 3 if mouth > 230 else 2 if mouth > 110 else 1


def _eye(fear: Fear, strike: int, mouth: int) -> tuple[str, str]:
    """Return (lids, iris)."""
    if fear.hurt < HURT_TICKS:
        return "wide", "hurt"
    if fear.calmed < CALMED_TICKS:
        return "worried", "soft"
    if fear.stage is Stage.PULLED:
        return "closed", "calm"
    if fear.stage is Stage.ARRIVE:
        tick = fear.stage_tick
        return ("closed" if tick < WAKES - 8 else "squint" if tick < WAKES else "wide"), "pin"
    if fear.stage is Stage.OPENING:
        return ("worried" if fear.ledger.halves >= 2 else "squint"), "soft" if fear.ledger.halves >= 2 else "calm"
    if mouth == 256:
        return "wide", "pin"
    return ("squint" if strike > 150 else "open"), "pin" if strike > 150 else "calm"


def _things(fear: Fear) -> dict[str, int]:
    """Return the state of every thing in the enamel: 0 sunk, 1 bared, 2 lit because its owner was heard."""
    if fear.phase.id in CLEAN:
        return {}
    heard = {wave.owner for phase in fear.spec.phases for wave in phase.waves if fear.ledger.levels.get(wave.id, 0) > 0}
    lost = fear.phase.grip - fear.ledger.grip
    bared = lost * len(OWNED) // max(fear.phase.grip, 1) + fear.ledger.halves // 2
    return {name: 2 if owner in heard else int(index < bared) for index, (name, owner) in enumerate(OWNED.items())}


def _tremor(fear: Fear, arriving: bool, time: float) -> Point:
    """Return how far the body trembles: as the smile breaks, and when it is hurt."""
    strength = 0.0
    if arriving and fear.phase.id not in CLEAN and 16 < fear.stage_tick < BREAKS + 8:
        strength = (fear.stage_tick - 16) / 14
    elif fear.hurt < HURT_TICKS:
        strength = (HURT_TICKS - fear.hurt) / 8
    return strength * sin(time * 1.9), strength * 0.6 * sin(time * 2.7)
