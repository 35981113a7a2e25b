"""The compilation from beginning to end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from game.yarn.compilation import Compilation
from game.yarn.compiler.analysis import Analysis
from game.yarn.compiler.checker import Checker
from game.yarn.compiler.codegen import NodeCoder, expression, hub
from game.yarn.compiler.commands import CommandChecker
from game.yarn.compiler.names import find_enums, name_nodes
from game.yarn.compiler.parser import parse_file
from game.yarn.compiler.source import Diagnostics
from game.yarn.compiler.strings import ONCE, StringTable, build_strings
from game.yarn.compiler.symbols import Symbols
from game.yarn.compiler.tree import FileTree, NodeTree, Once, texts, walk
from game.yarn.compiler.types import Type, initial, program_name, resolve
from game.yarn.compiler.versions import check_version
from game.yarn.diagnostics import order
from game.yarn.library import Library
from game.yarn.opcodes import PUSH
from game.yarn.program import Node, Program, Variable
from game.yarn.values import Value

VISITING = "$Yarn.Internal.Visiting."


def build(sources: Mapping[str, str], library: Library, strict: bool, version: int) -> Compilation:
    """Compile sources by file name; see ``game.yarn.compile_sources``."""
    diagnostics = Diagnostics()
    files = [parse_file(name, text, diagnostics) for name, text in sources.items()]
    if version < 3:
        check_version(files, diagnostics)
    by_title = name_nodes(files, diagnostics)
    symbols = Symbols(find_enums(files, diagnostics))
    table = build_strings(files, diagnostics)
    symbols.add_library(library)
    symbols.declare(files, diagnostics)
    if not any(file.broken for file in files):
        Checker(files, symbols, diagnostics).check()
    CommandChecker(library, strict, diagnostics).run(files)
    Analysis(files, by_title, symbols, diagnostics).run()
    program: Program | None = None
    if not diagnostics.errors:
        program = _Assembly(files, by_title, symbols, table).program()
    findings = tuple(sorted(diagnostics.items, key=order))
    return Compilation(program, findings, tuple(files))


class _Assembly:
    """Puts a program together from what the stages found."""

    def __init__(
        self,
        files: list[FileTree],
        by_title: dict[str, list[NodeTree]],
        symbols: Symbols,
        table: StringTable,
    ) -> None:
        self.files = files
        self.by_title = by_title
        self.symbols = symbols
        self.table = table

    def program(self) -> Program:
        nodes = self.nodes()
        tracked = self.tracked()
        entries = self.table.entries
        variables = [self.variable(name) for name in self.symbols.variables]
        return Program(
            nodes=nodes,
            strings={key: entry.text.text for key, entry in entries.items() if not entry.shadow},
            metadata={key: entry.tags for key, entry in entries.items()},
            places={
                key: [entry.file, entry.node.name, entry.text.span.line + 1, entry.implicit]
                for key, entry in entries.items()
            },
            shadows={key: entry.shadow for key, entry in entries.items() if entry.shadow},
            initial_values=self.initial_values(tracked),
            smart={
                name: expression(symbol.tree.value)
                for name, symbol in self.symbols.variables.items()
                if symbol.smart and symbol.tree is not None
            },
            variables={variable.name: variable for variable in variables},
            enums={enum.name: dict(enum.cases) for enum in self.symbols.enums.values()},
            functions={name: self.signature(name) for name in sorted(self.symbols.used)},
            tracked=frozenset(tracked),
            file_tags=tuple(tag.text for file in self.files for tag in file.tags),
        ).sealed()

    def nodes(self) -> dict[str, Node]:
        nodes: dict[str, Node] = {}
        for file in self.files:
            for node in file.nodes:
                if node.body:
                    nodes[node.name] = NodeCoder(file, node, self.table).build()
        for title, trees in self.by_title.items():
            members = [tree for tree in trees if tree.conditions and tree.body]
            if members:
                nodes[title] = hub(title, members)
        return nodes

    def tracked(self) -> set[str]:
        """Return the nodes whose visits are counted."""
        always: set[str] = set()
        never: set[str] = set()
        for title, trees in self.by_title.items():
            modes = []
            for tree in trees:
                header = tree.header("tracking")
                mode = header.value if header else ""
                modes.append(mode)
                if mode == "always":
                    always |= {tree.name, title}
                elif mode == "never":
                    never.add(tree.name)
            if all(mode == "never" for mode in modes):
                never.add(title)
        existing = {tree.name for trees in self.by_title.values() for tree in trees} | set(self.by_title)
        return ((self.symbols.tracked & existing) | always) - never

    def initial_values(self, tracked: set[str]) -> dict[str, Value]:
        values: dict[str, Value] = {}
        for name, symbol in self.symbols.variables.items():
            if symbol.tree is not None and not symbol.smart:
                code = expression(symbol.tree.value)
                assert len(code) == 2 and code[0] == PUSH  # noqa: PT018  (a literal folds to one constant)
                values[name] = code[1]
            elif not symbol.smart:
                kind = resolve(symbol.type)
                assert isinstance(kind, Type)
                values[name] = initial(kind)
        values |= {VISITING + name: 0.0 for name in sorted(tracked)}
        for file in self.files:
            for node in file.nodes:
                values |= self.flags(node)
        return values

    @staticmethod
    def flags(node: NodeTree) -> dict[str, Value]:
        """Return the once flags of a node, all down."""
        flags: dict[str, Value] = {}
        if any(condition.once for condition in node.conditions):
            flags[ONCE + node.name] = False
        for statement in walk(node.body):
            flags |= {text.once: False for text in texts(statement) if text.once}
            if isinstance(statement, Once):
                flags[statement.name] = False
        return flags

    def variable(self, name: str) -> Variable:
        symbol = self.symbols.variables[name]
        kind = resolve(symbol.type)
        assert isinstance(kind, Type)
        description = symbol.tree.description if symbol.tree else ""
        declared = symbol.tree is not None
        return Variable(
            name, program_name(kind), symbol.smart, declared, description, symbol.file, symbol.span.line + 1
        )

    def signature(self, name: str) -> list[Any]:
        """Return [parameter types, variadic type or None, result] of a function; "" where a type was never needed."""
        callee = self.symbols.functions[name]

        def spell(kind: object) -> str:
            known = resolve(kind)  # type: ignore[arg-type]
            return program_name(known) if isinstance(known, Type) else ""

        variadic = spell(callee.variadic) if callee.variadic is not None else None
        return [[spell(param) for param in callee.params], variadic, spell(callee.result)]
