"""Where variables live."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from game.core.snapshot import Plain
from game.yarn.errors import DialogueError
from game.yarn.program import Program
from game.yarn.values import Value, pack_values, tidy, type_name, unpack_value


class VariableStore:
    """The variables of a story, in memory. One store may serve many dialogues, one after the other.

    A variable that was never set has the program's initial value. Smart variables are not stored:
    ask ``Dialogue.value``.
    """

    def __init__(self, program: Program) -> None:
        self._initial: Mapping[str, Value] = program.initial_values
        self._smart: Collection[str] = program.smart
        self._values: dict[str, Value] = {}

    def get(self, name: str) -> Value:
        """Return a variable's value. Raises ``DialogueError`` if neither script nor host knows the name."""
        value = self._values.get(name)
        if value is None:
            value = self._initial.get(name)
            if value is None:
                raise DialogueError(name, "there is no such stored variable", "declare it, or ask Dialogue.value")
        return value

    def find(self, name: str) -> Value | None:
        """Return a variable's value, or None if there is none."""
        value = self._values.get(name)
        return self._initial.get(name) if value is None else value

    def set(self, name: str, value: Value | int) -> None:
        """Store a value. Raises ``DialogueError`` if the variable is of another type, or computed."""
        new = tidy(value)
        first = self._initial.get(name)
        if first is None and name in self._smart:
            raise DialogueError(name, "is computed each time it is read", "set what it is computed from")
        if first is not None and type(first) is not type(new):
            problem = f"is a {type_name(first)}, {value!r} is a {type_name(new)}"
            raise DialogueError(name, problem, "give it a value of its type")
        self._values[name] = new

    def reset(self) -> None:
        """Forget every stored value: all variables begin again."""
        self._values.clear()

    def snapshot(self) -> dict[str, Plain]:
        """Return the stored values as plain data without floats (fractions are lists of their text)."""
        return pack_values(self._values)

    def restore(self, data: Mapping[str, Plain]) -> None:
        """Take over a snapshot. Values whose variable has another type by now, or is computed, are dropped.

        Raises ``ValueError`` if ``data`` is no snapshot.
        """
        values = {name: unpack_value(packed) for name, packed in data.items()}
        initial = self._initial
        self._values = {
            name: value
            for name, value in values.items()
            if (type(initial[name]) is type(value) if name in initial else name not in self._smart)
        }

    def rebase(self, program: Program) -> None:
        """Go on with an edited program: keep the values, take the new initial ones."""
        self._initial, self._smart = program.initial_values, program.smart
        self.restore(self.snapshot())
