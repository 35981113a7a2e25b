"""What comes next, as far as the script being read tells: so that it can be made ready while the player reads."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from game.scenes.context import Context

if TYPE_CHECKING:
    from game.scenes.talk import Talk
    from game.yarn import Program


class Ahead:
    """Finds the encounter that the node being read leads to; a node is looked through once, when it is entered."""

    def __init__(self) -> None:
        self._node: str | None = None
        self._found = ""

    def look(self, ctx: Context) -> str:
        """Return the encounter's ID; empty if no script is read, or none comes in its node. Call it every frame."""
        top = ctx.scenes[-1]
        node = cast("Talk", top).dialogue.node if top.kind == "talk" else None
        if node != self._node:
            self._node = node
            self._found = _encounter_in(ctx.content.program(), node) if node is not None else ""
        return self._found


def _encounter_in(program: Program, name: str) -> str:
    """Return the first encounter that a node begins, empty if there is none."""
    from game.yarn.opcodes import COMMAND

    node = program.nodes.get(name)
    for instruction in node.code if node is not None else ():
        if instruction[0] == COMMAND and instruction[3][0] == "encounter":
            return str(instruction[3][1])
    return ""
