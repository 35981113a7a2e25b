"""Types and inference (sections 9.3 and 9.5)."""

from __future__ import annotations

import pytest

from game.yarn import Library
from tests.yarn.helpers import codes, compiled, errors, node, program, said

FOOD = "<<enum Food>>\n<<case Apple>>\n<<case Pear>>\n<<endenum>>\n"
GOAL = '<<enum Goal>>\n<<case A = "goal-a">>\n<<case B = "goal-b">>\n<<endenum>>\n'
RANK = "<<enum Rank>>\n<<case Low = 5>>\n<<case High = 10>>\n<<endenum>>\n"


@pytest.mark.parametrize(
    "body",
    [
        '{1 + "a"}',
        "{true + true}",
        '{"a" - "b"}',
        '{"a" * 2}',
        '{-"a"}',
        "{-true}",
        "{!1}",
        "{not 1}",
        "{1 and true}",
        "{true or 1}",
        '{true xor "a"}',
        '{1 == "1"}',
        "{1 == true}",
        "{1 is not 2}",
        '{"a" < "b"}',
        "{true < false}",
        '{1 > "a"}',
        FOOD + "{Food.Apple < Food.Pear}",
        FOOD + "{Food.Apple + Food.Pear}",
        FOOD + "{Food.Apple == 0}",
        GOAL + '{Goal.A == "goal-a"}',
        GOAL + '{Goal.A + "x"}',
        FOOD + GOAL + "{Food.Apple == Goal.A}",
        "<<set $x = 1>>\n<<set $x = true>>",
        '<<declare $x = 1>>\n<<set $x += "a">>',
        "<<declare $x = true>>\n<<set $x += true>>",
        '<<declare $x = "a">>\n<<set $x -= "a">>',
        '<<declare $x = "a">>\n<<set $x *= 2>>',
        FOOD + "<<declare $x = Food.Apple>>\n<<set $x += 1>>",
        FOOD + "<<declare $x = Food.Apple>>\n<<set $x = 1>>",
        GOAL + '<<declare $x = Goal.A>>\n<<set $x = "goal-a">>',
        FOOD + "<<declare $x = 1>>\n{$x == Food.Apple}",
        "<<call visited(1)>>",
        "<<call min(1, true)>>",
        "<<call visited()>>",
        '<<call visited("a", "b")>>',
        "<<declare $a = 1>>\n<<declare $b = true>>\n<<set $a = f()>>\n<<set $b = f()>>",
        "<<set $a = 1 + g(1)>>\n<<set $a = 1 + g(1, 2)>>",
        '<<set $a = 1 + g(1)>>\n<<set $a = 1 + g("x")>>',
        GOAL + GOAL.replace("Goal", "Other") + "<<call g(Goal.A)>>\n<<call g(Other.A)>>",
    ],
)
def test_type_conflicts_are_errors(body: str) -> None:
    assert errors(body) <= {"YS0014", "YS0050"}
    assert errors(body)


@pytest.mark.parametrize(
    "body",
    [
        "{$x}",
        "<<set $a = f()>>",
        "<<set $x = $y>>",
        "<<set $x = $y>>\n<<set $y = $x>>",
        "{f()}",
        "{number($x)}",
        "{f($x) == 1}",
        "{f() + g() == h()}",
        "<<go {$x}>>",
        "{$x == $y}",
    ],
)
def test_what_cannot_be_told_is_an_error(body: str) -> None:
    assert errors(body) & {"YS0028", "YS0029"}


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<<set $x = 1>>", "number"),
        ('<<set $x = "a">>', "string"),
        ("<<if $x>>\n<<endif>>", "bool"),
        ("{$x + 1}", "number"),
        ('{$x + "a"}', "string"),
        ("{-$x}", "number"),
        ("{$x < $x}", "number"),
        ("{not $x}", "bool"),
        ("{visited($x)}", "string"),
        ("<<set $x -= $y>>", "number"),
        ("<<set $y = $x>>\n<<set $y = 1>>", "number"),
        ("<<set $x = $y>>\n<<set $y = true>>", "bool"),
        ("<<jump {$x}>>", "string"),
        ("<<set $x = visited_count($z)>>", "number"),
        ("text <<once if $x>>", "bool"),
        ("-> text <<if $x>>", "bool"),
        (FOOD + "<<set $x = Food.Pear>>", "Food"),
        (FOOD + "{$x == Food.Pear}", "Food"),
        (FOOD + "<<set $x = .Pear>>", "Food"),
        (GOAL + "<<set $x = Goal.A>>\n{visited($x)}", "Goal"),
        (GOAL + "{visited($x)}\n<<set $x = Goal.A>>", "Goal"),
    ],
)
def test_the_type_of_a_variable_follows_from_any_use(body: str, kind: str) -> None:
    made = program(node(body))
    assert made.variables["$x"].type == kind
    assert not made.variables["$x"].declared
    first = {"number": 0.0, "string": "", "bool": False, "Food": 0.0, "Goal": "goal-a"}
    assert made.initial_values["$x"] == first[kind]


def test_an_implied_variable_gives_one_warning() -> None:
    found = compiled(node("<<set $x = 1>>\n{$x}")).diagnostics
    assert [(item.code, item.line, item.column) for item in found] == [("YS0003", 3, 7)]


def test_declarations_may_stand_in_another_file_and_behind_the_use() -> None:
    assert codes(node("<<set $x = 1>>\n{$x}"), node("<<declare $x = 2>>", "Other")) == set()
    assert "YS0050" in codes(node("<<set $x = 1>>"), node("<<declare $x = true>>", "Other"))


def test_conditions_of_node_groups_tell_types_too() -> None:
    assert program(node("x", headers="when: $a == true\n")).variables["$a"].type == "bool"


def test_enums_convert_to_their_raw_type_but_not_back() -> None:
    assert said(GOAL + '<<declare $s = "">>\n<<set $s = Goal.B>>\n{$s}') == ["goal-b"]
    assert said(RANK + "<<declare $n = 0>>\n<<set $n = Rank.High>>\n{$n + 1}") == ["11"]
    assert said(GOAL + "{visited(Goal.A)}") == ["False"]
    assert said(RANK + "{max(Rank.High, 3)}") == ["10"]
    assert said(RANK + GOAL + "{string(Rank.Low)} {number(Rank.Low) + 1} {string(Goal.A)}") == ["5 6 goal-a"]


def test_a_case_without_its_enum_is_found_by_context_or_if_only_one_enum_has_it() -> None:
    other = "<<enum Drink>>\n<<case Pear>>\n<<case Milk>>\n<<endenum>>\n"
    assert said(FOOD + "{.Pear == Food.Pear}") == ["True"]
    assert said(FOOD + other + "{.Milk == .Milk}") == ["True"]
    assert said(FOOD + other + "{Drink.Pear == .Pear} {.Milk == .Pear}") == ["True False"]
    assert said(FOOD + other + "<<declare $d = .Pear as Drink>>\n<<set $d = .Milk>>\n{$d}") == ["1"]
    assert errors(FOOD + other + "<<set $x = .Pear>>") == {"YS0028", "YS0038"}
    assert "YS0038" in errors(FOOD + "<<set $x = .Plum>>")
    assert "YS0038" in errors(FOOD + "{Food.Plum}")
    assert "YS0038" in errors("{Food.Plum}")
    assert "YS0038" in errors(FOOD + "<<declare $x = 1>>\n<<set $x = .Plum>>")


def test_unknown_functions_are_inferred() -> None:
    functions = program(
        node('<<set $n = 1 + f("a", true)>>\n<<if g(f("b", false))>>\n<<endif>>\n<<call h()>>')
    ).functions
    assert functions == {
        "f": [["string", "bool"], None, "number"],
        "g": [["number"], None, "bool"],
        "h": [[], None, ""],
    }


def test_functions_with_a_variadic_parameter() -> None:
    library = Library.standard()
    library.function("add", ("number",), "number", lambda *values: sum(values), variadic="number")
    from game.yarn import Dialogue
    from tests.yarn.helpers import play

    made = program(node("{add(1, 2, 3)} {add(1)} {add(1, $x)}"), library=library)
    assert made.variables["$x"].type == "number"
    assert play(Dialogue(made, library)) == ["6 1 1"]
    for call in ('add(1, "a")', "add()", 'add("a")', "add(1, 2, true)"):
        assert {item.code for item in compiled(node(f"{{{call}}}"), library=library).errors} == {"YS0014"}


def test_places_of_type_errors_are_exact() -> None:
    error = compiled(node("text\n  {visited(3 + 4)} more")).errors[0]
    assert (error.line, error.column, error.end_column) == (4, 12, 17)


def test_long_chains_are_solved_quickly() -> None:
    chain = "\n".join(f"<<set $v{number} = $v{number + 1}>>" for number in range(3000))
    made = program(node(chain + "\n<<set $v3000 = true>>"))
    assert made.variables["$v0"].type == "bool"
