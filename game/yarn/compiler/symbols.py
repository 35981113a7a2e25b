"""Variables and functions as the checker knows them."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.yarn.compiler.source import Diagnostics, Span
from game.yarn.compiler.tree import Declare, FileTree, Term, walk
from game.yarn.compiler.types import BASIC, BOOL, NAMED, NUMBER, STRING, AnyType, Type, Unknown
from game.yarn.library import Library


@dataclass(slots=True, eq=False)
class Symbol:
    """A variable: where it was declared, or first seen."""

    name: str
    type: AnyType
    file: str
    span: Span
    tree: Declare | None = None
    smart: bool = False
    read: bool = False


@dataclass(slots=True, eq=False)
class Callee:
    """A function: from the library, or inferred from its calls."""

    name: str
    params: list[AnyType]
    variadic: AnyType | None
    result: AnyType
    known: bool


@dataclass(slots=True, eq=False)
class Symbols:
    """All names a program uses in expressions."""

    enums: dict[str, Type]
    variables: dict[str, Symbol] = field(default_factory=dict)
    functions: dict[str, Callee] = field(default_factory=dict)
    used: set[str] = field(default_factory=set)  # functions called
    tracked: set[str] = field(default_factory=set)  # nodes named in visited("…")

    def add_library(self, library: Library) -> None:
        """Enter the functions of a library."""
        for function in library.functions.values():
            params: list[AnyType] = [BASIC[name] for name in function.params]
            variadic = BASIC[function.variadic] if function.variadic else None
            self.functions[function.name] = Callee(function.name, params, variadic, BASIC[function.result], True)

    def declare(self, files: list[FileTree], diagnostics: Diagnostics) -> None:
        """Enter every declared variable; report those declared twice and types that do not exist."""
        for file in files:
            for node in file.nodes:
                for statement in walk(node.body):
                    if isinstance(statement, Declare):
                        self._declare(file.name, statement, diagnostics)

    def _declare(self, file: str, tree: Declare, diagnostics: Diagnostics) -> None:
        first = self.variables.get(tree.name)
        if first is not None:
            message = f"{tree.name} is declared twice ({{}}): remove one declaration"
            other = f"also in {file}, line {tree.span.line + 1}"
            diagnostics.add(first.file, first.span, "YS0039", message.format(other))
            other = f"first in {first.file}, line {first.span.line + 1}"
            diagnostics.add(file, tree.name_span, "YS0039", message.format(other))
            return
        smart = not tree.value.literal
        self.variables[tree.name] = Symbol(
            tree.name, self._type(file, tree, diagnostics), file, tree.name_span, tree, smart
        )

    def _type(self, file: str, tree: Declare, diagnostics: Diagnostics) -> AnyType:
        if tree.type:
            named = NAMED.get(tree.type) or self.enums.get(tree.type)
            if named is not None:
                return named
            message = f'there is no type "{tree.type}": use string, number, bool or an enum'
            diagnostics.add(file, tree.type_span, "YS0050", message)
        return literal_type(tree.value.terms[0], self.enums) if tree.value.literal else Unknown()


def literal_type(term: Term, enums: dict[str, Type]) -> AnyType:
    """Return the type of a literal; that of ``.Case`` has to be found out."""
    if term.kind == "member":
        return enums.get(term.owner) or Unknown()
    return {"number": NUMBER, "string": STRING, "bool": BOOL}[term.kind]
