"""The machine: runs a program and hands out one event at a time."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from game.core.rng import Rng
from game.core.snapshot import Plain
from game.yarn import opcodes as op
from game.yarn.delivery import Delivery
from game.yarn.errors import DialogueError, LibraryError, YarnError
from game.yarn.evaluator import Evaluator
from game.yarn.events import DialogueComplete, Event, Line, NodeComplete, NodeStart, Option, Options
from game.yarn.library import Library
from game.yarn.markup import MarkupParser, MarkupResult, expand
from game.yarn.program import Node, Program
from game.yarn.saliency import Candidate, Strategy, find_strategy
from game.yarn.selection import Selector
from game.yarn.standard import bind
from game.yarn.state import Frame, Pending, pack_state, unpack_state
from game.yarn.store import VariableStore
from game.yarn.values import HostFunction, Value

VISITING = "$Yarn.Internal.Visiting."
MAX_QUIET_NODES = 100_000  # nodes entered without a line, option or command: an endless loop


class Dialogue:
    """Runs a program: ``start`` a node, ``advance`` from event to event, ``choose`` when asked.

    ``library`` provides the functions; it may be another one than the program was compiled with, as
    long as signatures agree. ``store`` keeps the variables, ``seed`` starts the random numbers,
    ``strategy`` picks among line groups and node groups (a name or an object of one's own).
    """

    def __init__(
        self,
        program: Program,
        library: Library | None = None,
        store: VariableStore | None = None,
        seed: int = 1,
        strategy: str | Strategy = "best_least_recently_seen",
        markup: MarkupParser | None = None,
    ) -> None:
        self.program = program
        self.store = store if store is not None else VariableStore(program)
        self.rng = Rng(seed)
        self.markup = markup if markup is not None else MarkupParser()
        functions = bind(self) | _functions(program, library if library is not None else Library.standard())
        evaluator = Evaluator(program, self.store, functions)
        self._value = evaluator.value
        self._delivery = Delivery(self.store, evaluator.value)
        self._selector = Selector(self.store, evaluator.value, self.rng, strategy)
        self._frames: list[Frame] = []
        self._queue: deque[Event] = deque()  # node events to be delivered before anything else
        self._pending: Pending | None = None  # options that wait for an answer
        self._last: Event | None = None
        self._quiet_nodes = 0

    # -- driving ---------------------------------------------------------------------------------

    @property
    def node(self) -> str | None:
        """The node that runs, or None."""
        return self._frames[-1].node if self._frames else None

    @property
    def current(self) -> Event | None:
        """The event delivered last: after ``restore``, what the screen should show."""
        return self._last

    @property
    def waiting(self) -> bool:
        """Whether options wait for ``choose``."""
        return self._pending is not None

    @property
    def active(self) -> bool:
        """Whether ``advance`` or ``choose`` has anything left to do."""
        return bool(self._frames or self._queue)

    def start(self, node: str) -> None:
        """Begin at a node (or group) by name. Variables stay, whatever ran before is dropped.

        Raises ``DialogueError`` if there is no such node.
        """
        found = self._find_node(node)
        self._frames = [Frame(found.name)]
        self._queue = deque([NodeStart(found.name)])
        self._pending = None
        self._last = None
        self._quiet_nodes = 0

    def stop(self) -> None:
        """Drop whatever runs, without events."""
        self._frames, self._pending, self._last = [], None, None
        self._queue.clear()

    def use_strategy(self, strategy: str | Strategy) -> None:
        """Pick lines and nodes by another strategy from now on. Unknown names raise ``LibraryError``."""
        self._selector.strategy = find_strategy(strategy)

    def advance(self) -> Event:
        """Run up to the next event and return it.

        Raises ``DialogueError`` while options wait for an answer, if nothing runs, or if the script
        fails; the functions of the library may raise what they like.
        """
        if self._pending is not None:
            raise DialogueError(self.node or "", "options wait for an answer", "call choose() first")
        if not self._queue:
            if not self._frames:
                raise DialogueError("dialogue", "nothing is running", "call start() first")
            self._last = self._run()
        else:
            self._last = self._queue.popleft()
        return self._last

    def choose(self, index: int) -> None:
        """Answer options with an index, or with -1 for none of them. Raises ``DialogueError`` if out of range."""
        pending = self._pending
        if pending is None:
            raise DialogueError(self.node or "dialogue", "no options wait for an answer", "call advance() first")
        if not -1 <= index < len(pending.options):
            problem = f"there is no option {index}, only 0 to {len(pending.options) - 1}"
            raise DialogueError(self.node or "", problem, "choose one of them, or -1")
        frame = self._frames[-1]
        if index == -1:
            frame.position, frame.anchor = pending.end, "<" + pending.options[0].id
        else:
            option = pending.options[index]
            frame.position, frame.anchor = pending.targets[index], ">" + option.id
            once = pending.once[index]
            if once is not None:
                self.store.set(once, True)
        self._pending = None

    # -- asking ----------------------------------------------------------------------------------

    def value(self, name: str) -> Value:
        """Return a variable's value, stored or smart. Raises ``DialogueError`` if there is none."""
        return self._value([op.LOAD, name])

    def visits(self, node: str) -> int:
        """Return how often a node was completed; 0 if its visits are not counted or it does not exist."""
        if node not in self.program.tracked:
            return 0
        count = self.store.find(VISITING + node)
        return int(count) if isinstance(count, float) else 0

    def candidates(self, group: str) -> list[Candidate]:
        """Return a node group's members with the state of their conditions. Raises ``DialogueError`` if it is none."""
        node = self._find_node(group)
        if node.kind != "group":
            raise DialogueError(group, "this node is no group", "give it a when: header")
        return self._selector.members(node.code[0][1])

    def has_any_content(self, node: str) -> bool:
        """Return whether a node exists and, if it is a group, whether the strategy finds a member to run."""
        found = self.program.nodes.get(node)
        if found is None or found.kind != "group":
            return found is not None
        return self._selector.would_pick(self.candidates(node))

    def text_of(
        self, item: Line | Option, strings: Mapping[str, str] | None = None, language: str = "en"
    ) -> MarkupResult:
        """Return what a line or option says.

        ``strings`` are translated texts by ID; the base text stands in for missing ones. ``language``
        decides the plural rules. Raises ``KeyError`` for a line that is not of this program.
        """
        key = self.program.shadows.get(item.id, item.id)
        text = strings.get(item.id) or strings.get(key) if strings is not None else None
        if not text:
            text = self.program.strings[key]
        return self.markup.parse(expand(text, item.substitutions), language)

    # -- snapshots -------------------------------------------------------------------------------

    def snapshot(self) -> dict[str, Plain]:
        """Return everything needed to go on from here, variables included, as plain data without floats."""
        state = pack_state(self.program, self._frames, list(self._queue), self._pending, self._last)
        return state | {
            "rng": self.rng.state,
            "strategy": self._selector.strategy.name,
            "variables": self.store.snapshot(),
        }

    def restore(self, data: Mapping[str, Any]) -> None:
        """Go on from a snapshot, also one taken before the script was edited.

        The place is found again by the ID of the line, option or command. Raises ``StaleSnapshotError``
        if it is gone (nothing has changed then) and ``YarnError`` if ``data`` is no snapshot.
        """
        state = unpack_state(self.program, data)
        try:
            if data["strategy"] != self._selector.strategy.name:
                self.use_strategy(data["strategy"])
            self.rng.state = data["rng"]
            self.store.restore(data["variables"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise YarnError("snapshot", f"this is no snapshot of a dialogue ({error!r})", "load another") from error
        self._frames, self._pending, self._last = state.frames, state.pending, state.last
        self._queue = deque(state.queue)
        self._quiet_nodes = 0

    # -- running ---------------------------------------------------------------------------------

    def _run(self) -> Event:
        """Execute instructions until there is something to tell."""
        frame = self._frames[-1]
        code = self.program.nodes[frame.node].code
        while frame.position < len(code):
            instruction = code[frame.position]
            frame.position += 1
            operation = instruction[0]
            if operation == op.LINE:
                self._quiet_nodes = 0
                frame.anchor = instruction[1]
                return Line(instruction[1], self._delivery.texts(instruction[2]), frame.node)
            if operation == op.UNLESS:
                if not self._value(instruction[1]):
                    frame.position = instruction[2]
            elif operation == op.GOTO:
                frame.position = instruction[1]
            elif operation == op.SET:
                self.store.set(instruction[1], self._value(instruction[2]))
            elif operation == op.CALL:
                self._value(instruction[1])
            elif operation == op.ONCE:
                self._once(frame, instruction)
            elif operation == op.OPTIONS:
                self._quiet_nodes = 0
                return self._options(frame, instruction)
            elif operation == op.COMMAND:
                self._quiet_nodes = 0
                frame.anchor = instruction[1]
                return self._delivery.command(instruction, frame.node)
            elif operation == op.PICK:
                self._pick_line(frame, instruction)
            else:
                self._leave_or_enter(frame, instruction)
                return self._queue.popleft()
        self._return()
        return self._queue.popleft()

    def _once(self, frame: Frame, instruction: op.Instruction) -> None:
        _, flag, condition, target = instruction
        passed = condition is None or self._value(condition)
        if passed and not self.store.find(flag):
            self.store.set(flag, True)
        else:
            frame.position = target

    def _options(self, frame: Frame, instruction: op.Instruction) -> Options:
        self._pending = self._delivery.options(instruction)
        frame.anchor = self._pending.options[0].id
        return Options(self._pending.options, frame.node)

    def _pick_line(self, frame: Frame, instruction: op.Instruction) -> None:
        rows = instruction[1]
        index = self._selector.pick(self._selector.items(rows))
        if index < 0:
            frame.position = instruction[2]
            return
        _, _, once, _, frame.position = rows[index]
        if once is not None:
            self.store.set(once, True)

    # -- from node to node -----------------------------------------------------------------------

    def _leave_or_enter(self, frame: Frame, instruction: op.Instruction) -> None:
        operation = instruction[0]
        if operation == op.JUMP:
            node = self._find_node(self._title(instruction[1]))
            self._unwind()
            self._enter(node)
        elif operation == op.DETOUR:
            frame.anchor = instruction[2]
            self._enter(self._find_node(self._title(instruction[1])))
        elif operation == op.GROUP:
            rows = instruction[1]
            index = self._selector.pick(self._selector.members(rows))
            if index < 0:
                self._return()
                return
            name, _, once, _ = rows[index]
            if once is not None:
                self.store.set(once, True)
            self._enter(self._find_node(name))
        elif operation == op.RETURN:
            self._return()
        else:
            self._unwind()
            self._queue.append(DialogueComplete())

    def _title(self, target: str | op.Expression) -> str:
        return target if isinstance(target, str) else str(self._value(target))

    def _find_node(self, name: str) -> Node:
        node = self.program.nodes.get(name)
        if node is None:
            raise DialogueError(self.node or "dialogue", f'there is no node "{name}"', "write it, or go elsewhere")
        return node

    def _enter(self, node: Node) -> None:
        self._quiet_nodes += 1
        if self._quiet_nodes > MAX_QUIET_NODES:
            raise DialogueError(node.name, "nodes follow each other without end and say nothing", "break the loop")
        self._frames.append(Frame(node.name))
        self._queue.append(NodeStart(node.name))

    def _complete(self, frame: Frame) -> None:
        if frame.node in self.program.tracked:
            self.store.set(VISITING + frame.node, self.visits(frame.node) + 1)
        self._queue.append(NodeComplete(frame.node))

    def _return(self) -> None:
        """Complete the node; go back to whoever detoured here, or end."""
        self._complete(self._frames.pop())
        self._queue.append(NodeStart(self._frames[-1].node) if self._frames else DialogueComplete())

    def _unwind(self) -> None:
        while self._frames:
            self._complete(self._frames.pop())


def _functions(program: Program, library: Library) -> dict[str, HostFunction]:
    """Return the callables of a library. Raises ``LibraryError`` where a signature is not the program's."""
    for name, (params, _, result) in program.functions.items():
        function = library.functions.get(name)
        if function is None:
            continue
        fits = len(params) >= len(function.params) and (function.variadic or len(params) == len(function.params))
        if not fits or (result and function.result != result):
            problem = f"scripts were compiled for ({', '.join(params)}) -> {result or 'anything'}, this is {function}"
            raise LibraryError(name, problem, "compile the scripts with the same library")
    return {name: function.fn for name, function in library.functions.items() if function.fn is not None}
