"""Visits (section 11) and the built-in functions (section 15)."""

from __future__ import annotations

import pytest

from game.yarn import Dialogue, DialogueError, Library, LibraryError
from game.yarn.formatting import format_composite
from tests.yarn.helpers import events, node, play, program, said

VISITS = "$Yarn.Internal.Visiting."


def test_a_node_counts_when_it_is_left_by_any_way() -> None:
    ways = {
        "End": "x",
        "Return": "<<return>>",
        "Jumps": "<<jump Other>>",
        "Stops": "<<stop>>",
        "Detours": "<<detour Stops>>",
    }
    asked = "".join(f'{{visited_count("{name}")}}' for name in ways)
    made = program(node(f"Counts {asked}"), *(node(body, name) for name, body in ways.items()), node("y", "Other"))
    dialogue = Dialogue(made)
    for number, name in enumerate(ways):
        play(dialogue, name)
        assert dialogue.visits(name) == 1
        assert dialogue.visits("Stops") == max(0, number - 2)


def test_while_a_node_runs_for_the_first_time_it_counts_none() -> None:
    two = node('{visited_count("Start")}', "Two")
    body = '{visited_count("Start")}\n<<detour Two>>\n{visited_count("Two")}'
    assert said(body, two) == ["0", "0", "1"]
    assert said(body, two, runs=3) == ["2", "2", "3"]


def test_only_nodes_named_by_a_literal_or_always_tracked_ones_are_counted() -> None:
    made = program(
        node('{visited("Named")} {visited("Al" + "ways")} {visited("Ne" + "ver")} {visited("Un" + "named")}'),
        node("x", "Named"),
        node("x", "Always", "tracking: always\n"),
        node('{visited("Never")}', "Never", "tracking: never\n"),
        node("x", "Unnamed"),
    )
    assert made.tracked == {"Named", "Always"}
    dialogue = Dialogue(made)
    for name in ("Named", "Always", "Never", "Unnamed"):
        play(dialogue, name)
    assert play(dialogue) == ["True True False False"]
    assert dialogue.visits("Nowhere") == 0
    assert made.initial_values[VISITS + "Named"] == 0.0


def test_a_name_in_a_smart_variable_or_a_condition_counts_too() -> None:
    smart = program(node('<<declare $seen = visited("Start")>>\n{$seen}'))
    assert smart.tracked == {"Start"}
    assert program(node("x", "G", 'when: visited("G")\n')).tracked == {"G"}


def test_groups_and_members_are_tracked_apart() -> None:
    member = "when: always\nsubtitle: {}\n{}"
    made = program(
        node('{visited("G")} {visited("G.b")}'),
        node("x", "G", member.format("a", "")),
        node("y", "G", member.format("b", "")),
        node("z", "H", member.format("a", "tracking: always\n")),
        node("z", "H", member.format("b", "tracking: never\n")),
        node('{visited("N")}', "N", member.format("a", "tracking: never\n")),
    )
    assert made.tracked == {"G", "G.b", "H", "H.a"}
    dialogue = Dialogue(made, strategy="first")
    play(dialogue, "G")
    assert play(dialogue) == ["True False"]


@pytest.mark.parametrize(
    ("call", "result"),
    [
        ("string(1.5)", "1.5"),
        ("string(true)", "True"),
        ('string("a")', "a"),
        ('number("1.5")', "1.5"),
        ('number(" -2 ")', "-2"),
        ('number("1e3")', "1000"),
        ("number(true)", "1"),
        ("number(2)", "2"),
        ('"1" + string(true)', "1True"),
        ("1 + number(true)", "2"),
        ('bool("TRUE")', "True"),
        ('bool("false")', "False"),
        ("bool(0)", "False"),
        ("bool(0.5)", "True"),
        ("bool(false)", "False"),
        ("format_invariant(1.5)", "1.5"),
        ('format("{0:F2} €", 3)', "3.00 €"),
        ('format("{0:G3} {0:g2} {0:E2}", 1234.5)', "1.23E+03 1.2e+03 1.23E+003"),
        ('format("{0}", "x")', "x"),
        ("min(1, 2)", "1"),
        ("max(1, 2)", "2"),
        ("round(2.5)", "2"),
        ("round(3.5)", "4"),
        ("round(-2.4)", "-2"),
        ("round_places(3.14159, 2)", "3.14"),
        ("floor(-1.5)", "-2"),
        ("ceil(1.2)", "2"),
        ("int(-1.7)", "-1"),
        ("decimal(4.25)", "0.25"),
        ("decimal(-4.25)", "-0.25"),
        ("inc(1)", "2"),
        ("inc(1.5)", "2"),
        ("inc(-1.5)", "-1"),
        ("dec(1)", "0"),
        ("dec(1.5)", "1"),
        ("dec(-1.5)", "-2"),
        ("floor(1 / 0)", "Infinity"),
        ('has_any_content("Start")', "True"),
        ('has_any_content("Nowhere")', "False"),
        ('visited("Nowhere")', "False"),
    ],
)
def test_function_has_value(call: str, result: str) -> None:
    assert said(f"{{{call}}}") == [result]


@pytest.mark.parametrize(
    "call",
    ['number("hello")', 'number("")', 'bool("hello")', "dice(0)", "random_range(0, 1 / 0)", 'format("{1}", 1)'],
)
def test_function_fails_with_an_error_of_ours(call: str) -> None:
    with pytest.raises(DialogueError):
        said(f"{{{call}}}")


def test_random_functions_stay_in_range_and_follow_the_seed() -> None:
    body = "{dice(6)} {random_range(2, 4)} {random()} {random_range_float(1, 2)} {random_range(4, 2)}"
    made = program(node(body))
    seen = [play(Dialogue(made, seed=seed))[0].split() for seed in range(200)]
    assert {row[0] for row in seen} == set("123456")
    assert {row[1] for row in seen} == set("234") == {row[4] for row in seen}
    assert all(0 <= float(row[2]) < 1 for row in seen)
    assert all(1 <= float(row[3]) <= 2 for row in seen)
    assert play(Dialogue(made, seed=7)) == play(Dialogue(made, seed=7))


@pytest.mark.parametrize(
    ("pattern", "value", "text"),
    [
        ("{0}", 1.5, "1.5"),
        ("{0:F2}", 0.125, "0.13"),
        ("{0:F}", 2.0, "2.00"),
        ("{0:N0}", 1234567.0, "1,234,567"),
        ("{0,6:F1}|", 2.25, "   2.3|"),
        ("{0,-6}|", True, "True  |"),
        ("{0:P1}", 0.256, "25.6 %"),
        ("{0:C}", -3.0, "-¤3.00"),
        ("{0:000}", 7.0, "007"),
        ("{0:#,##0.00}", 1234.5, "1,234.50"),
        ("{0:0,0}", 5.0, "05"),
        ("{0:0.##}", 1.5, "1.5"),
        ("{0:#}", 0.0, ""),
        ("{0:0%}", 0.5, "50%"),
        ("{{{0}}}", "a", "{a}"),
        ("{0:D3}", -5.0, "-005"),
        ("{0:X}", 255.0, "FF"),
        ("{0:E2}", 12345.0, "1.23E+004"),
        ("{0:G3}", 3.14159, "3.14"),
        ("{0:+0;-0;zero}", 0.0, "zero"),
        ("{0:0.0;(0.0)}", -2.55, "(2.6)"),
        ("{0:0.0 'kg'}", 3.14, "3.1 kg"),
        ("{0:F1}", -0.01, "0.0"),
    ],
)
def test_composite_formats(pattern: str, value: float | str | bool, text: str) -> None:
    assert format_composite(pattern, value) == text


@pytest.mark.parametrize("pattern", ["{1}", "{", "}", "{a}", "{0:Q2}", "{0:D}"])
def test_broken_formats_fail(pattern: str) -> None:
    with pytest.raises(DialogueError):
        format_composite(pattern, 1.5)


def test_host_functions_get_and_give_values() -> None:
    library = Library.standard()
    library.function("twice", ("number",), "number", lambda value: int(value * 2))
    library.function("greet", ("string", "bool"), "string", lambda name, loud: name.upper() if loud else name)
    library.function("show", ("any",), "string", lambda value: f"{type(value).__name__}")
    made = program(node('{twice(1.5)} {greet("max", true)} {show(1)} {show("a")} {show(false)}'), library=library)
    assert play(Dialogue(made, library)) == ["3 MAX float str bool"]


def test_a_run_time_library_must_agree_with_the_one_compiled_with() -> None:
    library = Library.standard()
    library.function("calm", (), "number", lambda: 1)
    made = program(node("{calm()}"), library=library)
    assert play(Dialogue(made, library)) == ["1"]
    other = Library.standard()
    other.function("calm", (), "string", lambda: "1")
    with pytest.raises(LibraryError, match="calm"):
        Dialogue(made, other)
    more = Library.standard()
    more.function("calm", ("number",), "number", lambda value: value)
    with pytest.raises(LibraryError, match="calm"):
        Dialogue(made, more)
    with pytest.raises(DialogueError, match="not in the library"):
        play(Dialogue(made))


def test_a_function_that_returns_the_wrong_type_is_named() -> None:
    library = Library.standard()
    library.function("calm", (), "number", lambda: "much")
    with pytest.raises(DialogueError, match="calm"):
        events(Dialogue(program(node("{calm()}"), library=library), library))
