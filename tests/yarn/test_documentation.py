"""docs/yarn.md says what is true: its script plays, and it names every function and code."""

from __future__ import annotations

from pathlib import Path

from game.yarn import Dialogue, Library
from game.yarn.diagnostics import CODES
from game.yarn.tools.plan_runner import check_plan
from tests.yarn.helpers import compiled, play

PAGE = (Path(__file__).parents[2] / "docs" / "yarn.md").read_text("utf-8")


def block(opening: str) -> str:
    """Return the code block that begins with this line."""
    return next(part for part in PAGE.split("```")[1::2] if part.strip().startswith(opening)).strip()


def test_the_first_script_compiles_without_a_word_and_plays() -> None:
    compilation = compiled(block("title: Start"))
    assert compilation.diagnostics == ()
    assert compilation.program is not None
    assert play(Dialogue(compilation.program)) == [
        "Max: Good morning! You have 3 coins.",
        "Buy a coffee | Just looking",
        "Max: Here you are.",
        "Max: See you!",
    ]


def test_every_function_and_every_code_is_named() -> None:
    assert [name for name in Library.standard().functions if f"{name}(" not in PAGE] == []
    assert [code for code, (name, kind) in CODES.items() if f"{code} | {name} ({kind.value})" not in PAGE] == []


def test_the_test_plan_is_one() -> None:
    script = (
        "title: Start\n---\n<<declare $coins = 3>>\nMax: Good morning! You have {$coins} coins.\n-> Buy a coffee\n"
        "-> Just looking <<if false>>\n<<wait 1>>\nany\n===\ntitle: Goodbye\n---\nMax: See you!\n===\n"
    )
    plan = block("# a comment").replace("node: Goodbye", "node: Goodbye")
    assert check_plan({"story.yarn": script}, plan) == ""
