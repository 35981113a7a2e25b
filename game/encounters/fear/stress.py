"""A crowd of bullets that no wave of the game holds, to measure what a step costs."""

from __future__ import annotations

from game.core.rng import Rng
from game.encounters.fear.arena import BOTTOM, LEFT, RIGHT, TOP
from game.encounters.fear.bout import Bout
from game.encounters.fear.bullets import Kind, Shot
from game.encounters.fear.fight import Fear, Stage
from game.encounters.fear.timeline import Timeline

LENGTH = 1 << 20  # ticks the crowd lasts: longer than anybody measures
LIFE = 128  # ticks until a bullet turns round, one after the other
DRIFT = 24  # greatest speed of a bullet in each direction, 1/256 px a tick


def fill(fear: Fear, bullets: int, ticks: int = 20_000) -> None:
    """Put a fight into a wave in which ``bullets`` bullets drift about the arena for ``ticks`` ticks."""
    random = Rng(bullets)
    shots: list[Shot] = []
    for bullet in range(bullets):
        x, y = random.between(LEFT, RIGHT), random.between(TOP, BOTTOM)
        vx, vy = random.between(-DRIFT, DRIFT), random.between(-DRIFT, DRIFT)
        start = -random.below(LIFE)
        while start < ticks:
            shots.append(Shot(start, start + LIFE, x, y, vx, vy, Kind.SPARK, bullet, -1, start))
            x, y, vx, vy = x + vx * LIFE, y + vy * LIFE, -vx, -vy
            start += LIFE
    shots.sort(key=lambda shot: shot.start)
    turns = tuple(sorted({shot.start for shot in shots}))
    timeline = Timeline(LENGTH, tuple(shots), (), (), (), (), (), (), turns, 0)
    fear.bout = Bout(fear.spec.id, fear.wave_spec.id, timeline, "", fear.elara)
    fear.stage = Stage.WAVE
