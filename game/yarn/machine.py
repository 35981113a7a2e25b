"""The machine: runs a program and hands out one event at a time."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.core.rng import Rng
from game.core.snapshot import Plain
from game.yarn import opcodes as op
from game.yarn.delivery import Delivery
from game.yarn.errors import DialogueError, YarnError
from game.yarn.evaluator import Evaluator
from game.yarn.events import DialogueComplete, Event, Line, Option, Options
from game.yarn.flow import Flow
from game.yarn.library import Library
from game.yarn.markup import MarkupParser, MarkupResult, expand
from game.yarn.program import Program
from game.yarn.saliency import Candidate, Strategy, find_strategy
from game.yarn.selection import Selector
from game.yarn.standard import bind, callables
from game.yarn.state import Frame, Pending, pack_state, unpack_state
from game.yarn.store import VariableStore
from game.yarn.values import Value


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
        functions = bind(self) | callables(program, library if library is not None else Library.standard())
        evaluator = Evaluator(program, self.store, functions)
        self._value = evaluator.value
        self._flow = Flow(program, self.store)
        self._delivery = Delivery(self.store, evaluator.value)
        self._selector = Selector(self.store, evaluator.value, self.rng, strategy)
        self._pending: Pending | None = None  # options that wait for an answer
        self._last: Event | None = None

    # -- driving ---------------------------------------------------------------------------------

    @property
    def node(self) -> str | None:
        """The node that runs, or None."""
        return self._flow.frames[-1].node if self._flow.frames else None

    @property
    def strategy(self) -> Strategy:
        """What picks among line groups and node groups."""
        return self._selector.strategy

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
        return bool(self._flow.frames or self._flow.queue)

    def start(self, node: str) -> None:
        """Begin at a node (or group) by name. Variables stay, whatever ran before is dropped.

        Raises ``DialogueError`` if there is no such node.
        """
        found = self._flow.find(node)
        self.stop()
        self._flow.enter(found)

    def stop(self) -> None:
        """Drop whatever runs, without events."""
        self._flow.reset()
        self._pending, self._last = None, None

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
        if not self._flow.queue:
            if not self._flow.frames:
                raise DialogueError("dialogue", "nothing is running", "call start() first")
            self._last = self._run()
        else:
            self._last = self._flow.queue.popleft()
        return self._last

    def choose(self, index: int) -> None:
        """Answer options with an index, or with -1 for none of them. Raises ``DialogueError`` if out of range."""
        pending = self._pending
        if pending is None:
            raise DialogueError(self.node or "dialogue", "no options wait for an answer", "call advance() first")
        if not -1 <= index < len(pending.options):
            problem = f"there is no option {index}, only 0 to {len(pending.options) - 1}"
            raise DialogueError(self.node or "", problem, "choose one of them, or -1")
        frame = self._flow.frames[-1]
        if index == -1:
            frame.position, frame.anchor = pending.end, "<" + pending.options[0].id
        else:
            option = pending.options[index]
            frame.position, frame.anchor = pending.targets[index], ">" + option.id
            once = pending.once[index]
            if once is not None:
                self.store.set(once, True)
        self._pending = self._last = None

    # -- asking ----------------------------------------------------------------------------------

    def value(self, name: str) -> Value:
        """Return a variable's value, stored or smart. Raises ``DialogueError`` if there is none."""
        return self._value([op.LOAD, name])

    def visits(self, node: str) -> int:
        """Return how often a node was completed; 0 if its visits are not counted or it does not exist."""
        return self._flow.visits(node)

    def candidates(self, group: str) -> list[Candidate]:
        """Return a node group's members with the state of their conditions. Raises ``DialogueError`` if it is none."""
        node = self._flow.find(group)
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
        state = pack_state(self.program, self._flow.frames, list(self._flow.queue), self._pending, self._last)
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
            name, seed = str(data["strategy"]), int(data["rng"])
            strategy = self.strategy if name == self.strategy.name else find_strategy(name)
            self.store.restore(data["variables"])
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise YarnError("snapshot", f"this is no snapshot of a dialogue ({error!r})", "load another") from error
        self.rng.state = seed
        self._selector.strategy = strategy
        self._flow.reset()
        self._flow.frames = state.frames
        self._flow.queue.extend(state.queue)
        self._pending, self._last = state.pending, state.last

    # -- running ---------------------------------------------------------------------------------

    def _run(self) -> Event:
        """Execute instructions until there is something to tell."""
        frame = self._flow.frames[-1]
        code = self.program.nodes[frame.node].code
        while frame.position < len(code):
            instruction = code[frame.position]
            frame.position += 1
            operation = instruction[0]
            if operation == op.LINE:
                self._flow.quiet_nodes = 0
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
                self._flow.quiet_nodes = 0
                return self._options(frame, instruction)
            elif operation == op.COMMAND:
                self._flow.quiet_nodes = 0
                frame.anchor = instruction[1]
                return self._delivery.command(instruction, frame.node)
            elif operation == op.PICK:
                self._pick_line(frame, instruction)
            else:
                self._leave_or_enter(frame, instruction)
                return self._flow.queue.popleft()
        self._flow.back()
        return self._flow.queue.popleft()

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
        flow = self._flow
        operation = instruction[0]
        if operation == op.JUMP:
            node = flow.find(self._title(instruction[1]))
            flow.unwind()
            flow.enter(node)
        elif operation == op.DETOUR:
            frame.anchor = instruction[2]
            flow.enter(flow.find(self._title(instruction[1])))
        elif operation == op.GROUP:
            self._pick_member(instruction[1])
        elif operation == op.RETURN:
            flow.back()
        else:
            flow.unwind()
            flow.queue.append(DialogueComplete())

    def _pick_member(self, rows: list[Any]) -> None:
        index = self._selector.pick(self._selector.members(rows))
        if index < 0:
            self._flow.back()
            return
        name, _, once, _ = rows[index]
        if once is not None:
            self.store.set(once, True)
        self._flow.enter(self._flow.find(name))

    def _title(self, target: str | op.Expression) -> str:
        return target if isinstance(target, str) else str(self._value(target))
