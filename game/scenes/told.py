"""What a script being played has come to: the line that stands, the options offered, what is waited for."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from game.core.snapshot import Plain
from game.scenes.context import Context, Scene
from game.scenes.explore import Explore
from game.scenes.lines import Layout, choice_rows, lay_out, speaker_of
from game.scenes.menu import Layout as Rows
from game.scenes.verbs import Wait
from game.yarn import Dialogue


class Mode(Enum):
    """What a talk is doing."""

    RUN = "run"
    LINE = "line"
    CHOICE = "choice"
    WAIT = "wait"


@dataclass(slots=True)
class Choice:
    """One option as it was offered."""

    index: int
    line: str
    substitutions: tuple[str, ...]
    available: bool


@dataclass(slots=True)
class Told(Scene):
    """The state of a talk. ``line`` is the line shown last, ``ticks`` its age on ``page``."""

    node: str
    dialogue: Dialogue
    mode: Mode = Mode.RUN
    line: str = ""
    substitutions: tuple[str, ...] = ()
    page: int = 0
    ticks: int = 0
    whole: bool = False
    at_top: bool = False
    choices: list[Choice] = field(default_factory=list)
    focus: int = 0
    wait: Wait | None = None

    def explore(self, ctx: Context) -> Explore | None:
        """Return the place's scene below, or None."""
        for scene in reversed(ctx.scenes):
            if isinstance(scene, Explore):
                return scene
        return None

    def layout(self, ctx: Context) -> Layout:
        """Return the shown line, laid out in pages."""
        return lay_out(ctx, self.line, self.substitutions)

    def shows_at_top(self) -> bool:
        """Return whether a line is shown at the top of the screen."""
        return self.at_top and bool(self.line) and self.mode is not Mode.WAIT

    def rows(self, ctx: Context) -> Rows:
        """Return where the rows of the choice are."""
        choices = [(choice.line, choice.substitutions) for choice in self.choices]
        return choice_rows(ctx, choices, self.at_top, self._speaker_column(ctx))

    def _speaker_column(self, ctx: Context) -> int | None:
        """Return in which column of the screen whoever spoke last stands, in pixels, if they are in the place."""
        explore = self.explore(ctx)
        if explore is None or not self.line or ctx.story.backdrop:
            return None
        speaker = explore.find(speaker_of(ctx, self.line))
        return None if speaker is None else (speaker.x - explore.eye.x) >> 8

    def speaker(self, ctx: Context) -> str:
        """Return who speaks while their line is being typed."""
        return self.layout(ctx).speaker if self.mode is Mode.LINE and not self.whole else ""

    def observe(self, ctx: Context) -> dict[str, Any]:
        """Return the line {id, speaker, text, tags} and the options with availability."""
        program = ctx.content.program()
        seen: dict[str, Any] = {"mode": self.mode.value, "node": self.dialogue.node, "line": None, "options": []}
        if self.line:
            layout = self.layout(ctx)
            tags = list(program.metadata.get(self.line, ()))
            seen["line"] = {"id": self.line, "speaker": layout.speaker, "text": layout.text, "tags": tags}
        for number, choice in enumerate(self.choices):
            text = lay_out(ctx, choice.line, choice.substitutions).text
            tags = list(program.metadata.get(choice.line, ()))
            focus = number == self.focus
            seen["options"].append(
                {"id": choice.line, "text": text, "available": choice.available, "tags": tags, "focus": focus}
            )
        return seen

    def pack(self) -> dict[str, Plain]:
        """Return the state as plain data."""
        dialogue = self.dialogue.snapshot()
        del dialogue["variables"]  # the story's own, packed once for all
        return {
            "node": self.node,
            "dialogue": dialogue,
            "mode": self.mode.value,
            "line": self.line,
            "substitutions": list(self.substitutions),
            "page": self.page,
            "ticks": self.ticks,
            "whole": self.whole,
            "at_top": self.at_top,
            "choices": [[c.index, c.line, list(c.substitutions), c.available] for c in self.choices],
            "focus": self.focus,
            "wait": self.wait.pack() if self.wait else None,
        }
