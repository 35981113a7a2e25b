"""Make the pictures of the readme from the running game: ``python docs/pictures/make.py``.

Needs the extras ``paint`` and ``test`` (the GIF shows the seeker of the playthroughs at work).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import pygame
from PIL import Image

from game.cli.contact import KINDS, contact
from game.cli.shoot import begin_encounter
from game.headless import Session
from game.opening import open_content
from game.views.screen import Screen
from tests.playthroughs.hands import Hands
from tests.playthroughs.pilot import manners
from tests.playthroughs.route import begin
from tests.playthroughs.seeker import Seeker

HERE = Path(__file__).parent
SIZE = (320, 180)
SCALE, GIF_SCALE = 3, 2
GIF_MS = 100
COLOURS = 128
SHOWN = ("walk", "dash")
"""Hints of fights that a picture is better without."""
DRAWN_EVERY = 4
"""Ticks between two frames that nobody keeps."""
LATER = 210
"""Ticks of a wave after which there is something to be seen."""

Enough = Callable[[dict[str, Any]], bool]


class Camera:
    """Sees every tick of a session, and films every so many-th while it rolls."""

    def __init__(self, session: Session) -> None:
        pygame.display.init()
        self.target = pygame.display.set_mode(SIZE)
        self.screen = Screen(open_content())
        self.screen.kit.learnt.update(SHOWN)
        self.film: list[Image.Image] = []
        self._every, self._end = 0, 0
        self.point_at(session)

    def point_at(self, session: Session) -> None:
        """See every tick of another session from now on."""
        self.session, step = session, session.game.step

        def seen(*given: Any) -> None:
            step(*given)
            self.screen.react(session.game)
            if self._every and session.game.tick % self._every == 0 and not self.full():
                self.film.append(self.picture())
            elif session.game.scenes[-1].kind == "encounter" and session.game.tick % DRAWN_EVERY == 0:
                self.picture()  # the hints of a view go once it has seen them followed

        session.game.step = seen  # type: ignore[method-assign]

    def roll(self, every: int, frames: int) -> None:
        """Film every so many-th tick from now on, so many frames at most."""
        self._every, self._end = every, len(self.film) + frames

    def full(self) -> bool:
        """Return whether all frames that it rolls for are filmed."""
        return len(self.film) >= self._end

    def picture(self) -> Image.Image:
        """Return the present frame."""
        self.screen.draw(self.target, self.session.game)
        return Image.frombytes("RGB", SIZE, pygame.image.tobytes(self.target, "RGB"))

    def shoot(self, name: str) -> None:
        """Write the present frame, enlarged."""
        self.session.game.notice_ticks = 0
        write(name, self.picture().resize((SIZE[0] * SCALE, SIZE[1] * SCALE), Image.Resampling.NEAREST))


def write(name: str, picture: Image.Image) -> None:
    """Write a picture, as small as it can be without a visible loss."""
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)


def stills() -> None:
    """Write the four pictures."""
    session = Session.title(seed=1)
    camera = Camera(session)
    session.step(0, 520)
    camera.shoot("title")
    seeker = Seeker(session)
    begin(session, seeker)
    seeker.go_to(330, 120)
    session.step(0, 30)
    camera.shoot("reception")
    seeker.go_to(112, 118, near=12)
    session.game.run_script("Max")
    seeker.read_on(lambda seen: bool(seen["line"]) and "hilarious" in seen["line"]["text"])
    session.step(0, 260)
    camera.shoot("dialogue")
    fight = Session.title(seed=4)
    camera.point_at(fight)
    play(fight, "cavity", lambda seen: seen["stage"] == "wave" and seen["phase"] == "comfort" and seen["tick"] > LATER)
    camera.shoot("fight")


def film() -> None:
    """Write the GIF: the title, the waiting room, Max, three fears."""
    session = Session.title(seed=1)
    camera = Camera(session)
    camera.roll(8, 12)
    session.step(0, 96)
    seeker = Seeker(session)
    begin(session, seeker)
    camera.roll(8, 45)
    seeker.go_to(300, 130)
    seeker.finish(lambda seen: camera.full())
    for name, phase, frames in (("queue", "queue", 30), ("burr", "burr", 25), ("cavity", "comfort", 52)):
        session = Session.title(seed=4)
        camera.point_at(session)
        play(session, name, lambda seen, phase=phase: seen["phase"] == phase and seen["tick"] > LATER)
        camera.roll(6, frames)
        play(session, name, lambda seen: camera.full())
    big = [frame.resize((SIZE[0] * GIF_SCALE, SIZE[1] * GIF_SCALE), Image.Resampling.NEAREST) for frame in camera.film]
    first, *rest = [frame.quantize(96, dither=Image.Dither.NONE) for frame in big]
    first.save(HERE / "play.gif", save_all=True, append_images=rest, duration=GIF_MS, loop=0, optimize=True)


def sheets() -> None:
    """Write the contact sheets of rooms, portraits and encounters."""
    for kind in KINDS:
        sheet = contact(open_content(), kind, seed=1)
        write(kind, Image.frombytes("RGB", sheet.get_size(), pygame.image.tobytes(sheet, "RGB")))


def play(session: Session, name: str, enough: Enough) -> None:
    """Play an encounter as somebody who understands, from its beginning or from where it is, until it is enough."""
    if session.game.scenes[-1].kind != "encounter":
        begin_encounter(session, name)
    hand = Hands("understand").take(name, manners())
    while session.game.scenes[-1].kind == "encounter":
        seen = session.game.scenes[-1].observe(session.game)["fight"]
        if enough(seen):
            return
        session.step(hand.buttons(seen))


if __name__ == "__main__":
    stills()
    film()
    sheets()
