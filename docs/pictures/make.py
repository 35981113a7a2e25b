"""Make the pictures of the readme from the running game: ``python docs/pictures/make.py``.

Needs the extras ``paint`` and ``test`` (the GIF shows the pilot of the playthroughs at work).
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

import pygame
from PIL import Image

from game.cli.shoot import begin_encounter
from game.headless import Session
from game.opening import open_content
from game.views.screen import Screen
from tests.playthroughs.pilot import PLACES, Pilot, cavity_spec
from tests.playthroughs.route import begin, curious, down, morning, treatments

HERE = Path(__file__).parent
SCALE, GIF_SCALE = 3, 2
GIF_MS = 100
TICKS_A_FRAME = 6


class Camera:
    """Draws a session and keeps what it saw."""

    def __init__(self, session: Session) -> None:
        pygame.display.init()
        self.target = pygame.display.set_mode((320, 180))
        self.session = session
        self.screen = Screen(open_content())
        self.film: list[Image.Image] = []

    def picture(self) -> Image.Image:
        """Return the present frame."""
        self.screen.draw(self.target, self.session.game)
        return Image.frombytes("RGB", (320, 180), pygame.image.tobytes(self.target, "RGB"))

    def shoot(self, name: str) -> None:
        """Write the present frame, enlarged."""
        picture = self.picture().resize((320 * SCALE, 180 * SCALE), Image.Resampling.NEAREST)
        picture.quantize(128, dither=Image.Dither.NONE).save(HERE / f"{name}.png", optimize=True)

    def roll(self, ticks: int) -> None:
        """Film for some ticks without touching a button."""
        for _ in range(ticks // TICKS_A_FRAME):
            self.session.step(0, TICKS_A_FRAME)
            self.film.append(self.picture())

    def watch(self, every: int, most: int) -> None:
        """Film every so many-th tick that the session steps from now on, up to ``most`` frames."""
        step, end = self.session.game.step, len(self.film) + most

        def seen(*given: object) -> None:
            step(*given)  # type: ignore[arg-type]
            if self.session.game.tick % every == 0 and len(self.film) < end:
                self.film.append(self.picture())

        self.session.game.step = seen  # type: ignore[method-assign]


def stills() -> None:
    """Write the four pictures."""
    session = Session.title(seed=1)
    camera = Camera(session)
    session.step(0, 520)
    camera.shoot("title")
    pilot = Pilot(session, curious())
    begin(session, pilot)
    pilot.go_to(330, 120)
    session.step(0, 30)
    session.game.notice_ticks = 0
    camera.shoot("reception")
    pilot.go_to(112, 118, near=12)
    session.game.run_script("Max")
    pilot.read_on(lambda seen: bool(seen["line"]) and "hilarious" in seen["line"]["text"])
    session.step(0, 260)
    camera.shoot("dialogue")
    fight = Session.title(seed=4)
    begin_encounter(fight, "cavity")
    camera.session = fight
    _fight(fight, lambda seen: seen["stage"] == "wave" and seen["phase"] == "comfort" and seen["tick"] > 210, camera)
    camera.shoot("fight")


def film() -> None:
    """Write the GIF: the title, the waiting room, a talk, the pods, Cavity."""
    session = Session.title(seed=1)
    camera = Camera(session)
    camera.roll(90)
    pilot = Pilot(session, curious())
    begin(session, pilot)
    camera.watch(8, 60)
    pilot.go_to(300, 130)
    pilot.talk_to("max")
    morning(pilot)
    treatments(pilot)
    down(pilot)
    camera.watch(6, 130)
    _fight(session, lambda seen: len(camera.film) > 190)
    big = [frame.resize((320 * GIF_SCALE, 180 * GIF_SCALE), Image.Resampling.NEAREST) for frame in camera.film]
    first, *rest = [frame.quantize(96, dither=Image.Dither.NONE) for frame in big]
    first.save(HERE / "play.gif", save_all=True, append_images=rest, duration=GIF_MS, loop=0, optimize=True)


def _fight(session: Session, enough, camera: Camera | None = None) -> None:
    from tests.encounters.bots import Player

    manners: dict[str, str] = {}
    for place in PLACES:
        spec = cavity_spec(place, 1)
        manners |= {patient: manner.name.lower() for patient, manner in spec.patients}
        manners |= {wave.id: wave.manner.name.lower() for phase in spec.phases for wave in phase.waves}
    bot = Player("understand", manners)
    while session.game.scenes[-1].kind == "encounter":
        seen = session.game.scenes[-1].observe(session.game)["fight"]
        if enough(seen):
            return
        session.step(bot.buttons(seen))
        if camera is not None and session.game.tick % 4 == 0:
            camera.picture()  # the view's hints go once it has seen them followed


if __name__ == "__main__":
    stills()
    film()
