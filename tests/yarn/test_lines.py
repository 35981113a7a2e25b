"""Lines of dialogue: comments, escapes, hashtags, expressions, conditions (sections 2 and 3)."""

from __future__ import annotations

import pytest

from game.yarn import Dialogue, Line
from tests.yarn.helpers import codes, compiled, errors, events, node, program, said


def test_comments_end_lines_but_not_commands_and_strings() -> None:
    body = 'text // c\n{"a//b"}\n<<go http://x>>\nhttp:\\/\\/x\n// nothing\nx <<if true>> // c\ny #tag // c'
    assert said(body) == ["text", "a//b", "<<go http://x>>", "http://x", "x", "y"]


def test_several_commands_share_a_line_and_text_behind_one_is_a_line_of_its_own() -> None:
    assert said("<<a>><<b>> <<c>>") == ["<<a>>", "<<b>>", "<<c>>"]
    assert said("<<a>> text") == ["<<a>>", "text"]
    assert codes(node("<<a>> text")) == {"YS0019"}


@pytest.mark.parametrize(
    "body", ["text <<wait 1>>", "text <<set $x = 1>>", "text <<endif>>", "a <<if true>> <<if true>>"]
)
def test_only_a_condition_may_follow_text(body: str) -> None:
    assert compiled(node(body)).program is None


def test_lone_chevrons_are_text() -> None:
    assert said("a < b > c\n<color=red>x</color>\na >> b") == ["a < b > c", "<color=red>x</color>", "a >> b"]


def test_escapes_give_their_character() -> None:
    assert said(r"\\ \< \> \{ \} \# \/ \[x\] a\: b") == [r"\ < > { } # / [x] a: b"]
    assert said("\\{x}\n\\<<x\n\\#x\n\\/\\/x\n\\\\") == ["{x}", "<<x", "#x", "//x", "\\"]
    assert program(node(r"\[a\] b\: c")).strings.popitem()[1] == r"\[a\] b\: c"


@pytest.mark.parametrize("body", ["\\x", "text\\", "a \\ b", "\\n"])
def test_other_escapes_are_errors(body: str) -> None:
    assert errors(body) == {"YS0005"}


def test_an_escaped_placeholder_is_no_expression_even_beside_one() -> None:
    assert said(r"\{0\} and {1 + 1}") == ["{0} and 2"]
    assert said(r'\{{1}\} {"\{0\}"}'.replace(r'"\{0\}"', '"{0}"')) == ["{1} {0}"]
    assert said(r"\{0\} alone") == ["{0} alone"]


def test_hashtags_are_kept_in_order() -> None:
    tags = program(node("text <<if true>> #a # b#c #line:x1 #d:e//f")).metadata["line:x1"]
    assert tags == ("a", "b", "c", "line:x1", "d:e//f")


@pytest.mark.parametrize("body", ["#tag", "text #", "text #a$b", "text #a<b", "text #a <<if true>>", "text #a more"])
def test_broken_hashtags_are_errors(body: str) -> None:
    assert errors(body) == {"YS0005"}


def test_the_string_table_holds_trimmed_text_with_numbered_placeholders() -> None:
    table = program(node('  Max: {1} is {"x"} {true}   #line:a')).strings
    assert table == {"line:a": "Max: {0} is {1} {2}"}


def test_expressions_are_evaluated_left_to_right_and_their_text_is_not_looked_at_again() -> None:
    dialogue = Dialogue(program(node('{"{1}"} {"b"} }')))
    line = next(event for event in events(dialogue) if isinstance(event, Line))
    assert line.substitutions == ("{1}", "b")
    assert dialogue.text_of(line).text == "{1} b }"


@pytest.mark.parametrize("body", ["{}", "{1", "{1\n}", "a {1 + } b", "{ }"])
def test_broken_expressions_are_errors(body: str) -> None:
    assert errors(body) <= {"YS0004", "YS0005"}
    assert errors(body)


def test_conditions_skip_lines_and_once_shows_a_line_once() -> None:
    body = "a <<if false>>\nb <<if true>>\nc <<once>>\nd <<once if false>>\ne <<once if true>>"
    assert said(body) == ["b", "c", "e"]
    assert said(body, runs=2) == ["b"]


@pytest.mark.parametrize("condition", ["<<if 1>>", '<<once if "x">>'])
def test_a_condition_must_be_a_bool(condition: str) -> None:
    assert errors("text " + condition) == {"YS0050"}
    assert errors("-> text " + condition) == {"YS0050"}
    assert errors("=> text " + condition) == {"YS0050"}


@pytest.mark.parametrize("condition", ["<<if>>", "<<if >>", "<<once if>>", "<<if true", "<<once true>>"])
def test_a_condition_needs_an_expression_and_an_end(condition: str) -> None:
    assert errors("text " + condition)
    assert errors("-> text " + condition)
    assert errors("=> text " + condition)


def test_lastline_marks_the_line_directly_before_options() -> None:
    body = (
        "early #line:1\nlast #line:2\n-> a #line:3\n   inner #line:4\n   -> b #line:5\n-> c #line:6\n"
        "after #line:7\n<<wait>>\n-> d #line:8\n<<if true>>\nin if #line:9\n<<endif>>\n-> e\n"
        "<<once>>\nin once #line:10\n-> f\n<<endonce>>"
    )
    metadata = program(node(body)).metadata
    assert [key for key, tags in metadata.items() if "lastline" in tags] == ["line:2", "line:4", "line:10"]


def test_a_line_that_looks_like_a_command_gives_a_warning() -> None:
    assert codes(node("set $x = 5")) == {"YS0022"}
    assert codes(node("<wait 1>")) == {"YS0048"}
    assert codes(node("<wait 1>>")) == {"YS0021"}
    assert codes(node("some command>>")) == {"YS0021"}
    assert codes(node("if you like.\nset the table.\nA <b>bold</b> line.")) == set()


def test_variables_may_be_emoji() -> None:
    assert said("<<declare $🧶 = 3>>\n{$🧶 + 1}") == ["4"]
