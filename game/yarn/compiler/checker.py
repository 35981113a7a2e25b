"""The type check of a whole program, statement by statement."""

from __future__ import annotations

from game.yarn.compiler.source import Diagnostics, Span
from game.yarn.compiler.symbols import Symbols
from game.yarn.compiler.tree import (
    Call,
    Condition,
    Declare,
    Expr,
    FileTree,
    Generic,
    If,
    Jump,
    NodeTree,
    Once,
    Set,
    Statement,
    Text,
    texts,
    walk,
)
from game.yarn.compiler.typer import ExpressionTyper
from game.yarn.compiler.types import BOOL, NUMBER, STRING, AnyType, Type, Unknown, resolve


class Checker:
    """Checks the files of a program against each other; afterwards every symbol has a known type."""

    def __init__(self, files: list[FileTree], symbols: Symbols, diagnostics: Diagnostics) -> None:
        self.files = files
        self.symbols = symbols
        self.diagnostics = diagnostics
        self.typer = ExpressionTyper(symbols, diagnostics)
        self.shown: list[tuple[str, AnyType, Expr]] = []  # values that become text: their type must be known

    def check(self) -> None:
        """Run the check and report everything found."""
        for file in self.files:
            self.typer.file = file.name
            for node in file.nodes:
                self.node(node)
        self.typer.solver.solve(self.symbols.enums.values())
        self.typer.check_members()
        self.typer.check_pairs()
        self.unknowns()
        self.loops()

    def node(self, node: NodeTree) -> None:
        """Check a node: when it may be chosen, and what it does."""
        for condition in node.conditions:
            self.condition(condition)
        for statement in walk(node.body):
            self.statement(statement)

    def statement(self, statement: Statement) -> None:
        """Check what one statement computes; what stands inside it is walked to by itself."""
        for text in texts(statement):
            self.text(text)
        if isinstance(statement, Set):
            self.assign(statement)
        elif isinstance(statement, If):
            for clause in statement.clauses:
                if clause.test is not None:
                    self.boolean(clause.test)
        elif isinstance(statement, Once):
            if statement.test is not None:
                self.boolean(statement.test)
        elif isinstance(statement, Declare):
            self.declare(statement)
        elif isinstance(statement, Call):
            self.typer.expression(statement.value)
            if self.typer.calls and self.typer.calls[-1][1] is statement.value.terms[-1]:
                self.typer.calls.pop()  # nobody looks at the result
        elif isinstance(statement, Jump):
            self.jump(statement)
        elif isinstance(statement, Generic):
            for part in statement.parts:
                if isinstance(part, Expr):
                    self.show(part)

    def text(self, text: Text) -> None:
        """Check what a line shows and the condition behind it."""
        for value in text.values:
            if isinstance(value, Expr):
                self.show(value)
        if text.condition is not None:
            self.condition(text.condition)

    def show(self, expr: Expr) -> None:
        """Check a value that becomes text: any type will do, but one must be known in the end."""
        kind = self.typer.expression(expr)
        if isinstance(kind, Unknown):
            self.shown.append((self.typer.file, kind, expr))

    def condition(self, condition: Condition) -> None:
        """Check a condition, if it has a test."""
        if condition.test is not None:
            self.boolean(condition.test)

    def boolean(self, expr: Expr) -> None:
        """Report an expression that is no Bool where one is needed."""
        clash = self.typer.solver.equal(self.typer.expression(expr), BOOL)
        if clash:
            self.typer.error(
                "YS0050", expr.span, f"a condition must be a Bool (true or false), this is a {clash[0].name}"
            )

    def assign(self, statement: Set) -> None:
        """Check that a variable can be set, and that the value has its type."""
        typer = self.typer
        file = typer.file
        symbol = typer.variable(statement.name, statement.name_span)
        if symbol.smart:
            message = f"{statement.name} is a smart variable, computed each time it is read: it cannot be set"
            typer.error("YS0030", statement.name_span, message)
            return
        value = typer.expression(statement.value)
        if statement.operator == "+":
            typer.pairs.append((file, symbol.type, statement.name_span, "+="))
        elif statement.operator != "=":
            clash = typer.solver.equal(symbol.type, NUMBER)
            if clash:
                message = f'"{statement.operator}=" works on numbers, {statement.name} is a {clash[0].name}'
                typer.error("YS0050", statement.name_span, message)
                return

        def report(source: Type, target: Type) -> None:
            message = f"{statement.name} is a {target.name}, this value is a {source.name}"
            typer.error("YS0050", statement.value.span, message, file)

        typer.solver.convert(value, symbol.type, report)

    def declare(self, statement: Declare) -> None:
        """Check that a declared type is the type of the value it begins with."""
        value = self.typer.expression(statement.value)
        symbol = self.symbols.variables[statement.name]
        clash = self.typer.solver.equal(value, symbol.type)
        if clash and symbol.tree is statement:
            message = f"{statement.name} is declared as {clash[1].name}, its value is a {clash[0].name}: change one"
            self.typer.error("YS0053", statement.value.span, message)

    def jump(self, statement: Jump) -> None:
        """Check that a computed target is a String."""
        if isinstance(statement.target, str):
            return
        file = self.typer.file

        def report(source: Type, _target: Type) -> None:
            message = f"a node's title is a String, this is a {source.name}"
            self.typer.error("YS0050", statement.target_span, message, file)

        self.typer.solver.convert(self.typer.expression(statement.target), STRING, report)

    def unknowns(self) -> None:
        """Report what has no type, and warn of variables that are only implied."""
        for symbol in self.symbols.variables.values():
            if isinstance(resolve(symbol.type), Unknown):
                message = f"the type of {symbol.name} cannot be told: declare it, e.g. <<declare {symbol.name} = 0>>"
                self.typer.error("YS0028", symbol.span, message, symbol.file)
            elif symbol.tree is None:
                message = f"{symbol.name} is not declared: add <<declare {symbol.name} = …>> so that typing errors show"
                self.typer.error("YS0003", symbol.span, message, symbol.file)
        for file, term in self.typer.calls:
            if isinstance(resolve(term.type or BOOL), Unknown):
                message = f"nothing tells what {term.value} returns: is it spelt right, and in the library?"
                self.typer.error("YS0028", term.span, message, file)
        for file, kind, expr in self.shown:
            if isinstance(resolve(kind), Unknown):
                message = "so nothing tells how to show this: compute with it, or convert what it is made of"
                self.typer.error("YS0029", expr.span, message, file)

    def loops(self) -> None:
        """Report smart variables that need themselves."""
        uses: dict[str, list[str]] = {}
        for name, symbol in self.symbols.variables.items():
            if symbol.smart and symbol.tree is not None:
                terms = symbol.tree.value.terms
                uses[name] = [str(term.value) for term in terms if term.kind == "variable"]
        for name in _on_cycles(uses):
            symbol = self.symbols.variables[name]
            message = f"{name} needs its own value to compute itself: break the loop of smart variables"
            self.typer.error("YS0045", symbol.tree.value.span if symbol.tree else Span(0, 0, 0), message, symbol.file)


def _on_cycles(graph: dict[str, list[str]]) -> list[str]:
    """Return the names that lie on a cycle: peel off whatever needs nothing, or is needed by nothing."""
    left = {name: {use for use in uses if use in graph} for name, uses in graph.items()}
    for _ in range(2):
        needed: dict[str, list[str]] = {name: [] for name in left}
        for name, uses in left.items():
            for use in uses:
                needed[use].append(name)
        ready = [name for name, uses in left.items() if not uses]
        while ready:
            name = ready.pop()
            for user in needed[name]:
                left[user].discard(name)
                if not left[user]:
                    ready.append(user)
        left = {name: uses for name, uses in left.items() if uses}
        # once more on the reversed graph, for what only uses a loop
        reverse: dict[str, set[str]] = {name: set() for name in left}
        for name, uses in left.items():
            for use in uses:
                reverse[use].add(name)
        left = reverse
    return list(left)
