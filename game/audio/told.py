"""What the encounter on the stack tells the sound: its beat, how fast it is played, how it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from game.encounters import catalogue

if TYPE_CHECKING:
    from game.scenes.context import Context
    from game.scenes.encounter import Encounter

FULL = 100
"""Per cent: as fast as written."""
BREATH_BEAT = 240
ON_THE_BEAT = ("fear", "swarm", "breathing")
"""Packages of encounters in which the player acts on the beat: there music waits for the game's bars."""
SILENT_STROKES = 3
"""Strokes of the last choice after which nothing is heard."""


@dataclass(frozen=True, slots=True)
class Told:
    """How an encounter stands; the shares lie between 0 and 1.

    ``beat`` is in ticks, ``percent`` how fast the game goes, ``strict`` whether music must meet its beats, ``held``
    whether a menu lies over it. ``quiet`` is what is no wave, ``ended`` what comes after the last. ``worn`` is how
    much of a phase's grip is gone, ``understood`` how much of what it takes; ``given`` and ``taken`` how far the last
    choice has gone; ``calm`` is hers.
    """

    name: str = ""
    beat: int = 40
    percent: float = FULL
    strict: bool = False
    held: bool = False
    quiet: bool = False
    ended: bool = False
    worn: float = 0.0
    understood: float = 0.0
    given: float = 0.0
    taken: float = 0.0
    calm: int = 100
    arrives: int = -1
    """Ticks since a phase began to take the place of another; -1 for none."""
    breath: int = -1
    """Ticks since a breath that she takes in an opening began; -1 for none."""


NOTHING = Told()


def told(game: Context) -> Told:
    """Return what the topmost encounter tells, whatever menu lies over it."""
    for above, scene in enumerate(reversed(game.scenes)):
        if scene.kind == "encounter":
            encounter = cast("Encounter", scene)
            return _told(encounter.name, encounter.rules, held=above > 0)
    return NOTHING


def _told(name: str, rules: Any, held: bool) -> Told:
    package = catalogue.ENTRIES[name].module.split(".")[2]
    percent = rules.setup.assists.speed if hasattr(rules, "pace") else FULL
    if package == "breathing":
        from game.encounters.breathing.breathing import TEMPO

        return Told(name, BREATH_BEAT, percent * FULL / TEMPO[rules.hand], strict=True, held=held)
    strict = package in ON_THE_BEAT
    if package != "fear":
        return Told(name, 40, percent, strict, held)
    stage, phase, ledger = rules.stage.name, rules.phase, rules.ledger
    given, taken = _choice(rules)
    return Told(
        name,
        rules.beat,
        percent,
        strict,
        held,
        quiet=stage in ("PULLED", "CODA", "OVER") or (stage == "OPENING" and rules.opening is not None),
        ended=stage in ("CODA", "OVER"),
        worn=1 - ledger.grip / phase.grip if phase.grip else 0.0,
        understood=min(1.0, ledger.halves / max(phase.goal, 1)),
        given=given,
        taken=taken,
        arrives=rules.stage_tick if stage == "ARRIVE" and rules.phase_index else -1,
        calm=ledger.calm if stage == "WAVE" else 100,
        breath=_breath(rules),
    )


def _breath(rules: Any) -> int:
    breath = rules.opening.breath if rules.opening is not None else None
    if rules.where is not None and rules.where.giving is not None:
        breath = rules.where.giving.breath
    return -1 if breath is None else int(breath.tick)


def _choice(rules: Any) -> tuple[float, float]:
    """Return how much of what it holds was given back, and how much of it was cut away."""
    where = rules.where
    if where is None:
        return 0.0, 0.0
    patients = len(rules.spec.patients)
    calling = where.step_now.name in ("RING", "ANSWER", "MANNER", "GIVE", "LINE") or where.outcome == "soothe"
    return (1 + len(where.settled)) / (1 + patients) if calling else 0.0, min(1.0, where.strokes / SILENT_STROKES)
