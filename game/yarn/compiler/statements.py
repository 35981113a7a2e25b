"""What may stand between ``<<`` and ``>>``: keywords and the game's own commands."""

from __future__ import annotations

import re
from collections.abc import Callable

from game.yarn.compiler.expressions import BINARY, RESERVED, parse_expression
from game.yarn.compiler.lines import MAX_ITEMS
from game.yarn.compiler.source import Fault, Span
from game.yarn.compiler.tokens import Cursor
from game.yarn.compiler.tree import Call, Case, Declare, Expr, Generic, Jump, Leave, Set

KEYWORDS = frozenset(("if", "elseif", "else", "endif", "once", "endonce", "enum", "case", "endenum")) | frozenset(
    ("set", "call", "declare", "jump", "detour", "return", "local")
)
_OPEN = re.compile(r"<<[ \t]*+([a-z]++)(?=[ \t>])")
_RUN = re.compile(r"[^{>]++")
_ASSIGN = frozenset(("=", "to", "+=", "-=", "*=", "/=", "%="))


def keyword_at(line: str, position: int) -> tuple[str, int]:
    """Return the keyword behind ``<<`` and the column behind it, or an empty string."""
    match = _OPEN.match(line, position)
    if match is None or match.group(1) not in KEYWORDS:
        return "", position
    return match.group(1), match.end()


def parse_generic(line: str, row: int, position: int) -> tuple[Generic | Leave, int]:
    """Read a command of the game (or ``stop``); return it and the column behind its ``>>``."""
    start = position
    position += 2
    parts: list[str | Expr] = []
    while True:
        run = _RUN.match(line, position)
        if run:
            parts.append(run.group())
            position = run.end()
        if position >= len(line):
            raise Fault("YS0006", Span(row, start, len(line)), 'this command is never closed: add ">>"')
        if line.startswith(">>", position):
            break
        if line[position] == ">":
            message = 'a single ">" ends no command: write ">>"'
            raise Fault("YS0006", Span(row, position, position + 1), message)
        cursor = Cursor(line, row, position + 1)
        parts.append(parse_expression(cursor))
        if cursor.kind != "close" or cursor.text != "}":
            raise cursor.fail('"}" to close the expression', "YS0004" if cursor.kind == "end" else "YS0005")
        position = cursor.end
        if len(parts) > MAX_ITEMS:
            raise Fault("YS1003", Span(row, start, position), f"more than {MAX_ITEMS} parts in one command")
    span = Span(row, start, position + 2)
    trimmed = _trim(parts)
    if not trimmed:
        raise Fault("YS0005", span, "an empty command: write its name between << and >>")
    if trimmed == ["stop"]:
        return Leave(True, span), span.end
    return Generic(trimmed, span), span.end


def _trim(parts: list[str | Expr]) -> list[str | Expr]:
    """Drop blanks and extra chevrons before, and blanks behind."""
    if parts and isinstance(parts[0], str):
        parts[0] = parts[0].lstrip(" \t<")
    if parts and isinstance(parts[-1], str):
        parts[-1] = parts[-1].rstrip()
    return [part for part in parts if part != ""]


def parse_set(cursor: Cursor, span: Span, note: str) -> Set:
    """Read ``$v = e`` behind ``set``."""
    name, name_span = _variable(cursor)
    if cursor.text not in _ASSIGN or cursor.kind not in ("operator", "word"):
        raise cursor.fail('"=" or "to" and a value')
    operator = cursor.text
    cursor.next()
    value = parse_expression(cursor)
    return Set(name, "=" if operator in ("=", "to") else operator[0], value, span, name_span)


def parse_declare(cursor: Cursor, span: Span, note: str) -> Declare:
    """Read ``$v = e as T`` behind ``declare``."""
    name, name_span = _variable(cursor)
    if cursor.text not in ("=", "to"):
        raise cursor.fail(f'"=" and the first value of {name}')
    cursor.next()
    value = parse_expression(cursor)
    type_name, type_span = "", cursor.span
    if cursor.kind == "word" and cursor.text == "as":
        cursor.next()
        type_span = cursor.span
        type_name = cursor.take_word("a type: string, number, bool or an enum")
    return Declare(name, value, type_name, span, name_span, type_span, note)


def _variable(cursor: Cursor) -> tuple[str, Span]:
    if cursor.kind == "word":
        raise Fault("YS0005", cursor.span, f'a variable begins with "$": write ${cursor.text}')
    if cursor.kind != "variable":
        raise cursor.fail("a variable ($name)")
    name, span = cursor.text, cursor.span
    cursor.next()
    return name, span


def parse_call(cursor: Cursor, span: Span, note: str) -> Call:
    """Read a function call behind ``call``."""
    start = cursor.start
    value = parse_expression(cursor)
    last = value.terms[-1]
    if last.kind != "call" or last.span.start != start:
        raise Fault("YS0005", value.span, "<<call>> takes one function call: <<call name(values)>>")
    return Call(value, span)


def _jump(detour: bool) -> Callable[[Cursor, Span, str], Jump]:
    def parse(cursor: Cursor, span: Span, note: str) -> Jump:
        target_span = cursor.span
        target: str | Expr
        if cursor.kind == "bad" and cursor.text == "{":
            cursor.next()
            target = parse_expression(cursor)
            target_span = target.span
            if cursor.text != "}" or cursor.kind != "close":
                raise cursor.fail('"}" to close the expression', "YS0004")
            cursor.next()
        elif cursor.kind == "variable":
            raise Fault("YS0005", cursor.span, f"a computed target stands in braces: {{{cursor.text}}}")
        else:
            if cursor.text in RESERVED or cursor.text in BINARY:
                raise cursor.fail("the title of a node")
            target = cursor.take_word("the title of a node, or an expression in braces")
            if cursor.text == ".":
                message = 'a title has no dot; to reach a group\'s member write {"Title.subtitle"}'
                raise Fault("YS0005", cursor.span, message)
        return Jump(detour, target, span, target_span)

    return parse


def parse_return(cursor: Cursor, span: Span, note: str) -> Leave:
    """Read nothing behind ``return``."""
    return Leave(False, span)


def parse_case(cursor: Cursor, span: Span, note: str) -> Case:
    """Read ``Name`` or ``Name = literal`` behind ``case``."""
    name_span = cursor.span
    if cursor.text in RESERVED:
        raise cursor.fail("the name of a case")
    name = cursor.take_word("the name of a case")
    value: Expr | None = None
    if cursor.text == "=":
        cursor.next()
        value = parse_expression(cursor)
    return Case(name, value, name_span, note)


SIMPLE: dict[str, Callable[[Cursor, Span, str], Set | Declare | Call | Jump | Leave]] = {
    "set": parse_set,
    "declare": parse_declare,
    "call": parse_call,
    "jump": _jump(False),
    "detour": _jump(True),
    "return": parse_return,
}
