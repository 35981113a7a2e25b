"""Paint the Chair: its parts, its room, what it closes and loses (sheets ``fear/chair_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import cavity_arms as lathe
from assets.painter import fear_chair_body as body
from assets.painter import fear_chair_fields as fields
from assets.painter import fear_chair_place as place
from assets.painter.cavity import around, sheet

Group = tuple[str, list[np.ndarray], int]


def _parts() -> list[str]:
    heads: list[Group] = [(state, [body.head(state)], 100) for state in ("rest", "wide", "low")]
    hollows = (("cold", False), ("warm", True))
    backs: list[Group] = [(name, [body.back(breath, warm) for breath in body.BREATHS], 200) for name, warm in hollows]
    arms: list[Group] = [
        (f"{side}_{'gripped' if gripped else 'plain'}", [body.arm(side == "right", gripped)], 100)
        for side in ("left", "right")
        for gripped in (False, True)
    ]
    links: list[Group] = [
        ("hose", around(lambda angle: lathe.segment(2.8, lathe.STEEL, angle)), 100),
        ("chain", around(lambda angle: lathe.segment(1.4, lathe.BRIGHT, angle)), 100),
    ]
    return [
        sheet("fear/chair_head", heads, 3),
        sheet("fear/chair_back", backs, 3),
        sheet("fear/chair_seat", [("seat", [body.seat()], 100)], 1),
        sheet("fear/chair_base", [("lift", [body.base()], 100)], 1),
        sheet("fear/chair_neck", [("posts", [body.neck()], 100)], 1),
        sheet("fear/chair_arms", arms, 4),
        sheet("fear/chair_tray", [("tray", [body.tray()], 100)], 1),
        sheet("fear/chair_bowl", [("bowl", [body.bowl()], 100)], 1),
        sheet("fear/chair_visor", [("visor", [body.visor()], 100)], 1),
        sheet("fear/chair_clip", [("hang", [body.clip()], 100)], 1),
        sheet("fear/chair_links", links, 32),
    ]


def _fields() -> list[str]:
    thrown: list[Group] = [
        ("button", fields.buttons(), 60),
        ("tuft", fields.tufts(), 100),
        ("castor", fields.castors(), 60),
    ]
    walls: list[Group] = [("left", [fields.armrest(False)], 100), ("right", [fields.armrest(True)], 100)]
    bites: list[Group] = [
        ("jaws", [fields.clip(step) for step in range(3)], 60),
        ("tear", [fields.tear(step) for step in range(2)], 60),
    ]
    return [
        sheet("fear/chair_bullets", thrown, 8),
        sheet("fear/chair_cushion", [("hide", [fields.cushion()], 100)], 1),
        sheet("fear/chair_rest", [("roll", [fields.rest()], 100)], 1),
        sheet("fear/chair_walls", walls, 1),
        sheet("fear/chair_bites", bites, 5),
        sheet("fear/chair_paper", [("bib", [fields.paper()], 100)], 1),
        sheet("fear/chair_lever", [("bar", [fields.lever()], 100)], 1),
    ]


def paint() -> list[str]:
    """Paint every sheet of the Chair; return the paths written."""
    return [sheet("fear/chair_room", [("loop", place.room(), 250)], 4), *_parts(), *_fields()]
