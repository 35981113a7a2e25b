import pytest

from game.text import Metrics, Ruler, Span, TextError
from tests.text.faces import face

PLAIN = {
    "name": "tiny",
    "line": 8,
    "baseline": 6,
    "glyphs": {"A": [0, 0, 5, 7, 6], "V": [6, 0, 5, 7, 6], " ": [0, 0, 0, 0, 3], "□": [0, 0, 3, 3, 4]},
    "kerning": {"AV": -1},
}


def test_width_is_the_sum_of_the_advances_and_the_kerning() -> None:
    metrics = Metrics.from_dict(PLAIN)
    assert metrics.width("A A") == 15
    assert metrics.width("AVA") == 17


def test_an_unknown_character_is_as_wide_as_the_sign_that_stands_for_it() -> None:
    metrics = Metrics.from_dict(PLAIN)
    assert metrics.width("A文") == 10
    assert metrics.unknown("A文\nV字") == "字文"


def test_a_piece_measured_alone_does_not_feel_the_letter_before_it() -> None:
    metrics = Metrics.from_dict(PLAIN)
    assert Ruler("AV", metrics).width(1, 2) == metrics.width("V")


def test_bold_widens_every_glyph_by_one_pixel() -> None:
    metrics = Metrics.from_dict(PLAIN)
    assert metrics.width("AAAA", [Span(1, 3, "b")]) == metrics.width("AAAA") + 2


@pytest.mark.parametrize(
    "broken",
    [
        {"glyphs": []},
        {"glyphs": {"A": [0, 0, 5, 7]}},
        {"glyphs": {"A": [0, 0, 5, 7, "6"]}},
        {"glyphs": {"A": [0, 0, 5, 7, 6]}},
        {"kerning": None},
        {"line": 0},
        {"baseline": True},
    ],
)
def test_a_broken_font_description_says_what_is_wrong_and_what_to_do(broken: dict[str, object]) -> None:
    with pytest.raises(TextError) as caught:
        Metrics.from_dict(PLAIN | broken, "fonts/tiny.json")
    assert caught.value.place == "fonts/tiny.json"
    assert caught.value.cure


def test_the_fonts_that_ship_name_their_button_glyphs() -> None:
    body = face()
    assert len(body.names["key.e"]) == 1
    assert body.unknown("".join(body.names.values())) == ""
