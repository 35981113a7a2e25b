"""The trace: read wires, fence pieces off, and let what balances go dim until one thing is left that does not.

Figures and messages: ``docs/encounters.md``, *Trace*.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from game.core.events import Event
from game.core.input import Button
from game.core.snapshot import Plain
from game.encounters import events as tell
from game.encounters.plain import at, row, table, text, wholes
from game.encounters.setup import Setup
from game.encounters.trace import events as told
from game.encounters.trace.board import Board, Piece
from game.encounters.trace.boards import BOARDS

LISTEN_TICKS = 20  # holding Listen until a log line is heard
LINE_TICKS = 300  # how long it stands
REPEAT_AFTER = 20  # ticks until a held direction repeats …
REPEAT_EVERY = 8  # … and between repeats
REPATCH_TICKS = 150  # while Max patches
MORE_READINGS = 2  # that he brings each time …
MOST_REPATCHES = 5  # … so often
HINT_TICKS = 1500  # without a reading until Max says something
HINTS = 3
FOUND_TICKS = {"city": 180, "practice": 180, "guard": 420}  # the last picture: the guard's has a name to write
ACROSS = 2  # a step of the cursor counts what lies aside so many times what lies ahead

_SKIP, _ACT, _LISTEN = int(Button.SKIP), int(Button.ACT), int(Button.LISTEN)
_WAYS = ((int(Button.LEFT), -1, 0), (int(Button.RIGHT), 1, 0), (int(Button.UP), 0, -1), (int(Button.DOWN), 0, 1))


@dataclass(slots=True, eq=False)
class Trace:
    """A trace being made.

    ``taps`` names a wire once for each reading of it, in order; ``known`` are the readings of earlier
    tries, which stay written on the board; ``found`` is what keeps, once that is certain.
    """

    board: Board
    setup: Setup
    events: list[Event] = field(default_factory=list)
    outcome: str = ""
    tick: int = 0
    cursor: str = ""
    taps: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    readings: int = 0
    repatches: int = 0
    repatching: int = 0  # ticks of it that are left
    found: str = ""
    farewell: int = 0
    held: int = 0  # ticks a direction was held
    listened: int = 0
    line: str = ""  # the node whose log line stands …
    line_left: int = 0  # … for so many ticks
    idle: int = 0
    hints: int = 0

    def __post_init__(self) -> None:
        self.cursor = self.cursor or self.board.nodes[0].id

    # -- what it is -------------------------------------------------------------------------------

    @property
    def done(self) -> bool:
        """Whether it is over."""
        return self.outcome != ""

    @property
    def budget(self) -> int:
        """Readings granted in this try."""
        return self.board.budget + MORE_READINGS * self.repatches

    @property
    def left(self) -> int:
        """Readings left in this try."""
        return self.budget - len(self.taps)

    @property
    def can_skip(self) -> bool:
        """Whether the Skip button passes it."""
        return self.setup.assists.skip and (self.setup.attempted or self.repatches > 0) and not self.found

    @property
    def results(self) -> dict[str, str | int]:
        """``readings``: how many it took in all."""
        return {"readings": self.readings}

    def pieces(self) -> tuple[Piece, ...]:
        """Return the pieces of the board as the taps of this try leave them."""
        return self.board.pieces(self.taps)

    def spot(self, thing: str) -> tuple[int, int]:
        """Return the pixel where a node or the middle of a wire is. Raises ``KeyError`` if there is no such thing."""
        if ">" not in thing:
            node = self.board.node(thing)
            return node.x, node.y
        wire = self.board.wire(thing)
        one, other = self.board.node(wire.source), self.board.node(wire.target)
        return (one.x + other.x) // 2, (one.y + other.y) // 2

    def things(self) -> tuple[str, ...]:
        """Return all that the cursor can stand on: nodes, then wires."""
        return (*(node.id for node in self.board.nodes), *(wire.id for wire in self.board.wires))

    # -- playing ----------------------------------------------------------------------------------

    def step(self, buttons: int, pressed: int) -> None:
        """Play one tick with the mask of buttons held and the mask of those newly pressed."""
        self.events.clear()
        if self.done:
            return
        if pressed & _SKIP and self.can_skip:
            self._finish("skipped")
            return
        if self.tick % 40 == 0:
            self.events.append(tell.Beat(self.tick // 40))
        self.tick += 1
        self.line_left = max(self.line_left - 1, 0)
        if self.found:
            self.farewell += 1
            if self.farewell >= FOUND_TICKS[self.board.id]:
                self._finish("found")
        elif self.repatching:
            self.repatching -= 1
        else:
            self._play(buttons, pressed)

    def _play(self, buttons: int, pressed: int) -> None:
        self._hint()
        if buttons & _LISTEN:
            self._listen()
            return
        self.listened = 0
        self._move(buttons, pressed)
        if pressed & _ACT:
            self._act()

    def _move(self, buttons: int, pressed: int) -> None:
        ways = [way for way in _WAYS if buttons & way[0]]
        self.held = self.held + 1 if ways else 0
        repeats = self.held > REPEAT_AFTER and (self.held - REPEAT_AFTER) % REPEAT_EVERY == 0
        if not ways or not (repeats or any(pressed & way[0] for way in ways)):
            return
        reached = self.towards(sum(way[1] for way in ways), sum(way[2] for way in ways))
        if reached:
            self.cursor = reached
            self.events.append(tell.Moved())

    def towards(self, dx: int, dy: int, start: str = "") -> str:
        """Return what the cursor, or one at ``start``, reaches in a direction (each -1, 0 or 1); empty if nothing."""
        start = start or self.cursor
        x, y = self.spot(start)
        best, least = "", 0
        for thing in self.things():
            to_x, to_y = self.spot(thing)
            ahead = (to_x - x) * dx + (to_y - y) * dy
            aside = (
                abs((to_x - x) * dy) + abs((to_y - y) * dx) if not (dx and dy) else abs(abs(to_x - x) - abs(to_y - y))
            )
            cost = ahead + ACROSS * aside
            if thing != start and ahead > 0 and ahead * 2 >= aside and (not best or cost < least):
                best, least = thing, cost
        return best

    def _act(self) -> None:
        if ">" not in self.cursor:
            self.events.append(tell.Refused("trace.only_wires"))
            return
        if self.taps.count(self.cursor) == 2:
            self.events.append(tell.Refused("trace.read_twice"))
            return
        dim = self._dim()
        self.taps.append(self.cursor)
        self.readings += 1
        self.idle = 0
        self.events.append(told.Tapped(self.cursor, self.spot(self.cursor)[0]))
        if self._dim() > dim:
            self.events.append(told.Calmed(self._dim() - dim))
        self.found = self.board.found(self.taps)
        if self.found:
            self.events.append(told.Found(self.found))
        elif not self.left:
            self._repatch()

    def _dim(self) -> int:
        return sum(not piece.lit for piece in self.pieces())

    def _repatch(self) -> None:
        """Max patches the wires again: the board is whole, what was read stays written on it."""
        for wire in self.taps:
            if self.known.count(wire) < self.taps.count(wire):
                self.known.append(wire)
        self.taps.clear()
        self.repatches = min(self.repatches + 1, MOST_REPATCHES)
        self.repatching = REPATCH_TICKS
        self.events.append(told.Repatched(self.repatches))
        self.events.append(tell.Said("max", f"trace.repatched.{min(self.repatches, 3)}"))

    def _listen(self) -> None:
        self.held = 0
        self.listened += 1
        if self.listened != LISTEN_TICKS:
            return
        if ">" in self.cursor:
            self.events.append(tell.Refused("trace.only_nodes"))
            return
        self.line, self.line_left = self.cursor, LINE_TICKS
        self.idle = 0
        self.events.append(told.Overheard(self.cursor))

    def _hint(self) -> None:
        self.idle += 1
        if self.idle >= HINT_TICKS and self.hints < HINTS:
            self.idle = 0
            self.hints += 1
            self.events.append(tell.Said("max", f"trace.{self.board.id}.hint.{self.hints}"))

    def _finish(self, outcome: str) -> None:
        self.outcome = outcome
        self.events.append(tell.Finished(outcome))

    # -- what is to be seen -----------------------------------------------------------------------

    def flow(self, wire: str) -> tuple[int | None, int | None]:
        """Return what is known of a wire: what leaves and what arrives, None for what nobody has read."""
        ends = max(self.taps.count(wire), self.known.count(wire))
        found = self.board.wire(wire)
        return found.leaves if ends else None, found.arrives if ends > 1 else None

    def observe(self) -> dict[str, object]:
        """Return what a player sees: the board as far as it is read, never what keeps before it is found."""
        return {
            "encounter": f"trace_{self.board.id}",
            "tick": self.tick,
            "cursor": self.cursor,
            "spots": {thing: list(self.spot(thing)) for thing in self.things()},
            "wires": {wire.id: [wire.source, wire.target, *self.flow(wire.id)] for wire in self.board.wires},
            "outside": {node.id: [node.enters, node.exits] for node in self.board.nodes},
            "pieces": [[sorted(piece.nodes), sorted(piece.wires), piece.kept] for piece in self.pieces()],
            "taps": [*self.taps],
            "left": self.left,
            "line": self.line if self.line_left else "",
            "busy": bool(self.repatching or self.found),
            "found": self.found,
            "can_skip": self.can_skip,
            "done": self.done,
            "outcome": self.outcome,
        }

    # -- snapshots --------------------------------------------------------------------------------

    def pack(self) -> dict[str, Plain]:
        """Return the whole trace as plain data."""
        numbers = [self.tick, self.readings, self.repatches, self.repatching, self.farewell]
        more = [self.held, self.listened, self.line_left, self.idle, self.hints]
        return {
            "board": f"trace_{self.board.id}",
            "setup": self.setup.pack(),
            "numbers": [*numbers, *more],
            "names": [self.cursor, self.found, self.line, self.outcome],
            "taps": [*self.taps],
            "known": [*self.known],
        }

    @classmethod
    def unpack(cls, data: Plain) -> Trace:
        """Build a trace again from ``pack()``. Raises ``SnapshotError`` if the data is damaged."""
        entries = table(data)
        trace = cls(BOARDS[text(at(entries, "board"))], Setup.unpack(at(entries, "setup")))
        numbers = wholes(at(entries, "numbers"), 10)
        trace.tick, trace.readings, trace.repatches, trace.repatching, trace.farewell = numbers[:5]
        trace.held, trace.listened, trace.line_left, trace.idle, trace.hints = numbers[5:]
        trace.cursor, trace.found, trace.line, trace.outcome = (text(name) for name in row(at(entries, "names"), 4))
        trace.taps = [trace.board.wire(text(name)).id for name in row(at(entries, "taps"))]
        trace.known = [trace.board.wire(text(name)).id for name in row(at(entries, "known"))]
        trace.spot(trace.cursor)
        if len(trace.taps) > trace.budget:
            raise ValueError("more was read than could be")
        return trace
