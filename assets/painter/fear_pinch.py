"""Paint the Pinch: garden, mask and crane, syringes and reeds, what falls and flies (sheets ``fear/pinch_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import fear_pinch_body as body
from assets.painter import fear_pinch_parts as parts
from assets.painter import fear_pinch_place as place
from assets.painter.cavity import LINK, around, sheet

Group = tuple[str, list[np.ndarray], int]


def _body() -> list[str]:
    face: list[Group] = [
        ("behind", [body.behind()], 100),
        ("tips", [body.tips(False)], 100),
        ("blades", [body.tips(True)], 100),
        ("jaw", [body.jaw()], 100),
        ("mask", [body.mask()], 100),
        ("cracks", [body.cracks(step) for step in range(3)], 100),
        ("lids", [body.lids(step / 3) for step in range(1, 4)], 100),
    ]
    eyes: list[Group] = [(kind, [body.pupil(kind)], 100) for kind in ("calm", "pin", "soft")]
    heads: list[Group] = [
        *(
            (f"{name}{full}", around(lambda a, f=bool(full), t=tones: parts.syringe(a, f, t)), 100)
            for name, tones in (("green", lathe.GREEN), ("pink", lathe.PINK))
            for full in (0, 1)
        ),
        ("reed", around(parts.reed), 100),
    ]
    return [
        sheet("fear/pinch_face", face, 4),
        sheet("fear/pinch_eyes", eyes, 3),
        sheet("fear/pinch_cap", [("cap", [body.cap()], 100)], 1),
        sheet("fear/pinch_plaster", [("plaster", [body.plaster()], 100)], 1),
        sheet("fear/pinch_beam", [("beam", [body.beam()], 100)], 1),
        sheet("fear/pinch_mast", [("mast", [body.mast()], 100)], 1),
        sheet("fear/pinch_heads", heads, 16),
        sheet("fear/pinch_links", [("rope", around(lambda a: parts.rope(a, LINK)), 100)], 16),
    ]


def _fields() -> list[str]:
    thrusts: list[Group] = [("needle", [parts.thrust()], 100), ("reed", [parts.thrust_reed()], 100)]
    pools: list[Group] = [
        ("mark", [parts.pool_mark(step) for step in range(4)], 100),
        ("live", [parts.pool(step) for step in range(4)], 120),
    ]
    pins: list[Group] = [
        ("mark", [parts.pin(step) for step in range(4)], 100),
        ("live", [parts.stuck(step) for step in range(3)], 100),
    ]
    return [
        sheet("fear/pinch_thrusts", thrusts, 2),
        sheet("fear/pinch_shades", [("grow", [parts.shade(step) for step in range(8)], 100)], 8),
        sheet("fear/pinch_pools", pools, 4),
        sheet("fear/pinch_drops", [("fall", [parts.fallen(step) for step in range(2)], 80)], 2),
        sheet("fear/pinch_pins", pins, 4),
        sheet("fear/pinch_bullets", [("sharp", parts.around16(parts.sharp), 100)], 16),
        sheet("fear/pinch_blades", [("sharp", parts.around16(parts.blade), 100)], 16),
    ]


def paint() -> list[str]:
    """Paint every sheet of the Pinch; return the paths written."""
    return [sheet("fear/pinch_place", [("loop", place.frames(), 140)], 2), *_body(), *_fields()]
