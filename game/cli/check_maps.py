"""Checks of maps for ``root-access check``: in themselves, and against scripts, sheets and other maps."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.core.errors import GameError
from game.tiled import TiledError, load
from game.tiled.checks import Problem, check_structure, check_ways, place_or_problems
from game.tiled.places import objects_of
from game.tiled.project import project_for
from game.tiled.things import class_of
from game.world.place import Place, When

if TYPE_CHECKING:
    from game.content import Library

__all__ = ["Problem", "check_map"]


def check_map(path: Path, content: Library | None = None) -> list[Problem]:
    """Return every mistake of a map; none if it is fine. Never raises for a broken map.

    With ``content`` its nodes, variables, people, sheets, messages and exits are looked up there.
    """
    try:
        tiled_map = load(path)
        project = project_for(path)
    except TiledError as error:
        return [Problem.of(error)]
    problems = list(check_structure(tiled_map, project))
    place, why = place_or_problems(tiled_map, project)
    if place is None:
        return problems or why
    problems += check_ways(place, str(path))
    if content is not None:
        problems += _Lookup(path, place, content).all()
    return problems


class _Lookup:
    """Looks up what a place names elsewhere."""

    def __init__(self, path: Path, place: Place, content: Library) -> None:
        self.path = path
        self.place = place
        self.content = content
        self._nodes: set[str] | None = None
        self._variables: dict[str, Any] = {}
        self._exits: dict[str, set[str] | None] = {}
        self._read_scripts()

    def all(self) -> Iterator[Problem]:
        """Yield everything that is named and not there."""
        yield from self._map()
        for door in self.place.doors:
            where = self._at(door.name)
            yield from self._exit(door.target, door.spawn, where)
            yield from self._node(door.locked, where)
            yield from self._when(door.when, where)
            if door.locked and door.when is None:
                yield Problem(where, "locked is never played: there is no when", "set when, or clear locked")
        for trigger in self.place.triggers:
            yield from self._node(trigger.node, self._at(trigger.name))
            yield from self._when(trigger.when, self._at(trigger.name))
        for spot in self.place.spots:
            where = self._at(spot.name)
            yield from self._node(spot.node, where)
            yield from self._node(spot.listen, where)
            yield from self._when(spot.when, where)
            yield from self._message(spot.title, where)
        yield from self._people()
        yield from self._puzzle()
        for gate in self.place.gates:
            where = self._at(gate.name)
            yield from self._when(gate.when, where)
            shown = next((sprite for sprite in self.place.sprites if sprite.name == gate.sprite), None)
            if gate.sprite and shown is None:
                yield Problem(where, f"there is no Sprite {gate.sprite!r}", "add one, or correct the name")
            for tag in ("open", "shut") if shown is not None else ():
                yield from self._sheet(shown.sheet if shown else "", tag, where)
        for sprite in self.place.sprites:
            yield from self._sheet(sprite.sheet, sprite.tag, self._at(sprite.name))

    def _at(self, name: str) -> str:
        return f"{self.path}: object {name!r}"

    def _map(self) -> Iterator[Problem]:
        where = str(self.path)
        yield from self._node(self.place.on_enter, where)
        yield from self._message(self.place.title, where)
        if self.place.backdrop:
            yield from self._sheet(f"backdrops/{self.place.backdrop}", "", where)

    def _people(self) -> Iterator[Problem]:
        for who in self.place.people:
            where = self._at(who.name)
            yield from self._node(who.node, where)
            yield from self._when(who.when, where)
            if who.person and not (self.content.root / "assets" / "art" / "people" / f"{who.person}.json").is_file():
                yield Problem(where, f"nobody is called {who.person!r}", "use the name of a sheet in assets/art/people")

    def _puzzle(self) -> Iterator[Problem]:
        """Yield the objects that the place's puzzle knows by name and the map does not have."""
        name, place = self.place.puzzle, self.place
        used = [spot.name for spot in place.spots if spot.use]
        if not name:
            for spot in used:
                yield Problem(
                    self._at(spot), "use means nothing without a puzzle", "set the map's puzzle, or clear use"
                )
            return
        from game.puzzles.catalogue import PUZZLES

        if name not in PUZZLES:
            yield Problem(str(self.path), f"there is no puzzle {name!r}", f"choose one of: {', '.join(PUZZLES)}")
            return
        needs = PUZZLES[name].needs
        for node in needs.nodes:
            yield from self._node(node, str(self.path))
        there: dict[str, tuple[Collection[str], Collection[str]]] = {
            "Gate": (needs.gates, [gate.name for gate in place.gates]),
            "Spot of use": (needs.spots, used),
            "Region": (needs.regions, [region.name for region in place.regions]),
            "Point": (needs.points, place.points),
            "Rail": (needs.rails, place.rails),
            "Sprite": (needs.sprites, [sprite.name for sprite in place.sprites]),
        }
        for kind, (wanted, found) in there.items():
            for lost in sorted({*wanted} - {*found}):
                yield Problem(str(self.path), f"its puzzle needs a {kind} {lost!r}", "add it to the map")
        for sprite in place.sprites:
            for tag in needs.sprites.get(sprite.name, ()):
                yield from self._sheet(sprite.sheet, tag, self._at(sprite.name))

    def _read_scripts(self) -> None:
        try:
            program = self.content.program()
        except GameError:  # the scripts' own check tells what is wrong with them
            return
        self._nodes, self._variables = set(program.nodes), dict(program.variables)

    def _node(self, node: str, where: str) -> Iterator[Problem]:
        if node and self._nodes is not None and node not in self._nodes:
            yield Problem(
                where, f"no script has a node {node!r}", f"write it, or use another{_like(node, self._nodes)}"
            )

    def _when(self, when: When | None, where: str) -> Iterator[Problem]:
        if when is not None and self._nodes is not None and when.variable not in self._variables:
            near = _like(when.variable, self._variables)
            yield Problem(where, f"no script declares {when.variable}", f"declare it, or use another{near}")

    def _message(self, name: str, where: str) -> Iterator[Problem]:
        if name and not self.content.has_message(name):
            yield Problem(where, f"there is no message {name!r}", "add it to the messages, or correct it")

    def _sheet(self, name: str, tag: str, where: str) -> Iterator[Problem]:
        path = (self.content.root / "assets" / "art" / name).with_suffix(".json")
        if not name or not path.is_file():
            yield Problem(where, f"there is no sheet {name!r}", "paint it, or use a path below assets/art")
            return
        tags = _tags(path)
        if tag and tag not in tags:
            yield Problem(
                where, f"sheet {name} has no tag {tag!r}", f"its tags are: {', '.join(sorted(tags)) or 'none'}"
            )

    def _exit(self, target: str, spawn: str, where: str) -> Iterator[Problem]:
        if not target:
            return
        if target not in self._exits:
            self._exits[target] = self._spawns(target)
        spawns = self._exits[target]
        if spawns is None:
            maps = {path.stem for path in self.content.map_paths()}
            yield Problem(where, f"there is no map {target!r}", f"make it, or use another{_like(target, maps)}")
        elif spawn and spawn not in spawns:
            yield Problem(where, f"{target} has no Spawn {spawn!r}", f"its spawns are: {', '.join(sorted(spawns))}")

    def _spawns(self, target: str) -> set[str] | None:
        """Return the names of another map's spawns, None if it cannot be read."""
        beside = self.path.with_name(f"{target}.tmx")
        try:
            tiled_map = load(beside if beside.is_file() else self.content.map_path(target))
        except GameError:
            return None
        return {item.name for _, item in objects_of(tiled_map) if class_of(tiled_map, item) == "Spawn"}


def _tags(path: Path) -> set[str]:
    import json

    try:
        data = json.loads(path.read_text("utf-8"))
        return {str(tag["name"]) for tag in data["meta"]["frameTags"]}
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def _like(name: str, known: Any) -> str:
    """Return a hint at names that look alike."""
    from difflib import get_close_matches

    found = get_close_matches(name, list(known), 3)
    return f" (there is {', '.join(found)})" if found else ""
