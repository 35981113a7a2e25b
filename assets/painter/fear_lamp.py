"""Paint the Lamp: its parts, its studio, what it lights and throws (sheets ``fear/lamp_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import fear_lamp_body as body
from assets.painter import fear_lamp_fields as fields
from assets.painter import fear_lamp_place as place
from assets.painter.cavity import around, sheet

_RADII = {"big": 16, "small": 13}
_LINKS = {"arm0": (4.4, "STEEL"), "arm1": (3.4, "STEEL"), "collar": (5.0, "GOLD"), "cable": (2.6, "CABLE")}
Group = tuple[str, list[np.ndarray], int]


def _eyes() -> list[Group]:
    """Return for both sizes: barrel, irises from shut to wide, burning, cracked, and the cap."""
    groups: list[Group] = []
    for name, radius in _RADII.items():
        groups.append((f"barrel_{name}", [body.barrel(radius)], 100))
        groups.append((f"iris_{name}", [body.iris(radius, opening) for opening in body.IRISES], 100))
        groups.append((f"lit_{name}", [body.iris(radius, opening, lit=True) for opening in (0.5, 0.85, 1.0)], 60))
        groups.append((f"cracked_{name}", [body.iris(radius, 0.6, cracked=True)], 100))
        groups.append((f"cap_{name}", [body.cap(radius)], 100))
    return groups


def _head() -> list[Group]:
    shutters: list[Group] = [
        (f"{state}_{'lit' if lit else 'dark'}", [body.shutters(state, lit)], 100)
        for state in body.LIDS
        for lit in (False, True)
    ]
    glasses: list[Group] = [(f"glass_{glow}", [body.glass(glow)], 100) for glow in body.GLOWS]
    return [("housing", [body.housing()], 100), *glasses, *shutters]


def _links() -> list[Group]:
    return [
        (tag, around(lambda angle, r=radius, t=tones: body.link(r, getattr(body.lathe, t), angle)), 100)
        for tag, (radius, tones) in _LINKS.items()
    ]


def _frames() -> list[str]:
    thrown: list[Group] = [("flash", fields.bulbs(), 60), ("slide", fields.slides(), 80)]
    squares: list[Group] = [("take", [fields.taken()], 100), ("ring", [fields.ring(step) for step in range(4)], 100)]
    return [
        sheet("fear/lamp_bullets", thrown, 8),
        sheet("fear/lamp_half", [("light", [fields.half(step) for step in range(4)], 110)], 2),
        sheet("fear/lamp_slider", [("line", [fields.slider()], 100)], 1),
        sheet("fear/lamp_squares", squares, 5),
        sheet("fear/lamp_print", [("ground", [fields.ground()], 100)], 1),
        sheet("fear/lamp_flat", [("stand", [fields.flat()], 100)], 1),
    ]


def paint() -> list[str]:
    """Paint every sheet of the Lamp; return the paths written."""
    bulbs: list[Group] = [(glow, [body.bulb(glow)], 100) for glow in body.GLOWS]
    return [
        sheet("fear/lamp_studio", [("loop", place.studio(), 130)], 3),
        sheet("fear/lamp_head", _head(), 4),
        sheet("fear/lamp_bulb", bulbs, 4),
        sheet("fear/lamp_eyes", _eyes(), 10),
        sheet("fear/lamp_links", _links(), 32),
        *_frames(),
    ]
