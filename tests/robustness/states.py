"""Snapshots from every kind of moment of a playthrough, and nonsense made of them."""

from __future__ import annotations

import json
import random
from typing import Any

from game.content import Library
from game.core.input import ACT, BACK, DOWN, HISTORY, LEFT, MENU, UP, Pointer
from game.core.messages import Message
from game.game import Game
from game.headless import Session
from tests.playthroughs.pilot import Pilot
from tests.playthroughs.route import begin, curious, down, home, morning, treatments

NONSENSE: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 4, 7, 99, -(10**6), 10**9, 2**31, -(2**40), 2**70, 1.5, float("inf"), float("nan"),
    "", "nonsense", "player", "elara", "talk", "explore", "title", "clinic_vr", "../../etc/passwd", "\0", "\ud800",
    "é" * 50, [], {}, [[]], [None], {"": ""}, [0] * 30_000, "x" * 100_000, [[0, 0, 0]] * 40,
)  # fmt: skip
"""What never was in a save, and what was, elsewhere."""


class Sampled(Session):
    """A session that keeps a snapshot every so many ticks: ``moments``, as (kinds of scenes, JSON)."""

    def __init__(self, game: Game, every: int) -> None:
        super().__init__(game)
        self.every = every
        self.moments: list[tuple[str, str]] = []
        self._due = 0

    def step(
        self, buttons: int = 0, ticks: int = 1, pointer: Pointer | None = None, messages: tuple[Message, ...] = ()
    ) -> None:
        """Step, and keep a snapshot if it is time for one."""
        super().step(buttons, ticks, pointer, messages)
        self._due -= ticks
        if self._due <= 0:
            self._due = self.every
            self.keep()

    def keep(self) -> None:
        """Keep a snapshot of now."""
        kinds = " ".join(scene.kind for scene in self.game.scenes)
        self.moments.append((kinds, json.dumps(self.snapshot())))


def moments(content: Library, seed: int = 1, every: int = 90) -> list[tuple[str, str]]:
    """Return (kinds of scenes, snapshot as JSON) from the title to an ending, menus and encounters included."""
    sampled = Sampled(Game(content, seed=seed), every)
    pilot = Pilot(sampled, curious())
    begin(sampled, pilot)
    _look_into_menus(sampled)
    morning(pilot)
    _look_into_menus(sampled)
    treatments(pilot)
    down(pilot)
    pilot.play_fear("understand")
    home(pilot)
    sampled.step(0, 200)
    return sampled.moments


def _look_into_menus(session: Sampled) -> None:
    for item in ("chart", "history", "save", "settings"):
        session.step(MENU)
        session.step(0)
        seen = session.observe()
        names = [name for name, _ in seen["items"]]
        if not dict(seen["items"])[item]:
            session.step(BACK, 1)
            session.step(0)
            continue
        while session.observe()["focus"] != names.index(item):
            session.step(DOWN)
            session.step(0)
        session.keep()
        keys = (UP, LEFT, DOWN, ACT) if item == "settings" else ()
        for button in (ACT, DOWN, ACT, HISTORY, *keys):
            session.step(button)
            session.step(0)
            session.keep()
        for _ in range(600):  # back to walking; a press may have begun a talk, which wants to be read
            scene = session.observe()["scene"]
            if scene == "explore":
                break
            session.step(ACT if scene == "talk" else BACK)
            session.step(0, 2)
        assert session.observe()["scene"] == "explore"


def variety(found: list[tuple[str, str]], each: int) -> list[str]:
    """Return at most ``each`` snapshots of every stack of scenes in every place, spread over the run."""
    groups: dict[tuple[str, str], list[str]] = {}
    for kinds, snapshot in found:
        place = next((scene["place"] for scene in json.loads(snapshot)["scenes"] if "place" in scene), "")
        groups.setdefault((kinds, place), []).append(snapshot)
    chosen = []
    for group in groups.values():
        step = max(1, len(group) // each)
        chosen += group[::step][:each]
    return chosen


def spoilt(snapshot: str, chance: random.Random) -> Any:
    """Return a snapshot with one to three places in it turned into nonsense."""
    data = json.loads(snapshot)
    for _ in range(chance.randint(1, 3)):
        holder, key = _somewhere(data, chance)
        _spoil(holder, key, data, chance)
    return data


def _somewhere(data: Any, chance: random.Random) -> tuple[Any, Any]:
    holder, key = None, None
    here: Any = data
    if isinstance(scenes := data.get("scenes"), list) and scenes:
        here = chance.choice((data, scenes, scenes[-1]))
    while isinstance(here, (dict, list)) and here and (holder is None or chance.random() < 0.9):
        holder = here
        key = chance.choice(list(here)) if isinstance(here, dict) else chance.randrange(len(here))
        here = here[key]
    return (holder, key) if holder is not None else (data, "version")


def _spoil(holder: Any, key: Any, data: Any, chance: random.Random) -> None:
    old = holder[key] if isinstance(holder, list) or key in holder else None
    match chance.randrange(6):
        case 0:
            del holder[key]
        case 1 if isinstance(old, int):
            holder[key] = old + chance.choice((-1, 1, 100, -100, -old, -2 * old, 10**6))
        case 1 if isinstance(old, list) and old:
            holder[key] = old[:-1] if chance.random() < 0.5 else [*old, *old]
        case 2:
            other, there = _somewhere(data, chance)
            holder[key] = json.loads(json.dumps(other[there])) if isinstance(other, list) or there in other else None
        case _:
            holder[key] = chance.choice(NONSENSE)
