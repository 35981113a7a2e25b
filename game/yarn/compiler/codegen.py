"""From checked trees to instructions."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from game.yarn import opcodes as op
from game.yarn.compiler.commands import Word
from game.yarn.compiler.strings import ONCE, StringTable, source_of
from game.yarn.compiler.tree import (
    Call,
    Condition,
    Expr,
    FileTree,
    Generic,
    Group,
    If,
    Item,
    Jump,
    Leave,
    NodeTree,
    Once,
    Set,
    Statement,
    Text,
)
from game.yarn.compiler.types import Type, resolve
from game.yarn.numbers import parse
from game.yarn.opcodes import Expression, Instruction
from game.yarn.program import Node

_LOGIC = ("and", "or", "xor")


def score(test: Expr | None, once: bool) -> int:
    """Return the complexity of a condition: 1 for once, 1 for an expression and for each and, or, xor in it."""
    if test is None:
        return int(once)
    return once + 1 + sum(term.kind == "binary" and term.value in _LOGIC for term in test.terms)


def expression(expr: Expr) -> Expression:
    """Return the code of an expression."""
    code: Expression = []
    for term in expr.terms:
        kind = term.kind
        if kind == "variable":
            code += (op.LOAD, term.value)
        elif kind == "binary":
            code += (op.BINARY, term.value)
        elif kind == "call":
            code += (op.INVOKE, [term.value, term.count])
        elif kind == "negate":
            if len(code) >= 2 and code[-2] == op.PUSH:
                code[-1] = -code[-1]
            else:
                code += (op.NEGATE, None)
        elif kind == "not":
            code += (op.NOT, None)
        elif kind == "member":
            owner = resolve(term.type) if term.type is not None else None
            assert isinstance(owner, Type)
            code += (op.PUSH, owner.cases[str(term.value)])
        else:
            code += (op.PUSH, term.value)
    return code


def node_hash(code: list[Instruction]) -> str:
    """Return a hash that changes with the code of a node."""
    raw = json.dumps(code, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return hashlib.blake2b(raw, digest_size=8).hexdigest()


class NodeCoder:
    """Makes the code of one node."""

    def __init__(self, file: FileTree, node: NodeTree, table: StringTable) -> None:
        self.file = file
        self.node = node
        self.table = table
        self.code: list[Instruction] = []

    def build(self) -> Node:
        """Return the finished node."""
        self.block(self.node.body)
        node = self.node
        headers = tuple((header.key, header.value) for header in node.headers)
        kind = "member" if node.conditions else "node"
        return Node(
            node.name, node.title, kind, node.file, node.span.line + 1, headers, self.code, node_hash(self.code)
        )

    def emit(self, *instruction: Any) -> Instruction:
        """Add an instruction; return it, so that where it leads can be filled in."""
        made = list(instruction)
        self.code.append(made)
        return made

    def block(self, body: list[Statement]) -> None:
        """Add the code of statements, one after the other."""
        for statement in body:
            self.statement(statement)

    def statement(self, statement: Statement) -> None:
        """Add the code of one statement; declarations have none."""
        if isinstance(statement, Text):
            self.line(statement)
        elif isinstance(statement, Group):
            self.group(statement)
        elif isinstance(statement, If):
            self.branches(statement)
        elif isinstance(statement, Once):
            self.once(statement)
        elif isinstance(statement, Set):
            self.assign(statement)
        elif isinstance(statement, Call):
            self.emit(op.CALL, expression(statement.value))
        elif isinstance(statement, Jump):
            self.jump(statement)
        elif isinstance(statement, Leave):
            self.emit(op.STOP if statement.stop else op.RETURN)
        elif isinstance(statement, Generic):
            self.command(statement)

    def line(self, text: Text) -> None:
        """Add a line, passed over if its condition does not hold."""
        skip: Instruction | None = None
        condition = text.condition
        if condition is not None and condition.once:
            skip = self.emit(op.ONCE, text.once, expression(condition.test) if condition.test else None, 0)
        elif condition is not None and condition.test is not None:
            skip = self.emit(op.UNLESS, expression(condition.test), 0)
        self.emit(op.LINE, text.id, self.substitutions(text))
        if skip is not None:
            skip[-1] = len(self.code)

    @staticmethod
    def substitutions(text: Text) -> list[Expression]:
        """Return the code of the values in a line."""
        return [expression(value) if isinstance(value, Expr) else [op.PUSH, value] for value in text.values]

    def group(self, group: Group) -> None:
        """Add a choice of options, or of lines one of which is picked, each with what follows it."""
        options = group.kind == "->"
        rows: list[list[Any]] = []
        choice = self.emit(op.OPTIONS if options else op.PICK, rows, 0)
        leaving: list[Instruction] = []
        for item in group.items:
            rows.append(self.option(item) if options else self.candidate(item))
            if not options:
                self.emit(op.LINE, item.line.id, self.substitutions(item.line))
            self.block(item.body)
            if item is not group.items[-1]:
                leaving.append(self.emit(op.GOTO, 0))
        for instruction in (choice, *leaving):
            instruction[-1] = len(self.code)

    def option(self, item: Item) -> list[Any]:
        """Return an option's row: ID, values, condition, name of its once-flag, and where its code begins."""
        test = item.line.condition.test if item.line.condition else None
        condition = expression(test) if test else None
        return [item.line.id, self.substitutions(item.line), condition, item.line.once or None, len(self.code)]

    def candidate(self, item: Item) -> list[Any]:
        """Return a line-group item's row: ID, test, name of its once-flag, complexity, and where its code begins."""
        condition = item.line.condition or Condition(False, None, item.line.span)
        test = expression(condition.test) if condition.test else None
        return [item.line.id, test, item.line.once or None, score(condition.test, condition.once), len(self.code)]

    def branches(self, statement: If) -> None:
        """Add an ``if`` with its branches."""
        leaving: list[Instruction] = []
        for clause in statement.clauses:
            skip = self.emit(op.UNLESS, expression(clause.test), 0) if clause.test is not None else None
            self.block(clause.body)
            if clause is not statement.clauses[-1]:
                leaving.append(self.emit(op.GOTO, 0))
            if skip is not None:
                skip[-1] = len(self.code)
        for instruction in leaving:
            instruction[-1] = len(self.code)

    def once(self, statement: Once) -> None:
        """Add what runs once, and what runs every time after it."""
        skip = self.emit(op.ONCE, statement.name, expression(statement.test) if statement.test else None, 0)
        self.block(statement.body)
        if statement.otherwise:
            leave = self.emit(op.GOTO, 0)
            skip[-1] = len(self.code)
            self.block(statement.otherwise)
            leave[-1] = len(self.code)
        else:
            skip[-1] = len(self.code)

    def assign(self, statement: Set) -> None:
        """Add a ``set``; ``+=`` and its like first read the variable."""
        code = expression(statement.value)
        if statement.operator != "=":
            code = [op.LOAD, statement.name, *code, op.BINARY, statement.operator]
        self.emit(op.SET, statement.name, code)

    def jump(self, statement: Jump) -> None:
        """Add a jump, or a detour with an ID by which a save finds its way back."""
        target = statement.target if isinstance(statement.target, str) else expression(statement.target)
        if not statement.detour:
            self.emit(op.JUMP, target)
            return
        source = source_of(statement, self.file.lines)
        self.emit(op.DETOUR, target, "detour:" + self.table.stable_hash("detour", self.node.title, source))

    def command(self, statement: Generic) -> None:
        """Add a command for the game; its ID is where a save goes on."""
        source = source_of(statement, self.file.lines)
        made = "command:" + self.table.stable_hash("command", self.node.title, source)
        parts = [expression(part) if isinstance(part, Expr) else part for part in statement.parts]
        kinds = zip(("string", *statement.types), statement.words, strict=True)
        self.emit(op.COMMAND, made, parts, [self.word(kind, word) for kind, word in kinds])

    @staticmethod
    def word(kind: str, word: Word) -> Any:
        """Return a word: its value if it is known now, else its type and parts."""
        if any(isinstance(part, Expr) for part in word):
            return [kind, [expression(part) if isinstance(part, Expr) else part for part in word]]
        text = "".join(part for part in word if isinstance(part, str))
        if kind == "number":
            return parse(text) or 0.0
        return text == "true" if kind == "bool" else text


def hub(title: str, members: list[NodeTree]) -> Node:
    """Return the node that picks a member of a group."""
    rows: list[list[Any]] = []
    for member in members:
        once = any(condition.once for condition in member.conditions)
        tests = [expression(condition.test) for condition in member.conditions if condition.test is not None]
        total = sum(score(condition.test, condition.once) for condition in member.conditions)
        rows.append([member.name, tests, ONCE + member.name if once else None, total])
    code: list[Instruction] = [[op.GROUP, rows]]
    first = members[0]
    return Node(title, title, "group", first.file, first.span.line + 1, (("title", title),), code, node_hash(code))
