"""Paint the swarm: the enamel plain, bots, beacon, pulses and the bar of beats (sheets ``swarm/*``)."""

from __future__ import annotations

from assets.painter import swarm_bots as bots
from assets.painter import swarm_fields as fields
from assets.painter import swarm_place as place
from assets.painter import swarm_still as still
from assets.painter.cavity import sheet

MOODS = ("asleep", "awake", "drowsy", "startled", "mending", "seated", "rogue", "drilling", "swelling")


def paint() -> list[str]:
    """Paint every sheet of the swarm; return the paths written."""
    crowd = [
        (f"{shape}_{mood}", [bots.bot(shape, mood, step) for step in range(4)], 120)
        for shape in bots.SHAPES
        for mood in MOODS
    ]
    waves = [(shape, [bots.wave(shape, step) for step in range(6)], 50) for shape in (*bots.SHAPES, "none")]
    notes = [(shape, [bots.note(shape, lit) for lit in (False, True)], 100) for shape in (*bots.SHAPES, "rest")]
    return [
        sheet("swarm/enamel", [("loop", place.plain(), 140)], 4),
        sheet("swarm/gum", [("loop", fields.gum(), 140)], 4),
        sheet("swarm/vessel", [("loop", fields.vessel(), 100)], 4),
        sheet("swarm/still", [("loop", still.still(), 220)], 4),
        sheet("swarm/wounds", [("harm", [fields.wound(harm) for harm in range(4)], 100)], 4),
        sheet("swarm/pits", [("mend", [place.pit(state) for state in range(3)], 100)], 3),
        sheet("swarm/bots", crowd, 12),
        sheet("swarm/doze", [("rise", [bots.doze(step) for step in range(4)], 300)], 4),
        sheet("swarm/mirror", [("glint", [bots.mirror(bright) for bright in (False, True)], 100)], 2),
        sheet("swarm/beacon", [("turn", [bots.beacon(step) for step in range(4)], 120)], 4),
        sheet("swarm/waves", waves, 6),
        sheet("swarm/notes", notes, 8),
    ]
