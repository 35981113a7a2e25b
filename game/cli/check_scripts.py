"""Checks of the game's scripts for ``root-access check``: with its commands, its maps and its dialogue box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from game.core.errors import GameError
from game.tiled import load, place_of

if TYPE_CHECKING:
    from game.content import Library
    from game.text import Metrics
    from game.world.place import Place
    from game.yarn.diagnostics import Diagnostic
    from game.yarn.tools.check import Measure

MAX_PAGES = 2
"""Pages of the dialogue box that one line may fill."""


def check_scripts(content: Library, files: Iterable[Path]) -> Iterator[str]:
    """Yield what is wrong with the game's scripts as text; ``files`` (scripts and maps) are checked as part of it."""
    try:
        for finding in _findings(content, list(files)):
            yield str(finding)
    except GameError as error:
        yield str(error)


def _findings(content: Library, files: list[Path]) -> list[Diagnostic]:
    from game.cli.check_verbs import Names, check_verbs
    from game.cli.scripts import load_scripts
    from game.content import compile_scripts
    from game.story.cases import CASES
    from game.yarn.diagnostics import order
    from game.yarn.tools.check import Check

    project = load_scripts([content.root / "assets" / "scripts"])
    scripts = {path.resolve() for path in content.script_paths()}
    scripts |= {path.resolve() for path in files if path.suffix == ".yarn"}
    maps = {*content.map_paths(), *(path for path in files if path.suffix in (".tmx", ".tmj"))}
    places = {place.id: place for place in _places(maps)}
    nodes, variables = {case.start for case in CASES.values()}, set()
    for place in places.values():
        nodes |= started(place)
        variables |= read(place)
    box, row = measures(content.metrics())
    check = Check(
        base_language=project.language,
        entries=nodes,
        tables=project.tables(),
        measure=box,
        measure_option=row,
        read_by_game=variables,
    )
    compilation = compile_scripts(content.root, sorted(scripts), content.signatures())
    found = check.run(compilation) + check_verbs(Names(content, places), compilation.files)
    found.sort(key=order)
    return project.project.judge(found) if project.project else found


def _places(paths: Iterable[Path]) -> Iterator[Place]:
    for path in sorted(paths):
        try:
            yield place_of(load(path))
        except GameError:  # the map's own check tells what is wrong with it
            continue


def started(place: Place) -> set[str]:
    """Return the nodes that a map starts: those it names, its puzzle's, and what is heard of the people on it."""
    from game.puzzles.catalogue import PUZZLES

    nodes = {place.on_enter, *(door.locked for door in place.doors), *(who.node for who in place.people)}
    nodes |= {f"Listen_{who.person.capitalize()}" for who in place.people}
    nodes |= {trigger.node for trigger in place.triggers}
    nodes |= {node for spot in place.spots for node in (spot.node, spot.listen)}
    if place.puzzle in PUZZLES:
        nodes |= {*PUZZLES[place.puzzle].needs.nodes}
    return nodes - {""}


def read(place: Place) -> set[str]:
    """Return the variables that decide what is on a map."""
    conditions = [door.when for door in place.doors]
    conditions += [trigger.when for trigger in place.triggers]
    conditions += [spot.when for spot in place.spots]
    conditions += [who.when for who in place.people]
    conditions += [gate.when for gate in place.gates]
    return {when.variable for when in conditions if when is not None}


def measures(metrics: Metrics) -> tuple[Measure, Measure]:
    """Return the measures of the dialogue box and of a choice's row."""
    from game.scenes.lines import CHOICE_MARGIN, CHOICE_WIDE, TEXT_WIDTH
    from game.text import Ruler, Span, lay_out
    from game.yarn import MarkupResult

    room = CHOICE_WIDE[1] - CHOICE_MARGIN

    def spans(said: MarkupResult) -> list[Span]:
        return [Span(item.position, item.position + item.length, item.name) for item in said.attributes]

    def box(said: MarkupResult, language: str) -> str:
        pages = len(lay_out(said.text, metrics, TEXT_WIDTH, spans(said)))
        return f"needs {pages} pages of the dialogue box, {MAX_PAGES} are the most" if pages > MAX_PAGES else ""

    def row(said: MarkupResult, language: str) -> str:
        width = Ruler(said.text, metrics, spans(said)).width(0, len(said.text))
        return f"is {width} px wide, a choice has room for {room}" if width > room else ""

    return box, row
