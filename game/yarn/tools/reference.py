"""A library as a page for writers: its commands and functions, from their documentation."""

from __future__ import annotations

from collections.abc import Iterable

from game.yarn.library import CommandSignature, Function, Library


def write_reference(library: Library, heading: str) -> str:
    """Return the commands and functions of a library as Markdown below ``heading``, those of the language left out."""
    standard = Library.standard().functions
    functions = [function for function in library.functions.values() if function.name not in standard]
    parts = [heading.strip()]
    if library.commands:
        rows = [_command(command) for command in library.commands.values()]
        parts.append("## Commands\n\n" + _table(("command", "does", "arguments"), rows))
    if functions:
        rows = [_function(function) for function in functions]
        parts.append("## Functions\n\n" + _table(("function", "gives", "type"), rows))
    return "\n\n".join(parts) + "\n"


def _table(head: tuple[str, str, str], rows: Iterable[tuple[str, str, str]]) -> str:
    lines = [head, ("---",) * 3, *rows]
    return "\n".join("| " + " | ".join(" ".join(cell.split()) for cell in line) + " |" for line in lines)


def _command(command: CommandSignature) -> tuple[str, str, str]:
    arguments = []
    for param in command.params:
        kind = ", ".join(f"`{choice}`" for choice in param.choices) if param.choices else _kind(param.type)
        doc = f" – {param.doc}" if param.doc else ""
        arguments.append(f"*{param.name}*: {kind}{', may be left out' if param.optional else ''}{doc}")
    return f"`{command}`", command.doc, "; ".join(arguments)


def _kind(name: str) -> str:
    return {"string": "a word", "number": "a number", "bool": "`true` or `false`"}[name]


def _function(function: Function) -> tuple[str, str, str]:
    names = [*(function.names or function.params), *([f"{function.variadic} …"] if function.variadic else [])]
    return f"`{function.name}({', '.join(names)})`", function.doc, function.result
