"""Paint the calls: Max's console, the street door and who leans on it (sheets ``triage/*``)."""

from __future__ import annotations

from assets.painter import clinic_plants as plants
from assets.painter import triage_door as door
from assets.painter import triage_room as room
from assets.painter import triage_scenes as scenes
from assets.painter.sheet import Frame, Sheet, Tag, write
from assets.painter.tilekit import Pic


def paint() -> list[str]:
    """Paint every sheet of the calls; return the paths written."""
    return [
        sheet("triage/room", [("noon", [room.picture()], 100)], 1),
        sheet("triage/console", [("desk", [room.console()], 100)], 1),
        sheet("triage/card", [(name, [room.card(name)], 100) for name in ("rings", "chosen", "done")], 3),
        sheet("triage/lamp", [(name, room.lamp(name), 120) for name in ("rings", "off", "done")], 4),
        sheet("triage/replies", [(name, [room.reply(name)], 100) for name in room.REPLIES], 3),
        sheet("triage/door", [("bulge", [door.leaves(step) for step in range(door.BULGES)], 100)], 5),
        sheet("triage/burst", [("fly", [door.burst(step) for step in range(4)], 60)], 4),
        sheet("triage/shadows", [(name, door.shadow(name), 300) for name in door.PEOPLE], 8),
        sheet("triage/plant", [("pot", [plants.monstera()], 100)], 1),
        sheet("triage/hands", [("press", door.hands(), 200)], 3),
        sheet("triage/scenes", [(name, scenes.scene(name), 180) for name in scenes.SCENES], 4),
    ]


def sheet(name: str, tags: list[tuple[str, list[Pic], int]], columns: int) -> str:
    """Write pictures as a sheet: each tag is a name, its pictures, and milliseconds a picture."""
    frames: list[Frame] = []
    marks: list[Tag] = []
    for tag, pictures, duration in tags:
        marks.append(Tag(tag, len(frames), len(frames) + len(pictures) - 1))
        frames += [Frame(picture.rgba(), duration) for picture in pictures]
    write(Sheet(name, frames, marks, columns=columns))
    return f"assets/art/{name}.png"
