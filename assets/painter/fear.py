"""Paint where fear is fought, what it throws and how it is shown (sheets ``fear/*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_kit as kit
from assets.painter import cavity_things as things
from assets.painter import fear_bullets as bullets
from assets.painter import fear_fields as fields
from assets.painter import fear_fx as fx
from assets.painter import fear_inside as inside
from assets.painter import fear_place as place
from assets.painter import fear_signs as signs
from assets.painter.cavity import sheet
from assets.painter.sheet import Slice

FX_SIZE = 48
THING_SIZE = 26
Group = tuple[str, list[np.ndarray], int]


def _centred(pictures: list[np.ndarray], size: int) -> list[np.ndarray]:
    """Return pictures of any size in the middle of square canvases."""
    out = []
    for picture in pictures:
        whole = kit.canvas(size, size)
        kit.put(whole, picture, (size - picture.shape[1]) // 2, (size - picture.shape[0]) // 2)
        out.append(whole)
    return out


def _places() -> list[str]:
    left, top, width, height = place.ARENA
    arena = [Slice("arena", left, top, width, height)]
    grounds: list[Group] = []
    for tag, clean, burst in (("clean", True, False), ("loop", False, False), ("burst", False, True)):
        frames = place.grid_frames(clean, burst)
        for frame, grid in enumerate(frames):
            kit.put(grid, place.platform(frame, clean, burst), 0, 84)
        grounds.append((tag, frames, 90))
    return [
        sheet("fear/grid", grounds, 4, arena),
        sheet("fear/inside", [("loop", [inside.room(frame) for frame in range(inside.FRAMES)], 120)], 4, arena),
        sheet("fear/shadow", [("lean", [place.shadow()], 100)], 1),
    ]


def _fields() -> list[str]:
    lanes: list[Group] = [
        ("drill", [fields.drill_lane(step) for step in range(4)], 50),
        ("hum", [fields.hum_lane(step) for step in range(4)], 80),
        ("belt_left", [fields.belt(False)], 100),
        ("belt_right", [fields.belt(True)], 100),
    ]
    pads: list[Group] = [(kind, [fields.pad(kind, step) for step in range(count)], 60) for kind, count in _STAGES]
    fruit: list[Group] = [(kind, [fields.windfall(kind, step) for step in range(count)], 60) for kind, count in _STAGES]
    tides: list[Group] = [
        (name, [fields.tide(right, step) for step in range(4)], 120)
        for name, right in (("from_left", False), ("from_right", True))
    ]
    return [
        sheet("fear/lanes", lanes, 2),
        sheet("fear/needles", [("needle", [fields.needle()], 100), ("reed", [fields.reed()], 100)], 2),
        sheet("fear/walls", [("left", [fields.wall(False)], 100), ("right", [fields.wall(True)], 100)], 1),
        sheet("fear/pads", pads, 4),
        sheet("fear/fruit", fruit, 4),
        sheet("fear/tides", tides, 2),
        sheet("fear/pole", [("pole", [fields.pole()], 100)], 1),
        sheet("fear/roller", [("turn", [fields.roller(step) for step in range(4)], 70)], 4),
        sheet("fear/hatch", [("warn", [fields.hatch(step) for step in range(4)], 100)], 2),
        sheet("fear/holes", [("dither", [fields.holes(step) for step in range(3)], 100)], 3),
        sheet("fear/bead", [("glow", [fields.bead(step) for step in range(3)], 80)], 3),
    ]


_STAGES = (("mark", 4), ("live", 3))


def _signs() -> list[str]:
    effects: list[Group] = [
        ("ring", [fx.ring(step) for step in range(8)], 80),
        ("heart", fx.hearts(), 100),
        ("graze", fx.grazes(), 40),
        ("hit", fx.hits(), 50),
        ("bloom", fx.blooms(), 60),
        *((f"coat_{side}", [fx.coat(side)], 100) for side in ("up", "down", "left", "right")),
        ("step", fx.steps(), 100),
        ("hand", [fx.hand()], 100),
        ("help", signs.helps(), 100),
        ("node", signs.nodes(), 100),
        ("spark", [signs.sparkle(step) for step in range(2)], 60),
    ]
    return [
        sheet("fear/fx", [(tag, _centred(pictures, FX_SIZE), ms) for tag, pictures, ms in effects], 12),
        sheet("fear/verbs", [(name, [signs.verb(name)], 100) for name in signs.VERBS], 8),
        sheet("fear/bar", [("casing", [signs.bar()], 100)], 1),
        sheet("fear/strip", [("crack", [signs.strip()], 100)], 1),
        sheet(
            "fear/water",
            [(ramp, [signs.water(ramp, step) for step in range(8)], 110) for ramp in ("teal", "mustard", "red")],
            8,
        ),
        sheet("fear/lotus", [("open", [signs.lotus(step) for step in range(9)], 100)], 9),
    ]


def _icon() -> list[str]:
    faces: list[Group] = [(face, [inside.icon(face, breath) for breath in (0, 1)], 500) for face in inside.FACES]
    held: list[Group] = [(name, _centred([things.thing(name)], THING_SIZE), 100) for name in things.THINGS]
    return [
        sheet("fear/icon", faces, 4),
        sheet("fear/icon_arms", [("hold", [inside.arms(step) for step in range(3)], 200)], 3),
        sheet("fear/things", held, 5),
    ]


def paint() -> list[str]:
    """Paint every sheet of the fight; return the paths written."""
    thrown: list[Group] = [(kind, draw(), time) for kind, (draw, time) in bullets.KINDS.items()]
    taken: list[Group] = [(kind, frames, 260) for kind, frames in bullets.taken().items()]
    return [
        *_places(),
        sheet("fear/bullets", thrown, 16),
        sheet("fear/cavity_bullets", taken, 8),
        *_fields(),
        *_signs(),
        *_icon(),
    ]
