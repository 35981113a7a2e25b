"""Loading maps, and compiling and running scripts of 10,000 lines."""

from __future__ import annotations

import time
from collections.abc import Callable

from game.bench.base import Figure, at_least, at_most
from game.bench.peer import peer_rate
from game.content import Library
from game.tiled import load, place_of
from game.tiled.cache import MapCache
from game.yarn import Command, Dialogue, DialogueComplete, Line, Options, Program, compile_sources
from game.yarn import Library as Signatures

LINES = 10_000


def figures(content: Library) -> list[Figure]:
    """Return what loading the largest map and compiling, loading and running scripts cost."""
    return [*_maps(content), *_scripts(), _own(content)]


def _maps(content: Library) -> list[Figure]:
    paths = content.map_paths()
    largest = max(paths, key=lambda path: place_of(load(path)).width * place_of(load(path)).height)
    cold = min(_timed(lambda: place_of(load(largest))) for _ in range(5))
    cache = MapCache()
    load(largest, cache=cache)
    again = min(_timed(lambda: load(largest, cache=cache)) for _ in range(5))
    return [at_most("map load, cold", cold, "ms", 40), at_most("map load, again", again, "ms", 2)]


def _scripts() -> list[Figure]:
    source = _source()
    compiled = min(_timed(lambda: compile_sources({"bench.yarn": source}, Signatures.standard())) for _ in range(3))
    program = compile_sources({"bench.yarn": source}, Signatures.standard()).program
    assert program is not None
    packed = program.to_bytes()
    cached = min(_timed(lambda: Program.from_bytes(packed)) for _ in range(5))
    shown = _play(program)
    rate = shown * 1000 / min(_timed(lambda: _play(program)) for _ in range(3))
    return [
        at_most(f"yarn, compile {LINES} lines", compiled / 1000, "s", 1),
        at_most("yarn, load them cached", cached, "ms", 50),
        at_least("yarn, run", rate, "lines/s", 50_000, round(peer_rate(source, shown))),
    ]


def _own(content: Library) -> Figure:
    """Return what the game's own scripts cost when a case begins, behind its veil."""
    compiled = min(_timed(lambda: Library(content.root, content.signatures).program()) for _ in range(3))
    return at_most("yarn, compile the game's scripts", compiled / 1000, "s", 1)


def _source() -> str:
    nodes = []
    for node in range(LINES // 20):
        body = [
            f"Speaker: Line {number} of node {node} has {{$count}} words. #line:{node}_{number}" for number in range(14)
        ]
        body[3:3] = [
            f"<<set $count = $count + {node % 7}>>",
            "<<if $count > 10 and not $late>>",
            "    <<set $late = true>>",
            "<<endif>>",
        ]
        body += ["-> Go on", "    Good.", "-> Go on quickly <<if $late>>", "    Better.", f"<<jump Node{node + 1}>>"]
        nodes.append(f"title: Node{node}\n---\n" + "\n".join(body) + "\n===\n")
    start = "title: Start\n---\n<<declare $count = 0>>\n<<declare $late = false>>\n<<jump Node0>>\n===\n"
    return start + "".join(nodes) + f"title: Node{LINES // 20}\n---\nThe end.\n===\n"


def _play(program: Program) -> int:
    """Play to the end as a game would, with every text made ready to be shown; return how many there were."""
    dialogue = Dialogue(program, library=Signatures.standard())
    dialogue.start("Start")
    shown = 0
    while True:
        event = dialogue.advance()
        if isinstance(event, Line):
            dialogue.text_of(event)
            shown += 1
        elif isinstance(event, Options):
            for option in event.options:
                dialogue.text_of(option)
            shown += len(event.options)
            dialogue.choose(0)
        elif isinstance(event, DialogueComplete):
            return shown
        elif isinstance(event, Command):
            raise AssertionError(event.text)


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000
