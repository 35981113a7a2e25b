"""How Elara moves: steps, dash, listening, and what cannot touch her."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import Button
from game.encounters.fear import arena
from game.encounters.fear.arena import Elara

LEFT, RIGHT, UP, DOWN = (int(button) for button in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN))
BACK, LISTEN = int(Button.BACK), int(Button.LISTEN)


def walked(buttons: int, ticks: int, pressed: int = 0) -> Elara:
    elara = Elara()
    for tick in range(ticks):
        elara.step(buttons, pressed if tick == 0 else 0)
    return elara


def test_she_walks_five_pixels_in_four_ticks() -> None:
    assert walked(RIGHT, 4).x - arena.CENTRE_X == 5 * ONE


def test_listening_slows_her_to_half() -> None:
    assert 23 * ONE < walked(LEFT | LISTEN, 40).x - arena.CENTRE_X + 48 * ONE < 25 * ONE


def test_a_diagonal_is_no_faster() -> None:
    elara = walked(RIGHT | UP, 10)
    way = (elara.x - arena.CENTRE_X) ** 2 + (elara.y - arena.START_Y) ** 2
    assert abs(way**0.5 - 10 * arena.WALK) < 10


def test_opposite_buttons_cancel() -> None:
    assert walked(LEFT | RIGHT, 9).x == arena.CENTRE_X


def test_a_dash_goes_thirty_six_pixels_in_twelve_ticks() -> None:
    assert walked(RIGHT, 12, BACK).x - arena.CENTRE_X == 36 * ONE


def test_a_dash_is_safe_on_its_ticks_two_to_nine() -> None:
    elara = Elara()
    safe = []
    for tick in range(1, 14):
        elara.step(RIGHT, BACK if tick == 1 else 0)
        if elara.untouchable:
            safe.append(tick)
    assert safe == list(range(2, 10))


def test_a_dash_rests_for_thirty_six_ticks() -> None:
    elara = walked(0, 12, BACK)
    began = []
    for tick in range(1, 60):
        if elara.step(0, BACK):
            began.append(tick)
    assert began[0] == 1 + arena.DASH_COOLDOWN + 1


def test_without_a_direction_a_dash_goes_where_she_faces() -> None:
    elara = Elara()
    elara.step(LEFT, 0)
    x = elara.x
    for tick in range(12):
        elara.step(0, BACK if tick == 0 else 0)
    assert x - elara.x == 36 * ONE


def test_she_stays_in_the_arena() -> None:
    for buttons in (LEFT | UP, RIGHT | DOWN):
        elara = walked(buttons, 400)
        assert arena.LEFT + arena.HEART <= elara.x <= arena.RIGHT - arena.HEART
        assert arena.TOP + arena.HEART <= elara.y <= arena.BOTTOM - arena.HEART


def test_after_a_hit_she_is_safe_for_a_second() -> None:
    elara = Elara()
    elara.struck()
    for _tick in range(59):
        elara.step(0, 0)
        assert elara.untouchable
    elara.step(0, 0)
    assert not elara.untouchable


def test_she_does_not_listen_while_she_dashes() -> None:
    elara = Elara()
    elara.step(RIGHT | LISTEN, BACK)
    assert not elara.listening


def test_she_comes_back_from_a_snapshot_as_she_was() -> None:
    elara = walked(RIGHT | UP | LISTEN, 7, BACK)
    assert Elara.unpack(elara.pack()).pack() == elara.pack()
