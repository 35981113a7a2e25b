"""Evaluates expressions: one loop, no recursion, smart variables included."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, Protocol

from game.yarn.errors import DialogueError
from game.yarn.numbers import single
from game.yarn.opcodes import BINARY, INVOKE, LOAD, NEGATE, PUSH, Expression
from game.yarn.program import Program
from game.yarn.values import HostFunction, Value, tidy, type_name

MAX_SMART = 100_000  # smart variables read within one expression: beyond that it would take seconds


class Storage(Protocol):
    """What the machine needs of a variable store."""

    def find(self, name: str) -> Value | None:
        """Return a value, or None if there is none."""

    def set(self, name: str, value: Value | int) -> None:
        """Store a value."""


def _add(left: Any, right: Any) -> Value:
    return left + right if isinstance(left, str) else single(left + right)


def _divide(left: float, right: float) -> float:
    if right == 0:
        return math.nan if left == 0 or left != left else math.copysign(math.inf, left) * math.copysign(1, right)
    return single(left / right)


def _remainder(left: float, right: float) -> float:
    """C's remainder of the nearest integers: its sign is the dividend's."""
    if not (math.isfinite(left) and math.isfinite(right)) or round(right) == 0:
        raise DialogueError("%", f"no remainder of {left} by {right}", "check the divisor before dividing")
    return single(math.fmod(round(left), round(right)))


OPERATORS: dict[str, Callable[[Any, Any], Value]] = {
    "+": _add,
    "-": lambda left, right: single(left - right),
    "*": lambda left, right: single(left * right),
    "/": _divide,
    "%": _remainder,
    "<": lambda left, right: left < right,
    ">": lambda left, right: left > right,
    "<=": lambda left, right: left <= right,
    ">=": lambda left, right: left >= right,
    "==": lambda left, right: left == right,
    "!=": lambda left, right: left != right,
    "and": lambda left, right: left and right,
    "or": lambda left, right: left or right,
    "xor": lambda left, right: left != right,
}


class Evaluator:
    """Evaluates a program's expressions against a store and a table of functions."""

    def __init__(self, program: Program, store: Storage, functions: Mapping[str, HostFunction]) -> None:
        self._program = program
        self._find = store.find
        self._functions = functions

    def value(self, code: Expression) -> Value:
        """Return an expression's value. Raises ``DialogueError`` if it has none."""
        if len(code) == 2 and code[0] == PUSH:
            return code[1]  # type: ignore[no-any-return]
        stack: list[Any] = []
        callers: list[tuple[Expression, int]] = []  # expressions that wait for a smart variable
        smart_reads = 0
        position = 0
        while True:
            if position == len(code):
                if not callers:
                    return stack[0]  # type: ignore[no-any-return]
                code, position = callers.pop()
                continue
            operation = code[position]
            argument = code[position + 1]
            position += 2
            if operation == PUSH:
                stack.append(argument)
            elif operation == LOAD:
                value = self._find(argument)
                if value is not None:
                    stack.append(value)
                    continue
                smart_reads += 1
                callers.append((code, position))
                code, position = self._smart(argument, smart_reads), 0
            elif operation == BINARY:
                right = stack.pop()
                stack[-1] = OPERATORS[argument](stack[-1], right)
            elif operation == INVOKE:
                name, count = argument
                first = len(stack) - count
                result = self._invoke(name, stack[first:])
                del stack[first:]
                stack.append(result)
            elif operation == NEGATE:
                stack[-1] = -stack[-1]
            else:
                stack[-1] = not stack[-1]

    def _smart(self, name: str, reads: int) -> Expression:
        code = self._program.smart.get(name)
        if code is None:
            raise DialogueError(name, "there is no such variable", "declare it in a script")
        if reads > MAX_SMART:
            raise DialogueError(name, "takes too long to compute", "store intermediate results in variables")
        return code

    def _invoke(self, name: str, arguments: list[Value]) -> Value:
        function = self._functions.get(name)
        if function is None:
            raise DialogueError(name, "this function is not in the library", "register it before the dialogue starts")
        result = tidy(function(*arguments))
        wanted = self._program.functions[name][2]
        if wanted and type_name(result) != wanted:
            problem = f"returned {result!r}, scripts expect a {wanted}"
            raise DialogueError(name, problem, "return that type, or register the function before compiling")
        return result
