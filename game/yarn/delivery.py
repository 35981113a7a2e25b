"""From instructions to the events a host sees."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from game.yarn.errors import DialogueError
from game.yarn.evaluator import Storage
from game.yarn.events import Command, Option
from game.yarn.numbers import value_text
from game.yarn.opcodes import Expression, Instruction
from game.yarn.state import Pending
from game.yarn.values import Value


class Delivery:
    """Fills in what lines, options and commands leave to run time."""

    def __init__(self, store: Storage, value: Callable[[Expression], Value]) -> None:
        self._store = store
        self._value = value

    def texts(self, codes: list[Expression]) -> tuple[str, ...]:
        """Return the substitutions of a line."""
        return tuple([value_text(self._value(code)) for code in codes]) if codes else ()

    def options(self, instruction: Instruction) -> Pending:
        """Return the options of a group: for each its condition first, then its texts."""
        _, rows, end = instruction
        options: list[Option] = []
        for index, (key, texts, condition, once, _) in enumerate(rows):
            available = bool(condition is None or self._value(condition))
            available = available and not (once is not None and self._store.find(once))
            options.append(Option(index, key, self.texts(texts), available))
        return Pending(tuple(options), [row[4] for row in rows], [row[3] for row in rows], end)

    def command(self, instruction: Instruction, node: str) -> Command:
        """Return a command with its text and typed arguments. Raises ``DialogueError`` for numbers without end."""
        _, key, parts, words = instruction
        text = self._joined(parts)
        values = [self._word(word, text) if isinstance(word, list) else word for word in words]
        return Command(text, value_text(values[0]), tuple(values[1:]), key, node)

    def _joined(self, parts: list[Any]) -> str:
        return "".join([part if isinstance(part, str) else value_text(self._value(part)) for part in parts])

    def _word(self, word: list[Any], name: str) -> Value:
        kind, parts = word
        if kind == "string":
            return self._joined(parts)
        value = self._value(parts[0])
        if isinstance(value, float) and not math.isfinite(value):
            raise DialogueError(name, f"{value_text(value)} is no number to act on", "check what it is computed from")
        return value
