"""Yarn Spinner 3 in Python: compiler, machine, markup, string tables.

    compilation = compile_sources({"tale.yarn": text}, library)
    dialogue = Dialogue(compilation.program, library)
    dialogue.start("Start")
    event = dialogue.advance()

The compiler is imported when ``compile_sources`` is first called, so a game that loads compiled
programs never pays for it. See ``docs/yarn.md``.
"""

from game.yarn.compilation import Compilation, compile_sources
from game.yarn.diagnostics import Diagnostic, Severity
from game.yarn.errors import DialogueError, LibraryError, ProgramFormatError, StaleSnapshotError, YarnError
from game.yarn.events import Command, DialogueComplete, Event, Line, NodeComplete, NodeStart, Option, Options
from game.yarn.library import CommandSignature, Function, Library, Param
from game.yarn.machine import Dialogue
from game.yarn.markup import Attribute, MarkupParser, MarkupResult, Replacement, parse_markup
from game.yarn.program import Node, Program, StringEntry, Variable, source_key
from game.yarn.saliency import Candidate, Strategy
from game.yarn.store import VariableStore
from game.yarn.values import Value

__all__ = [
    "Attribute",
    "Candidate",
    "Command",
    "CommandSignature",
    "Compilation",
    "Diagnostic",
    "Dialogue",
    "DialogueComplete",
    "DialogueError",
    "Event",
    "Function",
    "Library",
    "LibraryError",
    "Line",
    "MarkupParser",
    "MarkupResult",
    "Node",
    "NodeComplete",
    "NodeStart",
    "Option",
    "Options",
    "Param",
    "Program",
    "ProgramFormatError",
    "Replacement",
    "Severity",
    "StaleSnapshotError",
    "Strategy",
    "StringEntry",
    "Value",
    "Variable",
    "VariableStore",
    "YarnError",
    "compile_sources",
    "parse_markup",
    "source_key",
]
