"""Paint the Burr: its nave, its body in parts, its areas (sheets ``fear/burr_*``)."""

from __future__ import annotations

import numpy as np

from assets.painter import fear_burr_body as body
from assets.painter import fear_burr_fields as fields
from assets.painter import fear_burr_parts as parts
from assets.painter import fear_burr_place as place
from assets.painter.cavity import LINK, around, sheet

Group = tuple[str, list[np.ndarray], int]


def _body() -> list[str]:
    eye: list[Group] = [
        ("turbine", [parts.turbine(step) for step in range(6)], 60),
        ("lids", [parts.lids(step / 3) for step in range(1, 4)], 100),
    ]
    looks: list[Group] = [(kind, [parts.pupil(kind)], 100) for kind in ("calm", "hot", "soft")]
    gate: list[Group] = [
        ("throat", [parts.throat(step) for step in range(8)], 80),
        ("doors", [parts.doors(opened) for opened in range(4)], 100),
    ]
    hung: list[Group] = [
        ("bit", [parts.bit(step) for step in range(4)], 60),
        ("bell", [parts.bell(step) for step in range(4)], 160),
    ]
    spires: list[Group] = [
        ("drill", [parts.spire(step) for step in range(4)], 60),
        ("pipe", [parts.pipe(step) for step in range(12)], 80),
    ]
    glass: list[Group] = [(tone, [parts.lancet(tone)], 100) for tone in ("teal", "mustard", "red")]
    heads: list[Group] = [
        *((f"drill{step}", around(lambda a, s=step: parts.handpiece(a, s / 3)), 60) for step in range(3)),
        ("fork", around(parts.fork), 100),
        ("nozzle0", around(lambda a: parts.nozzle(a, False)), 100),
        ("nozzle1", around(lambda a: parts.nozzle(a, True)), 100),
    ]
    links: list[Group] = [
        ("hose", around(lambda a: parts.link(a, LINK)), 100),
        ("thin", around(lambda a: parts.thin_link(a, LINK)), 100),
    ]
    return [
        sheet("fear/burr_body", [("shell", [body.shell()], 100)], 1),
        sheet("fear/burr_rose", eye, 3),
        sheet("fear/burr_look", looks, 3),
        sheet("fear/burr_gate", gate, 4),
        sheet("fear/burr_hung", hung, 4),
        sheet("fear/burr_spires", spires, 8),
        sheet("fear/burr_glass", glass, 3),
        sheet("fear/burr_heads", heads, 16),
        sheet("fear/burr_links", links, 32),
    ]


def _fields() -> list[str]:
    pipes: list[Group] = [
        ("drill", [fields.pipe_drill(step) for step in range(4)], 50),
        ("hum", [fields.pipe_hum(step) for step in range(4)], 80),
    ]
    lanes: list[Group] = [
        ("drill", [fields.lane_drill(step) for step in range(4)], 50),
        ("hum", [fields.lane_hum(step) for step in range(4)], 80),
    ]
    balls: list[Group] = [
        ("burr", [fields.ball(step) for step in range(4)], 50),
        ("hum", [fields.hum_ball(step) for step in range(4)], 80),
        ("landing", [fields.landing(step) for step in range(4)], 80),
    ]
    return [
        sheet("fear/burr_pipes", pipes, 8),
        sheet("fear/burr_lanes", lanes, 1),
        sheet("fear/burr_balls", balls, 4),
        sheet("fear/burr_jets", [("jet", [fields.jet(step) for step in range(4)], 80)], 4),
        sheet("fear/burr_bars", [("rise", [fields.bar(step) for step in range(2)], 100)], 2),
        sheet("fear/burr_swell", [("gather", [fields.sheet_mark(step) for step in range(4)], 100)], 4),
        sheet("fear/burr_hands", [("spent", [fields.glove(False)], 100), ("raised", [fields.glove(True)], 100)], 2),
    ]


def paint() -> list[str]:
    """Paint every sheet of the Burr; return the paths written."""
    return [sheet("fear/burr_place", [("loop", place.frames(), 110)], 2), *_body(), *_fields()]
