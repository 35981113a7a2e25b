"""Files, nodes and headers (section 1 of the language)."""

from __future__ import annotations

import pytest

from game.yarn import Dialogue
from tests.yarn.helpers import codes, compiled, node, play, program


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_line_ending_and_a_byte_order_mark_are_read(ending: str) -> None:
    text = "\ufeff" + node("Hello\n-> a\n  body").replace("\n", ending)
    assert play(Dialogue(program(text))) == ["Hello", "a", "body"]


def test_files_share_variables_nodes_and_enums() -> None:
    first = node("<<jump Second>>\n<<declare $x = Colour.Red>>")
    second = node("<<enum Colour>>\n<<case Red>>\n<<endenum>>\n{$x}", "Second")
    assert play(Dialogue(program(first, second))) == ["0"]


def test_file_tags_stand_before_the_first_node_several_to_a_line() -> None:
    assert program("#one #two // note\n\n#three\n" + node("x")).file_tags == ("one", "two", "three")
    assert "YS0005" in codes(node("x") + "#late\n" + node("y", "Other"))


@pytest.mark.parametrize("text", ["", "\n\n", "// only a comment\n", "#tag\n", "   "])
def test_a_file_without_a_node_is_an_error(text: str) -> None:
    assert "YS0005" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "stray text\n" + node("x"),
        node("x") + "stray text\n",
        "title: Start\n---\nx\n====\n",
        "title: Start\n---\nx\n=== x\n",
        "title: Start\n---\nno end\n",
        "title: Start\n",
        node("x") + "title: Other\n",
        "my-key: 1\n" + node("x"),
        "my key: 1\n" + node("x"),
        "title Start\n---\nx\n===\n",
    ],
)
def test_text_where_none_may_stand_and_missing_ends_are_errors(text: str) -> None:
    assert compiled(text).program is None


def test_headers_and_delimiters_may_be_indented_and_the_body_begins_behind_the_dashes() -> None:
    assert play(Dialogue(program("  title: Start\n  --- first\nsecond\n  ===\n"))) == ["first", "second"]


def test_three_equal_signs_count_only_at_the_start_and_dashes_not_at_all_in_a_body() -> None:
    assert play(Dialogue(program(node("text===\n---\n  ---")))) == ["text===", "---", "---"]


def test_headers_keep_order_lose_comments_and_take_any_value() -> None:
    text = "title: Start // note\nposition:1,2:3\nempty:\nslash: /\npath: a/b\nkey :  spaced out  \n---\nx\n===\n"
    headers = program(text).nodes["Start"].headers
    assert headers == (
        ("title", "Start"),
        ("position", "1,2:3"),
        ("empty", ""),
        ("slash", "/"),
        ("path", "a/b"),
        ("key", "spaced out"),
    )


def test_tags_are_words_and_may_be_missing() -> None:
    assert program(node("x", headers="tags: a b  c\n")).nodes["Start"].tags == ("a", "b", "c")
    assert program(node("x", headers="tags:\n")).nodes["Start"].tags == ()


@pytest.mark.parametrize("title", ["1abc", "a.b", "a b", "$a", "a[b]", "", "a{b}", "a|b", "<a>", "a-b"])
def test_a_title_is_one_identifier(title: str) -> None:
    assert "YS0027" in codes(f"title: {title}\n---\nx\n===\n")


@pytest.mark.parametrize("title", ["Ünïcödé", "_x1", "日本語", "🧶"])
def test_titles_may_use_letters_of_any_script(title: str) -> None:
    assert play(Dialogue(program(node("x", title))), title) == ["x"]


@pytest.mark.parametrize(
    "subtitle", ["1a", "a.b", "a b", "a[b", "a]b", "<a", "a>", "{a", "a}", "a|b", "a:b", "#a", "$a"]
)
def test_a_subtitle_has_no_digit_first_and_no_sign(subtitle: str) -> None:
    assert "YS0027" in codes(node("x", headers=f"when: always\nsubtitle: {subtitle}\n"))


def test_titles_are_required_once() -> None:
    assert "YS0051" in codes("tags: a\n---\nx\n===\n")
    assert "YS0051" in codes("---\nx\n===\n")
    assert "YS0052" in codes("title: A\ntitle: B\n---\nx\n===\n")


def test_both_nodes_of_a_double_title_are_reported_in_their_files() -> None:
    found = [item for item in compiled(node("x"), node("y")).errors if item.code == "YS0011"]
    assert [(item.file, item.line) for item in found] == [("file0.yarn", 1), ("file1.yarn", 1)]


def test_an_empty_node_is_left_out_with_a_warning() -> None:
    compilation = compiled(node("x") + node("// nothing\n\n", "Empty"))
    assert {item.code for item in compilation.diagnostics} == {"YS0033"}
    assert compilation.program is not None
    assert list(compilation.program.nodes) == ["Start"]
