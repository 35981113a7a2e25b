"""Plays a dialogue as text: on a terminal, or into a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from game.yarn.events import Command, Line, Options
from game.yarn.library import Library
from game.yarn.machine import Dialogue
from game.yarn.numbers import value_text
from game.yarn.program import Program
from game.yarn.values import HostFunction, Value

_NEUTRAL: dict[str, Value] = {"string": "", "number": 0.0, "bool": False, "": False}


def stand_ins(program: Program, show: Callable[[str], None]) -> Library:
    """Return a library in which every function of the game says that it was called and returns nothing much."""
    library = Library.standard()
    for name, (params, variadic, result) in program.functions.items():
        if name not in library.functions:
            kinds = tuple(kind if kind in ("string", "number", "bool") else "any" for kind in params)
            library.function(name, kinds, result or "bool", _stand_in(name, _NEUTRAL[result], show), variadic or None)
    return library


def _stand_in(name: str, result: Value, show: Callable[[str], None]) -> HostFunction:
    def call(*values: Value) -> Value:
        words = ", ".join(f'"{value}"' if isinstance(value, str) else value_text(value) for value in values)
        show(f"  ({name}({words}) = {value_text(result)})")
        return result

    return call


def play(
    dialogue: Dialogue,
    show: Callable[[str], None],
    ask: Callable[[int], int],
    strings: Mapping[str, str] | None = None,
    language: str = "en",
) -> None:
    """Run what was started to its end.

    ``show`` gets each line of text, ``ask`` the number of options and returns the one chosen, from 1;
    0 is none. Errors of the script pass through.
    """
    while dialogue.active:
        event = dialogue.advance()
        if isinstance(event, Line):
            show(dialogue.text_of(event, strings, language).text)
        elif isinstance(event, Command):
            show(f"<<{event.text}>>")
        elif isinstance(event, Options):
            for option in event.options:
                text = dialogue.text_of(option, strings, language).text
                show(f"  {option.index + 1}. {text}" if option.available else f"  –  {text}")
            dialogue.choose(_answer(event, show, ask))


def _answer(event: Options, show: Callable[[str], None], ask: Callable[[int], int]) -> int:
    """Return the index chosen, -1 where nothing is available; ask again for what cannot be chosen."""
    if not any(option.available for option in event.options):
        return -1
    while True:
        number = ask(len(event.options))
        if 0 < number <= len(event.options) and event.options[number - 1].available:
            return number - 1
        show("  (that cannot be chosen)")
