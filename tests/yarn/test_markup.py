"""Markup beyond the reference's cases (section 12)."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.yarn import Attribute, MarkupParser, MarkupResult, Replacement, parse_markup
from game.yarn.markup import check_markup, expand
from game.yarn.markup.plurals import plural_category
from tests.yarn.helpers import codes, node


def ranges(text: str) -> dict[str, str]:
    """Return what each attribute covers."""
    result = parse_markup(text)
    assert not result.problems, result.problems
    return {attribute.name: result.text_of(attribute) for attribute in result.attributes}


@pytest.mark.parametrize(
    ("text", "name", "rest"),
    [
        ("Max: Hi", "Max", "Hi"),
        ("Max:Hi", "Max", "Hi"),
        ("Max :  Hi", "Max", "Hi"),
        ("Max: 12:30", "Max", "12:30"),
        ("Max:", "Max", ""),
        ('The "Boss": Hi', 'The "Boss"', "Hi"),
        ("Max\\: still: Hi", "Max: still", "Hi"),
        ("[b]Max[/b]: Hi", "[b]Max[/b]", "Hi"),
        ('[character name="Max"]He: [/character]Hi: x', "Max", "Hi: x"),
        ("no name", None, "no name"),
        ("no\\: name", None, "no: name"),
        (": no name", None, ": no name"),
        (" : no name", None, " : no name"),
        ('see [a href="b:c"/] this', None, "see this"),
        ('see [a href="b:c"/] this: x', 'see [a href="b:c"/] this', "x"),
    ],
)
def test_the_speaker_is_what_stands_before_the_first_colon(text: str, name: str | None, rest: str) -> None:
    result = parse_markup(text)
    assert result.character == name
    assert result.without_character().text == rest
    assert result.text == text.replace("\\:", ":") or "[" in text
    plain = parse_markup(text, implicit_character=False)
    assert plain.attribute("character") is None or text.startswith("[character")


def test_text_is_normalised_and_positions_count_its_characters() -> None:
    result = parse_markup("e\u0301 [b]🧶x[/b]")
    assert result.text == "é 🧶x"
    assert result.attributes[0][1:3] == (2, 2)


def test_tags_may_have_blanks_and_names_of_any_script() -> None:
    assert ranges("[ b ]x[ / b ] [ größe = 1 ]y[ / ]") == {"b": "x", "größe": "y"}
    assert ranges("[a_b|c x_1=2]z[/a_b|c]") == {"a_b|c": "z"}


def test_properties_have_types_and_are_found_whatever_their_case() -> None:
    attribute = parse_markup('[a=1 b=-2.5 C="x \\"y\\" [z]" d=true e=False f=word g={$x} 1=one/]').attributes[0]
    assert dict(attribute.properties) == {
        "a": 1,
        "b": -2.5,
        "C": 'x "y" [z]',
        "d": True,
        "e": False,
        "f": "word",
        "g": "$x",
        "1": "one",
        "trimwhitespace": True,
    }
    assert (attribute.get("c"), attribute.get("B"), attribute.get("x")) == ('x "y" [z]', -2.5, None)


@pytest.mark.parametrize(
    "text",
    [
        "[",
        "[]",
        "[a",
        "[a b]",
        "[a b=]x[/a]",
        "[a=1,1/]",
        "[a=1./]",
        "[a=3rd/]",
        "[a 'b'=1/]",
        "[_a/]",
        "[a.b/]",
        "[/]x[/a]",
        "[a]x",
        "x[/a]",
        "[a][b][/a]",
        "[nomarkup]x",
        "[select a=1/]",
        "[select value=b a=1/]",
        "[select value=a a=1]x[/select]",
        '[plural value="x" other=1/]',
        "[plural value=true other=1/]",
        "[plural value=1 two=1/]",
        "[plural one=1/]",
    ],
)
def test_broken_markup_shows_the_line_as_it_is_written(text: str) -> None:
    result = parse_markup(text + " a\\: b")
    assert result.text == text + " a: b"
    assert result.attributes == ()
    assert len(result.problems) == 1
    assert 0 <= result.problems[0].position <= len(text) + 6


def test_the_compiler_warns_of_broken_tags_but_not_of_placeholders() -> None:
    assert codes(node("[a]x")) == {"YS0063"}
    assert codes(node("-> x[/a]")) == {"YS0063"}
    assert codes(node('[select value={1} 1="x"/] [a={"b"}]x[/a] \\[c\\]')) == set()
    assert check_markup("[a={0}]x[/a]") is None


def test_nomarkup_keeps_brackets_and_is_an_attribute() -> None:
    assert ranges("a [nomarkup][b]\\[x[/b][/][/nomarkup] [c]d[/c]") == {"nomarkup": "[b]\\[x[/b][/]", "c": "d"}


def test_overlapping_tags_keep_their_stretches() -> None:
    assert ranges("[a]x[b]y[/a]z[/b]") == {"a": "xy", "b": "yz"}
    assert ranges("[a]x[b]y[/a][/b]") == {"a": "xy", "b": "y"}
    assert ranges("[a]1[b]2[c]3[/a]4[/c]5[/b]6") == {"a": "123", "b": "2345", "c": "34"}


def test_one_close_that_waits_at_the_end_of_the_line_is_settled() -> None:
    assert ranges("[a]x[b]y[/a][/b]") == {"a": "xy", "b": "y"}
    assert ranges("[b]x[a]y[/b][/a]") == {"a": "y", "b": "xy"}
    twice = parse_markup("[a][a]x[/a]y[/a]")
    assert [twice.text_of(attribute) for attribute in twice.attributes] == ["xy", "x"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A [a/] B", "A B"),
        ("A [a/]  B", "A  B"),
        ("A[a/] B", "AB"),
        ("A [a trimwhitespace=false/] B", "A  B"),
        ("A [a]x[/a] B", "A x B"),
        ("A [a trimwhitespace=true]x[/a] B", "A xB"),
        ("A [select value=x x=y/] B", "A y B"),
        ("[a/] [b/] C", "C"),
    ],
)
def test_self_closing_tags_swallow_one_blank(text: str, plain: str) -> None:
    assert parse_markup(text).text == plain


@pytest.mark.parametrize(
    ("text", "language", "plain"),
    [
        ('[select value=true True="yes" False="no"/]', "en", "yes"),
        ('[select value=3 3="three"/]', "en", "three"),
        ('[select value=Ä ä="found"/]', "en", "found"),
        ('[plural value=1 one="% tooth" other="% teeth"/]', "en", "1 tooth"),
        ('[plural value="2" one="% tooth" other="% teeth"/]', "en", "2 teeth"),
        ('[plural value=1.0 one="%" other="% teeth"/]', "en", "1 teeth"),
        ('[plural value=22 one="%" few="% zęby" many="% zębów" other="% zęba"/]', "pl", "22 zęby"),
        ('[plural value=0.5 one="%" few="% zęby" many="% zębów" other="% zęba"/]', "pl-PL", "0.5 zęba"),
        ('[ordinal value=21 one="%st" two="%nd" few="%rd" other="%th"/]', "en_GB", "21st"),
        ('[ordinal value=11 one="%st" two="%nd" few="%rd" other="%th"/]', "en", "11th"),
        ('[plural value=2 other="\\\\% of %"/]', "en", "% of 2"),
        ('[plural value=5 other="many"/]', "xx-unknown", "many"),
        ('[select value=a a="b\\: [c]"/]', "en", "b: [c]"),
    ],
)
def test_built_in_processors(text: str, language: str, plain: str) -> None:
    assert parse_markup(text, language).text == plain


def test_text_of_a_select_is_no_name_and_no_markup() -> None:
    result = parse_markup('[select value=a a="Max\\: [b]"/] hi')
    assert (result.text, result.character) == ("Max: [b] hi", None)


def test_a_processor_may_refuse_and_then_the_line_is_shown_as_written() -> None:
    parser = MarkupParser()
    parser.register("no", lambda tag, text, attributes, language: Replacement("", problems=("never",)))
    result = parser.parse("a [no]b[/no]")
    assert (result.text, result.problems[0].message) == ("a [no]b[/no]", "never")


def test_a_processor_sees_its_contents_done_and_counted_from_their_beginning() -> None:
    seen: list[tuple[str, list[Attribute], str]] = []

    def process(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
        seen.append((text, list(attributes), language))
        return Replacement("<" + text + ">", [a._replace(position=a.position + 1) for a in attributes])

    result = MarkupParser({"box": process}).parse("ab [box]c [b]d[/b] [box]e[/box][/box] [i]f[/i]", "de")
    assert [(text, [a.position for a in attributes]) for text, attributes, _ in seen] == [("e", []), ("c d <e>", [2])]
    assert seen[0][2] == "de"
    assert result.text == "ab <c d <e>> f"
    assert {a.name: result.text_of(a) for a in result.attributes} == {"b": "d", "i": "f"}


def test_a_tag_cut_by_a_replacement_is_still_one_attribute() -> None:
    def process(tag: Attribute, text: str, attributes: Sequence[Attribute], language: str) -> Replacement:
        return Replacement(text.upper(), attributes)

    result = MarkupParser({"loud": process}).parse("[loud]a[i]b[/loud]c[/i]d")
    assert result.text == "ABcd"
    assert [result.text_of(attribute) for attribute in result.attributes] == ["Bc"]


def test_deleting_an_attribute_cuts_its_text_and_moves_the_rest() -> None:
    result = parse_markup("ab[x]cd[/x]e[y]f[/y][z/]")
    cut = result.without(result.attributes[0])
    assert cut == MarkupResult("abef", tuple(a._replace(position=a.position - 2) for a in result.attributes[1:]))


def test_substitutions_are_put_in_once_and_unknown_placeholders_stay() -> None:
    assert expand("{1} {0} {2} {} {x} {00}", ["{1}", "b"]) == "b {1} {2} {} {x} {1}"
    assert expand("{0}", []) == "{0}"
    assert expand("{99999999999999999999}", ["a"]) == "{99999999999999999999}"


def test_a_float_counts_as_it_is_written() -> None:
    assert [plural_category(n, "en") for n in (1, 1.0, 2, 0.5)] == ["one", "other", "other", "other"]
    assert plural_category(1e30, "en") == "other"


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(["[a]", "[/a]", "[b]", "[/b]", "[c/]", "[/]", "x", " ", "y: ", "\\["]), max_size=14))
def test_attributes_lie_inside_the_text_whatever_overlaps(pieces: list[str]) -> None:
    result = parse_markup("".join(pieces))
    if result.problems:
        assert result.attributes == ()
    for attribute in result.attributes:
        assert 0 <= attribute.position <= attribute.position + attribute.length <= len(result.text)
