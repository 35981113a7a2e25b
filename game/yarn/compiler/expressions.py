"""Expressions: a shunting yard from tokens to postfix terms, without recursion."""

from __future__ import annotations

import re
from typing import NamedTuple

from game.yarn.compiler.source import Fault, Span
from game.yarn.compiler.tokens import Cursor
from game.yarn.compiler.tree import Expr, Term
from game.yarn.numbers import single

MAX_TERMS = 50_000  # more than any writer needs, few enough to compile in a moment

# spelling → (operator, binding power); all binary operators associate to the left
BINARY: dict[str, tuple[str, int]] = {
    **{sign: (sign, 5) for sign in "*/%"},
    **{sign: (sign, 4) for sign in "+-"},
    **{word: (sign, 3) for sign, words in (("<", "< lt"), (">", "> gt")) for word in words.split()},
    **{word: (sign, 3) for sign, words in (("<=", "<= lte"), (">=", ">= gte")) for word in words.split()},
    **{word: (sign, 2) for sign, words in (("==", "== is eq"), ("!=", "!= neq")) for word in words.split()},
    **{
        word: (sign, 1)
        for sign, words in (("and", "and &&"), ("or", "or ||"), ("xor", "xor ^"))
        for word in words.split()
    },
}
UNARY = {"-": "negate", "!": "not", "not": "not"}
UNARY_POWER = 6
_ESCAPE = re.compile(r"\\(.)")
RESERVED = frozenset(
    ["true", "false", "null", "to", "lte", "gte", "is", "eq", "lt", "gt", "neq", "and", "or", "xor", "not", "as"]
)


class _Waiting(NamedTuple):
    """An operator or bracket that waits on the stack; brackets have power 0, calls count ``arguments``."""

    power: int
    kind: str
    value: str
    span: Span
    arguments: int = 0


class _Parser:
    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.terms: list[Term] = []
        self.stack: list[_Waiting] = []
        self.open = 0  # brackets and calls on the stack
        self.grouped = False
        self.last = 0  # column behind the last token taken

    def parse(self) -> Expr:
        cursor = self.cursor
        start = cursor.start
        wants_value = True
        while True:
            if wants_value:
                wants_value = self.value()
            else:
                step = self.operator()
                if step is None:
                    break
                wants_value = step
            if len(self.terms) > MAX_TERMS or len(self.stack) > MAX_TERMS:
                raise Fault("YS1003", cursor.span, f"this expression has more than {MAX_TERMS} parts: split it up")
        while self.stack:
            waiting = self.stack.pop()
            if waiting.power == 0:
                raise Fault(
                    "YS0004", waiting.span, f'this "(" is never closed: {cursor.describe()} follows instead of ")"'
                )
            self.emit(waiting)
        span = Span(cursor.row, start, max(self.last, start))
        return Expr(self.terms, span, self.is_literal())

    def is_literal(self) -> bool:
        """A literal, a negated number or an enum's case, without brackets: the value of a stored variable."""
        kinds = [term.kind for term in self.terms[:3]]
        return not self.grouped and (
            kinds in (["number"], ["string"], ["bool"], ["member"]) or kinds == ["number", "negate"]
        )

    def value(self) -> bool:
        """Read what a value begins with; return whether a value is still wanted."""
        cursor = self.cursor
        kind, text = cursor.kind, cursor.text
        if kind == "number":
            self.push("number", single(float(text)))
        elif kind == "variable":
            self.push("variable", text)
        elif kind == "string":
            self.push("string", _ESCAPE.sub(r"\1", text[1:-1]))
        elif kind == "word":
            return self.word(text)
        elif kind == "operator" and text in UNARY:
            self.wait(_Waiting(UNARY_POWER, UNARY[text], text, cursor.span))
            return True
        elif text == "(":
            self.grouped = True
            self.open += 1
            self.wait(_Waiting(0, "(", "", cursor.span))
            return True
        elif text == ".":
            self.member("", cursor.start)
        else:
            raise cursor.fail("a value")
        return False

    def word(self, text: str) -> bool:
        cursor = self.cursor
        if text in ("true", "false"):
            self.push("bool", text == "true")
            return False
        if text == "not":
            self.wait(_Waiting(UNARY_POWER, "not", text, cursor.span))
            return True
        if text in RESERVED:
            raise cursor.fail("a value")
        span = cursor.span
        cursor.next()
        if cursor.text == "(":
            return self.call(text, span)
        if cursor.text == ".":
            self.member(text, span.start)
            return False
        hint = f'a variable begins with "$" (${text}), a string stands in quotes ("{text}"), a function has brackets'
        raise Fault("YS0005", span, f'"{text}" is no value: {hint}')

    def call(self, name: str, span: Span) -> bool:
        cursor = self.cursor
        cursor.next()
        if cursor.text == ")" and cursor.kind == "operator":
            self.terms.append(Term("call", name, Span(span.line, span.start, cursor.end)))
            self.last = cursor.end
            cursor.next()
            return False
        self.open += 1
        self.stack.append(_Waiting(0, "call", name, span, 1))
        return True

    def member(self, owner: str, start: int) -> None:
        cursor = self.cursor
        cursor.next()
        if cursor.kind != "word" or cursor.text in RESERVED:
            raise cursor.fail("the name of a case after the dot")
        span = Span(cursor.row, start, cursor.end)
        self.terms.append(Term("member", cursor.text, span, owner))
        self.last = cursor.end
        cursor.next()

    def operator(self) -> bool | None:
        """Read what may follow a value; return whether a value is wanted then, None at the end."""
        cursor = self.cursor
        text = cursor.text
        if cursor.single_chevron():
            return None
        if cursor.kind in ("operator", "word") and text in BINARY:
            name, power = BINARY[text]
            self.reduce(power)
            self.wait(_Waiting(power, "binary", name, cursor.span))
            return True
        if cursor.kind != "operator" or not self.open:
            return None
        if text == ")":
            self.reduce(1)
            waiting = self.stack.pop()
            self.open -= 1
            if waiting.kind == "call":
                span = Span(cursor.row, waiting.span.start, cursor.end)
                self.terms.append(Term("call", waiting.value, span, "", waiting.arguments))
            self.last = cursor.end
            cursor.next()
            return False
        if text == ",":
            self.reduce(1)
            waiting = self.stack[-1]
            if waiting.kind != "call":
                raise cursor.fail('")"', "YS0004")
            self.stack[-1] = waiting._replace(arguments=waiting.arguments + 1)
            cursor.next()
            return True
        return None

    def reduce(self, power: int) -> None:
        """Emit waiting operators that bind at least as tightly."""
        stack = self.stack
        while stack and stack[-1].power >= power:
            self.emit(stack.pop())

    def emit(self, waiting: _Waiting) -> None:
        self.terms.append(Term(waiting.kind, waiting.value, waiting.span))

    def push(self, kind: str, value: str | float | bool) -> None:
        self.terms.append(Term(kind, value, self.cursor.span))
        self.last = self.cursor.end
        self.cursor.next()

    def wait(self, waiting: _Waiting) -> None:
        self.stack.append(waiting)
        self.cursor.next()


def parse_expression(cursor: Cursor) -> Expr:
    """Read the longest expression at the cursor and leave it at the first token behind.

    Raises ``Fault`` if there is none or it is broken.
    """
    return _Parser(cursor).parse()
