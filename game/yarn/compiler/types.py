"""Types: string, number, bool, any, enums, and unknowns that the solver finds out."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from game.yarn.compiler.solver import Constraint
    from game.yarn.values import Value


class Type:
    """A known type. ``raw`` is the type an enum's cases are made of, ``cases`` their raw values."""

    __slots__ = ("cases", "name", "raw")

    def __init__(self, name: str, raw: Type | None = None, cases: dict[str, Value] | None = None) -> None:
        self.name = name
        self.raw = raw
        self.cases = cases if cases is not None else {}

    def __repr__(self) -> str:
        return f"Type({self.name})"


class Unknown:
    """A type to be found. Those made equal form a tree whose root may know the answer.

    ``uses`` are the constraints that wait for the answer, ``cases`` the enum cases it must have.
    """

    __slots__ = ("cases", "known", "parent", "uses")

    def __init__(self) -> None:
        self.parent: Unknown | None = None
        self.known: Type | None = None
        self.uses: list[Constraint] = []
        self.cases: list[str] = []

    def root(self) -> Unknown:
        """Return the unknown that speaks for all that were made equal (shortening the way)."""
        node = self
        while node.parent is not None:
            if node.parent.parent is not None:
                node.parent = node.parent.parent
            node = node.parent
        return node


AnyType: TypeAlias = "Type | Unknown"

STRING = Type("String")
NUMBER = Type("Number")
BOOL = Type("Bool")
ANY = Type("Any")

BASIC = {"string": STRING, "number": NUMBER, "bool": BOOL, "any": ANY}
NAMED = {"string": STRING, "number": NUMBER, "bool": BOOL, "String": STRING, "Number": NUMBER, "Bool": BOOL}


def resolve(kind: AnyType) -> AnyType:
    """Return the known type, or the root of the unknown."""
    if isinstance(kind, Type):
        return kind
    root = kind.root()
    return root.known if root.known is not None else root


def convertible(source: Type, target: Type) -> bool:
    """Return whether a value may go where ``target`` is wanted: same type, anything to Any, enum to its raw type."""
    return source is target or target is ANY or (source.raw is not None and source.raw is target)


def program_name(kind: Type) -> str:
    """Return the name used in programs and libraries: lower case for the built-in ones."""
    return kind.name.lower() if kind in (STRING, NUMBER, BOOL, ANY) else kind.name


def initial(kind: Type) -> Value:
    """Return the value an undeclared variable begins with."""
    if kind.cases:
        return next(iter(kind.cases.values()))
    values: dict[Type, Value] = {STRING: "", NUMBER: 0.0, BOOL: False}
    return values[kind]
