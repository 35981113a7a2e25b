from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from game.text import RATES, Run, Span, lay_out, runs, time_page
from tests.text.faces import face, marked_texts

NORMAL = RATES["normal"]


def steps(text: str, *spans: Span, rate: int = NORMAL) -> list[int]:
    at = time_page(text, 0, len(text), rate, spans).at
    return [b - a for a, b in pairwise(at)]


def test_plain_letters_come_at_an_even_pace() -> None:
    assert steps("calm") == [NORMAL] * 3


def test_a_stop_rests_longer_than_a_comma_and_both_longer_than_a_letter() -> None:
    comma, stop = steps("a, b")[1], steps("a. b")[1]
    assert NORMAL < comma < stop


def test_a_stop_inside_a_number_or_at_the_end_does_not_rest() -> None:
    assert steps("3.5") == [NORMAL] * 2
    assert time_page("So.", 0, 3, NORMAL).total == 2 * NORMAL


def test_the_rest_comes_after_the_closing_quotation_mark() -> None:
    pace = steps("“No.” He")
    assert pace[3] == NORMAL
    assert pace[4] > 5 * NORMAL


def test_each_dot_of_a_row_rests_a_little() -> None:
    assert steps("a... b")[1:4] == [NORMAL * 5] * 3


def test_slow_text_takes_three_times_as_long() -> None:
    assert steps("abcd", Span(1, 3, "slow")) == [NORMAL, NORMAL * 3, NORMAL * 3]


def test_a_pause_is_kept_in_milliseconds_at_every_rate() -> None:
    assert steps("abc", Span(1, 1, "pause", 500)) == [NORMAL + 30, NORMAL]
    assert steps("abc", Span(1, 1, "pause", 500), rate=1) == [31, 1]


def test_a_pause_at_the_end_holds_the_page_open() -> None:
    timing = time_page("abc", 0, 3, NORMAL, [Span(3, 3, "pause", 1000)])
    assert timing.total == timing.at[-1] + 60


def test_at_rate_nothing_everything_is_shown_at_once() -> None:
    assert time_page("abc. d", 0, 6, 0, [Span(2, 2, "pause", 900)]).shown(0) == 6


@given(marked_texts(), st.sampled_from(sorted(RATES.values())))
def test_characters_appear_in_order_and_all_by_the_end(marked: tuple[str, tuple[Span, ...]], rate: int) -> None:
    text, spans = marked
    for page in lay_out(text, face(), 120, spans):
        timing = time_page(text, page.start, page.end, rate, spans)
        assert list(timing.at) == sorted(timing.at)
        assert timing.shown(timing.total) == page.end - page.start
        counts = [timing.shown(tick) for tick in range(timing.total + 1)]
        assert counts == sorted(counts)


@given(marked_texts().filter(lambda marked: marked[0].strip() != ""))
def test_every_pause_is_kept_on_exactly_one_page(marked: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = marked[0].replace("\n", " "), marked[1]
    pauses = [span for span in spans if span.name == "pause"]
    held = sum(
        time_page(text, page.start, page.end, 1, pauses).total - time_page(text, page.start, page.end, 1).total
        for page in lay_out(text, face(), 120)
    )
    assert held == sum(span.value * 60 // 1000 for span in pauses)


@given(marked_texts())
def test_runs_cover_the_text_once_and_carry_every_attribute(marked: tuple[str, tuple[Span, ...]]) -> None:
    text, spans = marked
    found = runs(0, len(text), spans)
    assert "".join(text[run.start : run.end] for run in found) == text
    for run in found:
        for index in range(run.start, run.end):
            assert run.styles == {span.name for span in spans if span.start <= index < span.end}


def test_runs_without_markup_are_one_run() -> None:
    assert runs(2, 5, ()) == (Run(2, 5, frozenset()),)
    assert runs(2, 2, ()) == ()
