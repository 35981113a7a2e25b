"""What plays each action can be changed, and nobody can lock themselves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.story.bindings import ACTIONS, KEY_NAMES, KEYS, NEEDED, PAD_NAMES, PADS, Board, Outcome
from game.story.settings import SettingError, Settings


@pytest.mark.parametrize("board", [KEYS, PADS], ids=["keys", "pads"])
def test_the_tables_to_begin_with_are_whole_and_without_fault(board: Board) -> None:
    assert tuple(board.defaults) == ACTIONS
    assert board.fault(dict(board.defaults)) == ""
    assert not board.spares.keys() & board.fixed.keys()
    assert {*board.spares.values(), *board.fixed.values()} <= {*ACTIONS}


def test_a_free_key_is_bound_and_replaces_the_old_one_and_its_spares() -> None:
    bound = KEYS.bind(KEYS.defaults, "listen", "key.g")
    plays = KEYS.plays(bound.table)
    assert (bound.outcome, bound.other) == (Outcome.BOUND, "")
    assert [name for name, action in plays.items() if action == "listen"] == ["key.g"]


def test_two_actions_swap_their_keys() -> None:
    bound = KEYS.bind(KEYS.defaults, "skip", "key.c")
    assert (bound.outcome, bound.other) == (Outcome.SWAPPED, "listen")
    assert (bound.table["skip"], bound.table["listen"]) == ("key.c", "key.left ctrl")


def test_a_spare_key_goes_to_who_asks_for_it_and_the_other_action_keeps_the_rest() -> None:
    bound = KEYS.bind(KEYS.defaults, "listen", "key.a")
    plays = KEYS.plays(bound.table)
    assert (bound.outcome, bound.other) == (Outcome.TAKEN, "left")
    assert (plays["key.a"], plays["key.left"], plays["key.d"]) == ("listen", "left", "right")


def test_arrows_enter_and_escape_always_play_what_they_do() -> None:
    for name, action in KEYS.fixed.items():
        bound = KEYS.bind(KEYS.defaults, "history", name)
        assert (bound.outcome, bound.other, bound.table) == (Outcome.FIXED, action, KEYS.defaults)
    moved = KEYS.bind(KEYS.defaults, "menu", "key.m").table
    assert KEYS.plays(moved)["key.escape"] == "menu"


def test_an_action_without_a_button_takes_one_only_from_what_can_do_without() -> None:
    bound = PADS.bind(PADS.defaults, "quick_save", "pad.y")
    assert (bound.outcome, bound.other, bound.table["history"]) == (Outcome.EMPTIED, "history", "")
    refused = PADS.bind(PADS.defaults, "quick_save", "pad.a")
    assert (refused.outcome, refused.other, refused.table) == (Outcome.NEEDED, "act", PADS.defaults)


@pytest.mark.parametrize("name", ["", "key.f11", "key.numlock", "pad.a", "c", "key.C", "key.", "key. ", "key.\x00"])
def test_what_is_no_key_of_the_game_is_not_bound(name: str) -> None:
    assert KEYS.bind(KEYS.defaults, "listen", name).outcome is Outcome.UNKNOWN


def test_letters_of_other_alphabets_are_keys() -> None:
    assert KEYS.bind(KEYS.defaults, "listen", "key.ö").outcome is Outcome.BOUND


@given(
    st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(sorted(KEY_NAMES | PAD_NAMES | {"key.a", "key.c"}))))
)
def test_whatever_is_bound_the_table_stays_without_fault_and_every_needed_action_has_a_key(
    wishes: list[tuple[str, str]],
) -> None:
    for board in (KEYS, PADS):
        table = dict(board.defaults)
        for action, name in wishes:
            table = board.bind(table, action, name).table
        assert board.fault(table) == ""
        assert {*NEEDED} <= {*board.plays(table).values()}
        assert {table[action] for action in NEEDED} <= board.plays(table).keys()


@pytest.mark.parametrize(
    "table",
    [
        None,
        [],
        "key.c",
        {"jump": "key.j"},
        {"listen": 3},
        {"listen": ""},
        {"listen": "pad.x"},
        {"listen": "key.up"},
        {"listen": "key.x"},
        {"listen": "key.g", "history": "key.g"},
        {3: "key.g"},
    ],
)
def test_a_broken_table_is_refused_in_words_and_the_old_one_stays(table: object) -> None:
    settings = Settings()
    with pytest.raises(SettingError, match=r"setting keys: .+: set the controls"):
        settings.set("keys", table)
    assert settings == Settings()


def test_a_table_may_name_only_what_differs() -> None:
    settings = Settings()
    settings.set("keys", {"listen": "key.g"})
    assert settings.keys == {**KEYS.defaults, "listen": "key.g"}


def test_settings_are_packed_apart_from_what_they_are() -> None:
    settings = Settings()
    packed = settings.pack()
    settings.keys["listen"] = "key.g"
    assert packed["keys"] == KEYS.defaults
    assert Settings().keys == KEYS.defaults
