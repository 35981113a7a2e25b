"""What tests of the scripts share: their sources compiled, a host that answers what they ask, a player by chance."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from game.scenes.verbs import VERBS
from game.story.functions import build_library
from game.story.state import Story
from game.yarn import (
    Command,
    Compilation,
    Dialogue,
    DialogueComplete,
    Line,
    Option,
    Options,
    Program,
    VariableStore,
    compile_sources,
)

SCRIPTS = Path(__file__).parents[2] / "assets" / "scripts"
CALLS = ("truth", "come", "wells", "missed")
"""What may have become of a call on Tuesday."""
LONGEST_STRETCH = 200
"""Words between two choices, at 200 a minute."""
EVENTS_A_NODE = 400
BREAKS = ("encounter", "chapter")
"""Commands that give the reader something else to do."""
MARKUP = re.compile(r"\[[^\]]*\]")
LINE_ID = re.compile(r"#(line:\w+)")


class Host:
    """What the scripts' functions ask."""

    def __init__(self) -> None:
        self.story = Story()

    def here(self, person: str) -> bool:
        """Everybody is always near enough."""
        return True

    def puzzle(self, what: str) -> bool:
        """No place has a puzzle."""
        return False

    def assist(self, name: str) -> bool:
        """No assist is on."""
        return False


def compile_scripts() -> Compilation:
    """Compile every script of the game, unknown commands being errors."""
    sources = {path.name: path.read_text(encoding="utf-8") for path in sorted(SCRIPTS.glob("*.yarn"))}
    return compile_sources(sources, build_library(VERBS.values(), Host()), strict_commands=True)


@cache
def program() -> Program:
    """Return the compiled scripts."""
    compiled = compile_scripts().program
    assert compiled is not None
    return compiled


class ChancePlayer(Host):
    """Plays scripts and chooses by chance, rather what it did not choose yet, and counts words between two choices."""

    def __init__(self, seed: int) -> None:
        super().__init__()
        self.random = random.Random(seed)
        self.facts = VariableStore(program())
        self.dialogue = Dialogue(program(), build_library(VERBS.values(), self), self.facts, seed=seed)
        self.seen: set[str] = set()
        self.nodes: list[str] = []
        self.words = self.longest = 0
        self.over = False

    def play(self, node: str) -> None:
        """Play a script to its end, if it has anything to say now."""
        self.nodes.append(node)
        self.words = 0
        self.dialogue.start(node)
        for _ in range(EVENTS_A_NODE):
            if self.over or not self.dialogue.active:
                return
            match self.dialogue.advance():
                case Line() as line:
                    self.seen.add(line.id)
                    self.words += len(MARKUP.sub("", program().strings[line.id]).split())
                    self.longest = max(self.longest, self.words)
                case Options(options):
                    self._choose(options)
                case Command() as command:
                    self.words = 0 if command.name in BREAKS else self.words
                    self.obey(command, str(command.args[0]) if command.args else "")
                case DialogueComplete():
                    return
        raise AssertionError(f"{node} goes on for ever")

    def _choose(self, options: Sequence[Option]) -> None:
        self.words = 0
        free = [option for option in options if option.available]
        assert free, f"nothing can be chosen in {self.nodes[-1]}"
        fresh = [option for option in free if option.id not in self.seen]
        option = self.random.choice(fresh if fresh and self.random.randrange(4) else free)
        self.seen.add(option.id)
        self.dialogue.choose(option.index)

    def obey(self, command: Command, first: str) -> None:
        """Do what a command asks, as far as scripts can tell; ``first`` is its first word."""
