"""Whatever the text: diagnostics or a program, never an exception, never a long wait."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.rng import Rng
from game.yarn import Compilation, Dialogue, Line, Options, Program, YarnError, compile_sources, parse_markup
from game.yarn.compiler.source import split_lines
from game.yarn.tools.plan_runner import compile_library, run_library
from tests.yarn.helpers import node
from tests.yarn.mutations import PIECES, mutate, seeds

T = TypeVar("T")
LONGEST = 1.0  # seconds of processor time for one text
MILLION = 1_000_000
LIBRARY = compile_library()
RUN_LIBRARY = run_library()


def checked(text: str) -> Compilation:
    """Compile a text and demand that it is quick and that every diagnostic has a place in it."""
    before = time.process_time()
    compilation = compile_sources({"text.yarn": text}, LIBRARY)
    assert time.process_time() - before < LONGEST
    lines = split_lines(text)
    for item in compilation.diagnostics:
        assert item.line == item.end_line <= len(lines)
        assert 1 <= item.column <= item.end_column <= len(lines[item.line - 1]) + 2
    return compilation


def tried(program: Program, rng: Rng) -> None:
    """Play a while, saving and loading at each event; only errors of ours may come."""
    first = next(iter(program.nodes), None)
    if first is None:
        return
    try:
        dialogue = Dialogue(Program.from_bytes(program.to_bytes()), RUN_LIBRARY)
        dialogue.start(first)
        for _ in range(100):
            if not dialogue.active:
                return
            event = dialogue.advance()
            data = dialogue.snapshot()
            dialogue.restore(data)
            assert dialogue.snapshot() == data
            if isinstance(event, Line):
                dialogue.text_of(event)
            elif isinstance(event, Options):
                dialogue.choose(rng.between(-1, len(event.options) - 1))
    except YarnError:
        return


@pytest.mark.parametrize("seed", range(8))
def test_mutated_scripts_give_diagnostics_or_a_program_that_runs(seed: int) -> None:
    rng = Rng(seed)
    scripts = seeds()
    programs = 0
    for _ in range(600):
        compilation = checked(mutate(rng.choice(scripts), rng.choice(scripts), rng))
        if compilation.program is not None:
            programs += 1
            tried(compilation.program, rng)
    assert programs > 30


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40))
def test_any_text_in_a_node_is_survived(pieces: list[str]) -> None:
    checked(node("".join(pieces)))
    checked("".join(pieces))
    parse_markup("".join(pieces))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.binary(max_size=200))
def test_any_bytes_are_survived(data: bytes) -> None:
    checked(data.decode("utf-8", "surrogateescape"))
    checked(data.decode("utf-16", "replace"))


HUGE = {
    "text": "x" * MILLION,
    "backslashes": "\\\\" * (MILLION // 2),
    "expressions": "{1}" * (MILLION // 3),
    "open braces": "{" * MILLION,
    "hashtags": "a " + "#a" * (MILLION // 2),
    "hashes": "a " + "#" * MILLION,
    "open brackets": "{" + "(" * MILLION,
    "nested brackets": "{" + "(" * 10_000 + "1" + ")" * 10_000 + "}",
    "nested calls": "{" + "string(" * 10_000 + "1" + ")" * 10_000 + "}",
    "nots": "<<if " + "!" * 10_000 + "true>>\n<<endif>>",
    "minuses": "{" + "-" * MILLION + "1}",
    "comparisons": "{1" + " > 1" * (MILLION // 4) + "}",
    "sums": "{1" + "+1" * (MILLION // 2) + "}",
    "digits": "{" + "9" * MILLION + "}",
    "a string": '{"' + "x" * MILLION + '"}',
    "an open string": '{"' + "x" * MILLION,
    "quotes": "{" + '"' * MILLION + "}",
    "a name": "{$" + "x" * MILLION + "}",
    "nested ifs": "<<if true>>\n" * 10_000 + "hi\n" + "<<endif>>\n" * 10_000,
    "ifs on one line": "<<if true>>" * 10_000,
    "nested options": "\n".join(" " * depth + "-> a" for depth in range(1, 1000)),
    "commands": "<<a>>" * (MILLION // 5),
    "a command": "<<" + "a" * MILLION + ">>",
    "words": "<<a " + "b " * (MILLION // 4) + ">>",
    "chevrons": "<" * MILLION,
    "closing chevrons": "<<a" + ">" * MILLION,
    "tabs": "\t" * MILLION + "x",
    "blanks behind an option": "-> a\n" + " " * MILLION,
    "tags": "[a]" * (MILLION // 3),
    "nested tags": "[a]" * 10_000 + "x" + "[/a]" * 10_000,
    "overlapping tags": "".join(f"[a{n}]" for n in range(5000)) + "x" + "".join(f"[/a{n}]y" for n in range(5000)),
    "brackets": "[" * MILLION,
    "colons": ":" * MILLION,
    "tags before a colon": "[x]" * (MILLION // 3) + ":",
    "slashes": "a" + "/ " * (MILLION // 2),
    "equal lines": "a\n" * 10_000,
    "one ID": "a #line:x\n" * 10_000,
    "one variable": "<<declare $x = 1>>\n" * 10_000,
    "unknown jumps": "\n".join(f"<<jump n{number}>>" for number in range(3000)),
    "a loop of smart variables": "\n".join(f"<<declare $v{n} = $v{(n + 1) % 5000} + 1>>" for n in range(5000)),
    "a chain of unknowns": "\n".join(f"<<set $v{n} = $v{n + 1}>>" for n in range(5000)),
}


@pytest.mark.parametrize("name", HUGE)
def test_absurd_sizes_are_survived_in_a_node(name: str) -> None:
    compilation = checked(node(HUGE[name]))
    if compilation.program is not None and name not in ("text", "equal lines"):
        tried(compilation.program, Rng(1))
    assert all(len(item.message) <= 500 for item in compilation.diagnostics)


@pytest.mark.parametrize("text", [" ", "\n", "\r", "a", ":", "-", "=", "#", "title: a\n", "title: a\n---\n===\n"])
def test_absurd_sizes_are_survived_outside_a_node(text: str) -> None:
    checked(text * (MILLION // 20 // len(text)))
    checked(text.replace("\n", "") * (MILLION // len(text)))


def timed(work: Callable[[], T]) -> tuple[float, T]:
    """Return the least processor time of three tries, in seconds, and the result."""
    best = float("inf")
    for _ in range(3):
        before = time.process_time()
        result = work()
        best = min(best, time.process_time() - before)
    return best, result


def test_ten_thousand_lines_compile_and_load_in_time_and_run_fast() -> None:
    source = "".join(
        f"title: Node{number}\n---\n<<declare $v{number} = {number}>>\n<<if $v{number} > 3>>\n"
        f"Max: Hello {{$v{number}}}, how are [wave]you[/wave]? #line:a{number}\n<<endif>>\n"
        '-> Yes\n    Elara: Fine.\n    <<wait 1>>\n-> No <<if visited("Node1")>>\n    Max: Oh.\n'
        + "Elara: A plain line of dialogue, one of many.\n" * 12
        + f"<<jump Node{number + 1}>>\n===\n"
        for number in range(400)
    ) + node("The end.", "Node400")
    assert source.count("\n") >= 10_000
    compiled_in, compilation = timed(lambda: compile_sources({"big.yarn": source}))
    assert compilation.program is not None
    data = compilation.program.to_bytes()
    loaded_in, program = timed(lambda: Program.from_bytes(data))
    dialogue = Dialogue(program)
    dialogue.start("Node0")
    lines = 0
    before = time.process_time()
    while dialogue.active:
        event = dialogue.advance()
        if isinstance(event, Options):
            dialogue.choose(0)
        lines += isinstance(event, Line)
    run_in = time.process_time() - before
    assert compiled_in < 1.0
    assert loaded_in < 0.05
    assert lines / run_in > 50_000
