"""Types of expressions: one walk over the postfix terms that feeds the solver."""

from __future__ import annotations

from typing import NamedTuple

from game.yarn.compiler.solver import Solver
from game.yarn.compiler.source import Diagnostics, Span
from game.yarn.compiler.symbols import Callee, Symbol, Symbols
from game.yarn.compiler.tree import Expr, Term
from game.yarn.compiler.types import BOOL, NUMBER, STRING, AnyType, Type, Unknown, resolve

_VISITS = ("visited", "visited_count")


class Typed(NamedTuple):
    """The type and place of a part of an expression."""

    type: AnyType
    span: Span


class ExpressionTyper:
    """Finds the types of expressions; what cannot be told yet is left to the solver."""

    def __init__(self, symbols: Symbols, diagnostics: Diagnostics) -> None:
        self.symbols = symbols
        self.diagnostics = diagnostics
        self.solver = Solver()
        self.file = ""
        self.members: list[tuple[str, Term]] = []  # (file, .Case or Enum.Case) to check when all is known
        self.pairs: list[tuple[str, AnyType, Span, str]] = []  # what is added (numbers or strings) or compared
        self.calls: list[tuple[str, Term]] = []  # calls whose result is not known yet

    def error(self, code: str, span: Span, message: str, file: str = "") -> None:
        """Report a finding in the current file, or a given one."""
        self.diagnostics.add(file or self.file, span, code, message)

    def expression(self, expr: Expr) -> AnyType:
        """Return the type of an expression."""
        stack: list[Typed] = []
        for index, term in enumerate(expr.terms):
            kind = term.kind
            if kind == "binary":
                right = stack.pop()
                stack[-1] = self.binary(term, stack[-1], right)
            elif kind == "call":
                self.call(term, stack, expr.terms[index - 1] if index else None)
            elif kind in ("negate", "not"):
                stack[-1] = self.unary(term, stack[-1])
            else:
                stack.append(Typed(self.leaf(term), term.span))
        expr.type = stack[0].type
        return expr.type

    def leaf(self, term: Term) -> AnyType:
        """Return the type of a literal, a variable or a case."""
        kind = term.kind
        if kind == "variable":
            symbol = self.variable(str(term.value), term.span)
            symbol.read = True
            return symbol.type
        if kind == "number":
            return NUMBER
        if kind == "string":
            return STRING
        if kind == "bool":
            return BOOL
        return self.member(term)

    def variable(self, name: str, span: Span) -> Symbol:
        """Return a variable; one that was never declared begins to exist here."""
        symbol = self.symbols.variables.get(name)
        if symbol is None:
            symbol = self.symbols.variables[name] = Symbol(name, Unknown(), self.file, span)
        return symbol

    def member(self, term: Term) -> AnyType:
        """Return the type of an enum's case; without the enum's name it may turn out later."""
        self.members.append((self.file, term))
        if not term.owner:
            term.type = self.solver.member(str(term.value))
        else:
            term.type = self.symbols.enums.get(term.owner) or Unknown()
        return term.type

    def unary(self, term: Term, operand: Typed) -> Typed:
        """Return what minus or ``not`` makes of an operand; reports one of the wrong type."""
        wanted = NUMBER if term.kind == "negate" else BOOL
        clash = self.solver.equal(operand.type, wanted)
        if clash:
            what = "minus" if term.kind == "negate" else '"not"'
            self.error("YS0050", operand.span, f"{what} needs a {wanted.name}, this is a {clash[0].name}")
        return Typed(wanted, Span(term.span.line, term.span.start, operand.span.end))

    def binary(self, term: Term, left: Typed, right: Typed) -> Typed:
        """Return what an operator makes of two operands; reports those of the wrong type."""
        operator = str(term.value)
        span = Span(left.span.line, left.span.start, right.span.end)
        if operator in ("and", "or", "xor"):
            self.demand(left, BOOL, operator)
            self.demand(right, BOOL, operator)
            return Typed(BOOL, span)
        if operator in ("+", "==", "!="):
            clash = self.solver.equal(left.type, right.type)
            if clash:
                self.error("YS0050", span, self.mismatch(operator, *clash))
            else:
                self.pairs.append((self.file, left.type, span, operator))
            return Typed(left.type if operator == "+" else BOOL, span)
        self.demand(left, NUMBER, operator)
        self.demand(right, NUMBER, operator)
        return Typed(BOOL if operator in ("<", ">", "<=", ">=") else NUMBER, span)

    def demand(self, operand: Typed, wanted: Type, operator: str) -> None:
        """Report an operand that is not of the wanted type."""
        clash = self.solver.equal(operand.type, wanted)
        if clash:
            message = f'"{operator}" needs a {wanted.name} on both sides, this is a {clash[0].name}'
            self.error("YS0050", operand.span, message)

    @staticmethod
    def mismatch(operator: str, left: Type, right: Type) -> str:
        """Return what to say of two types that an operator cannot bring together."""
        what = "add" if operator[0] == "+" else "compare"
        message = f'"{operator}" cannot {what} {left.name} and {right.name}: both sides must have the same type'
        if left.raw is right or right.raw is left:
            enum, raw = (left, right) if left.raw else (right, left)
            message += f" (write {raw.name.lower()}(…) around the {enum.name})"
        return message

    def call(self, term: Term, stack: list[Typed], before: Term | None) -> None:
        """Take a call's arguments off the stack and put its result there; a function nobody declared begins here."""
        name = str(term.value)
        arguments = stack[len(stack) - term.count :]
        del stack[len(stack) - term.count :]
        symbols = self.symbols
        symbols.used.add(name)
        callee = symbols.functions.get(name)
        if callee is None:
            params: list[AnyType] = [Unknown() for _ in arguments]
            callee = symbols.functions[name] = Callee(name, params, None, Unknown(), False)
        if name in _VISITS and term.count == 1 and before is not None and before.kind == "string":
            symbols.tracked.add(str(before.value))
        self.arguments(callee, term, arguments)
        term.type = callee.result
        if isinstance(callee.result, Unknown):
            self.calls.append((self.file, term))
        stack.append(Typed(callee.result, term.span))

    def arguments(self, callee: Callee, term: Term, arguments: list[Typed]) -> None:
        """Report a wrong number of arguments, and check each."""
        fixed = len(callee.params)
        if len(arguments) < fixed or (len(arguments) > fixed and callee.variadic is None):
            wanted = f"{fixed}{' or more' if callee.variadic else ''} value{'' if fixed == 1 else 's'}"
            source = "takes" if callee.known else "was first called with"
            self.error("YS0014", term.span, f"{callee.name} {source} {wanted}, here are {len(arguments)}")
        for number, argument in enumerate(arguments):
            param = callee.params[number] if number < fixed else callee.variadic
            if param is not None:
                self.argument(callee, number, argument, param)

    def argument(self, callee: Callee, number: int, argument: Typed, param: AnyType) -> None:
        """Check one argument against its parameter, now or when both types are known."""
        file = self.file

        def report(source: Type, target: Type) -> None:
            message = f"value {number + 1} of {callee.name} must be a {target.name}, this is a {source.name}"
            self.error("YS0014" if callee.known else "YS0050", argument.span, message, file)

        self.solver.convert(argument.type, param, report)

    def check_members(self) -> None:
        """When all is known: every case must belong to its enum."""
        for file, term in self.members:
            owner = resolve(term.type) if term.type is not None else None
            if term.owner and term.owner not in self.symbols.enums:
                self.error("YS0038", term.span, f'there is no enum "{term.owner}"', file)
            elif isinstance(owner, Unknown):
                several = sum(str(term.value) in enum.cases for enum in self.symbols.enums.values())
                if several > 1:
                    message = f'several enums have a case "{term.value}": write which one (Enum.{term.value})'
                else:
                    message = f'no enum has a case "{term.value}"'
                self.error("YS0038", term.span, message, file)
            elif owner is not None and term.value not in owner.cases:
                cases = ", ".join(list(owner.cases)[:8])
                what = f"its cases are {cases}" if cases else "it is no enum"
                self.error("YS0038", term.span, f'{owner.name} has no case "{term.value}": {what}', file)

    def check_pairs(self) -> None:
        """When all is known: only numbers and strings can be added; what is compared must have some type."""
        for file, kind, span, operator in self.pairs:
            known = resolve(kind)
            if isinstance(known, Unknown):
                what = "add" if operator[0] == "+" else "compare"
                self.error("YS0029", span, f'nothing tells what "{operator}" is to {what} here', file)
            elif operator[0] == "+" and known not in (NUMBER, STRING):
                self.error("YS0050", span, f'"{operator}" works on numbers and strings, this is a {known.name}', file)
