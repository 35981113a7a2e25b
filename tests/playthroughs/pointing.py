"""A seeker that plays by the pointer alone: every step is a click, a press, or where the pointer lies."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.input import ACT, BACK, LISTEN, MENU, Pointer
from game.headless import Session
from game.scenes.chart import CELL_LEFT, CELL_WIDTH, COLUMNS, ROW_HEIGHT, ROW_TOP, ChartScene
from game.scenes.encounter import Encounter
from game.scenes.explore import Explore
from game.scenes.pause import LAYOUT as PAUSE
from game.scenes.pause import Pause
from game.scenes.talk import Talk
from game.scenes.title import ITEMS
from game.scenes.title import LAYOUT as TITLE
from tests.playthroughs.hands import Hands
from tests.playthroughs.pilot import Lost
from tests.playthroughs.seeker import Seeker
from tests.scenes.finger import Finger
from tests.scenes.finger_hands import play

Seen = dict[str, Any]
ASIDE = ((0, -6), (-8, -6), (8, -6), (0, -14), (0, 0), (-14, 0), (14, 0))
"""Where on a thing to click, from its middle, if something stands before it."""
NEAR = 56
"""So near to the middle of what was clicked one has acted on it, in pixels."""


class Pointing(Seeker):
    """A seeker without buttons."""

    def __init__(self, session: Session, hands: Hands) -> None:
        super().__init__(session, hands)
        self.finger = Finger(session)

    def begin(self) -> None:
        """Start a new game from the title."""
        self.session.step(0, 3)
        self.finger.click_on(TITLE.rect(ITEMS.index("new")), rest=90)
        self.read_on()

    def press(self, button: int, rest: int = 1) -> None:
        """Do what a button would do here."""
        scene = self.session.game.scenes[-1]
        if isinstance(scene, Explore):
            if button == LISTEN:
                self._click_self(scene)
            elif button == ACT:
                raise Lost("nothing is acted on by a pointer but what is clicked")
        elif button in (BACK, MENU):
            self.finger.corner()
        else:
            self.finger.click(160, 60)
        self.finger.point(*self.finger.at, ticks=rest)

    def _click_self(self, scene: Explore) -> None:
        x, y = scene.player.at()
        self.finger.click(x - (scene.eye.x >> 8), y - (scene.eye.y >> 8) - 10)

    def _talk(self, seen: Seen) -> None:
        scene = self.session.game.scenes[-1]
        assert isinstance(scene, Talk)
        if seen["options"]:
            wanted = self.choose(seen["options"])
            self.choices.append(seen["options"][wanted]["id"])
            self.finger.click_on(scene.rows(self.session.game).rect(wanted))
        elif seen["line"] and seen["mode"] == "line":
            if not self.read or self.read[-1] != seen["line"]["id"]:
                self.read.append(seen["line"]["id"])
            self.finger.click(160, 100)
        else:
            self.finger.point(160, 100, ticks=4)

    # -- walking ----------------------------------------------------------------------------------

    def go_to(self, x: int, y: int, near: int = 3, done: Callable[[Seen], bool] | None = None) -> None:
        """Click on the floor there until it is reached."""
        for _ in range(30):
            seen = self.see()
            if self._arrived(seen, x, y, max(near, 3)) or (done is not None and done(seen)):
                return
            to = self._into_picture(x, y)
            if to is None:
                continue
            self.finger.click(*to)
            for _tick in range(500):
                scene = self.session.game.scenes[-1]
                if not isinstance(scene, Explore) or scene.travel is not None or not scene.player.path:
                    break
                if done is not None and done(self.see()):
                    return
                self.finger.point(*self.finger.at)
        raise Lost(f"cannot reach {x}, {y} in {self.see()['map']} by pointer")

    def _into_picture(self, x: int, y: int) -> tuple[int, int] | None:
        """Return a map pixel's place on the screen; if it is out of the picture, come nearer and return None."""
        scene = self.session.game.scenes[-1]
        if not isinstance(scene, Explore):
            return None
        to_x, to_y = x - (scene.eye.x >> 8), y - (scene.eye.y >> 8)
        if 0 <= to_x < 320 and 0 <= to_y < 180 and not (to_x >= 296 and to_y < 20):
            return to_x, to_y
        for inset in (12, 40, 70):
            self.finger.click(min(max(to_x, inset), 318 - inset), min(max(to_y, 20 + inset), 178 - inset // 2))
            before = scene.player.at()
            for _ in range(240):
                self.finger.point(*self.finger.at)
                if self.session.game.scenes[-1] is not scene or not scene.player.path:
                    break
            if self.session.game.scenes[-1] is not scene or scene.player.at() != before:
                break
        return None

    # -- acting -----------------------------------------------------------------------------------

    def talk_to(self, person: str) -> None:
        """Click on somebody until they talk."""
        self._act(person, lambda: self._chest(person))

    def _chest(self, person: str) -> tuple[int, int]:
        x, y = self.finger.explore().person(person).at()
        return x, y - 6

    def examine(self, spot: str) -> None:
        """Click on a thing until something comes of it."""
        self._act(spot, lambda: self._middle("interactables", spot))

    def use_door(self, door: str) -> None:
        """Click on a door that has to be opened."""
        self._act(door, lambda: self._middle("exits", door))

    def leave_by(self, door: str) -> None:
        """Click on a way out."""
        self._act(door, lambda: self._middle("exits", door))

    def _middle(self, kind: str, name: str) -> tuple[int, int]:
        found = next((thing for thing in self.see()[kind] if thing["name"] == name), None)
        if found is None:
            raise Lost(f"there is no {name} in {self.see()['map']}")
        x, y, w, h = found["box"]
        return x + w // 2, y + h // 2 + 6

    def _act(self, name: str, where: Callable[[], tuple[int, int]]) -> None:
        for attempt in range(24):
            scene = self.session.game.scenes[-1]
            if not isinstance(scene, Explore) or scene.travel is not None:
                break
            x, y = where()
            dx, dy = ASIDE[attempt % len(ASIDE)]
            to = self._into_picture(x + dx, y + dy)
            if to is None:
                continue
            game = self.session.game
            at = scene.map_point(Pointer(*to))
            if not scene.under(game, game.content.place(scene.place), *at).endswith(f":{name}"):
                self.finger.point(*to)  # somebody stands before it: look for it elsewhere
                continue
            self.finger.click(*to)
            for _ in range(700):
                if self.session.game.scenes[-1] is not scene or scene.travel is not None or not scene.goal:
                    break
                self.finger.point(*self.finger.at)
            if self.session.game.scenes[-1] is not scene or scene.travel is not None or _near(scene, where()):
                break
        else:
            raise Lost(f"{name} cannot be clicked in {self.see()['map']}")
        self.read_on()

    def listen_to(self, person: str, tells: int = 3) -> None:
        """Press on somebody."""
        self.finger.listen_to(person, tells)
        self.read_on()

    # -- menus and encounters ---------------------------------------------------------------------

    def open_chart(self) -> None:
        """Open the chart from the corner."""
        self.finger.corner()
        self.finger.click_on(PAUSE.rect(1), rest=3)

    def close_menus(self) -> None:
        """Close what is open by the corner."""
        while isinstance(self.session.game.scenes[-1], (ChartScene, Pause)):
            self.finger.corner()

    def fill_chart(self, rows: dict[str, tuple[str, str]]) -> None:
        """In the open chart, click fear and manner for each patient."""
        scene = self.session.game.scenes[-1]
        assert isinstance(scene, ChartScene)
        chart = self.session.game.story.chart.rows
        for patient, wanted in rows.items():
            number = next(index for index, row in enumerate(chart) if row.patient == patient)
            for column in range(2):
                if chart[number].stamped:
                    continue
                self.finger.click(CELL_LEFT + CELL_WIDTH * column + 8, ROW_TOP + ROW_HEIGHT * number + 8)
                left, top = scene.picker_at()
                choice = COLUMNS[column].index(wanted[column])
                self.finger.click(left + 8, top + ROW_HEIGHT * choice + 8)
                self.finger.point(*self.finger.at, ticks=100)
        self.close_menus()

    def play_encounter(self, limit: int = 120_000) -> None:
        """Play the encounter that runs."""
        encounter = self.session.game.scenes[-1]
        assert isinstance(encounter, Encounter)
        play(self.finger, encounter, self.hands)


def _near(scene: Explore, point: tuple[int, int]) -> bool:
    """Return whether the player is near enough to have acted on what is at a map pixel."""
    x, y = scene.player.at()
    return max(abs(point[0] - x), abs(point[1] - y)) <= NEAR
