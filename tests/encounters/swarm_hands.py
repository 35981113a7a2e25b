"""Who plays swarms in tests: shepherds, herders, idlers, readers of the thread, and the pair of hand and bots."""

from __future__ import annotations

from game.core.fixed import ONE
from game.core.input import ACT, LISTEN, Button
from game.encounters.swarm.stage import BEAT_TICKS, Shape
from game.encounters.swarm.swarm import Swarm

NAMES = [shape.name.lower() for shape in Shape]


LIMIT = 9_000


def go(x: int, y: int, to_x: int, to_y: int) -> int:
    across = Button.RIGHT if to_x - x > ONE else Button.LEFT if x - to_x > ONE else 0
    along = Button.DOWN if to_y - y > ONE else Button.UP if y - to_y > ONE else 0
    return int(across) | int(along)


class Shepherd:
    """Fetches the nearest sleeper, ``carry`` at a time, pulsing ``late`` ticks after the beat."""

    def __init__(self, carry: int = 2, late: int = 4) -> None:
        self._carry = carry
        self._late = late

    def buttons(self, seen: dict[str, object]) -> int:
        x, y, tick = seen["x"], seen["y"], seen["tick"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert isinstance(tick, int)
        bots = list(seen["bots"])  # type: ignore[attr-defined]
        asleep = [bot for bot in bots if bot[1] == "asleep"]
        following = [bot for bot in bots if bot[1] == "following"]
        if asleep and len(following) < self._carry:
            shape, _mood, to_x, to_y, _deaf = min(asleep, key=lambda bot: (bot[2] - x) ** 2 + (bot[3] - y) ** 2)
            wanted = {shape}
        else:
            to_x, to_y, _radius = seen["home"]  # type: ignore[misc]
            wanted = {bot[0] for bot in following}
        near = (to_x - x) ** 2 + (to_y - y) ** 2 < (22 * ONE) ** 2
        beat, after = divmod(tick - self._late, BEAT_TICKS)
        names = [shape.name.lower() for shape in Shape]
        pulse = near and after == 0 and beat % 4 < 3 and names[beat % 4] in wanted
        return (0 if near else go(x, y, to_x, to_y)) | (ACT if pulse else 0)


def run(swarm: Swarm, player: object, limit: int = 12_000) -> list[object]:
    told: list[object] = []
    before = 0
    for _tick in range(limit):
        held = player.buttons(swarm.observe())  # type: ignore[attr-defined]
        swarm.step(held, held & ~before)
        before = held
        told += swarm.events
        if swarm.done:
            break
    return told


class Herder:
    """Goes to the nearest rogue, pulses on its beat, walks it home, and waits where something will bloom."""

    def buttons(self, seen: dict[str, object]) -> int:
        x, y, tick = seen["x"], seen["y"], seen["tick"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        assert isinstance(tick, int)
        bots = list(seen["bots"])  # type: ignore[call-overload]
        following = [bot for bot in bots if bot[1] == "following"]
        wild = [bot for bot in bots if bot[1] in ("roaming", "drilling")]
        if following:
            to_x, to_y, _radius = seen["home"]  # type: ignore[misc]
            wanted, near = {following[0][0]}, 8
        elif wild:
            shape, _mood, to_x, to_y, _deaf = min(wild, key=lambda bot: (bot[2] - x) ** 2 + (bot[3] - y) ** 2)
            wanted, near = {shape}, 22
        else:
            return 0
        there = (to_x - x) ** 2 + (to_y - y) ** 2 < (near * ONE) ** 2
        beat, after = divmod(tick - 4, BEAT_TICKS)
        pulse = there and after == 0 and beat % 4 < 3 and NAMES[beat % 4] in wanted
        return (0 if there else go(x, y, to_x, to_y)) | (ACT if pulse else 0)


class Idler:
    def buttons(self, seen: dict[str, object]) -> int:
        return 0


class Hammer:
    def __init__(self, period: int) -> None:
        self._period, self._tick = period, 0

    def buttons(self, seen: dict[str, object]) -> int:
        self._tick += 1
        return (ACT if self._tick % self._period == 0 else 0) | self._tick // 60 * 7 % 16


class Reader:
    """Reads marks until the whole thread shows, and follows it."""

    def buttons(self, seen: dict[str, object]) -> int:
        x, y = seen["x"], seen["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        bots, thread, along = seen["bots"], seen["thread"], seen["along"]
        unread = [bot for bot in bots if not bot[2]]  # type: ignore[attr-defined]
        if along < len(thread) - 1:  # type: ignore[arg-type, operator]
            to_x, to_y = thread[along + 1]  # type: ignore[index, operator]
            return go(x, y, to_x, to_y)
        to_x, to_y, _read = min(unread, key=lambda bot: (bot[0] - x) ** 2 + (bot[1] - y) ** 2)
        near = (to_x - x) ** 2 + (to_y - y) ** 2 < (16 * ONE) ** 2
        return LISTEN if near else go(x, y, to_x, to_y)


class Pair:
    """Finds the sore spots, strikes on the beat, waits while the hand is up, and leads the small ones."""

    def __init__(self) -> None:
        self._shepherd = Shepherd()

    def buttons(self, seen: dict[str, object]) -> int:
        x, y = seen["x"], seen["y"]
        assert isinstance(x, int)
        assert isinstance(y, int)
        if seen["part"] == "look":
            left = [spot for number, spot in enumerate(seen["spots"]) if number not in seen["found"]]  # type: ignore
            if not left:
                return 0
            to_x, to_y = left[0]
            near = (to_x - x) ** 2 + (to_y - y) ** 2 < (12 * ONE) ** 2
            return LISTEN if near else go(x, y, to_x, to_y)
        if seen["part"] == "hand":
            return ACT if seen["next_stroke"] == 1 else 0
        return self._shepherd.buttons(seen["swarm"]) if seen["part"] == "bots" else 0  # type: ignore[arg-type]
