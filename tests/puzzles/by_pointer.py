"""How each puzzle of the realm is solved by the pointer alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.input import LISTEN
from game.puzzles.chair import BREATH, TRACE
from tests.playthroughs.pointing import Pointing
from tests.puzzles.solutions import say


def waiting(pilot: Pointing) -> None:
    """One rope makes a front, a second a way out; the woman in front goes first."""
    pilot.go_to(304, 364, 4)
    pilot.examine("hook_south")
    pilot.go_to(304, 310)
    say(pilot, "waiting_room_030")
    pilot.finger.point(160, 90, ticks=260)
    pilot.go_to(494, 256, 4)
    pilot.examine("hook_east")
    pilot.examine("woman")
    pilot.finger.point(160, 90, ticks=130)


def gallery(pilot: Pointing) -> None:
    """Max rings north; over the gum, ring east; as it breaks the wall, click herself: a hand goes up."""
    pilot.go_to(240, 376)
    say(pilot, "drill_gallery_030")
    for _ in range(60):
        if pilot.session.game.puzzle("north"):
            break
        pilot.finger.point(160, 90, ticks=20)
    pilot.examine("bell_east")
    for _ in range(400):
        pilot.finger.point(160, 90)
        if "wall_north_east" not in pilot.see()["gates"]:
            break
    pilot.finger.point(160, 90, ticks=8)
    pilot.press(LISTEN)


def garden(pilot: Pointing) -> None:
    """Flinch at Iris, flinch at Lily, walk Rose."""
    for x in (368, 240):
        pilot.go_to(x, 410, near=3)
        for y in (392, 424):
            to = pilot._into_picture(x, y)
            assert to is not None
            pilot.finger.click(*to, rest=13)
    pilot.go_to(104, 80, done=lambda seen: seen["puzzle"]["solved"])


def studio(pilot: Pointing) -> None:
    """Examine the far tray, send Max over, and shade her across on the lamp's side."""
    pilot.examine("examine_far")
    say(pilot, "lamp_studio_030")
    for _ in range(60):
        if pilot.session.game.puzzle("post"):
            break
        pilot.finger.point(160, 90, ticks=20)
    pilot.go_to(104, 236)
    for x in (*range(112, 228, 8), *range(256, 500, 8)):  # across the tray, for a click on it would examine it
        pilot.go_to(x, 236 - min(36, (x - 104) // 3), near=3)
        pilot.finger.point(*pilot.finger.at, ticks=4)
        if pilot.see()["puzzle"]["solved"]:
            break
    pilot.finger.point(*pilot.finger.at, ticks=90)


def chair(pilot: Pointing) -> None:
    """Left, right, right, left, as the monitor reads, then hands off for a whole breath."""
    pilot.examine("chair")
    puzzle = pilot.finger.explore().puzzle
    assert puzzle is not None
    finger = pilot.finger
    for number, breathing_in in enumerate(TRACE, 1):
        while puzzle.own()[0] == number and puzzle.own()[1] < 236:
            finger.point(160, 90)
        while puzzle.own()[2] != (20 if breathing_in else 20 + BREATH // 2):
            finger.point(160, 90, pressed=True)
        while puzzle.own()[0] == number:
            finger.point(160, 90)
    finger.point(160, 90, ticks=275 + 205)


SOLUTIONS: dict[str, Callable[[Any], None]] = {
    "waiting": waiting,
    "gallery": gallery,
    "garden": garden,
    "studio": studio,
    "chair": chair,
}
