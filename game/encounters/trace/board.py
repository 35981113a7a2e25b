"""A board of the trace: nodes, wires, and what reading a wire tells of the pieces it fences off.

A flow is what passes in an hour. Every honest node sends on what it takes in, so a piece of the network
that is fenced off by read wires shows in minus out = 0 unless what keeps is inside.

A reading is a tap: the first on a wire tells what leaves its source, a second what arrives at its target.
Until there is a second, a piece is reckoned as if all that leaves arrived.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Node:
    """A place of the network at pixel (x, y); ``enters`` comes in from outside and ``exits`` goes out of it."""

    id: str
    x: int
    y: int
    enters: int = 0
    exits: int = 0


@dataclass(frozen=True, slots=True)
class Wire:
    """A connection: so much ``leaves`` the node ``source`` and so much ``arrives`` at ``target``."""

    source: str
    target: str
    leaves: int
    arrives: int

    @property
    def id(self) -> str:
        """Its name: ``source>target``."""
        return f"{self.source}>{self.target}"

    @property
    def kept(self) -> int:
        """What is lost on the way."""
        return self.leaves - self.arrives


@dataclass(frozen=True, slots=True)
class Piece:
    """A part that no read wire runs through: its nodes, the unread wires inside, what enters and what exits."""

    nodes: frozenset[str]
    wires: frozenset[str]
    enters: int
    exits: int

    @property
    def kept(self) -> int:
        """What stays in it."""
        return self.enters - self.exits

    @property
    def lit(self) -> bool:
        """Whether more goes in than comes out."""
        return self.kept != 0


@dataclass(frozen=True, slots=True)
class Board:
    """A network and how many readings it grants."""

    id: str
    nodes: tuple[Node, ...]
    wires: tuple[Wire, ...]
    budget: int

    def node(self, name: str) -> Node:
        """Return a node by its ID. Raises ``KeyError`` if there is none."""
        for node in self.nodes:
            if node.id == name:
                return node
        raise KeyError(name)

    def wire(self, name: str) -> Wire:
        """Return a wire by its ID. Raises ``KeyError`` if there is none."""
        for wire in self.wires:
            if wire.id == name:
                return wire
        raise KeyError(name)

    def pieces(self, read: Sequence[str]) -> tuple[Piece, ...]:
        """Return the pieces left when the wires ``read`` are cut out; ``read`` names each once for every tap.

        A wire tapped at both ends that loses something is a piece by itself.
        """
        groups = {node.id: {node.id} for node in self.nodes}
        for wire in self.wires:
            if wire.id not in read and groups[wire.source] is not groups[wire.target]:
                merged = groups[wire.source] | groups[wire.target]
                for name in merged:
                    groups[name] = merged
        pieces = []
        for node in self.nodes:
            group = groups[node.id]
            if min(group) == node.id:
                pieces.append(self._piece(frozenset(group), read))
        for wire in self.wires:
            if read.count(wire.id) > 1 and wire.kept:
                pieces.append(Piece(frozenset(), frozenset((wire.id,)), wire.leaves, wire.arrives))
        return tuple(pieces)

    def _piece(self, group: frozenset[str], read: Sequence[str]) -> Piece:
        enters = sum(node.enters for node in self.nodes if node.id in group)
        exits = sum(node.exits for node in self.nodes if node.id in group)
        inside = set()
        for wire in self.wires:
            if wire.id not in read:
                if wire.source in group:
                    inside.add(wire.id)
                continue
            if wire.target in group:
                enters += wire.arrives if read.count(wire.id) > 1 else wire.leaves
            if wire.source in group:
                exits += wire.leaves
        return Piece(group, frozenset(inside), enters, exits)

    def found(self, read: Sequence[str]) -> str:
        """Return what keeps, a node's or a wire's ID, once a lit piece is that one thing; empty until then.

        A node that only seems to keep, because nobody has looked at the far end of a wire, is not found.
        """
        for piece in self.pieces(read):
            if piece.lit and not piece.nodes:
                return next(iter(piece.wires))
            if piece.lit and len(piece.nodes) == 1 and self.keeps(next(iter(piece.nodes))):
                return next(iter(piece.nodes))
        return ""

    def keeps(self, name: str) -> int:
        """Return how much the node ``name`` truly keeps of what reaches it."""
        node = self.node(name)
        arrives = sum(wire.arrives for wire in self.wires if wire.target == name)
        leaves = sum(wire.leaves for wire in self.wires if wire.source == name)
        return node.enters + arrives - node.exits - leaves
