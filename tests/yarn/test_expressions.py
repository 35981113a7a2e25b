"""Operators, literals, values and how they are written (sections 9.1, 9.2, 9.4)."""

from __future__ import annotations

import math

import pytest

from game.yarn import Dialogue, DialogueError
from game.yarn.evaluator import OPERATORS
from game.yarn.numbers import number_text, parse, single
from tests.yarn.helpers import codes, errors, node, program, said


def value(expression: str) -> str:
    return said(f"{{{expression}}}")[0]


@pytest.mark.parametrize(
    ("expression", "result"),
    [
        ("1 + 2 * 3", "7"),
        ("(1 + 2) * 3", "9"),
        ("10 - 3 - 2", "5"),
        ("12 / 2 / 3", "2"),
        ("-1 + 2", "1"),
        ("- -2", "2"),
        ("5 * 2 - 2 * -1", "12"),
        ("max(1,2)-1", "1"),
        ("max(1, 2) -1", "1"),
        ("not true and false", "False"),
        ("!true || true", "True"),
        ("!!true", "True"),
        ("not not true", "True"),
        ("true or true and false", "False"),
        ("true or (true and false)", "True"),
        ("true xor true", "False"),
        ("true ^ false", "True"),
        ("1 < 2 == true", "True"),
        ("true == 1 < 2", "True"),
        ("3 gt 2", "True"),
        ("3 gte 4", "False"),
        ("3 lt 4", "True"),
        ("4 lte 4", "True"),
        ('"a" is "a"', "True"),
        ('"a" eq "A"', "False"),
        ('"a" neq "b"', "True"),
        ('"a" + "b" + "c"', "abc"),
        ("7 % 3", "1"),
        ("-7 % 3", "-1"),
        ("7 % -3", "1"),
        ("7.5 % 3", "2"),
        ("0.1 + 0.2", "0.3"),
        ("0.1 + 0.1 == 0.2", "True"),
        ("0.5 * 3 == 1.5", "True"),
        ("1 / 2 == 0.5", "True"),
        ("1 / 3", "0.33333334"),
        ("1 / 0", "Infinity"),
        ("-1 / 0", "-Infinity"),
        ("0 / 0", "NaN"),
        ("45.1", "45.1"),
        ('"quote \\" and \\\\ slash"', 'quote " and \\ slash'),
        ('"it\'s } fine >>"', "it's } fine >>"),
    ],
)
def test_expression_has_value(expression: str, result: str) -> None:
    assert value(expression) == result


def test_words_that_begin_like_operators_are_names() -> None:
    assert codes(node("<<call nothing()>> <<call isok()>> <<call total(1)>> <<call order()>>")) == set()


def test_not_binds_tighter_than_comparison() -> None:
    assert errors("{not 1 == 1}") == {"YS0050"}


@pytest.mark.parametrize(
    "expression",
    [
        ".5",
        "1.",
        "1e5",
        "'a'",
        '"a\\nb"',
        '"a',
        "null",
        "1 = 1",
        "1 +",
        "+ 1",
        "(1",
        "1)",
        "f(1,)",
        "f(,1)",
        "f(",
        "f",
        "true()",
        "$ x",
        "$",
        "1 2",
        "not",
        "to",
        "as",
        "$a.b",
        "E.",
        ".",
        "a.b.c",
        "@",
        "1 & 2",
        "1 <> 2",
        "()",
        "f(1)(2)",
        "1 is not",
    ],
)
def test_broken_expressions_are_syntax_errors(expression: str) -> None:
    assert errors(f"{{{expression}}}") <= {"YS0004", "YS0005"}
    assert errors(f"<<set $q = {expression}>>")


def test_a_single_equal_sign_is_explained() -> None:
    from tests.yarn.helpers import compiled

    assert '"=="' in compiled(node("<<if $x = 1>>\n<<endif>>")).errors[0].message


def test_both_sides_of_and_and_or_are_always_evaluated() -> None:
    from game.yarn import Library
    from tests.yarn.helpers import play

    seen: list[str] = []

    def note(name: str) -> bool:
        seen.append(name)
        return name == "yes"

    library = Library.standard()
    library.function("note", ("string",), "bool", note)
    body = '{note("no") and note("a")} {note("yes") or note("b")}'
    assert play(Dialogue(program(node(body), library=library), library)) == ["False True"]
    assert seen == ["no", "a", "yes", "b"]


def test_the_remainder_by_zero_fails_and_says_so() -> None:
    for divisor in ("0", "0.4"):
        with pytest.raises(DialogueError, match="remainder"):
            said(f"{{1 % {divisor}}}")


def test_remainder_rounds_halves_to_even_first() -> None:
    assert [OPERATORS["%"](7.0, 2.5), OPERATORS["%"](3.5, 3.0), OPERATORS["%"](-5.0, 3.0)] == [1.0, 1.0, -2.0]


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-1.0, "-1"),
        (92.0, "92"),
        (2.1, "2.1"),
        (0.2, "0.2"),
        (123456789.0, "123456790"),
        (1e9, "1E+09"),
        (999999984.0, "1E+09"),
        (1.5e10, "1.5E+10"),
        (16777216.0, "16777216"),
        (16777218.0, "16777218"),
        (0.0001, "0.0001"),
        (0.00001, "1E-05"),
        (1.25e-7, "1.25E-07"),
        (-0.5, "-0.5"),
        (3.4028235e38, "3.4028235E+38"),
        (math.inf, "Infinity"),
        (-math.inf, "-Infinity"),
        (math.nan, "NaN"),
    ],
)
def test_numbers_are_written_as_the_reference_writes_singles(number: float, text: str) -> None:
    assert number_text(single(number)) == text


def test_numbers_are_rounded_to_singles_and_overflow_to_infinity() -> None:
    assert single(0.1) == 0.10000000149011612
    assert single(1e39) == math.inf
    assert single(-1e39) == -math.inf
    assert parse(" 12 ") == 12.0
    assert parse("1_0") is None
    assert parse("") is None


def test_deep_nesting_is_no_problem() -> None:
    depth = 5000
    assert value("(" * depth + "1" + ")" * depth) == "1"
    assert value("-" * depth + "1") == "1"
    assert value("string(" * 500 + "1" + ")" * 500) == "1"
