"""Indentation and blank lines (section 2.4)."""

from __future__ import annotations

import pytest

from tests.yarn.helpers import errors, said


def test_the_first_line_of_a_body_sets_its_level() -> None:
    assert said("-> a\n    one\n      two\n    three\n  four") == ["a", "one", "two", "three", "four"]
    assert said("-> a\n    one\n  four\n-> b", choices=[0]) == ["a", "one", "four", "b"]


def test_arrows_without_a_blank_line_between_are_one_group() -> None:
    assert said("-> a\n-> b") == ["a | b"]
    assert said("-> a\n// comment\n-> b") == ["a | b"]
    assert said("-> a\n   body\n-> b") == ["a | b", "body"]


def test_a_blank_line_directly_behind_an_arrow_or_the_outermost_body_ends_the_group() -> None:
    assert said("-> a\n\n-> b") == ["a", "b"]
    assert said("-> a\n   body\n\n-> b") == ["a", "body", "b"]
    assert said("=> a\n\n=> b") == ["a", "b"]


def test_an_empty_line_inside_a_body_closes_every_body() -> None:
    assert said("-> a\n   one\n   -> x\n       deep\n\n       after\n-> b") == ["a", "one", "x", "deep", "after", "b"]


def test_a_line_of_blanks_at_the_depth_of_the_body_does_not_close_it() -> None:
    assert said("-> a\n    one\n    \n    two\n-> b") == ["a | b", "one", "two"]


def test_text_behind_an_empty_line_is_no_body() -> None:
    assert said("-> a\n\n    text\n-> b") == ["a", "text", "b"]


def test_a_comment_closes_bodies_as_text_would() -> None:
    assert said("-> a\n    one\n// out\n    two\n-> b") == ["a", "one", "two", "b"]
    assert said("-> a\n    // only a comment\n-> b") == ["a | b"]


@pytest.mark.parametrize("blanks", ["  ", "\t", "      "])
def test_deeper_blanks_directly_behind_an_arrow_are_an_error(blanks: str) -> None:
    assert errors(f"-> a\n{blanks}\n-> b") == {"YS0005"}
    assert errors(f"=> a\n{blanks}\nx") == {"YS0005"}


def test_a_tab_is_eight_blanks() -> None:
    assert said("-> a\n        eight\n\ttab\n-> b") == ["a | b", "eight", "tab"]


def test_an_empty_line_in_an_if_within_a_body_is_an_error() -> None:
    assert errors("-> a\n    <<if true>>\n\n    x\n    <<endif>>") == {"YS0005", "YS0007"}


def test_the_end_of_a_node_resets_everything() -> None:
    assert said("-> a\n    -> b\n        deep") == ["a", "b", "deep"]


def test_blocks_do_not_care_about_indentation() -> None:
    assert said("   <<if true>>\nx\n      <<else>>\n  y\n<<endif>>\n <<once>>\nz\n   <<endonce>>") == ["x", "z"]


def test_options_and_line_groups_may_stand_in_blocks_on_one_line() -> None:
    assert said("<<if true>> -> a\n    body\n<<endif>>") == ["a", "body"]


def test_different_arrows_are_different_groups() -> None:
    assert said("-> a\n=> x\n-> b") == ["a", "x", "b"]


def test_a_statement_between_ends_a_group() -> None:
    assert said("-> a\n<<set $x = 1>>\n-> b") == ["a", "b"]
