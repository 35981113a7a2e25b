"""What a host offers to scripts: functions and commands with typed signatures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from game.yarn.errors import LibraryError
from game.yarn.values import HostFunction

VALUE_TYPES = ("string", "number", "bool")
PARAMETER_TYPES = (*VALUE_TYPES, "any")
COMMAND_TYPES = (*VALUE_TYPES, "enum")


@dataclass(frozen=True, slots=True)
class Function:
    """A function's signature and, unless the dialogue itself provides it, what to call.

    ``params`` are the types of the fixed parameters, ``variadic`` is the type of any further ones
    (None: there are none). ``names`` say what the fixed ones are, for editors; there may be none.
    """

    name: str
    params: tuple[str, ...]
    result: str
    variadic: str | None = None
    fn: HostFunction | None = None
    doc: str = ""
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        params = [*self.params, *([f"{self.variadic}…"] if self.variadic else [])]
        return f"{self.name}({', '.join(params)}) -> {self.result}"


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter of a command. ``choices`` are the words an ``enum`` accepts."""

    name: str
    type: str = "string"
    choices: tuple[str, ...] = ()
    optional: bool = False
    doc: str = ""


@dataclass(frozen=True, slots=True)
class CommandSignature:
    """A command's name and parameters; optional ones come last."""

    name: str
    params: tuple[Param, ...]
    doc: str = ""

    def __str__(self) -> str:
        words = [f"[{param.name}]" if param.optional else param.name for param in self.params]
        return f"<<{' '.join([self.name, *words])}>>"


class Library:
    """The functions and commands a program is compiled against, or run with."""

    def __init__(self) -> None:
        self._functions: dict[str, Function] = {}
        self._commands: dict[str, CommandSignature] = {}

    @classmethod
    def standard(cls) -> Library:
        """Return a new library with all functions of the language (see ``docs/yarn.md``)."""
        from game.yarn.standard import register

        library = cls()
        register(library)
        return library

    @property
    def functions(self) -> Mapping[str, Function]:
        """Functions by name, in order of registration."""
        return self._functions

    @property
    def commands(self) -> Mapping[str, CommandSignature]:
        """Commands by name, in order of registration."""
        return self._commands

    def function(
        self,
        name: str,
        params: tuple[str, ...] = (),
        result: str = "bool",
        fn: HostFunction | None = None,
        variadic: str | None = None,
        doc: str = "",
        names: tuple[str, ...] = (),
    ) -> None:
        """Register a function. Raises ``LibraryError`` for a name taken or a type unknown.

        Parameter types are string, number, bool and any; results are string, number or bool. ``names``
        are those of the parameters, all or none.
        """
        if name in self._functions:
            raise LibraryError(name, "a function of this name is registered already", "register each name once")
        wanted = (*params, *((variadic,) if variadic else ()))
        if result not in VALUE_TYPES or any(param not in PARAMETER_TYPES for param in wanted):
            raise LibraryError(name, f"unknown type in ({', '.join(wanted)}) -> {result}", f"use {PARAMETER_TYPES}")
        if names and len(names) != len(params):
            raise LibraryError(name, f"{len(names)} names for {len(params)} parameters", "name all, or none")
        self._functions[name] = Function(name, params, result, variadic, fn, doc, names)

    def command(self, name: str, *params: Param, doc: str = "") -> None:
        """Register a command. Raises ``LibraryError`` for a name taken or parameters that make no sense."""
        if name in self._commands:
            raise LibraryError(name, "a command of this name is registered already", "register each name once")
        optional = False
        for param in params:
            if param.type not in COMMAND_TYPES:
                raise LibraryError(name, f"unknown parameter type {param.type}", f"use {COMMAND_TYPES}")
            if optional and not param.optional:
                raise LibraryError(name, f"{param.name} follows an optional parameter", "put optional ones last")
            if (param.type == "enum") != bool(param.choices):
                raise LibraryError(name, f"{param.name}: an enum needs choices, others have none", "fix the Param")
            optional = param.optional
        self._commands[name] = CommandSignature(name, params, doc)

    def include(self, other: Library, replace: bool = False) -> None:
        """Add everything of another library.

        Raises ``LibraryError`` if a name is in both, unless the other's is to ``replace`` this one's.
        """
        taken = (self._functions.keys() & other.functions.keys()) | (self._commands.keys() & other.commands.keys())
        if taken and not replace:
            raise LibraryError(min(taken), "this name is registered in both libraries", "rename one")
        self._functions |= other.functions
        self._commands |= other.commands
