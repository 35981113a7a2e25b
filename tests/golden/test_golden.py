"""A recording over a small frozen world comes to the same hashes on every machine and version.

If a change of the rules is meant to change them, write the new hashes down in the same commit and
say why; if it is not, the change broke replays and saves.
"""

from __future__ import annotations

from pathlib import Path

from game.core.input import ACT, DOWN, LEFT, LISTEN, MENU, RIGHT, UP, Pointer
from game.core.messages import FocusLost
from game.core.rng import Rng
from game.headless import Session
from game.opening import open_content

CONTENT = Path(__file__).parent / "content"
BUTTONS = (0, RIGHT, LEFT, UP, DOWN, RIGHT | DOWN, LEFT | UP, ACT, ACT, LISTEN)
HASHES = {
    600: "51e22a732fda14b088c2f3bdf4a16021",
    1200: "d50e2999b6dbddcd20c6fdd06fe4c44e",
    1800: "22446e2e29548a961c4ee1afbda3d0d9",
    2400: "7796be163398438f1a39ed899f4f7e9b",
}


def test_an_hour_of_odd_inputs_comes_to_the_written_down_hashes():
    session = Session.new(seed=2045, content=open_content(CONTENT))
    rng = Rng(45)
    session.step(0, 300)
    found = {}
    for number in range(1, 2401):
        if number % 97 == 0:
            session.step(0, 3, messages=(FocusLost(),))
            session.step(MENU, 2)
        elif number % 61 == 0:
            session.step(0, 2, Pointer(rng.below(320), rng.below(180), pressed=True))
        else:
            session.step(rng.choice(BUTTONS), 1 + rng.below(12))
        if number % 600 == 0:
            found[number] = session.hash()
    assert found == HASHES
