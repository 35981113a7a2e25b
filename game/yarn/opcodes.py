"""The instruction set: what compiled nodes are made of.

An instruction is a list whose first item is one of the codes below. An *expression* is a flat list
``[operation, argument, operation, argument, …]`` in postfix order, so that nothing at run time
recurses however deep a script nests its parentheses.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Expression: TypeAlias = "list[Any]"
Instruction: TypeAlias = "list[Any]"

LINE = 1  # id, [expression …]: deliver a line
OPTIONS = 2  # [[id, [expression …], condition | None, once variable | None, target] …], end
PICK = 3  # [[id, condition | None, once variable | None, score, target] …], end: a line group
COMMAND = 4  # id, [text | expression …], [[type, [text | expression …]] …]: parts, then words
SET = 5  # variable, expression
CALL = 6  # expression
UNLESS = 7  # expression, target: go to target if it is false
GOTO = 8  # target
ONCE = 9  # variable, condition | None, target: go to target unless this is the first time
JUMP = 10  # name | expression
DETOUR = 11  # name | expression, id
RETURN = 12
STOP = 13
GROUP = 14  # [[node, [condition …], once variable | None, score] …]: a node group's hub

PUSH = 0  # a constant
LOAD = 1  # a variable's name, stored or smart
NEGATE = 2  # None
NOT = 3  # None
BINARY = 4  # operator's name: + - * / % < > <= >= == != and or xor
INVOKE = 5  # [function's name, number of arguments]

ANCHORED = {LINE: 1, COMMAND: 1, DETOUR: 2}  # instruction → index of the ID that names its place
