"""What a bot may know, as plain data: lists, strings, whole numbers, booleans and dictionaries."""

from __future__ import annotations

from typing import Any

from game.core.snapshot import Plain
from game.encounters.fear.bullets import Shot
from game.game import Game

WALK_CELLS = bytes.maketrans(b"\0\1", b".#")


def observe(game: Game) -> dict[str, Any]:
    """Return everything a player could see or look up; see ``Session.observe``."""
    top = game.scenes[-1]
    story = game.story
    seen: dict[str, Any] = {
        "tick": game.tick,
        "scenes": [scene.kind for scene in game.scenes],
        "calm": story.calm,
        "chapter": story.chapter,
        "objective": story.objective,
        "outcome": story.outcome,
        "chart": [[row.patient, row.fear, row.manner, row.stamped] for row in story.chart.rows],
        "tells": list(story.tells),
        "flags": dict(game.store.snapshot()) if game.store is not None else {},
        "veil": game.veil.level,
        "line": None,
        "options": [],
        "map": "",
    }
    for scene in game.scenes:
        seen.update(scene.observe(game))
    seen["scene"] = top.kind
    if "fight" in seen:
        seen["fight"] = fight(seen["fight"])
    if "walkable" in seen:
        seen["walkable"]["cells"] = seen["walkable"]["cells"].translate(WALK_CELLS).decode("ascii")
    return seen


def fight(rules: dict[str, Any]) -> dict[str, Any]:
    """Return what an encounter shows, its hazards as boxes in whole pixels.

    Each hazard has a ``kind``, a ``box`` (left, top, right, bottom) and whether it is ``live`` or
    only announced; a bullet that carries a word has its number as ``word``, else -1.
    """
    tick = rules["tick"]
    hazards = [_bullet(shot, tick) for shot in rules.get("shots", ())]
    hazards += [_area(area, tick) for area in rules.get("areas", ())]
    rest = {name: _plain(value) for name, value in rules.items() if name not in ("shots", "areas", "belts")}
    return {**rest, "hazards": hazards}


def _bullet(shot: Shot, tick: int) -> dict[str, Plain]:
    x, y = (at >> 8 for at in shot.place(max(tick, shot.start)))
    kind = shot.kind.name.lower()
    return {"kind": kind, "box": [x - 2, y - 2, x + 2, y + 2], "live": shot.start <= tick, "word": shot.word}


def _area(area: Any, tick: int) -> dict[str, Plain]:
    box: list[Plain] = [edge >> 8 for edge in area.box(tick)]
    return {"kind": area.look, "box": box, "live": area.start <= tick, "word": -1}


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
