"""How each objective is met: where, and by what. The seeker reads it; a new objective gets a row here."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.playthroughs.pilot import TRUTH, Choose, Lost
from tests.puzzles.solutions import SOLUTIONS

if TYPE_CHECKING:
    from tests.playthroughs.seeker import Seeker

Seen = dict[str, Any]
WAITING = ("tomasz", "nadia", "abena", "kofi")
VR = {"beach": "vr_beach", "orchard": "vr_orchard", "train": "vr_train"}
AREAS = ("waiting", "gallery", "garden", "studio", "chair")


@dataclass(frozen=True, slots=True)
class Goal:
    """``place`` is the map where it is met (empty: wherever one is), ``meet`` what is done there."""

    place: str
    meet: Callable[[Seeker, Seen], None]


def talk(person: str) -> Callable[[Seeker, Seen], None]:
    """Return a deed: talk to somebody."""
    return lambda seeker, seen: seeker.talk_to(person)


def look(spot: str) -> Callable[[Seeker, Seen], None]:
    """Return a deed: examine something, named by its spot or by the node that it plays."""

    def go(seeker: Seeker, seen: Seen) -> None:
        found = [thing["name"] for thing in seen["interactables"] if spot in (thing["name"], thing["node"])]
        if not found:
            raise Lost(f"there is no {spot} in {seen['map']}")
        seeker.examine(found[0])

    return go


def tread(zone: str) -> Callable[[Seeker, Seen], None]:
    """Return a deed: step into a zone that plays something."""

    def go(seeker: Seeker, seen: Seen) -> None:
        found = next((other for other in seen["triggers"] if other["name"] == zone), None)
        if found is None:
            raise Lost(f"there is no zone {zone} in {seen['map']} any more")
        x, y, w, h = found["box"]
        seeker.go_to(x + w // 2, y + h // 2, 2, lambda now: now["scene"] != "explore")
        seeker.read_on(lambda now: now["scene"] == "encounter")

    return go


def fill_in(seeker: Seeker, seen: Seen) -> None:
    """Meet whoever has no row yet, write the truth, and show it to Max."""
    rows = {row[0]: row for row in seen["chart"]}
    for who in WAITING:
        if who not in rows:
            seeker.talk_to(who)
            return
    if sum(row[3] for row in rows.values()) < 3:
        seeker.open_chart()
        seeker.fill_chart({who: TRUTH[who] for who in rows})
        seeker.close_menus()
    seeker.talk_to("max")


def show_round(seeker: Seeker, seen: Seen) -> None:
    """Examine what the place has until nobody asks for more."""
    for thing in [thing["name"] for thing in seen["interactables"]]:
        if seeker.see()["objective"] == "visit" and thing in [t["name"] for t in seeker.see()["interactables"]]:
            seeker.examine(thing)


def lobby(seeker: Seeker, seen: Seen) -> None:
    """Hear the three who sit there, then the desk."""
    for echo in ("Echo_Tomasz", "Echo_Nadia", "Echo_Kofi"):
        if not seen["flags"].get(f"$heard_{echo[5:].lower()}"):
            seeker.examine(echo)
            return
    seeker.examine("desk")


def area(seeker: Seeker, seen: Seen) -> None:
    """Solve the puzzle of an area, meet its fear, and leave by the door that leads on."""
    name = seen["map"].removeprefix("realm_")
    if name not in AREAS:  # on the way in
        seeker.leave_any("to_waiting" if name == "lobby" else f"to_{_after(name)}")
    elif seen["flags"].get(f"${name}_done"):
        seeker.leave_any(f"to_{_after(name)}")
    elif seen["flags"].get(f"${name}_solved"):
        tread("before_fear")(seeker, seen)
    else:
        SOLUTIONS[name](seeker)


def _after(name: str) -> str:
    return {**dict(itertools.pairwise(AREAS)), "chair": "core"}[name]


def core(seeker: Seeker, seen: Seen) -> None:
    """Go in, and up to Cavity."""
    if seen["map"] != "realm_core":
        seeker.leave_any("to_core")
        return
    tread("before_cavity")(seeker, seen)


SORRY = (
    ("tomasz", "clinic_reception"),
    ("nadia", "clinic_reception"),
    ("kofi", "clinic_reception"),
    ("abena", "clinic_reception"),
    ("quin", "clinic_corridor"),
    ("delphine", "harbour_street"),
    ("bao", "harbour_street"),
    ("mags", "wells_practice"),
)
"""To whom an apology is owed, and where they are."""


def say_sorry(seeker: Seeker, seen: Seen) -> None:
    """Apologise to as many as the seeker means to, then show Wells what is signed."""
    flags = seen["flags"]
    owed = [(who, place) for who, place in SORRY if not flags.get(f"$sorry_{who}")]
    enough = flags.get("$apologies", 0) >= seeker.hands.apologies
    who, place = ("wells", "wells_practice") if enough or not owed else owed[0]
    if seen["map"] != place:
        seeker.travel(seen["map"], place)
        return
    before = seeker.choose
    if not seeker.look:
        seeker.choose = lambda options: _in_their_manner(options, before)
    seeker.talk_to(who)
    seeker.choose = before


def _in_their_manner(options: list[dict[str, Any]], otherwise: Choose) -> int:
    """Choose as somebody does who filled in the chart: what fits stands last but one, before leaving."""
    free = [number for number, option in enumerate(options) if option["available"]]
    return free[-2] if len(free) > 2 else otherwise(options)


GOALS: dict[str, Goal] = {
    "morning": Goal("clinic_reception", talk("max")),
    "chart": Goal("clinic_reception", fill_in),
    "kofi": Goal("clinic_reception", talk("kofi")),
    "quin": Goal("clinic_corridor", talk("quin")),
    "visit": Goal("", show_round),
    "letter": Goal("clinic_reception", talk("max")),
    "noon": Goal("clinic_reception", talk("max")),
    "mags": Goal("clinic_treatment_two", talk("mags")),
    "bao": Goal("clinic_treatment", talk("bao")),
    "pods": Goal("clinic_vr", look("pods_right")),
    "realm": Goal("realm_lobby", lobby),
    "across": Goal("wells_practice", talk("wells")),
    "recross": Goal("harbour_street", talk("max")),
    "thursday": Goal("clinic_reception", talk("max")),
    "evening": Goal("clinic_treatment_two", talk("max")),
    "basement": Goal("clinic_basement", talk("jun")),
    "trace": Goal("clinic_basement", talk("jun")),
    "bootbox": Goal("clinic_basement", look("Basement_Bootbox")),
    "night": Goal("clinic_vr", talk("max")),
    "depths": Goal("realm_lobby", look("desk")),
    "waiting": Goal("", area),
    "gallery": Goal("", area),
    "garden": Goal("", area),
    "studio": Goal("", area),
    "alone": Goal("", area),
    "chair": Goal("", area),
    "deeper": Goal("", area),
    "heart": Goal("", core),
    "before": Goal("realm_core", core),
    "sorry": Goal("", say_sorry),
    "hearing": Goal("hall", talk("sunniva")),
    "class": Goal("hall", talk("max")),
    "joint": Goal("new_clinic", talk("wells")),
    "look": Goal("new_clinic", talk("max")),
    "archive": Goal("archive", look("Archive_Record")),
}
