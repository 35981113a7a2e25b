"""Paint where fear is fought and what it throws (sheets ``fear/*``)."""

from __future__ import annotations

from assets.painter import fear_bullets as bullets
from assets.painter import fear_place as place
from assets.painter.cavity import sheet
from assets.painter.sheet import Slice


def paint() -> list[str]:
    """Paint every sheet of the fight; return the paths written."""
    left, top, width, height = place.ARENA
    return [
        sheet("fear/grid", [("loop", place.grid_frames(), 90)], 4, [Slice("arena", left, top, width, height)]),
        sheet("fear/platform", [("loop", [place.platform(frame) for frame in range(place.FRAMES)], 90)], 4),
        sheet("fear/shadow", [("lean", [place.shadow()], 100)], 1),
        sheet("fear/bullets", [(kind, draw(), time) for kind, (draw, time) in bullets.KINDS.items()], 32),
    ]
