"""Commands of the game: words, and their types where the library knows the command."""

from __future__ import annotations

import math

from game.yarn.compiler.source import Diagnostics, Nearest, Span
from game.yarn.compiler.tree import Expr, FileTree, Generic, walk
from game.yarn.compiler.types import BOOL, NUMBER, STRING, Type, resolve
from game.yarn.library import CommandSignature, Library, Param
from game.yarn.numbers import parse

Word = list["str | Expr"]


def split_words(parts: list[str | Expr]) -> list[Word]:
    """Split a command at blanks; ``"…"`` keeps blanks together (``\\"`` inside is a quote), a value is never split."""
    words: list[Word] = []
    word: Word | None = None
    quoted = False
    for part in parts:
        if isinstance(part, Expr):
            word = word if word is not None else []
            word.append(part)
            continue
        buffer: list[str] = []

        position = 0
        while position < len(part):
            char = part[position]
            position += 1
            if char == '"':
                quoted = not quoted
                word = word if word is not None else []
            elif quoted and char == "\\" and part[position : position + 1] in ('"', "\\"):
                buffer.append(part[position])
                position += 1
            elif char in " \t" and not quoted:
                if buffer or word is not None:
                    word = (word or []) + (["".join(buffer)] if buffer else [])
                    words.append(word)
                word, buffer = None, []
            else:
                buffer.append(char)
        if buffer:
            word = [*(word or []), "".join(buffer)]
    if word is not None:
        words.append(word)
    return words


class CommandChecker:
    """Checks commands against the signatures of a library."""

    def __init__(self, library: Library, strict: bool, diagnostics: Diagnostics) -> None:
        self.library = library
        self.strict = strict
        self.diagnostics = diagnostics
        self.nearest = Nearest()

    def run(self, files: list[FileTree]) -> None:
        """Split all commands into words and set the types of their arguments; report what does not fit."""
        for file in files:
            for node in file.nodes:
                for statement in walk(node.body):
                    if isinstance(statement, Generic):
                        statement.words = split_words(statement.parts)
                        statement.types = self.check(file.name, statement, statement.words)

    def check(self, file: str, command: Generic, words: list[Word]) -> list[str]:
        """Return the type of each argument: string, number or bool. Reports what does not fit."""
        first = words[0]
        name = first[0] if len(first) == 1 and isinstance(first[0], str) else ""
        signature = self.library.commands.get(name)
        if signature is None:
            if self.strict:
                self.diagnostics.add(file, command.span, "YS1001", self.unknown(name))
            return ["string"] * (len(words) - 1)
        return self.arguments(file, command.span, signature, words[1:])

    def unknown(self, name: str) -> str:
        """Return what to say of a command that the library does not have."""
        if not name:
            return "the name of a command must be written out: only its arguments can be computed"
        near = self.nearest.find(name, self.library.commands)
        return f"there is no command <<{name}>>" + (f": did you mean {self.library.commands[near]}?" if near else "")

    def arguments(self, file: str, span: Span, signature: CommandSignature, words: list[Word]) -> list[str]:
        """Report arguments that do not fit a command's parameters; return the type of each."""
        params = signature.params
        needed = sum(not param.optional for param in params)
        if not needed <= len(words) <= len(params):
            wanted = str(needed) if needed == len(params) else f"{needed} to {len(params)}"
            message = f"{signature} takes {wanted} argument{'' if wanted == '1' else 's'}, here are {len(words)}"
            self.diagnostics.add(file, span, "YS1002", message)
            return ["string"] * len(words)
        for param, word in zip(params, words, strict=False):
            problem = self.problem(param, word)
            if problem:
                place = word[0].span if word and isinstance(word[0], Expr) else span
                self.diagnostics.add(file, place, "YS1002", f"{signature}: {param.name} {problem}")
        return ["string" if param.type == "enum" else param.type for param, _ in zip(params, words, strict=False)]

    def problem(self, param: Param, word: Word) -> str:
        """Return what is wrong with an argument, or an empty string."""
        if not any(isinstance(part, Expr) for part in word):
            return self.literal_problem(param, "".join(part for part in word if isinstance(part, str)))
        if param.type in ("string", "enum"):
            return ""
        wanted = NUMBER if param.type == "number" else BOOL
        part = word[0]
        if len(word) == 1 and isinstance(part, Expr):
            kind = resolve(part.type) if part.type is not None else None  # unknown in a file with syntax errors
        else:
            kind = STRING
        if isinstance(kind, Type) and kind is not wanted and kind.raw is not wanted:
            return f"must be a {wanted.name}, this is a {kind.name}"
        return ""

    @staticmethod
    def literal_problem(param: Param, text: str) -> str:
        """Return what is wrong with an argument that is written out, or an empty string."""
        number = parse(text)
        if param.type == "number" and (number is None or math.isinf(number)):
            return f'must be a number, not "{text}"'
        if param.type == "bool" and text not in ("true", "false"):
            return f'must be true or false, not "{text}"'
        if param.choices and text not in param.choices:
            return f'must be one of {", ".join(param.choices)}, not "{text}"'
        return ""
