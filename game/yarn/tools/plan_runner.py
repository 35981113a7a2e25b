"""Plays a program against a test plan, strictly: each step demands its event, ``stop`` demands the end."""

from __future__ import annotations

from collections.abc import Mapping

from game.yarn.compilation import compile_sources
from game.yarn.errors import YarnError
from game.yarn.events import Command, DialogueComplete, Event, Line, NodeComplete, NodeStart, Options
from game.yarn.library import Library
from game.yarn.machine import Dialogue
from game.yarn.program import Program
from game.yarn.tools.testplan import (
    ExpectCommand,
    ExpectLine,
    ExpectOptions,
    ExpectStop,
    SetVariable,
    StartNode,
    Step,
    UseStrategy,
    parse_plan,
)


class PlanFailure(YarnError):
    """A script did something else than its plan says."""


def _assert(value: bool) -> bool:
    if not value:
        raise PlanFailure("assert", "this was not true", "")
    return True


def compile_library() -> Library:
    """Return what scripts under test may call and the compiler knows (as in the reference's own tests)."""
    library = Library.standard()
    number = ("number",)
    library.function("assert", ("bool",), "bool", _assert)
    library.function("add_three_operands", number * 3, "number", lambda a, b, c: a + b + c)
    library.function("set_objective_complete", ("string",), "bool", lambda _: True)
    library.function("is_objective_active", ("string",), "bool", lambda _: True)
    library.function("get_quest_status", ("string",), "string", lambda _: "InProgress")
    return library


def run_library() -> Library:
    """Return the same and the functions that exist only at run time: the compiler must infer their types."""
    library = compile_library()
    library.function("dummy_bool", (), "bool", lambda: True)
    library.function("dummy_number", (), "number", lambda: 1)
    library.function("dummy_string", (), "string", lambda: "string")
    return library


class PlanRunner:
    """Runs one plan after the other on one dialogue; variables live on."""

    def __init__(self, program: Program, library: Library) -> None:
        self._dialogue = Dialogue(program, library)

    def run(self, steps: tuple[Step, ...]) -> None:
        """Play one run from ``Start``. Raises ``YarnError`` at the first difference."""
        self._dialogue.start("Start")
        for step in steps:
            try:
                self._step(step)
            except YarnError as error:
                raise PlanFailure(f"step in line {step.row}", str(error)) from error
            if isinstance(step, ExpectStop):
                return

    def _step(self, step: Step) -> None:
        dialogue = self._dialogue
        if isinstance(step, SetVariable):
            if dialogue.program.initial_values.get(step.name) is None:
                raise PlanFailure(step.name, "the program has no such variable")
            dialogue.store.set(step.name, step.value)
        elif isinstance(step, StartNode):
            dialogue.start(step.node)
        elif isinstance(step, UseStrategy):
            dialogue.use_strategy(step.name)
        elif isinstance(step, ExpectOptions):
            self._options(step, self._event())
        else:
            self._simple(step, self._event())

    def _event(self) -> Event:
        while True:
            event = self._dialogue.advance()
            if not isinstance(event, (NodeStart, NodeComplete)):
                return event

    def _text(self, event: Event) -> str:
        if isinstance(event, Line):
            return f"line: `{self._dialogue.text_of(event).text}`"
        if isinstance(event, Command):
            return f"command: `{event.text}`"
        if isinstance(event, Options):
            texts = [
                f"`{self._dialogue.text_of(option).text}`{'' if option.available else ' [disabled]'}"
                for option in event.options
            ]
            return f"options: {', '.join(texts)}"
        return "the end of the dialogue"

    def _simple(self, step: ExpectLine | ExpectCommand | ExpectStop, event: Event) -> None:
        if isinstance(step, ExpectStop):
            wanted, good = "the end of the dialogue", isinstance(event, DialogueComplete)
        elif isinstance(step, ExpectCommand):
            wanted = f"command: `{step.text}`"
            good = isinstance(event, Command) and event.text == step.text
        else:
            wanted = "line: *" if step.text is None else f"line: `{step.text}`"
            good = isinstance(event, Line) and (step.text is None or self._dialogue.text_of(event).text == step.text)
        if not good:
            raise PlanFailure("", f"expected {wanted}, got {self._text(event)}")

    def _options(self, step: ExpectOptions, event: Event) -> None:
        wanted = ", ".join(f"`{text}`{'' if available else ' [disabled]'}" for text, available in step.options)
        if not isinstance(event, Options) or self._text(event) != f"options: {wanted}":
            raise PlanFailure("", f"expected options: {wanted}, got {self._text(event)}")
        nothing = not any(option.available for option in event.options)
        if (step.select == 0) != nothing or step.select > len(event.options):
            raise PlanFailure("", f"select: {step.select} does not fit; 0 is for sets where nothing is available")
        if step.select and not event.options[step.select - 1].available:
            raise PlanFailure("", f"select: {step.select} is not available")
        self._dialogue.choose(step.select - 1)


def check_plan(sources: Mapping[str, str], plan: str | None, place: str = "plan") -> str:
    """Compile sources and play a plan; without a plan the compiler must reject them.

    Returns an empty string if all is well, else what is wrong. A program without a node ``Start`` only
    has to compile, as in the reference's own tests.
    """
    compilation = compile_sources(sources, compile_library())
    if plan is None:
        return "" if compilation.errors else "compiles, but has no test plan: add one, or an error it is to show"
    if compilation.program is None:
        return "; ".join(str(error) for error in compilation.errors)
    try:
        runs = parse_plan(plan, place)
        runner = PlanRunner(compilation.program, run_library())
        for number, run in enumerate(runs if "Start" in compilation.program.nodes else (), 1):
            try:
                runner.run(run)
            except YarnError as error:
                return f"run {number}, {error}"
    except YarnError as error:  # a broken plan, or functions whose types were inferred differently
        return str(error)
    return ""
