"""How a new game is begun, and how somebody curious chooses."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.input import ACT, DOWN
from game.headless import Session
from tests.playthroughs.pilot import Pilot


def curious() -> Callable[[list[dict[str, Any]]], int]:
    """Return a chooser that takes every option once, in order, and then the last one."""
    taken: set[str] = set()

    def choose(options: list[dict[str, Any]]) -> int:
        free = [number for number, option in enumerate(options) if option["available"]]
        fresh = [number for number in free if options[number]["id"] not in taken]
        number = fresh[0] if fresh else free[-1]
        taken.add(options[number]["id"])
        return number

    return choose


def begin(session: Session, pilot: Pilot) -> None:
    """Start a new game from the title by buttons."""
    session.step(0, 3)
    while dict(session.observe()["items"])["new"] and session.observe()["focus"] != 1:
        session.step(DOWN)
        session.step(0)
    session.step(ACT)
    session.step(0, 90)
    pilot.read_on()
