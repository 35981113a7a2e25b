"""What can be seen of a fight: the body's pose for the view, and observations for bots and tests."""

from __future__ import annotations

from typing import NamedTuple

from game.encounters.breath import Breath
from game.encounters.fear.state import FightState
from game.encounters.fear.strokes import Strokes


class Pose(NamedTuple):
    """Hints for drawing the body.

    ``rise`` is 0 (leaning in) to 16 px (risen), ``mouth`` 0–256 open, ``strike`` 0–256 how near the
    next blow is, ``hurt`` and ``calmed`` the ticks since the last stroke or understanding (9999: never).
    """

    rise: int
    mouth: int
    strike: int
    hurt: int
    calmed: int


def pose(fear: FightState) -> Pose:
    """Return how the body holds itself."""
    fields = fear.wave.fields() if fear.wave else []
    strike = max((field.progress for field in fields if not field.live), default=0)
    live = any(field.live for field in fields)
    mouth = 256 if live else strike // 2
    return Pose(fear.rise, mouth, strike, fear.hurt, fear.calmed)


def observe(fear: FightState) -> dict[str, object]:
    """Return what a player sees and may do now.

    In a wave ``shots`` are the pieces of bullets' paths in the air or announced, ``areas`` the areas
    announced or live: frozen content whose ``place(tick)``, ``box(tick)`` and ``hits(tick, …)`` tell
    where it will be at any ``tick`` of the wave, in 1/256 px, as ``x`` and ``y`` are; ``hands_off``
    is whether nothing moves unless she does.
    """
    ledger, elara = fear.ledger, fear.elara
    seen: dict[str, object] = {
        "encounter": fear.spec.id,
        "stage": fear.stage.name.lower(),
        "phase": "where" if fear.where else fear.phase.id,
        "wave": fear.wave_spec.id,
        "tick": fear.wave.tick if fear.wave else 0,
        "x": elara.x,
        "y": elara.y,
        "dash_ready": not elara.dash and not elara.cooldown,
        "calm": ledger.calm,
        "focus": ledger.focus,
        "grip": ledger.grip,
        "understanding": ledger.halves,
        "goal": fear.phase.goal,
        "helps": ledger.helps,
        "shelter": fear.shelter,
        "choices": [(choice.what, choice.reason) for choice in fear.choices()],
        "can_skip": fear.can_skip,
        "done": fear.done,
        "outcome": fear.outcome,
    }
    if fear.wave is not None:
        seen["shots"] = fear.wave.shots()
        seen["areas"] = fear.wave.areas()
        seen["belts"] = fear.wave.timeline.belts
        seen["hands_off"] = fear.wave.timeline.hands_off
    opening, where, coda = fear.opening, fear.where, fear.coda
    if coda is not None:
        seen["part"] = coda.step_now.name.lower()
        seen["shade"] = (coda.x, coda.y)
    if opening is not None:
        seen["part"] = opening.part.name.lower()
        seen["cursor"] = opening.cursor
        _see_act(seen, opening.strokes, opening.breath)
    if where is not None:
        seen["part"] = where.step_now.name.lower()
        seen["cursor"] = where.cursor
        seen["patient"] = where.patient(fear.spec)[0]
        seen["settled"] = dict(where.settled)
        if where.giving is not None:
            seen["manner"] = where.giving.manner.name.lower()
            seen["hand_up"] = where.giving.hand_up
            _see_act(seen, where.giving.strokes, where.giving.breath)
    return seen


def _see_act(seen: dict[str, object], strokes: Strokes | None, breath: Breath | None) -> None:
    """Note beats and breath that are being played."""
    if strokes is not None and not strokes.done:
        seen["beat_in"] = strokes.due(len(strokes.results)) - strokes.tick
        seen["hand_up"] = strokes.hand_up
    if breath is not None:
        seen["breath"] = breath.observe()
