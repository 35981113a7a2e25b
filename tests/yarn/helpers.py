"""What the tests of the language share: compile a body, play it, look at what came."""

from __future__ import annotations

from collections.abc import Iterable

from game.yarn import (
    Command,
    Compilation,
    Dialogue,
    DialogueComplete,
    Event,
    Library,
    Line,
    NodeComplete,
    NodeStart,
    Options,
    Program,
    compile_sources,
)
from game.yarn.tools.plan_runner import compile_library, run_library


def node(body: str, title: str = "Start", headers: str = "") -> str:
    """Return a node with this body."""
    return f"title: {title}\n{headers}---\n{body}\n===\n"


def compiled(*sources: str, library: Library | None = None) -> Compilation:
    """Compile whole files."""
    files = {f"file{number}.yarn": source for number, source in enumerate(sources)}
    return compile_sources(files, library if library is not None else compile_library())


def program(*sources: str, library: Library | None = None) -> Program:
    """Compile whole files that must be right."""
    compilation = compiled(*sources, library=library)
    assert compilation.program is not None, [str(error) for error in compilation.errors]
    return compilation.program


def codes(*sources: str) -> set[str]:
    """Return the codes of all diagnostics of whole files."""
    return {diagnostic.code for diagnostic in compiled(*sources).diagnostics}


def errors(body: str) -> set[str]:
    """Return the codes of the errors in a node with this body."""
    return {error.code for error in compiled(node(body)).errors}


def shown(dialogue: Dialogue, event: Event) -> str | None:
    """Return an event as one line of text; None for node events."""
    if isinstance(event, Line):
        return dialogue.text_of(event).text
    if isinstance(event, Command):
        return f"<<{event.text}>>"
    if isinstance(event, Options):
        return " | ".join(
            dialogue.text_of(option).text + ("" if option.available else " (no)") for option in event.options
        )
    return None


def play(dialogue: Dialogue, start: str | None = "Start", choices: Iterable[int] = ()) -> list[str]:
    """Play to the end and return what was shown; options are answered with ``choices``, then with the first."""
    if start is not None:
        dialogue.start(start)
    answers = iter(choices)
    seen: list[str] = []
    while dialogue.active:
        event = dialogue.advance()
        text = shown(dialogue, event)
        if text is not None:
            seen.append(text)
        if isinstance(event, Options):
            first = next((option.index for option in event.options if option.available), -1)
            dialogue.choose(next(answers, first))
    return seen


def said(body: str, *nodes: str, choices: Iterable[int] = (), runs: int = 1) -> list[str]:
    """Compile a body (and further nodes), play it and return what was shown in the last run."""
    dialogue = Dialogue(program(node(body), *nodes), run_library())
    for _ in range(runs - 1):
        play(dialogue)
    return play(dialogue, choices=choices)


def events(dialogue: Dialogue, start: str = "Start") -> list[Event]:
    """Play to the end and return all events; options are answered with the first available one."""
    dialogue.start(start)
    seen: list[Event] = []
    while dialogue.active:
        seen.append(dialogue.advance())
        last = seen[-1]
        if isinstance(last, Options):
            dialogue.choose(next((option.index for option in last.options if option.available), -1))
    return seen


__all__ = [
    "Command",
    "DialogueComplete",
    "Line",
    "NodeComplete",
    "NodeStart",
    "Options",
    "codes",
    "compiled",
    "errors",
    "events",
    "node",
    "play",
    "program",
    "said",
    "shown",
]
