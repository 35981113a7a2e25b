"""The pilot: turns intentions into buttons from ``observe()`` alone.

It knows no more than a player could see, so playthroughs survive edits of maps and scripts.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

from game.core.events import Problem
from game.core.input import ACT, BACK, DOWN, LEFT, LISTEN, MENU, RIGHT, UP
from game.encounters import catalogue
from game.encounters.fear.fight import Fear
from game.encounters.fear.manifest import FEARS
from game.encounters.setup import PLACES, Setup
from game.headless import Session
from game.scenes.explore import Explore
from game.story import cast
from game.story.cast import BY_ID
from game.world.movement import WalkGrid
from game.world.paths import find_path
from tests.playthroughs.hands import Hands

Choose = Callable[[list[dict[str, Any]]], int]
PATIENCE = 4000
GLANCE = 4
"""A walker looks whether it is there every so many ticks."""
CELLS = bytes.maketrans(b".#", b"\0\1")
SIDES = ((0, 0), (0, -28), (-18, -12), (18, -12), (0, 8), (-26, -16), (26, -16), (0, -40))
"""Where to stand beside a thing, as seen from below it, in pixels."""


class Lost(AssertionError):
    """The pilot cannot do what it was asked to: a soft-lock, or a changed script."""


def first_open(options: list[dict[str, Any]]) -> int:
    """Choose the first option that is available."""
    return next(number for number, option in enumerate(options) if option["available"])


class Pilot:
    """Plays a session. ``choose`` picks an option by its number in the offered list."""

    def __init__(self, session: Session, choose: Choose = first_open, hands: Hands | None = None) -> None:
        self.session = session
        self.choose = choose
        self.hands = hands or Hands("understand")
        self.read: list[str] = []
        self.choices: list[str] = []

    # -- buttons ----------------------------------------------------------------------------------

    def press(self, button: int, rest: int = 1) -> None:
        """Press and release a button."""
        self.session.step(button)
        self.session.step(0, rest)

    def see(self) -> dict[str, Any]:
        """Return what can be seen now; a mistake in the content ends the flight."""
        for event in self.session.events():
            if isinstance(event, Problem):
                raise Lost(event.text)
        return self.session.observe()

    # -- talking ----------------------------------------------------------------------------------

    def read_on(self, until: Callable[[dict[str, Any]], bool] | None = None) -> dict[str, Any]:
        """Read and choose until the player walks freely again (or ``until`` holds) and return what is seen."""
        for _ in range(PATIENCE):
            seen = self.see()
            if until is not None and until(seen):
                return seen
            match seen["scene"]:
                case "explore" if not seen.get("travelling") and seen["veil"] == 0:
                    return seen
                case "talk":
                    self._talk(seen)
                case "chapter" | "history":
                    self.press(ACT, 3)
                case "chart":
                    self.press(BACK, 2)
                case "title" | "ending" | "encounter":
                    return seen
                case _:
                    self.session.step(0, 4)
        raise Lost(f"still reading after {PATIENCE} presses: {self.see()['scenes']} {self.see().get('node')}")

    def _talk(self, seen: dict[str, Any]) -> None:
        if seen["options"]:
            wanted = self.choose(seen["options"])
            focus = next(number for number, option in enumerate(seen["options"]) if option["focus"])
            if wanted == focus:
                self.choices.append(seen["options"][wanted]["id"])
                self.press(ACT)
            else:
                self.press(DOWN)
            return
        if seen["line"] and seen["mode"] == "line":
            if not self.read or self.read[-1] != seen["line"]["id"]:
                self.read.append(seen["line"]["id"])
            self.press(ACT)
            return
        self.session.step(0, 4)

    # -- walking ----------------------------------------------------------------------------------

    def go_to(self, x: int, y: int, near: int = 3, done: Callable[[dict[str, Any]], bool] | None = None) -> None:
        """Walk to within ``near`` pixels of map pixel (x, y), or until ``done`` holds or a scene interrupts."""
        for _ in range(60):
            seen = self.see()
            if self._arrived(seen, x, y, near) or (done is not None and done(seen)):
                return
            player, grid = seen["player"], seen["walkable"]
            bodies = [(other["x"], other["y"]) for other in seen["people"] if other["id"] not in seen["followers"]]
            cells = grid["cells"].encode("ascii").translate(CELLS)
            around = WalkGrid(cells, grid["width"], grid["height"]).with_bodies(bodies)
            path = find_path(around, (player["x"], player["y"]), (x, y))
            if path is None:
                raise Lost(f"no way from {player['x']}, {player['y']} to {x}, {y} in {seen['map']}")
            before = player["x"], player["y"]
            self._follow(path[0], done)
            after = self.see()
            if after["scene"] == "explore" and (after["player"]["x"], after["player"]["y"]) == before:
                self._sidestep()
        raise Lost(f"cannot reach {x}, {y} in {self.see()['map']}")

    def _arrived(self, seen: dict[str, Any], x: int, y: int, near: int) -> bool:
        if seen["scene"] != "explore" or seen["travelling"]:
            return True
        return max(abs(seen["player"]["x"] - x), abs(seen["player"]["y"] - y)) <= near

    def _follow(self, point: tuple[int, int], done: Callable[[dict[str, Any]], bool] | None) -> None:
        """Walk straight to a corner of the path; look round every few ticks only, for it is costly."""
        for tick in range(400):
            feet = self._feet()
            if feet is None or (done is not None and tick % GLANCE == 0 and done(self._glance())):
                return
            dx, dy = point[0] - feet[0], point[1] - feet[1]
            buttons = (RIGHT if dx > 0 else LEFT if dx < 0 else 0) | (DOWN if dy > 0 else UP if dy < 0 else 0)
            if not buttons:
                return
            self.session.step(buttons)
            if self._feet() == feet:
                self.session.step(buttons)
                if self._feet() == feet:
                    return

    def _glance(self) -> dict[str, Any]:
        """Return of what can be seen what tells a walker that it is there; the whole of it is costly."""
        game = self.session.game
        return {"scene": game.scenes[-1].kind, **game.scenes[-1].observe(game)}

    def _feet(self) -> tuple[int, int] | None:
        """Return the pixel the player stands on, None if somebody else has the say now."""
        top = self.session.game.scenes[-1]
        if not isinstance(top, Explore) or top.travel is not None:
            return None
        return top.player.at()

    def _sidestep(self) -> None:
        for button in (UP, LEFT, DOWN, RIGHT):
            self.session.step(button, 6)

    # -- intentions -------------------------------------------------------------------------------

    def talk_to(self, person: str) -> None:
        """Walk up to somebody, or turn to who follows, and talk to the end."""
        if not self._turned_to(person):
            self._reach(person, self._beside_person(person))
        self.press(ACT)
        self.read_on()

    def _turned_to(self, person: str) -> bool:
        """Turn to somebody who follows and is therefore near; return whether they are in reach."""
        for _ in range(12):
            seen = self.see()
            if person not in seen["followers"]:
                return False
            if seen["reach"] == person:
                return True
            other = next(other for other in seen["people"] if other["id"] == person)
            dx, dy = other["x"] - seen["player"]["x"], other["y"] - seen["player"]["y"]
            across = abs(dx) > abs(dy)
            self.session.step((RIGHT if dx > 0 else LEFT) if across else (DOWN if dy > 0 else UP), 2)
            self.session.step(0, 8)
        return False

    def examine(self, spot: str) -> None:
        """Walk up to a thing and examine it to the end."""
        self._reach(spot, self._beside_spot(spot))
        self.press(ACT)
        self.read_on()

    def listen_to(self, person: str, tells: int = 3) -> None:
        """Stand near somebody and hold Listen until so many tells are found."""
        self._reach(person, self._beside_person(person))
        for _ in range(tells):
            self.session.step(LISTEN, 46)
            self.session.step(0, 2)
        self.read_on()

    def leave_by(self, door: str) -> None:
        """Walk through a door and arrive."""
        seen = self.see()
        exit_ = next((way for way in seen["exits"] if way["name"] == door), None)
        if exit_ is None:
            raise Lost(f"no door {door} in {seen['map']}: {[way['name'] for way in seen['exits']]}")
        x, y, w, h = exit_["box"]
        here = seen["map"]
        self.go_to(
            x + w // 2, y + h // 2, 0, lambda now: now["map"] != here or now["travelling"] or now["scene"] != "explore"
        )
        for _ in range(120):
            if self.see()["map"] != here or self.see()["scene"] != "explore":
                break
            self.session.step(0, 2)
        self.read_on()

    def use_door(self, door: str) -> None:
        """Walk up to a door that needs Act, open it and arrive."""
        exit_ = next(way for way in self.see()["exits"] if way["name"] == door)
        x, y, w, h = exit_["box"]
        here = self.see()["map"]
        self._reach(door, lambda: (x + w // 2, y + h + 8))
        self.press(ACT)
        for _ in range(120):
            if self.see()["map"] != here:
                break
            self.session.step(0, 2)
        self.read_on()

    def fill_chart(self, rows: dict[str, tuple[str, str]]) -> None:
        """In the open chart, write fear and manner into rows by patient, and close it."""
        for patient, (fear, manner) in rows.items():
            for column, (value, choices) in enumerate(((fear, cast.FEARS), (manner, cast.MANNERS))):
                self._write(patient, column, value, choices)
        while self.see()["scene"] == "chart":
            self.press(BACK, 2)

    def _write(self, patient: str, column: int, value: str, choices: tuple[str, ...]) -> None:
        seen = self._chart()
        number = next(index for index, row in enumerate(seen["rows"]) if row[0] == patient)
        if seen["rows"][number][3]:
            return
        for _ in range(20):
            seen = self._chart()
            if seen["row"] == number:
                break
            self.press(DOWN)
        if seen["column"] != column:
            self.press(RIGHT)
        self.press(ACT)
        for _ in range(len(choices)):
            if self._chart()["picking"] == value:
                break
            self.press(DOWN)
        self.press(ACT)

    def _chart(self) -> dict[str, Any]:
        for _ in range(200):
            seen = self.see()
            if seen["scene"] != "chart":
                raise Lost("the chart is not open")
            if seen["still"]:
                return seen
            self.session.step(0, 4)
        raise Lost("the stamp never falls")

    def open_chart(self) -> None:
        """Open the chart from the pause menu."""
        self.press(MENU, 2)
        self.press(DOWN)
        self.press(ACT, 2)

    def close_menus(self) -> None:
        """Go back to where the player walks."""
        while self.see()["scene"] in ("chart", "pause"):
            self.press(BACK, 2)

    def _reach(self, name: str, target: Callable[[], tuple[int, int]]) -> None:
        """Come near enough to act on something: from below, or else from wherever there is a way."""
        for attempt in range(12):
            seen = self.see()
            if seen["reach"] == name:
                return
            x, y = target()
            dx, dy = SIDES[attempt % len(SIDES)]
            try:
                self.go_to(x + dx, y + dy, 6, lambda now: now.get("reach") == name)
            except Lost:
                continue
            self._look(x, y, name)
            if self.see()["reach"] == name:
                return
        raise Lost(f"cannot get {name} into reach in {self.see()['map']}: {self.see()['reach']!r} is")

    def _look(self, x: int, y: int, name: str) -> None:
        for button in (UP, LEFT, RIGHT, DOWN):
            if self.see()["scene"] != "explore" or self.see()["reach"] == name:
                return
            self.session.step(button, 2)

    def _beside_person(self, person: str) -> Callable[[], tuple[int, int]]:
        def find() -> tuple[int, int]:
            seen = self.see()
            found = next((other for other in seen["people"] if other["id"] == person), None)
            if found is None:
                raise Lost(f"{person} is not in {seen['map']}")
            return found["x"], found["y"] + 12

        return find

    def _beside_spot(self, spot: str) -> Callable[[], tuple[int, int]]:
        def find() -> tuple[int, int]:
            seen = self.see()
            found = next((thing for thing in seen["interactables"] if thing["name"] == spot), None)
            if found is None:
                raise Lost(f"no spot {spot} in {seen['map']}")
            x, y, w, h = found["box"]
            return x + w // 2, y + h + 8

        return find

    # -- encounters -------------------------------------------------------------------------------

    def play_encounter(self, limit: int = 60_000) -> None:
        """Play the encounter that runs, whichever it is, to its end."""
        name = self.session.game.scenes[-1].name  # type: ignore[attr-defined]
        hand = self.hands.take(name, manners())
        for _ in range(limit):
            encounter = self.session.game.scenes[-1]
            if encounter.kind != "encounter":
                return
            self.session.step(hand.buttons(encounter.observe(self.session.game)["fight"]))
        raise Lost(f"the encounter {name} does not end within {limit} ticks")


def manners() -> dict[str, str]:
    """Return whom each wave and each patient wants to be treated how, which somebody who reads knows."""
    found: dict[str, str] = {patient.id: MANNER_WORDS[patient.manner] for patient in BY_ID.values()}
    for name, place in itertools.product((*FEARS, "cavity", "cavity_study"), PLACES):
        fear = catalogue.begin(name, Setup(1, place=place))
        assert isinstance(fear, Fear)
        found |= {wave.id: wave.manner.name.lower() for phase in fear.spec.phases for wave in phase.waves}
    return found


MANNER_WORDS = {"tell_me": "tell", "ask_me": "ask", "be_quick": "quick", "dont_look": "look", "stay": "stay"}
TRUTH = {patient.id: (patient.fear, patient.manner) for patient in BY_ID.values()}
