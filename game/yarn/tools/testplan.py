"""Test plans: what a script is expected to say, step by step.

A plan is one or more runs separated by ``---``; each begins at the node ``Start`` and keeps the
variables of the runs before. ``#`` begins a comment. The format is Yarn Spinner's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from game.yarn.compiler.tokens import IDENTIFIER
from game.yarn.errors import ProjectError

_TOKEN = re.compile(
    r"\s*+(?:(?P<comment>#[^\n]*)"
    r"|(?P<run>---)"
    r"|(?P<text>(?P<kind>line|option|command):\s*(?:`(?P<body>[^`]*)`|(?P<any>\*)))"
    r"|(?P<disabled>\[\s*disabled\s*\])"
    r"|select:\s*(?P<select>[0-9]+)"
    rf"|set:\s*(?P<name>\${IDENTIFIER})\s*=\s*(?P<value>true|false|[0-9]+)"
    rf"|node:\s*(?P<node>{IDENTIFIER})"
    r"|saliency:\s*(?P<saliency>first|best_least_recently_seen|best)\b"
    r"|(?P<stop>stop)\b"
    r"|(?P<end>\Z))"
)


@dataclass(frozen=True, slots=True)
class ExpectLine:
    """The next event is a line with this text (None: any)."""

    text: str | None
    row: int


@dataclass(frozen=True, slots=True)
class ExpectCommand:
    """The next event is a command with this text."""

    text: str
    row: int


@dataclass(frozen=True, slots=True)
class ExpectOptions:
    """The next event is these options as (text, available); then choose ``select`` (from 1; 0 is none)."""

    options: tuple[tuple[str, bool], ...]
    select: int
    row: int


@dataclass(frozen=True, slots=True)
class ExpectStop:
    """The dialogue ends here."""

    row: int


@dataclass(frozen=True, slots=True)
class SetVariable:
    """Store a value before going on."""

    name: str
    value: bool | float
    row: int


@dataclass(frozen=True, slots=True)
class StartNode:
    """Start a node now."""

    node: str
    row: int


@dataclass(frozen=True, slots=True)
class UseStrategy:
    """Change the saliency strategy, for later runs too."""

    name: str
    row: int


Step: TypeAlias = "ExpectLine | ExpectCommand | ExpectOptions | ExpectStop | SetVariable | StartNode | UseStrategy"


@dataclass(slots=True)
class _Reader:
    place: str
    text: str
    runs: list[list[Step]] = field(default_factory=lambda: [[]])
    options: list[tuple[str, bool]] = field(default_factory=list)

    def read(self) -> list[tuple[Step, ...]]:
        position = 0
        while True:
            match = _TOKEN.match(self.text, position)
            row = self.text.count("\n", 0, position) + 1
            if match is None:
                stray = self.text[position:].strip().splitlines()[0]
                raise ProjectError(f"{self.place}:{row}", f"no step of a test plan: {stray}", "see docs/yarn.md")
            position = match.end()
            self.take(match, self.text.count("\n", 0, position) + 1)
            if match.lastgroup == "end":
                break
        if self.options:
            raise ProjectError(self.place, "options without a select: step behind them", "add select: N")
        if not all(self.runs):
            raise ProjectError(self.place, "a run without steps", "write a step, or remove the ---")
        return [tuple(run) for run in self.runs]

    def take(self, match: re.Match[str], row: int) -> None:
        steps = self.runs[-1]
        if match["run"]:
            self.runs.append([])
        elif match["text"]:
            self.take_text(match, row)
        elif match["disabled"]:
            if not self.options:
                raise ProjectError(f"{self.place}:{row}", "[disabled] without an option", "put it behind one")
            self.options[-1] = self.options[-1][0], False
        elif match["select"]:
            steps.append(ExpectOptions(tuple(self.options), int(match["select"]), row))
            self.options.clear()
        elif match["name"]:
            value = match["value"]
            number = value == "true" if value in ("true", "false") else float(value)
            steps.append(SetVariable(match["name"], number, row))
        elif match["node"]:
            steps.append(StartNode(match["node"], row))
        elif match["saliency"]:
            steps.append(UseStrategy(match["saliency"], row))
        elif match["stop"]:
            steps.append(ExpectStop(row))

    def take_text(self, match: re.Match[str], row: int) -> None:
        kind, body = match["kind"], match["body"]
        if body is None and kind != "line":
            raise ProjectError(f"{self.place}:{row}", f"only line: takes *, not {kind}:", "write the text in backticks")
        if kind == "option":
            self.options.append((body, True))
        elif kind == "command":
            self.runs[-1].append(ExpectCommand(body, row))
        else:
            self.runs[-1].append(ExpectLine(body, row))


def parse_plan(text: str, place: str = "plan") -> Sequence[tuple[Step, ...]]:
    """Return the runs of a plan. Raises ``ProjectError`` naming ``place`` and the line if it cannot be read."""
    return _Reader(place, text.removeprefix("\ufeff")).read()
