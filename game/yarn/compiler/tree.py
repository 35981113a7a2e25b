"""The syntax tree. Expressions are kept in postfix order, so no walk over them recurses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from game.yarn.compiler.source import Span

if TYPE_CHECKING:
    from game.yarn.compiler.types import AnyType
    from game.yarn.values import Value


@dataclass(slots=True, eq=False)
class Term:
    """One step of a postfix expression.

    ``kind`` is number, string, bool, variable, member, call, negate, not or binary; ``value`` is the
    literal, the name of a variable, function or operator, or the case of an enum; ``owner`` is the
    enum's name of ``Enum.Case`` (empty for ``.Case``); ``count`` the number of a call's arguments.
    ``type`` is set by the checker.
    """

    kind: str
    value: Value
    span: Span
    owner: str = ""
    count: int = 0
    type: AnyType | None = None


@dataclass(slots=True, eq=False)
class Expr:
    """An expression: its terms, its place, and whether its whole is a literal (smart variables are not).

    ``type`` is set by the checker.
    """

    terms: list[Term]
    span: Span
    literal: bool = False
    type: AnyType | None = None


@dataclass(slots=True, eq=False)
class Condition:
    """``<<if e>>``, ``<<once>>`` or ``<<once if e>>`` behind a line, or a ``when`` header."""

    once: bool
    test: Expr | None
    span: Span


@dataclass(slots=True, eq=False)
class Tag:
    """A hashtag without its ``#``."""

    text: str
    span: Span


@dataclass(slots=True, eq=False)
class Text:
    """A line of dialogue, or what follows an arrow.

    ``text`` has ``{n}`` where the n-th of ``values`` goes. ``end`` is the column behind the last
    thing that is not a comment: where a tag may be added. ``id`` is set when the string table is made.
    """

    text: str
    values: list[Expr | str]
    condition: Condition | None
    tags: list[Tag]
    span: Span
    end: int
    id: str = ""
    once: str = ""
    last: bool = False


@dataclass(slots=True, eq=False)
class Item:
    """An option or a line-group item with its body."""

    line: Text
    body: list[Statement] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Group:
    """Consecutive options (``kind`` ``->``) or line-group items (``=>``)."""

    kind: str
    items: list[Item]
    span: Span


@dataclass(slots=True, eq=False)
class Clause:
    """One branch of an ``if``; ``test`` is None for ``else``."""

    test: Expr | None
    body: list[Statement]
    span: Span


@dataclass(slots=True, eq=False)
class If:
    """Branches, the first of which that holds is run."""

    clauses: list[Clause]
    span: Span


@dataclass(slots=True, eq=False)
class Once:
    """What runs once; ``test`` must hold too, ``otherwise`` runs instead. ``name`` is its flag's."""

    test: Expr | None
    body: list[Statement]
    otherwise: list[Statement] | None
    span: Span
    name: str = ""


@dataclass(slots=True, eq=False)
class Set:
    """``operator`` is ``=`` or the arithmetic one of ``+=`` and the like."""

    name: str
    operator: str
    value: Expr
    span: Span
    name_span: Span


@dataclass(slots=True, eq=False)
class Declare:
    """``<<declare $name = value as type>>``; ``type`` is empty if it is not written."""

    name: str
    value: Expr
    type: str
    span: Span
    name_span: Span
    type_span: Span
    description: str


@dataclass(slots=True, eq=False)
class Case:
    """One case of an enum; ``value`` is None if it is not written."""

    name: str
    value: Expr | None
    span: Span
    description: str


@dataclass(slots=True, eq=False)
class Enumeration:
    """``<<enum name>>`` with its cases."""

    name: str
    cases: list[Case]
    span: Span
    description: str


@dataclass(slots=True, eq=False)
class Call:
    """``<<call value>>``: computed, and its result forgotten."""

    value: Expr
    span: Span


@dataclass(slots=True, eq=False)
class Jump:
    """A jump or detour to a literal name or a computed one."""

    detour: bool
    target: str | Expr
    span: Span
    target_span: Span


@dataclass(slots=True, eq=False)
class Leave:
    """``return`` or ``stop``."""

    stop: bool
    span: Span


@dataclass(slots=True, eq=False)
class Generic:
    """A command for the game: text and expressions in order.

    ``words`` are the same split at blanks, ``types`` (string, number or bool) those of the words behind
    the first; both are set when commands are checked.
    """

    parts: list[str | Expr]
    span: Span
    words: list[list[str | Expr]] = field(default_factory=list)
    types: list[str] = field(default_factory=list)


Statement: TypeAlias = "Text | Group | If | Once | Set | Declare | Enumeration | Call | Jump | Leave | Generic"


@dataclass(slots=True, eq=False)
class Header:
    """A line ``key: value`` above a node's body."""

    key: str
    value: str
    span: Span
    value_span: Span


@dataclass(slots=True, eq=False)
class NodeTree:
    """A node as written. ``name`` is set when groups are known."""

    file: str
    headers: list[Header]
    conditions: list[Condition]
    body: list[Statement]
    span: Span
    title: str = ""
    name: str = ""
    subtitle: str = ""

    def header(self, key: str) -> Header | None:
        """Return the first header of this key."""
        return next((header for header in self.headers if header.key == key), None)


@dataclass(slots=True, eq=False)
class FileTree:
    """A file as written; ``broken`` if it has syntax errors."""

    name: str
    lines: list[str]
    tags: list[Tag] = field(default_factory=list)
    nodes: list[NodeTree] = field(default_factory=list)
    broken: bool = False


def children(statement: Statement) -> list[list[Statement]]:
    """Return the blocks nested directly in a statement."""
    if isinstance(statement, Group):
        return [item.body for item in statement.items]
    if isinstance(statement, If):
        return [clause.body for clause in statement.clauses]
    if isinstance(statement, Once):
        return [statement.body, *([statement.otherwise] if statement.otherwise is not None else [])]
    return []


def walk(body: list[Statement]) -> list[Statement]:
    """Return all statements of a body in source order, nested ones after their parent."""
    result: list[Statement] = []
    stack = [iter(body)]
    while stack:
        statement = next(stack[-1], None)
        if statement is None:
            stack.pop()
            continue
        result.append(statement)
        if isinstance(statement, (Group, If, Once)):
            stack.extend(iter(block) for block in reversed(children(statement)))
    return result


def texts(statement: Statement) -> list[Text]:
    """Return the lines a statement holds itself: one, or those of a group's items."""
    if isinstance(statement, Text):
        return [statement]
    return [item.line for item in statement.items] if isinstance(statement, Group) else []
