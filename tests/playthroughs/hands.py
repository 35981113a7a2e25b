"""Hands: one player for each encounter, who sees only what ``observe()`` shows."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol

from game.core.fixed import ONE
from game.core.input import ACT, BACK, DOWN, LEFT, LISTEN, RIGHT, UP
from game.encounters.crowd.people import blocked
from game.encounters.crowd.state import NOBODY
from game.encounters.setup import Setup
from game.encounters.trace.board import Board
from game.encounters.trace.boards import BOARDS
from game.encounters.trace.trace import Trace
from game.encounters.triage.calls import CALLS, REPLIES
from tests.encounters.bots import Player
from tests.encounters.swarm_hands import Herder, Pair, Reader, Shepherd

Seen = dict[str, Any]
CELL = 4
STEPS = ((1, 0, RIGHT), (-1, 0, LEFT), (0, 1, DOWN), (0, -1, UP))


class Hand(Protocol):
    """Plays an encounter."""

    def buttons(self, seen: Seen) -> int:
        """Return the buttons to hold this tick; one let go in between counts as pressed anew."""


class Presser:
    """Presses one button at a time, with rests between."""

    def __init__(self, rest: int = 6) -> None:
        self._rest, self._left = rest, 0

    def ready(self) -> bool:
        """Return whether a button may be pressed in this tick."""
        self._left = (self._left + 1) % self._rest
        return self._left == 0


class Caller:
    """Answers four calls, in ``order``, each with its reply; Listens once."""

    def __init__(self, order: tuple[str, ...], replies: Mapping[str, str]) -> None:
        self._order, self._replies = order, replies
        self._press = Presser(8)
        self._lines = [call.id for call in CALLS]

    def buttons(self, seen: Seen) -> int:
        """Pick up, hear to the end, answer."""
        if not self._press.ready():
            return 0
        match seen["stage"]:
            case "desk" if seen["waiting"]:
                wanted = next((caller for caller in self._order if caller in seen["waiting"]), seen["waiting"][0])
                return ACT if seen["cursor"] == self._lines.index(wanted) else RIGHT
            case "reply":
                wanted = self._replies.get(seen["caller"], "truth")
                return ACT if seen["cursor"] == REPLIES.index(wanted) else DOWN
            case "call" | "answer" | "slip":
                return ACT
        return 0


class Helper:
    """Goes to whoever is loud, else to the next who is restless; listens, and gives what fits."""

    def __init__(self, care: bool = True) -> None:
        self._care = care
        self._goal = NOBODY
        self._before = 0

    def buttons(self, seen: Seen) -> int:
        """Walk, Listen or Act."""
        if seen["stage"] != "walk" or not self._care:
            return 0
        guests = seen["guests"]
        restless = [number for number, guest in enumerate(guests) if guest[3] != "steady"]
        if not restless:
            return 0
        if self._goal == NOBODY or guests[self._goal][3] == "steady":
            loud = [number for number in restless if guests[number][3] == "loud"]
            self._goal = min(loud or restless, key=lambda number: self._far(seen, number))
        _name, x, y, _mood, manner, _tried = guests[self._goal]
        if seen["near"] == self._goal:
            held = ACT if manner else LISTEN
        else:
            cell = round(seen["x"] / ONE / CELL), round(seen["y"] / ONE / CELL)
            held = _ways(x // ONE, y // ONE).get(cell, 0) or self._nudge(seen, x, y)
        if held == ACT == self._before:
            held = 0
        self._before = held
        return held

    def _far(self, seen: Seen, number: int) -> int:
        _name, x, y, *_rest = seen["guests"][number]
        return int((x - seen["x"]) ** 2 + (y - seen["y"]) ** 2)

    def _nudge(self, seen: Seen, x: int, y: int) -> int:
        dx, dy = x - seen["x"], y - seen["y"]
        across = (RIGHT if dx > 0 else LEFT) if abs(dx) > ONE else 0
        return across | ((DOWN if dy > 0 else UP) if abs(dy) > ONE else 0)


@cache
def _ways(x: int, y: int) -> dict[tuple[int, int], int]:
    """Return for every cell of the room's floor the button that leads towards pixel (x, y)."""
    cells = [cell for cell in itertools.product(range(80), range(45)) if _open(*cell)]
    start = min(cells, key=lambda cell: (cell[0] * CELL - x) ** 2 + (cell[1] * CELL - y) ** 2)
    found, queue = {start: 0}, deque([start])
    while queue:
        across, down = queue.popleft()
        for dx, dy, button in STEPS:
            cell = across - dx, down - dy
            if cell not in found and _open(*cell):
                found[cell] = button
                queue.append(cell)
    return found


def _open(across: int, down: int) -> bool:
    return not blocked(across * CELL * ONE, down * CELL * ONE)


class Tracer:
    """Fences off by halves until one thing is left, and looks at the far end of what reaches it."""

    def __init__(self) -> None:
        self._press = Presser(4)

    def buttons(self, seen: Seen) -> int:
        """Go to the wire to be read next, and read it."""
        if seen["busy"] or seen["done"] or not self._press.ready():
            return 0
        model = Trace(BOARDS[seen["encounter"]], Setup(0), cursor=seen["cursor"])
        wire = next_wire(model.board, seen["taps"])
        if seen["cursor"] == wire:
            return ACT
        return _towards(model, wire)


def next_wire(board: Board, taps: list[str]) -> str:
    """Return what a careful reader reads next: the first wire of the cheapest fence that halves what is lit."""
    piece = next(piece for piece in board.pieces(taps) if piece.lit)
    if len(piece.nodes) == 1:
        (name,) = piece.nodes
        into = [wire for wire in board.wires if wire.target == name and taps.count(wire.id) == 1]
        return max(into, key=lambda wire: taps.index(wire.id)).id
    fences: list[tuple[float, int, str]] = []
    for size in (1, 2, 3):
        for fence in itertools.combinations(sorted(piece.wires), size):
            parts = [part for part in board.pieces([*taps, *fence]) if part.nodes and part.nodes <= piece.nodes]
            if len(parts) > 1:
                largest = max(len(part.nodes) for part in parts)
                fences.append((size / (len(piece.nodes) / largest - 1), largest, fence[0]))
    return min(fences)[2]


def _towards(model: Trace, thing: str) -> int:
    """Return the buttons of the first step of the cursor's shortest way to a thing."""
    ways = [(dx, dy) for dx, dy in itertools.product((-1, 0, 1), repeat=2) if dx or dy]
    first: dict[str, tuple[int, int]] = {model.cursor: (0, 0)}
    start, queue = model.cursor, deque([model.cursor])
    while queue and thing not in first:
        here = model.cursor = queue.popleft()
        for way in ways:
            reached = model.towards(*way)
            if reached and reached not in first:
                first[reached] = way if here == start else first[here]
                queue.append(reached)
    dx, dy = first[thing]
    return (RIGHT if dx > 0 else LEFT if dx else 0) | (DOWN if dy > 0 else UP if dy else 0)


class Speaker:
    """Answers each statement as ``answers`` say: ``grant``, ``hold``, or ``ask+item`` to ask first and show then."""

    def __init__(self, answers: Mapping[str, str]) -> None:
        self._answers = dict(answers)
        self._press = Presser(20)

    def buttons(self, seen: Seen) -> int:
        """Read on, or go to the entry that is wanted and take it."""
        if not self._press.ready():
            return 0
        entries = seen["entries"]
        if not entries:
            return ACT
        wanted = self._answers.get(seen["statement"], "hold")
        how, _, item = wanted.partition("+")
        if seen["part"] == "items":
            entry = item
        elif item:
            entry = "show" if seen["open"] else "ask"
        else:
            entry = how
        if entry not in entries:
            self._answers[seen["statement"]] = "hold"  # nobody gave her that to show
            return BACK if seen["part"] == "items" else 0
        return ACT if entries[seen["cursor"]] == entry else DOWN


class Breather:
    """Follows the line and names what pulls at it; with ``care`` False it does nothing."""

    def __init__(self, care: bool = True) -> None:
        self._care = care

    def buttons(self, seen: Seen) -> int:
        """Breathe in while the line rises or stands high."""
        if not self._care:
            return 0
        ahead = seen["ahead"][0]
        held = ACT if ahead > seen["line"] or ahead == seen["full"] else 0
        return held | (LISTEN if seen["pull"] else 0)


BEST_WELLS = {"hurt": "grant", "flint": "grant", "names": "ask+letter", "why": "ask+letter"}
WORST_WELLS = {"hurt": "hold", "room": "grant", "names": "grant", "copy": "ask+log", "why": "hold"}
BEST_HEARING = {
    "begin": "ask+signature",
    "knew": "grant",
    "asked": "ask+chart",
    "machines": "ask+log",
    "named": "grant",
    "nadia": "grant",
    "nadia_knew": "grant",
    "tomasz": "grant",
    "propose": "ask+mirror",
}
WORST_HEARING = {"machines": "grant", "mags": "ask+log", "initials": "ask+signature"}
EASY_CALLS = {"mags": "come", "bao": "truth", "nadia": "truth", "tomasz": "come"}


class Hands:
    """Somebody's way of playing: ``way`` is ``treat`` or ``understand``, ``kind`` whether they are at their best.

    ``calls`` are their replies by caller, ``order`` whom they pick up first, ``apologies`` how many they make.
    """

    def __init__(
        self,
        way: str,
        *,
        kind: bool = True,
        calls: Mapping[str, str] | None = None,
        order: tuple[str, ...] = ("mags", "bao", "nadia", "tomasz"),
        apologies: int = 2,
    ) -> None:
        self.way, self.kind, self.apologies = way, kind, apologies
        self.calls, self.order = dict(calls or EASY_CALLS), order

    def take(self, name: str, manners: dict[str, str]) -> Hand:
        """Return a fresh hand for the encounter ``name``; ``manners`` are those of waves and patients."""
        match name:
            case "swarm_routine":
                return Shepherd()  # type: ignore[return-value]
            case "swarm_mags" | "swarm_bao":
                return Herder()
            case "swarm_quin":
                return Reader()
            case "treatment_joint":
                return Pair()
            case "triage":
                return Caller(self.order, self.calls)
            case "crowd":
                return Helper(self.kind)
            case "breathing":
                return Breather(self.kind)
            case "debate_wells":
                return Speaker(BEST_WELLS if self.kind else WORST_WELLS)
            case "debate_hearing":
                return Speaker(BEST_HEARING if self.kind else WORST_HEARING)
            case "trace_city" | "trace_practice" | "trace_guard":
                return Tracer()
        return Player(self.way, manners)  # type: ignore[return-value]
