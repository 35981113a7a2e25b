"""The seeker: finishes the day from wherever it is put, following the objective alone.

The wanderer is its opposite: it does whatever comes to hand, so that there is somewhere to be put.
"""

from __future__ import annotations

import json
from collections import deque
from typing import Any

from game.core.input import ACT, BACK
from game.core.rng import Rng
from game.headless import Session
from game.story.cast import FEARS, MANNERS
from tests.playthroughs.pilot import TRUTH, Lost, Pilot
from tests.playthroughs.route import WAITING, curious

GOALS = 80
"""A day has about twenty things to do; who needs so many more is going round in circles."""
PLACES = {
    "morning": "clinic_reception",
    "chart": "clinic_reception",
    "kofi": "clinic_reception",
    "quin": "clinic_corridor",
    "letter": "clinic_reception",
    "pods": "clinic_vr",
    "realm": "realm_lobby",
    "core": "realm_core",
    "home": "clinic_reception",
}
"""Where each objective is to be met."""


class Seeker(Pilot):
    """A pilot that reaches an ending from any state; ``way`` is ``treat`` or ``understand``."""

    def __init__(self, session: Session, way: str = "understand") -> None:
        super().__init__(session, curious())
        self.way = way

    def finish(self) -> str:
        """Play to the credits and return the ending's name. Raises ``Lost`` if there is no way."""
        for _ in range(GOALS):
            seen = self.settle()
            if seen["scene"] == "ending":
                return str(seen["ending"])
            self._follow_objective(seen)
        raise Lost(f"no ending after {GOALS} goals: {self.see()['objective']} in {self.see()['map']}")

    def settle(self) -> dict[str, Any]:
        """Close menus, read on and fight until the player walks freely or the credits roll."""
        for _ in range(400):
            seen = self.see()
            match seen["scene"]:
                case "pause" | "slots" | "options" | "history" | "chart":
                    self.press(BACK, 2)
                case "encounter":
                    self._fight(seen["encounter"])
                case "ending":
                    return seen
                case "explore" if not seen.get("travelling") and seen["veil"] == 0:
                    return seen
                case "title":
                    raise Lost("this is the title")
                case _:
                    self.read_on(lambda now: now["scene"] in ("pause", "slots", "options"))
        raise Lost(f"never settles: {self.see()['scenes']}")

    def _fight(self, name: str) -> None:
        if name == "cavity":
            self.play_fear(self.way)
        else:
            self.play_swarm()

    def _follow_objective(self, seen: dict[str, Any]) -> None:
        objective = seen["objective"] or "morning"
        if objective not in PLACES:
            raise Lost(f"nobody knows how to meet the objective {objective!r}")
        if seen["map"] != PLACES[objective]:
            self._travel(seen["map"], PLACES[objective])
            return
        match objective:
            case "chart":
                self._fill_in(seen)
            case "kofi" | "quin":
                self.talk_to(objective)
            case "pods":
                self.examine("pods_right")
            case "realm":
                self._listen_to_echoes(seen)
            case "core":
                self._stand_before_cavity(seen)
            case _:
                self.talk_to("wells" if objective == "home" else "max")

    def _fill_in(self, seen: dict[str, Any]) -> None:
        rows = {row[0]: row for row in seen["chart"]}
        for who in WAITING:
            if who not in rows:
                self.talk_to(who)
                return
        if sum(row[3] for row in rows.values()) < 3:
            self.open_chart()
            self.fill_chart({who: TRUTH[who] for who in rows})
            self.close_menus()
        self.talk_to("max")

    def _listen_to_echoes(self, seen: dict[str, Any]) -> None:
        for echo in ("Echo_Tomasz", "Echo_Nadia", "Echo_Kofi"):
            if not seen["flags"].get(f"$heard_{echo[5:].lower()}"):
                self.examine(echo)
                return
        self.examine("desk")

    def _stand_before_cavity(self, seen: dict[str, Any]) -> None:
        zone = next((zone for zone in seen["triggers"] if zone["name"] == "before_cavity"), None)
        if zone is None:
            raise Lost("Cavity is not to be met any more, and it is not over")
        x, y, *_ = zone["box"]
        self.go_to(x + 64, y + 6, 4)

    def _travel(self, here: str, there: str) -> None:
        """Go through the first door on the shortest way to a place."""
        if here.startswith("clinic") and there.startswith("realm"):
            raise Lost(f"the objective lies in {there}, and the pods are behind")
        name = self._first_door(here, there)
        exit_ = next(way for way in self.see()["exits"] if way["name"] == name)
        if exit_["use"]:
            self.use_door(name)
        else:
            self.leave_by(name)

    def _first_door(self, here: str, there: str) -> str:
        place = self.session.game.content.place
        ways: deque[tuple[str, str]] = deque([(here, "")])
        known = {here}
        while ways:
            now, first = ways.popleft()
            for door in place(now).doors:
                if door.target == there:
                    return first or door.name
                if door.target not in known:
                    known.add(door.target)
                    ways.append((door.target, first or door.name))
        raise Lost(f"there is no way from {here} to {there}")


class Wanderer(Seeker):
    """Does things in any order, chooses anything, and remembers a snapshot before each."""

    def __init__(self, session: Session, seed: int) -> None:
        super().__init__(session)
        self.rng = Rng(seed)
        self.way = self.rng.choice(("treat", "understand"))
        self.choose = self._choose_anything
        self.visited: list[tuple[str, str]] = []

    def wander(self, deeds: int) -> None:
        """Do ``deeds`` things, about one in four of them what the objective says."""
        for _ in range(deeds):
            seen = self.settle()
            if seen["scene"] == "ending":
                return
            self.visited.append((f"{seen['objective']} in {seen['map']}", json.dumps(self.session.snapshot())))
            if self.rng.below(4) == 0:
                self._follow_objective(seen)
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

    def _try(self, verb: str, name: str) -> None:
        """Do something with somebody, or with what hides behind somebody: then Act decides what it is."""
        try:
            getattr(self, verb)(name)
        except Lost as error:
            if "into reach" not in str(error):
                raise
            self.press(ACT)

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
