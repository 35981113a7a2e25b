"""The way through nodes: what runs, what waits for a detour, which node events are due, visits."""

from __future__ import annotations

from collections import deque

from game.yarn.errors import DialogueError
from game.yarn.evaluator import Storage
from game.yarn.events import DialogueComplete, Event, NodeComplete, NodeStart
from game.yarn.program import Node, Program
from game.yarn.state import Frame

VISITING = "$Yarn.Internal.Visiting."
MAX_QUIET_NODES = 100_000  # nodes entered without a line, option or command: an endless loop


class Flow:
    """``frames`` are the nodes that run, the innermost last; ``queue`` holds events due before anything else."""

    def __init__(self, program: Program, store: Storage) -> None:
        self._program = program
        self._store = store
        self.frames: list[Frame] = []
        self.queue: deque[Event] = deque()
        self.quiet_nodes = 0

    def find(self, name: str) -> Node:
        """Return a node. Raises ``DialogueError`` if there is none of this name."""
        node = self._program.nodes.get(name)
        if node is None:
            place = self.frames[-1].node if self.frames else "dialogue"
            raise DialogueError(place, f'there is no node "{name}"', "write it, or go elsewhere")
        return node

    def reset(self) -> None:
        """Forget what runs; visits are not counted."""
        self.frames = []
        self.queue.clear()
        self.quiet_nodes = 0

    def enter(self, node: Node) -> None:
        """Begin a node on top of what runs. Raises ``DialogueError`` for nodes that go round in silence."""
        self.quiet_nodes += 1
        if self.quiet_nodes > MAX_QUIET_NODES:
            raise DialogueError(node.name, "nodes follow each other without end and say nothing", "break the loop")
        self.frames.append(Frame(node.name))
        self.queue.append(NodeStart(node.name))

    def back(self) -> None:
        """Complete the node; go back to whoever detoured here, or end."""
        self._complete(self.frames.pop())
        self.queue.append(NodeStart(self.frames[-1].node) if self.frames else DialogueComplete())

    def unwind(self) -> None:
        """Complete everything that runs, innermost first."""
        while self.frames:
            self._complete(self.frames.pop())

    def visits(self, name: str) -> int:
        """Return how often a node was completed; 0 if nobody counts."""
        if name not in self._program.tracked:
            return 0
        count = self._store.find(VISITING + name)
        return int(count) if isinstance(count, float) else 0

    def _complete(self, frame: Frame) -> None:
        if frame.node in self._program.tracked:
            self._store.set(VISITING + frame.node, self.visits(frame.node) + 1)
        self.queue.append(NodeComplete(frame.node))
