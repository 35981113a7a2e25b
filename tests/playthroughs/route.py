"""The way through the first playable, as a pilot walks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.core.input import ACT, DOWN
from game.headless import Session
from tests.playthroughs.pilot import TRUTH, Pilot

WAITING = ("tomasz", "nadia", "abena", "kofi")


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


def morning(pilot: Pilot, *, everything: bool = False) -> None:
    """Meet everybody, fill the chart in, and be sent to Kofi."""
    pilot.talk_to("max")
    for who in WAITING:
        pilot.talk_to(who)
        pilot.listen_to(who)
        pilot.talk_to(who)
    if everything:
        examine_all(pilot)
    pilot.open_chart()
    pilot.fill_chart({who: TRUTH[who] for who in ("tomasz", "nadia", "kofi")})
    pilot.close_menus()
    for who in ("tomasz", "nadia"):
        pilot.talk_to(who)
    pilot.talk_to("max")


def treatments(pilot: Pilot, *, everything: bool = False) -> None:
    """Kofi's bots, then Quin's visit."""
    pilot.talk_to("kofi")
    pilot.play_swarm()
    pilot.read_on()
    pilot.talk_to("quin")
    pilot.listen_to("quin")
    if everything:
        examine_all(pilot)
        visit(pilot, "to_treatment")
    while pilot.see()["objective"] == "quin":
        pilot.talk_to("quin")


def visit(pilot: Pilot, door: str) -> None:
    """Look at everything in the room behind a door, and come back."""
    pilot.leave_by(door)
    examine_all(pilot)
    pilot.leave_by("to_corridor")


def down(pilot: Pilot, *, everything: bool = False) -> None:
    """The letter, the call, the pods, the lobby, up to Cavity."""
    pilot.leave_by("to_reception")
    pilot.talk_to("max")
    if everything:
        for who in WAITING:
            pilot.talk_to(who)
            pilot.talk_to(who)
    pilot.leave_by("to_corridor")
    pilot.leave_by("to_vr")
    if everything:
        examine_all(pilot, but=("pods_left", "pods_right"))
    while pilot.see()["map"] != "realm_lobby":
        pilot.examine("pods_right")
    for echo in ("Echo_Tomasz", "Echo_Nadia", "Echo_Kofi"):
        pilot.examine(echo)
    if everything:
        examine_all(pilot)
    while pilot.see()["objective"] == "realm":
        pilot.examine("desk")
    pilot.use_door("to_core")
    x, y = (next(zone for zone in pilot.see()["triggers"] if zone["name"] == "before_cavity")["box"][i] for i in (0, 1))
    pilot.go_to(x + 64, y + 6, 4)
    pilot.read_on()


def home(pilot: Pilot, *, everything: bool = False) -> None:
    """Back up; talk; meet Wells; the last light."""
    pilot.read_on()
    pilot.leave_by("to_corridor")
    if everything:
        pilot.talk_to("quin")
        examine_all(pilot)
    pilot.leave_by("to_reception")
    if everything:
        for who in (*WAITING, "max"):
            pilot.talk_to(who)
            pilot.talk_to(who)
        examine_all(pilot)
    pilot.talk_to("wells")


def examine_all(pilot: Pilot, but: tuple[str, ...] = ()) -> None:
    """Examine everything in the room, twice."""
    for thing in [thing["name"] for thing in pilot.see()["interactables"]]:
        for _ in range(2):
            still_there = thing in [other["name"] for other in pilot.see().get("interactables", ())]
            if thing not in but and still_there:
                pilot.examine(thing)
