from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.text import Ruler, Span, fit, lay_out, paginate, wrap
from tests.text.faces import face, marked_texts, texts

BOX = 216


def set_lines(text: str, width: int = BOX) -> list[str]:
    return [text[line.start : line.end] for line in wrap(text, face(), width)]


def test_a_line_of_dialogue_breaks_between_words() -> None:
    text = "Easy, Max. The nanobots only ever do what they are told. So let’s find out who has been doing the telling."
    lines = set_lines(text)
    assert " ".join(lines) == text
    assert len(lines) == 3


def test_a_line_of_design_length_fits_three_lines() -> None:
    text = "Names repeat in here. Records do that. Fear has fewer names than people have, and nobody keeps the count."
    assert len(set_lines(text)) <= 3


def test_a_newline_always_breaks_and_an_empty_line_stays() -> None:
    assert set_lines("one\n\ntwo") == ["one", "", "two"]


def test_empty_text_is_one_empty_line() -> None:
    assert set_lines("") == [""]


def test_a_no_break_space_holds_french_punctuation_to_its_word() -> None:
    width = face().width("Qui êtes-vous")
    assert set_lines("Qui êtes-vous\u202f?", width)[-1].endswith("vous\u202f?")


def test_a_line_may_end_after_a_hyphen_between_letters_but_not_before_a_number() -> None:
    metrics = face()
    assert set_lines("well-known", metrics.width("well-know")) == ["well-", "known"]
    assert set_lines("at -5", metrics.width("at -")) == ["at", "-5"]


def test_a_word_wider_than_the_box_is_cut() -> None:
    assert "".join(set_lines("Donaudampfschifffahrtsgesellschaft", 60)) == "Donaudampfschifffahrtsgesellschaft"


@given(marked_texts(), st.integers(12, 240))
def test_no_character_but_spaces_is_lost_or_moved(marked: tuple[str, tuple[Span, ...]], width: int) -> None:
    text, spans = marked
    lines = wrap(text, face(), width, spans)
    shown = {index for line in lines for index in range(line.start, line.end)}
    assert all(index in shown or char in " \n" for index, char in enumerate(text))
    assert all(a.end <= b.start for a, b in pairwise(lines))


@given(marked_texts(), st.integers(12, 240))
def test_no_line_is_wider_than_the_box(marked: tuple[str, tuple[Span, ...]], width: int) -> None:
    text, spans = marked
    ruler = Ruler(text, face(), spans)
    for line in wrap(text, face(), width, spans):
        assert line.width == ruler.width(line.start, line.end) <= width


@given(texts, st.integers(40, 240))
def test_a_word_that_fits_the_box_is_never_cut(text: str, width: int) -> None:
    metrics = face()
    words = [word for word in text.replace("\n", " ").split(" ") if metrics.width(word) <= width and word.isalpha()]
    lines = " ".join(text[line.start : line.end] for line in wrap(text, metrics, width)).split()
    assert all(any(word in line for line in lines) for word in words)


@given(texts, st.integers(30, 240))
def test_lines_are_as_full_as_they_can_be(text: str, width: int) -> None:
    metrics = face()
    lines = wrap(text, metrics, width)
    for line, after in pairwise(lines):
        word = text[after.start : after.end].split(" ")[0]
        if "\n" not in text[line.end : after.start] and text[line.end : after.start] and line.end > line.start:
            joined = text[line.start : after.start] + word
            first = next((i for i, c in enumerate(word) if c in "-–—/…" and i), None)
            if first is None:
                assert metrics.width(joined) > width


@given(st.integers(0, 30), st.integers(1, 5))
def test_pages_hold_all_lines_evenly(count: int, per_page: int) -> None:
    lines = wrap("\n".join("x" * count), face(), BOX) if count else wrap("", face(), BOX)
    pages = paginate(lines, per_page)
    sizes = [len(page.lines) for page in pages]
    assert tuple(line for page in pages for line in page.lines) == lines
    assert max(sizes) <= per_page
    assert max(sizes) - min(sizes) <= 1
    assert len(pages) == max(1, -(-len(lines) // per_page))


def test_four_lines_make_two_pages_of_two() -> None:
    pages = lay_out("a\nb\nc\nd", face(), BOX)
    assert [(page.start, page.end) for page in pages] == [(0, 3), (4, 7)]


@given(texts.filter(lambda text: "\n" not in text), st.integers(10, 240))
def test_shortened_text_fits_and_says_that_it_is_shortened(text: str, width: int) -> None:
    short = fit(text, face(), width)
    assert short == text or short.endswith("…")
    assert face().width(short) <= width or short == "…"


@pytest.mark.parametrize("width", [1, 3])
def test_a_box_narrower_than_a_glyph_still_ends(width: int) -> None:
    assert set_lines("WWW", width) == ["W", "W", "W"]
