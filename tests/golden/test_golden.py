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
    600: "c467e6c5f2b60a158a26651152c4a1d6",
    1200: "eab1ca8617db8aa41f88c432d96fa212",
    1800: "e92792e37e0480cbe3b48e1a67848109",
    2400: "7f9cc68b8204d905a50500474c10e385",
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
