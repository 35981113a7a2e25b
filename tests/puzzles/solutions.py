"""How each puzzle of the realm is solved, by buttons, from anywhere its way in leads to."""

from __future__ import annotations

from collections.abc import Callable

from game.core.input import ACT, DOWN, LEFT, LISTEN, RIGHT, UP
from game.puzzles.chair import BREATH, TRACE
from game.scenes.explore import Explore
from tests.playthroughs.pilot import Lost, Pilot


def say(pilot: Pilot, wanted: str) -> None:
    """Talk to Max where he is and choose the option whose ID ends so."""
    before = pilot.choose
    pilot.choose = lambda options: next(
        (number for number, option in enumerate(options) if option["id"].endswith(wanted) and option["available"]),
        len(options) - 1,
    )
    pilot.talk_to("max")
    pilot.choose = before


def use(pilot: Pilot, name: str, x: int, y: int) -> None:
    """Walk to a pixel from which a spot of the puzzle is in reach, and act on it."""
    pilot.go_to(x, y, 4)
    for button in (UP, RIGHT, DOWN, LEFT):
        if pilot.see()["reach"] == name:
            break
        pilot.session.step(button, 2)
    if pilot.see()["reach"] != name:
        raise Lost(f"{name} is not in reach from {x}, {y}")
    pilot.press(ACT)
    pilot.read_on()


def waiting(pilot: Pilot, ask: str = "waiting_room_030") -> None:
    """One rope makes a front, a second a way out; the woman in front goes first."""
    use(pilot, "hook_south", 304, 364)
    pilot.go_to(304, 310)
    say(pilot, ask)
    pilot.session.step(0, 260)
    use(pilot, "hook_east", 494, 256)
    pilot.examine("woman")
    pilot.session.step(0, 130)


def gallery(pilot: Pilot, ask: str = "drill_gallery_030") -> None:
    """Max rings north; over the gum, ring east; as it breaks the wall, raise a hand."""
    pilot.go_to(240, 376)
    say(pilot, ask)
    for _ in range(60):
        if pilot.session.game.puzzle("north"):
            break
        pilot.session.step(0, 20)
    pilot.examine("bell_east")
    for _ in range(400):
        pilot.session.step(0)
        if "wall_north_east" not in pilot.see()["gates"]:
            break
    pilot.session.step(0, 8)
    pilot.press(LISTEN)


def garden(pilot: Pilot) -> None:
    """Flinch at Iris, flinch at Lily, walk Rose."""
    for x in (368, 240):
        pilot.go_to(x, 410, near=1)
        pilot.session.step(UP, 14)
        pilot.session.step(DOWN, 14)
    pilot.go_to(104, 80, done=lambda seen: seen["puzzle"]["solved"])


def studio(pilot: Pilot, ask: str = "lamp_studio_030") -> None:
    """Examine the far tray, send Max over, and shade her across on the lamp's side."""
    pilot.examine("examine_far")
    say(pilot, ask)
    for _ in range(60):
        if pilot.session.game.puzzle("post"):
            break
        pilot.session.step(0, 20)
    pilot.go_to(104, 236, near=1)
    for x in range(112, 500, 8):
        pilot.go_to(x, 236 - min(36, (x - 104) // 3), near=3)
        pilot.session.step(0, 4)
        if pilot.see()["puzzle"]["solved"]:
            break
    pilot.session.step(0, 90)


def chair(pilot: Pilot) -> None:
    """Left, right, right, left, as the monitor reads, then hands off for a whole breath."""
    pilot.examine("chair")
    session = pilot.session
    explore = next(scene for scene in session.game.scenes if isinstance(scene, Explore))
    puzzle = explore.puzzle
    if puzzle is None:
        raise Lost("there is no chair here")
    for number, breathing_in in enumerate(TRACE, 1):
        while puzzle.own()[0] == number and puzzle.own()[1] < 236:
            session.step(0)
        while puzzle.own()[2] != (20 if breathing_in else 20 + BREATH // 2):
            session.step(LEFT)
        while puzzle.own()[0] == number:
            session.step(0)
    session.step(0, 275 + 205)


SOLUTIONS: dict[str, Callable[[Pilot], None]] = {
    "waiting": waiting,
    "gallery": gallery,
    "garden": garden,
    "studio": studio,
    "chair": chair,
}
