"""Snapshots from every kind of moment of a playthrough, and nonsense made of them."""

from __future__ import annotations

import json
import random
from typing import Any

from game.cli.shoot import enter_map
from game.content import Library
from game.core.input import ACT, BACK, DOWN, HISTORY, LEFT, MENU, UP, Pointer
from game.core.messages import Message
from game.game import Game
from game.headless import Session
from game.scenes.encounter import Encounter
from tests.playthroughs.hands import Hands
from tests.playthroughs.route import begin
from tests.playthroughs.seeker import Seeker

NONSENSE: tuple[Any, ...] = (
    None, True, False, -1, 0, 1, 4, 7, 99, -(10**6), 10**9, 2**31, -(2**40), 2**70, 1.5, float("inf"), float("nan"),
    "", "nonsense", "player", "elara", "talk", "explore", "title", "clinic_vr", "../../etc/passwd", "\0", "\ud800",
    "é" * 50, [], {}, [[]], [None], {"": ""}, [0] * 30_000, "x" * 100_000, [[0, 0, 0]] * 40,
)  # fmt: skip
"""What never was in a save, and what was, elsewhere."""


class Sampled(Session):
    """A session that keeps snapshots: ``moments``, as (what is played where, JSON).

    One is kept whenever something else is played or the place changes, and one every so many ticks: ``every`` in
    an encounter, ten times that elsewhere.
    """

    def __init__(self, game: Game, every: int) -> None:
        super().__init__(game)
        self.every = every
        self.moments: list[tuple[str, str]] = []
        self._last, self._since = "", 0

    def step(
        self, buttons: int = 0, ticks: int = 1, pointer: Pointer | None = None, messages: tuple[Message, ...] = ()
    ) -> None:
        """Step, and keep a snapshot if it is time for one."""
        super().step(buttons, ticks, pointer, messages)
        self._since += ticks
        now = stack(self.game)
        if now != self._last or self._since >= self.every * (1 if "encounter" in now else 10):
            self.keep()
            self._last, self._since = now, 0

    def keep(self) -> None:
        """Keep a snapshot of now."""
        self.moments.append((stack(self.game), json.dumps(self.snapshot())))


def stack(game: Game) -> str:
    """Return what is played where: the kinds of scenes, encounters with their names, and the place."""
    kinds = [f"{scene.kind}:{scene.name}" if isinstance(scene, Encounter) else scene.kind for scene in game.scenes]
    return f"{' '.join(kinds)} in {game.place_name()}"


def moments(content: Library, seed: int = 1, every: int = 200) -> list[tuple[str, str]]:
    """Return moments from the title to an ending and the title again, menus and all encounters included."""
    sampled = Sampled(Game(content, seed=seed), every)
    seeker = Seeker(sampled, Hands("understand"))
    begin(sampled, seeker)
    _look_into_menus(sampled)
    seeker.finish(lambda seen: seen["flags"]["$chapter"] == 2)
    _look_into_menus(sampled)
    seeker.finish()
    _stand_where_nobody_went(sampled)
    return sampled.moments


def _stand_where_nobody_went(session: Sampled) -> None:
    """Stand in the places that are not on the way, at the end of the case and from each of their Spawns."""
    content = session.game.content
    been = {what.rpartition(" in ")[2] for what, _ in session.moments}
    for place in sorted({path.stem for path in content.map_paths()} - been):
        for spawn in content.place(place).spawns:
            enter_map(session, f"{place}@{spawn}")
            session.step(0, 60)
            session.keep()


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
    """Return at most ``each`` snapshots of everything that is played anywhere, spread over the run."""
    groups: dict[str, list[str]] = {}
    for what, snapshot in found:
        groups.setdefault(what, []).append(snapshot)
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
