"""The seeker: finishes the day from wherever it is put, following the objective alone.

The wanderer is its opposite: it does whatever comes to hand, so that there is somewhere to be put.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable
from enum import IntEnum
from typing import Any

from game.core.input import ACT, BACK
from game.core.rng import Rng
from game.headless import Session
from game.story.cast import FEARS, MANNERS
from tests.playthroughs.goals import GOALS
from tests.playthroughs.hands import Hands
from tests.playthroughs.pilot import Choose, Lost, Pilot
from tests.playthroughs.route import curious

MOST_GOALS = 400
"""The case has about a hundred things to do; who needs so many more is going round in circles."""
MOVERS = ("max", "wells", "kofi", "quin", "mags", "bao", "jun")
SAME_GOAL = 30
"""And who needs so many for one objective."""


NO_TOURS = ("realm", "vr_", "archive")
"""Places that are left by what happens there."""


class Look(IntEnum):
    """How much somebody looks round before they go on."""

    NOTHING = 0
    SOME = 1  # talk to everybody once a chapter, examine every other thing
    ALL = 2  # talk to everybody and examine everything, and once more


class Seeker(Pilot):
    """A pilot that reaches an ending from any state."""

    def __init__(
        self,
        session: Session,
        hands: Hands | None = None,
        choose: Choose | None = None,
        look: Look = Look.NOTHING,
    ) -> None:
        super().__init__(session, choose or curious(), hands)
        self.look = look
        self._met: dict[str, int] = {}
        self._toured: dict[object, set[str]] = {}

    def finish(self, until: Callable[[dict[str, Any]], bool] | None = None) -> str:
        """Play to the credits, or until ``until`` holds; return the ending's name or nothing. Raises ``Lost``."""
        last, times = "", 0
        for _ in range(MOST_GOALS):
            seen = self.settle()
            if seen["scene"] == "ending":
                return str(seen["ending"])
            if until is not None and until(seen):
                return ""
            times = times + 1 if seen["objective"] == last else 0
            last = seen["objective"]
            if times > SAME_GOAL:
                break
            if self.look:
                before = seen["map"], seen["objective"]
                self.look_round(seen)
                seen = self.settle()
                if (seen["map"], seen["objective"]) != before:
                    continue  # somebody had been waiting for that: look round where one is now
                if self.look is Look.ALL:
                    seen = self.tour(seen)
            if seen["scene"] != "ending":
                self.follow_objective(seen)
        raise Lost(f"no ending: still {self.see()['objective']!r} in {self.see()['map']}")

    def settle(self) -> dict[str, Any]:
        """Close menus, read on and play encounters until the player walks freely or the credits roll."""
        for _ in range(400):
            seen = self.see()
            match seen["scene"]:
                case "pause" | "slots" | "options" | "history" | "chart":
                    self.press(BACK, 2)
                case "encounter":
                    self.play_encounter()
                case "ending":
                    return seen
                case "explore" if not seen.get("travelling") and seen["veil"] == 0:
                    return seen
                case "title":
                    raise Lost("this is the title")
                case _:
                    self.read_on(lambda now: now["scene"] in ("pause", "slots", "options"))
        raise Lost(f"never settles: {self.see()['scenes']}")

    def follow_objective(self, seen: dict[str, Any]) -> None:
        """Do one thing towards the objective."""
        objective = seen["objective"] or "morning"
        if objective not in GOALS:
            raise Lost(f"nobody knows how to meet the objective {objective!r} (in {seen['map']})")
        goal = GOALS[objective]
        if goal.place and seen["map"] != goal.place:
            self.travel(seen["map"], goal.place)
        else:
            goal.meet(self, seen)

    def look_round(self, seen: dict[str, Any], *, passing: bool = False) -> None:
        """Talk to whoever is here and look at what there is; who moves the story on comes last, or not in passing."""
        chapter, objective = seen["flags"].get("$chapter"), seen["objective"]
        people = [who["id"] for who in seen["people"] if who["node"] and who["id"] not in MOVERS]
        things = [thing["name"] for thing in seen["interactables"] if thing["node"]]
        if self.look is Look.SOME:
            things = things[::2]
        movers = [who["id"] for who in seen["people"] if who["node"] and who["id"] in MOVERS]
        if passing or self.look is Look.SOME or seen["map"].startswith("realm"):
            movers = []  # inside, Max would be sent on errands
        for name in (*people, *things, *movers) * (1 if self.look is Look.SOME else 2):
            key = f"{chapter}/{seen['map']}/{name}" + (f"/{objective}" if self.look is Look.ALL else "")
            now = self.see()
            if now["scene"] != "explore" or now["map"] != seen["map"] or now["objective"] != objective:
                return
            if self._met.get(key, 0) >= self.look:
                continue
            self._met[key] = self._met.get(key, 0) + 1
            if name in [who["id"] for who in now["people"]]:
                self._try("talk_to", name)
                if self.look is Look.ALL and self._met[key] == 1 and self.see()["scene"] == "explore":
                    self._try("listen_to", name)
            elif name in [thing["name"] for thing in now["interactables"]]:
                self._try("examine", name)
            self.settle()
            self.found(name)

    def tour(self, seen: dict[str, Any]) -> dict[str, Any]:
        """Once a chapter, look round every room that can be walked to, also where the story does not lead."""
        chapter, objective = seen["flags"].get("$chapter"), seen["objective"]
        known = self._toured.setdefault(chapter, set())
        known.add(seen["map"])
        while not seen["map"].startswith(NO_TOURS):
            door = self._first_door(seen["map"], lambda there: there not in known and not there.startswith(NO_TOURS))
            if not door:
                break
            self.leave_any(door)
            seen = self.settle()
            if self._moved_on(seen, chapter, objective):
                break
            if seen["map"] not in known:
                known.add(seen["map"])
                self.look_round(seen, passing=True)
                seen = self.settle()
                if self._moved_on(seen, chapter, objective):
                    break
        return seen

    def _moved_on(self, seen: dict[str, Any], chapter: object, objective: str) -> bool:
        return seen["scene"] != "explore" or seen["objective"] != objective or seen["flags"]["$chapter"] != chapter

    def found(self, what: str) -> None:
        """Take note that something was looked at or somebody met."""

    def _try(self, verb: str, name: str) -> None:
        """Do something with somebody, or with what hides behind somebody: then Act decides what it is."""
        try:
            getattr(self, verb)(name)
        except Lost as error:
            if "into reach" not in str(error) and "is not in" not in str(error):
                raise
            self.press(ACT)

    def travel(self, here: str, there: str) -> None:
        """Go through the first door on the shortest way to a place."""
        door = self._first_door(here, there.__eq__)
        if not door:
            raise Lost(f"there is no way from {here} to {there}")
        self.leave_any(door)

    def leave_any(self, name: str) -> None:
        """Go through a door, whether it needs Act or walking in."""
        exit_ = next((way for way in self.see()["exits"] if way["name"] == name), None)
        if exit_ is None:
            raise Lost(f"no door {name} in {self.see()['map']}")
        if exit_["use"]:
            self.use_door(name)
        else:
            self.leave_by(name)

    def _first_door(self, here: str, wanted: Callable[[str], bool]) -> str:
        """Return the door that leads on the shortest way to a place that is wanted, or nothing."""
        content, met = self.session.game.content, self.session.game.met
        ways: deque[tuple[str, str]] = deque([(here, "")])
        known = {here}
        while ways:
            now, first = ways.popleft()
            for door in content.place(now).doors:
                if not met(door.when):
                    continue
                if wanted(door.target):
                    return first or door.name
                if door.target not in known:
                    known.add(door.target)
                    ways.append((door.target, first or door.name))
        return ""


class Wanderer(Seeker):
    """Does things in any order, chooses anything, and remembers a snapshot before each."""

    def __init__(self, session: Session, seed: int) -> None:
        self.rng = Rng(seed)
        super().__init__(session, Hands(self.rng.choice(("treat", "understand"))), self._choose_anything)
        self.visited: list[tuple[str, str]] = []

    def wander(self, deeds: int) -> None:
        """Do ``deeds`` things, about one in four of them what the objective says."""
        for _ in range(deeds):
            seen = self.settle()
            if seen["scene"] == "ending":
                return
            self.visited.append((f"{seen['objective']} in {seen['map']}", json.dumps(self.session.snapshot())))
            if self.rng.below(4) == 0:
                self.follow_objective(seen)
            else:
                self._do_anything(seen)

    def _choose_anything(self, options: list[dict[str, Any]]) -> int:
        return self.rng.choice([number for number, option in enumerate(options) if option["available"]])

    def _do_anything(self, seen: dict[str, Any]) -> None:
        deeds = [("examine", thing["name"]) for thing in seen["interactables"] if thing["node"]]
        others = [who["id"] for who in seen["people"] if who["node"] and who["id"] not in seen["followers"]]
        deeds += [(verb, who) for who in others for verb in ("talk_to", "listen_to")]
        deeds += [("leave", way["name"]) for way in seen["exits"]] * 3
        deeds.append(("scribble", ""))
        verb, name = self.rng.choice(deeds)
        if verb == "scribble":
            self._scribble(seen)
        elif verb == "leave":
            self._leave(seen, name)
        else:
            self._try(verb, name)

    def _leave(self, seen: dict[str, Any], name: str) -> None:
        exit_ = next(way for way in seen["exits"] if way["name"] == name)
        if not exit_["open"]:
            self._try("_knock", name)
        elif exit_["use"]:
            self.use_door(name)
        else:
            self.leave_by(name)

    def _knock(self, name: str) -> None:
        """Walk up to a door that is locked."""
        x, y, w, h = next(way["box"] for way in self.see()["exits"] if way["name"] == name)
        self._reach(name, lambda: (x + w // 2, y + h + 8))
        self.press(ACT)

    def _scribble(self, seen: dict[str, Any]) -> None:
        """Write nonsense into the chart."""
        if seen["chart"]:
            self.open_chart()
            self.fill_chart({row[0]: (self.rng.choice(FEARS), self.rng.choice(MANNERS)) for row in seen["chart"]})
            self.close_menus()
