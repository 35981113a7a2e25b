"""Snapshots of a fight: everything that its content and seed do not tell."""

from __future__ import annotations

from game.core.snapshot import Plain
from game.encounters.fear.arena import Elara
from game.encounters.fear.bout import Bout
from game.encounters.fear.coda import Coda
from game.encounters.fear.ledger import Ledger
from game.encounters.fear.opening import Opening
from game.encounters.fear.state import FightState, Stage
from game.encounters.fear.timeline import Tuning
from game.encounters.fear.where import Where
from game.encounters.plain import at, flag, row, table, text, whole, wholes


def pack(fear: FightState) -> dict[str, Plain]:
    """Return a fight as plain data."""
    tune = fear.tuning
    numbers = [
        fear.phase_index,
        int(fear.stage),
        fear.stage_tick,
        fear.clock,
        fear.count,
        fear.rise,
        fear.hurt,
        fear.calmed,
        fear.wave_index,
        fear.pace,
        fear.pending,
    ]
    return {
        "fear": fear.spec.id,
        "setup": fear.setup.pack(),
        "ledger": fear.ledger.pack(),
        "elara": fear.elara.pack(),
        "numbers": [*numbers],
        "aid": fear.coming_aid,
        "seen": [*fear.seen],
        "stood": [*fear.stood],
        "outcome": fear.outcome,
        "tuning": [tune.speed, tune.warn_percent, tune.warn_extra, tune.mute, tune.soften, tune.first],
        "bout": fear.bout.pack() if fear.bout else None,
        "opening": fear.opening.pack() if fear.opening else None,
        "where": fear.where.pack() if fear.where else None,
        "coda": fear.coda.pack() if fear.coda else None,
    }


def unpack(fear: FightState, data: Plain) -> None:
    """Fill ``fear``, fresh from its content and setup, with what ``pack`` noted.

    Raises ``SnapshotError`` if the data is damaged.
    """
    entries = table(data)
    numbers = wholes(at(entries, "numbers"), 11)
    fear.events.clear()
    fear.ledger = Ledger.unpack(fear.setup, at(entries, "ledger"))
    fear.elara = Elara.unpack(at(entries, "elara"))
    fear.phase_index = numbers[0]
    fear.stage = Stage(numbers[1])
    fear.stage_tick, fear.clock, fear.count, fear.rise = numbers[2:6]
    fear.hurt, fear.calmed, fear.wave_index, fear.pace, fear.pending = numbers[6:]
    fear.coming_aid = text(at(entries, "aid"))
    fear.seen = [text(wave) for wave in row(at(entries, "seen"))]
    fear.stood = [text(who) for who in row(at(entries, "stood"))]
    fear.outcome = text(at(entries, "outcome"))
    speed, percent, extra, mute, soften, first = row(at(entries, "tuning"), 6)
    fear.tuning = Tuning(whole(speed), whole(percent), whole(extra), flag(mute), flag(soften), flag(first))
    bout, opening, where = at(entries, "bout"), at(entries, "opening"), at(entries, "where")
    if bout is not None:
        spec = fear.wave_spec
        fear.bout = Bout.unpack(fear.spec.id, spec.id, fear.write(spec), fear.elara, bout)
    fear.opening = None if opening is None else Opening.unpack(opening)
    fear.where = None if where is None else Where.unpack(fear.ledger, where)
    coda = at(entries, "coda")
    fear.coda = None if coda is None else Coda.unpack(coda)
